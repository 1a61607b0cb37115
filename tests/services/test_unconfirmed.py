"""Tasks that may be keys go from one start to the next in the key store, and in nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked
from pytestqt.qtbot import QtBot
from service_bench import Bench, StartBench

from camb_desktop.core.runs import Decision
from camb_desktop.runtime.jobs import WorkerPool
from camb_desktop.services.unconfirmed import UnconfirmedTasks
from camb_desktop.storage.keystore import KeyStore

WAIT_MS = 20_000
TASKS = tuple(f"{number:08x}-1234-4abc-8def-00112233abcd" for number in range(1, 24))


class Ring(KeyringBackend):
    """A key ring of this process."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.is_locked:
            raise KeyringLocked
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def pool(qapp: object) -> Iterator[WorkerPool]:
    pool = WorkerPool("camb-keys")
    yield pool
    assert pool.close(5.0)


def minded(b: Bench, pool: WorkerPool) -> UnconfirmedTasks:
    return UnconfirmedTasks(b.runs, KeyStore(), pool, b.settings, "unconfirmed tasks of test", b.runs)


def kept(tasks: UnconfirmedTasks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tasks.settled, timeout=WAIT_MS):
        tasks.keep()


def test_they_come_back_at_the_next_start_with_what_was_said_of_them(
    bench: StartBench, pool: WorkerPool, ring: Ring, qtbot: QtBot
) -> None:
    b = bench(fetching=False)
    tasks = minded(b, pool)
    assert not tasks.is_due
    first, second, *_ = b.add(*TASKS)
    b.runs.rename({first: "Door slam"})
    b.runs.decide([second], Decision.KEPT)
    assert tasks.unkept == len(TASKS)
    kept(tasks, qtbot)
    assert (tasks.unkept, tasks.is_due, tasks.failed) == (0, False, False)
    b.close()
    for path in b.paths.data.rglob("*"):
        assert not path.is_file() or TASKS[0].encode() not in path.read_bytes()
    b = bench(fetching=False)
    tasks = minded(b, pool)
    assert b.runs.order() == ()
    tasks.restore()
    qtbot.waitUntil(lambda: len(b.runs.order()) == len(TASKS), timeout=WAIT_MS)
    assert [run.task_id for run in b.all()] == list(TASKS)
    assert b.all()[0].name == "Door slam"
    assert b.all()[1].decision is Decision.KEPT
    assert not tasks.is_due


def test_one_that_was_removed_does_not_come_back(bench: StartBench, pool: WorkerPool, ring: Ring, qtbot: QtBot) -> None:
    b = bench(fetching=False)
    tasks = minded(b, pool)
    kept_rows = b.add(*TASKS)
    kept(tasks, qtbot)
    b.runs.remove(kept_rows)
    assert tasks.is_due
    assert tasks.unkept == 0
    kept(tasks, qtbot)
    assert ring.held == {}
    assert b.settings.task_entries == 0


@pytest.mark.parametrize("how", ["locked", "keeps nothing"])
def test_a_key_store_that_does_not_take_them_is_told(
    bench: StartBench, pool: WorkerPool, ring: Ring, qtbot: QtBot, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring.is_locked = how == "locked"
    if how == "keeps nothing":
        monkeypatch.setattr(Ring, "set_password", lambda *_: None)
    b = bench(fetching=False)
    tasks = minded(b, pool)
    b.add(*TASKS[:2])
    kept(tasks, qtbot)
    assert (tasks.unkept, tasks.failed) == (2, True)
