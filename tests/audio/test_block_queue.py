"""The queue of blocks between the decoder and the callback."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from camb_desktop.audio.block_queue import AHEAD_S, BlockQueue, Order
from camb_desktop.audio.decode import Decoder, open_sound
from camb_desktop.audio.engine import PlaybackEngine
from camb_desktop.audio.output import OutputFormat
from camb_desktop.audio.reader import Plan
from camb_desktop.audio.sources import FileSource

RATE_HZ = 48_000
FRAMES = 10 * RATE_HZ


@pytest.fixture
def source(tmp_path: Path) -> FileSource:
    """Ten seconds in which each sample, times 2**20, is the number of its frame."""
    path = tmp_path / "ramp.wav"
    soundfile.write(path, (np.arange(FRAMES) / 2**20).astype(np.float32), RATE_HZ, subtype="FLOAT")
    return FileSource(path)


@pytest.fixture
def decoder(source: FileSource) -> Iterator[Decoder]:
    with open_sound(source) as decoder:
        yield decoder


def render(engine: PlaybackEngine, frames: int) -> np.ndarray:
    """Numbers of the frames that are rendered; 0 for silence."""
    out = np.zeros((frames, 2), np.float32)
    engine.render(out)
    assert engine.error is None
    return np.round(out[:, 0].astype(np.float64) * 2**20).astype(int)


@pytest.fixture
def engine() -> PlaybackEngine:
    engine = PlaybackEngine()
    engine.configure(RATE_HZ, 2)
    engine.mix(playing=True)
    return engine


def queue_of(engine: PlaybackEngine, decoder: Decoder, source: FileSource, plan: Plan) -> BlockQueue:
    queue = BlockQueue(engine, decoder, Order(1, source, plan, sound=True), OutputFormat(RATE_HZ, 2, 0.1))
    queue.start(fade_in=False, cut=True)
    return queue


def test_it_stays_ahead_and_no_further(engine: PlaybackEngine, decoder: Decoder, source: FileSource) -> None:
    queue = queue_of(engine, decoder, source, Plan())
    rendered = []
    for _ in range(FRAMES // 4_800):
        while queue.wants_more():
            queue.extend()
        assert queue.finished or AHEAD_S <= queue.ahead_s() < AHEAD_S + 0.1
        rendered.append(render(engine, 4_800))
    np.testing.assert_array_equal(np.concatenate(rendered), np.arange(FRAMES))


def test_a_new_plan_cuts_off_what_the_old_one_had_ready(
    engine: PlaybackEngine, decoder: Decoder, source: FileSource
) -> None:
    queue = queue_of(engine, decoder, source, Plan())
    while queue.wants_more():
        queue.extend()
    render(engine, 4_800)
    plan = Plan(0, loop=True, region=(10_000, 30_000))
    assert queue.replan(Order(1, source, plan, sound=True))
    assert 0.1 < queue.ahead_s() < 0.3, "enough for the callback while the new plan is being read"
    ready = round(queue.ahead_s() * RATE_HZ)
    assert render(engine, RATE_HZ)[ready:].max() == 0, "nothing of the old plan is left behind it"
    while queue.wants_more():
        queue.extend()
    found = render(engine, RATE_HZ)[300:]
    assert found[0] == 4_800 + ready + 300
    assert found.max() == 29_999
    assert found[found.argmax() + 1] == 10_000


def test_what_went_through_a_resampler_cannot_be_replanned(
    engine: PlaybackEngine, decoder: Decoder, source: FileSource
) -> None:
    order = Order(1, source, Plan(), sound=True)
    resampled = BlockQueue(engine, decoder, order, OutputFormat(44_100, 2, 0.1))
    assert not resampled.replan(replace(order, plan=Plan(loop=True)))
    direct = BlockQueue(engine, decoder, order, OutputFormat(RATE_HZ, 2, 0.1))
    assert direct.replan(replace(order, plan=Plan(loop=True)))
    assert not direct.replan(replace(order, plan=Plan(speed=2.0)))


class Unfinished(FileSource):
    """A file of which more may come."""

    @property
    def complete(self) -> bool:
        return False


def test_what_is_held_back_after_a_gap_counts_as_ready(
    engine: PlaybackEngine, decoder: Decoder, source: FileSource
) -> None:
    queue = queue_of(engine, decoder, Unfinished(source.path), Plan())
    render(engine, 480)  # nothing is there yet
    queue.extend()
    first = queue.ahead_s()
    queue.extend()
    assert 0 < first < queue.ahead_s()
    assert not render(engine, 480).any(), "held back until it is enough"
