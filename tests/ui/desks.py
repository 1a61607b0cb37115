"""A window and what is behind it, and runs to put into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import stand_ins as s

from camb_desktop.core.runs import Run
from camb_desktop.services.settings import Settings
from camb_desktop.ui.main_window import MainWindow


@dataclass
class Desk:
    """The window and what is behind it."""

    window: MainWindow
    runs: s.Runs
    clips: s.Clips
    player: s.Player
    export: s.Export
    links: s.Links
    settings: Settings
    credentials: s.Credentials


MakeDesk = Callable[..., Desk]


def takes(count: int) -> list[Run]:
    """``count`` ready runs with IDs from 101."""
    return [s.ready(n + 1, 101 + n, f"Take {n + 1}") for n in range(count)]
