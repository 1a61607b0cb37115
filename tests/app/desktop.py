"""A desktop of its own for whole-app tests: screen, window manager, session bus with accessibility, clipboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

LIMIT_S = 10.0
A11Y_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")

# Only the accessibility bus can be started by name: no key store, no portal, nothing of this computer's user.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{folder}/services</servicedir>
  <policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""


@dataclass(frozen=True)
class Desktop:
    """A running desktop.

    Attributes:
        environment: for processes that live on it; says nothing of the desktop that the tests were started from.
    """

    environment: dict[str, str]

    def keys(self, *combinations: str) -> None:
        """Press keys in the window that has the focus, as ``xdotool key`` names them."""
        self._run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *combinations])

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        self._run(["xdotool", "type", "--clearmodifiers", "--delay", "20", text])

    @contextmanager
    def keyboard(self, layout: str) -> Iterator[None]:
        """For a while the only layout of the keyboard, such as ``ru``."""
        self._run(["setxkbmap", "-layout", layout])
        try:
            yield
        finally:
            self._run(["setxkbmap", "-layout", "us"])

    def resize(self, title: str, width: int, height: int) -> None:
        """As if the window's corner had been dragged."""
        self._run(["xdotool", "search", "--onlyvisible", "--name", title, "windowsize", str(width), str(height)])

    def size(self, title: str) -> tuple[int, int] | None:
        """Width and height of a window in pixels, or None where there is none."""
        command = ["xdotool", "search", "--onlyvisible", "--name", title, "getwindowgeometry", "--shell"]
        found = dict(line.split("=", 1) for line in self._run(command, check=False).stdout.decode().split())
        return (int(found["WIDTH"]), int(found["HEIGHT"])) if "WIDTH" in found else None

    def click(self, x: int, y: int) -> None:
        """Click with the left button at a place of the screen."""
        self._run(["xdotool", "mousemove", str(x), str(y), "click", "1"])

    def bring_to_front(self, title: str) -> bool:
        """Give the keyboard to the window whose title contains ``title``; whether there was one."""
        command = ["xdotool", "search", "--onlyvisible", "--name", title, "windowactivate", "--sync"]
        return self._run(command, check=False).returncode == 0

    def put_on_clipboard(self, text: str) -> None:
        """As if ``text`` had been copied in another program."""
        # xclip stays behind to serve the selection; it must not hold the pipes that subprocess would wait for
        subprocess.run(
            ["xclip", "-selection", "clipboard"],
            input=text.encode(),
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
            timeout=LIMIT_S,
        )

    def clipboard(self) -> str:
        """The text that would be pasted; nothing when there is none."""
        return self._run(["xclip", "-selection", "clipboard", "-o"], check=False).stdout.decode()

    def picture(self, path: Path) -> None:
        """Save what is on the screen as PNG."""
        self._run(["import", "-window", "root", str(path)])

    def _run(self, command: list[str], *, check: bool = True) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(command, env=self.environment, check=check, capture_output=True, timeout=LIMIT_S)


@contextmanager
def desktop(width: int = 1280, height: int = 860) -> Iterator[Desktop]:
    """Start a desktop; it ends with the block."""
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="desk-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        for name in ("run", "home", "services"):
            (folder / name).mkdir(mode=0o700)
        shutil.copy(A11Y_SERVICE, folder / "services")
        (folder / "bus.conf").write_text(_BUS.format(folder=folder))
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "TZ") if name in os.environ}
        environment = {**kept, "HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(folder / "run")}

        display = stack.enter_context(_screen(width, height, environment, folder))
        environment |= {"DISPLAY": f":{display}", "XDG_SESSION_TYPE": "x11"}
        address = stack.enter_context(_session_bus(folder, environment))
        environment |= {"DBUS_SESSION_BUS_ADDRESS": address}
        stack.enter_context(_running(["openbox", "--sm-disable"], environment, folder))
        yield Desktop(environment)


@contextmanager
def _running(
    command: list[str], environment: dict[str, str], folder: Path, pass_fds: tuple[int, ...] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / f"{command[0]}.log").open("ab") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, pass_fds=pass_fds)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(LIMIT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(LIMIT_S)


@contextmanager
def _screen(width: int, height: int, environment: dict[str, str], folder: Path) -> Iterator[int]:
    read_fd, write_fd = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write_fd),
        "-screen",
        "0",
        f"{width}x{height}x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with os.fdopen(read_fd, "rb") as answers, _running(command, environment, folder, (write_fd,)):
        os.close(write_fd)
        yield int(answers.readline())  # the server writes its number once it takes clients


@contextmanager
def _session_bus(folder: Path, environment: dict[str, str]) -> Iterator[str]:
    read_fd, write_fd = os.pipe()
    command = ["dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--nofork", f"--print-address={write_fd}"]
    with os.fdopen(read_fd, "rb") as answers, _running(command, environment, folder, (write_fd,)):
        os.close(write_fd)
        yield answers.readline().decode().strip()
