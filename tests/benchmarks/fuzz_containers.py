"""Throws damaged audio files at sniffing, judging and mending, and at the decoder that sees what the verdict shows it.
Every third case is a whole file with bytes around it: none of its frames may be lost, and its measures stay the same.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/fuzz_containers.py --seconds 600

Cases run in a child process with a limit on memory and a watchdog; the number of a case is its seed, so every finding
can be run again with ``--case N``. A finding is an exception that is not an error of this program, a crash, a hang of
more than 20 seconds, a patch outside the file, a measure that is not finite, a frame lost to bytes that only lie
around it, or memory beyond the limit. The exit code is 1 if there is one.
"""

from __future__ import annotations

import argparse
import faulthandler
import io
import math
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np
import soundfile

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from camb_desktop.audio.analysis import measure
from camb_desktop.audio.decode import open_sound
from camb_desktop.audio.sources import FileSource
from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.containers.inspect import SNIFF_BYTES, inspect, looks_like_json, looks_like_markup, sniff
from camb_desktop.core.errors import CannotDecode

MEMORY_LIMIT_BYTES = 3 << 30
HANG_S = 20
MAGIC_NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0xFFFFFFFE, 2**63 - 1, 2**64 - 1)


def seeds() -> list[bytes]:
    """Whole files of every container and several sample types."""
    noise = np.random.default_rng(1).normal(0, 0.1, (9000, 2))
    made = []
    for form, subtype, channels in [
        ("WAV", "PCM_16", 1), ("WAV", "PCM_U8", 2), ("WAV", "FLOAT", 2), ("WAVEX", "PCM_24", 2), ("RF64", "PCM_16", 2),
        ("WAV", "IMA_ADPCM", 1), ("FLAC", "PCM_16", 1), ("FLAC", "PCM_24", 2), ("FLAC", "PCM_S8", 2),
        ("OGG", "VORBIS", 2), ("OGG", "OPUS", 1), ("MP3", "MPEG_LAYER_III", 1),
    ]:  # fmt: skip
        file = io.BytesIO()
        soundfile.write(file, noise[:, :channels], 48_000, format=form, subtype=subtype)
        made.append(file.getvalue())
        if form in ("WAV", "RF64", "FLAC"):
            made.append(streamed(made[-1]))
    return made


def streamed(whole: bytes) -> bytes:
    """The same file as a writer leaves it that could not go back to the head."""
    data = bytearray(whole)
    if data[:4] == b"fLaC":
        data[21] &= 0xF0
        data[22:26] = bytes(4)
    elif data[:4] == b"RF64":
        data[20:44] = bytes(24)
    else:
        at = data.index(b"data") + 4
        data[4:8] = data[at : at + 4] = b"\xff\xff\xff\xff"
    return bytes(data)


def mutate(data: bytes, chance: random.Random) -> bytes:
    """One to six damages, more of them near the head."""
    damaged = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        if not damaged:
            break
        near = min(len(damaged), chance.choice((16, 64, 256, 4096, len(damaged))))
        at = chance.randrange(near)
        match chance.randrange(9):
            case 0:
                damaged[at] ^= 1 << chance.randrange(8)
            case 1:
                damaged[at] = chance.randrange(256)
            case 2:
                size = chance.choice((2, 4, 8))
                order = chance.choice(("little", "big"))
                value = chance.choice(MAGIC_NUMBERS) & (256**size - 1)
                damaged[at : at + size] = value.to_bytes(size, order)
            case 3:
                del damaged[at : at + chance.randint(1, 64)]
            case 4:
                damaged[at:at] = chance.randbytes(chance.randint(1, 64))
            case 5:
                del damaged[chance.randrange(len(damaged)) :]
            case 6:
                damaged[at : at + 200] = bytes(min(200, len(damaged) - at))
            case 7:
                start = chance.randrange(len(damaged))
                damaged[at:at] = damaged[start : start + chance.randint(1, 2000)]
            case 8:
                damaged += chance.choice(
                    (b"\xff\xf8", b"OggS", b"data\0\0\0\0", b"TAG", b"ID3\4\0\0\x7f\x7f\x7f\x7f")
                ) * chance.randint(1, 3000)
    return bytes(damaged)


AHEAD = ("id3", "two id3", "blank", "part")
BEHIND = ("crlf", "boundary", "zeros", "ape", "id3v1", "noise", "sync")


def ahead(chance: random.Random) -> bytes:
    """What may lie ahead of audio and is none of it."""
    match chance.choice(("nothing", *AHEAD)):
        case "id3":
            return tag(chance)
        case "two id3":
            return tag(chance) + tag(chance)
        case "blank":
            return chance.choice((b"\r\n", b"\n", b"  "))
        case "part":
            return b"--%x\r\nContent-Type: audio/x\r\n\r\n" % chance.getrandbits(64)
    return b""


def tag(chance: random.Random) -> bytes:
    """An ID3v2 tag, with or without a footer."""
    size, footer = chance.choice((0, 20, 300, 20_000, 200_000)), chance.random() < 0.3
    head = b"\4\0" + bytes([16 * footer]) + bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3" + head + chance.randbytes(size) + (b"3DI" + head) * footer


