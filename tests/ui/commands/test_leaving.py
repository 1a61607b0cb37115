"""The window closes once the list is on disk, or when the user knows what is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot
from stand_ins import Runs

from camb_desktop.core.errors import DiskFull
from camb_desktop.ui.commands.leaving import Leaving
from camb_desktop.ui.look.message_bar import STATUS, MessageBar


class Door:
    def __init__(self, qtbot: QtBot) -> None:
        self.runs = Runs()
        self.status = MessageBar(STATUS)
        qtbot.addWidget(self.status)
        self.closed = 0
        self.leaving = Leaving(self.runs, self.status, self.close, QObject(self.status), 1)  # type: ignore[arg-type]

    def close(self) -> None:
        self.closed += self.leaving.may_close()


@pytest.fixture
def door(qtbot: QtBot) -> Iterator[Door]:
    made = Door(qtbot)
    yield made
    made.status.clear()


def test_what_is_on_disk_keeps_nobody(door: Door) -> None:
    door.close()
    assert door.closed == 1


def test_the_last_write_is_waited_for(door: Door, qtbot: QtBot) -> None:
    door.runs.unwritten = ("61544",)
    door.close()
    assert door.closed == 0
    qtbot.waitUntil(lambda: "being saved" in door.status.text())
    door.runs.unwritten = ()
    door.runs.saved.emit()
    qtbot.waitUntil(lambda: door.closed == 1)


def test_a_write_that_fails_is_told_and_the_second_close_leaves(door: Door, qtbot: QtBot) -> None:
    door.runs.unwritten = ("61544", "61545")
    door.close()
    door.runs.unwritten_why = DiskFull()
    door.runs.saved.emit()
    assert "2 changes could not be saved (61544, 61545): the disk is full. Make some room" in door.status.text()
    assert door.closed == 0
    door.close()
    assert door.closed == 1


def test_room_that_is_made_meanwhile_closes_it(door: Door, qtbot: QtBot) -> None:
    door.runs.unwritten, door.runs.unwritten_why = ("61544",), DiskFull()
    door.close()
    door.runs.unwritten, door.runs.unwritten_why = (), None
    door.runs.saved.emit()
    qtbot.waitUntil(lambda: door.closed == 1)


class Tasks(QObject):
    """Those that are not confirmed."""

    settled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.unkept, self.is_due, self.failed, self.asked = 2, True, False, 0

    def keep(self) -> None:
        self.asked += 1


def test_tasks_that_may_be_keys_are_put_into_the_key_store_first(door: Door, qtbot: QtBot) -> None:
    tasks = Tasks(door.status)
    door.leaving.mind(tasks)  # type: ignore[arg-type]
    door.close()
    assert (door.closed, tasks.asked) == (0, 1)
    tasks.unkept, tasks.is_due = 0, False
    tasks.settled.emit()
    qtbot.waitUntil(lambda: door.closed == 1)


def test_without_a_key_store_it_is_said_how_many_have_to_be_pasted_again(door: Door, qtbot: QtBot) -> None:
    tasks = Tasks(door.status)
    door.leaving.mind(tasks)  # type: ignore[arg-type]
    door.close()
    tasks.failed = True
    tasks.settled.emit()
    assert "2 tasks are not confirmed by CAMB.AI yet" in door.status.text()
    assert "paste them again after the next start" in door.status.text()
    assert door.closed == 0
    door.close()
    assert (door.closed, tasks.asked) == (1, 1)
