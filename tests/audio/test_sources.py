"""Byte sources: overlays, waiting reads, files that are renamed while they are read."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest

from camb_desktop.audio.sources import FileSource, GrowingSource, ReadStopped, SourceAborted


@dataclass(frozen=True, slots=True)
class Patch:
    offset: int
    data: bytes


def test_patches_are_read_in_place_of_the_bytes_and_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(range(100)))
    source = FileSource(path, (Patch(3, b"xyz"), (50, b"!")))
    reader = source.open()
    expected = bytearray(range(100))
    expected[3:6], expected[50:51] = b"xyz", b"!"
    assert reader.read(200) == bytes(expected)
    for start, count in [(4, 1), (0, 4), (5, 50), (49, 2), (6, 10)]:
        reader.seek(start)
        assert reader.read(count) == bytes(expected[start : start + count])
    assert path.read_bytes() == bytes(range(100))


@pytest.mark.parametrize("ahead", [b"", b"HEAD"])
def test_of_a_file_in_parts_only_the_parts_are_read(tmp_path: Path, ahead: bytes) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(range(100)))
    source = FileSource(path, spans=((10, 15), (40, 60)), ahead=ahead)
    expected = ahead + bytes([*range(10, 15), *range(40, 60)])

    reader = source.open()
    assert reader.read(200) == expected
    for start in range(len(expected) + 1):
        reader.seek(start)
        assert reader.read(7) == expected[start : start + 7]
    assert reader.seek(0, os.SEEK_END) == len(expected)


def test_seeks_from_start_here_and_end(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(range(100)))
    reader = FileSource(path).open()
    assert reader.seek(0, os.SEEK_END) == 100
    assert reader.read(1) == b""
    assert reader.seek(-10, os.SEEK_END) == 90
    assert reader.seek(5, os.SEEK_CUR) == reader.tell() == 95
    assert reader.read(10) == bytes(range(95, 100))


@pytest.mark.parametrize("keep_open", [True, False])
def test_a_read_waits_until_its_bytes_are_there(tmp_path: Path, keep_open: bool) -> None:
    path = tmp_path / "a.part"
    path.write_bytes(bytes(10))
    source = GrowingSource(path, 30, keep_open=keep_open)
    source.advance(10)
    reader = source.open()
    assert reader.read(10) == bytes(10)
    found: list[bytes] = []
    thread = threading.Thread(target=lambda: found.append(reader.read(20)))
    thread.start()
    with path.open("ab") as file:
        file.write(b"a" * 5)
        file.flush()
        source.advance(15)
        file.write(b"b" * 15)
    whole = path.rename(tmp_path / "a.wav")
    source.finish(30, whole)
    thread.join(5)
    assert found == [b"a" * 5 + b"b" * 15]
    assert source.complete
    assert reader.read(1) == b""


def test_at_a_known_end_nothing_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "a.part"
    path.write_bytes(bytes(10))
    source = GrowingSource(path, 10)
    source.advance(10)
    reader = source.open()
    assert reader.read(50) == bytes(10)
    assert not source.complete


def test_bytes_past_what_was_told_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.part"
    path.write_bytes(bytes(20))
    source = GrowingSource(path, 30)
    source.advance(10)
    reader = source.open(lambda: True)
    with pytest.raises(ReadStopped):
        reader.read(15)
    assert reader.tell() == 10
    source.advance(5)
    assert source.available == 10


def test_an_abort_ends_waits_but_not_reads(tmp_path: Path) -> None:
    path = tmp_path / "a.part"
    path.write_bytes(b"0123456789")
    source = GrowingSource(path, 30)
    source.advance(10)
    reader = source.open()
    waiting = threading.Event()

    def should_stop() -> bool:
        waiting.set()
        return False

    late = source.open(should_stop)
    late.seek(10)
    errors: list[Exception] = []

    def read() -> None:
        try:
            late.read(1)
        except SourceAborted as error:
            errors.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    assert waiting.wait(5)
    source.abort()
    thread.join(5)
    assert len(errors) == 1
    assert reader.read(10) == b"0123456789"
