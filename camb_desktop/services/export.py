"""Save As, and files for other programs: exact bytes, good names, nothing overwritten in silence. GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.audio.sources import ByteSource
from camb_desktop.core.conversion import Conversion
from camb_desktop.core.errors import AudioChanged, CambError, CannotWrite
from camb_desktop.core.filenames import distinct, legal_name, slug
from camb_desktop.core.runs import AudioFile, Damage, Run
from camb_desktop.core.saveplan import SavePlan, Take, take_of
from camb_desktop.core.shelf import Shelf
from camb_desktop.core.values import dataclass
from camb_desktop.runtime.bridge import Bridge
from camb_desktop.runtime.jobs import CancelToken, Err, JobExecutor, Ok
from camb_desktop.services import lists, saving
from camb_desktop.services.lists import ListReport
from camb_desktop.services.runs import RunsService
from camb_desktop.services.saving import BatchReport, FolderNames, SaveReport
from camb_desktop.services.translate import tr
from camb_desktop.storage import files, handed

_GATHERED = 300  # rows at a time, so that the window never waits for a long list


@dataclass(frozen=True, slots=True)
class DamagedDrag:
    """Audio that is not whole was handed to another program under the name of ``path``."""

    path: Path
    damages: tuple[Damage, ...]


class ExportService(QObject):
    """Writes in ``executor``, one file after another; what has begun is finished even when the program quits.

    Signals:
        saved(SaveReport | ListReport | DamagedDrag): a save, a whole batch, or the writing of a list ended; or what was
            dragged away is not whole.
        failed(CambError): it could not be saved; nothing half-written is left.
        progress(int, int): of what :meth:`save_plan` saves, how many files are done, and how many there are.
        stopped(): a batch was stopped before anything was saved; otherwise :attr:`saved` tells what is left.
        drag_ready(tuple[Path, ...]): the files that :meth:`prepare_drag` or :meth:`prepare_cut` asked for.
        folder_read(FolderNames): what :meth:`read_folder` asked for.

    Args:
        drag_dir: folder for the copies that other programs get; see :mod:`camb_desktop.storage.handed`.
        source_of: row → its bytes as the player reads them, for cuts.
    """

    saved = Signal(object)
    failed = Signal(object)
    progress = Signal(int, int)
    stopped = Signal()
    drag_ready = Signal(object)
    folder_read = Signal(object)

    def __init__(
        self,
        runs: RunsService,
        executor: JobExecutor,
        drag_dir: Path,
        source_of: Callable[[int], ByteSource | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self._executor = executor
        self._drag_dir = drag_dir
        self._source_of = source_of
        self._stop = CancelToken()
        self._steps = Bridge(self._on_step, self)

    def proposed_name(self, run: Run) -> str:
        """``door-slam-take-2.wav`` for a named run, else kind and ID: ``speech-12346.flac``. True type always."""
        stem = slug(run.name) or f"{run.effective_kind.word}-{run.run_id or run.row_id}"
        extension = run.audio.container.value if run.audio is not None else "wav"
        return f"{legal_name(stem)}.{extension}"

    def proposed_cut_name(self, run: Run) -> str:
        """``door-slam-take-2-cut.wav``: FLAC stays FLAC, everything else is cut to WAV."""
        name = Path(self.proposed_name(run))
        suffix = name.suffix if name.suffix == ".flac" else ".wav"
        return f"{name.stem}-cut{suffix}"

    def save(self, row_id: int, path: Path, conversion: Conversion | None = None) -> None:
        """Save the bytes of a row as received, or converted, under exactly this name: the dialog asked before."""
        take = take_of(self._runs.run(row_id))
        if take is not None:
            self._executor.submit(
                lambda token: saving.save_over(take, path, conversion, token.check), partial(self._saved, row_id)
            )

    def save_plan(self, plan: SavePlan, folder: Path) -> None:
        """Save what was planned into ``folder``, which is made if need be; one failure stops no other."""
        stop = self._stop = CancelToken()
        plan, count = self._as_it_is_now(plan), len(plan.files)

        def work(token: CancelToken) -> BatchReport:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise files.translate_os_error(error) from error

            def check() -> None:
                token.check()
                stop.check()

            return saving.save_planned(plan, folder, check, lambda at: self._steps.post((at, count)))

        self._executor.submit(work, self._saved_many)

    def _as_it_is_now(self, plan: SavePlan) -> SavePlan:
        """``plan`` with the places of its audio: what is kept moves while the plan is looked at."""

        def take_now(take: Take) -> Take:
            audio = self._runs.run(take.row_id).audio if take.row_id in self._runs else None
            return replace(take, audio=audio) if audio is not None and audio.sha256 == take.audio.sha256 else take

        return replace(plan, files=tuple(replace(file, take=take_now(file.take)) for file in plan.files))

    def stop(self) -> None:
        """Begin no other file of what :meth:`save_plan` saves, and leave the one that is being written unwritten."""
        self._stop.cancel()

    def save_list(self, row_ids: Sequence[int], path: Path, length_of: Callable[[int], float | None]) -> None:
        """Write a list of runs, as CSV, JSON or a playlist with its audio, by the ending of ``path``.

        Args:
            row_ids: which, in their order.
            path: the file; the dialog asked about overwriting.
            length_of: row → seconds of its audio, where that is known.
        """
        if lists.is_playlist(path):
            self._save_playlist(row_ids, path, length_of)
            return
        from camb_desktop.core.listing import Listed, listed

        runs = self._runs

        def gather(at: int, told: list[Listed]) -> None:
            told += map(listed, runs.writable(row_ids[at : at + _GATHERED]))
            if at + _GATHERED < len(row_ids):
                QTimer.singleShot(0, self, lambda: gather(at + _GATHERED, told))
                return
            report = ListReport(path, len(told), len(row_ids) - len(told))
            shelf = runs.shelf if len(row_ids) == runs.counts().total else Shelf()  # of a part nobody asked for it

            def work(_token: CancelToken) -> ListReport:
                lists.write_list(path, told, shelf)
                return report

            self._executor.submit(work, self._done)

        gather(0, [])

    def _save_playlist(self, row_ids: Sequence[int], path: Path, length_of: Callable[[int], float | None]) -> None:
        from camb_desktop.core.listing import Track

        runs = [run for row_id in row_ids if (run := self._runs.run(row_id)).audio is not None]
        names = distinct([self.proposed_name(run) for run in runs], lambda _name: False)
        folder = lists.folder_of(path)
        todo = [
            (run.row_id, run.audio, folder / name, title_of(run), length_of(run.row_id))
            for run, name in zip(runs, names, strict=True)
            if run.audio is not None
        ]

        def work(_token: CancelToken) -> ListReport:
            if todo:
                try:
                    folder.mkdir(parents=True, exist_ok=True)
                except OSError as error:
                    raise files.translate_os_error(error) from error
            tracks = []
            for row_id, audio, wanted, title, length_s in todo:
                try:
                    saved = saving.save_exact(audio, wanted, wanted).path
                except AudioChanged as error:
                    raise _Changed(row_id, error) from error
                tracks.append(Track(f"{folder.name}/{saved.name}", title, length_s))
            lists.write_playlist(path, tracks)
            return ListReport(path, len(tracks), len(row_ids) - len(tracks))

        self._executor.submit(work, self._listed)

    def _listed(self, outcome: Ok[ListReport] | Err) -> None:
        if isinstance(outcome, Err) and isinstance(outcome.error, _Changed):
            self._saved(outcome.error.row_id, Err(outcome.error.error))
        else:
            self._done(outcome)

    def read_folder(self, folder: Path) -> None:
        """Find out what is in ``folder``; :attr:`folder_read` tells."""

        def done(outcome: Ok[FolderNames] | Err) -> None:
            if isinstance(outcome, Ok):
                self.folder_read.emit(outcome.value)

        self._executor.submit(lambda _token: saving.names_in(folder), done, urgent=True)

    def save_cut(
        self, row_id: int, start_frame: int, stop_frame: int, path: Path, conversion: Conversion | None = None
    ) -> None:
        """Save frames ``[start_frame, stop_frame)`` of a row, sample for sample, or converted.

        The dialog asked about overwriting. See :func:`camb_desktop.services.saving.save_part`.
        """
        source = self._source_of(row_id)
        run = self._runs.run(row_id)
        damages, tags = _damages([run.audio]), saving.tags_of(run.name, run.label)
        if source is not None:
            self._executor.submit(
                lambda token: saving.save_part(
                    source, start_frame, stop_frame, path, damages, conversion, tags, token.check
                ),
                self._done,
            )

    def prepare_drag(self, row_ids: Sequence[int]) -> None:
        """Copy takes to files of good names, for a drag; :attr:`drag_ready` tells when all are there.

        Copies, and new ones each time: whoever gets them may change them, and never changes what is kept here.
        """
        runs = [run for row_id in row_ids if (run := self._runs.run(row_id)).audio is not None]
        if not runs:
            return
        names = list(distinct([self.proposed_name(run) for run in runs], lambda _name: False))
        audios = [run.audio for run in runs]
        damages = _damages(audios)
        spoiled = next((n for n, audio in enumerate(audios) if audio is not None and audio.damage is not None), 0)

        def work(token: CancelToken) -> tuple[Path, ...]:
            with handed.new_lot(self._drag_dir) as folder:
                for run, name in zip(runs, names, strict=True):
                    audio = run.audio
                    assert audio is not None
                    try:
                        files.copy_exact(audio.path, folder / name, audio.sha256, exclusive=True, check=token.check)
                    except AudioChanged as error:
                        raise _Changed(run.row_id, error) from error
            return tuple(folder / name for name in names)

        def done(outcome: Ok[tuple[Path, ...]] | Err) -> None:
            if isinstance(outcome, Ok):
                self._warn_of(outcome.value[spoiled], damages)
                self.drag_ready.emit(outcome.value)
            elif isinstance(outcome.error, _Changed):
                self._saved(outcome.error.row_id, Err(outcome.error.error))
            else:
                self._done(outcome)

        self._executor.submit(work, done, urgent=True)

    def prepare_cut(self, row_id: int, start_frame: int, stop_frame: int) -> None:
        """Write a part to a file of a good name, for a drag; :attr:`drag_ready` tells when it is there."""
        run = self._runs.run(row_id)
        source = self._source_of(row_id)
        if run.audio is None or source is None:
            return
        name = self.proposed_cut_name(run)
        damages = _damages([run.audio])

        def work(token: CancelToken) -> SaveReport:
            with handed.new_lot(self._drag_dir) as folder:
                return saving.save_part(source, start_frame, stop_frame, folder / name, check=token.check)

        def done(outcome: Ok[SaveReport] | Err) -> None:
            if isinstance(outcome, Ok):
                self._warn_of(outcome.value.path, damages)
                self.drag_ready.emit((outcome.value.path,))
            else:
                self._done(outcome)

        self._executor.submit(work, done)

    def _on_step(self, step: object) -> None:
        assert isinstance(step, tuple)
        self.progress.emit(*step)

    def _warn_of(self, path: Path, damages: tuple[Damage, ...]) -> None:
        if damages:
            self.saved.emit(DamagedDrag(path, damages))

    def _saved_many(self, outcome: Ok[BatchReport] | Err) -> None:
        if isinstance(outcome, Err):
            self._done(outcome)
            return
        batch = outcome.value
        for take, _, error in batch.failures:
            if isinstance(error, AudioChanged):
                self._runs.fetch_anew(take.row_id)
        if batch.saved is not None:
            self.saved.emit(batch.saved)
        elif batch.failures:
            self.failed.emit(batch.failures[-1][2])
        else:
            self.stopped.emit()

    def _saved(self, row_id: int, outcome: Ok[object] | Err) -> None:
        if isinstance(outcome, Err) and isinstance(outcome.error, AudioChanged):
            self._runs.fetch_anew(row_id)
        self._done(outcome)

    def _done(self, outcome: Ok[object] | Err) -> None:
        if isinstance(outcome, Ok):
            self.saved.emit(outcome.value)
        elif isinstance(outcome.error, CambError):
            self.failed.emit(outcome.error)
        else:
            self.failed.emit(CannotWrite(type(outcome.error).__name__))


class _Changed(Exception):
    """The audio of a row is gone or another."""

    def __init__(self, row_id: int, error: AudioChanged) -> None:
        super().__init__(row_id)
        self.row_id, self.error = row_id, error


def title_of(run: Run) -> str:
    """What a run is called in a playlist."""
    return run.name or tr("Run {id}", id=run.label)


def _damages(audios: Sequence[AudioFile | None]) -> tuple[Damage, ...]:
    return tuple(audio.damage for audio in audios if audio is not None and audio.damage is not None)
