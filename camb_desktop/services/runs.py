"""The list of runs: what was entered, what became of it. The one place that changes a :class:`Run`. GUI thread."""

from __future__ import annotations

import contextlib
import logging
import math
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.core import events as e
from camb_desktop.core import ids
from camb_desktop.core.errors import KeyError_, KeyGone, KeyMissing, StorageError
from camb_desktop.core.runs import AudioFile, Damage, Decision, Kind, Link, Run, Status, Waiting, WaitReason
from camb_desktop.core.shelf import Shelf
from camb_desktop.core.tags import in_order
from camb_desktop.runtime.jobs import CancelToken, Err, JobExecutor, Ok
from camb_desktop.services.acts import Act
from camb_desktop.services.batch_summary import BatchSummary
from camb_desktop.services.librarian import Librarian
from camb_desktop.services.reports import (
    AddReport,
    Counts,
    Outcome,
    decided,
    healed,
    is_changed,
    key_trouble,
    not_healed,
    removal,
    restoration,
    taken_back,
    taken_over,
    unsaved,
)
from camb_desktop.services.rows import LOADING, Kept, Rows
from camb_desktop.services.slices import AT_ONCE, Slices
from camb_desktop.services.transfers import Transfers
from camb_desktop.services.translate import tr
from camb_desktop.storage.files import copy_exact
from camb_desktop.storage.library import BATCH, Batch, Library, LibraryDamaged
from camb_desktop.storage.salvage import FIRST, Opened

if TYPE_CHECKING:  # loaded with the first text: the window opens without
    from camb_desktop.core.listing import Listed
    from camb_desktop.services.reading import Reading

log = logging.getLogger(__name__)

_AGAIN_MS = 1_000
_LOOKED_AT = 500  # files at a time
_READ_HERE = 30_000  # characters of a paste that take the window no more than about 40 ms
_TOLD_AT_ONCE = 100  # new rows of a list: some milliseconds
_TAKEN_AT_ONCE = 500
_MAY_BE_FETCHED = (Status.FAILED, Status.CANCELLED, Status.INCOMPLETE, Status.EVICTED)


def _nothing(_report: AddReport) -> None:
    pass


