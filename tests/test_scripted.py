"""What scripts ask for: the real command, without a display, against a real service."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Decision
from camb_desktop.runtime.instance import SingleInstance
from camb_desktop.sandbox.options import SandboxOptions
from camb_desktop.sandbox.server import SandboxServer
from camb_desktop.storage.library import Library
from camb_desktop.storage.paths import ProfilePaths

ROOT = Path(__file__).resolve().parent.parent
SLAM, SPEECH, UNKNOWN = 61_544, 48_211, 999_999_999


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer(SandboxOptions()) as server:
        yield server


class Command:
    """The command in an environment without display, desktop or home of the user."""

    def __init__(self, sandbox: SandboxServer, folder: Path, session: Path) -> None:
        self.profile = folder / "profile"
        self.environment = {
            **{name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "SYSTEMROOT")},
            "HOME": str(folder),
            "CAMB_API_KEY": sandbox.api_key,
            "CAMB_BASE_URL": sandbox.base_url,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "XDG_RUNTIME_DIR": str(session),
        }

    def __call__(self, *arguments: str, typed: str = "", **changes: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "camb_desktop", *arguments, "--profile", str(self.profile)]
        return subprocess.run(
            command, cwd=ROOT, env={**self.environment, **changes}, input=typed, capture_output=True, text=True,
            timeout=60, check=False,
        )  # fmt: skip

    def decide(self, *run_ids: int, name: str = "") -> None:
        paths = ProfilePaths.below(self.profile)
        library = Library(paths.library, paths.audio)
        runs = library.load()
        for place, run in enumerate(runs):
            if run.run_id in run_ids:
                kept = replace(run, decision=Decision.KEPT, name=name or run.name)
                library.save([(kept, float(place))])
        library.close()


@pytest.fixture
def session() -> Iterator[Path]:
    """Where sockets are: their paths have to be short."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def command(sandbox: SandboxServer, tmp_path: Path, session: Path) -> Command:
    return Command(sandbox, tmp_path, session)


