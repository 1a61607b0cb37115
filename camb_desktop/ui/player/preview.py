"""Hearing what is selected: which row is loaded, and when it plays by itself.

The rules for the arrow keys: a key press stops what plays and, with auto-play on, plays the row it reaches. While a key
repeats nothing plays; the row where it comes to rest does. With auto-play off, selecting never plays.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.core.clip import Transport
from camb_desktop.core.runs import Status
from camb_desktop.ui.player.jump import Jump
from camb_desktop.ui.runs.selection import Cause, Selection
from camb_desktop.ui.runs.table_model import RunTableModel
from camb_desktop.ui.runs.table_view import RunTable

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip, ClipsService
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.runs import RunsService
    from camb_desktop.services.settings import Settings

_REST_MS = 600  # a held key whose release is never heard of, because the focus went away


class Preview(QObject):
    """Connects the list with the player, and says which run is shown. GUI thread only.

    Signals:
        waiting(bool): whether playing starts as soon as the first bytes are there.
    """

    waiting = Signal(bool)

    def __init__(
        self,
        table: RunTable,
        model: RunTableModel,
        runs: RunsService,
        clips: ClipsService,
        player: PlayerService,
        settings: Settings,
        selection: Selection,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._model = model
        self._runs = runs
        self._clips = clips
        self._player = player
        self._settings = settings
        self._selection = selection
        self._source: object | None = None
        self._waits = False
        self._promised = False
        self._held = False
        self._jump: Jump | None = None  # to the row that is shown, until its bytes are there
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._settle)
        table.current_changed.connect(self._on_current)
        table.key_repeated.connect(self._rest_later)
        table.keys_released.connect(self._settle)
        table.play_requested.connect(self.play_from_start)
        runs.audio_ready.connect(self._on_audio_ready)
        runs.rows_restored.connect(lambda _row_ids: self._on_there(self._row_id))
        runs.row_changed.connect(self._on_row)
        runs.rows_removed.connect(self._on_removed)
        clips.began.connect(self._on_began)
        clips.changed.connect(self._on_there)
        model.rearranged.connect(self._reselect)
        clips.measured.connect(self._on_measured)
        player.changed.connect(lambda _state: self._on_player())
        player.ended.connect(self._on_ended)
        settings.changed.connect(self._on_setting)

    @property
    def _row_id(self) -> int | None:
        return self._selection.shown

    @property
    def waits_to_play(self) -> bool:
        """Whether playing starts as soon as the first bytes are there; never of a run that failed."""
        return self._promised

    def _wait(self, on: bool) -> None:
        self._waits = on
        self._promise()

    def _promise(self) -> None:
        """Tell what can be kept: a run that failed plays only after a retry."""
        promised = self._waits and self.can_play()
        if promised != self._promised:
            self._promised = promised
            self.waiting.emit(promised)

    # selection

    def _on_current(self, row_id: int | None, cause: Cause) -> None:
        if row_id is None and self._row_id is not None and self._row_id in self._runs:
            return  # hidden by a filter: it stays where it is heard and seen
        if row_id is not None and row_id == self._row_id:
            return
        self._show(row_id, cause)

    def _show(self, row_id: int | None, cause: Cause) -> None:
        self._source = None
        self._selection.set_shown(row_id)
        if self._jump is not None and self._jump.row_id != row_id:
            self._jump = None
        if row_id is None:
            self._forget_load()
            self._clips.focus(None)
            self._player.unload()
            return
        self._runs.prioritise(row_id, self._neighbours())
        self._clips.focus(row_id)
        if cause is Cause.HELD_KEY:
            self._held = True
            self._wait(False)
            self._player.stop()
            self._rest_later()
            return
        self._held = False
        wanted = self._settings.auto_play and cause in (Cause.KEY, Cause.MOUSE)
        self._load(play=self._jump.play if self._jump is not None else wanted)

    def _reselect(self) -> None:
        """Select the run that is shown again, once a filter no longer hides it."""
        if self._table.current_row_id() is None and self._row_id is not None:
            self._table.go_to(self._row_id)

    def _rest_later(self) -> None:
        if self._held:
            self._rest.start()

    def _settle(self) -> None:
        self._rest.stop()
        if self._held:
            self._held = False
            self._load(play=self._settings.auto_play)

    def _load(self, *, play: bool) -> None:
        row_id = self._row_id
        if row_id is None:
            return
        source, clip = self._clips.source(row_id), self._clips.clip(row_id)
        if self._jump is not None and not _told(clip):
            source = None  # the jump is in seconds
        self._source = source
        if source is None:
            self._runs.want_audio(row_id)
            self._wait(play)
            self._player.unload()
            return
        self._wait(False)
        jump, self._jump = self._jump, None
        part = self._part(clip)
        start_frame, region = part[0] if part is not None else 0, None
        if jump is not None and clip is not None and clip.info is not None:
            start_frame, region = jump.frame(clip.info), jump.region(clip.info)
        loudness = clip.measures.loudness_lufs if clip is not None and clip.measures is not None else None
        self._player.load(
            row_id, source, play=play, start_frame=start_frame, loudness_lufs=loudness, region=region, part=part
        )
        self._prepare_neighbours()

    def _part(self, clip: Clip | None) -> tuple[int, int] | None:
        """The frames that are played of a take: all but the silence around it, where that is known and skipped."""
        measures = clip.measures if clip is not None and self._settings.skip_silence else None
        return measures.sound if measures is not None else None

    def _on_setting(self, name: str) -> None:
        if name == "skip_silence" and self._row_id is not None:
            self._player.set_part(self._row_id, self._part(self._clips.clip(self._row_id)))

    def _neighbours(self) -> list[int]:
        """The rows below and above the one that is shown."""
        here = self._model.position(self._row_id) if self._row_id is not None else None
        if here is None:
            return []
        return [self._model.row_id_at(row) for row in (here + 1, here - 1) if 0 <= row < self._model.rowCount()]

    def _prepare_neighbours(self) -> None:
        for row_id in self._neighbours():
            source = self._clips.source(row_id)
            if source is not None:
                self._player.prepare(row_id, source)

    def _forget_load(self) -> None:
        self._held = False
        self._wait(False)
        self._source = None
        self._jump = None

    # bytes arrive

    def _on_row(self, row_id: object) -> None:
        if row_id == self._row_id:
            self._promise()

    def _on_began(self, row_id: object) -> None:
        if row_id == self._row_id:
            self._take_newer_source()

    def _take_newer_source(self) -> None:
        if self._row_id is None or self._held:
            return
        source = self._clips.source(self._row_id)
        if source is not None and source is not self._source:
            playing = self._player.state.transport in (Transport.PLAYING, Transport.BUFFERING)
            self._load(play=self._waits or playing)

    def _on_audio_ready(self, row_id: object) -> None:
        self._on_there(row_id)
        if row_id in self._neighbours() and self._source is not None:
            self._prepare_neighbours()

    def _on_there(self, row_id: object) -> None:
        if row_id == self._row_id and self._source is None and not self._held:
            self._take_newer_source()

    def _on_measured(self, row_id: object) -> None:
        assert isinstance(row_id, int)
        self._on_there(row_id)
        clip = self._clips.clip(row_id)
        if clip is not None and clip.measures is not None and self._player.state.row_id == row_id:
            self._player.set_loudness(row_id, clip.measures.loudness_lufs)
            self._player.set_part(row_id, self._part(clip))

    def _on_removed(self, row_ids: object) -> None:
        gone = set(row_ids) if isinstance(row_ids, (tuple, list)) else set()
        if self._row_id in gone and self._table.current_row_id() is None:
            self._on_current(None, Cause.PROGRAM)  # it was hidden, so the list has nothing to say

    # playing

    def seek_to(self, seconds: float) -> None:
        """Go to a place of the take that is shown; playback goes on there if it was going on."""
        info = self._player.state.info
        if info is not None and self._player.state.row_id == self._row_id:
            self._player.seek(round(seconds * info.sample_rate_hz))

    def toggle(self) -> None:
        """Play or pause; start with the first run when none is selected; wait for one that is still to come."""
        if self._row_id is None and not self._table.step(1, Cause.PROGRAM):
            return
        if self._source is None or self._player.state.row_id != self._row_id:
            if self._waits:
                self._wait(False)
            elif self.can_play():
                self._wait(True)
                self._take_newer_source()
            return
        self._player.toggle()

    def stop(self) -> None:
        """Silence, and nothing that would start by itself."""
        self._wait(False)
        self._player.stop()

    def play_from_start(self, row_id: int) -> None:
        """Return, a click on the row that is shown already, or a double click; nothing for one without audio."""
        if row_id != self._row_id:
            self._table.go_to(row_id)
        self._jump = None
        if not self.can_play():
            return
        if self._source is None or self._player.state.row_id != row_id:
            self._wait(True)
            self._take_newer_source()
            return
        part = self._player.state.part
        self._player.seek(part[0] if part is not None else 0)
        self._player.play()

    def go_to(self, row_id: int) -> None:
        """Go to a take and play it, whatever is set for selecting."""
        if self._table.go_to(row_id, Cause.KEY) and not self._settings.auto_play:
            self.toggle()

    def go(self, by: int) -> None:
        """The next or the previous take; it plays if the one before did, or with auto-play on."""
        playing = self._player.state.transport in (Transport.PLAYING, Transport.BUFFERING)
        if self._table.step(by, Cause.KEY) and playing and not self._settings.auto_play:
            self.toggle()

    def jump(self, row_id: int, shift_s: float = 0.0, at_s: float | None = None) -> None:
        """Go to another take at the place of the one that is shown, with the same part selected, in the list or not.

        Args:
            row_id: the other take.
            shift_s: how much later the same place is in it.
            at_s: another place in it, instead.
        """
        self._jump = self._jump_to(row_id, shift_s)
        if at_s is not None:
            self._jump = replace(self._jump, seconds=at_s)
        if not self._table.go_to(row_id):
            self._show(row_id, Cause.PROGRAM)
            self._table.leave()

    def _jump_to(self, row_id: int, shift_s: float) -> Jump:
        """To the place of the take that is shown, or where it would have been once its bytes had come."""
        state = self._player.state
        play = self._waits or state.transport in (Transport.PLAYING, Transport.BUFFERING)
        if self._jump is not None:
            return self._jump.moved(row_id, play, shift_s)
        clip = self._clips.clip(state.row_id) if state.row_id is not None else None
        info = state.info or (clip.info if clip is not None else None)
        jump = Jump.between(row_id, play, self._player.playing_frame(), state.region, info)
        return jump.moved(row_id, play, shift_s)

    def _on_player(self) -> None:
        state = self._player.state
        sounding = state.transport in (Transport.PLAYING, Transport.BUFFERING, Transport.PAUSED)
        self._table.set_playing(state.row_id if sounding else None)

    def _on_ended(self) -> None:
        if self._settings.play_through and not self._player.state.loop:
            self._table.step(1, Cause.KEY)

    def can_play(self) -> bool:
        """Whether the Play button has something to do."""
        if self._row_id is None:
            return self._model.rowCount() > 0
        if self._row_id not in self._runs:
            return False
        status = self._runs.run(self._row_id).status
        return self._source is not None or status not in (Status.FAILED, Status.CANCELLED, Status.UNPLAYABLE)


def _told(clip: Clip | None) -> bool:
    """Whether the format of a take is known, or known never to be."""
    return clip is not None and (clip.info is not None or clip.error is not None)
