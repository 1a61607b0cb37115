"""Going round the panes of the window with the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

Pane = tuple[QWidget, Callable[[], QWidget]]


def step_pane(panes: Sequence[Pane], by: int) -> None:
    """Move the keyboard ``by`` panes on; each is a widget, and where in it the keyboard goes."""
    visible = [pane for pane in panes if pane[0].isVisible()]
    here = QApplication.focusWidget()
    at = next((n for n, (pane, _) in enumerate(visible) if here is not None and pane.isAncestorOf(here)), -by)
    visible[(at + by) % len(visible)][1]().setFocus(Qt.FocusReason.TabFocusReason)
