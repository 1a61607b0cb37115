"""A window on small services, for every test in this folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
import stand_ins as s
from desks import Desk, MakeDesk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Run
from camb_desktop.ui.look.theme import apply_theme, theme_for
from camb_desktop.ui.main_window import MainWindow


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's offscreen platform complains about what it cannot do; no real one does."""
    for item in items:
        if "ui" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def light(qapp: QApplication) -> None:
    apply_theme(qapp, theme_for(dark=False))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[MakeDesk]:
    """Makes a shown, active window: ``desk(run, …, source="none", sandbox=True, auto_play=False)``."""
    made: list[Desk] = []

    def make(
        *runs: Run,
        source: str = "stored",
        sandbox: bool = False,
        size: tuple[int, int] | None = (1200, 760),  # whatever the screen: small windows fold parts away
        **settings: object,
    ) -> Desk:
        clips = s.Clips()
        service = s.Runs(*runs)
        for run in runs:
            if run.audio is not None:
                clips.put(run.row_id, s.tone(2.0, rate=8000, channels=1), 8000)
        player = s.Player(clips)
        export, links = s.Export(tmp_path), s.Links()
        kept, credentials = s.settings(tmp_path, **settings), s.Credentials(source)
        window = MainWindow(service, clips, player, export, links, kept, credentials, sandbox=sandbox)
        opened = Desk(window, service, clips, player, export, links, kept, credentials)
        made.append(opened)
        if size is not None:
            window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return opened

    yield make
    for opened in made:
        opened.window.close()
        opened.settings.flush()
        shiboken6.delete(opened.window)
