"""Floating-point samples that can be drawn, measured and played, whatever a file holds. Pure."""

from __future__ import annotations

from camb_desktop.core.later import NDArray, np

#: Nothing that was meant is 60 dB above full scale; sums of squares beyond it overflow.
LOUDEST = 1000.0


def is_usable(samples: NDArray[np.float32]) -> bool:
    """Whether every sample is a number of at most :data:`LOUDEST`."""
    return not samples.size or bool(samples.min() >= -LOUDEST and samples.max() <= LOUDEST)  # NaN compares as False


def usable(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """``samples`` themselves where all are usable; else a copy in which what is no number is 0, and the rest ±1."""
    if is_usable(samples):
        return samples
    odd = ~(np.abs(samples) <= LOUDEST)
    fixed = samples.copy()
    fixed[odd] = np.sign(np.nan_to_num(samples[odd], nan=0.0))
    return fixed


def unusable(samples: NDArray[np.float32]) -> int:
    """How many samples are none."""
    return 0 if is_usable(samples) else int((~(np.abs(samples) <= LOUDEST)).sum())
