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


def _drag_out(widget: QWidget, paths: Sequence[Path]) -> None:
    """Drag ``paths`` from ``widget`` as copies, until the button is let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drag = QDrag(widget)
    drag.setMimeData(data)
    drag.exec(Qt.DropAction.CopyAction)


class FileDrag(QObject):
    """Drags takes out of the list, and cuts out of the waveform: the files are written first, then the drag begins.

    It begins under the button; where that was let go meanwhile there is none.
    """

    def __init__(self, widget: QWidget, export: ExportService) -> None:
        super().__init__(widget)
        self._widget = widget
        self._export = export
        export.drag_ready.connect(self._begin)

    def ask_rows(self, row_ids: Sequence[int]) -> None:
        """Takes are being dragged."""
        self._export.prepare_drag(row_ids)

    def ask_cut(self, request: object) -> None:
        """A part is being dragged; ``request`` has ``row_id``, ``start_frame`` and ``stop_frame``."""
        self._export.prepare_cut(request.row_id, request.start_frame, request.stop_frame)  # type: ignore[attr-defined]

    def _begin(self, paths: tuple[Path, ...]) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            _drag_out(self._widget, paths)
