"""Numbers as people read them: times, sizes, levels, and addresses without their secrets."""

from __future__ import annotations

import math
from urllib.parse import urlsplit

_decimal_mark = "."


def use_decimal_mark(mark: str) -> None:
    """Write it between units and tenths from now on, as the user's language does; anything but a comma is a point."""
    global _decimal_mark
    _decimal_mark = mark if mark == "," else "."


def decimal_mark() -> str:
    """What stands there now."""
    return _decimal_mark


def number(value: float, decimals: int) -> str:
    """``16.20``, with so many decimals."""
    return f"{value:.{decimals}f}".replace(".", _decimal_mark)


def clock(seconds: float, decimals: int = 1) -> str:
    """``0:03.2``, ``12:07.5``, ``1:02:03.4``. Truncated, not rounded, so that it never shows a time not yet reached.

    Args:
        seconds: ≥ 0; negative counts as 0.
        decimals: digits of the fraction, 0 to 3.
    """
    if not math.isfinite(seconds):
        return "–"
    scale = 10**decimals
    ticks = int(max(0.0, seconds) * scale + 1e-6)
    whole, fraction = divmod(ticks, scale)
    minutes, secs = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02d}:{secs:02d}" if hours else f"{minutes}:{secs:02d}"
    return f"{text}{_decimal_mark}{fraction:0{decimals}d}" if decimals else text


def size(count: int) -> str:
    """``312 B``, ``1.4 MB``: powers of 1000, as file managers show them."""
    if count < 1000:
        return f"{count} B"
    value = float(count)
    for unit in ("kB", "MB", "GB"):
        value /= 1000
        if value < 999.95 or unit == "GB":
            return f"{number(value, 1)} {unit}"
    raise AssertionError("unreachable")


def decibels(value: float, unit: str = "dB") -> str:
    """``−16.2 LUFS`` with a real minus sign; ``−∞`` for silence."""
    if value == float("-inf"):
        return f"−∞ {unit}"
    if not math.isfinite(value):
        return "–"
    return f"{number(value, 1)} {unit}".replace("-", "−")


def factor(value: float) -> str:
    """``1.5×``, ``2×``."""
    return f"{value:g}×".replace(".", _decimal_mark)


def sample_rate(hertz: int) -> str:
    """``48 kHz``, ``22.05 kHz``."""
    return number(hertz / 1000, 3).rstrip("0").rstrip(".,") + " kHz" if hertz >= 1000 else f"{hertz} Hz"


def host_name(host: str) -> str:
    """``host:port`` as people say it: without the port where it is the usual one."""
    return host.removesuffix(":443")


def redacted_url(url: str) -> str:
    """The address without user, query and fragment: safe to show and log."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "(malformed address)"
    query = "?…" if parts.query else ""
    return f"{parts.scheme}://{host}{port}{parts.path}{query}"
