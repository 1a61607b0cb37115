"""Screen readers and tests find the controls by these names."""

from __future__ import annotations

from program import Start

from camb_desktop.core.runs import Status
from camb_desktop.sandbox.server import SandboxServer

NAMES = {
    "Run IDs": "text",
    "Add": "push button",
    "Search": "text",
    "Runs": "table",
    "Play": "push button",
    "Stop": "push button",
    "Loop": "check box",
    "Position": "slider",
    "Volume": "slider",
    "Waveform": "filler",
    "Save As…": "push button",
    "Copy Link": "push button",
    "Status": "label",
}
COLUMNS = ("Run", "Kind", "Name", "Status", "Duration", "Link")


def test_each_name_is_there_once(start: Start, sandbox: SandboxServer) -> None:
    program = start(sandbox, "61544")
    program.wait_for_statuses({61_544: Status.READY})
    controls = [control for control in program.see.ask("names") if control[1] in NAMES]

    assert sorted((name, role) for role, name, _ in controls) == sorted(NAMES.items())
    kinds = [role for role, _, description in program.see.ask("names") if description == "Kind"]
    assert kinds == ["combo box"]
    assert set(program.see.table(*COLUMNS)[0]) == set(COLUMNS)
    assert program.quit() == 0
