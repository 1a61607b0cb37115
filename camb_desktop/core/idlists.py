"""What a list of run IDs has beside the IDs: pieces without a marker, odd lines, a torn end. Pure.

Careful by design: whatever may be a log or a sentence has no such pieces, so its times, ports and counts stay alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

BULLET = re.compile(r"\s*(?:[0-9]{1,4}[.)]|[-*•–])\s+(?=\S)")
_LINE_LIMIT = 200
_NUMBER = re.compile("[0-9]+")
_SEPARATORS = re.compile(r"[\s,;|]")
_NO_LIST = re.compile(r"[=:/\\()\[\]{}<>]")
_UNQUOTED = str.maketrans(dict.fromkeys("\"'`#“”‘’«»", " "))
_HEADINGS = frozenset({"id", "ids", "run", "runs", "runid", "runids"})


def beginning(text: str, limit: int) -> str:
    """At most ``limit`` characters of ``text``, cut where no number is cut in two."""
    if len(text) <= limit or _SEPARATORS.match(text, limit):
        return text[:limit]
    last = next((at for at in range(limit - 1, -1, -1) if _SEPARATORS.match(text, at)), 0)
    return text[:last]


def beside_marks(line: str, marks: Sequence[tuple[int, int]]) -> list[str]:
    """The items of a short line that is a plain list, without what stands at ``marks``; none of any other line.

    A plain list has only numbers where spaces part them, and single pieces where commas do.
    """
    if len(line) > _LINE_LIMIT:
        return []
    bullet = BULLET.match(line)
    rest, position = "", bullet.end() if bullet and bullet.end() <= marks[0][0] else 0
    for start, stop in marks:
        rest, position = rest + line[position:start] + "\0", stop
    rest = (rest + line[position:]).strip(" \t[]{},")
    if _NO_LIST.search(rest):
        return []
    items: list[str] = []
    for part in re.split("[,;|]", rest):
        before, *after = part.translate(_UNQUOTED).split("\0")
        if after and before.strip():
            return []
        tokens = " ".join(after or [before]).split()
        if (after or len(tokens) > 1) and not all(map(_NUMBER.fullmatch, tokens)):
            return []
        items += tokens
    return items


def odd_lines(lines: Sequence[str]) -> list[str]:
    """The lines without a digit among lines that are one number each; a heading is none of them."""
    numbers, odd = 0, []
    for line in lines:
        core = line.strip(" \t[]{}(),;\"'")
        if _NUMBER.fullmatch(core):
            numbers += 1
        elif _NUMBER.search(core):
            if _SEPARATORS.search(core):
                return []
        elif core and not core.endswith(":"):
            heading = not numbers and (" " in core or core.lower().replace("_", "") in _HEADINGS)
            if not heading:
                odd.append(core)
    return odd if len(odd) <= numbers else []