def answer(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def test_add_fetches_and_waits(command: Command, sandbox: SandboxServer) -> None:
    done = command("add", f"run_id={SLAM}", f"and https://client.camb.ai/apis/tts-result/{SPEECH}")
    assert done.returncode == 0, done.stderr
    assert done.stderr == "camb-desktop: 2 of 2 are ready\n"
    told = answer(done)
    assert told["handed_over"] is False
    runs = {run["run_id"]: run for run in told["runs"]}
    assert set(runs) == {SLAM, SPEECH}
    for run_id, run in runs.items():
        assert run["status"] == "ready"
        data = Path(run["file"]).read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        assert digest == run["sha256"] == sandbox.catalogue[run_id].sha256
        assert run["bytes"] == len(data)
    assert sandbox.api_key not in done.stdout + done.stderr
    asked = len(sandbox.log.requests())
    again = command("add", str(SLAM))
    assert (again.returncode, answer(again)["runs"][0]["status"]) == (0, "ready")
    assert len(sandbox.log.requests()) == asked, "what is there is not fetched again"


def test_one_that_fails_is_told_and_spoils_no_other(command: Command) -> None:
    done = command("add", f"{SLAM} {UNKNOWN}")
    assert done.returncode == 1
    runs = {run["run_id"]: run for run in answer(done)["runs"]}
    assert runs[SLAM]["status"] == "ready"
    assert runs[UNKNOWN]["status"] == "failed"
    assert runs[UNKNOWN]["error"].endswith(".")
    assert "Traceback" not in done.stderr


def test_standard_input_is_read_like_a_paste(command: Command) -> None:
    done = command("add", "-", typed=f"run_id,name\n{SLAM},Door slam\n")
    assert done.returncode == 0, done.stderr
    (run,) = answer(done)["runs"]
    assert (run["run_id"], run["name"]) == (SLAM, "Door slam")


@pytest.mark.parametrize(
    ("arguments", "environment", "words"),
    [
        (("add", str(SLAM)), {"CAMB_API_KEY": ""}, "no API key"),
        (("add", "nothing of interest"), {}, "no run ID"),
        (("add",), {}, "TEXT"),
        (("export", "--to", "x"), {}, "--kept"),
        (("export", "--kept", "--to", "x", "--pattern", "{nonsense}"), {}, "pattern"),
        (("add", str(SLAM)), {"CAMB_BASE_URL": "http://intranet/apis"}, "CAMB_BASE_URL"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    command: Command, arguments: tuple[str, ...], environment: dict[str, str], words: str
) -> None:
    done = command(*arguments, **environment)
    assert done.returncode == 2
    assert done.stdout == ""
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr


def test_waiting_ends_when_it_should(command: Command) -> None:
    with SandboxServer(SandboxOptions(bytes_per_second=20_000)) as slow:
        done = command("add", str(SLAM), "--wait", "1", CAMB_API_KEY=slow.api_key, CAMB_BASE_URL=slow.base_url)
    assert done.returncode == 1
    (run,) = answer(done)["runs"]
    assert run["status"] in ("downloading", "queued")
    paths = ProfilePaths.below(command.profile)
    library = Library(paths.library, paths.audio)
    assert [run.run_id for run in library.load()] == [SLAM], "it is in the list all the same"
    library.close()


def test_export_saves_what_is_kept_byte_for_byte(command: Command, sandbox: SandboxServer, tmp_path: Path) -> None:
    assert command("add", f"{SLAM} {SPEECH}").returncode == 0
    command.decide(SLAM, name="Tür, zu")
    folder = tmp_path / "out" / "here"
    done = command("export", "--kept", "--to", str(folder), "--pattern", "{n:02} {name}", CAMB_API_KEY="")
    assert done.returncode == 0, done.stderr
    (saved,) = answer(done)["saved"]
    assert saved["file"] == str(folder / "01 Tür, zu.wav")
    assert hashlib.sha256((folder / "01 Tür, zu.wav").read_bytes()).hexdigest() == sandbox.catalogue[SLAM].sha256
    again = command("export", "--kept", "--to", str(folder), "--pattern", "{n:02} {name}")
    assert [each["already_there"] for each in answer(again)["saved"]] == [True]
    assert [path.name for path in folder.iterdir()] == ["01 Tür, zu.wav"]
    everything = command("export", "--all", "--to", str(tmp_path / "all"))
    assert everything.returncode == 0
    assert {each["run_id"] for each in answer(everything)["saved"]} == {SLAM, SPEECH}


def test_export_tells_of_audio_that_is_gone(command: Command, tmp_path: Path) -> None:
    done = command("add", str(SLAM))
    command.decide(SLAM)
    Path(answer(done)["runs"][0]["file"]).unlink()
    exported = command("export", "--kept", "--to", str(tmp_path / "out"))
    assert exported.returncode == 1
    assert answer(exported) == {"saved": [], "without_audio": [SLAM]}


def test_an_export_of_nothing_makes_no_list(command: Command, tmp_path: Path) -> None:
    done = command("export", "--kept", "--to", str(tmp_path / "out"))
    assert done.returncode == 0
    assert answer(done) == {"saved": [], "without_audio": []}
    assert not command.profile.exists()


def test_add_hands_over_to_the_window_that_is_open(
    command: Command, qtbot: QtBot, session: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    paths = ProfilePaths.below(command.profile)
    paths.make()
    window = SingleInstance(paths.config)
    assert window.claim()
    try:
        with qtbot.waitSignal(window.called, timeout=30_000) as called:
            arguments = [sys.executable, "-m", "camb_desktop", "add", "11768", "--profile", str(command.profile)]
            process = subprocess.Popen(arguments, cwd=ROOT, env=command.environment, stdout=subprocess.PIPE, text=True)
        assert called.args == [("11768",)]
        out, _ = process.communicate(timeout=30)
        assert process.returncode == 0
        assert json.loads(out) == {"handed_over": True, "runs": []}
    finally:
        window.release()
