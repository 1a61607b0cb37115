"""Storage that refuses, fails or cannot be reached; what counts against a deadline, and against a count of drops."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest
from api_sounds import flac, wav
from harness import Harness, check_audio, error_of
from hostile import (
    Answer,
    Connection,
    Hostile,
    Request,
    bulk,
    closed_port,
    cut,
    hang,
    head,
    ok,
    redirect,
    reset,
    status,
)

from camb_desktop.core.errors import CannotConnect, DiskFull, RunNotFound
from camb_desktop.core.events import BodyStarted, ConnectivityChange, Fetched, LinkFetched, Paused, Want
from camb_desktop.core.runs import Container, Kind, WaitReason

MakeClient = Callable[..., Harness]
BIG = wav(400_000)
RANGE = "range"

TROUBLES: dict[str, Answer] = {
    "403": status(403, b"<?xml?><Error/>"),
    "404": status(404),
    "405": status(405),
    "429": status(429, b"", {"Retry-After": "7200"}),
    "451": status(451),
    "500": status(500),
    "page": ok(b"<!doctype html><html>Sign in</html>", {"Content-Type": "text/html"}),
    "nothing": ok(b""),
    "no audio": ok(b"\0\1\2\3 nothing that is known"),
    "reset": reset(before_head=True),
    "redirect": redirect("http://storage.example/x"),
    "gone half-way": cut(BIG, 100_000, {"ETag": '"v1"'}),
}


@pytest.mark.parametrize("trouble", [*TROUBLES, "unreachable"])
def test_storage_that_fails_is_done_without(
    make_client: MakeClient, api: Hostile, storage: Hostile, trouble: str
) -> None:
    """For rows that came by bulk: one fresh link, then the bytes of the API itself."""
    client = make_client(api.base, unreachable_patience_s=0.0, attempts=2, short_body_attempts=2)
    url = storage.url
    if trouble == "unreachable":
        url = f"http://127.0.0.1:{closed_port()}"
    else:
        storage.on("GET", "/", TROUBLES[trouble])

    def single(connection: Connection, request: Request) -> None:
        link = request.query["output_type"] == "file_url"
        ok({"output_url": f"{url}/fresh"} if link else BIG)(connection, request)

    api.on("POST", "/apis/", bulk(lambda run_id: f"{url}/{run_id}"))
    api.on("GET", "/apis/", single)
    for event in client.fetch(client.request(1), client.request(2)):
        check_audio(event, BIG, Container.WAV)
    asked = sorted((r.path[-1], r.query["output_type"]) for r in api.seen(method="GET"))
    assert asked == [("1", "file_url"), ("1", "raw_bytes"), ("2", "file_url"), ("2", "raw_bytes")]


def test_patience_with_a_storage_that_is_not_there_is_had_once(
    make_client: MakeClient, api: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The service's own answers in between are no reason to wait for that host again."""
    client = make_client(api.base, unreachable_patience_s=0.5)
    port = closed_port()
    real, tries, before = asyncio.BaseEventLoop.create_connection, 0, []

    async def connect(self, protocol, host, at_port, **options):  # type: ignore[no-untyped-def]
        nonlocal tries
        tries += at_port == port
        return await real(self, protocol, host, at_port, **options)

    monkeypatch.setattr(asyncio.BaseEventLoop, "create_connection", connect)

    def single(connection: Connection, request: Request) -> None:
        if request.query["output_type"] == "file_url":
            before.append(tries)
            ok({"output_url": f"http://127.0.0.1:{port}/fresh"})(connection, request)
        else:
            ok(flac())(connection, request)

    api.on("POST", "/apis/", bulk(lambda run_id: f"http://127.0.0.1:{port}/{run_id}"))
    api.on("GET", "/apis/", single)
    for event in client.fetch(client.request(1), client.request(2)):
        check_audio(event, flac(), Container.FLAC)
    assert min(before) > 2
    assert tries - min(before) <= 3, "one more for each, and what the other one was about to try"


