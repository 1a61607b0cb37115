"""The rows themselves: their order, their places, and which row stands for which ID. No signals, no jobs.

What can be told in numbers, one byte per word and a name is held so, in columns; a :class:`Run` is made of it when
somebody asks. Of a row that has more to tell, such as a link or an error, the ``Run`` itself is held.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import compress
from pathlib import Path
from typing import Any, TypeVar, cast, overload

from camb_desktop.core.errors import KeyError_
from camb_desktop.core.runs import AudioFile, Container, Decision, Kind, Run, Status, WaitReason
from camb_desktop.core.values import dataclass
from camb_desktop.services.reports import Counts
from camb_desktop.storage.library import Batch

LOADING = (Status.QUEUED, Status.DOWNLOADING)
_KINDS, _STATUSES, _DECISIONS, _CONTAINERS = tuple(Kind), tuple(Status), tuple(Decision), tuple(Container)
_KIND, _FOUND, _STATUS, _CONTAINER, _DECISION, _HEARD = range(6)
_CODE: dict[object, int] = {
    word: code for words in (_KINDS, _STATUSES, _DECISIONS, _CONTAINERS) for code, word in enumerate(words)
}
_MOST_RECENT = 2_000  # rows that were made of columns and are kept, since they are asked for again
_FAR = 4  # row IDs this many times beyond the number of rows are found by a dictionary
_NO_DIGEST = bytes(32)
_MOST_VALUES = 255  # folders, and names of keys
_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that was taken off the list, and what brings it back to its place."""

    run: Run
    place: float
    task_known: bool


def is_kept(run: Run) -> bool:
    """Whether its audio belongs beside the library: the user kept it, or gave it a name."""
    return run.decision is Decision.KEPT or bool(run.name)


