"""The disk image for macOS: the ``.app`` that PyInstaller made, beside a link to the folder of programs."""

from __future__ import annotations

import platform
import shutil
import tempfile
from pathlib import Path
from typing import Any

from tasks.common import run_quietly, say

NAME = "CAMB Desktop"
IDENTIFIER = "ai.camb.desktop"


def info_plist(version: str) -> dict[str, Any]:
    """What the system is told of the program, beside what PyInstaller says by itself."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleURLTypes": [{"CFBundleURLName": "Runs of CAMB.AI", "CFBundleURLSchemes": ["camb-run"]}],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "List of runs",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.comma-separated-values-text", "public.plain-text"],
            }
        ],
        "LSApplicationCategoryType": "public.app-category.music",
        "LSMinimumSystemVersion": "13.0",  # what Qt for Python is built for
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT License",
        "NSRequiresAquaSystemAppearance": False,  # follow the dark appearance
    }


def build(app: Path, version: str, target: Path) -> Path:
    """Pack ``app`` into a compressed disk image below ``target``."""
    image = target / f"camb-desktop-{version}-macos-{platform.machine()}.dmg"
    say("packing the disk image")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(app, Path(folder, app.name), symlinks=True)
        Path(folder, "Applications").symlink_to("/Applications")
        options = ["-volname", NAME, "-srcfolder", folder, "-fs", "HFS+", "-format", "UDZO", "-ov"]
        run_quietly(["hdiutil", "create", *options, image], "hdiutil")
    return image
