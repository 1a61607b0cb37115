"""Which run IDs go into each bulk call. Pure."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import chain, islice

BATCH_LIMIT = 5


def batch_sizes(count: int) -> list[int]:
    """Sizes of the calls for ``count`` IDs of one kind: ⌈count/5⌉ of them, as even as possible, larger ones first.

    None has one ID unless ``count`` is 1, since a bulk call takes at least two: 6 → 3 + 3, 11 → 4 + 4 + 3.
    """
    if count <= 0:
        return []
    calls = -(-count // BATCH_LIMIT)
    small, larger = divmod(count, calls)
    return [small + 1] * larger + [small] * (calls - larger)


def plan_calls(waiting: Sequence[tuple[Hashable, int]]) -> list[list[int]]:
    """Who shares which bulk call, as positions in ``waiting``; the call of whoever waits at the front comes first.

    Args:
        waiting: for each what may share a call (all that is equal), and the run ID; the most urgent first.
    """
    groups: dict[Hashable, dict[int, list[int]]] = {}
    for position, (group, run_id) in enumerate(waiting):
        groups.setdefault(group, {}).setdefault(run_id, []).append(position)  # a call takes no ID twice
    calls = []
    for runs in groups.values():
        left = iter(runs.values())
        calls += [sorted(chain.from_iterable(islice(left, size))) for size in batch_sizes(len(runs))]
    return sorted(calls)
