"""How loud the take plays: the volume, and the loudness that takes are matched on."""

from __future__ import annotations

import math
from typing import Any

from camb_desktop.audio.channels import heard_lufs
from camb_desktop.audio.engine import PlaybackEngine
from camb_desktop.audio.gain import TARGET_LUFS, linear_gain
from camb_desktop.core.clip import PlayerState

__all__ = ["Mixer", "heard_lufs"]


class Mixer:
    """Sets the engine's gain. GUI thread.

    Attributes:
        loudness_lufs: what the file that is loaded measures, None while unknown.
        softest_lufs: of the takes that are compared, as :func:`heard_lufs`; None while nothing is compared.
    """

    def __init__(self, engine: PlaybackEngine) -> None:
        self._engine = engine
        self.loudness_lufs: float | None = None
        self.softest_lufs: float | None = None

    def apply(self, state: PlayerState, **changes: Any) -> None:
        """Set the gain that ``state`` asks for, and ``changes`` to other fields of the engine's mix with it."""
        loudness = self.loudness_lufs if state.match_loudness else None
        if loudness is not None and state.info is not None:
            loudness = heard_lufs(loudness, state.info.channels)
        gain = linear_gain(state.volume, state.muted, loudness, self._target_lufs())
        self._engine.mix(gain=gain, **changes)

    def _target_lufs(self) -> float:
        softest = self.softest_lufs
        return min(TARGET_LUFS, softest) if softest is not None and math.isfinite(softest) else TARGET_LUFS
