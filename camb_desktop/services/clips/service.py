"""Sources, peaks and measures of all rows: from the first byte that arrives to what is kept on disk."""

from __future__ import annotations

import logging
from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.audio.analysis import Measurer
from camb_desktop.audio.building import PeakBuilder, Progress
from camb_desktop.audio.sources import ByteSource, GrowingSource
from camb_desktop.core.errors import CambError, CannotDecode
from camb_desktop.core.events import BodyProgress, BodyStarted
from camb_desktop.core.later import NDArray, np
from camb_desktop.core.runs import AudioFile
from camb_desktop.runtime.jobs import CancelToken, Err, JobExecutor, Ok
from camb_desktop.services.clips.jobs import Built, Grown, grow, look_up, measure_slice, overview_of, with_damage
from camb_desktop.services.clips.order import ClipOrder
from camb_desktop.services.clips.pictures import ClipPictures, SampleBlock, SpectrogramTile
from camb_desktop.services.clips.row import Clip, ClipRow, Stage
from camb_desktop.services.clips.twins import Twins
from camb_desktop.storage.peakcache import Entry, PeakCache, Summary

__all__ = ["Clip", "ClipsService", "SampleBlock", "SpectrogramTile"]

log = logging.getLogger(__name__)

T = TypeVar("T")

_SLICE_S = 0.05  # 20 times a second there is something new to show, and the order of work is thought over
LOOKED_UP_UNASKED = 2_000  # rows; what is known of more takes much room in memory
_CALM_MS = 150  # after the last file that came
PYRAMID_BYTES = 48 * 1024 * 1024  # in memory, all rows together


