"""Peaks, loudness and memory for long files, beside ffmpeg in the same run.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_peaks.py [--minutes 60] [--rounds 5] [--memory]

Prints seconds and ratios: decoding to peaks against ffmpeg's plain decoding (FLAC) and its ``showwavespic`` (WAV), the
full measuring pass, loudness against ``ebur128``, drawing columns, and the peak memory of ten seconds and three hours.
Needs ffmpeg, and 5 GB for the files, which are made in a temporary folder and removed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import numpy as np
import soundfile

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from camb_desktop.audio.analysis import measure
from camb_desktop.audio.building import build_peaks
from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.peaks import PeakPyramid
from camb_desktop.runtime import process

RATE_HZ = 48_000


def make(path: Path, minutes: float, subtype: str) -> None:
    """Stereo tones that swell over some noise; FLAC packs it to about 0.6, as music."""
    rng = np.random.default_rng(0)
    t = np.arange(RATE_HZ * 10) / RATE_HZ
    tones = [0.3 * np.sin(2 * np.pi * hertz * t) * np.sin(2 * np.pi * 0.3 * t) for hertz in (220, 331)]
    block = (np.stack(tones, axis=1) + 0.02 * rng.standard_normal((len(t), 2))).astype(np.float32)
    with soundfile.SoundFile(path, "w", RATE_HZ, 2, subtype) as file:
        for n in range(max(1, round(minutes * 6))):
            file.write(np.roll(block, n * 1001, axis=0) * np.float32(0.6 + 0.4 * np.sin(n)))


def timed(function: Callable[[], object]) -> float:
    """Seconds of one call."""
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def in_turn(functions: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Medians of some rounds; taking turns, so that a busy machine is busy for all."""
    seconds: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(rounds):
        for name, function in functions.items():
            seconds[name].append(timed(function))
    return {name: median(found) for name, found in seconds.items()}


def ffmpeg(path: Path, *arguments: str) -> Callable[[], object]:
    command = ["ffmpeg", "-v", "error", "-y", "-i", str(path), *arguments]
    return lambda: subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def bench_speed(folder: Path, minutes: float, rounds: int) -> None:
    for name, subtype in (
        ("a.flac", "PCM_16"),
        ("a16.wav", "PCM_16"),
        ("af.wav", "FLOAT"),
    ):
        path = folder / name
        make(path, minutes, subtype)
        timed(ffmpeg(path, "-c", "copy", "-f", "null", "-"))  # into the page cache, for all alike
        picture = str(folder / "picture.png")
        source = StoredSource(path)
        found = in_turn(
            {
                "peaks": lambda source=source: build_peaks(source),
                "one thread": lambda source=source: build_peaks(source, threads=1),
                "decode": ffmpeg(path, "-f", "null", "-"),
                "showwavespic": ffmpeg(path, "-filter_complex", "showwavespic=s=1600x200", "-frames:v", "1", picture),
            },
            rounds,
        )
        peaks = found["peaks"]
        print(
            f"{subtype:7} {path.suffix[1:]:5} {minutes:g} min: peaks {peaks:.2f} s"
            f" (one thread {found['one thread']:.2f} s),"
            f" ffmpeg decode {found['decode']:.2f} s = {found['decode'] / peaks:.2f}×,"
            f" showwavespic {found['showwavespic']:.2f} s = {found['showwavespic'] / peaks:.2f}×"
        )
        measuring = in_turn(
            {"measure": lambda source=source: measure(source), "ebur128": ffmpeg(path, *_EBUR128)}, max(1, rounds - 1)
        )
        print(
            f"{'':13} all measures {measuring['measure']:.2f} s,"
            f" ffmpeg ebur128 with true peak {measuring['ebur128']:.2f} s"
            f" = {measuring['ebur128'] / measuring['measure']:.2f}×"
        )
        path.unlink()


_EBUR128 = ("-filter_complex", "ebur128=peak=true", "-f", "null", "-")


def bench_columns() -> None:
    pyramid = PeakPyramid(2)
    block = np.random.default_rng(0).integers(-9000, 9000, (1 << 16, 2), np.int16)
    for hours in (1, 3):
        while pyramid.frames < hours * 3600 * RATE_HZ:
            pyramid.append(block)
        spans = {"whole": pyramid.frames, "a tenth": pyramid.frames // 10, "a minute": 60 * RATE_HZ}
        for name, span in spans.items():
            for channel in (None, 0):
                times = [
                    timed(lambda span=span, channel=channel: pyramid.columns(channel, 5, 5 + span, 1600))
                    for _ in range(50)
                ]
                print(
                    f"columns of {hours} h, {name}, {'all channels' if channel is None else 'one channel'}, 1600 px:"
                    f" median {1e3 * float(np.median(times)):.2f} ms, worst {1e3 * max(times):.2f} ms"
                )
    print(
        f"pyramid of 3 h stereo: {pyramid.nbytes / 1e6:.1f} MB, to bytes {1e3 * timed(pyramid.to_bytes):.0f} ms, "
        f"from bytes {1e3 * timed(lambda: PeakPyramid.from_bytes(pyramid.to_bytes())):.0f} ms with it"
    )


def _peak_memory_mb(path: Path) -> float:
    """Of a process of its own that analyses one file."""
    command = [sys.executable, __file__, "--analyse", str(path)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout) / 1024


def analyse(path: Path) -> None:
    """Build and measure, and print the peak memory of this process in kB; Linux only."""
    built = build_peaks(StoredSource(path))
    measure(StoredSource(path))
    assert built.pyramid is not None
    # Not getrusage: that counts what the parent had, too.
    status = Path("/proc/self/status").read_text()
    print(status.split("VmHWM:")[1].split()[0])


def bench_memory(folder: Path) -> None:
    for suffix, subtype in ((".flac", "PCM_16"), (".wav", "PCM_16")):
        found = {}
        for name, minutes in (("10 s", 1 / 6), ("3 h", 180.0)):
            path = folder / f"m{suffix}"
            make(path, minutes, subtype)
            found[name] = _peak_memory_mb(path)
            path.unlink()
        print(
            f"peak memory, stereo {suffix[1:]}: 10 s {found['10 s']:.0f} MB, 3 h {found['3 h']:.0f} MB:"
            f" {found['3 h'] - found['10 s']:.0f} MB more"
        )


def parts(arguments: argparse.Namespace, folder: Path) -> Iterator[Callable[[], None]]:
    if not arguments.memory:
        yield lambda: bench_speed(folder, arguments.minutes, arguments.rounds)
        yield bench_columns
    yield lambda: bench_memory(folder)


def main() -> None:
    process.tune()  # as the program does
    process.keep_memory()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--memory", action="store_true", help="only the memory of long files")
    parser.add_argument("--analyse", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.analyse is not None:
        analyse(arguments.analyse)
        return
    with tempfile.TemporaryDirectory() as name:
        for part in parts(arguments, Path(name)):
            part()


if __name__ == "__main__":
    main()
