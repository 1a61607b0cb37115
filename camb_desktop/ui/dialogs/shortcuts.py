"""Help → Keyboard shortcuts: the table of commands as a sheet."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from camb_desktop.ui.commands.table import COMMANDS, Command, Scope
from camb_desktop.ui.look.theme import current_theme, font, tabular
from camb_desktop.ui.look.widgets import plain_button, secondary_label

_GROUPS = {
    "Playback": "Playing",
    "Edit": "Runs",
    "File": "Adding, saving, sharing",
    "View": "Window",
    "": "In the list and the waveform",
    "Help": "Window",
}

_WAVEFORM = "Selecting in the waveform"
_SELECTION_KEYS = (
    ("Selection starts at the playhead", "["),
    ("Selection ends at the playhead", "]"),
    ("Move the last edge", "Left  or  Right"),
    ("Move the last edge further", "Shift+Left  or  Shift+Right"),
    ("Clear the selection", "Esc"),
)


def rows() -> list[tuple[str, str, str]]:
    """Group, words and keys of every shortcut, the ten digits as one."""
    found = []
    for command in COMMANDS:
        if not command.keys or command.id.startswith("tenth_"):
            continue
        in_list = command.scope is Scope.TAKES or (command.scope is Scope.LIST and not command.menu)
        group = _GROUPS[""] if in_list else _GROUPS[command.menu or "View"]
        found.append((group, command.text.rstrip("…"), keys_text(command)))
    found.append((_GROUPS[""], "Jump to tenths of the take", "0 – 9"))
    found += [(_WAVEFORM, text, keys) for text, keys in _SELECTION_KEYS]
    order = [*dict.fromkeys(_GROUPS.values()), _WAVEFORM]
    return sorted(found, key=lambda row: order.index(row[0]))


def keys_text(command: Command) -> str:
    """The keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return "  or  ".join(QKeySequence(key).toString(native) for key in command.keys)


class ShortcutSheet(QDialog):
    """A quiet window with all keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = current_theme()
        body = QWidget(self)
        columns = QHBoxLayout(body)
        columns.setContentsMargins(24, 16, 24, 16)
        columns.setSpacing(48)
        groups = [(name, list(items)) for name, items in groupby(rows(), key=lambda row: row[0])]
        half = sum(len(items) + 2 for _, items in groups) / 2
        column, filled = QVBoxLayout(), 0.0
        column.setSpacing(0)
        columns.addLayout(column, 1)
        for name, items in groups:
            if filled >= half - 3 and columns.count() == 1:
                column.addStretch(1)
                column = QVBoxLayout()
                column.setSpacing(0)
                columns.addLayout(column, 1)
            heading = QLabel(name, self)
            heading.setFont(font(theme.body_px, semibold=True))
            column.addWidget(heading)
            column.addSpacing(8)
            grid = QGridLayout()
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(6)
            for number, (_, text, keys) in enumerate(items):
                grid.addWidget(secondary_label(text, self), number, 0)
                value = QLabel(keys, self)
                value.setFont(tabular(font(theme.body_px)))
                value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(value, number, 1)
            column.addLayout(grid)
            column.addSpacing(24)
            filled += len(items) + 2
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(body)
        close = plain_button("Close", self)
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 16)
        outer.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addStretch(1)
        foot.addWidget(close)
        outer.addLayout(foot)
        self.resize(880, 680)
