"""The bridge, the pools and the network loop deliver in the GUI thread, and end."""

from __future__ import annotations

import asyncio
import gc
import logging
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from camb_desktop.runtime import process
from camb_desktop.runtime.bridge import Bridge
from camb_desktop.runtime.jobs import CancelToken, Err, Ok, WorkerPool
from camb_desktop.runtime.network import NetworkLoop


@pytest.fixture
def pool(qapp: QObject) -> Iterator[WorkerPool]:
    pool = WorkerPool("camb-test")
    yield pool
    assert pool.close()


def test_values_keep_order_identity_and_width(qtbot: QtBot) -> None:
    got: list[tuple[object, str]] = []
    bridge = Bridge(lambda value: got.append((value, threading.current_thread().name)))
    values: list[object] = [{"a": 1}, 3_000_000_000, [1, 2], *range(100)]
    thread = threading.Thread(target=lambda: [bridge.post(value) for value in values])
    thread.start()
    qtbot.waitUntil(lambda: len(got) == len(values))
    thread.join()
    assert all(value is sent for (value, _), sent in zip(got, values, strict=True))
    assert {name for _, name in got} == {threading.main_thread().name}


def test_many_values_leave_room_for_other_events(qtbot: QtBot) -> None:
    got: list[float] = []
    bridge = Bridge(lambda _value: got.append(time.perf_counter() + 0 * sum(range(20_000))))
    between: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: between.append(len(got)))
    timer.start()
    for value in range(400):
        bridge.post(value)
    qtbot.waitUntil(lambda: len(got) == 400)
    timer.stop()
    assert [n for n in between if 0 < n < 400], "a timer was heard before the last value"


def test_a_value_that_fails_costs_the_next_ones_nothing(qtbot: QtBot) -> None:
    got: list[object] = []

    def receive(value: object) -> None:
        if value == 1:
            raise ValueError("one is not liked")
        got.append(value)

    bridge = Bridge(receive)
    with qtbot.captureExceptions() as failures:
        for value in range(4):
            bridge.post(value)
        qtbot.waitUntil(lambda: len(got) == 3)
    assert got == [0, 2, 3]
    assert [str(error) for _, error, _ in failures] == ["one is not liked"]


def test_a_closed_bridge_drops_in_silence(qtbot: QtBot) -> None:
    got: list[object] = []
    bridge = Bridge(got.append)
    bridge.post(1)
    bridge.close()
    bridge.post(2)
    qtbot.wait(0)
    assert got == []


def test_results_and_failures_come_back_in_the_gui_thread(qtbot: QtBot, pool: WorkerPool) -> None:
    got: list[tuple[Ok | Err, str]] = []

    def done(outcome: Ok | Err) -> None:
        got.append((outcome, threading.current_thread().name))

    def fail(_token: CancelToken) -> None:
        raise ValueError("no")

    pool.submit(lambda _token: threading.current_thread().name, done)
    pool.submit(fail, done)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got[0] == (Ok("camb-test"), "MainThread")
    assert isinstance(got[1][0], Err)
    assert isinstance(got[1][0].error, ValueError)


def test_urgent_jobs_go_first_and_cancelled_ones_not_at_all(qtbot: QtBot, pool: WorkerPool) -> None:
    gate, ran = threading.Event(), []
    pool.submit(lambda _token: gate.wait(5))
    cancelled = pool.submit(lambda _token: ran.append("cancelled"))
    pool.submit(lambda _token: ran.append("later"))
    pool.submit(lambda _token: ran.append("urgent"), urgent=True)
    cancelled.cancel()
    gate.set()
    qtbot.waitUntil(lambda: len(ran) == 2)
    assert ran == ["urgent", "later"]


def test_a_cancelled_job_reports_nothing(qtbot: QtBot, pool: WorkerPool) -> None:
    begun, got = threading.Event(), []

    def work(token: CancelToken) -> None:
        begun.set()
        while True:
            token.check()

    token = pool.submit(work, got.append)
    assert begun.wait(5)
    token.cancel()
    last: list[object] = []
    pool.submit(lambda _token: "next", last.append)
    qtbot.waitUntil(lambda: bool(last))
    assert got == []


def test_closing_with_finish_runs_what_is_queued(qapp: QObject) -> None:
    pool, ran, gate = WorkerPool("camb-test"), [], threading.Event()
    pool.submit(lambda _token: gate.wait(5))
    pool.submit(lambda _token: ran.append(1))
    gate.set()
    assert pool.close(5, finish=True)
    assert ran == [1]
    assert pool.submit(lambda _token: ran.append(2)).cancelled


def test_the_loop_runs_calls_in_order_and_cancels_what_is_left() -> None:
    loop = NetworkLoop()
    loop.start()
    seen: list[object] = []
    begun = threading.Event()

    async def forever() -> None:
        try:
            begun.set()
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise

    async def closing() -> None:
        seen.append("closing")

    loop.submit(forever())
    assert begun.wait(5)
    gc.collect()  # takes no task that nobody but the loop has
    loop.call(seen.append, 1)
    loop.call(seen.append, 2)
    assert loop.close(closing())
    assert seen == [1, 2, "closing", "cancelled"]
    loop.call(seen.append, 3)
    assert 3 not in seen


def test_what_is_called_before_the_loop_runs_is_called_first_and_in_order() -> None:
    loop = NetworkLoop()
    seen: list[int] = []
    loop.call(seen.append, 1)
    assert not loop.started
    loop.start()
    loop.call(seen.append, 2)
    loop.call(seen.append, 3)
    assert loop.close()
    assert seen == [1, 2, 3]


def test_a_loop_that_was_never_started_closes_at_once() -> None:
    async def closing() -> None:
        raise AssertionError("there is nothing to close")

    assert NetworkLoop().close(closing())


def test_a_closing_that_hangs_does_not_hold_the_program(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    loop = NetworkLoop()
    loop.start()

    async def hang() -> None:
        await asyncio.Event().wait()

    assert loop.close(hang(), timeout_s=0.2)
    assert "took too long" in caplog.text


def test_what_outlives_a_long_collection_is_not_walked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "LONG_S", 0.0)
    gc.unfreeze()
    short = process.ShortCollections()
    try:
        gc.collect()
        assert gc.get_freeze_count() > 1_000
        gc.unfreeze()
        gc.collect(1)
        assert gc.get_freeze_count() < 1_000
    finally:
        short.end()
    gc.collect()
    assert gc.get_freeze_count() < 1_000  # Python 3.12 puts what is immortal there by itself, some hundreds
