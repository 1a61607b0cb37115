"""A list of 100,000 rows against one of ten: start, memory, and the worst pause of the window while it is worked with.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_rows.py [--rows 100000] [--few 10] [--pairs 3] [--only-start]

Each list is opened in a process of its own, the short one and the long one in turn. The start counts from the start of
the process, to the first frame and to the list being complete. A pause is how late a 5 ms timer of the GUI thread is;
in brackets the processor time of that thread in it, which other programs do not lengthen.
Memory is what the process holds once the list is complete and the window came to rest. All takes are ready, with their
files on disk.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

START_RATIO = 1.5
MEMORY_BYTES = 60_000_000
PAUSE_S = 0.050
_REST_S = 0.3
_WORDS = ("Door slam", "Cat purring", "Straße bei Nacht", "Hum of a fridge", "Café noise", "Rain on tin", "Узкая улица")
_KEYS = Qt.KeyboardModifier.NoModifier


def fill(folder: Path, count: int) -> None:
    """A profile with ``count`` takes, in all four tabs."""
    from camb_desktop.core.runs import AudioFile, Container, Decision, Kind, Run, Status
    from camb_desktop.storage.library import Library
    from camb_desktop.storage.paths import ProfilePaths

    paths = ProfilePaths.below(folder)
    paths.make()
    paths.kept_audio.mkdir(exist_ok=True)
    with BytesIO() as file:
        with wave.open(file, "wb") as sound:
            sound.setparams((1, 2, 8000, 0, "NONE", ""))
            sound.writeframes(bytes(800))
        silence = file.getvalue()
    decisions = (Decision.UNDECIDED, Decision.UNDECIDED, Decision.KEPT, Decision.REJECTED)

    def run(number: int) -> Run:
        data = silence[:-4] + number.to_bytes(4, "little")
        sha256 = hashlib.sha256(data).hexdigest()
        decision, name = decisions[number % 4], f"{_WORDS[number % len(_WORDS)]} {number}" if number % 3 else ""
        folder = paths.kept_audio if name or decision is Decision.KEPT else paths.audio
        path = folder / f"{sha256[:32]}.wav"
        path.write_bytes(data)
        return Run(
            number,
            600_000 + number * 7 % 1_000_003,
            kind=Kind.AUTO,
            found_kind=(Kind.SPEECH, Kind.SOUND)[number % 2],
            name=name,
            decision=decision,
            heard=number % 5 == 0,
            note="too loud" if number % 50 == 0 else "",
            added_at=1_790_000_000.0 + number,
            status=Status.READY,
            audio=AudioFile(path, len(data), sha256, Container.WAV),
            tags=("wet", "Übung") if number % 4 == 0 else (),
            collections=("Castle",) if number % 3 == 0 else (),
        )

    library = Library(paths.library, paths.audio)
    for first in range(1, count + 1, 10_000):
        numbers = range(first, min(count, first + 9_999) + 1)
        library.save([(run(number), float(number)) for number in numbers])
    library.close()


def resident_bytes() -> int:
    """What the process holds."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) * 1024
    return 0


