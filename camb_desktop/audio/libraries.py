"""The C libraries of this package, imported when one is first used; see :mod:`camb_desktop.core.later`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from camb_desktop.core.later import Later

if TYPE_CHECKING:
    import soundfile
    import soxr
else:
    soundfile, soxr = Later("soundfile"), Later("soxr")

__all__ = ["soundfile", "soxr"]
