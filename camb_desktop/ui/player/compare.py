"""Comparing two takes: A is marked, B is the other one; both are heard at one place and one loudness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from camb_desktop.services.player import heard_lufs
from camb_desktop.ui.player.preview import Preview
from camb_desktop.ui.runs.selection import Selection
from camb_desktop.ui.runs.table_view import RunTable
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.core.clip import PlayerState
    from camb_desktop.services.clips import ClipsService
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.runs import RunsService
    from camb_desktop.services.settings import Settings


class Comparison(QObject):
    """Keeps take A, and levels it with what it is compared with. GUI thread only.

    Signals:
        told(str): something to tell about it.
    """

    told = Signal(str)

    def __init__(
        self,
        table: RunTable,
        preview: Preview,
        runs: RunsService,
        clips: ClipsService,
        player: PlayerService,
        settings: Settings,
        selection: Selection,
    ) -> None:
        super().__init__(preview)
        self._table = table
        self._preview = preview
        self._runs = runs
        self._clips = clips
        self._player = player
        self._settings = settings
        self._selection = selection
        self._take_a: int | None = None
        self._take_b: int | None = None
        self._matched = False  # by marking A: until A is forgotten, and never kept for the next start
        selection.shown_changed.connect(self._level)
        clips.measured.connect(self._on_measured)
        runs.rows_removed.connect(self._on_removed)
        player.changed.connect(self._on_player)
        settings.changed.connect(self._on_setting)

    @property
    def takes(self) -> tuple[int, ...]:
        """Row IDs of A and of what it was compared with last."""
        return tuple(take for take in (self._take_a, self._take_b) if take is not None)

    def mark_a(self) -> None:
        """Make the shown run take A, or forget A when it is."""
        shown = self._selection.shown
        if shown is None:
            return
        if self._take_a == shown:
            self._forget_a()
            self.told.emit(tr("Take A is no longer marked."))
            return
        self._take_a, self._take_b = shown, None
        self._table.set_marked(shown)
        if not self._player.state.match_loudness:
            self._matched = True
            self._player.set_match_loudness(True)
        self._level()
        self.told.emit(
            tr(
                "Take A is {take}. Select another and press B to switch; both play at the same loudness.",
                take=self._runs.run(shown).label,
            )
        )

    def switch(self) -> None:
        """Jump between A and the other take, at the same position, with the same part selected."""
        shown, target = self._selection.shown, self._take_a
        if target is None or shown is None:
            self.told.emit(tr("Mark a take with A first, then switch with B."))
            return
        if shown != target:
            self._take_b = shown
        elif self._take_b is not None:
            target = self._take_b
        else:
            self.told.emit(tr("Select another take to compare with A."))
            return
        if not self._preview.jump(target):
            self.told.emit(tr("The other take is hidden by the search or a filter."))

    def _forget_a(self) -> None:
        self._take_a = None
        self._table.set_marked(None)
        if self._matched:
            self._matched = False
            self._player.set_match_loudness(False)
        self._level()

    def _level(self) -> None:
        """Give A and what it is compared with one loudness and one length; what is shown may be the next B."""
        shown = self._selection.shown
        other = self._take_b if shown == self._take_a else shown
        lufs = [self._heard_lufs(take) for take in (self._take_a, other) if take is not None]
        known = [value for value in lufs if value is not None]
        self._player.match_to(min(known) if len(known) == 2 else None)
        lengths = [self._length_s(take) for take in (self._take_a, other) if take is not None]
        self._player.extend_to(max(lengths) if len(lengths) == 2 else None)

    def _length_s(self, row_id: int) -> float:
        clip = self._clips.clip(row_id)
        return clip.info.duration_s if clip is not None and clip.info is not None else 0.0

    def _heard_lufs(self, row_id: int) -> float | None:
        clip = self._clips.clip(row_id)
        if clip is None or clip.measures is None:
            return None
        return heard_lufs(clip.measures.loudness_lufs, clip.measures.info.channels)

    def _on_measured(self, row_id: object) -> None:
        if row_id in (self._take_a, self._take_b, self._selection.shown):
            self._level()

    def _on_removed(self, row_ids: tuple[int, ...]) -> None:
        if self._take_a in row_ids:
            self._forget_a()
        if self._take_b in row_ids:
            self._take_b = None

    def _on_player(self, state: PlayerState) -> None:
        if not state.match_loudness:
            self._matched = False  # switched off by hand: from here on it is the user's

    def _on_setting(self, name: str) -> None:
        if name == "match_loudness" and self._matched and self._settings.match_loudness:
            self._settings.match_loudness = False
