"""Bytes on their way: resume, short bodies, damaged files, limits, a full disk."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import io
import json
import os
import resource
import threading
import tracemalloc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import soundfile
from api_sounds import flac, flac_without_total, wav, wav_with_sizes
from harness import Harness, check_audio, error_of
from hostile import (
    Answer,
    Connection,
    Hostile,
    Request,
    bulk,
    chunked,
    cut,
    drip,
    gzipped,
    hang,
    head,
    ok,
    ranged,
    reset,
    status,
    until_close,
)

from camb_desktop.api import partfile
from camb_desktop.core.containers.inspect import inspect
from camb_desktop.core.errors import DiskFull, LinkExpired, ServiceFault, TimedOut, TooLarge, UnexpectedAnswer
from camb_desktop.core.events import BodyProgress, BodyStarted, Cancelled, Failed, Fetched, NameFound
from camb_desktop.core.runs import Container, Damage, Kind

BIG = wav(400_000)


def range_of(request: Request) -> tuple[str | None, str | None]:
    return request.headers.get("range"), request.headers.get("if-range")


def test_a_broken_transfer_goes_on_where_it_broke(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ranged(BIG, cut_first=300_000))
    event = client.audio()
    check_audio(event, BIG, Container.WAV)
    assert [range_of(r) for r in api.seen()] == [(None, None), ("bytes=300000-", '"v1"')]
    starts = client.of(event.job_id, BodyStarted)
    assert [s.received_bytes for s in starts] == [0, 300_000]
    assert {s.total_bytes for s in starts} == {len(BIG)}
    assert starts[0].path == starts[1].path


def test_last_modified_is_a_validator_too(client: Harness, api: Hostile) -> None:
    date = "Sat, 01 Nov 2025 10:00:00 GMT"

    def rest(connection: Connection, request: Request) -> None:
        assert request.headers["if-range"] == date
        length = {"Content-Range": f"bytes 1000-{len(BIG) - 1}/{len(BIG)}", "Content-Length": str(len(BIG) - 1000)}
        connection.send(head(206, length) + BIG[1000:])

    api.on("GET", "/apis/", cut(BIG, 1000, {"Last-Modified": date}), rest)
    check_audio(client.audio(), BIG, Container.WAV)


DATES = ("Sat, 01 Nov 2025 10:00:00 GMT", "Sun, 02 Nov 2025 10:00:00 GMT")


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ({"Last-Modified": DATES[0]}, {"Last-Modified": DATES[1]}),
        ({"ETag": '"v1"', "Last-Modified": DATES[0]}, {"ETag": '"v1"', "Last-Modified": DATES[1]}),
        ({"ETag": 'W/"a"', "Last-Modified": DATES[0]}, {"ETag": 'W/"b"', "Last-Modified": DATES[0]}),
        ({"ETag": '"v1"'}, {"ETag": 'W/"v1"'}),
        ({"ETag": '"v1"'}, {}),
        ({"ETag": '"v1"', "Last-Modified": DATES[0]}, {"Last-Modified": DATES[0]}),
    ],
    ids=["other date", "same tag, other date", "other weak tag", "strong becomes weak", "no tag", "date alone"],
)
def test_two_versions_are_never_glued(
    client: Harness, api: Hostile, first: dict[str, str], rest: dict[str, str]
) -> None:
    """A server that ignores If-Range: what its answer tells of itself decides."""
    old = BIG[:44] + b"\x55" * (len(BIG) - 44)
    headers = {"Content-Range": f"bytes 200000-{len(BIG) - 1}/{len(BIG)}", "Content-Length": str(len(BIG) - 200_000)}

    def other_version(connection: Connection, request: Request) -> None:
        assert request.headers["range"] == "bytes=200000-"
        connection.send(head(206, {**headers, **rest}) + BIG[200_000:])

    api.on("GET", "/apis/", cut(old, 200_000, first), other_version, ok(BIG, rest))
    check_audio(client.audio(), BIG, Container.WAV)
    assert range_of(api.seen()[-1]) == (None, None)


def test_a_digit_of_another_kind_in_a_header_is_no_internal_error(client: Harness, api: Hostile) -> None:
    def odd(connection: Connection, request: Request) -> None:
        raw = head(206, {"Content-Range": f"bytes 200000-{len(BIG) - 1}/\xb2", "ETag": '"v1"', "Content-Length": "9"})
        connection.send(raw + b"123456789")

    api.on("GET", "/apis/", cut(BIG, 200_000, {"ETag": '"v1"'}), odd, ok(BIG))
    check_audio(client.audio(), BIG, Container.WAV)


@pytest.mark.parametrize("name", ["7.part", "cut.wav"])
def test_a_kept_part_whose_bytes_were_changed_is_fetched_anew(client: Harness, api: Hostile, name: str) -> None:
    """Same size, other bytes: a disk that lost them, or another program."""
    playable = name == "cut.wav"
    data = BIG if playable else b"fLaC" + BIG[4:]
    api.on("GET", "/apis/", ranged(data, cut_first=100_000 if playable else 50), status(503))
    client.audio()
    note = json.loads((client.folder / "7.part.json").read_text())
    kept = client.folder / note["file"]
    assert note["sha256"] == hashlib.sha256(kept.read_bytes()).hexdigest()
    kept.write_bytes(kept.read_bytes()[:-1] + b"!")
    api.on("GET", "/apis/", ranged(BIG))
    before = len(api.seen())
    check_audio(client.audio(), BIG, Container.WAV)
    assert range_of(api.seen()[before]) == (None, None), "nothing of it is gone on with"
    assert client.leftovers() == []


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"ETag": 'W/"weak"'},
        {"ETag": '""'},
        {"ETag": '"v1"', "Accept-Ranges": "none"},
        {"ETag": '"v1"', "Content-Encoding": "gzip"},
    ],
    ids=["nothing", "weak", "empty", "no ranges", "encoded"],
)
def test_no_resume_without_a_strong_validator(client: Harness, api: Hostile, headers: dict[str, str]) -> None:
    body = gzip.compress(BIG) if "Content-Encoding" in headers else BIG
    api.on("GET", "/apis/", cut(body, 1000, headers), ok(BIG))
    check_audio(client.audio(), BIG, Container.WAV)
    assert [range_of(r) for r in api.seen()] == [(None, None)] * 2


@pytest.mark.parametrize(("body", "container"), [(BIG, Container.WAV), (flac(), Container.FLAC)])
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br"])
def test_audio_that_is_said_to_be_packed_and_is_not_is_taken_as_it_is(
    client: Harness, api: Hostile, body: bytes, container: Container, encoding: str
) -> None:
    api.on("GET", "/apis/", ok(body, {"Content-Encoding": encoding}))
    check_audio(client.audio(), body, container)
    assert len(api.seen()) == 1


def test_audio_that_is_packed_is_unpacked(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", gzipped(BIG))
    check_audio(client.audio(), BIG, Container.WAV)


M4A = b"\0\0\0\x1cftypM4A \0\0\2\0" + bytes(range(256)) * 40


@pytest.mark.parametrize(
    ("body", "container", "name"),
    [
        (M4A, Container.M4A, "M4A"),
        (b"\x1a\x45\xdf\xa3" + M4A, Container.WEBM, "WebM"),
        (wav()[:20] + b"\x45\0" + wav()[22:], Container.WAV, "G.726"),
    ],
)
def test_audio_that_cannot_be_played_is_kept_under_its_true_name(
    client: Harness, api: Hostile, body: bytes, container: Container, name: str
) -> None:
    api.on("GET", "/apis/", ok(body))
    audio = check_audio(client.audio(), body, container)
    assert audio.unplayable == name


@pytest.mark.parametrize("lead", [b"ID3\4\0\0\0\1\x1c\x20" + bytes(20_000), b"\r\n"])
@pytest.mark.parametrize("behind", [b"", b"\r\n", b"TAG" + bytes(125)])
def test_bytes_around_audio_are_kept_and_make_nothing_of_it_incomplete(
    client: Harness, api: Hostile, lead: bytes, behind: bytes
) -> None:
    api.on("GET", "/apis/", ok(lead + flac() + behind))
    check_audio(client.audio(), lead + flac() + behind, Container.FLAC)
    assert len(api.seen()) == 1


@pytest.mark.parametrize(
    "lie", ["ignores Range", "new version", "other total", "other start", "other etag", "416", "no Content-Range"]
)
def test_a_server_that_does_not_resume_restarts_cleanly(client: Harness, api: Hostile, lie: str) -> None:
    first = cut(b"\x55" * 10 if lie == "never" else BIG[:44] + b"\x55" * (len(BIG) - 44), 200_000, {"ETag": '"v1"'})
    length = {"Content-Length": str(len(BIG) - 200_000), "ETag": '"v1"'}
    span = f"bytes 200000-{len(BIG) - 1}/"

    def lying(headers: dict[str, str]) -> Answer:
        def answer(connection: Connection, request: Request) -> None:
            connection.send(head(206, {**length, **headers}) + BIG[200_000:])

        return answer

    second = {
        "ignores Range": ok(BIG),
        "new version": ranged(BIG, '"v2"'),
        "other total": lying({"Content-Range": f"{span}{len(BIG) + 1}"}),
        "other start": lying({"Content-Range": f"bytes 100000-{len(BIG) - 1}/{len(BIG)}"}),
        "other etag": lying({"Content-Range": f"{span}{len(BIG)}", "ETag": '"v2"'}),
        "416": status(416, b"", {"Content-Range": f"bytes */{len(BIG)}"}),
        "no Content-Range": lying({}),
    }[lie]
    api.on("GET", "/apis/", first, second, ok(BIG))
    event = client.audio()
    check_audio(event, BIG, Container.WAV)
    starts = client.of(event.job_id, BodyStarted)
    assert starts[-1].received_bytes == 0
    assert starts[-1].path != starts[0].path, "what is being read from the first file is not pulled away"
    assert client.leftovers() == []


def part_of_big(start: int, stop: int, surplus: bytes = b"", etag: str = '"v1"') -> Answer:
    """A 206 in chunks, so that its Content-Range alone tells how long it is."""
    headers = {"Content-Range": f"bytes {start}-{stop - 1}/{len(BIG)}", "ETag": etag}

    def answer(connection: Connection, request: Request) -> None:
        data = BIG[start:stop] + surplus
        connection.send(head(206, {**headers, "Transfer-Encoding": "chunked"}))
        connection.send(f"{len(data):x}\r\n".encode() + data + b"\r\n0\r\n\r\n")

    return answer


def test_more_than_the_rest_is_not_kept(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", cut(BIG, 200_000, {"ETag": '"v1"'}), part_of_big(200_000, len(BIG), b"\0" * 64), ok(BIG))
    check_audio(client.audio(), BIG, Container.WAV)
    assert [range_of(r)[0] for r in api.seen()] == [None, "bytes=200000-", None]
    assert client.leftovers() == []


def test_more_than_a_whole_file_is_not_kept(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", part_of_big(0, len(BIG), b"\0" * 64))
    assert isinstance(error_of(client.audio()), UnexpectedAnswer)
    assert client.files() == []


def test_a_beginning_that_nobody_asked_for_is_gone_on_with(client: Harness, api: Hostile) -> None:
    length = {"Content-Range": f"bytes 0-199999/{len(BIG)}", "Content-Length": "200000", "ETag": '"v1"'}
    api.on("GET", "/apis/", ok(BIG[:200_000], length, 206), ranged(BIG))
    event = client.audio()
    check_audio(event, BIG, Container.WAV)
    assert [range_of(r)[0] for r in api.seen()] == [None, "bytes=200000-"]
    assert {start.total_bytes for start in client.of(event.job_id, BodyStarted)} == {len(BIG)}


def test_resume_at_storage_with_a_fresh_link(client: Harness, api: Hostile, storage: Hostile) -> None:
    links = iter(["old", "new"])
    api.on("GET", "/apis/", lambda c, r: ok({"output_url": f"{storage.url}/x.wav?Signature={next(links)}"})(c, r))
    storage.on(
        "GET",
        "/",
        cut(BIG, 5000, {"ETag": '"v1"'}),
        status(403, b"<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>"),
        ranged(BIG),
    )
    check_audio(client.audio(), BIG, Container.WAV)
    assert [r.target for r in storage.seen()] == ["/x.wav?Signature=old"] * 2 + ["/x.wav?Signature=new"]
    assert range_of(storage.seen()[2]) == ("bytes=5000-", '"v1"')


@pytest.mark.parametrize("code", [400, 403, 404])
def test_an_expired_link_is_replaced_once(client: Harness, api: Hostile, storage: Hostile, code: int) -> None:
    api.on("GET", "/apis/", ok({"output_url": f"{storage.url}/x"}))
    storage.on("GET", "/", status(code, b"<?xml version='1.0'?><Error><Code>ExpiredToken</Code></Error>"), ok(wav()))
    check_audio(client.audio(), wav(), Container.WAV)
    assert len(api.seen()) == 2
    assert [r.query.get("output_type") for r in api.seen()] == ["raw_bytes", "file_url"]


def test_a_fresh_link_that_is_refused_too(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("GET", "/apis/", ok({"output_url": f"{storage.url}/x?Signature=SECRET"}))
    storage.on(
        "GET", "/", status(403, b"<?xml?><Error><Message>Expired, see https://a/b?Signature=SECRET</Message></Error>")
    )
    found = error_of(client.audio())
    assert isinstance(found, LinkExpired)
    assert found.status == 403
    assert "Expired" in found.detail
    assert "SECRET" not in found.detail
    assert (len(api.seen()), len(storage.seen())) == (2, 2)


def test_storage_trouble_is_tried_again(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("GET", "/apis/", ok({"output_url": f"{storage.url}/x"}))
    storage.on(
        "GET",
        "/",
        status(503),
        status(429, b"", {"retry-after-ms": "5"}),
        status(408),
        reset(before_head=True),
        ok(wav()),
    )
    check_audio(client.audio(), wav(), Container.WAV)
    assert len(api.seen()) == 1


@pytest.mark.parametrize("how", ["length", "chunks", "close"])
def test_a_body_that_is_always_cut_keeps_its_good_beginning(client: Harness, api: Hostile, how: str) -> None:
    data = flac()
    part = data[: len(data) * 2 // 3]
    api.on(
        "GET",
        "/apis/",
        {"length": cut(data, len(part)), "chunks": chunked(part, ended=False), "close": until_close(part)}[how],
    )
    event = client.audio()
    audio = check_audio(event, part, Container.FLAC, Damage.CUT)
    report = inspect(lambda at, n: part[at : at + n], len(part), complete=False)
    assert report.frames
    patched = bytearray(part)
    for patch in report.patches:
        patched[patch.offset : patch.offset + len(patch.data)] = patch.data
    samples, _ = soundfile.read(io.BytesIO(bytes(patched)))
    whole, _ = soundfile.read(io.BytesIO(data))
    assert len(samples) == report.frames
    assert (samples == whole[: len(samples)]).all()
    assert audio.path.exists()


def test_a_cut_body_that_comes_the_same_twice_is_not_asked_for_again(client: Harness, api: Hostile) -> None:
    part = wav()[:-100]
    api.on("GET", "/apis/", ok(part))
    check_audio(client.audio(), part, Container.WAV, Damage.CUT)
    assert len(api.seen()) == 2


def test_the_longest_beginning_is_kept(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", cut(BIG, 50_000), cut(BIG, 90_000), cut(BIG, 20_000))
    check_audio(client.audio(), BIG[:90_000], Container.WAV, Damage.CUT)


def test_a_short_body_without_a_length_is_noticed_and_tried_again(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", until_close(wav()[:-500]), until_close(wav()))
    check_audio(client.audio(), wav(), Container.WAV)


def test_a_length_that_is_too_small_is_noticed_by_the_container(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ok(wav()[:-2]), ok(wav()))
    check_audio(client.audio(), wav(), Container.WAV)


def test_a_connection_lost_after_the_last_byte_loses_nothing(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", chunked(wav(), ended=False))
    check_audio(client.audio(), wav(), Container.WAV)


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF, 0x7FFFFFFF])
def test_streamed_wav_is_whole_and_mendable(client: Harness, api: Hostile, size: int) -> None:
    data = wav_with_sizes(size)
    api.on("GET", "/apis/", chunked(data))
    audio = check_audio(client.audio(7, Kind.SOUND), data, Container.WAV)
    report = inspect(lambda at, n: data[at : at + n], audio.size_bytes, complete=True)
    assert report.frames == 4000
    assert report.patches


def test_streamed_flac_is_whole_and_mendable(client: Harness, api: Hostile) -> None:
    data = flac_without_total()
    api.on("GET", "/apis/", chunked(data))
    audio = check_audio(client.audio(), data, Container.FLAC)
    assert inspect(lambda at, n: data[at : at + n], audio.size_bytes, complete=True).frames == 20_000


@pytest.mark.parametrize("announced", [True, False])
def test_the_cap_on_size(make_client: Callable[..., Harness], api: Hostile, announced: bool) -> None:
    client = make_client(api.base, size_cap_bytes=100_000)
    api.on("GET", "/apis/", ok(BIG) if announced else chunked(BIG))
    event = client.audio()
    found = error_of(event)
    assert isinstance(found, TooLarge)
    assert found.limit_bytes == 100_000
    assert len(api.seen()) == 1
    assert client.files() == []
    assert (client.of(event.job_id, BodyStarted) == []) is announced


def test_an_encoded_bomb_meets_the_cap(make_client: Callable[..., Harness], api: Hostile) -> None:
    client = make_client(api.base, size_cap_bytes=100_000)
    api.on("GET", "/apis/", gzipped(wav()[:44] + bytes(5_000_000)))
    assert isinstance(error_of(client.audio()), TooLarge)


@pytest.mark.parametrize("layers", [1, 2])
def test_an_encoded_bomb_is_not_unpacked_at_once(
    make_client: Callable[..., Harness], api: Hostile, layers: int
) -> None:
    """What comes off the socket in one piece, some 60 kB here, is enough for 60 MB."""
    client = make_client(api.base, size_cap_bytes=100_000)
    packed = wav()[:44] + bytes(60_000_000)
    for _ in range(layers):
        packed = gzip.compress(packed)
    api.on("GET", "/apis/", ok(packed, {"Content-Encoding": ", ".join(["gzip"] * layers)}))
    tracemalloc.start()
    try:
        assert isinstance(error_of(client.audio()), TooLarge)
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak_bytes < 45_000_000


@pytest.mark.parametrize("room_bytes", [0, 250_000, len(BIG) - 1])
@pytest.mark.parametrize("in_one", [True, False])
def test_a_full_disk_is_told_and_leaves_nothing(client: Harness, api: Hostile, room_bytes: int, in_one: bool) -> None:
    """The system itself refuses to write more, in the middle of a call too."""
    api.on("GET", "/apis/", ok(BIG) if in_one else drip(BIG, 200_000, 0.02))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room_bytes, before[1]))
    try:
        event = client.audio()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert isinstance(error_of(event), DiskFull)
    assert client.files() == []
    check_audio(client.audio(), BIG, Container.WAV)


def test_a_file_that_nobody_wants_any_more_is_not_created(tmp_path: Path) -> None:
    async def run(folder: Path) -> None:
        first = threading.Event()
        with ThreadPoolExecutor(1) as disk:
            part = partfile.PartFile(folder / "7.part", disk, lambda: None)
            disk.submit(first.wait)
            await part.take(b"audio")
            part.push()
            part.abandon()
            first.set()
        assert list(folder.iterdir()) == []

    asyncio.run(run(tmp_path))


def test_bytes_are_handed_to_the_disk_in_batches(tmp_path: Path) -> None:
    class Counting(ThreadPoolExecutor):
        handed = 0

        def submit(self, *arguments: Any, **options: Any) -> Any:
            self.handed += 1
            return super().submit(*arguments, **options)

    async def run() -> None:
        with Counting(1) as disk:
            part = partfile.PartFile(tmp_path / "7.part", disk, lambda: None)
            for _ in range(15):
                await part.take(bytes(partfile.BATCH_BYTES // 16))
            assert disk.handed == 0, "not each piece"
            await part.take(bytes(partfile.BATCH_BYTES // 16))
            assert disk.handed == 1, "but a whole batch at once"
            await part.flush()
            assert part.written == part.received == partfile.BATCH_BYTES
            part.abandon()

    asyncio.run(run())


@pytest.mark.parametrize("most_bytes", [1, 1000, 70_000])
def test_writes_that_take_only_a_part_are_gone_on_with(
    client: Harness, api: Hostile, monkeypatch: pytest.MonkeyPatch, most_bytes: int
) -> None:
    real = os.writev
    monkeypatch.setattr(os, "writev", lambda handle, pieces: real(handle, [b"".join(pieces)[:most_bytes]]))
    api.on("GET", "/apis/", ok(BIG))
    check_audio(client.audio(), BIG, Container.WAV)


def test_a_disk_that_is_full_at_the_last_moment(client: Harness, api: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    api.on("GET", "/apis/", ok(BIG))
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        assert isinstance(error_of(client.audio()), DiskFull)
    assert client.files() == []
    check_audio(client.audio(), BIG, Container.WAV)


def test_no_room_is_told_before_the_first_byte(client: Harness, api: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("camb_desktop.api.room.free_bytes", lambda folder: 17 << 20)
    api.on("GET", "/apis/", ok(wav(1_000_000)))
    assert isinstance(error_of(client.audio()), DiskFull)
    assert client.of_kind(BodyStarted) == []


def test_those_that_fit_are_finished_and_the_others_told(
    client: Harness, api: Hostile, storage: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Room for three of eight that begin together: what the others still expect counts, not only what is there."""
    data = wav(300_000)
    disk_bytes = len(data) * 3 + len(data) // 2
    api.on("POST", "/apis/", bulk(lambda run_id: f"{storage.url}/{run_id}"))
    for run_id in range(1, 9):
        storage.on("GET", f"/{run_id}", drip(data[:-1] + bytes([run_id]), 50_000, 0.005))
    client.folder.mkdir(parents=True, exist_ok=True)

    def free(folder: Path) -> int:
        return disk_bytes - sum(path.stat().st_size for path in folder.iterdir())

    monkeypatch.setattr("camb_desktop.api.room.free_bytes", free)
    monkeypatch.setattr("camb_desktop.api.room.spare_bytes", lambda folder: 0)
    events = client.fetch(*(client.request(run_id) for run_id in range(1, 9)))
    assert [isinstance(event, Fetched) for event in events].count(True) == 3
    errors = [error_of(event) for event in events if isinstance(event, Failed)]
    assert all(isinstance(error, DiskFull) and error.needed_bytes == len(data) for error in errors)
    assert len(client.files()) == 3
    (client.folder / client.files()[0]).unlink()
    api.on("GET", "/apis/", ok(data))
    check_audio(client.audio(9), data, Container.WAV)


