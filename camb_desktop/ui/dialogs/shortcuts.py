"""Help → Keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from camb_desktop.ui.look.theme import current_theme, font, tabular
from camb_desktop.ui.look.widgets import plain_button, secondary_label
from camb_desktop.ui.text.translate import tr


class ShortcutSheet(QDialog):
    """A quiet window with all keys.

    Args:
        rows: group, words and keys of each, group by group.
    """

    def __init__(self, rows: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = current_theme()
        body = QWidget(self)
        columns = QHBoxLayout(body)
        columns.setContentsMargins(24, 16, 24, 16)
        columns.setSpacing(48)
        groups = [(name, list(items)) for name, items in groupby(rows, key=lambda row: row[0])]
        half = sum(len(items) + 2 for _, items in groups) / 2
        column, filled = QVBoxLayout(), 0.0
        column.setSpacing(0)
        columns.addLayout(column, 1)
        for name, items in groups:
            if filled >= half - 3 and columns.count() == 1:
                column.addStretch(1)
                column = QVBoxLayout()
                column.setSpacing(0)
                columns.addLayout(column, 1)
            heading = QLabel(name, self)
            heading.setFont(font(theme.body_px, semibold=True))
            column.addWidget(heading)
            column.addSpacing(8)
            grid = QGridLayout()
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(6)
            for number, (_, text, keys) in enumerate(items):
                grid.addWidget(secondary_label(text, self), number, 0)
                value = QLabel(keys, self)
                value.setFont(tabular(font(theme.body_px)))
                value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(value, number, 1)
            column.addLayout(grid)
            column.addSpacing(24)
            filled += len(items) + 2
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(body)
        close = plain_button(tr("Close"), self)
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 16)
        outer.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addStretch(1)
        foot.addWidget(close)
        outer.addLayout(foot)
        self.resize(880, 680)
