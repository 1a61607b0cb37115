"""JSON → core, planning, waits and details as pure functions, with generated input."""

from __future__ import annotations

import json
import time
from email.utils import formatdate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from camb_desktop.api import resume, wire
from camb_desktop.api.body import Base64Stream
from camb_desktop.api.clock import moment_of
from camb_desktop.api.config import ServiceConfig
from camb_desktop.api.kinds import KindBook, other_kind
from camb_desktop.api.planning import batch_sizes, plan_calls
from camb_desktop.api.retry import asked_wait_s, wait_before_retry, worth_a_retry
from camb_desktop.api.translate import detail_of, error_of_status, scrubbed
from camb_desktop.core.errors import (
    CambError,
    CannotConnect,
    ConnectionLost,
    KeyRefused,
    NotAudio,
    RateLimited,
    RequestRejected,
    RunNotFound,
    ServiceFault,
    ShortBody,
    UnexpectedAnswer,
    WrongKind,
)
from camb_desktop.core.runs import Kind

MANY = settings(max_examples=max(500, settings().max_examples), deadline=None)
RUN_IDS = st.integers(1, 2**63 - 1)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from([*wire.LINK_KEYS, "results", "data", "run_id", "id", "status", "1", "77"])
            | st.text(max_size=5),
            inner,
            max_size=4,
        )
    ),
    max_leaves=25,
)