class RunsService(QObject):
    """Holds every row and sees each job through.

    Signals:
        rows_inserted(tuple[int, ...]), rows_removed(tuple[int, ...]), row_changed(int): row IDs.
        body_started(BodyStarted), body_progress(BodyProgress): bytes of a row arrive.
        body_lost(int): they ended without a file.
        audio_ready(int): the row's file is in place.
        audio_moved(int): it is in another folder now; readers of it go on.
        audio_evicted(tuple[int, ...]): these rows have no file any more, until somebody wants it.
        rows_restored(tuple[int, ...]): rows of the library, some of which have audio.
        loaded(): every row of the library is in the list.
        mended(Opened): the library was damaged; it is another one now.
        outcome(Outcome): something to tell.
        settled(Outcome): nothing is on its way any more; what to say of all that was.
        added(AddReport): what became of a paste.
        imported(Act): rows know more from a list that this program wrote; the act takes that back, and new rows too.
        shelf_changed(): there are other collections or saved searches, or rows have other tags or collections.
        saved(): the list was written, or could not be: see :attr:`unwritten`.

    Args:
        library: its first rows are read now; what follows, and all writing, is ``writer``'s.
        writer: one worker.
        reader: reads long pastes.
        first: the first rows of the library, where they were read already.
        mend: opens the library anew, in ``writer``, when it turns out that not all of it can be read.
        transfers: the network.
        is_key: whether a text is the API key in use, which must never become a row.
        account_for: the name of the key that a new run comes by, given the one that a list has for it.
    """

    rows_inserted = Signal(object)
    rows_removed = Signal(object)
    row_changed = Signal(object)
    body_started = Signal(object)
    body_progress = Signal(object)
    body_lost = Signal(object)
    audio_ready = Signal(object)
    audio_moved = Signal(object)
    audio_evicted = Signal(object)
    rows_restored = Signal(object)
    loaded = Signal()
    mended = Signal(object)
    outcome = Signal(object)
    settled = Signal(object)
    added = Signal(object)
    imported = Signal(object)
    shelf_changed = Signal()
    saved = Signal()

    def __init__(
        self,
        library: Library,
        writer: JobExecutor,
        transfers: Transfers,
        *,
        reader: JobExecutor | None = None,
        first: Batch | None = None,
        mend: Callable[[], Opened] | None = None,
        is_key: Callable[[str], bool] = lambda _text: False,
        account_for: Callable[[str], str] = lambda _told: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._transfers = transfers
        self._reader = reader or writer
        self._is_key = is_key
        self._account_for = account_for
        self._rows = Rows(library.audio.folder_of)
        self._shelf = library.shelf()
        self._library, self._writer, self._mend = library, writer, mend
        self._librarian = Librarian(library, writer, self._rows.to_store, self)
        self._librarian.failed.connect(self._on_unwritten)
        self._librarian.written.connect(self._on_written)
        self._unwritten_why: StorageError | None = None
        self._jobs: dict[int, int] = {}  # row → its current AUDIO job
        self._removed: dict[int, Run] = {}  # in this session, and not brought back
        self._next_row_id = library.next_row_id()
        self._copied: set[int] = set()  # rows whose audio is being copied from another library
        self._healing: set[int] = set()  # rows whose file was changed, and that are fetched for that
        self._slices = Slices(self)
        self._read_to = self._next_row_id
        self._when_loaded: list[Callable[[], object]] = []
        self._started = False
        self._fetches_due = True
        self._summary = BatchSummary()
        self._told_key = False
        first = library.read(None, self._read_to, FIRST) if first is None else first
        self._unread = first.following
        self._reading = False
        self._rows.extend(first)
        self._note_files(library.locate(self._rows.files(0, FIRST)))
        transfers.happened.connect(self._on_event)

    # what there is

    def order(self) -> tuple[int, ...]:
        """Row IDs in the order in which they were entered."""
        return self._rows.order()

    def run(self, row_id: int) -> Run:
        """The row as it is now. Raises ``KeyError`` for one that is gone."""
        return self._rows[row_id]

    def __contains__(self, row_id: int) -> bool:
        """Whether the row is in the list."""
        return row_id in self._rows

    def row_of(self, key: int | str) -> int | None:
        """The row that stands for a run ID or a task ID."""
        return self._rows.holder(key)

    def all(self) -> Sequence[Run]:
        """Every row as it is now, in order; each is made when it is looked at, in any thread."""
        return self._rows.all()

    def under_way(self) -> list[Run]:
        """Every row that waits to be fetched, or is being fetched."""
        return self._rows.with_status(*LOADING)

    def begun(self) -> list[Run]:
        """Those of :meth:`under_way` that have more to tell than that they wait for their turn; quicker."""
        return [run for run in self._rows.held() if run.status in LOADING]

    def writable(self, row_ids: Sequence[int]) -> list[Run]:
        """Rows as they may be written to a file: a task that might be a key is left out."""
        return [found[0] for row_id in row_ids if (found := self._rows.to_store(row_id)) is not None]

    @property
    def removed(self) -> tuple[Run, ...]:
        """Rows that were taken off the list since the start, and may be brought back."""
        return tuple(self._removed.values())

    def unconfirmed(self) -> list[Run]:
        """Rows of a task that may be a key, so that they may be written nowhere."""
        return self._rows.unconfirmed()

    def take_unconfirmed(self, tasks: Sequence[Run]) -> None:
        """Have these in the list again, as far as nothing else stands for them; their row IDs are new ones."""
        if self._unread is not None:
            self._when_loaded.append(lambda: self.take_unconfirmed(tasks))
            return
        new = []
        for run in tasks:
            if self._rows.holder(run.task_id) is None and not self._is_key(run.task_id or ""):
                new.append(replace(run, row_id=self._next_row_id, account=self._account_for("")))
                self._next_row_id += 1
                self._rows.append(new[-1])
        self._tell_new(new)

    def counts(self) -> Counts:
        """How many there are."""
        return self._rows.counts()

    def place(self, row_id: int) -> float:
        """What a row is ordered by."""
        return self._rows.place(row_id)

    def look(self, row_ids: Iterable[int]) -> Iterator[Run]:
        """Each row for a glance, quicker than :meth:`run`. What it yields is over with the next one: do not keep it."""
        return self._rows.look(row_ids)

    def restless(self, row_ids: Iterable[int]) -> list[Run]:
        """Those of these that may wait for something, or hold a link."""
        return self._rows.restless(row_ids)

    def are_last(self, row_ids: Sequence[int]) -> bool:
        """Whether these are the last rows of all, in order."""
        return self._rows.are_last(row_ids)

    def not_at_home(self, row_ids: Iterable[int]) -> Iterator[Run]:
        """Those of these that have more to tell than most, or whose audio is not in the folder where it belongs."""
        return self._rows.not_at_home(row_ids)

    def of_decision(self, row_ids: Iterable[int], decision: Decision) -> list[int]:
        """Those of these that were decided on so."""
        return self._rows.of_decision(row_ids, decision)

    def decided(self, decision: Decision) -> tuple[int, ...]:
        """Row IDs of those that were decided on so, in order."""
        return self._rows.decided(decision)

    @property
    def shelf(self) -> Shelf:
        """The collections and saved searches that were made."""
        return self._shelf

    def put_shelf(self, shelf: Shelf) -> None:
        """Have these collections and saved searches from now on."""
        if shelf != self._shelf:
            self._shelf = shelf
            self._librarian.changed_shelf(shelf)
            self.shelf_changed.emit()

    def tags(self) -> dict[str, int]:
        """Every tag, and how many rows have it."""
        return self._rows.tags()

    def collections(self) -> dict[str, int]:
        """Every collection by the alphabet, and how many rows are in it."""
        counts = self._rows.collections()
        return {name: counts.get(name, 0) for name in in_order((*self._shelf.collections, *counts))}

    def in_collection(self, name: str) -> list[int]:
        """Row IDs of those that are in it."""
        return self._rows.in_collection(name)

    @property
    def is_loaded(self) -> bool:
        """Whether every row of the library is in the list."""
        return self._unread is None

    @property
    def unwritten(self) -> tuple[str, ...]:
        """What is called whose last change is not on disk yet: rows, and what they are found by."""
        gone = {row_id: run.label for row_id, run in self._removed.items()}
        labels = tuple(
            self._rows[row_id].label if row_id in self._rows else gone.get(row_id, "?")
            for row_id in sorted(self._librarian.unwritten)
        )
        return (*labels, tr("Collections and saved searches")) if self._librarian.is_shelf_unwritten else labels

    @property
    def unwritten_why(self) -> StorageError | None:
        """What kept the list from being written the last time; None where it was."""
        return self._unwritten_why

    @property
    def key_trouble(self) -> KeyError_ | None:
        """What is wrong with the key, by a row that failed for it."""
        return self._rows.key_trouble

    # beginning

    def load_rest(self) -> None:
        """Read what follows the first rows; :attr:`loaded` tells. Nothing happens where there is no more."""
        if self._unread is not None and not self._reading:
            self._reading = True
            self._read_on(self._unread)

    def _read_on(self, after: tuple[float, int]) -> None:
        library, below = self._library, self._read_to

        def done(outcome: Ok[Batch] | Err) -> None:
            match outcome:
                case Ok(batch):
                    if batch.following is not None:
                        self._read_on(batch.following)  # while these are shown
                    self._take_up(self._rows.extend(batch))
                    if batch.following is None:
                        self._end_reading()
                case Err(LibraryDamaged() as error) if self._mend is not None:
                    log.info("library: damaged: %s", error)
                    self._writer.submit(lambda _token: mended(), self._on_mended)
                case Err(error):
                    log.info("library: not read", exc_info=error)
                    QTimer.singleShot(_AGAIN_MS, self, lambda: self._read_on(after))

        def mended() -> Opened:
            assert self._mend is not None
            library.close()
            return self._mend()

        self._writer.submit(lambda _token: library.read(after, below, BATCH), done)

    def _on_mended(self, outcome: Ok[Opened] | Err) -> None:
        if isinstance(outcome, Err):
            log.error("the library cannot be mended", exc_info=outcome.error)
            self.outcome.emit(Outcome(tr("A part of your list cannot be read. It is left as it is"), "error"))
            return
        self._take_up(self._take_mended(outcome.value))
        self._end_reading()

    def _end_reading(self) -> None:
        self._unread = None
        self.loaded.emit()
        self._look_for_files(FIRST)
        waiting, self._when_loaded = self._when_loaded, []
        for each in waiting:
            each()

    def _take_mended(self, opened: Opened) -> tuple[int, ...]:
        """The library is another one: take what is new in it, and write into it what it has not."""
        self._library = opened.library
        self._librarian.use(opened.library)
        found = {run.row_id for run, _ in opened.mended}
        for row_id in self._rows.order():
            if row_id not in found:
                self._librarian.changed(row_id)
        new = [(run, place) for run, place in opened.mended if run.row_id not in self._rows]
        self._rows.put_back([Kept(run, place, run.task_id is not None) for run, place in new])
        self._next_row_id = max([self._next_row_id, *(run.row_id + 1 for run, _ in new)])
        shelf, self._shelf = self._shelf, opened.shelf
        self.put_shelf(opened.shelf.merged(shelf))
        self.mended.emit(opened)
        return tuple(run.row_id for run, _ in new)

    def _take_up(self, row_ids: tuple[int, ...]) -> None:
        """Rows were read: show them, and fetch those that are due."""
        if not row_ids:
            return
        self.rows_inserted.emit(row_ids)
        self.rows_restored.emit(row_ids)
        if self._started and (queued := self._rows.ids_with(Status.QUEUED)):
            new = set(row_ids)
            self._fetch_due([row_id for row_id in queued if row_id in new])

    def _look_for_files(self, first: int) -> None:
        """See where the files are of the rows from ``first`` on, and fetch those anew that are nowhere."""
        if first >= len(self._rows):
            return
        files, library = self._rows.files(first, _LOOKED_AT), self._library

        def looked(outcome: Ok[list[tuple[int, Path | None, bool]]] | Err) -> None:
            if isinstance(outcome, Ok):
                self._note_files(outcome.value)
            self._look_for_files(first + _LOOKED_AT)

        self._writer.submit(lambda _token: library.locate(files), looked)

    def _note_files(self, found: Iterable[tuple[int, Path | None, bool]]) -> None:
        """Files of rows were looked for: they are in these folders."""
        for row_id, folder, as_supposed in found:
            if row_id not in self._rows or row_id in self._jobs:
                continue
            if folder is not None and as_supposed:
                self._rows.note_folder(row_id, folder)
                continue
            audio = self._rows[row_id].audio
            if audio is None or audio.path.exists():  # it came, or moved, meanwhile
                continue
            if folder is None:
                self._fetch([self._lose_file(row_id)])
            else:
                self.note_moved({row_id: folder / audio.path.name})

    def _lose_file(self, row_id: int) -> Run:
        return self._change(row_id, status=Status.QUEUED, audio=None, received_bytes=0)

    def _fetch_due(self, row_ids: Sequence[int]) -> None:
        if self._fetches_due:
            self._fetch([self._change(row_id, waiting=None) for row_id in row_ids])

    def start(self, *, due: bool = True) -> None:
        """The key is known, or known to be missing: fetch what is still due. Later calls do nothing.

        Args:
            due: False to leave alone what was not fetched before, and fetch only what comes from now on.
        """
        if self._started:
            return
        self._started, self._fetches_due = True, due
        self._fetch_due([run.row_id for run in self._rows.with_status(Status.QUEUED)])

    def wait_for_key_store(self) -> None:
        """The key store is being asked: let the rows that are due say so."""
        for run in self._rows.with_status(Status.QUEUED):
            if run.row_id not in self._jobs and run.waiting is None:
                self._change(run.row_id, waiting=Waiting(WaitReason.KEY_STORE, math.inf))

    def restore_audio(self) -> None:
        """Tell :attr:`rows_restored` for what is there."""
        self.rows_restored.emit(self._rows.order())

    def key_changed(self) -> None:
        """Another key is in force: rows that wait for one, or failed for the last one, are tried again."""
        self._told_key = False
        again = [
            run.row_id for run in self._rows.held() if isinstance(run.error, KeyError_ | KeyGone) and run.audio is None
        ]
        self._fetch([self._change(row_id, status=Status.QUEUED, error=None, waiting=None) for row_id in again])

    # what the user does

    def add_text(self, text: str, kind: Kind, then: Callable[[AddReport], object] = _nothing) -> None:
        """Take any text, add a row for each ID in it, and begin to fetch; :attr:`added` tells, and ``then``.

        A long text is read by another thread, so that the window never waits for it.
        """
        from camb_desktop.services.reading import read_text

        if len(text) <= _READ_HERE:
            self._add_read(read_text(text), kind, then)
        else:
            self._read(lambda _token: read_text(text), kind, then)

    def add_files(self, paths: Sequence[Path], kind: Kind, then: Callable[[AddReport], object] = _nothing) -> None:
        """Take what stands in files like one paste; :attr:`added` tells, and names those that hold no text."""
        from camb_desktop.services.reading import read_files

        self._read(lambda _token: read_files(paths), kind, then)

    def _read(
        self, work: Callable[[CancelToken], Reading], kind: Kind, then: Callable[[AddReport], object] = _nothing
    ) -> None:
        def read(outcome: Ok[Reading] | Err) -> None:
            if isinstance(outcome, Ok):
                self._add_read(outcome.value, kind, then)

        self._reader.submit(work, read, urgent=True)

    def _add_read(self, reading: Reading, kind: Kind, then: Callable[[AddReport], object]) -> None:
        if self._unread is not None:  # what is in the list already is known only then
            self._when_loaded.append(lambda: self._add_read(reading, kind, then))
        elif reading.listed:
            self._slices.do(self._take_list(reading, kind, then))
        else:
            then(self._add_found(reading.found, kind))

    def add_ids(self, run_ids: Sequence[int], kind: Kind) -> Act | None:
        """Add rows for these; :attr:`added` tells, and the reverse takes the new ones off the list again."""
        found = ids.Extraction(tuple(ids.Entry(run_id, None) for run_id in run_ids), (), 0)
        if self._unread is not None:
            self._when_loaded.append(lambda: self._add_found(found, kind))
            return None
        added = self._add_found(found, kind).added
        return (lambda: self.remove(added)) if added else None

    def _add_found(self, found: ids.Extraction, kind: Kind) -> AddReport:
        report = self._take_found(found, kind)
        self.added.emit(report)
        return report

    def _take_found(self, found: ids.Extraction, kind: Kind) -> AddReport:
        key_like = found.key_like
        known: list[int] = []
        new: list[Run] = []
        for entry in found.entries:
            if entry.task_id is not None and self._is_key(entry.task_id):
                key_like = True
                continue
            key = entry.run_id if entry.run_id is not None else entry.task_id
            if (holder := self._rows.holder(key)) is not None:
                known.append(holder)
                if entry.name and not self._rows[holder].name:
                    self._change(holder, store=True, name=entry.name)
                continue
            run = Run(
                self._next_row_id,
                entry.run_id,
                entry.task_id,
                kind,
                name=entry.name,
                added_at=time.time(),
                account=self._account_for(""),
            )
            self._next_row_id += 1
            new.append(run)
            self._rows.append(run)
        added = self._tell_new(new)
        if added:
            self._librarian.flush()
        return AddReport(added, tuple(known), found.rejected, key_like, found.left_over, found.ranges, kind)

    def _tell_new(self, new: Sequence[Run]) -> tuple[int, ...]:
        """Rows are in the list: have them written, shown and fetched."""
        added = tuple(run.row_id for run in new)
        for row_id in added:
            self._librarian.changed(row_id)
        if added:
            self.rows_inserted.emit(added)
            self._fetch(new)
        return added

    # lists

    def _take_list(self, reading: Reading, kind: Kind, then: Callable[[AddReport], object]) -> Iterator[int]:
        """Step by step: a row for each run of a list; those that are there learn what it tells."""
        from camb_desktop.core.listing import new_run

        report = self._take_found(reading.found, kind)
        added, known, key_like = list(report.added), dict.fromkeys(report.known), report.key_like
        before: dict[int, dict[str, Any]] = {}
        untold: list[Run] = []
        first = self._next_row_id
        for each in reading.listed:
            if each.task_id is not None and self._is_key(each.task_id):
                key_like = True
                each = replace(each, task_id=None)
            holder = self._rows.holder(each.run_id) or self._rows.holder(each.task_id)
            if holder is not None:
                self._take_over(untold, reading.audio)
                added += self._tell_new(untold)
                untold.clear()
                known[holder] = None
                if (values := self._learn(holder, each)) and holder < first:
                    before.setdefault(holder, values)
                self._take_over([self._rows[holder]], reading.audio)
                yield 1
            elif each.run_id is not None or each.task_id is not None:
                each = replace(each, account=self._account_for(each.account))
                run = new_run(self._next_row_id, each, kind, time.time())
                self._next_row_id += 1
                self._rows.append(run)
                if run.task_id is not None:
                    self._rows.recognise_task(run.row_id)
                untold.append(run)
                if len(untold) == _TOLD_AT_ONCE:
                    self._take_over(untold, reading.audio)
                    added += self._tell_new(untold)
                    untold.clear()
                    yield _TOLD_AT_ONCE
        self._take_over(untold, reading.audio)
        added += self._tell_new(untold)
        self._librarian.flush()
        report = replace(report, added=tuple(added), known=tuple(known), key_like=key_like)
        self.added.emit(report)
        shelf = self._shelf
        self.put_shelf(shelf.merged(reading.shelf))
        self.imported.emit(partial(self._take_back, tuple(added), before, shelf))
        self.outcome.emit(taken_over(len(added), len(before), len(known) - len(before)))
        then(report)

    def _take_over(self, runs: Iterable[Run], audio: Mapping[int, AudioFile]) -> None:
        """Copy what another library has of these, in place of fetching it; what cannot be had so is fetched."""
        theirs = {
            run.row_id: audio[run.run_id or 0]
            for run in runs
            if (run.run_id or 0) in audio and run.audio is None and run.row_id not in self._jobs
        }
        if not theirs:
            return
        self._copied.update(theirs)
        folder = self._library.audio.cache

        def work(token: CancelToken) -> dict[int, AudioFile]:
            copied = {}
            for row_id, each in theirs.items():
                path = folder / each.path.name
                with contextlib.suppress(StorageError):
                    copy_exact(each.path, path, each.sha256, exclusive=False, check=token.check)
                    copied[row_id] = replace(each, path=path)
            return copied

        def done(outcome: Ok[dict[int, AudioFile]] | Err) -> None:
            copied = outcome.value if isinstance(outcome, Ok) else {}
            self._copied.difference_update(theirs)
            for row_id, each in copied.items():
                self._take_stray(row_id, each)
            missing = [row_id for row_id in theirs.keys() - copied.keys() if row_id in self._rows]
            self._fetch([run for row_id in missing if (run := self._rows[row_id]).status is Status.QUEUED])

        self._reader.submit(work, done)

    def _learn(self, row_id: int, other: Listed) -> dict[str, Any]:
        """Let a row have what a list, or another row, knows of it; its former values, of those that differ."""
        from camb_desktop.core.listing import MERGED, merged

        old = self._rows[row_id]
        new = merged(old, other)
        if new.task_id != old.task_id:
            if self._rows.holder(new.task_id) is None:
                self._rows.recognise_task(row_id)
            else:
                new = replace(new, task_id=old.task_id)
        if new == old:
            return {}
        values = {name: getattr(new, name) for name in MERGED}
        self._change(row_id, store=True, **values)
        return {name: getattr(old, name) for name in MERGED}

    def _take_back(self, added: Sequence[int], before: Mapping[int, dict[str, Any]], shelf: Shelf) -> Act:
        """Undo the reading of a list: its rows go, and the others are as they were."""
        after: dict[int, dict[str, Any]] = {}
        kept: list[Kept] = []
        new_shelf = self._shelf

        def back() -> Iterator[int]:
            yield from self._put_values(before, after)
            for end in range(len(added), 0, -_TAKEN_AT_ONCE):  # those that came last first: that moves no others
                some = [row_id for row_id in added[max(0, end - _TAKEN_AT_ONCE) : end] if row_id in self._rows]
                kept[:0] = self._take(some)
                yield len(some)
            self.put_shelf(shelf)
            self._tell_progress()
            self.outcome.emit(taken_back(len(after) + len(kept)))

        def forth() -> Iterator[int]:
            yield from self._put_values(after, {})
            for start in range(0, len(kept), _TAKEN_AT_ONCE):
                yield len(self._put_back(kept[start : start + _TAKEN_AT_ONCE]))
            self.outcome.emit(restoration(len(kept), len(kept)))
            self.put_shelf(new_shelf)

        def again() -> Act:
            self._slices.do(forth())
            return partial(self._take_back, added, before, shelf)

        self._slices.do(back())
        return again

    def _put_values(self, values: Mapping[int, dict[str, Any]], had: dict[int, dict[str, Any]]) -> Iterator[int]:
        """Give rows these values, step by step; those that they had go into ``had``."""
        for row_id, each in values.items():
            if (run := self._rows.get(row_id)) is not None:
                had[row_id] = {name: getattr(run, name) for name in each}
                self._change(row_id, store=True, **each)
                yield 1

    # what the user does with rows

    def retry(self, row_ids: Sequence[int]) -> None:
        """Fetch again what has no whole file; rows that are ready or on their way are left alone."""
        again = []
        for row_id in row_ids:
            run = self._rows.get(row_id)
            if run is None:
                continue
            is_due = run.status is Status.QUEUED and row_id not in self._jobs
            if is_due or run.status in _MAY_BE_FETCHED:
                again.append(self._change(row_id, status=Status.QUEUED, error=None, received_bytes=0, total_bytes=None))
        self._fetch(again)

    def fetch_anew(self, row_id: int) -> None:
        """The kept file is gone or was changed: have it sent again."""
        if row_id in self._rows and row_id not in self._jobs:
            self._librarian.changed(row_id)
            self._fetch([self._lose_file(row_id)])

    def heal(self, row_id: int) -> None:
        """The file of a row turned out to have other bytes than came: fetch it again; until then it stays as it is."""
        run = self._rows.get(row_id)
        if run is None or run.audio is None or row_id in self._jobs or row_id in self._healing:
            return
        if not self._started or not self._transfers.online:
            self.outcome.emit(not_healed(run))
            return
        self._healing.add(row_id)
        self.outcome.emit(is_changed(run))
        self._fetch([self._change(row_id, status=Status.QUEUED, received_bytes=0)])

    def want_audio(self, row_id: int) -> None:
        """Somebody wants to hear it: what had to leave the cache is fetched again."""
        run = self._rows.get(row_id)
        if run is not None and run.status is Status.EVICTED:
            self._fetch([self._change(row_id, status=Status.QUEUED)])
            self.prioritise(row_id)

    def cancel(self, row_ids: Sequence[int]) -> None:
        """End what is on its way."""
        self._transfers.cancel([job for row_id in row_ids if (job := self._jobs.get(row_id)) is not None])

    def remove(self, row_ids: Sequence[int]) -> Act | None:
        """Take rows off the list; its reverse brings them back to their places."""
        gone = [row_id for row_id in row_ids if row_id in self._rows]
        if not gone:
            return None
        kept = self._take(gone)
        self._tell_progress()
        self.outcome.emit(removal(tuple(gone)))
        return lambda: self._bring_back(kept)

    def _take(self, row_ids: Sequence[int]) -> list[Kept]:
        self._transfers.cancel([job for row_id in row_ids if (job := self._jobs.pop(row_id, None)) is not None])
        kept = self._rows.take(row_ids)
        self._removed.update((each.run.row_id, each.run) for each in kept)
        for row_id in row_ids:
            self._librarian.removed(row_id)
        self._librarian.flush()
        self._summary.forget(row_ids)
        self.rows_removed.emit(tuple(row_ids))
        return kept

    def _bring_back(self, removed: Sequence[Kept]) -> Act | None:
        back = self._put_back(removed)
        self.outcome.emit(restoration(len(back), len(removed)))
        return lambda: self.remove(back)

    def _put_back(self, removed: Sequence[Kept]) -> list[int]:
        back = []
        for kept in removed:
            if self._rows.holder(kept.run.run_id) is None and self._rows.holder(kept.run.task_id) is None:
                if kept.run.status in LOADING:
                    again = replace(kept.run, status=Status.QUEUED, received_bytes=0, total_bytes=None, waiting=None)
                    kept = replace(kept, run=again)
                back.append(kept)
        runs = [kept.run for kept in back]
        self._rows.put_back(back)
        for run in runs:
            self._removed.pop(run.row_id, None)
            self._librarian.changed(run.row_id)
        self._librarian.flush()
        if runs:
            self.rows_inserted.emit(tuple(run.row_id for run in runs))
        for run in runs:
            if run.audio is not None:
                self.audio_ready.emit(run.row_id)
        self._fetch([run for run in runs if run.status is Status.QUEUED])
        return [run.row_id for run in runs]

    def rename(self, names: Mapping[int, str]) -> Act | None:
        """Give rows the user's own names; an empty one takes it away."""
        old = {row_id: self._say(row_id, name=" ".join(name.split())) for row_id, name in names.items()}
        before = {row_id: run.name for row_id, run in old.items() if run is not None}
        return (lambda: self.rename(before)) if before else None

    def decide(self, row_ids: Sequence[int], decision: Decision) -> Act | None:
        """Keep rows, reject them, or take either back; nothing is deleted."""
        return self._decide(dict.fromkeys(row_ids, decision), undo="undo", bit_by_bit=len(row_ids) > AT_ONCE)

    def _decide(self, decisions: Mapping[int, Decision], *, bit_by_bit: bool, undo: str | None = None) -> Act | None:
        before: dict[int, Decision] = {}

        def steps() -> Iterator[int]:
            for row_id, decision in decisions.items():
                if (old := self._say(row_id, decision=decision)) is not None:
                    before[row_id] = old.decision
                yield 1
            if before:
                first, row_ids = self._rows[next(iter(before))], tuple(before)
                self.outcome.emit(decided(first, {decisions[row_id] for row_id in row_ids}, row_ids, undo))

        if bit_by_bit:
            self._slices.do(steps())
        else:  # also while a long list is being read
            deque(steps(), 0)
        return partial(self._decide, before, bit_by_bit=bit_by_bit) if before or bit_by_bit else None

    def note_heard(self, row_id: int) -> None:
        """A second of it, or all of it, was played."""
        run = self._rows.get(row_id)
        if run is not None and not run.heard:
            self._change(row_id, store=True, heard=True)

    def set_note(self, row_id: int, text: str) -> Act | None:
        """Keep the user's words on a row."""
        old = self._say(row_id, note=text)
        return (lambda: self.set_note(row_id, old.note)) if old is not None else None

    def set_tags(self, row_ids: Iterable[int], tags: Callable[[Run], Iterable[str]]) -> Act | None:
        """Give each of these rows the tags that ``tags`` makes of the row, instead of those that it has."""
        return self._say_each("tags", row_ids, lambda run: in_order(tags(run)))

    def set_collections(self, row_ids: Iterable[int], names: Callable[[Run], Iterable[str]]) -> Act | None:
        """Let each of these rows be in the collections that ``names`` makes of the row, and in no others."""
        return self._say_each("collections", row_ids, lambda run: in_order(names(run)))

    def _say_each(self, name: str, row_ids: Iterable[int], value: Callable[[Run], object]) -> Act | None:
        """The user says something of rows, step by step; the reverse gives each what it had."""
        before: dict[int, object] = {}

        def steps() -> Iterator[int]:
            for row_id in row_ids:
                run = self._rows.get(row_id)
                if run is not None and self._say(row_id, **{name: value(run)}) is not None:
                    before[row_id] = getattr(run, name)
                yield 1
            if before:
                self.shelf_changed.emit()

        self._slices.do(steps())
        return (
            (lambda: self._say_each(name, before, lambda run: before[run.row_id]))
            if before or self._slices.busy
            else None
        )

    def set_kind(self, row_ids: Sequence[int], kind: Kind) -> Act | None:
        """Say which kind rows are; those without audio are fetched again as that kind."""
        return self._set_kinds(dict.fromkeys(row_ids, kind))

    def _set_kinds(self, kinds: Mapping[int, Kind]) -> Act | None:
        again, before = [], {}
        for row_id, kind in kinds.items():
            run = self._rows.get(row_id)
            if run is None or (run.kind is kind and run.found_kind in (None, kind)):
                continue
            before[row_id] = run.kind
            if run.audio is not None:
                self._change(row_id, store=True, kind=kind)
                continue
            job = self._jobs.pop(row_id, None)
            if job is not None:
                self._transfers.cancel([job])
            again.append(self._change(row_id, store=True, kind=kind, found_kind=None, status=Status.QUEUED, error=None))
        self._fetch(again)
        return (lambda: self._set_kinds(before)) if before else None

    def prioritise(self, row_id: int, near: Sequence[int] = ()) -> None:
        """The user looks at this row: its job goes first, and those of the rows ``near`` it next."""
        if any(each in self._jobs for each in (row_id, *near)):
            self._transfers.prioritise(row_id, near)

    # what others find out

    def hold_link(self, row_id: int, link: Link | None, *, pending: bool = False) -> None:
        """A link was received, or is being fetched."""
        run = self._rows.get(row_id)
        if run is not None:
            self._change(row_id, link=link or run.link, link_pending=pending)

    def note_damage(self, row_id: int, damage: Damage) -> None:
        """The decoder found what the sizes did not tell."""
        run = self._rows.get(row_id)
        if run is not None and run.audio is not None and run.audio.damage is None:
            self._change(row_id, store=True, status=Status.INCOMPLETE, audio=replace(run.audio, damage=damage))

    def note_unplayable(self, row_id: int, name: str) -> None:
        """The decoder does not know what the sizes say is whole: ``name`` is what it is."""
        run = self._rows.get(row_id)
        if run is not None and run.audio is not None and run.audio.damage is None and not run.audio.unplayable:
            self._change(row_id, store=True, status=Status.UNPLAYABLE, audio=replace(run.audio, unplayable=name))

    def note_moved(self, paths: Mapping[int, Path]) -> None:
        """Files are in other folders now, under the same names."""
        for row_id, path in paths.items():
            run = self._rows.get(row_id)
            if run is not None and run.audio is not None and run.audio.path != path:
                self._change(row_id, audio=replace(run.audio, path=path))
                self.audio_moved.emit(row_id)

    def evict(self, row_ids: Sequence[int]) -> None:
        """The files of these rows are about to be removed; they are fetched again when somebody wants them."""
        gone = tuple(row_id for row_id in row_ids if row_id in self._rows and row_id not in self._jobs)
        for row_id in gone:
            self._change(row_id, store=True, status=Status.EVICTED, audio=None, error=None)
        self._librarian.flush()
        self.audio_evicted.emit(gone)

    def flush(self) -> None:
        """Hand over what is unsaved; what is being taken from a list is taken to its end."""
        self._slices.finish()
        self._librarian.hand_over()

    # jobs

    def _fetch(self, runs: Sequence[Run]) -> None:
        runs = [run for run in runs if run.row_id not in self._copied]
        if not runs or not self._started:
            return
        jobs = self._transfers.fetch(runs, e.Want.AUDIO)
        self._jobs.update((run.row_id, job_id) for run, job_id in zip(runs, jobs, strict=True))
        self._summary.forget(run.row_id for run in runs)

    def _on_event(self, event: e.JobEvent) -> None:
        row_id = event.row_id
        if isinstance(event, e.AudioReceived):
            self._take_stray(row_id, event.audio)
            return
        if self._jobs.get(row_id) != event.job_id or row_id not in self._rows:
            return
        match event:
            case e.Started():
                self._change(row_id, status=Status.DOWNLOADING)
            case e.KindFound(kind=kind):
                self._change(row_id, store=True, found_kind=kind)
            case e.NameFound(name=name):
                if not self._rows[row_id].name:
                    self._change(row_id, store=True, name=name)
            case e.TaskRecognised():
                self._rows.recognise_task(row_id)
                self._librarian.changed(row_id)
                self._librarian.flush()
            case e.RunIdFound(run_id=run_id):
                holder = self._rows.holder(run_id)
                if holder is None or holder == row_id:
                    self._change(row_id, store=True, run_id=run_id)
                else:
                    self._merge(row_id, holder)
            case e.Paused(waiting=waiting):
                self._change(row_id, waiting=waiting)
            case e.Resumed():
                self._change(row_id, waiting=None)
            case e.LinkReceived(link=link):
                self._change(row_id, link=link)
            case e.BodyStarted(received_bytes=received, total_bytes=total):
                self._change(
                    row_id, status=Status.DOWNLOADING, received_bytes=received, total_bytes=total, waiting=None
                )
                self.body_started.emit(event)
            case e.BodyProgress(received_bytes=received, total_bytes=total):
                self._change(row_id, received_bytes=received, total_bytes=total)
                self.body_progress.emit(event)
            case e.Fetched(audio=audio):
                before = self._rows[row_id].audio
                self._end(row_id, status=_status_of(audio), audio=audio, error=None)
                if row_id in self._healing:
                    self._healing.remove(row_id)
                    self.outcome.emit(
                        healed(self._rows[row_id], same=before is not None and before.sha256 == audio.sha256)
                    )
                self.audio_ready.emit(row_id)
                self._summary.ended(row_id, arrived=True)
                self._tell_progress()
            case e.Failed(error=KeyMissing() as error):
                self._lose(row_id)
                back = self._back(row_id, Status.QUEUED)
                self._end(row_id, **back, error=error, waiting=Waiting(WaitReason.KEY, math.inf))
                self._tell_key(error)
            case e.Failed(error=error):
                self._lose(row_id)
                self._end(row_id, **self._back(row_id, Status.FAILED), error=error)
                self._summary.ended(row_id, arrived=False)
                if isinstance(error, KeyError_):
                    self._tell_key(error)
                else:
                    self._tell_progress()
            case e.Cancelled():
                self._lose(row_id)
                self._end(row_id, **self._back(row_id, Status.CANCELLED))
                self._tell_progress()

    def _merge(self, row_id: int, holder: int) -> None:
        """A task turned out to be a run that has a row: that row learns what the user said of the task."""
        from camb_desktop.core.listing import listed

        run, task = self._rows[holder], self._rows[row_id]
        self._take([row_id])
        self._learn(holder, listed(task))
        self._tell_progress()
        self.outcome.emit(Outcome(tr("Run {id} is in the list already", id=run.run_id), row_ids=(holder,)))

    def _back(self, row_id: int, status: Status) -> dict[str, Any]:
        audio = self._rows[row_id].audio  # of an earlier fetch
        return {"status": status if audio is None else _status_of(audio)}

    def _lose(self, row_id: int) -> None:
        self.body_lost.emit(row_id)
        if row_id in self._healing:
            self._healing.remove(row_id)
            self.outcome.emit(not_healed(self._rows[row_id]))

    def _end(self, row_id: int, waiting: Waiting | None = None, **values: Any) -> None:
        self._jobs.pop(row_id, None)
        self._change(row_id, store=True, waiting=waiting, **values)

    def _take_stray(self, row_id: int, audio: AudioFile) -> None:
        run = self._rows.get(row_id)
        if run is not None and run.audio is None and row_id not in self._jobs:
            self._change(row_id, store=True, status=_status_of(audio), audio=audio, error=None)
            self.audio_ready.emit(row_id)

    def _tell_progress(self) -> None:
        if not self.counts().loading and (outcome := self._summary.sentence()) is not None:
            self.outcome.emit(outcome)
            self.settled.emit(outcome)

    def _tell_key(self, error: KeyError_) -> None:
        if not self._told_key:
            self._told_key = True
            self.outcome.emit(key_trouble(error))
        if not self.counts().loading:
            self._summary.sentence()  # the key is what matters: nothing is said over it
            self.settled.emit(key_trouble(error))

    def _on_unwritten(self, error: object) -> None:
        assert isinstance(error, StorageError)
        before, self._unwritten_why = self._unwritten_why, error
        if type(before) is not type(error):  # it is tried every few seconds
            self.outcome.emit(Outcome(unsaved(error), "error"))
        self.saved.emit()

    def _on_written(self) -> None:
        if self._unwritten_why is not None and not self.unwritten:
            self._unwritten_why = None
            self.outcome.emit(Outcome(tr("The list is saved again")))
        self.saved.emit()

    # state

    def _say(self, row_id: int, **values: Any) -> Run | None:
        """The user says something of a row; the row as it was, or None where that is nothing new."""
        old = self._rows.get(row_id)
        if old is None or replace(old, **values) == old:
            return None
        self._change(row_id, store=True, changed_at=time.time(), **values)
        return old

    def _change(self, row_id: int, *, store: bool = False, **values: Any) -> Run:
        new = replace(self._rows[row_id], **values)
        if self._rows.change(new):
            self.row_changed.emit(row_id)
            if store:
                self._librarian.changed(row_id)
        return new


def _status_of(audio: AudioFile) -> Status:
    if audio.damage is not None:
        return Status.INCOMPLETE
    return Status.UNPLAYABLE if audio.unplayable else Status.READY