class ClipsService(QObject):
    """Knows the audio of every row. GUI thread; all decoding happens in ``executor``, one slice of 50 ms after another.

    After each slice it is decided anew which row is worth the next, see :class:`ClipOrder`. A file that is still
    arriving is never waited for: its turn comes when bytes have come. While one file after the other comes in, only
    what can be seen is worked on: the window and the network need the processors more.

    Signals:
        began(row_id): its bytes begin to arrive, or begin anew, from another source.
        changed(row_id): its format or more of its peaks are known; at most about 20 a second and row.
        measured(row_id): its measures are final, or another row turned out to hold the same audio, or does no more.
        samples_ready(SampleBlock), spectrogram_ready(SpectrogramTile): what was requested.

    Args:
        cache_dir: folder for what is kept between sessions; may not exist yet.
        executor: runs the slices; one worker is enough. Closed by whoever made it.
        known: the file of a row that was fetched in an earlier session, if it has one.
        label_of: what a row is called when another is said to hold the same audio.
    """

    began = Signal(object)
    changed = Signal(object)
    measured = Signal(object)
    samples_ready = Signal(object)
    spectrogram_ready = Signal(object)

    def __init__(
        self,
        cache_dir: Path,
        executor: JobExecutor,
        parent: QObject | None = None,
        *,
        label_of: Callable[[int], str] = str,
        known: Callable[[int], AudioFile | None] = lambda _row_id: None,
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._restored_count = 0
        self._unasked: array[int] = array("q")  # rows that are looked at when they are on screen, or all are asked for
        self._restored = False  # until the window can be seen nobody needs any
        self._label_of = label_of
        self._cache = PeakCache(cache_dir)
        self._executor = executor
        self._pictures = ClipPictures(executor, self.samples_ready.emit, self.spectrogram_ready.emit)
        self._rows: dict[int, ClipRow] = {}
        self._order = ClipOrder(self._rows, self._row)
        self._twins = Twins()
        self._pyramids: OrderedDict[int, int] = OrderedDict()  # row → bytes, least recently used first
        self._running: CancelToken | None = None
        self._running_rows: frozenset[ClipRow] = frozenset()
        self._closed = False
        self._flurry = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._flurry.timeout.connect(self._pump)

    # what the network brings

    def on_body_started(self, event: BodyStarted) -> None:
        """Bytes begin to arrive, or begin anew."""
        old = self._rows.get(event.row_id)
        if old is not None and old.growing is not None and not old.finished:
            if old.growing.path == event.path and 0 < old.growing.available <= event.received_bytes:
                old.growing.advance(event.received_bytes)  # goes on where it was
                return
            old.abort()
        row = ClipRow(event.row_id)
        row.growing = GrowingSource(event.path, event.total_bytes)
        row.growing.advance(event.received_bytes)
        row.previous = old if old is None or old.finished else old.previous
        row.fresh = True
        self._put(row)
        self.began.emit(event.row_id)
        self.changed.emit(event.row_id)
        self._pump()

    def on_body_progress(self, event: BodyProgress) -> None:
        """More bytes can be read."""
        row = self._rows.get(event.row_id)
        if row is None or row.growing is None or row.finished:
            return
        row.growing.advance(event.received_bytes)
        row.fresh = True
        self._pictures.go_on(row)
        self._pump()

    def on_body_lost(self, row_id: int) -> None:
        """The download ended without a file: readers stop waiting, and an earlier file of the row is back."""
        row = self._rows.get(row_id)
        if row is None or row.finished:
            return
        row.abort()
        self._cancel({row})
        if row.previous is not None:
            self._put(row.previous)
        else:
            self._forget(row_id)
        self.changed.emit(row_id)
        self._pump()

    def on_audio_ready(self, row_id: int, audio: AudioFile) -> None:
        """The file of a row is complete: fetched now, or known from an earlier session. Costs no I/O."""
        row = self._rows.get(row_id)
        if row is not None and row.finished:
            if row.audio == audio:
                return
            row = None
        if row is None:
            row = ClipRow(row_id)
            self._put(row)
            row.finish(audio)
        else:
            row.finish(audio)
            self._pictures.go_on(row)
            self.changed.emit(row_id)
        self._order.add(row_id)
        self._flurry.start()
        self._pump()

    def on_audio_moved(self, row_id: int, audio: AudioFile) -> None:
        """The same file is in another folder now, and will leave the old one."""
        row = self._rows.get(row_id)
        while row is not None:
            if row.audio is not None and row.audio.sha256 == audio.sha256:
                row.move(audio)
            row = row.previous

    def on_restored(self, row_ids: Sequence[int]) -> None:
        """These rows may have a file from an earlier session: it is looked at when its turn comes."""
        self._restored = True
        self._restored_count += len(row_ids)
        if self._restored_count > LOOKED_UP_UNASKED:
            self._unasked.extend(row_ids)
        else:
            self._order.add(*row_ids)
        self._flurry.start()
        self._pump()

    def want_all(self) -> None:
        """Somebody sorts or chooses by what was measured: look at every row."""
        if self._unasked:
            self._order.add(*self._unasked)
            del self._unasked[:]
            self._pump()

    def _row(self, row_id: int) -> ClipRow | None:
        """What is held of a row, from now on if it has a file."""
        row = self._rows.get(row_id)
        if row is None and self._restored and (audio := self._known(row_id)) is not None:
            row = ClipRow(row_id)
            self._put(row)
            row.finish(audio)
        return row

    def on_removed(self, row_ids: Sequence[int]) -> None:
        """Forget rows, or what there was of their audio, and end what runs for them."""
        gone = {row for row_id in row_ids if (row := self._rows.get(row_id)) is not None}
        for row in gone:
            row.abort()
            self._forget(row.row_id)
        self._tell_twins(self._twins.remove(tuple(row.row_id for row in gone)))
        self._cancel(gone)
        self._pump()

    # what the window asks

    def focus(self, row_id: int | None) -> None:
        """Which row is selected: its peaks and measures go first."""
        self._order.focus = row_id
        if row_id is not None:
            self._row(row_id)
        if row_id is not None and row_id in self._pyramids:
            self._pyramids.move_to_end(row_id)
        self._pump()

    def source(self, row_id: int) -> ByteSource | None:
        """What the player reads: growing or finished; None while no byte has arrived."""
        row = self._row(row_id)
        return row.source if row is not None else None

    @property
    def in_flurry(self) -> bool:
        """Whether files come in one after the other, so that only what can be seen is worked on."""
        return self._flurry.isActive()

    def clip(self, row_id: int) -> Clip | None:
        """What is known of a row's audio; None while no byte has arrived."""
        row = self._rows.get(row_id)
        return row.clip if row is not None else None

    def want_overview(self, row_id: int) -> None:
        """The row is on screen: it goes before those that are not."""
        if self._row(row_id) is not None:
            self._order.want(row_id)
            self._pump()

    def overview(self, row_id: int) -> NDArray[np.float32] | None:
        """The whole row in at most 256 columns: float32 (columns, 2), smallest and largest sample of all channels.

        −1…1, NaN where nothing has arrived yet; None while nothing is known, which counts as :meth:`want_overview`.
        """
        row = self._row(row_id)
        if row is None:
            return None
        if row.stage is not Stage.DONE:
            self.want_overview(row_id)
        return row.columns()

    def request_samples(self, row_id: int, start_frame: int, stop_frame: int) -> None:
        """Decode a range and emit ``samples_ready``. A newer request for the row replaces an older one."""
        if (row := self._rows.get(row_id)) is not None and not self._closed:
            self._pictures.request_samples(row, start_frame, stop_frame)

    def request_spectrogram(
        self, row_id: int, start_frame: int, stop_frame: int, width_px: int, height_px: int, scale: str = "mel"
    ) -> None:
        """Compute a picture of a range and emit ``spectrogram_ready``. A newer request replaces an older one.

        Args:
            row_id: a row whose header is known; nothing happens for another.
            start_frame: ≥ 0.
            stop_frame: cut to what has arrived.
            width_px: columns of the picture.
            height_px: rows of the picture.
            scale: ``mel`` or ``log``.
        """
        if (row := self._rows.get(row_id)) is not None and not self._closed:
            self._pictures.request_spectrogram(row, start_frame, stop_frame, width_px, height_px, scale)

    def shutdown(self) -> None:
        """Start nothing more, end what runs, let nobody wait for bytes."""
        self._closed = True
        self._flurry.stop()
        self._pictures.cancel_all()
        self._cancel(set(self._running_rows))
        for row in self._rows.values():
            row.abort()

    # rows

    def _put(self, row: ClipRow) -> None:
        self._forget(row.row_id)
        self._rows[row.row_id] = row
        self._keep_pyramid(row)

    def _forget(self, row_id: int) -> None:
        old = self._rows.pop(row_id, None)
        self._pyramids.pop(row_id, None)
        if old is not None:
            self._pictures.forget(old)

    def _is_current(self, row: ClipRow) -> bool:
        return self._rows.get(row.row_id) is row

    def _keep_pyramid(self, row: ClipRow) -> None:
        """Count the row's pyramid as used, and let go of others that can be had from the disk again."""
        if row.clip.pyramid is None:
            return
        self._pyramids[row.row_id] = row.clip.pyramid.nbytes
        self._pyramids.move_to_end(row.row_id)
        total = sum(self._pyramids.values())
        for row_id in list(self._pyramids):
            if total <= PYRAMID_BYTES:
                break
            other = self._rows[row_id]
            if row_id not in (self._order.focus, row.row_id) and other.stage is Stage.DONE:
                if other.overview is None:
                    other.overview = overview_of(other.clip.pyramid) if other.clip.pyramid else None
                other.update(pyramid=None, complete=False)
                total -= self._pyramids.pop(row_id)

    # work

    def _cancel(self, rows: set[ClipRow]) -> None:
        if self._running is not None and self._running_rows & rows:
            self._running.cancel()
            self._running, self._running_rows = None, frozenset()

    def _pump(self) -> None:
        """Start the next slice, unless one runs."""
        if self._running is not None or self._closed:
            return
        flurry = self.in_flurry
        row = self._order.next_on_screen(peaks_only=flurry)
        if row is None and not flurry:
            rows = self._order.next_look_ups()
            if rows:
                self._look_up(rows)
                return
            row = self._order.next_undecoded()
        if row is not None:
            self._work_on(row)

    def _submit(self, rows: Sequence[ClipRow], work: Callable[[CancelToken], T], done: Callable[[T], None]) -> None:
        def finished(outcome: Ok[T] | Err) -> None:
            self._running, self._running_rows = None, frozenset()
            match outcome:
                case Ok(value):
                    done(value)
                case Err(error):
                    for row in rows:
                        self._fail(row, error)
            self._pump()

        self._running_rows = frozenset(rows)
        self._running = self._executor.submit(work, finished)

    def _work_on(self, row: ClipRow) -> None:
        match row.stage:
            case Stage.LOOK_UP | Stage.DONE:
                assert row.audio is not None
                self._submit([row], partial(_load, self._cache, row.audio.sha256), partial(self._loaded, row))
            case Stage.PEAKS:
                if row.builder is None:
                    source = row.stored or row.growing
                    assert source is not None
                    row.builder = PeakBuilder(source)
                row.fresh = False
                self._submit([row], partial(grow, row.builder, _SLICE_S), partial(self._grown, row))
            case Stage.MEASURE:
                assert row.audio is not None
                assert row.stored is not None
                assert row.clip.info is not None
                assert row.clip.pyramid is not None
                if row.measurer is None:
                    row.measurer = Measurer(row.stored)
                work = partial(
                    measure_slice,
                    row.measurer,
                    _SLICE_S,
                    self._cache,
                    row.audio.sha256,
                    Built(row.clip.info, row.clip.pyramid),
                )
                self._submit([row], work, partial(self._measured, row))

    def _look_up(self, rows: list[ClipRow]) -> None:
        hashes = tuple(row.audio.sha256 for row in rows if row.audio is not None)
        self._submit(rows, partial(look_up, self._cache, hashes), partial(self._looked_up, rows))

    def _looked_up(self, rows: list[ClipRow], summaries: tuple[Summary | None, ...]) -> None:
        for row, summary in zip(rows, summaries, strict=True):
            if not self._is_current(row) or row.stage is not Stage.LOOK_UP:
                continue
            if summary is None:
                row.stage = Stage.PEAKS
                self._order.missed(row.row_id)
            else:
                self._take_summary(row, summary)

    def _loaded(self, row: ClipRow, entry: Entry | None) -> None:
        if not self._is_current(row):
            return
        if entry is None:
            row.stage = Stage.PEAKS
            self._order.missed(row.row_id)
            return
        row.update(pyramid=entry.pyramid, complete=True)
        self._keep_pyramid(row)
        if row.stage is Stage.DONE:
            self.changed.emit(row.row_id)
        else:
            self._take_summary(row, entry.summary)

    def _take_summary(self, row: ClipRow, summary: Summary) -> None:
        row.stage = Stage.DONE
        row.overview = summary.overview
        changed = self._twins.add(row.row_id, summary.measures)
        row.update(
            info=summary.stated,
            measures=with_damage(summary.measures, row.audio),
            error=None,
            same_as=self._same_as(row.row_id),
        )
        self.measured.emit(row.row_id)
        self._tell_twins(changed)

    def _same_as(self, row_id: int) -> str:
        other = self._twins.of(row_id)
        return self._label_of(other) if other is not None else ""

    def _tell_twins(self, row_ids: set[int]) -> None:
        for row_id in sorted(row_ids):
            if (row := self._rows.get(row_id)) is not None:
                row.update(same_as=self._same_as(row_id))
                self.measured.emit(row_id)

    def _grown(self, row: ClipRow, grown: Grown) -> None:
        if not self._is_current(row):
            return
        done = grown.progress is Progress.DONE
        row.update(info=grown.info, pyramid=grown.pyramid, complete=done and row.finished)
        if done:
            row.stage = Stage.MEASURE if row.finished else Stage.PEAKS
            row.builder = row.builder if not row.finished else None
        if grown.pyramid is not None:
            self._keep_pyramid(row)
            self.changed.emit(row.row_id)

    def _measured(self, row: ClipRow, summary: Summary | None) -> None:
        if summary is None or not self._is_current(row):
            return
        row.measurer = None
        if row.clip.pyramid is not None and summary.measures.info.frames != row.clip.pyramid.frames and not row.rebuilt:
            # The peaks were made from a file that was not whole yet.
            row.rebuilt, row.stage = True, Stage.PEAKS
            return
        self._take_summary(row, summary)

    def _fail(self, row: ClipRow, error: Exception) -> None:
        if not self._is_current(row):
            return
        if not isinstance(error, (CambError, OSError)):
            log.error("analysing a file failed", exc_info=error)
        row.builder = row.measurer = None
        if not row.finished:
            return  # it may be better when it is whole
        row.stage = Stage.FAILED
        row.update(error=error if isinstance(error, CambError) else CannotDecode(type(error).__name__))
        self.changed.emit(row.row_id)


def _load(cache: PeakCache, sha256: str, token: CancelToken) -> Entry | None:
    return cache.load(sha256)
