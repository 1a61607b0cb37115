"""The lower zone: what is selected, its waveform and meter, the controls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from camb_desktop.core.clip import PlayerState, Transport
from camb_desktop.core.errors import CambError, KeyError_, Unplayable
from camb_desktop.core.runs import Run, Status
from camb_desktop.ui.look.buttons import icon_button
from camb_desktop.ui.look.message_bar import NOTICE, MessageBar
from camb_desktop.ui.look.theme import current_theme, font
from camb_desktop.ui.look.widgets import ElidedLabel, OneLine, set_tone, take_out
from camb_desktop.ui.player.compare_bar import CompareBar
from camb_desktop.ui.player.meter import LevelMeter
from camb_desktop.ui.player.transport_bar import TransportBar
from camb_desktop.ui.runs.selection import Selection
from camb_desktop.ui.text import runs as words
from camb_desktop.ui.text.messages import message_for
from camb_desktop.ui.text.translate import tr
from camb_desktop.ui.waveform.pair import Pair
from camb_desktop.ui.waveform.view import WaveformView

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip, ClipsService
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.runs import RunsService

_PATIENCE_MS = 250
_ZOOMS = ("zoom_out", "zoom_in")


class PlayerPanel(QFrame):
    """Title line, waveform, meter, transport of the run that is shown.

    Args:
        actions: id → action, for the buttons.

    Signals:
        step_taken(str, tuple[int, ...]): the next step of a problem: the id of a command, and the rows it is for.
    """

    step_taken = Signal(str, object)

    def __init__(
        self,
        runs: RunsService,
        clips: ClipsService,
        player: PlayerService,
        selection: Selection,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("player_zone")
        self._runs = runs
        self._clips = clips
        self._player = player
        self._selection = selection
        self.title = set_tone(OneLine(self, elide=Qt.TextElideMode.ElideMiddle), "title")  # take numbers stand last
        self.title.setFont(font(current_theme().title_px, semibold=True))
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.title.setContentsMargins(0, 0, 8, 0)
        self.subtitle = ElidedLabel(parent=self)
        set_tone(self.subtitle, "secondary")
        self.compare = CompareBar(actions, self)
        self._pair: Pair | None = None
        self.activity = set_tone(QLabel(self), "accent")
        self.activity.hide()
        self._waits = False
        self._lent: MessageBar | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.activity.show)
        self.zooms = [icon_button(actions[zoom], self) for zoom in _ZOOMS]
        self.spectrogram = icon_button(actions["spectrogram"], self)
        self.details = icon_button(actions["details"], self)
        self.waveform = WaveformView(clips, player, self)
        self.meter = LevelMeter(player, self)
        self.transport = TransportBar(player, actions, self)
        self.run_notice = MessageBar(NOTICE, self)
        self.audio_notice = MessageBar(NOTICE, self)
        self._lay_out()
        selection.shown_changed.connect(self._on_shown)
        player.changed.connect(self._on_player)
        self._on_player(player.state)
        self.show_run()

    def _lay_out(self) -> None:
        self._head = head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 4)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.subtitle, 1)
        head.addWidget(self.compare, 1)
        head.addSpacing(8)
        head.addWidget(self.activity)
        head.addSpacing(8)
        for button in self.zooms:
            head.addWidget(button)
        head.addSpacing(8)
        head.addWidget(self.spectrogram)
        head.addWidget(self.details)
        middle = QHBoxLayout()
        middle.setContentsMargins(16, 0, 16, 0)
        middle.setSpacing(8)
        middle.addWidget(self.waveform, 1)
        middle.addWidget(self.meter)
        notices = QVBoxLayout()
        notices.setContentsMargins(16, 0, 16, 4)
        notices.setSpacing(4)
        notices.addWidget(self.run_notice)
        notices.addWidget(self.audio_notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(notices)
        column.addLayout(middle, 1)
        column.addWidget(self.transport)

    def fold(self, folded: frozenset[str]) -> None:
        """Do without what there is no room for; see :mod:`camb_desktop.ui.look.room`."""
        for part in (*self.zooms, self.spectrogram):
            part.setVisible("zoom" not in folded)
        self.meter.setVisible("meter" not in folded)
        self.waveform.fold(folded)
        self.transport.fold(folded)

    def lend_status(self, status: MessageBar | None) -> None:
        """Where there is no room for the line at the foot, what it says takes the place of the subtitle."""
        if status is self._lent:
            return
        if self._lent is not None:
            self._lent.spoke.disconnect(self._on_spoke)
        before, self._lent = self._lent, status
        if status is not None:
            self._head.insertWidget(self._head.indexOf(self.subtitle) + 1, take_out(status), 2)
        for bar, margin_px in ((status, 0), (before, 16)):
            if bar is not None:
                bar.set_margin(margin_px)
        if status is not None:
            status.spoke.connect(self._on_spoke)
        self._on_spoke()

    def _on_spoke(self, _says: bool = False) -> None:
        says = self._lent is not None and bool(self._lent.text())
        if self._lent is not None:
            self._lent.setVisible(says)
        self.subtitle.setVisible(not says and self.compare.isHidden())

    def _on_shown(self) -> None:
        self.waveform.set_row(self._selection.shown)
        self.show_run()

    def on_refreshed(self, row_ids: frozenset[int]) -> None:
        """These rows changed."""
        if self._selection.shown in row_ids:
            self.show_run()

    def show_run(self) -> None:
        """Show the title line and the problem of the run that is shown."""
        row_id = self._selection.shown
        run = self._runs.run(row_id) if row_id is not None and row_id in self._runs else None
        clip = self._clips.clip(run.row_id) if run is not None else None
        self.title.setText(words.title(run) if run is not None else "")
        self.title.show()
        self._show_takes(run)
        self.subtitle.set_text(words.subtitle(run, clip) if run is not None else "")
        self._show_problem(run, clip)

    def show_pair(self, pair: Pair | None) -> None:
        """What is compared with what."""
        self._pair = pair
        self.waveform.set_pair(pair)
        self.show_run()

    def _show_takes(self, run: Run | None) -> None:
        """Which two are compared, and which one is the one to be heard; the beginning of their names is said once."""
        pair = self._pair if run is not None and self._pair is not None and self._pair.letter(run.row_id) else None
        self.compare.setVisible(pair is not None)
        self._on_spoke()
        if pair is None or run is None:
            return
        a, b = self._runs.run(pair.a), self._runs.run(pair.b) if pair.b is not None and pair.b in self._runs else None
        common, name_a, name_b = (
            words.compared(a, b) if b is not None else (words.title(a), "", tr("Select another take"))
        )
        self.title.setText(common)
        self.title.setVisible(bool(common))
        self.compare.show_takes(
            {
                "A": (pair.a, name_a, words.title(a), run.row_id == pair.a),
                "B": (pair.b, name_b, words.title(b) if b is not None else "", run.row_id == pair.b),
            }
        )

    def _show_problem(self, run: Run | None, clip: Clip | None) -> None:
        error = (run.error if run is not None and run.status is Status.FAILED else None) or (
            clip.error if clip is not None else None
        )
        if run is None or isinstance(run.error, KeyError_):  # that is told once for all runs, above the list
            self.run_notice.clear()
        elif run.status is Status.INCOMPLETE:
            said, retry = words.incomplete_notice(run, clip), (run.row_id,)
            self.run_notice.tell(said, "warning", tr("Retry"), lambda: self.step_taken.emit("retry", retry))
        elif run.status is Status.UNPLAYABLE:
            self._tell(self.run_notice, Unplayable(), (run.row_id,))
        elif error is not None:
            self._tell(self.run_notice, error, (run.row_id,))
        else:
            self.run_notice.clear()

    def _tell(self, bar: MessageBar, error: CambError, row_ids: tuple[int, ...]) -> None:
        message = message_for(error)
        bar.tell(message.sentence, "error", message.step, lambda: self.step_taken.emit(message.action, row_ids))

    def _on_player(self, state: object) -> None:
        assert isinstance(state, PlayerState)
        if state.problem is None:
            self.audio_notice.clear()
        else:
            self._tell(self.audio_notice, state.problem, ())
        self._show_activity()

    def set_waiting(self, on: bool) -> None:
        """Whether playing starts as soon as the first bytes are there."""
        self._waits = on
        self._show_activity()

    def _show_activity(self) -> None:
        buffering = self._player.state.transport is Transport.BUFFERING
        if buffering or self._waits:
            self.activity.setText(tr("Buffering …") if buffering else tr("Plays when it arrives …"))
            if not self.activity.isVisible():
                self._patience.start()  # a start that takes no time is not worth a word
        else:
            self._patience.stop()
            self.activity.hide()
