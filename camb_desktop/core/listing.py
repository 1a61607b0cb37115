"""The list of runs as a file that other programs read, and that reads back as it was: CSV, JSON, M3U. Pure.

Neither links nor keys are ever in it.
"""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from camb_desktop.core import tags
from camb_desktop.core.runs import Container, Decision, Kind, Run
from camb_desktop.core.shelf import SavedSearch, Shelf
from camb_desktop.core.values import dataclass

FORMAT = "camb-desktop runs"
_VERSION = 1
_COLUMNS = (
    "run_id", "task_id", "kind", "found_kind", "name", "note", "decision", "heard", "added_at", "changed_at", "sha256",
    "size_bytes", "container", "tags", "collections", "account",
)  # fmt: skip
_EMPTY = Shelf()
_OF_SEARCH = ("name", "text", "view", "kind", "problems", "collection")
_TOLD_BY = {"run_id", "decision", "heard", "changed_at"}  # a table that has all of these is one of ours
_HEADING_LIMIT = 4000
_MAX_RUN_ID = 2**63 - 1
_LONGEST_CELL = 2**31 - 1  # a note may be of any length; the reader of tables would stop at 131,072 characters
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
# A spreadsheet would calculate what begins so, or round it, or drop its zeros.
_RISKY = re.compile(r"\s*[=+\-@＝＋－＠\t\r\n]|\s*[0-9][0-9.,eE+-]*\s*\Z")
_PLAIN_NUMBER = re.compile("0|[1-9][0-9]{0,14}")
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d+))?Z")
MERGED = (
    "task_id", "found_kind", "name", "note", "decision", "heard", "changed_at", "tags", "collections", "account",
)  # fmt: skip
"""Fields of a run that :func:`merged` may change."""

_W = TypeVar("_W", bound=StrEnum)
_D = TypeVar("_D")


@dataclass(frozen=True, slots=True)
class Listed:
    """One run of such a file: what the user said of it, and what the service told.

    Attributes:
        run_id, task_id: at least one of them.
        changed_at: as that of a :class:`~camb_desktop.core.runs.Run`.
        sha256, size_bytes, container: of its audio, where it was there; else empty, or None.
        tags, collections, account: as those of a :class:`~camb_desktop.core.runs.Run`.
    """

    run_id: int | None
    task_id: str | None = None
    kind: Kind = Kind.AUTO
    found_kind: Kind | None = None
    name: str = ""
    note: str = ""
    decision: Decision = Decision.UNDECIDED
    heard: bool = False
    added_at: float = 0.0
    changed_at: float = 0.0
    sha256: str = ""
    size_bytes: int | None = None
    container: Container | None = None
    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    account: str = ""

    def __repr__(self) -> str:
        return f"Listed({self.run_id if self.run_id is not None else 'task …' + (self.task_id or '')[-4:]})"


@dataclass(frozen=True, slots=True)
class Track:
    """One entry of a playlist.

    Attributes:
        path: from the playlist, with ``/`` between folders.
        title: what a player shows.
        duration_s: length in seconds, or None while it is not known.
    """

    path: str
    title: str
    duration_s: float | None = None


def listed(run: Run) -> Listed:
    """What is written of a run."""
    audio = run.audio
    return Listed(
        run.run_id,
        run.task_id,
        run.kind,
        run.found_kind,
        run.name,
        run.note,
        run.decision,
        run.heard,
        run.added_at,
        run.changed_at,
        audio.sha256 if audio else "",
        audio.size_bytes if audio else None,
        audio.container if audio else None,
        run.tags,
        run.collections,
        run.account,
    )


def new_run(row_id: int, told: Listed, kind: Kind, now: float) -> Run:
    """A row for a run that a list tells of; ``kind`` and ``now`` where it does not tell these."""
    return Run(
        row_id,
        told.run_id,
        told.task_id,
        told.kind if told.kind is not Kind.AUTO else kind,
        told.found_kind,
        told.name,
        told.decision,
        told.heard,
        told.note,
        told.added_at or now,
        told.changed_at,
        tags=told.tags,
        collections=told.collections,
        account=told.account,
    )


