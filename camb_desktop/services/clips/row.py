"""What the clips service holds of one row. GUI thread."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from camb_desktop.audio.analysis import Measurer
from camb_desktop.audio.building import PeakBuilder
from camb_desktop.audio.sources import ByteSource, GrowingSource
from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.core.errors import CambError
from camb_desktop.core.later import NDArray, np
from camb_desktop.core.peaks import PeakPyramid
from camb_desktop.core.runs import AudioFile
from camb_desktop.core.values import dataclass
from camb_desktop.storage.peakcache import OVERVIEW_COLUMNS


@dataclass(frozen=True, slots=True)
class Clip:
    """What is known of a row's audio. Any thread.

    Attributes:
        info: None until the header was read; its length as the header states it.
        pyramid: None until the first peaks are there, and while it is not in memory. Grows in place.
        measures: None until measured.
        complete: whether ``pyramid`` will not grow any more.
        error: why it cannot be decoded.
        same_as: label of the oldest other row that holds the same audio, sample for sample; empty where none does.
    """

    info: StreamInfo | None = None
    pyramid: PeakPyramid | None = None
    measures: Measures | None = None
    complete: bool = False
    error: CambError | None = None
    same_as: str = ""


class Stage(Enum):
    """What has to be done next for a row."""

    LOOK_UP = "look up"  # finished, and perhaps kept on disk from an earlier time
    PEAKS = "peaks"  # decode for peaks; of a growing file as its bytes come
    MEASURE = "measure"
    DONE = "done"
    FAILED = "failed"


class ClipRow:
    """One row. It is replaced by a new one when its bytes start over, so that its identity is its generation.

    Attributes:
        growing: the source while bytes arrive.
        stored: the source once they have; its ``AudioFile`` is ``audio``.
        fresh: whether bytes have come that nobody has looked at yet.
        previous: what the row was before a repeated fetch began.
    """

    __slots__ = (
        "audio",
        "builder",
        "clip",
        "fresh",
        "growing",
        "measurer",
        "overview",
        "previous",
        "rebuilt",
        "row_id",
        "stage",
        "stored",
    )

    def __init__(self, row_id: int) -> None:
        self.row_id = row_id
        self.clip = Clip()
        self.stage = Stage.PEAKS
        self.growing: GrowingSource | None = None
        self.stored: StoredSource | None = None
        self.audio: AudioFile | None = None
        self.builder: PeakBuilder | None = None
        self.measurer: Measurer | None = None
        self.overview: NDArray[np.int16] | None = None
        self.fresh = False
        self.rebuilt = False
        self.previous: ClipRow | None = None

    @property
    def source(self) -> ByteSource | None:
        """What the player reads: the finished file as soon as there is one."""
        return self.stored or self.growing

    @property
    def finished(self) -> bool:
        """Whether all bytes are there."""
        return self.stored is not None

    def has_work(self, *, focused: bool) -> bool:
        """Whether a slice of work would bring anything new."""
        match self.stage:
            case Stage.LOOK_UP | Stage.MEASURE:
                return True
            case Stage.PEAKS:
                return self.finished or self.fresh
            case Stage.DONE:
                return focused and self.clip.pyramid is None
            case Stage.FAILED:
                return False

    def update(self, **changes: object) -> None:
        """Replace fields of :attr:`clip`."""
        self.clip = replace(self.clip, **changes)  # type: ignore[arg-type]

    def finish(self, audio: AudioFile) -> None:
        """All bytes are in ``audio.path``."""
        self.audio = audio
        self.stored = StoredSource(audio.path)
        self.previous = None
        if self.builder is None:
            self.stage = Stage.LOOK_UP
        else:
            self.builder.finish(self.stored)
        if self.growing is not None:
            self.growing.finish(audio.size_bytes, audio.path)

    def move(self, audio: AudioFile) -> None:
        """The file is in ``audio.path`` now."""
        self.audio = audio
        for source in (self.stored, self.growing):
            if source is not None:
                source.path = audio.path

    def columns(self) -> NDArray[np.float32] | None:
        """Float32 (columns ≤ 256, 2), −1…1, NaN where nothing has arrived yet; None while nothing is known."""
        if self.overview is not None:
            return self.overview.astype(np.float32) / np.float32(32768)
        pyramid, info = self.clip.pyramid, self.clip.info
        if pyramid is None or info is None or not pyramid.frames:
            return None
        total = pyramid.frames if self.clip.complete else max(info.frames, pyramid.frames)
        columns = pyramid.columns(None, 0, total, min(OVERVIEW_COLUMNS, total))
        return np.stack([columns.min, columns.max], axis=1)

    def abort(self) -> None:
        """Nobody will write its file any more: end all waits for it."""
        if self.growing is not None and not self.growing.complete:
            self.growing.abort()
