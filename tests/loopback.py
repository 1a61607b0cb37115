"""A private PulseAudio with a null sink, and a recorder on its monitor: what a user would hear, sample by sample."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

SINK = "ears"
SINK_RATE_HZ = 48_000
_LIMIT_S = 10.0

_ALSA = """\
pcm.!default { type pulse  hint { show on  description "Default" } }
ctl.!default { type pulse }
pcm.pulse { type pulse  hint { show on  description "PulseAudio" } }
ctl.pulse { type pulse }
"""


class SoundServer:
    """One daemon in a folder of its own; servers side by side do not meet.

    Attributes:
        environment: what a process needs to play on it. PortAudio reads it when it is initialised.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for name in ("run", "state"):
            (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / "asound.conf").write_text(_ALSA)
        (folder / "client.conf").write_text("autospawn = no\nenable-shm = no\n")
        self.environment = {
            "ALSA_CONFIG_PATH": str(folder / "asound.conf"),
            "PULSE_CLIENTCONFIG": str(folder / "client.conf"),
            "PULSE_COOKIE": str(folder / "cookie"),
            "PULSE_RUNTIME_PATH": str(folder / "run"),
            "PULSE_SERVER": f"unix:{folder / 'socket'}",
            "PULSE_STATE_PATH": str(folder / "state"),
        }
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the daemon and wait until it answers."""
        log = (self._folder / "daemon.log").open("ab")
        with log:
            self._daemon = subprocess.Popen(
                [
                    "pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
                    "--disable-shm=yes", "--realtime=no", "--high-priority=no", "--log-target=stderr",
                    "-L", f"module-native-protocol-unix socket={self._folder / 'socket'} auth-anonymous=1",
                    "-L", f"module-null-sink sink_name={SINK} norewinds=1 format=s16le rate={SINK_RATE_HZ} channels=2",
                ],
                env={**os.environ, **self.environment},
                stdout=log,
                stderr=log,
            )  # fmt: skip
        wait_until(lambda: self._run("info", check=False).returncode == 0, "the sound server does not answer")
        self._run("set-default-sink", SINK)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End the daemon."""
        if self._daemon is not None:
            self._daemon.send_signal(how)
            self._daemon.wait(_LIMIT_S)
            self._daemon = None

    def suspend(self, suspended: bool) -> None:
        """Let the sink stop taking sound, or go on."""
        self._run("suspend-sink", SINK, "1" if suspended else "0")

    def remove_sink(self) -> None:
        """Take the only sink away."""
        self._run("unload-module", "module-null-sink")

    def sinks(self) -> str:
        """What ``pactl list short sinks`` prints."""
        return self._run("list", "short", "sinks").stdout

    @contextmanager
    def recording(self) -> Iterator[Recording]:
        """Record the sink's monitor while the block runs. It begins once what was played before has died away."""
        process = subprocess.Popen(
            ["parec", "-d", f"{SINK}.monitor", "--raw", "--format=s16le", f"--rate={SINK_RATE_HZ}", "--channels=2",
             "--latency-msec=5"],
            env={**os.environ, **self.environment},
            stdout=subprocess.PIPE,
        )  # fmt: skip
        recording = Recording(process)
        try:
            wait_until(lambda: recording.silent_frames > SINK_RATE_HZ // 10, "no silence to begin with")
            recording.forget()
            yield recording
        finally:
            process.terminate()
            recording.join()
            process.wait(_LIMIT_S)

    def _run(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["pactl", *arguments],
            env={**os.environ, **self.environment},
            check=check,
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
        )


class Recording:
    """Everything the monitor gave so far; grows in a thread."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._pipe = process.stdout
        self._blocks: list[bytes] = []
        self._times: list[tuple[int, float]] = []
        self._bytes = 0
        self._lock = threading.Lock()
        #: Frames of silence at the end of the recording, counted in whole reads.
        self.silent_frames = 0
        #: ``time.perf_counter()`` at which the first sample that is not silence was read, or None.
        self.first_sound_at: float | None = None
        self._thread = threading.Thread(target=self._read, name="recording", daemon=True)
        self._thread.start()

    @property
    def frames(self) -> int:
        """Frames recorded so far."""
        return self._bytes // 4

    @property
    def samples(self) -> np.ndarray[Any, np.dtype[np.int16]]:
        """int16, shape (frames, 2)."""
        with self._lock:
            data = b"".join(self._blocks)
        return np.frombuffer(data[: len(data) // 4 * 4], np.int16).reshape(-1, 2)

    def forget(self) -> None:
        """Begin anew: with an empty recording, waiting for a first sound."""
        with self._lock:
            self._blocks.clear()
            self._times.clear()
            self._bytes = 0
            self.first_sound_at = None

    def heard_at(self, frame: int) -> float:
        """``time.perf_counter()`` at which that frame was read."""
        with self._lock:
            for end, at in self._times:
                if frame < end:
                    return at
        raise AssertionError("that frame is not recorded yet")

    def frames_at(self, moment: float) -> int:
        """How many frames had been read at that ``time.perf_counter()``."""
        with self._lock:
            return max((end for end, at in self._times if at <= moment), default=0)

    def join(self) -> None:
        """Wait for the end of the recorder."""
        self._thread.join(_LIMIT_S)
        if self._pipe is not None:
            self._pipe.close()

    def _read(self) -> None:
        assert self._pipe is not None
        while data := os.read(self._pipe.fileno(), 65_536):
            now = time.perf_counter()
            silent = not data.strip(b"\0")
            with self._lock:
                if self.first_sound_at is None and not silent:
                    self.first_sound_at = now
                self.silent_frames = self.silent_frames + len(data) // 4 if silent else 0
                self._blocks.append(data)
                self._bytes += len(data)
                self._times.append((self._bytes // 4, now))


@contextmanager
def sound_server() -> Iterator[SoundServer]:
    """A running server; ends with the block."""
    folder = Path(tempfile.mkdtemp(prefix="ears-"))
    server = SoundServer(folder)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def wait_until(condition: Callable[[], bool], complaint: str, limit_s: float = _LIMIT_S) -> None:
    """Ask until it is so; fail with ``complaint`` after ``limit_s``."""
    end = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(complaint)
        time.sleep(0.002)


def find(needle: np.ndarray[Any, Any], haystack: np.ndarray[Any, Any]) -> tuple[int, float]:
    """Where one mono signal is in another, by cross-correlation: offset in frames, likeness −1…1."""
    needle, haystack = needle.astype(np.float64), haystack.astype(np.float64)
    size = 1 << (len(needle) + len(haystack)).bit_length()
    product = np.fft.irfft(np.fft.rfft(haystack, size) * np.conj(np.fft.rfft(needle, size)), size)
    offset = int(np.argmax(product[: max(1, len(haystack) - len(needle) + 1)]))
    there = haystack[offset : offset + len(needle)]
    size_both = np.linalg.norm(needle[: len(there)]) * np.linalg.norm(there)
    return offset, float(np.dot(needle[: len(there)], there) / size_both) if size_both else 0.0
