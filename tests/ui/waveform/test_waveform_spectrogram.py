"""The spectrogram asks for what is visible, shows what it has meanwhile, and knows its frequencies."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from waveform_standins import Clips, Player

from camb_desktop.core.colormap import level_colours
from camb_desktop.services.clips import SpectrogramTile
from camb_desktop.ui.look.theme import apply_theme, theme_for
from camb_desktop.ui.waveform.spectrogram import hertz_at, share_of
from camb_desktop.ui.waveform.view import WaveformView

FRAMES = 400_000


@pytest.fixture
def clips(qapp: QApplication) -> Clips:
    apply_theme(qapp, theme_for(dark=False))
    clips = Clips()
    audio = np.random.default_rng(3).uniform(-0.5, 0.5, (FRAMES, 1)).astype(np.float32)
    clips.add(1, audio)
    clips.add(2, audio)
    return clips


@pytest.fixture
def view(qtbot, clips: Clips) -> Iterator[WaveformView]:
    """1,000 frames to a pixel; 68 pixels of lanes, a line, 131 of spectrogram."""
    host = QWidget()
    view = WaveformView(clips, Player(), host)
    view.setGeometry(0, 0, 404, 224)
    host.resize(404, 240)
    qtbot.addWidget(host)
    host.show()
    view.set_row(1)
    yield view
    host.close()


def tile(start: int, stop: int, width: int, height: int, level: int, row_id: int = 1) -> SpectrogramTile:
    image = np.full((height, width), level, np.uint8)
    return SpectrogramTile(row_id, start, stop, image, 20.0, 24_000.0, "mel")


def picture(view: WaveformView) -> QImage:
    image = QImage(view.canvas.size(), QImage.Format.Format_ARGB32)
    view.canvas.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def colour(level: int, *, light: bool = True) -> QColor:
    return QColor(*level_colours(light=light)[level].tolist())


@given(st.floats(20, 24_000), st.sampled_from(["mel", "log"]))
def test_heights_and_frequencies_are_each_others_inverse(hertz: float, scale: str) -> None:
    one = SpectrogramTile(1, 0, 1, np.zeros((1, 1), np.uint8), 20.0, 24_000.0, scale)
    share = share_of(hertz, one)
    assert 0 <= share <= 1 + 1e-9
    assert hertz_at(share, one) == pytest.approx(hertz, rel=1e-6)


def test_nothing_is_asked_for_until_it_is_shown(qtbot, view: WaveformView, clips: Clips) -> None:
    QApplication.processEvents()
    assert clips.spectrogram_requests == []
    view.set_spectrogram(True)
    qtbot.waitUntil(lambda: clips.spectrogram_requests != [])
    rect = view.canvas.spectrogram_rect()
    assert clips.spectrogram_requests == [(1, 0, FRAMES, 400, round(rect.height()), "mel")]
    assert rect.top() == view.canvas.wave_rect().height() + 1


def test_a_low_picture_is_all_spectrogram(view: WaveformView) -> None:
    view.set_spectrogram(True)
    view.resize(404, 120)
    assert view.canvas.wave_rect().height() == 0
    assert view.canvas.spectrogram_rect().height() == view.canvas.height()


def test_a_tile_is_shown_in_the_colours_of_the_theme(qtbot, view: WaveformView, clips: Clips, qapp) -> None:
    view.set_spectrogram(True)
    clips.spectrogram_ready.emit(tile(0, FRAMES, 400, 131, 200))
    assert picture(view).pixelColor(300, 150) == colour(200)
    apply_theme(qapp, theme_for(dark=True))
    assert picture(view).pixelColor(300, 150) == colour(200, light=False)


def test_an_old_tile_stands_in_until_the_exact_one_is_there(qtbot, view: WaveformView, clips: Clips) -> None:
    view.set_spectrogram(True)
    clips.spectrogram_ready.emit(tile(0, FRAMES, 400, 131, 60))
    clips.spectrogram_requests.clear()
    view.timeline.show(view.timeline.viewport.zoomed_to(100_000, 200_000))
    assert picture(view).pixelColor(300, 150) == colour(60)
    qtbot.waitUntil(lambda: clips.spectrogram_requests != [])
    assert clips.spectrogram_requests[-1][:4] == (1, 100_000, 200_000, 400)
    clips.spectrogram_ready.emit(tile(100_000, 200_000, 400, 131, 220))
    assert picture(view).pixelColor(300, 150) == colour(220)
    view.timeline.show(view.timeline.viewport.zoomed_to(0, FRAMES))
    assert picture(view).pixelColor(350, 150) == colour(60)
    assert picture(view).pixelColor(150, 150) == colour(220)


def test_zooming_asks_once_it_has_come_to_rest(qtbot, view: WaveformView, clips: Clips) -> None:
    view.set_spectrogram(True)
    qtbot.waitUntil(lambda: clips.spectrogram_requests != [])
    clips.spectrogram_ready.emit(tile(0, FRAMES, 400, 131, 60))
    clips.spectrogram_requests.clear()
    for _ in range(20):
        view.timeline.show(view.timeline.viewport.zoomed(1.1, 200))
    qtbot.waitUntil(lambda: clips.spectrogram_requests != [])
    viewport = view.timeline.viewport
    assert len(clips.spectrogram_requests) == 1
    assert clips.spectrogram_requests[0][1] == int(viewport.start_frame)


def test_many_tiles_are_not_kept_but_the_longest_is(view: WaveformView, clips: Clips) -> None:
    view.set_spectrogram(True)
    clips.spectrogram_ready.emit(tile(0, FRAMES, 400, 131, 60))
    for start in range(0, 200_000, 10_000):
        clips.spectrogram_ready.emit(tile(start, start + 10_000, 10, 131, 220))
    image = picture(view)
    assert image.pixelColor(350, 150) == colour(60)
    assert image.pixelColor(195, 150) == colour(220)
    assert image.pixelColor(100, 150) == colour(60)


def test_tiles_of_another_row_are_not_shown(view: WaveformView, clips: Clips) -> None:
    view.set_spectrogram(True)
    clips.spectrogram_ready.emit(tile(0, FRAMES, 400, 131, 60))
    view.set_row(2)
    clips.spectrogram_ready.emit(tile(0, FRAMES, 400, 131, 220, row_id=1))
    assert picture(view).pixelColor(300, 150) == colour(0)


def test_the_selection_leaves_the_colours_as_they_are_and_dims_the_rest(view: WaveformView, clips: Clips) -> None:
    view.set_spectrogram(True)
    clips.spectrogram_ready.emit(tile(0, FRAMES, 400, 131, 200))
    view.timeline.set_region((100_000, 200_000))
    image = picture(view)
    assert image.pixelColor(150, 150) == colour(200)
    assert image.pixelColor(300, 150) != colour(200)


def test_the_reading_over_the_spectrogram_is_a_frequency(view: WaveformView, clips: Clips) -> None:
    view.set_spectrogram(True)
    one = tile(0, FRAMES, 400, 131, 200)
    clips.spectrogram_ready.emit(one)
    rect = view.canvas.spectrogram_rect()
    y = rect.bottom() - share_of(1000, one) * rect.height()
    assert view.spectrogram.frequency_at(y, rect) == pytest.approx(1000)
    before = picture(view)
    assert before.pixelColor(3, round(y)) == theme_for(dark=False).text, "the axis has its mark there"
    assert before.pixelColor(3, round(y) + 3) == colour(200)
