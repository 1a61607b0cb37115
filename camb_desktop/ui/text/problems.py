"""What the window says about audio that has something wrong with it. Pure functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from camb_desktop.core import units
from camb_desktop.core.problems import Problem, ProblemKind
from camb_desktop.core.units import clock
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip

_EXPLAINED = {
    ProblemKind.INCOMPLETE: "The rest of it never arrived",
    ProblemKind.DAMAGED: "What plays is not what was made",
    ProblemKind.MORE_BEHIND: "Only the first part of the file plays",
    ProblemKind.SILENT: "Nothing above −90 dBFS",
    ProblemKind.INVERTED_CHANNEL: "On one loudspeaker it cancels itself out",
    ProblemKind.CUT_START: "Loud from its very first sample",
    ProblemKind.CUT_END: "Still loud in the last 20 ms",
    ProblemKind.DC_OFFSET: "Its middle line is off by 1 % or more",
}


def problems(clip: Clip | None) -> tuple[Problem, ...]:
    """What was measured to be wrong, worst first."""
    return clip.measures.problems if clip is not None and clip.measures is not None else ()


def short(problem: Problem) -> str:
    """``cut off at end``, ``1.4 s gap``: for a chip."""
    match problem.kind:
        case ProblemKind.GAP if problem.count == 1:
            return tr("{seconds} s gap", seconds=units.number(problem.length_s, 1))
        case ProblemKind.GAP:
            return tr("%n gap|%n gaps", problem.count)
        case ProblemKind.CLICKS:
            return tr("%n click|%n clicks", problem.count)
        case ProblemKind.SILENT_CHANNEL:
            return tr("right channel silent") if problem.channel else tr("left channel silent")
    return tr(problem.kind.value)


def explained(problem: Problem) -> str:
    """One line more about it."""
    match problem.kind:
        case ProblemKind.BROKEN_SAMPLES:
            return tr("%n sample is no number|%n samples are no numbers", problem.count)
        case ProblemKind.CLIPPED:
            return tr("%n sample at full scale|%n samples at full scale", problem.count)
        case ProblemKind.GAP:
            if problem.count == 1:
                return tr("Silence inside")
            return tr("The longest lasts {seconds} s", seconds=units.number(problem.length_s, 1))
        case ProblemKind.CLICKS:
            return tr("The first of them is marked") if problem.count > 1 else tr("Rough for less than a millisecond")
        case ProblemKind.SILENT_CHANNEL:
            return tr("The other one plays")
        case ProblemKind.SILENCE_AT_START | ProblemKind.SILENCE_AT_END:
            return tr("{seconds} s below −60 dBFS", seconds=units.number(problem.length_s, 1))
    return tr(_EXPLAINED[problem.kind])


def place(problem: Problem) -> str:
    """``0:03.38``; empty where it is no matter of a place."""
    return clock(problem.at_s, 2) if problem.at_s is not None else ""


def same_as(clip: Clip | None) -> str:
    """``same as 61547``: another row holds the same audio."""
    return tr("same as {run}", run=clip.same_as) if clip is not None and clip.same_as else ""


def remarks(clip: Clip | None) -> tuple[str, ...]:
    """Short words for everything worth a look."""
    same = same_as(clip)
    return (*map(short, problems(clip)), *((same,) if same else ()))


def capital(words: str) -> str:
    """With a first capital, and the rest as it is."""
    return words[:1].upper() + words[1:]
