"""The device while nothing is to be heard: stopped at once, closed when that lasts."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from camb_desktop.audio.control import OutputControl
from camb_desktop.services.outputs import Outputs

_CLOSE_MS = 8_000


class Idle(QTimer):
    """Closes the device some seconds after :meth:`begin`, unless it is stopped before. GUI thread."""

    def __init__(self, control: OutputControl, outputs: Outputs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self.setSingleShot(True)
        self.setInterval(_CLOSE_MS)
        self.timeout.connect(outputs.release)

    def begin(self) -> None:
        """Stop the device now."""
        self._control.stop_soon()
        self.start()
