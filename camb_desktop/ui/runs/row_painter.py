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
from camb_desktop.ui.runs.remarks import Remark, remark
from camb_desktop.ui.runs.table_model import RunTableModel
from camb_desktop.ui.runs.thumbnails import Thumbnails
from camb_desktop.ui.text import runs as words
from camb_desktop.ui.text.messages import message_for
from camb_desktop.ui.text.translate import tr

_Index = QModelIndex | QPersistentModelIndex
_PAD = 8
_ICON = 16
_CHIP_HEIGHT, _CHIP_PAD, _CHIP_ICON = 20, 6, 12
_THUMB_PX = 28
_STEP_FROM_PX = 120  # narrower remarks have no step, and only a count
_WORDS_FROM_PX = 48  # narrower, words that do not fit leave their drawing alone
_ACT_PX, _ACT_ICON = 32, 20
_ACTS = (Decision.REJECTED, Decision.KEPT)  # from left to right, at the end of the row under the pointer

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)


seen = QStyle.visualRect
"""Direction, cell, and a rectangle in it as it is where left is left → where it is seen."""


class Brush:
    """What all cells of one painting share."""

    def __init__(self, painter: QPainter, theme: Theme, body: QFont, figures: QFont, ratio: float) -> None:
        self.painter = painter
        self.theme = theme
        self.body = body
        self.figures = figures
        self.ratio = ratio
        self.grounded = False  # the row is selected or under the pointer, on a ground of its own
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

    def icon(self, name: str, colour: QColor, rect: QRect) -> None:
        """A drawing of 16 pixels at the left."""
        drawing = icons.pixmap(name, colour, _ICON, self.ratio)
        at = self.place(QRect(rect.left(), rect.top(), _ICON, rect.height()))
        self.painter.drawPixmap(QPoint(at.left(), at.center().y() - _ICON // 2 + 1), drawing)


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
        self.hovered_part: Decision | str = ""  # one of the acts at its end, ``"step"``, or nothing of these
        self.has_keyboard = False
        self.played = 0.0  # how much of the take that plays
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
        brush = Brush(painter, theme, body, tabular(body), view.devicePixelRatioF())
        header = view.horizontalHeader()
        cells = [
            (column, view.columnViewportPosition(column), view.columnWidth(column))
            for column in COLUMNS
            if not header.isSectionHidden(column)
        ]
        if not cells:
            return
        left, width = 0, max(view.viewport().width(), max(x + w for _, x, w in cells))
        names_ids = not header.isSectionHidden(Column.NAME)
        current = view.currentIndex().row()
        for row in rows:
            run = self._model.run_at(row)
            ground = QRect(left, view.rowViewportPosition(row), width, view.rowHeight(row))
            self._paint_ground(brush, ground, run, row, row in selected, current=row == current)
            brush.grounded = row in selected or row == self.hovered_row
            told = self._told_beside_acts(view, row, run)
            for column, x, cell_px in cells:
                rect = QRect(x, ground.top(), cell_px, ground.height())
                match column:
                    case Column.STAR:
                        self._paint_mark(brush, _mark_rect(rect), run)
                    case Column.NAME:
                        self._paint_name(brush, rect, run, row, row in selected)
                    case Column.RUN if names_ids and not run.name:
                        pass  # it stands in the place of the name
                    case _ if column is Column.STATUS or rect.intersects(told):
                        pass
                    case Column.WAVEFORM:
                        self._paint_waveform(brush, rect, run)
                    case _:
                        self._paint_text(brush, rect, run, column)
            if not told.isEmpty():
                brush.mirrored = told
                self._paint_remark(brush, told, run, row)
                brush.mirrored = None
            if row == self.hovered_row:
                self._paint_acts(brush, view, run, row, row in selected)

    # ground

    def _paint_ground(self, brush: Brush, rect: QRect, run: Run, row: int, selected: bool, *, current: bool) -> None:
        painter, theme = brush.painter, brush.theme
        if selected:
            painter.fillRect(rect, theme.accent_soft if self.has_keyboard else theme.surface_alt)
        elif row == self.hovered_row:
            painter.fillRect(rect, theme.surface_alt)
        playing = run.row_id == self.playing_row_id
        if playing or current:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, theme.accent if playing or self.has_keyboard else theme.border)

    # cells

    def _paint_mark(self, brush: Brush, rect: QRect, run: Run) -> None:
        """A star for kept, a cross for rejected, a ring for heard and undecided; nothing for what is fresh."""
        theme = brush.theme
        if run.decision is Decision.KEPT:
            brush.icon("star-filled", theme.accent, rect)
        elif run.decision is Decision.REJECTED:
            brush.icon("close", theme.text_faint, rect)
        elif run.heard:
            brush.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            brush.painter.setPen(QPen(theme.border, 1.5))
            brush.painter.setBrush(Qt.BrushStyle.NoBrush)
            brush.painter.drawEllipse(QRectF(rect.center().x() - 3.0, rect.center().y() - 3.0, 7, 7))

    def _paint_waveform(self, brush: Brush, rect: QRect, run: Run) -> None:
        """The take as bars, the played part in its colour; a line where nothing has arrived or nothing sounds."""
        theme, painter = brush.theme, brush.painter
        high = min(_THUMB_PX, rect.height() - 8)
        room = QRect(rect.left() + _PAD, rect.center().y() + 1 - high // 2, rect.width() - 2 * _PAD, high)
        calm = (run.heard or run.decision is Decision.REJECTED) and not brush.grounded
        colour = theme.waveform if calm else theme.waveform_strong
        played_px = round(room.width() * self.played) if run.row_id == self.playing_row_id else 0
        for tint, left, right in ((theme.waveform_played_rms, 0, played_px), (colour, played_px, room.width())):
            if left >= right:
                continue
            part = QRect(room.left() + left, room.top(), right - left, high)
            painter.fillRect(QRect(part.left(), rect.center().y() + 1, part.width(), 1), tint)
            pixmap = self.thumbnails.pixmap(run.row_id, room.size(), tint, brush.ratio)
            if pixmap is not None:
                source = QRectF(left * brush.ratio, 0, (right - left) * brush.ratio, high * brush.ratio)
                painter.drawPixmap(QRectF(part), pixmap, source)
        if played_px > 0:
            painter.fillRect(QRect(room.left() + played_px, room.top(), 2, high), theme.playhead)

    def _paint_name(self, brush: Brush, rect: QRect, run: Run, row: int, selected: bool) -> None:
        playing = run.row_id == self.playing_row_id
        theme = brush.theme
        colour = theme.accent if playing else _text_colour(run, theme)
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        letter = self._model.letters.get(run.row_id)
        if letter is not None:
            chip = chip_rect(room)
            paint_chip(brush.painter, chip, letter, theme, on=run.row_id == self.compared_row_id)
            room.setRight(chip.left() - _PAD)
        if run.name:
            body = _weighted(brush.body) if playing else brush.body
            brush.text(room, run.name, colour, _LEFT, body, Qt.TextElideMode.ElideMiddle)  # take numbers stand last
            return
        body = _weighted(brush.figures) if playing else brush.figures
        brush.text(room, run.label, colour, _LEFT, body, Qt.TextElideMode.ElideMiddle)
        if row == self.hovered_row or selected:
            room.setLeft(room.left() + QFontMetrics(body).horizontalAdvance(run.label) + _PAD)
            brush.text(room, tr("Add a name"), theme.text_secondary, _LEFT)

    def _paint_text(self, brush: Brush, rect: QRect, run: Run, column: Column) -> None:
        spec, theme = COLUMNS[column], brush.theme
        text = self._model.text(run, column)
        colour = _text_colour(run, theme) if spec.strong else theme.text_secondary
        if column is Column.LINK and not words.link_ends_soon(run, time.time()):
            return  # it speaks only when it has something to say
        if column is Column.LINK and text == tr("expired"):
            colour = theme.warning
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        brush.text(room, text, colour, _RIGHT if spec.right else _LEFT, brush.figures if spec.figures else brush.body)

    def _remark(self, run: Run) -> Remark:
        return remark(run, self._model.clip_of(run.row_id), self._model.text(run, Column.STATUS), time.time())

    def told_rect(self, view: QTableView, row: int, run: Run) -> QRect:
        """Where a row says what it has to say: in the remarks; a failure from the waveform's place on."""
        header = view.horizontalHeader()
        columns = (Column.WAVEFORM, Column.STATUS) if run.status is Status.FAILED else (Column.STATUS,)
        starts = [view.columnViewportPosition(each) for each in columns if not header.isSectionHidden(each)]
        if not starts:
            return QRect()
        left = min(starts)
        right = view.viewport().width()
        if run.status is not Status.FAILED or header.visualIndex(Column.STATUS) < header.visualIndex(Column.WAVEFORM):
            right = left + view.columnWidth(columns[-1])
        return QRect(left, view.rowViewportPosition(row), right - left, view.rowHeight(row)).adjusted(_PAD, 0, -_PAD, 0)

    def act_rects(self, view: QTableView, row: int) -> dict[Decision, QRect]:
        """Where to click to reject and to keep a row: at its end, while the pointer is on it."""
        whole = QRect(0, view.rowViewportPosition(row), view.viewport().width(), view.rowHeight(row))
        left = whole.right() + 1 - _PAD - len(_ACTS) * _ACT_PX
        high = min(_ACT_PX, whole.height())
        top = whole.center().y() + 1 - high // 2
        return {
            act: seen(view.layoutDirection(), whole, QRect(left + n * _ACT_PX, top, _ACT_PX, high))
            for n, act in enumerate(_ACTS)
        }

    def _told_beside_acts(self, view: QTableView, row: int, run: Run) -> QRect:
        """Like :meth:`told_rect`; in the row under the pointer without what its acts cover."""
        told = self.told_rect(view, row, run)
        if row != self.hovered_row or told.isEmpty():
            return told
        acts = self.act_rects(view, row)
        if view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            told.setLeft(max(told.left(), acts[_ACTS[0]].right() + 1))
        else:
            told.setRight(min(told.right(), acts[_ACTS[0]].left() - 1))
        return told

    def _paint_acts(self, brush: Brush, view: QTableView, run: Run, row: int, selected: bool) -> None:
        """Over whatever stands there: they take no width from anything."""
        painter, theme, acts = brush.painter, brush.theme, self.act_rects(view, row)
        whole = acts[_ACTS[0]].united(acts[_ACTS[-1]])
        ground = theme.accent_soft if selected and self.has_keyboard else theme.surface_alt
        painter.fillRect(whole.left(), view.rowViewportPosition(row), whole.width(), view.rowHeight(row), ground)
        for act, drawing in ((Decision.REJECTED, "close"), (Decision.KEPT, "star")):
            on = run.decision is act
            colour = theme.accent if on else theme.text if self.hovered_part is act else theme.text_secondary
            drawn = icons.pixmap(
                "star-filled" if on and act is Decision.KEPT else drawing, colour, _ACT_ICON, brush.ratio
            )
            place = acts[act]
            painter.drawPixmap(place.center() - QPoint(_ACT_ICON // 2 - 1, _ACT_ICON // 2 - 1), drawn)

    def step_rect(self, view: QTableView, row: int) -> QRect:
        """Where the one thing to click in a row is; null where there is none, or no room for it."""
        run = self._model.run_at(row)
        said = self._remark(run)
        if not said.step:
            return QRect()
        told = self._told_beside_acts(view, row, run)
        return seen(view.layoutDirection(), told, self._step_rect(told, said, view.font()))

    def _step_rect(self, room: QRect, said: Remark, font: QFont) -> QRect:
        if not said.step or room.width() < _STEP_FROM_PX:
            return QRect()
        width = QFontMetrics(font).horizontalAdvance(said.step) + 8
        left = room.left()
        if said.chips:
            left += _chip_px(said.chips[0], QFontMetrics(_small(font)))
        else:
            left += (_ICON + 6 if said.icon else 0) + QFontMetrics(tabular(font)).horizontalAdvance(said.text)
        return QRect(min(left + 4, room.right() - width), room.top() + 6, width, room.height() - 12)

    def _paint_remark(self, brush: Brush, room: QRect, run: Run, row: int) -> None:
        said, theme = self._remark(run), brush.theme
        step = self._step_rect(room, said, brush.body)
        if not step.isNull():
            font = QFont(brush.body)
            font.setUnderline(self.hovered_part == "step" and row == self.hovered_row)
            brush.text(step, said.step, theme.accent, _CENTRE, font)
            room = room.adjusted(0, 0, step.left() - 4 - room.right(), 0)
        if said.chips:
            narrow = room.width() < _STEP_FROM_PX
            warnings = sum(warns for _, warns in said.chips)
            count = said.short or str(warnings or len(said.chips))
            self._paint_chips(brush, room, ((count, warnings > 0),) if narrow else said.chips)
            return
        colour = {"error": theme.error, "warning": theme.warning}.get(said.level, theme.text_secondary)
        if said.icon:
            brush.icon(said.icon, colour, room)
            room = room.adjusted(_ICON + 6, 0, 0, 0)
            if room.width() < min(_WORDS_FROM_PX, QFontMetrics(brush.figures).horizontalAdvance(said.text)):
                return  # the drawing alone, rather than a word and a half
        brush.text(room, said.text, colour, _LEFT, brush.figures)

    def _paint_chips(self, brush: Brush, room: QRect, chips: Sequence[tuple[str, bool]]) -> None:
        """A chip for each thing worth a look; how many more there are where they do not all fit."""
        small = _small(brush.body)
        metrics = QFontMetrics(small)
        left = room.left()
        for n, (text, warns) in enumerate(chips):
            rest = len(chips) - n - 1
            width = _chip_px((text, warns), metrics)
            more_px = metrics.horizontalAdvance(f"+{rest}") + 6 if rest else 0
            space = room.right() - left - more_px
            if n and space < min(width, 3 * _CHIP_HEIGHT):
                warns = any(warning for _, warning in chips[n:])
                colour = brush.theme.warning if warns else brush.theme.text_secondary
                brush.text(room.adjusted(left - room.left(), 0, 0, 0), f"+{rest + 1}", colour, _LEFT, small)
                return
            chip = QRect(left, room.center().y() - _CHIP_HEIGHT // 2 + 1, min(width, space), _CHIP_HEIGHT)
            _paint_chip(brush, chip, text, small, warns=warns)
            left = chip.right() + 5

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


def action_id(run: Run) -> str:
    """The command that it takes."""
    if run.status is Status.FAILED and run.error is not None:
        return message_for(run.error).action
    return message_for(Unplayable()).action if run.status is Status.UNPLAYABLE else "retry"


def _paint_chip(brush: Brush, rect: QRect, text: str, font: QFont, *, warns: bool) -> None:
    painter, theme = brush.painter, brush.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = theme.warning if warns else theme.waveform_strong
    painter.setPen(QPen(edge, 1.0) if brush.grounded else Qt.PenStyle.NoPen)
    painter.setBrush(theme.warning_soft if warns else theme.surface_alt)
    painter.drawRoundedRect(QRectF(brush.place(rect)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    room = rect.adjusted(_CHIP_PAD, 0, -_CHIP_PAD, 0)
    if warns:
        drawing = icons.pixmap("warning", theme.warning, _CHIP_ICON, brush.ratio)
        top = rect.top() + (_CHIP_HEIGHT - _CHIP_ICON) // 2
        painter.drawPixmap(brush.place(QRect(room.left(), top, _CHIP_ICON, _CHIP_ICON)).topLeft(), drawing)
        room.setLeft(room.left() + _CHIP_ICON + 4)
    brush.text(room, text, theme.warning if warns else theme.text_secondary, _LEFT, font)


def _mark_rect(cell: QRect) -> QRect:
    """Where the mark of the user's decision stands: next to the name."""
    return cell.adjusted(cell.width() - _ICON, 0, 0, 0)


def _chip_px(chip: tuple[str, bool], metrics: QFontMetrics) -> int:
    text, warns = chip
    return _CHIP_PAD * 2 + 2 + metrics.horizontalAdvance(text) + (_CHIP_ICON + 4 if warns else 0)


def _small(font: QFont) -> QFont:
    theme = current_theme()
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * theme.small_px / theme.body_px)
    return made


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
