"""Thirty takes of 1.8 MB come at once to a disk of 6 MB; then room is made, twice.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/full_disk.py

Needs the right to mount a tmpfs (root on Linux). Prints how many takes are there each time, and what the window says.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "api")]

from hostile import Hostile, ok, status  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from camb_desktop.app import App  # noqa: E402
from camb_desktop.audio.output import NullOutput  # noqa: E402
from camb_desktop.core.runs import Kind, Status  # noqa: E402
from camb_desktop.storage.paths import ProfilePaths  # noqa: E402

_TAKES = 30
_TAKE_BYTES = 1_800_000


def take(number: int) -> bytes:
    """A mono WAV, a little different for each number."""
    body = bytes([number]) * (_TAKE_BYTES - 44)
    head = b"RIFF" + (_TAKE_BYTES - 8).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    form = b"\1\0\1\0" + (48_000).to_bytes(4, "little") + (96_000).to_bytes(4, "little") + b"\2\0\x10\0"
    return head + form + b"data" + (_TAKE_BYTES - 44).to_bytes(4, "little") + body


def spin(app: App, condition: object, limit_s: float) -> float:
    """Run the event loop until ``condition`` holds; how long that took."""
    began = time.monotonic()
    while not condition() and time.monotonic() - began < limit_s:  # type: ignore[operator]
        QApplication.processEvents()
        time.sleep(0.002)
    return time.monotonic() - began


def measure(folder: Path, remount: list[str]) -> None:
    """One profile on the small disk."""
    service = Hostile()
    service.on("GET", "/apis/", status(404))
    for number in range(1, _TAKES + 1):
        service.on("GET", f"/apis/tts-result/{number}", ok(take(number)))
    paths = ProfilePaths.below(folder / "profile")
    paths.make()
    qt = QApplication.instance() or QApplication([])
    app = App(paths, NullOutput(paced=True), environment_key="key", base_url=f"{service.url}/apis")
    app.window.show()
    app.start(())
    said: list[str] = []
    app.runs.outcome.connect(lambda outcome: said.append(outcome.message))

    def tell(what: str, took_s: float) -> None:
        counts = Counter(run.status.value for run in app.runs.all())
        errors = Counter(type(run.error).__name__ for run in app.runs.all() if run.error is not None)
        print(f"{what}: {dict(counts)} {dict(errors)} after {took_s:.1f} s; the window says “{said[-1:]}”")

    app.window.add_text(" ".join(map(str, range(1, _TAKES + 1))), Kind.SPEECH)
    took = spin(app, lambda: not app.runs.counts().loading, 60)
    spin(app, lambda: "wait" in said[-1] if said else False, 5)
    tell("6 MB", took)

    def ready() -> int:
        return sum(run.status is Status.READY for run in app.runs.all())

    for size, wanted in (("16m", 8), ("100m", _TAKES)):
        subprocess.run([*remount, f"remount,size={size}", str(folder)], check=True)
        tell(f"{size}", spin(app, lambda wanted=wanted: ready() >= wanted, 90))
    app.window.close()
    took = spin(app, lambda: not app.window.isVisible(), 10)
    print(f"closed after {took:.1f} s, in time: {app.shutdown()}, unwritten: {len(app.runs.unwritten)}")
    service.close()
    del qt


def main() -> None:
    """Mount, measure, unmount."""
    folder = Path(tempfile.mkdtemp(prefix="camb-full-"))
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)], check=True)
    try:
        measure(folder, ["mount", "-o"])
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
        folder.rmdir()


if __name__ == "__main__":
    main()
