"""The Debian package: the bundle under /usr/lib, a command, a desktop entry, icons."""

from __future__ import annotations

import gzip
import os
import re
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from xml.etree import ElementTree

from tasks.common import PACKAGING, ROOT, run_quietly, say
from tasks.system import read_list

NAME = "camb-desktop"
_LINUX = PACKAGING / "linux"
_GLIBC = re.compile(rb"GLIBC_(\d+)\.(\d+)\b")


def build(python: Path, bundle: Path, version: str, work: Path, target: Path) -> Path:
    """Lay out the tree under ``work`` and pack it into ``target``; returns the path of the .deb."""
    shutil.rmtree(work, ignore_errors=True)
    _lay_out(python, bundle, work)
    architecture = run_quietly(["dpkg", "--print-architecture"], "asking for the architecture").strip()
    _write_control(work, version, architecture, bundle)
    package = target / f"{NAME}_{version}_{architecture}.deb"
    say("packing the .deb")
    options = ["--root-owner-group", "-Zzstd", "-z12"]
    run_quietly(["dpkg-deb", *options, "--build", work, package], "dpkg-deb")
    return package


def _lay_out(python: Path, bundle: Path, root: Path) -> None:
    share = root / "usr" / "share"
    library = root / "usr" / "lib" / NAME
    shutil.copytree(bundle, library, symlinks=True)
    _put(root / "usr" / "bin" / NAME, link=f"../lib/{NAME}/{NAME}")
    _put(share / "applications" / f"{NAME}.desktop", copy=_LINUX / f"{NAME}.desktop")
    _put(share / "metainfo" / f"{NAME}.metainfo.xml", copy=_LINUX / f"{NAME}.metainfo.xml")
    _put(share / "doc" / NAME / "copyright", copy=ROOT / "LICENSE")
    changes = changelog((_LINUX / f"{NAME}.metainfo.xml").read_text(encoding="utf-8"), maintainer())
    _put(share / "doc" / NAME / "changelog.gz", packed=changes.encode())
    _put(share / "man" / "man1" / f"{NAME}.1.gz", packed=(_LINUX / f"{NAME}.1").read_bytes())
    for place in (f"bash-completion/completions/{NAME}", f"zsh/vendor-completions/_{NAME}"):
        _put(share / place, copy=_LINUX / f"completion.{place.split('/')[0].split('-')[0]}")
    _put(share / f"fish/vendor_completions.d/{NAME}.fish", copy=_LINUX / "completion.fish")
    run_quietly([python, PACKAGING / "tasks" / "icons.py", share / "icons" / "hicolor"], "drawing the icons")
    checks: tuple[list[str | Path], ...] = (
        ["desktop-file-validate", share / "applications" / f"{NAME}.desktop"],
        ["appstreamcli", "validate", "--no-net", share / "metainfo" / f"{NAME}.metainfo.xml"],
    )
    for check in checks:
        run_quietly(check, str(check[0]))
    for path in root.rglob("*"):
        if not path.is_symlink():
            executable = path.is_dir() or (os.access(path, os.X_OK) and path.parent == library)
            path.chmod(0o755 if executable else 0o644)


def _put(path: Path, *, copy: Path | None = None, link: str | None = None, packed: bytes | None = None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if packed is not None:
        path.write_bytes(gzip.compress(packed, 9, mtime=0))
    elif link is not None:
        path.symlink_to(link)
    elif copy is not None:
        shutil.copyfile(copy, path)


def maintainer() -> str:
    """Name and address, as the control file states them."""
    found = re.search(r"^Maintainer: (.+)$", (_LINUX / "control").read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    return found[1]


def changelog(metainfo: str, who: str) -> str:
    """Debian's changelog out of the releases that the metainfo lists, newest first."""
    entries = []
    for release in ElementTree.fromstring(metainfo).iter("release"):
        day = datetime.fromisoformat(release.attrib["date"]).replace(tzinfo=UTC)
        lines = "\n".join(f"  * {' '.join((item.text or '').split())}." for item in release.iter("li"))
        head = f"{NAME} ({release.attrib['version']}) stable; urgency=medium"
        entries.append(f"{head}\n\n{lines}\n\n -- {who}  {format_datetime(day)}\n")
    return "\n".join(entries)


def _write_control(root: Path, version: str, architecture: str, bundle: Path) -> None:
    major, minor = needed_glibc(path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    others = [entry.name for entry in read_list(_LINUX / "debian-depends.txt")]
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    text = (_LINUX / "control").read_text(encoding="utf-8")
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
