"""Where the audio of runs lies: what is kept beside the library, the rest in a cache that may be emptied.

The library knows bare names, made of content, so that a file may lie in either folder, or for a moment in both: the one
beside the library counts. Blocking calls; any thread, but what moves or removes files is for one thread at a time.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from camb_desktop.core.runs import AudioFile, Container
from camb_desktop.core.values import dataclass
from camb_desktop.storage.files import copy_exact, free_bytes, fsync_dir, spare_bytes, translate_os_error

_UNKNOWN_FOR_S = 24 * 3600.0
_ENDINGS = frozenset(f".{container.value}" for container in Container)


@dataclass(frozen=True, slots=True)
class Stored:
    """One file of the cache.

    Attributes:
        name: without a folder.
        size_bytes: its length.
        used_at: when it was last played, or fetched: Unix time in seconds.
    """

    name: str
    size_bytes: int
    used_at: float


@dataclass(frozen=True, slots=True)
class Usage:
    """How much audio there is.

    Attributes:
        kept_files, kept_bytes: beside the library, or where the user wants them.
        cache_files, cache_bytes: in the cache.
        former: folders of kept audio from before, as far as something is left there, or nobody can tell.
    """

    kept_files: int = 0
    kept_bytes: int = 0
    cache_files: int = 0
    cache_bytes: int = 0
    former: tuple[Path, ...] = ()


class AudioStore:
    """The two folders.

    Args:
        kept: of what must never be lost.
        cache: of what can be fetched again, and where everything arrives.
        former: folders where ``kept`` was before; what is left there is found, and moves.
        home: a folder that is made when the first file comes; another one, such as on a disk that can be taken away,
            has to be there.
    """

    def __init__(self, kept: Path, cache: Path, former: Sequence[Path] = (), *, home: Path | None = None) -> None:
        self.kept = kept
        self.cache = cache
        self.former = tuple(former)
        self.home = home or kept

    @property
    def folders(self) -> tuple[Path, ...]:
        """All of them, the one that counts first."""
        return (self.kept, *self.former, self.cache)

    def keep_in(self, folder: Path) -> None:
        """Keep in ``folder`` from now on; what is elsewhere is found there until it was moved. Any thread."""
        former = tuple(each for each in (self.kept, *self.former) if each != folder)
        self.former, self.kept = (*former, folder), folder  # no moment in which one of them is not looked into
        self.former = former

    def folder_of(self, kept: bool) -> Path:
        """Where audio belongs that is kept, or is not."""
        return self.kept if kept else self.cache

    def find(self, name: str, size_bytes: int) -> Path | None:
        """Where a file of that length lies; None where there is none."""
        folder = self.folder_with(name, size_bytes)
        return None if folder is None else folder / name

    def folder_with(self, name: str, size_bytes: int) -> Path | None:
        """The folder that has a file of that length; None where none has."""
        for folder in self.folders:
            with contextlib.suppress(OSError, ValueError):
                if os.stat(f"{folder}{os.sep}{name}").st_size == size_bytes:  # noqa: PTH116
                    return folder
        return None

    def is_in_place(self, audio: AudioFile, *, kept: bool) -> bool:
        """Whether its path is in the folder where it belongs. Costs no I/O."""
        return os.path.dirname(audio.path) == os.fspath(self.kept if kept else self.cache)  # noqa: PTH120

    def place(self, audio: AudioFile, *, kept: bool, check: Callable[[], None] = lambda: None) -> Path:
        """See that a file is in the folder where it belongs; where it was it stays, see :meth:`drop_other`.

        At every moment one of the two is whole, and lasts. On one disk they share their bytes.

        Args:
            audio: as it is known, wherever it lies.
            kept: whether it belongs beside the library.
            check: may raise to end a long copy.

        Raises:
            AudioChanged: it is gone, or has other bytes; nothing was done.
            DiskFull, CannotWrite: it is where it was.
        """
        folder = self.kept if kept else self.cache
        target = folder / audio.path.name
        others = [path for path in (audio.path, *self._others(target)) if path != target and path.exists()]
        try:
            if folder in (self.home, self.cache):
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if target.exists() and (not others or target.samefile(others[0])):
                return target
            source = others[0] if others else audio.path
            with contextlib.suppress(OSError):  # another disk, or one without links
                os.link(source, target)
                fsync_dir(folder)
                return target
        except OSError as error:
            raise translate_os_error(error) from error
        copy_exact(source, target, audio.sha256, exclusive=False, check=check)
        with contextlib.suppress(OSError):
            used = source.stat().st_mtime_ns
            os.utime(target, ns=(used, used))
        return target

    def drop_other(self, path: Path) -> bool:
        """Remove what other folders have of ``path``, if ``path`` is there and as long.

        Returns False where it could not be removed, as on a system where somebody reads it: it is harmless.
        """
        done = True
        for other in self._others(path):
            try:
                if path.stat().st_size == other.stat().st_size and not other.parent.samefile(path.parent):
                    other.unlink()
            except FileNotFoundError:
                continue
            except OSError:
                done = False
        return done

    def evict(self, stored: Stored) -> int:
        """Remove a file from the cache, and from there alone; how many bytes that freed.

        What was played, or came anew, since ``stored`` was looked up stays.
        """
        path = self.cache / stored.name
        with contextlib.suppress(OSError):
            if path.stat().st_mtime <= stored.used_at and not any(map(self._is_cache, (self.kept, *self.former))):
                return _remove(path)
        return 0

    def remove(self, name: str) -> int:
        """Remove a file wherever it lies; how many bytes that freed."""
        return sum(_remove(folder / name) for folder in self.folders)

    def note_use(self, name: str) -> None:
        """The file is played now."""
        for folder in self.folders:
            with contextlib.suppress(OSError):
                os.utime(folder / name)

    def cached(self) -> list[Stored]:
        """The audio files of the cache, the least recently used one first."""
        found = [Stored(entry.name, facts.st_size, facts.st_mtime) for entry, facts in _files(self.cache)]
        return sorted(found, key=lambda each: each.used_at)

    def usage(self) -> Usage:
        """How much there is. A file that is in both folders counts beside the library."""
        kept: dict[str, int] = {}
        left = []
        for folder in (*self.former, self.kept):
            there = {entry.name: facts.st_size for entry, facts in _files(folder)}
            kept.update(there)
            if folder != self.kept and (there or not folder.is_dir()):
                left.append(folder)
        cached = {
            entry.name: facts.st_size for entry, facts in _files(self.cache) if kept.get(entry.name) != facts.st_size
        }
        return Usage(len(kept), sum(kept.values()), len(cached), sum(cached.values()), tuple(left))

    def room_bytes(self) -> int:
        """How much may still come into the cache; 0 where nobody can tell."""
        with contextlib.suppress(OSError):
            return free_bytes(self.cache) - spare_bytes(self.cache)
        return 0

    def sweep(self, names: Collection[str], run_ids: Collection[int]) -> int:
        """Remove from the cache what nobody asks for any more and was not used for a day; how many bytes that freed.

        What lies with the kept audio stays: a row that could not be read may be its owner.

        Args:
            names: of all files that a row has. Not to be called where rows are missing: they own files, too.
            run_ids: of all rows; what a broken download left of another run goes, too.
        """
        old = time.time() - _UNKNOWN_FOR_S
        freed = 0
        for entry, facts in _files(self.cache):
            if facts.st_mtime < old and entry.name not in names:
                freed += _remove(self.cache / entry.name)
        for note in _notes(self.cache):
            with contextlib.suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
                run_id, _, _ = note.name.partition(".")
                if int(run_id) not in run_ids and note.stat().st_mtime < old:
                    part = Path(str(json.loads(note.read_text(encoding="utf-8"))["file"])).name
                    if part.endswith(".part"):
                        freed += _remove(self.cache / part)
                    note.unlink()
        return freed

    def _is_cache(self, folder: Path) -> bool:
        with contextlib.suppress(OSError):
            return folder.samefile(self.cache)
        return False

    def _others(self, path: Path) -> list[Path]:
        """The same name elsewhere; the cache first: what is there came last."""
        return [folder / path.name for folder in reversed(self.folders) if folder != path.parent]


def _files(folder: Path) -> Iterator[tuple[os.DirEntry[str], os.stat_result]]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                if os.path.splitext(entry.name)[1] in _ENDINGS and entry.is_file(follow_symlinks=False):  # noqa: PTH122
                    yield entry, entry.stat(follow_symlinks=False)


def _notes(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return list(folder.glob("*.part.json"))
    return []


def _remove(path: Path) -> int:
    with contextlib.suppress(OSError):
        size = path.stat().st_size
        path.unlink()
        return size
    return 0
