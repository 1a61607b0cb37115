"""Files for other programs: whole takes from the list, exact cuts from the waveform."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget

from camb_desktop.ui.runs.drop_list import with_rows

if TYPE_CHECKING:
    from camb_desktop.services.export import ExportService


def drag_out(widget: QWidget, data: QMimeData) -> None:
    """Drag ``data`` from ``widget`` as copies, until the button is let go."""
    drag = QDrag(widget)
    drag.setMimeData(data)
    drag.exec(Qt.DropAction.CopyAction)


class FileDrag(QObject):
    """Drags takes out of the list, and cuts out of the waveform: the files are written first, then the drag begins.

    It begins under the button; where that was let go meanwhile there is none.

    Signals:
        dragging(bool): rows are being dragged, or were let go.
    """

    dragging = Signal(bool)

    def __init__(self, widget: QWidget, export: ExportService) -> None:
        super().__init__(widget)
        self._widget = widget
        self._export = export
        self._rows: tuple[int, ...] = ()
        export.drag_ready.connect(self._begin)

    def ask_rows(self, ready: Sequence[int], row_ids: Sequence[int]) -> None:
        """Runs are being dragged, of which those that are ``ready`` have files."""
        self._rows = tuple(row_ids)
        if ready:
            self._export.prepare_drag(ready)
        else:
            self._begin(())

    def ask_cut(self, request: object) -> None:
        """A part is being dragged; ``request`` has ``row_id``, ``start_frame`` and ``stop_frame``."""
        self._rows = ()
        self._export.prepare_cut(request.row_id, request.start_frame, request.stop_frame)  # type: ignore[attr-defined]

    def _begin(self, paths: tuple[Path, ...]) -> None:
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return
        data = QMimeData()
        if paths:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        if self._rows:
            with_rows(data, self._rows)
            self.dragging.emit(True)
        drag_out(self._widget, data)
        self.dragging.emit(False)