def behind(chance: random.Random) -> bytes:
    """What may lie behind audio and is none of it."""
    match chance.choice(BEHIND):
        case "crlf":
            return b"\r\n"
        case "boundary":
            return b"\r\n--%x--\r\n" % chance.getrandbits(64)
        case "zeros":
            return bytes(chance.randint(1, 100_000))
        case "ape":
            return chance.randbytes(500) + b"APETAGEX" + (2000).to_bytes(4, "little") + bytes(20)
        case "id3v1":
            return b"TAG" + chance.randbytes(125)
        case "noise":
            return chance.randbytes(chance.randint(1, 50_000))
    return b"\xff\xf8" * chance.randint(8, 3000)  # fewer may be the beginning of a frame


def measured(data: bytes, path: Path) -> tuple[object, ...]:
    """What is said of a file that is whole as far as its transfer goes; asserts that all of it is finite."""
    path.write_bytes(data)
    found = measure(StoredSource(path))
    for value in (found.dc_offset, found.leading_silence_s, found.trailing_silence_s):
        assert math.isfinite(value), found
    for value in (found.peak_dbfs, found.true_peak_dbtp, found.loudness_lufs):
        assert not math.isnan(value), found
        assert value < math.inf, found
    return (found.info, found.loudness_lufs, found.damage, found.md5_matches, found.more_behind)


def run_around(chance: random.Random, whole: bytes, path: Path) -> str:
    """A whole file of a container that knows its length, with bytes around it."""
    if whole[:4] not in (b"fLaC", b"RIFF", b"RF64"):
        return "no bytes around it"
    streamed_wav = (
        whole[:4] != b"fLaC" and inspect(lambda at, count: whole[at : at + count], len(whole), complete=True).patches
    )
    # Where a WAV tells no length, what lies behind its samples is taken for more of them.
    data = ahead(chance) + whole + (b"" if streamed_wav else behind(chance))
    assert sniff(data[:SNIFF_BYTES]) is not None
    expected, found = measured(whole, path.with_suffix(".whole")), measured(data, path)
    assert found == expected, (found, expected)
    return "the same with bytes around it"


def run_case(number: int, files: list[bytes], path: Path) -> str:
    """What became of one case, in a word; raises for a finding."""
    chance = random.Random(number)
    if number % 3 == 0:
        return run_around(chance, files[number // 3 % len(files)], path)
    data = mutate(files[number % len(files)], chance)
    head = data[:SNIFF_BYTES]
    sniff(head), looks_like_json(head), looks_like_markup(head)
    report = inspect(lambda at, count: data[at : at + count], len(data), complete=chance.random() < 0.5)
    assert report.frames is None or 0 <= report.frames < 2**62, report
    for patch in report.patches:
        assert 0 <= patch.offset <= len(data) - len(patch.data), report
    for start, stop in report.spans:
        assert 0 <= start <= stop <= len(data), report
    if report.container is None:
        return "no audio"
    path.write_bytes(data)
    try:
        with open_sound(FileSource(path, report.patches, report.spans, report.ahead)) as decoder:
            heard, most = 0, 4 * len(data) + 1_000_000
            while heard < most:
                block = decoder.read(65_536)
                assert np.isfinite(block).all()
                if len(block) == 0:
                    break
                heard += len(block)
            if heard:
                decoder.seek(heard // 2)
                decoder.read(100)
        if heard < most:
            measured(data, path)
    except CannotDecode:
        return "cannot decode"
    if heard >= most:
        return "endless"
    return f"{report.container.value}{' cut' if report.cut else ''}{' mended' if report.patches else ''}"


def child(first: int, seconds: float) -> int:
    """Run cases from ``first`` on; print each number before it is run, so that a crash has a name."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT_BYTES, MEMORY_LIMIT_BYTES))
    files, outcomes, end = seeds(), Counter[str](), time.monotonic() + seconds
    number = first
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        path = Path(folder) / "case"
        while time.monotonic() < end:
            os.pwrite(3, f"{number:20d}".encode(), 0)
            faulthandler.dump_traceback_later(HANG_S, exit=True)
            outcomes[run_case(number, files, path)] += 1
            number += 1
    faulthandler.cancel_dump_traceback_later()
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{number - first} cases, peak memory {peak_mb:.0f} MB")
    for outcome, count in outcomes.most_common():
        print(f"  {count:8d} {outcome}")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--first", type=int, default=0, help="number of the first case")
    parser.add_argument("--case", type=int, default=None, help="run this one case here")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.case is not None:
        with tempfile.TemporaryDirectory() as folder:
            print(run_case(given.case, seeds(), Path(folder) / "case"))
        return 0
    if given.child:
        return child(given.first, given.seconds)
    findings, first, end = [], given.first, time.monotonic() + given.seconds
    while time.monotonic() < end:
        with tempfile.TemporaryFile() as progress:
            os.dup2(progress.fileno(), 3)
            command = [
                sys.executable,
                __file__,
                "--child",
                "--first",
                str(first),
                "--seconds",
                str(end - time.monotonic()),
            ]
            ended = subprocess.run(command, pass_fds=(3,), capture_output=True, text=True, check=False)
            number = int(os.pread(3, 20, 0) or first)
        print(ended.stdout, end="")
        if ended.returncode == 0:
            break
        findings.append(number)
        print(f"FINDING case {number}: exit {ended.returncode}\n{ended.stderr[-1500:]}", flush=True)
        first = number + 1
    print(f"{len(findings)} findings {findings}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
