from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from camb_desktop.ui.look import icons
from camb_desktop.ui.look.stylesheet import style_sheet
from camb_desktop.ui.look.theme import Theme, ThemeSource, apply_theme, current_theme, font, theme_for
from camb_desktop.ui.look.widgets import IconButton

THEMES = [theme_for(dark, contrast) for dark in (False, True) for contrast in (False, True)]


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["window", "surface", "surface_alt", "accent_soft"])
@pytest.mark.parametrize("words", ["text", "text_secondary", "accent", "warning", "error"])
def test_words_can_be_read_on_every_ground(theme: Theme, ground: str, words: str) -> None:
    assert contrast(getattr(theme, words), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_other_pairs_can_be_read_too(theme: Theme) -> None:
    for words, ground in (
        (theme.accent_text, theme.accent),
        (theme.accent_text, theme.accent_hover),
        (theme.text, theme.warning_soft),
        (theme.text, theme.error_soft),
        (theme.accent, theme.error_soft),
        (theme.accent, theme.warning_soft),
        (theme.tooltip_text, theme.tooltip),
    ):
        assert contrast(words, ground) >= 4.5, (words.name(), ground.name())
    for drawing in (theme.waveform_rms, theme.waveform_played_rms, theme.playhead, theme.clip, theme.focus):
        assert contrast(drawing, theme.surface) >= 3, drawing.name()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_is_drawn_can_be_told_from_its_ground_and_played_from_unplayed(theme: Theme) -> None:
    for ground in (theme.window, theme.surface, theme.surface_alt):
        assert contrast(theme.border, ground) >= 3
        assert contrast(theme.waveform_strong, ground) >= 3
    for ground in (theme.window, theme.surface):
        assert contrast(theme.text_faint, ground) >= 4.5
    assert contrast(theme.waveform_strong, theme.accent_soft) >= 3
    for drawing in (theme.waveform, theme.waveform_rms, theme.waveform_played):
        assert contrast(drawing, theme.surface) >= 3
    for meter in (theme.meter_low, theme.meter_mid):
        assert contrast(meter, theme.surface_alt) >= 3
    assert contrast(theme.waveform, theme.waveform_played) >= 1.99
    assert contrast(theme.waveform_rms, theme.waveform_played_rms) >= 1.99


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_style_sheet_leaves_no_token_open(theme: Theme) -> None:
    names = ("chevron", "arrow_up", "arrow_down", "check")
    assert not re.findall(r"@\w+", style_sheet(theme, images=dict.fromkeys(names, "x")))


def test_what_qt_leaves_as_it_is_turns_round_with_the_window() -> None:
    plain, turned = (style_sheet(theme_for(dark=False), mirrored=mirrored) for mirrored in (False, True))
    assert 'QToolButton[drop="true"] { padding: 0 28px 0 8px; }' in plain
    assert 'QToolButton[drop="true"] { padding: 0 8px 0 28px; }' in turned
    assert re.findall(r"margin: 0 \S+ 0 \S+", plain)
    assert not re.findall(r"margin: 0 \S+ 0 \S+", turned)
    assert re.findall(r"QComboBox[^{]*\{[^}]*\}", plain) == re.findall(r"QComboBox[^{]*\{[^}]*\}", turned)


def test_a_choice_wins_over_the_system_and_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    source = ThemeSource(qapp, "light")
    with qtbot.waitSignal(source.changed) as told:
        source.set_choice("dark")
    assert told.args[0].dark
    assert current_theme() == source.current == theme_for(dark=True)
    assert qapp.palette().window().color() == theme_for(dark=True).window
    source.set_choice("light")
    source.deleteLater()


def test_a_shown_button_is_redrawn_when_the_theme_changes(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, theme_for(dark=False))
    button = IconButton("play", "Play", "")
    qtbot.addWidget(button)
    button.show()
    before = button.icon().pixmap(QSize(20, 20)).toImage()
    apply_theme(qapp, theme_for(dark=True))
    qtbot.waitUntil(lambda: button.icon().pixmap(QSize(20, 20)).toImage() != before)
    apply_theme(qapp, theme_for(dark=False))


def test_sizes_are_points_so_that_they_scale(qapp: QApplication) -> None:
    assert font(13).pixelSize() == -1
    assert font(11).pointSizeF() < font(13).pointSizeF() < font(15).pointSizeF()


@pytest.mark.parametrize("name", icons.icon_names())
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_every_icon_is_drawn_in_its_colour_for_its_pixels(qapp: QApplication, name: str, ratio: float) -> None:
    pixmap = icons.pixmap(name, QColor("#FF0000"), 20, ratio)
    assert pixmap.width() == pixmap.height() == round(20 * ratio)
    image = pixmap.toImage()
    seen = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = [colour for colour in seen if colour.alphaF() > 0.5]
    assert solid
    assert all(colour.red() > 240 and colour.green() < 10 and colour.blue() < 10 for colour in solid)
    edge = [image.pixelColor(n, 0) for n in range(image.width())]
    assert all(colour.alphaF() < 0.1 for colour in edge), "nothing may touch the edge of the grid"


def test_what_the_desktop_was_is_known_at_once_and_what_it_says_is_followed(qapp: QApplication) -> None:
    source = ThemeSource(qapp, "system", seen="dark")
    assert current_theme() == theme_for(dark=True)
    source.set_seen("light", contrast=True)
    assert current_theme() == theme_for(False, True)
    source.set_choice("dark")
    assert current_theme() == theme_for(True, True)
    source.set_seen("light", contrast=False)
    assert current_theme() == theme_for(dark=True), "a choice wins"
    source.set_choice("system")
    assert current_theme() == theme_for(dark=False)
    source.deleteLater()


def test_motion_is_reduced_and_comes_back(qapp: QApplication) -> None:
    source = ThemeSource(qapp, "dark", still=True)
    assert current_theme() == replace(theme_for(dark=True), motion_ms=0)
    source.set_still(False)
    assert current_theme() == theme_for(dark=True)
    source.set_choice("light")
    source.deleteLater()
