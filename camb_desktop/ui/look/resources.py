"""Where the files in ``resources/`` are: in the source tree, in an installed wheel, and in a frozen bundle."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resource_root() -> Path:
    """The folder itself. Raises FileNotFoundError when the program was put together without it."""
    here = Path(__file__).resolve()
    candidates = [here.parents[2] / "resources", here.parents[3] / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        candidates[:0] = [Path(bundle) / "camb_desktop" / "resources", Path(bundle) / "resources"]
    for folder in candidates:
        if (folder / "icons").is_dir():
            return folder
    raise FileNotFoundError("resources/icons is missing from this installation")


def resource(relative: str) -> Path:
    """Path of one file, such as ``icons/play.svg``."""
    return resource_root() / relative
