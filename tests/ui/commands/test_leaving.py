"""The window closes once the list is on disk, or when the user knows what is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
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
