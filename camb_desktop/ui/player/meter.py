"""How loud it is right now: one bar per channel with peak, RMS, hold and a clip mark."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QHideEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from camb_desktop.core.clip import Levels, PlayerState, Transport
from camb_desktop.ui.look.theme import Theme, current_theme, font, tabular, with_alpha
from camb_desktop.ui.look.widgets import left_to_right
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.player import PlayerService

FLOOR_DB = -70.0
FULL_SCALE_DB = -0.001
"""A peak from here on is a clip: 16 bit reaches −0.0003 dBFS."""

_SCALE_DB = (0, -6, -12, -20, -30, -40, -60)
_SEGMENTS = ((-20.0, 2.5, 50.0), (-30.0, 2.0, 30.0), (-40.0, 1.5, 15.0), (-50.0, 0.75, 7.5), (-60.0, 0.5, 2.5))
_FALL_DB_PER_S = 36.0
_FALL_MS = 33
_LAMP_PX, _GAP_PX, _TICK_PX = 6, 3, 7
_WIDE_PX, _NARROW_PX = 8, 5


def deflection(dbfs: float) -> float:
    """Height of a level, 0…1, by IEC 60268-18: half the scale for the upper 20 dB."""
    for floor, slope, offset in _SEGMENTS:
        if dbfs >= floor:
            return min(((dbfs - floor) * slope + offset) / 100, 1.0)
    return max(0.0, (dbfs - FLOOR_DB) * 0.25 / 100)


class LevelMeter(QWidget):
    """Follows the player's levels; costs nothing while nothing is heard.

    Args:
        player: its ``levels`` move the bars, its ``changed`` lets them fall.
    """

    def __init__(self, player: PlayerService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Level meter"))
        self.setToolTip(tr("Peak and RMS level. Click to reset the clip mark."))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._peaks: tuple[float, ...] = (FLOOR_DB, FLOOR_DB)
        self._rms: tuple[float, ...] = (FLOOR_DB, FLOOR_DB)
        self._holds: tuple[float, ...] = (FLOOR_DB, FLOOR_DB)
        self._clipped = False
        self._told_clipped = False
        self._row_id: int | None = None
        self._fall = QTimer(self)
        self._fall.setInterval(_FALL_MS)
        left_to_right(self)
        self._fall.timeout.connect(self._fall_on)
        player.levels.connect(self._take)
        player.changed.connect(self._on_player)
        self._describe()

    @property
    def clipped(self) -> bool:
        """Whether the clip mark is lit."""
        return self._clipped

    @property
    def peaks_dbfs(self) -> tuple[float, ...]:
        """What the peak bars show."""
        return self._peaks

    def reset_clip(self) -> None:
        """Put the clip mark out."""
        if self._clipped:
            self._clipped = False
            self.update()
            self._describe()

    def sizeHint(self) -> QSize:
        """See Qt."""
        return QSize(self._bars_width() + self._scale_width(), 160)

    def minimumSizeHint(self) -> QSize:
        """See Qt."""
        return QSize(self.sizeHint().width(), 64)

    def bars_rect(self) -> QRectF:
        """Where all bars are, below the clip marks."""
        top = _LAMP_PX + _GAP_PX
        return QRectF(0, top, self._bars_width(), self.height() - top)

    def _bar_width(self) -> int:
        return _WIDE_PX if len(self._peaks) <= 2 else _NARROW_PX

    def _bars_width(self) -> int:
        count = len(self._peaks)
        return max(2 * _WIDE_PX + _GAP_PX, count * self._bar_width() + (count - 1) * _GAP_PX)

    @staticmethod
    def _scale_width() -> int:
        metrics = QFontMetricsF(tabular(font(current_theme().small_px)))
        return _TICK_PX + math.ceil(metrics.horizontalAdvance("−60")) + 1

    def _take(self, levels: Levels) -> None:
        if not levels.peak_dbfs:
            return  # silence: they fall on
        self._fall.stop()
        count = len(levels.peak_dbfs)
        fallen = self._fallen(self._peaks, count)
        if count != len(self._peaks):
            self._peaks = fallen
            self.updateGeometry()
            self.update()
        self._peaks = tuple(max(new, old) for new, old in zip(levels.peak_dbfs, fallen, strict=True))
        self._rms = tuple(max(value, FLOOR_DB) for value in levels.rms_dbfs)
        self._holds = tuple(max(value, FLOOR_DB) for value in levels.hold_dbfs)
        over = max(levels.peak_dbfs) >= FULL_SCALE_DB or (levels.clipped and not self._told_clipped)
        self._told_clipped = levels.clipped
        if over and not self._clipped:
            self._clipped = True
            self._describe()
        self._update_bars()

    def _on_player(self, state: PlayerState) -> None:
        if state.row_id != self._row_id:
            self._row_id = state.row_id
            self._told_clipped = False
            self.reset_clip()
        if state.transport is Transport.PLAYING:
            self._fall.stop()
        elif max(self._peaks) > FLOOR_DB or max(self._holds, default=FLOOR_DB) > FLOOR_DB:
            self._fall.start()

    def _fall_on(self) -> None:
        """Nothing is heard any more: down to the floor, then rest."""
        count = len(self._peaks)
        self._peaks = self._fallen(self._peaks, count)
        self._rms = self._fallen(self._rms, count)
        self._holds = self._peaks
        if max(self._peaks) <= FLOOR_DB:
            self._fall.stop()
        self._update_bars()

    @staticmethod
    def _fallen(values: tuple[float, ...], count: int) -> tuple[float, ...]:
        step = _FALL_DB_PER_S * _FALL_MS / 1000
        return tuple(max(FLOOR_DB, values[n] - step) if n < len(values) else FLOOR_DB for n in range(count))

    def _describe(self) -> None:
        self.setAccessibleDescription(tr("Clipped") if self._clipped else "Not clipped")

    def _update_bars(self) -> None:
        """Repaint the bars but not the scale beside them."""
        self.update(0, 0, self._bars_width(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars; the scale only when it has to be painted anew."""
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())  # Qt takes the program's
            bars = self.bars_rect()
            if event.rect().right() >= bars.right():
                self._paint_scale(painter, bars, theme)
            width = self._bar_width() if len(self._peaks) > 1 else bars.width()
            for channel in range(len(self._peaks)):
                left = channel * (width + _GAP_PX)
                bar = QRectF(left, bars.top(), width, bars.height())
                lamp = QRectF(left, 0, bar.width(), _LAMP_PX)
                painter.fillRect(lamp, theme.clip if self._clipped else theme.surface_alt)
                painter.fillRect(bar, theme.surface_alt)
                _fill(painter, bar, self._peaks[channel], theme, 0.45)
                if channel < len(self._rms):
                    _fill(painter, bar, self._rms[channel], theme, 1.0)
                hold = self._holds[channel] if channel < len(self._holds) else FLOOR_DB
                if hold > FLOOR_DB:
                    y = _y_of(hold, bar)
                    painter.fillRect(QRectF(bar.left(), max(bar.top(), y - 1), bar.width(), 2), _colour(hold, theme))

    def _paint_scale(self, painter: QPainter, bars: QRectF, theme: Theme) -> None:
        painter.setFont(tabular(font(theme.small_px)))
        painter.setPen(theme.text_secondary)
        free_from = -math.inf
        for level in _SCALE_DB:
            y = _y_of(level, bars)
            spot = QRectF(bars.right() + _TICK_PX, min(max(y - 7, 0), self.height() - 14), self.width(), 14)
            if spot.top() < free_from:
                continue
            painter.fillRect(QRectF(bars.right() + 2, round(min(y, self.height() - 1)), 3, 1), theme.border)
            text = f"{level:.0f}".replace("-", "−")
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            free_from = spot.bottom() + 1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the clip mark out."""
        self.reset_clip()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees the bars fall."""
        super().hideEvent(event)
        if self._fall.isActive():
            self._fall.stop()
            self._peaks = self._rms = self._holds = (FLOOR_DB,) * len(self._peaks)


def _y_of(dbfs: float, bar: QRectF) -> float:
    return bar.bottom() - deflection(dbfs) * bar.height()


def _colour(dbfs: float, theme: Theme) -> QColor:
    if dbfs > -3:
        return theme.clip
    return theme.meter_mid if dbfs > -12 else theme.meter_low


def _fill(painter: QPainter, bar: QRectF, dbfs: float, theme: Theme, opacity: float) -> None:
    """From the floor up to a level, each zone in its colour."""
    bottom = bar.bottom()
    for limit, colour in ((-12.0, theme.meter_low), (-3.0, theme.meter_mid), (0.0, theme.clip)):
        top = _y_of(min(dbfs, limit), bar)
        if top < bottom:
            painter.fillRect(QRectF(bar.left(), top, bar.width(), bottom - top), with_alpha(colour, opacity))
            bottom = top
        if dbfs <= limit:
            break
