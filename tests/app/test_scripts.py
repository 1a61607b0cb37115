"""Commands without a window: the real process, a real sandbox, and a window that may be open."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from desktop import Desktop
from logs import complaints
from program import COMMAND, ROOT, Start
from reader import WAIT_S, wait_for

from camb_desktop.core.runs import Decision, Run, Status
from camb_desktop.sandbox.server import SandboxOptions, SandboxServer
from camb_desktop.storage.audiostore import AudioStore
from camb_desktop.storage.library import Library
from camb_desktop.storage.paths import ProfilePaths
from camb_desktop.storage.salvage import read_only

UNKNOWN = 999_999_999
DEMO_TASK_RUN = 120_951


@dataclass
class Scripts:
    """Runs commands on one profile, on a computer without display, bus and sound."""

    profile: Path
    home: Path
    sandbox: SandboxServer
    key: str | None = None
    session: dict[str, str] = field(default_factory=dict)

    @property
    def paths(self) -> ProfilePaths:
        return ProfilePaths.below(self.profile)

    def environment(self) -> dict[str, str]:
        key = self.sandbox.api_key if self.key is None else self.key
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "PYTHONWARNINGS": "error",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            **({"CAMB_API_KEY": key} if key else {}),
            **self.session,
        }

    def start(self, *arguments: str, stdin: int | None = subprocess.DEVNULL) -> subprocess.Popen[str]:
        place = ("--base-url", self.sandbox.base_url) if arguments[0] == "add" else ()
        return subprocess.Popen(
            [*COMMAND, "--profile", str(self.profile), *place, *arguments],
            cwd=ROOT,
            env=self.environment(),
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, stdin: str | None = None) -> tuple[int, dict[str, Any], str]:
        process = self.start(*arguments, stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE)
        return ended(process, stdin)

    def runs(self) -> list[Run]:
        return read_only(self.paths.library, self.paths.audio, AudioStore(self.paths.kept_audio, self.paths.audio))

    def fill(self, *runs: Run) -> None:
        self.paths.make()
        library = Library(self.paths.library, self.paths.audio)
        library.save([(run, float(n)) for n, run in enumerate(runs)])
        library.close()


def ended(process: subprocess.Popen[str], stdin: str | None = None) -> tuple[int, dict[str, Any], str]:
    out, said = process.communicate(stdin, timeout=WAIT_S)
    assert "Traceback" not in said, said
    return process.returncode, json.loads(out) if out else {}, said


@pytest.fixture
def scripts(profile: Path, tmp_path: Path, sandbox: SandboxServer) -> Scripts:
    return Scripts(profile, tmp_path, sandbox)


@pytest.fixture
def beside(scripts: Scripts, desktop: Desktop) -> Scripts:
    """Of the user who sits at the desktop."""
    scripts.session = {name: text for name, text in desktop.environment.items() if name == "XDG_RUNTIME_DIR"}
    return scripts


def test_add_fetches_and_waits_and_export_saves_the_very_bytes(scripts: Scripts, sandbox: SandboxServer) -> None:
    first, second = sandbox.run_ids[:2]
    code, answer, said = scripts.run("add", str(first), f"run_id={second}")
    assert code == 0, said
    assert (answer["ready"], answer["failed"], answer["unfinished"], answer["rejected"]) == (2, 0, 0, [])
    assert answer["handed_over"] is False
    assert [(run["run_id"], run["status"], run["new"], run["error"]) for run in answer["runs"]] == [
        (first, "Ready", True, None),
        (second, "Ready", True, None),
    ]
    assert [run["sha256"] for run in answer["runs"]] == [sandbox.catalogue[each].sha256 for each in (first, second)]
    for run in answer["runs"]:
        assert hashlib.sha256(Path(run["file"]).read_bytes()).hexdigest() == run["sha256"]
    assert sandbox.api_key not in said + json.dumps(answer)
    assert "2 runs added" in said

    one, two = scripts.runs()
    scripts.fill(*(run for run in (one, two)))
    library = Library(scripts.paths.library, scripts.paths.audio)
    library.save([(Run(**{**_fields(one), "decision": Decision.KEPT, "name": "नमस्ते / Tür"}), 1.0)])
    library.close()
    before = _picture(scripts.paths.data)
    folder = scripts.home / "out" / "kept"
    for already in (False, True):
        code, answer, said = scripts.run("export", "--kept", "--to", str(folder), "--pattern", "{n:02} {name}")
        assert code == 0, said
        (file,) = answer["saved"]
        path = Path(file["file"])
        assert (path.parent, file["already_there"], answer["failed"]) == (folder, already, [])
        assert path.stem == "01 नमस्ते Tür"
        assert hashlib.sha256(path.read_bytes()).hexdigest() == file["sha256"] == sandbox.catalogue[first].sha256
    assert _picture(scripts.paths.data) == before, "nothing was written beside the list"
    assert len(list(folder.iterdir())) == 1
    assert not complaints(scripts.profile)


def _fields(run: Run) -> dict[str, Any]:
    return {name: getattr(run, name) for name in run.__dataclass_fields__}


def _picture(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_could_not_be_fetched_is_told_and_tried_again_by_the_next_add(
    scripts: Scripts, sandbox: SandboxServer
) -> None:
    good = sandbox.run_ids[0]
    code, answer, said = scripts.run("add", f"[{good}, {UNKNOWN}]", "oops!")
    assert code == 1
    assert (answer["ready"], answer["failed"], answer["rejected"]) == (1, 1, ["oops!"])
    bad = answer["runs"][1]
    assert (bad["status"], bad["error"], bad["file"]) == ("Failed", "RunNotFound", None)
    assert bad["message"] in said
    code, answer, said = scripts.run("add", "-", stdin=f"run_id,name\n{UNKNOWN},None\n{good},Door slam\n")
    assert code == 1
    assert [(run["run_id"], run["new"], run["status"]) for run in answer["runs"]] == [
        (good, False, "Ready"),
        (UNKNOWN, False, "Failed"),
    ]
    asked = len(sandbox.log.requests())
    code, answer, _ = scripts.run("add", str(good))
    assert (code, answer["runs"][0]["name"]) == (0, "Door slam")
    assert len(sandbox.log.requests()) == asked, "what is there is not fetched again"


def test_files_and_tasks_are_taken_like_a_paste(scripts: Scripts, sandbox: SandboxServer) -> None:
    first = sandbox.run_ids[0]
    listed = scripts.home / "list.csv"
    listed.write_text(f"run_id,decision,heard,changed_at,name\n{first},kept,yes,,Door\n")
    (task,) = list(sandbox.task_ids)[:1]
    code, answer, said = scripts.run("add", listed.as_uri(), task)
    assert code == 0, said
    assert [(run["name"], run["status"]) for run in answer["runs"]] == [("", "Ready"), ("Door", "Ready")]
    assert task not in said + json.dumps(answer)
    assert [run.decision for run in scripts.runs()] == [Decision.UNDECIDED, Decision.KEPT]


def test_without_a_key_nothing_is_done(scripts: Scripts, sandbox: SandboxServer) -> None:
    scripts.key = ""
    code, answer, said = scripts.run("add", str(sandbox.run_ids[0]))
    assert (code, answer["cannot"]) == (2, "KeyMissing")
    assert "set CAMB_API_KEY" in said
    assert scripts.runs() == []


def test_a_key_that_is_refused_fails_the_runs(scripts: Scripts, sandbox: SandboxServer) -> None:
    scripts.key = "no-such-key"
    code, answer, said = scripts.run("add", str(sandbox.run_ids[0]))
    assert (code, answer["runs"][0]["error"]) == (1, "KeyRefused")
    assert "no-such-key" not in said + json.dumps(answer)


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (("add",), "TEXT"),
        (("add", "--wait", "soon", "5"), "seconds"),
        (("add", "--sandbox", "5"), "--sandbox"),
        (("export", "--to", "x"), "--kept"),
        (("export", "--kept"), "--to"),
        (("export", "--kept", "--to", "x"), "There is no list of runs"),
        (("add", "nothing to see"), "There is no run ID in that text"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(scripts: Scripts, arguments: tuple[str, ...], what: str) -> None:
    code, _, said = scripts.run(*arguments)
    assert code == 2
    assert what in said.splitlines()[-1]


def test_a_bad_pattern_or_folder_is_said_and_nothing_is_written(scripts: Scripts, tmp_path: Path) -> None:
    scripts.fill(Run(1, 5, decision=Decision.KEPT))
    code, answer, said = scripts.run("export", "--kept", "--to", str(tmp_path / "out"), "--pattern", "{nam}")
    assert (code, answer) == (2, {})
    assert "There is no {nam}" in said
    code, answer, said = scripts.run("export", "--kept", "--to", str(tmp_path / "out"))
    assert code == 1
    assert (answer["saved"], answer["failed"][0]["error"], answer["failed"][0]["run_id"]) == ([], "NoAudio", 5)
    assert not (tmp_path / "out").exists()
    assert scripts.run("export", "--all", "--to", str(tmp_path / "out"))[0] == 0


def test_audio_that_was_changed_is_not_exported_and_the_others_are(scripts: Scripts, sandbox: SandboxServer) -> None:
    scripts.run("add", *map(str, sandbox.run_ids[:2]))
    first, second = scripts.runs()
    assert first.audio is not None
    data = bytearray(first.audio.path.read_bytes())
    data[-1] ^= 1
    first.audio.path.write_bytes(bytes(data))
    code, answer, said = scripts.run("export", "--all", "--to", str(scripts.home / "out"))
    assert code == 1
    assert [file["run_id"] for file in answer["saved"]] == [second.run_id]
    assert [(each["run_id"], each["error"]) for each in answer["failed"]] == [(first.run_id, "AudioChanged")]
    assert "fetch it again" in said


def test_waiting_ends_with_the_time_and_nothing_is_lost(
    scripts: Scripts, make_sandbox: Callable[[SandboxOptions], SandboxServer]
) -> None:
    slow = make_sandbox(SandboxOptions(bytes_per_second=2_000))
    scripts.sandbox = slow
    code, answer, said = scripts.run("add", "--wait", "0.5", str(slow.run_ids[0]))
    assert (code, answer["unfinished"], answer["failed"]) == (1, 1, 0)
    assert "still on its way" in said
    code, answer, said = scripts.run("add", "--wait", "0", str(slow.run_ids[1]))
    assert (code, answer["runs"][0]["status"]) == (0, "Queued")
    assert [run.status for run in scripts.runs()] == [Status.QUEUED, Status.QUEUED]
    process = scripts.start("add", str(slow.run_ids[2]))
    assert process.stderr is not None
    assert "1 run added" in process.stderr.readline()
    process.send_signal(signal.SIGTERM)
    code, answer, _ = ended(process)
    assert (code, answer["unfinished"]) == (1, 1)
    assert len(scripts.runs()) == 3


def test_a_window_that_is_open_takes_the_text_and_tells_what_became_of_it(
    beside: Scripts, sandbox: SandboxServer, start: Start
) -> None:
    scripts = beside
    first, second = sandbox.run_ids[:2]
    with start(sandbox, str(first)) as program:
        program.wait_for_statuses({first: Status.READY})
        code, answer, said = scripts.run("add", str(first), str(second))
        assert (code, answer["handed_over"]) == (0, True), said
        assert [(run["run_id"], run["new"], run["status"]) for run in answer["runs"]] == [
            (first, False, "Ready"),
            (second, True, "Ready"),
        ]
        program.wait_for_statuses({first: Status.READY, second: Status.READY})
        program.see.ask("focus", name="Runs")
        program.focus()
        program.desktop.keys("s")
        wait_for(lambda: any(run.decision is Decision.KEPT for run in scripts.runs()), "nothing was kept")
        code, answer, said = scripts.run("export", "--kept", "--to", str(scripts.home / "out"))
        assert code == 0, said
        assert len(answer["saved"]) == 1
        assert program.quit() == 0


def test_a_window_that_comes_later_takes_over_and_tells_the_rest(
    beside: Scripts, start: Start, make_sandbox: Callable[[SandboxOptions], SandboxServer]
) -> None:
    scripts, slow = beside, make_sandbox(SandboxOptions(bytes_per_second=30_000))
    scripts.sandbox, ids = slow, (48211, 113405, 114030)  # four seconds long
    process = scripts.start("add", *map(str, ids))
    assert process.stderr is not None
    assert "3 runs added" in process.stderr.readline()
    with start(slow) as program:
        code, answer, said = ended(process)
        assert code == 0, said
        assert "A window opens and goes on" in said
        assert [(run["new"], run["status"]) for run in answer["runs"]] == [(True, "Ready")] * 3
        assert program.quit() == 0
    assert sorted(run.run_id or 0 for run in scripts.runs()) == sorted(ids)


def test_two_at_once_share_one_list(scripts: Scripts, sandbox: SandboxServer) -> None:
    ids = [str(run_id) for run_id in sandbox.run_ids[:6]]
    processes = [scripts.start("add", run_id) for run_id in ids]
    assert [ended(process)[0] for process in processes] == [0] * 6
    assert sorted(str(run.run_id) for run in scripts.runs()) == sorted(ids)
    assert not complaints(scripts.profile)


def test_no_widget_is_loaded_for_a_command_and_little_for_help() -> None:
    code = (
        "import sys\nfrom camb_desktop import headless\n"
        "print(sorted(m for m in sys.modules if m in ('PySide6.QtWidgets', 'PySide6.QtGui', 'fastapi', 'httpx')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
    code = (
        "import sys\nfrom camb_desktop.__main__ import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "print(sorted(m for m in sys.modules if m.startswith('PySide6') or m in ('numpy', 'sqlite3', 'platformdirs')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.splitlines()[-1] == "[]"
