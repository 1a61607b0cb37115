"""The columns of the table: what each shows, how wide it starts, and what it sorts by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from camb_desktop.core import units
from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.core.runs import Run
from camb_desktop.ui.text import runs as words

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip


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


SortKey = float | str


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One column.

    Attributes:
        title: its header.
        tip: tool tip of the header.
        width_px: to start with.
        shown: whether it is on at first.
        right: whether its text is aligned right.
        figures: whether its text is figures of one width.
        key: what it sorts by; None sorts last.
        text: its text for a run; None where the model makes it.
    """

    title: str
    tip: str
    width_px: int
    shown: bool
    right: bool
    figures: bool
    key: Callable[[Run, Clip | None], SortKey | None]
    text: Callable[[Run, Clip | None], str] | None


def _info(clip: Clip | None) -> StreamInfo | None:
    """The format as measured, else as the file's header states it."""
    if clip is None:
        return None
    return clip.measures.info if clip.measures is not None else clip.info


def _of_info(value: Callable[[StreamInfo], SortKey]) -> Callable[[Run, Clip | None], SortKey | None]:
    def key(_run: Run, clip: Clip | None) -> SortKey | None:
        info = _info(clip)
        return value(info) if info is not None else None

    return key


def _info_text(text: Callable[[StreamInfo], str]) -> Callable[[Run, Clip | None], str]:
    def show(_run: Run, clip: Clip | None) -> str:
        info = _info(clip)
        return text(info) if info is not None else ""

    return show


def _of_measures(value: Callable[[Measures], SortKey]) -> Callable[[Run, Clip | None], SortKey | None]:
    def key(_run: Run, clip: Clip | None) -> SortKey | None:
        return value(clip.measures) if clip is not None and clip.measures is not None else None

    return key


def _measure_text(text: Callable[[Measures], str]) -> Callable[[Run, Clip | None], str]:
    def show(_run: Run, clip: Clip | None) -> str:
        return text(clip.measures) if clip is not None and clip.measures is not None else ""

    return show


def _measured(
    title: str, tip: str, width_px: int, value: Callable[[Measures], SortKey], text: Callable[[Measures], str]
) -> ColumnSpec:
    return ColumnSpec(title, tip, width_px, False, True, True, _of_measures(value), _measure_text(text))


def _added_text(run: Run) -> str:
    return datetime.fromtimestamp(run.added_at).strftime("%Y-%m-%d %H:%M") if run.added_at else ""


# In the order in which they stand at first.
COLUMNS: dict[Column, ColumnSpec] = {
    Column.STAR: ColumnSpec("", "Keepers", 40, True, False, False, lambda r, _c: 0.0 if r.starred else 1.0, None),
    Column.RUN: ColumnSpec("Run", "Run ID", 104, True, False, True, lambda r, _c: r.run_id, lambda r, _c: r.label),
    Column.NAME: ColumnSpec(
        "Name",
        "Your own name for it (F2)",
        240,
        True,
        False,
        False,
        lambda r, _c: r.name.casefold() or None,
        lambda r, _c: r.name,
    ),
    Column.WAVEFORM: ColumnSpec("Waveform", "The whole take", 168, True, False, False, lambda _r, _c: None, None),
    Column.KIND: ColumnSpec(
        "Kind",
        "Speech, or sound and music",
        128,
        True,
        False,
        False,
        lambda r, _c: words.kind_text(r) or None,
        lambda r, _c: words.kind_text(r),
    ),
    Column.DURATION: ColumnSpec(
        "Duration",
        "Minutes and seconds",
        96,
        True,
        True,
        True,
        _of_info(lambda i: i.duration_s),
        lambda _r, c: words.duration_text(_info(c)),
    ),
    Column.STATUS: ColumnSpec("Status", "What it is doing", 264, True, False, True, lambda r, _c: r.status.value, None),
    Column.LINK: ColumnSpec(
        "Link",
        "How long the link that is held still works",
        80,
        True,
        True,
        True,
        lambda r, _c: (r.link.expires_at or r.link.received_at) if r.link is not None else None,
        None,
    ),
    Column.RATE: ColumnSpec(
        "Rate",
        "Sample rate",
        88,
        False,
        True,
        True,
        _of_info(lambda i: i.sample_rate_hz),
        _info_text(lambda i: units.sample_rate(i.sample_rate_hz)),
    ),
    Column.CHANNELS: ColumnSpec(
        "Channels",
        "Mono, stereo or more",
        80,
        False,
        False,
        False,
        _of_info(lambda i: i.channels),
        _info_text(lambda i: units.channels(i.channels)),
    ),
    Column.BIT_DEPTH: ColumnSpec(
        "Bit depth",
        "Bits per sample",
        88,
        False,
        True,
        True,
        _of_info(lambda i: i.bit_depth),
        _info_text(words.bit_depth_text),
    ),
    Column.PEAK: _measured(
        "Peak", "Loudest sample", 96, lambda m: m.peak_dbfs, lambda m: units.decibels(m.peak_dbfs, "dBFS")
    ),
    Column.TRUE_PEAK: _measured(
        "True peak",
        "Loudest point between the samples",
        96,
        lambda m: m.true_peak_dbtp,
        lambda m: units.decibels(m.true_peak_dbtp, "dBTP"),
    ),
    Column.LOUDNESS: _measured(
        "Loudness",
        "Loudness of the whole take (EBU R128)",
        104,
        lambda m: m.loudness_lufs,
        lambda m: units.decibels(m.loudness_lufs, "LUFS"),
    ),
    Column.CLIPPED: _measured(
        "Clipped",
        "Samples at full scale",
        80,
        lambda m: m.clipped_samples,
        lambda m: f"{m.clipped_samples:,}".replace(",", " ") if m.clipped_samples else "–",
    ),
    Column.SILENCE_START: _measured(
        "Silence at start",
        "Below −60 dBFS",
        112,
        lambda m: m.leading_silence_s,
        lambda m: f"{m.leading_silence_s:.2f} s",
    ),
    Column.SILENCE_END: _measured(
        "Silence at end",
        "Below −60 dBFS",
        112,
        lambda m: m.trailing_silence_s,
        lambda m: f"{m.trailing_silence_s:.2f} s",
    ),
    Column.ALL_SILENT: _measured(
        "All silent",
        "Nothing above −90 dBFS in the whole take",
        88,
        lambda m: float(m.all_silent),
        lambda m: "Yes" if m.all_silent else "–",
    ),
    Column.DC: _measured(
        "DC offset",
        "How far the middle line is off",
        88,
        lambda m: abs(m.dc_offset),
        lambda m: f"{100 * m.dc_offset:.2f} %".replace("-", "−"),
    ),
    Column.SIZE: ColumnSpec(
        "Size",
        "Bytes as received",
        88,
        False,
        True,
        True,
        lambda r, _c: r.audio.size_bytes if r.audio is not None else None,
        lambda r, _c: units.size(r.audio.size_bytes) if r.audio is not None else "",
    ),
    Column.ADDED: ColumnSpec(
        "Added", "When you added it", 144, False, False, True, lambda r, _c: r.added_at, lambda r, _c: _added_text(r)
    ),
}

#: What is known of the audio itself, beside its duration; off at first.
MEASURES = tuple(column for column, spec in COLUMNS.items() if not spec.shown and column is not Column.ADDED)
