"""The tree of an installation on Linux: the bundle, a command, a desktop entry, icons, pages; and an archive of it."""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import tarfile
from pathlib import Path

from tasks.common import PACKAGING, ROOT, run_quietly, say
from tasks.licences import LINE

NAME = "camb-desktop"
FILES = PACKAGING / "linux"


def lay_out(python: Path, bundle: Path, root: Path) -> None:
    """Fill ``root`` with a ``usr`` that works under any prefix."""
    shutil.rmtree(root, ignore_errors=True)
    share = root / "usr" / "share"
    library = root / "usr" / "lib" / NAME
    shutil.copytree(bundle, library, symlinks=True)
    put(root / "usr" / "bin" / NAME, link=f"../lib/{NAME}/{NAME}")
    put(share / "applications" / f"{NAME}.desktop", copy=FILES / f"{NAME}.desktop")
    put(share / "metainfo" / f"{NAME}.metainfo.xml", copy=FILES / f"{NAME}.metainfo.xml")
    put(share / "doc" / NAME / "copyright", text=copyright_text((ROOT / "LICENSE").read_text(encoding="utf-8")))
    put(share / "man" / "man1" / f"{NAME}.1.gz", packed=(FILES / f"{NAME}.1").read_bytes())
    for place in (f"bash-completion/completions/{NAME}", f"zsh/vendor-completions/_{NAME}"):
        put(share / place, copy=FILES / f"completion.{place.split('/')[0].split('-')[0]}")
    put(share / f"fish/vendor_completions.d/{NAME}.fish", copy=FILES / "completion.fish")
    run_quietly([python, PACKAGING / "tasks" / "icons.py", share / "icons" / "hicolor"], "drawing the icons")
    checks: tuple[list[str | Path], ...] = (
        ["desktop-file-validate", share / "applications" / f"{NAME}.desktop"],
        ["appstreamcli", "validate", "--no-net", share / "metainfo" / f"{NAME}.metainfo.xml"],
    )
    for check in checks:
        if shutil.which(str(check[0])) is not None:
            run_quietly(check, str(check[0]))
    for path in root.rglob("*"):
        if not path.is_symlink():
            executable = path.is_dir() or (os.access(path, os.X_OK) and path.parent == library)
            path.chmod(0o755 if executable else 0o644)


def copyright_text(own: str) -> str:
    """The program's own licence, and what is bundled with it; the texts of those are in the bundle."""
    bundled = (ROOT / "build" / "licences.txt").read_text(encoding="utf-8").partition(LINE)[0]
    where = (
        f"Their texts are in /usr/lib/{NAME}/_internal/resources/licences.txt and in the program, under Help, About.\n"
        "On Debian the LGPL is in /usr/share/common-licenses/LGPL-3 and /usr/share/common-licenses/LGPL-2.1."
    )
    return f"{own}\nBundled with it:\n\n{bundled}\n{where}\n"


def put(
    path: Path,
    *,
    copy: Path | None = None,
    link: str | None = None,
    text: str | None = None,
    packed: bytes | None = None,
) -> None:
    """One file below folders that may not be there yet: a copy, a link, a text, or bytes to be compressed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if packed is not None:
        path.write_bytes(gzip.compress(packed, 9, mtime=0))
    elif text is not None:
        path.write_text(text, encoding="utf-8")
    elif link is not None:
        path.symlink_to(link)
    elif copy is not None:
        shutil.copyfile(copy, path)
    if link is None:
        path.chmod(0o644)


def pack(usr: Path, name: str, target: Path) -> Path:
    """An archive with ``usr`` as a folder called ``name``; it runs where it is unpacked, and needs no root."""
    archive = target / f"{name}-linux-{platform.machine()}.tar.xz"
    say("packing the archive")

    def nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        return entry

    with tarfile.open(archive, "w:xz", preset=6) as file:
        file.add(usr, name, filter=nobodys)
    return archive
