"""The one-folder bundle, and from there the archive and the package of this system."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tasks import deb, linux, macos, thin, windows
from tasks.common import PACKAGING, ROOT, run_quietly, say

BUILD = ROOT / "build"
DIST = ROOT / "dist"


def build(python: Path, *, smoke: bool) -> int:
    """Bundle, package, and with ``smoke`` try what came out; returns the exit code."""
    started = time.monotonic()
    folder = bundle(python)
    if sys.platform.startswith("linux"):
        thin.thin(folder)
    say(f"bundled into {folder.relative_to(ROOT)}: {_size_mb(folder)} MB after {time.monotonic() - started:.0f} s")
    if not sys.platform.startswith("linux"):
        return _package_elsewhere(python, folder, smoke=smoke)
    tree = BUILD / "tree"
    linux.lay_out(python, folder, tree)
    archive = linux.pack(tree / "usr", f"camb-desktop-{version()}", DIST)
    say(f"wrote {archive.relative_to(ROOT)}: {_size_mb(archive)} MB after {time.monotonic() - started:.0f} s")
    if shutil.which("dpkg-deb") is None:
        say("no dpkg-deb here, so there is no .deb")
        return 0
    package = deb.build(tree, version(), DIST)
    say(f"wrote {package.relative_to(ROOT)}: {_size_mb(package)} MB after {time.monotonic() - started:.0f} s")
    if not smoke:
        return 0
    return subprocess.call([python, PACKAGING / "smoke.py", package], cwd=ROOT)


def _package_elsewhere(python: Path, folder: Path, *, smoke: bool) -> int:
    """The installer of Windows, or the disk image of macOS, and with ``smoke`` a try of what is in it."""
    executable: Path = folder / "camb-desktop.exe"
    made: Path | None
    if sys.platform == "darwin":
        app = DIST / f"{macos.NAME}.app"
        executable = app / "Contents" / "MacOS" / "camb-desktop"
        made = macos.build(app, version(), DIST)
    else:
        made = windows.build(folder, icon_file(), version(), DIST)
    if made is not None:
        say(f"wrote {made.relative_to(ROOT)}: {_size_mb(made)} MB")
    return subprocess.call([python, PACKAGING / "smoke_bundle.py", executable], cwd=ROOT) if smoke else 0


def icon_file() -> Path:
    """Where the icon of the bundle's executable is: one file on Windows and macOS."""
    return BUILD / ("camb-desktop.icns" if sys.platform == "darwin" else "camb-desktop.ico")


def bundle(python: Path) -> Path:
    """Run PyInstaller; returns the folder that holds the executable."""
    say("bundling the program")
    BUILD.mkdir(exist_ok=True)
    told = run_quietly([python, PACKAGING / "tasks" / "licences.py", PACKAGING / "requirements.txt"], "the licences")
    (BUILD / "licences.txt").write_text(told, encoding="utf-8")
    if not sys.platform.startswith("linux"):
        run_quietly([python, PACKAGING / "tasks" / "icons.py", icon_file()], "drawing the icon")
    places: list[str | Path] = ["--distpath", DIST, "--workpath", BUILD / "pyinstaller"]
    command: list[str | Path] = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places]
    run_quietly([*command, PACKAGING / "bundle.spec"], "PyInstaller")
    return DIST / "camb-desktop"


def version() -> str:
    """The one that ``camb_desktop/__init__.py`` states."""
    text = (ROOT / "camb_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("camb_desktop/__init__.py states no __version__")
    return found.group(1)


def _size_mb(path: Path) -> int:
    files = [path] if path.is_file() else [item for item in path.rglob("*") if item.is_file() and not item.is_symlink()]
    return round(sum(item.stat().st_size for item in files) / 1e6)
