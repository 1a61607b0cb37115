"""Files for other programs: whole takes from the list, exact cuts from the waveform."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from camb_desktop.services.export import ExportService


def drag_out(widget: QWidget, paths: Sequence[Path]) -> None:
    """Drag ``paths`` from ``widget`` as copies, until the button is let go."""
    if not paths:
        return
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drag = QDrag(widget)
    drag.setMimeData(data)
    drag.exec(Qt.DropAction.CopyAction)


class CutDrag(QObject):
    """Drags a selected part out of the waveform: the cut is written first, then the drag begins under the button."""

    def __init__(self, widget: QWidget, export: ExportService) -> None:
        super().__init__(widget)
        self._widget = widget
        self._export = export
        export.cut_ready.connect(self._begin)

    def ask(self, request: object) -> None:
        """A part is being dragged; ``request`` has ``row_id``, ``start_frame`` and ``stop_frame``."""
        self._export.prepare_cut(request.row_id, request.start_frame, request.stop_frame)  # type: ignore[attr-defined]

    def _begin(self, path: Path) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag_out(self._widget, [path])
