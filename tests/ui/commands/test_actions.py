"""Actions are what buttons, menus and keys show and do."""

from __future__ import annotations

import pytest
from desks import Desk, MakeDesk, takes
from PySide6.QtWidgets import QAbstractButton

from camb_desktop.core.runs import Run
from camb_desktop.ui.commands.table import BY_ID, COMMANDS
from camb_desktop.ui.look.buttons import key_text

WITH_BUTTON = [command for command in COMMANDS if command.button]
TOGGLES = [command.id for command in WITH_BUTTON if command.switch is not None]


def button(desk: Desk, command_id: str) -> QAbstractButton:
    found = desk.window.findChildren(QAbstractButton)
    (one,) = [each for each in found if each.accessibleName() == BY_ID[command_id].button]
    return one


def test_every_command_that_names_a_button_has_it_with_its_key(desk: MakeDesk) -> None:
    made = desk(*takes(2))
    for command in WITH_BUTTON:
        one, action = button(made, command.id), made.window.commands[command.id]
        assert one.isEnabled() is action.isEnabled(), command.id
        assert one.toolTip().endswith(f" ({key_text(action.shortcut())})"), command.id


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
