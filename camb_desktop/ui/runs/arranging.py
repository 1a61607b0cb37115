"""Filtering and sorting, in slices: a list of any length is arranged without the window waiting for it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice
from typing import Any

from camb_desktop.core.runs import Run
from camb_desktop.services.clips import Clip
from camb_desktop.ui.runs.shown_rows import ShownRows

SLICE = 1_000  # rows; all that is done to them in one go takes a few milliseconds

Accepts = Callable[[Run, Clip | None], bool]
Key = Callable[[Run, Clip | None], Any]
Look = Callable[[Iterable[int]], Iterator[Run]]
ClipOf = Callable[[int], Clip | None]
Arranged = tuple[ShownRows, dict[int, Any]]
"""Rows from top to bottom, and what each was sorted by."""


def arrange(
    row_ids: Sequence[int], look: Look, clip: ClipOf, accepts: Accepts | None, key: Key | None, *, falling: bool = False
) -> Generator[None, None, Arranged]:
    """Yields after each slice of work; returns what is to be shown.

    Args:
        row_ids: all rows, in order; those that are equal keep it.
        look: gives each row for a glance.
        clip: what is known of a row's audio.
        accepts: whether a row is shown; None for all.
        key: what to sort by, None for nothing; rows of which it says None come last.
        falling: the highest first.
    """
    shown = ShownRows()
    keys: dict[int, Any] = {}
    parts: list[list[int]] = []
    unknown: list[int] = []
    for start in range(0, len(row_ids), SLICE):
        part = row_ids[start : start + SLICE]
        if accepts is None and key is None:
            shown.extend(part)
            yield
            continue
        known: list[int] = []
        for row_id, run in zip(part, look(part), strict=True):
            its_clip = clip(row_id)
            if accepts is not None and not accepts(run, its_clip):
                continue
            if key is None:
                known.append(row_id)
                continue
            value = keys[row_id] = key(run, its_clip)
            (known if value is not None else unknown).append(row_id)
        if key is None:
            shown.extend(known)
        else:
            known.sort(key=keys.__getitem__, reverse=falling)
            parts.append(known)
        yield
    if key is not None:
        merged = merge(*parts, key=keys.__getitem__, reverse=falling)
        while some := list(islice(merged, SLICE)):
            shown.extend(some)
            yield
    for start in range(0, len(unknown), SLICE):
        shown.extend(unknown[start : start + SLICE])
        yield
    return shown, keys
