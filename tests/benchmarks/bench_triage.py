"""Forty takes judged, three kept, saved and shared, by keys alone in the real window, on a private sound server.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_triage.py [--takes 40]

Each decision is made while the take before it sounds. Takes sound in the left and the right channel in turns, so that
the monitor tells when the next one began. Prints the key presses, the time from each decision to the next sound against
the goal of 60 ms, and the time for all of it; ends with 1 when a saved file or a shared link is not what was sent.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import statistics
import sys
import tempfile
import time
import urllib.request
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

from hostile import Answer, Connection, Hostile, Request, ok, status  # noqa: E402
from loopback import Recording, sound_server  # noqa: E402

from camb_desktop.app import App  # noqa: E402
from camb_desktop.audio.portaudio import PortAudioOutput  # noqa: E402
from camb_desktop.core.clip import Transport  # noqa: E402
from camb_desktop.core.runs import Decision, Kind  # noqa: E402
from camb_desktop.storage.paths import ProfilePaths  # noqa: E402
from camb_desktop.ui.export.save_kept import SaveKeptSheet  # noqa: E402

GOAL_S = 0.060
_RATE_HZ = 48_000
_LOUD = 4_000
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def spin(condition: Callable[[], object], what: str, limit_s: float = 20.0) -> None:
    """Run the event loop until ``condition`` holds."""
    end = time.perf_counter() + limit_s
    while not condition():
        if time.perf_counter() > end:
            raise SystemExit(f"{what} did not happen")
        QApplication.processEvents()
        time.sleep(0.0005)


def take(number: int) -> bytes:
    """A FLAC of eight seconds that sounds from its first frame on, in one channel."""
    times = np.arange(8 * _RATE_HZ) / _RATE_HZ
    sound = np.zeros((len(times), 2))
    sound[:, number % 2] = 0.4 * np.cos(2 * np.pi * (180 + 10 * number) * times)
    file = BytesIO()
    soundfile.write(file, sound, _RATE_HZ, format="FLAC", subtype="PCM_16")
    return file.getvalue()


def result(service: Hostile, number: int, data: bytes) -> Answer:
    """The bytes of a run, or a link to them, as was asked for."""
    whole = ok(data, {"Content-Type": "audio/flac"})
    link = ok(json.dumps({"output_url": f"{service.url}/file/{number}.flac"}).encode())

    def answer(connection: Connection, request: Request) -> None:
        (link if request.query.get("output_type") == "file_url" else whole)(connection, request)

    return answer


class Loop:
    """The user: presses keys, and hears."""

    def __init__(self, app: App, recording: Recording) -> None:
        self.app, self.recording = app, recording
        self.presses = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, wherever the keyboard is."""
        self.presses += 1
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def decide(self, number: int, keep: bool) -> float:
        """Decide on take ``number`` while it sounds; seconds until the next one is heard."""
        channel = (number + 1) % 2
        spin(lambda: self.app.player.state.transport is Transport.PLAYING, f"take {number}")
        spin(lambda: self._loud(self.recording.frames - 2_000, 1 - channel), f"the sound of take {number}")
        began = time.perf_counter()
        after = self.recording.frames_at(began)
        self.press(Qt.Key.Key_S if keep else Qt.Key.Key_X)
        spin(lambda: self._loud(after, channel), f"the sound of take {number + 1}")
        return self.recording.heard_at(after + self._first_loud(after, channel)) - began

    def _loud(self, after: int, channel: int) -> bool:
        return self._first_loud(after, channel) >= 0

    def _first_loud(self, after: int, channel: int) -> int:
        """Frames behind ``after``; -1 for none."""
        found = np.flatnonzero(np.abs(self.recording.samples[max(0, after) :, channel].astype(int)) > _LOUD)
        return int(found[0]) if len(found) else -1


def triage(app: App, recording: Recording, kept: set[int], sent: list[str], folder: Path) -> bool:
    """The whole loop; whether all that was handed on is what was sent."""
    loop, takes = Loop(app, recording), len(sent)
    began = time.perf_counter()
    app.window.add_text(" ".join(str(900 + number) for number in range(takes)), Kind.SPEECH)
    waits = [loop.decide(number, number in kept) for number in range(takes - 1)]
    loop.press(Qt.Key.Key_S if takes - 1 in kept else Qt.Key.Key_X)
    judged_s = time.perf_counter() - began
    runs = [app.runs.run(row_id) for row_id in app.runs.order()]
    right = {number for number, run in enumerate(runs) if run.decision is Decision.KEPT} == kept
    app.settings.save_folder = str(folder)
    loop.press(Qt.Key.Key_S, _CONTROL | _SHIFT)
    spin(lambda: app.window.findChild(SaveKeptSheet), "the sheet")
    loop.press(Qt.Key.Key_Return)
    spin(lambda: app.window.status_line.text().startswith("Saved"), "the saving")
    loop.press(Qt.Key.Key_L, _CONTROL | _SHIFT)
    spin(lambda: QApplication.clipboard().text().count("http") == len(kept), "the copying")
    print(f"{takes} takes judged, {len(kept)} kept, saved and shared: {loop.presses} key presses ({takes} + 3 wanted)")
    middle, worst = statistics.median(waits), max(waits)
    print(
        f"decision to the next sound   median {middle * 1000:6.1f} ms   worst of {len(waits)} {worst * 1000:6.1f} ms"
        f"   goal {GOAL_S * 1000:.0f} ms   {'met' if middle <= GOAL_S else 'MISSED'}"
    )
    print(f"from the paste to the last decision {judged_s:.1f} s, to the links {time.perf_counter() - began:.1f} s")
    wanted = {sent[number] for number in kept}
    saved = {hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.flac")}
    links = QApplication.clipboard().text().split()
    shared = {hashlib.sha256(urllib.request.urlopen(link).read()).hexdigest() for link in links}
    print(
        "saved and shared: exactly what was sent" if saved == shared == wanted else "saved or shared: NOT what was sent"
    )
    return right and saved == shared == wanted


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--takes", type=int, default=40)
    takes = parser.parse_args().takes
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication([])
    service = Hostile()
    service.on("POST", "/apis/", status(400))
    sent = []
    for number in range(takes):
        data = take(number)
        sent.append(hashlib.sha256(data).hexdigest())
        service.on("GET", f"/apis/tts-result/{900 + number}", result(service, number, data))
        service.on("GET", f"/file/{number}.flac", ok(data))
    with sound_server() as server, tempfile.TemporaryDirectory() as folder:
        os.environ.update(server.environment)
        paths = ProfilePaths.below(Path(folder, "profile"))
        paths.make()
        app = App(paths, PortAudioOutput(), environment_key="benchmark-key", base_url=service.base)
        app.window.show()
        app.start(())
        kept, target = {takes // 8, takes // 2, takes - 2}, Path(folder, "kept")
        target.mkdir()
        with server.recording() as recording:
            right = triage(app, recording, kept, sent, target)
        QApplication.clipboard().clear()  # what is on it belongs to a window that goes
        app.shutdown()
    service.close()
    qt.quit()
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
