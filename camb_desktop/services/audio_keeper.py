"""Keeps house in the folders of audio, while nothing else is to be done: what is kept stays, the cache has a limit."""

from __future__ import annotations

import time
from array import array
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import field
from itertools import chain, islice
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.core import events as e
from camb_desktop.core import units
from camb_desktop.core.errors import (
    CambError,
    DiskFull,
    EndpointGone,
    RunForbidden,
    RunNotFound,
    StorageError,
    TaskFailed,
    WrongKind,
)
from camb_desktop.core.runs import AudioFile, Damage, Run, Status
from camb_desktop.core.values import dataclass
from camb_desktop.runtime.jobs import CancelToken, Err, JobExecutor, Ok
from camb_desktop.services.reports import Outcome
from camb_desktop.services.rows import LOADING, is_kept
from camb_desktop.services.runs import RunsService
from camb_desktop.services.settings import Settings
from camb_desktop.services.transfers import Transfers
from camb_desktop.services.translate import tr
from camb_desktop.storage import handed
from camb_desktop.storage.audiostore import AudioStore, Stored, Usage
from camb_desktop.storage.files import sha256_of
from camb_desktop.storage.paths import ProfilePaths

_IDLE_MS = 2_000
_SLICE_MS = 20
_SLICE = 500  # rows that are looked at in one go: a few milliseconds
_WORK_S = 0.2  # that a save may have to wait
_AGAIN_S = 60.0
_ROOM_FIRST_S = 5.0
_UNKNOWN_BYTES = 4_000_000  # of a take whose length nobody told
_ASKED_AT_ONCE = 500
_ROOM_BELOW = 0.9  # of the limit, so that not every file that comes makes one go
_GONE = (RunNotFound, RunForbidden, WrongKind, EndpointGone, TaskFailed)
GIGABYTE = 1_000_000_000


def audio_store(paths: ProfilePaths, settings: Settings) -> AudioStore:
    """The folders of audio as they are set; what may be left in former ones is found, too."""
    kept = Path(settings.kept_folder) if settings.kept_folder else paths.kept_audio
    former = dict.fromkeys([*map(Path, settings.former_folders.splitlines()), paths.kept_audio])
    return AudioStore(kept, paths.audio, [each for each in former if each != kept], home=paths.kept_audio)


@dataclass(frozen=True, slots=True)
class Storage:
    """What is told of the folders.

    Attributes:
        usage: how much there is; None until it was counted.
        lost: rows that CAMB.AI does not have any more: their audio stays.
        unasked: rows that it could not be asked about: their audio stays, too.
        uncertain_bytes: how much the audio of both is, where it keeps the cache above its limit; the user is asked.
        to_move: rows whose audio is on its way to another folder.
        busy: whether something is being moved, counted or freed.
        freeing: whether the cache is being emptied because the user wants that.
    """

    usage: Usage | None = None
    lost: int = 0
    unasked: int = 0
    uncertain_bytes: int = 0
    to_move: int = 0
    busy: bool = False
    freeing: bool = False


@dataclass(frozen=True, slots=True)
class _Moved:
    paths: dict[int, Path] = field(default_factory=dict)
    failed: tuple[int, ...] = ()
    error: StorageError | None = None


@dataclass(frozen=True, slots=True)
class _MayGo:
    stored: Stored
    row_ids: tuple[int, ...]  # whose file it is


@dataclass(frozen=True, slots=True)
class _Survey:
    usage: Usage
    files: tuple[_MayGo, ...]  # the least recently used one first


