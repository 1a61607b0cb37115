"""Logs without secrets, and what a bug report needs."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from camb_desktop import __version__
from camb_desktop.storage.paths import ProfilePaths

log = logging.getLogger(__name__)

_PACKAGES = ("PySide6-Essentials", "httpx", "numpy", "soundfile", "sounddevice", "soxr", "python-stretch", "keyring")
_ENVIRONMENT = ("HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "ALL_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "CAMB_BASE_URL")
_MOST_TROUBLES = 20
_LOG_BYTES = 1_000_000
_USER = re.compile(r"(https?://)[^/\s@?]+@", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+", re.IGNORECASE)
_UUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{8}([0-9a-fA-F]{4})")
_HEADER = re.compile(r"(x-api-key['\"]?\s*[:=,]\s*)\S+", re.IGNORECASE)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def without_secrets(text: str) -> str:
    """``text`` with queries of addresses, UUIDs, key headers and passwords masked."""
    text = _USER.sub(r"\1…@", text)
    text = _ADDRESS.sub(_without_query, text)
    text = _UUID.sub(r"…\1", text)
    return _HEADER.sub(r"\1…", text)


def _without_query(match: re.Match[str]) -> str:
    address, mark, query = match.group().partition("?")
    return f"{address}?…" if query else address + mark


class CleanFormatter(logging.Formatter):
    """A last line of defence: code must not log secrets in the first place."""

    def format(self, record: logging.LogRecord) -> str:
        """See logging."""
        return without_secrets(super().format(record))


class Troubles:
    """Exceptions that nobody foresaw, of all threads: each is told once, without secrets. Any thread.

    The program goes on: what raised is given up, and everything else is as it was.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._places: set[str] = set()
        self._waiting: list[str] = []
        self._listener: Callable[[str], object] | None = None

    def listen(self, listener: Callable[[str], object] | None) -> None:
        """Tell ``listener`` from now on, and of what came before; it is called in the thread of the trouble."""
        with self._lock:
            self._listener = listener
            waiting, self._waiting = self._waiting, [] if listener is not None else self._waiting
        if listener is not None:
            for text in waiting:
                listener(text)

    def note(self, error: BaseException, thread: str) -> None:
        """Keep what happened, if it did not happen at the same place before."""
        lines = traceback.format_exception(error)
        place = "".join(lines[1:-1])
        text = without_secrets(f"In {thread}:\n{''.join(lines)}").replace(str(Path.home()), "~")
        with self._lock:
            if place in self._places or len(self._places) >= _MOST_TROUBLES:
                return
            self._places.add(place)
            listener = self._listener
            if listener is None:
                self._waiting.append(text)
        if listener is not None:
            listener(text)


TROUBLES = Troubles()


class _LogFile(logging.FileHandler):
    """Begins anew after 1 MB and keeps two older ones: ``logging.handlers`` loads sockets and pickles for as much.

    A log that cannot be written, as on a full or read-only disk, is no reason to say anything else.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write it, into a new file where this one is full."""
        try:
            if Path(self.baseFilename).stat().st_size > _LOG_BYTES:
                self._begin_anew()
        except OSError:
            pass  # there is none yet, or none can be made: what follows says so
        super().emit(record)

    def _begin_anew(self) -> None:
        if self.stream is not None:
            self.stream.close()
            self.stream = None  # the next record opens it again
        for older, newer in ((".2", ".1"), (".1", "")):
            with contextlib.suppress(FileNotFoundError):
                Path(self.baseFilename + newer).replace(self.baseFilename + older)

    def handleError(self, record: logging.LogRecord) -> None:
        """What the system refuses is left out."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def start_logging(path: Path) -> None:
    """Log to ``path`` (1 MB, two older ones kept), Qt's messages and unforeseen exceptions of all threads too."""
    handler: logging.Handler
    try:
        handler = _LogFile(path, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(CleanFormatter("%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for name in ("httpx", "httpcore"):  # they log whole addresses
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(True)
    qInstallMessageHandler(_on_qt_message)
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception
    with contextlib.suppress(OSError, RuntimeError, AttributeError):  # no standard error in a windowed program
        faulthandler.enable()


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind is QtMsgType.QtFatalMsg and sys.stderr is not None:  # Qt aborts next; a log file is no place to look first
        print(f"camb-desktop: {message.splitlines()[0] if message else 'Qt gave up'}", file=sys.stderr)
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.INFO), "%s", message)


def _on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log.critical("unforeseen", exc_info=(kind, error, trace))
    TROUBLES.note(error, threading.current_thread().name)


def _on_thread_exception(given: threading.ExceptHookArgs) -> None:
    if given.exc_value is not None and not isinstance(given.exc_value, SystemExit):
        name = given.thread.name if given.thread else "?"
        log.critical("unforeseen in %s", name, exc_info=(given.exc_type, given.exc_value, given.exc_traceback))
        TROUBLES.note(given.exc_value, name)


def report(trouble: str) -> str:
    """What to send to whoever mends the program: what happened, and in which one. Nothing of the user's."""
    import json

    return f"{json.dumps(versions(), indent=1)}\n\n{trouble.strip()}\n"


def versions() -> dict[str, object]:
    """Of the program, the system and the packages that matter."""
    import importlib.metadata
    import platform

    found: dict[str, str | None] = {}
    for name in _PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[name] = None
    return {
        "camb_desktop": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "packages": found,
    }


def diagnostics(profile: Path | None) -> dict[str, object]:
    """Versions, audio devices, paths and which variables are set; no secret."""
    from camb_desktop.audio.portaudio import PortAudioOutput
    from camb_desktop.core.errors import CambError

    paths = ProfilePaths.below(profile) if profile is not None else ProfilePaths.of_user()
    audio: dict[str, object]
    try:
        audio = {"devices": [device.name for device in PortAudioOutput().listed()], "problem": None}
    except CambError as error:
        audio = {"devices": [], "problem": f"{error.slug}: {error.detail}"}
    return {
        **versions(),
        "audio": audio,
        "paths": {
            "library": str(paths.library),
            "cache": str(paths.cache),
            "settings": str(paths.settings),
            "log": str(paths.log),
        },
        "key_in_environment": bool(os.environ.get("CAMB_API_KEY")),
        "environment": {name: name in os.environ or name.lower() in os.environ for name in _ENVIRONMENT},
        "display": {name: os.environ.get(name) for name in ("XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR")},
    }


def print_diagnostics(profile: Path | None) -> int:
    """Print them as one JSON object."""
    import json

    print(json.dumps(diagnostics(profile), indent=2, ensure_ascii=False))
    return 0
