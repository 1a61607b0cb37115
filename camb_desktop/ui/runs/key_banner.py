"""Tells a problem with the key once for all runs, above the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from camb_desktop.core.errors import KeyRefused
from camb_desktop.ui.look.message_bar import BANNER, MessageBar
from camb_desktop.ui.text.messages import message_for

if TYPE_CHECKING:
    from camb_desktop.services.runs import RunsService


class KeyBanner(MessageBar):
    """There while a run waits for another key.

    Args:
        take: does the command that the message offers.
    """

    def __init__(self, runs: RunsService, take: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(BANNER, parent)
        self._runs = runs
        self._take = take

    def refresh(self) -> None:
        """Show what is wrong now."""
        trouble = self._runs.key_trouble
        if trouble is None:
            self.clear()
            return
        message = message_for(trouble)
        level = "error" if isinstance(trouble, KeyRefused) else "key"
        self.tell(message.sentence, level, message.step, lambda: self._take(message.action))
