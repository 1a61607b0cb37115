"""The callback's work, driven by hand: every sample that it gives can be named."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from camb_desktop.audio.engine import FADE_S, GAIN_RAMP_S, PlaybackEngine
from camb_desktop.audio.meter import Meter, SliceLevels
from camb_desktop.audio.playback import Block, Playback
from camb_desktop.core.clip import Levels

RATE_HZ = 48_000
FADE = round(FADE_S * RATE_HZ)


def ramp(frames: int, start: int = 0) -> np.ndarray:
    """Samples that name their own frame: frame n is n / 2**20 left, and the negative of it right."""
    left = (np.arange(start, start + frames) / 2**20).astype(np.float32)
    return np.stack([left, -left], axis=1)


def block_of(data: np.ndarray, start: int = 0) -> Block:
    return Block(data, start, levels=SliceLevels(data, 480))


def blocks(*lengths: int, start: int = 0, ends: bool = True) -> Block:
    head = last = Block(np.empty((0, 2), np.float32), start)
    for length in lengths:
        last.next = block_of(ramp(length, start), start)
        last = last.next
        start += length
    if ends:
        last.next = Block(np.empty((0, 2), np.float32), start, ends=True)
    return head


def last_of(block: Block) -> Block:
    while block.next is not None:
        block = block.next
    return block


def playing(head: Block, **options: bool) -> PlaybackEngine:
    engine = PlaybackEngine()
    engine.configure(RATE_HZ, 2)
    engine.mix(playing=True)
    engine.start(Playback(1, head, **options))
    return engine


def pull(engine: PlaybackEngine, frames: int, block: int = 480) -> np.ndarray:
    out = np.full((frames, 2), 9.0, np.float32)
    for start in range(0, frames, block):
        engine.render(out[start : start + block])
    assert engine.error is None
    return out


@pytest.mark.parametrize("block", [1, 480, 513, 6000])
def test_renders_every_sample_once_and_then_silence(block: int) -> None:
    engine = playing(blocks(1000, 1, 7000, 2047))
    out = pull(engine, 11_000, block)
    np.testing.assert_array_equal(out[:10_048], ramp(10_048))
    assert not out[10_048:].any()
    assert engine.report.ended_at == 10_048
    assert engine.report.consumed == 10_048
    assert engine.report.clock == 11_000
    assert not engine.report.starved


def test_a_start_in_the_middle_fades_in() -> None:
    out = pull(playing(blocks(5000, start=100_000), fade_in=True), 2000)
    expected = ramp(2000, 100_000)
    np.testing.assert_array_equal(out[FADE:], expected[FADE:])
    assert 0 < abs(out[0, 0]) < abs(expected[0, 0]) / 50
    assert np.all(np.diff(np.abs(out[:FADE, 0])) > 0)


@pytest.mark.parametrize("block", [1, 100, 480, 5000])
def test_a_seek_is_exact_to_the_frame_and_fades_across(block: int) -> None:
    engine = playing(blocks(20_000))
    pull(engine, 4_000, block)
    engine.start(Playback(2, blocks(20_000, start=50_000), fade_in=True))
    out = pull(engine, 5_000, block)
    np.testing.assert_array_equal(out[FADE:], ramp(5_000, 50_000)[FADE:])
    # the old sound dies away under the new: at every frame a mix of the two at the same two places
    weight = (np.arange(FADE) + 1) / FADE
    mixed = ramp(FADE, 50_000)[:, 0] * weight + ramp(FADE, 4_000)[:, 0] * (1 - weight + 1 / FADE)
    np.testing.assert_allclose(out[:FADE, 0], mixed, atol=1e-6)
    assert engine.report.generation == 2
    assert engine.report.next_frame == 55_000


def test_a_cut_program_begins_with_its_very_first_sample() -> None:
    engine = playing(blocks(20_000))
    pull(engine, 4_000)
    engine.start(Playback(2, blocks(20_000, start=50_000), cut=True))
    np.testing.assert_array_equal(pull(engine, 5_000), ramp(5_000, 50_000))


@pytest.mark.parametrize("block", [1, 100, 480, 5000])
def test_a_pause_fades_out_and_stands_still(block: int) -> None:
    engine = playing(blocks(40_000, start=300_000))
    pull(engine, 1_000, block)
    engine.mix(playing=False)
    out = pull(engine, 5_000, block)
    assert np.all(np.diff(np.abs(out[:FADE, 0])) < 0)
    assert not out[FADE:].any()
    assert engine.report.next_frame == 300_000 + 1_000 + FADE
    assert engine.report.silent_at in range(1_000 + FADE, 1_000 + FADE + block)
    engine.mix(playing=True)
    out = pull(engine, 1_000, block)
    np.testing.assert_array_equal(out[FADE:], ramp(1_000, 301_000 + FADE)[FADE:])
    assert engine.report.silent_at == -1


def test_a_program_older_than_the_gate_stays_silent() -> None:
    engine = playing(blocks(40_000, start=1))
    engine.mix(from_generation=2)
    assert not pull(engine, 1_000)[FADE:].any()
    engine.start(Playback(2, blocks(100, start=500)))
    np.testing.assert_array_equal(pull(engine, 100), ramp(100, 500))


def test_a_missing_block_is_silence_and_the_place_is_kept() -> None:
    head = blocks(1_000, ends=False)
    engine = playing(head)
    out = pull(engine, 3_000)
    assert not out[1_000:].any()
    assert engine.report.starved
    assert engine.report.next_frame == 1_000
    last_of(head).next = Block(ramp(5_000, 1_000), 1_000)
    out = pull(engine, 2_000)
    assert not engine.report.starved
    np.testing.assert_array_equal(out[FADE:], ramp(2_000, 1_000)[FADE:])
    assert abs(out[0, 0]) < 1_000 / 2**20 / 50, "it fades in again"


def test_a_change_of_gain_is_no_step() -> None:
    head = block_of(np.ones((48_000, 2), np.float32), 0)
    engine = playing(head)
    full = pull(engine, 1_000)
    engine.mix(gain=0.0)
    down = pull(engine, 1_000, 333)
    engine.mix(gain=0.5)
    up = pull(engine, 2_000, 77)
    steps = np.abs(np.diff(np.concatenate([full, down, up])[:, 0]))
    assert steps.max() < 1.5 / round(GAIN_RAMP_S * RATE_HZ)
    assert full[-1, 0] == 1.0
    assert down[-1, 0] == 0.0
    assert up[-1, 0] == 0.5


@pytest.mark.parametrize(("unmatched", "expected"), [(2, 0.2), (-1, 0.8)])
def test_a_program_whose_loudness_is_not_known_yet_begins_as_loud_as_it_measured_itself(
    unmatched: int, expected: float
) -> None:
    engine = playing(block_of(np.ones((48_000, 2), np.float32), 0))
    pull(engine, 1_000)
    engine.mix(gain=0.8, unmatched=unmatched)
    engine.start(Playback(2, block_of(np.ones((48_000, 2), np.float32), 0), cut=True, match=0.25))
    assert pull(engine, 4_800)[0, 0] == pytest.approx(expected)


def test_nothing_leaves_beyond_full_scale() -> None:
    engine = playing(block_of(np.full((1_000, 2), 3.0, np.float32), 0))
    assert pull(engine, 500).max() == 1.0


def test_the_place_follows_blocks_loops_and_pauses() -> None:
    head = blocks(1_000, 1_000, start=5_000, ends=False)
    last_of(head).next = Block(ramp(1_000, 5_000), 5_000)
    engine = playing(head)
    pull(engine, 2_500)
    engine.mix(playing=False)
    pull(engine, 1_000)
    assert [round(engine.place_at(clock).file_frame) for clock in (0, 999, 1_500, 1_999, 2_000, 2_400)] == [
        5_000, 5_999, 6_500, 6_999, 5_000, 5_400,
    ]  # fmt: skip
    assert round(engine.place_at(2_500 + FADE).file_frame) == round(engine.place_at(3_400).file_frame) == 5_500 + FADE


@pytest.mark.parametrize("block", [100, 480, 999])
def test_the_place_moves_by_the_frames_of_the_file_that_a_frame_stands_for(block: int) -> None:
    """At twice the speed, and of a file of another rate."""
    for step in (2.0, 0.5):
        head = Block(np.empty((0, 2), np.float32), 1_000)
        head.next = Block(ramp(2_000), 1_000, step)
        head.next.next = Block(ramp(2_000), 1_000 + 2_000 * step, step)
        engine = playing(head)
        for clock in range(0, 3_000, block):
            pull(engine, min(block, 3_000 - clock), block)
            here = min(clock + block, 3_000)
            assert engine.report.next_frame == 1_000 + here * step
            assert engine.place_at(here - 1).file_frame == pytest.approx(1_000 + (here - 1) * step)


def test_the_place_after_a_pause_in_the_middle_of_a_block_at_twice_the_speed() -> None:
    head = Block(np.empty((0, 2), np.float32), 1_000)
    head.next = Block(ramp(9_000), 1_000, 2.0)
    engine = playing(head)
    pull(engine, 700)
    engine.mix(playing=False)
    pull(engine, 1_000)
    engine.mix(playing=True)
    pull(engine, 300)
    assert engine.place_at(1_700 + 99).file_frame == pytest.approx(1_000 + (700 + FADE + 99) * 2)


def test_heard_is_rendered_less_the_latency() -> None:
    engine = playing(blocks(10_000))
    pull(engine, 9_600, 1_200)
    called_at = engine.report.called_at
    assert engine.heard_clock(0.1) == 4_800
    assert engine.heard_clock(0.1, called_at) == pytest.approx(9_600 - 1_200 - 4_800), "of the block, the first frame"
    assert engine.heard_clock(0.1, called_at + 0.05) == pytest.approx(6_000)
    assert engine.heard_clock(0.1, called_at + 3.0) == 9_600, "never more than what was rendered"


def test_the_meter_tells_peak_rms_hold_and_clipping() -> None:
    sine = (0.5 * np.sin(2 * np.pi * 1_000 / RATE_HZ * np.arange(RATE_HZ))).astype(np.float32)
    engine = playing(block_of(np.stack([sine, np.zeros_like(sine)], axis=1), 0))
    engine.mix(gain=0.1)
    meter = Meter(RATE_HZ, 2)

    def read(clock: int) -> Levels:
        return meter.read(engine.rendered_between, clock)

    pull(engine, 24_000)
    levels = read(24_000)
    assert levels.peak_dbfs[0] == pytest.approx(-6.02, abs=0.05), "before the volume"
    assert levels.rms_dbfs[0] == pytest.approx(-9.03, abs=0.05)
    assert levels.peak_dbfs[1] == levels.rms_dbfs[1] == -np.inf
    assert not levels.clipped
    loud = block_of(np.full((480, 2), 32767 / 32768, np.float32), 0)
    loud.next = block_of(np.zeros((100_000, 2), np.float32), 480)
    engine.start(Playback(2, loud, cut=True))
    pull(engine, 96_000)
    assert read(23_500).hold_dbfs[1] == -np.inf, "what is not heard yet is not shown"
    levels = read(24_480)
    assert levels.peak_dbfs[1] == pytest.approx(0.0, abs=0.01)
    assert levels.clipped
    levels = read(48_000)
    assert levels.clipped
    assert levels.peak_dbfs == (-np.inf, -np.inf)
    assert levels.hold_dbfs[1] == pytest.approx(0.0, abs=0.01)
    assert read(24_480 + 73_000).hold_dbfs == (-np.inf, -np.inf)
    meter.start(100_000)
    assert not read(100_001).clipped


def test_a_slice_counts_by_the_share_that_was_heard() -> None:
    level = np.full((100, 2), 0.5, np.float32)
    engine = playing(block_of(level, 0))
    last = engine.playback.head
    for _ in range(100):  # a loop of 100 frames, each round a block whose slices of 480 are not full
        last.next = block_of(level, 0)
        last = last.next
    meter = Meter(RATE_HZ, 2)
    pull(engine, 9_600)
    assert meter.read(engine.rendered_between, 9_600).rms_dbfs[0] == pytest.approx(-6.02, abs=0.01)
    engine = playing(block_of(np.repeat(np.float32([[0.0, 0.0], [0.5, 0.5]]), [4_800, 4_800], axis=0), 0))
    pull(engine, 9_600)
    half = Meter(RATE_HZ, 2).read(engine.rendered_between, 4_800 + 1_100)
    assert half.rms_dbfs[0] == pytest.approx(-6.02 + 10 * np.log10(1_100 / 2_400), abs=0.15)


def test_clipping_is_seen_however_rarely_the_meter_is_read() -> None:
    samples = np.zeros((RATE_HZ, 2), np.float32)
    samples[20_000, 1] = 1.0
    engine = playing(block_of(samples, 0))
    pull(engine, RATE_HZ)
    meter = Meter(RATE_HZ, 2)
    assert not meter.read(engine.rendered_between, 19_000).clipped
    assert meter.read(engine.rendered_between, 40_000).clipped


def test_an_error_in_the_callback_is_parked_and_heard_as_silence() -> None:
    engine = playing(block_of(np.ones((1_000, 5), np.float32), 0))
    out = np.full((100, 2), 9.0, np.float32)
    engine.render(out)
    assert not out.any()
    assert isinstance(engine.error, ValueError)


def test_ten_thousand_callbacks_take_no_memory() -> None:
    block = Block(ramp(480), 0)
    block.next = block
    engine = playing(block)
    out = np.zeros((480, 2), np.float32)
    tracemalloc.start()
    try:
        for _ in range(2_000):  # fills the logs once
            engine.render(out)
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(10_000):
            engine.render(out)
        assert tracemalloc.get_traced_memory()[0] - before < 10_000
    finally:
        tracemalloc.stop()
