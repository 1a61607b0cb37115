"""Every status, every form of error body, and what is never tried again."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from api_sounds import flac, wav
from harness import Harness, check_audio, error_of
from hostile import Hostile, cut, ok, reset, status

from camb_desktop.core.errors import (
    CambError,
    CaptivePortal,
    ConnectionLost,
    EndpointGone,
    InputError,
    KeyMissing,
    KeyRefused,
    ProxyFailed,
    RateLimited,
    RequestRejected,
    RunForbidden,
    RunNotFound,
    ServiceFault,
    TimedOut,
    WrongKind,
)
from camb_desktop.core.events import Fetched, Paused
from camb_desktop.core.runs import Container, Kind, WaitReason

FASTAPI = {"detail": [{"loc": ["path", "run_id"], "msg": "value is not a valid integer", "type": "type_error.integer"}]}


@pytest.mark.parametrize(
    ("code", "body", "error", "detail"),
    [
        (400, {"detail": "This run is not a TTS run"}, WrongKind, "This run is not a TTS run"),
        (401, {"error": "Invalid API key", "status": 401}, KeyRefused, "Invalid API key"),
        (403, {"detail": "Not yours"}, RunForbidden, "Not yours"),
        (404, {"detail": "Run not found"}, RunNotFound, "Run not found"),
        (402, {"message": "Payment required"}, RequestRejected, "Payment required"),
        (405, {"detail": "Method Not Allowed"}, EndpointGone, "Method Not Allowed"),
        (407, b"", ProxyFailed, ""),
        (409, b"conflict", RequestRejected, "conflict"),
        (410, {"detail": "Gone"}, EndpointGone, "Gone"),
        (422, FASTAPI, RequestRejected, "path.run_id: value is not a valid integer"),
        (418, b"\xff\xfe\x00", RequestRejected, None),
        (
            451,
            b"<html><head><title>No</title><style>b{}</style></head><body><h1>Un&shy;available</h1></body></html>",
            RequestRejected,
            "Un\xadavailable",
        ),
        (511, b"<html>Please sign in</html>", CaptivePortal, "Please sign in"),
    ],
)
def test_statuses_that_are_final(
    client: Harness, api: Hostile, code: int, body: object, error: type[CambError], detail: str | None
) -> None:
    api.on("GET", "/apis/", status(code, body))
    found = error_of(client.audio())
    assert type(found) is error
    assert found.status == code
    assert detail is None or found.detail == detail
    assert len(api.seen()) == 1, "never tried again"


@pytest.mark.parametrize(
    ("code", "body", "error"),
    [
        (408, b"", TimedOut),
        (429, b"anything", RateLimited),
        (500, b"audio cannot be fetched", ServiceFault),
        (502, b"<html><body>Bad Gateway</body></html>", ServiceFault),
        (503, b"", ServiceFault),
        (504, b"<html>", ServiceFault),
        (529, b"busy", ServiceFault),
    ],
)
def test_statuses_that_are_tried_again(
    client: Harness, api: Hostile, code: int, body: bytes, error: type[CambError]
) -> None:
    api.on("GET", "/apis/tts-result/1", status(code, body), status(code, body), ok(flac()))
    check_audio(client.audio(1), flac(), Container.FLAC)
    api.on("GET", "/apis/tts-result/2", status(code, body))
    found = error_of(client.audio(2))
    assert type(found) is error
    assert found.status == code
    limit = client.config.rate_limit_attempts if code == 429 else client.config.attempts
    assert len(api.seen("/apis/tts-result/2")) == limit


def test_a_missing_key_is_told_without_a_request(make_client, api: Hostile) -> None:  # type: ignore[no-untyped-def]
    client = make_client(api.base, api_key=None)
    assert isinstance(error_of(client.audio()), KeyMissing)
    assert isinstance(error_of(client.link()), KeyMissing)
    assert api.seen() == []


@pytest.mark.parametrize("key", ["with\nnewline", "schlüssel", " blanks ", "nul\x00"])
def test_a_key_that_cannot_be_sent(make_client, api: Hostile, key: str) -> None:  # type: ignore[no-untyped-def]
    found = error_of(make_client(api.base, api_key=key).audio())
    assert isinstance(found, KeyRefused)
    assert key not in f"{found!r}{found.__cause__!r}{found.__context__!r}"
    assert api.seen() == []


@pytest.mark.parametrize(
    "base",
    [
        "http://service.example/apis",
        "ftp://127.0.0.1/apis",
        "https:///apis",
        "nonsense",
        "",
        "https://u:p@h/apis",
        "https://h/apis?x=1",
        "https://[::1/apis",
    ],
)
def test_an_address_that_would_betray_the_key_is_refused(make_client, base: str) -> None:  # type: ignore[no-untyped-def]
    assert isinstance(error_of(make_client(base).audio()), InputError)


def test_a_plain_404_of_the_route_means_that_the_endpoint_is_gone(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts-result", status(404, {"detail": "Not Found"}))
    assert isinstance(error_of(client.audio(1)), EndpointGone)
    api.on("GET", "/apis/text-to-sound-result", status(404, b"<html>404 page not found</html>"))
    assert isinstance(error_of(client.audio(1, Kind.SOUND)), EndpointGone)


def test_the_same_404_is_a_missing_run_where_the_route_has_answered(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts-result/1", ok(flac()))
    api.on("GET", "/apis/tts-result/2", status(404, {"detail": "Not Found"}))
    check_audio(client.audio(1), flac(), Container.FLAC)
    assert isinstance(error_of(client.audio(2)), RunNotFound)


@pytest.mark.parametrize(
    ("code", "detail", "known"),
    [
        (400, "This run is not a TTS run", True),
        (401, "Invalid API key", True),
        (404, "Run not found", True),
        (422, "run_id?", True),
        (404, "Not Found", False),
        (405, "Method Not Allowed", False),
        (410, "Gone", False),
        (511, "Sign in", False),
    ],
)
def test_a_refusal_by_the_route_shows_that_it_is_there(
    client: Harness, api: Hostile, code: int, detail: str, known: bool
) -> None:
    api.on("GET", "/apis/tts-result/1", status(code, {"detail": detail}))
    api.on("GET", "/apis/tts-result/2", status(404, {"detail": "Not Found"}))
    error_of(client.audio(1))
    assert type(error_of(client.audio(2))) is (RunNotFound if known else EndpointGone)


@pytest.mark.parametrize("code", [404, 405, 410])
def test_one_endpoint_is_gone_and_the_other_answers(client: Harness, api: Hostile, code: int) -> None:
    api.on("GET", "/apis/tts-result", status(code, {"detail": "Not Found"}))
    api.on("GET", "/apis/text-to-sound-result", ok(wav()))
    check_audio(client.audio(7, Kind.AUTO), wav(), Container.WAV)


def test_details_are_cut_and_hold_no_secret(client: Harness, api: Hostile) -> None:
    key = client.config.api_key or ""
    body = (
        f"<script>x()</script><p>key {key} at https://s.example/a?Signature=SECRET"
        " for 3f2b8c1e-1111-4222-8333-abcdefabcdef</p>" + "long " * 500
    )
    api.on("GET", "/apis/", status(400, body.encode()))
    found = error_of(client.audio())
    assert len(found.detail) <= 300
    for secret in (key, "SECRET", "3f2b8c1e", "<", "x()"):
        assert secret not in found.detail
    assert "https://s.example/a?…" in found.detail
    assert "…abcdef" not in found.detail
    assert "…cdef" in found.detail


@pytest.mark.parametrize("unit", ["seconds", "date", "ms", "reset epoch", "reset seconds", "reset ms"])
def test_every_form_of_a_rate_limit_is_honoured(make_client: Callable[..., Harness], api: Hostile, unit: str) -> None:
    client = make_client(api.base, server_wait_cap_s=3600.0)
    now = time.time()
    header = {
        "seconds": {"Retry-After": "600"},
        "date": {"Retry-After": time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(now + 601))},
        "ms": {"retry-after-ms": "49"},
        "reset epoch": {"X-RateLimit-Reset": str(int(now + 601))},
        "reset seconds": {"X-RateLimit-Reset": "600"},
        "reset ms": {"X-RateLimit-Reset": str(int((now + 601) * 1000))},
    }[unit]
    api.on("GET", "/apis/", status(429, b"", header), ok(flac()))
    began = time.monotonic()
    (job,) = client.start(client.request(7))
    paused = client.wait_for(lambda: client.of(job, Paused))[0].waiting
    assert paused.reason is WaitReason.RATE_LIMIT
    asked_s = 0.049 if unit == "ms" else 600
    assert paused.until - began >= asked_s, "the row tells until when"
    if unit == "ms":
        check_audio(client.last(job), flac(), Container.FLAC)
        assert time.monotonic() - began >= asked_s
    else:
        client.call(client.fetcher.cancel, [job])
        client.last(job)
        assert len(api.seen()) == 1


def test_the_row_tells_why_it_waits(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", status(503), ok(flac()))
    event = client.audio()
    assert isinstance(event, Fetched)
    assert [p.waiting.reason for p in client.of(event.job_id, Paused)] == [WaitReason.RETRY]


@pytest.mark.parametrize(("code", "error"), [(429, RateLimited), (503, ServiceFault)])
@pytest.mark.parametrize("bulk", [False, True])
def test_a_wish_that_is_too_long_is_told_at_once(
    client: Harness, api: Hostile, code: int, error: type[CambError], bulk: bool
) -> None:
    for method in ("GET", "POST"):
        api.on(method, "/apis/", status(code, b"", {"Retry-After": "7200"}))
    for event in client.fetch(*(client.request(run_id) for run_id in ([1, 2] if bulk else [1]))):
        found = error_of(event)
        assert isinstance(found, error)
        assert found.retry_after_s == 7200
        assert client.of(event.job_id, Paused) == []
    assert len(api.seen()) == (3 if bulk else 1)


def test_each_sort_of_failure_has_a_limit_of_its_own(make_client: Callable[..., Harness], api: Hostile) -> None:
    client = make_client(api.base, attempts=3, rate_limit_attempts=4, short_body_attempts=2)
    api.on("GET", "/apis/tts-result/1", *[status(503), status(429)] * 2, status(429), ok(flac()))
    check_audio(client.audio(1), flac(), Container.FLAC)
    for run_id, answer, tries in (
        (2, status(503), 3),
        (3, status(429), 4),
        (4, cut(flac(), 0), 3),
        (5, ok(flac()[:-9]), 2),
    ):
        api.on("GET", f"/apis/tts-result/{run_id}", answer)
        client.audio(run_id)
        assert len(api.seen(f"/apis/tts-result/{run_id}")) == tries


def test_only_a_rate_limit_is_for_the_whole_host(make_client: Callable[..., Harness], api: Hostile) -> None:
    client = make_client(api.base, server_wait_cap_s=3600.0)
    api.on("GET", "/apis/tts-result/1", status(503, b"", {"Retry-After": "600"}))
    api.on("GET", "/apis/tts-result/2", ok(flac()))
    (job,) = client.start(client.request(1))
    paused = client.wait_for(lambda: client.of(job, Paused))
    assert paused[0].waiting.reason is WaitReason.RETRY
    check_audio(client.audio(2), flac(), Container.FLAC)
    client.call(client.fetcher.cancel, [job])
    client.last(job)


@pytest.mark.parametrize(
    "trouble",
    [reset(before_head=True), cut(flac(), 0), cut(flac(), 3000), reset(flac(), 3000)],
    ids=["reset", "no body", "cut", "reset in the body"],
)
def test_broken_connections_are_tried_again(client: Harness, api: Hostile, trouble) -> None:  # type: ignore[no-untyped-def]
    api.on("GET", "/apis/tts-result/1", trouble, trouble, ok(flac()))
    check_audio(client.audio(1), flac(), Container.FLAC)
    assert len(api.seen()) == 3


def test_a_connection_that_always_breaks(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", reset(before_head=True))
    assert isinstance(error_of(client.audio()), ConnectionLost)
    assert len(api.seen()) == client.config.attempts


def test_an_answer_that_is_no_http(client: Harness, api: Hostile) -> None:
    def nonsense(connection, request) -> None:  # type: ignore[no-untyped-def]
        connection.send(b"220 mail.example ESMTP\r\n")
        connection.close()

    api.on("GET", "/apis/", nonsense)
    assert isinstance(error_of(client.audio()), ConnectionLost)


def test_a_job_without_run_and_task(client: Harness) -> None:
    assert isinstance(error_of(client.fetch(client.request(None))[0]), InputError)
