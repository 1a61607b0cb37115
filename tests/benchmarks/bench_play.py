"""Playback against its goals, on a private sound server.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_play.py [--minutes 10]

Prints how long a key press takes to be heard, how much of an arriving file has to be there, how long a lost device
takes to be told, and with ``--minutes`` how often the device ran dry while two threads were busy.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import soundfile
from PySide6.QtCore import QCoreApplication

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from loopback import SINK, SINK_RATE_HZ, Recording, SoundServer, find, sound_server  # noqa: E402

from camb_desktop.audio.portaudio import PortAudioOutput  # noqa: E402
from camb_desktop.audio.sources import FileSource, GrowingSource  # noqa: E402
from camb_desktop.core.clip import Transport  # noqa: E402
from camb_desktop.runtime import process  # noqa: E402
from camb_desktop.services.player import PlayerService  # noqa: E402

GOAL_KEY_S = 0.060
GOAL_ARRIVING_S = 0.250
GOAL_ARRIVED = 0.05


def spin(condition: Callable[[], object], limit_s: float = 15.0) -> None:
    """Run the event loop until ``condition`` holds."""
    end = time.perf_counter() + limit_s
    while not condition():
        if time.perf_counter() > end:
            raise SystemExit("a measurement did not come to its end")
        QCoreApplication.processEvents()
        time.sleep(0.0005)


def tone(seconds: float, rate_hz: int, level: float, channels: int = 2) -> np.ndarray:
    """A voice-like sound that is loud from its first sample on, shape (frames, channels)."""
    times = np.arange(round(seconds * rate_hz)) / rate_hz
    wave = sum(np.cos(2 * np.pi * 130 * n * times + n) / n for n in range(1, 20))
    noise = np.random.default_rng(1).normal(0, 0.05, len(times))
    envelope = 0.6 + 0.4 * np.sin(2 * np.pi * 3 * times)
    sound = (wave / np.abs(wave).max() + noise) * envelope
    return np.repeat((level * sound / np.abs(sound).max())[:, None], channels, axis=1)


def report(name: str, values: list[float], goal: float) -> None:
    """One line: median and worst in milliseconds, and the goal."""
    print(
        f"{name:<58} median {statistics.median(values) * 1000:6.1f} ms   worst {max(values) * 1000:6.1f} ms"
        f"   goal {goal * 1000:.0f} ms   {'met' if statistics.median(values) <= goal else 'MISSED'}"
    )


def first_loud(recording: Recording) -> int:
    """Frame of the first sample above what the quiet runs reach; 0 before there is one."""
    found = np.flatnonzero(np.abs(recording.samples[:, 0].astype(int)) > 9_000)
    return int(found[0]) if len(found) else 0


def longest_gap_s(recording: Recording) -> float:
    """Longest silence after the first sound, seconds."""
    loud = np.flatnonzero(recording.samples.any(axis=1))
    return float(np.diff(loud).max()) / SINK_RATE_HZ


class Feeder(threading.Thread):
    """A download at an even pace."""

    def __init__(self, source: GrowingSource, data: bytes, bytes_per_s: int) -> None:
        super().__init__(daemon=True)
        self.source, self.data, self.bytes_per_s = source, data, bytes_per_s
        self.first_byte_at = 0.0

    def run(self) -> None:
        begin = time.perf_counter()
        with self.source.path.open("ab") as file:
            while file.tell() < len(self.data) and not self.source.aborted:
                due = min(len(self.data), int((time.perf_counter() - begin) * self.bytes_per_s) + 1_400)
                file.write(self.data[file.tell() : due])
                file.flush()
                self.first_byte_at = self.first_byte_at or time.perf_counter()
                self.source.advance(file.tell())
                time.sleep(0.005)


class Bench:
    def __init__(self, server: SoundServer, folder: Path) -> None:
        self.server = server
        self.folder = folder
        self.player = PlayerService(PortAudioOutput())

    def file(self, name: str, samples: np.ndarray, rate_hz: int = SINK_RATE_HZ) -> FileSource:
        path = self.folder / name
        soundfile.write(path, samples, rate_hz)
        return FileSource(path)

    def silence(self) -> None:
        self.player.stop()
        spin(lambda: not self.player.supply.running)

    def key_to_sound(self, rounds: int) -> None:
        source = self.file("a.flac", tone(10, SINK_RATE_HZ, 0.5))
        self.player.load(1, source)
        spin(lambda: self.player.state.info)
        times = []
        for _ in range(rounds):
            with self.server.recording() as recording:
                start = time.perf_counter()
                self.player.play()
                spin(lambda: recording.first_sound_at)
                times.append((recording.first_sound_at or 0) - start)
                self.silence()
        report("play() of a loaded run, to the monitor", times, GOAL_KEY_S)

    def walk(self, rounds: int, prepared: bool, rates: tuple[int, ...]) -> None:
        """Go from one run that sounds to another: the new one is five times as loud."""
        quiet = [self.file(f"q{n}.flac", tone(10, rate, 0.1), rate) for n, rate in enumerate(rates)]
        loud = [self.file(f"l{n}.flac", tone(10, rate, 0.9), rate) for n, rate in enumerate(rates)]
        times = []
        for number in range(rounds):
            with self.server.recording() as recording:
                self.player.load(1, quiet[number % len(quiet)], play=True)
                spin(lambda: self.player.playing_frame() > 5_000)
                target = loud[(number + 1) % len(loud)]
                if prepared:
                    self.player.prepare(2, target)
                    spin(partial(self.opened_ahead, target))
                start = time.perf_counter()
                self.player.load(2, target, play=True)
                spin(lambda: first_loud(recording))
                times.append(recording.heard_at(first_loud(recording)) - start)
                self.silence()
        conditions = (", opened ahead" if prepared else "") + (", other rate" if len(rates) > 1 else "")
        report(f"the next run while one sounds{conditions}", times, GOAL_KEY_S)

    def opened_ahead(self, source: FileSource) -> bool:
        return source in self.player.supply.open_files

    def arriving(self, rounds: int, name: str, samples: np.ndarray, rate_hz: int, bytes_per_s: int = 200_000) -> None:
        data = self.file(name, samples, rate_hz).path.read_bytes()
        times, shares, gaps = [], [], []
        for number in range(rounds):
            path = self.folder / f"{number}-{name}.part"
            path.write_bytes(b"")
            source = GrowingSource(path, len(data))
            with self.server.recording() as recording:
                feeder = Feeder(source, data, bytes_per_s)
                self.player.load(100 + number, source, play=True)
                feeder.start()
                spin(lambda: recording.first_sound_at)
                shares.append(source.available / len(data))
                times.append((recording.first_sound_at or 0) - feeder.first_byte_at)
                begun = recording.frames
                spin(lambda begun=begun: recording.frames > begun + SINK_RATE_HZ)
                gaps.append(longest_gap_s(recording))
                source.abort()
                self.silence()
                feeder.join()
        report(f"{name} at {bytes_per_s // 1000} kB/s, from its first byte", times, GOAL_ARRIVING_S)
        print(
            f"{'':<58} arrived by then: median {statistics.median(shares):.1%}   worst {max(shares):.1%}"
            f"   goal {GOAL_ARRIVED:.0%}   {'met' if max(shares) <= GOAL_ARRIVED else 'MISSED'}"
            f"   longest gap in the first second: {max(gaps) * 1000:.0f} ms"
        )

    def playhead(self) -> None:
        """Where the player says it is, against what the monitor gives at that moment."""
        samples = np.random.default_rng(1).integers(-9_000, 9_000, (6 * SINK_RATE_HZ, 2), dtype=np.int16)
        said: list[tuple[float, int]] = []
        connection = self.player.moved.connect(lambda frame: said.append((time.perf_counter(), frame)))
        with self.server.recording() as recording:
            self.player.load(8, self.file("p.wav", samples), play=True)
            spin(lambda: self.player.playing_frame() > 4 * SINK_RATE_HZ)
            start, _ = find(samples[:SINK_RATE_HZ, 0], recording.samples[:, 0])
            errors = [
                (frame - (recording.frames_at(at) - start)) / SINK_RATE_HZ * 1000
                for at, frame in said
                if frame > SINK_RATE_HZ // 2
            ]
        self.player.moved.disconnect(connection)
        self.silence()
        low, high = np.percentile(errors, [5, 95])
        median = statistics.median(errors)
        print(f"{'playhead against the monitor':<58} median {median:+6.1f} ms   5…95 % {low:+.1f}…{high:+.1f} ms")

    def dry(self, minutes: float) -> None:
        """A loop of one second for some minutes beside two threads that are busy in Python."""
        rate_hz = SINK_RATE_HZ
        samples = np.random.default_rng(1).integers(-9_000, 9_000, (3 * rate_hz, 2), dtype=np.int16)
        heard_file = self.folder / "heard.raw"
        busy = True

        def work() -> None:
            while busy:
                sum(n * n for n in range(5_000))

        threads = [threading.Thread(target=work, daemon=True) for _ in range(2)]
        self.player.load(7, self.file("n.flac", samples))
        self.player.set_loop(True)
        self.player.set_region((rate_hz, 2 * rate_hz))
        recorder = subprocess.Popen(
            ["parec", "-d", f"{SINK}.monitor", "--raw", "--format=s16le", f"--rate={rate_hz}", "--channels=2",
             str(heard_file)],
            env={**os.environ, **self.server.environment},
        )  # fmt: skip
        spin(lambda: heard_file.exists() and heard_file.stat().st_size > 100_000)
        self.player.play()
        spin(lambda: self.player.playing_frame() > rate_hz)
        for thread in threads:
            thread.start()
        starved = 0
        end = time.monotonic() + minutes * 60
        while time.monotonic() < end:
            QCoreApplication.processEvents()
            starved += self.player.supply.report.starved
            time.sleep(0.01)
        state = self.player.state.transport
        underflows = self.player.supply.report.underflows
        busy = False
        self.silence()
        recorder.terminate()
        recorder.wait()
        self.player.set_loop(False)
        heard = np.fromfile(heard_file, np.int16).reshape(-1, 2)
        loud = np.flatnonzero(heard.any(axis=1))
        heard = heard[loud[0] : loud[-1] + 1]
        middle = heard[rate_hz:-rate_hz]
        wrong = int((middle[rate_hz:] != middle[:-rate_hz]).any(axis=1).sum())
        print(
            f"{minutes:g} min beside two busy threads: {underflows} underflows told, {starved} ticks without data, "
            f"{wrong} of {len(middle)} recorded frames differ from those one second before, still {state.value}"
        )

    def loss(self, name: str, harm: Callable[[], object], mend: Callable[[], object]) -> None:
        self.player.load(50, self.file("long.flac", tone(30, SINK_RATE_HZ, 0.5)), play=True)
        spin(lambda: self.player.playing_frame() > 20_000)
        start = time.perf_counter()
        harm()
        harmed = time.perf_counter()
        spin(lambda: self.player.state.transport is Transport.PAUSED)
        told = time.perf_counter()
        place = self.player.playing_frame() / SINK_RATE_HZ
        mend()
        with self.server.recording() as recording:
            again = time.perf_counter()
            self.player.play()
            spin(lambda: recording.first_sound_at)
            sound = (recording.first_sound_at or 0) - again
            went_on = self.player.state.problem is None
            self.silence()
        print(
            f"{name:<28} told {told - harmed:4.2f} s after the command that took {harmed - start:.2f} s; place kept: "
            f"{place:.2f} s; Play heard after {sound:.2f} s, {'no problem left' if went_on else 'STILL A PROBLEM'}"
        )


def main() -> None:
    """Measure and print."""
    process.tune()  # as the program does
    process.keep_memory()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--minutes", type=float, default=0.0, help="also play so long beside two busy threads")
    parser.add_argument("--only", choices=["key", "arriving", "loss", "dry"])
    options = parser.parse_args()
    app = QCoreApplication([])
    with sound_server() as server, tempfile.TemporaryDirectory() as folder:
        os.environ.update(server.environment)
        bench = Bench(server, Path(folder))
        bench.player.refresh_devices()
        spin(bench.player.devices)
        if options.only in (None, "key"):
            bench.key_to_sound(options.rounds)
            bench.walk(options.rounds, False, (48_000,))
            bench.walk(options.rounds, True, (48_000,))
            bench.walk(options.rounds, True, (48_000, 44_100))
            bench.playhead()
        if options.only in (None, "arriving"):
            bench.arriving(options.rounds, "mono 22.05 kHz.flac", tone(60, 22_050, 0.5, 1), 22_050)
            bench.arriving(options.rounds, "stereo 48 kHz.flac", tone(60, 48_000, 0.5), 48_000)
            bench.arriving(options.rounds, "mono 44.1 kHz.wav", tone(60, 44_100, 0.5, 1), 44_100)
            bench.arriving(options.rounds, "stereo 48 kHz.wav", tone(60, 48_000, 0.5), 48_000)
        if options.only == "dry" or options.minutes:
            bench.dry(options.minutes or 1.0)
        if options.only in (None, "loss"):

            def restart() -> None:
                server.stop()
                server.start()

            def kill_and_restart() -> None:
                server.stop(signal.SIGKILL)
                server.start()

            bench.loss("sink suspended", lambda: server.suspend(True), lambda: server.suspend(False))
            bench.loss("sink removed", server.remove_sink, restart)
            bench.loss("sound server killed", lambda: server.stop(signal.SIGKILL), server.start)
            bench.loss(
                "killed and restarted at once", lambda: (server.stop(signal.SIGKILL), server.start()), lambda: None
            )
        bench.player.shutdown(5)
    del app


if __name__ == "__main__":
    main()
