"""Pieces of a paste fit to be shown: short, and without what could be a key or a signed link. Pure."""

from __future__ import annotations

import re

from camb_desktop.core.units import redacted_url

SHOWN_LIMIT = 40
_READ = 4000  # of a longer piece only the beginning is looked at

URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,19}://[^\s\"'`<>]+")
_SECRET = re.compile(r"[0-9A-Za-z_\-.]{20,}")


def shown(piece: str) -> str:
    """``piece`` fit to be shown: at most 40 characters; anything that could be a key or a signed link is masked."""
    piece = masked(piece)
    return piece if len(piece) <= SHOWN_LIMIT else piece[: SHOWN_LIMIT - 1] + "…"


def masked(piece: str) -> str:
    """The beginning of ``piece`` on one line, with anything masked that could be a key or a signed link."""
    piece = " ".join(piece[:_READ].split())
    if "://" in piece:
        piece = URL.sub(lambda match: redacted_url(match.group()), piece)
    return _SECRET.sub(lambda match: match.group() if match.group().isdigit() else f"…{match.group()[-4:]}", piece)
