"""Run IDs out of tables: CSV and its relatives, columns that a program lined up, rows without a heading. Pure."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence

from camb_desktop.core.ids.found import Found
from camb_desktop.core.ids.plain import whole_number
from camb_desktop.core.ids.structured import NAME_KEYS, letters

_ID_NAMES = ("runid", "runids", "run", "runs", "id")
_DELIMITERS = ",\t;|"
_HEAD_LINES = 12
_LINE_LIMIT = 2000  # a heading is no longer
_CELL = re.compile(r"\S+")
_RULE = re.compile(r"[\s|+:=-]*")
_HEADING = re.compile(r"[\s\"'`#]*[A-Za-z][A-Za-z _-]{0,30}(?:[0-9]{1,2}(?![0-9])[A-Za-z _-]{0,30})?[\s\"'`]*")


def read_table(lines: Sequence[str], found: Found) -> list[str]:
    """Take the column of run IDs, with names where a column has them; the lines that are in no table."""
    for read in (_delimited, _lined_up):
        rest = read(lines, found)
        if rest is not None:
            return rest
    return list(lines)


def _delimited(lines: Sequence[str], found: Found) -> list[str] | None:
    for at, line in _possible_heads(lines):
        for delimiter in _DELIMITERS:
            if delimiter not in line:
                continue
            cells = _cells(line, delimiter)
            column = _column(cells, _ID_NAMES)
            if column is None or len(cells) < 2 or any(map(whole_number, cells)):
                continue
            rest = _rows(lines[at + 1 :], delimiter, column, _column(cells, NAME_KEYS), found)
            if rest is not None:
                return [*lines[:at], *rest]
    return None


def _column(cells: Sequence[str], names: Sequence[str]) -> int | None:
    """Where the first of ``names`` stands that is a heading's whole cell."""
    words = [letters(cell) if _HEADING.fullmatch(cell) else "" for cell in cells]
    return next((words.index(name) for name in names if name in words), None)


def _rows(lines: Sequence[str], delimiter: str, column: int, titles: int | None, found: Found) -> list[str] | None:
    """Read the rows below a heading; the lines that are none, or None where there is no row at all."""
    rest, taken, odd = [], [], []
    for line, cells in _records(lines, delimiter):
        if len(cells) <= column or (len(cells) == 1 and not cells[0].strip()):
            if line.strip():
                rest.append(line)
            continue
        piece = cells[column].strip()
        digits = whole_number(piece)
        if digits is not None:
            taken.append((digits, cells[titles] if titles is not None and titles < len(cells) else ""))
        elif piece and not _RULE.fullmatch(piece):
            odd.append(piece)
    if not taken:
        return None
    for digits, name in taken:
        found.number(digits, name)
    for piece in odd:
        found.reject(piece)
    return rest


def _records(lines: Sequence[str], delimiter: str) -> list[tuple[str, list[str]]]:
    """Each record with its cells; one by one where a quote is never closed."""
    try:
        if sum(line.count('"') for line in lines) % 2 == 0:
            reader = csv.reader((f"{line}\n" for line in lines), delimiter=delimiter, skipinitialspace=True)
            return [("", cells) if len(cells) != 1 else (cells[0], cells) for cells in map(_outer, reader)]
    except csv.Error:
        pass
    return [(line, _cells(line, delimiter)) for line in lines]


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return _outer(next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), []))
    except csv.Error:
        return line.split(delimiter)


def _outer(cells: list[str]) -> list[str]:
    """Without the empty cells outside the bars of ``| a | b |``."""
    if len(cells) > 2 and not cells[0].strip() and not cells[-1].strip():
        return cells[1:-1]
    return cells


def _lined_up(lines: Sequence[str], found: Found) -> list[str] | None:
    """Columns of blanks: a cell belongs to the heading that it ends, or begins, below."""
    for at, line in _possible_heads(lines):
        cells = list(_CELL.finditer(line))
        words = [cell.group() for cell in cells]
        column = _column(words, _ID_NAMES[:1])
        if column is None or len(cells) < 2 or any(map(whole_number, words)):
            continue
        head = cells[column]
        named = _column(words, NAME_KEYS)
        titles = cells[named] if named is not None else None
        rest, taken = [], 0
        for row in lines[at + 1 :]:
            places = list(_CELL.finditer(row[:_LINE_LIMIT]))
            under = [cell for cell in places if cell.end() == head.end() or cell.start() == head.start()]
            digits = whole_number(under[0].group()) if len(under) == 1 else None
            if digits is None:
                rest.append(row)
                continue
            taken += 1
            found.number(digits, _name_under(row, titles, [cell.end() for cell in cells], head, under[0]))
        if taken:
            return [*lines[:at], *rest]
    return None


def _name_under(
    row: str, title: re.Match[str] | None, ends: list[int], head: re.Match[str], number: re.Match[str]
) -> str:
    if title is None:
        return ""
    if number.end() == head.end():  # aligned right: the cell lies between two headings' ends
        before = max((end for end in ends if end < title.end()), default=0)
        return row[max(before, number.end() if number.end() <= title.end() else 0) : title.end()]
    return re.split(r"\s{2,}", row[title.start() :])[0]


def _possible_heads(lines: Sequence[str]) -> list[tuple[int, str]]:
    """Where a heading may stand: near the beginning, perhaps below a title, and with no run ID in it."""
    heads = []
    for at, line in enumerate(lines):
        if line.strip() and len(line) <= _LINE_LIMIT:
            heads.append((at, line))
        if len(heads) == _HEAD_LINES:
            break
    return [(at, line) for at, line in heads if "run" in line.lower() or "id" in line.lower()]
