"""How many run IDs go into each bulk call. Pure."""

from __future__ import annotations

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


def ripe(fresh: int, leftovers: int) -> int:
    """How many leftovers of other calls go along with ``fresh`` runs while more leftovers may come.

    Those that fill up the calls of the fresh ones, and those that make whole calls. One alone never stays: what comes
    later may be nothing.
    """
    go = min(leftovers, -fresh % BATCH_LIMIT)
    go += max(0, (leftovers - go - 2) // BATCH_LIMIT * BATCH_LIMIT)
    return go - 1 if go and leftovers - go == 1 else go
