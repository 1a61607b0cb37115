"""Comparing two takes: A is marked, B is the other one; both are heard at one place and one loudness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from camb_desktop.core import units
from camb_desktop.services.player import heard_lufs
from camb_desktop.ui.look.announce import announce
from camb_desktop.ui.player.preview import Preview
from camb_desktop.ui.runs.selection import Selection
from camb_desktop.ui.runs.table_view import RunTable
from camb_desktop.ui.text.runs import compared, title
from camb_desktop.ui.text.translate import tr
from camb_desktop.ui.waveform.pair import Pair

if TYPE_CHECKING:
    from camb_desktop.core.clip import PlayerState
    from camb_desktop.services.clips import ClipsService
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.runs import RunsService
    from camb_desktop.services.settings import Settings


class Comparison(QObject):
    """Keeps take A, and levels it with what it is compared with: B is whatever else is shown, or was last. GUI thread.

    Signals:
        changed(Pair | None): what is compared, or how the two lie on one ruler.
        told(str): something to tell about it.
    """

    changed = Signal(object)
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
        self._pair: Pair | None = None
        self._matched = False  # by marking A: until A is forgotten, and never kept for the next start
        selection.shown_changed.connect(self._on_shown)
        clips.measured.connect(self._on_clip)
        clips.changed.connect(self._on_clip)
        runs.rows_removed.connect(self._on_removed)
        player.changed.connect(self._on_player)
        settings.changed.connect(self._on_setting)

    @property
    def pair(self) -> Pair | None:
        """What is compared: at least A, or nothing."""
        return self._pair

    @property
    def takes(self) -> tuple[int, ...]:
        """Row IDs of what is compared."""
        pair = self._pair
        return () if pair is None else (pair.a,) if pair.b is None else (pair.a, pair.b)

    def mark_a(self) -> None:
        """Make the shown run take A, or leave when it is."""
        shown = self._selection.shown
        if shown is None:
            return
        if self._pair is not None and self._pair.a == shown:
            self.leave()
            return
        self._become(Pair(shown))
        if not self._player.state.match_loudness:
            self._matched = True
            self._player.set_match_loudness(True)
        self.told.emit(
            tr(
                "Take A is {take}. Select another and press B to switch; both play at the same loudness.",
                take=title(self._runs.run(shown)),
            )
        )

    def leave(self) -> None:
        """Compare no more; what sounds goes on."""
        if self._pair is not None:
            self._forget()
            self.told.emit(tr("Take A is no longer marked."))

    def _forget(self) -> None:
        self._become(None)
        if self._matched:
            self._matched = False
            self._player.set_match_loudness(False)

    def switch(self) -> None:
        """Jump between A and B, at the same position, with the same part selected."""
        pair, shown = self._pair, self._selection.shown
        if pair is None or shown is None:
            self.told.emit(tr("Mark a take with A first, then switch with B."))
        elif (other := pair.other(shown)) is None:
            self.told.emit(tr("Select another take to compare with A."))
        else:
            self.go_to(other)

    def go_to(self, row_id: int, at_s: float | None = None) -> None:
        """Jump to one of the two, at the same position or to ``at_s`` in it; there already, only ``at_s`` counts."""
        pair, shown = self._pair, self._selection.shown
        if pair is None or shown is None or pair.other(row_id) != shown:
            return
        self._preview.jump(row_id, pair.shift_s(shown, row_id), at_s)
        said = tr("take {letter}", letter=pair.letter(row_id))
        announce(self._table, f"{said}: {compared(self._runs.run(row_id), self._runs.run(shown))[1]}")

    def _become(self, pair: Pair | None) -> None:
        """Compare these, with one loudness, one length and one ruler."""
        if pair is not None and pair.b is not None:
            pair = Pair(pair.a, pair.b, self._later_s(pair.a, pair.b))
        news, self._pair = pair != self._pair, pair
        self._level()
        letters = {row_id: pair.letter(row_id) for row_id in self.takes} if pair is not None else {}
        self._table.set_compared(letters, self._selection.shown)
        if not news:
            return
        self.changed.emit(pair)
        if pair is not None and pair.b is not None:
            other = pair.other(self._selection.shown) or pair.b
            source = self._clips.source(other)
            if source is not None:
                self._player.prepare(other, source)
            if pair.later_s:
                self.told.emit(self._aligned_text(pair.a, pair.b, pair.later_s))

    def _later_s(self, a: int, b: int) -> float:
        """How much later B is to begin, so that the onsets meet; 0 where that is not wanted, or not known yet."""
        onsets = [self._onset_s(row_id) for row_id in (a, b)] if self._settings.align_onsets else []
        known = [onset for onset in onsets if onset is not None]
        return known[0] - known[1] if len(known) == 2 else 0.0

    def _onset_s(self, row_id: int) -> float | None:
        clip = self._clips.clip(row_id)
        return clip.measures.onset_s if clip is not None and clip.measures is not None else None

    def _aligned_text(self, a: int, b: int, later_s: float) -> str:
        late, other = (b, a) if later_s > 0 else (a, b)
        name = compared(self._runs.run(late), self._runs.run(other))[1]
        return tr(
            "Aligned: {take} starts {seconds} s later, so that both begin to sound together",
            take=name,
            seconds=units.number(abs(later_s), 2),
        )

    def _level(self) -> None:
        """Give A and B one loudness, and one length on the ruler."""
        pair = self._pair
        if pair is None or pair.b is None:
            self._player.match_to(None)
            self._player.extend_to(None)
            return
        lufs = [self._heard_lufs(take) for take in (pair.a, pair.b)]
        known = [value for value in lufs if value is not None]
        self._player.match_to(min(known) if len(known) == 2 else None)
        end_s = max(pair.begins_s(take) + self._length_s(take) for take in (pair.a, pair.b))
        shown = self._selection.shown
        begins_s = pair.begins_s(shown) if shown is not None and pair.other(shown) is not None else 0.0
        self._player.extend_to(end_s - begins_s)

    def _length_s(self, row_id: int) -> float:
        clip = self._clips.clip(row_id)
        return clip.info.duration_s if clip is not None and clip.info is not None else 0.0

    def _heard_lufs(self, row_id: int) -> float | None:
        clip = self._clips.clip(row_id)
        if clip is None or clip.measures is None:
            return None
        return heard_lufs(clip.measures.loudness_lufs, clip.measures.info.channels)

    def _on_shown(self) -> None:
        """What is shown beside A is B."""
        pair, shown = self._pair, self._selection.shown
        if pair is not None and pair.a not in self._runs:
            self._forget()
        elif pair is not None:
            self._become(pair if shown in (None, pair.a) else Pair(pair.a, shown))

    def _on_clip(self, row_id: object) -> None:
        if self._pair is not None and row_id in (self._pair.a, self._pair.b):
            self._become(self._pair)

    def _on_removed(self, row_ids: tuple[int, ...]) -> None:
        if self._pair is None:
            return
        if self._pair.a in row_ids:
            self._forget()
        elif self._pair.b in row_ids:
            self._become(Pair(self._pair.a))
            self._on_shown()

    def _on_player(self, state: PlayerState) -> None:
        if not state.match_loudness:
            self._matched = False  # switched off by hand: from here on it is the user's

    def _on_setting(self, name: str) -> None:
        if name == "match_loudness" and self._matched and self._settings.match_loudness:
            self._settings.match_loudness = False
        elif name == "align_onsets" and self._pair is not None:
            self._become(self._pair)
