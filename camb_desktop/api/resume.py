"""Bytes that a broken transfer left behind, and the note beside them that says what they are the beginning of.

Plain functions on small files; they run in the disk thread.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from urllib.parse import urlsplit

from camb_desktop.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """What a server tells of a body, enough to ask for the rest of it.

    Attributes:
        run_id: whose audio it is.
        source: address without its query, so that a fresh link to the same object counts as the same.
        etag: ``ETag`` as sent, may be weak or empty.
        last_modified: ``Last-Modified`` as sent, may be empty.
        total_bytes: length of the whole body.
    """

    run_id: int
    source: str
    etag: str
    last_modified: str
    total_bytes: int

    @property
    def validator(self) -> str:
        """What ``If-Range`` may say: a strong ``ETag``, else ``Last-Modified``; empty where there is neither."""
        return self.etag if _is_strong(self.etag) else self.last_modified

    def agrees_with(self, headers: Mapping[str, str]) -> bool:
        """Whether a part with these headers is of the same version.

        Nothing that both tell may differ, and a strong ``ETag`` has to be repeated; a date need not be.
        """
        etag, last_modified = _validators(headers)
        if etag != self.etag and (etag or _is_strong(self.etag)) and self.etag:
            return False
        return not (last_modified and self.last_modified) or last_modified == self.last_modified


@dataclass(frozen=True, slots=True)
class Resumable:
    """A beginning that was kept: what of, and the digest that its bytes have to have."""

    origin: Origin
    sha256: str


def origin_of(run_id: int, url: str, status: int, headers: Mapping[str, str]) -> Origin | None:
    """What is needed to resume this answer later, or None where it cannot be resumed."""
    if is_packed(headers):
        return None
    if headers.get("accept-ranges", "").strip().lower() == "none":
        return None
    total = content_range(headers)[1] if status == 206 else length_of(headers)
    if total is None:
        return None
    origin = Origin(run_id, source_of(url), *_validators(headers), total)
    return origin if origin.validator else None


def is_packed(headers: Mapping[str, str]) -> bool:
    """Whether the body is said to come compressed."""
    return headers.get("content-encoding", "identity").strip().lower() not in ("", "identity")


def source_of(url: str) -> str:
    """``scheme://host/path``: neither query nor fragment, since they hold the signature."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def length_of(headers: Mapping[str, str]) -> int | None:
    """``Content-Length``, or None."""
    return _count(headers.get("content-length", ""))


def content_range(headers: Mapping[str, str]) -> tuple[int | None, int | None]:
    """First byte and total length of ``Content-Range: bytes 5-9/10``; None where it does not tell."""
    unit, _, rest = headers.get("content-range", "").strip().partition(" ")
    span, _, total = rest.partition("/")
    if unit.lower() != "bytes":
        return None, None
    return _count(span.partition("-")[0]), _count(total)


def leave_note(part: Path, origin: Origin, sha256: str) -> None:
    """Say beside ``part``, whose digest is given, what it is the beginning of; in silence where that cannot be
    written.
    """
    with contextlib.suppress(OSError):
        note_of(part.parent, origin.run_id).write_text(
            json.dumps({"file": part.name, "sha256": sha256, **asdict(origin)}), encoding="utf-8"
        )


def note_of(folder: Path, run_id: int) -> Path:
    """Where the note of a run lies, if there is one."""
    return folder / f"{run_id}.part.json"


def remove(path: Path) -> None:
    """Remove a file, in silence where it is not there or cannot be removed; any thread."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Remove the parts that a killed program left in ``folder``: no note says what they are the beginning of.

    Nobody may write there meanwhile. What cannot be read or removed stays, in silence.
    """
    with contextlib.suppress(OSError):
        noted = set()
        for note in folder.glob("*.part.json"):
            with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
                noted.add(json.loads(note.read_text(encoding="utf-8"))["file"])
        for part in folder.glob("*.part"):
            if part.name not in noted:
                remove(part)


def claim(folder: Path, run_id: int, target: Path) -> Resumable | None:
    """Make what a run has left in ``folder`` into ``target`` and remove its note.

    A ``.part`` is renamed; a cut file that is in use is copied. Returns what it is the beginning of, or None. Whether
    its bytes are still those that were received is for the caller to see, who reads them anyway.
    """
    note = note_of(folder, run_id)
    found: Resumable | None = None
    try:
        fields = json.loads(note.read_text(encoding="utf-8"))
        file = folder / Path(str(fields.pop("file"))).name
        sha256 = str(fields.pop("sha256"))
        origin = Origin(**fields)
        size = file.stat().st_size
        if origin.run_id == run_id and 0 < size < int(origin.total_bytes):
            if file.suffix == ".part":
                file.replace(target)
            else:
                shutil.copyfile(file, target)
            found = Resumable(origin, sha256)
        elif file.suffix == ".part":
            file.unlink()
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        remove(target)
    remove(note)
    return found


def _validators(headers: Mapping[str, str]) -> tuple[str, str]:
    etag, last_modified = (headers.get(name, "").strip() for name in ("etag", "last-modified"))
    return etag if len(etag) <= 1000 else "", last_modified if len(last_modified) <= 1000 else ""


def _is_strong(etag: str) -> bool:
    return len(etag) > 2 and etag[0] == etag[-1] == '"'


def _count(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None
