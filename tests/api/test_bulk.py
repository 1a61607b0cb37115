"""Bulk calls: how many there are, every shape of answer, and what one bad ID costs its neighbours."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable

import pytest
from api_sounds import flac, wav
from harness import Harness, check_audio, error_of
from hostile import Connection, Hostile, Request, bulk, hang, ok, reset, status

from camb_desktop.api.kinds import KindBook
from camb_desktop.core.errors import KeyRefused, LinkRefused, RunNotFound
from camb_desktop.core.events import BodyStarted, Failed, Fetched, KindFound, LinkFetched, LinkReceived, Want
from camb_desktop.core.runs import Container, Kind

SPEECH, SOUND, AUTO = Kind.SPEECH, Kind.SOUND, Kind.AUTO


def links_of(client: Harness, run_ids: list[int], kind: Kind = SPEECH) -> list[object]:
    return client.fetch(*(client.request(run_id, kind, Want.LINK) for run_id in run_ids))


def sizes(api: Hostile) -> list[int]:
    return sorted((len(r.run_ids) for r in api.seen(method="POST")), reverse=True)


@pytest.mark.parametrize(
    ("count", "calls"),
    [(2, [2]), (5, [5]), (6, [3, 3]), (7, [4, 3]), (10, [5, 5]), (11, [4, 4, 3]), (16, [4] * 4), (300, [5] * 60)],
)
@pytest.mark.parametrize("want", [Want.LINK, Want.AUDIO])
def test_number_and_size_of_calls(
    client: Harness, api: Hostile, storage: Hostile, count: int, calls: list[int], want: Want
) -> None:
    api.on("POST", "/apis/tts-results", bulk(lambda run_id: f"{storage.url}/{run_id}"))
    storage.on("GET", "/", ok(wav(100)))
    run_ids = list(range(500, 500 + count))
    events = client.fetch(*(client.request(run_id, SPEECH, want) for run_id in run_ids))
    assert all(isinstance(e, LinkFetched if want is Want.LINK else Fetched) for e in events)
    assert sizes(api) == calls
    assert sorted(i for r in api.seen(method="POST") for i in r.run_ids) == run_ids, "each ID once"
    assert api.seen(method="GET") == []


def test_one_id_is_a_get(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts-result/500", ok({"output_url": "https://s.example/500"}))
    assert isinstance(client.link(500), LinkFetched)
    assert [r.method for r in api.seen()] == ["GET"]


def test_jobs_that_come_while_others_wait_go_along(make_client: Callable[..., Harness], api: Hostile) -> None:
    client = make_client(api.base, api_connections=1)
    free = threading.Event()
    api.on(
        "GET",
        "/apis/tts-result/1",
        hang(until=free, then=ok({"url": "https://s.example/1"})),
    )
    api.on("POST", "/apis/tts-results", bulk(lambda run_id: f"https://s.example/{run_id}"))
    first = client.start(client.request(1, SPEECH, Want.LINK))
    client.wait_for(api.stalled.is_set)
    later = [client.start(client.request(run_id, SPEECH, Want.LINK))[0] for run_id in range(2, 12)]
    client.call(free.set)
    for job in first + later:
        assert isinstance(client.last(job), LinkFetched)
    assert sizes(api) == [5, 5]


def test_a_call_costs_the_same_however_many_wait(
    client: Harness, api: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """2,000 that wait, looked at as a whole for each of 400 calls, would be guessed at 800,000 times."""
    guesses = 0
    real = KindBook.guess

    def counting(self: KindBook, run_id: int) -> Kind:
        nonlocal guesses
        guesses += 1
        return real(self, run_id)

    monkeypatch.setattr(KindBook, "guess", counting)
    api.on("POST", "/apis/tts-results", bulk(lambda run_id: f"https://s.example/{run_id}"))
    assert all(isinstance(e, LinkFetched) for e in links_of(client, list(range(1, 2001)), AUTO))
    assert sizes(api) == [5] * 400
    assert guesses < 250_000


def test_kinds_do_not_share_a_call(client: Harness, api: Hostile) -> None:
    api.on("POST", "/apis/", bulk(lambda run_id: f"https://s.example/{run_id}"))
    requests = [client.request(run_id, (SPEECH, SOUND)[run_id % 2], Want.LINK) for run_id in range(10)[1:]]
    assert all(isinstance(e, LinkFetched) for e in client.fetch(*requests))
    for request in api.seen():
        assert {run_id % 2 for run_id in request.run_ids} == ({0} if request.path == "/apis/tts-results" else {1})
    assert len(api.seen()) == 2


def shaped(shape: str) -> Callable[[Connection, Request], None]:
    def answer(connection: Connection, request: Request) -> None:
        link = "https://s.example/{}".format
        ids = list(reversed(request.run_ids))
        body: object = {
            "objects": {str(i): {"output_url": link(i)} for i in ids},
            "strings": {str(i): link(i) for i in ids},
            "file_url": {str(i): {"file_url": link(i)} for i in ids},
            "results of objects": {"results": {str(i): {"output_url": link(i)} for i in ids}},
            "results of rows": {"results": [{"run_id": i, "output_url": link(i)} for i in ids]},
            "rows": [{"run_id": i, "output_url": link(i)} for i in ids],
            "rows with text": [{"run_id": str(i), "output_url": link(i)} for i in ids],
            "rows of objects": [{str(i): {"output_url": link(i)}} for i in ids],
            "data": {"data": {str(i): {"url": link(i)} for i in ids}},
        }[shape]
        ok(body)(connection, request)

    return answer


@pytest.mark.parametrize(
    "shape",
    [
        "objects",
        "strings",
        "file_url",
        "results of objects",
        "results of rows",
        "rows",
        "rows with text",
        "rows of objects",
        "data",
    ],
)
def test_every_shape_of_answer_matched_by_id(client: Harness, api: Hostile, shape: str) -> None:
    api.on("POST", "/apis/tts-results", shaped(shape))
    events = links_of(client, [31, 5, 99])
    assert [e.link.url for e in events] == [f"https://s.example/{i}" for i in (31, 5, 99)]  # type: ignore[attr-defined]
    assert len(api.seen()) == 1


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"4": {"output_url": "https://s.example/4"}},
        {"1": {"error": "gone"}, "2": None},
        [],
        "x",
        {"1": {"output_url": ""}},
    ],
)
def test_missing_ids_are_asked_for_one_by_one(client: Harness, api: Hostile, body: object) -> None:
    api.on("POST", "/apis/tts-results", ok(body))
    api.on("GET", "/apis/tts-result/1", ok({"output_url": "https://s.example/1"}))
    api.on("GET", "/apis/tts-result/2", status(404, {"detail": "no such run"}))
    good, bad = links_of(client, [1, 2])
    assert good.link.url == "https://s.example/1"  # type: ignore[attr-defined]
    assert isinstance(error_of(bad), RunNotFound)
    assert len(api.seen()) == 3


@pytest.mark.parametrize(
    "failure",
    [
        status(400, {"detail": "bad id"}),
        status(403, {"detail": "not yours"}),
        status(404, {"detail": "Not Found"}),
        status(405),
        status(410),
        status(422, {"detail": [{"loc": ["body"], "msg": "bad", "type": "x"}]}),
        status(500, b"audio cannot be fetched"),
        status(502, b"<html>Bad gateway</html>"),
        ok(b"<html><body>sign in</body></html>"),
        ok(b""),
        ok(wav()),
        reset(before_head=True),
    ],
    ids=["400", "403", "404", "405", "410", "422", "500", "502", "html", "empty", "audio", "reset"],
)
def test_a_failing_batch_falls_back_to_single_calls_at_once(
    client: Harness, api: Hostile, storage: Hostile, failure
) -> None:  # type: ignore[no-untyped-def]
    api.on("POST", "/apis/tts-results", failure)
    api.on("GET", "/apis/tts-result/", ok(flac()))
    api.on("GET", "/apis/tts-result/3", status(404, {"detail": "no run 3"}))
    events = client.fetch(*(client.request(run_id) for run_id in (1, 2, 3, 4, 5)))
    for event in events[:2] + events[3:]:
        check_audio(event, flac(), Container.FLAC)
    assert isinstance(error_of(events[2]), RunNotFound)
    assert len(api.seen(method="POST")) == 1


def test_bulk_audio_comes_from_storage_without_the_key(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on(
        "POST", "/apis/text-to-sound-results", bulk(lambda run_id: f"{storage.url}/{run_id}.wav?Signature=s{run_id}")
    )
    storage.on("GET", "/", ok(wav()))
    events = client.fetch(*(client.request(run_id, SOUND) for run_id in (1, 2, 3)))
    for event in events:
        check_audio(event, wav(), Container.WAV)
        assert len(client.of(event.job_id, LinkReceived)) == 1
    assert sorted(r.target for r in storage.seen()) == [f"/{i}.wav?Signature=s{i}" for i in (1, 2, 3)]
    assert {r.method for r in storage.seen()} == {"GET"}, "no HEAD: the verb is part of the signature"
    assert not any("x-api-key" in r.headers for r in storage.seen())


def test_a_bad_link_spoils_only_its_own_run(client: Harness, api: Hostile) -> None:
    api.on(
        "POST", "/apis/", bulk(lambda run_id: "javascript:alert(1)" if run_id == 2 else f"https://s.example/{run_id}")
    )
    first, second, third = links_of(client, [1, 2, 3])
    assert isinstance(first, LinkFetched)
    assert isinstance(third, LinkFetched)
    assert isinstance(error_of(second), LinkRefused)


def test_audio_does_without_a_bad_link(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("POST", "/apis/", bulk(lambda run_id: "file:///x" if run_id == 2 else f"{storage.url}/{run_id}"))
    api.on("GET", "/apis/tts-result/2", ok(flac()))
    storage.on("GET", "/1", ok(wav()))
    first, second = client.fetch(client.request(1), client.request(2))
    check_audio(first, wav(), Container.WAV)
    check_audio(second, flac(), Container.FLAC)


def test_a_refused_key_is_not_found_out_by_every_run(client: Harness, api: Hostile) -> None:
    api.on("POST", "/apis/", status(401, {"error": "bad key", "status": 401}))
    api.on("GET", "/apis/", status(401, {"error": "bad key", "status": 401}))
    events = client.fetch(*(client.request(run_id) for run_id in range(1, 101)))
    assert all(isinstance(error_of(e), KeyRefused) for e in events)
    assert len(api.seen()) <= 2 * client.config.api_connections, "not one refusal for every run"


def by_kind(speech: Callable[[int], bool], storage: Hostile) -> Callable[[Connection, Request], None]:
    """Bulk like the sandbox: leaves out what is of the other kind, 404 where nothing is left."""

    def answer(connection: Connection, request: Request) -> None:
        mine = [i for i in request.run_ids if speech(i) == (request.path == "/apis/tts-results")]
        links = {str(i): {"output_url": f"{storage.url}/{i}"} for i in mine}
        (ok(links) if links else status(404, {"detail": "none"}))(connection, request)

    return answer


def bulk_of(mine: Callable[[int], bool]) -> Callable[[Connection, Request], None]:
    """Bulk that leaves out what is not ``mine``."""

    def answer(connection: Connection, request: Request) -> None:
        ok({str(i): {"output_url": f"https://s.example/{i}"} for i in request.run_ids if mine(i)})(connection, request)

    return answer


def test_auto_of_one_kind_takes_one_call_more_at_most(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("POST", "/apis/", by_kind(lambda run_id: False, storage))
    storage.on("GET", "/", ok(wav()))
    events = client.fetch(*(client.request(run_id, AUTO) for run_id in range(100, 130)))
    assert all(isinstance(e, Fetched) for e in events)
    assert Counter(r.path for r in api.seen()) == {"/apis/tts-results": 1, "/apis/text-to-sound-results": 6}
    assert all(client.of(e.job_id, KindFound)[0].kind is SOUND for e in events)  # type: ignore[attr-defined]


def test_auto_of_both_kinds_asks_for_the_rest_together(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("POST", "/apis/", by_kind(lambda run_id: run_id < 3, storage))
    storage.on("GET", "/", ok(wav()))
    events = client.fetch(*(client.request(run_id, AUTO) for run_id in (1, 2, 3, 4, 5)))
    assert all(isinstance(e, Fetched) for e in events)
    assert len(api.seen()) == 2
    assert sizes(api) == [5, 3]


def test_what_mixed_batches_leave_over_shares_calls(client: Harness, api: Hostile, storage: Hostile) -> None:
    """Every other run is of the other kind: each is asked for twice at most, and few calls have room to spare."""
    api.on("POST", "/apis/", by_kind(lambda run_id: run_id % 2 == 0, storage))
    storage.on("GET", "/", ok(wav(100)))
    events = client.fetch(*(client.request(run_id, AUTO) for run_id in range(1000, 1300)))
    assert all(isinstance(e, Fetched) for e in events)
    asked = Counter(run_id for r in api.seen(method="POST") for run_id in r.run_ids)
    assert max(asked.values()) <= 2
    assert len(api.seen()) * 3 <= asked.total(), "hardly one goes alone"


def test_one_left_over_is_asked_for_at_the_other_endpoint_first(client: Harness, api: Hostile) -> None:
    api.on("POST", "/apis/tts-results", bulk_of(lambda run_id: run_id != 3))
    api.on("GET", "/apis/text-to-sound-result/3", ok({"output_url": "https://s.example/3"}))
    assert all(isinstance(e, LinkFetched) for e in links_of(client, [1, 2, 3, 4, 5], AUTO))
    assert [r.path for r in api.seen()] == ["/apis/tts-results", "/apis/text-to-sound-result/3"]


def test_what_a_batch_left_out_may_still_be_of_that_kind(client: Harness, api: Hostile) -> None:
    """A hint is no proof."""
    api.on("POST", "/apis/tts-results", bulk_of(lambda run_id: run_id != 3))
    api.on("GET", "/apis/tts-result/3", ok({"output_url": "https://s.example/3"}))
    assert all(isinstance(e, LinkFetched) for e in links_of(client, [1, 2, 3, 4, 5], AUTO))


def test_a_bad_leftover_spoils_none_of_the_others(client: Harness, api: Hostile) -> None:
    """The call of the leftovers fails as a whole because of one; that one ends, and is not asked for again."""
    api.on("POST", "/apis/tts-results", bulk_of(lambda run_id: run_id not in (3, 4, 5)))
    api.on("POST", "/apis/text-to-sound-results", status(400, {"detail": "bad id"}))
    api.on("GET", "/apis/text-to-sound-result/", ok({"output_url": "https://s.example/x"}))
    for route in ("tts-result", "text-to-sound-result"):
        api.on("GET", f"/apis/{route}/5", status(404, {"detail": "no such run"}))
    events = links_of(client, [1, 2, 3, 4, 5], AUTO)
    assert all(isinstance(e, LinkFetched) for e in events[:4])
    assert isinstance(error_of(events[4]), RunNotFound)
    assert len(api.seen(method="POST")) == 2
    assert sorted(r.path.rsplit("/", 1)[1] for r in api.seen(method="GET")) == ["3", "4", "5", "5"]


def test_leftovers_do_not_wait_for_a_call_that_hangs(client: Harness, api: Hostile) -> None:
    free = threading.Event()
    known = bulk_of(lambda run_id: run_id > 2)
    api.on("POST", "/apis/tts-results", known, hang(until=free, then=known))
    api.on("POST", "/apis/text-to-sound-results", bulk_of(lambda run_id: run_id <= 2))
    jobs = client.start(*(client.request(run_id, AUTO, Want.LINK) for run_id in range(1, 11)))
    for job in jobs[:2]:
        assert isinstance(client.last(job), LinkFetched)
    assert api.stalled.wait(20)
    assert not any(isinstance(e, LinkFetched) for job in jobs[5:] for e in client.of(job))
    client.call(free.set)
    for job in jobs:
        assert isinstance(client.last(job), LinkFetched)


def test_strict_endpoint_and_both_kinds(client: Harness, api: Hostile, storage: Hostile) -> None:
    """Where a batch with a run of the other kind fails as a whole, every run is still found."""
    api.on("POST", "/apis/", status(400, {"detail": "wrong run type"}))
    for run_id in range(1, 6):
        right, wrong = ("tts-result", "text-to-sound-result")[:: 1 if run_id % 2 else -1]
        api.on("GET", f"/apis/{right}/{run_id}", ok(flac()))
        api.on("GET", f"/apis/{wrong}/{run_id}", status(400, {"detail": "wrong run type"}))
    events = client.fetch(*(client.request(run_id, AUTO) for run_id in range(1, 6)))
    assert all(isinstance(e, Fetched) for e in events)


def test_unknown_everywhere_is_not_found(client: Harness, api: Hostile) -> None:
    api.on("POST", "/apis/", status(400, {"detail": "bad"}))
    api.on("GET", "/apis/", status(400, {"detail": "bad"}))
    for event in client.fetch(*(client.request(run_id, AUTO) for run_id in (1, 2))):
        assert isinstance(error_of(event), RunNotFound), "no kind is right, so it is not the kind"


def test_a_rate_limit_on_a_batch_is_waited_for(client: Harness, api: Hostile) -> None:
    api.on(
        "POST",
        "/apis/",
        status(429, b"slow down", {"retry-after-ms": "20"}),
        bulk(lambda run_id: f"https://s.example/{run_id}"),
    )
    assert all(isinstance(e, LinkFetched) for e in links_of(client, [1, 2, 3]))
    assert sizes(api) == [3, 3]


def test_the_same_run_asked_for_twice_at_once(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("POST", "/apis/", bulk(lambda run_id: f"{storage.url}/{run_id}"))
    api.on("GET", "/apis/", ok(flac()))
    storage.on("GET", "/", ok(flac()))
    events = client.fetch(*(client.request(run_id) for run_id in (1, 1, 2)))
    for event in events:
        check_audio(event, flac(), Container.FLAC)
    for request in api.seen(method="POST"):
        assert len(set(request.run_ids)) == len(request.run_ids), "IDs in a call are unique"


def test_one_failed_row_among_many(client: Harness, api: Hostile, storage: Hostile) -> None:
    """The batch of the bad one fails, no other."""

    def answer(connection: Connection, request: Request) -> None:
        fails = 13 in request.run_ids
        (status(500, b"audio cannot be fetched") if fails else bulk(lambda i: f"{storage.url}/{i}"))(
            connection, request
        )

    api.on("POST", "/apis/", answer)
    api.on("GET", "/apis/tts-result/", ok(wav(100)))
    api.on("GET", "/apis/tts-result/13", status(500, b"audio cannot be fetched"))
    storage.on("GET", "/", ok(wav(100)))
    events = client.fetch(*(client.request(run_id) for run_id in range(1, 21)))
    failed = [e for e in events if isinstance(e, Failed)]
    assert len(failed) == 1
    assert client.of(failed[0].job_id, BodyStarted) == []
    assert len(api.seen("/apis/tts-result/")) == 4 + client.config.attempts
