"""Tasks that CAMB.AI has not confirmed yet: each may be an API key, so they wait in the key store, never in a file."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.core.runs import Decision, Kind, Run
from camb_desktop.runtime.jobs import CancelToken, Err, JobExecutor, Ok
from camb_desktop.services.runs import RunsService
from camb_desktop.services.settings import Settings
from camb_desktop.storage.keystore import KeyStore

_PATIENCE_MS = 5_000  # with a key store that may be asking the user
_AT_ONCE = 10  # tasks of one entry: some systems take 2,500 bytes
_NOTE = 60  # characters of a name or note that go along


class UnconfirmedTasks(QObject):
    """Keeps them from one start to the next. GUI thread; the key store is asked in ``executor`` alone.

    Signals:
        settled(): the key store has them, or did not take them: see :attr:`unkept`.

    Args:
        runs: the list.
        store: the system's key store.
        executor: its worker.
        settings: holds how many entries there are, so that a key store that has none is never asked.
        place: what this profile's entries are called, before their number.
        patience_ms: how long the key store may take.
    """

    settled = Signal()

    def __init__(
        self,
        runs: RunsService,
        store: KeyStore,
        executor: JobExecutor,
        settings: Settings,
        place: str,
        parent: QObject | None = None,
        *,
        patience_ms: int = _PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._runs, self._store, self._executor, self._settings, self._place = runs, store, executor, settings, place
        self._kept: tuple[str, ...] | None = None if settings.task_entries else ()  # None while nobody knows
        self.failed = False
        self._timer = QTimer(self, singleShot=True, interval=patience_ms)
        self._timer.timeout.connect(self._fail)

    @property
    def unkept(self) -> int:
        """How many there are that would be lost now."""
        waiting = self._runs.unconfirmed()
        return len(waiting) if waiting and self._entries(waiting) != self._kept else 0

    @property
    def is_due(self) -> bool:
        """Whether the key store ought to be told something: there are others than it has."""
        return self._entries(self._runs.unconfirmed()) != self._kept

    def keep(self) -> None:
        """Have the key store take them, and forget those that are confirmed by now; :attr:`settled` tells."""
        entries, before = self._entries(self._runs.unconfirmed()), self._settings.task_entries
        if self._timer.isActive():
            return
        store, place = self._store, self._place

        def work(_token: CancelToken) -> None:
            for number, entry in enumerate(entries):
                store.save(f"{place} {number}", entry)
            for number in range(len(entries), before):
                store.forget(f"{place} {number}")
            if any(store.load(f"{place} {number}") != entry for number, entry in enumerate(entries)):
                raise OSError("the key store does not keep what it takes")

        def done(outcome: Ok[None] | Err) -> None:
            if isinstance(outcome, Err):
                self._fail()
                return
            self._timer.stop()
            self._kept, self.failed = entries, False
            self._settings.task_entries = len(entries)
            self.settled.emit()

        self.failed = False
        self._timer.start()
        self._executor.submit(work, done)

    def restore(self) -> None:
        """Bring back those of the last session."""
        count, store, place = self._settings.task_entries, self._store, self._place
        if not count:
            return

        def work(_token: CancelToken) -> tuple[tuple[str, ...], list[Run]]:
            entries = tuple(entry for number in range(count) if (entry := store.load(f"{place} {number}")))
            return entries, [_run(each) for entry in entries for each in json.loads(entry)]

        def done(outcome: Ok[tuple[tuple[str, ...], list[Run]]] | Err) -> None:
            if isinstance(outcome, Ok):
                self._kept, tasks = outcome.value
                self._runs.take_unconfirmed(tasks)

        self._executor.submit(work, done)

    def stop(self) -> None:
        """Wait for nothing more."""
        self._timer.stop()

    def _fail(self) -> None:
        self._timer.stop()
        self.failed = True
        self.settled.emit()

    def _entries(self, tasks: list[Run]) -> tuple[str, ...]:
        told = [
            [run.task_id, run.kind, run.name[:_NOTE], run.decision, run.note[:_NOTE], run.added_at] for run in tasks
        ]
        return tuple(json.dumps(told[at : at + _AT_ONCE]) for at in range(0, len(told), _AT_ONCE))


def _run(told: list[object]) -> Run:
    task_id, kind, name, decision, note, added_at = told
    assert isinstance(added_at, int | float)
    return Run(
        0,
        None,
        str(task_id),
        Kind(str(kind)),
        name=str(name),
        decision=Decision(str(decision)),
        note=str(note),
        added_at=float(added_at),
    )
