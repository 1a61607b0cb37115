"""The collections that runs can be dropped onto: they come out while runs are dragged, and go again."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from camb_desktop.ui.look import icons
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.text.translate import tr

ROWS_FORMAT = "application/x-camb-desktop-rows"
_WIDTH_PX, _ITEM_PX, _EDGE_PX, _NAME = 240, 32, 16, Qt.ItemDataRole.UserRole


def with_rows(data: QMimeData, row_ids: tuple[int, ...]) -> QMimeData:
    """``data`` that also says which rows are dragged."""
    data.setData(ROWS_FORMAT, ",".join(map(str, row_ids)).encode())
    return data


def rows_in(data: QMimeData) -> tuple[int, ...]:
    """The rows that are dragged."""
    return tuple(int(each) for each in bytes(data.data(ROWS_FORMAT).data()).decode().split(",") if each)


class DropList(QListWidget):
    """A list over the rows, one line per collection, and one for a new one.

    Signals:
        dropped(str, tuple[int, ...]): a collection, or nothing for a new one, and the rows.
    """

    dropped = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = parent
        self.setObjectName("offers")
        self.setAccessibleName(tr("Collections to drop runs onto"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def come_out(self, names: dict[str, int], top: int) -> None:
        """Show these collections, from ``top`` of the parent on down, as far as the window goes."""
        self.clear()
        theme = current_theme()
        for name, words in (
            *((name, f"{name}  {count}") for name, count in names.items()),
            ("", tr("New collection…")),
        ):
            item = QListWidgetItem(icons.icon("folder" if name else "add", theme, colour=theme.text_secondary), words)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, max(_ITEM_PX, self.fontMetrics().height() + 8)))
            self.addItem(item)
        wanted = self.count() * self.sizeHintForRow(0) + 2 * self.frameWidth() + 8
        width = min(_WIDTH_PX, self._panel.width() - 2 * _EDGE_PX)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self._panel.width() - _EDGE_PX - width if right else _EDGE_PX
        window = self._panel.window()
        self.setParent(window)  # it may reach over what is below the list
        place = self._panel.mapTo(window, QPoint(left, top))
        self.setGeometry(QRect(place, QSize(width, min(wanted, window.height() - place.y() - _EDGE_PX))))
        self.show()
        self.raise_()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Rows alone."""
        if event.mimeData().hasFormat(ROWS_FORMAT):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The collection below the pointer is marked."""
        row = self.indexAt(event.position().toPoint()).row()
        self.setCurrentRow(row)
        event.setAccepted(row >= 0)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """None is."""
        self.setCurrentRow(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Runs go into it."""
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.mimeData().hasFormat(ROWS_FORMAT):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(item.data(_NAME), rows_in(event.mimeData()))
