"""Paints the rows of the table and edits names in place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from camb_desktop.core.runs import Run, Status
from camb_desktop.ui import icons, words
from camb_desktop.ui.columns import COLUMNS, Column
from camb_desktop.ui.messages import message_for
from camb_desktop.ui.run_model import ROW_ID, RunTableModel
from camb_desktop.ui.theme import Theme, current_theme, tabular
from camb_desktop.ui.thumbnails import Thumbnails

_Index = QModelIndex | QPersistentModelIndex
_PAD = 8
_ICON = 16


class RunDelegate(QStyledItemDelegate):
    """One delegate for all columns. ``view`` tells it which row is hovered and which one plays.

    Args:
        model: where the runs come from.
        thumbnails: small waveforms.
    """

    def __init__(self, model: RunTableModel, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails
        self.hovered_row = -1
        self.hovered_action = False
        self.playing_row_id: int | None = None
        self.marked_row_id: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """See Qt."""
        return QSize(COLUMNS[Column(index.column())].width_px, current_theme().row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One cell."""
        theme = current_theme()
        run = self._model.run_at(index.row())
        rect: QRect = option.rect
        widget: QWidget = option.widget
        state: QStyle.StateFlag = option.state
        column = Column(index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # cells must meet, at 125 % too
        self._paint_ground(painter, rect, widget, state, run, theme, index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(widget.font())
        match column:
            case Column.STAR:
                self._paint_star(painter, rect, run, theme, index.row())
            case Column.WAVEFORM:
                self._paint_waveform(painter, rect, run, theme, widget)
            case Column.STATUS:
                self._paint_status(painter, rect, run, theme, index, widget)
            case Column.NAME:
                self._paint_name(painter, rect, run, theme, widget)
            case _:
                self._paint_text(painter, rect, index, theme, column)
        painter.restore()

    # ground

    def _paint_ground(
        self,
        painter: QPainter,
        rect: QRect,
        widget: QWidget,
        state: QStyle.StateFlag,
        run: Run,
        theme: Theme,
        index: _Index,
    ) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.accent_soft)
        elif index.row() == self.hovered_row:
            painter.fillRect(rect, theme.surface_alt)
        fraction = words.progress(run)
        if run.status is Status.DOWNLOADING:
            width = widget.width()
            reach = round(width * fraction) if fraction is not None else 0
            foot = QRect(rect.left(), rect.bottom() - 1, rect.width(), 2)
            painter.fillRect(foot, theme.hairline)
            painter.fillRect(foot.intersected(QRect(0, foot.top(), reach, 2)), theme.accent)
        if self._model.row_id_at(index.row()) == self.playing_row_id and self._is_first(index, widget):
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accent)

    @staticmethod
    def _is_first(index: _Index, widget: QWidget) -> bool:
        return index.column() == Column.STAR

    # cells

    def _paint_star(self, painter: QPainter, rect: QRect, run: Run, theme: Theme, row: int) -> None:
        if run.row_id == self.marked_row_id and not run.starred:
            painter.setPen(theme.accent)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "A")
            return
        if not run.starred and row != self.hovered_row:
            return
        name = "star-filled" if run.starred else "star"
        self._icon(painter, name, theme.accent if run.starred else theme.text_secondary, rect, centre=True)

    def _paint_waveform(self, painter: QPainter, rect: QRect, run: Run, theme: Theme, widget: QWidget) -> None:
        room = rect.adjusted(_PAD, 8, -_PAD, -8)
        playing = run.row_id == self.playing_row_id
        colour = theme.waveform_played_rms if playing else theme.waveform
        pixmap = self._thumbnails.pixmap(run.row_id, room.size(), colour, widget.devicePixelRatioF())
        if pixmap is not None:
            painter.drawPixmap(room.topLeft(), pixmap)

    def _paint_name(self, painter: QPainter, rect: QRect, run: Run, theme: Theme, widget: QWidget) -> None:
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        if run.row_id == self.playing_row_id:
            painter.setPen(theme.accent)
            painter.setFont(_weighted(widget.font()))
        else:
            painter.setPen(theme.text)
        text = QFontMetrics(painter.font()).elidedText(run.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_text(self, painter: QPainter, rect: QRect, index: _Index, theme: Theme, column: Column) -> None:
        spec = COLUMNS[column]
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        text = str(self._model.data(index) or "")
        if not text:
            return
        if spec.figures:
            painter.setFont(tabular(painter.font()))
        colour = theme.text if column in (Column.RUN, Column.DURATION) else theme.text_secondary
        if column is Column.LINK and text == "expired":
            colour = theme.warning
        painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if spec.right else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_status(
        self, painter: QPainter, rect: QRect, run: Run, theme: Theme, index: _Index, widget: QWidget
    ) -> None:
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        text = str(self._model.data(index) or "")
        troubled = bool(words.problems(self._model.clip_of(run.row_id)))
        name, colour = _status_look(run, theme, troubled)
        if name:
            self._icon(painter, name, colour, QRect(room.left(), room.top(), _ICON, room.height()))
            room.setLeft(room.left() + _ICON + 6)
        action = action_text(run)
        if action:
            action_room = self.action_rect(rect, run, text, widget.font())
            painter.setPen(theme.accent)
            font = QFont(widget.font())
            font.setUnderline(self.hovered_action and index.row() == self.hovered_row)
            painter.setFont(font)
            painter.drawText(action_room, int(Qt.AlignmentFlag.AlignCenter), action)
            room.setRight(action_room.left() - 4)
        painter.setFont(tabular(widget.font()))
        painter.setPen(colour)
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)

    def action_rect(self, cell: QRect, run: Run, status: str, font: QFont) -> QRect:
        """Where the action after the words ``status`` can be clicked; null when there is none."""
        action = action_text(run)
        if not action:
            return QRect()
        width = QFontMetrics(font).horizontalAdvance(action) + 8
        words_px = QFontMetrics(tabular(font)).horizontalAdvance(status)
        left = cell.left() + _PAD + _ICON + 6 + words_px + 8
        return QRect(min(left, cell.right() - width - 4), cell.top() + 6, width, cell.height() - 12)

    @staticmethod
    def _icon(painter: QPainter, name: str, colour: QColor, rect: QRect, *, centre: bool = False) -> None:
        ratio = painter.device().devicePixelRatioF()
        drawing = icons.pixmap(name, colour, _ICON, ratio)
        x = rect.center().x() - _ICON // 2 + 1 if centre else rect.left()
        painter.drawPixmap(QPoint(x, rect.center().y() - _ICON // 2 + 1), drawing)

    # names in place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A line for the name."""
        editor = QLineEdit(parent)
        editor.setAccessibleName("New name")
        editor.setMaxLength(200)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """As high as a field, not as the row."""
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(2, 6, -2, -6))


def action_text(run: Run) -> str:
    """The one thing to click in a status cell, or nothing."""
    if run.status is Status.FAILED:
        return message_for(run.error).step if run.error is not None else "Retry"
    return "Retry" if run.status in (Status.CANCELLED, Status.INCOMPLETE) else ""


def action_id(run: Run) -> str:
    """The id of that thing, one of :data:`camb_desktop.ui.messages.ACTIONS`."""
    if run.status is Status.FAILED and run.error is not None:
        return message_for(run.error).action
    return "retry"


def _status_look(run: Run, theme: Theme, troubled: bool) -> tuple[str, QColor]:
    match run.status:
        case Status.FAILED:
            return "error", theme.error
        case Status.INCOMPLETE:
            return "warning", theme.warning
        case Status.QUEUED:
            return ("clock" if run.waiting is not None else ""), theme.text_secondary
        case Status.DOWNLOADING:
            return "", theme.text
        case Status.READY if troubled:
            return "warning", theme.warning
    return "", theme.text_secondary


def _weighted(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def paint_focus_ring(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """The ring around the current row while the table has the keyboard."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.focus, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)


__all__ = ["ROW_ID", "RunDelegate", "action_id", "action_text", "paint_focus_ring"]