class Rows:
    """Every run by its row ID. GUI thread.

    Args:
        folder_of: where audio is that is kept, or is not, as long as nobody has looked.
    """

    def __init__(self, folder_of: Callable[[bool], Path]) -> None:
        self._folder_of = folder_of
        self._folders: list[Path] = []
        self._tallies: Counter[Status | Decision | WaitReason | bool] = Counter()  # True: heard
        self._tag_counts: Counter[str] = Counter()
        self._collection_counts: Counter[str] = Counter()
        self._by_key: dict[int | str, int] = {}
        self._tasks_known: set[int] = set()
        self._key_troubles: dict[int, KeyError_] = {}
        self._top = 0.0
        # One entry per slot: rows keep theirs for ever, in the order of their places.
        self._ids: array[int] = array("q")
        self._places: array[float] = array("d")
        self._run_ids: array[int] = array("q")
        self._added_at: array[float] = array("d")
        self._changed_at: array[float] = array("d")
        self._sizes: array[int] = array("q")
        self._words = tuple(bytearray() for _ in range(6))
        self._digests = bytearray()
        self._wheres = bytearray()  # which of the folders the file is in, from 1; 0 while nobody has looked
        self._names: list[str] = []
        self._notes: dict[int, str] = {}
        self._tags: dict[int, tuple[str, ...]] = {}
        self._collections: dict[int, tuple[str, ...]] = {}
        self._accounts = bytearray()  # which of the names of keys, from 1; 0 for none
        self._account_names: list[str] = []
        self._there = bytearray()  # 1, or 0 for a row that was taken off the list
        self._in_order = True
        # Which slot a row has.
        self._near: array[int] = array("i")
        self._far: dict[int, int] = {}
        self._held: dict[int, Run] = {}
        self._recent: dict[int, Run] = {}

    def __len__(self) -> int:
        return self._there.count(1)

    def __contains__(self, row_id: int) -> bool:
        slot = self._slot(row_id)
        return slot >= 0 and self._there[slot] == 1

    def __getitem__(self, row_id: int) -> Run:
        run = self._held.get(row_id) or self._recent.get(row_id)
        if run is not None:
            return run
        if row_id not in self:
            raise KeyError(row_id)
        run = self._made(self._slot(row_id))
        if len(self._recent) >= _MOST_RECENT:
            self._recent.clear()
        self._recent[row_id] = run
        return run

    def get(self, row_id: int) -> Run | None:
        """The row, or None for one that is gone."""
        return self[row_id] if row_id in self else None  # noqa: SIM401

    def order(self) -> tuple[int, ...]:
        """Row IDs in the order of their places."""
        return self._ordered(self._there)

    def place(self, row_id: int) -> float:
        """What a row is ordered by."""
        return self._places[self._slot(row_id)]

    def look(self, row_ids: Iterable[int]) -> Iterator[Run]:
        """Each row for a glance, quicker than by its ID. What it yields is over with the next one: do not keep it."""
        glance = _Glance(self)
        as_run = cast("Run", glance)
        held, near, far = self._held, self._near, self._far
        end = len(near)
        for row_id in row_ids:
            if (run := held.get(row_id)) is not None:
                yield run
            else:
                glance.slot = near[row_id] if 0 <= row_id < end else far[row_id]
                yield as_run

    def restless(self, row_ids: Iterable[int]) -> list[Run]:
        """Those of these that may wait for something, or hold a link."""
        return [self._held[row_id] for row_id in self._held.keys() & row_ids]

    def are_last(self, row_ids: Sequence[int]) -> bool:
        """Whether these are the last rows of all, in order."""
        return self._in_order and self._ids[len(self._ids) - len(row_ids) :] == array("q", row_ids)

    def decided(self, decision: Decision) -> tuple[int, ...]:
        """Row IDs of those that were decided on so, in order."""
        return self._with(_DECISION, decision)

    def of_decision(self, row_ids: Iterable[int], decision: Decision) -> list[int]:
        """Those of these that were decided on so."""
        code, column, near, end = _CODE[decision], self._words[_DECISION], self._near, len(self._near)
        return [
            row_id for row_id in row_ids if column[near[row_id] if 0 <= row_id < end else self._far[row_id]] == code
        ]

    def with_status(self, *statuses: Status) -> list[Run]:
        """Every row of these statuses, in order."""
        return [self[row_id] for status in statuses for row_id in self.ids_with(status)]

    def ids_with(self, status: Status) -> tuple[int, ...]:
        """Row IDs of those of this status, in order."""
        return self._with(_STATUS, status)

    def held(self) -> list[Run]:
        """Rows that have more to tell than most: a link, an error, a task, a pause."""
        return [self._held[row_id] for row_id in sorted(self._held, key=self._slot)]

    def files(self, first: int, count: int) -> list[tuple[int, str, int, Path]]:
        """Of the rows in ``count`` slots from ``first`` on that have audio: row ID, name, length, supposed folder."""
        folders = (self._folder_of(False), self._folder_of(True))
        found = []
        for slot in range(first, min(first + count, len(self._ids))):
            row_id, size_bytes = self._ids[slot], self._sizes[slot]
            if size_bytes < 0 or not self._there[slot]:
                continue
            if (run := self._held.get(row_id)) is not None:
                if run.audio is not None:
                    found.append((row_id, run.audio.path.name, size_bytes, run.audio.path.parent))
            else:
                found.append((row_id, self._file_name(slot), size_bytes, self._folder(slot, folders)))
        return found

    def not_at_home(self, row_ids: Iterable[int]) -> Iterator[Run]:
        """Those of these that have more to tell than most, or whose audio is not in the folder where it belongs."""
        folders = (self._folder_of(False), self._folder_of(True))
        for row_id in row_ids:
            slot = self._slot(row_id)
            if row_id in self._held or (
                self._wheres[slot] and self._folders[self._wheres[slot] - 1] != folders[self._is_kept(slot)]
            ):
                yield self[row_id]

    def _is_kept(self, slot: int) -> bool:
        return self._words[_DECISION][slot] == _CODE[Decision.KEPT] or bool(self._names[slot])

    def _folder(self, slot: int, supposed: tuple[Path, Path]) -> Path:
        where = self._wheres[slot]
        return self._folders[where - 1] if where else supposed[self._is_kept(slot)]

    def note_folder(self, row_id: int, folder: Path) -> None:
        """The file of a row was seen there, where it was thought to be."""
        self._wheres[self._slot(row_id)] = self._where(folder)

    def all(self) -> Sequence[Run]:
        """Every row as it is now, in order; each is made when it is looked at, in any thread."""
        return _Everything(self)

    def _copy(self) -> Rows:
        """What these are now, for other threads to look at."""
        copied = Rows(self._folder_of)
        copied._ids, copied._places, copied._run_ids = self._ids[:], self._places[:], self._run_ids[:]
        copied._added_at, copied._changed_at = self._added_at[:], self._changed_at[:]
        copied._sizes, copied._digests = self._sizes[:], self._digests[:]
        copied._words = tuple(column[:] for column in self._words)
        copied._names, copied._notes, copied._held = self._names[:], self._notes.copy(), self._held.copy()
        copied._tags, copied._collections = self._tags.copy(), self._collections.copy()
        copied._accounts, copied._account_names = self._accounts[:], self._account_names[:]
        copied._wheres, copied._folders = self._wheres[:], self._folders[:]
        copied._there, copied._in_order = self._there[:], self._in_order
        return copied

    def counts(self) -> Counts:
        """How many there are."""
        each = self._tallies
        return Counts(
            total=each[Decision.UNDECIDED] + each[Decision.KEPT] + each[Decision.REJECTED],
            loading=sum(each[status] for status in LOADING) - each[WaitReason.KEY],
            failed=each[Status.FAILED],
            kept=each[Decision.KEPT],
            rejected=each[Decision.REJECTED],
            heard=each[True],
        )

    def tags(self) -> dict[str, int]:
        """Every tag, and how many rows have it."""
        return {tag: count for tag, count in self._tag_counts.items() if count > 0}

    def collections(self) -> dict[str, int]:
        """Every collection that rows are in, and how many."""
        return {name: count for name, count in self._collection_counts.items() if count > 0}

    def in_collection(self, name: str) -> list[int]:
        """Row IDs of those that are in it."""
        return [self._ids[slot] for slot, names in self._collections.items() if name in names and self._there[slot]]

    @property
    def key_trouble(self) -> KeyError_ | None:
        """What is wrong with the key, by a row that failed for it."""
        return next(iter(self._key_troubles.values()), None)

    def holder(self, key: int | str | None) -> int | None:
        """The row that stands for a run ID or a task ID."""
        return None if key is None else self._by_key.get(key)

    # changes

    def extend(self, batch: Batch) -> tuple[int, ...]:
        """Put the next rows of the library at the end; returns their IDs."""
        ids = tuple(batch.row_ids)
        first = len(self._ids)
        places = batch.places
        self._in_order &= all(map(float.__le__, (self._top, *places), places))
        self._top = max(self._top, *places) if places else self._top
        self._ids += batch.row_ids
        self._places += batch.places
        self._run_ids += batch.run_ids
        self._added_at += batch.added_at
        self._changed_at += batch.changed_at
        self._sizes += batch.sizes
        for mine, more in zip(self._words, batch.words, strict=True):
            mine += more
        self._digests += batch.digests
        self._wheres += bytes(len(ids))
        self._names += batch.names
        self._notes.update((first + at, note) for at, note in batch.notes.items())
        self._tags.update((first + at, tags) for at, tags in batch.tags.items())
        self._collections.update((first + at, names) for at, names in batch.collections.items())
        self._accounts += bytes(len(ids))
        for at, account in batch.accounts.items():
            self._accounts[first + at] = _number(self._account_names, account)
        self._tag_counts.update(tag for tags in batch.tags.values() for tag in tags)
        self._collection_counts.update(name for names in batch.collections.values() for name in names)
        self._there += b"\1" * len(ids)
        if ids:
            self._put_slot(max(ids), first)  # makes room for all, where they are near
        near = self._near
        for slot, row_id in enumerate(ids, first):
            if row_id < len(near):
                near[row_id] = slot
            else:
                self._far[row_id] = slot
        keys: dict[int | str, int] = dict(zip(batch.run_ids, ids, strict=True))
        keys.pop(0, None)
        self._by_key.update(keys if keys.keys().isdisjoint(self._by_key) else {**keys, **self._by_key})
        for code, status in enumerate(_STATUSES):
            self._tallies[status] += batch.words[_STATUS].count(code)
        for code, decision in enumerate(_DECISIONS):
            self._tallies[decision] += batch.words[_DECISION].count(code)
        self._tallies[True] += batch.words[_HEARD].count(1)
        for at, run in batch.others.items():
            self.change(run, first + at)
            if run.task_id is not None:
                self.recognise_task(run.row_id)
        return ids

    def append(self, run: Run) -> None:
        """Put a new row at the end."""
        self._add(run, self._top + 1.0)

    def change(self, new: Run, slot: int | None = None) -> bool:
        """Put a row's new state in the place of the old one. Returns whether it differs."""
        slot = self._slot(new.row_id) if slot is None else slot
        old = self[new.row_id]
        if new == old:
            return False
        self._count(old, -1)
        self._write(new, slot)
        return True

    def take(self, row_ids: Sequence[int]) -> list[Kept]:
        """Take rows off the list."""
        kept = []
        for row_id in row_ids:
            run, slot = self[row_id], self._slot(row_id)
            self._count(run, -1)
            self._key_troubles.pop(row_id, None)
            for key in (run.run_id, run.task_id):
                if key is not None and self._by_key.get(key) == row_id:
                    del self._by_key[key]
            self._there[slot] = 0
            self._held.pop(row_id, None)
            self._recent.pop(row_id, None)
            kept.append(Kept(run, self._places[slot], row_id in self._tasks_known))
        return kept

    def put_back(self, kept: Sequence[Kept]) -> None:
        """Bring rows back, each to its place."""
        for each in kept:
            slot = self._slot(each.run.row_id)
            if slot < 0:
                self._add(each.run, each.place)
            else:
                self._there[slot] = 1
                self._write(each.run, slot)
            if each.task_known:
                self.recognise_task(each.run.row_id)

    def unconfirmed(self) -> list[Run]:
        """Those that are known by a task alone which the service has not confirmed: it may be a key."""
        return [run for run in self.held() if run.run_id is None and run.row_id not in self._tasks_known]

    def recognise_task(self, row_id: int) -> None:
        """The service calls the row's UUID a task, so it is no key and may be written."""
        self._tasks_known.add(row_id)

    def to_store(self, row_id: int) -> tuple[Run, float] | None:
        """The row and its place as they may be written; None for one that may not, or is gone."""
        run = self.get(row_id)
        if run is None or (run.run_id is None and row_id not in self._tasks_known):
            return None
        if run.task_id is not None and row_id not in self._tasks_known:
            run = replace(run, task_id=None)
        return run, self.place(row_id)

    # slots

    def _slot(self, row_id: int) -> int:
        """Where the row is in the columns; −1 for one that never was."""
        if 0 <= row_id < len(self._near):
            return self._near[row_id]
        return self._far.get(row_id, -1)

    def _put_slot(self, row_id: int, slot: int) -> None:
        near = self._near
        if row_id >= len(near) and row_id < _FAR * (len(self._ids) + 1_000):
            near.extend((-1,) * max(row_id + 1 - len(near), len(near) // 8))
            for each in [each for each in self._far if each < len(near)]:
                near[each] = self._far.pop(each)
        if row_id < len(near):
            near[row_id] = slot
        else:
            self._far[row_id] = slot

    def _add(self, run: Run, place: float) -> None:
        slot = len(self._ids)
        self._in_order &= place >= self._top
        self._top = max(self._top, place)
        self._ids.append(run.row_id)
        self._places.append(place)
        self._run_ids.append(0)
        self._added_at.append(0.0)
        self._changed_at.append(0.0)
        self._sizes.append(-1)
        for column in self._words:
            column.append(0)
        self._digests += _NO_DIGEST
        self._wheres.append(0)
        self._names.append("")
        self._accounts.append(0)
        self._there.append(1)
        self._put_slot(run.row_id, slot)
        self._write(run, slot)

    def _write(self, run: Run, slot: int) -> None:
        self._run_ids[slot] = run.run_id or 0
        self._added_at[slot] = run.added_at
        self._changed_at[slot] = run.changed_at
        audio = run.audio
        self._sizes[slot] = -1 if audio is None else audio.size_bytes
        words = (run.kind, run.found_kind, run.status, audio and audio.container, run.decision)
        for column, word in zip(self._words, words, strict=False):
            column[slot] = 0 if word is None else _CODE[word]
        self._words[_HEARD][slot] = run.heard
        self._digests[32 * slot : 32 * slot + 32] = _digest(audio)
        self._wheres[slot] = 0 if audio is None else self._where(audio.path.parent)
        self._names[slot] = run.name
        self._accounts[slot] = _number(self._account_names, run.account) if run.account else 0
        said: tuple[tuple[dict[int, Any], object], ...] = (
            (self._notes, run.note),
            (self._tags, run.tags),
            (self._collections, run.collections),
        )
        for of_slots, value in said:
            if value:
                of_slots[slot] = value
            else:
                of_slots.pop(slot, None)
        self._count(run, 1)
        if isinstance(run.error, KeyError_):
            self._key_troubles[run.row_id] = run.error
        else:
            self._key_troubles.pop(run.row_id, None)
        for key in (run.run_id, run.task_id):
            if key is not None:
                self._by_key.setdefault(key, run.row_id)
        self._recent.pop(run.row_id, None)
        if self._made(slot) == run:
            self._held.pop(run.row_id, None)
        else:
            self._held[run.row_id] = run

    def _made(self, slot: int) -> Run:
        """What the columns tell."""
        kind, found, status, container, decision, heard = (column[slot] for column in self._words)
        audio = None
        if (size_bytes := self._sizes[slot]) >= 0:
            sha256 = self._digests[32 * slot : 32 * slot + 32].hex()
            folder = self._folder(slot, (self._folder_of(False), self._folder_of(True)))
            audio = AudioFile(folder / self._file_name(slot), size_bytes, sha256, _CONTAINERS[container])
        return Run(
            row_id=self._ids[slot],
            run_id=self._run_ids[slot] or None,
            kind=_KINDS[kind],
            found_kind=_KINDS[found] if found else None,
            name=self._names[slot],
            decision=_DECISIONS[decision],
            heard=bool(heard),
            note=self._notes.get(slot, ""),
            added_at=self._added_at[slot],
            changed_at=self._changed_at[slot],
            status=_STATUSES[status],
            audio=audio,
            tags=self._tags.get(slot, ()),
            collections=self._collections.get(slot, ()),
            account=self._account(slot),
        )

    def _account(self, slot: int) -> str:
        account = self._accounts[slot]
        return self._account_names[account - 1] if account else ""

    def _where(self, folder: Path) -> int:
        return _number(self._folders, folder)

    def _file_name(self, slot: int) -> str:
        """As the fetcher calls a file."""
        return f"{self._digests[32 * slot : 32 * slot + 16].hex()}.{_CONTAINERS[self._words[_CONTAINER][slot]].value}"

    def _with(self, column: int, word: Decision | Status) -> tuple[int, ...]:
        chosen = bytes(code == _CODE[word] for code in range(256))
        mask = self._words[column].translate(chosen)
        both = int.from_bytes(mask, "little") & int.from_bytes(self._there, "little")
        return self._ordered(both.to_bytes(len(mask), "little"))

    def _slots(self) -> array[int]:
        """Those of all rows, in order."""
        slots = compress(range(len(self._ids)), self._there)
        return array("i", slots if self._in_order else sorted(slots, key=self._places.__getitem__))

    def _ordered(self, chosen: bytes | bytearray) -> tuple[int, ...]:
        if self._in_order:
            return tuple(compress(self._ids, chosen))
        slots = sorted(compress(range(len(self._ids)), chosen), key=self._places.__getitem__)
        return tuple(self._ids[slot] for slot in slots)

    def _count(self, run: Run, by: int) -> None:
        waits = run.waiting is not None and run.waiting.reason is WaitReason.KEY and run.status in LOADING
        for each in (run.status, run.decision, run.heard, *([WaitReason.KEY] if waits else ())):
            self._tallies[each] += by
        for tag in run.tags:
            self._tag_counts[tag] += by
        for name in run.collections:
            self._collection_counts[name] += by


class _Glance:
    """What the columns tell of the row in ``slot``, under the names that a :class:`Run` has for it."""

    def __init__(self, rows: Rows) -> None:
        self.slot = 0
        self._rows = rows
        self._kinds, self._found, self._statuses, _, self._decisions, self._heard = rows._words
        self._names, self._notes, self._ids = rows._names, rows._notes, rows._ids
        self._tags, self._collections = rows._tags, rows._collections
        self._run_ids, self._added_at, self._changed_at = rows._run_ids, rows._added_at, rows._changed_at
        self.task_id = self.waiting = self.error = self.link = self.total_bytes = None
        self.received_bytes, self.link_pending = 0, False

    @property
    def row_id(self) -> int:
        return self._ids[self.slot]

    @property
    def run_id(self) -> int | None:
        return self._run_ids[self.slot] or None

    @property
    def label(self) -> str:
        return str(self._run_ids[self.slot])

    @property
    def name(self) -> str:
        return self._names[self.slot]

    @property
    def note(self) -> str:
        return self._notes.get(self.slot, "")

    @property
    def tags(self) -> tuple[str, ...]:
        return self._tags.get(self.slot, ())

    @property
    def collections(self) -> tuple[str, ...]:
        return self._collections.get(self.slot, ())

    @property
    def account(self) -> str:
        return self._rows._account(self.slot)

    @property
    def kind(self) -> Kind:
        return _KINDS[self._kinds[self.slot]]

    @property
    def found_kind(self) -> Kind | None:
        return _KINDS[found] if (found := self._found[self.slot]) else None

    @property
    def effective_kind(self) -> Kind:
        return _KINDS[self._found[self.slot] or self._kinds[self.slot]]

    @property
    def decision(self) -> Decision:
        return _DECISIONS[self._decisions[self.slot]]

    @property
    def heard(self) -> bool:
        return self._heard[self.slot] == 1

    @property
    def status(self) -> Status:
        return _STATUSES[self._statuses[self.slot]]

    @property
    def added_at(self) -> float:
        return self._added_at[self.slot]

    @property
    def changed_at(self) -> float:
        return self._changed_at[self.slot]

    @property
    def size_bytes(self) -> int | None:
        return size if (size := self._rows._sizes[self.slot]) >= 0 else None

    @property
    def audio(self) -> AudioFile | None:
        return self._rows[self._ids[self.slot]].audio


class _Everything(Sequence[Run]):
    """All rows at one moment."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows._copy()
        self._slots = rows._slots()

    def __len__(self) -> int:
        return len(self._slots)

    @overload
    def __getitem__(self, at: int) -> Run: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Run]: ...
    def __getitem__(self, at: int | slice) -> Run | Sequence[Run]:
        rows = self._rows
        if isinstance(at, slice):
            return [self[each] for each in range(len(self))[at]]
        slot = self._slots[at]
        return rows._held.get(rows._ids[slot]) or rows._made(slot)


def _number(known: list[_V], value: _V) -> int:
    """What stands for a value in a column of bytes, from 1; 0 where there are too many of them."""
    if value not in known:
        if len(known) == _MOST_VALUES:
            return 0
        known.append(value)
    return known.index(value) + 1


def _digest(audio: AudioFile | None) -> bytes:
    try:
        digest = bytes.fromhex(audio.sha256) if audio is not None else _NO_DIGEST
    except ValueError:
        return _NO_DIGEST
    return digest if len(digest) == 32 else _NO_DIGEST