def test_a_folder_that_cannot_be_made(client: Harness, api: Hostile) -> None:
    client.folder.parent.mkdir(parents=True, exist_ok=True)
    client.folder.write_bytes(b"a file where the folder should be")
    api.on("GET", "/apis/", chunked(wav()))
    assert error_of(client.audio()).slug == "CannotWrite"
    client.folder.unlink()


def test_a_network_failure_leaves_what_a_later_job_resumes(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ranged(BIG, cut_first=100_000), status(503))
    first = client.audio()
    check_audio(first, BIG[:100_000], Container.WAV, Damage.CUT)
    assert client.leftovers() == ["7.part.json"]
    note = (client.folder / "7.part.json").read_text()
    assert json.loads(note)["total_bytes"] == len(BIG)
    api.on("GET", "/apis/", ranged(BIG))
    second = client.audio()
    check_audio(second, BIG, Container.WAV)
    assert range_of(api.seen()[-1]) == ("bytes=100000-", '"v1"')
    assert first.audio.path.read_bytes() == BIG[:100_000], "the cut file that a row holds stays as it is"
    assert client.leftovers() == []


def test_another_run_does_not_take_the_leftover(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts-result/7", ranged(BIG, cut_first=100_000), status(503))
    client.audio(7)
    api.on("GET", "/apis/tts-result/8", ranged(wav()))
    check_audio(client.audio(8), wav(), Container.WAV)
    assert range_of(api.seen("/apis/tts-result/8")[0]) == (None, None)


@pytest.mark.parametrize(
    "note",
    [
        "",
        "{}",
        "[]",
        '{"file": "../../etc/passwd", "run_id": 7}',
        '{"file": "x.part", "run_id": "7", "source": 1, "validator": 2, "total_bytes": null}',
    ],
)
def test_a_spoilt_note_is_ignored(client: Harness, api: Hostile, note: str) -> None:
    client.folder.mkdir(parents=True)
    (client.folder / "7.part.json").write_text(note)
    api.on("GET", "/apis/", ok(wav()))
    check_audio(client.audio(), wav(), Container.WAV)
    assert client.leftovers() == []


def test_progress_comes_at_once_and_at_most_twenty_times_a_second(client: Harness, api: Hostile) -> None:
    first_written, rest = threading.Event(), threading.Event()

    def answer(connection: Connection, request: Request) -> None:
        connection.send(head(200, {"Content-Length": str(len(BIG))}) + BIG[:5000])
        connection.stall(rest)
        for start in range(5000, len(BIG), 4000):
            connection.send(BIG[start : start + 4000])
            connection.server.closing.wait(0.002)

    api.on("GET", "/apis/", answer)
    (job,) = client.start(client.request(7))
    progress = client.wait_for(lambda: client.of(job, BodyProgress))
    assert progress[0].received_bytes == 5000, "the first one does not wait for more bytes"
    assert client.of(job, BodyStarted)[0].path.read_bytes() == BIG[:5000], "it can be read already"
    first_written.set()
    rest.set()
    check_audio(client.last(job), BIG, Container.WAV)
    received = [p.received_bytes for p in client.of(job, BodyProgress)]
    assert received == sorted(set(received))
    assert len(received) < (len(BIG) - 5000) / 4000 / 5


def test_every_byte_told_is_on_disk(client: Harness, api: Hostile) -> None:
    seen: list[bool] = []

    def watching(event: object) -> None:
        if isinstance(event, BodyProgress):
            path = next(e.path for e in reversed(client.events) if isinstance(e, BodyStarted))
            seen.append(path.stat().st_size >= event.received_bytes)

    client.before = watching
    api.on("GET", "/apis/", drip(BIG, 50_000, 0.01))
    check_audio(client.audio(), BIG, Container.WAV)
    assert len(seen) > 1
    assert all(seen)


def test_a_silent_server_times_out_and_is_tried_again(make_client: Callable[..., Harness], api: Hostile) -> None:
    client = make_client(api.base, read_timeout_s=0.1)
    api.on("GET", "/apis/", hang(), hang(head(200, {"Content-Length": str(len(BIG))}) + BIG[:9000]), ok(BIG))
    check_audio(client.audio(), BIG, Container.WAV)


def test_the_total_deadline_ends_a_drip(make_client: Callable[..., Harness], api: Hostile) -> None:
    client = make_client(api.base, total_deadline_s=0.3)
    api.on("GET", "/apis/", drip(b"fLaC" + bytes(100_000), 1, 0.01))
    assert isinstance(error_of(client.audio()), TimedOut)
    assert client.leftovers() == []


def test_the_total_deadline_keeps_a_good_beginning(make_client: Callable[..., Harness], api: Hostile) -> None:
    client = make_client(api.base, total_deadline_s=1.0)
    api.on("GET", "/apis/", hang(head(200, {"Content-Length": str(len(BIG))}) + BIG[:50_000]))
    check_audio(client.audio(), BIG[:50_000], Container.WAV, Damage.CUT)


def test_a_server_fault_after_nothing_leaves_nothing(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", status(500))
    assert isinstance(error_of(client.audio()), ServiceFault)
    assert client.files() == []


def test_a_cancelled_transfer_leaves_nothing_to_resume(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", hang(head(200, {"Content-Length": str(len(BIG)), "ETag": '"v1"'}) + BIG[:50_000]))
    (job,) = client.start(client.request(7))
    client.wait_for(lambda: client.of(job, BodyProgress))
    client.call(client.fetcher.cancel, [job])
    assert isinstance(client.last(job), Cancelled)
    assert client.files() == []


def test_memory_does_not_grow_with_the_backlog(client: Harness, api: Hostile, tmp_path: Path) -> None:
    """Bytes that wait for the disk are bounded: the network waits instead."""
    most = 0
    real = partfile.PartFile.take

    async def watched(self: partfile.PartFile, data: bytes) -> None:
        nonlocal most
        await real(self, data)
        most = max(most, self.received - self.written)

    partfile.PartFile.take = watched  # type: ignore[method-assign]
    try:
        api.on("GET", "/apis/", ok(wav(10_000_000)))
        assert isinstance(client.audio(), Fetched)
    finally:
        partfile.PartFile.take = real  # type: ignore[method-assign]
    assert most <= 2 * partfile.BACKLOG_BYTES + (1 << 20)


def test_a_slow_disk_and_a_quick_ticker_do_not_meet(
    make_client: Callable[..., Harness], api: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.writev

    def slow(handle: int, pieces: list[bytes]) -> int:
        api.closing.wait(0.002)
        return real(handle, pieces)

    monkeypatch.setattr(os, "writev", slow)
    monkeypatch.setattr(partfile, "BATCH_BYTES", 20_000)
    monkeypatch.setattr(partfile, "BACKLOG_BYTES", 40_000)
    client = make_client(api.base, progress_interval_s=0.0)
    data = wav(4_000_000)
    api.on("GET", "/apis/", ok(data))
    check_audio(client.audio(), data, Container.WAV)


@pytest.mark.parametrize(
    ("said", "names"), [('attachment; filename="Rain on a window.wav"', ["Rain on a window"]), ("output.wav", [])]
)
def test_an_answer_that_names_its_take_tells_the_name(
    client: Harness, api: Hostile, said: str, names: list[str]
) -> None:
    body = wav(4_000)
    api.on("GET", "/apis/", ok(body, {"Content-Disposition": said}))
    event = client.audio()
    check_audio(event, body, Container.WAV)
    assert [each.name for each in client.of(event.job_id, NameFound)] == names
