"""401 and 403: what the key is to blame for, and what is one run's own fault."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from api_sounds import flac, wav
from harness import Harness, check_audio, error_of
from hostile import Answer, Connection, Hostile, Request, bulk, ok, status

from camb_desktop.core.errors import KeyRefused, RunForbidden
from camb_desktop.core.events import LinkFetched, Want
from camb_desktop.core.runs import Container, Kind

FORBIDDEN = status(403, {"detail": "not yours"})


def forbidding(foreign: set[int], otherwise: Answer) -> Answer:
    """A whole call is refused for one foreign run in it."""

    def answer(connection: Connection, request: Request) -> None:
        asked = request.run_ids if request.method == "POST" else [int(request.path.rsplit("/", 1)[1])]
        (FORBIDDEN if foreign & set(asked) else otherwise)(connection, request)

    return answer


@pytest.mark.parametrize("want", [Want.AUDIO, Want.LINK])
@pytest.mark.parametrize("kind", [Kind.SPEECH, Kind.AUTO])
@pytest.mark.parametrize("count", [5, 41])
def test_a_foreign_run_sinks_no_neighbour_and_not_the_key(
    client: Harness, api: Hostile, storage: Hostile, count: int, kind: Kind, want: Want
) -> None:
    api.on("POST", "/apis/", forbidding({1}, bulk(lambda run_id: f"{storage.url}/{run_id}")))
    single = ok({"output_url": f"{storage.url}/one"}) if want is Want.LINK else ok(wav(100))
    api.on("GET", "/apis/", forbidding({1}, single))
    storage.on("GET", "/", ok(wav(100)))
    first, *others = client.fetch(*(client.request(run_id, kind, want) for run_id in range(1, count + 1)))
    found = error_of(first)
    assert isinstance(found, RunForbidden)
    assert (found.status, found.detail) == (403, "not yours")
    assert [type(event) for event in others] == [type(others[0])] * (count - 1)
    assert all(isinstance(e, LinkFetched) or e.audio for e in others)


def test_a_second_foreign_run_before_any_good_one_speaks_against_the_key(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", FORBIDDEN)
    assert isinstance(error_of(client.audio(1)), RunForbidden)
    assert isinstance(error_of(client.audio(1)), RunForbidden), "the same run again is no second one"
    assert isinstance(error_of(client.audio(2)), KeyRefused)
    api.on("GET", "/apis/tts-result/3", ok(flac()))
    check_audio(client.audio(3), flac(), Container.FLAC)
    assert isinstance(error_of(client.audio(2)), RunForbidden), "the key has fetched a run: it is good"


def test_two_foreign_runs_take_nobody_along(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("POST", "/apis/", forbidding({1, 2}, bulk(lambda run_id: f"{storage.url}/{run_id}")))
    api.on("GET", "/apis/", forbidding({1, 2}, ok(flac())))
    storage.on("GET", "/", ok(flac()))
    events = client.fetch(*(client.request(run_id) for run_id in range(1, 31)))
    assert all(error_of(event).status == 403 for event in events[:2])
    for event in events[2:]:
        check_audio(event, flac(), Container.FLAC)


def test_another_key_begins_with_a_clean_record(make_client: Callable[..., Harness], api: Hostile) -> None:
    from dataclasses import replace

    client = make_client(api.base)
    api.on("GET", "/apis/", FORBIDDEN)
    assert isinstance(error_of(client.audio(1)), RunForbidden)
    client.call(client.fetcher.reconfigure, replace(client.config, api_key="another-key-0123456789"))
    assert isinstance(error_of(client.audio(2)), RunForbidden)


def test_401_says_so_at_once(client: Harness, api: Hostile) -> None:
    api.on("POST", "/apis/", status(401, {"error": "bad key"}))
    api.on("GET", "/apis/", status(401, {"error": "bad key"}))
    events = client.fetch(*(client.request(run_id) for run_id in range(1, 6)))
    assert all(isinstance(error_of(event), KeyRefused) for event in events)
    assert len(api.seen()) == 1


def test_a_foreign_task_is_not_the_key(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", FORBIDDEN)
    task = "deadbeef-aaaa-4bbb-8ccc-123456789abc"
    assert isinstance(error_of(client.fetch(client.request(None, Kind.AUTO, task=task))[0]), RunForbidden)
