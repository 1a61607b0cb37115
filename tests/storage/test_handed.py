"""A lot of copies goes a day later, whatever times its files had when they were written."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from camb_desktop.core.errors import CannotWrite
from camb_desktop.storage import handed


def grow_old(folder: Path) -> None:
    for path in (*folder.iterdir(), folder):
        then = path.stat().st_mtime_ns - 25 * 3600 * 10**9
        os.utime(path, ns=(then, then))


@pytest.mark.parametrize("failed", [False, True])
def test_a_lot_that_took_long_to_write_or_failed_is_swept_like_any_other(tmp_path: Path, failed: bool) -> None:
    with contextlib.suppress(CannotWrite), handed.new_lot(tmp_path / "lots") as folder:
        for n in range(2):
            (folder / f"{n}.wav").write_bytes(b"take")
            os.utime(folder / f"{n}.wav", (1_000_000_000 + n, 1_000_000_000 + n))
        if failed:
            raise CannotWrite
    handed.sweep(tmp_path / "lots")
    assert folder.is_dir(), "not before its day is over"
    grow_old(folder)
    handed.sweep(tmp_path / "lots")
    assert not folder.exists()
