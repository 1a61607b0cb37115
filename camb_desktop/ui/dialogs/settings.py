"""The settings: pages, a list of them at the left. Every change is in force at once, and can be reset page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from camb_desktop.ui.dialogs.account import AccountPage
from camb_desktop.ui.dialogs.files import FilesPage
from camb_desktop.ui.dialogs.listening import ListeningPage
from camb_desktop.ui.dialogs.pages import Page, look_page
from camb_desktop.ui.look.theme import with_text
from camb_desktop.ui.look.widgets import hairline, plain_button
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.accounts import Accounts
    from camb_desktop.services.audio_keeper import AudioKeeper
    from camb_desktop.services.credentials import Credentials
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.settings import Settings

_FIRST_SIZE = (760, 520)
_LIST_PX = 152
_LIST_MARGIN_PX = 48
_ROW_PX = 32


class SettingsDialog(QDialog):
    """Opened with ``open()``: the window behind goes on working.

    Attributes:
        account, listening, files, look: the pages.
        reset: gives the settings of the page their defaults, and takes that back.
    """

    def __init__(
        self,
        settings: Settings,
        credentials: Credentials,
        player: PlayerService,
        keeper: AudioKeeper | None = None,
        accounts: Accounts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._before: dict[str, Any] = {}  # what a reset changed, while it can be taken back
        self.setWindowTitle(tr("Settings"))
        self.list = QListWidget(self)
        self.list.setObjectName("pages")
        self.list.setAccessibleName(tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.account = AccountPage(settings, credentials, accounts, self)
        self.listening = ListeningPage(settings, player, self)
        self.files = FilesPage(settings, keeper, self)
        self.look = look_page(settings, self)
        self.pages: tuple[Page, ...] = (self.account, self.listening, self.files, self.look)
        self._stack = QStackedWidget(self)
        words = self.list.fontMetrics()
        for page in self.pages:
            item = QListWidgetItem(page.title, self.list)
            item.setSizeHint(QSize(0, max(_ROW_PX, words.lineSpacing() + 12)))
            self._stack.addWidget(_Area(page, self._stack))
        widest = max(words.horizontalAdvance(page.title) for page in self.pages)
        self.list.setFixedWidth(max(_LIST_PX, widest + _LIST_MARGIN_PX))
        self.reset = plain_button("", self)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        self.close_button = plain_button(tr("Close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        self.resize(QSize(*map(with_text, _FIRST_SIZE)).boundedTo(self.screen().availableSize()))
        self.list.currentRowChanged.connect(self._show_page)
        self.list.setCurrentRow(0)
        settings.changed.connect(self._on_setting)

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.list)
        across.addWidget(hairline(self, vertical=True))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(hairline(self))
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 12)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        right.addLayout(foot)
        across.addLayout(right, 1)

    # where

    def go_to(self, page: Page) -> None:
        """Show ``page``, with the keyboard on the list."""
        self.list.setCurrentRow(self.pages.index(page))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_key(self) -> None:
        """Put the keyboard where the key goes."""
        self.go_to(self.account)
        self.account.focus_key()

    def focus_output(self) -> None:
        """Put the keyboard on the choice of output."""
        self.go_to(self.listening)
        self.listening.focus_output()

    @property
    def page(self) -> Page:
        """The one that is shown."""
        return self.pages[self.list.currentRow()]

    def _show_page(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self._stack.setAccessibleName(self.page.title)
        self._before = {}
        self._show_reset()

    # back to how it was

    def _reset(self) -> None:
        before, self._before = self._before, {}
        if before:
            self._settings.restore(before)
        else:
            self._before = self._settings.reset(self.page.kept)
        self._show_reset()

    def _on_setting(self, _name: str) -> None:
        self._before = {}  # of a change after the reset: that one is not to be lost
        self._show_reset()

    def _show_reset(self) -> None:
        self.reset.setText(tr("Take the reset back") if self._before else tr("Reset this page"))
        self.reset.setEnabled(bool(self._before) or self._settings.differ(self.page.kept))


class _Area(QScrollArea):
    """A page as wide as its words ask, and scrolled where it is too high."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page
        self.setWidget(page)

    def minimumSizeHint(self) -> QSize:
        """See Qt."""
        wide = self._page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, super().minimumSizeHint().height())
