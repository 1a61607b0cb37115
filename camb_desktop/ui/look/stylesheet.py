"""The one style sheet, made from the tokens. Only what Fusion and the palette cannot say."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor

from camb_desktop.ui.look.tokens import Theme


def _css(colour: QColor) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"


_TEMPLATE = """
QWidget { outline: none; }
QToolTip {
    background: @tooltip; color: @tooltip_text; border: 1px solid @tooltip; border-radius: 4px; padding: 4px 6px;
}

QFrame#zone { background: @window; border: none; }
QFrame#list_zone { background: @surface; border: none; border-top: 1px solid @hairline; }
QFrame#player_zone { background: @window; border: none; }
QFrame#hairline { background: @hairline; border: none; }
QLabel[tone="title"] { color: @text; }
QLabel[tone="secondary"] { color: @text_secondary; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="error"] { color: @error; }
QFrame#banner { background: @surface_alt; border: none; }
QFrame#details_zone { background: @window; border: none; border-left: 1px solid @hairline;
    border-top: 1px solid @hairline; }
QFrame#notice { background: @warning_soft; border: none; border-radius: @radiuspx; }
QFrame#card { background: @surface; border: 1px solid @hairline; border-radius: @radiuspx; }
QFrame#sheet { background: @window; border: 1px solid @hairline; border-radius: @radiuspx; }
QListView#preview { background: @surface; border: 1px solid @hairline; border-radius: @radiuspx; }
QListWidget#pages { background: @surface; border: 2px solid @surface; padding: 12px 6px; }
QListWidget#pages:focus { border-color: @focus; }
QListWidget#pages::item { color: @text; border: none; border-radius: @radiuspx; padding: 0 8px; }
QListWidget#pages::item:hover { background: @surface_alt; }
QListWidget#pages::item:selected { background: @accent_soft; color: @text; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border-color: @error; }
QToolButton[field="true"] {
    background: @surface; border: 1px solid @border; padding: 0 24px 0 8px; text-align: left;
}
QToolButton[field="true"]:focus { border: 2px solid @focus; padding: 0 23px 0 7px; }
QToolButton[field="true"]::menu-indicator { image: url("@chevron"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QToolButton[framed="true"] { background: @surface; border: 1px solid @border; }
QToolButton[drop="true"]::menu-indicator { image: url("@chevron"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QPushButton[token="true"] {
    background: @surface_alt; border: 1px solid transparent; padding: 0 8px; min-height: 22px; font-size: @smallpt;
}
QPushButton[token="true"]:focus { border: 2px solid @focus; padding: 0 7px; min-height: 20px; }
QPushButton#chip { background: @surface_alt; border: 1px solid transparent; }
QPushButton#chip:hover { border-color: @border; }
QPushButton#chip:disabled { color: @text_secondary; }
QPushButton#chip:focus { border: 2px solid @focus; }
QPushButton#problem_card { background: @warning_soft; border: 1px solid transparent; padding: 0; min-height: 46px; }
QPushButton#problem_card:hover { border-color: @warning; }
QPushButton#problem_card:focus { border: 2px solid @focus; }
QFrame#problem { background: @error_soft; border: none; border-radius: @radiuspx; }

QPlainTextEdit, QLineEdit, QSpinBox, QTextEdit {
    background: @surface; color: @text; border: 1px solid @border; border-radius: @radiuspx;
    padding: 0 8px; min-height: 30px; selection-background-color: @accent; selection-color: @accent_text;
    placeholder-text-color: @text_faint;
}
QPlainTextEdit { padding: 3px 4px; min-height: 24px; }
QTextEdit { padding: 4px; }
QPlainTextEdit#note { min-height: 64px; }
QPlainTextEdit:focus, QLineEdit:focus, QSpinBox:focus, QTextEdit:focus {
    border: 2px solid @focus; padding: 0 7px; min-height: 28px;
}
QPlainTextEdit:focus { padding: 2px 3px; min-height: 24px; }
QTextEdit:focus { padding: 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: @text_disabled; background: @window; }
QLineEdit QToolButton { min-width: 0; min-height: 0; border: none; background: transparent; padding: 0; }
QSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QTableView QLineEdit { border-radius: 4px; padding: 0 4px; min-height: 0; }

QPushButton {
    background: @surface; color: @text; border: 1px solid @border; border-radius: @radiuspx;
    padding: 0 12px; min-height: 30px;
}
QPushButton:hover { background: @surface_alt; }
QPushButton:pressed { background: @hairline; }
QPushButton:disabled { color: @text_disabled; border-color: @hairline; background: transparent; }
QPushButton:focus { border: 2px solid @focus; padding: 0 11px; min-height: 28px; }
QPushButton[primary="true"] {
    background: @accent; color: @accent_text; border: 1px solid @accent; font-weight: 600; padding: 0 20px;
}
QPushButton[primary="true"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[primary="true"]:pressed { background: @accent_hover; }
QPushButton[primary="true"]:disabled { background: @surface_alt; color: @text_disabled; border-color: @surface_alt; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 0 19px; }
QPushButton[bare="true"] { background: transparent; border: 1px solid transparent; padding: 0; min-width: 30px; }
QPushButton[bare="true"]:hover { background: @surface_alt; }
QPushButton[bare="true"]:focus { border: 2px solid @focus; min-width: 28px; }
QPushButton[quiet="true"] { background: transparent; border: 1px solid transparent; padding: 0 8px; }
QPushButton[quiet="true"]:hover { background: @surface_alt; }
QPushButton[quiet="true"]:focus { border: 2px solid @focus; padding: 0 7px; }
QPushButton[tab="true"] {
    background: transparent; border: none; border-bottom: 3px solid transparent; border-radius: 0;
    color: @text_secondary; padding: 0; min-height: 34px; margin: 0 14px 0 2px;
}
QPushButton[tab="true"]:hover { color: @text; background: transparent; }
QPushButton[tab="true"]:checked { color: @text; border-bottom: 3px solid @accent; }
QPushButton[tab="true"]:focus { border: 2px solid @focus; border-radius: 4px; margin: 0 12px 0 0; min-height: 33px; }
QPushButton[decision="true"] { padding: 0 28px 0 4px; }
QPushButton[decision="true"]:focus { padding: 0 27px 0 3px; }
QPushButton[decision="true"][keyless="true"] { padding: 0 4px; }
QPushButton[next="true"] { background: @accent; color: @accent_text; border: 1px solid @accent; font-weight: 600; }
QPushButton[next="true"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[next="true"]:disabled { background: transparent; color: @text_disabled; border-color: @hairline; }
QPushButton[next="true"]:focus { border: 2px solid @text; }
QPushButton[decision="true"]:checked {
    background: @accent_soft; color: @accent; border: 1px solid @accent; font-weight: 600;
}
QPushButton[half] { padding: 0 0 0 6px; text-align: left; }
QPushButton[half="A"] { border-top-right-radius: 0; border-bottom-right-radius: 0; border-right: none; }
QPushButton[half="B"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QPushButton[half]:checked { background: @accent_soft; color: @accent; font-weight: 600; }
QPushButton[half]:disabled { border-color: @border; }
QPushButton[half]:focus { border: 2px solid @focus; padding: 0 0 0 5px; }
QLabel#key_cap { background: @surface_alt; color: @text_secondary; border-radius: 3px; font-size: @smallpt; }
QLabel#key_cap[next="true"] { background: @accent_hover; color: @accent_text; }
QPushButton[flat_link="true"] {
    background: transparent; border: 1px solid transparent; color: @accent; padding: 0 4px; min-height: 22px;
}
QPushButton[flat_link="true"]:hover { text-decoration: underline; }
QPushButton[flat_link="true"]:focus { border: 2px solid @focus; padding: 0 3px; min-height: 20px; }

QToolButton {
    background: transparent; color: @text; border: 1px solid transparent; border-radius: @radiuspx;
    min-width: 30px; min-height: 30px; padding: 0;
}
QToolButton:hover { background: @surface_alt; }
QToolButton:pressed { background: @hairline; }
QToolButton:checked, QToolButton[on="true"] { background: @accent_soft; color: @accent; }
QToolButton:disabled { color: @text_disabled; }
QToolButton:focus { border: 2px solid @focus; min-width: 28px; min-height: 28px; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[texted="true"] { padding: 0 8px; }
QToolButton[texted="true"]:focus { padding: 0 7px; }
QToolButton[drop="true"] { padding: 0 28px 0 8px; }
QToolButton[drop="true"]:focus { padding: 0 27px 0 7px; }
QToolButton[round="true"] {
    background: @surface; border-radius: 18px; min-width: 34px; min-height: 34px; border: 1px solid @border;
}
QToolButton[round="true"]:hover { background: @surface_alt; }
QToolButton[round="true"]:disabled { background: transparent; border-color: @hairline; }
QToolButton[round="true"]:focus { border: 2px solid @focus; min-width: 32px; min-height: 32px; }

QComboBox {
    background: @surface; color: @text; border: 1px solid @border; border-radius: @radiuspx;
    padding: 0 4px 0 11px; min-height: 30px;
}
QComboBox { combobox-popup: 0; }
QComboBox:hover { background: @surface_alt; }
QComboBox:focus { border: 2px solid @focus; padding: 0 3px 0 10px; min-height: 28px; }
QComboBox:disabled { color: @text_disabled; border-color: @hairline; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("@chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: @surface; color: @text; border: 1px solid @border; padding: 4px;
    selection-background-color: @accent_soft; selection-color: @text;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border: none; border-radius: 4px; color: @text; }
QComboBox QAbstractItemView::item:selected { background: @accent_soft; color: @text; }

QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QMenu::item:disabled { color: @text_disabled; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QListView#offers {
    background: @surface; color: @text; border: 1px solid @border; border-radius: @radiuspx; padding: 3px;
    selection-background-color: @accent_soft; selection-color: @text;
}
QListView#offers::item { min-height: 28px; border-radius: 4px; padding: 0 8px; color: @text; }
QListView#offers::item:selected { background: @accent_soft; color: @text; }

QTableView { background: @surface; border: none; gridline-color: transparent; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section {
    background: @surface; color: @text_secondary; border: none; padding: 0 8px;
    font-size: @smallpt; font-weight: 400;
}
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url("@arrow_up"); width: 10px; height: 10px; subcontrol-position: right center;
    subcontrol-origin: padding; right: 2px; }
QHeaderView::down-arrow { image: url("@arrow_down"); width: 10px; height: 10px; subcontrol-position: right center;
    subcontrol-origin: padding; right: 2px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: @surface; border: none; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @text_secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider { min-height: 32px; }
QSlider::groove:horizontal { background: @border; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled, QSlider::groove:horizontal:disabled { background: @surface_alt; }
QSlider::handle:horizontal { background: @accent; width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; }
QSlider::handle:horizontal:hover { background: @accent_hover; width: 16px; height: 16px; margin: -6px 0;
    border-radius: 8px; }
QSlider::handle:horizontal:disabled { background: @border; }
QSlider:focus { border: 2px solid @focus; border-radius: @radiuspx; min-height: 28px; }

QCheckBox, QRadioButton { spacing: 8px; color: @text; min-height: 24px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @border; border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url("@check"); }
QCheckBox::indicator:disabled { background: @surface_alt; border-color: @hairline; }
QCheckBox:disabled { color: @text_disabled; }
QCheckBox:focus, QRadioButton:focus { color: @focus; text-decoration: underline; }
QSplitter::handle { background: @hairline; }
QSplitter::handle:hover { background: @accent; }
QDialog { background: @window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QFileDialog QAbstractItemView {
    background: @surface; color: @text; border: 1px solid @hairline; border-radius: @radiuspx; padding: 4px;
    outline: none;
}
QFileDialog QAbstractItemView::item { min-height: 28px; padding: 0 4px; border-radius: 4px; border: none; }
QFileDialog QAbstractItemView::item:hover { background: @surface_alt; }
QFileDialog QAbstractItemView::item:selected { background: @accent_soft; color: @text; }
QFileDialog QHeaderView { border: none; border-radius: 0; padding: 0; }
QFileDialog QSplitter::handle { background: transparent; }
QDialog#scrim { background: transparent; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
"""


def style_sheet(
    theme: Theme, *, images: dict[str, str] | None = None, small_pt: float = 8.25, mirrored: bool = False
) -> str:
    """The style sheet of ``theme``.

    Args:
        theme: whose colours.
        images: file paths for ``chevron``, ``arrow_up`` and ``arrow_down``.
        small_pt: the smaller size of text.
        mirrored: for a window that runs from right to left.
    """
    values = {name: _css(value) for name in _COLOURS if isinstance(value := getattr(theme, name), QColor)}
    values |= {"radiuspx": f"{theme.radius}px", "smallpt": f"{small_pt:g}pt"}
    values |= images or {}
    text = _TEMPLATE
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(f"@{name}", values[name])
    return _turned(text) if mirrored else text


def _turned(text: str) -> str:
    """Qt turns round all but the paddings of tool buttons, and of a margin only what is inside: both sides get half."""
    text = re.sub(r"(QToolButton[^{}]*\{[^}]*padding: )(\w+) (\w+) (\w+) (\w+)", r"\1\2 \5 \4 \3", text)
    return re.sub(r"margin: 0 (\d+)(?:px)? 0 (\d+)(?:px)?", lambda sides: f"margin: 0 {_half(sides)}px", text)


def _half(sides: re.Match[str]) -> int:
    return sum(map(int, sides.groups())) // 2


_COLOURS = tuple(Theme.__dataclass_fields__)
