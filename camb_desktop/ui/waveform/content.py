"""What is known of the shown row at one moment, and the words that go with it. GUI thread, no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from camb_desktop.core import units
from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.core.errors import CambError
from camb_desktop.core.peaks import PeakPyramid
from camb_desktop.core.runs import Damage
from camb_desktop.core.units import clock, decibels
from camb_desktop.core.values import dataclass
from camb_desktop.ui.text.messages import message_for
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip


@dataclass(frozen=True, slots=True)
class Content:
    """A row as the waveform draws it.

    Attributes:
        row_id: None when nothing is selected.
        frames: frames whose peaks are known.
        total_frames: length of the time axis: what the header states, or what is there if that is more.
        complete: no more will come.
        cut: the file ends before its own header says.
    """

    row_id: int | None = None
    info: StreamInfo | None = None
    pyramid: PeakPyramid | None = None
    frames: int = 0
    total_frames: int = 0
    measures: Measures | None = None
    complete: bool = False
    cut: bool = False
    error: CambError | None = None

    @property
    def sample_rate_hz(self) -> int:
        """0 while unknown."""
        return self.info.sample_rate_hz if self.info else 0

    @property
    def channels(self) -> int:
        """0 while nothing can be drawn."""
        return self.pyramid.channels if self.pyramid is not None and self.frames else 0

    @property
    def silent(self) -> bool:
        """Measured, and nothing is heard."""
        return self.measures is not None and self.measures.all_silent

    @property
    def marks_clips(self) -> bool:
        """Whether columns at full scale are worth a mark; once measured, only where samples are really clipped."""
        return self.measures is None or self.measures.clipped_samples > 0


def content_of(row_id: int | None, clip: Clip | None) -> Content:
    """Snapshot of what the clips service knows."""
    if row_id is None or clip is None:
        return Content(row_id=row_id)
    frames = clip.pyramid.frames if clip.pyramid is not None else 0
    stated = clip.info.frames if clip.info is not None else 0
    cut = clip.measures is not None and clip.measures.damage is Damage.CUT
    estimate_is_over = clip.complete and not cut
    return Content(
        row_id=row_id,
        info=clip.info,
        pyramid=clip.pyramid,
        frames=frames,
        total_frames=frames if estimate_is_over and frames else max(frames, stated),
        measures=clip.measures,
        complete=clip.complete,
        cut=cut,
        error=clip.error,
    )


@dataclass(frozen=True, slots=True)
class Notice:
    """Words in the middle of the picture.

    Attributes:
        is_problem: asks for the colour of errors.
        can_wait: said only when it stays true for a moment: most often there is something to draw by then.
    """

    text: str
    is_problem: bool = False
    can_wait: bool = False


def notice_of(content: Content) -> Notice | None:
    """What to say where there is nothing, or nothing loud, to draw."""
    if content.row_id is None:
        return Notice(tr("Select a run to see its waveform"))
    if content.channels:
        return Notice(tr("Silence")) if content.silent else None
    if content.error is not None:
        return Notice(message_for(content.error).sentence, is_problem=True)
    if content.complete and content.pyramid is not None:
        return Notice(tr("No audio in this file"), is_problem=True)
    return Notice(tr("No audio yet"), can_wait=True)


def spoken_summary(content: Content) -> str:
    """The waveform in words, for who does not see it: ``8.2 s, peak −1.0 dB, silence after 7.9 s``."""
    if not content.channels or content.info is None:
        notice = notice_of(content)
        return notice.text if notice else ""
    duration_s = content.total_frames / content.info.sample_rate_hz
    parts = [f"{units.number(duration_s, 1)} s" if duration_s < 60 else clock(duration_s, 0)]
    measures = content.measures
    if not content.complete:
        parts.append(tr("still arriving"))
    if measures is None:
        return ", ".join(parts)
    if measures.all_silent:
        parts.append(tr("silence"))
    else:
        parts.append(tr("peak {level}", level=decibels(measures.peak_dbfs)))
        if measures.leading_silence_s >= 0.1:
            parts.append(tr("silence until {seconds} s", seconds=units.number(measures.leading_silence_s, 1)))
        if measures.trailing_silence_s >= 0.1:
            heard_s = content.frames / content.info.sample_rate_hz - measures.trailing_silence_s
            parts.append(tr("silence after {seconds} s", seconds=units.number(heard_s, 1)))
    if measures.clipped_samples:
        parts.append(tr("%n clipped sample|%n clipped samples", measures.clipped_samples))
    if content.cut:
        ends_s = content.frames / content.info.sample_rate_hz
        parts.append(tr("incomplete, ends at {seconds} s", seconds=units.number(ends_s, 1)))
    return ", ".join(parts)
