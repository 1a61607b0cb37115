"""Where a time ruler has its marks and what they say. Pure, any thread."""

from __future__ import annotations

import math

from camb_desktop.core import units
from camb_desktop.core.values import dataclass

_COARSE_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 18000, 36000, 86400)
_MINOR_OF = {1: 5, 2: 4, 5: 5, 10: 5, 15: 3, 30: 3, 60: 6, 120: 4, 300: 5, 600: 5, 900: 3, 1800: 3, 3600: 4}


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark. ``label`` is empty for a minor one."""

    time_s: float
    label: str


@dataclass(frozen=True, slots=True)
class Step:
    """Distance of labelled marks, and into how many parts minor marks divide it."""

    major_s: float
    parts: int

    @property
    def decimals(self) -> int:
        """Digits of a second that tell two neighbouring labels apart."""
        return max(0, -math.floor(math.log10(self.major_s) + 1e-9))


def step_for(seconds_per_px: float, label_px: float) -> Step:
    """The closest step whose labels stand at least ``label_px`` apart: 1-2-5, and clock units above a second."""
    wanted = seconds_per_px * label_px
    if wanted <= 0:
        return Step(1, 5)
    if wanted > 0.5:
        for step in _COARSE_S:
            if step >= wanted:
                return Step(step, _MINOR_OF.get(step, 5))
        return Step(math.ceil(wanted / 86400) * 86400, 4)
    exponent = math.floor(math.log10(wanted))
    for factor, parts in ((1, 5), (2, 4), (5, 5)):
        if factor * 10.0**exponent >= wanted * (1 - 1e-9):
            return Step(factor * 10.0**exponent, parts)
    return Step(10.0 ** (exponent + 1), 5)


def ticks(start_s: float, stop_s: float, step: Step) -> list[Tick]:
    """Every mark from the last labelled one at or before ``start_s`` up to ``stop_s``, in order."""
    first = math.floor(start_s / step.major_s + 1e-9) * step.parts
    last = math.floor(stop_s / step.major_s * step.parts + 1e-6)
    return [
        Tick(
            index / step.parts * step.major_s,
            "" if index % step.parts else label(index // step.parts * step.major_s, step.decimals),
        )
        for index in range(max(0, first), last + 1)
    ]


def label(time_s: float, decimals: int) -> str:
    """``0:03``, ``0:03.25``, ``1:02:03``: rounded, because a mark stands for an exact time."""
    scale = 10**decimals
    whole, fraction = divmod(round(time_s * scale), scale)
    minutes, seconds = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
    return f"{text}{units.decimal_mark()}{fraction:0{decimals}d}" if decimals else text
