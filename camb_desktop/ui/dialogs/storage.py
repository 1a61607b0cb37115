"""How much audio there is, where it lies, how much of it may be in the cache."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from camb_desktop.core.units import size
from camb_desktop.ui.export.save import show_folder
from camb_desktop.ui.look.file_dialog import folder_dialog
from camb_desktop.ui.look.theme import current_theme, font
from camb_desktop.ui.look.widgets import (
    Button,
    Choice,
    ElidedLabel,
    hairline,
    plain_button,
    secondary_label,
)
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.audio_keeper import AudioKeeper, Storage
    from camb_desktop.services.settings import Settings

_LIMITS_GB = (1, 2, 5, 10, 20, 50, 100)


class StoragePanel(QWidget):
    """A part of the page of files. What is begun here goes on when it is closed."""

    def __init__(self, keeper: AudioKeeper, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._settings = settings
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        self.kept = self._heading(outer)
        self._say(outer, tr("Audio of runs that you kept or named. It is never removed unless you remove the run."))
        self.kept_folder = ElidedLabel(parent=self)
        self.show_kept = self._button(tr("Show folder"), lambda: show_folder(keeper.kept_folder))
        self.show_kept.setAccessibleName(tr("Show the folder of kept audio"))
        self.move_kept = self._button(tr("Move…"), self.choose_folder)
        self.move_kept.setAccessibleName(tr("Move the kept audio…"))
        self._row(outer, self.kept_folder, self.show_kept, self.move_kept)
        outer.addSpacing(8)
        outer.addWidget(hairline(self))
        outer.addSpacing(8)
        self.cache = self._heading(outer)
        self._say(
            outer,
            tr(
                "All other audio. Above the limit, what you played longest ago leaves it, once CAMB.AI has said that "
                "it still has that run; it is fetched again when you play it."
            ),
        )
        self.cache_folder = ElidedLabel(str(keeper.cache_folder), self)
        self.show_cache = self._button(tr("Show folder"), lambda: show_folder(keeper.cache_folder))
        self.show_cache.setAccessibleName(tr("Show the folder of the cache"))
        self._row(outer, self.cache_folder, self.show_cache)
        self.limit = Choice(self)
        self.limit.setAccessibleName(tr("Limit of the cache"))
        self.limit.setAccessibleDescription(tr("Limit of the cache"))
        self._fill_limits()
        self.limit.activated.connect(self._choose_limit)
        self.free = self._button(tr("Free the cache now"), keeper.free_now)
        limit = QHBoxLayout()
        name = secondary_label(tr("At most"), self)
        name.setBuddy(self.limit)
        limit.addWidget(name)
        limit.addWidget(self.limit)
        limit.addStretch(1)
        limit.addWidget(self.free)
        outer.addLayout(limit)
        self.state = secondary_label(parent=self)
        self.state.setWordWrap(True)
        self.state.setAccessibleName(tr("State of the storage"))
        self.state.setMinimumHeight(2 * self.state.fontMetrics().lineSpacing())
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        outer.addSpacing(8)
        self.give_up = self._button("", keeper.give_up)
        self.give_up.hide()
        told = QHBoxLayout()
        told.addWidget(self.state, 1)
        told.addWidget(self.give_up, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(told)
        settings.changed.connect(self._on_setting)
        keeper.changed.connect(self._show)
        keeper.refresh()
        self._show()

    def choose_folder(self) -> QFileDialog:
        """Ask where kept audio is to be from now on."""
        dialog = folder_dialog(self, tr("Keep audio in"), self._keeper.kept_folder, tr("Move it here"))
        dialog.fileSelected.connect(lambda path: self._keeper.keep_in(Path(path)))
        dialog.open()
        return dialog

    # parts

    def _heading(self, outer: QVBoxLayout) -> QLabel:
        label = QLabel(self)
        label.setFont(font(current_theme().body_px, semibold=True))
        outer.addWidget(label)
        return label

    def _say(self, outer: QVBoxLayout, text: str) -> None:
        label = secondary_label(text, self)
        label.setWordWrap(True)
        outer.addWidget(label)

    def _button(self, text: str, act: Callable[[], object]) -> Button:
        button = plain_button(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _row(self, outer: QVBoxLayout, label: ElidedLabel, *buttons: Button) -> None:
        row = QHBoxLayout()
        row.addWidget(label, 1)
        for button in buttons:
            row.addWidget(button)
        outer.addLayout(row)

    def _fill_limits(self) -> None:
        now = self._settings.cache_limit_gb
        for number in sorted({*map(float, _LIMITS_GB), *([now] if now > 0 else [])}):
            self.limit.addItem(tr("{number} GB", number=f"{number:g}"), number)
        self.limit.addItem(tr("as much as the disk holds"), 0.0)
        self.limit.setCurrentIndex(max(0, self.limit.findData(max(0.0, now))))

    def _on_setting(self, name: str) -> None:
        if name == "cache_limit_gb":
            self.limit.clear()
            self._fill_limits()

    def _choose_limit(self, _index: int) -> None:
        self._settings.cache_limit_gb = float(self.limit.currentData())

    # what it shows

    def _show(self) -> None:
        storage = self._keeper.storage
        usage = storage.usage
        if usage is None:
            self.kept.setText(tr("Kept"))
            self.cache.setText(tr("Cache"))
        else:
            self.kept.setText(
                tr("Kept: %n take, {size}|Kept: %n takes, {size}", usage.kept_files, size=size(usage.kept_bytes))
            )
            self.cache.setText(
                tr("Cache: %n take, {size}|Cache: %n takes, {size}", usage.cache_files, size=size(usage.cache_bytes))
            )
        self.kept_folder.set_text(str(self._keeper.kept_folder))
        self.free.setEnabled(usage is not None and usage.cache_files > 0 and not storage.freeing)
        self.state.setText(storage_text(storage))
        uncertain = storage.lost + storage.unasked
        said = "Let %n take go all the same ({size})|Let %n takes go all the same ({size})"
        self.give_up.setText(tr(said, uncertain, size=size(storage.uncertain_bytes)))
        self.give_up.setVisible(storage.uncertain_bytes > 0)
        self.state.setAccessibleDescription(self.state.text())


def storage_text(storage: Storage) -> str:
    """What is going on, and what cannot be freed."""
    parts = []
    if storage.to_move:
        said = "%n take is on its way to its folder|%n takes are on their way to their folder"
        parts.append(tr(said, storage.to_move))
    elif storage.freeing:
        parts.append(tr("Asking CAMB.AI for what could go, and freeing it …"))
    elif storage.usage is None:
        parts.append(tr("Counting …"))
    if storage.lost:
        said = (
            "%n take in the cache cannot be fetched again; it stays|"
            "%n takes in the cache cannot be fetched again; they stay"
        )
        parts.append(tr(said, storage.lost))
    if storage.unasked and not storage.freeing:
        said = "%n take could not be asked about; it stays for now|%n takes could not be asked about; they stay for now"
        parts.append(tr(said, storage.unasked))
    return ". ".join(parts)
