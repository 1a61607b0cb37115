"""One thing that is wrong with a take: what, how it shows, and where; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from camb_desktop.core.problems import Problem
from camb_desktop.ui.look.theme import current_theme, font, tabular
from camb_desktop.ui.look.widgets import Button, ElidedLabel, Picture, set_tone
from camb_desktop.ui.text.problems import capital, explained, place, short
from camb_desktop.ui.text.translate import tr


class ProblemCard(Button):
    """A button where the problem has a place; else only words."""

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("problem_card")
        title, more, where = capital(short(problem)), explained(problem), place(problem)
        self.setAccessibleName(", ".join(part for part in (title, more, where) if part))
        if where:
            self.setToolTip(tr("Go there"))
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme = current_theme()
        name = set_tone(QLabel(title, self), "warning")
        name.setFont(font(theme.body_px))
        detail = set_tone(ElidedLabel(more, self), "secondary")
        detail.setFont(font(theme.small_px))
        at = set_tone(QLabel(where, self), "accent")
        at.setFont(tabular(font(theme.body_px)))
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Picture("warning", 16, lambda theme: theme.warning, "", self), 0, 0)
        grid.addWidget(name, 0, 1)
        grid.addWidget(at, 0, 2)
        grid.addWidget(detail, 1, 1, 1, 2)
        for part in (name, detail, at):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._grid = grid

    def sizeHint(self) -> QSize:
        """What its words need; a button of Qt asks its own text alone."""
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As high as its words."""
        return QSize(0, self.sizeHint().height())
