"""Which takes were heard: a second of one, or all of it. GUI thread."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject

from camb_desktop.core.clip import PlayerState, Transport
from camb_desktop.services.player import PlayerService
from camb_desktop.services.runs import RunsService

HEARD_S = 1.0
_GAP_S = 0.25  # between two looks that belong to one stretch of listening
_WHOLE = 0.8  # of a take that is shorter than a second


class Hearing(QObject):
    """Watches the player and notes in the list what was heard, once for each take."""

    def __init__(self, runs: RunsService, player: PlayerService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._row_id: int | None = None
        self._needed_s = HEARD_S
        self._heard_s = 0.0
        self._playing = False
        self._looked_at = 0.0
        player.changed.connect(self._on_changed)
        player.moved.connect(lambda _frame: self._count())

    def _on_changed(self, state: PlayerState) -> None:
        if state.row_id != self._row_id:
            self._row_id, self._heard_s = state.row_id, 0.0
        self._needed_s = HEARD_S
        if state.info is not None:
            start, end = state.part or (0, state.info.frames)
            self._needed_s = min(HEARD_S, _WHOLE * (end - start) / state.info.sample_rate_hz)
        playing = state.transport is Transport.PLAYING
        if playing and not self._playing:
            self._looked_at = time.monotonic()
        self._playing = playing

    def _count(self) -> None:
        if not self._playing or self._row_id is None:
            return
        now = time.monotonic()
        self._heard_s += min(_GAP_S, now - self._looked_at)
        self._looked_at = now
        if self._heard_s >= self._needed_s:
            self._heard_s = float("-inf")  # said once
            self._runs.note_heard(self._row_id)
