"""300 pasted run IDs: how soon rows appear, how many calls they cost, how late the window ever is.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_paste.py
        [--runs 300] [--latency-ms 100] [--kind speech|sound|mixed] [--chosen auto]

The sandbox is a process of its own. Lateness is that of a 5 ms timer in the GUI thread; the limit of 50 ms and the
peer, one call per ID, are printed beside what was measured.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from camb_desktop.app import App
from camb_desktop.audio.output import NullOutput
from camb_desktop.core.runs import Kind, Status
from camb_desktop.storage.paths import ProfilePaths

_PERIOD_S = 0.005


class Lateness:
    """How late a 5 ms timer is, and how long the GUI thread worked between two of its beats, in seconds."""

    def __init__(self) -> None:
        self.worst: list[float] = []
        self.work: list[float] = []
        self._due = 0.0
        self._worked = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(_PERIOD_S * 1000))
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._due = time.perf_counter() + _PERIOD_S
        self._worked = time.thread_time()
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst.append(now - self._due)
        worked = time.thread_time()
        self.work.append(worked - self._worked)
        self._worked = worked
        self._due = now + _PERIOD_S


def wait_until(done: object, limit_s: float) -> bool:
    loop = QEventLoop()
    poll = QTimer()
    poll.setInterval(20)
    poll.timeout.connect(lambda: loop.quit() if done() else None)  # type: ignore[operator]
    poll.start()
    QTimer.singleShot(round(limit_s * 1000), loop.quit)
    loop.exec()
    poll.stop()
    return bool(done())  # type: ignore[operator]


@dataclass(frozen=True)
class Figures:
    """What one paste came to; seconds, sorted where they are many."""

    rows_s: float
    shown: int
    ready_s: float
    ready: int
    finished: bool
    late_s: list[float]
    work_s: list[float]


@contextmanager
def sandbox(runs: int, latency_ms: int, kind: str) -> Iterator[tuple[dict[str, Any], list[int]]]:
    """A sandbox in a process of its own: what it told, and the IDs to paste."""
    command = [sys.executable, "-m", "camb_desktop", "--sandbox-server", "--runs", str(runs)]
    command += ["--latency-ms", str(latency_ms), "--extra-kind", kind]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        told = json.loads(child.stdout.readline())
        yield told, [run["run_id"] for run in told["run_ids"]][-runs:]
        child.stdin.close()


def paste(told: dict[str, Any], run_ids: Sequence[int], chosen: Kind) -> Figures:
    """Start the program, paste once, wait for all files, end it."""
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        paths = ProfilePaths.below(Path(folder))
        paths.make()
        app = App(paths, NullOutput(), sandbox=told)
        app.window.show()
        app.start(())
        wait_until(lambda: False, 0.5)  # nobody pastes before the window was painted for the first time
        gc.collect()
        lateness = Lateness()
        lateness.start()
        began = time.perf_counter()
        app.window.add_text("\n".join(map(str, run_ids)), chosen)
        app.window.table.viewport().repaint()
        rows_s = time.perf_counter() - began
        shown = app.window.model.rowCount()
        statuses = lambda: {app.runs.run(row_id).status for row_id in app.runs.order()}  # noqa: E731
        done = wait_until(lambda: not statuses() & {Status.QUEUED, Status.DOWNLOADING}, 120)
        ready_s = time.perf_counter() - began
        wait_until(lambda: False, 1.0)
        ready = sum(app.runs.run(row_id).status is Status.READY for row_id in app.runs.order())
        app.shutdown()
    qt.quit()
    return Figures(rows_s, shown, ready_s, ready, done, sorted(lateness.worst), sorted(lateness.work))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--latency-ms", type=int, default=100)
    parser.add_argument("--kind", default="sound")
    parser.add_argument("--chosen", default="auto")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with sandbox(given.runs, given.latency_ms, given.kind) as (told, run_ids):
        found = paste(told, run_ids, Kind(given.chosen))
    worst, most = found.late_s[-1], found.work_s[-1]
    print(f"{given.runs} IDs of {given.kind}, chosen {given.chosen}, {given.latency_ms} ms latency")
    print(
        f"rows on screen        {found.rows_s * 1000:7.1f} ms   limit 100 ms   ratio {found.rows_s / 0.1:.2f}"
        f"   ({found.shown} rows)"
    )
    print(f"all ready             {found.ready_s:7.2f} s    {found.ready} of {given.runs}, finished: {found.finished}")
    peer_s = given.runs * given.latency_ms / 1000
    print(f"one call per ID alone {peer_s:7.2f} s    ratio {peer_s / found.ready_s:.1f} times faster")
    print(f"latest GUI event      {worst * 1000:7.1f} ms   limit 50 ms    ratio {worst / 0.05:.2f}")
    print(f"longest GUI work      {most * 1000:7.1f} ms   limit 50 ms    ratio {most / 0.05:.2f}   processor time")
    at_99 = found.late_s[int(len(found.late_s) * 0.99)]
    print(f"99 % of GUI events    {at_99 * 1000:7.1f} ms   of {len(found.late_s)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
