"""Letters are shortcuts on a keyboard that has no Latin letters, too."""

from __future__ import annotations

import pytest
from desktop import Desktop
from program import Start
from reader import wait_for

from camb_desktop.core.runs import Status
from camb_desktop.sandbox.server import SandboxServer

SLAM = 61_544
S_KEY, F_KEY = "39", "41"  # the numbers of the keys that bear S and F in the United States


@pytest.mark.parametrize("layout", ["ru", "gr", "il"])
def test_a_take_is_kept_by_the_key_at_the_place_of_s(
    start: Start, sandbox: SandboxServer, desktop: Desktop, layout: str
) -> None:
    program = start(sandbox, str(SLAM))
    program.wait_for_statuses({SLAM: Status.READY})
    program.click_row(SLAM)
    with desktop.keyboard(layout):
        desktop.keys(S_KEY)
        wait_for(lambda: "Kept, 1" in names(program), lambda: f"not kept: {names(program)}")
        desktop.keys(f"ctrl+{F_KEY}")
        wait_for(lambda: "focused" in program.see.states("Search"), "the search has not got the keyboard")
    assert program.quit() == 0


def names(program: object) -> list[str]:
    return [name for _, name, _ in program.see.ask("names")]  # type: ignore[attr-defined]
