"""The page of files: how long a link has to be good, and where audio is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from camb_desktop.ui.dialogs.pages import Page
from camb_desktop.ui.dialogs.storage import StoragePanel
from camb_desktop.ui.look.widgets import hairline
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.audio_keeper import AudioKeeper
    from camb_desktop.services.settings import Settings

_MARGINS = {
    0.0: "the old one has run out",
    300.0: "less than 5 min is left",
    900.0: "less than 15 min is left",
    3600.0: "less than 1 h is left",
    21600.0: "less than 6 h is left",
}


class FilesPage(Page):
    """With the storage, where there is one."""

    def __init__(self, settings: Settings, keeper: AudioKeeper | None, parent: QWidget | None = None) -> None:
        kept = ("link_margin_s", *(("cache_limit_gb",) if keeper is not None else ()))
        super().__init__(tr("Files"), kept, settings, parent)
        words = {seconds: tr(text) for seconds, text in _MARGINS.items()}
        now = settings.link_margin_s
        words.setdefault(now, tr("less than {minutes} min is left", minutes=round(now / 60)))
        self.link_margin = self.add_choice("link_margin_s", tr("Fresh link"), words, before=tr("Fresh link when"))
        self.storage = StoragePanel(keeper, settings, self) if keeper is not None else None
        if self.storage is not None:
            self.column.addWidget(hairline(self))
            self.column.addWidget(self.storage)
        self.column.addStretch(1)
