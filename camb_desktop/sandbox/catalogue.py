"""What the sandbox has: runs with a title and real audio, and two tasks. Audio is rendered when first asked for."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable
from dataclasses import field
from importlib import resources

from camb_desktop.core.runs import Container, Kind
from camb_desktop.core.values import dataclass
from camb_desktop.sandbox.options import SandboxOptions

EXTRA_FIRST_RUN_ID = 200_001


@dataclass(frozen=True, slots=True)
class SampleRun:
    """One run of the sandbox. Any thread.

    Attributes:
        kind: SPEECH or SOUND: which endpoints answer.
        title: what a user would call it.
        load: returns the whole file; the same bytes at every call, kept in memory after the first.
    """

    run_id: int
    kind: Kind
    title: str
    load: Callable[[], bytes] = field(repr=False, compare=False)

    @property
    def container(self) -> Container:
        """FLAC for speech, WAV for sounds, as the service does it."""
        return Container.FLAC if self.kind is Kind.SPEECH else Container.WAV

    @property
    def media_type(self) -> str:
        """Content type of the bytes."""
        return f"audio/{self.container}"

    @property
    def data(self) -> bytes:
        """The whole file; the first access may take a second (the long piece)."""
        return self.load()

    @property
    def size_bytes(self) -> int:
        """Length of the file."""
        return len(self.data)

    @property
    def sha256(self) -> str:
        """Hex digest of the file."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class SampleTask:
    """One task: ``PENDING`` for some polls, then its end.

    Attributes:
        kind: which status endpoint knows it.
        run_id: what it leaves behind, or None when it fails.
        status: its last status.
        exception_reason, message: as the service tells a failure; else None.
    """

    task_id: str = field(repr=False)
    kind: Kind
    run_id: int | None
    status: str
    exception_reason: str | None = None
    message: str | None = None


TASKS = (
    SampleTask("7c1d2f4e-93ab-4d0c-8b55-0e6f1a2c9d34", Kind.SOUND, 120_951, "SUCCESS"),
    SampleTask(
        "b2a8e6d0-15f7-4c3e-9a61-d47c80f3e512",
        Kind.SPEECH,
        None,
        "ERROR",
        "The text is longer than this voice can speak in one run.",
        "Shorten the text and create the speech again.",
    ),
)


def build(options: SandboxOptions) -> dict[int, SampleRun]:
    """All runs by run ID, in the order to show them; the last titled one is what the demo task leaves behind."""
    runs = [
        SampleRun(48_211, Kind.SPEECH, "Welcome, take 1", _clip("welcome")),
        SampleRun(61_530, Kind.SOUND, "Night drive, full mix", _demo_track),
        SampleRun(61_544, Kind.SOUND, "Door slam, take 2", _sound("door_slam")),
        SampleRun(61_545, Kind.SOUND, "Door slam, take 3 (clips)", _sound("door_slam_clipped")),
        SampleRun(48_377, Kind.SPEECH, "Gate change, Lisbon", _clip("gate-change")),
        SampleRun(70_218, Kind.SOUND, "Wind chimes, slow breeze", _sound("chimes")),
        SampleRun(50_942, Kind.SPEECH, "Lighthouse, chapter 1 (quiet)", _clip("lighthouse")),
        SampleRun(70_219, Kind.SOUND, "Drum loop, 100 bpm", _sound("drum_loop")),
        SampleRun(51_006, Kind.SPEECH, "Bienvenida, toma 2", _clip("bienvenida")),
        SampleRun(88_403, Kind.SOUND, "Rain on a window", _sound("rain")),
        SampleRun(113_405, Kind.SPEECH, "Météo du soir", _clip("meteo")),
        SampleRun(113_406, Kind.SPEECH, "Ansage, Hauptbahnhof", _clip("ansage")),
        SampleRun(113_972, Kind.SPEECH, "Trailer voice, take 4", _clip("trailer")),
        SampleRun(114_030, Kind.SPEECH, "Menu prompt (silence at start)", _clip("menu-prompt")),
        *(_extra(index, options) for index in range(options.runs)),
        SampleRun(120_951, Kind.SOUND, "Low drone, 24 bit", _sound("drone")),
    ]
    return {run.run_id: run for run in runs}


def _extra(index: int, options: SandboxOptions) -> SampleRun:
    speech = options.extra_kind == "speech" or (options.extra_kind == "mixed" and index % 2 == 0)
    container = "flac" if speech else "wav"

    def load() -> bytes:
        from camb_desktop.sandbox import sounds

        return sounds.blip(index, container)

    kind = Kind.SPEECH if speech else Kind.SOUND
    return SampleRun(EXTRA_FIRST_RUN_ID + index, kind, f"Short note {index + 1}", load)


def _clip(name: str) -> Callable[[], bytes]:
    @functools.cache
    def load() -> bytes:
        return resources.files("camb_desktop.sandbox").joinpath("clips", f"{name}.flac").read_bytes()

    return load


def _sound(name: str) -> Callable[[], bytes]:
    def load() -> bytes:
        from camb_desktop.sandbox import sounds

        render: Callable[[], bytes] = getattr(sounds, name)
        return render()

    return load


def _demo_track() -> bytes:
    from camb_desktop.sandbox.demo_track import demo_track

    return demo_track()
