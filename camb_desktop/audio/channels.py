"""From the channels of a file to those of the device."""

from __future__ import annotations

import math
from typing import Any

from camb_desktop.core.later import np

_HALF = 0.5**0.5

#: Rows left and right of ITU-R BS.775-3, Table 2, for the channel orders of WAV and FLAC: front, centre, low
#: frequencies (left out), back, side.
_TO_STEREO: dict[int, tuple[list[float], list[float]]] = {
    3: ([1, 0, _HALF], [0, 1, _HALF]),
    4: ([1, 0, _HALF, 0], [0, 1, 0, _HALF]),
    5: ([1, 0, _HALF, _HALF, 0], [0, 1, _HALF, 0, _HALF]),
    6: ([1, 0, _HALF, 0, _HALF, 0], [0, 1, _HALF, 0, 0, _HALF]),
    7: ([1, 0, _HALF, 0, 0.5, _HALF, 0], [0, 1, _HALF, 0, 0.5, 0, _HALF]),
    8: ([1, 0, _HALF, 0, _HALF, 0, _HALF, 0], [0, 1, _HALF, 0, 0, _HALF, 0, _HALF]),
}


def mixing_matrix(source: int, target: int) -> np.ndarray[Any, np.dtype[np.float32]] | None:
    """Weights from ``source`` channels to ``target`` channels, 1 or 2; None where nothing has to change.

    Returns:
        float32, shape (source, target); no column's weights add up to more than 1, so nothing can clip that did not.
    """
    if source == target:
        return None
    if source == 1:
        return np.ones((1, target), np.float32)
    if source == 2:
        stereo = np.eye(2)
    elif source in _TO_STEREO:
        stereo = np.array(_TO_STEREO[source]).T
    else:
        stereo = np.ones((source, 2))
    matrix = stereo if target == 2 else stereo.sum(axis=1, keepdims=True)
    return np.asarray(matrix / np.maximum(1.0, matrix.sum(axis=0)), np.float32)


def heard_lufs(loudness_lufs: float, channels: int) -> float:
    """Loudness on two speakers of what measures ``loudness_lufs`` in its own ``channels``.

    Mono is played by both speakers; surround is made softer to fit into them. Exact for mono, stereo and what is in
    front; surround channels are some 3 LU softer than this says, and low frequencies of their own are not played.
    """
    matrix = mixing_matrix(channels, 2)
    return loudness_lufs if matrix is None else loudness_lufs + 10 * math.log10(float((matrix[0] ** 2).sum()))