def merged(run: Run, other: Listed) -> Run:
    """``run`` with what ``other`` knows of it.

    What the newer of the two says counts; where it says nothing, the word of the other stands. Heard is heard, and a
    tag that either has, or a collection that either is in, stays.
    """
    old, new = (run, other) if other.changed_at > run.changed_at else (other, run)
    return replace(
        run,
        task_id=run.task_id or other.task_id,
        found_kind=run.found_kind or other.found_kind,
        name=new.name or old.name,
        note=new.note or old.note,
        decision=old.decision if new.decision is Decision.UNDECIDED else new.decision,
        heard=run.heard or other.heard,
        changed_at=max(run.changed_at, other.changed_at),
        tags=tags.in_order((*run.tags, *other.tags)),
        collections=tags.in_order((*run.collections, *other.collections)),
        account=run.account or other.account,
    )


def to_json(runs: Iterable[Listed], shelf: Shelf = _EMPTY) -> str:
    """One object, that says what it is, with the runs in their order, collections and saved searches."""
    told: dict[str, Any] = {"format": FORMAT, "version": _VERSION, "runs": [_values(run) for run in runs]}
    if shelf.collections:
        told["collections"] = list(shelf.collections)
    if shelf.searches:
        told["searches"] = [
            {name: getattr(search, name) for name in _OF_SEARCH} | {"changed_at": _time_text(search.changed_at)}
            for search in shelf.searches
        ]
    return json.dumps(told, ensure_ascii=False, indent=1)


