"""When a batch is long, how much of it has arrived, and what is said at its end: on a real service."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from service_bench import Bench, StartBench

from camb_desktop.core.runs import Status
from camb_desktop.sandbox.options import SandboxOptions
from camb_desktop.sandbox.server import SandboxServer
from camb_desktop.services.batches import LONG_MS, MANY, Batch, Batches
from camb_desktop.services.reports import Outcome

WAIT_MS = 20_000
NEVER_MS = 10 * 60_000


class Watch:
    """What was told of the batches of a list."""

    def __init__(self, bench: Bench, long_ms: int) -> None:
        self.batches = Batches(bench.runs, bench.runs, long_ms=long_ms)
        self.told: list[Batch | None] = []
        self.ends: list[Outcome] = []
        self.batches.changed.connect(self.told.append)
        self.batches.ended.connect(self.ends.append)


def test_a_batch_is_long_by_its_number(bench: StartBench, qtbot: QtBot) -> None:
    with SandboxServer(SandboxOptions(runs=MANY + 1)) as server:
        b = bench(server)
        watch = Watch(b, NEVER_MS)
        b.add(*server.run_ids[-MANY:])
        qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
        assert (watch.told, watch.ends) == ([], [])
        for run in b.all():
            b.runs.fetch_anew(run.row_id)
        b.add(server.run_ids[-MANY - 1])
        qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
        assert watch.told[-1] is None
        assert watch.ends == [Outcome("21 runs are ready")]
        b.close()


def test_a_batch_is_long_by_its_time_and_tells_what_has_arrived_of_it(
    bench: StartBench, qtbot: QtBot, slow_sandbox: SandboxServer
) -> None:
    b = bench(slow_sandbox)
    watch = Watch(b, 1)
    b.add(slow_sandbox.run_ids[-1])
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    *before, last = watch.told
    assert last is None
    shares = [batch.share for batch in before if batch is not None]
    assert shares[0] == 0.0
    assert shares == sorted(shares)
    assert 0 < shares[-1] < 1
    assert all(batch.moves for batch in before if batch is not None)
    assert watch.ends == [Outcome("1 run is ready")]


def test_one_that_ends_for_the_key_says_so(bench: StartBench, qtbot: QtBot) -> None:
    b = bench(key="wrong")
    watch = Watch(b, NEVER_MS)
    b.add(*range(1, MANY + 2))
    qtbot.waitUntil(lambda: bool(watch.ends), timeout=WAIT_MS)
    assert watch.ends == [Outcome("CAMB.AI does not accept the API key", "error", "settings")]


def test_what_was_given_up_is_no_news(bench: StartBench, qtbot: QtBot, slow_sandbox: SandboxServer) -> None:
    b = bench(slow_sandbox)
    watch = Watch(b, 1)
    b.add(slow_sandbox.run_ids[-1])
    qtbot.waitUntil(lambda: bool(watch.told), timeout=WAIT_MS)
    b.runs.cancel(b.runs.order())
    qtbot.waitUntil(lambda: watch.told[-1] is None, timeout=WAIT_MS)
    assert watch.ends == []


def test_while_all_waits_for_the_network_nothing_moves(bench: StartBench, qtbot: QtBot) -> None:
    with SandboxServer(SandboxOptions(runs=1)) as gone:
        pass
    b = bench(gone)
    watch = Watch(b, 1)
    b.add(61_544)
    qtbot.waitUntil(lambda: any(batch is not None and not batch.moves for batch in watch.told), timeout=WAIT_MS)
    watch.batches.stop()


def test_long_is_what_people_go_away_for() -> None:
    assert (MANY, LONG_MS) == (20, 10_000)
