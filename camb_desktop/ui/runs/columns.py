"""The columns of the table: what each shows, how wide it starts, and what it sorts by. A new one is an entry here."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, TypeVar

from camb_desktop.core import units
from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.core.runs import Decision, Run
from camb_desktop.core.values import dataclass
from camb_desktop.ui.runs.filter import folded
from camb_desktop.ui.text import amounts
from camb_desktop.ui.text import runs as words
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip

T = TypeVar("T")
SortKey = float | str


class Column(IntEnum):
    """Positions in the model, in the order in which they came to be; the view may order and hide them."""

    STAR = 0
    RUN = 1
    NAME = 2
    WAVEFORM = 3
    KIND = 4
    DURATION = 5
    STATUS = 6
    LINK = 7
    RATE = 8
    CHANNELS = 9
    BIT_DEPTH = 10
    PEAK = 11
    TRUE_PEAK = 12
    LOUDNESS = 13
    CLIPPED = 14
    SILENCE_START = 15
    SILENCE_END = 16
    DC = 17
    SIZE = 18
    ADDED = 19
    ALL_SILENT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnSpec:
    """One column. Functions are given the run and its clip, and may answer None for nothing.

    Attributes:
        title: its header, for who asks the model.
        headed: what stands above it, where that is another word.
        tip: tool tip of the header.
        width_px: to start with.
        text: its text.
        key: what it sorts by; None sorts last.
        spoken: its text for screen readers, where that is another.
        hint: tool tip of a cell.
        measure: its name in the details, if it is one of the measures.
        full: its text in the details, where there is room for more.
        shown: whether it is on at first.
        right: whether its text is aligned right.
        figures: whether its text is figures of one width.
        strong: whether its text has the first colour.
    """

    title: str
    tip: str
    width_px: int
    text: Callable[[Run, Clip | None], str | None] = lambda _run, _clip: None
    key: Callable[[Run, Clip | None], SortKey | None] = lambda _run, _clip: None
    headed: str = ""
    spoken: Callable[[Run, Clip | None], str] | None = None
    hint: Callable[[Run, Clip | None], str | None] = lambda _run, _clip: None
    measure: str = ""
    full: Callable[[Run, Clip | None], str | None] | None = None
    shown: bool = False
    right: bool = False
    figures: bool = False
    strong: bool = False


def _info(value: Callable[[StreamInfo], T]) -> Callable[[Run, Clip | None], T | None]:
    """Of the format as measured, else as the file's header states it."""

    def of(_run: Run, clip: Clip | None) -> T | None:
        if clip is None:
            return None
        info = clip.measures.info if clip.measures is not None else clip.info
        return value(info) if info is not None else None

    return of


def _measured(value: Callable[[Measures], T]) -> Callable[[Run, Clip | None], T | None]:
    def of(_run: Run, clip: Clip | None) -> T | None:
        return value(clip.measures) if clip is not None and clip.measures is not None else None

    return of


def _decibels(value: Callable[[Measures], float], unit: str) -> Callable[[Run, Clip | None], str | None]:
    return _measured(lambda m: units.decibels(value(m), unit))


def _seconds(value: Callable[[Measures], float]) -> Callable[[Run, Clip | None], str | None]:
    return _measured(lambda m: f"{units.number(value(m), 2)} s")


def _grouped(count: int) -> str:
    return f"{count:,}".replace(",", " ")


_MARKS = {Decision.KEPT: "★", Decision.REJECTED: "×", Decision.UNDECIDED: ""}
_ORDER = {Decision.KEPT: 0.0, Decision.UNDECIDED: 1.0, Decision.REJECTED: 2.0}

