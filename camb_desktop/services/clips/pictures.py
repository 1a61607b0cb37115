"""Answers the requests of a zoomed waveform: single samples, and pictures of the spectrum."""

from __future__ import annotations

import dataclasses
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Any

from camb_desktop.audio.sources import ReadStopped
from camb_desktop.audio.spectrogram import SpectrogramBuilder
from camb_desktop.core.later import NDArray, np
from camb_desktop.core.values import dataclass
from camb_desktop.runtime.jobs import CancelToken, Err, JobExecutor, Ok
from camb_desktop.services.clips.jobs import read_samples
from camb_desktop.services.clips.row import ClipRow

_SLICE_S = 0.05
_KEPT_TILES = 32


@dataclass(frozen=True, slots=True, eq=False)
class SampleBlock:
    """Decoded frames. ``data`` is float32 (frames, channels), −1…1, read-only; shorter than asked at the file's end."""

    row_id: int
    start_frame: int
    data: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class SpectrogramTile:
    """Level over time and frequency.

    Attributes:
        start_frame, stop_frame: what the columns cover.
        image: uint8 (height, width), read-only; row 0 is the highest frequency; 0 and 255 are ``FLOOR_DB``
            and ``TOP_DB`` of :mod:`camb_desktop.audio.spectrogram`.
        min_hz, max_hz: lower edge of the last row, upper edge of the first.
        scale: ``mel`` or ``log``.
    """

    row_id: int
    start_frame: int
    stop_frame: int
    image: NDArray[np.uint8]
    min_hz: float
    max_hz: float
    scale: str


@dataclasses.dataclass(slots=True)
class _Request:
    """The newest request of one kind for one row."""

    row: ClipRow
    run: Callable[[], None]
    token: CancelToken | None = None
    starved: bool = False  # bytes that it needs have not arrived yet


_TileKey = tuple[int, int, int, int, int, str]


class ClipPictures:
    """Requests of all rows; one of each kind and row is alive at a time. GUI thread."""

    def __init__(
        self,
        executor: JobExecutor,
        samples_ready: Callable[[SampleBlock], Any],
        spectrogram_ready: Callable[[SpectrogramTile], Any],
    ) -> None:
        self._executor = executor
        self._samples_ready = samples_ready
        self._spectrogram_ready = spectrogram_ready
        self._requests: dict[tuple[str, int], _Request] = {}
        self._tiles: OrderedDict[_TileKey, SpectrogramTile] = OrderedDict()

    def request_samples(self, row: ClipRow, start_frame: int, stop_frame: int) -> None:
        """See :meth:`ClipsService.request_samples`."""
        start_frame = max(0, start_frame)
        if row.source is None or stop_frame <= start_frame:
            return

        def run() -> None:
            assert row.source is not None
            work = partial(read_samples, row.source, start_frame, stop_frame)
            request.token = self._executor.submit(work, partial(self._samples_done, request, start_frame), urgent=True)

        request = self._replace("samples", _Request(row, run))
        run()

    def request_spectrogram(
        self, row: ClipRow, start_frame: int, stop_frame: int, width: int, height: int, scale: str
    ) -> None:
        """See :meth:`ClipsService.request_spectrogram`."""
        pyramid, info = row.clip.pyramid, row.clip.info
        there = pyramid.frames if pyramid is not None else info.frames if info is not None and row.finished else 0
        start_frame, stop_frame = max(0, start_frame), min(stop_frame, there)
        if row.source is None or stop_frame <= start_frame or width < 1 or height < 1:
            return
        key = (row.row_id, start_frame, stop_frame, width, height, scale)
        kept = self._tiles.get(key)
        if kept is not None:
            self._tiles.move_to_end(key)
            self._replace("spectrogram", None, row)
            self._spectrogram_ready(kept)
            return

        def run() -> None:
            assert row.source is not None
            builder = SpectrogramBuilder(row.source, start_frame, stop_frame, width, height, scale)
            self._slice(request, builder, key)

        request = self._replace("spectrogram", _Request(row, run))
        run()

    def go_on(self, row: ClipRow) -> None:
        """More bytes of the row have come: try again what lacked some."""
        for kind in ("samples", "spectrogram"):
            request = self._requests.get((kind, row.row_id))
            if request is not None and request.starved and request.row is row:
                request.starved = False
                request.run()

    def forget(self, row: ClipRow) -> None:
        """The row is gone, or another one now."""
        for kind in ("samples", "spectrogram"):
            request = self._requests.pop((kind, row.row_id), None)
            if request is not None and request.token is not None:
                request.token.cancel()
        for key in [key for key in self._tiles if key[0] == row.row_id]:
            del self._tiles[key]

    def cancel_all(self) -> None:
        """Answer nothing any more."""
        for request in self._requests.values():
            if request.token is not None:
                request.token.cancel()
        self._requests.clear()

    def _replace(self, kind: str, request: _Request | None, row: ClipRow | None = None) -> _Request:
        owner = request.row if request is not None else row
        assert owner is not None
        old = self._requests.pop((kind, owner.row_id), None)
        if old is not None and old.token is not None:
            old.token.cancel()
        if request is not None:
            self._requests[kind, owner.row_id] = request
            return request
        return _Request(owner, lambda: None)

    def _samples_done(self, request: _Request, start_frame: int, outcome: Ok[NDArray[np.float32]] | Err) -> None:
        if isinstance(outcome, Err):
            request.starved = isinstance(outcome.error, ReadStopped)
            return
        self._samples_ready(SampleBlock(request.row.row_id, start_frame, outcome.value))

    def _slice(self, request: _Request, builder: SpectrogramBuilder, key: _TileKey) -> None:
        def work(token: CancelToken) -> bool:
            return builder.step(_SLICE_S, lambda: token.cancelled)

        request.token = self._executor.submit(work, partial(self._slice_done, request, builder, key))

    def _slice_done(
        self, request: _Request, builder: SpectrogramBuilder, key: _TileKey, outcome: Ok[bool] | Err
    ) -> None:
        match outcome:
            case Err(error):
                request.starved = isinstance(error, ReadStopped)
            case Ok(False):
                self._slice(request, builder, key)
            case Ok(_):
                row_id, start, stop, _, _, scale = key
                tile = SpectrogramTile(row_id, start, stop, builder.image, builder.min_hz, builder.max_hz, scale)
                self._tiles[key] = tile
                if len(self._tiles) > _KEPT_TILES:
                    self._tiles.popitem(last=False)
                self._spectrogram_ready(tile)
