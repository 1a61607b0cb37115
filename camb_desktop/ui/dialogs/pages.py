"""What the pages of the settings have in common: controls that follow the settings and change them at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.look.widgets import Choice, secondary_label, title_label
from camb_desktop.ui.text.language import LANGUAGES
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.settings import Settings

_CHOICE_PX = 240


class Page(QWidget):
    """One page: its title, and below it a form.

    Attributes:
        title: what it is called in the list of pages.
        kept: names of the settings that it is about, which can be reset.
    """

    def __init__(self, title: str, kept: tuple[str, ...], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.kept = kept
        self.settings = settings
        self._shows: dict[str, Callable[[Any], object]] = {}  # setting → what shows its value
        settings.changed.connect(self._on_setting)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 16)
        self.column.setSpacing(16)
        self.column.addWidget(title_label(title, self))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.column.addLayout(self.form)

    def add_row(self, name: str, field: QWidget) -> None:
        """Put ``field`` below the others, with its name before it."""
        self.form.addRow(self.name_of(name, field), field)

    def name_of(self, text: str, buddy: QWidget) -> QWidget:
        """The words before a field."""
        label = secondary_label(text, self)
        label.setMinimumHeight(current_theme().control_px)
        label.setBuddy(buddy)
        return label

    def add_check(self, setting: str, text: str) -> QCheckBox:
        """A setting that is on or off."""
        box = QCheckBox(text, self)
        box.setChecked(getattr(self.settings, setting))
        box.toggled.connect(lambda on: setattr(self.settings, setting, on))
        self._shows[setting] = box.setChecked
        self.form.addRow(box)
        return box

    def choice(self, name: str) -> Choice:
        """An empty choice that is called ``name``."""
        made = Choice(self)
        made.setAccessibleName(name)
        made.setAccessibleDescription(name)  # Qt on Linux names it after its current entry
        made.setMinimumWidth(_CHOICE_PX)
        return made

    def add_choice(self, setting: str, name: str, words: Mapping[Any, str], *, before: str = "") -> Choice:
        """A setting that has one of several values: value → words, which are translated already."""
        made = self.choice(name)
        for value, text in words.items():
            made.addItem(text, value)
        made.activated.connect(lambda _index: setattr(self.settings, setting, made.currentData()))

        def show(value: object) -> None:
            made.setCurrentIndex(max(0, made.findData(value)))

        show(getattr(self.settings, setting))
        self._shows[setting] = show
        self.add_row(before or name, made)
        return made

    def _on_setting(self, name: str) -> None:
        if show := self._shows.get(name):
            show(getattr(self.settings, name))


def look_page(settings: Settings, parent: QWidget) -> Page:
    """How the window looks."""
    page = Page(tr("Look"), ("language", "theme", "reduce_motion", "spectrogram"), settings, parent)
    words = {"system": tr("Like the system"), "light": tr("Light"), "dark": tr("Dark")}
    page.add_choice("theme", tr("Appearance"), words)
    page.add_choice("language", tr("Language"), {"system": tr("Like the system"), **LANGUAGES})
    page.form.addRow("", secondary_label(tr("The language changes when the program is started the next time."), page))
    page.add_check("reduce_motion", tr("Reduce motion"))
    page.add_check("spectrogram", tr("Show the spectrogram in place of the waveform"))
    page.column.addStretch(1)
    return page
