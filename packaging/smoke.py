"""Try a .deb like a user: install it, start it on a screen of its own, fetch sandbox runs, listen, judge, and save.

Usage: .venv-package/bin/python packaging/smoke.py dist/camb-desktop_VERSION_ARCH.deb

Installs and removes the package as root; anybody else gets it unpacked into a temporary folder. What is heard is
recorded from a private sound server and compared with the file that was fetched. Leaves ``dist/smoke.png`` to look at.
"""

from __future__ import annotations

import json
import os
import shlex
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import soundfile

ROOT = Path(__file__).resolve().parent.parent
sys.path[1:1] = [str(ROOT / "tests" / "app"), str(ROOT / "tests")]

from desktop import Desktop, desktop  # noqa: E402 - what whole-app tests use
from logs import complaints  # noqa: E402
from loopback import SINK_RATE_HZ, SoundServer, find, sound_server  # noqa: E402
from reader import NotOnScreen, ScreenReader, wait_for  # noqa: E402

NAME = "camb-desktop"
RUN_ID = 61_544  # a 48 kHz WAV of the sandbox, 2.8 s: reaches the sink sample by sample
REJECTED_ID = 61_545
SAME, OTHER = 0.99, 0.5
LIMIT_S = 60.0
_UNDER_LOAD = "underrun occurred"  # of ALSA: the computer was busy with something else
_HARMLESS = "qt.accessibility.atspi: AtSpiAdaptor::applicationInterface does not implement"


def main(package: Path) -> int:
    """Everything in order; an AssertionError or CalledProcessError is what a broken package looks like."""
    with placed(package) as root, tempfile.TemporaryDirectory(prefix="smoke-") as folder:
        command = entry_command(root)
        check_windowless(command, field(package, "Version"))
        with desktop() as screen, sound_server() as ears:
            use(command, screen, ears, Path(folder))
    tell("the package is good")
    return 0


@contextmanager
def placed(package: Path) -> Iterator[Path]:
    """The package installed (or unpacked); yields the root of its tree, and takes it away again."""
    if os.geteuid() != 0:
        with tempfile.TemporaryDirectory(prefix="unpacked-") as folder:
            quietly("dpkg-deb", "-x", package, folder)
            tell("unpacked, not installed: this is not root")
            yield Path(folder)
        return
    started = time.monotonic()
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    options = ("-y", "-q", "--no-install-recommends", "--reinstall", "--allow-downgrades")
    quietly("apt-get", "install", *options, package.resolve(), env=env)
    tell(f"installed in {time.monotonic() - started:.1f} s")
    try:
        yield Path("/")
    finally:
        quietly("apt-get", "purge", "-y", "-q", NAME, env=env)
    left = [path for path in quietly("dpkg-deb", "--contents", package).split() if path.startswith("./")]
    left = [path for path in left if NAME in path and Path("/", path).exists()]
    assert not left, f"left behind after purge: {left[:5]}"


def entry_command(root: Path) -> list[str]:
    """What a double click starts, and that its icon is there."""
    text = (root / f"usr/share/applications/{NAME}.desktop").read_text(encoding="utf-8")
    lines = text.partition("\n[")[0].splitlines()  # without its actions
    entry = dict(line.split("=", 1) for line in lines if "=" in line)
    for icon in ("16x16/apps", "256x256/apps"):
        assert (root / "usr/share/icons/hicolor" / icon / f"{entry['Icon']}.png").is_file(), "no icon"
    executable, *arguments = [part for part in shlex.split(entry["Exec"]) if not part.startswith("%")]
    return [str(root / "usr/bin" / executable), *arguments]


def check_windowless(command: list[str], version: str) -> None:
    """It tells its version and its state without a display."""
    env = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"}
    told = quietly(*command, "--version", env=env).split()
    assert version in told, f"--version says {told}, the package {version}"
    with tempfile.TemporaryDirectory() as profile:
        assert isinstance(json.loads(quietly(*command, "--profile", profile, "--diagnostics", env=env)), dict)
    tell(f"--version and --diagnostics answer without a display: {version}")


