"""The list of runs as a file that other programs read, and this one reads back without loss. Pure, any thread.

What the user made of a run and what the service told of it is in it; links, keys and task IDs never are.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from camb_desktop.core.runs import Decision, Kind, Run

FORMAT = "camb-desktop list"
VERSION = 1
_FIELDS = ("run_id", "name", "decision", "note", "heard", "kind", "added", "bytes", "sha256")
_HEAD = ",".join(_FIELDS)
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "'")  # what a spreadsheet would compute, and the mark against that
_LARGEST_ID = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class Listed:
    """One run of such a file, as far as it is taken back.

    Attributes:
        added_at: when it was added, Unix time in seconds; 0 where nobody knows.
    """

    run_id: int
    name: str = ""
    note: str = ""
    decision: Decision = Decision.UNDECIDED
    heard: bool = False
    kind: Kind = Kind.AUTO
    added_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Played:
    """One entry of a playlist: where the file is, as seen from the playlist, and what it is called."""

    path: str
    title: str
    duration_s: float | None


def to_json(runs: Iterable[Run]) -> str:
    """All runs that have an ID, as one JSON object."""
    values = {"format": FORMAT, "version": VERSION, "runs": [_values(run) for run in runs if run.run_id is not None]}
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"


def to_csv(runs: Iterable[Run]) -> str:
    """All runs that have an ID, one a line below a title line; begins with a byte order mark, as spreadsheets want it.

    A cell that a spreadsheet would take for a formula begins with ``'``.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(_FIELDS)
    for run in runs:
        if run.run_id is not None:
            writer.writerow([_cell(value) for value in _values(run).values()])
    return "\ufeff" + file.getvalue()


def to_m3u(entries: Sequence[Played]) -> str:
    """A playlist in UTF-8, for any player."""
    lines = ["#EXTM3U"]
    for entry in entries:
        seconds = -1 if entry.duration_s is None else round(entry.duration_s)
        lines += [f"#EXTINF:{seconds},{' '.join(entry.title.split())}", entry.path]
    return "\n".join(lines) + "\n"


def read(text: str) -> tuple[Listed, ...] | None:
    """The runs of a list that :func:`to_json` or :func:`to_csv` wrote, each once; None where it is something else."""
    text = text.removeprefix("\ufeff")
    head = text[:400].lstrip()
    try:
        if head.startswith("{") and f'"{FORMAT}"' in head:
            found = json.loads(text)
            rows = found["runs"] if found.get("format") == FORMAT else None
        elif head.replace(";", ",").replace("\t", ",").startswith(_HEAD):
            rows = list(_rows_of_csv(text.lstrip()))
        else:
            return None
        listed = (_listed(row) for row in rows or () if isinstance(row, Mapping))
        return tuple({each.run_id: each for each in listed if each is not None}.values())
    except (ValueError, KeyError, AttributeError, TypeError, csv.Error, RecursionError):
        return None


def _rows_of_csv(text: str) -> Iterable[dict[str, str]]:
    """Whatever a spreadsheet made of the separator when it saved the file again."""
    separator = next((mark for mark in ",;\t" if mark in text[: len(_HEAD)]), ",")
    for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=separator):
        yield {name: (value or "").removeprefix("'") for name, value in row.items() if name in _FIELDS}


def _values(run: Run) -> dict[str, Any]:
    audio = run.audio
    return {
        "run_id": run.run_id,
        "name": run.name,
        "decision": run.decision.value,
        "note": run.note,
        "heard": run.heard,
        "kind": run.effective_kind.value,
        "added": datetime.fromtimestamp(run.added_at, UTC).isoformat() if run.added_at else "",
        "bytes": audio.size_bytes if audio is not None else None,
        "sha256": audio.sha256 if audio is not None else "",
    }


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULAS) else value
    return "" if value is None else value


def _listed(row: Mapping[str, Any]) -> Listed | None:
    run_id = int(row["run_id"])
    if not 0 < run_id <= _LARGEST_ID:
        return None
    return Listed(
        run_id,
        " ".join(_text(row, "name").split()),
        _text(row, "note"),
        Decision(_text(row, "decision") or Decision.UNDECIDED),
        row.get("heard") in (True, "yes"),
        Kind(_text(row, "kind") or Kind.AUTO),
        datetime.fromisoformat(_text(row, "added")).timestamp() if _text(row, "added") else 0.0,
    )


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""
