"""From a key press in the real window to the first sound in the monitor, on a private sound server.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_keys.py [--rounds 20]

Takes are fetched over real sockets first; then Space, and ↓ with "play on selection", each against the goal of 60 ms.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "api")]

from hostile import Hostile, ok, status  # noqa: E402
from loopback import SoundServer, sound_server  # noqa: E402

from camb_desktop.app import App  # noqa: E402
from camb_desktop.audio.portaudio import PortAudioOutput  # noqa: E402
from camb_desktop.core.clip import Transport  # noqa: E402
from camb_desktop.core.runs import Kind, Status  # noqa: E402
from camb_desktop.storage.paths import ProfilePaths  # noqa: E402

GOAL_S = 0.060
_RATE_HZ = 48_000


def spin(condition: Callable[[], object], limit_s: float = 20.0) -> None:
    """Run the event loop until ``condition`` holds."""
    end = time.perf_counter() + limit_s
    while not condition():
        if time.perf_counter() > end:
            raise SystemExit("a measurement did not come to its end")
        QApplication.processEvents()
        time.sleep(0.0005)


def take(number: int) -> bytes:
    """A FLAC of eight seconds that sounds from its first frame on."""
    times = np.arange(8 * _RATE_HZ) / _RATE_HZ
    sound = 0.4 * np.cos(2 * np.pi * (180 + 10 * number) * times)
    file = BytesIO()
    soundfile.write(file, np.stack([sound, sound], axis=1), _RATE_HZ, format="FLAC", subtype="PCM_16")
    return file.getvalue()


def report(name: str, times: list[float]) -> None:
    """One line: median and worst in milliseconds, and the goal."""
    middle = statistics.median(times)
    print(
        f"{name:<44} median {middle * 1000:6.1f} ms   worst of {len(times)} {max(times) * 1000:6.1f} ms"
        f"   goal {GOAL_S * 1000:.0f} ms   {'met' if middle <= GOAL_S else 'MISSED'}"
    )


def measure(app: App, server: SoundServer, rounds: int) -> None:
    """Both keys, from silence each time."""
    window, player = app.window, app.player
    table = window.table
    table.setFocus()

    def heard_after(key: Qt.Key) -> float:
        with server.recording() as recording:
            began = time.perf_counter()
            QTest.keyClick(QApplication.focusWidget(), key)
            spin(lambda: recording.first_sound_at)
            seconds = (recording.first_sound_at or 0.0) - began
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
            spin(lambda: player.state.transport is Transport.STOPPED and not player.supply.running)
        return seconds

    table.go_to(app.runs.order()[0])
    spin(lambda: player.state.info)
    report("Space on the selected run", [heard_after(Qt.Key.Key_Space) for _ in range(rounds)])
    app.settings.auto_play = True
    report("↓ to the next run, play on selection", [heard_after(Qt.Key.Key_Down) for _ in range(rounds)])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication([])
    service = Hostile()
    service.on("POST", "/apis/", status(400))
    runs = range(1, given.rounds + 2)
    for number in runs:
        service.on("GET", f"/apis/tts-result/{900 + number}", ok(take(number)))
    with sound_server() as server, tempfile.TemporaryDirectory() as folder:
        os.environ.update(server.environment)
        paths = ProfilePaths.below(Path(folder))
        paths.make()
        app = App(paths, PortAudioOutput(), environment_key="benchmark-key", base_url=service.base)
        app.window.show()
        app.start(())
        app.settings.auto_play = False  # nothing sounds before a key is pressed
        app.window.add_text(" ".join(str(900 + number) for number in runs), Kind.SPEECH)
        spin(lambda: all(app.runs.run(row_id).status is Status.READY for row_id in app.runs.order()))
        spin(lambda: all((clip := app.clips.clip(r)) is not None and clip.measures for r in app.runs.order()))
        measure(app, server, given.rounds)
        app.shutdown()
    service.close()
    qt.quit()


if __name__ == "__main__":
    main()
