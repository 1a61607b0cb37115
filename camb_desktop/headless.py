"""Commands for scripts, without a window: the list, the network and the files as the window has them.

Standard output is one JSON object; sentences for people go to standard error. Exit codes: 0 all is well, 1 some of it
is not, 2 nothing could be done.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from camb_desktop import __version__, answers
from camb_desktop.core.conversion import Conversion, Format
from camb_desktop.core.errors import AudioChanged, CambError, KeyMissing
from camb_desktop.core.filenames import NamePattern, PatternError
from camb_desktop.core.runs import Decision, Kind, Run
from camb_desktop.core.saveplan import DEFAULT_PATTERN, plan, take_of
from camb_desktop.diagnostics import start_logging
from camb_desktop.given import Given, sort_out
from camb_desktop.runtime import process
from camb_desktop.runtime.instance import SingleInstance, Unanswered
from camb_desktop.services.accounts import Accounts
from camb_desktop.services.adding import Added, Adding
from camb_desktop.services.audio_keeper import audio_store
from camb_desktop.services.profile import Profile, why_unopened
from camb_desktop.services.reports import left_unsaved
from camb_desktop.services.saving import SaveReport, names_in, save_file
from camb_desktop.services.settings import Settings
from camb_desktop.services.translate import tr
from camb_desktop.storage.library import LibraryIsNewer
from camb_desktop.storage.paths import ProfilePaths
from camb_desktop.storage.peakcache import PeakCache
from camb_desktop.storage.salvage import Opened, read_only
from camb_desktop.ui.text.messages import message_for

GOOD, SOME_FAILED, CANNOT = 0, 1, 2

_PATIENCE_S = 5.0  # with another start that holds the profile and does not answer
_GIVE_WAY_S = 0.5  # until whoever wants the profile has it
_INPUT_LIMIT = 16_000_000


class Cannot(Exception):
    """Nothing can be done; the text says why, and what to do."""


def run(given: argparse.Namespace) -> int:
    """Do what ``given.command`` says; returns the exit code."""
    QCoreApplication.setApplicationName("camb-desktop")
    QCoreApplication.setApplicationVersion(__version__)
    qt = QCoreApplication(sys.argv[:1])
    paths = ProfilePaths.below(given.profile) if given.profile is not None else ProfilePaths.of_user()
    try:
        return _export(given, paths) if given.command == "export" else _add(qt, given, paths)
    except Cannot as why:
        _say(str(why))
        return CANNOT


def _say(sentence: str) -> None:
    print(f"camb-desktop: {sentence}", file=sys.stderr, flush=True)


def _print(answer: dict[str, Any]) -> None:
    print(json.dumps(answer, indent=1), flush=True)  # in ASCII: whatever the terminal is set to


# export


def _export(given: argparse.Namespace, paths: ProfilePaths) -> int:
    settings = Settings(paths.settings)
    try:
        pattern = NamePattern(given.pattern or settings.name_pattern or DEFAULT_PATTERN)
    except PatternError as error:
        raise Cannot(str(error)) from None
    runs = [each for each in _list_of(paths, settings) if given.all or each.decision is Decision.KEPT]
    peaks, accounts = PeakCache(paths.peaks), Accounts(settings)
    takes = []
    failed: list[dict[str, Any]] = []
    for each in runs:
        if each.audio is None:
            if given.kept:
                why = tr("Its audio is not here. Open CAMB Desktop to fetch it")
                failed.append({**answers.of_identity(each), "error": "NoAudio", "message": why})
            continue
        known = peaks.load_summary(each.audio.sha256) if "{duration" in pattern.text else None
        length_s = known.measures.info.duration_s if known is not None else None
        take = take_of(each, length_s, accounts.host(each.account))
        takes += [take] if take is not None else []
    folder = Path(os.path.abspath(given.to.expanduser()))  # noqa: PTH100 -- a link in the way is the user's
    by_row = {each.row_id: each for each in runs}
    saved = []
    if takes:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Cannot(tr("{folder} cannot be made: {why}", folder=folder, why=error.strerror)) from None
        there = names_in(folder)
        if there.error is not None:
            raise Cannot(message_for(there.error).sentence)
        planned = plan(takes, pattern, there.has, _conversion(given), given.sidecar)
        for at, file in enumerate(planned.files, 1):
            told, audio = answers.of_identity(by_row[file.take.row_id]), file.take.audio
            try:
                report = save_file(planned, file, folder)
            except CambError as error:
                failed.append({**told, **answers.of_error(error)})
                _say(tr("{name}: {why}", name=file.name, why=_sentence(error)))
                continue
            damage = audio.damage
            saved.append(
                {
                    **told,
                    "file": str(report.path),
                    "already_there": report.already_there,
                    "size_bytes": report.size,
                    "sha256": report.sha256,
                    "damage": damage.value if damage is not None else None,
                    **_of_conversion(report),
                }
            )
            _say(tr("{at} of {all}: {name}", at=at, all=len(takes), name=report.path.name))
    if not runs:
        _say(tr("Nothing is kept yet") if given.kept else tr("There are no runs in the list"))
    elif failed:
        _say(tr("%n take could not be saved|%n takes could not be saved", len(failed)))
    _print({"command": "export", "folder": str(folder), "saved": saved, "failed": failed})
    return SOME_FAILED if failed else GOOD


def _conversion(given: argparse.Namespace) -> Conversion | None:
    return Conversion(Format(given.format), given.loudness) if given.format is not None else None


def _of_conversion(report: SaveReport) -> dict[str, Any]:
    if report.conversion is None:
        return {"format": None}
    made = report.converted[0]
    return {
        "format": report.conversion.format.value,
        "gain_db": round(made.gain_db, 3),
        "below_target_db": round(made.below_target_db, 3),
        "sample_rate_hz": made.sample_rate_hz,
        "resampled_from_hz": made.from_hz,
    }


def _sentence(error: CambError) -> str:
    if isinstance(error, AudioChanged):
        return tr("What was kept of it is gone or was changed. Open CAMB Desktop to fetch it again")
    return message_for(error).sentence


def _list_of(paths: ProfilePaths, settings: Settings) -> list[Run]:
    if not paths.library.exists():
        raise Cannot(tr("There is no list of runs in {folder}", folder=paths.data))
    try:
        return read_only(paths.library, paths.audio, audio_store(paths, settings))
    except (OSError, sqlite3.Error, CambError, LibraryIsNewer) as error:
        raise Cannot(why_unopened(error)) from None


# add


def _add(qt: QCoreApplication, given: argparse.Namespace, paths: ProfilePaths) -> int:
    try:
        paths.make()
    except OSError as error:
        where = Path(error.filename or ".").name
        raise Cannot(tr("{folder} cannot be written to: {why}", folder=where, why=error.strerror)) from None
    start_logging(paths.log)
    texts = tuple(_input() if text == "-" else text for text in given.text)
    answer = _Addition(qt, given, paths, texts).run()
    if "cannot" in answer:
        _print(answer)
        raise Cannot(_no_key() if answer["cannot"] == KeyMissing.__name__ else answer["message"])
    _print(answer)
    return _code(answer, given.wait)


def _code(answer: dict[str, Any], wait_s: float | None) -> int:
    if "ready" not in answer:
        _say(tr("An older CAMB Desktop that is open took the text; it does not tell what becomes of it"))
        return GOOD
    runs = answer["runs"]
    if any(each["error"] == KeyMissing.__name__ for each in runs):
        raise Cannot(_no_key())
    if not runs and not answer["failed"]:
        raise Cannot(tr("There is no run ID in that text"))
    if answer["key_left_out"]:
        _say(tr("Something that looks like an API key was left out"))
    if answer["rejected"]:
        _say(tr("Not understood: {pieces}", pieces=", ".join(answer["rejected"][:5])))
    if answer["unfinished"] and wait_s != 0:
        _say(tr("%n run is still on its way|%n runs are still on their way", answer["unfinished"]))
    elif answer["unfinished"]:
        _say(tr("Added. Whatever is open, or comes next, fetches them"))
    bad = answer["failed"] or answer["rejected"] or answer["key_left_out"] or (answer["unfinished"] and wait_s != 0)
    return SOME_FAILED if bad else GOOD


def _no_key() -> str:
    return tr("Fetching runs needs your CAMB.AI API key: set CAMB_API_KEY, or enter it in the settings of the window")


def _input() -> str:
    return sys.stdin.buffer.read(_INPUT_LIMIT).decode("utf-8-sig", "replace")


class _Addition:
    """One ``add``: fetched here, or by a window that is open, or by both one after the other."""

    def __init__(
        self, qt: QCoreApplication, given: argparse.Namespace, paths: ProfilePaths, texts: tuple[str, ...]
    ) -> None:
        self._qt = qt
        self._given = given
        self._paths = paths
        self._texts = texts
        self._deadline = time.monotonic() + given.wait if given.wait is not None else None
        self._new: set[str] = set()  # what was not in the list at first
        self._is_stopped = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: self._stop())

    def run(self) -> dict[str, Any]:
        """Returns the answer: whoever has the profile sees it through; when that one ends, the next one does."""
        instance = SingleInstance(self._paths.config)
        instance.gives_way = True
        silent_since = time.monotonic()
        while True:
            if _claimed(instance):
                answer = self._fetch_here(instance)
                if answer is not None:
                    return self._with_new(answer)
                _say(tr("A window opens and goes on with them"))
                time.sleep(_GIVE_WAY_S)
                silent_since = time.monotonic()
            try:
                answer = instance.ask(self._texts, self._options(), lambda: not self._is_stopped)
            except Unanswered:
                if self._is_stopped:
                    raise Cannot(tr("Ended before all had come; the window goes on with them")) from None
                silent_since = time.monotonic()
                continue
            if answer is not None:
                return self._with_new({"command": "add", "runs": [], **answer, "handed_over": True})
            if time.monotonic() - silent_since > _PATIENCE_S:
                raise Cannot(tr("Another window uses this profile and does not answer"))
            time.sleep(0.05)

    def _options(self) -> dict[str, Any]:
        return {"kind": self._given.kind, "wait": self._left_s()}

    def _left_s(self) -> float | None:
        if self._given.wait == 0:
            return 0.0
        return None if self._deadline is None else max(0.0, self._deadline - time.monotonic())

    def _with_new(self, answer: dict[str, Any]) -> dict[str, Any]:
        for each in answer.get("runs", ()):
            each["new"] = each["new"] or each["label"] in self._new
        return answer

    def _stop(self) -> None:
        self._is_stopped = True
        self._qt.quit()

    def _fetch_here(self, instance: SingleInstance) -> dict[str, Any] | None:
        """The answer; None where a window wants the profile, and will know of the runs."""
        services = _Services(self._paths, self._given.base_url)
        answers_found: list[dict[str, Any]] = []
        beat = QTimer()  # lets Python look at signals while Qt waits
        beat.timeout.connect(lambda: None)
        beat.start(250)
        try:
            session = _Session(services, instance)

            def begin() -> None:
                if services.credentials.key() is None:
                    finish(answers.cannot(KeyMissing()))
                    return
                adding = session.begin(sort_out(self._texts), Kind(self._given.kind), self._left_s(), finish)
                adding.taken.connect(_tell_taken)
                adding.ended.connect(_tell_ended)

            def finish(answer: dict[str, Any]) -> None:
                answers_found.append(answer)
                self._qt.quit()

            instance.wanted.connect(self._qt.quit)
            QTimer.singleShot(0, lambda: services.when_key_is_known(begin))
            if not self._is_stopped:
                self._qt.exec()
            if not answers_found:
                told = session.so_far()
                self._new.update(each["label"] for each in told["runs"] if each["new"])
                answers_found += [told] if self._is_stopped else []
        finally:
            beat.stop()
            instance.wanted.disconnect()
            instance.asked.disconnect()
            services.close()
            instance.release()
        return answers_found[0] if answers_found else None


def _claimed(instance: SingleInstance) -> bool:
    try:
        return instance.claim()
    except PermissionError as error:
        raise Cannot(tr("The profile cannot be written to: {why}", why=error.strerror)) from None


def _tell_taken(new: int, known: int) -> None:
    said = tr("%n run added|%n runs added", new)
    _say(f"{said}, {tr('%n in the list already', known)}" if known else said)


def _tell_ended(run: Run) -> None:
    why = f": {message_for(run.error).sentence}" if run.error is not None else ""
    _say(f"{run.label} {tr(run.status.value)}{why}")


class _Session(QObject):
    """What is added while this process has the profile: by its own command line, and by others."""

    def __init__(self, services: _Services, instance: SingleInstance) -> None:
        super().__init__()
        self._services = services
        self._mine: Adding | None = None
        instance.asked.connect(lambda question: answers.see_through(question, services.runs, self))

    def begin(self, given: Given, kind: Kind, wait_s: float | None, done: Callable[[dict[str, Any]], object]) -> Adding:
        """Add what stood on this command line; ``done`` gets the answer. What is told has to be connected at once."""
        adding = Adding(self._services.runs, self)
        self._mine = adding
        adding.done.connect(lambda added: done(answers.of_added(added)))
        QTimer.singleShot(0, adding, lambda: adding.begin((*given.texts, *given.offered), given.files, kind, wait_s))
        if wait_s != 0:
            self._services.runs.start(due=False)
        return adding

    def so_far(self) -> dict[str, Any]:
        """The answer as it would be now."""
        told: list[Added] = []
        if self._mine is not None:
            self._mine.done.disconnect()
            self._mine.done.connect(told.append)
            self._mine.finish()
        return answers.of_added(told[0] if told else Added(()))


class _Services:
    """One profile, opened without a window, sound or waveforms."""

    def __init__(self, paths: ProfilePaths, base_url: str | None) -> None:
        process.tune()
        settings = Settings(paths.settings, {"base_url": base_url} if base_url else {})
        try:
            key = os.environ.get("CAMB_API_KEY", "").strip()
            self._profile = Profile(paths, settings, environment_key=key)
        except (OSError, sqlite3.Error, LibraryIsNewer) as error:
            raise Cannot(why_unopened(error)) from None
        self.credentials, self.runs = self._profile.credentials, self._profile.runs
        _tell_damage(self._profile.opened)
        self.runs.mended.connect(_tell_damage)
        self.runs.load_rest()

    def when_key_is_known(self, then: Callable[[], object]) -> None:
        """Ask the key store where it has to be asked; then go on, with a key or without."""
        told: list[bool] = []

        def look() -> None:
            if self.credentials.state.busy or told:
                return
            told.append(True)
            transfers = self._profile.transfers
            transfers.configure(replace(transfers.config, api_key=self.credentials.key()))
            then()

        self.credentials.changed.connect(look)
        self.credentials.load()
        look()

    def close(self) -> None:
        """Everything to the disk; what is still on its way is fetched by the next start."""
        self.runs.flush()
        self._profile.transfers.shutdown(1.0)
        self._profile.writer.close(5.0, finish=True)
        if lost := self.runs.unwritten:
            _say(left_unsaved(lost, self.runs.unwritten_why))
        try:
            self._profile.back_up()
        except CambError as error:
            _say(message_for(error).sentence)
        self._profile.close()


def _tell_damage(opened: Opened) -> None:
    if opened.kept_as is not None:
        _say(tr("The list of runs was damaged; the damaged file is kept as {name}", name=opened.kept_as.name))
