"""Run IDs and task IDs out of whatever was pasted. Pure.

A run ID is an integer from 1 to 2⁶³−1, a task ID is a UUID. Three readers, the first that finds something wins:
JSON as a whole, a table with a ``run_id`` column, and lines of text. On a line with explicit markers (``run_id=5``,
``run 5``, ``/tts-result/5``) only the marked numbers count, so the times and status codes of a log are left alone; a
short line that is a plain list is the exception, what is left of it is taken or reported.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from camb_desktop.core.idlists import BULLET, beside_marks, odd_lines
from camb_desktop.core.idnoise import without_noise
from camb_desktop.core.units import redacted_url

MAX_RUN_ID = 2**63 - 1
SHOWN_LIMIT = 40


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to fetch: exactly one of ``run_id`` and ``task_id`` is set."""

    run_id: int | None
    task_id: str | None

    def __repr__(self) -> str:
        return f"Entry({self.run_id if self.task_id is None else 'task …' + self.task_id[-4:]})"


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a text holds.

    Attributes:
        entries: in order of first appearance, on one line those with a marker first, each once; task IDs in lower case.
        rejected: pieces that look meant and are no ID, shortened to 40 characters and masked, each once.
        duplicates: how often an entry came again.
        key_like: whether a piece was left out because the text itself names it a key or token.
    """

    entries: tuple[Entry, ...]
    rejected: tuple[str, ...]
    duplicates: int
    key_like: bool = False


_UUID_TEXT = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
_UUID = re.compile(rf"(?<![0-9A-Za-z-]){_UUID_TEXT}(?![0-9A-Za-z-])")
_ONLY_NUMBERS = re.compile(r"[0-9\s,;|]*")
_DIGITS = re.compile(r"[0-9]+")
_INVISIBLE = re.compile("[\u0000-\u0008\u000e-\u001f\u00a0\u200b-\u200f\u2028\u2029\u202f\u2060\ufeff]+")
_END = r"(?![A-Za-z_]|[.:\-/][0-9])"
_MARKED = re.compile(
    r"/[a-z][a-z-]*-results?/(?:run_)?(?P<route>[0-9]++)(?![A-Za-z_-])"
    rf"|/runs?/(?P<path>[0-9]++){_END}"
    rf"|(?<![A-Za-z])run(?:(?P<many>s)|[_-](?=[0-9]))?(?:[ _-]?id(?P<ids>s)?)?[\"'`]?[ \t]*(?:[:=]|=>|->|%3D)?[ \t]*"
    rf"[\"'`(]*(?P<list>\[)?[ \t]*[\"'`]?\#?(?P<run>[0-9]++){_END}",
    re.IGNORECASE,
)
_NEXT = re.compile(
    rf"[\"'`]*[ \t]*(?:[,;|&/]|\band\b|%2C)[ \t]*(?:and[ \t]+)?[\"'`#]*(?:run[_-]?)?(?P<run>[0-9]++){_END}",
    re.IGNORECASE,
)
_NEXT_IN_LIST = re.compile(
    r"[\"'`\s]*[,;|&]?[\"'`\s#]*(?:and[ \t]+)?(?:run[_-]?)?(?<![0-9])(?P<run>[0-9]++)"
    rf"{_END}(?![ \t]*(?!and\b)[A-Za-z=])",
    re.IGNORECASE,
)
_TASK_MARK = re.compile(
    rf"(?:task[_ -]?(?:id)?s?[\"'`]?[ \t]*[:=#]?[ \t]*[\"'`\[(]*|/[a-z-]+/)({_UUID_TEXT})", re.IGNORECASE
)
_SECRET_BEFORE = re.compile(
    r"(?:key|token|secret|password|bearer|authorization)[\"'`]?\s*[:=]?\s*[\"'`]?$", re.IGNORECASE
)
_OTHER_BEFORE = re.compile(
    r"(?:request|trace|session|correlation|span|user|voice|client|device)[_ -]?(?:id)?[\"'`]?\s*[:=]?\s*[\"'`]?$", re.I
)
_WEAK = re.compile(
    rf"(?:(?<![A-Za-z0-9_])id[\"'`]?[ \t]*[:=][ \t]*[\"'`]?|(?<![\w&])#)(?P<run>[0-9]++){_END}", re.IGNORECASE
)
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^\s\"'`<>]+")
_LAST_SEGMENT = re.compile(r"/(?P<run>[0-9]++)/?(?:[?#].*)?$")
_DIGIT = re.compile("[0-9]")
_WORD = re.compile(r"(?<![^\W_])[^\W\d_]{2,}(?![0-9_])")
_LABEL = re.compile(r"[^\W\d_][\w .-]*[\"'`]?[ \t]*[:=]")
_AROUND = ".:!?#*•…“”‘’«»\\/ "
_PIECES = re.compile(r"[^\s,;|\"'`\[\](){}<>=&]+")
_FILE = re.compile(r"(?:[^.]*[/\\_-])?(?P<run>[0-9]++)\.(?:wav|flac|mp3|ogg)", re.IGNORECASE)
_NAMES = {"runid", "runids", "run", "runs"}


def extract(text: str) -> Extraction:
    """Every run ID and task ID in ``text``; never raises. A megabyte of log takes about 0.1 s."""
    found = _Found()
    if _ONLY_NUMBERS.fullmatch(text):
        found.numbers(_DIGITS.findall(text))
        return found.result()
    text = _INVISIBLE.sub(" ", text)
    if not _from_json(text, found):
        found = _Found()
        lines = text.splitlines()
        if not _from_table(lines, found):
            for line in lines:
                _from_line(line, found)
            for line in odd_lines(lines):
                found.reject(line)
    return found.result()


def shown(piece: str) -> str:
    """``piece`` fit to be shown: at most 40 characters; anything that could be a key or a signed link is masked."""
    piece = " ".join(piece.split())
    if "://" in piece:
        piece = _URL.sub(lambda match: redacted_url(match.group()), piece)
    piece = re.sub(
        r"[0-9A-Za-z_\-.]{20,}", lambda match: match.group() if match.group().isdigit() else _mask(match.group()), piece
    )
    return piece if len(piece) <= SHOWN_LIMIT else piece[: SHOWN_LIMIT - 1] + "…"


def _mask(secret: str) -> str:
    return f"…{secret[-4:]}"


class _Found:
    def __init__(self) -> None:
        self._entries: dict[int | str, None] = {}
        self._rejected: dict[str, None] = {}
        self._last_resort: list[str] = []
        self.duplicates = 0
        self.key_like = False

    def number(self, digits: str) -> bool:
        """Take a string of digits; False (and rejected) where it is no run ID."""
        value = int(digits) if len(digits) <= 19 else int(digits.lstrip("0") or "0") if len(digits) <= 60 else 0
        if not 0 < value <= MAX_RUN_ID:
            self.reject(digits)
            return False
        self._add(value)
        return True

    def numbers(self, all_digits: list[str]) -> None:
        """Take many strings of digits, quickly where all are good."""
        if max(map(len, all_digits), default=0) <= 18 and not self._entries:
            values = list(map(int, all_digits))
            self._entries = dict.fromkeys(values)
            if 0 not in self._entries:
                self.duplicates += len(values) - len(self._entries)
                return
            self._entries = {}
        for digits in all_digits:
            self.number(digits)

    def task(self, uuid: str) -> None:
        self._add(uuid.lower())

    def reject(self, piece: str) -> None:
        self._rejected.setdefault(shown(piece))

    def reject_if_nothing_else(self, line: str) -> None:
        self._last_resort.append(line)

    def _add(self, key: int | str) -> None:
        if key in self._entries:
            self.duplicates += 1
        else:
            self._entries[key] = None

    def __len__(self) -> int:
        return len(self._entries)

    def result(self) -> Extraction:
        if not self._entries and not self._rejected and not self.key_like:
            for line in self._last_resort[:20]:
                self.reject(line)
        entries = tuple(Entry(key, None) if isinstance(key, int) else Entry(None, key) for key in self._entries)
        return Extraction(entries, tuple(self._rejected), self.duplicates, self.key_like)


def _from_json(text: str, found: _Found) -> bool:
    stripped = text.strip()
    if not stripped.startswith(("[", "{")):
        return False
    try:
        value = json.loads(stripped)
    except (ValueError, RecursionError):
        return False
    try:
        _walk(value, found)
    except RecursionError:
        return False
    return len(found) > 0


def _walk(value: Any, found: _Found) -> None:
    if isinstance(value, dict):
        _walk_object(value, found)
    elif isinstance(value, list):
        if all(type(item) is int and item >= 0 for item in value):
            found.numbers(list(map(str, value)))
            return
        for item in value:
            _walk(item, found)
    elif isinstance(value, bool) or value is None:
        return
    elif isinstance(value, int):
        found.number(str(value)) if 0 <= value <= 10**30 else found.reject(
            f"{value:.3g}" if abs(value) > 10**30 else str(value)
        )
    elif isinstance(value, str):
        for line in value.splitlines():
            _from_line(line, found)
    else:
        found.reject(str(value))


def _walk_object(value: dict[str, Any], found: _Found) -> None:
    by_name = {re.sub(r"[^a-z]", "", key.lower()): key for key in value}
    named = [by_name[name] for name in ("runid", "runids", "run", "runs") if by_name.get(name) and value[by_name[name]]]
    if not named and isinstance(task := value.get(by_name.get("taskid", "")), str) and _UUID.fullmatch(task):
        found.task(task)
        return
    if not named and "id" in value and isinstance(value["id"], int | str):
        named = ["id"]
    for key in named:
        _walk(value[key], found)
    numbered = [key for key in value if key.isascii() and key.isdigit()]
    for key in numbered:
        found.number(key)
    for key, item in value.items():
        if key in named or key in numbered:
            continue
        if isinstance(item, dict | list):
            _walk(item, found)
        elif isinstance(item, str):
            _marked(item, found)


def _from_table(lines: list[str], found: _Found) -> bool:
    head = next((index for index, line in enumerate(lines) if line.strip()), None)
    if head is None or any(c.isdigit() for c in lines[head]):
        return False
    separator = max(",;\t", key=lines[head].count)
    names = [re.sub(r"[^a-z]", "", cell.lower()) for cell in lines[head].split(separator)]
    column = next((index for index, name in enumerate(names) if name in _NAMES), None)
    if column is None or len(names) < 2:
        return False
    for line in lines[head + 1 :]:
        cells = line.split(separator)
        if len(cells) >= len(names):
            piece = cells[column].strip(" \t\"'#")
            if piece.isascii() and piece.isdigit():
                found.number(piece)
            elif piece:
                found.reject(piece)
        elif line.strip():
            _from_line(line, found)
    return len(found) > 0


def _from_line(line: str, found: _Found) -> None:
    if line.isdecimal() and line.isascii():
        found.number(line)
        return
    if not _DIGIT.search(line):
        if line.strip(" \t[]{}(),:\"'"):
            found.reject_if_nothing_else(line)
        return
    lower = line.lower()
    if ("run" in lower or "result" in lower) and (marks := _marked(line, found)):
        _left_over(line, marks, found)
        return
    if line.count("-") >= 4:
        keys_before = found.key_like
        line = _tasks(line, found)
        if found.key_like and not keys_before:
            return
    if "#" in line or "id" in lower:
        weak = [match.group("run") for match in _WEAK.finditer(line)]
        if weak and ("id" in lower or len(weak) == len(_DIGITS.findall(line))):
            for digits in weak:
                found.number(digits)
            return
    prose = _is_prose(line)
    bullet = BULLET.match(line)
    if bullet and _DIGIT.search(line, bullet.end()):
        line = line[bullet.end() :]
    if "://" in line:
        line = _addresses(line, found)
    _pieces(line, prose, found)


def _marked(line: str, found: _Found) -> list[tuple[int, int]]:
    """Take the numbers that are marked as run IDs; where each mark with its numbers begins and ends."""
    marks = []
    position = 0
    while match := _MARKED.search(line, position):
        position = match.end()
        found.number(match.group("route") or match.group("path") or match.group("run"))
        if match.group("run") is not None:
            follow = _NEXT_IN_LIST if match.group("many") or match.group("ids") or match.group("list") else _NEXT
            while more := follow.match(line, position):
                position = more.end()
                found.number(more.group("run"))
        marks.append((match.start(), position))
    return marks


def _left_over(line: str, marks: list[tuple[int, int]], found: _Found) -> None:
    """Of what a list has beside its marked numbers, take those of the same length, report the rest."""
    lengths = {len(digits) for start, stop in marks for digits in _DIGITS.findall(line, start, stop)}
    for item in beside_marks(line, marks):
        core = item.strip(_AROUND)
        if not _DIGITS.fullmatch(core):
            _pieces(item, False, found)
        elif len(core) in lengths:
            found.number(core)
        else:
            found.reject(core)


def _tasks(line: str, found: _Found) -> str:
    """Take the UUIDs that may be tasks; the line without any UUID."""
    marked = {match.group(1) for match in _TASK_MARK.finditer(line)}
    for match in _UUID.finditer(line):
        before = line[max(0, match.start() - 40) : match.start()]
        if match.group() in marked:
            found.task(match.group())
        elif _SECRET_BEFORE.search(before):
            found.key_like = True
        elif not marked and not _OTHER_BEFORE.search(before) and not re.search(r"://\S*$", line[: match.start()]):
            found.task(match.group())
    return _UUID.sub(" ", line)


def _addresses(line: str, found: _Found) -> str:
    """Take the number that a URL's path ends with; the line without any URL."""
    for match in _URL.finditer(line):
        last = _LAST_SEGMENT.search(match.group().rstrip(".,;)]}"))
        if last and line[match.start() : match.start() + 7].lower().startswith("http"):
            found.number(last.group("run"))
    return _URL.sub(" ", line)


def _is_prose(line: str) -> bool:
    """Whether words stand among the numbers, and not merely as single pieces of a list."""
    return _WORD.search(line) is not None and any(" " in part.strip() for part in re.split(r"[,;|]", line))


def _pieces(line: str, prose: bool, found: _Found) -> None:
    """Numbers of a line without markers: all of a list, and of a sentence those that mean nothing else."""
    if prose:
        line = without_noise(line)
    if ":" in line or "=" in line:
        line = _LABEL.sub(" ", line)
    for piece in _PIECES.findall(line):
        core = piece.strip(_AROUND)
        if core.isdecimal() and core.isascii():
            found.number(core)
        elif not prose or core[-1:].isalnum():
            match = _FILE.fullmatch(core)
            if match is not None:
                found.number(match.group("run"))
            elif core and not prose:
                found.reject(core)
