"""Files are whole or not there."""

from __future__ import annotations

import errno
import itertools
import os
import sys
from pathlib import Path

import pytest

from camb_desktop.core.errors import AudioChanged, CannotWrite, DiskFull
from camb_desktop.storage import files


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write(path: Path, failure: Exception) -> None:
    with files.atomic_writer(path) as file:
        file.write(b"half")
        raise failure


def test_a_whole_write_takes_the_place_of_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    path.write_bytes(b"old")
    with files.atomic_writer(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["take.wav"]


def test_a_failed_write_keeps_the_old_file_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        write(path, ZeroDivisionError())
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["take.wav"]


def test_a_full_disk_is_named_and_leaves_nothing() -> None:
    if not Path("/dev/full").exists():
        return
    with pytest.raises(OSError, match="No space left") as caught, Path("/dev/full").open("wb", buffering=0) as full:
        full.write(b"x")
    assert isinstance(files.translate_os_error(caught.value), DiskFull)


def test_a_full_disk_while_writing(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    with pytest.raises(DiskFull):
        write(path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert names(tmp_path) == []


def test_a_folder_that_is_not_there_is_told_without_its_path(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught, files.atomic_writer(tmp_path / "nowhere" / "take.wav"):
        raise AssertionError("not reached")
    assert str(tmp_path) not in caught.value.detail


class Held:
    """A file that another program reads, for as many tries as it is told."""

    def __init__(self, tries: int) -> None:
        self.left = tries
        self.asked = 0

    def replace(self, _dst: Path) -> None:
        self.asked += 1
        if self.asked <= self.left:
            raise PermissionError(errno.EACCES, "held")


def tries(monkeypatch: pytest.MonkeyPatch, system: str, held: Held, there: Path) -> bool:
    """Put a held file in its place, on another system, at ten tries a second; whether that was done."""
    now = itertools.count()
    with monkeypatch.context() as pretended:
        pretended.setattr(files.time, "monotonic", lambda: next(now) / 10)
        pretended.setattr(files.time, "sleep", lambda _s: None)
        pretended.setattr(files.os, "name", system)
        try:
            files.replace(held, there, lasting=False)  # type: ignore[arg-type]
        except PermissionError:
            return False
    return True


def test_a_file_that_is_held_is_tried_again_where_readers_hold_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there"
    for system, count, done, asked in (("nt", 3, True, 4), ("posix", 3, False, 1), ("nt", 1_000, False, 11)):
        held = Held(count)
        assert tries(monkeypatch, system, held, there) is done
        assert held.asked == asked, "after a second it is given up"


def test_exclusive_never_replaces_a_file_that_came_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    writer = files.atomic_writer(path, exclusive=True)
    writer.__enter__().write(b"mine")
    path.write_bytes(b"theirs")
    with pytest.raises(FileExistsError):
        writer.__exit__(None, None, None)
    assert path.read_bytes() == b"theirs"
    assert names(tmp_path) == ["take.wav"]


def test_a_copy_has_the_same_bytes(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(os.urandom(3_000_001))
    files.copy_exact(source, tmp_path / "copy", files.sha256_of(source), exclusive=True)
    assert (tmp_path / "copy").read_bytes() == source.read_bytes()


def share_blocks(_target: int, request: int, source: int) -> int:
    """Stands in for a file system that can: afterwards the target has the bytes, and nobody wrote them."""
    assert request == 0x40049409
    os.pwrite(_target, os.pread(source, 1 << 30, 0), 0)
    return 0


@pytest.mark.skipif(sys.platform != "linux", reason="an ioctl of Linux")
@pytest.mark.parametrize("changed", [False, True])
def test_blocks_that_can_be_shared_are_and_are_verified_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: bool
) -> None:
    source, copy = tmp_path / "source", tmp_path / "copy"
    source.write_bytes(os.urandom(3_000_001))
    received = files.sha256_of(source)
    if changed:
        source.write_bytes(os.urandom(3_000_001))
    asked: list[int] = []
    monkeypatch.setattr("fcntl.ioctl", lambda *given: asked.append(share_blocks(*given)))
    if changed:
        with pytest.raises(AudioChanged):
            files.copy_exact(source, copy, received, exclusive=True)
        assert names(tmp_path) == ["source"]
    else:
        files.copy_exact(source, copy, received, exclusive=True)
        assert copy.read_bytes() == source.read_bytes()
    assert asked == [0]


@pytest.mark.parametrize("exclusive", [True, False])
def test_other_bytes_than_were_received_are_not_copied(tmp_path: Path, exclusive: bool) -> None:
    source = tmp_path / "source"
    source.write_bytes(os.urandom(3_000_001))
    received = files.sha256_of(source)
    with source.open("r+b") as file:
        file.seek(2_000_000)
        file.write(b"edited")
    with pytest.raises(AudioChanged):
        files.copy_exact(source, tmp_path / "copy", received, exclusive=exclusive)
    source.unlink()
    with pytest.raises(AudioChanged):
        files.copy_exact(source, tmp_path / "copy", received, exclusive=exclusive)
    assert names(tmp_path) == []


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    assert files.free_name(path) == path
    path.touch()
    assert files.free_name(path).name == "take (2).wav"
    files.free_name(path).touch()
    assert files.free_name(path).name == "take (3).wav"


def test_the_longest_name_that_the_folder_takes_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("\U0001f3b5" * 61 + ".wav")
    assert len(os.fsencode(path.name)) == 248
    with files.atomic_writer(path) as file:
        file.write(b"new")
    assert names(tmp_path) == [path.name]


def test_a_number_fits_behind_the_longest_name(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 251 + ".wav")
    path.touch()
    other = files.free_name(path)
    other.touch()
    assert other.name == "x" * 247 + " (2).wav"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
class TestLinks:
    def test_a_link_is_written_through_and_stays(self, tmp_path: Path) -> None:
        (tmp_path / "share").mkdir()
        real, link = tmp_path / "share" / "real.wav", tmp_path / "take.wav"
        real.write_bytes(b"old")
        link.symlink_to(real)
        with files.atomic_writer(link) as file:
            file.write(b"new")
        assert link.is_symlink()
        assert real.read_bytes() == b"new"
        assert names(tmp_path / "share") == ["real.wav"]

    def test_a_link_to_nothing_yet_is_written_through(self, tmp_path: Path) -> None:
        link = tmp_path / "take.wav"
        link.symlink_to(tmp_path / "later.wav")
        with files.atomic_writer(link) as file:
            file.write(b"new")
        assert (tmp_path / "later.wav").read_bytes() == b"new"
        assert link.is_symlink()

    def test_a_link_to_itself_is_told(self, tmp_path: Path) -> None:
        link = tmp_path / "take.wav"
        link.symlink_to(link)
        with pytest.raises(CannotWrite), files.atomic_writer(link) as file:
            file.write(b"new")
        assert names(tmp_path) == ["take.wav"]

    @pytest.mark.parametrize("target", ["nowhere", "take.wav", "/nowhere/take.wav"])
    def test_a_dangling_link_takes_its_name(self, tmp_path: Path, target: str) -> None:
        link = tmp_path / "take.wav"
        link.symlink_to(target)
        assert files.free_name(link).name == "take (2).wav"
        with pytest.raises(FileExistsError), files.atomic_writer(link, exclusive=True) as file:
            file.write(b"new")
        assert names(tmp_path) == ["take.wav"]

    def test_a_replaced_file_keeps_its_permissions(self, tmp_path: Path) -> None:
        path = tmp_path / "take.wav"
        path.write_bytes(b"old")
        path.chmod(0o640)
        with files.atomic_writer(path) as file:
            file.write(b"new")
        assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("code", [errno.EINVAL, errno.EPERM, errno.ENOTSUP, errno.ENOSYS])
def test_a_share_that_cannot_sync_or_link_keeps_the_good_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refuse)
    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "take.wav"
    with files.atomic_writer(path, exclusive=True) as file:
        file.write(b"new")
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["take.wav"]


def test_a_disk_that_fails_while_syncing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(CannotWrite), files.atomic_writer(tmp_path / "take.wav") as file:
        file.write(b"new")
    assert names(tmp_path) == []


def test_what_was_written_is_read_back_before_it_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"take")

    def lose(file: object) -> None:
        file.flush()  # type: ignore[attr-defined]
        os.ftruncate(file.fileno(), 2)  # type: ignore[attr-defined]

    monkeypatch.setattr(files, "fsync_file", lose)
    with pytest.raises(CannotWrite):
        files.copy_exact(source, tmp_path / "copy", files.sha256_of(source), exclusive=True)
    assert names(tmp_path) == ["source"]
