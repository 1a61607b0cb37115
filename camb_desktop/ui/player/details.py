"""What is known of the selected run: tags, note, measures, and what went wrong, word for word."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from camb_desktop.core.problems import Problem
from camb_desktop.core.tags import as_text
from camb_desktop.ui.look.buttons import with_key
from camb_desktop.ui.look.tag_field import TagField
from camb_desktop.ui.look.theme import current_theme, font, tabular, with_text
from camb_desktop.ui.look.widgets import IconButton, LinkButton, secondary_label, title_label
from camb_desktop.ui.player.problem_card import ProblemCard
from camb_desktop.ui.runs.columns import measure_rows
from camb_desktop.ui.runs.selection import Selection
from camb_desktop.ui.text.messages import details_of, message_for
from camb_desktop.ui.text.problems import problems
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.core.runs import Run
    from camb_desktop.services.clips import ClipsService
    from camb_desktop.services.runs import RunsService

WIDTH_PX = 296
_ALL_PX = (1 << 24) - 1
_NOTE_DELAY_MS = 500
_LEAD_S = 0.3  # a fault is heard with what comes before it


class DetailsPanel(QFrame):
    """A column at the right of the list, about the run that is shown.

    Args:
        action: opens and closes it.

    Signals:
        note_edited(int, str): row ID and text.
        tags_edited(tuple[int], str, tuple[str, ...]): row ID, what was typed, and the tags that stood there before.
        place_asked(float): go to this second of the take.
        opened(bool): it was opened, or closed.
    """

    note_edited = Signal(object, str)
    tags_edited = Signal(object, str, object)
    place_asked = Signal(float)
    opened = Signal(bool)

    def __init__(
        self,
        runs: RunsService,
        clips: ClipsService,
        selection: Selection,
        action: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self._clips = clips
        self._selection = selection
        self.setObjectName("details_zone")
        self._width_px = with_text(WIDTH_PX)
        self.setFixedWidth(self._width_px)
        self._row_id: int | None = None
        self._error_text = ""
        self.close_button = IconButton("close", tr("Close details"), with_key(tr("Close"), action), self)
        self.close_button.clicked.connect(action.trigger)
        self.tags = TagField(runs.tags, self)
        self.tags.editingFinished.connect(self.flush_tags)
        self._tags: tuple[str, ...] = ()
        self.collections = secondary_label(parent=self, small=True)
        self.collections.setWordWrap(True)
        self.note = QPlainTextEdit(self)
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Your notes on this run"))
        self.note.setTabChangesFocus(True)
        self.note.setObjectName("note")
        self.note.setFixedHeight(72)
        self._note_timer = QTimer(self, singleShot=True, interval=_NOTE_DELAY_MS)
        self._note_timer.timeout.connect(self.flush_note)
        self.note.textChanged.connect(self._on_note)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_details = secondary_label(parent=self, small=True)
        self.problem_details.setWordWrap(True)
        self.problem_details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem_details.setAccessibleName(tr("Problem details"))
        self.copy = LinkButton(tr("Copy these details"), self)
        self.copy.clicked.connect(self._copy_details)
        self.faults = QVBoxLayout()
        self.faults.setContentsMargins(0, 0, 0, 0)
        self.faults.setSpacing(8)
        self._told: tuple[Problem, ...] = ()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._values: list[tuple[QLabel, QLabel]] = []
        self.nothing = secondary_label("", self)
        self.nothing.setWordWrap(True)
        self._lay_out()
        self.hide()
        selection.shown_changed.connect(self.show_run)

    @property
    def shown(self) -> bool:
        """Whether it is open."""
        return not self.isHidden()

    def show_panel(self, on: bool) -> None:
        """Open or close it."""
        self.setVisible(on)
        self.opened.emit(on)
        self.show_run()

    def cover(self, on: bool) -> None:
        """Take all the width there is, or a column."""
        self.setMinimumWidth(0 if on else self._width_px)
        self.setMaximumWidth(_ALL_PX if on else self._width_px)

    def on_refreshed(self, row_ids: frozenset[int]) -> None:
        """These rows changed."""
        if self._selection.shown in row_ids:
            self.show_run()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(title_label(tr("About this run"), self), 1)
        head.addWidget(self.close_button)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.nothing)
        column.addWidget(self.problem)
        column.addWidget(self.problem_details)
        column.addWidget(self.copy)
        column.addLayout(self.faults)
        column.addWidget(self.tags)
        column.addWidget(self.collections)
        column.addWidget(self.note)
        column.addSpacing(4)
        column.addLayout(self._grid)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        wrap = QHBoxLayout()
        wrap.setContentsMargins(16, 8, 8, 4)
        wrap.addLayout(head)
        outer.addLayout(wrap)
        outer.addWidget(area, 1)

    def show_run(self) -> None:
        """Show what is known of the run that is shown, unless nobody sees it."""
        if not self.shown:
            return
        row_id = self._selection.shown
        run = self._runs.run(row_id) if row_id is not None and row_id in self._runs else None
        clip = self._clips.clip(run.row_id) if run is not None else None
        if (run.row_id if run is not None else None) != self._row_id:
            self.flush_note()
            self.flush_tags()
            self._row_id = run.row_id if run is not None else None
            self.tags.setModified(False)
        note = run.note if run is not None else ""
        if not self._note_timer.isActive() and note != self.note.toPlainText():  # never over what is being typed
            blocked = self.note.blockSignals(True)
            self.note.setPlainText(note)
            self.note.blockSignals(blocked)
        self.note.setVisible(run is not None)
        self._show_tags(run)
        error = (run.error if run is not None else None) or (clip.error if clip is not None else None)
        self._error_text = details_of(error) if error is not None else ""
        self.problem.setText(message_for(error).sentence if error is not None else "")
        self.problem_details.setText(self._error_text)
        for widget in (self.problem, self.problem_details, self.copy):
            widget.setVisible(error is not None)
        measures = clip.measures if clip is not None else None
        self._show_faults(problems(clip) if run is not None else ())
        came_by = [(tr("Came by the key"), run.account)] if run is not None and run.account else []
        self._show_values(measure_rows(run, clip) + came_by if run is not None else [])
        if run is None:
            self.nothing.setText(tr("Select a run to see what was measured."))
        else:
            self.nothing.setText("" if measures is not None or error is not None else tr("Nothing was measured yet."))
        self.nothing.setVisible(bool(self.nothing.text()))

    def flush_note(self) -> None:
        """Hand over a note that is being typed."""
        if self._note_timer.isActive() and self._row_id is not None:
            self._note_timer.stop()
            self.note_edited.emit(self._row_id, self.note.toPlainText())

    def flush_tags(self) -> None:
        """Hand over tags that were typed."""
        if self.tags.isModified() and self._row_id is not None:
            self.tags.setModified(False)
            self.tags_edited.emit((self._row_id,), self.tags.text(), self._tags)

    def _show_tags(self, run: Run | None) -> None:
        if not self.tags.isModified():  # never over what is being typed
            self._tags = run.tags if run is not None else ()
            self.tags.setText(as_text(self._tags))
        self.tags.setVisible(run is not None)
        names = run.collections if run is not None else ()
        self.collections.setText(tr("In {names}", names=", ".join(names)) if names else "")
        self.collections.setVisible(bool(names))

    def _on_note(self) -> None:
        self._note_timer.start()

    def _show_faults(self, found: tuple[Problem, ...]) -> None:
        if found == self._told:
            return
        self._told = found
        while (item := self.faults.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for problem in found:
            card = ProblemCard(problem, self)
            card.clicked.connect(partial(self._go_to, problem))
            self.faults.addWidget(card)

    def _go_to(self, problem: Problem) -> None:
        if problem.at_s is not None:
            self.place_asked.emit(max(0.0, problem.at_s - _LEAD_S))

    def _show_values(self, rows: list[tuple[str, str]]) -> None:
        while len(self._values) < len(rows):
            name = secondary_label(parent=self)
            value = QLabel(self)
            value.setFont(tabular(font(current_theme().body_px)))
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
            value.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)  # figures too
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(name, len(self._values), 0)
            self._grid.addWidget(value, len(self._values), 1)
            self._values.append((name, value))
        for number, (name, value) in enumerate(self._values):
            shown = number < len(rows)
            name.setVisible(shown)
            value.setVisible(shown)
            if shown:
                name.setText(rows[number][0])
                value.setText(rows[number][1])

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.problem.text()}\n{self._error_text}")
