"""Actions are what buttons, menus and keys show and do."""

from __future__ import annotations

import pytest
from desks import Desk, MakeDesk, takes
from PySide6.QtWidgets import QAbstractButton

from camb_desktop.core.runs import Run
from camb_desktop.ui.commands.table import BY_ID, COMMANDS
from camb_desktop.ui.look.buttons import key_text
from camb_desktop.ui.runs.filter import View

WITH_BUTTON = [command for command in COMMANDS if command.button]
ONE_OF_SEVERAL = [command.id for command in WITH_BUTTON if command.id.startswith(("view_", "keep", "reject"))]
TOGGLES = [each.id for each in WITH_BUTTON if each.switch is not None and each.id not in ONE_OF_SEVERAL]


def button(desk: Desk, command_id: str) -> QAbstractButton:
    found = desk.window.findChildren(QAbstractButton)
    name = BY_ID[command_id].button
    (one,) = [each for each in found if each.accessibleName().partition(",")[0] == name]
    return one


def test_every_command_that_names_a_button_has_it_with_its_key(desk: MakeDesk) -> None:
    made = desk(*takes(2))
    for command in WITH_BUTTON:
        one, action = button(made, command.id), made.window.commands[command.id]
        assert one.isEnabled() is action.isEnabled(), command.id
        key = key_text(action.shortcut())
        assert one.toolTip().endswith(f" ({key})" if key else command.tip), command.id


@pytest.mark.parametrize("command_id", TOGGLES)
def test_a_toggle_is_one_thing_however_it_is_switched(desk: MakeDesk, command_id: str) -> None:
    made = desk(*takes(2))
    one, action = button(made, command_id), made.window.commands[command_id]
    assert (one.isChecked(), action.isChecked()) == (False, False)
    one.click()
    assert (one.isChecked(), action.isChecked()) == (True, True)
    action.trigger()
    assert (one.isChecked(), action.isChecked()) == (False, False)
    made.window.commands.take(command_id)
    made.window.commands.take(command_id)
    assert (one.isChecked(), action.isChecked()) == (True, True), "the step of a message only ever switches it on"


@pytest.mark.parametrize("command_id", ONE_OF_SEVERAL)
def test_one_of_several_is_on_until_another_is(desk: MakeDesk, command_id: str) -> None:
    made = desk(*takes(2), go_on=False)
    one, action = button(made, command_id), made.window.commands[command_id]
    for _ in range(2):
        one.click()
        assert (one.isChecked(), action.isChecked()) == (True, True), "a second press changes nothing"
    other = {"keep": "reject", "reject": "keep"}.get(
        command_id, "view_kept" if command_id != "view_kept" else "view_all"
    )
    if command_id in ("keep", "reject"):
        made.window.list_panel.show_view(View.ALL)
        made.window.table.go_to(1)
    made.window.commands.take(other)
    assert (one.isChecked(), action.isChecked()) == (False, False)


def test_a_toggle_shows_what_others_did_to_what_it_switches(desk: MakeDesk) -> None:
    made = desk(*takes(1))
    made.player.set_loop(True)
    made.settings.spectrogram = True
    made.window.table.columns.show_measures(True)
    assert all(button(made, each).isChecked() for each in ("loop", "spectrogram", "measures"))


def test_a_link_is_offered_once_there_is_a_run_id(desk: MakeDesk) -> None:
    made = desk(Run(row_id=1, run_id=None, task_id="00000000-0000-4000-8000-000000001f3a"))
    action, one = made.window.commands["copy_link"], button(made, "copy_link")
    assert (action.isEnabled(), one.isEnabled()) == (False, False)
    made.runs.change(1, run_id=7)
    made.window.model.refresh()
    assert (action.isEnabled(), one.isEnabled()) == (True, True)


def test_what_was_removed_is_no_target(desk: MakeDesk) -> None:
    made = desk(*takes(3))
    selection = made.window.selection
    made.window.table.selectAll()
    assert selection.targets == (1, 2, 3)
    seen: list[tuple[int, ...]] = []
    made.runs.rows_removed.connect(lambda _gone: seen.append(selection.targets))
    made.runs.remove((2, 3))
    assert seen == [(1,)]
    made.window.list_panel.search.setText("zebra")
    made.window.list_panel.apply_filter()
    assert (selection.rows, selection.shown, selection.targets) == ((), 1, (1,)), "what is heard is still worked on"
