"""A list as long as a day's work."""

from __future__ import annotations

from collections.abc import Callable

from program import Start
from reader import wait_for

from camb_desktop.sandbox.server import SandboxOptions, SandboxServer


def test_three_hundred_ids_of_both_kinds_take_few_calls(
    start: Start, make_sandbox: Callable[[SandboxOptions], SandboxServer]
) -> None:
    server = make_sandbox(SandboxOptions(runs=300, latency_s=0.1))
    run_ids = [run_id for run_id in server.run_ids if run_id > 200_000]
    program = start(server)

    program.paste_and_add("\n".join(map(str, run_ids)))
    wait_for(lambda: "300" in program.see.status(), "adding is not told")
    wait_for(lambda: "300 runs are ready" in program.see.status(), lambda: f"status: {program.see.status()}", 60)

    counts = server.log.counts()
    assert program.quit() == 0
    assert program.stderr() == ""
    calls = sum(counts.values()) - 300  # each body is one request, whatever host it comes from
    assert 60 <= calls <= 120, counts  # 60 full bulk calls if every kind were known; 80 to 91 were seen
    assert server.log.keys_at_storage() == 0
