"""What is on the pixels: painted into pictures of a fixed size, compared with the peaks and the theme."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from waveform_standins import Clip, Clips, Player

from camb_desktop.core.clip import StreamInfo
from camb_desktop.core.errors import NotAudio
from camb_desktop.core.peaks import PeakPyramid
from camb_desktop.core.runs import Damage
from camb_desktop.ui.look.theme import apply_theme, theme_for
from camb_desktop.ui.text.messages import message_for
from camb_desktop.ui.waveform.content import content_of, notice_of
from camb_desktop.ui.waveform.lanes import RasterStyle, lane_boxes
from camb_desktop.ui.waveform.view import WaveformView

WIDTH, HEIGHT = 404, 192
RATE = 48_000


@pytest.fixture
def clips(qapp: QApplication) -> Clips:
    apply_theme(qapp, theme_for(dark=False))
    return Clips()


@pytest.fixture
def player(qapp: QApplication) -> Player:
    return Player()


@pytest.fixture
def view(qtbot, clips: Clips, player: Player) -> Iterator[WaveformView]:
    host = QWidget()
    view = WaveformView(clips, player, host)
    view.setGeometry(0, 0, WIDTH, HEIGHT)
    host.resize(WIDTH, HEIGHT)
    qtbot.addWidget(host)
    host.show()
    yield view
    host.close()


def picture_of(widget: QWidget, ratio: float = 1.0) -> QImage:
    """A widget as an image with ``ratio`` device pixels per pixel."""
    image = QImage(round(widget.width() * ratio), round(widget.height() * ratio), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme_for(dark=False).window)
    widget.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def picture(view: WaveformView, ratio: float = 1.0) -> QImage:
    """The lanes."""
    return picture_of(view.canvas, ratio)


def colours(image: QImage, x: int, top: int = 0, bottom: int | None = None) -> list[str]:
    return [image.pixelColor(x, y).name() for y in range(top, image.height() if bottom is None else bottom)]


def rows_of(image: QImage, x: int, *wanted: QColor) -> list[int]:
    names = {colour.name() for colour in wanted}
    return [y for y, name in enumerate(colours(image, x)) if name in names]


def drawn_rows(image: QImage, x: int) -> list[int]:
    """Rows on which anything lies over the surface, but for the lines between lanes."""
    theme = theme_for(dark=False)
    empty = {theme.surface.name(), theme.hairline.name()}
    return [y for y, name in enumerate(colours(image, x)) if name not in empty]


def steps(levels: list[float], frames: int = 48_000, channels: int = 1) -> np.ndarray:
    """Square waves of rising level, one second each: known least and greatest values."""
    parts = [np.where(np.arange(frames) % 2, level, -level / 2) for level in levels]
    mono = np.concatenate(parts).astype(np.float32)
    return np.repeat(mono[:, np.newaxis], channels, axis=1)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_the_body_reaches_from_the_least_to_the_greatest_value(view: WaveformView, clips: Clips, ratio: float) -> None:
    levels = [0.2, 0.5, 0.9, 0.4]
    clips.add(1, steps(levels))
    view.set_row(1)
    theme = theme_for(dark=False)
    image = picture(view, ratio)
    style = RasterStyle(line=ratio, margin=round(4 * ratio))
    box = lane_boxes(1, image.height(), style)[0]
    for second, level in enumerate(levels):
        x = round((second + 0.5) / len(levels) * image.width())
        assert rows_of(image, x, theme.waveform)
        assert rows_of(image, x, theme.waveform_rms)
        rows = drawn_rows(image, x)
        assert rows[0] == pytest.approx(box.y_of(level), abs=1.01)
        assert rows[-1] == pytest.approx(box.y_of(-level / 2), abs=1.01)
        assert rows == list(range(rows[0], rows[-1] + 1))


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_sound_begins_at_the_pixel_of_its_frame(view: WaveformView, clips: Clips, ratio: float) -> None:
    audio = np.zeros((400_000, 1), np.float32)
    audio[300_032:, 0] = 0.5
    clips.add(1, audio)
    view.set_row(1)
    for start, stop in ((0, 400_000), (280_000, 360_000), (299_900, 300_300)):
        view.timeline.show(view.timeline.viewport.zoomed_to(start, stop))
        image = picture(view, ratio)
        loud = [x for x in range(20, image.width()) if len(drawn_rows(image, x)) > 5]
        assert loud[0] / ratio == pytest.approx(view.timeline.viewport.x_of(300_032), abs=1.5)


def test_the_rms_band_is_darker_and_inside(view: WaveformView, clips: Clips) -> None:
    clips.add(1, steps([0.8]))
    view.set_row(1)
    image, theme = picture(view), theme_for(dark=False)
    box = lane_boxes(1, image.height(), RasterStyle(margin=4))[0]
    rms = float(np.sqrt((0.8**2 + 0.4**2) / 2))
    rows = rows_of(image, 200, theme.waveform_rms)
    assert rows[0] == pytest.approx(box.y_of(rms), abs=1.01)
    body = rows_of(image, 200, theme.waveform)
    assert body
    assert max(body) < rows[0]


def test_channels_are_drawn_one_below_the_other(view: WaveformView, clips: Clips) -> None:
    audio = steps([0.5], channels=2)
    audio[:, 1] = 0
    clips.add(1, audio)
    view.set_row(1)
    image = picture(view)
    boxes = lane_boxes(2, image.height(), RasterStyle(margin=4))
    rows = drawn_rows(image, 200)
    upper = [row for row in rows if row < boxes[0].bottom]
    lower = [row for row in rows if row >= boxes[1].top]
    assert len(upper) > 20
    assert len(lower) == 1
    assert lower[0] == int(boxes[1].zero)


def test_what_was_played_has_the_accent_and_the_rest_has_not(view: WaveformView, clips: Clips, player: Player) -> None:
    clips.add(1, steps([0.6]))
    player.play_row(1, frame=24_000)
    view.set_row(1)
    image, theme = picture(view), theme_for(dark=False)
    assert rows_of(image, 100, theme.waveform_played)
    assert not rows_of(image, 100, theme.waveform)
    assert rows_of(image, 300, theme.waveform)
    assert not rows_of(image, 300, theme.waveform_played)
    assert len(rows_of(image, 200, theme.playhead)) == image.height()


def test_only_a_strip_is_repainted_when_the_playhead_moves_and_nothing_is_drawn_anew(
    qtbot, view: WaveformView, clips: Clips, player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    clips.add(1, steps([0.6]))
    player.play_row(1, frame=12_000)
    view.set_row(1)
    qtbot.waitUntil(lambda: view.canvas.picture.drawings == 1)
    asked: list[int] = []
    monkeypatch.setattr(type(view.canvas), "update", lambda canvas, rect: asked.append(rect.width()))
    for frame in range(12_000, 36_000, 240):
        player.move(frame)
    assert asked
    assert max(asked) < 24
    monkeypatch.undo()
    whole = picture(view)
    assert view.canvas.picture.drawings == 1
    assert rows_of(whole, 290, theme_for(dark=False).waveform_played)


def test_a_playhead_that_stays_within_a_pixel_repaints_nothing(
    view: WaveformView, clips: Clips, player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    clips.add(1, steps([0.6] * 10))
    player.play_row(1, frame=12_010)
    view.set_row(1)
    asked: list[object] = []
    monkeypatch.setattr(type(view.canvas), "update", lambda canvas, *rect: asked.append(rect))
    player.move(12_030)
    assert asked == []


def test_the_waveform_grows_and_the_rest_is_a_dotted_line(view: WaveformView, clips: Clips) -> None:
    clips.add(1, steps([0.5]), total_frames=4 * RATE, complete=False)
    view.set_row(1)
    theme = theme_for(dark=False)
    before = picture(view)
    assert rows_of(before, 50, theme.waveform)
    assert not rows_of(before, 150, theme.waveform, theme.waveform_rms)
    row = before.height() // 2
    dotted = [x for x in range(250, 350) if before.pixelColor(x, row) == theme.border]
    assert 15 <= len(dotted) <= 25
    clips.grow(1, steps([0.5]))
    after = picture(view)
    assert rows_of(after, 150, theme.waveform)
    assert not rows_of(after, 250, theme.waveform, theme.waveform_rms)


def test_a_change_of_the_theme_recolours_everything(
    view: WaveformView, clips: Clips, player: Player, qapp: QApplication
) -> None:
    clips.add(1, steps([0.6]))
    player.play_row(1, frame=24_000)
    view.set_row(1)
    assert picture(view).pixelColor(200, 3) != theme_for(dark=True).surface
    apply_theme(qapp, theme_for(dark=True))
    image, theme = picture(view), theme_for(dark=True)
    assert image.pixelColor(300, 3) == theme.surface
    assert rows_of(image, 300, theme.waveform)
    assert rows_of(image, 100, theme.waveform_played)
    assert rows_of(image, 200, theme.playhead)


def test_the_selection_lies_behind_the_waveform_and_ends_where_it_should(view: WaveformView, clips: Clips) -> None:
    clips.add(1, steps([0.5]))
    view.set_row(1)
    view.timeline.set_region((12_000, 36_000), final=False)
    image, theme = picture(view), theme_for(dark=False)
    plain = theme.surface.name()
    assert image.pixelColor(60, 8).name() == plain
    assert image.pixelColor(140, 40).name() != plain
    assert image.pixelColor(340, 8).name() == plain
    assert rows_of(image, 140, theme.waveform)
    tinted = [x for x in range(10, 390) if image.pixelColor(x, image.height() - 3).name() != plain]
    assert tinted[0] == pytest.approx(100, abs=1)
    assert tinted[-1] == pytest.approx(300, abs=1)


def test_close_up_single_samples_are_dots_on_a_line(view: WaveformView, clips: Clips) -> None:
    audio = np.zeros((RATE, 1), np.float32)
    audio[24_000] = 0.5
    clips.add(1, audio)
    view.set_row(1)
    view.timeline.show(view.timeline.viewport.zoomed(1e9, 200).centred_on(24_000))
    assert clips.sample_requests
    image, theme = picture(view), theme_for(dark=False)
    box = lane_boxes(1, image.height(), RasterStyle(margin=4))[0]
    x = round(view.timeline.viewport.x_of(24_000))
    assert image.pixelColor(x, round(box.y_of(0.5))) == theme.waveform_rms
    assert image.pixelColor(x + 32, round(box.zero) - 2) == theme.waveform_rms
    half_way = rows_of(image, x + 16, theme.waveform_rms)
    assert half_way
    assert box.y_of(0.32) < sum(half_way) / len(half_way) < box.y_of(0.18)


def test_until_samples_arrive_the_peaks_stand_in(view: WaveformView, clips: Clips) -> None:
    clips.answers_samples = False
    clips.add(1, steps([0.5]))
    view.set_row(1)
    view.timeline.show(view.timeline.viewport.zoomed_to(24_000, 24_400))
    theme = theme_for(dark=False)
    assert rows_of(picture(view), 200, theme.waveform)
    drawings = view.canvas.picture.drawings
    row_id, start, stop = clips.sample_requests[-1]
    assert (row_id, start <= 24_000, stop >= 24_400) == (1, True, True)
    clips.samples_ready.emit(clips.sample_block(row_id, start, stop))
    picture(view)
    assert view.canvas.picture.drawings == drawings + 1


def test_samples_of_a_row_that_was_left_are_dropped(view: WaveformView, clips: Clips) -> None:
    clips.answers_samples = False
    clips.add(1, steps([0.5]))
    clips.add(2, steps([0.2]))
    view.set_row(1)
    view.timeline.show(view.timeline.viewport.zoomed_to(24_000, 24_400))
    late = clips.sample_block(*clips.sample_requests[-1])
    view.set_row(2)
    view.timeline.show(view.timeline.viewport.zoomed_to(24_000, 24_400))
    picture(view)
    drawings = view.canvas.picture.drawings
    clips.samples_ready.emit(late)
    picture(view)
    assert view.canvas.picture.drawings == drawings


def test_clipped_samples_are_marked_unless_the_measures_know_better(view: WaveformView, clips: Clips) -> None:
    audio = steps([0.5, 0.5])
    audio[40_000:60_000] = 1.0
    clips.add(1, audio, clipped_samples=20_000)
    clips.add(2, audio, clipped_samples=0)
    clip = theme_for(dark=False).clip
    view.set_row(1)
    image = picture(view)
    assert rows_of(image, 200, clip) == [0, 1, 2]
    assert not rows_of(image, 20, clip)
    view.set_row(2)
    assert not rows_of(picture(view), 200, clip)


def test_an_incomplete_file_is_marked_where_it_ends(view: WaveformView, clips: Clips) -> None:
    clips.add(1, steps([0.5, 0.5]), total_frames=4 * RATE, damage=Damage.CUT)
    view.set_row(1)
    image, warning = picture(view), theme_for(dark=False).warning
    assert len(rows_of(image, 200, warning)) > image.height() * 0.7
    assert not rows_of(image, 100, warning)
    bare = theme_for(dark=False).surface.name()
    assert any(image.pixelColor(x, image.height() - 12).name() != bare for x in range(230, 390))
    assert "incomplete, ends at 2.0 s" in view.accessibleDescription()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_the_right_end_of_the_file_is_the_right_end_of_the_picture(
    view: WaveformView, clips: Clips, ratio: float
) -> None:
    clips.add(1, steps([0.5]))
    view.set_row(1)
    image, theme = picture(view, ratio), theme_for(dark=False)
    assert rows_of(image, image.width() - 1, theme.waveform, theme.waveform_rms)
    assert rows_of(image, 0, theme.waveform, theme.waveform_rms)


def words_in_the_middle(view: WaveformView, theme_colour: QColor) -> bool:
    image = picture(view)
    return any(
        image.pixelColor(x, y) == theme_colour
        for x in range(40, image.width() - 40)
        for y in range(image.height() // 2 - 20, image.height() // 2 + 20)
    )


def test_without_a_row_a_hint_is_shown(view: WaveformView) -> None:
    assert words_in_the_middle(view, theme_for(dark=False).text_secondary)
    assert view.accessibleDescription() == "Select a run to see its waveform"


def test_a_row_without_audio_says_so_but_not_before_it_had_a_moment(qtbot, view: WaveformView) -> None:
    view.set_row(1)
    theme = theme_for(dark=False)
    assert not words_in_the_middle(view, theme.text_secondary)
    qtbot.waitUntil(lambda: words_in_the_middle(view, theme.text_secondary))
    assert view.accessibleDescription() == "No audio yet"


def test_a_file_that_is_no_audio_says_so_in_its_words(view: WaveformView, clips: Clips) -> None:
    clips.clips[1] = Clip(error=NotAudio())
    view.set_row(1)
    assert words_in_the_middle(view, theme_for(dark=False).error)
    assert view.accessibleDescription() == message_for(NotAudio()).sentence


def test_silence_is_a_line_with_its_name(view: WaveformView, clips: Clips) -> None:
    clips.add(1, np.zeros((RATE, 1), np.float32), all_silent=True, peak_dbfs=float("-inf"))
    view.set_row(1)
    image, theme = picture(view), theme_for(dark=False)
    assert len(rows_of(image, 20, theme.waveform)) == 1
    assert words_in_the_middle(view, theme.text_secondary)
    assert view.accessibleDescription() == "0:00.0 of 0:01.0; 1.0 s, silence"


def test_the_spoken_summary_tells_length_peak_and_silence(view: WaveformView, clips: Clips) -> None:
    clips.add(1, steps([0.5]), trailing_silence_s=0.25, clipped_samples=1)
    view.set_row(1)
    assert (
        view.accessibleDescription() == "0:00.0 of 0:01.0; 1.0 s, peak −1.0 dB, silence after 0.8 s, 1 clipped sample"
    )
    clips.add(2, steps([0.5]), total_frames=2 * RATE, complete=False)
    view.set_row(2)
    assert view.accessibleDescription() == "0:00.0 of 0:02.0; 2.0 s, still arriving"


def test_an_estimated_length_gives_way_to_the_true_one_once_complete() -> None:
    pyramid = PeakPyramid(1)
    pyramid.append(steps([0.5]))
    estimate = StreamInfo(50_000, RATE, 1, exact=False)
    assert content_of(1, Clip(estimate, pyramid, None, complete=False)).total_frames == 50_000
    assert content_of(1, Clip(estimate, pyramid, None, complete=True)).total_frames == 48_000
    waiting = content_of(1, None)
    assert (waiting.channels, waiting.total_frames) == (0, 0)
    notice = notice_of(waiting)
    assert notice is not None
    assert notice.text == "No audio yet"


def test_many_channels_have_names_and_do_not_overlap(view: WaveformView, clips: Clips) -> None:
    clips.add(1, steps([0.9], channels=6))
    view.set_row(1)
    image, theme = picture(view), theme_for(dark=False)
    rows = drawn_rows(image, 200)
    groups = 1 + sum(1 for one, other in itertools.pairwise(rows) if other != one + 1)
    assert groups == 6
    for lane in range(6):
        top = lane * image.height() // 6
        corner = [image.pixelColor(x, top + y) for x in range(6, 20) for y in range(2, 14)]
        assert min(colour.lightness() for colour in corner) < theme.waveform_rms.lightness() - 15


def test_the_hover_reading_tells_time_and_level(view: WaveformView, clips: Clips) -> None:
    clips.add(1, steps([0.5, 0.25]))
    view.set_row(1)
    assert view.canvas.level_at(100) == pytest.approx(-6.02, abs=0.05)
    assert view.canvas.level_at(300) == pytest.approx(-12.04, abs=0.05)
    before = picture(view)
    view.timeline.hover(100.0)
    after = picture(view)
    assert after.pixelColor(100, 3) != before.pixelColor(100, 3)
    assert after.pixelColor(140, after.height() - 12) != before.pixelColor(140, before.height() - 12)
    view.timeline.hover(None)
    assert picture(view) == before


def test_the_focus_ring_is_seen_only_with_the_keyboard_focus(qtbot, view: WaveformView, clips: Clips) -> None:
    clips.add(1, steps([0.5]))
    view.set_row(1)
    accent = theme_for(dark=False).focus
    ring = view.canvas.geometry().left() - 1

    def lit() -> bool:
        return view.grab().toImage().pixelColor(ring, view.canvas.geometry().center().y()) == accent

    view.clearFocus()
    assert not lit()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert lit()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_the_ruler_has_a_sharp_mark_at_every_second(view: WaveformView, clips: Clips, ratio: float) -> None:
    clips.add(1, steps([0.5] * 4))
    view.set_row(1)
    image, theme = picture_of(view.ruler, ratio), theme_for(dark=False)
    row = image.height() - 1 - round(6 * ratio)
    marks = [x for x in range(image.width()) if image.pixelColor(x, row) == theme.border]
    width = max(1, round(ratio))
    expected = [round(second * 100 * ratio - 0.5) + part for second in range(4) for part in range(width)]
    assert marks == [x for x in expected if x >= 0]


def test_the_ruler_shows_the_selection(view: WaveformView, clips: Clips) -> None:
    clips.add(1, steps([0.5] * 4))
    view.set_row(1)
    view.timeline.set_region((RATE, 3 * RATE), final=False)
    image, theme = picture_of(view.ruler), theme_for(dark=False)
    lit = [x for x in range(image.width()) if image.pixelColor(x, image.height() - 1) == theme.accent]
    assert (lit[0], lit[-1]) == (100, 299)


def test_a_label_that_would_be_cut_is_left_out(view: WaveformView, clips: Clips) -> None:
    clips.add(1, steps([0.5] * 4))
    view.set_row(1)
    view.timeline.show(view.timeline.viewport.zoomed_to(1.04 * RATE, 3 * RATE))
    image, theme = picture_of(view.ruler), theme_for(dark=False)
    ink = [x for x in range(40) for y in range(14) if image.pixelColor(x, y) != theme.window]
    assert ink == []


def test_the_minimap_frames_what_is_visible(qtbot, view: WaveformView, clips: Clips, player: Player) -> None:
    clips.add(1, steps([0.5] * 4))
    player.play_row(1, frame=3 * RATE + 20)
    view.set_row(1)
    view.timeline.show(view.timeline.viewport.zoomed_to(RATE, 2 * RATE))
    qtbot.waitUntil(lambda: view.minimap.height() == 30)
    image, theme = picture_of(view.minimap), theme_for(dark=False)
    row = 10
    assert image.pixelColor(150, row) == theme.surface
    assert image.pixelColor(50, row) == theme.surface_alt
    assert image.pixelColor(300, row) == theme.playhead
    assert rows_of(image, 250, theme.waveform)
    edges = [x for x in range(90, 210) if image.pixelColor(x, 18) == theme.accent]
    assert edges[0] == pytest.approx(100, abs=2)
    assert edges[-1] == pytest.approx(199, abs=2)
