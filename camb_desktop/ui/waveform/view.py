"""The waveform of the selected run: puts the parts together and connects them with clips and player."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QStyle, QVBoxLayout, QWidget

from camb_desktop.core.clip import PlayerState
from camb_desktop.ui.theme import current_theme
from camb_desktop.ui.waveform import minimap
from camb_desktop.ui.waveform.canvas import Canvas
from camb_desktop.ui.waveform.columns import SampleRun
from camb_desktop.ui.waveform.content import Content, content_of, spoken_summary
from camb_desktop.ui.waveform.gestures import Gestures
from camb_desktop.ui.waveform.minimap import Minimap
from camb_desktop.ui.waveform.picture import SAMPLES_BELOW_FRAMES, first_column
from camb_desktop.ui.waveform.ruler import Ruler
from camb_desktop.ui.waveform.spectrogram import SpectrogramLayer
from camb_desktop.ui.waveform.timeline import Timeline

if TYPE_CHECKING:
    from camb_desktop.services.clips import ClipsService, SampleBlock
    from camb_desktop.services.player import PlayerService

_RING_PX = 2
_ZOOM_STEP = 2.0
_MOST_WITH_MARGIN = 500_000
"""Samples that may be asked for beyond what is visible, to scroll into; more would be felt when they arrive."""
_KEYS = "[ and ] set the edges of the selection at the playhead, ← and → nudge the last edge, Esc clears"


@dataclass(frozen=True, slots=True)
class SelectionRequest:
    """Frames ``[start_frame, stop_frame)`` of a row that the user wants elsewhere."""

    row_id: int
    start_frame: int
    stop_frame: int


class WaveformView(QWidget):
    """Waveform, ruler, minimap and spectrogram of one row.

    A click seeks, a drag selects, the wheel zooms around the pointer, with Shift it scrolls. The mouse never takes the
    keyboard focus; Tab does.

    Attributes:
        zoom_in, zoom_out, zoom_fit, zoom_selection, loop_selection, save_selection, clear_selection: actions without
            shortcuts, for menus.

    Signals:
        save_selection_requested(object): a :class:`SelectionRequest`.
        drag_selection_requested(object): likewise, while the mouse button is down.
    """

    save_selection_requested = Signal(object)
    drag_selection_requested = Signal(object)

    def __init__(self, clips: ClipsService, player: PlayerService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Waveform")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._clips = clips
        self._player = player
        self._row_id: int | None = None
        self._content = Content()
        self._asked_samples = range(0)
        self._edge = 1
        self.timeline = Timeline(self)
        self.spectrogram = SpectrogramLayer(clips, self)
        self.ruler = Ruler(self.timeline, self)
        self.canvas = Canvas(self.timeline, self.spectrogram, self)
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
        self.installEventFilter(self)
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
        self._row_id = row_id
        self._gestures.cancel()
        self.spectrogram.set_row(row_id)
        self._asked_samples = range(0)
        self.canvas.set_samples(None)
        self._content = content_of(row_id, self._clips.clip(row_id) if row_id is not None else None)
        self.timeline.reset(self._content.total_frames, self._content.sample_rate_hz)
        self._show_content()
        self._follow_player(self._player.state)

    def set_spectrogram(self, on: bool) -> None:
        """Show the spectrogram below the lanes, or in their place where there is no room for both."""
        self.spectrogram.set_visible(on)
        self._want_more()

    def sizeHint(self) -> QSize:
        return QSize(640, 190)

    def _make_actions(self) -> None:
        def action(text: str, slot: object) -> QAction:
            made = QAction(text, self)
            made.triggered.connect(slot)
            return made

        self.zoom_in = action("Zoom in", lambda: self._zoom(_ZOOM_STEP))
        self.zoom_out = action("Zoom out", lambda: self._zoom(1 / _ZOOM_STEP))
        self.zoom_fit = action("Zoom to fit", self._zoom_fit)
        self.zoom_selection = action("Zoom to selection", self._zoom_selection)
        self.loop_selection = action("Loop selection", self._loop_selection)
        self.save_selection = action("Save selection…", lambda: self._request(self.save_selection_requested))
        self.clear_selection = action("Clear selection", lambda: self.timeline.set_region(None))
        self._enable_actions()

    def _connect(self) -> None:
        self.timeline.viewport_changed.connect(self._viewport_changed)
        self.timeline.region_changed.connect(self._enable_actions)
        self.timeline.region_asked.connect(self._tell_region)
        self.timeline.seek_asked.connect(self._seek)
        self._gestures.drag_out.connect(lambda: self._request(self.drag_selection_requested))
        self._gestures.pointer_y.connect(self.canvas.set_hover_y)
        self._clips.changed.connect(self._clip_changed)
        self._clips.measured.connect(self._clip_changed)
        self._clips.samples_ready.connect(self._take_samples)
        self._player.changed.connect(self._follow_player)
        self._player.moved.connect(self._playhead_moved)

    def _clip_changed(self, row_id: object) -> None:
        if row_id != self._row_id or self._row_id is None:
            return
        before = self._content
        self._content = content_of(self._row_id, self._clips.clip(self._row_id))
        if self._content.frames != before.frames:
            self._asked_samples = range(0)
            if self._content.frames < before.frames:  # a retry that starts over
                self.canvas.set_samples(None)
                self.spectrogram.forget()
        self.timeline.sample_rate_hz = self._content.sample_rate_hz
        self.timeline.show(self.timeline.viewport.with_total(self._content.total_frames))
        self._show_content()

    def _show_content(self) -> None:
        self.canvas.set_content(self._content)
        self.minimap.set_content(self._content)
        self.ruler.update()
        self._want_more()
        self._describe()
        self._enable_actions()

    def _describe(self) -> None:
        text = spoken_summary(self._content)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
        self.setWhatsThis(_KEYS)

    def _viewport_changed(self) -> None:
        self._want_more()
        self._enable_actions()
        target = 0 if self.timeline.viewport.is_fit else minimap.HEIGHT_PX
        if target == (self._unfold.endValue() or 0):
            return
        quick = not self.isVisible() or not self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        self._unfold.stop()
        self._unfold.setDuration(0 if quick else current_theme().motion_ms)
        self._unfold.setStartValue(self.minimap.height())
        self._unfold.setEndValue(target)
        self._unfold.start()

    def _set_minimap_height(self, height: object) -> None:
        assert isinstance(height, int)
        self.minimap.setFixedHeight(height)
        self.update()  # the focus ring goes with the canvas

    def _want_more(self) -> None:
        """Ask for the samples or the spectrogram of what is visible, where they are not at hand."""
        content, viewport, ratio = self._content, self.timeline.viewport, self.devicePixelRatioF()
        if self._row_id is None or not content.channels:
            return
        spectrum = self.canvas.spectrogram_rect()
        self.spectrogram.want(
            viewport, content.frames, round(spectrum.width() * ratio), round(spectrum.height() * ratio)
        )
        start, step = first_column(viewport, ratio)
        first = math.floor(start)
        stop = min(math.ceil(start + step * round(viewport.width_px * ratio)), content.frames)
        if step >= SAMPLES_BELOW_FRAMES or stop <= first:
            return
        if self._asked_samples.start <= first and stop <= self._asked_samples.stop:
            return
        margin = (stop - first) // 2 if (stop - first) * content.channels < _MOST_WITH_MARGIN else 0
        self._asked_samples = range(max(0, first - margin), min(stop + margin, content.frames))
        self._clips.request_samples(self._row_id, self._asked_samples.start, self._asked_samples.stop)

    def _take_samples(self, block: SampleBlock) -> None:
        if block.row_id == self._row_id and block.start_frame == self._asked_samples.start:
            self.canvas.set_samples(SampleRun.from_frames(block.start_frame, block.data))

    def _follow_player(self, state: PlayerState) -> None:
        if self._row_id is None or state.row_id != self._row_id:
            self.timeline.move_playhead(None)
            return
        self.timeline.adopt_region(state.region)
        self.timeline.move_playhead(self._player.playing_frame())

    def _playhead_moved(self, frame: object) -> None:
        if isinstance(frame, int) and self._row_id is not None and self._player.state.row_id == self._row_id:
            self.timeline.move_playhead(frame)

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

    def _tell_region(self, region: object) -> None:
        if isinstance(region, tuple) and self._loaded():
            self._player.set_region(region)
        elif region is None and self._player.state.row_id == self._row_id:
            self._player.set_region(None)

    def _request(self, signal: object) -> None:
        if self._row_id is not None and self.timeline.region is not None:
            signal.emit(SelectionRequest(self._row_id, *self.timeline.region))  # type: ignore[attr-defined]

    def _zoom(self, factor: float) -> None:
        """Around the pointer, else the playhead, else the middle."""
        timeline = self.timeline
        x = timeline.hover_x
        if x is None and timeline.playhead is not None and timeline.viewport.shows(timeline.playhead):
            x = timeline.viewport.x_of(timeline.playhead)
        timeline.show(timeline.viewport.zoomed(factor, timeline.viewport.width_px / 2 if x is None else x))

    def _zoom_fit(self) -> None:
        viewport = self.timeline.viewport
        self.timeline.show(viewport.fit(viewport.total_frames, viewport.width_px))

    def _zoom_selection(self) -> None:
        if self.timeline.region is not None:
            self.timeline.show(self.timeline.viewport.zoomed_to(*self.timeline.region, margin=0.05))

    def _loop_selection(self) -> None:
        if self.timeline.region is not None and self._loaded():
            self._player.set_region(self.timeline.region)
            self._player.set_loop(True)
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
        if self._content.channels:
            self.context_menu().popup(event.globalPos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window's own shortcuts for the keys of the selection from working while the waveform has the focus.

        A filter, because an exception below an overridden ``event()`` ends the process (PySide 6.11).
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._wants(event):
            super().keyPressEvent(event)
            return
        timeline, key = self.timeline, event.key()
        region, playhead = timeline.region, timeline.playhead or 0
        if key == Qt.Key.Key_BracketLeft:
            self._edge = 0
            end = region[1] if region and region[1] > playhead else timeline.viewport.total_frames
            timeline.set_region((playhead, end))
        elif key == Qt.Key.Key_BracketRight:
            self._edge = 1
            timeline.set_region((region[0] if region and region[0] < playhead else 0, playhead))
        elif key == Qt.Key.Key_Escape:
            timeline.set_region(None)
        elif region is not None:
            step = max(1, round(timeline.viewport.frames_per_px))
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                step *= 10
            edges = list(region)
            edges[self._edge] += step if key == Qt.Key.Key_Right else -step
            if edges[0] < edges[1]:
                timeline.set_region((edges[0], edges[1]))

    def _wants(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        if event.key() in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            return self._content.channels > 0 and self.timeline.playhead is not None
        selected = self.timeline.region is not None
        return selected and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        theme = current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.focus, 2))
        ring = QRectF(self.canvas.geometry()).adjusted(-1, -1, 1, 1)
        painter.drawRoundedRect(ring, theme.radius + 1, theme.radius + 1)
        painter.end()
