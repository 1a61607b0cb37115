"""How many faults that were put into takes are found, how often one is told of a take that has none, and what it costs.

python tests/benchmarks/bench_problems.py [FOLDER OF MORE TAKES THAT ARE ALL RIGHT]
"""

from __future__ import annotations

import io
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

import numpy as np
import soundfile

from camb_desktop.audio import analysis
from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.problems import ProblemKind
from camb_desktop.sandbox import sounds
from camb_desktop.sandbox.demo_track import demo_track

Samples: TypeAlias = "np.ndarray[Any, np.dtype[np.float64]]"
Take: TypeAlias = tuple[Samples, int]

CLIPS = Path(sounds.__file__).parent / "clips"
SOUNDS = ("rain", "chimes", "drum_loop", "drone", "door_slam", "door_slam_clipped")
MEANT = {"door_slam_clipped": {ProblemKind.CLIPPED}, "menu-prompt.flac": {ProblemKind.SILENCE_AT_START}}


def takes(more: Path | None) -> dict[str, Take]:
    """The sandbox's clips and sounds."""
    found: dict[str, Take] = {}
    for path in sorted([*CLIPS.glob("*.flac"), *(more.iterdir() if more else ())]):
        found[path.name] = soundfile.read(path, always_2d=True)
    for name in SOUNDS:
        found[name] = soundfile.read(io.BytesIO(getattr(sounds, name)()), always_2d=True)
    found["demo_track"] = soundfile.read(io.BytesIO(demo_track()), always_2d=True)
    return found


def problems(folder: Path, samples: Samples, rate: int) -> set[ProblemKind]:
    """What is found in a file of these."""
    path = folder / "take.flac"
    soundfile.write(path, samples, rate)
    return {problem.kind for problem in analysis.measure(StoredSource(path)).problems}


def loudest(samples: Samples, rate: int, rng: np.random.Generator) -> int:
    """A place at random whose 20 ms are within 12 dB of the loudest."""
    size = rate // 50
    levels = np.sqrt((samples[: len(samples) // size * size] ** 2).mean(axis=1).reshape(-1, size).mean(axis=1))
    loud = np.flatnonzero(levels >= levels.max() / 4)
    loud = loud[(loud > 20) & (loud < len(levels) - 20)]
    return int(rng.choice(loud)) * size + int(rng.integers(size))


def cut_start(s: Samples, rate: int, rng: np.random.Generator) -> Samples:
    return s[loudest(s, rate, rng) :]


def cut_end(s: Samples, rate: int, rng: np.random.Generator) -> Samples:
    return s[: loudest(s, rate, rng)]


def gap(s: Samples, rate: int, rng: np.random.Generator) -> Samples:
    at = loudest(s, rate, rng)
    return np.concatenate([s[:at], np.zeros((int(rate * rng.uniform(1.1, 2)), s.shape[1])), s[at:]])


def click(s: Samples, rate: int, rng: np.random.Generator) -> Samples:
    made = s.copy()
    made[int(rng.integers(rate // 10, len(s) - rate // 10)), 0] += rng.choice([-1, 1]) * 0.5 * np.abs(s).max()
    return np.clip(made, -0.99, 0.99)


def jump(s: Samples, rate: int, rng: np.random.Generator) -> Samples:
    at = loudest(s, rate, rng)
    return np.concatenate([s[:at], s[at + int(rate * rng.uniform(0.05, 0.1)) :]])


def silent_channel(s: Samples, _rate: int, _rng: np.random.Generator) -> Samples:
    return np.stack([s[:, 0], np.zeros(len(s))], axis=1)


def inverted(s: Samples, _rate: int, _rng: np.random.Generator) -> Samples:
    return np.stack([s[:, 0], -0.8 * s[:, 0]], axis=1)


FAULTS: dict[ProblemKind, tuple[Callable[[Samples, int, np.random.Generator], Samples], int]] = {
    ProblemKind.CUT_START: (cut_start, 20),
    ProblemKind.CUT_END: (cut_end, 20),
    ProblemKind.GAP: (gap, 5),
    ProblemKind.CLICKS: (click, 20),
    ProblemKind.SILENT_CHANNEL: (silent_channel, 1),
    ProblemKind.INVERTED_CHANNEL: (inverted, 1),
}


def main() -> None:
    """Print what was found."""
    every = takes(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    rng = np.random.default_rng(1)
    with TemporaryDirectory() as name:
        folder = Path(name)
        alarms = {take: problems(folder, *value) for take, value in every.items()}
        meant = {take: MEANT.get(take, set()) for take in every}
        false = {take: kinds ^ meant[take] for take, kinds in alarms.items() if kinds != meant[take]}
        print(f"takes that are as they were meant: {len(every)}, otherwise told of: {false or 'none'}")
        del every["demo_track"]  # long, and much like the others
        for kind, (spoil, times) in FAULTS.items():
            tried, found, others = 0, 0, Counter[str]()
            for take, (samples, rate) in every.items():
                for _ in range(times):
                    kinds = problems(folder, spoil(samples, rate, rng), rate) - alarms[take]
                    tried += 1
                    found += kind in kinds
                    others.update(kinds - {kind})
            print(f"{kind}: found {found} of {tried}; beside it {dict(others) or 'nothing'}")
        cost(folder, every["rain"])


def cost(folder: Path, take: Take) -> None:
    """Time of measuring with and without the search for faults, in one run."""
    samples, rate = take
    path = folder / "long.wav"
    soundfile.write(path, np.tile(samples, (30, 1)), rate)
    whole = analysis.FaultFinder.feed
    timed: dict[str, list[float]] = {"with": [], "without": []}
    for _ in range(3):
        for label, feed in (("with", whole), ("without", lambda *_: None)):
            analysis.FaultFinder.feed = feed  # type: ignore[method-assign, assignment]
            start = time.perf_counter()
            analysis.measure(StoredSource(path))
            timed[label].append(time.perf_counter() - start)
    analysis.FaultFinder.feed = whole  # type: ignore[method-assign]
    minutes = 30 * len(samples) / rate / 60
    print(
        f"measuring {minutes:.0f} min: {min(timed['with']):.2f} s with the search for faults, "
        f"{min(timed['without']):.2f} s without"
    )


if __name__ == "__main__":
    main()
