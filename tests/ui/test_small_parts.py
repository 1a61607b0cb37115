from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import stand_ins as s
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from camb_desktop.ui.look import resources
from camb_desktop.ui.look.message_bar import STATUS, MessageBar
from camb_desktop.ui.look.widgets import ElidedLabel
from camb_desktop.ui.runs.thumbnails import Thumbnails, bars

GREY = QColor("#808080")


def test_bars_keep_every_peak() -> None:
    overview = np.zeros((256, 2), dtype=np.float32)
    overview[200] = (-0.9, 0.1)
    found = bars(overview, 50)
    assert found.shape == (50,)
    assert found.max() == pytest.approx(0.9)
    assert int(found.argmax()) == 200 * 50 // 256


def test_bars_of_what_is_not_there_yet_are_unknown() -> None:
    overview = np.full((256, 2), np.nan, dtype=np.float32)
    overview[:128] = 0.5
    found = bars(overview, 64)
    assert not np.isnan(found[:32]).any()
    assert np.isnan(found[33:]).all()


def test_bars_of_a_very_short_take_are_stretched() -> None:
    found = bars(np.array([[-0.5, 0.2], [-0.1, 0.3]], dtype=np.float32), 10)
    assert found == pytest.approx([0.5] * 5 + [0.3] * 5)


def test_thumbnails_are_painted_once_until_more_arrives(qtbot: QtBot) -> None:
    clips = s.Clips()
    thumbnails = Thumbnails(clips)
    size = QSize(100, 28)
    assert thumbnails.pixmap(1, size, GREY, 2.0) is None
    clips.put(1, s.tone(1.0, 8000, 1), 8000, complete=False, frames=16_000)
    half = thumbnails.pixmap(1, size, GREY, 2.0)
    assert half is not None
    assert half.size() == size * 2
    assert thumbnails.pixmap(1, size, GREY, 2.0) is half
    clips.put(1, s.tone(2.0, 8000, 1), 8000)
    whole = thumbnails.pixmap(1, size, GREY, 2.0)
    assert whole is not None

    def ink(pixmap: object, left: int, right: int) -> int:
        image = pixmap.toImage()  # type: ignore[attr-defined]
        return sum(image.pixelColor(x, 28).alpha() > 0 for x in range(left, right))

    assert ink(half, 0, 90) > 0
    assert ink(half, 110, 200) == 0
    assert ink(whole, 110, 200) > 0


def test_information_leaves_the_status_line_and_trouble_stays(qtbot: QtBot, light: None) -> None:
    line = MessageBar(replace(STATUS, quiet_after_ms=10))
    qtbot.addWidget(line)
    line.show()
    line.tell("Saved it", step="Show in folder", act=lambda: None)
    assert line.button.isVisible()
    qtbot.waitUntil(lambda: line.text() == "")
    assert not line.button.isVisible()
    line.tell("The disk is full.", "error")
    assert not line.fades
    assert line.text() == "The disk is full."


def test_a_step_in_the_status_line_is_taken_once(qtbot: QtBot, light: None) -> None:
    line = MessageBar(STATUS)
    qtbot.addWidget(line)
    line.show()
    taken: list[int] = []
    line.tell("Removed", step="Undo", act=lambda: taken.append(1))
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert taken == [1]
    assert not line.button.isVisible()


def test_a_label_gives_way_and_tells_the_rest_as_its_tip(qtbot: QtBot, light: None) -> None:
    label = ElidedLabel("A subtitle that is much too long for this")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    qtbot.waitUntil(lambda: label.text().endswith("…"))
    assert label.toolTip() == label.whole_text()
    label.resize(800, 20)
    qtbot.waitUntil(lambda: not label.toolTip())


@pytest.mark.parametrize("inner", ["camb_desktop/resources", "resources"])
def test_resources_are_found_in_a_frozen_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inner: str) -> None:
    (tmp_path / inner / "icons").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    resources.resource_root.cache_clear()
    try:
        assert resources.resource("icons/play.svg") == tmp_path / inner / "icons" / "play.svg"
    finally:
        resources.resource_root.cache_clear()


def test_resources_are_found_in_the_source_tree() -> None:
    assert resources.resource("icons/play.svg").is_file()
