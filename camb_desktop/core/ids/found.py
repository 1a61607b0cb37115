"""What a text holds, as it is collected. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import field

from camb_desktop.core.ids.shown import masked, shown
from camb_desktop.core.values import dataclass

MAX_RUN_ID = 2**63 - 1
LONGEST_RANGE = 1000
_NAME_LIMIT = 200
_PARTS = re.compile(r"[\s,;|]+")
_SPOKEN = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to fetch: exactly one of ``run_id`` and ``task_id`` is set; ``name`` stood beside it, or is empty."""

    run_id: int | None
    task_id: str | None
    name: str = field(default="", compare=False)

    def __repr__(self) -> str:
        return f"Entry({self.run_id if self.task_id is None else 'task …' + self.task_id[-4:]})"


@dataclass(frozen=True, slots=True)
class Range:
    """``11768 to 11772``: run IDs from ``first`` to ``last``, both included; offered, never taken unasked."""

    first: int
    last: int

    def __len__(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a text holds.

    Attributes:
        entries: in order of first appearance, on one line those with a marker first, each once; task IDs in lower case.
        rejected: pieces that look meant and are no ID, shortened to 40 characters and masked, each once.
        duplicates: how often an entry came again.
        key_like: whether a piece was left out because the text itself names it a key or token.
        left_over: numbers that could be run IDs and mean something else by all appearances, each once, in order.
        ranges: of at most 1,000 run IDs each.
    """

    entries: tuple[Entry, ...]
    rejected: tuple[str, ...]
    duplicates: int
    key_like: bool = False
    left_over: tuple[int, ...] = ()
    ranges: tuple[Range, ...] = ()

    def and_also(self, other: Extraction) -> Extraction:
        """What two texts hold together: each entry once, those of the second behind those of the first."""
        named = {entry: entry for entry in (*other.entries, *self.entries) if entry.name}
        both = tuple(dict.fromkeys((*self.entries, *other.entries)))
        taken = {entry.run_id for entry in both}
        return Extraction(
            tuple(named.get(entry, entry) for entry in both),
            tuple(dict.fromkeys((*self.rejected, *other.rejected))),
            self.duplicates + other.duplicates + len(self.entries) + len(other.entries) - len(both),
            self.key_like or other.key_like,
            tuple(value for value in dict.fromkeys((*self.left_over, *other.left_over)) if value not in taken),
            tuple(dict.fromkeys((*self.ranges, *other.ranges))),
        )


class Found:
    """Collects; each thing once, in the order in which it comes."""

    def __init__(self) -> None:
        self._entries: dict[int | str, str] = {}
        self._rejected: dict[str, None] = {}
        self._left_over: dict[int, None] = {}
        self._ranges: dict[Range, None] = {}
        self._last_resort: list[str] = []
        self.duplicates = 0
        self.key_like = False

    def __len__(self) -> int:
        return len(self._entries)

    def number(self, digits: str, name: str = "") -> bool:
        """Take a string of digits; False (and rejected) where it is no run ID."""
        value = value_of(digits)
        if value is None:
            self.reject(digits)
            return False
        self._add(value, name)
        return True

    def numbers(self, all_digits: Sequence[str]) -> None:
        """Take many strings of digits, quickly where all are good."""
        if max(map(len, all_digits), default=0) <= 18 and not self._entries:
            values = list(map(int, all_digits))
            entries: dict[int | str, str] = dict.fromkeys(values, "")
            if 0 not in entries:
                self._entries = entries
                self.duplicates += len(values) - len(entries)
                return
        for digits in all_digits:
            self.number(digits)

    def task(self, uuid: str, name: str = "") -> None:
        """Take a task ID."""
        self._add(uuid.lower(), name)

    def leave(self, digits: str) -> None:
        """A number that could be a run ID and is none here."""
        value = value_of(digits)
        if value is not None:
            self._left_over[value] = None

    def range(self, first: str, last: str) -> None:
        """A range that is offered, or too long and rejected."""
        start, stop = value_of(first), value_of(last)
        assert start is not None
        assert stop is not None
        if stop - start < LONGEST_RANGE:
            self._ranges[Range(start, stop)] = None
        else:
            self.reject(f"{first}–{last}")

    def reject(self, piece: str) -> None:
        """A piece that looks meant and is no ID; one of characters that nobody sees is none."""
        if len(self._rejected) < 10_000 and (text := shown(piece)):
            self._rejected.setdefault(text)

    def forget(self, piece: str) -> None:
        """A piece that was rejected has a meaning after all."""
        for each in (piece, *_PARTS.split(piece)):
            self._rejected.pop(shown(each), None)

    def reject_if_nothing_else(self, line: str) -> None:
        """A line that is told only where nothing at all was found."""
        if len(self._last_resort) < 20:
            self._last_resort.append(line)

    def result(self) -> Extraction:
        """All of it."""
        nothing = not (self._entries or self._rejected or self.key_like or self._left_over or self._ranges)
        if nothing:
            for line in self._last_resort:
                self.reject(line)
        entries = tuple(
            Entry(key, None, name) if isinstance(key, int) else Entry(None, key, name)
            for key, name in self._entries.items()
        )
        left_over = tuple(value for value in self._left_over if value not in self._entries)
        return Extraction(
            entries, tuple(self._rejected), self.duplicates, self.key_like, left_over, tuple(self._ranges)
        )

    def _add(self, key: int | str, name: str) -> None:
        name = as_name(name)
        if key in self._entries:
            self.duplicates += 1
            self._entries[key] = self._entries[key] or name
        else:
            self._entries[key] = name


def value_of(digits: str) -> int | None:
    """The run ID that ASCII ``digits`` write, or None."""
    digits = digits.lstrip("0")
    value = int(digits) if 0 < len(digits) <= 19 else 0
    return value if 0 < value <= MAX_RUN_ID else None


def as_name(text: str) -> str:
    """``text`` as a row's name: one line, without the marks around it; empty where it says nothing.

    What could be a key or a link is no name, be it cut in two by the name's end.
    """
    text = " ".join(text[: 10 * _NAME_LIMIT].split())
    if not _SPOKEN.search(text) or masked(text) != text:
        return ""
    name = text[:_NAME_LIMIT].strip(" \"'`,;|:–—-\t")
    return name if name.count('"') % 2 == 0 or text.count('"') % 2 else text[:_NAME_LIMIT].strip(" ,;|:–—-\t")
