"""Copies of takes that other programs got: dragged, copied, opened. Any thread.

Each lot has a folder of its own, so that names can be good ones. It goes a day later, when whoever got it has long read
it, unless somebody has changed it: what another program wrote into a copy is somebody's work.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

_FOR_S = 24 * 3600.0


@contextlib.contextmanager
def new_lot(parent: Path) -> Iterator[Path]:
    """A new folder below ``parent``, to be filled in the block; older lots are swept first.

    Raises:
        OSError: it cannot be made.
    """
    sweep(parent)
    folder = parent / os.urandom(6).hex()
    folder.mkdir(parents=True, mode=0o700)
    try:
        yield folder
    finally:
        _date(folder)


def sweep(parent: Path) -> None:
    """Take away lots of more than a day ago that nobody has changed."""
    for folder in parent.glob("*"):
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > _FOR_S and _is_unchanged(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _date(folder: Path) -> None:
    """Give a folder and all that is in it one time: whoever writes to either later gives it another."""
    now = time.time_ns()
    with contextlib.suppress(OSError):
        for path in (*folder.iterdir(), folder):
            os.utime(path, ns=(now, now))


def _is_unchanged(folder: Path) -> bool:
    dated = folder.stat().st_mtime_ns
    return all(path.stat().st_mtime_ns == dated for path in folder.iterdir())
