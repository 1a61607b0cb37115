"""The window goes first, and nobody waits for it for long."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from camb_desktop.runtime import courtesy
from camb_desktop.runtime.bridge import Bridge
from camb_desktop.runtime.courtesy import WINDOW_TURN, WindowTurn
from camb_desktop.runtime.jobs import WorkerPool
from camb_desktop.runtime.network import NetworkLoop

_SPIN = 10_000_000


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that give way wait until the window is done."""
    monkeypatch.setattr(courtesy, "_LONGEST_S", 20.0)


def until_somebody_waits(turn: WindowTurn) -> None:
    for _ in range(_SPIN):
        if turn._free._cond._waiters:  # type: ignore[attr-defined]
            return
    raise AssertionError("nobody gives way")


def test_who_gives_way_goes_on_when_the_window_is_done(patient: None) -> None:
    turn, answers = WindowTurn(), []
    thread = threading.Thread(target=lambda: answers.append(turn.give_way()))
    with turn:
        with turn:
            thread.start()
            until_somebody_waits(turn)
        assert not turn._free.is_set(), "the outer turn is still held"
    thread.join(5)
    assert answers == [True]


def test_nobody_waits_for_ever() -> None:
    turn = WindowTurn()
    assert turn.give_way()
    with turn:
        assert not turn.give_way()


def test_a_turn_that_fails_is_given_back() -> None:
    turn = WindowTurn()
    with pytest.raises(ValueError, match="painted"), turn:
        raise ValueError("painted nothing")
    assert turn.give_way()


@pytest.mark.parametrize("where", ["network", "worker"])
def test_threads_give_way_before_they_begin(patient: None, qapp: QObject, where: str) -> None:
    begun = threading.Event()
    loop, pool = NetworkLoop(), WorkerPool("camb-test")
    loop.start()
    start: Callable[[], object] = (
        (lambda: loop.call(begun.set)) if where == "network" else (lambda: pool.submit(lambda _token: begun.set()))
    )
    with WINDOW_TURN:
        start()
        until_somebody_waits(WINDOW_TURN)
        assert not begun.is_set()
    assert begun.wait(5)
    assert loop.close()
    assert pool.close()


def test_news_are_delivered_in_the_turn_of_the_window(qtbot: QtBot) -> None:
    held: list[bool] = []
    bridge = Bridge(lambda _value: held.append(not WINDOW_TURN._free.is_set()))
    bridge.post(1)
    qtbot.waitUntil(lambda: held == [True])
    assert WINDOW_TURN._free.is_set()
