"""Screen readers and tests find the controls by these names."""

from __future__ import annotations

from typing import Any

from program import Program, Start
from reader import wait_for

from camb_desktop.core.runs import Status
from camb_desktop.sandbox.server import SandboxServer

NAMES = {
    "Run IDs": "text",
    "Add": "push button",
    "Search": "text",
    "Runs": "table",
    "Play": "push button",
    "Loop": "check box",
    "Volume": "slider",
    "Waveform": "slider",
    "Save As…": "push button",
    "Copy Link": "push button",
    "Status": "label",
}
COLUMNS = ("Run", "Kind", "Name", "Status", "Duration", "Link")


def test_each_name_is_there_once(start: Start, sandbox: SandboxServer) -> None:
    program = start(sandbox, "61544")
    program.wait_for_statuses({61_544: Status.READY})
    program.see.write("Run IDs", "48211")  # what adds is there while there is something to add
    wait_for(lambda: program.see.there("Add"), "nothing adds")
    controls = [control for control in program.see.ask("names") if control[1] in NAMES]

    assert sorted((name, role) for role, name, _ in controls) == sorted(NAMES.items())
    assert program.see.value("Waveform") == (0, 2800), "the position, in milliseconds"
    program.see.ask("set_value", name="Waveform", value=1500)
    wait_for(lambda: program.see.value("Waveform")[0] == 1500, "the position cannot be set")
    wait_for(lambda: program.see.ask("describe", name="Waveform").startswith("0:01.5 of 0:02.8"), "nor is it told")
    kinds = [role for role, _, description in program.see.ask("names") if description == "Kind"]
    assert kinds == ["combo box"]
    assert set(program.see.table(*COLUMNS)[0]) == set(COLUMNS)
    assert program.quit() == 0


#: What only holds other things, and is passed over by screen readers.
STRUCTURE = {
    "filler",
    "panel",
    "scroll pane",
    "application",
    "viewport",
    "split pane",
    "layered pane",
    "tool bar",
    "scroll bar",
}


HANDLE = "Height of the player"  # Qt has no word for the role of a handle on this bus


def wrong_with(census: list[dict[str, Any]]) -> tuple[int, list[str]]:
    """How much shows, and what is wrong with it or with what does not show."""
    seen, wrong = 0, []
    for each in census:
        where = f"{each['role']} “{each['name']}” in {' / '.join(each['in'][-3:])}"
        if "showing" not in each["states"]:
            if "focused" in each["states"]:
                wrong.append(f"hidden, and has the keyboard: {where}")
            continue
        seen += 1
        if each["role"] in ("unknown", "invalid") and each["name"] != HANDLE:
            wrong.append(f"has no role: {where}")
        elif each["role"] not in STRUCTURE and not each["name"].strip():
            wrong.append(f"has no name: {where}")
    return seen, wrong


def test_nothing_is_without_name_or_role_and_one_thing_has_the_keyboard(start: Start, sandbox: SandboxServer) -> None:
    program = start(sandbox, "61544 61545 48211")
    program.wait_for_statuses(dict.fromkeys((61_544, 61_545, 48_211), Status.READY))
    program.focus()
    looked_at = 0
    for keys, there in ("", "Runs"), ("ctrl+i", "Close details"), ("ctrl+comma", "Service address"):
        if keys:
            program.desktop.keys(keys)
        wait_for(lambda there=there: program.see.there(there), f"{there} is not there after {keys}")
        seen, wrong = wrong_with(wait_for(lambda: settled(program), "nothing has the keyboard"))
        assert not wrong, f"after {keys}:\n" + "\n".join(wrong)
        looked_at += seen
    assert looked_at > 150


def settled(program: Program) -> list[dict[str, Any]]:
    census: list[dict[str, Any]] = program.see.ask("census")
    having = [each for each in census if {"focused", "showing"} <= set(each["states"])]
    return census if having else []
