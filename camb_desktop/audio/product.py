"""Matrix products that stay in the calling thread."""

from __future__ import annotations

from typing import Any

from camb_desktop.core.later import NDArray, np

#: OpenBLAS hands larger products (rows × inner × columns) to threads of its own, which then spin: beside a player and a
#: decoder on the same cores that is up to five times slower.
_LARGEST = 1 << 18


def product(rows: NDArray[Any], matrix: NDArray[Any]) -> NDArray[Any]:
    """``rows @ matrix`` of (n, k) and (k, m) with the same dtype, in pieces that are too small to be shared out."""
    count, inner = rows.shape
    width = matrix.shape[1]
    height = max(1, _LARGEST // (inner * width))
    result = np.empty((count, width), rows.dtype)
    whole = count - count % height
    if whole:
        pieces = rows[:whole].reshape(-1, height, inner)
        np.matmul(pieces, matrix, out=result[:whole].reshape(-1, height, width))
    if whole < count:
        np.matmul(rows[whole:], matrix, out=result[whole:])
    return result
