"""One program per profile."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from camb_desktop.runtime.child import ChildProcess
from camb_desktop.runtime.instance import Question, SingleInstance

_OTHER = """
import sys, pathlib
from PySide6.QtCore import QCoreApplication
from camb_desktop.runtime.instance import SingleInstance
app = QCoreApplication([])
other = SingleInstance(pathlib.Path(sys.argv[1]))
print(other.claim(), flush=True)
if sys.argv[2] == "hold":
    sys.stdin.read()
else:
    print(other.hand_over(("12345", "zwei\\nZeilen")), flush=True)
"""


def other(folder: Path, what: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _OTHER, str(folder), what], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_a_second_start_hands_its_words_over(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    called: list[object] = []
    first.called.connect(called.append)
    with other(tmp_path, "call") as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.stdout is not None
        assert second.stdout.read().split() == ["False", "True"]
    assert called == [("12345", "zwei\nZeilen")]
    first.release()
    again = SingleInstance(tmp_path)
    assert again.claim()
    again.release()


def test_a_lock_in_a_folder_that_cannot_be_written_to_tells_nothing(
    qapp: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may be of one that was killed: it cannot be removed either."""
    with other(tmp_path, "hold") as first:
        assert first.stdout is not None
        assert first.stdout.readline().strip() == "True"
        monkeypatch.setattr(os, "access", lambda *_: False)
        with pytest.raises(PermissionError):
            SingleInstance(tmp_path).claim()
        first.kill()


_ASKING = """
import json, sys, pathlib
from PySide6.QtCore import QCoreApplication
from camb_desktop.runtime.instance import SingleInstance, Unanswered
app = QCoreApplication([])
try:
    said = SingleInstance(pathlib.Path(sys.argv[1])).ask(("12345", "zwei"), {"wait": 5})
    print(json.dumps(said), flush=True)
except Unanswered:
    print("unanswered", flush=True)
"""


def asking(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", _ASKING, str(folder)], stdout=subprocess.PIPE, text=True)


def test_a_second_start_is_told_what_became_of_its_words(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    called: list[object] = []
    first.called.connect(called.append)
    with asking(tmp_path) as second:
        with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
            pass
        question = asked.args[0]
        assert isinstance(question, Question)
        assert (question.texts, question.options) == (("12345", "zwei"), {"wait": 5})
        assert second.poll() is None, "it waits"
        question.answer({"runs": [1, "é"]})
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.stdout is not None
        assert json.loads(second.stdout.read()) == {"runs": [1, "é"]}
    question.answer({"too": "late"})
    assert called == []
    first.release()


def test_who_ends_without_an_answer_is_noticed(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    with asking(tmp_path) as second:
        with qtbot.waitSignal(first.asked, timeout=20_000):
            pass
        first.release()
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.stdout is not None
        assert second.stdout.read().strip() == "unanswered"


def test_an_older_program_takes_the_words_and_says_ok(qtbot: QtBot, tmp_path: Path) -> None:
    older = QLocalServer()
    assert older.listen(SingleInstance(tmp_path).name)
    heard: list[bytes] = []

    def accept() -> None:
        socket = older.nextPendingConnection()
        socket.readyRead.connect(lambda: (heard.append(bytes(socket.readAll().data())), socket.write(b"ok\n")))

    older.newConnection.connect(accept)
    with asking(tmp_path) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.stdout is not None
        assert second.stdout.read().strip() == "{}"
    texts = json.loads(heard[0])
    assert [text for text in texts if isinstance(text, str)] == ["12345", "zwei"], "as an older program reads it"
    older.close()


def test_one_without_a_window_gives_way_to_one_that_would_open_one(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.gives_way = True
    assert first.claim()
    called: list[object] = []
    first.called.connect(called.append)
    with other(tmp_path, "call") as second:
        with qtbot.waitSignal(first.wanted, timeout=20_000):
            pass
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.stdout is not None
        assert second.stdout.read().split() == ["False", "False"]
    assert called == []
    first.release()


def test_a_killed_first_instance_does_not_keep_the_profile(qapp: QObject, tmp_path: Path) -> None:
    with other(tmp_path, "hold") as first:
        assert first.stdout is not None
        assert first.stdout.readline().strip() == "True"
        mine = SingleInstance(tmp_path)
        assert not mine.claim()
        os.kill(first.pid, signal.SIGKILL)
        first.wait(20)
    assert mine.claim()
    mine.release()


def test_a_child_tells_one_line_and_ends_with_us(qtbot: QtBot) -> None:
    code = "import sys; print('{\"a\": 1}', flush=True); sys.stdin.read()"
    child = ChildProcess([sys.executable, "-c", code])
    with qtbot.waitSignal(child.ready, timeout=20_000) as ready:
        child.start()
    assert ready.args == [{"a": 1}]
    child.shutdown()


def test_a_child_that_does_not_start_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    child = ChildProcess([str(tmp_path / "nothing")])
    with qtbot.waitSignal(child.failed, timeout=20_000):
        child.start()
    early = ChildProcess([sys.executable, "-c", ""])
    with qtbot.waitSignal(early.failed, timeout=20_000):
        early.start()


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has no folder")
def test_a_socket_planted_in_the_shared_folder_hears_nothing(qapp: QObject, tmp_path: Path) -> None:
    digest = hashlib.sha256(str(tmp_path.resolve()).encode()).hexdigest()[:24]
    planted = Path(tempfile.gettempdir()) / f"camb-desktop-{digest}"
    with socket.socket(socket.AF_UNIX) as trap:
        trap.bind(str(planted))
        try:
            trap.listen()
            trap.setblocking(False)
            assert not SingleInstance(tmp_path).hand_over(("secret",))
            with pytest.raises(BlockingIOError):
                trap.accept()
        finally:
            planted.unlink()


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has no folder")
@pytest.mark.parametrize("mode", [0o755, 0o770, 0o701, 0o777])
def test_a_folder_that_others_may_enter_is_not_used(
    qapp: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    shared = Path(tempfile.mkdtemp())
    try:
        shared.chmod(mode)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))
        first = SingleInstance(tmp_path)
        assert first.claim()
        assert not list(shared.iterdir())
        first.release()
    finally:
        shared.rmdir()


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has no folder")
def test_the_folder_of_the_session_is_used(qapp: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory() as own:
        monkeypatch.setenv("XDG_RUNTIME_DIR", own)
        first = SingleInstance(tmp_path)
        assert first.claim()
        assert [path.is_socket() for path in Path(own).iterdir()] == [True]
        first.release()
