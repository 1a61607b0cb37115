"""What holds for every test: nothing unexpected is logged, nothing is left running, nothing leaves this computer."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
import traceback
import weakref
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fonts.conf"))  # whichever fonts a machine has

# A test that passed passes again. ``HYPOTHESIS_PROFILE=wide`` looks for what has never been tried, with other examples
# each time.
hypothesis.settings.register_profile("same", derandomize=True, deadline=None, database=None)
hypothesis.settings.register_profile("wide", max_examples=5000, deadline=None, database=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

_CLEARED = (
    "CAMB_API_KEY",
    "CAMB_BASE_URL",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    *(f"{name}_PROXY" for name in ("HTTP", "HTTPS", "ALL", "NO")),
    *(f"{name}_proxy" for name in ("http", "https", "all", "no")),
)


def _bar_the_way_out(event: str, arguments: tuple[Any, ...]) -> None:
    if event != "socket.connect":
        return
    address = arguments[1]
    if isinstance(address, tuple):
        host = str(address[0])
        try:
            local = ip_address(host.split("%")[0]).is_loopback
        except ValueError:
            local = host == "localhost"
        if not local:
            raise OSError(f"a test tried to reach {host}")


sys.addaudithook(_bar_the_way_out)


class _Watcher(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No key, no proxy, no home, no bus and no key store of whoever runs the tests."""
    for name in _CLEARED:
        monkeypatch.delenv(name, raising=False)
    home = tmp_path_factory.getbasetemp() / "home"
    home.mkdir(exist_ok=True)
    monkeypatch.setenv("HOME", str(home))
    for name, folder in (("DATA", "share"), ("CONFIG", "config"), ("CACHE", "cache"), ("STATE", "state")):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / folder))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture
def session_bus(
    clean_environment: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[subprocess.Popen[str]]:
    """A session bus of this test alone."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    command.append(f"--address=unix:path={tmp_path / 'bus'}")
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
    with daemon:
        yield daemon
        daemon.kill()


@pytest.fixture(autouse=True)
def nothing_unexpected(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails the test that logged a warning, or left a thread, a timer or a window behind."""
    watcher = _Watcher()
    root = logging.getLogger()
    root.addHandler(watcher)
    timers: list[tuple[weakref.ref[QTimer], str]] = []
    start = QTimer.start

    def noted(timer: QTimer, *arguments: Any) -> None:
        start(timer, *arguments)
        timers.append((weakref.ref(timer), "".join(traceback.format_stack(limit=4)[:-1])))

    monkeypatch.setattr(QTimer, "start", noted)
    yield
    root.removeHandler(watcher)
    assert not watcher.seen, "logged: " + "; ".join(watcher.seen)
    threads = [thread for thread in threading.enumerate() if _is_ours(thread)]
    for thread in threads:  # one that was told to end may need a moment
        thread.join(5.0)
    left = [thread.name for thread in threads if thread.is_alive()]
    assert not left, f"still running: {left}"
    if QApplication.instance() is not None:
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        assert not shown, f"still shown: {shown}"
    running = [place for ref, place in timers if _runs(ref())]
    assert not running, f"timer still running, started at\n{running[0]}"


def _is_ours(thread: threading.Thread) -> bool:
    # The sandbox may serve a whole session of tests; its own tests see to it that it ends.
    return thread.name.startswith("camb-") and not thread.name.startswith("camb-sandbox")


def _runs(timer: QTimer | None) -> bool:
    return timer is not None and shiboken6.isValid(timer) and timer.isActive()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A folder for one profile."""
    return tmp_path / "profile"


def pytest_sessionfinish() -> None:
    """Qt's offscreen clipboard takes its content down after the interpreter, which crashes the process."""
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()
