"""What scripts may ask for without a window: ``add`` fetches runs, ``export`` saves what is kept.

Both print one JSON object on stdout and sentences for people on stderr. Neither needs a display.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from camb_desktop.api.config import ServiceConfig
from camb_desktop.core.errors import CambError
from camb_desktop.core.filenames import NamePattern, PatternError
from camb_desktop.core.listing import Listed
from camb_desktop.core.runs import Decision, Kind, Run, Status
from camb_desktop.core.saveplan import Take, plan
from camb_desktop.diagnostics import start_logging
from camb_desktop.runtime.instance import SingleInstance
from camb_desktop.runtime.jobs import WorkerPool
from camb_desktop.services.accounts import Accounts
from camb_desktop.services.audio_keeper import audio_store
from camb_desktop.services.credentials import Credentials
from camb_desktop.services.export import names_in, save_exact
from camb_desktop.services.reports import AddReport
from camb_desktop.services.runs import RunsService
from camb_desktop.services.settings import Settings
from camb_desktop.services.transfers import Transfers
from camb_desktop.storage.keystore import KeyStore
from camb_desktop.storage.library import Library, LibraryDamaged, LibraryIsNewer
from camb_desktop.storage.paths import ProfilePaths
from camb_desktop.storage.peakcache import PeakCache
from camb_desktop.ui.text.messages import message_for

DONE, SOME_FAILED, CANNOT = 0, 1, 2
DEFAULT_PATTERN = "{n:02} {name}"

_THERE = (Status.READY, Status.INCOMPLETE, Status.UNPLAYABLE)
_ENDED = (*_THERE, Status.FAILED, Status.CANCELLED)
_BEAT_MS = 250


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> Any:
        """One line, and exit code 2."""
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(CANNOT)


def main(arguments: Sequence[str], base_url: str | None) -> int:
    """Run ``add …`` or ``export …``. Exit codes: 0 all is well, 1 some failed, 2 it cannot be done.

    Args:
        arguments: the verb and what follows.
        base_url: of the service, where the environment names one.
    """
    given = _parse(arguments)
    paths = ProfilePaths.of_user() if given.profile is None else ProfilePaths.below(given.profile)
    QCoreApplication.setApplicationName("camb-desktop")
    try:
        if given.verb == "export":
            return _export(given, paths)
        paths.make()
        start_logging(paths.log)
        return _add(given, paths, given.base_url or base_url)
    except LibraryIsNewer:
        return _cannot("your list of runs was written by a newer version of CAMB Desktop; use that one")
    except LibraryDamaged:
        return _cannot("your list of runs is damaged; start the program once, which mends it")
    except (OSError, sqlite3.Error) as error:
        return _cannot(f"your list of runs cannot be opened: {error}")


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = _Parser(prog="camb-desktop")
    verbs = parser.add_subparsers(dest="verb", required=True)
    add = verbs.add_parser("add", help="fetch runs into the list, and wait for them")
    add.add_argument("text", nargs="+", metavar="TEXT", help="run IDs, taken like a paste; - reads standard input")
    add.add_argument("--kind", choices=[kind.value for kind in Kind], default=Kind.AUTO.value, help="kind of the runs")
    add.add_argument("--wait", type=float, metavar="SECONDS", help="how long to wait at most")
    add.add_argument("--base-url", type=_address, metavar="URL", help="address of the service")
    export = verbs.add_parser("export", help="save takes of the list to a folder, byte for byte")
    which = export.add_mutually_exclusive_group(required=True)
    which.add_argument("--kept", action="store_true", help="those that are kept")
    which.add_argument("--all", action="store_true", help="all that were fetched")
    export.add_argument("--to", type=Path, required=True, metavar="DIR", help="folder, made if need be")
    export.add_argument("--pattern", metavar="PATTERN", help="names, such as '{n:02} {name}'")
    for each in (add, export):
        each.add_argument("--profile", type=Path, metavar="DIR", help="the list that is kept under DIR")
    return parser.parse_args(list(arguments))


def _address(text: str) -> str:
    from camb_desktop.core.links import service_address

    try:
        return service_address(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _cannot(why: str) -> int:
    print(f"camb-desktop: {why}", file=sys.stderr)
    return CANNOT


def _tell(**values: object) -> None:
    print(json.dumps(values, ensure_ascii=False, indent=2))


# export


def _export(given: argparse.Namespace, paths: ProfilePaths) -> int:
    settings = Settings(paths.settings)
    try:
        pattern = NamePattern(given.pattern or settings.name_pattern or DEFAULT_PATTERN)
    except PatternError as error:
        return _cannot(f"this pattern cannot be used: {error}")
    runs: list[Run] = []
    if paths.library.exists():
        library = Library(paths.library, paths.audio, audio=audio_store(paths, settings))
        runs = [run for run in library.load() if given.all or run.decision is Decision.KEPT]
        library.close()
    peaks = PeakCache(paths.peaks)
    takes = [_take(run, peaks) for run in runs if run.audio is not None]
    folder = given.to.expanduser().absolute()
    folder.mkdir(parents=True, exist_ok=True)
    inside = names_in(folder)
    files: list[dict[str, object]] = []
    for file in plan(takes, pattern, inside.has).files:
        told: dict[str, object] = {"run_id": _id(file.take.label), "name": file.take.name}
        try:
            report = save_exact(file.take.audio, folder / file.name, folder / file.wanted)
            told |= {"file": str(report.path), "sha256": report.sha256, "bytes": report.size}
            told["already_there"] = report.already_there
        except CambError as error:
            told |= {"file": None, "error": message_for(error).sentence}
        files.append(told)
    missing = [_id(run.label) for run in runs if run.audio is None]
    _tell(saved=files, without_audio=missing)
    bad = sum("error" in each for each in files) + len(missing)
    print(f"camb-desktop: {len(files) - bad + len(missing)} saved, {bad} not", file=sys.stderr)
    return SOME_FAILED if bad else DONE


def _take(run: Run, peaks: PeakCache) -> Take:
    assert run.audio is not None
    summary = peaks.load_summary(run.audio.sha256) if run.audio.sha256 else None
    duration_s = summary.measures.info.duration_s if summary is not None else None
    return Take(run.row_id, run.audio, run.label, run.name, run.effective_kind, run.added_at, duration_s)


def _id(label: str) -> int | str:
    return int(label) if label.isdecimal() else label


# add


def _add(given: argparse.Namespace, paths: ProfilePaths, base_url: str | None) -> int:
    text = "\n".join(sys.stdin.read() if each == "-" else each for each in given.text)
    qt = QCoreApplication(sys.argv[:1])
    instance = SingleInstance(paths.config)
    if not instance.claim():
        if not instance.hand_over((text,)):
            return _cannot("a window uses this list and does not answer")
        _tell(handed_over=True, runs=[])
        print("camb-desktop: handed over to the window that is open", file=sys.stderr)
        return DONE
    adding = _Adding(qt, paths, text, Kind(given.kind), given.wait, base_url)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: adding.end())
    try:
        QTimer.singleShot(0, adding.begin)
        qt.exec()
        return adding.tell()
    finally:
        adding.shutdown()
        instance.release()


class _Adding(QObject):
    """One ``add``: the services of the window without the window."""

    def __init__(
        self,
        qt: QCoreApplication,
        paths: ProfilePaths,
        text: str,
        kind: Kind,
        wait_s: float | None,
        base_url: str | None,
    ) -> None:
        super().__init__()
        self._qt, self._text, self._kind = qt, text, kind
        self._settings = Settings(paths.settings, {"base_url": base_url} if base_url else {}, self)
        self._keys, self._writer = WorkerPool("camb-keys", parent=self), WorkerPool("camb-library", parent=self)
        self._library = Library(paths.library, paths.audio, audio=audio_store(paths, self._settings))
        key = os.environ.get("CAMB_API_KEY", "").strip()
        self._credentials = Credentials(
            KeyStore(),
            self._keys,
            Accounts(self._settings, self).place,
            environment_key=key,
            may_be_stored=self._settings.key_stored == "yes",
            parent=self,
        )
        self._config = ServiceConfig(self._settings.base_url, self._credentials.key())
        self._transfers = Transfers(self._config, paths.audio, self)
        self._runs = RunsService(
            self._library, self._writer, self._transfers, is_key=self._credentials.is_key, parent=self
        )
        self._report: AddReport | None = None
        self._rows: tuple[int, ...] = ()
        self._has_key = bool(key)
        self._credentials.changed.connect(self._on_key)
        self._runs.added.connect(self._on_added)
        self._runs.list_read.connect(self._on_list)
        self._beat = QTimer(self, interval=_BEAT_MS)  # looks whether all ended, and lets Python see signals
        self._beat.timeout.connect(self._look)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self.end)
        if wait_s is not None:
            self._patience.start(max(0, round(1000 * wait_s)))

    def begin(self) -> None:
        """Ask for the key, where none is in the environment."""
        self._beat.start()
        if not self._has_key and self._credentials.may_be_stored:
            self._credentials.load()
        else:
            self._on_key()

    def end(self) -> None:
        """Wait no longer."""
        self._qt.exit(0)

    def _on_key(self) -> None:
        if self._credentials.state.busy or self._report is not None:
            return
        key = self._credentials.key()
        self._has_key = bool(key)
        if not key:
            self.end()
            return
        self._config = replace(self._config, api_key=key)
        self._transfers.configure(self._config)
        self._runs.start()
        self._runs.add_text(self._text, self._kind)

    def _on_added(self, report: object) -> None:
        assert isinstance(report, AddReport)
        self._report = report
        self._rows = tuple(dict.fromkeys((*report.added, *report.known)))
        for row_id in report.known:
            self._runs.want_audio(row_id)
        self._runs.retry(report.known)
        if not self._rows:
            self.end()

    def _on_list(self, listed: Sequence[Listed]) -> None:
        self._runs.take_list(listed)
        wanted = {each.run_id for each in listed}
        rows = tuple(run.row_id for run in self._runs.all() if run.run_id in wanted)
        self._on_added(AddReport((), rows, ()))

    def _look(self) -> None:
        if self._rows and all(row not in self._runs or self._runs.run(row).status in _ENDED for row in self._rows):
            self.end()

    def tell(self) -> int:
        """Print how it ended; the exit code."""
        if not self._has_key:
            return _cannot("there is no API key: set CAMB_API_KEY, or add one in the window")
        if self._report is None or not self._rows:
            return _cannot("no run ID was found in this text")
        runs = [self._runs.run(row_id) for row_id in self._rows if row_id in self._runs]
        _tell(
            handed_over=False,
            runs=[_told(run) for run in runs],
            left_out=list(self._report.left_over),
        )
        good = sum(run.status is Status.READY for run in runs)
        print(f"camb-desktop: {good} of {len(runs)} are ready", file=sys.stderr)
        return DONE if good == len(runs) else SOME_FAILED

    def shutdown(self) -> None:
        """What was added is written, and every thread ends."""
        self._beat.stop()
        self._runs.flush()
        self._transfers.shutdown(1.5)
        self._writer.close(5.0, finish=True)
        self._library.close()
        self._keys.close(0.1)


def _told(run: Run) -> dict[str, object]:
    told: dict[str, object] = {"run_id": run.run_id, "name": run.name, "kind": run.effective_kind.value}
    told["status"] = run.status.value.lower()
    if run.audio is not None:
        told |= {"file": str(run.audio.path), "sha256": run.audio.sha256, "bytes": run.audio.size_bytes}
    if run.error is not None:
        told["error"] = message_for(run.error).sentence
    return told
