"""Turns, order, cancelling, rate limits for the whole host, new settings, the end."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from api_sounds import flac, wav
from harness import QUICK, Harness, check_audio, error_of
from hostile import Connection, Hostile, Request, bulk, hang, head, ok, status

from camb_desktop.core.errors import KeyRefused
from camb_desktop.core.events import (
    BodyProgress,
    BodyStarted,
    Cancelled,
    Fetched,
    LinkFetched,
    Paused,
    Resumed,
    Started,
    Want,
)
from camb_desktop.core.runs import Container, Kind, WaitReason

BIG = wav(400_000)
MakeClient = Callable[..., Harness]


def test_requests_at_a_time_are_bounded_per_host(make_client: MakeClient, api: Hostile, storage: Hostile) -> None:
    client = make_client(api.base, api_connections=3, storage_connections=4)
    api.on("POST", "/apis/", bulk(lambda run_id: f"{storage.url}/{run_id}"))

    def slow(connection: Connection, request: Request) -> None:
        connection.server.closing.wait(0.02)
        ok(wav(100))(connection, request)

    storage.on("GET", "/", slow)
    assert all(isinstance(e, Fetched) for e in client.fetch(*(client.request(i) for i in range(1, 41))))
    assert api.most_active <= 3
    assert storage.most_active == 4


def test_first_come_first_served(make_client: MakeClient, api: Hostile) -> None:
    client = make_client(api.base, api_connections=1)
    api.on("GET", "/apis/", ok(flac()))
    api.on("POST", "/apis/", status(400))
    events = client.fetch(*(client.request(i) for i in range(1, 7)))
    assert all(isinstance(e, Fetched) for e in events)
    started = [e.job_id for e in client.of_kind(BodyStarted)]
    assert started == sorted(started)


def test_the_selected_row_goes_first(make_client: MakeClient, api: Hostile) -> None:
    client = make_client(api.base, api_connections=1)
    free = threading.Event()
    api.on("GET", "/apis/", ok(flac()))
    api.on("GET", "/apis/tts-result/900", hang(until=free, then=ok(flac())))
    api.on("POST", "/apis/", status(400))
    (busy,) = client.start(client.request(900))
    client.wait_for(api.stalled.is_set)
    requests = [client.request(i) for i in range(1, 7)]
    jobs = client.start(*requests)
    client.call(client.fetcher.prioritise, requests[4].row_id)
    assert isinstance(client.last(jobs[4]), Fetched), "although the one turn at the API is taken"
    assert not any(isinstance(e, Paused | Fetched) for e in client.of(busy)), "and is kept"
    assert [client.of(job, BodyStarted) for job in jobs[:4]] == [[]] * 4
    client.call(free.set)
    for job in jobs:
        assert isinstance(client.last(job), Fetched)


def test_neighbours_of_the_selected_row_go_next(make_client: MakeClient, api: Hostile) -> None:
    client = make_client(api.base, api_connections=1)
    free = threading.Event()
    api.on("GET", "/apis/", ok(flac()))
    api.on("GET", "/apis/tts-result/900", hang(until=free, then=ok(flac())))
    api.on("POST", "/apis/", status(400))
    client.start(client.request(900))
    client.wait_for(api.stalled.is_set)
    requests = [client.request(i) for i in range(1, 10)]
    jobs = client.start(*requests)
    client.wait_for(lambda: client.fetcher.waiting_for_links == len(jobs))
    client.call(client.fetcher.prioritise, requests[6].row_id, [requests[7].row_id, requests[5].row_id])
    client.call(free.set)
    assert all(isinstance(client.last(job), Fetched) for job in jobs)
    started = [jobs.index(e.job_id) for e in client.of_kind(BodyStarted) if e.job_id in jobs]
    assert started[0] == 6
    assert set(started[1:3]) == {5, 7}
    first_bulk = api.seen(method="POST")[0].run_ids
    assert first_bulk[:2] == [6, 8], "in the first call, before those that were asked for earlier"


def test_links_go_before_audio(make_client: MakeClient, api: Hostile) -> None:
    client = make_client(api.base, api_connections=1)
    free = threading.Event()
    api.on("GET", "/apis/tts-result/900", hang(until=free, then=ok(flac())))
    api.on("POST", "/apis/", status(400))
    api.on("GET", "/apis/tts-result/1", ok(flac()))
    api.on("GET", "/apis/text-to-sound-result/2", ok({"url": "https://s.example/2"}))
    client.start(client.request(900))
    client.wait_for(api.stalled.is_set)
    audio, link = client.start(client.request(1), client.request(2, Kind.SOUND, Want.LINK))
    client.call(free.set)
    assert isinstance(client.last(link), LinkFetched)
    assert isinstance(client.last(audio), Fetched)
    assert [r.path for r in api.seen(method="GET")][1] == "/apis/text-to-sound-result/2"


def test_a_rate_limit_slows_every_job_of_the_host(make_client: MakeClient, api: Hostile) -> None:
    client = make_client(api.base, api_connections=2, server_wait_cap_s=0.3)
    api.on("POST", "/apis/", status(400))
    times: list[float] = []
    limited = threading.Event()

    def answer(connection: Connection, request: Request) -> None:
        if not limited.is_set():
            limited.set()
            status(429, b"", {"retry-after-ms": "300"})(connection, request)
            times.append(time.monotonic())
        else:
            times.append(time.monotonic())
            ok(flac())(connection, request)

    api.on("GET", "/apis/", answer)
    events = client.fetch(*(client.request(i) for i in range(1, 7)))
    assert all(isinstance(e, Fetched) for e in events)
    later = sorted(t - times[0] for t in times)
    assert sum(t < 0.25 for t in later) <= 3, "only what was on its way already"
    told = [e for e in events if any(p.waiting.reason is WaitReason.RATE_LIMIT for p in client.of(e.job_id, Paused))]  # type: ignore[attr-defined]
    assert len(told) >= 4, "the rows that wait for their turn tell why, too"
    for event in told:
        assert client.of(event.job_id, Resumed)  # type: ignore[attr-defined]


def test_other_hosts_go_on_during_a_rate_limit(client: Harness, api: Hostile, storage: Hostile) -> None:
    client_wait = threading.Event()
    api.on("GET", "/apis/tts-result/1", ok({"url": f"{storage.url}/1"}))
    api.on("GET", "/apis/tts-result/2", ok(flac()))
    storage.on("GET", "/", hang(until=client_wait, then=ok(flac())))
    (first,) = client.start(client.request(1))
    client.wait_for(storage.stalled.is_set)
    check_audio(client.audio(2), flac(), Container.FLAC)
    client.call(client_wait.set)
    check_audio(client.last(first), flac(), Container.FLAC)


STATES = ["queued", "connecting", "first byte", "mid-body", "backing off", "rate limit", "polling", "storage", "bulk"]


@pytest.mark.parametrize("state", STATES)
def test_cancel_from_every_state_leaves_nothing(
    make_client: MakeClient, api: Hostile, storage: Hostile, state: str
) -> None:
    client = make_client(
        api.base, backoff_base_s=20.0, backoff_cap_s=20.0, server_wait_cap_s=20.0, poll_first_s=20.0, api_connections=1
    )
    task = "3f2b8c1e-1111-4222-8333-abcdefabcdef" if state == "polling" else None
    body = head(200, {"Content-Length": str(len(BIG)), "ETag": '"v1"'}) + BIG[:30_000]
    if state == "connecting":
        full = _port_that_accepts_nobody()
        client.call(client.fetcher.reconfigure, with_base(client, f"http://127.0.0.1:{full.getsockname()[1]}/apis"))
    api.on("GET", "/apis/tts-result/", {
        "first byte": hang(), "mid-body": hang(body), "backing off": status(503),
        "rate limit": status(429, b"", {"Retry-After": "20"}), "storage": ok({"url": f"{storage.url}/x"}),
    }.get(state, hang()))  # fmt: skip
    api.on("POST", "/apis/", hang())
    api.on("GET", "/apis/tts/", ok({"status": "PENDING"}))
    storage.on("GET", "/", hang(body))
    if state == "queued":
        client.start(client.request(99))
        client.wait_for(api.stalled.is_set)
    others = [client.request(8)] if state == "bulk" else []
    job, *rest = client.start(client.request(None if task else 7, task=task), *others)
    client.wait_for({
        "queued": lambda: True, "connecting": lambda: client.of(job, Started),
        "first byte": lambda: api.stalled.is_set() and api.seen(), "mid-body": lambda: client.of(job, BodyProgress),
        "backing off": lambda: client.of(job, Paused), "rate limit": lambda: client.of(job, Paused),
        "polling": lambda: client.of(job, Paused), "storage": lambda: client.of(job, BodyProgress),
        "bulk": api.stalled.is_set,
    }[state])  # fmt: skip
    client.call(client.fetcher.cancel, [job, *rest])
    assert isinstance(client.last(job), Cancelled)
    assert client.files() == []
    assert client.close()
    if state == "connecting":
        full.close()


def _port_that_accepts_nobody():  # type: ignore[no-untyped-def]
    """A listener whose backlog is full: further attempts to connect get no answer."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    fillers = []
    for _ in range(4):
        filler = socket.socket()
        filler.setblocking(False)
        filler.connect_ex(listener.getsockname())
        fillers.append(filler)
    close = listener.close

    class Full:
        getsockname = listener.getsockname

        @staticmethod
        def close() -> None:
            for filler in fillers:
                filler.close()
            close()

    return Full


