"""The list of runs: what was entered, what became of it. The one place that changes a :class:`Run`. GUI thread."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.core import events as e
from camb_desktop.core import ids
from camb_desktop.core.containers.inspect import sniff
from camb_desktop.core.errors import KeyError_, KeyMissing, StorageError
from camb_desktop.core.runs import AudioFile, Damage, Decision, Kind, Link, Run, Status, Waiting, WaitReason
from camb_desktop.runtime.jobs import Err, JobExecutor, Ok
from camb_desktop.services.acts import Act
from camb_desktop.services.batch_summary import BatchSummary
from camb_desktop.services.librarian import Librarian
from camb_desktop.services.reports import (
    AddReport,
    Counts,
    Outcome,
    decided,
    key_trouble,
    removal,
    restoration,
    unsaved,
)
from camb_desktop.services.rows import LOADING, Kept, Rows
from camb_desktop.services.transfers import Transfers
from camb_desktop.services.translate import tr
from camb_desktop.storage.library import BATCH, Batch, Library, LibraryDamaged
from camb_desktop.storage.salvage import FIRST, Opened

log = logging.getLogger(__name__)

_AGAIN_MS = 1_000
_LOOKED_AT = 500  # files at a time
_TEXT_LIMIT = 4_000_000  # characters of a paste that are read
_READ_HERE = 30_000  # of which this many take the window no more than about 40 ms
_MAY_BE_FETCHED = (Status.FAILED, Status.CANCELLED, Status.INCOMPLETE, Status.EVICTED)


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
        saved(): the list was written, or could not be: see :attr:`unwritten`.

    Args:
        library: its first rows are read now; what follows, and all writing, is ``writer``'s.
        writer: one worker.
        reader: reads long pastes.
        first: the first rows of the library, where they were read already.
        mend: opens the library anew, in ``writer``, when it turns out that not all of it can be read.
        transfers: the network.
        is_key: whether a text is the API key in use, which must never become a row.
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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._transfers = transfers
        self._reader = reader or writer
        self._is_key = is_key
        self._rows = Rows(library.audio.folder_of)
        self._library, self._writer, self._mend = library, writer, mend
        self._librarian = Librarian(library, writer, self._rows.to_store, self)
        self._librarian.failed.connect(self._on_unwritten)
        self._librarian.written.connect(self._on_written)
        self._unwritten_why: StorageError | None = None
        self._jobs: dict[int, int] = {}  # row → its current AUDIO job
        self._removed: dict[int, Run] = {}  # in this session, and not brought back
        self._next_row_id = library.next_row_id()
        self._read_to = self._next_row_id
        self._when_loaded: list[Callable[[], object]] = []
        self._started = False
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

    def all(self) -> Sequence[Run]:
        """Every row as it is now, in order; each is made when it is looked at, in any thread."""
        return self._rows.all()

    @property
    def removed(self) -> tuple[Run, ...]:
        """Rows that were taken off the list since the start, and may be brought back."""
        return tuple(self._removed.values())

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
    def is_loaded(self) -> bool:
        """Whether every row of the library is in the list."""
        return self._unread is None

    @property
    def unwritten(self) -> tuple[str, ...]:
        """What the rows are called whose last change is not on disk yet."""
        gone = {row_id: run.label for row_id, run in self._removed.items()}
        return tuple(
            self._rows[row_id].label if row_id in self._rows else gone.get(row_id, "?")
            for row_id in sorted(self._librarian.unwritten)
        )

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
        self._fetch([self._change(row_id, waiting=None) for row_id in row_ids])

    def start(self) -> None:
        """The key is known, or known to be missing: fetch what is still due. Later calls do nothing."""
        if self._started:
            return
        self._started = True
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
        again = [run.row_id for run in self._rows.held() if isinstance(run.error, KeyError_) and run.audio is None]
        self._fetch([self._change(row_id, status=Status.QUEUED, error=None, waiting=None) for row_id in again])

    # what the user does

    def add_text(self, text: str, kind: Kind) -> None:
        """Take any text, add a row for each ID in it, and begin to fetch; :attr:`added` tells.

        A long text is read by another thread, so that the window never waits for it.
        """
        if len(text) <= _READ_HERE:
            self._add_found(ids.extract(text), kind)
            return

        def read(outcome: Ok[ids.Extraction] | Err) -> None:
            if isinstance(outcome, Ok):
                self._add_found(outcome.value, kind)

        self._reader.submit(lambda _token: _read_long(text), read, urgent=True)

    def add_files(self, paths: Sequence[Path], kind: Kind) -> None:
        """Take what stands in files like one paste; :attr:`added` tells, and names those that hold no text."""

        def read(outcome: Ok[ids.Extraction] | Err) -> None:
            if isinstance(outcome, Ok):
                self._add_found(outcome.value, kind)

        self._reader.submit(lambda _token: _read_files(paths), read, urgent=True)

    def add_ids(self, run_ids: Sequence[int], kind: Kind) -> Act | None:
        """Add rows for these; :attr:`added` tells, and the reverse takes the new ones off the list again."""
        entries = tuple(ids.Entry(run_id, None) for run_id in run_ids)
        added = self._add_found(ids.Extraction(entries, (), 0), kind)
        return (lambda: self.remove(added)) if added else None

    def _add_found(self, found: ids.Extraction, kind: Kind) -> tuple[int, ...]:
        if self._unread is not None:  # what is in the list already is known only then
            self._when_loaded.append(lambda: self._add_found(found, kind))
            return ()
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
            run = Run(self._next_row_id, entry.run_id, entry.task_id, kind, name=entry.name, added_at=time.time())
            self._next_row_id += 1
            new.append(run)
            self._rows.append(run)
        added = tuple(run.row_id for run in new)
        if added:
            for row_id in added:
                self._librarian.changed(row_id)
            self._librarian.flush()
            self.rows_inserted.emit(added)
            self._fetch(new)
        report = AddReport(added, tuple(known), found.rejected, key_like, found.left_over, found.ranges, kind)
        self.added.emit(report)
        return added

    def retry(self, row_ids: Sequence[int]) -> None:
        """Fetch again what has no whole file; rows that are ready or on their way are left alone."""
        again = []
        for row_id in row_ids:
            run = self._rows.get(row_id)
            if run is not None and run.status in _MAY_BE_FETCHED:
                again.append(self._change(row_id, status=Status.QUEUED, error=None, received_bytes=0, total_bytes=None))
        self._fetch(again)

    def fetch_anew(self, row_id: int) -> None:
        """The kept file is gone or was changed: have it sent again."""
        if row_id in self._rows and row_id not in self._jobs:
            self._librarian.changed(row_id)
            self._fetch([self._lose_file(row_id)])

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
        self.outcome.emit(restoration(len(back), len(removed)))
        return lambda: self.remove([run.row_id for run in runs])

    def rename(self, names: Mapping[int, str]) -> Act | None:
        """Give rows the user's own names; an empty one takes it away."""
        old = {row_id: run for row_id in names if (run := self._rows.get(row_id)) is not None}
        before = {
            row_id: run.name
            for row_id, run in old.items()
            if self._change(row_id, store=True, name=" ".join(names[row_id].split())) != run
        }
        return (lambda: self.rename(before)) if before else None

    def decide(self, row_ids: Sequence[int], decision: Decision) -> Act | None:
        """Keep rows, reject them, or take either back; nothing is deleted."""
        return self._decide(dict.fromkeys(row_ids, decision), undo="undo")

    def _decide(self, decisions: Mapping[int, Decision], undo: str | None = None) -> Act | None:
        before = {}
        for row_id, decision in decisions.items():
            run = self._rows.get(row_id)
            if run is not None and run.decision is not decision:
                before[row_id] = run.decision
                self._change(row_id, store=True, decision=decision)
        if not before:
            return None
        self.outcome.emit(decided([self._rows[row_id] for row_id in before], undo))
        return lambda: self._decide(before)

    def note_heard(self, row_id: int) -> None:
        """A second of it, or all of it, was played."""
        run = self._rows.get(row_id)
        if run is not None and not run.heard:
            self._change(row_id, store=True, heard=True)

    def set_note(self, row_id: int, text: str) -> Act | None:
        """Keep the user's words on a row."""
        old = self._rows.get(row_id)
        if old is None or self._change(row_id, store=True, note=text) == old:
            return None
        return lambda: self.set_note(row_id, old.note)

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
        """Hand over what is unsaved."""
        self._librarian.hand_over()

    # jobs

    def _fetch(self, runs: Sequence[Run]) -> None:
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
                self._end(row_id, status=_status_of(audio), audio=audio, error=None)
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
        """A task turned out to be a run that has a row: that row takes over what the user said of the task."""
        task, run = self._rows[row_id], self._rows[holder]
        self._take([row_id])
        if run.task_id is None:
            self._rows.recognise_task(holder)
        self._change(
            holder,
            store=True,
            task_id=run.task_id or task.task_id,
            name=run.name or task.name,
            note=run.note or task.note,
            decision=task.decision if run.decision is Decision.UNDECIDED else run.decision,
            heard=run.heard or task.heard,
        )
        self._tell_progress()
        self.outcome.emit(Outcome(tr("Run {id} is in the list already", id=run.run_id), row_ids=(holder,)))

    def _back(self, row_id: int, status: Status) -> dict[str, Any]:
        audio = self._rows[row_id].audio  # of an earlier fetch
        return {"status": status if audio is None else _status_of(audio)}

    def _lose(self, row_id: int) -> None:
        self.body_lost.emit(row_id)

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
        if self._unwritten_why is not None and not self._librarian.unwritten:
            self._unwritten_why = None
            self.outcome.emit(Outcome(tr("The list is saved again")))
        self.saved.emit()

    # state

    def _change(self, row_id: int, *, store: bool = False, **values: Any) -> Run:
        new = replace(self._rows[row_id], **values)
        if self._rows.change(new):
            self.row_changed.emit(row_id)
            if store:
                self._librarian.changed(row_id)
        return new


def _read_long(text: str) -> ids.Extraction:
    found = ids.extract(ids.beginning(text, _TEXT_LIMIT))
    if len(text) > _TEXT_LIMIT:
        found = replace(found, rejected=(*found.rejected, tr("the rest of a very long text")))
    return found


def _read_files(paths: Sequence[Path]) -> ids.Extraction:
    found = ids.Extraction((), (), 0)
    for path in paths:
        text = _text_of(path)
        found = found.and_also(_read_long(text) if text is not None else ids.Extraction((), (ids.shown(path.name),), 0))
    return found


def _text_of(path: Path) -> str | None:
    """What stands in a file; None where it cannot be read or is none of text."""
    try:
        with path.open("rb") as file:
            data = file.read(4 * _TEXT_LIMIT + 1)
    except OSError:
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    return None if b"\0" in data[:4096] or sniff(data[:4096]) else data.decode("utf-8-sig", errors="replace")


def _status_of(audio: AudioFile) -> Status:
    if audio.damage is not None:
        return Status.INCOMPLETE
    return Status.UNPLAYABLE if audio.unplayable else Status.READY
