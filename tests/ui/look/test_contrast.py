"""Contrast as it is seen: the real window is painted, and measured pixel by pixel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from camb_desktop.core.problems import Problem, ProblemKind
from camb_desktop.core.runs import Decision, Status
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.runs.columns import Column
from camb_desktop.ui.runs.filter import View
from camb_desktop.ui.runs.row_painter import chip_rect

SCALE = 4  # so that letters have a core without smoothed edges
TEXT, SHAPE = 4.5, 3.0
Pixels = np.ndarray


def luminance(colour: Pixels) -> Pixels:
    """Relative luminance of sRGB values 0…255 in the last axis (WCAG 2)."""
    part = colour / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def contrast(one: Pixels, other: Pixels) -> Pixels:
    low, high = np.minimum(luminance(one), luminance(other)), np.maximum(luminance(one), luminance(other))
    return (high + 0.05) / (low + 0.05)


def commonest(pixels: Pixels) -> Pixels:
    """The most frequent of colours (n, 3)."""
    packed = pixels.astype(np.int64) @ np.array([65536, 256, 1])
    values, counts = np.unique(packed, return_counts=True)
    found = int(values[counts.argmax()])
    return np.array([found >> 16, found >> 8 & 255, found & 255], float)


class Painted:
    """The window as pixels."""

    def __init__(self, made: Desk) -> None:
        self.window = made.window
        size = made.window.size()
        image = QImage(size * SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SCALE)
        with QPainter(image) as painter:
            made.window.render(painter, QPoint(0, 0))
        data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
        self._pixels = data[:, : image.width(), 2::-1].astype(np.float64)

    def part(self, rect: QRect) -> Pixels:
        """(rows, columns, 3) of a place in the window."""
        inside = rect.intersected(self.window.rect())
        top, left = inside.top() * SCALE, inside.left() * SCALE
        return self._pixels[top : top + inside.height() * SCALE, left : left + inside.width() * SCALE]

    def place(self, widget: QWidget, rect: QRect | None = None) -> QRect:
        rect = widget.rect() if rect is None else rect
        return QRect(widget.mapTo(self.window, rect.topLeft()), rect.size())

    def ink(self, rect: QRect) -> float:
        """Contrast of what stands out most from the most frequent colour."""
        pixels = self.part(rect).reshape(-1, 3)
        ground = commonest(pixels)
        # The few best: one pixel may be an accident of smoothing.
        return float(np.sort(contrast(pixels, ground))[-max(4, len(pixels) // 2000) :].min())

    def edge(self, widget: QWidget) -> float:
        """Contrast of the left edge of a widget with what is around it."""
        whole = self.place(widget)
        around = self.part(QRect(whole.left() - 4, whole.center().y(), 3, 1)).reshape(-1, 3).mean(axis=0)
        line = self.part(QRect(whole.left(), whole.center().y() - 1, 3, 2)).reshape(-1, 3)
        return float(contrast(line, around).max())


def dress(made: Desk) -> None:
    """A list in which every state occurs, with everything on that can be."""
    made.runs.decide([2, 3], Decision.KEPT)
    made.runs.decide([4], Decision.REJECTED)
    made.runs.change(5, heard=True)
    made.runs.change(6, status=Status.FAILED, audio=None)
    made.runs.change(7, status=Status.INCOMPLETE)
    clip = made.clips.clips[8]
    assert clip.measures is not None
    faults = (Problem(ProblemKind.CUT_END, 1.9), Problem(ProblemKind.GAP, 0.5, 1.2))
    made.clips.clips[8] = replace(clip, measures=replace(clip.measures, faults=faults), same_as="101")
    made.window.list_panel.show_view(View.ALL)
    made.window.model.refresh()
    made.window.table.go_to(8)
    made.window.commands["details"].trigger()
    made.window.status_line.tell("Rejected Take 4", "info", "Undo", lambda: None)
    made.player.seek(8_000)
    made.window.refresh()
    QApplication.processEvents()


@pytest.fixture(params=["light", "dark"])
def dressed(request: pytest.FixtureRequest, desk: MakeDesk, qtbot: QtBot) -> Desk:
    made = desk(*takes(12), size=(1300, 900), theme=request.param)
    assert current_theme().dark is (request.param == "dark")
    dress(made)
    qtbot.waitUntil(lambda: made.window.details.isVisible())
    return made


def shown(made: Desk, kind: type[QWidget]) -> Iterator[QWidget]:
    for widget in made.window.findChildren(kind):
        if widget.isVisible() and widget.isEnabled() and widget.window() is made.window and widget.width() > 8:
            yield widget


def test_words_stand_out(dressed: Desk) -> None:
    painted = Painted(dressed)
    found: dict[str, float] = {}
    for kind in (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit):
        for widget in shown(dressed, kind):
            text = getattr(widget, "text", lambda: "words")()
            if not text and not getattr(widget, "placeholderText", lambda: "")():
                continue
            room = painted.place(widget).adjusted(4, 4, -4, -4)
            if room.width() > 4 and room.height() > 4:
                found[f"{type(widget).__name__} {text or 'placeholder'}"] = painted.ink(room)
    assert len(found) > 30
    assert {name: round(value, 2) for name, value in found.items() if value < TEXT} == {}


def test_rows_can_be_read_in_every_state(dressed: Desk) -> None:
    painted, table = Painted(dressed), dressed.window.table
    found: dict[str, float] = {}
    for row in range(dressed.window.model.rowCount()):
        run_id = dressed.window.model.index(row, Column.RUN).data()
        failed = dressed.window.model.run_at(row).status is Status.FAILED
        for column in (Column.RUN, Column.NAME, Column.DURATION, Column.STATUS, Column.WAVEFORM):
            if failed and column in (Column.DURATION, Column.STATUS):
                continue  # the reason stands across them, from the waveform's place on
            rect = table.visualRect(dressed.window.model.index(row, column)).adjusted(8, 8, -8, -8)
            text = dressed.window.model.index(row, column).data() or ""
            drawn = column is Column.WAVEFORM or (text and text != "Ready")
            seen = table.viewport().rect().contains(rect)
            if not seen or rect.isEmpty() or not drawn or table.isColumnHidden(column):
                continue
            value = painted.ink(painted.place(table.viewport(), rect))
            least = SHAPE if column is Column.WAVEFORM and not failed else TEXT
            if column is Column.WAVEFORM and value < 1.1:
                continue  # nothing is drawn of what never came
            found[f"{run_id} {column.name} {text} ({least})"] = value / least
    assert len(found) > 30
    assert {name: round(value, 2) for name, value in found.items() if value < 1} == {}


@pytest.mark.parametrize("keyboard", [True, False])
def test_chips_have_an_edge_on_the_ground_of_their_row(dressed: Desk, keyboard: bool, qtbot: QtBot) -> None:
    """Of problems, of tags, and the letter of a take that is compared."""
    window, table = dressed.window, dressed.window.table
    dressed.runs.change(9, tags=("gate",))
    window.model.set_letters({8: "A", 9: "B"})
    window.activateWindow()
    (table if keyboard else window.list_panel.search).setFocus()
    QApplication.processEvents()
    assert table.hasFocus() is keyboard
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.STATUS))
    found: dict[str, float] = {}
    for row_id in (8, 9):
        table.go_to(row_id)
        QApplication.processEvents()
        painted, row = Painted(dressed), table.currentIndex().row()
        for column in (Column.STATUS, Column.NAME):
            cell = table.visualRect(window.model.index(row, column)).adjusted(8, 0, -8, 0)
            left = cell.left() if column is Column.STATUS else chip_rect(cell).left()
            place = painted.place(table.viewport(), QRect(left - 3, cell.center().y(), 5, 2))
            beside, line = painted.part(place)[:, : 2 * SCALE], painted.part(place)[:, 2 * SCALE :]
            found[f"{row_id} {column.name}"] = float(contrast(line, beside.reshape(-1, 3).mean(axis=0)).max())
    assert {name: round(value, 2) for name, value in found.items() if value < SHAPE} == {}


def test_fields_and_buttons_have_an_edge(dressed: Desk) -> None:
    painted = Painted(dressed)
    found: dict[str, float] = {}
    for kind in (QLineEdit, QComboBox, QPlainTextEdit, QPushButton):
        for widget in shown(dressed, kind):
            quiet = (
                any(widget.property(name) for name in ("tab", "flat_link", "bare", "quiet"))
                or widget.objectName() == "problem_card"
            )
            if not quiet:
                found[widget.accessibleName() or type(widget).__name__] = painted.edge(widget)
    assert {"Run IDs", "Search", "Reject", "Keep", "Save kept", "Note"} <= set(found)
    assert {name: round(value, 2) for name, value in found.items() if value < SHAPE} == {}


def test_the_volume_can_be_seen(dressed: Desk) -> None:
    painted, volume = Painted(dressed), dressed.window.player_panel.transport.volume
    dressed.player.set_volume(0.4)
    painted = Painted(dressed)
    whole = painted.place(volume)
    groove = QRect(whole.right() - 12, whole.top(), 10, whole.height())
    assert painted.ink(groove) >= SHAPE
    assert painted.ink(whole) >= SHAPE


def test_what_was_played_differs_in_lightness_from_what_was_not(dressed: Desk) -> None:
    painted, canvas = Painted(dressed), dressed.window.player_panel.waveform.canvas
    whole = painted.place(canvas)
    played = painted.part(QRect(whole.left() + 20, whole.top(), whole.width() // 2 - 60, whole.height()))
    unplayed = painted.part(QRect(whole.center().x() + 40, whole.top(), whole.width() // 2 - 60, whole.height()))
    ground = np.array(QColor(current_theme().surface).getRgb()[:3], float)
    colours = []
    for part in (played, unplayed):
        pixels = part.reshape(-1, 3)
        drawn = pixels[contrast(pixels, ground) > 2]
        colours.append(commonest(drawn))
    assert contrast(colours[0], ground) >= SHAPE
    assert contrast(colours[1], ground) >= SHAPE
    assert contrast(colours[0], colours[1]) >= 1.9


def test_the_measure_notices_words_that_fade(dressed: Desk) -> None:
    label = dressed.window.player_panel.subtitle
    label.setStyleSheet(f"color: {QColor(current_theme().hairline).name()}")
    QApplication.processEvents()
    painted = Painted(dressed)
    assert painted.ink(painted.place(label)) < SHAPE
