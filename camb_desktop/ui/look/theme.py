"""The look as values: colours, sizes and fonts, in a light, a dark and a high-contrast set.

A widget that paints asks :func:`current_theme`; Qt repaints it, and sends it ``QEvent.Type.PaletteChange``,
when :func:`apply_theme` was called. Whoever keeps pixmaps listens to :attr:`ThemeSource.changed` as well.
GUI thread only.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from camb_desktop.ui.look.resources import resource
from camb_desktop.ui.look.stylesheet import style_sheet
from camb_desktop.ui.look.tokens import Theme, theme_for, with_alpha

__all__ = [
    "Theme",
    "ThemeSource",
    "apply_theme",
    "body_font",
    "current_theme",
    "font",
    "tabular",
    "theme_for",
    "with_alpha",
]

THEME_PROPERTY = "camb_theme"
_REFERENCE_DPI = 96.0


def current_theme() -> Theme:
    """The theme that :func:`apply_theme` put in place, or the light one before that."""
    app = QApplication.instance()
    theme = app.property(THEME_PROPERTY) if app is not None else None
    return theme if isinstance(theme, Theme) else theme_for(dark=False)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole program the look of ``theme``: Fusion, palette, fonts, style sheet."""
    if app.property(THEME_PROPERTY) == theme:
        return
    app.setProperty(THEME_PROPERTY, theme)
    if app.style().name() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette_of(theme))
    app.setFont(body_font(theme))
    images = {name: resource(f"icons/style/{name}.svg").as_posix() for name in ("chevron", "arrow_up", "arrow_down")}
    images["check"] = resource(f"icons/style/check_{'dark' if theme.dark else 'light'}.svg").as_posix()
    mirrored = app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    small_pt = font(theme.small_px).pointSizeF()
    app.setStyleSheet(style_sheet(theme, images=images, small_pt=small_pt, mirrored=mirrored))


def palette_of(theme: Theme) -> QPalette:
    """The palette for Fusion."""
    palette = QPalette()
    role = QPalette.ColorRole
    for key, colour in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.surface_alt,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.tooltip,
        role.ToolTipText: theme.tooltip_text,
        role.PlaceholderText: theme.text_secondary,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.surface,
        role.Midlight: theme.surface_alt,
        role.Mid: theme.hairline,
        role.Dark: theme.hairline,
        role.Shadow: theme.hairline,
    }.items():
        palette.setColor(key, colour)
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, theme.text_disabled)
    return palette


def system_text_scale() -> float:
    """How much larger than usual the user has set the system's font; never below 1."""
    usual = 13.0 if _logical_dpi() < 80 else 11.0
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return max(1.0, points / usual) if points > 0 else 1.0


def _logical_dpi() -> float:
    screen = QGuiApplication.primaryScreen()
    return 72.0 if screen is not None and screen.logicalDotsPerInch() < 80 else _REFERENCE_DPI


def font(pixels: int, *, semibold: bool = False) -> QFont:
    """The system font at ``pixels`` device-independent pixels of a usual screen, in points, so that it scales."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    made.setPointSizeF(pixels * 72.0 / _logical_dpi() * system_text_scale())
    if semibold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def with_text(pixels: int) -> int:
    """``pixels`` for text of the usual size, as many more as the user has set text larger."""
    screen = QGuiApplication.primaryScreen()
    grown = screen.logicalDotsPerInch() / _logical_dpi() if screen is not None else 1.0
    return round(pixels * max(1.0, grown) * system_text_scale())


def body_font(theme: Theme) -> QFont:
    """The font of everything that asks for no other."""
    return font(theme.body_px)


def tabular(source: QFont) -> QFont:
    """``source`` with figures of one width, where the font has them: for times, sizes and IDs."""
    made = QFont(source)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


class ThemeSource(QObject):
    """Keeps the program's look in step with the system, or with what the user chose.

    Args:
        app: the application that is dressed.
        choice: ``system``, ``light`` or ``dark``.
        seen: ``dark`` or ``light`` where the desktop said so the last time; empty where it did not.
        seen_contrast: whether it wanted high contrast.
        still: nothing is to move that need not.

    Signals:
        changed(object): the new :class:`Theme`, after it was applied.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        choice: str = "system",
        parent: QObject | None = None,
        *,
        seen: str = "",
        seen_contrast: bool = False,
        still: bool = False,
    ) -> None:
        super().__init__(parent or app)
        self._seen, self._seen_contrast, self._still = seen, seen_contrast, still
        self._app = app
        self._choice = choice
        self._theme = theme_for(dark=False)
        # Both kept: once Python lets go of the parent, its wrapper of the child is dead, though Qt's object lives on.
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._accessibility.contrastPreferenceChanged.connect(self._follow)
        self._apply(self._wanted())

    @property
    def current(self) -> Theme:
        """The theme in place."""
        return self._theme

    @property
    def choice(self) -> str:
        """``system``, ``light`` or ``dark``."""
        return self._choice

    def set_choice(self, choice: str) -> None:
        """Follow the system, or be light or dark whatever it says."""
        self._choice = choice
        self._follow()

    def set_seen(self, seen: str, contrast: bool) -> None:
        """The desktop says what it is: ``dark``, ``light``, or nothing where it leaves that to others."""
        self._seen, self._seen_contrast = seen, contrast
        self._follow()

    def set_still(self, on: bool) -> None:
        """Move nothing that need not move, or do."""
        self._still = on
        self._follow()

    def _wanted(self) -> Theme:
        look = self._choice if self._choice in ("light", "dark") else self._seen
        dark = look == "dark" if look else self._hints.colorScheme() == Qt.ColorScheme.Dark
        high = self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
        theme = theme_for(dark, high or self._seen_contrast)
        return replace(theme, motion_ms=0) if self._still else theme

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self._theme:
            self._apply(wanted)
            self.changed.emit(wanted)

    def _apply(self, theme: Theme) -> None:
        self._theme = theme
        apply_theme(self._app, theme)
