"""Tags of a run, and names of collections: how they are written, told apart and ordered. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from unicodedata import normalize

BETWEEN = re.compile("[,;\n،；，、]")


def cleaned(name: str) -> str:
    """A name as it is kept: one spelling of each letter, one space between words, nothing that is no text."""
    text = name.replace("\0", "").encode("utf-8", "ignore").decode()
    return " ".join(normalize("NFC", text).split())


def same(name: str) -> str:
    """What two names have in common that are one: ``Door`` is ``door``."""
    return normalize("NFC", name.casefold())


def in_order(names: Iterable[str]) -> tuple[str, ...]:
    """Names as they are kept, by the alphabet, and each once; of two spellings the first by the alphabet."""
    known: dict[str, str] = {}
    for name in sorted(filter(None, map(cleaned, names))):
        known.setdefault(same(name), name)
    return tuple(known[key] for key in sorted(known))


def tags_in(text: str) -> tuple[str, ...]:
    """The tags of a text: what stands between commas, or what other scripts have for them."""
    return in_order(BETWEEN.split(text))


def as_text(tags: Iterable[str]) -> str:
    """Tags as people read and write them; :func:`tags_in` is its reverse."""
    return ", ".join(tags)


def as_lines(names: Iterable[str]) -> str:
    """Names as they are stored: one per line."""
    return "\n".join(names)


@lru_cache(1024)  # rows that say the same share it
def in_lines(text: str) -> tuple[str, ...]:
    """The reverse of :func:`as_lines`."""
    return in_order(text.split("\n")) if text else ()
