"""The installer for Windows: per user, with a place in the Start menu, `camb-run:` links, and an uninstaller (NSIS)."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tasks.common import PACKAGING, run_quietly, say

SCRIPT = PACKAGING / "windows" / "camb-desktop.nsi"


def compiler() -> str | None:
    """``makensis``, on the path or where its own installer puts it."""
    folders = [os.environ.get("PROGRAMFILES(X86)", ""), os.environ.get("PROGRAMFILES", "")]
    places = [str(Path(folder, "NSIS")) for folder in folders if folder]
    return shutil.which("makensis") or shutil.which("makensis", path=os.pathsep.join(places))


def build(bundle: Path, icon: Path, version: str, target: Path) -> Path | None:
    """Pack ``bundle`` into an installer below ``target``; None where there is no NSIS."""
    makensis = compiler()
    if makensis is None:
        say("no makensis here, so there is no installer; NSIS 3 has it")
        return None
    installer = target / f"camb-desktop-{version}-setup.exe"
    say("packing the installer")
    given = {"VERSION": version, "BUNDLE": bundle, "ICON": icon, "TARGET": installer}
    run_quietly([makensis, "-V2", *(f"-D{name}={value}" for name, value in given.items()), SCRIPT], "makensis")
    return installer
