"""Screen readers and tests find the controls by these names."""

from __future__ import annotations

from program import Start
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
