"""The row of playing controls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QSlider, QStyle, QStyleOptionSlider, QWidget

from camb_desktop.core import units
from camb_desktop.core.clip import PlayerState, Transport
from camb_desktop.core.units import clock
from camb_desktop.ui.look.buttons import DecisionButton, dress, icon_button, text_button, with_key
from camb_desktop.ui.look.theme import current_theme, font, tabular
from camb_desktop.ui.look.widgets import IconButton, set_tone, tab_along
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.player import PlayerService

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
NO_SPEEDS = "There are no other speeds on this computer: what makes them is not built for its processor"
_TIME_MS = 66
_MARKS_FROM_PX = 1320


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


def _least_px(widget: QWidget) -> int:
    """Its width and the gap to its neighbour."""
    return max(widget.minimumWidth(), min(widget.sizeHint().width(), widget.maximumWidth())) + 8


class TransportBar(QWidget):
    """Buttons, times, level. Follows the player; its buttons are those of the actions.

    Args:
        actions: id → action.
    """

    def __init__(self, player: PlayerService, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._play, self._mute = actions["play_pause"], actions["mute"]
        self._frame = 0
        self.previous = icon_button(actions["previous"], self)
        self.play = icon_button(self._play, self)
        self.play.setProperty("round", True)
        self.next = icon_button(actions["next"], self)
        self.loop = icon_button(actions["loop"], self)
        self.elapsed = self._time_label()
        self.total = self._time_label()
        speed_tip = with_key(tr("Playing speed"), actions["slower"], actions["faster"])
        self.speed = IconButton("", tr("Speed"), speed_tip, self, text="1×")
        self.match = icon_button(actions["match_loudness"], self)
        self.ab = icon_button(actions["mark_a"], self)
        self.mute = icon_button(self._mute, self)
        self.volume = JumpSlider(self)
        self.volume.setAccessibleName(tr("Volume"))
        self.volume.setAccessibleDescription(tr("Per cent"))
        self.volume.setRange(0, 100)
        self.volume.setPageStep(10)
        self.volume.setFixedWidth(72)
        self.reject = DecisionButton(actions["reject"], "close", tr("Rejected"), self)
        self.keep = DecisionButton(actions["keep"], "star-filled", tr("Kept"), self)
        self.copy_link = text_button(actions["copy_link"], self)
        self.save_as = text_button(actions["save_as"], self)
        for button in (self.copy_link, self.save_as):
            button.setProperty("quiet", True)
        self._lay_out()
        self._make_speed_menu()
        self._connect()
        self._time_timer = QTimer(self, singleShot=True, interval=_TIME_MS)
        self._time_timer.timeout.connect(self._show_time)
        self.show_state(player.state)

    def _time_label(self) -> QLabel:
        label = set_tone(QLabel("–:––", self), "secondary")
        label.setFont(tabular(font(current_theme().body_px)))
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("0:00.00"))
        return label

    def _lay_out(self) -> None:
        set_tone(self.elapsed, "title")
        self.elapsed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._folding = (
            self.ab, self.match, self.speed, self.loop, self.copy_link, self.save_as, self.volume, self.total,
        )  # fmt: skip
        self._always = (self.previous, self.play, self.next, self.elapsed, self.reject, self.keep, self.mute)
        left, middle, right = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        if self.isRightToLeft():  # back, play, on: as the timeline runs
            left.setDirection(QHBoxLayout.Direction.RightToLeft)
            left.addStretch()
        timed: tuple[QWidget, ...] = (self.previous, self.play, self.next, self.loop, self.elapsed, self.total)
        for each in timed:
            left.addWidget(each)
        if not self.isRightToLeft():
            left.addStretch()
        middle.addWidget(self.reject)
        middle.addWidget(self.keep)
        right.addStretch()
        for widget in (self.speed, self.match, self.ab, self.mute, self.volume):
            right.addWidget(widget)
        right.addSpacing(8)
        right.addWidget(self.copy_link)
        right.addWidget(self.save_as)
        row = QGridLayout(self)  # its outer columns are of one width where both find room, so the middle stays there
        row.setContentsMargins(12, 4, 16, 8)
        row.setHorizontalSpacing(16)
        for column, (part, spacing) in enumerate(((left, 4), (middle, 8), (right, 4))):
            part.setSpacing(spacing)
            row.addLayout(part, 0, column)
            row.setColumnStretch(column, column != 1)
        self._row, self._sides = row, {0: left, 2: right}
        tab_along(row)

    def minimumSizeHint(self) -> QSize:
        """What can be folded away does not hold the window open."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what menus or keys do as well folds away, one after the other."""
        super().resizeEvent(event)
        self._fold()

    def fold(self, folded: frozenset[str]) -> None:
        """In a small window the decisions are narrower; see :mod:`camb_desktop.ui.look.room`."""
        for button in (self.reject, self.keep):
            button.show_small("rows" in folded)
        self._fold()

    def _fold(self) -> None:
        margins, spacing = self._row.contentsMargins(), self._row.horizontalSpacing()
        wide = self.window().width() >= _MARKS_FROM_PX  # the mark of take A: the first to go
        room_px = self.width() - margins.left() - margins.right() - 2 * spacing
        need_px = sum(_least_px(each) for each in (*self._always, *self._folding))
        for each in self._folding:
            fits = need_px <= room_px and (wide or each is not self.ab)
            each.setVisible(fits)
            if not fits:
                need_px -= _least_px(each)
        for column, side in self._sides.items():
            side.invalidate()
            self._row.setColumnMinimumWidth(column, side.sizeHint().width())
        self._row.activate()

    def _make_speed_menu(self) -> None:
        menu = QMenu(self.speed)
        self._speeds = QActionGroup(menu)
        for speed in SPEEDS:
            action = QAction(units.factor(speed), menu, checkable=True)
            action.setData(speed)
            self._speeds.addAction(action)
            menu.addAction(action)
        self._no_speeds = menu.addAction(tr(NO_SPEEDS))
        self._no_speeds.setEnabled(False)
        menu.aboutToShow.connect(self._offer_speeds)
        self._speeds.triggered.connect(lambda action: self._player.set_speed(action.data()))
        self.speed.setMenu(menu)
        self.speed.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)

    def _offer_speeds(self) -> None:
        there = self._player.has_speeds()
        self._no_speeds.setVisible(not there)
        for action in self._speeds.actions():
            action.setEnabled(there or action.data() == 1.0)

    def _connect(self) -> None:
        self.volume.valueChanged.connect(self._on_volume)
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
        dress(self._play, icon="pause" if active else "play", tip=tr("Pause") if active else tr("Play"))
        self.play.setAccessibleDescription(tr("Playing; press to pause") if active else tr("Press to play"))
        silent = state.muted or state.volume <= 0
        speaker = "mute" if silent else "speaker" if state.volume > 0.5 else "speaker-low"
        dress(self._mute, icon=speaker, tip=tr("Sound on") if state.muted else tr("Mute"))
        self._set_quietly(self.volume, round(100 * state.volume))
        self.volume.setToolTip(tr("Volume {per_cent} %", per_cent=round(100 * state.volume)))
        self.speed.setText(units.factor(state.speed))
        for action in self._speeds.actions():
            action.setChecked(action.data() == state.speed)
        info = state.info if loaded else None
        if info is None:
            self.elapsed.setText("–:––")
            self.total.setText("/ –:––")
            self._frame = 0
            return
        self.total.setText(("/ " if info.exact else "/ ≈ ") + clock(info.duration_s))
        self._frame = self._player.playing_frame()
        self._show_time()

    def _on_moved(self, frame: object) -> None:
        assert isinstance(frame, int)
        self._frame = frame
        if not self._time_timer.isActive():
            self._time_timer.start()

    def _show_time(self) -> None:
        info = self._player.state.info
        if info is not None:
            self.elapsed.setText(clock(self._frame / info.sample_rate_hz, 2))

    # the user speaks

    def _on_volume(self, value: int) -> None:
        self._player.set_volume(value / 100)
        if value and self._player.state.muted:
            self._player.set_muted(False)

    @staticmethod
    def _set_quietly(slider: QSlider, value: int) -> None:
        if slider.value() != value:
            blocked = slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(blocked)
