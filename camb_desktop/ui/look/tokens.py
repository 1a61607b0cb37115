"""Colours and sizes of the three looks. Every text colour has 4.5:1 on every surface it is used on (tested)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor

from camb_desktop.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """One look. Sizes are device-independent pixels.

    Attributes:
        window: behind everything.
        surface: fields, table, menus.
        surface_alt: hovered things, quiet banners, tracks of sliders.
        hairline: lines between zones, borders that only decorate.
        border: borders that show what a control is; 3:1 on its surroundings.
        text, text_secondary, text_disabled: words.
        text_faint: words that wait, such as a placeholder or a rejected take; on ``surface`` and ``window`` only.
        accent: the playing run, the played part, the primary button, links.
        accent_text: words on ``accent``.
        accent_soft: selected rows.
        waveform, waveform_rms: the not yet played part: peaks, and the denser middle.
        waveform_strong: the same where it stands on ``accent_soft``, ``surface_alt`` or in a selection, or is unheard;
            and the frames of chips there.
        waveform_played: the played part; differs from the rest in lightness, by 2:1.
        selection: a selected region of the waveform; has an alpha.
        playhead: the line that moves.
        clip: samples at full scale.
        warning, error: words and icons.
        warning_soft, error_soft: behind them.
        focus: focus rings.
        meter_low, meter_mid: the meter below −12 dBFS and up to −3; above, it is ``clip``.
    """

    name: str
    dark: bool
    window: QColor
    surface: QColor
    surface_alt: QColor
    hairline: QColor
    border: QColor
    text: QColor
    text_secondary: QColor
    text_faint: QColor
    text_disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_text: QColor
    accent_soft: QColor
    waveform: QColor
    waveform_rms: QColor
    waveform_strong: QColor
    waveform_played: QColor
    waveform_played_rms: QColor
    selection: QColor
    playhead: QColor
    clip: QColor
    warning: QColor
    error: QColor
    warning_soft: QColor
    error_soft: QColor
    focus: QColor
    meter_low: QColor
    meter_mid: QColor
    tooltip: QColor
    tooltip_text: QColor
    spacing: int = 8
    radius: int = 6
    body_px: int = 13
    small_px: int = 11
    title_px: int = 15
    display_px: int = 20
    row_px: int = 40
    small_row_px: int = 32
    control_px: int = 32
    icon_px: int = 20
    motion_ms: int = 120


def with_alpha(colour: QColor | str, alpha: float) -> QColor:
    """``colour`` at ``alpha`` 0…1."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made


_LIGHT = Theme(
    name="light",
    dark=False,
    window=QColor("#F5F7F7"),
    surface=QColor("#FFFFFF"),
    surface_alt=QColor("#EDF0F1"),
    hairline=QColor("#DCE1E3"),
    border=QColor("#7F8C94"),
    text=QColor("#1A2023"),
    text_secondary=QColor("#57626A"),
    text_faint=QColor("#67727A"),
    text_disabled=QColor("#98A2A8"),
    accent=QColor("#0A7469"),
    accent_hover=QColor("#08645B"),
    accent_text=QColor("#FFFFFF"),
    accent_soft=QColor("#E0F2EF"),
    waveform=QColor("#84919A"),
    waveform_rms=QColor("#748289"),
    waveform_strong=QColor("#66757D"),
    waveform_played=QColor("#0A6A60"),
    waveform_played_rms=QColor("#07594F"),
    selection=with_alpha("#0B7A6E", 0.16),
    playhead=QColor("#1A2023"),
    clip=QColor("#D3302F"),
    warning=QColor("#8A5300"),
    error=QColor("#B3261E"),
    warning_soft=QColor("#FBF0DC"),
    error_soft=QColor("#FBE6E4"),
    focus=QColor("#0B7A6E"),
    meter_low=QColor("#25897D"),
    meter_mid=QColor("#B87400"),
    tooltip=QColor("#22292D"),
    tooltip_text=QColor("#F2F5F6"),
)

_DARK = Theme(
    name="dark",
    dark=True,
    window=QColor("#15191B"),
    surface=QColor("#1B2023"),
    surface_alt=QColor("#262D31"),
    hairline=QColor("#2E363A"),
    border=QColor("#6A7880"),
    text=QColor("#E8EDEF"),
    text_secondary=QColor("#A0ACB3"),
    text_faint=QColor("#82939C"),
    text_disabled=QColor("#66727A"),
    accent=QColor("#3CCFBB"),
    accent_hover=QColor("#5BDCCA"),
    accent_text=QColor("#05231F"),
    accent_soft=QColor("#173B37"),
    waveform=QColor("#73828A"),
    waveform_rms=QColor("#8C9AA1"),
    waveform_strong=QColor("#8C9AA1"),
    waveform_played=QColor("#3CCFBB"),
    waveform_played_rms=QColor("#8FF0E2"),
    selection=with_alpha("#3CCFBB", 0.20),
    playhead=QColor("#F4F8F9"),
    clip=QColor("#FF5F57"),
    warning=QColor("#F0B64A"),
    error=QColor("#FF8C82"),
    warning_soft=QColor("#382C14"),
    error_soft=QColor("#3D2220"),
    focus=QColor("#3CCFBB"),
    meter_low=QColor("#34B8A6"),
    meter_mid=QColor("#EDB445"),
    tooltip=QColor("#343E43"),
    tooltip_text=QColor("#F2F5F6"),
)

_LIGHT_CONTRAST = replace(
    _LIGHT,
    name="light contrast",
    window=QColor("#FFFFFF"),
    surface_alt=QColor("#E6EAEB"),
    hairline=QColor("#5A6469"),
    border=QColor("#1A2023"),
    text=QColor("#000000"),
    text_secondary=QColor("#2C3438"),
    text_faint=QColor("#3F494E"),
    text_disabled=QColor("#5A6469"),
    accent=QColor("#00564C"),
    accent_hover=QColor("#003F38"),
    accent_soft=QColor("#BFE6E0"),
    waveform=QColor("#6B767C"),
    waveform_rms=QColor("#566167"),
    waveform_strong=QColor("#2C3438"),
    waveform_played=QColor("#00332D"),
    waveform_played_rms=QColor("#001F1B"),
    warning=QColor("#5E3800"),
    error=QColor("#8A0F0A"),
    focus=QColor("#000000"),
)

_DARK_CONTRAST = replace(
    _DARK,
    name="dark contrast",
    window=QColor("#000000"),
    surface=QColor("#000000"),
    surface_alt=QColor("#1E2427"),
    hairline=QColor("#93A0A7"),
    border=QColor("#FFFFFF"),
    text=QColor("#FFFFFF"),
    text_secondary=QColor("#D6DEE2"),
    text_faint=QColor("#B7C2C8"),
    text_disabled=QColor("#93A0A7"),
    accent=QColor("#5FF0DC"),
    accent_hover=QColor("#9AF7E9"),
    accent_text=QColor("#000000"),
    accent_soft=QColor("#0E4A43"),
    waveform=QColor("#7D8A91"),
    waveform_rms=QColor("#93A0A7"),
    waveform_strong=QColor("#D6DEE2"),
    waveform_played=QColor("#5FF0DC"),
    waveform_played_rms=QColor("#C9FFF7"),
    warning=QColor("#FFCF70"),
    error=QColor("#FFB0A8"),
    focus=QColor("#FFFFFF"),
)


def theme_for(dark: bool, high_contrast: bool = False) -> Theme:
    """The light or the dark set, plain or with high contrast."""
    if high_contrast:
        return _DARK_CONTRAST if dark else _LIGHT_CONTRAST
    return _DARK if dark else _LIGHT
