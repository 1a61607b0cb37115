"""Logs without secrets, and what a bug report needs."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import logging.handlers
import os
import re
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from camb_desktop import __version__
from camb_desktop.storage.paths import ProfilePaths

log = logging.getLogger(__name__)

_PACKAGES = ("PySide6-Essentials", "httpx", "numpy", "soundfile", "sounddevice", "soxr", "python-stretch", "keyring")
_ENVIRONMENT = ("HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "ALL_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "CAMB_BASE_URL")
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


class _CleanFormatter(logging.Formatter):
    """A last line of defence: code must not log secrets in the first place."""

    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record))


def start_logging(path: Path) -> None:
    """Log to ``path`` (1 MB, two older ones kept), Qt's messages and unforeseen exceptions of all threads too."""
    handler: logging.Handler
    try:
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(_CleanFormatter("%(asctime)s %(levelname)-7s %(threadName)s %(name)s: %(message)s"))
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


def _on_thread_exception(given: threading.ExceptHookArgs) -> None:
    if given.exc_value is not None and not isinstance(given.exc_value, SystemExit):
        log.critical(
            "unforeseen in %s",
            given.thread.name if given.thread else "?",
            exc_info=(given.exc_type, given.exc_value, given.exc_traceback),
        )


def diagnostics(profile: Path | None) -> dict[str, object]:
    """Versions, audio devices, paths and which variables are set; no secret."""
    import importlib.metadata
    import platform

    from camb_desktop.audio.portaudio import PortAudioOutput
    from camb_desktop.core.errors import CambError

    paths = ProfilePaths.below(profile) if profile is not None else ProfilePaths.of_user()
    versions: dict[str, str | None] = {}
    for name in _PACKAGES:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            versions[name] = None
    audio: dict[str, object]
    try:
        audio = {"devices": [device.name for device in PortAudioOutput().listed()], "problem": None}
    except CambError as error:
        audio = {"devices": [], "problem": f"{error.slug}: {error.detail}"}
    return {
        "camb_desktop": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "packages": versions,
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
