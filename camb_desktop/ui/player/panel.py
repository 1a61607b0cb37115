"""The lower zone: what is selected, its waveform and meter, the controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from camb_desktop.core.clip import PlayerState, Transport
from camb_desktop.core.errors import CambError, KeyError_
from camb_desktop.core.runs import Run, Status
from camb_desktop.ui.look.widgets import ElidedLabel, IconButton, LinkButton, Picture, hairline, set_tone, title_label
from camb_desktop.ui.player.meter import LevelMeter
from camb_desktop.ui.player.transport_bar import TransportBar
from camb_desktop.ui.text import runs as words
from camb_desktop.ui.text.messages import message_for
from camb_desktop.ui.waveform.view import WaveformView

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip, ClipsService
    from camb_desktop.services.player import PlayerService

_PATIENCE_MS = 250


class Notice(QFrame):
    """A problem told where it matters, with its next step.

    Signals:
        action_clicked(str): the action's id.
    """

    action_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._action = ""
        self.picture = Picture("warning", 16, lambda t: t.warning, self)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = LinkButton(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(lambda: self.action_clicked.emit(self._action))
        self.hide()

    def show_error(self, error: CambError | None) -> None:
        """Tell ``error``, or nothing."""
        if error is None:
            self.hide()
            return
        message = message_for(error)
        self.show_words(message.sentence, message.step, message.action, serious=True)

    def show_words(self, text: str, step: str = "", action: str = "", *, serious: bool = False) -> None:
        """Tell ``text``."""
        self._action = action
        self.label.setText(text)
        self.button.setText(step)
        self.button.setAccessibleName(f"{step}: {text}" if step else "")
        self.button.setVisible(bool(step))
        self.setObjectName("problem" if serious else "notice")
        if serious:
            self.picture.set_drawing("error", lambda t: t.error)
        else:
            self.picture.set_drawing("warning", lambda t: t.warning)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()


class PlayerPanel(QFrame):
    """Title line, waveform, meter, transport.

    Signals:
        action_clicked(str): the next step of the problem that is shown.
    """

    action_clicked = Signal(str)

    def __init__(self, clips: ClipsService, player: PlayerService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player_zone")
        self._player = player
        self.title = title_label(parent=self)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.subtitle = ElidedLabel(parent=self)
        set_tone(self.subtitle, "secondary")
        self.activity = set_tone(QLabel(self), "accent")
        self.activity.hide()
        self._waits = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.activity.show)
        self.spectrogram = IconButton("spectrum", "Spectrogram", "Spectrogram (Ctrl+G)", self, toggle=True)
        self.zoom_out = IconButton("zoom-out", "Zoom out", "Zoom out (Ctrl+−)", self)
        self.zoom_in = IconButton("zoom-in", "Zoom in", "Zoom in (Ctrl++)", self)
        self.zoom_selection = IconButton("zoom-selection", "Zoom to selection", "Zoom to the selection (Ctrl+E)", self)
        self.zoom_fit = IconButton("zoom-fit", "Whole take", "Whole take (Ctrl+0)", self)
        self.details = IconButton("details", "Details", "Details (Ctrl+I)", self, toggle=True)
        self.waveform = WaveformView(clips, player, self)
        self.meter = LevelMeter(player, self)
        self.transport = TransportBar(player, self)
        self.run_notice = Notice(self)
        self.audio_notice = Notice(self)
        self._lay_out()
        self.run_notice.action_clicked.connect(self.action_clicked)
        self.audio_notice.action_clicked.connect(self.action_clicked)
        for button, action in (
            (self.zoom_in, self.waveform.zoom_in),
            (self.zoom_out, self.waveform.zoom_out),
            (self.zoom_fit, self.waveform.zoom_fit),
            (self.zoom_selection, self.waveform.zoom_selection),
        ):
            button.clicked.connect(action.trigger)
        player.changed.connect(self._on_player)
        self._on_player(player.state)

    def _lay_out(self) -> None:
        divider = hairline(self, vertical=True)
        divider.setFixedHeight(20)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 4)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addSpacing(8)
        head.addWidget(self.subtitle, 1)
        head.addSpacing(8)
        head.addWidget(self.activity)
        head.addSpacing(8)
        for button in (self.zoom_out, self.zoom_in, self.zoom_selection, self.zoom_fit):
            head.addWidget(button)
        head.addSpacing(4)
        head.addWidget(divider, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addSpacing(4)
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

    def show_run(self, run: Run | None, clip: Clip | None) -> None:
        """Show the title line and the problem of ``run``; None when nothing is selected."""
        self.title.setText(words.title(run) if run is not None else "")
        self.subtitle.set_text(words.subtitle(run, clip) if run is not None else "")
        has_audio = run is not None and run.audio is not None
        self.transport.save_as.setEnabled(has_audio)
        self.transport.copy_link.setEnabled(run is not None and run.run_id is not None)
        for button in (self.zoom_in, self.zoom_out, self.zoom_fit, self.zoom_selection, self.spectrogram):
            button.setEnabled(run is not None)
        self._show_problem(run, clip)

    def _show_problem(self, run: Run | None, clip: Clip | None) -> None:
        if run is None:
            self.run_notice.hide()
        elif isinstance(run.error, KeyError_):
            self.run_notice.hide()  # told once for all runs, above the list
        elif run.status is Status.FAILED and run.error is not None:
            self.run_notice.show_error(run.error)
        elif run.status is Status.INCOMPLETE:
            self.run_notice.show_words(
                f"This take is incomplete: {words.incomplete_text(run, clip)}. It plays and can be saved as it is.",
                "Retry",
                "retry",
            )
        elif clip is not None and clip.error is not None:
            self.run_notice.show_error(clip.error)
        else:
            self.run_notice.hide()

    def _on_player(self, state: object) -> None:
        assert isinstance(state, PlayerState)
        self.audio_notice.show_error(state.problem)
        self._show_activity()

    def set_waiting(self, on: bool) -> None:
        """Whether playing starts as soon as the first bytes are there."""
        self._waits = on
        self._show_activity()

    def _show_activity(self) -> None:
        buffering = self._player.state.transport is Transport.BUFFERING
        if buffering or self._waits:
            self.activity.setText("Buffering …" if buffering else "Plays when it arrives …")
            if not self.activity.isVisible():
                self._patience.start()  # a start that takes no time is not worth a word
        else:
            self._patience.stop()
            self.activity.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.waveform.update()
