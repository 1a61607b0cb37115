"""Finds and works the program's controls by the names that a screen reader would say."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

T = TypeVar("T")
WAIT_S = 20.0  # an upper bound, never slept out
_DRIVER = Path(__file__).with_name("atspi_driver.py")


class NotOnScreen(Exception):
    """The control is not there (yet)."""


def wait_for(look: Callable[[], T], complaint: Callable[[], str] | str, limit_s: float = WAIT_S) -> T:
    """Look again and again until the answer is true-like; a :class:`NotOnScreen` counts as "not yet"."""
    end = time.monotonic() + limit_s
    last: object = None
    while True:
        try:
            last = found = look()
            if found:
                return found
        except NotOnScreen as error:
            last = error
        if time.monotonic() > end:
            text = complaint() if callable(complaint) else complaint
            raise AssertionError(f"{text}; last seen: {last!r}")
        time.sleep(0.02)


class ScreenReader:
    """Speaks to ``atspi_driver.py``. Every method raises :class:`NotOnScreen` when the control is not to be seen.

    Controls are given by their accessible name, or as ``description=…`` where Qt overwrites the name.
    """

    def __init__(self, pid: int, environment: dict[str, str]) -> None:
        self._pid = pid
        self._driver = subprocess.Popen(
            ["/usr/bin/python3", str(_DRIVER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**environment, "GSETTINGS_BACKEND": "memory"},
            text=True,
        )

    def close(self) -> None:
        """End the driver."""
        assert self._driver.stdin is not None
        assert self._driver.stdout is not None
        self._driver.stdin.close()
        self._driver.wait(WAIT_S)
        self._driver.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, what: str, **more: Any) -> Any:
        """Send one command, return its answer."""
        assert self._driver.stdin is not None
        assert self._driver.stdout is not None
        self._driver.stdin.write(json.dumps({"do": what, "pid": self._pid, **more}) + "\n")
        self._driver.stdin.flush()
        line = self._driver.stdout.readline()
        assert line, "the accessibility driver has died"
        answer = json.loads(line)
        if "error" in answer:
            raise NotOnScreen(answer["error"])
        return answer["ok"]

    def windows(self) -> list[str]:
        """Titles of the program's windows."""
        return list(self.ask("windows"))

    def there(self, name: str, **more: Any) -> bool:
        """Whether a control can be seen; :class:`NotOnScreen` when not."""
        return bool(self.ask("there", name=name, **more))

    def press(self, name: str, **more: Any) -> None:
        """Press a button."""
        self.ask("press", name=name, **more)

    def write(self, name: str, text: str, **more: Any) -> None:
        """Replace the text of a field."""
        self.ask("write", name=name, text=text, **more)

    def table(self, *columns: str, name: str = "Runs") -> list[dict[str, str]]:
        """Rows from top to bottom; each maps the wanted column titles to what the cell says."""
        return list(self.ask("table", name=name, columns=columns or ("Run", "Status")))

    def status(self) -> str:
        """The last outcome, as it is told to screen readers."""
        return str(self.ask("describe", name="Status", hidden=True))

    def states(self, name: str, **more: Any) -> set[str]:
        """State words of a control, such as ``enabled`` or ``focused``."""
        return set(self.ask("states", name=name, **more))

    def value(self, name: str) -> tuple[float, float]:
        """Current and largest value of a slider."""
        now, most = self.ask("value", name=name)
        return now, most
