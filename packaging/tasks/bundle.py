"""The one-folder bundle, and from there the package of this system."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tasks import deb
from tasks.common import PACKAGING, ROOT, run_quietly, say

BUILD = ROOT / "build"
DIST = ROOT / "dist"


def build(python: Path, *, smoke: bool) -> int:
    """Bundle, package, and with ``smoke`` try what came out; returns the exit code."""
    started = time.monotonic()
    folder = bundle(python)
    say(f"bundled into {folder.relative_to(ROOT)}: {_size_mb(folder)} MB after {time.monotonic() - started:.0f} s")
    if not sys.platform.startswith("linux") or shutil.which("dpkg-deb") is None:
        say("no dpkg-deb here, so the folder is the result")
        return 0
    package = deb.build(python, folder, version(), BUILD / "deb", DIST)
    say(f"wrote {package.relative_to(ROOT)}: {_size_mb(package)} MB after {time.monotonic() - started:.0f} s")
    if not smoke:
        return 0
    return subprocess.call([python, PACKAGING / "smoke.py", package], cwd=ROOT)


def bundle(python: Path) -> Path:
    """Run PyInstaller; returns the folder that holds the executable."""
    say("bundling the program")
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