class AudioKeeper(QObject):
    """Sees that each file lies where it belongs, and that the cache stays below its limit. GUI thread.

    From the cache goes what was used longest ago, and only what can be had again: CAMB.AI has given a link for it since
    the start. What is kept, named, in use, or could come back by undo, stays.

    Signals:
        changed(): :attr:`storage` differs now.
        outcome(Outcome): something to tell.

    Args:
        runs: the list.
        transfers: asks for links.
        store: the folders; changed in ``executor`` alone.
        executor: one worker, the one that saves: a file never moves away under a save.
        settings: holds the limit.
        idle_ms: how long nothing has to change before work begins.
        again_s: how soon the folders are counted again, or moved to after a failure.
        room_first_s: how soon after a download found the disk full there may be room again.
    """

    changed = Signal()
    outcome = Signal(object)

    def __init__(
        self,
        runs: RunsService,
        transfers: Transfers,
        store: AudioStore,
        executor: JobExecutor,
        settings: Settings,
        parent: QObject | None = None,
        *,
        idle_ms: int = _IDLE_MS,
        again_s: float = _AGAIN_S,
        room_first_s: float = _ROOM_FIRST_S,
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self._transfers = transfers
        self.store = store
        self._executor = executor
        self._settings = settings
        self.idle_ms = idle_ms
        self.in_use: Callable[[], Collection[int]] = lambda: ()
        self._dirty: set[int] = set()
        self._unseen: array[int] = array("q")  # all of them, or those that came
        self._misplaced: dict[int, None] = {}
        self._to_drop: deque[tuple[int, Path]] = deque()
        self._starved: dict[int, int] = {}  # row that found no room → bytes that it needs
        self._look_for_room_at = 0.0
        self._look_for_room_s = room_first_s
        self._room_first_s = room_first_s
        self._again_s = again_s
        self._told_starved = False
        self._retry_at = 0.0
        self._told_trouble = False
        self._busy = False
        self._asking: dict[int, int] = {}  # job → row
        self._lost: set[int] = set()
        self._unasked: set[int] = set()
        self._given_up: set[int] = set()  # rows that may go though they may not come again
        self._uncertain_bytes = 0
        self._told_uncertain = False
        self._usage: Usage | None = None
        self._arrived_bytes = 0  # since it was counted
        self._count_due = True
        self._counted_at = 0.0
        self._freeing = False
        self._looked_into: set[str] = set()  # files that were played in this session
        self._sweep: Callable[[CancelToken], None] | None = None
        self._freed_bytes = 0
        self._closed = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        transfers.happened.connect(self._on_event)
        settings.changed.connect(self._on_setting)

    @property
    def storage(self) -> Storage:
        """What is known."""
        busy = self._busy or bool(self._asking) or self._freeing
        uncertain = len(self._lost), len(self._unasked), self._uncertain_bytes
        return Storage(self._usage, *uncertain, len(self._misplaced), busy, self._freeing)

    @property
    def kept_folder(self) -> Path:
        """Where kept audio is."""
        return self.store.kept

    @property
    def cache_folder(self) -> Path:
        """Where all other audio is."""
        return self.store.cache

    @property
    def limit_bytes(self) -> int:
        """Of the cache; 0 for none."""
        return max(0, int(self._settings.cache_limit_gb * GIGABYTE))

    def start(self, dragged: Path, *, whole: bool) -> None:
        """Look at every row, now and whenever one changes, and sweep what earlier sessions have left.

        Args:
            dragged: folder of the copies that other programs got.
            whole: whether the list has all its rows: else nobody knows whose a file is, and none is removed.
        """
        store, everything, removed = self.store, self._runs.all(), self._runs.removed  # what comes later is young

        def sweep(_token: CancelToken) -> None:
            handed.sweep(dragged)
            if whole:
                names: set[str] = set()
                run_ids: set[int] = set()
                for run in chain(everything, removed):
                    run_ids.add(run.run_id or 0)
                    if run.audio is not None:
                        names.add(run.audio.path.name)
                store.sweep(names, run_ids)

        self._sweep = sweep
        self._runs.row_changed.connect(self._note)
        self._runs.rows_inserted.connect(self._note_all)
        self._runs.audio_ready.connect(self._on_audio)
        self._note_all(self._runs.order())

    def refresh(self) -> None:
        """Count anew; :attr:`changed` tells."""
        self._count_due = True
        self._start(0)

    def free_now(self) -> None:
        """Empty the cache as far as that loses nothing; an outcome tells what stays."""
        self._freeing, self._freed_bytes = True, 0
        self._unasked.clear()
        self._count_due = True
        self._start(0)
        self.changed.emit()

    def give_up(self) -> None:
        """The user says that what may not come again may go, as far as the limit asks for it."""
        self._given_up |= self._lost | self._unasked
        self._lost.clear()
        self._unasked.clear()
        self._uncertain_bytes, self._told_uncertain, self._count_due = 0, False, True
        self._start(0)
        self.changed.emit()

    def keep_in(self, folder: Path) -> None:
        """Keep in ``folder``, which is there, from now on, and move what is kept; :attr:`storage` tells how far it is.

        At every moment each file is in one folder or the other, and both are known to the next start.
        """
        if folder == self.store.kept:
            return
        if folder == self.store.cache:
            said = tr("That is the folder of the cache, which may be emptied. Choose another one")
            self.outcome.emit(Outcome(said, "warning"))
            return
        self.store.keep_in(folder)
        self._settings.former_folders = "\n".join(map(str, self.store.former))
        self._settings.kept_folder = "" if folder == self.store.home else str(folder)
        self._settings.flush()  # before the first file moves
        self._retry_at, self._told_trouble = 0.0, False
        self._count_due = True
        self._note_all(self._runs.order())
        self._start(0)
        self.changed.emit()

    def note_use(self, row_id: int | None) -> None:
        """The row is played."""
        if row_id is not None and row_id in self._runs and (audio := self._runs.run(row_id).audio) is not None:
            store = self.store
            self._executor.submit(lambda _token: store.note_use(audio.path.name))
            if audio.sha256 and audio.path.name not in self._looked_into:
                self._look_into(row_id, audio)

    def _look_into(self, row_id: int, audio: AudioFile) -> None:
        """See whether the file still has the bytes that came; once, when it is played first."""

        def work(token: CancelToken) -> bool:
            try:
                return sha256_of(audio.path, token.check) == audio.sha256
            except OSError:  # it moved or went meanwhile: who reads it will see
                return True

        def done(outcome: Ok[bool] | Err) -> None:
            run = self._runs.run(row_id) if row_id in self._runs else None
            if outcome == Ok(False) and run is not None and run.audio is not None and run.audio.sha256 == audio.sha256:
                self._looked_into.discard(audio.path.name)
                self._runs.heal(row_id)

        self._looked_into.add(audio.path.name)
        self._executor.submit(work, done)

    def forget_removed(self) -> None:
        """At the end, when the list is on disk: the audio of rows that were removed goes, but for what others have."""
        self.stop()
        store, everything, removed = self.store, self._runs.all(), self._runs.removed

        def work(_token: CancelToken) -> None:
            used = {run.audio.sha256 for run in everything if run.audio is not None}
            for run in removed:
                if run.audio is not None and run.audio.sha256 not in used:
                    store.remove(run.audio.path.name)

        if removed:
            self._executor.submit(work)

    def stop(self) -> None:
        """Begin nothing more."""
        self._closed = True
        self._timer.stop()

    # what happens

    def _note(self, row_id: int) -> None:
        self._dirty.add(row_id)
        self._start(self.idle_ms)

    def _note_all(self, row_ids: Sequence[int]) -> None:
        self._unseen.extend(row_ids)
        self._start(self.idle_ms)

    def _on_audio(self, row_id: int) -> None:
        audio = self._runs.run(row_id).audio if row_id in self._runs else None
        if audio is not None and self._usage is not None:
            self._arrived_bytes += audio.size_bytes
        self._note(row_id)

    def _on_setting(self, name: str) -> None:
        if name == "cache_limit_gb":
            self._count_due = True
            self._start(0)
            self.changed.emit()

    def _start(self, delay_ms: int) -> None:
        if self._closed or (self._timer.isActive() and self._timer.remainingTime() <= delay_ms):
            return
        self._timer.start(delay_ms)

    def _go_on(self) -> None:
        """The next piece of work, if there is any; whatever ends comes back here."""
        if self._busy or self._closed:
            return
        if self._dirty or self._unseen:
            self._look()
            self._start(_SLICE_MS if self._dirty or self._unseen else 0)
        elif self._sweep is not None:
            sweep, self._sweep = self._sweep, None
            self._work(sweep, lambda _nothing: None)
        elif self._misplaced and time.monotonic() >= self._retry_at:
            self._move()
        elif self._starved and self._is_room_due():
            self._look_for_room()
        elif not self._drop() and not self._asking and self._is_count_due():
            self._count()

    def _look(self) -> None:
        some = [*self._unseen[:_SLICE], *(self._dirty.pop() for _ in range(min(_SLICE, len(self._dirty))))]
        del self._unseen[:_SLICE]
        for row_id in some:
            self._starved.pop(row_id, None)
            self._misplaced.pop(row_id, None)
        for run in self._runs.not_at_home(row_id for row_id in some if row_id in self._runs):
            if run.status is Status.FAILED and isinstance(run.error, DiskFull):
                self._starved[run.row_id] = max(run.error.needed_bytes, run.received_bytes) or _UNKNOWN_BYTES
            elif run.audio is None or self.store.is_in_place(run.audio, kept=is_kept(run)):
                continue
            elif run.audio.sha256:
                self._misplaced[run.row_id] = None

    def _work(self, work: Callable[[CancelToken], object], done: Callable[[object], None]) -> None:
        def ended(outcome: Ok[object] | Err) -> None:
            self._busy = False
            if isinstance(outcome, Ok):
                done(outcome.value)
            self._start(0)
            self.changed.emit()

        self._busy = True
        self._executor.submit(work, ended)
        self.changed.emit()

    # room for what found the disk full

    def _is_room_due(self) -> bool:
        if not self._told_starved and not self._runs.counts().loading:
            self._told_starved = True
            said = (
                "The disk is full. %n run waits for room: make some, and it is fetched by itself|"
                "The disk is full. %n runs wait for room: make some, and they are fetched by themselves"
            )
            self.outcome.emit(Outcome(tr(said, len(self._starved)), "warning"))
        wait_s = self._look_for_room_at - time.monotonic()
        if wait_s > 0:
            self._start(int(wait_s * 1000) + 1)
        return wait_s <= 0

    def _look_for_room(self) -> None:
        store, starved, everything = self.store, dict(self._starved), self._runs.all()

        def work(_token: CancelToken) -> tuple[int, ...]:
            if any(run.status is Status.DOWNLOADING for run in everything):
                return ()  # what they still need is not for others
            return _fitting(starved, store.room_bytes())

        def done(fitting: object) -> None:
            assert isinstance(fitting, tuple)
            self._look_for_room_s = min(self._again_s, self._look_for_room_s * 2) if fitting else self._room_first_s
            self._look_for_room_at = time.monotonic() + self._look_for_room_s
            self._told_starved = self._told_starved and not fitting
            for row_id in fitting:
                self._starved.pop(row_id, None)
            self._runs.retry(fitting)

        self._work(work, done)

    # where a file belongs

    def _move(self) -> None:
        some = list(islice(self._misplaced, _SLICE))
        for row_id in some:
            if row_id not in self._runs:
                del self._misplaced[row_id]
        rows = [self._runs.run(row_id) for row_id in some if row_id in self._runs]
        everything, store = self._runs.all(), self.store

        def work(token: CancelToken) -> _Moved:
            return _place(store, rows, everything, token)

        def done(moved: object) -> None:
            assert isinstance(moved, _Moved)
            for row_id in (*moved.paths, *moved.failed):
                self._misplaced.pop(row_id, None)
            here = {row_id: path for row_id, path in moved.paths.items() if row_id in self._runs}
            before = {row_id: self._runs.run(row_id).audio for row_id in here}
            self._runs.note_moved(here)
            self._dirty.difference_update(here)  # that was us
            for row_id, path in here.items():
                audio = before[row_id]
                if audio is not None and audio.path != path and audio.damage is not Damage.CUT:
                    self._to_drop.append((row_id, path))  # the rest of a cut one is asked for by what is in the cache
            if moved.error is not None:
                self._retry_at = time.monotonic() + self._again_s
                self._start(int(self._again_s * 1000))
                self._tell_trouble(moved.error)

        if rows:
            self._work(work, done)
        else:
            self._start(0)

    def _tell_trouble(self, error: StorageError) -> None:
        if self._told_trouble:
            return
        self._told_trouble = True
        if isinstance(error, DiskFull):
            said = tr("No room beside the list for the audio that you keep: it stays in the cache. Make some room")
        else:
            said = tr(
                "What you keep could not be put beside the list: it stays in the cache. Give access to {folder}",
                folder=str(self.store.kept),
            )
        self.outcome.emit(Outcome(said, "warning"))

    def _drop(self) -> bool:
        """Empty the places that files have left, unless somebody may be reading there."""
        used = set(self.in_use())
        free = [path for row_id, path in self._to_drop if row_id not in used and self._is_at(row_id, path)]
        self._to_drop = deque((row_id, path) for row_id, path in self._to_drop if row_id in used)
        if not free:
            return False
        store, everything = self.store, self._runs.all()

        def work(_token: CancelToken) -> None:
            names = {path.name: path for path in free}
            for run in everything:  # one that came meanwhile with the same bytes
                audio = run.audio
                if audio is not None and (path := names.get(audio.path.name)) is not None and audio.path != path:
                    del names[path.name]
            for path in names.values():
                store.drop_other(path)

        self._work(work, lambda _nothing: None)
        return True

    def _is_at(self, row_id: int, path: Path) -> bool:
        audio = self._runs.run(row_id).audio if row_id in self._runs else None
        return audio is not None and audio.path == path  # else it was fetched again, or removed: the next start sweeps

    # how much there may be

    def _is_count_due(self) -> bool:
        if self._count_due or self._freeing or self._usage is None:
            return True
        over = bool(self.limit_bytes) and self._usage.cache_bytes + self._arrived_bytes > self.limit_bytes
        wait_s = self._counted_at + self._again_s - time.monotonic()
        if over and wait_s > 0:
            self._start(int(wait_s * 1000))
        return over and wait_s <= 0

    def _count(self) -> None:
        self._count_due = False
        store, everything = self.store, self._runs.all()
        stay = frozenset({*self.in_use(), *self._lost, *self._unasked})
        undone = frozenset(run.audio.sha256 for run in self._runs.removed if run.audio is not None)
        limit, freeing = self.limit_bytes, self._freeing

        def work(_token: CancelToken) -> _Survey:
            usage = store.usage()
            goal = 0 if freeing else int(limit * _ROOM_BELOW) if 0 < limit < usage.cache_bytes else None
            files = () if goal is None else _evictable(store, everything, usage.cache_bytes - goal, stay, undone)
            return _Survey(usage, files)

        def done(survey: object) -> None:
            assert isinstance(survey, _Survey)
            self._usage, self._arrived_bytes, self._counted_at = survey.usage, 0, time.monotonic()
            if not self._misplaced:
                self._settings.former_folders = "\n".join(map(str, survey.usage.former))
            ready = [each for each in survey.files if all(map(self._answered, each.row_ids))]
            asked = [row_id for each in survey.files for row_id in each.row_ids if self._may_be_asked(row_id)]
            if ready:
                self._evict(ready)
            elif asked and (self._freeing or not self._runs.counts().loading):
                self._ask(asked[:_ASKED_AT_ONCE])
            else:
                self._end()

        self._work(work, done)

    def _answered(self, row_id: int) -> bool:
        if row_id in self._given_up:
            return row_id in self._runs
        return row_id in self._runs and self._runs.run(row_id).link is not None  # in memory only: of this session

    def _may_be_asked(self, row_id: int) -> bool:
        return row_id in self._runs and not self._answered(row_id) and row_id not in self._unasked

    def _ask(self, row_ids: Sequence[int]) -> None:
        if not self._transfers.online:
            self._unasked.update(row_ids)
            return
        jobs = self._transfers.fetch([self._runs.run(row_id) for row_id in row_ids], e.Want.LINK)
        self._asking = dict(zip(jobs, row_ids, strict=True))

    def _on_event(self, event: e.JobEvent) -> None:
        if event.job_id not in self._asking:
            return
        match event:
            case e.LinkFetched(link=link):
                self._runs.hold_link(event.row_id, link)
            case e.Failed(error=error):
                self._no_answer(event.row_id, error)
            case e.Cancelled():
                self._unasked.add(event.row_id)
            case _:
                return
        del self._asking[event.job_id]
        if not self._asking:
            self._count_due = True
            self._start(0)
            self.changed.emit()

    def _no_answer(self, row_id: int, error: CambError) -> None:
        if isinstance(error, _GONE):
            self._lost.add(row_id)
        else:
            self._unasked.add(row_id)

    def _evict(self, files: Sequence[_MayGo]) -> None:
        used = set(self.in_use())
        going = [each for each in files if all(row_id not in used and self._may_go(row_id) for row_id in each.row_ids)]
        self._count_due = True  # for those that come next, and those that somebody went to meanwhile
        if not going:
            return
        self._runs.evict([row_id for each in going for row_id in each.row_ids])
        store = self.store

        def work(_token: CancelToken) -> int:
            return sum(store.evict(each.stored) for each in going)

        def done(freed: object) -> None:
            assert isinstance(freed, int)
            self._freed_bytes += freed

        self._work(work, done)

    def _may_go(self, row_id: int) -> bool:
        return row_id in self._runs and _may_go(self._runs.run(row_id), (), ())

    def _end(self) -> None:
        self._ask_user()
        if not self._freeing:
            return
        self._freeing = False
        self.changed.emit()
        parts = [tr("{size} freed in the cache", size=units.size(self._freed_bytes))]
        if self._lost:
            said = "%n take cannot be fetched again; it stays|%n takes cannot be fetched again; they stay"
            parts.append(tr(said, len(self._lost)))
        if self._unasked:
            said = "%n take could not be asked about; it stays|%n takes could not be asked about; they stay"
            parts.append(tr(said, len(self._unasked)))
        self.outcome.emit(Outcome(". ".join(parts)))

    def _ask_user(self) -> None:
        """Where the cache is above its limit by what may not come again alone, that is for the user to say."""
        used = set(self.in_use())
        rows = [row_id for row_id in self._lost | self._unasked if row_id not in used and self._may_go(row_id)]
        excess_bytes = self._usage.cache_bytes - self.limit_bytes if self._usage is not None and self.limit_bytes else 0
        before, self._uncertain_bytes = self._uncertain_bytes, 0
        if excess_bytes > 0 and rows:
            files = {audio.path: audio.size_bytes for row_id in rows if (audio := self._runs.run(row_id).audio)}
            self._uncertain_bytes = sum(files.values())
            if not self._told_uncertain:
                self._told_uncertain = True
                said = (
                    "The cache is {over} above its limit, but %n take in it ({size}) may not come again, so it stays|"
                    "The cache is {over} above its limit, but %n takes in it ({size}) may not come again, so they stay"
                )
                told = tr(said, len(rows), over=units.size(excess_bytes), size=units.size(self._uncertain_bytes))
                self.outcome.emit(Outcome(told, "warning", "storage"))
        if self._uncertain_bytes != before:
            self.changed.emit()


def _fitting(needed: Mapping[int, int], room_bytes: int) -> tuple[int, ...]:
    """Rows that find room together, the first ones first."""
    found = []
    for row_id in sorted(needed):
        if needed[row_id] <= room_bytes:
            found.append(row_id)
            room_bytes -= needed[row_id]
    return tuple(found)


def _place(store: AudioStore, rows: Sequence[Run], everything: Sequence[Run], token: CancelToken) -> _Moved:
    """Put files where they belong, for as long as nobody has to wait for that; what others have of them goes along."""
    stop_at = time.monotonic() + _WORK_S
    wanted = {run.audio.sha256: run.audio for run in rows if run.audio is not None}
    users: dict[str, list[Run]] = {}
    for run in everything:
        if run.audio is not None and run.audio.sha256 in wanted:
            users.setdefault(run.audio.sha256, []).append(run)
    paths: dict[int, Path] = {}
    failed: list[int] = []
    for digest, sharing in users.items():
        token.check()
        kept = any(map(is_kept, sharing))
        try:
            path = store.place(_with_data(store, wanted[digest], sharing), kept=kept, check=token.check)
        except DiskFull as error:
            return _Moved(paths, error=error)
        except StorageError as error:
            failed += [run.row_id for run in sharing]
            if not store.kept.is_dir():
                return _Moved(paths, error=error)
            continue
        paths.update((run.row_id, path) for run in sharing)
        if time.monotonic() > stop_at:
            break
    return _Moved(paths, tuple(failed))


def _with_data(store: AudioStore, audio: AudioFile, sharing: Sequence[Run]) -> AudioFile:
    """The file as the row has it that fetched it last: in the cache, if any has."""
    for run in sharing:
        if run.audio is not None and store.is_in_place(run.audio, kept=False):
            return run.audio
    return audio


def _evictable(
    store: AudioStore, everything: Sequence[Run], excess_bytes: int, stay: Collection[int], undone: Collection[str]
) -> tuple[_MayGo, ...]:
    """The files that were used longest ago, until ``excess_bytes`` are together."""
    users: dict[str, list[Run]] = {}
    for run in everything:
        if run.audio is not None:
            users.setdefault(run.audio.path.name, []).append(run)
    found: list[_MayGo] = []
    for stored in store.cached():
        if excess_bytes <= 0:
            break
        sharing = users.get(stored.name, [])
        if sharing and all(_may_go(run, stay, undone) for run in sharing):
            found.append(_MayGo(stored, tuple(run.row_id for run in sharing)))
            excess_bytes -= stored.size_bytes
    return tuple(found)


def _may_go(run: Run, stay: Collection[int], undone: Collection[str]) -> bool:
    return (
        run.run_id is not None
        and run.row_id not in stay
        and run.status not in LOADING
        and not is_kept(run)
        and run.audio is not None
        and run.audio.sha256 not in undone
    )
