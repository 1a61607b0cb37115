"""Outcomes in the status line, and the next steps that messages offer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from camb_desktop.core.runs import Kind
from camb_desktop.ui.export.save import show_folder
from camb_desktop.ui.text.messages import ACTIONS, message_for

if TYPE_CHECKING:
    from camb_desktop.services.links import LinksFailed
    from camb_desktop.services.reports import Outcome
    from camb_desktop.ui.main_window import MainWindow


class Steps(QObject):
    """Takes the steps of messages for ``window`` and tells it what came of things. GUI thread only."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def take(self, action: str, row_ids: tuple[int, ...] = ()) -> None:
        """Take the next step that a message offers; see :data:`camb_desktop.ui.text.messages.ACTIONS`."""
        if not row_ids and self._window.audition.row_id is not None:
            row_ids = (self._window.audition.row_id,)
        match action:
            case "retry":
                self._window.runs.retry(row_ids)
            case "kind_auto":
                self._window.runs.set_kind(row_ids, Kind.AUTO)
                self._window.runs.retry(row_ids)
            case "settings":
                self._window.open_settings()
            case "audio_settings":
                self._window.open_settings(output=True)
            case "details":
                if row_ids:
                    self._window.table.go_to(row_ids[0])
                self._window.show_details(True)
            case "save_as":
                self._window.saving.ask(row_ids)
            case "copy_link":
                self._window.links.copy(row_ids)
            case "play":
                self._window.audition.toggle()
            case "undo":
                self._window.runs.undo_remove()
            case "focus_entry":
                self._window.entry_bar.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def from_empty_state(self, step: str) -> None:
        """Take the step that an empty state offers."""
        match step:
            case "settings":
                self._window.open_settings()
            case "samples":
                self._window.entry_bar.submit()
            case "clear_filter":
                self._window.list_panel.clear_filter()

    def on_outcome(self, outcome: Outcome) -> None:
        """The runs service tells something."""
        action, row_ids = outcome.action or "", outcome.row_ids
        step = ACTIONS.get(action, "")
        self._window.status_line.show_outcome(
            outcome.message,
            outcome.level,
            step,
            (lambda: self.take(action, row_ids)) if step else None,
        )
        self._window.scene.enable()

    def on_link_copied(self, text: object) -> None:
        """Put links on the clipboard."""
        assert isinstance(text, str)
        QGuiApplication.clipboard().setText(text)
        count = len(text.splitlines())
        self._window.status_line.show_outcome("Link copied" if count == 1 else f"{count} links copied")

    def on_link_failed(self, failed: LinksFailed) -> None:
        """Not every link could be had: trying again means the links, not the audio."""
        message = message_for(failed.error)
        wanted = len(failed.row_ids)
        said = message.sentence
        if wanted > 1:
            said = f"{failed.copied} of {wanted} links copied. {said}"
        action = "copy_link" if message.action == "retry" else message.action
        self._window.status_line.show_outcome(said, "error", message.step, lambda: self.take(action, failed.row_ids))

    def on_saved(self, text: str, level: str, folder: Path | None) -> None:
        """Something was saved, or not."""
        if folder is None:
            self._window.status_line.show_outcome(text, level)
        else:
            self._window.status_line.show_outcome(text, level, ACTIONS["show_in_folder"], lambda: show_folder(folder))

    def drag_files(self, row_ids: Sequence[int]) -> list[Path]:
        """Files that stand for runs in a drag; each has the name it would be saved under."""
        paths = (self._window.export.drag_file(row_id) for row_id in row_ids)
        return [path for path in paths if path is not None]
