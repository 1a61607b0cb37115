"""Kept peaks come back as they were, or not at all."""

from __future__ import annotations

import hashlib
import math
import os
import threading
from pathlib import Path

import numpy as np
import pytest

from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.core.peaks import PeakPyramid
from camb_desktop.core.runs import Damage
from camb_desktop.storage import peakcache
from camb_desktop.storage.peakcache import Entry, PeakCache, Summary

KEY = hashlib.sha256(b"some audio").hexdigest()


def entry(frames: int = 10_000, seed: int = 0, **changes: object) -> Entry:
    info = StreamInfo(frames, 48_000, 2)
    values: dict[str, object] = {
        "info": info,
        "peak_dbfs": -1.25,
        "true_peak_dbtp": -0.9,
        "loudness_lufs": -math.inf,
        "clipped_samples": 7,
        "leading_silence_s": 0.5,
        "trailing_silence_s": 0.0,
        "dc_offset": -0.001,
        "all_silent": False,
        "damage": Damage.CUT,
        "md5_matches": None,
    }
    pyramid = PeakPyramid(2)
    pyramid.append(np.random.default_rng(seed).integers(-9000, 9000, (frames, 2), np.int16))
    overview = np.arange(512, dtype=np.int16).reshape(256, 2)
    return Entry(Summary(Measures(**{**values, **changes}), StreamInfo(frames * 2, 48_000, 2), overview), pyramid)


def same(one: Entry, other: Entry | None) -> bool:
    return (
        other is not None
        and one.summary.measures == other.summary.measures
        and one.summary.stated == other.summary.stated
        and np.array_equal(one.summary.overview, other.summary.overview)
        and one.pyramid.to_bytes() == other.pyramid.to_bytes()
    )


def test_an_entry_comes_back_as_it_was(tmp_path: Path) -> None:
    cache = PeakCache(tmp_path / "deep" / "peaks")
    assert cache.load(KEY) is None
    assert cache.load_summary(KEY) is None
    stored = entry()
    assert cache.store(KEY, stored)
    assert same(stored, cache.load(KEY))
    summary = PeakCache(cache.folder).load_summary(KEY)
    assert summary is not None
    assert summary.measures == stored.summary.measures
    assert summary.measures.damage is Damage.CUT
    changed = entry(damage=None, md5_matches=True, loudness_lufs=-16.25)
    assert cache.store(KEY, changed)
    assert same(changed, cache.load(KEY))
    cache.remove(KEY)
    cache.remove(KEY)
    assert cache.load(KEY) is None
    assert list(cache.folder.iterdir()) == []


def test_damage_anywhere_makes_an_entry_absent_and_removes_it(tmp_path: Path) -> None:
    cache = PeakCache(tmp_path)
    cache.store(KEY, entry(2_000))
    path = next(tmp_path.iterdir())
    good = path.read_bytes()
    for at in [*range(0, 60), *range(60, len(good), 37), len(good) - 1]:
        bad = bytearray(good)
        bad[at] ^= 0x55
        path.write_bytes(bad)
        assert cache.load(KEY) is None, f"byte {at}"
        assert not path.exists()
    for length in (0, 5, 20, 100, len(good) - 1):
        path.write_bytes(good[:length])
        assert cache.load(KEY) is None
        assert not path.exists()
    path.write_bytes(good + b"x")
    assert cache.load(KEY) is None


def test_a_damaged_summary_is_noticed_without_reading_the_peaks(tmp_path: Path) -> None:
    cache = PeakCache(tmp_path)
    cache.store(KEY, entry(500_000))
    path = next(tmp_path.iterdir())
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)
    assert cache.load_summary(KEY) is None
    assert not path.exists()


def test_an_entry_of_another_version_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = PeakCache(tmp_path)
    cache.store(KEY, entry())
    monkeypatch.setattr(peakcache, "VERSION", peakcache.VERSION + 1)
    assert cache.load(KEY) is None
    assert list(tmp_path.iterdir()) == []


def test_the_least_recently_used_go_when_there_is_too_much(tmp_path: Path) -> None:
    keys = [hashlib.sha256(bytes([n])).hexdigest() for n in range(12)]
    first = PeakCache(tmp_path)
    for n, key in enumerate(keys[:10]):
        first.store(key, entry(5_000, n))
        os.utime(tmp_path / f"{key}.clip", (1_000_000 + n, 1_000_000 + n))
    size = next(tmp_path.iterdir()).stat().st_size
    (tmp_path / ".writing-left-behind").write_bytes(bytes(size))
    os.utime(tmp_path / ".writing-left-behind", (5, 5))
    assert first.load(keys[0]) is not None, "counts as used now"
    assert first.load_summary(keys[1]) is not None, "does not"
    limited = PeakCache(tmp_path, limit_bytes=10 * size + size // 2)
    limited.store(keys[10], entry(5_000, 10))
    left = {path.name for path in tmp_path.iterdir()}
    assert len(left) <= 8
    assert f"{keys[0]}.clip" in left
    assert f"{keys[10]}.clip" in left
    assert f"{keys[1]}.clip" not in left
    assert ".writing-left-behind" not in left


def test_a_folder_that_cannot_be_written_is_a_cache_without_entries(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    cache = PeakCache(in_the_way)
    assert not cache.store(KEY, entry())
    assert cache.load(KEY) is None
    assert in_the_way.read_text() == "no folder"


def test_a_write_that_fails_leaves_the_old_entry_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = PeakCache(tmp_path)
    old = entry()
    cache.store(KEY, old)

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert not cache.store(KEY, entry(seed=9))
    monkeypatch.undo()
    assert same(old, cache.load(KEY))
    assert len(list(tmp_path.iterdir())) == 1


def test_names_that_are_no_hash_never_reach_the_disk(tmp_path: Path) -> None:
    for name in ("", "../../etc/passwd", KEY.upper(), KEY[:-1]):
        with pytest.raises(ValueError, match="SHA-256"):
            PeakCache(tmp_path).load(name)


def test_readers_and_writers_in_many_threads_see_whole_entries(tmp_path: Path) -> None:
    one, other = entry(30_000, 1), entry(40_000, 2)
    cache = PeakCache(tmp_path)
    cache.store(KEY, one)
    faults: list[object] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            found = cache.load(KEY)
            if not (same(one, found) or same(other, found)):
                faults.append(found)

    readers = [threading.Thread(target=read, name=f"reader-{n}") for n in range(3)]
    for reader in readers:
        reader.start()
    for n in range(40):
        cache.store(KEY, other if n % 2 else one)
    done.set()
    for reader in readers:
        reader.join()
    assert faults == []
