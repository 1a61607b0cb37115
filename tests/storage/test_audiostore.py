"""The two folders of audio: nothing is ever in neither of them."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.errors import AudioChanged, CannotWrite, DiskFull
from camb_desktop.core.runs import AudioFile, Container
from camb_desktop.storage.audiostore import AudioStore, Usage

BYTES = bytes(range(256)) * 40


@pytest.fixture
def store(tmp_path: Path) -> AudioStore:
    (tmp_path / "cache").mkdir()
    return AudioStore(tmp_path / "data" / "audio", tmp_path / "cache")


def put(folder: Path, data: bytes = BYTES, age_s: float = 0.0) -> AudioFile:
    folder.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256(data).hexdigest()
    path = folder / f"{digest[:32]}.wav"
    path.write_bytes(data)
    used = time.time() - age_s
    os.utime(path, (used, used))
    return AudioFile(path, len(data), digest, Container.WAV)


def forbid_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*_: object) -> None:
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))

    monkeypatch.setattr(os, "link", link)


@pytest.mark.parametrize("another_disk", [False, True])
def test_a_file_is_in_both_folders_before_it_leaves_one(
    store: AudioStore, monkeypatch: pytest.MonkeyPatch, another_disk: bool
) -> None:
    if another_disk:
        forbid_links(monkeypatch)
    audio = put(store.cache, age_s=5000.0)
    assert [store.is_in_place(audio, kept=kept) for kept in (False, True)] == [True, False]
    there = store.place(audio, kept=True)
    assert there == store.kept / audio.path.name
    assert audio.path.read_bytes() == there.read_bytes() == BYTES
    assert abs(there.stat().st_mtime - (time.time() - 5000)) < 100, "when it was used last is known there too"
    assert store.usage() == Usage(1, len(BYTES), 0, 0), "what is in both counts once"
    assert store.drop_other(there)
    assert not audio.path.exists()
    assert store.find(audio.path.name, len(BYTES)) == there
    back = store.place(replace(audio, path=there), kept=False)
    assert store.drop_other(back)
    assert (back, there.exists()) == (audio.path, False)


def test_a_move_that_was_begun_or_done_before_is_gone_on_with(store: AudioStore) -> None:
    audio = put(store.cache)
    assert store.place(audio, kept=True) == store.place(audio, kept=True)
    there = store.kept / audio.path.name
    assert store.drop_other(there)
    assert store.place(audio, kept=True) == there, "the word of it came late"
    assert there.read_bytes() == BYTES


def test_a_fetched_file_takes_the_place_of_a_changed_one(store: AudioStore) -> None:
    there = put(store.kept).path
    there.write_bytes(b"?" * len(BYTES))
    audio = put(store.cache)
    assert store.place(audio, kept=True) == there
    assert there.read_bytes() == BYTES


def test_what_was_changed_or_is_gone_or_has_no_room_stays_as_it_is(
    store: AudioStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    forbid_links(monkeypatch)
    audio = put(store.cache)
    audio.path.write_bytes(b"?" * len(BYTES))
    with pytest.raises(AudioChanged):
        store.place(audio, kept=True)
    assert audio.path.exists()
    audio = put(store.cache)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        store.place(audio, kept=True)
    assert audio.path.read_bytes() == BYTES
    assert list(store.kept.iterdir()) == []
    audio.path.unlink()
    with pytest.raises(AudioChanged):
        store.place(audio, kept=True)


def test_no_folder_where_a_file_stands(store: AudioStore) -> None:
    audio = put(store.cache)
    store.kept.parent.mkdir()
    store.kept.write_bytes(b"")
    with pytest.raises(CannotWrite):
        store.place(audio, kept=True)
    assert audio.path.read_bytes() == BYTES


def test_the_other_one_stays_unless_the_first_is_there_and_as_long(store: AudioStore) -> None:
    audio = put(store.cache)
    there = store.kept / audio.path.name
    assert store.drop_other(there)
    assert audio.path.exists()
    store.kept.mkdir(parents=True)
    there.write_bytes(BYTES[:-1])
    assert store.drop_other(there)
    assert audio.path.exists()
    assert store.find(audio.path.name, len(BYTES)) == audio.path, "and the whole one is what is found"


def test_two_names_of_one_folder_are_never_emptied(tmp_path: Path) -> None:
    store = AudioStore(tmp_path / "link", tmp_path / "audio")
    audio = put(store.cache)
    store.kept.symlink_to(store.cache)
    there = store.place(audio, kept=True)
    assert store.drop_other(there)
    assert [store.evict(each) for each in store.cached()] == [0]
    assert audio.path.read_bytes() == BYTES


def test_a_reader_that_is_open_goes_on_and_one_that_opens_late_follows(store: AudioStore) -> None:
    audio = put(store.cache)
    source = StoredSource(audio.path)
    same = StoredSource(store.kept / audio.path.name)
    begun, late = source.open(), source.open()
    assert begun.read(100) == BYTES[:100]
    source.path = store.place(audio, kept=True)
    assert store.drop_other(source.path)
    assert begun.read(1 << 20) == BYTES[100:]
    assert late.read(1 << 20) == BYTES
    assert source == same, "for the decoder it is the same file"


def test_the_cache_tells_what_was_used_longest_ago(store: AudioStore) -> None:
    old, older, new = (put(store.cache, BYTES[n:], age_s=age) for n, age in ((0, 200.0), (1, 300.0), (2, 100.0)))
    (store.cache / "7-1.part").write_bytes(b"part")
    assert [each.name for each in store.cached()] == [audio.path.name for audio in (older, old, new)]
    before = store.cached()
    store.note_use(older.path.name)
    assert store.cached()[-1].name == older.path.name
    assert [store.evict(each) for each in before[:2]] == [0, old.size_bytes], "not what was played meanwhile"
    assert store.usage() == Usage(0, 0, 2, older.size_bytes + new.size_bytes)


def test_only_what_nobody_owns_and_nobody_used_for_a_day_is_swept(store: AudioStore) -> None:
    day = 25 * 3600.0
    owned, lost, fresh = (put(store.cache, BYTES[n:], age) for n, age in ((0, day), (1, day), (2, 0.0)))
    kept = put(store.kept, BYTES[3:], day)
    for run_id in (7, 8):
        (store.cache / f"{run_id}-1.part").write_bytes(b"part")
        note = store.cache / f"{run_id}.part.json"
        note.write_text(json.dumps({"file": f"{run_id}-1.part"}), "utf-8")
        os.utime(note, (1.0, 1.0))
    freed = store.sweep({owned.path.name}, {7})
    assert freed == lost.size_bytes + 4
    assert kept.path.exists(), "who knows whose it is"
    assert owned.path.exists()
    assert fresh.path.exists()
    assert {path.name for path in store.cache.glob("*.part*")} == {"7-1.part", "7.part.json"}


def test_another_folder_is_moved_to_one_file_after_the_other(store: AudioStore, tmp_path: Path) -> None:
    audio, other = (put(store.kept, BYTES[n:]) for n in range(2))
    new = tmp_path / "elsewhere"
    store.keep_in(new)
    assert store.find(audio.path.name, audio.size_bytes) == audio.path, "it is still found where it was"
    with pytest.raises(CannotWrite):
        store.place(audio, kept=True)
    assert not new.exists(), "a folder of the user is not made: its disk may be away"
    new.mkdir()
    there = store.place(audio, kept=True)
    assert there.parent == new
    assert store.drop_other(there)
    assert not audio.path.exists()
    assert store.usage() == Usage(2, audio.size_bytes + other.size_bytes, 0, 0, (store.home,))
    assert store.drop_other(store.place(other, kept=True))
    assert store.usage().former == ()
