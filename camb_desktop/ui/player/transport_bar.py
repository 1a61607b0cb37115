"""The row of playing controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QStyle, QStyleOptionSlider, QWidget

from camb_desktop.core.clip import PlayerState, Transport
from camb_desktop.core.units import clock
from camb_desktop.ui.look.theme import current_theme, font, tabular
from camb_desktop.ui.look.widgets import IconButton, plain_button, set_tone

if TYPE_CHECKING:
    from camb_desktop.services.player import PlayerService

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_SLIDER_MS = 66


class JumpSlider(QSlider):
    """A slider whose handle goes where it is clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style = self.style()
        control = QStyle.ComplexControl.CC_Slider
        handle = style.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        if event.button() is Qt.MouseButton.LeftButton and not handle.contains(event.position().toPoint()):
            groove = style.subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
            span = max(1, groove.width() - handle.width())
            at = round(event.position().x()) - groove.left() - handle.width() // 2
            self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, span))
        super().mousePressEvent(event)


class TransportBar(QWidget):
    """Buttons, position, times, level. Follows the player; asks the window for what is more than the player's.

    Signals:
        play_clicked(), previous_clicked(), next_clicked(), ab_clicked(), save_clicked(), link_clicked().
    """

    play_clicked = Signal()
    previous_clicked = Signal()
    next_clicked = Signal()
    ab_clicked = Signal()
    save_clicked = Signal()
    link_clicked = Signal()

    def __init__(self, player: PlayerService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._frame = 0
        self.previous = IconButton("previous", "Previous", "Previous take (Ctrl+Up)", self)
        self.play = IconButton("play", "Play", "Play (Space)", self)
        self.play.setProperty("round", True)
        self.stop = IconButton("stop", "Stop", "Stop (Esc)", self)
        self.next = IconButton("next", "Next", "Next take (Ctrl+Down)", self)
        self.loop = IconButton("loop", "Loop", "Loop (Ctrl+L)", self, toggle=True)
        self.elapsed = self._time_label()
        self.position = JumpSlider(self)
        self.position.setAccessibleName("Position")
        self.position.setAccessibleDescription("Milliseconds from the start")
        self.position.setSingleStep(1000)
        self.position.setPageStep(5000)
        self.total = self._time_label()
        self.speed = IconButton("speed", "Speed", "Playing speed (Ctrl+[ and Ctrl+])", self, text="1×")
        self.match = IconButton(
            "levels", "Match loudness", "Play all takes at the same loudness (Ctrl+M)", self, toggle=True
        )
        self.ab = IconButton("compare", "Compare", "Mark as take A; press B to switch (A, B)", self)
        self.mute = IconButton("speaker", "Mute", "Mute (M)", self, toggle=True)
        self.volume = JumpSlider(self)
        self.volume.setAccessibleName("Volume")
        self.volume.setAccessibleDescription("Per cent")
        self.volume.setRange(0, 100)
        self.volume.setPageStep(10)
        self.volume.setFixedWidth(96)
        self.copy_link = plain_button("Copy Link", self)
        self.copy_link.setAccessibleName("Copy Link")
        self.copy_link.setToolTip("Copy a link that works now (Ctrl+Shift+C)")
        self.save_as = plain_button("Save As…", self)
        self.save_as.setAccessibleName("Save As…")
        self.save_as.setToolTip("Save the audio as it was received (Ctrl+S)")
        self._lay_out()
        self._make_speed_menu()
        self._connect()
        self._slider_timer = QTimer(self, singleShot=True, interval=_SLIDER_MS)
        self._slider_timer.timeout.connect(self._show_position)
        self.show_state(player.state)

    def _time_label(self) -> QLabel:
        label = set_tone(QLabel("–:––", self), "secondary")
        label.setFont(tabular(font(current_theme().body_px)))
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("0:00.00"))
        return label

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 16, 8)
        row.setSpacing(4)
        for button in (self.previous, self.play, self.stop, self.next, self.loop):
            row.addWidget(button)
        row.addSpacing(8)
        self.elapsed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.elapsed)
        row.addSpacing(4)
        row.addWidget(self.position, 1)
        row.addSpacing(4)
        row.addWidget(self.total)
        row.addSpacing(8)
        for widget in (self.speed, self.match, self.ab):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.mute)
        row.addWidget(self.volume)
        row.addSpacing(12)
        row.addWidget(self.copy_link)
        row.addSpacing(4)
        row.addWidget(self.save_as)

    def _make_speed_menu(self) -> None:
        menu = QMenu(self.speed)
        self._speeds = QActionGroup(menu)
        for speed in SPEEDS:
            action = QAction(f"{speed:g}×", menu, checkable=True)
            action.setData(speed)
            self._speeds.addAction(action)
            menu.addAction(action)
        self._speeds.triggered.connect(lambda action: self._player.set_speed(action.data()))
        self.speed.setMenu(menu)
        self.speed.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        self.previous.clicked.connect(self.previous_clicked)
        self.play.clicked.connect(self.play_clicked)
        self.stop.clicked.connect(self._player.stop)
        self.next.clicked.connect(self.next_clicked)
        self.ab.clicked.connect(self.ab_clicked)
        self.save_as.clicked.connect(self.save_clicked)
        self.copy_link.clicked.connect(self.link_clicked)
        self.loop.clicked.connect(lambda on: self._player.set_loop(on))
        self.match.clicked.connect(lambda on: self._player.set_match_loudness(on))
        self.mute.clicked.connect(lambda on: self._player.set_muted(on))
        self.volume.valueChanged.connect(self._on_volume)
        self.position.valueChanged.connect(self._on_position)
        self._player.changed.connect(self._on_changed)
        self._player.moved.connect(self._on_moved)

    # the player speaks

    def _on_changed(self, state: object) -> None:
        assert isinstance(state, PlayerState)
        self.show_state(state)

    def show_state(self, state: PlayerState) -> None:
        """Show everything but the moving position."""
        loaded = state.transport is not Transport.EMPTY
        active = state.transport in (Transport.PLAYING, Transport.BUFFERING)
        self.play.set_icon("pause" if active else "play")
        self.play.setToolTip("Pause (Space)" if active else "Play (Space)")
        self.play.setAccessibleDescription("Playing; press to pause" if active else "Press to play")
        self.stop.setEnabled(active or state.transport is Transport.PAUSED)
        self.loop.setChecked(state.loop)
        self.match.setChecked(state.match_loudness)
        self.mute.setChecked(state.muted)
        silent = state.muted or state.volume <= 0
        self.mute.set_icon("mute" if silent else "speaker" if state.volume > 0.5 else "speaker-low")
        self.mute.setToolTip("Sound on (M)" if state.muted else "Mute (M)")
        self._set_quietly(self.volume, round(100 * state.volume))
        self.volume.setToolTip(f"Volume {round(100 * state.volume)} %")
        self.speed.setText(f"{state.speed:g}×")
        for action in self._speeds.actions():
            action.setChecked(action.data() == state.speed)
        info = state.info if loaded else None
        self.position.setEnabled(info is not None)
        if info is None:
            self._set_range(0)
            self.elapsed.setText("–:––")
            self.total.setText("–:––")
            self._frame = 0
            return
        self._set_range(round(1000 * info.duration_s))
        self.total.setText(("" if info.exact else "≈ ") + clock(info.duration_s))
        self._frame = self._player.playing_frame()
        self._show_position()

    def _on_moved(self, frame: object) -> None:
        assert isinstance(frame, int)
        self._frame = frame
        if not self._slider_timer.isActive():
            self._slider_timer.start()

    def _show_position(self) -> None:
        info = self._player.state.info
        if info is None:
            return
        seconds = self._frame / info.sample_rate_hz
        self.elapsed.setText(clock(seconds, 2))
        if not self.position.isSliderDown():
            self._set_quietly(self.position, round(1000 * seconds))

    # the user speaks

    def _on_position(self, value_ms: int) -> None:
        info = self._player.state.info
        if info is not None:
            self._player.seek(min(info.frames, round(value_ms * info.sample_rate_hz / 1000)))

    def _on_volume(self, value: int) -> None:
        self._player.set_volume(value / 100)
        if value and self._player.state.muted:
            self._player.set_muted(False)

    def _set_range(self, milliseconds: int) -> None:
        if self.position.maximum() != milliseconds:
            blocked = self.position.blockSignals(True)
            self.position.setRange(0, milliseconds)
            self.position.blockSignals(blocked)

    @staticmethod
    def _set_quietly(slider: QSlider, value: int) -> None:
        if slider.value() != value:
            blocked = slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(blocked)
