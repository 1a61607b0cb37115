"""Full collections happen when the window rests, and only then."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from camb_desktop.runtime import housekeeping
from camb_desktop.runtime.courtesy import WindowTurn
from camb_desktop.runtime.housekeeping import Housekeeper


class Knot:
    """What only a full collection unties, once it is old."""

    def __init__(self) -> None:
        self.me = self


def old_knot() -> weakref.ref[Knot]:
    knot = Knot()
    gc.collect(1)  # survives into the oldest generation
    found = weakref.ref(knot)
    del knot
    gc.collect(1)
    assert found() is not None
    return found


class Desk:
    def __init__(self) -> None:
        self.busy = False
        self.turn = WindowTurn()
        self.keeper = Housekeeper(lambda: self.busy, turn=self.turn)

    def paint(self, times: int) -> None:
        for _ in range(times):
            with self.turn, self.turn:
                pass


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    before = gc.get_threshold()
    made = Desk()
    yield made
    made.keeper.shutdown()
    assert gc.get_threshold() == before


def churn() -> None:
    """Allocate what makes Python collect everything by itself, unless somebody sees to that."""
    kept = [[[] for _ in range(10)] for _ in range(30_000)]
    assert kept


def full_collections() -> int:
    return int(gc.get_stats()[2]["collections"])


def test_python_does_none_by_itself_any_more(qtbot: QtBot) -> None:
    gc.collect()
    gc.freeze()  # little is old: as after the start of the program
    try:
        before = full_collections()
        churn()
        assert full_collections() > before, "or the test shows nothing"
        threshold = gc.get_threshold()
        keeper = Housekeeper(lambda: False)
        before = full_collections()
        churn()
        assert full_collections() == before
        keeper.shutdown()
        assert gc.get_threshold() == threshold
    finally:
        gc.unfreeze()


def test_a_window_at_rest_is_the_time(desk: Desk) -> None:
    knot = old_knot()
    desk.paint(10)  # a text cursor blinks
    desk.keeper.look()
    assert knot() is None


@pytest.mark.parametrize("why", ["it plays", "it paints"])
def test_a_busy_window_is_not(desk: Desk, why: str) -> None:
    knot = old_knot()
    desk.busy = why == "it plays"
    desk.paint(300 if why == "it paints" else 0)
    desk.keeper.look()
    assert knot() is not None
    desk.busy = False
    desk.keeper.look()  # no paint since then
    assert knot() is None


def test_a_window_that_never_rests_bears_one_in_the_end(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(housekeeping, "_PATIENCE_S", -1.0)
    knot = old_knot()
    desk.paint(300)
    desk.keeper.look()
    assert knot() is None


def test_it_looks_by_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(housekeeping, "_LOOK_MS", 1)
    desk = Desk()
    knot = old_knot()
    qtbot.waitUntil(lambda: knot() is None)
    desk.keeper.shutdown()
