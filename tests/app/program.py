"""The real command as a process on a desktop of its own, worked like a user would."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop import Desktop
from logs import complaints
from loopback import SoundServer
from reader import WAIT_S, NotOnScreen, ScreenReader, wait_for

from camb_desktop.core.runs import Status
from camb_desktop.sandbox.server import SandboxServer

ROOT = Path(__file__).resolve().parent.parent.parent
COMMAND = (sys.executable, "-m", "camb_desktop")
# Qt says the first on every system when a screen reader greets it. ALSA says the second where a busy computer let the
# sound wait; whether a gap was heard is measured where recordings are compared.
_HARMLESS = (
    "qt.accessibility.atspi: AtSpiAdaptor::applicationInterface does not implement",
    "ALSA lib pcm.c:",
)


def silence(folder: Path) -> dict[str, str]:
    """Environment of a computer without any audio device: all sound goes to a server that does not run."""
    return SoundServer(folder / "silence").environment


def program_environment(sandbox: SandboxServer, home: Path) -> dict[str, str]:
    """What every start gets beyond the desktop's own."""
    return {
        "CAMB_API_KEY": sandbox.api_key,
        "HOME": str(home),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONWARNINGS": "error",
    }


class Program:
    """One start of the program. Ends with its block, by force if need be.

    Attributes:
        desktop: where its window is.
        see: finds its controls.
    """

    def __init__(
        self, desktop: Desktop, arguments: tuple[str, ...], environment: dict[str, str], opens_with: str = "Run IDs"
    ) -> None:
        self.desktop = desktop
        self._opens_with = opens_with
        self._profile = Path(arguments[arguments.index("--profile") + 1])
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115 -- closed in close()
        environment = {**desktop.environment, **environment}
        self.process = subprocess.Popen([*COMMAND, *arguments], cwd=ROOT, env=environment, stderr=self._stderr)
        self.see = ScreenReader(self.process.pid, desktop.environment)
        try:
            wait_for(self._has_window, lambda: f"no window; stderr: {self.stderr()}")
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End what is left of it; raises AssertionError when it logged a warning or worse."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(WAIT_S)
        self.see.close()
        self._stderr.close()
        logged = complaints(self._profile)
        assert not logged, f"it logged:\n{logged}"

    def _has_window(self) -> bool:
        if self.process.poll() is not None:
            raise AssertionError(f"ended with {self.process.returncode}: {self.stderr()}")
        return self.see.there(self._opens_with)

    # what a user does

    def focus(self) -> None:
        """Give it the keyboard."""
        wait_for(lambda: self.desktop.bring_to_front("CAMB Desktop"), lambda: f"no window; stderr: {self.stderr()}")

    def paste_and_add(self, text: str) -> None:
        """Copy ``text`` elsewhere, paste it into the entry, press Return."""
        self.desktop.put_on_clipboard(text)
        self.focus()
        self.see.ask("focus", name="Run IDs")
        wait_for(lambda: "focused" in self.see.states("Run IDs"), "the entry does not take the keyboard")
        self.desktop.keys("ctrl+v")
        wait_for(lambda: self.see.ask("text", name="Run IDs").strip(), "nothing was pasted")
        self.desktop.keys("Return")
        wait_for(lambda: not self.see.ask("text", name="Run IDs"), "the entry was not taken")

    def click_row(self, run_id: int) -> None:
        """Click on the row of a run."""
        runs = [row["Run"] for row in self.see.table("Run")]
        x, y, width, height = self.see.ask("cell_extents", name="Runs", row=runs.index(str(run_id)), column="Run")
        self.desktop.click(x + width // 2, y + height // 2)

    def statuses(self) -> dict[str, str]:
        """First word of the Status cell by run ID; nothing while there is no table."""
        try:
            return {row["Run"]: first_word(row["Status"]) for row in self.see.table("Run", "Status")}
        except NotOnScreen:
            return {}

    def wait_for_statuses(self, wanted: dict[int, Status]) -> None:
        """Wait until exactly these rows say exactly this."""
        expected = {str(run_id): status.value for run_id, status in wanted.items()}
        wait_for(lambda: self.statuses() == expected, lambda: f"rows are {self.statuses()}, not {expected}")

    def quit(self, limit_s: float = WAIT_S) -> int:
        """Press Ctrl+Q; returns the exit code, raises ``TimeoutExpired`` after ``limit_s``."""
        self.focus()
        self.desktop.keys("ctrl+q")
        return self.process.wait(limit_s)

    def kill(self) -> None:
        """``kill -9``."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(WAIT_S)

    def stderr(self) -> str:
        """What it said on its standard error, without what is known to mean nothing."""
        position = self._stderr.tell()
        self._stderr.seek(0)
        text = self._stderr.read().decode()
        self._stderr.seek(position, os.SEEK_SET)
        return "\n".join(line for line in text.splitlines() if not line.startswith(_HARMLESS))


Start = Callable[..., Program]
"""The ``start`` fixture: ``start(sandbox, *texts, sound=environment, newcomer=False)``."""


def first_word(text: str) -> str:
    """``Downloading`` of ``Downloading 62 %``."""
    return text.split()[0] if text else ""