# In the order in which they stand at first.
COLUMNS: dict[Column, ColumnSpec] = {
    Column.STAR: ColumnSpec(
        title="", tip="Decision", width_px=32, shown=True,
        text=lambda r, _: _MARKS[r.decision], key=lambda r, _: _ORDER[r.decision],
        spoken=lambda r, _: words.decision_text(r), hint=lambda r, _c: words.decision_text(r),
    ),
    Column.NAME: ColumnSpec(
        title="Name", tip="Your own name for it, or its run ID", width_px=272, shown=True,
        text=lambda r, _: r.name, key=lambda r, _: folded(r.name) or None, hint=lambda r, _: r.note,
    ),
    Column.RUN: ColumnSpec(
        title="Run", tip="Run ID", width_px=80, shown=True, right=True, figures=True,
        text=lambda r, _: r.label, key=lambda r, _: r.run_id,
    ),
    Column.WAVEFORM: ColumnSpec(
        title="Waveform", tip="The whole take", width_px=168, shown=True,
        spoken=lambda _, c: tr("Waveform") if c is not None else "",
    ),
    Column.KIND: ColumnSpec(
        title="Kind", tip="Speech, or sound and music", width_px=128,
        text=lambda r, _: words.kind_text(r), key=lambda r, _: words.kind_text(r) or None,
    ),
    Column.DURATION: ColumnSpec(
        title="Duration", tip="Minutes and seconds", width_px=80, shown=True, right=True, figures=True, strong=True,
        text=_info(words.duration_text), key=_info(lambda i: i.duration_s),
        measure="Duration", full=_info(lambda i: units.clock(i.duration_s, 3)),
    ),
    Column.STATUS: ColumnSpec(
        title="Status", headed="Remarks", tip="What it is doing, and what is worth a look", width_px=224, shown=True,
        figures=True,
        text=lambda r, c: words.status_text(r, c, time.monotonic()), key=lambda r, _: r.status.value,
        hint=lambda r, c: words.status_hint(r, c, time.monotonic()),
    ),
    Column.LINK: ColumnSpec(
        title="Link", tip="How long the link that is held still works", width_px=80, right=True,
        figures=True,
        text=lambda r, _: words.link_text(r, time.time()),
        key=lambda r, _: (r.link.expires_at or r.link.received_at) if r.link is not None else None,
        hint=lambda r, _: words.link_hint(r),
    ),
    Column.RATE: ColumnSpec(
        title="Rate", tip="Sample rate", width_px=88, right=True, figures=True, measure="Sample rate",
        text=_info(lambda i: units.sample_rate(i.sample_rate_hz)), key=_info(lambda i: i.sample_rate_hz),
    ),
    Column.CHANNELS: ColumnSpec(
        title="Channels", tip="Mono, stereo or more", width_px=80, measure="Channels",
        text=_info(lambda i: amounts.channels(i.channels)), key=_info(lambda i: i.channels),
    ),
    Column.BIT_DEPTH: ColumnSpec(
        title="Bit depth", tip="Bits per sample", width_px=88, right=True, figures=True, measure="Bit depth",
        text=_info(words.bit_depth_text), key=_info(lambda i: i.bit_depth),
    ),
    Column.PEAK: ColumnSpec(
        title="Peak", tip="Loudest sample", width_px=96, right=True, figures=True, measure="Peak",
        text=_decibels(lambda m: m.peak_dbfs, "dBFS"), key=_measured(lambda m: m.peak_dbfs),
    ),
    Column.TRUE_PEAK: ColumnSpec(
        title="True peak", tip="Loudest point between the samples", width_px=96, right=True, figures=True,
        measure="True peak",
        text=_decibels(lambda m: m.true_peak_dbtp, "dBTP"), key=_measured(lambda m: m.true_peak_dbtp),
    ),
    Column.LOUDNESS: ColumnSpec(
        title="Loudness", tip="Loudness of the whole take (EBU R128)", width_px=104, right=True, figures=True,
        measure="Loudness",
        text=_decibels(lambda m: m.loudness_lufs, "LUFS"), key=_measured(lambda m: m.loudness_lufs),
    ),
    Column.CLIPPED: ColumnSpec(
        title="Clipped", tip="Samples at full scale", width_px=80, right=True, figures=True, measure="Clipped samples",
        text=_measured(lambda m: _grouped(m.clipped_samples) if m.clipped_samples else "–"),
        key=_measured(lambda m: m.clipped_samples), full=_measured(lambda m: _grouped(m.clipped_samples)),
    ),
    Column.SILENCE_START: ColumnSpec(
        title="Silence at start", tip="Below −60 dBFS", width_px=112, right=True, figures=True,
        measure="Silence at start",
        text=_seconds(lambda m: m.leading_silence_s), key=_measured(lambda m: m.leading_silence_s),
    ),
    Column.SILENCE_END: ColumnSpec(
        title="Silence at end", tip="Below −60 dBFS", width_px=112, right=True, figures=True,
        measure="Silence at end",
        text=_seconds(lambda m: m.trailing_silence_s), key=_measured(lambda m: m.trailing_silence_s),
    ),
    Column.ALL_SILENT: ColumnSpec(
        title="All silent", tip="Nothing above −90 dBFS in the whole take", width_px=88, right=True, figures=True,
        measure="All silent",
        text=_measured(lambda m: tr("Yes") if m.all_silent else "–"), key=_measured(lambda m: float(m.all_silent)),
        full=_measured(lambda m: tr("Yes") if m.all_silent else tr("No")),
    ),
    Column.DC: ColumnSpec(
        title="DC offset", tip="How far the middle line is off", width_px=88, right=True, figures=True,
        measure="DC offset",
        text=_measured(lambda m: f"{units.number(100 * m.dc_offset, 2)} %".replace("-", "−")),
        key=_measured(lambda m: abs(m.dc_offset)),
    ),
    Column.SIZE: ColumnSpec(
        title="Size", tip="Bytes as received", width_px=88, right=True, figures=True, measure="Size",
        text=lambda r, _: units.size(r.audio.size_bytes) if r.audio is not None else "",
        key=lambda r, _: r.size_bytes,
    ),
    Column.ADDED: ColumnSpec(
        title="Added", tip="When you added it", width_px=144, figures=True,
        text=lambda r, _: words.date_text(r.added_at), key=lambda r, _: r.added_at,
    ),
}  # fmt: skip

#: What is known of the audio itself, beside its duration; off at first.
MEASURES = tuple(column for column, spec in COLUMNS.items() if spec.measure and not spec.shown)


def measure_rows(run: Run, clip: Clip | None) -> list[tuple[str, str]]:
    """Name and value of everything that was measured, in reading order; nothing before that."""
    if clip is None or clip.measures is None:
        return []
    specs = [spec for spec in COLUMNS.values() if spec.measure]
    return [(tr(spec.measure), (spec.full or spec.text)(run, clip) or "–") for spec in specs]