def with_base(client: Harness, base: str):  # type: ignore[no-untyped-def]
    return replace(client.config, base_url=base)


def test_cancelling_one_of_a_batch_leaves_the_others(client: Harness, api: Hostile) -> None:
    free = threading.Event()
    api.on("POST", "/apis/", hang(until=free, then=bulk(lambda run_id: f"https://s.example/{run_id}")))
    jobs = client.start(*(client.request(i, want=Want.LINK) for i in (1, 2, 3)))
    client.wait_for(api.stalled.is_set)
    client.call(client.fetcher.cancel, [jobs[1]])
    assert isinstance(client.last(jobs[1]), Cancelled)
    client.call(free.set)
    assert isinstance(client.last(jobs[0]), LinkFetched)
    assert isinstance(client.last(jobs[2]), LinkFetched)


def test_cancelling_a_whole_batch_ends_its_call(make_client: MakeClient, api: Hostile) -> None:
    """The turns of calls that nobody waits for are free at once, although the API answers none of them."""
    client = make_client(api.base, api_connections=2, read_timeout_s=60.0, total_deadline_s=60.0)
    api.on("POST", "/apis/", hang())
    api.on("GET", "/apis/", ok(flac()))
    jobs = client.start(*(client.request(i) for i in range(1, 11)))
    client.wait_for(lambda: len(api.seen(method="POST")) == 2)
    client.call(client.fetcher.cancel, jobs)
    assert all(isinstance(client.last(job), Cancelled) for job in jobs)
    check_audio(client.audio(99), flac(), Container.FLAC)
    assert len(api.seen(method="POST")) == 2, "nothing is asked again for rows that are gone"


