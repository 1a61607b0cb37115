"""What was found out about audio, kept on disk by the hash of its bytes: it never has to be decoded for it again."""

from __future__ import annotations

import json
import logging
import os
import re
import struct
import tempfile
import threading
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO, TypeVar

from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.core.later import NDArray, np
from camb_desktop.core.peaks import PeakPyramid
from camb_desktop.core.problems import Problem, ProblemKind
from camb_desktop.core.runs import Damage
from camb_desktop.core.values import dataclass

_T = TypeVar("_T")

log = logging.getLogger(__name__)

#: Part of every entry: raise it when what is measured, or how, changes, and old entries are made anew.
VERSION = 4
OVERVIEW_COLUMNS = 256
DEFAULT_LIMIT_BYTES = 512 * 1024 * 1024
_TRIM_TO = 0.8  # of the limit: trimming is rare, and then worth it
_MAGIC = b"CAMBCLIP"
_HEAD = struct.Struct("<8sHIIII")  # magic, version, bytes of the summary, its crc, bytes of the pyramid, its crc
_MAX_SUMMARY_BYTES = 1 << 20
_HASH = re.compile(r"[0-9a-f]{64}")
_SUFFIX = ".clip"


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """The part of an entry that the table of runs needs.

    Attributes:
        measures: of the file.
        stated: the format as the header states it; its length differs from the measured one where the file is cut.
        overview: int16 (columns ≤ 256, 2): smallest and largest sample of all channels; empty for an empty file.
    """

    measures: Measures
    stated: StreamInfo
    overview: NDArray[np.int16]


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """All that is kept of one file."""

    summary: Summary
    pyramid: PeakPyramid


class PeakCache:
    """A folder with one file per content hash. Any thread; several processes may share it.

    Entries are written whole or not at all. One that is damaged, or of another version, counts as absent and is
    removed. Nothing here raises because of the disk: a cache that cannot be used is one that has nothing.

    Args:
        folder: made when first written to.
        limit_bytes: when the entries together pass it, those that were not used for longest go.
    """

    def __init__(self, folder: Path, limit_bytes: int = DEFAULT_LIMIT_BYTES) -> None:
        self.folder = folder
        self._limit = limit_bytes
        self._size: int | None = None  # of all entries, as far as this process knows
        self._lock = threading.Lock()

    def load(self, sha256: str) -> Entry | None:
        """The entry, which counts as used now; None where there is none."""
        return self._read(sha256, self._parse_entry)

    def load_summary(self, sha256: str) -> Summary | None:
        """The summary alone: a few kB whatever the length of the audio. Does not count as use."""
        return self._read(sha256, lambda file, _: _parse_summary(file)[0])

    def store(self, sha256: str, entry: Entry) -> bool:
        """Keep ``entry``; whether that succeeded."""
        summary, pyramid = _pack_summary(entry.summary), entry.pyramid.to_bytes()
        head = _HEAD.pack(_MAGIC, VERSION, len(summary), zlib.crc32(summary), len(pyramid), zlib.crc32(pyramid))
        data = head + summary + pyramid
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path = self._path(sha256)
            before = path.stat().st_size if path.exists() else 0
            _write_atomically(path, data)
        except OSError as error:
            log.info("peaks are not kept: %s", error.strerror)
            return False
        self._grow(len(data) - before)
        return True

    def remove(self, sha256: str) -> None:
        """Forget an entry."""
        with suppress(OSError):
            self._path(sha256).unlink()

    def _path(self, sha256: str) -> Path:
        if not _HASH.fullmatch(sha256):
            raise ValueError("no SHA-256 in hexadecimal")
        return self.folder / f"{sha256}{_SUFFIX}"

    def _read(self, sha256: str, parse: Callable[[BinaryIO, Path], _T]) -> _T | None:
        path = self._path(sha256)
        try:
            with path.open("rb") as file:
                return parse(file, path)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, struct.error) as error:
            log.info("kept peaks cannot be used: %s", type(error).__name__)
            if not isinstance(error, OSError):
                self.remove(sha256)
            return None

    @staticmethod
    def _parse_entry(file: BinaryIO, path: Path) -> Entry:
        summary, size, crc = _parse_summary(file)
        data = file.read(size + 1)
        if len(data) != size or zlib.crc32(data) != crc:
            raise ValueError("damaged")
        pyramid = PeakPyramid.from_bytes(data)
        with suppress(OSError):
            os.utime(path)
        return Entry(summary, pyramid)

    def _grow(self, by: int) -> None:
        with self._lock:
            if self._size is not None:
                self._size += by
            if self._size is None or self._size > self._limit:
                self._size = self._trim()

    def _trim(self) -> int:
        """Remove the least recently used entries, if there are too many; returns the size of what is left."""
        found: list[tuple[int, int, Path]] = []
        with suppress(OSError):
            for path in self.folder.iterdir():
                with suppress(OSError):
                    status = path.stat()
                    found.append((status.st_mtime_ns, status.st_size, path))
        total = sum(size for _, size, _ in found)
        if total <= self._limit:
            return total
        for _, size, path in sorted(found, key=lambda item: item[0]):
            if total <= self._limit * _TRIM_TO:
                break
            with suppress(OSError):
                path.unlink()
                total -= size
        return total


def _pack_summary(summary: Summary) -> bytes:
    values = json.dumps(
        {"measures": asdict(summary.measures), "stated": asdict(summary.stated)}, separators=(",", ":")
    ).encode()
    overview = summary.overview.astype("<i2").tobytes()
    return struct.pack("<II", len(values), len(overview)) + values + overview


def _parse_summary(file: BinaryIO) -> tuple[Summary, int, int]:
    """The summary, and size and checksum of the pyramid that follows. Raises ValueError and relatives."""
    magic, version, size, crc, pyramid_size, pyramid_crc = _HEAD.unpack(file.read(_HEAD.size))
    if magic != _MAGIC or version != VERSION or size > _MAX_SUMMARY_BYTES:
        raise ValueError("another version")
    data = file.read(size)
    if len(data) != size or zlib.crc32(data) != crc:
        raise ValueError("damaged")
    values_size, overview_size = struct.unpack_from("<II", data)
    if 8 + values_size + overview_size != size:
        raise ValueError("damaged")
    values = json.loads(data[8 : 8 + values_size])
    overview = np.frombuffer(data, "<i2", offset=8 + values_size).astype(np.int16).reshape(-1, 2)
    measured = dict(values["measures"])
    measured["info"] = StreamInfo(**measured["info"])
    if measured["damage"] is not None:
        measured["damage"] = Damage(measured["damage"])
    measured["faults"] = tuple(Problem(ProblemKind(each.pop("kind")), **each) for each in measured["faults"])
    return Summary(Measures(**measured), StreamInfo(**values["stated"]), overview), pyramid_size, pyramid_crc


def _write_atomically(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