def to_csv(runs: Iterable[Listed]) -> str:
    """A table with a heading, lines ended as RFC 4180 wants it.

    No cell is a formula to a spreadsheet, or a number that it would round: those have an apostrophe before them.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for run in runs:
        values = _values(run)
        values |= {"tags": tags.as_text(run.tags), "collections": tags.as_lines(run.collections)}
        writer.writerow([_cell(value) for value in values.values()])
    return text.getvalue()


def to_m3u(tracks: Iterable[Track]) -> str:
    """An extended M3U, to be written in UTF-8."""
    lines = ["#EXTM3U"]
    for track in tracks:
        seconds = -1 if track.duration_s is None else max(1, round(track.duration_s))
        lines.append(f"#EXTINF:{seconds},{' '.join(track.title.split())}")
        lines.append(f"./{track.path}" if track.path.startswith("#") else track.path)
    return "\n".join(lines) + "\n"


def may_be_list(beginning: str) -> bool:
    """Whether a text that begins so may be one that :func:`read` understands."""
    return FORMAT in beginning[:200] or _delimiter(beginning) is not None


def read(text: str) -> tuple[Listed, ...] | None:
    """The runs of a text that :func:`to_json` or :func:`to_csv` made, be it that a spreadsheet saved it since.

    None where it is something else; what cannot be understood of a run counts as nothing said.
    """
    both = read_with_shelf(text)
    return both[0] if both is not None else None


def read_with_shelf(text: str) -> tuple[tuple[Listed, ...], Shelf] | None:
    """See :func:`read`; with the collections and saved searches that stand in it, which a table has none of."""
    text = text.removeprefix("\ufeff").lstrip()
    if text.startswith("{"):
        return _read_json(text)
    runs = _read_csv(text)
    return (runs, _EMPTY) if runs is not None else None


def _values(run: Listed) -> dict[str, Any]:
    return {
        "run_id": run.run_id,
        "task_id": run.task_id,
        "kind": run.kind.value,
        "found_kind": run.found_kind.value if run.found_kind else None,
        "name": run.name,
        "note": run.note,
        "decision": run.decision.value,
        "heard": run.heard,
        "added_at": _time_text(run.added_at),
        "changed_at": _time_text(run.changed_at),
        "sha256": run.sha256 or None,
        "size_bytes": run.size_bytes,
        "container": run.container.value if run.container else None,
        "tags": list(run.tags),
        "collections": list(run.collections),
        "account": run.account,
    }


def _listed(values: Mapping[str, Any]) -> Listed | None:
    run_id, task_id = _int(values.get("run_id")), str(values.get("task_id") or "").lower()
    run_id = run_id if run_id is not None and 0 < run_id <= _MAX_RUN_ID else None
    sha256 = str(values.get("sha256") or "").lower()
    if run_id is None and not _UUID.fullmatch(task_id):
        return None
    return Listed(
        run_id,
        task_id if _UUID.fullmatch(task_id) else None,
        _word(Kind, values.get("kind"), Kind.AUTO),
        _word(Kind, values.get("found_kind"), None),
        _text(values.get("name")),
        _text(values.get("note")),
        _word(Decision, values.get("decision"), Decision.UNDECIDED),
        values.get("heard") is True or str(values.get("heard")).lower() == "yes",
        _time(values.get("added_at")),
        _time(values.get("changed_at")),
        sha256 if _SHA256.fullmatch(sha256) else "",
        _int(values.get("size_bytes")),
        _word(Container, values.get("container"), None),
        tags.tags_in(_lines(values.get("tags"))),
        tags.in_order(_lines(values.get("collections")).splitlines()),
        _text(values.get("account")),
    )


def _read_json(text: str) -> tuple[tuple[Listed, ...], Shelf] | None:
    if FORMAT not in text[:200]:
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or value.get("format") != FORMAT or not isinstance(value.get("runs"), list):
        return None
    runs = tuple(run for each in value["runs"] if isinstance(each, dict) and (run := _listed(each)) is not None)
    return runs, _shelf(value)


def _shelf(value: Mapping[str, Any]) -> Shelf:
    told = value.get("searches")
    searches = [
        SavedSearch(
            name,
            _text(each.get("text")),
            _text(each.get("view")),
            _text(each.get("kind")),
            each.get("problems") is True,
            tags.cleaned(_text(each.get("collection"))),
            _time(each.get("changed_at")),
        )
        for each in (told if isinstance(told, list) else ())
        if isinstance(each, dict) and (name := tags.cleaned(_text(each.get("name"))))
    ]
    return Shelf(tags.in_order(_lines(value.get("collections")).splitlines())).with_searches(searches)


def _read_csv(text: str) -> tuple[Listed, ...] | None:
    delimiter = _delimiter(text)
    if delimiter is None:
        return None
    heading = _heading(text, delimiter)
    csv.field_size_limit(_LONGEST_CELL)  # of the whole process, and the same each time
    found = []
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            run = _listed(dict(zip(heading, map(_unprotected, cells), strict=False)))
            if run is not None:
                found.append(run)
    except csv.Error:  # a cell beyond all measure: what came before it counts
        pass
    return tuple(found)


def _delimiter(text: str) -> str | None:
    """What stands between the cells of one of our tables; None for another one."""
    return next((each for each in ",;\t" if _TOLD_BY.issubset(_heading(text, each))), None)


def _heading(text: str, delimiter: str) -> list[str]:
    head, _, _ = text[:_HEADING_LIMIT].partition("\n")
    return [cell.strip().strip('"\ufeff').lower() for cell in head.split(delimiter)]


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    risky = not _PLAIN_NUMBER.fullmatch(text) if isinstance(value, int) else _is_risky(text)
    return f"'{text}" if risky else text


def _is_risky(text: str) -> bool:
    return _RISKY.match(text.lstrip("'")) is not None


def _unprotected(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _is_risky(cell[1:]) else cell


def _time_text(time: float) -> str | None:
    """``2026-11-26T08:00:00.1234567Z``: every digit that is needed to read back the same number; None for 0."""
    whole, _, fraction = repr(time).partition(".")
    if not time or not whole.isdigit() or not fraction.isdigit():
        return None
    try:
        day = datetime.fromtimestamp(int(whole), UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return f"{day:%Y-%m-%dT%H:%M:%S}{'' if fraction == '0' else '.' + fraction}Z"


def _time(value: object) -> float:
    match = _TIME.fullmatch(str(value or "").strip())
    if match is None:
        return 0.0
    try:
        whole = datetime.fromisoformat(f"{match[1]}T{match[2]}+00:00").timestamp()
    except ValueError:
        return 0.0
    time = float(f"{int(whole)}.{match[3] or 0}")
    return time if math.isfinite(time) and time > 0 else 0.0


def _int(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    text = str(value if value is not None else "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


def _text(value: object) -> str:
    return value.replace("\0", "") if isinstance(value, str) else ""


def _lines(value: object) -> str:
    """One text of a cell, or of a list of texts."""
    return "\n".join(map(_text, value)) if isinstance(value, list) else _text(value)


def _word(words: type[_W], value: object, otherwise: _D) -> _W | _D:
    try:
        return words(str(value).lower())
    except ValueError:
        return otherwise
