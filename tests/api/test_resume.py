"""What a cancelled job leaves of the leftovers that it went on with: nothing."""

from __future__ import annotations

import hashlib
import shutil
import threading
from io import FileIO
from pathlib import Path

import pytest
from api_sounds import wav
from harness import Harness
from hostile import Hostile, hang, ok

from camb_desktop.api import partfile, resume
from camb_desktop.api.resume import Origin
from camb_desktop.core.events import Cancelled, Fetched

BIG = wav(400_000)


def leave(client: Harness, api: Hostile, name: str) -> Path:
    """A beginning of run 7 and the note beside it."""
    client.folder.mkdir(parents=True, exist_ok=True)
    file = client.folder / name
    file.write_bytes(BIG[:100_000])
    origin = Origin(7, f"{api.base}/tts-result/7", '"v1"', "", len(BIG))
    resume.leave_note(file, origin, hashlib.sha256(BIG[:100_000]).hexdigest())
    return file


def test_cancelling_while_a_cut_file_is_copied(client: Harness, api: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    copying, free = threading.Event(), threading.Event()
    real = shutil.copyfile

    def slowly(source: Path, target: Path) -> object:
        copying.set()
        assert free.wait(20)
        return real(source, target)

    monkeypatch.setattr(resume.shutil, "copyfile", slowly)
    file = leave(client, api, "cut.wav")
    (job,) = client.start(client.request(7))
    client.wait_for(copying.is_set)
    client.call(client.fetcher.cancel, [job])
    assert isinstance(client.last(job), Cancelled)
    free.set()
    assert client.close()
    assert client.files() == [file.name], "the copy is gone, the cut file is kept"


def test_cancelling_while_a_part_is_read_again(client: Harness, api: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, free = threading.Event(), threading.Event()
    reads: list[int] = []

    class Slow(FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size) or b""
            reads.append(len(data))
            reading.set()
            assert free.wait(20)
            return data

    monkeypatch.setattr(partfile, "FileIO", Slow)
    monkeypatch.setattr(partfile, "BATCH_BYTES", 1000)
    api.on("GET", "/apis/", hang())
    leave(client, api, "7-1.part")
    (job,) = client.start(client.request(7))
    client.wait_for(reading.is_set)
    client.call(client.fetcher.cancel, [job])
    client.last(job)
    free.set()
    assert client.close()
    assert len(reads) == 1, "not all of it is read for nobody"
    assert client.files() == []


def test_what_a_killed_program_left_is_swept_up_and_nothing_else(client: Harness, api: Hostile) -> None:
    noted = leave(client, api, "7-1.part")
    orphan, whole = client.folder / "8-1.flac.part", client.folder / "whole.wav"
    for file in (orphan, whole):
        file.write_bytes(BIG[:1000])
    (client.folder / "10.part.json").write_text("damaged")
    (client.folder / "11.part.json").write_text("[]")
    client.call(client.fetcher.warm_up, client.folder)
    client.wait_for(lambda: not orphan.exists())
    assert client.close()
    assert noted.exists()
    assert whole.exists()


def test_nothing_is_fetched_into_a_folder_that_is_being_swept(
    client: Harness, api: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A part that a job has just begun, or taken over, looks like one that was left."""
    free = threading.Event()
    real = resume.sweep

    def slowly(folder: Path) -> None:
        assert free.wait(20)
        real(folder)

    monkeypatch.setattr(resume, "sweep", slowly)
    api.on("GET", "/apis/", ok(BIG))
    client.call(client.fetcher.warm_up, client.folder)
    (job,) = client.start(client.request(7))
    for _ in range(3000):  # the loop goes round, ten times as often as a request takes
        gone_round = threading.Event()
        client.call(gone_round.set)
        assert gone_round.wait(20)
    asked = api.seen()
    free.set()
    assert asked == []
    assert isinstance(client.last(job), Fetched)


def test_a_folder_that_is_not_there_needs_no_sweeping(tmp_path: Path) -> None:
    resume.sweep(tmp_path / "none")
