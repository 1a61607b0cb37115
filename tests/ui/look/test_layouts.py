"""A widget that leaves a layout takes along what Python holds of its item: else another object's end is a crash."""

from __future__ import annotations

import pytest
from desks import MakeDesk, takes
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLayout, QLayoutItem, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from camb_desktop.core.runs import Decision
from camb_desktop.ui.look.widgets import take_out
from camb_desktop.ui.runs.filter import View


def item_of(widget: QWidget) -> QLayoutItem:
    """The item of the layout that a widget is in; Python holds it from then on."""
    for layout in widget.parentWidget().findChildren(QLayout):
        if (place := layout.indexOf(widget)) >= 0:
            item = layout.itemAt(place)
            assert item is not None
            return item
    raise AssertionError(widget)


def test_what_was_taken_out_is_held_no_longer(qapp: QApplication) -> None:
    window, inner, label = QWidget(), QHBoxLayout(), QLabel("word")
    inner.addWidget(label)
    column = QVBoxLayout(window)
    column.addLayout(inner)
    item = item_of(label)
    assert take_out(label) is label
    assert inner.indexOf(label) == -1
    assert label.parentWidget() is window
    assert not Shiboken.isValid(item)


@pytest.mark.parametrize("way", ["finish", "small"])
def test_nothing_is_held_of_what_moves(desk: MakeDesk, way: str) -> None:
    made = desk(*takes(2))
    window = made.window
    window.resize(1200, 760)
    QApplication.processEvents()
    panel = window.list_panel
    finish, small = (panel.save_kept, panel.copy_kept), (window.entry_bar.menu_button, window.status_line)
    moving = finish if way == "finish" else small

    def there() -> None:
        if way == "finish":
            made.runs.decide([1, 2], Decision.KEPT)
            window.model.refresh()
            window.refresh()
        else:
            window.resize(640, 340)
        QApplication.processEvents()

    def back() -> None:
        if way == "finish":
            panel.show_view(View.KEPT)
        else:
            window.resize(1200, 760)
        QApplication.processEvents()

    for move in (there, back):
        before = [(widget.parentWidget(), item_of(widget)) for widget in moving]
        move()
        assert [widget.parentWidget() for widget in moving] != [parent for parent, _ in before]
        assert not any(Shiboken.isValid(item) for _, item in before)
