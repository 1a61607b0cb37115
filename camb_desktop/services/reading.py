"""What stands in a paste or a file: run IDs, a list that this program wrote, or the library of another computer.

Blocking; any thread. No file is written to.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from camb_desktop.core import ids, listing
from camb_desktop.core.containers.inspect import sniff
from camb_desktop.core.listing import Listed
from camb_desktop.core.runs import AudioFile
from camb_desktop.core.shelf import Shelf
from camb_desktop.core.values import dataclass
from camb_desktop.services.translate import tr
from camb_desktop.storage.library import LibraryIsNewer
from camb_desktop.storage.salvage import read_foreign

_TEXT_LIMIT = 4_000_000  # characters of a paste that are read
_LIST_LIMIT = 500_000_000  # bytes of a list that this program wrote
_HEAD = 4096
_LIBRARY = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read.

    Attributes:
        found: run IDs and task IDs, and what was not understood.
        listed: runs with all that a list or another library tells of them.
        shelf: the collections and saved searches of another library.
        audio: run ID → the file that another library has of it.
    """

    found: ids.Extraction
    listed: tuple[Listed, ...] = ()
    shelf: Shelf = Shelf()
    audio: Mapping[int, AudioFile] = field(default_factory=dict)


def read_text(text: str) -> Reading:
    """What a paste holds."""
    listed = listing.read_with_shelf(text)
    if listed is not None:
        return Reading(_NOTHING, *listed)
    found = ids.extract(ids.beginning(text, _TEXT_LIMIT))
    if len(text) > _TEXT_LIMIT:
        found = replace(found, rejected=(*found.rejected, tr("the rest of a very long text")))
    return Reading(found)


def read_files(paths: Sequence[Path]) -> Reading:
    """What files hold together; one that cannot be read, or holds no text, is told by its name."""
    return together(map(_read_file, paths))


def together(readings: Iterable[Reading]) -> Reading:
    """Several as one."""
    found = _NOTHING
    listed: list[Listed] = []
    shelf = Shelf()
    audio: dict[int, AudioFile] = {}
    for each in readings:
        found = found.and_also(each.found)
        listed += each.listed
        shelf = shelf.merged(each.shelf)
        audio.update(each.audio)
    return Reading(found, tuple(listed), shelf, audio)


def _read_file(path: Path) -> Reading:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            if head.startswith(_LIBRARY):
                return _read_library(path)
            data = head + file.read(
                (_LIST_LIMIT if listing.may_be_list(_decoded(head)) else 4 * _TEXT_LIMIT) - _HEAD + 1
            )
    except LibraryIsNewer:
        return _not_read(tr("{name}: update CAMB Desktop to read it", name=ids.shown(path.name)))
    except (OSError, sqlite3.Error):
        return _not_read(ids.shown(path.name))
    if not data.startswith(_WIDE) and (b"\0" in head or sniff(head)):
        return _not_read(ids.shown(path.name))
    return read_text(_decoded(data))


def _read_library(path: Path) -> Reading:
    there = read_foreign(path)
    if not there.rows:
        return _not_read(ids.shown(path.name))
    lost = (there.known or 0) - len(there.rows)
    told = tr("%n damaged run of {name}|%n damaged runs of {name}", lost, name=ids.shown(path.name))
    found = _not_read(told).found if lost > 0 else _NOTHING
    audio = {run.run_id: run.audio for run, _ in there.rows if run.run_id and run.audio and run.audio.damage is None}
    return Reading(found, tuple(listing.listed(run) for run, _ in there.rows), there.shelf, audio)


def _not_read(told: str) -> Reading:
    return Reading(ids.Extraction((), (told,), 0))


def _decoded(data: bytes) -> str:
    return data.decode("utf-16" if data.startswith(_WIDE) else "utf-8-sig", errors="replace")


_WIDE = (b"\xff\xfe", b"\xfe\xff")
_NOTHING = ids.Extraction((), (), 0)
