"""Paints the rows of the table and edits names in place."""

from __future__ import annotations

import time
from collections.abc import Container, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from camb_desktop.core.errors import Unplayable
from camb_desktop.core.runs import Decision, Run, Status
from camb_desktop.ui.look import icons
from camb_desktop.ui.look.chips import CHIP_PX, paint_chip
from camb_desktop.ui.look.theme import Theme, current_theme, tabular
from camb_desktop.ui.runs.columns import COLUMNS, Column
from camb_desktop.ui.runs.table_model import RunTableModel
from camb_desktop.ui.runs.thumbnails import Thumbnails
from camb_desktop.ui.text import runs as words
from camb_desktop.ui.text.messages import message_for
from camb_desktop.ui.text.problems import capital, problems, same_as, short
from camb_desktop.ui.text.translate import tr

_Index = QModelIndex | QPersistentModelIndex
_PAD = 8
_ICON = 16
_CHIP_HEIGHT, _CHIP_PAD, _CHIP_ICON = 20, 6, 12

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)


seen = QStyle.visualRect
"""Direction, cell, and a rectangle in it as it is where left is left → where it is seen."""


class _Brush:
    """What all cells of one painting share."""

    def __init__(self, painter: QPainter, theme: Theme, body: QFont, figures: QFont, ratio: float) -> None:
        self.painter = painter
        self.theme = theme
        self.body = body
        self.figures = figures
        self.ratio = ratio
        self.mirrored: QRect | None = None  # the cell in which left is right where a language runs so
        self._metrics = {id(body): QFontMetrics(body), id(figures): QFontMetrics(figures)}

    def text(
        self,
        room: QRect,
        text: str,
        colour: QColor,
        place: int,
        font: QFont | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """One line, cut with an ellipsis where it does not fit."""
        if not text:
            return
        font = font or self.body
        metrics = self._metrics.get(id(font)) or QFontMetrics(font)
        painter = self.painter
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(self.place(room), place, metrics.elidedText(text, elide, room.width()))

    def place(self, rect: QRect) -> QRect:
        """Where ``rect`` is painted."""
        return rect if self.mirrored is None else seen(self.painter.layoutDirection(), self.mirrored, rect)

    def icon(self, name: str, colour: QColor, rect: QRect, *, centre: bool = False) -> None:
        """A drawing of 16 pixels, at the left or in the middle."""
        drawing = icons.pixmap(name, colour, _ICON, self.ratio)
        rect = self.place(rect)
        x = rect.center().x() - _ICON // 2 + 1 if centre else rect.left()
        self.painter.drawPixmap(QPoint(x, rect.center().y() - _ICON // 2 + 1), drawing)


class RowPainter(QStyledItemDelegate):
    """Paints whole rows, and edits names. The view tells it which row is hovered and which one plays.

    Args:
        model: where the runs come from.
        thumbnails: small waveforms.
    """

    def __init__(self, model: RunTableModel, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.thumbnails = thumbnails
        self.hovered_row = -1
        self.hovered_action = False
        self.playing_row_id: int | None = None
        self.compared_row_id: int | None = None  # of the takes that are compared, the one to be heard

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """See Qt."""
        return QSize(COLUMNS[Column(index.column())].width_px, current_theme().row_px)

    def paint_rows(self, painter: QPainter, view: QTableView, rows: Sequence[int], selected: Container[int]) -> None:
        """Whole rows of ``view``, the cells on one ground.

        Qt would call back for every cell, and ask for each one's flags before: with other threads at work each call
        has to wait for the interpreter lock.
        """
        theme = current_theme()
        body = view.font()
        brush = _Brush(painter, theme, body, tabular(body), view.devicePixelRatioF())
        header = view.horizontalHeader()
        cells = [
            (column, view.columnViewportPosition(column), view.columnWidth(column))
            for column in COLUMNS
            if not header.isSectionHidden(column)
        ]
        if not cells:
            return
        left = min(x for _, x, _ in cells)
        width = max(x + w for _, x, w in cells) - left
        for row in rows:
            run = self._model.run_at(row)
            ground = QRect(left, view.rowViewportPosition(row), width, view.rowHeight(row))
            self._paint_ground(brush, ground, run, row, row in selected, view.viewport().width())
            for column, x, cell_px in cells:
                rect = QRect(x, ground.top(), cell_px, ground.height())
                match column:
                    case Column.STAR:
                        self._paint_star(brush, rect, run, row)
                    case Column.WAVEFORM:
                        self._paint_waveform(brush, rect, run)
                    case Column.STATUS:
                        brush.mirrored = rect
                        self._paint_status(brush, rect, run, row)
                        brush.mirrored = None
                    case Column.NAME:
                        self._paint_name(brush, rect, run, row, row in selected)
                    case _:
                        self._paint_text(brush, rect, run, column)

    # ground

    def _paint_ground(self, brush: _Brush, rect: QRect, run: Run, row: int, selected: bool, room_px: int) -> None:
        painter, theme = brush.painter, brush.theme
        if selected:
            painter.fillRect(rect, theme.accent_soft)
        elif row == self.hovered_row:
            painter.fillRect(rect, theme.surface_alt)
        if run.status is Status.DOWNLOADING:
            foot = QRect(rect.left(), rect.bottom() - 1, rect.width(), 2)
            painter.fillRect(foot, theme.hairline)
            fraction = words.progress(run)
            if fraction:
                painter.fillRect(foot.intersected(QRect(0, foot.top(), round(room_px * fraction), 2)), theme.accent)
        if run.row_id == self.playing_row_id:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accent)

    # cells

    def _paint_star(self, brush: _Brush, rect: QRect, run: Run, row: int) -> None:
        if row == self.hovered_row and run.decision is Decision.UNDECIDED:
            brush.icon("star", brush.theme.text_secondary, rect, centre=True)
        else:
            self._paint_mark(brush, rect, run)

    def _paint_mark(self, brush: _Brush, rect: QRect, run: Run) -> None:
        """A star for kept, a cross for rejected, a ring for heard and undecided; nothing for what is fresh."""
        theme = brush.theme
        if run.decision is Decision.KEPT:
            brush.icon("star-filled", theme.accent, rect, centre=True)
        elif run.decision is Decision.REJECTED:
            brush.icon("close", theme.text_faint, rect, centre=True)
        elif run.heard:
            brush.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            brush.painter.setPen(QPen(theme.border, 1.5))
            brush.painter.setBrush(Qt.BrushStyle.NoBrush)
            brush.painter.drawEllipse(QRectF(rect.center().x() - 3.0, rect.center().y() - 3.0, 7, 7))

    def _paint_waveform(self, brush: _Brush, rect: QRect, run: Run) -> None:
        room = rect.adjusted(_PAD, 8, -_PAD, -8)
        playing = run.row_id == self.playing_row_id
        theme = brush.theme
        colour = theme.waveform if run.heard or run.decision is Decision.REJECTED else theme.waveform_strong
        if playing:
            colour = theme.waveform_played_rms
        pixmap = self.thumbnails.pixmap(run.row_id, room.size(), colour, brush.ratio)
        if pixmap is not None:
            brush.painter.drawPixmap(room.topLeft(), pixmap)

    def _paint_name(self, brush: _Brush, rect: QRect, run: Run, row: int, selected: bool) -> None:
        playing = run.row_id == self.playing_row_id
        theme = brush.theme
        colour = theme.accent if playing else _text_colour(run, theme)
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        letter = self._model.letters.get(run.row_id)
        if letter is not None:
            chip = chip_rect(room)
            paint_chip(brush.painter, chip, letter, theme, on=run.row_id == self.compared_row_id)
            room.setRight(chip.left() - _PAD)
        body = _weighted(brush.body) if playing else brush.body
        brush.text(room, run.name or run.label, colour, _LEFT, body, Qt.TextElideMode.ElideMiddle)
        if not run.name and (row == self.hovered_row or selected):
            room.setLeft(room.left() + QFontMetrics(body).horizontalAdvance(run.label) + 2 * _PAD)
            brush.text(room, tr("Add a name"), theme.text_secondary, _LEFT)

    def _paint_text(self, brush: _Brush, rect: QRect, run: Run, column: Column) -> None:
        spec, theme = COLUMNS[column], brush.theme
        if column is Column.RUN and not run.name:
            return  # it stands in place of the name
        text = self._model.text(run, column)
        colour = _text_colour(run, theme) if spec.strong else theme.text_secondary
        if column is Column.LINK and not words.link_ends_soon(run, time.time()):
            return  # it speaks only when it has something to say
        if column is Column.LINK and text == tr("expired"):
            colour = theme.warning
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        brush.text(room, text, colour, _RIGHT if spec.right else _LEFT, brush.figures if spec.figures else brush.body)

    def _paint_status(self, brush: _Brush, rect: QRect, run: Run, row: int) -> None:
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        text = self._model.text(run, Column.STATUS)
        if run.status is Status.READY:  # as it ought to be: nothing to say but of the audio itself
            self._paint_remarks(brush, room, run)
            return
        name, colour = _status_look(run, brush.theme)
        if name:
            brush.icon(name, colour, QRect(room.left(), room.top(), _ICON, room.height()))
            room.setLeft(room.left() + _ICON + 6)
        action = action_text(run)
        if action:
            action_room = self.action_rect(rect, run, text, brush.body)
            font = QFont(brush.body)
            font.setUnderline(self.hovered_action and row == self.hovered_row)
            brush.text(action_room, action, brush.theme.accent, _CENTRE, font)
            room.setRight(action_room.left() - 4)
        brush.text(room, text, colour, _LEFT, brush.figures)

    def _paint_remarks(self, brush: _Brush, room: QRect, run: Run) -> None:
        """A chip for each thing worth a look; how many more there are where they do not all fit."""
        clip = self._model.clip_of(run.row_id)
        chips = [(capital(short(problem)), True) for problem in problems(clip)]
        if same := same_as(clip):
            chips.append((capital(same), False))
        if not chips:
            return
        small = QFont(brush.body)
        small.setPixelSize(brush.theme.small_px)
        metrics = QFontMetrics(small)
        left = room.left()
        for n, (text, warns) in enumerate(chips):
            rest = len(chips) - n - 1
            width = _CHIP_PAD * 2 + 2 + metrics.horizontalAdvance(text) + (_CHIP_ICON + 4 if warns else 0)
            more_px = metrics.horizontalAdvance(f"+{rest}") + 6 if rest else 0
            space = room.right() - left - more_px
            if n and space < min(width, 3 * _CHIP_HEIGHT):
                brush.text(
                    room.adjusted(left - room.left(), 0, 0, 0), f"+{rest + 1}", brush.theme.warning, _LEFT, small
                )
                return
            chip = QRect(left, room.center().y() - _CHIP_HEIGHT // 2 + 1, min(width, space), _CHIP_HEIGHT)
            _paint_chip(brush, chip, text, small, warns=warns)
            left = chip.right() + 5

    def action_rect(self, cell: QRect, run: Run, status: str, font: QFont) -> QRect:
        """Where the action after the words ``status`` can be clicked; null when there is none."""
        action = action_text(run)
        if not action:
            return QRect()
        width = QFontMetrics(font).horizontalAdvance(action) + 8
        words_px = QFontMetrics(tabular(font)).horizontalAdvance(status)
        left = cell.left() + _PAD + _ICON + 6 + words_px + 8
        return QRect(min(left, cell.right() - width - 4), cell.top() + 6, width, cell.height() - 12)

    # names in place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A line for the name, or for a pattern where several rows are selected."""
        editor = QLineEdit(parent)
        table = option.widget
        several = len(table.selectionModel().selectedRows()) if isinstance(table, QTableView) else 1
        if several > 1:
            editor.setPlaceholderText(tr("Door slam {n}"))
            editor.setToolTip(tr("Names all %n selected runs; {n} is the number of each", several))
        editor.setAccessibleName(tr("New name"))
        editor.setMaxLength(200)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """As high as a field, not as the row."""
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(2, 6, -2, -6))


def chip_rect(room: QRect) -> QRect:
    """Where the letter of a compared take stands: at the right end of the name."""
    return QRect(room.right() + 1 - CHIP_PX, room.center().y() + 1 - CHIP_PX // 2, CHIP_PX, CHIP_PX)


def _text_colour(run: Run, theme: Theme) -> QColor:
    if run.decision is Decision.REJECTED:
        return theme.text_faint
    return theme.text_secondary if run.heard and run.decision is Decision.UNDECIDED else theme.text


def action_text(run: Run) -> str:
    """The one thing to click in a status cell, or nothing."""
    if run.status is Status.FAILED:
        return message_for(run.error).step if run.error is not None else tr("Retry")
    if run.status is Status.UNPLAYABLE:
        return message_for(Unplayable()).step
    return tr("Retry") if run.status in (Status.CANCELLED, Status.INCOMPLETE) else ""


def action_id(run: Run) -> str:
    """The command that it takes."""
    if run.status is Status.FAILED and run.error is not None:
        return message_for(run.error).action
    return message_for(Unplayable()).action if run.status is Status.UNPLAYABLE else "retry"


def _paint_chip(brush: _Brush, rect: QRect, text: str, font: QFont, *, warns: bool) -> None:
    painter, theme = brush.painter, brush.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.warning_soft if warns else theme.surface_alt)
    painter.drawRoundedRect(brush.place(rect), 4, 4)
    room = rect.adjusted(_CHIP_PAD, 0, -_CHIP_PAD, 0)
    if warns:
        drawing = icons.pixmap("warning", theme.warning, _CHIP_ICON, brush.ratio)
        top = rect.top() + (_CHIP_HEIGHT - _CHIP_ICON) // 2
        painter.drawPixmap(brush.place(QRect(room.left(), top, _CHIP_ICON, _CHIP_ICON)).topLeft(), drawing)
        room.setLeft(room.left() + _CHIP_ICON + 4)
    brush.text(room, text, theme.warning if warns else theme.text_secondary, _LEFT, font)


def _status_look(run: Run, theme: Theme) -> tuple[str, QColor]:
    match run.status:
        case Status.FAILED:
            return "error", theme.error
        case Status.INCOMPLETE | Status.UNPLAYABLE:
            return "warning", theme.warning
        case Status.QUEUED:
            return ("clock" if run.waiting is not None else ""), theme.text_secondary
        case Status.DOWNLOADING:
            return "", theme.text
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
