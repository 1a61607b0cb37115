"""The Debian package: what an installation is made of, with its needs and changes."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from xml.etree import ElementTree

from tasks.common import run_quietly, say
from tasks.linux import FILES, NAME, put
from tasks.system import read_list

_GLIBC = re.compile(rb"GLIBC_(\d+)\.(\d+)\b")


def build(tree: Path, version: str, target: Path) -> Path:
    """Pack ``tree``, as :func:`tasks.linux.lay_out` made it, into ``target``; returns the path of the .deb."""
    architecture = run_quietly(["dpkg", "--print-architecture"], "asking for the architecture").strip()
    changes = changelog((FILES / f"{NAME}.metainfo.xml").read_text(encoding="utf-8"), maintainer())
    put(tree / "usr" / "share" / "doc" / NAME / "changelog.gz", packed=changes.encode())
    put(tree / "usr" / "share" / "lintian" / "overrides" / NAME, copy=FILES / "lintian-overrides")
    _write_control(tree, version, architecture)
    package = target / f"{NAME}_{version}_{architecture}.deb"
    say("packing the .deb")
    run_quietly(["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", tree, package], "dpkg-deb")
    return package


def maintainer() -> str:
    """Name and address, as the control file states them."""
    found = re.search(r"^Maintainer: (.+)$", (FILES / "control").read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    return found[1]


def changelog(metainfo: str, who: str) -> str:
    """Debian's changelog out of the releases that the metainfo lists, newest first."""
    entries = []
    for release in ElementTree.fromstring(metainfo).iter("release"):
        day = datetime.fromisoformat(release.attrib["date"]).replace(tzinfo=UTC)
        items = [" ".join((item.text or "").split()) for item in release.iter("li")]
        lines = "\n".join(textwrap.indent(textwrap.fill(f"* {item}.", 76), "  ") for item in items)
        head = f"{NAME} ({release.attrib['version']}) stable; urgency=medium"
        entries.append(f"{head}\n\n{lines}\n\n -- {who}  {format_datetime(day)}\n")
    return "\n".join(entries)


def _write_control(root: Path, version: str, architecture: str) -> None:
    others = [entry.name for entry in read_list(FILES / "debian-depends.txt")]
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    major, minor = needed_glibc(files)
    text = (FILES / "control").read_text(encoding="utf-8")
    control = text.format(
        version=version,
        architecture=architecture,
        installed_kib=sum((path.stat().st_size + 4095) // 4096 * 4 for path in files),
        depends=", ".join([f"libc6 (>= {major}.{minor})", *others]),
    )
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control, encoding="utf-8")


def needed_glibc(paths: Iterable[Path]) -> tuple[int, int]:
    """The newest version of glibc that any of the libraries asks for: (major, minor)."""
    needed = (2, 17)
    for path in paths:
        with path.open("rb") as file:
            if file.read(4) != b"\x7fELF":
                continue
            data = file.read()
        needed = max([needed, *((int(major), int(minor)) for major, minor in _GLIBC.findall(data))])
    return needed
