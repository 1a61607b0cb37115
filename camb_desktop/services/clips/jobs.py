"""What runs in the decode thread for the clips service: plain functions, a slice of work each."""

from __future__ import annotations

from dataclasses import replace

from camb_desktop.audio.analysis import Measurer
from camb_desktop.audio.building import PeakBuilder, Progress
from camb_desktop.audio.decode import open_sound
from camb_desktop.audio.sources import ByteSource
from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.core.later import NDArray, np
from camb_desktop.core.peaks import PeakPyramid
from camb_desktop.core.runs import AudioFile, Damage
from camb_desktop.core.values import dataclass
from camb_desktop.runtime.jobs import CancelToken
from camb_desktop.storage.peakcache import OVERVIEW_COLUMNS, Entry, PeakCache, Summary


@dataclass(frozen=True, slots=True)
class Grown:
    """How a slice of peaks ended; ``info`` and ``pyramid`` are None while the header is not there."""

    progress: Progress
    info: StreamInfo | None
    pyramid: PeakPyramid | None


def grow(builder: PeakBuilder, budget_s: float, token: CancelToken) -> Grown:
    """One slice of peaks."""
    progress = builder.step(budget_s, lambda: token.cancelled)
    return Grown(progress, builder.info, builder.pyramid)


def look_up(cache: PeakCache, hashes: tuple[str, ...], token: CancelToken) -> tuple[Summary | None, ...]:
    """The summaries that are kept, in the order of ``hashes``."""
    found = []
    for sha256 in hashes:
        token.check()
        found.append(cache.load_summary(sha256))
    return tuple(found)


def measure_slice(
    measurer: Measurer, budget_s: float, cache: PeakCache, sha256: str, built: Built, token: CancelToken
) -> Summary | None:
    """One slice of measuring; the summary, which is kept on disk by then, once it is the last."""
    if not measurer.step(budget_s, lambda: token.cancelled):
        return None
    assert measurer.measures is not None
    measures = measurer.measures
    stated = built.stated if measures.damage is Damage.CUT else measures.info
    summary = Summary(measures, stated, overview_of(built.pyramid))
    if built.pyramid.frames == measures.info.frames:
        cache.store(sha256, Entry(summary, built.pyramid))
    return summary


@dataclass(frozen=True, slots=True)
class Built:
    """Complete peaks, and the format as the header states it."""

    stated: StreamInfo
    pyramid: PeakPyramid


def overview_of(pyramid: PeakPyramid) -> NDArray[np.int16]:
    """int16 (columns ≤ 256, 2): smallest and largest sample of complete peaks."""
    columns = pyramid.columns(None, 0, pyramid.frames, min(OVERVIEW_COLUMNS, pyramid.frames))
    return np.rint(np.stack([columns.min, columns.max], axis=1) * 32768).astype(np.int16)


def read_samples(source: ByteSource, start_frame: int, stop_frame: int, token: CancelToken) -> NDArray[np.float32]:
    """Float32 (frames, channels) of a range that has arrived, read-only; shorter where the file ends before.

    Raises:
        CambError, OSError: it cannot be decoded.
    """
    with open_sound(source, lambda: True) as decoder:
        if source.complete:
            decoder.seek(start_frame)
        else:
            # A seek looks for its place in bytes that are still to come, and so does a read behind the stated end.
            stop_frame = min(stop_frame, decoder.info.frames) if decoder.info.exact else stop_frame
            while decoder.position < start_frame:
                token.check()
                if not len(decoder.read(min(65_536, start_frame - decoder.position))):
                    break
        blocks = []
        while decoder.position < stop_frame:
            token.check()
            block = decoder.read(min(65_536, stop_frame - decoder.position))
            if not len(block):
                break
            blocks.append(block)
        data = np.concatenate(blocks) if blocks else np.empty((0, decoder.info.channels), decoder.dtype)
    if data.dtype == np.int16:
        data = np.multiply(data, np.float32(1 / 32768), dtype=np.float32)
    data.flags.writeable = False
    return data


def with_damage(measures: Measures, audio: AudioFile | None) -> Measures:
    """What is kept of bytes is what they say themselves; that a transfer ended early is a fact of that transfer."""
    if audio is None or audio.damage is None or measures.damage is not None:
        return measures
    return replace(measures, damage=audio.damage)
