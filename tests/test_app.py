"""The program put together, without a sound card and without a screen."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
import shiboken6
from portal import Portal
from PySide6.QtCore import QProcess, QProcessEnvironment, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from camb_desktop.__main__ import main
from camb_desktop.app import App, told_of
from camb_desktop.audio.output import NullOutput
from camb_desktop.core.errors import KeyGone, Unplayable
from camb_desktop.core.runs import AudioFile, Container, Decision, Kind, Run, Status
from camb_desktop.diagnostics import CleanFormatter, Troubles, without_secrets
from camb_desktop.given import Given, sort_out
from camb_desktop.runtime.instance import Question
from camb_desktop.sandbox.options import SandboxOptions
from camb_desktop.sandbox.server import SandboxServer
from camb_desktop.services.settings import Settings
from camb_desktop.storage.backups import Backups
from camb_desktop.storage.library import Library
from camb_desktop.storage.paths import ProfilePaths
from camb_desktop.storage.salvage import open_library
from camb_desktop.ui.commands.table import shortcuts
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.runs.columns import Column
from camb_desktop.ui.text.messages import message_for
from camb_desktop.ui.text.runs import status_text

ROOT = Path(__file__).resolve().parent.parent
WAIT_MS = 30_000
# Qt's offscreen platform complains about what it cannot do; no real one does.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer(SandboxOptions(runs=12)) as server:
        yield server


StartApp = Callable[..., App]


@pytest.fixture
def start(qtbot: QtBot, profile: Path, sandbox: SandboxServer) -> Iterator[StartApp]:
    apps: list[App] = []

    def begin(*texts: str, **given: Any) -> App:
        paths = ProfilePaths.below(profile)
        paths.make()
        given = {"environment_key": sandbox.api_key, "base_url": sandbox.base_url, **given}
        app = App(paths, NullOutput(paced=True), **given)
        apps.append(app)
        app.settings.auto_play = False
        app.window.show()
        app.start(texts)
        return app

    yield begin
    for app in apps:
        app.window.close()
        assert app.shutdown(), "a thread did not end in time"
        shiboken6.delete(app.window)
        shiboken6.delete(app)


def all_ready(app: App) -> bool:
    return {app.runs.run(row_id).status for row_id in app.runs.order()} == {Status.READY}


def waits_for_key(app: App) -> bool:
    model = app.window.model
    app.window.model.refresh()
    said = [model.index(row, Column.STATUS).data() for row in range(model.rowCount())]
    return said == ["Queued · waiting for a key"] * len(said) and bool(said)


def test_from_paste_to_saved_and_shared(start: StartApp, qtbot: QtBot, sandbox: SandboxServer, tmp_path: Path) -> None:
    app = start()
    ids = sandbox.run_ids[-4:]
    app.window.add_text(f"results: {list(ids)}", Kind.AUTO)
    qtbot.waitUntil(lambda: all_ready(app), timeout=WAIT_MS)
    row_id = app.runs.order()[0]
    qtbot.waitUntil(lambda: (clip := app.clips.clip(row_id)) is not None and clip.measures is not None, timeout=WAIT_MS)
    target = tmp_path / "saved"
    with qtbot.waitSignal(app.export.saved, timeout=WAIT_MS):
        app.export.save(row_id, target)
    assert hashlib.sha256(target.read_bytes()).hexdigest() == sandbox.catalogue[ids[0]].sha256
    with qtbot.waitSignal(app.links.copied, timeout=WAIT_MS):
        app.links.copy([row_id])
    assert httpx.get(QGuiApplication.clipboard().text()).content == target.read_bytes()


def test_a_run_is_played_to_its_end(start: StartApp, qtbot: QtBot, sandbox: SandboxServer) -> None:
    app = start(str(sandbox.run_ids[-1]))
    qtbot.waitUntil(lambda: all_ready(app), timeout=WAIT_MS)
    app.window.table.go_to(app.runs.order()[0])
    qtbot.waitUntil(lambda: app.player.state.info is not None, timeout=WAIT_MS)
    moved: list[int] = []
    app.player.moved.connect(moved.append)
    app.player.play()
    qtbot.waitUntil(lambda: app.player.active, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not app.player.active, timeout=WAIT_MS)
    assert len(set(moved)) > 3


def test_what_no_decoder_knows_is_told_by_name_kept_and_shared(
    start: StartApp, qtbot: QtBot, sandbox: SandboxServer, tmp_path: Path
) -> None:
    first = start(str(sandbox.run_ids[-1]))
    qtbot.waitUntil(lambda: all_ready(first), timeout=WAIT_MS)
    (row_id,) = first.runs.order()
    received = first.runs.run(row_id).audio
    assert received is not None
    data = b"\0\0\0\x1cftypM4A \0\0\2\0" + bytes(range(256)) * 40
    path = received.path.with_name("kept.m4a")
    path.write_bytes(data)
    audio = AudioFile(path, len(data), hashlib.sha256(data).hexdigest(), Container.M4A)
    run = replace(first.runs.run(row_id), audio=audio)
    first.window.close()
    assert first.shutdown()
    library = Library(first.paths.library, first.paths.audio)
    library.save([(run, 1.0)])
    library.close()
    app = start()
    app.window.table.go_to(row_id)
    qtbot.waitUntil(lambda: app.runs.run(row_id).status is Status.UNPLAYABLE, timeout=WAIT_MS)
    assert status_text(app.runs.run(row_id), None, 0.0) == "Unplayable · M4A"
    app.player.play()
    qtbot.waitUntil(lambda: isinstance(app.player.state.problem, Unplayable), timeout=WAIT_MS)
    with qtbot.waitSignal(app.export.saved, timeout=WAIT_MS):
        app.export.save(row_id, tmp_path / "out.m4a")
    assert (tmp_path / "out.m4a").read_bytes() == data
    assert app.export.proposed_name(app.runs.run(row_id)).endswith(".m4a")
    with qtbot.waitSignal(app.links.copied, timeout=WAIT_MS):
        app.links.copy([row_id])


def test_the_volume_and_the_rest_come_back(start: StartApp) -> None:
    app = start()
    app.player.set_volume(0.3)
    app.player.set_loop(True)
    app.window.close()
    assert app.shutdown()
    app = start()
    assert app.player.state.volume == 0.3
    assert app.player.state.loop


def test_a_damaged_list_is_kept_aside_and_told(start: StartApp, profile: Path) -> None:
    paths = ProfilePaths.below(profile)
    paths.make()
    paths.library.write_bytes(b"not a library " * 1000)
    app = start()
    assert app.runs.order() == ()
    (kept,) = paths.data.glob("library-damaged-*.sqlite3")
    assert kept.read_bytes().startswith(b"not a library")
    assert f"0 runs could be read. The damaged file is kept as {kept.name}" in app.window.status_line.text()


def test_rows_of_a_damaged_list_are_taken_over_and_counted(start: StartApp, profile: Path, qtbot: QtBot) -> None:
    paths = ProfilePaths.below(profile)
    paths.make()
    library = Library(paths.library, paths.audio)
    library.save([(Run(n, 60_000 + n, status=Status.CANCELLED, name="x" * 90), float(n)) for n in range(1, 3001)])
    library.close()
    whole = paths.library.read_bytes()
    page = whole.index(b"x" * 90, len(whole) // 2) // 4096
    paths.library.write_bytes(whole[: page * 4096] + b"\xa5" * 4096 + whole[(page + 1) * 4096 :])
    app = start()
    qtbot.waitUntil(lambda: app.runs.is_loaded, timeout=WAIT_MS)
    assert 2_950 <= app.runs.counts().total < 3_000
    assert f"{app.runs.counts().total:,} of 3,000 could be read" in app.window.status_line.text()


def test_a_backup_is_made_of_what_was_written_at_the_end_at_the_latest(start: StartApp, profile: Path) -> None:
    paths = ProfilePaths.below(profile)
    app = start("120951")
    app.window.close()
    assert app.shutdown()
    (backup,) = paths.backups.iterdir()
    copied = Library(backup, paths.audio)
    assert [run.run_id for run in copied.load()] == [120951]
    copied.close()
    again = start()
    again.window.close()
    assert again.shutdown()
    assert len(list(paths.backups.iterdir())) == 1, "nothing was written"


def test_a_list_that_cannot_be_opened_now_stays_where_it_is(start: StartApp, profile: Path) -> None:
    paths = ProfilePaths.below(profile)
    first = start("120951")
    first.window.close()
    assert first.shutdown()
    backups = Backups(paths.library, paths.backups)
    other = sqlite3.connect(paths.library, isolation_level=None)
    other.execute("PRAGMA locking_mode=EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(sqlite3.OperationalError):
            open_library(paths.library, paths.audio, backups, "2026-11-26", patience_s=0.01)
    finally:
        other.close()
    assert [p.name for p in paths.data.iterdir() if "damaged" in p.name] == []
    opened = open_library(paths.library, paths.audio, backups, "2026-11-26")
    assert [run.run_id for run in opened.library.load()] == [120951]
    assert told_of(opened) == ""
    opened.library.close()


def test_runs_that_had_no_key_are_fetched_when_the_next_start_has_one(
    start: StartApp, qtbot: QtBot, sandbox: SandboxServer
) -> None:
    first = start(str(sandbox.run_ids[-1]), environment_key="")
    first.window.close()  # what waited at the door is in the list
    qtbot.waitUntil(lambda: waits_for_key(first), timeout=WAIT_MS)
    assert first.shutdown()
    app = start()
    qtbot.waitUntil(lambda: app.runs.run(app.runs.order()[0]).status is Status.READY, timeout=WAIT_MS)


def test_a_bad_address_in_the_environment_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CAMB_BASE_URL", "http://intranet/apis")
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert told == "camb-desktop: CAMB_BASE_URL: the address has to start with https:// and name a host\n"


def test_the_size_of_the_window_is_kept_without_closing_it(start: StartApp, qtbot: QtBot) -> None:
    app = start()
    app.window.resize(1111, 777)
    qtbot.waitUntil(lambda: bool(app.settings.window_geometry), timeout=WAIT_MS)
    kept = app.settings.window_geometry
    app.window.resize(1022, 666)
    qtbot.waitUntil(lambda: app.settings.window_geometry != kept, timeout=WAIT_MS)


def test_text_of_another_start_is_taken_and_the_window_comes_up(start: StartApp, sandbox: SandboxServer) -> None:
    app = start()
    app.window.hide()
    app.take_call((str(sandbox.run_ids[-1]),))
    assert app.window.isVisible()
    assert len(app.runs.order()) == 1


def test_another_key_by_name_is_in_use_at_once_and_goes_to_its_own_address_alone(
    start: StartApp, qtbot: QtBot, sandbox: SandboxServer
) -> None:
    with SandboxServer(SandboxOptions(runs=2)) as other:
        app = start(environment_key="", base_url=None)
        app.settings.base_url = sandbox.base_url
        app.credentials.save(sandbox.api_key, remember=False)
        assert app.accounts.add("client A")
        assert app.transfers.config.api_key is None
        app.settings.base_url = other.base_url
        app.credentials.save(other.api_key, remember=False)
        app.window.add_text(str(other.run_ids[-1]), Kind.AUTO)
        qtbot.waitUntil(lambda: len(app.runs.order()) == 1 and all_ready(app), timeout=WAIT_MS)
        app.accounts.switch("")
        assert (app.transfers.config.base_url, app.transfers.config.api_key) == (sandbox.base_url, sandbox.api_key)
        app.window.add_text(str(sandbox.run_ids[-4]), Kind.AUTO)
        qtbot.waitUntil(lambda: len(app.runs.order()) == 2 and all_ready(app), timeout=WAIT_MS)
        app.accounts.switch("client A")
        assert (app.transfers.config.base_url, app.transfers.config.api_key) == (other.base_url, other.api_key)


def test_a_run_remembers_the_key_that_it_came_by(start: StartApp, qtbot: QtBot, sandbox: SandboxServer) -> None:
    with SandboxServer(SandboxOptions(runs=2)) as other:
        app = start(environment_key="", base_url=None)
        app.settings.base_url = sandbox.base_url
        app.credentials.save(sandbox.api_key, remember=False)
        assert app.accounts.add("client A", other.base_url)
        app.credentials.save(other.api_key, remember=False)
        app.window.add_text(str(other.run_ids[-1]), Kind.AUTO)
        qtbot.waitUntil(lambda: len(app.runs.order()) == 1 and all_ready(app), timeout=WAIT_MS)
        app.accounts.switch("")
        app.window.add_text(str(sandbox.run_ids[-4]), Kind.AUTO)
        qtbot.waitUntil(lambda: len(app.runs.order()) == 2 and all_ready(app), timeout=WAIT_MS)
        theirs, ours = app.runs.order()
        assert [app.runs.run(row_id).account for row_id in (theirs, ours)] == ["client A", ""]
        told: list[str] = []
        app.links.copied.connect(told.append)
        for row_id in (theirs, ours):
            app.runs.hold_link(row_id, None)
        app.links.copy((theirs, ours))
        qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
        ports = [urlsplit(line).port for line in told[0].splitlines()]
        assert ports == [urlsplit(server.storage_url).port for server in (other, sandbox)]
        app.accounts.switch("client A")
        app.credentials.forget()
        app.accounts.remove()
        for row_id in (theirs, ours):
            app.runs.fetch_anew(row_id)
        qtbot.waitUntil(lambda: isinstance(app.runs.run(theirs).error, KeyGone), timeout=WAIT_MS)
        qtbot.waitUntil(lambda: not app.runs.counts().loading, timeout=WAIT_MS)
        assert app.runs.run(ours).error is None
        said = message_for(app.runs.run(theirs).error)
        assert said.sentence == "This run came by the key “client A”, which is not kept here any more. Add it again."
        assert said.action == "settings"
        assert app.accounts.add("client A", other.base_url)
        app.credentials.save(other.api_key, remember=False)
        app.runs.fetch_anew(theirs)
        qtbot.waitUntil(lambda: app.runs.run(theirs).error is None and all_ready(app), timeout=WAIT_MS)


def test_the_desktop_plays_pauses_seeks_and_learns_what_is_kept(
    start: StartApp, qtbot: QtBot, sandbox: SandboxServer, session_bus: object
) -> None:
    app = start(f"61544 {sandbox.run_ids[-1]}")
    qtbot.waitUntil(lambda: len(app.runs.order()) == 2 and all_ready(app), timeout=WAIT_MS)
    assert app.remote is not None
    qtbot.waitUntil(lambda: app.remote.media.on_bus, timeout=WAIT_MS)

    def playerctl(*arguments: str) -> str:
        process = QProcess()
        process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
        process.start("playerctl", ["--player=camb_desktop", *arguments])
        qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning, timeout=WAIT_MS)
        return bytes(process.readAllStandardOutput().data()).decode().strip()

    playerctl("play-pause")
    qtbot.waitUntil(lambda: app.player.active, timeout=WAIT_MS)
    assert playerctl("status") == "Playing"
    first = app.player.state.row_id
    playerctl("pause")
    assert not app.player.active
    playerctl("position", "0.5")
    info = app.player.state.info
    assert info is not None
    assert app.player.playing_frame() == info.sample_rate_hz // 2
    playerctl("volume", "0.25")
    assert app.player.state.volume == 0.25
    app.runs.decide((first,), Decision.KEPT)
    qtbot.waitUntil(lambda: app.remote.now().rating == 1.0, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: playerctl("metadata", "xesam:userRating") == "1.0", timeout=WAIT_MS)
    assert int(playerctl("metadata", "mpris:length")) == round(info.frames / info.sample_rate_hz * 1e6)
    playerctl("next")
    qtbot.waitUntil(lambda: app.player.state.row_id not in (None, first), timeout=WAIT_MS)
    playerctl("stop")
    qtbot.waitUntil(lambda: playerctl("status") == "Stopped", timeout=WAIT_MS)


def test_a_dark_desktop_makes_a_dark_window_now_and_from_the_first_moment_of_the_next_start(
    start: StartApp, qtbot: QtBot, session_bus: object, profile: Path
) -> None:
    portal = Portal(1)
    with portal.process:
        app = start()
        qtbot.waitUntil(lambda: current_theme().dark, timeout=WAIT_MS)
        app.settings.flush()
        kept = Settings(ProfilePaths.below(profile).settings)
        assert kept.seen_look == "dark"
        portal.become(2)
        qtbot.waitUntil(lambda: not current_theme().dark, timeout=WAIT_MS)
        portal.process.kill()


def test_safe_mode_shows_the_list_as_it_is_and_touches_nothing_else(
    start: StartApp, qtbot: QtBot, sandbox: SandboxServer, profile: Path, session_bus: object
) -> None:
    paths = ProfilePaths.below(profile)
    paths.make()
    kept = Settings(paths.settings)
    kept.volume, kept.theme = 0.3, "dark"
    kept.flush()
    library = Library(paths.library, paths.audio)
    library.save([(Run(1, 61_544, status=Status.CANCELLED, name="Mine"), 1.0)])
    library.close()
    before = paths.settings.read_bytes()

    app = start(str(sandbox.run_ids[-1]), safe=True)

    qtbot.waitUntil(lambda: len(app.runs.order()) == 2, timeout=WAIT_MS)
    assert app.runs.run(app.runs.order()[0]).name == "Mine"
    assert app.settings.volume == 1.0
    assert not current_theme().dark
    assert "Safe mode" in app.window.banner.text()
    app.settings.volume = 0.5
    assert app.shutdown()
    assert paths.settings.read_bytes() == before
    assert app.runs.run(app.runs.order()[-1]).status is Status.QUEUED
    assert app.remote is None
    assert not [thread for thread in threading.enumerate() if thread.name == "camb-net"]


def test_trouble_is_told_once_and_without_secrets() -> None:
    def fail(word: str) -> BaseException:
        try:
            raise ValueError(f"{word} x-api-key: secret at {Path.home()}/take of https://storage.example/a?sig=1")
        except ValueError as error:
            return error

    troubles, told = Troubles(), []
    troubles.note(fail("first"), "camb-net")
    troubles.listen(told.append)
    troubles.note(fail("second"), "camb-net")  # the same place
    assert len(told) == 1
    assert told[0].startswith("In camb-net:")
    assert "ValueError: first" in told[0]
    assert not [word for word in ("secret", "sig=1", str(Path.home())) if word in told[0]]
    troubles.listen(None)
    troubles.note(RuntimeError("another"), "MainThread")
    assert len(told) == 1


@pytest.mark.parametrize(
    ("where", "thread"),
    [("QTimer.singleShot(0, fail)", "MainThread"), ("threading.Thread(target=fail, name='mine').start()", "mine")],
    ids=["in a slot", "in a thread"],
)
def test_an_exception_nobody_foresaw_leaves_the_program_alive_and_offers_a_report(
    tmp_path: Path, where: str, thread: str
) -> None:
    code = (
        "import sys, threading\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication, QPlainTextEdit\n"
        "from camb_desktop import __main__, launch\n"
        "begun = launch._Launch._start\n"
        "def fail(): raise RuntimeError('no good')\n"
        "def look(window, left=200):\n"
        "    if not window.status_line.text().startswith('Something went wrong'):\n"
        "        return QTimer.singleShot(20, lambda: look(window, left - 1)) if left else QApplication.exit(3)\n"
        "    window.status_line.button.click()\n"
        "    print(window.findChildren(QPlainTextEdit)[-1].toPlainText())\n"
        "    QApplication.exit(0)\n"
        "def start(self):\n"
        "    begun(self)\n"
        f"    {where}\n"
        "    look(self._app.window)\n"
        "launch._Launch._start = start\n"
        f"sys.exit(__main__.main(['--profile', {str(tmp_path)!r}]))\n"
    )
    root = Path(__file__).resolve().parent.parent
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    versions, _, trouble = done.stdout.partition("\n\n")
    assert set(json.loads(versions)) >= {"camb_desktop", "python", "system", "packages"}
    assert trouble.startswith(f"In {thread}:")
    assert "RuntimeError: no good" in trouble
    assert "unforeseen" in next(tmp_path.rglob("*.log")).read_text(encoding="utf-8")


def test_media_keys_of_the_keyboard_work_in_the_window(start: StartApp) -> None:
    commands = start().window.commands
    keys = {name: [key.toString() for key in commands[name].shortcuts()] for name in ("play_pause", "stop", "next")}
    assert {"Toggle Media Play/Pause", "Media Play", "Media Pause"} <= set(keys["play_pause"])
    assert "Media Stop" in keys["stop"]
    assert "Media Next" in keys["next"]
    assert not [row for row in shortcuts() if "Media" in row[2]]


def test_runs_of_a_link_are_offered_and_fetched_only_by_the_user(
    start: StartApp, qtbot: QtBot, sandbox: SandboxServer
) -> None:
    first, second = sandbox.run_ids[-2:]
    app = start(f"camb-run:{first}")
    assert app.runs.order() == ()
    app.take_call((f"CAMB-RUN://{second}%2C{second}?x=<b>",))
    assert app.runs.order() == ()
    entry = app.window.entry_bar.entry
    assert entry.toPlainText() == f"{first}\n{second}"
    assert "press Add" in app.window.status_line.text()
    app.window.entry_bar.submit()
    qtbot.waitUntil(lambda: all_ready(app), timeout=WAIT_MS)
    assert [app.runs.run(row_id).run_id for row_id in app.runs.order()] == [first, second]


def test_what_macos_hands_over_is_taken_like_what_stands_on_a_command_line(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication, QTimer, QUrl\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from camb_desktop import __main__, app\n"
        "def start(program, texts):\n"
        "    program.take = print\n"
        "    for url in ('camb-run:61544', 'file:///a%20b.csv'):\n"
        "        QCoreApplication.postEvent(QCoreApplication.instance(), QFileOpenEvent(QUrl(url)))\n"
        "    QTimer.singleShot(0, lambda: QTimer.singleShot(0, QCoreApplication.quit))\n"
        "app.App.start = start\n"
        f"sys.exit(__main__.main(['--profile', {str(tmp_path)!r}]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout == "('camb-run:61544',)\n('file:///a b.csv',)\n", done.stderr


def test_a_file_that_is_opened_with_the_program_is_read_like_a_paste(
    start: StartApp, qtbot: QtBot, sandbox: SandboxServer, tmp_path: Path
) -> None:
    table = tmp_path / "my runs.csv"
    table.write_text(f"run_id,name\n{sandbox.run_ids[-1]},The one\n", encoding="utf-8")
    app = start(table.as_uri())
    qtbot.waitUntil(lambda: len(app.runs.order()) == 1 and all_ready(app), timeout=WAIT_MS)
    assert app.runs.run(app.runs.order()[0]).name == "The one"


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ("camb-run:61544,61545", ("61544", "61545")),
        ("camb-run://0F0E0D0C-1234-4abc-8def-00112233abcd", ("0F0E0D0C-1234-4abc-8def-00112233abcd",)),
        ("camb-run:rm%20-rf", ()),
        ("camb-run:" + ",".join(str(n) for n in range(1, 1000)), tuple(str(n) for n in range(1, 501))),
    ],
)
def test_of_a_link_only_ids_are_taken(argument: str, expected: tuple[str, ...]) -> None:
    assert sort_out([argument]) == Given((), (), expected)


def test_what_was_typed_stays_text() -> None:
    assert sort_out(["61544", "https://example.org/61545", "C:/runs"]).texts == (
        "61544",
        "https://example.org/61545",
        "C:/runs",
    )


def test_a_newcomer_gives_a_key_and_what_was_handed_over_is_fetched(
    start: StartApp, qtbot: QtBot, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[tuple[str, str]] = []
    monkeypatch.setattr("camb_desktop.services.profile.KeyStore.save", lambda _self, *given: kept.append(given))
    app = start(str(sandbox.run_ids[-1]), environment_key="")
    door = app.window.door
    assert door is not None
    assert app.runs.counts().total == 0
    door.key.setText("11111111-2222-4333-8444-555555555555")
    qtbot.keyClick(door.key, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.credentials.state.verdict == "refused", timeout=WAIT_MS)
    assert door.said.text() == "CAMB.AI refuses this key. Copy it once more and enter it again."
    assert kept == []
    door.key.setText(sandbox.api_key)
    qtbot.keyClick(door.key, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all_ready(app), timeout=WAIT_MS)
    assert app.window.door is None
    qtbot.waitUntil(lambda: kept == [(sandbox.base_url, sandbox.api_key)], timeout=WAIT_MS)


def test_a_newcomer_is_not_asked_for_a_key_store(start: StartApp, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("camb_desktop.services.profile.KeyStore.load", lambda _self, base_url: asked.append(base_url))
    first = start(environment_key="")
    assert first.credentials.state.source == "none"
    assert not first.credentials.state.busy
    first.settings.flush()
    assert asked == []


def test_a_profile_from_before_is_asked_once(
    start: StartApp, profile: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("camb_desktop.services.profile.KeyStore.load", lambda _self, base_url: asked.append(base_url))
    paths = ProfilePaths.below(profile)
    paths.make()
    paths.settings.write_text("[General]\nvolume=0.5\n")
    first = start(environment_key="")
    qtbot.waitUntil(lambda: first.settings.key_stored == "no", timeout=WAIT_MS)
    first.settings.flush()
    start(environment_key="")
    assert len(asked) == 1


def test_copy_link_waits_for_the_answer_of_the_key_store(
    start: StartApp, qtbot: QtBot, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = start(str(sandbox.run_ids[-1]))
    qtbot.waitUntil(lambda: all_ready(first), timeout=WAIT_MS)
    first.settings.key_stored = "yes"
    first.window.close()
    assert first.shutdown()
    answers = threading.Event()

    def load(_self: object, _address: str) -> str:
        answers.wait(WAIT_MS / 1000)
        return sandbox.api_key

    monkeypatch.setattr("camb_desktop.services.profile.KeyStore.load", load)
    app = start(environment_key="")
    assert app.credentials.state.busy
    failed: list[object] = []
    app.links.failed.connect(failed.append)
    app.links.copy(app.runs.order())
    with qtbot.waitSignal(app.links.copied, timeout=WAIT_MS) as copied:
        answers.set()
    assert failed == []
    assert httpx.get(copied.args[0]).status_code == 200


def test_a_key_that_is_entered_is_checked_at_once_and_the_verdict_told(
    start: StartApp, qtbot: QtBot, sandbox: SandboxServer
) -> None:
    app = start(str(sandbox.run_ids[-1]))
    qtbot.waitUntil(lambda: all_ready(app), timeout=WAIT_MS)
    told = app.window.status_line
    app.credentials.save("11111111-2222-4333-8444-555555555555", remember=False)
    assert app.credentials.state.verdict == "checking"
    qtbot.waitUntil(lambda: app.credentials.state.verdict == "refused", timeout=WAIT_MS)
    assert told.text() == "CAMB.AI refuses this key. Copy it once more and enter it again."
    assert told.button.text() == "Settings…"
    app.credentials.save(sandbox.api_key, remember=False)
    qtbot.waitUntil(lambda: app.credentials.state.verdict == "taken", timeout=WAIT_MS)
    assert told.text() == "CAMB.AI does not refuse this key."


def test_sample_runs_get_their_titles(start: StartApp, sandbox: SandboxServer) -> None:
    app = start(sandbox={"base_url": sandbox.base_url, "api_key": sandbox.api_key})
    run_id = sandbox.run_ids[0]
    app.name_samples({run_id: sandbox.catalogue[run_id].title})
    app.take((str(run_id),))
    assert app.runs.run(app.runs.order()[0]).name == sandbox.catalogue[run_id].title


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("GET https://s.example/a.wav?X=1&Signature=abc end", "GET https://s.example/a.wav?… end"),
        ("task 0f0e0d0c-1234-4abc-8def-00112233abcd", "task …abcd"),
        ("x-api-key: topsecret", "x-api-key: …"),
        ("proxy http://me:word@proxy.example:3128/", "proxy http://…@proxy.example:3128/"),
        ("nothing to hide", "nothing to hide"),
    ],
)
def test_the_log_masks_what_should_never_have_reached_it(text: str, clean: str) -> None:
    assert without_secrets(text) == clean
    record = logging.LogRecord("x", logging.INFO, "x", 1, "%s", (text,), None)
    assert CleanFormatter("%(message)s").format(record) == clean


def newer(library: Path) -> None:
    db = sqlite3.connect(library)
    db.execute("PRAGMA user_version=99")
    db.close()


def a_folder(library: Path) -> None:
    library.mkdir()


def a_bad_address(library: Path) -> None:
    settings = library.parent.parent / "settings" / "settings.ini"
    settings.write_text("[General]\nbase_url=@@nonsense\nwindow_geometry=@ByteArray(x)\ntheme=7\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (newer, "newer version"),
        (a_folder, "cannot be opened: its folder or file cannot be written to"),
        (a_bad_address, None),
    ],
)
def test_a_start_that_cannot_be_says_so_and_every_other_one_goes_on(
    profile: Path, harm: Callable[[Path], None], said: str | None
) -> None:
    paths = ProfilePaths.below(profile)
    paths.make()
    harm(paths.library)
    before = paths.library.read_bytes() if paths.library.is_file() else None
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication, QMessageBox\n"
        "from camb_desktop import __main__\n"
        "from camb_desktop.ui.look.icons import pixmap\n"
        "from camb_desktop.ui.look.theme import current_theme\n"
        "def look():\n"
        "    seen = [w for w in QApplication.topLevelWidgets() if w.isVisible()] if QApplication.instance() else []\n"
        "    if not seen:\n"
        "        return QTimer.singleShot(20, look)\n"
        "    drawn = pixmap('warning', current_theme().warning, 40, seen[0].devicePixelRatioF()).toImage()\n"
        "    its_own = bool(QApplication.instance().styleSheet())\n"
        "    if isinstance(seen[0], QMessageBox):\n"
        "        its_own = its_own and seen[0].iconPixmap().toImage() == drawn\n"
        "        its_own = its_own and seen[0].defaultButton() is not None  # Return closes it\n"
        "    print('dialog' if isinstance(seen[0], QMessageBox) else 'window', its_own, flush=True)\n"
        "    seen[0].close()\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "import camb_desktop.launch as launch\n"
        "begin = launch._Launch.begin\n"
        "launch._Launch.begin = lambda self: (QTimer.singleShot(0, look), begin(self))[1]\n"
        "sys.exit(__main__.main(['--profile', sys.argv[1]]))\n"
    )
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    done = subprocess.run(
        [sys.executable, "-c", code, str(profile)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=60,
    )
    assert done.stdout.split() == ["window" if said is None else "dialog", "True"], done.stderr  # with its own look
    assert done.returncode == (0 if said is None else 1)
    assert said is None or said in done.stderr
    assert "Traceback" not in done.stderr
    if before is not None:
        assert paths.library.read_bytes() == before


def test_a_list_goes_out_and_comes_back_with_all_that_was_said_and_one_undo_takes_it_back(
    start: StartApp, qtbot: QtBot, sandbox: SandboxServer, tmp_path: Path
) -> None:
    app = start(*map(str, sandbox.run_ids[-3:]))
    qtbot.waitUntil(lambda: all_ready(app), timeout=WAIT_MS)
    first, second, _ = app.runs.order()
    app.window.handlers.rename(first, "=Tür, „zu“")
    app.window.handlers.decide((first,), Decision.KEPT)
    app.window.handlers.set_note(second, "two\nlines")
    said = [_said(run) for run in app.runs.all()]
    path = tmp_path / "Runs.csv"
    with qtbot.waitSignal(app.export.saved, timeout=WAIT_MS):
        app.export.save_list(app.runs.order(), path, lambda _row_id: None)
    app.window.handlers.remove(app.runs.order())
    app.window.add_text(str(sandbox.run_ids[-1]))
    qtbot.waitUntil(lambda: all_ready(app), timeout=WAIT_MS)
    with qtbot.waitSignal(app.runs.imported, timeout=WAIT_MS):
        app.window.add_files((path,))
    assert sorted(map(_said, app.runs.all())) == sorted(said)
    assert app.window.status_line.text() == "List read: 2 runs added, 1 as before"
    qtbot.waitUntil(lambda: all_ready(app), timeout=WAIT_MS)
    app.window.commands.take("undo")
    assert [run.run_id for run in app.runs.all()] == [sandbox.run_ids[-1]]
    app.window.commands.take("redo")
    assert sorted(map(_said, app.runs.all())) == sorted(said)


def _said(run: Run) -> tuple[object, ...]:
    return run.run_id, run.name, run.note, run.decision, run.found_kind, run.changed_at


def test_a_script_that_hands_over_to_a_window_without_a_key_is_told_so(start: StartApp) -> None:
    app = start(environment_key="")
    told: list[dict[str, Any]] = []
    app.take_question(Question(("12345",), {"kind": "auto", "wait": None}, told.append))
    assert [(answer["cannot"], answer["command"]) for answer in told] == [("KeyMissing", "add")]
    assert app.runs.order() == ()