class Desk:
    """The program with a list of ``count`` rows, and the pauses that it made."""

    def __init__(self, folder: Path, count: int, began: float) -> None:
        from bench_paste import Lateness, wait_until

        from camb_desktop.app import App
        from camb_desktop.audio.output import NullOutput
        from camb_desktop.storage.paths import ProfilePaths

        self._wait = wait_until
        self.found: dict[str, Any] = {}
        self._lateness = Lateness()
        self.app = App(ProfilePaths.below(folder), NullOutput())
        window = self.app.window

        def first_frame() -> None:
            self.found["first_frame_s"] = time.monotonic() - began
            self.app.start(())
            self._lateness.start()

        window.first_frame.connect(first_frame)
        window.resize(1200, 760)
        window.show()
        wait_until(lambda: self._complete(count), 120)
        self.found["complete_s"] = time.monotonic() - began
        wait_until(lambda: False, 2.0)
        self._note("start")
        gc.collect()
        self.found["memory"] = resident_bytes()
        self.window = window

    def _complete(self, count: int) -> bool:
        waiting = (count + 3) // 2 if count < 4 else sum(number % 4 in (0, 1) for number in range(1, count + 1))
        return (
            "first_frame_s" in self.found
            and self.app.runs.counts().total == count
            and self.app.window.model.rowCount() == waiting
        )

    def _note(self, name: str) -> None:
        worst = max(self._lateness.worst, default=0.0), max(self._lateness.work, default=0.0)
        self.found[name] = [max(pair) for pair in zip(self.found.get(name, (0.0, 0.0)), worst, strict=True)]
        self._lateness.worst.clear()
        self._lateness.work.clear()

    def measure(self, name: str, act: Callable[[], object], rest_s: float = _REST_S) -> None:
        """Do something, let the window come to rest, note the worst pause."""
        self._lateness.worst.clear()
        self._lateness.work.clear()
        act()
        self._wait(lambda: False, rest_s)
        self._note(name)

    def work(self) -> None:
        """What a user does with a list."""
        window, table, panel = self.window, self.window.table, self.window.list_panel
        window.activateWindow()
        key = Qt.Key
        panel.search.setFocus()
        for text in ("door", "strasse 12", "6", "cafe", "tag:wet", "zzz"):
            for letter in text:
                self.measure("type", lambda letter=letter: QTest.keyClicks(panel.search, letter), 0.15)
            self.measure("clear", lambda: QTest.keyClick(panel.search, key.Key_Escape))
        for name in ("Castle", "", "Castle", ""):
            self.measure("collection", lambda name=name: panel.show_collection(name))
        table.setFocus()
        for column in range(window.model.columnCount()):
            for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
                self.measure("sort", lambda column=column, order=order: table.sortByColumn(column, order))
        self.measure("sort", lambda: table.sortByColumn(-1, Qt.SortOrder.AscendingOrder))
        for sorted_by in (-1, 2):
            table.sortByColumn(sorted_by, Qt.SortOrder.AscendingOrder)
            self._wait(lambda: False, 1.0)
            for press in (key.Key_PageDown,) * 20:
                self.measure("page", lambda press=press: QTest.keyClick(table, press), 0.05)
            for press in (key.Key_S, key.Key_X) * 5:
                self.measure("decide", lambda press=press: QTest.keyClick(table, press), 0.15)
            for tab in list(panel.tabs.values())[::-1]:
                self.measure("tab", tab.click)
        table.setFocus()
        self.measure("select all", lambda: QTest.keyClick(table, key.Key_A, Qt.KeyboardModifier.ControlModifier))
        runs, rows = self.app.runs, self.app.window.selection.rows
        self.measure("tag all", lambda: window.handlers.set_tags(rows, "all of it", ()), 0.0)
        self._wait(lambda: runs.tags().get("all of it", 0) == len(rows), 120)
        self._note("tag all")
        self.measure("tag all", window.history.undo, 0.0)
        self._wait(lambda: "all of it" not in runs.tags(), 120)
        self._note("tag all")
        self.measure("unselect", lambda: QTest.keyClick(table, key.Key_Down))

    def close(self) -> None:
        """End."""
        QApplication.clipboard().clear()
        self.app.shutdown()


def child(folder: Path, count: int, began: float, only_start: bool) -> None:
    """One list, in this process."""
    qt = QApplication([])
    desk = Desk(folder, count, began)
    if not only_start:
        desk.work()
    desk.close()
    print(json.dumps(desk.found), flush=True)
    qt.quit()


def opened(folder: Path, count: int, only_start: bool) -> dict[str, Any]:
    """What a process of its own finds."""
    env = {name: value for name, value in os.environ.items() if name not in ("CAMB_API_KEY", "CAMB_BASE_URL")}
    env.update(QT_QPA_PLATFORM="offscreen", PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    env.setdefault("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    command = [sys.executable, "-X", "faulthandler", __file__, "--child", str(folder), "--rows", str(count), "--began"]
    command += [repr(time.monotonic())] + (["--only-start"] if only_start else [])
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--few", type=int, default=10)
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--child", type=Path)
    parser.add_argument("--began", type=float)
    parser.add_argument("--only-start", action="store_true")
    given = parser.parse_args()
    if given.child:
        child(given.child, given.rows, given.began, given.only_start)
        return 0
    with tempfile.TemporaryDirectory(prefix="rows-") as folder:
        few, many = Path(folder, "few"), Path(folder, "many")
        fill(few, given.few)
        fill(many, given.rows)
        opened(few, given.few, True)  # compiles
        starts = [
            (opened(few, given.few, True), opened(many, given.rows, True)) for _ in range(max(0, given.pairs - 1))
        ]
        short, long = opened(few, given.few, given.only_start), opened(many, given.rows, given.only_start)
        starts.append((short, long))
    missed = False

    def tell(name: str, few_said: str, many_said: str, ratio: float, limit: str) -> None:
        nonlocal missed
        missed |= ratio > 1
        print(
            f"{name:<14} {given.few:,} rows {few_said:>13}   {given.rows:,} rows {many_said:>14}   limit {limit:<12}"
            f" {'met' if ratio <= 1 else 'MISSED'}"
        )

    for name, field in (("first frame", "first_frame_s"), ("complete", "complete_s")):
        a, b = (median(pair[at][field] for pair in starts) for at in (0, 1))
        tell(name, f"{a:.2f} s", f"{b:.2f} s", b / a / START_RATIO, f"{START_RATIO} times")
        print(f"{'':<14} ratio of {len(starts)} pairs: {b / a:.2f}")
    a, b = (median(pair[at]["memory"] for pair in starts) for at in (0, 1))
    tell("memory", f"{a / 1e6:.0f} MB", f"{b / 1e6:.0f} MB", (b - a) / MEMORY_BYTES, f"+{MEMORY_BYTES / 1e6:.0f} MB")
    for name in short:
        if name not in ("first_frame_s", "complete_s", "memory"):
            said = [f"{late * 1e3:.0f} ({work * 1e3:.0f}) ms" for late, work in (short[name], long[name])]
            tell(name, *said, long[name][0] / PAUSE_S, f"{PAUSE_S * 1e3:.0f} ms")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
