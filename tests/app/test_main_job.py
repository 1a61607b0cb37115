"""From a paste to sound, file and link, in the real program on real parts."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import httpx
import numpy as np
import pytest
import soundfile
from desktop import Desktop
from loopback import SINK_RATE_HZ, Recording, SoundServer, find
from program import Program, Start, program_environment, silence
from reader import wait_for

from camb_desktop.core.runs import Status
from camb_desktop.sandbox.server import SandboxOptions, SandboxServer

SLAM = 61_544  # 48 kHz stereo WAV, 2.8 s: what it sounds like reaches the sink sample by sample
CLIPPED_SLAM = 61_545
CHIMES = 70_218
UNKNOWN = 999_999_999
SPEECH = (48_211, 113_405)
FIVE = (SLAM, CLIPPED_SLAM, 70_219, *SPEECH)
MIXED_PASTE = f"""here they are: [{SLAM}, "{CLIPPED_SLAM}"]
run_id=70219 finished
https://client.camb.ai/apis/tts-result/{SPEECH[0]}?output_type=raw_bytes
run_{SPEECH[1]}, {SLAM}"""


def decoded(data: bytes) -> np.ndarray:
    """int16 samples at the sink's rate, shape (frames, channels)."""
    samples, rate_hz = soundfile.read(io.BytesIO(data), dtype="int16", always_2d=True)
    assert rate_hz == SINK_RATE_HZ
    return np.asarray(samples)


def play_to_the_end(program: Program, run_id: int, ears: SoundServer) -> Recording:
    """Click on a run, play it from its start with Return, record until it ended."""
    with ears.recording() as recording:
        program.focus()
        program.click_row(run_id)
        program.desktop.keys("Return")
        wait_for(lambda: recording.first_sound_at is not None, "nothing is heard")
        wait_for(lambda: play_button(program) == "Press to play", "it does not come to an end")
    return recording


def play_button(program: Program) -> str:
    return str(program.see.ask("describe", name="Play"))


def likeness(recording: Recording, expected: np.ndarray) -> float:
    """How well the best place of the recording matches, −1…1; channels mixed."""
    return find(expected.mean(axis=1), recording.samples.mean(axis=1))[1]


def another_take(sandbox: SandboxServer) -> np.ndarray:
    """Three seconds of something else."""
    return decoded(sandbox.catalogue[CHIMES].data)[: 3 * SINK_RATE_HZ]


def test_paste_hear_save_and_share(start: Start, sandbox: SandboxServer, ears: SoundServer, tmp_path: Path) -> None:
    program = start(sandbox, sound=ears.environment)

    program.paste_and_add(MIXED_PASTE)
    program.wait_for_statuses(dict.fromkeys(FIVE, Status.READY))
    kinds = {row["Run"]: row["Kind"] for row in program.see.table("Run", "Kind")}
    assert {run_id for run_id in FIVE if kinds[str(run_id)].startswith("Speech")} == set(SPEECH)

    heard = play_to_the_end(program, SLAM, ears)
    assert likeness(heard, decoded(sandbox.catalogue[SLAM].data)) > 0.99

    saved = tmp_path / "kept" / "slam.wav"
    saved.parent.mkdir()
    program.see.press("Save As…")
    wait_for(lambda: program.see.there("File name:", role="text"), "no dialog")
    program.see.write("File name:", str(saved), role="text")
    program.see.press("Save")
    wait_for(saved.exists, lambda: f"nothing was saved; status: {program.see.status()}")
    wait_for(lambda: "slam.wav" in program.see.status(), "saving is not told")
    assert hashlib.sha256(saved.read_bytes()).hexdigest() == sandbox.catalogue[SLAM].sha256

    program.see.press("Copy Link")
    url = wait_for(lambda: url_on(program), lambda: f"no link; status: {program.see.status()}")
    fetched = httpx.get(url)
    assert hashlib.sha256(fetched.content).hexdigest() == sandbox.catalogue[SLAM].sha256

    assert program.quit() == 0
    assert program.stderr() == ""
    assert sandbox.log.keys_at_storage() == 0


def url_on(program: Program) -> str:
    text = program.desktop.clipboard()
    return text if text.startswith("http://127.0.0.1") else ""


def test_other_audio_is_noticed(
    start: Start, make_sandbox: Callable[[SandboxOptions], SandboxServer], ears: SoundServer
) -> None:
    """The check above would fail, were the service to send another take than the one that is expected."""
    server = make_sandbox(SandboxOptions())
    expected, other = decoded(server.catalogue[SLAM].data), another_take(server)
    file = io.BytesIO()
    soundfile.write(file, other, SINK_RATE_HZ, format="WAV", subtype="PCM_16")
    server.catalogue[SLAM] = replace(server.catalogue[SLAM], load=file.getvalue)
    program = start(server, sound=ears.environment)
    program.paste_and_add(str(SLAM))
    program.wait_for_statuses({SLAM: Status.READY})

    heard = play_to_the_end(program, SLAM, ears)

    assert likeness(heard, other) > 0.99
    assert likeness(heard, expected) < 0.5
    assert program.quit() == 0


