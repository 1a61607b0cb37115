"""What the command does without a window."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from program import COMMAND, ROOT
from reader import WAIT_S

KEY = "0f0e0d0c-1234-4abc-8def-00112233abcd"


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start it on a computer without display, bus and sound."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "CAMB_API_KEY": KEY,
        "PULSE_SERVER": "unix:/nonexistent",
    }
    return subprocess.run(
        [*COMMAND, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=WAIT_S
    )


def test_diagnostics_are_one_json_object_without_a_secret(tmp_path: Path) -> None:
    done = run(tmp_path, "--diagnostics", "--profile", str(tmp_path / "profile"))

    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert isinstance(told, dict)
    assert KEY not in done.stdout + done.stderr
    assert str(tmp_path / "profile") in done.stdout


def test_diagnostics_tell_why_there_is_no_sound(tmp_path: Path) -> None:
    audio = json.loads(run(tmp_path, "--diagnostics", "--profile", str(tmp_path / "profile")).stdout)["audio"]

    assert audio["devices"] == []
    assert audio["problem"].startswith("NoAudioDevice: ")
    assert len(audio["problem"]) > len("NoAudioDevice: ")


def test_the_version_is_told(tmp_path: Path) -> None:
    from camb_desktop import __version__

    done = run(tmp_path, "--version")

    assert done.returncode == 0
    assert __version__ in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [("--no-such-option",), ("--profile",), ("--base-url", "ftp://example.org"), ("--base-url", "not an address")],
)
def test_bad_arguments_end_with_2_and_one_line(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = run(tmp_path, *arguments)

    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == [], "nothing is made before the arguments are known to be good"


def test_a_command_is_the_first_word_that_is_no_option_and_no_text() -> None:
    from camb_desktop.arguments import parse

    assert (parse(["--profile", "add", "add", "5"]).profile, parse(["--profile=x", "add", "5"]).text) == (
        Path("add"),
        ["5"],
    )
    assert parse(["add", "--wait", "3", "-"]).wait == 3.0
    assert parse(["export", "--all", "--to", "x"]).command == "export"
    for arguments, text in ((["--", "add", "5"], ["add", "5"]), (["5", "add"], ["5", "add"]), ([], [])):
        given = parse(arguments)
        assert (given.command, given.text) == ("", text)
