"""Starts, ends, and what is left of them."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from desktop import Desktop
from desktop import desktop as own_desktop
from program import COMMAND, ROOT, Program, Start, program_environment, silence
from reader import WAIT_S, wait_for

from camb_desktop.core.runs import Status
from camb_desktop.sandbox.server import SandboxOptions, SandboxServer
from camb_desktop.storage.paths import ProfilePaths

SLAM = 61_544
SPEECH = 48_211
LONG = 61_530
SIZE = (1037, 713)
TASK = "0f0e0d0c-1234-4abc-8def-00112233abcd"
NOBODY = "http://127.0.0.1:9/apis"


def test_rows_survive_kill_9(start: Start, sandbox: SandboxServer) -> None:
    first = start(sandbox)
    first.paste_and_add(f"{SLAM} {SPEECH}")
    first.wait_for_statuses({SLAM: Status.READY, SPEECH: Status.READY})
    first.kill()

    second = start(sandbox)
    second.wait_for_statuses({SLAM: Status.READY, SPEECH: Status.READY})
    assert second.quit() == 0
    assert second.stderr() == ""

    asked = len(sandbox.log.requests())
    third = start(sandbox)
    third.wait_for_statuses({SLAM: Status.READY, SPEECH: Status.READY})
    assert third.quit() == 0
    assert len(sandbox.log.requests()) == asked, "audio that is held is not fetched again"


def test_names_settings_and_the_window_survive_kill_9(start: Start, sandbox: SandboxServer, profile: Path) -> None:
    first = start(sandbox)
    first.paste_and_add(str(SLAM))
    first.wait_for_statuses({SLAM: Status.READY})
    first.click_row(SLAM)
    first.desktop.keys("F2")
    first.desktop.type("The good one")
    first.desktop.keys("Return")
    wait_for(lambda: first.see.table("Name") == [{"Name": "The good one"}], "the name was not taken")
    loud, _ = first.see.value("Volume")
    first.desktop.keys("ctrl+shift+Down", "ctrl+shift+Down")
    wait_for(lambda: first.see.value("Volume")[0] < loud, "the volume stays")
    quiet, _ = first.see.value("Volume")
    settings = ProfilePaths.below(profile).settings

    def kept(name: str) -> list[str]:
        text = settings.read_text() if settings.exists() else ""
        return [line for line in text.splitlines() if line.startswith(f"{name}=")]

    wait_for(lambda: kept("volume") and kept("window_geometry"), "nothing is kept")
    before = kept("window_geometry")
    first.desktop.resize("CAMB Desktop", *SIZE)
    wait_for(lambda: kept("window_geometry") != before, "the size is not kept")
    first.kill()

    second = start(sandbox)
    wait_for(lambda: second.see.table("Name") == [{"Name": "The good one"}], "the name is lost")
    assert second.see.value("Volume")[0] == quiet
    wait_for(lambda: second.desktop.size("CAMB Desktop") == SIZE, "the window has another size")
    assert second.quit() == 0


def test_a_download_that_was_killed_is_not_lost(
    start: Start, make_sandbox: Callable[[SandboxOptions], SandboxServer], profile: Path
) -> None:
    slow = make_sandbox(SandboxOptions(bytes_per_second=50_000, api_key="one key"))
    first = start(slow)
    first.paste_and_add(str(SLAM))
    first.wait_for_statuses({SLAM: Status.DOWNLOADING})
    wait_for(lambda: list(profile.rglob("*.part")), "nothing is on the disk")
    first.kill()
    (part,) = profile.rglob("*.part")
    part.rename(part.with_name("4711-9.part"))  # no job of the next start will have its name

    second = start(make_sandbox(SandboxOptions(api_key="one key")))

    wait_for(lambda: second.statuses().get(str(SLAM)), "the row is lost")
    second.click_row(SLAM)
    if second.statuses()[str(SLAM)] in {Status.FAILED, Status.CANCELLED, Status.INCOMPLETE}:
        second.desktop.keys("ctrl+r")
    second.wait_for_statuses({SLAM: Status.READY})
    assert not list(profile.rglob("*.part")), "what the killed program left takes up room"
    assert second.quit() == 0


def test_quitting_while_downloads_run_takes_no_time(
    start: Start, make_sandbox: Callable[[SandboxOptions], SandboxServer]
) -> None:
    slow = make_sandbox(SandboxOptions(bytes_per_second=20_000))
    program = start(slow)
    program.paste_and_add(f"{LONG} {SLAM} {SPEECH}")
    wait_for(lambda: Status.DOWNLOADING in program.statuses().values(), "nothing is downloading")

    assert program.quit(limit_s=2.0) == 0
    assert program.stderr() == ""


def test_a_second_start_hands_its_arguments_over(
    start: Start, sandbox: SandboxServer, desktop: Desktop, profile: Path, tmp_path: Path
) -> None:
    first = start(sandbox, str(SLAM))
    first.wait_for_statuses({SLAM: Status.READY})

    environment = {**desktop.environment, **program_environment(sandbox, tmp_path)}
    second = subprocess.run(
        [*COMMAND, "--base-url", sandbox.base_url, "--profile", str(profile), f"run {SPEECH}"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=WAIT_S,
    )

    assert (second.returncode, second.stdout) == (0, b"")
    first.wait_for_statuses({SLAM: Status.READY, SPEECH: Status.READY})
    assert first.see.windows() == ["CAMB Desktop"]
    assert first.quit() == 0


def test_a_second_start_on_another_profile_is_a_program_of_its_own(
    start: Start, sandbox: SandboxServer, desktop: Desktop, tmp_path: Path
) -> None:
    first = start(sandbox)
    environment = program_environment(sandbox, tmp_path)
    arguments = ("--base-url", sandbox.base_url, "--profile", str(tmp_path / "another"), str(SPEECH))
    with Program(desktop, arguments, environment) as second:
        second.wait_for_statuses({SPEECH: Status.READY})
        assert first.statuses() == {}


def test_the_sandbox_mode_says_what_it_is_and_leaves_no_process(
    desktop: Desktop, profile: Path, tmp_path: Path, sandbox: SandboxServer
) -> None:
    environment = {**program_environment(sandbox, tmp_path), "CAMB_API_KEY": ""}
    with Program(desktop, ("--sandbox", "--profile", str(profile)), environment) as program:
        offered = wait_for(lambda: program.see.ask("text", name="Run IDs"), "no IDs are offered")
        assert str(SLAM) in offered
        wait_for(lambda: any("sample data" in title for title in program.see.windows()), "the window does not say so")
        children = Path(f"/proc/{program.process.pid}/task/{program.process.pid}/children").read_text().split()
        assert children
        program.focus()
        program.see.press("Add")
        wait_for(lambda: Status.READY in program.statuses().values(), "no sample arrives")
        assert program.quit() == 0
        assert program.stderr() == ""
    for child in children:
        wait_for(lambda child=child: not alive(child), "the sandbox outlived the program")


def alive(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_program_that_is_terminated_leaves_unconfirmed_tasks_to_the_key_store(profile: Path, tmp_path: Path) -> None:
    with own_desktop() as desktop, SandboxServer() as sandbox, ExitStack() as stack:
        command = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"]
        quiet = subprocess.DEVNULL
        store = subprocess.Popen(
            command, env=desktop.environment, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet, text=True
        )
        stack.callback(store.wait, WAIT_S)
        stack.callback(store.kill)
        assert store.stdin is not None
        store.stdin.write("\n")
        store.stdin.close()
        environment = {**program_environment(sandbox, tmp_path), **silence(tmp_path)}
        arguments = ("--base-url", NOBODY, "--profile", str(profile))
        with Program(desktop, arguments, environment) as first:
            first.paste_and_add(TASK)
            wait_for(lambda: first.see.table("Run"), "no row")
            first.process.send_signal(signal.SIGTERM)
            assert first.process.wait(WAIT_S) == 0
        written = [file for file in profile.rglob("*") if file.is_file() and TASK.encode() in file.read_bytes()]
        assert not written, "what may be a key is readable in a file"
        with Program(desktop, arguments, environment) as second:
            wait_for(lambda: second.statuses(), "the task did not come back")
            assert [row["Run"] for row in second.see.table("Run")] == [f"Task …{TASK[-4:]}"]
