"""The thread that opens files and keeps the queue ahead, with a device that is only in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue

import numpy as np
import pytest
import soundfile

from camb_desktop.audio.block_queue import Order
from camb_desktop.audio.control import OutputControl
from camb_desktop.audio.engine import PlaybackEngine
from camb_desktop.audio.feeder import Failed, Feeder, Opened, Sounding
from camb_desktop.audio.output import NullOutput, OutputFormat, OutputRequest, Render
from camb_desktop.audio.reader import Plan
from camb_desktop.audio.sources import FileSource, GrowingSource

RATE_HZ = 48_000


class Silent(NullOutput):
    """Pulls nothing by itself: the test renders."""

    def start(self) -> None:
        """Nothing."""


class Control(OutputControl):
    """Does something of the test's in the middle of an opening."""

    while_opening: Callable[[], None] | None = None
    while_aborting: Callable[[], None] | None = None

    def abort(self) -> None:
        """See :class:`OutputControl`."""
        if self.while_aborting is not None:
            self.while_aborting()
        super().abort()

    def ensure_open(self, request: OutputRequest, render: Render, underflow: Callable[[], None]) -> OutputFormat:
        """See :class:`OutputControl`."""
        do, self.while_opening = self.while_opening, None
        if do is not None:
            do()
        return super().ensure_open(request, render, underflow)


class Table:
    """A feeder with all that it needs."""

    def __init__(self) -> None:
        self.posted: Queue[object] = Queue()
        self.control = Control(Silent())
        self.engine = PlaybackEngine()
        self.feeder = Feeder(self.engine, self.control, self.posted.put)

    def sounding(self) -> Sounding:
        """The next time that something sounds."""
        while True:
            news = self.posted.get(timeout=20)
            assert not isinstance(news, Failed), news
            if isinstance(news, Sounding):
                return news
            assert isinstance(news, Opened)

    def render(self, frames: int) -> np.ndarray:
        out = np.zeros((frames, 2), np.float32)
        self.engine.render(out)
        assert self.engine.error is None
        return np.round(out[:, 0].astype(np.float64) * 2**20).astype(int)


@pytest.fixture
def table() -> Iterator[Table]:
    table = Table()
    yield table
    table.feeder.close(20)
    table.control.close(20)


@pytest.fixture
def source(tmp_path: Path) -> FileSource:
    """Twenty seconds in which each sample, times 2**20, is the number of its frame."""
    path = tmp_path / "ramp.wav"
    soundfile.write(path, (np.arange(20 * RATE_HZ) / 2**20).astype(np.float32), RATE_HZ, subtype="FLOAT")
    return FileSource(path)


def order(source: FileSource, generation: int = 1, start: int = 0, speed: float = 1.0) -> Order:
    return Order(generation, source, Plan(start, speed=speed), True)


def begin(table: Table, source: FileSource, start: int = 0) -> None:
    table.engine.mix(playing=True)
    table.feeder.order(order(source, start=start))
    table.sounding()
    assert table.render(9_600)[-1] == start + 9_599


def test_the_place_is_kept_when_an_order_is_given_up_for_another_before_it_begins(
    table: Table, source: FileSource
) -> None:
    begin(table, source, start=100_000)
    table.control.while_opening = lambda: table.feeder.order(order(source, start=100_000))
    table.feeder.order(order(source, start=100_000, speed=2.0))
    table.sounding()
    assert table.control.while_opening is None
    assert table.render(4_800)[-1] == 100_000 + 9_600 + 4_799


def test_a_new_generation_begins_where_it_says(table: Table, source: FileSource) -> None:
    begin(table, source)
    table.control.while_opening = lambda: table.feeder.order(order(source, generation=2, start=200_000))
    table.feeder.order(order(source, speed=2.0))
    table.sounding()
    assert table.render(4_800)[-1] == 200_000 + 4_799


def test_the_same_order_after_a_rest_begins_where_it_says(table: Table, source: FileSource) -> None:
    """Also when a place was found for it before."""
    begin(table, source)
    table.feeder.order(order(source, speed=2.0))
    table.sounding()
    table.render(9_600)
    table.feeder.rest(release=True)
    table.feeder.order(order(source, start=300_000))
    table.sounding()
    assert table.render(4_800)[-1] == 300_000 + 4_799


def test_another_file_is_ready_before_what_sounds_is_broken_off(
    table: Table, source: FileSource, tmp_path: Path
) -> None:
    path = tmp_path / "other.wav"
    soundfile.write(path, np.zeros(RATE_HZ), RATE_HZ)
    begin(table, source)
    did: list[str] = []
    table.control.while_opening = lambda: did.append("opened")
    table.control.while_aborting = lambda: did.append("broken off")
    table.feeder.order(order(FileSource(path), generation=2))
    assert table.sounding().generation == 2
    assert did == ["opened", "broken off"]
    table.feeder.order(order(FileSource(path), generation=3, start=1_000))
    assert table.sounding().generation == 3
    assert did == ["opened", "broken off"], "a seek breaks nothing off"


@pytest.mark.parametrize("known", [True, False])
def test_what_was_joined_behind_a_file_goes_on_once_it_has_come(table: Table, tmp_path: Path, known: bool) -> None:
    alone = tmp_path / "alone.wav"
    soundfile.write(alone, np.full((4_800, 2), 0.25), RATE_HZ, "PCM_16")
    data = alone.read_bytes() * 3
    part = tmp_path / "a.part"
    part.write_bytes(data)
    source = GrowingSource(part, len(data) if known else None)
    source.advance(len(data) // 2)
    table.engine.mix(playing=True)
    table.feeder.order(Order(1, source, Plan(0), True))
    opened = table.posted.get(timeout=20)
    assert isinstance(opened, Opened)
    assert opened.info.frames == 4_800
    source.finish(len(data))
    while not (isinstance(news := table.posted.get(timeout=20), Opened) and news.info.frames == 14_400):
        assert not isinstance(news, Failed), news
    heard = 0
    while heard < 14_400:  # the feeder may be behind
        heard += np.count_nonzero(table.render(1_200))
    assert heard == 14_400
