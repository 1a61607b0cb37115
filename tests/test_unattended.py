"""A long batch that ends while nobody looks: the whole program, on a bus that writes down what it is asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from recorder import NUMBER, Recorder

from camb_desktop.app import App
from camb_desktop.audio.output import NullOutput
from camb_desktop.sandbox.options import SandboxOptions
from camb_desktop.sandbox.server import SandboxServer
from camb_desktop.storage.paths import ProfilePaths
from camb_desktop.ui.look.icons import app_icon
from camb_desktop.unattended import Tray

WAIT_MS = 30_000
NOTICES = "org.freedesktop.Notifications"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer(SandboxOptions(runs=30)) as server:
        yield server


@pytest.fixture
def desktop(session_bus: object) -> Iterator[Recorder]:
    made = Recorder(NOTICES, "org.freedesktop.ScreenSaver")
    yield made
    made.end()


@pytest.fixture
def app(qtbot: QtBot, desktop: Recorder, sandbox: SandboxServer, profile: Path) -> Iterator[App]:
    paths = ProfilePaths.below(profile)
    paths.make()
    made = App(paths, NullOutput(paced=True), environment_key=sandbox.api_key, base_url=sandbox.base_url)
    made.settings.auto_play = False
    made.window.show()
    made.start(())
    yield made
    made.window.close()
    assert made.shutdown(), "a thread did not end in time"
    shiboken6.delete(made.window)
    shiboken6.delete(made)


def test_it_stays_awake_shows_progress_and_tells_when_nobody_looks(
    qtbot: QtBot, desktop: Recorder, app: App, sandbox: SandboxServer
) -> None:
    app.window.hide()
    app.take((" ".join(map(str, sandbox.run_ids[-25:])),))
    qtbot.waitUntil(lambda: "Notify" in desktop.members() and "UnInhibit" in desktop.members(), timeout=WAIT_MS)
    asked = [(member, values) for _, member, values in desktop.asked]
    inhibited = [values for member, values in asked if member == "Inhibit"]
    assert inhibited == [["camb-desktop", "Fetching runs"]]
    shares = [values[1]["progress"][1] for member, values in asked if member == "Update"]
    assert shares[:-1] == sorted(shares[:-1])
    assert shares[-1] == 0.0
    assert [values[3] for member, values in asked if member == "Notify"] == ["25 runs are ready"]
    desktop.send("/org/freedesktop/Notifications", NOTICES, "ActionInvoked", "us", [NUMBER, "default"])
    qtbot.waitUntil(app.window.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "CloseNotification" in desktop.members(), timeout=WAIT_MS)


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)
def test_a_tray_that_is_not_there_tells_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowIcon(app_icon())
    tray = Tray(window, window)
    tray.tell("25 runs are ready", "Show")
    tray.clear()
