"""Files are whole or not there."""

from __future__ import annotations

import errno
import os
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Door slam", "Door slam"),
        ("a/b\\c:d*e", "a b c d e"),
        ("../../etc", "etc"),
        ("CON", "CON_"),
        ("con.wav", "con.wav_"),
        ("  ", "audio"),
        ("...", "audio"),
        ("tab\there\x00", "tab here"),
        ("Türklingel 門", "Türklingel 門"),
    ],
)
def test_names_that_every_system_takes(text: str, name: str) -> None:
    assert files.safe_name(text) == name


def test_a_long_name_is_cut_between_letters() -> None:
    assert files.safe_name("ü" * 200) == "ü" * 60


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    assert files.free_name(path) == path
    path.touch()
    assert files.free_name(path).name == "take (2).wav"
    files.free_name(path).touch()
    assert files.free_name(path).name == "take (3).wav"
