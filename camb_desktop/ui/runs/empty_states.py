"""What the middle of the window says when there is no list to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from camb_desktop.core.values import dataclass
from camb_desktop.ui.look.theme import current_theme, font
from camb_desktop.ui.look.widgets import Picture, fold_by_height, plain_button, set_tone, title_label
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.credentials import KeyState

_TEXT_PX = 520


@dataclass(frozen=True, slots=True)
class _State:
    drawing: str
    title: str
    text: str
    step: str = ""
    step_id: str = ""


STATES = {
    "first_run": _State(
        "waveform",
        "Hear what you generated",
        "Paste run IDs into the field above, in any form: one per line, a list, JSON, links, a whole log.\n"
        "Press Return, and each run appears here with its waveform.",
    ),
    "no_key": _State(
        "key",
        "Add your API key first",
        "CAMB.AI hands out your runs to you alone. Your key is kept by this computer’s own key store.",
        "Add API key…",
        "settings",
    ),
    "samples": _State(
        "waveform",
        "Try it with sample data",
        "The IDs above belong to sample runs that live on this computer.\nPress Return to add them.",
        "Add the samples",
        "samples",
    ),
    "none_kept": _State("star", "Nothing kept yet", "S keeps a take, and goes on to the next.", "", ""),
    "none_rejected": _State("close", "Nothing rejected", "X rejects a take. Nothing is ever deleted by that.", "", ""),
    "no_hits": _State(
        "search", "Nothing matches", "No run fits the search and the filters.", "Show all runs", "clear_filter"
    ),
}


def why_empty(key: KeyState, *, sandbox: bool, offered: bool) -> str:
    """Which state a list without runs is in; ``offered``: IDs stand in the entry."""
    if sandbox:
        return "samples" if offered else "first_run"
    return "no_key" if key.source == "none" and not key.busy else "first_run"


class EmptyState(QWidget):
    """A drawing, a title, a sentence and at most one step, in the middle.

    Signals:
        step_requested(str): the id of a command.
    """

    step_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._step_id = ""
        self._picture = Picture("waveform", 48, lambda t: t.accent, tr("Drawing"), self)
        self.title = title_label(parent=self)
        self.text = set_tone(QLabel(self), "secondary")
        self.text.setFont(font(theme.body_px))
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text.setWordWrap(True)
        self.text.setFixedWidth(_TEXT_PX)
        self.step = plain_button("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 8, 32, 8)
        column.setSpacing(8)
        column.addStretch(3)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._picture, 0, centre)
        column.addSpacing(8)
        column.addWidget(self.title, 0, centre)
        middle = QHBoxLayout()  # an aligned item would not be asked how high it is at this width
        middle.addStretch(1)
        middle.addWidget(self.text)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(8)
        column.addWidget(self.step, 0, centre)
        column.addStretch(4)
        self.step.clicked.connect(lambda: self.step_requested.emit(self._step_id))

    def show_state(self, state_id: str) -> None:
        """Show one of :data:`STATES`."""
        state = STATES[state_id]
        self._step_id = state.step_id
        quiet = state_id == "no_hits"
        self._picture.set_drawing(state.drawing, lambda t: t.text_secondary if quiet else t.accent)
        self.title.setText(tr(state.title))
        self.text.setText(tr(state.text))
        self.step.setText(tr(state.step))
        self._fit()

    def _fit(self) -> None:
        self.text.setFixedWidth(max(1, min(_TEXT_PX, self.width() - 64)))
        self.step.setVisible(bool(self._step_id))
        fold_by_height(self, ((self._picture, True), (self.text, True)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The title and the step."""
        return QSize(0, 2 * current_theme().control_px + 16)
