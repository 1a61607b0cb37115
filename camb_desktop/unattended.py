"""What the desktop does for a long batch while nobody looks: stays awake, shows progress, tells when it is done."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from camb_desktop.runtime.bus import SessionBus
from camb_desktop.runtime.launcher import LauncherEntry
from camb_desktop.runtime.notices import Notices
from camb_desktop.runtime.wakefulness import keeper
from camb_desktop.services.batches import Batch, Batches
from camb_desktop.services.reports import Outcome
from camb_desktop.services.runs import RunsService
from camb_desktop.ui.text.translate import tr


class Unattended(QObject):
    """Follows the batches of a list. GUI thread.

    Args:
        window: what a notice is about.
        come_up: brings it to the front.
        bus: the desktop's, on Linux; elsewhere None.
    """

    def __init__(
        self,
        runs: RunsService,
        window: QWidget,
        come_up: Callable[[], object],
        bus: SessionBus | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._come_up = come_up
        self._keep_awake = keeper(bus, self)
        self._progress = LauncherEntry(bus, self) if bus is not None else None
        self._notices = Notices(bus, self) if bus is not None else Tray(window, self)
        self._notices.clicked.connect(self._on_clicked)
        self.batches = Batches(runs, self)
        self.batches.changed.connect(self._on_changed)
        self.batches.ended.connect(self._on_ended)
        self._qt = QGuiApplication.instance()
        assert isinstance(self._qt, QGuiApplication)
        self._qt.applicationStateChanged.connect(self._on_state)

    def close(self) -> None:
        """Let the computer sleep, and leave nothing behind."""
        self.batches.stop()
        self._on_changed(None)
        self._notices.clear()

    def _on_changed(self, batch: Batch | None) -> None:
        self._keep_awake(batch is not None and batch.moves, tr("Fetching runs"))
        if self._progress is not None:
            self._progress.show(None if batch is None else batch.share)

    def _on_ended(self, outcome: Outcome) -> None:
        QApplication.alert(self._window)  # does nothing to a window that is in front
        window, state = self._window, QGuiApplication.applicationState()
        in_front = state is Qt.ApplicationState.ApplicationActive and window.isVisible() and not window.isMinimized()
        if not in_front:
            self._notices.tell(outcome.message, tr("Show"))

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._notices.clear()

    def _on_clicked(self, token: str) -> None:
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there when a window is activated
        self._come_up()


class Tray(QObject):
    """Notices on Windows and macOS: Qt shows them by an icon in the tray, which is there as long as they are needed.

    Signals:
        clicked(str): the user wants to see what it is about; the text is empty.
    """

    clicked = Signal(str)

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(window.windowIcon(), self)
        self._icon.setToolTip("CAMB Desktop")
        self._icon.messageClicked.connect(self._on_clicked)
        self._icon.activated.connect(self._on_clicked)

    def tell(self, text: str, _show: str) -> None:
        """Show ``text``."""
        self._icon.show()
        self._icon.showMessage("CAMB Desktop", text)

    def clear(self) -> None:
        """Take it away."""
        self._icon.hide()

    def _on_clicked(self) -> None:
        self.clear()
        self.clicked.emit("")
