"""Links that are dead when they come, and a clock of this computer that is wrong."""

from __future__ import annotations

import time
from collections.abc import Callable
from email.utils import formatdate

import pytest
from harness import Harness, error_of
from hostile import Answer, Connection, Hostile, Request, bulk, ok

from camb_desktop.core.errors import LinkExpired
from camb_desktop.core.events import LinkFetched, Want

HOUR = 3600


def ending(in_s: float, name: str = "x") -> str:
    return f"https://s.example/{name}?Expires={int(time.time() + in_s)}&Signature=s"


def dated(answer: Callable[[dict[str, str]], Answer], ahead_s: float) -> Answer:
    """With the ``Date`` of a clock that is so far ahead."""
    return answer({"Date": formatdate(time.time() + ahead_s, usegmt=True)})


def test_a_link_that_is_dead_when_it_comes_is_asked_for_once_more(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ok({"output_url": ending(-60)}), ok({"output_url": ending(HOUR, "good")}))
    event = client.link()
    assert isinstance(event, LinkFetched)
    assert "/good?" in event.link.url
    assert len(api.seen()) == 2


def test_a_link_that_is_dead_twice_is_told(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ok({"output_url": ending(-60)}))
    assert isinstance(error_of(client.link()), LinkExpired)
    assert len(api.seen()) == 2


def test_a_dead_link_of_a_bulk_call_is_asked_for_once_more(client: Harness, api: Hostile) -> None:
    api.on("POST", "/apis/", bulk(lambda run_id: ending(-60 if run_id == 2 else HOUR)))
    api.on("GET", "/apis/tts-result/2", ok({"output_url": ending(HOUR, "good")}))
    first, second = client.fetch(*(client.request(run_id, want=Want.LINK) for run_id in (1, 2)))
    assert isinstance(first, LinkFetched)
    assert isinstance(second, LinkFetched)
    assert "/good?" in second.link.url
    assert len(api.seen()) == 2


@pytest.mark.parametrize("ahead_s", [-30 * HOUR, -HOUR, 2 * HOUR, 400 * 24 * HOUR])
@pytest.mark.parametrize("by_bulk", [False, True])
def test_a_wrong_clock_here_makes_no_link_dead_and_none_alive(
    client: Harness, api: Hostile, ahead_s: float, by_bulk: bool
) -> None:
    """What counts is the service's own time, that of its answers."""

    def asked(connection: Connection, request: Request) -> None:
        def one(run_id: int) -> str:
            return ending(ahead_s + (HOUR if run_id < 3 else -60))

        def answer(headers: dict[str, str]) -> Answer:
            if request.method == "POST":
                return ok({str(run_id): {"output_url": one(run_id)} for run_id in request.run_ids}, headers)
            return ok({"output_url": one(int(request.path.rsplit("/", 1)[1]))}, headers)

        dated(answer, ahead_s)(connection, request)

    for method in ("GET", "POST"):
        api.on(method, "/apis/", asked)
    good, dead = ((1, 2), (3, 4)) if by_bulk else ((1,), (3,))
    for event in client.fetch(*(client.request(run_id, want=Want.LINK) for run_id in good)):
        assert isinstance(event, LinkFetched)
        left = event.link.seconds_left(time.time())
        assert left is not None
        assert abs(left - HOUR) < 30
    for event in client.fetch(*(client.request(run_id, want=Want.LINK) for run_id in dead)):
        assert isinstance(error_of(event), LinkExpired)


@pytest.mark.parametrize("date", ["", "yesterday", "Sat, 99 Nov 2025 10:00:00 GMT", "\xb2"])
def test_a_date_that_tells_no_time_changes_nothing(client: Harness, api: Hostile, date: str) -> None:
    api.on("GET", "/apis/", ok({"output_url": ending(HOUR)}, {"Date": date}))
    event = client.link()
    assert isinstance(event, LinkFetched)
    assert abs((event.link.seconds_left(time.time()) or 0) - HOUR) < 30
