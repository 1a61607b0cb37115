"""What the window says about runs: status, kind, title, file format, counts, what became of a paste. Pure functions."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

from camb_desktop.core import units
from camb_desktop.core.clip import StreamInfo
from camb_desktop.core.errors import Unplayable
from camb_desktop.core.runs import Container, Decision, Kind, Run, Status, WaitReason
from camb_desktop.ui.text import amounts
from camb_desktop.ui.text.messages import message_for
from camb_desktop.ui.text.problems import remarks
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip
    from camb_desktop.services.reports import AddReport, Counts

KINDS = {Kind.AUTO: "Auto", Kind.SPEECH: "Speech", Kind.SOUND: "Sound & Music"}
SOON_S = 3600.0  # a link that ends within it is worth a word
_MAX_NUMBERS = 6
_MAX_TIP = 200
_CONTAINERS = {
    Container.OGG: "Ogg",
    Container.WEBM: "WebM",
    Container.WAVPACK: "WavPack",
    Container.APE: "Monkey’s Audio",
    Container.AC3: "AC-3",
}


def container_name(container: Container) -> str:
    """``WAV``, ``Ogg``: as people write it."""
    return _CONTAINERS.get(container, container.value.upper())


def kind_name(kind: Kind) -> str:
    """``Auto``, ``Speech`` or ``Sound & Music``."""
    return tr(KINDS[kind])


def kind_text(run: Run) -> str:
    """``Speech`` or ``Sound & Music``; empty while nobody knows."""
    return "" if run.effective_kind is Kind.AUTO else kind_name(run.effective_kind)


def date_text(added_at: float) -> str:
    """``2026-11-27 08:15``, of this computer's clock; empty where nobody knows."""
    return _minute_text(int(added_at // 60)) if added_at else ""


@lru_cache(maxsize=4096)  # what was pasted together was so in one minute
def _minute_text(minute: int) -> str:
    return datetime.fromtimestamp(60 * minute).strftime("%Y-%m-%d %H:%M")


def status_text(run: Run, clip: Clip | None, monotonic_s: float) -> str:
    """The ``Status`` cell. Its first word is the status itself."""
    if run.status is Status.EVICTED:
        return f"{tr(Status.QUEUED.value)} · {tr('fetched when you play it')}"
    word = tr(run.status.value)
    if run.waiting is not None and run.status in (Status.QUEUED, Status.DOWNLOADING):
        reason = run.waiting.reason
        if reason is WaitReason.KEY:
            return f"{word} · {tr('waiting for a key')}"
        if reason is WaitReason.KEY_STORE:
            return f"{word} · {tr('asking for the key')}"
        left = math.ceil(run.waiting.until - monotonic_s)
        if reason is WaitReason.OFFLINE:
            return f"{word} · {tr('waiting for the network')}"
        if reason is WaitReason.UNREACHABLE:
            return f"{word} · {tr('waiting for {host}', host=units.host_name(run.waiting.host))}"
        if reason is WaitReason.TASK:
            return f"{word} · {tr('still generating')}"
        why = tr("rate limit") if reason is WaitReason.RATE_LIMIT else tr("next try")
        wait = tr("{left} s", left=left) if left < 120 else amounts.time_left(left)
        said = tr("waiting {wait} ({why})", wait=wait, why=why) if left > 0 else tr("trying again")
        return f"{word} · {said}"
    match run.status:
        case Status.DOWNLOADING:
            if run.total_bytes:
                return f"{word} {percent(run)} %"
            return f"{word} {units.size(run.received_bytes)}" if run.received_bytes else word
        case Status.FAILED if run.error is not None:
            return f"{word} · {message_for(run.error).short}"
        case Status.INCOMPLETE:
            return f"{word} · {incomplete_text(run, clip)}"
        case Status.UNPLAYABLE if run.audio is not None:
            return f"{word} · {run.audio.unplayable}"
        case Status.READY:
            return " · ".join((word, *remarks(clip)))
    return word


def status_hint(run: Run, clip: Clip | None, monotonic_s: float) -> str | None:
    """What the ``Status`` cell has no room for."""
    if run.status is Status.EVICTED:
        return tr("It left the cache to make room. CAMB.AI still has it: it is fetched again when you select it")
    if run.error is not None:
        return message_for(run.error).sentence
    if run.status is Status.UNPLAYABLE:
        return message_for(Unplayable()).sentence
    if run.status is Status.READY and (found := remarks(clip)):
        return tr("Worth a look: {problems}", problems=", ".join(found))
    return status_text(run, clip, monotonic_s) if run.waiting is not None else None


def incomplete_text(run: Run, clip: Clip | None) -> str:
    """What is missing of it: ``the last 0.8 s missing`` where that is known."""
    arrived_s, whole_s = _lengths(run, clip)
    if arrived_s is not None and whole_s is not None:
        missing_s = whole_s - arrived_s
        missing = f"{units.number(missing_s, 1)} s" if missing_s < 60 else units.clock(missing_s, 0)
        return tr("the last {part} missing", part=missing)
    if run.audio is not None and run.total_bytes and run.total_bytes > run.audio.size_bytes:
        return tr("the last {part} missing", part=units.size(run.total_bytes - run.audio.size_bytes))
    return tr("only the beginning arrived")


def missing_text(run: Run, clip: Clip | None) -> str:
    """``−0.8 s``: the same where there is hardly any room; empty where it is not known."""
    arrived_s, whole_s = _lengths(run, clip)
    return f"−{units.number(whole_s - arrived_s, 1)} s" if arrived_s is not None and whole_s is not None else ""


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


def link_text(run: Run, now: float) -> str:
    """``21 h``, ``held`` where the link does not tell its end, ``…`` while one is fetched, or nothing."""
    if run.link_pending:
        return "…"
    if run.link is None:
        return ""
    left = run.link.seconds_left(now)
    return tr("held") if left is None else amounts.time_left(left)


def link_hint(run: Run) -> str | None:
    """What the ``Link`` cell has no room for."""
    if run.link is None:
        return None
    return tr("Copy Link takes this one, or asks for a fresh one when little time is left")


def duration_text(info: StreamInfo) -> str:
    """``0:08.0``; with ``≈`` while it is an estimate."""
    if info.frames <= 0:
        return ""
    return ("" if info.exact else "≈ ") + units.clock(info.duration_s)


def format_text(run: Run, info: StreamInfo | None) -> str:
    """``WAV 48 kHz stereo``."""
    parts = [container_name(run.audio.container)] if run.audio is not None else []
    if info is not None:
        parts += [units.sample_rate(info.sample_rate_hz), amounts.channels(info.channels)]
    return " ".join(parts)


def bit_depth_text(info: StreamInfo) -> str:
    """``16 bit``, ``32 bit float``; empty for a lossy file."""
    if not info.bit_depth:
        return ""
    return tr("{bits} bit float" if info.is_float else "{bits} bit", bits=info.bit_depth)


def title(run: Run) -> str:
    """The name, or what stands in for it."""
    return run.name or (tr("Run {id}", id=run.label) if run.run_id is not None else run.label)


def compared(one: Run, other: Run) -> tuple[str, str, str]:
    """The common beginning of two titles, and the rest of each: ``Castle gate``, ``take 3``, ``take 7``."""
    titles = title(one), title(other)
    if titles[0] == titles[1]:
        return titles[0], one.label, other.label
    words = [text.split(" ") for text in titles]
    count = 0
    while count < min(map(len, words)) - 1 and words[0][count] == words[1][count]:
        count += 1
    if count and words[0][count - 1][-1:].isalpha() and any(rest[count][:1].isdigit() for rest in words):
        count -= 1  # a bare number says less than "take 3"
    common = " ".join(words[0][:count]).rstrip(" ,;:·–-—")
    return common, " ".join(words[0][count:]), " ".join(words[1][count:])


def subtitle(run: Run, clip: Clip | None) -> str:
    """``12345 · Sound & Music · WAV 48 kHz stereo · −16.2 LUFS``."""
    info = clip.info if clip is not None else None
    measures = clip.measures if clip is not None else None
    parts = [run.label if run.name else "", kind_text(run), format_text(run, info)]
    if measures is not None:
        parts.append(units.decibels(measures.loudness_lufs, "LUFS"))
    return side_by_side([part for part in parts if part])


def side_by_side(parts: Sequence[str]) -> str:
    """``Speech · −16.2 LUFS``; where text runs from right to left, each part is kept together in its own direction."""
    if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft:
        parts = [f"\N{FIRST STRONG ISOLATE}{part}\N{POP DIRECTIONAL ISOLATE}" for part in parts]
    return " · ".join(parts)


def incomplete_notice(run: Run, clip: Clip | None) -> str:
    """What is told of a take of which only a part is there."""
    part = incomplete_text(run, clip)
    if run.audio is not None and run.audio.unplayable:
        return tr("This take is incomplete: {part}. It can be saved as it is.", part=part)
    return tr("This take is incomplete: {part}. It plays and can be saved as it is.", part=part)


def decided_text(decision: Decision, count: int, counts: Counts) -> str:
    """What is said after a decision: ``1 take kept. 5 to do``."""
    said = {
        Decision.KEPT: "%n take kept|%n takes kept",
        Decision.REJECTED: "%n take rejected|%n takes rejected",
        Decision.UNDECIDED: "%n take back to undecided|%n takes back to undecided",
    }
    return f"{tr(said[decision], count)}. {tr('%n to do|%n to do', counts.undecided)}"


def counts_text(counts: Counts, shown: int, selected: int, *, narrowed: bool = False) -> str:
    """``2 selected · 3 loading``; how many there are stands in the tabs."""
    parts = [tr("%n shown", shown)] if narrowed else []
    if selected > 1:
        parts.append(tr("%n selected", selected))
    if counts.loading:
        parts.append(tr("%n loading", counts.loading))
    if counts.failed:
        parts.append(tr("%n failed", counts.failed))
    return " · ".join(parts)


def feedback_text(report: AddReport) -> str:
    """``12 added · 2 already here · 1 not understood: “abc”``."""
    done = [tr("%n added", len(report.added))] if report.added else []
    if report.known:
        done.append(tr("%n already here", len(report.known)))
    rest = [text for text in (ranges_text(report), left_over_text(report), trouble_text(report)) if text]
    return " · ".join([*done, *rest]) or tr("There is no run ID in that text")


def trouble_text(report: AddReport) -> str:
    """What was not understood of a paste; nothing when all was."""
    parts = []
    if report.rejected:
        quoted = ", ".join(f"“{text}”" for text in report.rejected[:3])
        more = len(report.rejected) - 3
        said = tr("%n not understood: {quoted}", len(report.rejected), quoted=quoted)
        parts.append(said + (" " + tr("and %n more", more) if more > 0 else ""))
    if report.key_like:
        parts.append(tr("That may be an API key: it belongs in the settings, not here"))
    return " · ".join(parts)


def link_ends_soon(run: Run, now: float) -> bool:
    """Whether the link that is held ends within the hour, or has ended, or one is on its way."""
    left = run.link.seconds_left(now) if run.link is not None else None
    return run.link_pending or (left is not None and left < SOON_S)


def decision_text(run: Run) -> str:
    """What the user made of it, for those who do not see the mark."""
    match run.decision:
        case Decision.KEPT:
            return tr("Kept")
        case Decision.REJECTED:
            return tr("Rejected")
    return tr("Heard, undecided") if run.heard else tr("Undecided")


def heard_text(counts: Counts) -> str:
    """``14 of 40 heard``."""
    return tr("{heard} of {total} heard", heard=counts.heard, total=counts.total) if counts.total else ""


def heard_sentence(counts: Counts) -> str:
    """The same with what was decided, for those who do not see the tabs."""
    return tr(
        "{heard} of {total} takes heard, {kept} kept, {rejected} rejected, {left} to do",
        heard=counts.heard,
        total=counts.total,
        kept=counts.kept,
        rejected=counts.rejected,
        left=counts.undecided,
    )


def finish_title(counts: Counts) -> str:
    """``All 40 heard``; where some were decided unheard, only what is true."""
    if counts.heard < counts.total:
        return tr("The one take is decided|All %n decided", counts.total)
    return tr("The one take is heard|All %n heard", counts.total)


def finish_text(counts: Counts) -> str:
    """How many were kept and rejected, and that nothing is lost."""
    if not counts.kept:
        return tr("Nothing kept, %n rejected. Nothing was deleted.", counts.rejected)
    return tr("{kept} kept, {rejected} rejected. Nothing was deleted.", kept=counts.kept, rejected=counts.rejected)


def hear_again_text(counts: Counts) -> str:
    """``Hear the 3 again``: the kept ones, or where there is none, those that were rejected."""
    if counts.kept:
        return tr("Hear it again|Hear the %n again", counts.kept)
    return tr("Hear the rejected again")


def left_over_text(report: AddReport) -> str:
    """``3 other numbers left out: 42, 8080, 12``, six of them at most; nothing when there is none."""
    if not report.left_over:
        return ""
    shown = ", ".join(map(str, report.left_over[:_MAX_NUMBERS]))
    more = len(report.left_over) - _MAX_NUMBERS
    said = tr("1 other number left out: {shown}|%n other numbers left out: {shown}", len(report.left_over), shown=shown)
    return f"{said} {tr('and %n more', more)}" if more > 0 else said


def ranges_text(report: AddReport) -> str:
    """``11768 to 11772 is a range of 5 runs``; nothing when there is none."""
    shown = ", ".join(tr("{first} to {last}", first=each.first, last=each.last) for each in report.ranges[:3])
    count = sum(map(len, report.ranges))
    return tr("{shown} is a range of %n run|{shown} is a range of %n runs", count, shown=shown) if count else ""


def rejected_tip(rejected: tuple[str, ...]) -> str:
    """The pieces that were not understood, 200 at most, as rich text so that a tooltip breaks its lines."""
    if not rejected:
        return ""
    from html import escape

    quoted = ", ".join(f"“{escape(text)}”" for text in rejected[:_MAX_TIP])
    more = len(rejected) - _MAX_TIP
    return f"<qt>{quoted}{' ' + tr('and %n more', more) if more > 0 else ''}</qt>"
