from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Kind
from camb_desktop.services.reports import AddReport
from camb_desktop.ui.runs.entry_bar import EntryBar
from camb_desktop.ui.text.runs import feedback_text


def report(added: int, known: int, *rejected: str) -> AddReport:
    return AddReport(tuple(range(added)), tuple(range(known)), rejected)


@pytest.fixture
def bar(qtbot: QtBot, light: None) -> EntryBar:
    made = EntryBar(QAction())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_adds(bar: EntryBar, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    bar.kind.setCurrentIndex(bar.kind.findData(Kind.SPEECH))
    qtbot.keyClicks(bar.entry, "12 34")
    with qtbot.waitSignal(bar.add_requested) as told:
        qtbot.keyClick(bar.entry, key, modifier)
    assert told.args == ["12 34", Kind.SPEECH]


def test_shift_return_starts_a_line_and_the_entry_grows_to_five(bar: EntryBar, qtbot: QtBot) -> None:
    one_line = max(32, bar.entry.fontMetrics().lineSpacing() + 16)  # whichever font this is
    heights = [bar.entry.height()]
    for _ in range(7):
        qtbot.keyClicks(bar.entry, "1")
        qtbot.keyClick(bar.entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        heights.append(bar.entry.height())
    assert heights[0] == one_line
    assert heights[0] < heights[1] < heights[4]
    assert heights[4] == heights[7]
    bar.entry.clear()
    assert bar.entry.height() == one_line


def test_a_paste_is_plain_text(bar: EntryBar) -> None:
    data = QMimeData()
    data.setText("\r\n[1,\n2]\r\n")
    data.setHtml("<b>1</b>")
    bar.entry.insertFromMimeData(data)
    assert bar.entry.toPlainText() == "[1,\n2]"


def test_add_works_only_with_something_to_add(bar: EntryBar, qtbot: QtBot) -> None:
    assert not bar.add_button.isEnabled()
    qtbot.keyClicks(bar.entry, "  ")
    assert not bar.add_button.isEnabled()
    qtbot.keyClicks(bar.entry, "7")
    with qtbot.waitSignal(bar.add_requested):
        qtbot.mouseClick(bar.add_button, Qt.MouseButton.LeftButton)


def test_what_was_not_understood_stays_until_the_next_text(bar: EntryBar, qtbot: QtBot) -> None:
    bar.entry.setPlainText("1 abc")
    bar.submit()
    bar.show_report(report(1, 0, "abc"))
    assert bar.entry.toPlainText() == ""
    assert bar.feedback.isVisible()
    assert bar.feedback.text() == "1 not understood: “abc”"
    qtbot.keyClicks(bar.entry, "2")
    assert not bar.feedback.isVisible()
    bar.show_report(report(1, 0))
    assert not bar.feedback.isVisible()


def test_every_piece_that_was_not_understood_can_be_seen(bar: EntryBar) -> None:
    bar.show_report(report(1, 0, "a", "b", "c", "<d>", "e"))
    assert bar.feedback.text().endswith("and 2 more")
    assert bar.feedback.toolTip() == "<qt>“a”, “b”, “c”, “&lt;d&gt;”, “e”</qt>"
    bar.show_report(report(0, 0, *map(str, range(1000))))
    assert bar.feedback.toolTip().endswith("“199” and 800 more</qt>")
    bar.show_report(report(1, 0))
    assert bar.feedback.toolTip() == ""


@pytest.mark.parametrize(
    ("added", "known", "rejected", "key_like", "text"),
    [
        (12, 2, ("abc",), False, "12 added · 2 already here · 1 not understood: “abc”"),
        (0, 3, (), False, "3 already here"),
        (0, 0, (), False, "There is no run ID in that text"),
        (0, 0, ("a", "b", "c", "d", "e"), False, "5 not understood: “a”, “b”, “c” and 2 more"),
        (0, 0, (), True, "That may be an API key: it belongs in the settings, not here"),
    ],
)
def test_feedback(added: int, known: int, rejected: tuple[str, ...], key_like: bool, text: str) -> None:
    assert feedback_text(replace(report(added, known, *rejected), key_like=key_like)) == text


def test_down_and_space_leave_an_empty_entry(bar: EntryBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.entry.left_downwards):
        qtbot.keyClick(bar.entry, Qt.Key.Key_Down)
    with qtbot.waitSignal(bar.entry.space_in_empty):
        qtbot.keyClick(bar.entry, Qt.Key.Key_Space)
    qtbot.keyClicks(bar.entry, "1 2")
    assert bar.entry.toPlainText() == "1 2"


def test_what_is_being_typed_stays_when_a_text_from_elsewhere_is_added(bar: EntryBar) -> None:
    bar.entry.setPlainText("617")
    bar.show_report(report(3, 0))
    assert bar.entry.toPlainText() == "617"


def test_a_text_without_an_id_stays_to_be_mended(bar: EntryBar) -> None:
    bar.entry.setPlainText("hello")
    bar.submit()
    bar.show_report(report(0, 0, "hello"))
    assert bar.entry.toPlainText() == "hello"
    assert "hello" in bar.feedback.text()
