"""The level meter shows what the player says, marks clips, and rests when nothing is heard."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from waveform_standins import Player

from camb_desktop.core.clip import Levels, Transport
from camb_desktop.ui.look.theme import apply_theme, theme_for
from camb_desktop.ui.player.meter import FLOOR_DB, LevelMeter, deflection


@pytest.fixture
def player(qapp: QApplication) -> Player:
    apply_theme(qapp, theme_for(dark=False))
    return Player()


@pytest.fixture
def meter(qtbot, player: Player) -> Iterator[LevelMeter]:
    host = QWidget()
    meter = LevelMeter(player, host)
    meter.setGeometry(0, 0, meter.sizeHint().width(), 209)
    qtbot.addWidget(host)
    host.resize(100, 220)
    player.play_row(1)
    host.show()
    yield meter
    host.close()


def picture(meter: LevelMeter) -> QImage:
    image = QImage(meter.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    meter.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def top_of(image: QImage, x: int, colour: QColor) -> int:
    return next(y for y in range(image.height()) if image.pixelColor(x, y) == colour)


def test_the_scale_gives_half_its_height_to_the_upper_20_db() -> None:
    assert deflection(0) == 1.0
    assert deflection(6) == 1.0
    assert deflection(-20) == 0.5
    assert deflection(-70) == 0.0
    assert deflection(float("-inf")) == 0.0
    heights = [deflection(level / 4) for level in range(-300, 1)]
    assert heights == sorted(heights)
    assert max(b - a for a, b in itertools.pairwise(heights)) < 0.01


def test_bars_stand_as_high_as_their_levels(meter: LevelMeter, player: Player) -> None:
    player.levels.emit(Levels((-14.0, -20.0), (-30.0, -40.0), (-13.0, -13.0)))
    image, theme, bars = picture(meter), theme_for(dark=False), meter.bars_rect()
    left, right = 3, 14
    assert top_of(image, left, theme.meter_low) == pytest.approx(bars.bottom() - deflection(-13) * bars.height(), abs=2)
    rms_left = bars.bottom() - deflection(-30) * bars.height()
    assert image.pixelColor(left, round(rms_left) + 2) == theme.meter_low
    assert image.pixelColor(left, round(rms_left) - 3) not in (theme.meter_low, theme.surface_alt)
    rms_right = bars.bottom() - deflection(-40) * bars.height()
    assert image.pixelColor(right, round(rms_right) + 2) == theme.meter_low
    assert image.pixelColor(right, round(rms_left) + 2) != theme.meter_low


def test_the_upper_zones_have_their_colours(meter: LevelMeter, player: Player) -> None:
    player.levels.emit(Levels((-0.5, -0.5), (-0.5, -0.5), (-0.5, -0.5)))
    image, theme, bars = picture(meter), theme_for(dark=False), meter.bars_rect()
    for level, colour in ((-1.5, theme.clip), (-6.0, theme.meter_mid), (-30.0, theme.meter_low)):
        y = round(bars.bottom() - deflection(level) * bars.height())
        assert image.pixelColor(3, y) == colour


def test_a_clip_is_marked_until_it_is_clicked_away(qtbot, meter: LevelMeter, player: Player) -> None:
    theme = theme_for(dark=False)
    assert picture(meter).pixelColor(3, 2) == theme.surface_alt
    player.levels.emit(Levels((0.0, -6.0), (-9.0, -9.0), (0.0, -6.0), clipped=True))
    player.levels.emit(Levels((-20.0, -20.0), (-30.0, -30.0), (-20.0, -20.0), clipped=True))
    assert meter.clipped
    assert meter.accessibleDescription() == "Clipped"
    assert picture(meter).pixelColor(3, 2) == theme.clip
    qtbot.mouseClick(meter, Qt.MouseButton.LeftButton)
    assert not meter.clipped
    # The player still tells of the clip that was seen; only a new one lights the mark again.
    player.levels.emit(Levels((-20.0, -20.0), (-30.0, -30.0), (-20.0, -20.0), clipped=True))
    assert not meter.clipped
    player.levels.emit(Levels((-0.0002, -20.0), (-30.0, -30.0), (-20.0, -20.0), clipped=True))
    assert meter.clipped


def test_another_row_starts_without_a_clip_mark(meter: LevelMeter, player: Player) -> None:
    player.levels.emit(Levels((0.0,), (-9.0,), (0.0,), clipped=True))
    assert meter.clipped
    player.play_row(2)
    assert not meter.clipped


def test_bars_fall_when_playback_stops_and_then_nothing_runs(qtbot, meter: LevelMeter, player: Player) -> None:
    player.levels.emit(Levels((-40.0, -40.0), (-50.0, -50.0), (-40.0, -40.0)))
    player.set_state(replace(player.state, transport=Transport.STOPPED))
    qtbot.waitUntil(lambda: meter.peaks_dbfs == (FLOOR_DB, FLOOR_DB))
    assert not any(timer.isActive() for timer in meter.findChildren(QTimer))


def test_silence_that_is_told_while_the_bars_fall_lets_them_fall_on(qtbot, meter: LevelMeter, player: Player) -> None:
    player.levels.emit(Levels((-40.0, -40.0), (-50.0, -50.0), (-40.0, -40.0)))
    player.set_state(replace(player.state, transport=Transport.STOPPED))
    player.levels.emit(Levels())  # the device has fallen silent
    qtbot.waitUntil(lambda: meter.peaks_dbfs == (FLOOR_DB, FLOOR_DB))


def test_a_peak_falls_slowly_while_it_plays(meter: LevelMeter, player: Player) -> None:
    player.levels.emit(Levels((-10.0,), (-20.0,), (-10.0,)))
    player.levels.emit(Levels((-60.0,), (-60.0,), (-10.0,)))
    assert -13 < meter.peaks_dbfs[0] < -10


def test_the_number_of_bars_is_that_of_the_channels(meter: LevelMeter, player: Player) -> None:
    stereo = meter.sizeHint().width()
    player.levels.emit(Levels((-20.0,) * 6, (-20.0,) * 6, (-20.0,) * 6))
    meter.resize(meter.sizeHint())
    assert meter.sizeHint().width() > stereo
    image, theme = picture(meter), theme_for(dark=False)
    row = image.height() - 5
    lit = [image.pixelColor(x, row) == theme.meter_low for x in range(round(meter.bars_rect().width()))]
    assert sum(1 for x, on in enumerate(lit) if on and (x == 0 or not lit[x - 1])) == 6


def test_a_change_of_the_theme_recolours_the_meter(meter: LevelMeter, player: Player, qapp: QApplication) -> None:
    player.levels.emit(Levels((-20.0, -20.0), (-20.0, -20.0), (-20.0, -20.0)))
    apply_theme(qapp, theme_for(dark=True))
    assert picture(meter).pixelColor(3, 200) == theme_for(dark=True).meter_low
