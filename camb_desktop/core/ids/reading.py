"""Every run ID and task ID in whatever was pasted. Pure.

A run ID is an integer from 1 to 2⁶³−1, a task ID is a UUID. The text is first made plain, so that a number is what
people see as one; then it is read as JSON, as a table, or as lines, whichever it is, and what no reader takes as its
own is left over and told.
"""

from __future__ import annotations

import re

from camb_desktop.core.ids.found import Extraction, Found
from camb_desktop.core.ids.lines import LARGE, SMALL, read_lines, read_marked
from camb_desktop.core.ids.notebooks import texts_of
from camb_desktop.core.ids.plain import plain, whole_floats
from camb_desktop.core.ids.structured import read_json
from camb_desktop.core.ids.tables import read_table

_ONLY_NUMBERS = re.compile(r"[0-9\s,;|]*")
_DIGITS = re.compile(r"[0-9]+")
_SEPARATORS = re.compile(r"[\s,;|]")


def extract(text: str) -> Extraction:
    """What ``text`` holds; never raises. Time grows with the length: see ``bench_extract``."""
    texts = texts_of(text)
    if texts is not None:
        return _together([extract(each) for each in texts])
    found = Found()
    if _ONLY_NUMBERS.fullmatch(text) and text.isascii() and "\t" not in text:
        numbers = _DIGITS.findall(text)
        if "\n" not in text or min(map(len, numbers), default=9) >= SMALL or max(map(len, numbers)) < LARGE:
            found.numbers(numbers)
            return found.result()
    text = plain(text)
    if not read_json(text, found, read_marked):
        found = Found()
        rest = read_table(text.splitlines(), found)
        read_lines([whole_floats(line) for line in rest], found)
    return found.result()


def _together(parts: list[Extraction]) -> Extraction:
    """What the cells of a notebook hold; words of those that hold nothing are told only where none does."""
    telling = [each for each in parts if each.entries or each.left_over or each.ranges or each.key_like]
    whole = Extraction((), (), 0)
    for each in telling or parts:
        whole = whole.and_also(each)
    return whole


def beginning(text: str, limit: int) -> str:
    """At most ``limit`` characters of ``text``, cut where no number is cut in two."""
    if len(text) <= limit or _SEPARATORS.match(text, limit):
        return text[:limit]
    last = next((at for at in range(limit - 1, -1, -1) if _SEPARATORS.match(text, at)), 0)
    return text[:last]
