"""Amounts that have words in them. Pure functions."""

from __future__ import annotations

import math

from camb_desktop.ui.text.translate import tr


def time_left(seconds: float) -> str:
    """How long a link is still good: ``21 h``, ``14 min``, ``expired``."""
    if not math.isfinite(seconds):
        return "–"
    if seconds <= 0:
        return tr("expired")
    if seconds < 60:
        return tr("< 1 min")
    if seconds < 3600:
        return tr("{minutes} min", minutes=int(seconds // 60))
    if seconds < 48 * 3600:
        return tr("{hours} h", hours=int(seconds // 3600))
    return tr("{days} d", days=int(seconds // 86400))


def channels(count: int) -> str:
    """``mono``, ``stereo``, ``5.1``, ``7.1`` or ``3 channels``."""
    known = {1: tr("mono"), 2: tr("stereo"), 6: "5.1", 8: "7.1"}
    return known.get(count) or tr("%n channel|%n channels", count)
