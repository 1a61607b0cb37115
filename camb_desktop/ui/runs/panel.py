"""The middle zone: filters above, the table or a word about why it is empty below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from camb_desktop.core.runs import Kind
from camb_desktop.ui.look import icons
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.look.widgets import Choice, ElidedLabel, IconButton, set_tone
from camb_desktop.ui.runs.empty_states import EmptyState
from camb_desktop.ui.runs.filter import RunFilter
from camb_desktop.ui.runs.table_model import RunTableModel
from camb_desktop.ui.runs.table_view import RunTable

_SEARCH_DELAY_MS = 80


class SearchField(QLineEdit):
    """A search field: Esc clears it, then leaves it; Down and Return go to the list.

    Signals:
        left(): the keyboard should go to the list.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Search")
        self.setPlaceholderText("Search")
        self.setToolTip("Search IDs, names, notes and states (Ctrl+F)")
        self._glass = QAction(self)
        self._clear = QAction("Clear the search", self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the theme's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    def _recolour(self) -> None:
        theme = current_theme()
        self._glass.setIcon(icons.icon("search", theme, colour=theme.text_secondary))
        self._clear.setIcon(icons.icon("close", theme, colour=theme.text_secondary))

    def event(self, event: QEvent) -> bool:
        """Esc is for this field while it has the keyboard."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of this widget; the rest goes on to Qt."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ListPanel(QFrame):
    """Filters and table.

    Signals:
        step_requested(str): the button of an empty state: ``settings``, ``samples`` or ``clear_filter``.
    """

    step_requested = Signal(str)

    def __init__(self, model: RunTableModel, table: RunTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list_zone")
        self._model = model
        self.table = table
        self._total: Callable[[], int] = lambda: 0
        self.search = SearchField(self)
        self.search.setMinimumWidth(144)
        self.search.setMaximumWidth(320)
        self.kind = Choice(self)
        self.kind.setAccessibleName("Show kind")
        self.kind.setAccessibleDescription("Show kind")
        self.kind.setToolTip("Show only one kind")
        self.kind.addItem("All", None)
        self.kind.addItem("Speech", Kind.SPEECH)
        self.kind.addItem("Sound & Music", Kind.SOUND)
        self.starred = IconButton("star", "Keepers only", "Show keepers only", self, toggle=True)
        self.problems = IconButton(
            "warning", "Problems only", "Show only runs with problems", self, text="Problems", toggle=True
        )
        self.measures = IconButton(
            "columns",
            "Measures",
            "Show what was measured, in columns (Ctrl+Shift+M)",
            self,
            text="Measures",
            toggle=True,
        )
        self.counts = set_tone(ElidedLabel(parent=self), "secondary")
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 4)
        bar.setSpacing(8)
        bar.addWidget(self.search, 2)
        bar.addWidget(self.kind)
        bar.addWidget(self.starred)
        bar.addWidget(self.problems)
        bar.addWidget(self.measures)
        bar.addWidget(self.counts, 3)
        self.bar = QWidget(self)
        self.bar.setLayout(bar)

        self.empty = EmptyState(self)
        self.empty.step_requested.connect(self.step_requested)
        self._stack = QStackedLayout()
        self._stack.addWidget(table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._stack, 1)

        self._delay = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._delay.timeout.connect(self.apply_filter)
        self.search.textChanged.connect(lambda _text: self._delay.start())
        self.search.left.connect(self._leave_search)
        self.kind.currentIndexChanged.connect(lambda _index: self.apply_filter())
        self.starred.toggled.connect(lambda _on: self.apply_filter())
        self.problems.toggled.connect(lambda _on: self.apply_filter())
        self.measures.clicked.connect(table.columns.show_measures)
        table.columns.measures_shown.connect(self.measures.setChecked)

    def apply_filter(self) -> None:
        """Show what the filters say, now."""
        self._delay.stop()
        self._model.set_filter(
            RunFilter(
                text=self.search.text(),
                kind=self.kind.currentData(),
                starred=self.starred.isChecked(),
                problems=self.problems.isChecked(),
            )
        )

    def clear_filter(self) -> None:
        """Show everything again."""
        self.search.clear()
        self.kind.setCurrentIndex(0)
        self.starred.setChecked(False)
        self.problems.setChecked(False)
        self.apply_filter()

    def show_state(self, state: str | None) -> None:
        """Show an empty state by its id, or the table (None)."""
        self.bar.setVisible(state in (None, "no_hits"))
        if state is None:
            self._stack.setCurrentWidget(self.table)
        else:
            self.empty.show_state(state)
            self._stack.setCurrentWidget(self.empty)

    def _leave_search(self) -> None:
        self.apply_filter()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.table.current_row_id() is None:
            self.table.step(1)