@given(st.integers(0, 5000))
@MANY
def test_batches_are_as_few_and_as_even_as_can_be(count: int) -> None:
    sizes = batch_sizes(count)
    assert sum(sizes) == count
    assert len(sizes) == -(-count // 5)
    assert all(1 <= size <= 5 for size in sizes)
    assert count == 1 or 1 not in sizes
    assert sizes == sorted(sizes, reverse=True)
    assert not sizes or sizes[0] - sizes[-1] <= 1


def test_batches_of_the_documents() -> None:
    assert [batch_sizes(n) for n in (0, 1, 2, 5, 6, 7, 11)] == [[], [1], [2], [5], [3, 3], [4, 3], [4, 4, 3]]


@pytest.mark.parametrize(
    ("waiting", "calls"),
    [
        ([], []),
        (["a1"], [[0]]),
        (["a1", "a2", "b3", "a4"], [[0, 1, 3], [2]]),
        (["b9", "a1", "a2"], [[0], [1, 2]]),
        (["a1", "a2", "a3", "a4", "a5", "b6", "b7", "a8"], [[0, 1, 2], [3, 4, 7], [5, 6]]),
        (["a1", "a2", "a1", "a3", "a4", "a5", "a2"], [[0, 1, 2, 3, 4, 5, 6]]),
    ],
)
def test_a_call_is_for_one_kind_and_the_most_urgent_one_is_first(waiting: list[str], calls: list[list[int]]) -> None:
    """A letter for what can share a call, then the run ID. A run that waits twice takes one place."""
    assert plan_calls([(each[0], int(each[1:])) for each in waiting]) == calls


@given(st.integers(2, 400))
@MANY
def test_taking_batches_one_by_one_takes_no_more_calls(count: int) -> None:
    """The batcher plans anew before each call: what is left is still ⌈n/5⌉ calls without a remainder of one."""
    left, calls = count, 0
    while left:
        first = batch_sizes(left)[0]
        assert first > 1
        left, calls = left - first, calls + 1
    assert calls == -(-count // 5)


@given(st.dictionaries(RUN_IDS, st.sampled_from([Kind.SPEECH, Kind.SOUND]), max_size=30), RUN_IDS)
@MANY
def test_guesses_follow_the_nearest(known: dict[int, Kind], run_id: int) -> None:
    book = KindBook()
    for each, kind in known.items():
        book.learn(each, kind)
    guess = book.guess(run_id)
    if not known:
        assert guess is Kind.SPEECH
    else:
        nearest = min(abs(each - run_id) for each in known)
        assert guess in {kind for each, kind in known.items() if abs(each - run_id) == nearest}
    assert book.known(run_id) is known.get(run_id)
    assert other_kind(other_kind(guess)) is guess


@given(JSON, st.sets(st.sampled_from([1, 77, 5]), min_size=1))
@MANY
def test_any_json_is_survived(value: object, wanted: set[int]) -> None:
    links = wire.bulk_links(value, wanted)
    assert set(links) <= wanted
    assert all(isinstance(link, str) and link for link in links.values())
    link = wire.link_in(value)
    assert link is None or json.dumps(link)[1:-1] in json.dumps(value)
    try:
        state = wire.task_state(value)
    except UnexpectedAnswer:
        pass
    else:
        assert state.run_id is None or 0 < state.run_id < 2**63
        assert not (state.failed and state.done)


@given(st.binary(max_size=400))
@MANY
def test_any_bytes_are_survived(body: bytes) -> None:
    try:
        wire.parse(body)
    except UnexpectedAnswer:
        pass
    detail = detail_of(body)
    assert len(detail) <= 300
    assert "\n" not in detail


def test_deep_json_is_survived() -> None:
    with pytest.raises(UnexpectedAnswer):
        wire.parse(b"[" * 200_000)
    assert detail_of(b'{"detail":' * 100_000) is not None
    nested: dict[str, object] = {"output_url": "https://a/1"}
    for _ in range(50):
        nested = {"results": nested}
    assert wire.link_in(nested) is None


LINKS = st.dictionaries(
    RUN_IDS,
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40).map("https://s/".__add__),
    min_size=1,
    max_size=5,
)


@given(LINKS, st.sampled_from(wire.LINK_KEYS), st.integers(0, 8), st.randoms(use_true_random=False))
@MANY
def test_every_shape_gives_the_same_links(links: dict[int, str], key: str, shape: int, chance) -> None:  # type: ignore[no-untyped-def]
    items = list(links.items())
    chance.shuffle(items)
    value: object = [
        {str(i): {key: link} for i, link in items},
        {str(i): link for i, link in items},
        {"results": {str(i): {key: link} for i, link in items}},
        [{"run_id": i, key: link} for i, link in items],
        [{"run_id": str(i), key: link} for i, link in items],
        {"results": [{"run_id": i, key: link} for i, link in items]},
        {"data": {"results": [{"id": i, key: link} for i, link in items]}},
        [{str(i): {key: link}} for i, link in items],
        {f" {i} ": {key: link} for i, link in items},
    ][shape]
    assert wire.bulk_links(json.loads(json.dumps(value)), links) == links


def test_an_id_that_is_told_two_ways_is_left_to_a_single_call() -> None:
    assert wire.bulk_links([{"run_id": 1, "url": "https://a"}, {"run_id": 1, "url": "https://b"}], [1]) == {}
    assert wire.bulk_links([{"run_id": 1, "url": "https://a"}, {"run_id": 1, "url": "https://a"}], [1]) == {
        1: "https://a"
    }


@pytest.mark.parametrize("value", [True, 1.0, 0, -1, 2**63, "", "0", "1.0", "+1", "１", "1_0", None, [1]])
def test_what_is_no_run_id(value: object) -> None:
    assert wire.as_run_id(value) is None


@pytest.mark.parametrize(
    ("status", "run_id", "reason", "failed", "done"),
    [
        ("PENDING", None, None, False, False),
        ("success", 5, None, False, True),
        ("SUCCESS", None, None, False, True),
        ("ERROR", None, "x", True, False),
        ("ERROR", 5, None, True, False),
        ("NEW WORD", None, None, False, False),
        ("NEW WORD", None, "it broke", True, False),
        ("NEW WORD", 5, None, False, True),
        ("PENDING", None, "queue is long", False, False),
        ("PENDING", 5, None, False, False),
    ],
)
def test_states_of_a_task(status: str, run_id: int | None, reason: str | None, failed: bool, done: bool) -> None:
    state = wire.task_state({"status": status, "run_id": run_id, "exception_reason": reason})
    assert (state.failed, state.done) == (failed, done)


NOW = 1_760_000_000.0


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        ({}, None),
        ({"retry-after": "12"}, 12.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": formatdate(NOW + 30, usegmt=True)}, 30.0),
        ({"retry-after": formatdate(NOW - 30, usegmt=True)}, 0.0),
        ({"retry-after": formatdate(NOW + 90, usegmt=True), "date": formatdate(NOW + 60, usegmt=True)}, 30.0),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"x-ratelimit-reset": "7"}, 7.0),
        ({"x-ratelimit-reset": str(NOW + 40)}, 40.0),
        ({"x-ratelimit-reset": str(int((NOW + 40) * 1000))}, 40.0),
        ({"ratelimit-reset": "3"}, 3.0),
        ({"retry-after": "5", "x-ratelimit-reset": "90"}, 5.0),
        ({"retry-after": "120s"}, 120.0),
        ({"retry-after": "120, 60"}, 120.0),
        ({"retry-after": str(int(NOW) + 120)}, 120.0),
        ({"retry-after": "2025-10-09T08:55:20Z"}, 120.0),
        ({"retry-after": "2025-10-09 10:55:20+02:00"}, 120.0),
        ({"x-ratelimit-reset": str(int(NOW) + 90_030), "date": formatdate(NOW + 90_000, usegmt=True)}, 30),
    ],
)
def test_waits_that_servers_ask_for(headers: dict[str, str], wait_s: float | None) -> None:
    assert asked_wait_s(headers, NOW) == wait_s


