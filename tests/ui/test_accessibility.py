"""The window as a screen reader finds it: walked from the top, through every dialog, in every state that shows more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from types import SimpleNamespace

import pytest
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Decision, Status
from camb_desktop.ui.look import announce as announcing
from camb_desktop.ui.look.message_bar import MessageBar

Role = QAccessible.Role
# What holds other things together and says nothing itself. Qt names no scroll bar: its direction says what it is.
STRUCTURE = {Role.Client, Role.Border, Role.Grouping, Role.Pane, Role.ScrollBar, Role.Separator, Role.Whitespace}
STRUCTURE.add(Role.StaticText)  # its name is its text, which may be none at times
SAME_ROW_PX = 12
_CELLS = 60  # of a table: more are of the same make


def walk(item: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if item is None or not item.isValid():
        return
    yield item
    for number in range(min(item.childCount(), _CELLS)):
        yield from walk(item.child(number))


def described(item: QAccessibleInterface) -> str:
    thing = item.object()
    parent = item.parent()
    above = parent.text(QAccessible.Text.Name) if parent is not None else ""
    return f"{item.role().name} {type(thing).__name__ if thing is not None else ''} in {above!r}"


def problems(top: QWidget) -> tuple[int, list[str]]:
    """How many things were looked at, and what is wrong with them."""
    seen, wrong = 0, []
    for item in walk(QAccessible.queryAccessibleInterface(top)):
        state = item.state()
        if state.invisible:
            if state.focused:
                wrong.append(f"hidden, and has the keyboard: {described(item)}")
            continue
        seen += 1
        if item.role() not in STRUCTURE and not item.text(QAccessible.Text.Name).strip():
            wrong.append(f"has no name: {described(item)}")
        if item.role() is Role.NoRole:
            wrong.append(f"has no role: {described(item)}")
    return seen, wrong


def nothing(_desk: Desk) -> None:
    pass


def details(desk: Desk) -> None:
    desk.window.commands["details"].trigger()


def measures(desk: Desk) -> None:
    desk.window.commands["measures"].trigger()


def trouble(desk: Desk) -> None:
    for bar in desk.window.findChildren(MessageBar):
        bar.tell("Something went wrong", "error", "Try again", lambda: None)


def searching(desk: Desk) -> None:
    desk.window.list_panel.search.setText("nothing of that name")


def collected(desk: Desk) -> None:
    for row_id in desk.runs.order():
        desk.runs.change(row_id, tags=("door", "wet"), collections=("Castle",))
    desk.runs.shelf_changed.emit()
    desk.window.list_panel.show_collection("Castle")
    desk.window.list_panel.offer_collections(True)
    details(desk)


@pytest.mark.parametrize("count", [0, 3])
@pytest.mark.parametrize("state", [nothing, details, measures, trouble, searching, collected])
def test_nothing_in_the_window_is_without_name_and_role(
    desk: MakeDesk, count: int, state: Callable[[Desk], None]
) -> None:
    made = desk(*takes(count))
    state(made)
    QApplication.processEvents()
    seen, wrong = problems(made.window)
    assert seen > 40
    assert not wrong, "\n" + "\n".join(wrong)


def test_the_keyboard_goes_through_the_window_as_the_eye_does(desk: MakeDesk) -> None:
    made = desk(*takes(3))
    details(made)
    first = widget = made.window.entry_bar.entry
    places: list[tuple[str, QPoint]] = []
    while not places or widget is not first:
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = widget.accessibleName() or type(widget).__name__
            places.append((name, widget.mapTo(made.window, widget.rect().center())))
        widget = widget.nextInFocusChain()
    assert len(places) > 25
    for (before, here), (after, there) in pairwise(places):
        back = abs(here.y() - there.y()) < SAME_ROW_PX and there.x() < here.x()
        assert not back, f"from {before} back to {after}"


def test_nor_in_the_report_of_a_fault(desk: MakeDesk) -> None:
    made = desk(*takes(1))
    made.window.offer_report("In MainThread: no good")
    made.window.status_line.button.click()
    (dialog,) = [dialog for dialog in made.window.findChildren(QDialog) if dialog.isVisible()]
    _seen, wrong = problems(dialog)
    assert not wrong, "\n" + "\n".join(wrong)
    next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text()).click()
    assert QApplication.clipboard().text() == "In MainThread: no good"
    dialog.close()


DIALOGS = ("settings", "audio_settings", "shortcuts", "about", "save_kept", "tags", "new_collection")


@pytest.mark.parametrize("command", DIALOGS)
def test_nor_in_any_dialog(desk: MakeDesk, qtbot: QtBot, command: str) -> None:
    made = desk(*takes(2))
    made.window.handlers.decide((1,), Decision.KEPT)
    made.window.commands[command].trigger()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in made.window.findChildren(QDialog)))
    (dialog,) = [dialog for dialog in made.window.findChildren(QDialog) if dialog.isVisible()]
    seen, wrong = problems(dialog)
    assert seen >= 5
    assert not wrong, "\n" + "\n".join(wrong)
    dialog.close()


def test_nor_in_the_menus(desk: MakeDesk) -> None:
    window = desk(*takes(2)).window
    menus = [window.entry_bar.menu_button.menu(), window.commands.row_menu(window.table)]
    for menu in [each for top in menus for each in (top, *top.findChildren(QMenu))]:
        for action in menu.actions():
            assert action.isSeparator() or action.text().strip()
    menus[1].close()


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What was announced: the words, and whether they are urgent."""
    heard: list[tuple[str, bool]] = []

    def update(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    listener = SimpleNamespace(
        isActive=lambda: True,
        updateAccessibility=update,
        AnnouncementPoliteness=QAccessible.AnnouncementPoliteness,
    )
    monkeypatch.setattr(announcing, "QAccessible", listener)
    return heard


def test_outcomes_are_announced_and_errors_at_once(desk: MakeDesk, spoken: list[tuple[str, bool]]) -> None:
    window = desk(*takes(1)).window
    spoken.clear()
    window.status_line.tell("Link copied")
    window.status_line.tell("The disk is full.", "error", "Try again", lambda: None)
    assert spoken == [("Link copied", False), ("The disk is full. Try again", True)]


def test_decisions_are_announced_with_what_is_left(desk: MakeDesk, spoken: list[tuple[str, bool]]) -> None:
    made = desk(*takes(3))
    made.window.table.go_to(1)
    spoken.clear()
    made.window.commands["keep"].trigger()
    made.window.handlers.decide((2, 3), Decision.REJECTED)
    said = [words for words, _ in spoken]
    assert "1 take kept. 2 to do" in said
    assert "2 takes rejected. 0 to do" in said


def test_what_becomes_of_the_run_that_is_shown_is_announced_once(
    desk: MakeDesk, qtbot: QtBot, spoken: list[tuple[str, bool]]
) -> None:
    first, second = takes(2)
    made = desk(
        replace(first, status=Status.DOWNLOADING, audio=None), replace(second, status=Status.QUEUED, audio=None)
    )
    made.window.table.go_to(1)
    spoken.clear()
    made.runs.put(replace(second, status=Status.FAILED))  # not the one that is shown
    made.runs.put(first)
    made.window.model.refresh()
    made.window.model.refresh()
    assert [words for words, _ in spoken if "Ready" in words or "Failed" in words] == ["Take 1: Ready"]


def test_where_nobody_listens_nothing_is_said(desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def update(_event: object) -> None:
        raise AssertionError("said to nobody")

    monkeypatch.setattr(announcing, "QAccessible", SimpleNamespace(isActive=lambda: False, updateAccessibility=update))
    desk().window.status_line.tell("Link copied")
