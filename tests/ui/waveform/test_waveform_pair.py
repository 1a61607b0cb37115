"""Two takes of different rates on one ruler."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from waveform_standins import Clips, Player

from camb_desktop.ui.look.theme import apply_theme, theme_for
from camb_desktop.ui.waveform.pair import Pair
from camb_desktop.ui.waveform.view import WaveformView

A_HZ, B_HZ = 48_000, 16_000


def click_at(at_s: float, seconds: float, rate_hz: int) -> np.ndarray:
    """Silence of one channel with 10 ms at full height."""
    audio = np.zeros((round(seconds * rate_hz), 1), np.float32)
    audio[round(at_s * rate_hz) : round((at_s + 0.01) * rate_hz)] = 0.9
    return audio


@pytest.fixture
def clips(qapp: QApplication) -> Clips:
    apply_theme(qapp, theme_for(dark=False))
    clips = Clips()
    clips.add(1, click_at(0.5, 2.0, A_HZ), A_HZ)
    clips.add(2, click_at(0.25, 3.0, B_HZ), B_HZ)
    return clips


@pytest.fixture
def view(qtbot: QtBot, clips: Clips) -> Iterator[WaveformView]:
    host = QWidget()
    view = WaveformView(clips, Player(), host)
    view.setGeometry(0, 0, 604, 224)
    host.resize(604, 224)
    qtbot.addWidget(host)
    host.show()
    view.set_row(1)
    view.set_pair(Pair(1, 2, 0.25))
    yield view
    host.close()


def columns_with_sound(view: WaveformView, *, beside: bool) -> list[int]:
    """Where the lane is more than a line."""
    lane = view.canvas.lane_rect(beside=beside)
    image = view.canvas.grab().toImage()
    y = round(lane.center().y() - lane.height() / 4)
    surface = theme_for(dark=False).surface.name()
    return [x for x in range(40, image.width() - 8) if image.pixelColor(x, y).name() != surface]


@pytest.mark.parametrize("shown", [1, 2])
def test_what_is_aligned_stands_one_above_the_other(view: WaveformView, shown: int) -> None:
    view.set_row(shown)
    assert view.timeline.place_s(view.timeline.viewport.total_frames) == pytest.approx(3.25)
    upper, lower = (columns_with_sound(view, beside=beside) for beside in (shown == 2, shown == 1))
    assert upper, "the click is seen"
    assert upper[0] == pytest.approx(lower[0], abs=1)
    assert upper[-1] == pytest.approx(lower[-1], abs=1)
    assert upper[0] == pytest.approx(0.5 / 3.25 * view.canvas.width(), abs=2)


def test_single_samples_are_asked_for_of_both(view: WaveformView, clips: Clips) -> None:
    near = view.timeline.viewport.zoomed(1e9, 0).centred_on(A_HZ)
    view.timeline.show(near.zoomed(1 / 40, near.width_px / 2))
    asked = {row_id: (start, stop) for row_id, start, stop in clips.sample_requests}
    assert asked[1][0] <= A_HZ <= asked[1][1]
    assert asked[2][0] <= 0.75 * B_HZ <= asked[2][1], "a quarter of a second earlier in it"


def test_a_click_in_the_other_lane_is_a_place_in_the_other_take(qtbot: QtBot, view: WaveformView) -> None:
    asked: list[tuple[int, float]] = []
    view.other_asked.connect(lambda row_id, at_s: asked.append((row_id, at_s)))
    lane = view.canvas.lane_rect(beside=True)
    for place_s in (1.25, 0.1):
        x = place_s / 3.25 * lane.width()
        qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(lane.center().y())))
    assert [row_id for row_id, _ in asked] == [2, 2]
    assert [at_s for _, at_s in asked] == pytest.approx([1.0, 0.0], abs=0.01), "its start for a place before it"


def test_the_other_take_may_still_be_growing(view: WaveformView, clips: Clips) -> None:
    clips.grow(2, np.zeros((2 * B_HZ, 1), np.float32))
    assert view.timeline.place_s(view.timeline.viewport.total_frames) > 3.25 - 1e-9
    clips.finish(2)
    assert view.canvas.grab().toImage().width() == view.canvas.width()


def test_another_row_stands_alone(view: WaveformView, clips: Clips) -> None:
    clips.add(3, click_at(0.1, 1.0, A_HZ), A_HZ)
    view.set_row(3)
    assert view.canvas.lane_rect(beside=True).isEmpty()
    assert view.timeline.viewport.total_frames == A_HZ
    view.set_row(2)
    assert not view.canvas.lane_rect(beside=True).isEmpty()
    view.set_pair(None)
    assert view.canvas.lane_rect(beside=True).isEmpty()
    assert view.timeline.viewport.first_frame == 0
