"""What came of things, told in the status line with the next step."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from camb_desktop.ui.commands.history import History
from camb_desktop.ui.export.clipboard import links_data
from camb_desktop.ui.export.save import Saving, show_folder
from camb_desktop.ui.look.message_bar import MessageBar
from camb_desktop.ui.text.amounts import time_left
from camb_desktop.ui.text.messages import ACTIONS, message_for
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.links import LinksFailed, LinksService, NamedLink
    from camb_desktop.services.reports import Outcome
    from camb_desktop.services.runs import RunsService


class Outcomes(QObject):
    """Tells in ``bar`` what the services report. GUI thread only.

    Args:
        take: does a command to row IDs: the step that is offered.
    """

    def __init__(
        self,
        bar: MessageBar,
        take: Callable[[str, tuple[int, ...]], object],
        *,
        runs: RunsService,
        links: LinksService,
        saving: Saving,
        history: History,
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._take = take
        self._undoes = False
        self._named: tuple[NamedLink, ...] = ()
        runs.outcome.connect(self._on_outcome)
        links.named.connect(self._on_named)
        links.copied.connect(self._on_link_copied)
        links.failed.connect(self._on_link_failed)
        saving.told.connect(self._on_saved)
        history.moving.connect(self._on_history)

    def _on_outcome(self, outcome: Outcome) -> None:
        action, row_ids = outcome.action or "", outcome.row_ids
        self._tell(outcome.message, outcome.level, action, row_ids)

    def _on_named(self, links: tuple[NamedLink, ...]) -> None:
        self._named = links

    def _on_link_copied(self, text: str) -> None:
        named, self._named = self._named, ()
        QGuiApplication.clipboard().setMimeData(links_data(text, [(each.name, each.link.url) for each in named]))
        said = tr("Link copied|%n links copied", len(text.splitlines()))
        ends = [left for each in named if (left := each.link.seconds_left(time.time())) is not None]
        if ends:
            whoever = "Whoever has it can listen for {left}|Whoever has them can listen for {left}"
            said += ". " + tr(whoever, len(text.splitlines()), left=time_left(min(ends)))
        self._tell(said)

    def _on_link_failed(self, failed: LinksFailed) -> None:
        """Not every link could be had: trying again means the links, not the audio."""
        message = message_for(failed.error)
        said, wanted = message.sentence, len(failed.row_ids)
        if wanted > 1:
            said = f"{tr('{copied} of {wanted} links copied.', copied=failed.copied, wanted=wanted)} {said}"
        action = "copy_link" if message.action == "retry" else message.action
        self._tell(said, "error", action, failed.row_ids, message.step)

    def _on_saved(self, text: str, level: str, folder: Path | None) -> None:
        if folder is None:
            self._tell(text, level)
        else:
            self._undoes = False
            self._bar.tell(text, level, tr(ACTIONS["show_in_folder"]), lambda: show_folder(folder))

    def _on_history(self) -> None:
        """An Undo that is offered is of the act that it stands beside, not of the one that comes now."""
        if self._undoes:
            self._undoes = False
            self._bar.drop_step()

    def _tell(
        self, text: str, level: str = "info", action: str = "", row_ids: tuple[int, ...] = (), step: str = ""
    ) -> None:
        self._undoes = action == "undo"
        step = step or (tr(ACTIONS[action]) if action in ACTIONS else "")
        self._bar.tell(text, level, step, (lambda: self._take(action, row_ids)) if step else None)
