"""What the list says when nothing waits for a decision any more: what is kept, and where it goes from here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from camb_desktop.core.runs import Run
from camb_desktop.ui.look import icons
from camb_desktop.ui.look.buttons import text_button
from camb_desktop.ui.look.theme import current_theme, font, tabular
from camb_desktop.ui.look.widgets import Picture, fold_by_height, left_to_right, secondary_label, take_out, title_label
from camb_desktop.ui.runs.columns import Column
from camb_desktop.ui.runs.table_model import RunTableModel
from camb_desktop.ui.runs.thumbnails import Thumbnails
from camb_desktop.ui.text.runs import finish_text, finish_title, hear_again_text
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.reports import Counts

MOST_ROWS = 5
_WIDTH_PX, _ROW_PX = 688, 40
_OTHER_PX, _MORE_PX = 208, 24  # what stands above and below the rows; the line that tells of more


class FinishPage(QWidget):
    """A title, a sentence, the kept takes, and what can be done with them. The steps are lent to it by the list's bar.

    Args:
        actions: id → action.
    """

    def __init__(
        self, model: RunTableModel, thumbnails: Thumbnails, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._kept: tuple[Run, ...] = ()
        self._count = 0
        self._picture = Picture("check", 32, lambda t: t.accent, tr("All decided"), self)
        self.title = title_label(parent=self)
        self.title.setFont(font(20, semibold=True))
        self.text = secondary_label(parent=self)
        self.rows = _KeptRows(model, thumbnails, self)
        self.more = secondary_label(parent=self)
        self.again = text_button(actions["hear_again"], self)
        self._steps = QHBoxLayout()
        self._steps.setSpacing(8)
        self._steps.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        for part in (self._picture, self.title, self.text):
            column.addWidget(part, 0, centre)
        column.addSpacing(8)
        lines = QHBoxLayout()
        lines.addStretch(1)
        lines.addWidget(self.rows, 100)
        lines.addStretch(1)
        column.addLayout(lines)
        column.addWidget(self.more, 0, centre)
        column.addSpacing(8)
        steps = QHBoxLayout()
        steps.addStretch()
        steps.addLayout(self._steps)
        steps.addStretch()
        column.addLayout(steps)
        column.addStretch(1)

    def borrow(self, steps: Sequence[QAbstractButton]) -> None:
        """Show these buttons, the first one as the next step, until the bar takes them back."""
        for place, step in enumerate(steps):
            self._steps.insertWidget(place, take_out(step))

    def show_run_down(self, counts: Counts, kept: Sequence[Run]) -> None:
        """Say how it went; ``kept`` are the first of those that are kept, :data:`MOST_ROWS` or all."""
        self._kept, self._count = tuple(kept), counts.kept
        self.title.setText(finish_title(counts))
        self.text.setText(finish_text(counts))
        self.again.setText(hear_again_text(counts))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many rows as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room_px, wanted = self.height() - _OTHER_PX, self._count
        if wanted > MOST_ROWS or wanted * _ROW_PX > room_px:
            wanted = min(MOST_ROWS, max(0, room_px - _MORE_PX) // _ROW_PX)
        shown = self._kept[:wanted]
        self.rows.show_runs(shown)
        left = self._count - len(shown)
        self.more.setText(tr("and %n more", left))
        fold_by_height(
            self,
            (
                (self._picture, True),
                (self.more, left > 0 and bool(shown)),
                (self.rows, bool(shown)),
                (self.text, True),
                (self.title, True),
            ),
        )

    def minimumSizeHint(self) -> QSize:
        """The steps."""
        return QSize(0, current_theme().control_px + 16)


class _KeptRows(QWidget):
    """A framed list that is only looked at."""

    def __init__(self, model: RunTableModel, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._thumbnails = model, thumbnails
        self._runs: tuple[Run, ...] = ()
        left_to_right(self)
        self.setMaximumWidth(_WIDTH_PX)
        self.setAccessibleName(tr("Kept takes"))
        model.refreshed.connect(lambda _row_ids: self.update())

    def show_runs(self, runs: tuple[Run, ...]) -> None:
        """Show these."""
        self._runs = runs
        self.setFixedHeight(len(runs) * _ROW_PX)
        self.setAccessibleDescription("\n".join(run.name or run.label for run in runs))
        self.setVisible(bool(runs))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        theme = current_theme()
        body = font(theme.body_px)
        right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())  # Qt takes the program's
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.hairline, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius, theme.radius)
            for place, run in enumerate(self._runs):
                row = QRect(16, place * _ROW_PX, self.width() - 32, _ROW_PX)
                if place:
                    painter.setPen(QPen(theme.hairline, 1))
                    painter.drawLine(1, row.top(), self.width() - 2, row.top())
                star = icons.pixmap("star-filled", theme.accent, 16, self.devicePixelRatioF())
                painter.drawPixmap(row.left(), row.center().y() - 7, star)
                length = row.adjusted(row.width() - 64, 0, 0, 0)
                wave = QRect(length.left() - 16 - row.width() // 3, row.top() + 6, row.width() // 3, _ROW_PX - 12)
                label = (
                    QRect(wave.left() - 16 - 64, row.top(), 64, _ROW_PX) if run.name else QRect(wave.left(), 0, 0, 0)
                )
                name = QRect(row.left() + 24, row.top(), label.left() - 16 - row.left() - 24, _ROW_PX)
                painter.setPen(theme.text)
                painter.setFont(body)
                text = painter.fontMetrics().elidedText(
                    run.name or run.label, Qt.TextElideMode.ElideMiddle, name.width()
                )
                painter.drawText(name, middle, text)
                painter.setFont(tabular(body))
                painter.drawText(length, middle | right, self._model.text(run, Column.DURATION))
                if run.name:
                    painter.setPen(theme.text_secondary)
                    painter.drawText(label, middle | right, self._model.text(run, Column.RUN))
                drawing = self._thumbnails.pixmap(
                    run.row_id, wave.size(), theme.waveform_strong, self.devicePixelRatioF()
                )
                if drawing is not None:
                    painter.drawPixmap(wave.topLeft(), drawing)
