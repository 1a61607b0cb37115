"""What the window says about a run: status, kind, title, file format. Pure functions."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from camb_desktop.core import units
from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.core.runs import Container, Kind, Run, Status, WaitReason
from camb_desktop.ui.messages import message_for

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip

KIND_NAMES = {Kind.AUTO: "Auto", Kind.SPEECH: "Speech", Kind.SOUND: "Sound & Music"}
_SHORT_KINDS = {Kind.AUTO: "", Kind.SPEECH: "Speech", Kind.SOUND: "Sound & Music"}
_CONTAINERS = {Container.WAV: "WAV", Container.FLAC: "FLAC", Container.OGG: "Ogg", Container.MP3: "MP3"}


def kind_text(run: Run) -> str:
    """``Speech`` or ``Sound & Music``; empty while nobody knows."""
    return _SHORT_KINDS[run.effective_kind]


def status_text(run: Run, clip: Clip | None, monotonic_s: float) -> str:
    """The ``Status`` cell. Its first word is the status itself."""
    word = run.status.value
    if run.waiting is not None and run.status in (Status.QUEUED, Status.DOWNLOADING):
        left = math.ceil(run.waiting.until - monotonic_s)
        reason = run.waiting.reason
        if reason is WaitReason.OFFLINE:
            return f"{word} · waiting for the network"
        if reason is WaitReason.UNREACHABLE:
            return f"{word} · waiting for {run.waiting.host}"
        if reason is WaitReason.TASK:
            return f"{word} · still generating"
        why = "rate limit" if reason is WaitReason.RATE_LIMIT else "next try"
        wait = f"{left} s" if left < 120 else units.time_left(left)
        return f"{word} · waiting {wait} ({why})" if left > 0 else f"{word} · trying again"
    match run.status:
        case Status.DOWNLOADING:
            if run.total_bytes:
                return f"{word} {percent(run)} %"
            return f"{word} {units.size(run.received_bytes)}" if run.received_bytes else word
        case Status.FAILED if run.error is not None:
            return f"{word} · {message_for(run.error).short}"
        case Status.INCOMPLETE:
            return f"{word} · {incomplete_text(run, clip)}"
        case Status.READY:
            return f"{word} · {troubles[0]}" if (troubles := problems(clip)) else word
    return word


def incomplete_text(run: Run, clip: Clip | None) -> str:
    """How much of it there is: ``0:05 of 0:10`` where that is known."""
    arrived_s, whole_s = _lengths(run, clip)
    if arrived_s is not None and whole_s is not None:
        return f"{units.clock(arrived_s, 0)} of {units.clock(whole_s, 0)}"
    if run.audio is not None and run.total_bytes and run.total_bytes > run.audio.size_bytes:
        return f"{units.size(run.audio.size_bytes)} of {units.size(run.total_bytes)}"
    return "only the beginning arrived"


def _lengths(run: Run, clip: Clip | None) -> tuple[float | None, float | None]:
    """Seconds that are there, and seconds that there should be by the file's own header, or by its bytes."""
    if clip is None or clip.info is None or not clip.info.sample_rate_hz:
        return None, None
    stated_s = arrived_s = clip.info.duration_s
    if clip.measures is not None:
        arrived_s = clip.measures.info.duration_s
    elif clip.pyramid is not None:
        arrived_s = clip.pyramid.frames / clip.info.sample_rate_hz
    if stated_s > arrived_s + 0.5:
        return arrived_s, stated_s
    if run.audio is not None and run.total_bytes and run.total_bytes > run.audio.size_bytes:
        return arrived_s, arrived_s * run.total_bytes / run.audio.size_bytes
    return None, None


def percent(run: Run) -> int:
    """Whole per cent of the download that arrived, 0 to 99 until it ends."""
    return min(99, int(100 * run.received_bytes / run.total_bytes)) if run.total_bytes else 0


def progress(run: Run) -> float | None:
    """0…1 while downloading with a known length; None otherwise."""
    if run.status is not Status.DOWNLOADING or not run.total_bytes:
        return None
    return min(1.0, run.received_bytes / run.total_bytes)


def problems(clip: Clip | None) -> tuple[str, ...]:
    """What was measured to be wrong, worst first."""
    return clip.measures.problems if clip is not None and clip.measures is not None else ()


def link_text(run: Run, now: float) -> str:
    """``21 h``, ``held`` where the link does not tell its end, ``…`` while one is fetched, or nothing."""
    if run.link_pending:
        return "…"
    if run.link is None:
        return ""
    left = run.link.seconds_left(now)
    return "held" if left is None else units.time_left(left)


def duration_text(info: StreamInfo | None) -> str:
    """``0:08.0``; with ``≈`` while it is an estimate."""
    if info is None or info.frames <= 0:
        return ""
    return ("" if info.exact else "≈ ") + units.clock(info.duration_s)


def format_text(run: Run, info: StreamInfo | None) -> str:
    """``WAV 48 kHz stereo``."""
    parts = [_CONTAINERS[run.audio.container]] if run.audio is not None else []
    if info is not None:
        parts += [units.sample_rate(info.sample_rate_hz), units.channels(info.channels)]
    return " ".join(parts)


def bit_depth_text(info: StreamInfo) -> str:
    """``16 bit``, ``32 bit float``; empty for a lossy file."""
    if not info.bit_depth:
        return ""
    return f"{info.bit_depth} bit{' float' if info.is_float else ''}"


def title(run: Run) -> str:
    """The name, or what stands in for it."""
    return run.name or (f"Run {run.label}" if run.run_id is not None else run.label)


def subtitle(run: Run, clip: Clip | None) -> str:
    """``12345 · Sound & Music · WAV 48 kHz stereo · −16.2 LUFS``."""
    info = clip.info if clip is not None else None
    measures = clip.measures if clip is not None else None
    parts = [run.label if run.name else "", kind_text(run), format_text(run, info)]
    if measures is not None:
        parts.append(units.decibels(measures.loudness_lufs, "LUFS"))
    return " · ".join(part for part in parts if part)


def measure_rows(run: Run, measures: Measures) -> list[tuple[str, str]]:
    """Name and value of everything that was measured, in reading order."""
    info = measures.info
    return [
        ("Duration", units.clock(info.duration_s, 3)),
        ("Sample rate", units.sample_rate(info.sample_rate_hz)),
        ("Channels", units.channels(info.channels)),
        ("Bit depth", bit_depth_text(info) or "–"),
        ("Size", units.size(run.audio.size_bytes) if run.audio is not None else "–"),
        ("Peak", units.decibels(measures.peak_dbfs, "dBFS")),
        ("True peak", units.decibels(measures.true_peak_dbtp, "dBTP")),
        ("Loudness", units.decibels(measures.loudness_lufs, "LUFS")),
        ("Clipped samples", f"{measures.clipped_samples:,}".replace(",", " ")),
        ("Silence at start", f"{measures.leading_silence_s:.2f} s"),
        ("Silence at end", f"{measures.trailing_silence_s:.2f} s"),
        ("All silent", "Yes" if measures.all_silent else "No"),
        ("DC offset", f"{100 * measures.dc_offset:.2f} %".replace("-", "−")),
    ]