def test_a_fresh_link_is_enough(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("POST", "/apis/", bulk(lambda run_id: f"{storage.url}/old/{run_id}"))
    api.on("GET", "/apis/", ok({"output_url": f"{storage.url}/fresh"}))
    storage.on("GET", "/old", status(500))
    storage.on("GET", "/fresh", ok(flac()))
    for event in client.fetch(client.request(1), client.request(2)):
        check_audio(event, flac(), Container.FLAC)


def test_a_redirect_of_the_api_to_storage_that_cannot_be_reached(make_client: MakeClient, api: Hostile) -> None:
    """The API host is not blamed for where it led."""
    client = make_client(api.base, unreachable_patience_s=0.0)
    port = closed_port()
    api.on("GET", "/apis/", redirect(f"http://127.0.0.1:{port}/x"), ok(flac()))
    check_audio(client.audio(), flac(), Container.FLAC)
    lost = ConnectivityChange(online=False, host=f"127.0.0.1:{port}", refused=True)
    assert lost in client.of_kind(ConnectivityChange)
    assert not any(e.host != f"127.0.0.1:{port}" for e in client.of_kind(ConnectivityChange))


def test_what_the_service_says_of_the_run_comes_before_what_storage_said(
    client: Harness, api: Hostile, storage: Hostile
) -> None:
    api.on("POST", "/apis/", bulk(lambda run_id: f"{storage.url}/{run_id}"))
    api.on("GET", "/apis/", status(404, {"detail": "deleted"}))
    storage.on("GET", "/", status(403))
    for event in client.fetch(client.request(1), client.request(2)):
        assert isinstance(error_of(event), RunNotFound)


def test_trouble_of_this_computer_is_not_the_storages(
    client: Harness, api: Hostile, storage: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("camb_desktop.api.room.free_bytes", lambda folder: 0)
    api.on("POST", "/apis/", bulk(lambda run_id: f"{storage.url}/{run_id}"))
    storage.on("GET", "/", ok(flac()))
    for event in client.fetch(client.request(1), client.request(2)):
        assert isinstance(error_of(event), DiskFull)
    assert api.seen(method="GET") == []


@pytest.mark.parametrize("all_of_it", [False, True])
def test_no_network_is_said_only_where_the_service_is_out_of_reach_too(
    client: Harness, api: Hostile, storage: Hostile, monkeypatch: pytest.MonkeyPatch, all_of_it: bool
) -> None:
    """The system says "no way there" of the storage host alone, or of every host."""
    real = asyncio.BaseEventLoop.create_connection
    gone, back = threading.Event(), threading.Event()

    async def connect(self, protocol, host, port, **options):  # type: ignore[no-untyped-def]
        if port == storage.port:
            gone.set()
        if gone.is_set() and (all_of_it or port == storage.port) and not back.is_set():
            raise OSError(113, "No route to host")
        return await real(self, protocol, host, port, **options)

    monkeypatch.setattr(asyncio.BaseEventLoop, "create_connection", connect)

    def single(connection: Connection, request: Request) -> None:
        link = request.query["output_type"] == "file_url"
        ok({"output_url": f"{storage.url}/fresh"} if link else flac())(connection, request)

    api.on("POST", "/apis/", lambda c, r: (bulk(lambda run_id: f"{storage.url}/{run_id}")(c, r), c.close())[0])
    api.on("GET", "/apis/", single)
    storage.on("GET", "/", ok(flac()))
    jobs = client.start(client.request(1), client.request(2))
    if all_of_it:
        client.wait_for(lambda: client.of_kind(ConnectivityChange))
        back.set()
    for job in jobs:
        check_audio(client.last(job), flac(), Container.FLAC)
    told = [(e.online, e.host) for e in client.of_kind(ConnectivityChange)]
    assert told == ([(False, ""), (True, "")] if all_of_it else [])


def test_waiting_for_a_turn_is_not_counted_against_the_deadline(make_client: MakeClient, api: Hostile) -> None:
    client = make_client(api.base, total_deadline_s=0.4, api_connections=1)
    api.on("POST", "/apis/", status(400))

    def slow(connection: Connection, request: Request) -> None:
        connection.server.closing.wait(0.15)
        ok(flac())(connection, request)

    api.on("GET", "/apis/", status(503), *[slow] * 12)
    for event in client.fetch(*(client.request(run_id) for run_id in range(1, 12))):
        check_audio(event, flac(), Container.FLAC)


def test_a_wait_that_the_server_asked_for_is_not_counted_either(make_client: MakeClient, api: Hostile) -> None:
    client = make_client(api.base, total_deadline_s=0.3, server_wait_cap_s=10.0)
    api.on("GET", "/apis/", status(429, b"", {"retry-after-ms": "500"}), ok(flac()))
    check_audio(client.audio(), flac(), Container.FLAC)


def test_a_bulk_call_that_never_ends_is_given_up(make_client: MakeClient, api: Hostile) -> None:
    """The deadlines of those in it stand still meanwhile."""
    client = make_client(api.base, total_deadline_s=0.2, read_timeout_s=30.0)
    api.on("POST", "/apis/", hang(head(200, {"Content-Length": "1000"}) + b"{"))
    api.on("GET", "/apis/", ok({"output_url": "https://s.example/1"}))
    events = client.fetch(*(client.request(run_id, want=Want.LINK) for run_id in (1, 2)))
    assert all(isinstance(event, LinkFetched) for event in events)


def by_pieces(body: bytes, piece: int) -> Answer:
    """Every answer breaks off after ``piece`` bytes."""

    def answer(connection: Connection, request: Request) -> None:
        start = int(request.headers.get(RANGE, "bytes=0-").removeprefix("bytes=").rstrip("-"))
        headers = {"ETag": '"v1"', "Content-Length": str(len(body) - start)}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
        connection.send(head(206 if start else 200, headers) + body[start : start + piece])
        connection.close()

    return answer


@pytest.mark.parametrize("where", ["api", "storage"])
def test_drops_on_the_way_to_a_good_end_are_no_failure(
    client: Harness, api: Hostile, storage: Hostile, where: str
) -> None:
    api.on("GET", "/apis/", by_pieces(BIG, len(BIG) // 9) if where == "api" else ok({"url": f"{storage.url}/x"}))
    storage.on("GET", "/", by_pieces(BIG, len(BIG) // 9))
    event = client.audio()
    check_audio(event, BIG, Container.WAV)
    assert len(client.of(event.job_id, BodyStarted)) > client.config.attempts


def test_drops_at_the_same_place_are(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", cut(BIG, 90_000))
    event = client.audio()
    assert isinstance(event, Fetched)
    assert event.audio.damage is not None
    assert len(api.seen()) == client.config.attempts


@pytest.mark.parametrize("kind", [Kind.SPEECH, Kind.AUTO])
def test_a_host_that_refuses_is_named_in_the_row(make_client: MakeClient, kind: Kind) -> None:
    host = f"127.0.0.1:{closed_port()}"
    client = make_client(f"http://{host}/apis")
    event = client.audio(7, kind)
    found = error_of(event)
    assert isinstance(found, CannotConnect)
    assert found.host == host
    assert all(p.waiting.reason is WaitReason.UNREACHABLE for p in client.of(event.job_id, Paused))
