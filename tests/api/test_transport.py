"""Connections: kept while they are good, and never used when they are not."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
import warnings
from collections.abc import Callable

import pytest
from api_sounds import flac, wav
from harness import Harness, check_audio
from hostile import Answer, Connection, Hostile, Request, bulk, drip, head, ok

from camb_desktop.api import transport
from camb_desktop.api.sockets import AsyncioBackend
from camb_desktop.core.events import BodyProgress, Cancelled, Fetched, LinkFetched, Paused, Want
from camb_desktop.core.runs import Container

MakeClient = Callable[..., Harness]


def test_a_connection_is_used_again(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ok(flac()))
    for run_id in range(1, 6):
        assert isinstance(client.audio(run_id), Fetched)
    assert (len(api.seen()), api.connections) == (5, 1)


def test_no_more_connections_than_turns(make_client: MakeClient, api: Hostile, storage: Hostile) -> None:
    client = make_client(api.base, api_connections=2, storage_connections=3)
    api.on("POST", "/apis/", bulk(lambda run_id: f"{storage.url}/{run_id}"))
    storage.on("GET", "/", ok(wav(100)))
    assert all(isinstance(e, Fetched) for e in client.fetch(*(client.request(i) for i in range(1, 41))))
    assert api.connections <= 2
    assert storage.connections <= 3


def closed_afterwards(answer: Answer, closed: threading.Event) -> Answer:
    def both(connection: Connection, request: Request) -> None:
        answer(connection, request)
        connection.close()
        closed.set()

    return both


def test_a_connection_that_the_server_closed_meanwhile_is_not_used(client: Harness, api: Hostile) -> None:
    closed = threading.Event()
    api.on("GET", "/apis/", closed_afterwards(ok(flac()), closed))
    for run_id in range(1, 4):
        assert isinstance(client.audio(run_id), Fetched)
        client.wait_for(closed.is_set)
        closed.clear()
    assert (len(api.seen()), api.connections) == (3, 3)
    assert client.of_kind(Paused) == [], "no attempt was lost to it"


def test_a_connection_that_said_it_would_close_is_not_used(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ok(flac(), {"Connection": "close"}))
    for run_id in range(1, 4):
        assert isinstance(client.audio(run_id), Fetched)
    assert api.connections == 3
    assert client.of_kind(Paused) == []


def test_a_connection_with_the_rest_of_a_cancelled_body_is_not_used(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts-result/1", drip(wav(100_000), 20_000, 0.01))
    api.on("GET", "/apis/tts-result/2", ok(flac()))
    (job,) = client.start(client.request(1))
    client.wait_for(lambda: client.of(job, BodyProgress))
    client.call(client.fetcher.cancel, [job])
    assert isinstance(client.last(job), Cancelled)
    assert isinstance(client.audio(2), Fetched)
    assert api.connections == 2


@pytest.mark.parametrize("surplus", ["garbage", "a second answer"])
def test_a_connection_with_bytes_behind_the_answer_is_not_used(client: Harness, api: Hostile, surplus: str) -> None:
    """A second answer in them would be taken for that to the next request, and so for the next run's audio."""
    wrong = head(200, {"Content-Length": str(len(wav()))}) + wav()
    behind = wrong if surplus == "a second answer" else b"\0" * 100

    def too_much(connection: Connection, request: Request) -> None:
        connection.send(head(200, {"Content-Length": str(len(flac()))}) + flac() + behind)

    api.on("GET", "/apis/tts-result/1", too_much)
    api.on("GET", "/apis/tts-result/2", ok(flac(5000)))
    check_audio(client.audio(1), flac(), Container.FLAC)
    check_audio(client.audio(2), flac(5000), Container.FLAC)
    assert api.connections == 2
    assert client.of_kind(Paused) == []


@pytest.mark.parametrize("how", ["closed", "reset"])
def test_a_request_on_a_connection_that_ends_just_then_is_sent_again(client: Harness, api: Hostile, how: str) -> None:
    api.on("GET", "/apis/", ok(flac()), ended(how), ok(wav()))
    check_audio(client.audio(1), flac(), Container.FLAC)
    check_audio(client.audio(2), wav(), Container.WAV)
    assert (len(api.seen()), api.connections) == (3, 2)
    assert client.of_kind(Paused) == [], "no attempt was lost to it"


def test_a_bulk_call_on_a_connection_that_ends_just_then_stays_a_bulk_call(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ok(flac()))
    api.on("POST", "/apis/", ended("closed"), bulk(lambda run_id: f"https://s.example/{run_id}"))
    check_audio(client.audio(1), flac(), Container.FLAC)
    events = client.fetch(*(client.request(i, want=Want.LINK) for i in range(2, 6)))
    assert all(isinstance(event, LinkFetched) for event in events)
    assert [r.method for r in api.seen()] == ["GET", "POST", "POST"]


def test_a_new_connection_that_ends_costs_an_attempt(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ended("closed"), ok(flac()))
    event = client.audio()
    check_audio(event, flac(), Container.FLAC)
    assert len(client.of(event.job_id, Paused)) == 1


def ended(how: str) -> Answer:
    return lambda connection, request: connection.close() if how == "closed" else connection.reset()


def test_a_connection_that_nobody_uses_is_closed_after_a_while(
    client: Harness, api: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "KEEP_ALIVE_S", 0.05)
    closed = threading.Event()

    def answer_and_listen(connection: Connection, request: Request) -> None:
        ok(flac())(connection, request)
        if connection.socket.recv(1) == b"":
            closed.set()

    api.on("GET", "/apis/", answer_and_listen)
    check_audio(client.audio(), flac(), Container.FLAC)
    client.wait_for(closed.is_set)


def test_whoever_is_cancelled_while_connecting_leaves_no_socket_behind() -> None:
    """At every turn of the loop until the connection is there; a socket that the collector finds is an error."""

    async def connect_and_cancel(port: int) -> list[bool]:
        backend, cancelled = AsyncioBackend(), []
        for turns in range(20):
            opening = asyncio.ensure_future(backend.connect_tcp("127.0.0.1", port))
            for _ in range(turns):
                await asyncio.sleep(0)
            opening.cancel()
            try:
                await (await opening).aclose()
                cancelled.append(False)
            except asyncio.CancelledError:
                cancelled.append(True)
            await asyncio.sleep(0)
        return cancelled

    left: list[str] = []
    with socket.create_server(("127.0.0.1", 0), backlog=64) as server, warnings.catch_warnings(action="always"):
        warnings.showwarning = lambda message, *_rest, **_named: left.append(str(message))
        cancelled = asyncio.run(connect_and_cancel(server.getsockname()[1]))
        gc.collect()
    assert cancelled[0]
    assert not [message for message in left if "unclosed" in message]