def test_one_bad_id_spoils_nothing(start: Start, sandbox: SandboxServer) -> None:
    program = start(sandbox)

    program.paste_and_add(f"{SPEECH[0]}, {UNKNOWN}, {SLAM}")

    program.wait_for_statuses({SPEECH[0]: Status.READY, UNKNOWN: Status.FAILED, SLAM: Status.READY})
    assert program.quit() == 0
    assert program.stderr() == ""


def test_without_an_audio_device_all_else_works(start: Start, sandbox: SandboxServer, tmp_path: Path) -> None:
    program = start(sandbox)  # on a computer without a device, as all that do not ask for sound
    program.paste_and_add(str(SLAM))
    program.wait_for_statuses({SLAM: Status.READY})
    program.click_row(SLAM)
    program.see.press("Play")
    notice = "Choose output…: No audio output was found. Everything but playing works."
    wait_for(lambda: program.see.there(notice), "the missing device is not told")
    saved = tmp_path / "slam.wav"
    program.see.press("Save As…")
    wait_for(lambda: program.see.there("File name:", role="text"), "no dialog")
    program.see.write("File name:", str(saved), role="text")
    program.see.press("Save")
    wait_for(saved.exists, "nothing was saved")

    assert program.quit() == 0
    assert program.stderr() == ""


def test_a_warning_in_the_log_is_noticed(
    desktop: Desktop, sandbox: SandboxServer, profile: Path, tmp_path: Path
) -> None:
    """Qt warns of a style that there is not, in the log file alone."""
    environment = {**program_environment(sandbox, tmp_path), **silence(tmp_path), "QT_STYLE_OVERRIDE": "no-such-style"}
    arguments = ("--base-url", sandbox.base_url, "--profile", str(profile))
    program = Program(desktop, arguments, environment)
    assert program.quit() == 0
    assert program.stderr() == ""
    with pytest.raises(AssertionError, match="no-such-style"):
        program.close()


def test_from_the_door_to_three_takes_that_are_handed_on(
    start: Start, make_sandbox: Callable[[SandboxOptions], SandboxServer], ears: SoundServer, tmp_path: Path
) -> None:
    server = make_sandbox(SandboxOptions(runs=24))
    run_ids, kept = sorted(server.run_ids)[-10:], (2, 5, 7)
    program = start(server, sound=ears.environment, newcomer=True)
    program.desktop.put_on_clipboard(server.api_key)
    program.focus()
    program.desktop.keys("ctrl+v")
    wait_for(lambda: program.see.there("Run IDs"), "the key does not open the list")
    program.paste_and_add("\n".join(map(str, run_ids)))
    program.wait_for_statuses(dict.fromkeys(run_ids, Status.READY))
    program.focus()
    wait_for(lambda: "focused" in program.see.states("Runs"), "the list has no keyboard after a paste")

    for number, run_id in enumerate(run_ids):
        assert program.see.table("Run")[0]["Run"] == str(run_id), "what was decided left the list"
        program.desktop.keys("s" if number in kept else "x")
        left = 9 - number
        wait_for(lambda n=left: program.see.there(f"To do, {n}"), lambda n=left: f"{n} should be left")
    assert program.see.there("Kept, 3")
    assert program.see.there("Rejected, 7")

    program.desktop.keys("ctrl+shift+s")
    wait_for(lambda: program.see.there("Save the kept takes"), "no sheet")
    program.desktop.keys("Return")
    wait_for(lambda: "Saved 3 files" in program.see.status(), lambda: f"not saved: {program.see.status()}")
    saved = {hashlib.sha256(path.read_bytes()).hexdigest() for path in (tmp_path / "Music").iterdir()}
    assert saved == {server.catalogue[run_ids[n]].sha256 for n in kept}

    program.desktop.keys("ctrl+shift+l")
    wait_for(lambda: "3 links copied" in program.see.status(), lambda: f"no links: {program.see.status()}")
    links = program.desktop.clipboard().split()
    fetched = [hashlib.sha256(httpx.get(url).content).hexdigest() for url in links]
    assert fetched == [server.catalogue[run_ids[n]].sha256 for n in kept]
    assert program.quit() == 0
    assert program.stderr() == ""
    assert server.log.keys_at_storage() == 0


def test_the_samples_are_one_click_from_the_door_and_one_click_back(
    start: Start, sandbox: SandboxServer, ears: SoundServer
) -> None:
    program = start(sandbox, str(SLAM), sound=ears.environment, newcomer=True)
    with ears.recording() as recording:
        program.see.press("Try with sample data")
        wait_for(lambda: program.see.there("Sample data · Leave"), "no samples")
        wait_for(lambda: recording.first_sound_at is not None, "nothing is heard after one click")
    assert str(SLAM) in program.statuses()
    program.see.press("Sample data · Leave")
    wait_for(lambda: program.see.there("Add API key"), "no way back")
    program.desktop.put_on_clipboard(sandbox.api_key)
    program.focus()
    program.desktop.keys("ctrl+v")
    program.wait_for_statuses({SLAM: Status.READY})  # it waited meanwhile
    assert program.quit() == 0
    assert program.stderr() == ""
