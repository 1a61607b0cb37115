"""In a language that runs from right to left the window is mirrored, and time is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import stand_ins as s
from desks import MakeDesk, takes
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.core.errors import RunNotFound
from camb_desktop.core.runs import Run, Status


@pytest.fixture(autouse=True)
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def x_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_the_window_is_mirrored_and_the_way_of_the_timeline_is_not(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(3), auto_play=False)
    window, transport = made.window, made.window.player_panel.transport
    window.table.go_to(2)
    QApplication.processEvents()
    assert x_of(window.entry_bar.menu_button, window) < x_of(window.entry_bar.entry, window)
    assert x_of(window.player_panel.meter, window) < x_of(window.player_panel.waveform, window)
    timed = (transport.previous, transport.play, transport.next, transport.loop, transport.elapsed, transport.total)
    places = [x_of(each, window) for each in timed]
    assert places == sorted(places)
    assert places[0] > window.width() / 2
    assert x_of(transport.save_as, window) < x_of(transport.keep, window) < x_of(transport.reject, window)
    for part in (window.player_panel.waveform.canvas, window.player_panel.waveform.ruler, window.player_panel.meter):
        assert not part.isRightToLeft()


def test_what_is_painted_along_time_and_level_is_painted_as_ever(
    desk: MakeDesk, qtbot: QtBot, qapp: QApplication
) -> None:
    pictures = []
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        qapp.setLayoutDirection(direction)
        made = desk(*takes(3), auto_play=False)
        made.window.table.go_to(2)
        QApplication.processEvents()
        panel = made.window.player_panel
        pictures.append([each.grab().toImage() for each in (panel.waveform.ruler, panel.waveform.canvas, panel.meter)])
        made.window.hide()
    for mirrored, usual in zip(*pictures, strict=True):
        assert mirrored == usual


def test_a_click_and_the_keys_go_where_they_point(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(3), auto_play=False)
    made.window.table.go_to(2)
    canvas = made.window.player_panel.waveform.canvas
    frames = made.player.state.info.frames
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(canvas.width() // 4, canvas.height() // 2))
    assert made.player.frame == pytest.approx(frames / 4, rel=0.05)
    before = made.player.frame
    qtbot.keyClick(made.window.table, Qt.Key.Key_Right)
    assert made.player.frame > before


def test_the_next_step_of_a_failed_run_is_clicked_where_it_is_seen(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(Run(row_id=1, run_id=101, status=Status.FAILED, error=RunNotFound()), s.ready(2, 102, "Take 2"))
    table = made.window.table
    asked: list[tuple[int, str]] = []
    table.action_clicked.connect(lambda *given: asked.append(given))
    place = table.painter.step_rect(table, 0)
    told = table.painter.told_rect(table, 0, made.runs.run(1))
    assert place.center().x() < told.right() - place.width(), "behind its words, which begin at the right"
    mirrored = place.center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=mirrored)
    assert asked == [(1, "retry")]
