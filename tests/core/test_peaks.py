"""The pyramid bounds every sample it was given, at every zoom, in whatever blocks it came."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from camb_desktop.core.bins import bins_of
from camb_desktop.core.peaks import Columns, PeakPyramid

SMALL_BIN = 8  # makes every level appear within a few thousand frames


def _audio(seed: int, frames: int, channels: int, *, floating: bool) -> np.ndarray[Any, Any]:
    rng = np.random.default_rng(seed)
    loudness = 0.5 + 0.5 * np.sin(np.arange(frames) / 700)[:, None]
    samples = np.clip(rng.standard_normal((frames, channels)) * 0.3 * loudness, -1, 32767 / 32768)
    return samples.astype(np.float32) if floating else np.round(samples * 32768).astype(np.int16)


def _scaled(block: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    return block / 32768.0 if block.dtype == np.int16 else block.astype(np.float64)


def _built(block: np.ndarray[Any, Any], cuts: list[int], frames_per_bin: int = SMALL_BIN) -> PeakPyramid:
    pyramid = PeakPyramid(block.shape[1], frames_per_bin)
    for part in np.split(block, sorted(cuts)):
        pyramid.append(part)
    return pyramid


def _same(one: Columns, other: Columns) -> bool:
    return all(
        np.array_equal(a, b, equal_nan=True)
        for a, b in ((one.min, other.min), (one.max, other.max), (one.rms, other.rms))
    )


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 99),
    frames=st.integers(1, 40_000),
    channels=st.integers(1, 3),
    floating=st.booleans(),
    data=st.data(),
)
def test_blocks_of_any_size_give_what_the_whole_file_gives(
    seed: int, frames: int, channels: int, floating: bool, data: st.DataObject
) -> None:
    audio = _audio(seed, frames, channels, floating=floating)
    cuts = data.draw(st.lists(st.integers(0, frames), max_size=8))
    whole, pieces = _built(audio, []), _built(audio, cuts)
    assert pieces.frames == whole.frames == frames
    assert pieces.to_bytes() == whole.to_bytes()
    assert _same(whole.columns(None, 0, frames, 50), pieces.columns(None, 0, frames, 50))


@settings(max_examples=150, deadline=None)
@given(
    seed=st.integers(0, 99),
    frames=st.integers(1, 60_000),
    floating=st.booleans(),
    channel=st.sampled_from([None, 0, 1]),
    start=st.integers(-2_000, 62_000),
    length=st.integers(1, 62_000),
    width=st.integers(1, 300),
)
def test_columns_bound_every_sample_and_reach_no_further_than_promised(
    seed: int, frames: int, floating: bool, channel: int | None, start: int, length: int, width: int
) -> None:
    audio = _audio(seed, frames, 2, floating=floating)
    columns = _built(audio, []).columns(channel, start, start + length, width)
    scaled = _scaled(audio) if channel is None else _scaled(audio)[:, channel : channel + 1]
    step = 1 / 32768 if floating else 0.0
    reach = max(SMALL_BIN, length / width / 4)
    for n in range(width):
        first, last = start + n * length // width, start + -(-(n + 1) * length // width)
        inside = scaled[max(0, first) : max(0, last)]
        if not len(inside):
            assert np.isnan([columns.min[n], columns.max[n], columns.rms[n]]).all()
            continue
        around = scaled[max(0, int(first - reach)) : max(0, int(np.ceil(last + reach)))]
        assert around.min() - step <= columns.min[n] <= inside.min()
        assert inside.max() <= columns.max[n] <= around.max() + step
        assert columns.rms[n] <= max(-columns.min[n], columns.max[n]) + 1e-4


@pytest.mark.parametrize("floating", [False, True])
@pytest.mark.parametrize("frames", [256, 1000, 65_536 * 9 + 77])
def test_rms_is_that_of_the_samples(floating: bool, frames: int) -> None:
    audio = _audio(3, frames, 2, floating=floating)
    pyramid = _built(audio, [], 256)
    expected = np.sqrt(np.mean(np.square(_scaled(audio)), axis=0))
    for channel in (0, 1):
        assert pyramid.columns(channel, 0, frames, 1).rms[0] == pytest.approx(expected[channel], abs=6e-5)
    mixed = np.sqrt(np.mean(expected**2))
    assert pyramid.columns(None, 0, frames, 1).rms[0] == pytest.approx(mixed, abs=6e-5)


def test_rms_of_a_part_does_not_hear_what_comes_after_it() -> None:
    """The last bin, which is not full, belongs to no column before it."""
    audio = np.zeros((256 * 8 + 5, 1), np.float32)
    audio[:256] = 0.5
    pyramid = _built(audio, [], 256)
    assert pyramid.columns(0, 0, 512, 1).rms[0] == pytest.approx(0.5 / np.sqrt(2), abs=1e-4)


def test_full_scale_is_drawn_as_full_scale() -> None:
    square = np.where(np.arange(4096)[:, None] % 2 == 0, 32767, -32768).astype(np.int16)
    columns = _built(square, []).columns(0, 0, 4096, 4)
    assert columns.min.tolist() == [-1.0] * 4
    assert columns.max == pytest.approx([32767 / 32768] * 4)
    assert columns.rms == pytest.approx([1.0] * 4, abs=1e-4)


def test_float_samples_that_are_no_numbers_or_too_large_harm_nothing_else() -> None:
    audio = np.full((1024, 1), 0.25, np.float32)
    audio[10], audio[300], audio[600], audio[900] = np.nan, np.inf, -np.inf, 7.5
    columns = _built(audio, [], 256).columns(0, 0, 1024, 4)
    assert columns.max == pytest.approx([0.25, 1.0, 0.25, 1.0], abs=1e-4)
    assert columns.min == pytest.approx([0.0, 0.25, -1.0, 0.25], abs=1e-4)
    assert np.isfinite(columns.rms).all()


def test_nothing_is_nan_free_before_data_arrives() -> None:
    pyramid = PeakPyramid(2)
    assert np.isnan(pyramid.columns(None, 0, 1000, 10).max).all()
    pyramid.append(np.full((500, 2), 100, np.int16))
    half = pyramid.columns(None, 0, 1000, 10)
    assert np.isfinite(half.max[:5]).all()
    assert np.isnan(half.max[5:]).all()
    assert pyramid.columns(0, 0, 100, 0).min.shape == (0,)
    assert np.isnan(pyramid.columns(0, 100, 100, 3).min).all()


@settings(max_examples=40, deadline=None)
@given(frames=st.integers(0, 20_000), channels=st.integers(1, 3), split=st.integers(0, 2_500))
def test_joined_and_stored_pyramids_are_the_same_as_one(frames: int, channels: int, split: int) -> None:
    audio = _audio(1, frames, channels, floating=False)
    whole = _built(audio, [])
    cut = min(split * SMALL_BIN, frames // SMALL_BIN * SMALL_BIN)
    joined = PeakPyramid(audio.shape[1], SMALL_BIN)
    if cut:
        joined.extend(bins_of(audio[:cut], SMALL_BIN))
    joined.append(audio[cut:])
    assert joined.to_bytes() == whole.to_bytes()
    restored = PeakPyramid.from_bytes(whole.to_bytes())
    assert restored.frames == frames
    assert restored.to_bytes() == whole.to_bytes()
    for pyramid in (joined, restored):
        assert _same(whole.columns(None, 0, frames + 5, 77), pyramid.columns(None, 0, frames + 5, 77))


def test_a_pyramid_whose_last_frames_are_unknown_takes_no_more() -> None:
    restored = PeakPyramid.from_bytes(_built(_audio(1, 300, 1, floating=False), [], 256).to_bytes())
    with pytest.raises(ValueError, match="not known any more"):
        restored.append(np.zeros((1, 1), np.int16))
    with pytest.raises(ValueError, match="not full"):
        restored.extend(bins_of(np.zeros((256, 1), np.int16), 256))
    with pytest.raises(ValueError, match="differ in channels"):
        PeakPyramid(2).extend(bins_of(np.zeros((256, 1), np.int16), 256))


def test_bytes_of_another_version_or_damaged_are_refused() -> None:
    data = _built(_audio(1, 3000, 2, floating=False), []).to_bytes()
    for bad in (b"", data[:-1], data + b"x", b"X" + data[1:], data[:8] + b"\x09" + data[9:], data[:12], bytes(200)):
        with pytest.raises(ValueError, match="pyramid"):
            PeakPyramid.from_bytes(bad)


@pytest.mark.parametrize("block", [np.zeros(5, np.int16), np.zeros((5, 1), np.int16), np.zeros((5, 2), np.float64)])
def test_a_block_that_does_not_fit_is_refused(block: np.ndarray[Any, Any]) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        PeakPyramid(2).append(block)


def test_memory_follows_the_summary_and_not_the_audio() -> None:
    pyramid = PeakPyramid(2)
    silence = np.zeros((65_536, 2), np.int16)
    for _ in range(64):
        pyramid.append(silence)
    assert pyramid.nbytes < 64 * silence.nbytes / 30
    hour = 48_000 * 3600 * 2 / 256 * 6 * 4 / 3
    assert pyramid.nbytes == pytest.approx(hour * (64 * 65_536) / (48_000 * 3600), rel=1.1)


def test_readers_in_other_threads_see_a_consistent_state_while_it_grows() -> None:
    pyramid = PeakPyramid(1, SMALL_BIN)
    faults: list[str] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            frames = pyramid.frames
            columns = pyramid.columns(None, 0, max(frames, 1), 100)
            # Sample n is n/16 (mod 2^15), so each column's bounds are known.
            if frames > 100 and not np.isfinite(columns.max).all():
                faults.append(f"a hole at {frames} frames")
            if frames > 100 and columns.min[0] != 0.0:
                faults.append(f"starts with {columns.min[0]} at {frames} frames")
            if (np.diff(columns.max) < 0).any():
                faults.append(f"not ascending at {frames} frames")

    readers = [threading.Thread(target=read, name=f"reader-{n}") for n in range(2)]
    for reader in readers:
        reader.start()
    ramp = (np.arange(32_767 * 16) // 16).astype(np.int16)[:, None]
    at, step = 0, 1
    while at < len(ramp):
        pyramid.append(ramp[at : at + step])
        at, step = at + step, step * 7 % 1009 + 1
    done.set()
    for reader in readers:
        reader.join()
    assert faults == []
    assert pyramid.frames == len(ramp)
