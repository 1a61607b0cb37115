"""The waveform of the selected run: puts the parts together and connects them with clips and player."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QMenu, QStyle, QVBoxLayout, QWidget

from camb_desktop.core import units
from camb_desktop.core.clip import PlayerState
from camb_desktop.core.units import clock
from camb_desktop.core.values import dataclass
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.look.widgets import left_to_right
from camb_desktop.ui.text.translate import tr
from camb_desktop.ui.waveform import minimap
from camb_desktop.ui.waveform.canvas import Canvas
from camb_desktop.ui.waveform.content import Content, content_of, spoken_summary
from camb_desktop.ui.waveform.gestures import Gestures
from camb_desktop.ui.waveform.glide import Glide
from camb_desktop.ui.waveform.minimap import Minimap
from camb_desktop.ui.waveform.pair import Beside, Pair
from camb_desktop.ui.waveform.ruler import Ruler
from camb_desktop.ui.waveform.samples import SampleLayer
from camb_desktop.ui.waveform.selection_keys import HELP, SelectionKeys
from camb_desktop.ui.waveform.spectrogram import SpectrogramLayer
from camb_desktop.ui.waveform.timeline import Timeline
from camb_desktop.ui.waveform.viewport import Viewport

if TYPE_CHECKING:
    from camb_desktop.services.clips import ClipsService
    from camb_desktop.services.player import PlayerService

_RING_PX = 2
_ZOOM_STEP = 2.0
_TELL_S = 1.0  # a screen reader says every change


@dataclass(frozen=True, slots=True)
class SelectionRequest:
    """Frames ``[start_frame, stop_frame)`` of a row that the user wants elsewhere."""

    row_id: int
    start_frame: int
    stop_frame: int


class WaveformView(QAbstractSlider):
    """Waveform, ruler, minimap and spectrogram of one row.

    To whoever does not see it, it is the slider of the position, in milliseconds: a value that is set from outside
    seeks. What plays moves it once a second, everything else at once.

    A click seeks, a drag selects, the wheel zooms around the pointer, with Shift it scrolls. The mouse never takes the
    keyboard focus; Tab does.

    Attributes:
        zoom_in, zoom_out, zoom_fit, zoom_selection, loop_selection, save_selection, clear_selection: actions without
            shortcuts, for menus.

    Signals:
        save_selection_requested(object): a :class:`SelectionRequest`.
        drag_selection_requested(object): likewise, while the mouse button is down.
        other_asked(int, float): a click on the other lane of a comparison: its row, and the place in it, seconds.
    """

    save_selection_requested = Signal(object)
    drag_selection_requested = Signal(object)
    other_asked = Signal(object, float)

    def __init__(self, clips: ClipsService, player: PlayerService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Waveform"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setSingleStep(1000)
        self.setPageStep(5000)
        self.setRange(0, 0)
        self._told_at = 0.0
        self.valueChanged.connect(self._slide)
        self._clips = clips
        self._player = player
        self._row_id: int | None = None
        left_to_right(self)
        self._content = Content()
        self._wished: tuple[int, tuple[float, float]] | None = None  # a row, and what is to be seen of it
        self._pair: Pair | None = None
        self._beside: Beside | None = None
        self.timeline = Timeline(self)
        self._glide = Glide(self.timeline, self)
        self.samples = SampleLayer(clips, self)
        self.beside_samples = SampleLayer(clips, self)
        self.spectrogram = SpectrogramLayer(clips, self)
        self.ruler = Ruler(self.timeline, self)
        self.canvas = Canvas(self.timeline, self.samples, self.beside_samples, self.spectrogram, self)
        self.minimap = Minimap(self.timeline, self)
        self.minimap.setFixedHeight(0)
        self._unfold = QVariantAnimation(self)
        self._unfold.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._unfold.valueChanged.connect(self._set_minimap_height)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_RING_PX, 0, _RING_PX, _RING_PX)
        layout.setSpacing(0)
        for part in (self.ruler, self.canvas, self.minimap):
            layout.addWidget(part)
        self._gestures = Gestures(self.timeline, self.canvas, self.ruler, self.canvas.handle_at, self)
        self._keys = SelectionKeys(self.timeline, self)
        self.setWhatsThis(tr(HELP))
        self._make_actions()
        self._connect()
        self._describe()

    @property
    def row_id(self) -> int | None:
        """The row that is shown."""
        return self._row_id

    @property
    def content(self) -> Content:
        """What is shown of it."""
        return self._content

    def set_row(self, row_id: int | None) -> None:
        """Show another row, whole, or the hint that nothing is selected."""
        if row_id == self._row_id:
            return
        seen_s = self.seen_s if self._pair is not None and self._pair.other(row_id) == self._row_id else None
        self._row_id = row_id
        self._gestures.cancel()
        self.samples.set_row(row_id)
        self.spectrogram.set_row(row_id)
        self._content = content_of(row_id, self._clips.clip(row_id) if row_id is not None else None)
        self._beside = self._beside_now()
        self.timeline.reset(*self._axis())
        if seen_s is not None and self._beside is not None:
            start, stop = (self.timeline.viewport.first_frame + self._content.sample_rate_hz * at for at in seen_s)
            self.timeline.show(self.timeline.viewport.zoomed_to(start, stop))
        self._show_content()
        self._follow_player(self._player.state)

    def set_pair(self, pair: Pair | None) -> None:
        """Show the other take of a comparison beside the one that is shown, as long as it is one of the two."""
        if pair == self._pair:
            return
        self._pair = pair
        self._beside = self._beside_now()
        self._stretch()

    def _beside_now(self) -> Beside | None:
        pair, row_id = self._pair, self._row_id
        other = pair.other(row_id) if pair is not None else None
        if other != (self._beside.content.row_id if self._beside is not None else None):
            self.beside_samples.set_row(other)
        if pair is None or row_id is None or other is None:
            return None
        content = content_of(other, self._clips.clip(other))
        return Beside(content, pair.letter(other), pair.letter(row_id), pair.shift_s(other, row_id))

    def _axis(self) -> tuple[int, int, int]:
        """Up to which frame of the take that is shown the ruler goes, its rate, and from which frame on."""
        content, beside = self._content, self._beside
        rate = content.sample_rate_hz
        if beside is None or not rate or not beside.content.sample_rate_hz:
            return content.total_frames, rate, 0
        end_s = beside.later_s + beside.content.total_frames / beside.content.sample_rate_hz
        return max(content.total_frames, round(end_s * rate)), rate, min(0, round(beside.later_s * rate))

    @property
    def seen_s(self) -> tuple[float, float] | None:
        """From where to where on the ruler is seen; None for all of it."""
        viewport = self.timeline.viewport
        if viewport.is_fit or not self.timeline.sample_rate_hz:
            return None
        return self.timeline.place_s(viewport.start_frame), self.timeline.place_s(viewport.stop_frame)

    def show_again(self, row_id: int, seen_s: tuple[float, float]) -> None:
        """See this part of a take as soon as it is shown and known, where nothing else is zoomed to by then."""
        self._wished = row_id, seen_s
        self._show_wished()

    def _show_wished(self) -> None:
        known = self._content.complete and self.timeline.viewport.width_px > 1  # it is laid out
        if self._wished is None or self._wished[0] != self._row_id or not known:
            return
        (_, seen_s), self._wished = self._wished, None
        viewport, rate = self.timeline.viewport, self._content.sample_rate_hz
        if viewport.is_fit and rate:
            start, stop = (viewport.first_frame + rate * at for at in seen_s)
            self.timeline.show(viewport.zoomed_to(start, stop))

    def set_spectrogram(self, on: bool) -> None:
        """Show the spectrogram below the lanes, or in their place where there is no room for both."""
        self.spectrogram.set_visible(on)
        self._want_more()

    def fold(self, folded: frozenset[str]) -> None:
        """Do without the ruler, or draw all channels as one lane; see :mod:`camb_desktop.ui.look.room`."""
        self.ruler.setVisible("ruler" not in folded)
        self.canvas.set_one_lane("lanes" in folded)

    def sizeHint(self) -> QSize:
        """See Qt."""
        return QSize(640, 190)

    def minimumSizeHint(self) -> QSize:
        """High enough to be seen and clicked."""
        return QSize(160, 56 + (0 if self.ruler.isHidden() else self.ruler.height()))

    def _make_actions(self) -> None:
        def action(text: str, slot: object) -> QAction:
            made = QAction(text, self)
            made.triggered.connect(slot)
            return made

        self.zoom_in = action(tr("Zoom in"), lambda: self._zoom(_ZOOM_STEP))
        self.zoom_out = action(tr("Zoom out"), lambda: self._zoom(1 / _ZOOM_STEP))
        self.zoom_fit = action(tr("Zoom to fit"), self._zoom_fit)
        self.zoom_selection = action(tr("Zoom to selection"), self._zoom_selection)
        self.loop_selection = action(tr("Loop selection"), self._loop_selection)
        self.save_selection = action(tr("Save selection…"), lambda: self._request(self.save_selection_requested))
        self.clear_selection = action(tr("Clear selection"), lambda: self.timeline.set_region(None))
        self._enable_actions()

    def _connect(self) -> None:
        self.timeline.viewport_changed.connect(self._viewport_changed)
        self.timeline.region_changed.connect(self._region_changed)
        self.timeline.region_asked.connect(self._tell_region)
        self.timeline.seek_asked.connect(self._seek)
        self.canvas.resized.connect(self._want_more)
        self._gestures.drag_out.connect(lambda: self._request(self.drag_selection_requested))
        self._gestures.clicked.connect(self._clicked)
        self._gestures.pointer_y.connect(self.canvas.set_hover_y)
        self._clips.changed.connect(self._clip_changed)
        self._clips.measured.connect(self._clip_changed)
        self._player.changed.connect(self._follow_player)
        self._player.moved.connect(self._playhead_moved)

    def _clip_changed(self, row_id: object) -> None:
        if self._beside is not None and row_id == self._beside.content.row_id:
            self._beside = self._beside_now()
            self._stretch()
        if row_id != self._row_id or self._row_id is None:
            return
        before = self._content
        self._content = content_of(self._row_id, self._clips.clip(self._row_id))
        if self._content.frames < before.frames:  # a retry that starts over
            self.samples.set_row(self._row_id)
            self.spectrogram.set_row(self._row_id)
        self.timeline.sample_rate_hz = self._content.sample_rate_hz
        self._stretch()

    def _stretch(self) -> None:
        """Another length, or more to draw."""
        total_frames, _, first_frame = self._axis()
        self.timeline.show(self.timeline.viewport.with_total(total_frames, first_frame))
        self._show_wished()
        self._show_content()

    def _show_content(self) -> None:
        self.canvas.set_content(self._content)
        self.canvas.set_beside(self._beside)
        self.minimap.set_content(self._content)
        self.ruler.update()
        self._want_more()
        self._tell_position()
        self._describe()
        self._enable_actions()

    def _tell_position(self) -> None:
        """Say where the playhead is, without seeking."""
        self._told_at = time.monotonic()
        rate_hz = self._content.sample_rate_hz
        length_ms, at_ms = (
            round(1000 * frames / rate_hz) if rate_hz else 0
            for frames in (self._content.total_frames, self.timeline.playhead or 0)
        )
        if (self.maximum(), self.value()) != (length_ms, at_ms):
            blocked = self.blockSignals(True)
            self.setRange(0, length_ms)
            self.setValue(at_ms)
            self.blockSignals(blocked)
        self._describe()

    def _slide(self, value_ms: int) -> None:
        self._seek(min(self._content.frames, round(value_ms * self._content.sample_rate_hz / 1000)))

    def _describe(self) -> None:
        text = spoken_summary(self._content)
        if self.maximum():
            place, length = (clock(ms / 1000, 1) for ms in (self.value(), self.maximum()))
            place = tr("{place} of {length}", place=place, length=length)
            text = f"{place}; {text}" if text else place
        region = self.timeline.region
        if region is not None:
            start_s, stop_s = (self.timeline.seconds(frame) for frame in region)
            selected = tr(
                "selected from {start} s to {stop} s", start=units.number(start_s, 2), stop=units.number(stop_s, 2)
            )
            text += f"; {selected}"
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def _viewport_changed(self) -> None:
        self._want_more()
        self._enable_actions()
        target = 0 if self._glide.target.is_fit else minimap.HEIGHT_PX
        if target == (self._unfold.endValue() or 0):
            return
        self._unfold.stop()
        self._unfold.setDuration(self._motion_ms())
        self._unfold.setStartValue(self.minimap.height())
        self._unfold.setEndValue(target)
        self._unfold.start()

    def _motion_ms(self) -> int:
        """How long a movement takes; 0 where the user wants none, or nobody sees it."""
        wanted = self.isVisible() and self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        return current_theme().motion_ms if wanted else 0

    def _set_minimap_height(self, height: object) -> None:
        assert isinstance(height, int)
        self.minimap.setFixedHeight(height)
        self.update()  # the focus ring goes with the canvas

    def _want_more(self) -> None:
        """Ask for the samples or the spectrogram of what is visible, where they are not at hand."""
        content, viewport, ratio = self._content, self.timeline.viewport, self.devicePixelRatioF()
        if self._row_id is None or not content.channels or not self.isVisible():
            return
        self.samples.want(content, viewport, ratio)
        if self._beside is not None and self._beside.content.channels:
            beside = self._beside
            self.beside_samples.want(beside.content, beside.viewport(viewport, content.sample_rate_hz), ratio)
        spectrum = self.canvas.spectrogram_rect()
        self.spectrogram.want(viewport, content, round(spectrum.width() * ratio), round(spectrum.height() * ratio))

    def _follow_player(self, state: PlayerState) -> None:
        if self._row_id is None or state.row_id != self._row_id:
            self.timeline.move_playhead(None)
        else:
            self.timeline.adopt_region(state.region)
            self.timeline.move_playhead(self._player.playing_frame())
        self._tell_position()

    def _playhead_moved(self, frame: object) -> None:
        if isinstance(frame, int) and self._row_id is not None and self._player.state.row_id == self._row_id:
            self.timeline.move_playhead(frame)
            if time.monotonic() - self._told_at >= _TELL_S:
                self._tell_position()

    def _clicked(self, position: QPointF) -> None:
        viewport, beside = self.timeline.viewport, self._beside
        if beside is not None and self.canvas.is_beside(position):
            there = beside.viewport(viewport, self._content.sample_rate_hz)
            frame = there.frame_at(position.x())
            self.other_asked.emit(beside.content.row_id, frame / max(1, beside.content.sample_rate_hz))
        else:
            self.timeline.seek_asked.emit(viewport.frame_at(position.x()))

    def _seek(self, frame: object) -> None:
        if not isinstance(frame, int) or self._row_id is None or not self._loaded():
            return
        self._player.seek(frame)

    def _loaded(self) -> bool:
        """Whether the player has this row; hands it over where it does not."""
        if self._row_id is None:
            return False
        if self._player.state.row_id != self._row_id:
            source = self._clips.source(self._row_id)
            if source is None:
                return False
            self._player.load(self._row_id, source)
        return True

    def _region_changed(self) -> None:
        self._enable_actions()
        if not self.timeline.busy:
            self._describe()

    def _tell_region(self, region: object) -> None:
        self._describe()
        if isinstance(region, tuple) and self._loaded():
            self._player.set_region(region)
        elif region is None and self._player.state.row_id == self._row_id:
            self._player.set_region(None)

    def _request(self, signal: object) -> None:
        if self._row_id is not None and self.timeline.region is not None:
            start, stop = self.timeline.region
            signal.emit(SelectionRequest(self._row_id, start, min(stop, self._content.total_frames)))  # type: ignore[attr-defined]

    def _zoom(self, factor: float) -> None:
        """Around the pointer, else the playhead, else the middle."""
        viewport, x, playhead = self._glide.target, self.timeline.hover_x, self.timeline.playhead
        if x is None:
            at_playhead = playhead is not None and viewport.shows(playhead)
            x = viewport.x_of(playhead) if playhead is not None and at_playhead else viewport.width_px / 2
        self._glide.to(viewport.zoomed(factor, x), self._motion_ms())

    def _zoom_fit(self) -> None:
        viewport = self.timeline.viewport
        whole = Viewport.fit(viewport.total_frames, viewport.width_px, viewport.first_frame)
        self._glide.to(whole, self._motion_ms())

    def _zoom_selection(self) -> None:
        if self.timeline.region is not None:
            viewport = self.timeline.viewport.zoomed_to(*self.timeline.region, margin=0.05)
            self._glide.to(viewport, self._motion_ms())

    def _loop_selection(self) -> None:
        region = self.timeline.region
        if region is not None and self._loaded():
            self._player.set_region(region)
            self._player.set_loop(True)
            if not region[0] <= self._player.playing_frame() < region[1]:
                self._player.seek(region[0])
            self._player.play()

    def _enable_actions(self) -> None:
        viewport = self.timeline.viewport
        drawn = self._content.channels > 0
        self.zoom_in.setEnabled(drawn)
        self.zoom_out.setEnabled(drawn and not viewport.is_fit)
        self.zoom_fit.setEnabled(drawn and not viewport.is_fit)
        for action in (self.zoom_selection, self.loop_selection, self.save_selection, self.clear_selection):
            action.setEnabled(drawn and self.timeline.region is not None)

    def context_menu(self) -> QMenu:
        """A new menu of what can be done here; deletes itself when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.zoom_selection, self.loop_selection, self.save_selection, self.clear_selection])
        menu.addSeparator()
        menu.addActions([self.zoom_in, self.zoom_out, self.zoom_fit])
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse or by key."""
        if self._content.channels:
            self.context_menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A slider's own keys are the commands' here."""
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms, by the gestures; what they leave is the window's."""
        event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not asked for while hidden."""
        super().showEvent(event)
        self._show_wished()
        self._want_more()

    def hideEvent(self, event: QHideEvent) -> None:
        """End what only makes sense on screen."""
        super().hideEvent(event)
        self._gestures.cancel()
        self.spectrogram.rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring of the keyboard focus."""
        if not self.hasFocus():
            return
        with QPainter(self) as painter:
            theme = current_theme()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.focus, 2))
            ring = QRectF(self.canvas.geometry()).adjusted(-1, -1, 1, 1)
            painter.drawRoundedRect(ring, theme.radius + 1, theme.radius + 1)
