"""Writes the list of runs to a file: CSV or JSON, which read back as they were, or a playlist. In a worker."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from camb_desktop.core.values import dataclass
from camb_desktop.storage import files

if TYPE_CHECKING:  # loaded with the first list
    from camb_desktop.core.listing import Listed, Track
    from camb_desktop.core.shelf import Shelf

JSON, CSV, PLAYLIST = ".json", ".csv", ".m3u8"
_PLAYLISTS = (PLAYLIST, ".m3u")


@dataclass(frozen=True, slots=True)
class ListReport:
    """What was written.

    Attributes:
        path: the file.
        count: runs in it.
        left_out: runs that are not in it: tasks that the service has not confirmed, which may be keys; of a playlist,
            runs without audio.
    """

    path: Path
    count: int
    left_out: int = 0


def is_playlist(path: Path) -> bool:
    """Whether a file of that name is to be one."""
    return path.suffix.lower() in _PLAYLISTS


def folder_of(playlist: Path) -> Path:
    """Where the audio of a playlist goes: beside it, in a folder of its name."""
    return playlist.with_suffix("")


def write_list(path: Path, runs: Sequence[Listed], shelf: Shelf) -> None:
    """JSON where the name ends so, else CSV, which begins with a mark that tells spreadsheets that it is UTF-8.

    Collections and saved searches go into JSON alone: a table has a line for each run, and no other.

    Raises:
        DiskFull, CannotWrite: what was there before is as it was.
    """
    from camb_desktop.core import listing

    is_json = path.suffix.lower() == JSON
    text = listing.to_json(runs, shelf) if is_json else listing.to_csv(runs)
    _write(path, text, "utf-8" if is_json else "utf-8-sig")


def write_playlist(path: Path, tracks: Sequence[Track]) -> None:
    """See :func:`write_list`; without a mark, which players take for part of the first line."""
    from camb_desktop.core import listing

    _write(path, listing.to_m3u(tracks), "utf-8")


def _write(path: Path, text: str, encoding: str) -> None:
    with files.atomic_writer(path) as file:
        file.write(text.encode(encoding, "replace"))