def test_cancel_before_the_first_step_and_of_nobody(client: Harness, api: Hostile) -> None:
    request = client.request(7)

    def at_once() -> None:
        client.fetcher.fetch([request])
        client.fetcher.cancel([request.job_id, 12345])

    client.call(at_once)
    assert isinstance(client.last(request.job_id), Cancelled)
    client.call(client.fetcher.cancel, [request.job_id])
    assert api.seen() == []


def test_a_cancelled_job_can_be_asked_for_again(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", hang(), ok(flac()))
    (job,) = client.start(client.request(7))
    client.wait_for(api.stalled.is_set)
    client.call(client.fetcher.cancel, [job])
    client.last(job)
    check_audio(client.audio(7), flac(), Container.FLAC)


def test_new_settings_are_for_new_jobs(client: Harness, api: Hostile, storage: Hostile) -> None:
    free = threading.Event()
    api.on("GET", "/apis/", hang(until=free, then=ok(flac())))
    storage.on("GET", "/apis/", ok(wav()))
    (old,) = client.start(client.request(7))
    client.wait_for(api.stalled.is_set)
    client.call(client.fetcher.reconfigure, replace(client.config, base_url=storage.base, api_key="another-key"))
    check_audio(client.audio(7), wav(), Container.WAV)
    assert storage.seen()[0].headers["x-api-key"] == "another-key"
    client.call(free.set)
    check_audio(client.last(old), flac(), Container.FLAC)
    assert api.seen()[0].headers["x-api-key"] == client.config.api_key


def test_a_new_key_is_used_after_a_refusal(client: Harness, api: Hostile) -> None:
    def answer(connection: Connection, request: Request) -> None:
        good = request.headers["x-api-key"] == "good"
        (ok(flac()) if good else status(401, {"detail": "no"}))(connection, request)

    api.on("GET", "/apis/", answer)
    assert isinstance(error_of(client.audio()), KeyRefused)
    client.call(client.fetcher.reconfigure, replace(client.config, api_key="good"))
    check_audio(client.audio(), flac(), Container.FLAC)


def test_the_end_gives_every_job_its_last_event(tmp_path: Path, api: Hostile) -> None:
    client = Harness(tmp_path / "cache", replace(QUICK, base_url=api.base))
    api.on("GET", "/apis/", hang(head(200, {"Content-Length": str(len(BIG))}) + BIG[:30_000]))
    api.on("POST", "/apis/", hang())
    jobs = client.start(*(client.request(i) for i in range(1, 13)), client.request(50, Kind.SOUND))
    client.wait_for(lambda: client.of(jobs[-1], BodyProgress))
    began = time.monotonic()
    assert client.close()
    assert time.monotonic() - began < 2.0
    client.check_events()
    assert all(isinstance(client.last(job), Cancelled) for job in jobs)
    assert client.files() == []


def test_after_the_end_nothing_is_begun(tmp_path: Path, api: Hostile) -> None:
    client = Harness(tmp_path / "cache", replace(QUICK, base_url=api.base))
    request = client.request(7)

    assert client.close(then_fetch=[request])
    assert isinstance(client.last(request.job_id), Cancelled)
    assert api.seen() == []