@given(
    st.dictionaries(
        st.sampled_from(["retry-after", "retry-after-ms", "x-ratelimit-reset", "date"]), st.text(max_size=40)
    )
)
@MANY
def test_any_header_is_survived(headers: dict[str, str]) -> None:
    wait = asked_wait_s(headers, NOW)
    assert wait is None or 0 <= wait < 1e15


@given(st.integers(1, 100), st.none() | st.floats(0, 1e9))
@MANY
def test_waits_are_bounded_and_jittered(attempt: int, asked: float | None) -> None:
    config = ServiceConfig("https://x")
    error = RateLimited("", retry_after_s=asked)
    wait = wait_before_retry(error, attempt, config)
    if asked is None:
        assert wait is not None
        backoff = min(30.0, 0.5 * 2 ** (attempt - 1))
        assert backoff / 2 <= wait <= backoff
    else:
        assert (wait is None) == (asked > config.server_wait_cap_s), "honoured, or told"
        assert wait is None or asked <= wait <= asked * 1.1 + 0.05


@pytest.mark.parametrize("zone", ["GMT", "-0000", "+0000", ""])
def test_a_date_in_a_header_is_in_no_zone_of_this_computer(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    time.tzset()
    try:
        assert moment_of(f"Sat, 01 Nov 2025 10:00:00 {zone}") == 1761991200
    finally:
        monkeypatch.undo()
        time.tzset()


def test_no_runs_are_no_calls() -> None:
    assert batch_sizes(0) == []
    assert batch_sizes(-1) == []
    assert batch_sizes(1) == [1]


def test_what_is_worth_a_retry() -> None:
    again: list[CambError] = [RateLimited(), ServiceFault(), ConnectionLost(), ShortBody(1, 2)]
    never: list[CambError] = [WrongKind(), KeyRefused(), RunNotFound(), RequestRejected(), NotAudio(), CannotConnect()]
    assert all(map(worth_a_retry, again))
    assert not any(map(worth_a_retry, never))


@given(st.text(max_size=300), st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=40))
@MANY
def test_scrubbed_text_holds_no_secret_and_no_tag(text: str, secret: str) -> None:
    clean = scrubbed(f"{text} {secret} <b>x</b> https://h/p?{secret}", (secret,))
    assert secret not in clean
    assert "<b>" not in clean
    assert len(clean) <= 300


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (b'{"detail": "No run"}', "No run"),
        (b'{"error": "bad", "status": 401}', "bad"),
        (b'{"error": {"message": "deep", "code": 3}}', "deep"),
        (b'{"detail": [{"loc": ["body", "run_ids", 0], "msg": "not > 0", "type": "t"}]}', "body.run_ids.0: not > 0"),
        (b'{"detail": [{"msg": "a"}, {"msg": "b"}]}', "a; b"),
        (b"audio cannot be fetched", "audio cannot be fetched"),
        (b"<html><head><title>502 Bad Gateway</title></head><body></body></html>", "502 Bad Gateway"),
        (b"<h1>Bad&nbsp;&lt;b&gt; gateway</h1><script>evil()</script>", "Bad <b> gateway"),
        (b"", ""),
        (b"null", ""),
        (b"\xff\xfe", "��"),
        (b"a\x00\x1b[31mb\r\n\tc", "a [31mb c"),
    ],
)
def test_details(body: bytes, detail: str) -> None:
    assert detail_of(body) == detail


@given(st.integers(300, 599), st.binary(max_size=100))
@MANY
def test_every_status_is_some_error(status: int, body: bytes) -> None:
    error = error_of_status(status, body, wait_s=3.0)
    assert isinstance(error, CambError)
    assert error.retry_after_s == 3.0


@given(st.binary(max_size=3000), st.lists(st.integers(0, 3000), max_size=8), st.booleans())
@MANY
def test_base64_in_pieces(data: bytes, cuts: list[int], urlsafe: bool) -> None:
    import base64

    text = (base64.urlsafe_b64encode if urlsafe else base64.encodebytes)(data)
    stream, out, at = Base64Stream(), b"", 0
    for end in [*sorted(cuts), len(text)]:
        out += stream.feed(text[at : max(at, end)])
        at = max(at, end)
    assert out + stream.finish() == data


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bytes 5-9/10", (5, 10)),
        ("bytes 5-9/*", (5, None)),
        ("bytes */10", (None, 10)),
        ("items 5-9/10", (None, None)),
        ("", (None, None)),
        ("bytes", (None, None)),
        ("bytes x-y/z", (None, None)),
        ("BYTES 0-0/1", (0, 1)),
        ("bytes ²-9/10", (None, 10)),
        ("bytes 5-9/1²", (5, None)),
        ("bytes ٥-٩/١٠", (None, None)),
    ],
)
def test_content_range(text: str, found: tuple[int | None, int | None]) -> None:
    assert resume.content_range({"content-range": text}) == found
