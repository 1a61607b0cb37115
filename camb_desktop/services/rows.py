"""The rows themselves: their order, their places, and which row stands for which ID. No signals, no jobs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from camb_desktop.core.errors import KeyError_
from camb_desktop.core.runs import Decision, Run, Status, WaitReason
from camb_desktop.services.reports import Counts

LOADING = (Status.QUEUED, Status.DOWNLOADING)


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that was taken off the list, and what brings it back to its place."""

    run: Run
    place: float
    task_known: bool


class Rows:
    """Every run by its row ID. GUI thread."""

    def __init__(self) -> None:
        self._runs: dict[int, Run] = {}
        self._tallies: Counter[Status | Decision | WaitReason | bool] = Counter()  # True: heard
        self._places: dict[int, float] = {}
        self._by_key: dict[int | str, int] = {}
        self._tasks_known: set[int] = set()
        self._key_troubles: dict[int, KeyError_] = {}
        self._top = 0.0

    def __contains__(self, row_id: int) -> bool:
        return row_id in self._runs

    def __getitem__(self, row_id: int) -> Run:
        return self._runs[row_id]

    def get(self, row_id: int) -> Run | None:
        """The row, or None for one that is gone."""
        return self._runs.get(row_id)

    def order(self) -> tuple[int, ...]:
        """Row IDs in the order of their places."""
        return tuple(self._runs)

    def all(self) -> list[Run]:
        """Every row, in order."""
        return list(self._runs.values())

    def counts(self) -> Counts:
        """How many there are."""
        each = self._tallies
        return Counts(
            total=len(self._runs),
            loading=sum(each[status] for status in LOADING) - each[WaitReason.KEY],
            failed=each[Status.FAILED],
            kept=each[Decision.KEPT],
            rejected=each[Decision.REJECTED],
            heard=each[True],
        )

    @property
    def key_trouble(self) -> KeyError_ | None:
        """What is wrong with the key, by a row that failed for it."""
        return next(iter(self._key_troubles.values()), None)

    def holder(self, key: int | str | None) -> int | None:
        """The row that stands for a run ID or a task ID."""
        return None if key is None else self._by_key.get(key)

    def append(self, run: Run) -> None:
        """Put a new row at the end."""
        self._put(run, self._top + 1.0)

    def change(self, new: Run) -> bool:
        """Put a row's new state in the place of the old one. Returns whether it differs."""
        old = self._runs[new.row_id]
        if new == old:
            return False
        self._runs[new.row_id] = new
        self._count(old, -1)
        self._count(new, 1)
        self._note_key_trouble(new)
        self._index(new)
        return True

    def take(self, row_ids: Sequence[int]) -> list[Kept]:
        """Take rows off the list."""
        kept = []
        for row_id in row_ids:
            run = self._runs.pop(row_id)
            self._count(run, -1)
            self._key_troubles.pop(row_id, None)
            kept.append(Kept(run, self._places.pop(row_id), row_id in self._tasks_known))
        self._by_key = {}
        for run in self._runs.values():
            self._index(run)
        return kept

    def put_back(self, kept: Sequence[Kept]) -> None:
        """Bring rows back, each to its place."""
        for each in kept:
            self._put(each.run, each.place)
            if each.task_known:
                self.recognise_task(each.run.row_id)
        self._runs = dict(sorted(self._runs.items(), key=lambda item: self._places[item[0]]))

    def recognise_task(self, row_id: int) -> None:
        """The service calls the row's UUID a task, so it is no key and may be written."""
        self._tasks_known.add(row_id)

    def to_store(self, row_id: int) -> tuple[Run, float] | None:
        """The row and its place as they may be written; None for one that may not, or is gone."""
        run = self._runs.get(row_id)
        if run is None or (run.run_id is None and row_id not in self._tasks_known):
            return None
        if run.task_id is not None and row_id not in self._tasks_known:
            run = replace(run, task_id=None)
        return run, self._places[row_id]

    def _put(self, run: Run, place: float) -> None:
        self._runs[run.row_id] = run
        self._count(run, 1)
        self._note_key_trouble(run)
        self._places[run.row_id] = place
        self._top = max(self._top, place)
        self._index(run)

    def _count(self, run: Run, by: int) -> None:
        waits = run.waiting is not None and run.waiting.reason is WaitReason.KEY and run.status in LOADING
        for each in (run.status, run.decision, run.heard, *([WaitReason.KEY] if waits else ())):
            self._tallies[each] += by

    def _note_key_trouble(self, run: Run) -> None:
        if isinstance(run.error, KeyError_):
            self._key_troubles[run.row_id] = run.error
        else:
            self._key_troubles.pop(run.row_id, None)

    def _index(self, run: Run) -> None:
        for key in (run.run_id, run.task_id):
            if key is not None:
                self._by_key.setdefault(key, run.row_id)