def use(command: list[str], screen: Desktop, ears: SoundServer, folder: Path) -> None:
    """Start, fetch, play, listen, judge, save what is kept, quit."""
    environment = {
        **screen.environment,
        **ears.environment,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(folder),  # what is kept is saved below it
    }
    profile, said = folder / "profile", folder / "stderr.txt"
    started = time.monotonic()
    with said.open("wb") as stderr:
        texts = [str(RUN_ID), str(REJECTED_ID)]
        process = subprocess.Popen(
            [*command, "--sandbox", "--profile", str(profile), *texts], env=environment, cwd=folder, stderr=stderr
        )
    try:
        with ScreenReader(process.pid, environment) as see:
            wait_for(lambda: has_window(process, see), lambda: f"no window; {said.read_text()}", LIMIT_S)
            tell(f"a window after {time.monotonic() - started:.1f} s")
            for run_id in (RUN_ID, REJECTED_ID):
                wait_for(
                    lambda run_id=run_id: row(see, run_id)["Status"].startswith("Ready"),
                    lambda: f"not fetched; {said.read_text()}",
                    LIMIT_S,
                )
            listen(screen, ears, see, profile)
            judge(screen, see)
            save_kept(screen, see, profile, folder / "Music")
            screen.bring_to_front("CAMB Desktop")
            screen.picture(ROOT / "dist" / "smoke.png")
            screen.keys("ctrl+q")
            assert process.wait(LIMIT_S) == 0, f"ended with {process.returncode}"
    finally:
        if process.poll() is None:  # it failed: this is what it looked like
            screen.picture(ROOT / "dist" / "smoke.png")
            process.kill()
            process.wait()
    lines = said.read_text().splitlines()
    unexpected = [line for line in lines if not line.startswith(_HARMLESS) and not line.endswith(_UNDER_LOAD)]
    assert not unexpected, f"it wrote: {unexpected}"
    logged = complaints(profile)
    assert not logged, f"it logged: {logged}"


def listen(screen: Desktop, ears: SoundServer, see: ScreenReader, profile: Path) -> None:
    """Play the run from its row and compare what the sink got with the file that was fetched."""
    with ears.recording() as recording:
        screen.bring_to_front("CAMB Desktop")
        index = [item["Run"] for item in see.table("Run")].index(str(RUN_ID))
        x, y, width, height = see.ask("cell_extents", name="Runs", row=index, column="Run")
        screen.click(x + width // 2, y + height // 2)
        screen.keys("Return")
        wait_for(lambda: recording.first_sound_at is not None, "nothing is heard", LIMIT_S)
        screen.picture(ROOT / "dist" / "smoke-playing.png")
        wait_for(lambda: see.ask("describe", name="Play") == "Press to play", "it does not end", LIMIT_S)
    heard = recording.samples.mean(axis=1)
    samples, rate_hz = soundfile.read(fetched_file(profile, str(RUN_ID)), dtype="int16", always_2d=True)
    assert rate_hz == SINK_RATE_HZ
    sent = samples.mean(axis=1)
    alike, backwards = find(sent, heard)[1], find(sent[::-1], heard)[1]
    tell(f"what was heard matches what was fetched: {alike:.4f} (backwards: {backwards:.4f})")
    assert alike > SAME, "something else was heard"
    assert backwards < OTHER, "the measure does not tell sounds apart"


def judge(screen: Desktop, see: ScreenReader) -> None:
    """Keep what was heard and reject what comes next, by two keys."""
    for key, told in (("s", "Kept, 1"), ("x", "Rejected, 1")):
        screen.keys(key)
        wait_for(lambda told=told: see.there(told), f"{key} does not lead to {told}", LIMIT_S)
    tell("S keeps and X rejects")


def save_kept(screen: Desktop, see: ScreenReader, profile: Path, target: Path) -> None:
    """One sheet, one Return, and the bytes are those that were fetched."""
    screen.keys("ctrl+shift+s")
    wait_for(lambda: see.there("Save the kept takes"), "no sheet", LIMIT_S)
    screen.keys("Return")
    wait_for(lambda: see.status().startswith("Saved"), lambda: f"not saved: {see.status()}", LIMIT_S)
    (saved,) = target.iterdir()
    assert saved.read_bytes() == fetched_file(profile, str(RUN_ID)).read_bytes(), "other bytes were saved"
    tell(f"saved {saved.name}, the very bytes that came")


def fetched_file(profile: Path, run: str) -> Path:
    """Where the audio of a run is."""
    with closing(sqlite3.connect(profile / "library" / "library.sqlite3")) as library:
        ((name,),) = library.execute("SELECT file FROM runs WHERE run_id = ?", (run,)).fetchall()
    return next(profile.rglob(name))


def has_window(process: subprocess.Popen[bytes], see: ScreenReader) -> bool:
    """Whether the entry is on the screen; raises when the program ended."""
    assert process.poll() is None, f"ended with {process.returncode}"
    return see.there("Run IDs")


def row(see: ScreenReader, run_id: int) -> dict[str, str]:
    """The row of a run."""
    rows = {item["Run"]: item for item in see.table("Run", "Status")}
    if str(run_id) not in rows:
        raise NotOnScreen(f"rows: {rows}")
    return rows[str(run_id)]


def field(package: Path, name: str) -> str:
    """One field of the package's control file."""
    return quietly("dpkg-deb", "--field", package, name).strip()


def quietly(*command: str | Path, env: dict[str, str] | None = None) -> str:
    """Run a command, return its stdout; its stderr is shown when it fails."""
    done = subprocess.run([str(part) for part in command], env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}: {done.stdout}{done.stderr}"
    return done.stdout


def tell(line: str) -> None:
    """One line on what was found."""
    print(f"smoke: {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
