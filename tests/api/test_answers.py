"""What the result endpoints answer when all goes well, in every form that they have."""

from __future__ import annotations

import base64
import json

import pytest
from api_sounds import flac, mp3, ogg, wav
from harness import Harness, check_audio, error_of
from hostile import Hostile, bulk, chunked, gzipped, ok, ranged, redirect, status, until_close

from camb_desktop.core.errors import CaptivePortal, LinkRefused, LinkUnavailable, NotAudio, UnexpectedAnswer
from camb_desktop.core.events import (
    AudioReceived,
    BodyProgress,
    BodyStarted,
    Failed,
    Fetched,
    KindFound,
    LinkFetched,
    LinkReceived,
    Started,
    Want,
)
from camb_desktop.core.runs import Container, Kind

SPEECH, SOUND, AUTO = Kind.SPEECH, Kind.SOUND, Kind.AUTO
SIGNED = "?GoogleAccessId=x&Expires=4102444800&Signature=a%2Fb%2B%3D"


def test_sound_comes_as_wav(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/text-to-sound-result/7", ok(wav()))
    check_audio(client.audio(7, SOUND), wav(), Container.WAV)
    assert api.seen()[0].path == "/apis/text-to-sound-result/7"


def test_speech_comes_as_flac(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts-result/7", ok(flac()))
    check_audio(client.audio(7, SPEECH), flac(), Container.FLAC)


def test_order_of_events(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts-result/7", ok(flac()))
    event = client.audio()
    events = client.of(event.job_id)
    assert [type(e) for e in events if not isinstance(e, BodyProgress)] == [Started, BodyStarted, KindFound, Fetched]
    assert events[0].row_id == event.row_id == 1000 + event.job_id
    started = next(e for e in events if isinstance(e, BodyStarted))
    assert started.total_bytes == len(flac())
    assert started.received_bytes == 0
    assert started.path.name == f"7-{event.job_id}.part"


@pytest.mark.parametrize("kind", [SPEECH, SOUND])
def test_a_link_although_bytes_were_asked_for(client: Harness, api: Hostile, storage: Hostile, kind: Kind) -> None:
    link = f"{storage.url}/bucket/7.flac{SIGNED}"
    api.on("GET", "/apis/", ok({"output_url": link}))
    storage.on("GET", "/bucket/7.flac", ok(flac()))
    event = client.audio(7, kind)
    check_audio(event, flac(), Container.FLAC)
    assert [e.link.url for e in client.of(event.job_id, LinkReceived)] == [link]
    assert storage.seen()[0].target == f"/bucket/7.flac{SIGNED}"


@pytest.mark.parametrize("kind", [SPEECH, SOUND])
def test_audio_although_a_link_was_asked_for(client: Harness, api: Hostile, kind: Kind) -> None:
    api.on("GET", "/apis/", ok(wav()))
    event = client.link(7, kind)
    assert isinstance(error_of(event), LinkUnavailable)
    kept = client.of(event.job_id, AudioReceived)[0].audio
    assert kept.path.read_bytes() == wav()
    assert kept.container is Container.WAV


@pytest.mark.parametrize("kind", [SPEECH, SOUND])
def test_output_type_is_always_sent(client: Harness, api: Hostile, kind: Kind) -> None:
    api.on("GET", "/apis/", ok(wav()), ok({"output_url": "https://s.example/x"}))
    client.audio(7, kind)
    client.link(7, kind)
    assert [r.query for r in api.seen()] == [{"output_type": "raw_bytes"}, {"output_type": "file_url"}]


def test_output_type_is_left_out_where_it_is_refused(client: Harness, api: Hostile) -> None:
    refusal = {
        "detail": [{"loc": ["query", "output_type"], "msg": "extra fields not permitted", "type": "value_error"}]
    }
    api.on("GET", "/apis/text-to-sound-result", status(422, refusal), ok(wav()))
    check_audio(client.audio(7, SOUND), wav(), Container.WAV)
    check_audio(client.audio(8, SOUND), wav(), Container.WAV)
    assert [r.query for r in api.seen()] == [{"output_type": "raw_bytes"}, {}, {}]


def test_output_type_is_left_out_once_only(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", status(422, {"detail": "output_type?"}))
    assert error_of(client.audio(7)).status == 422
    assert len(api.seen()) == 2


def test_the_base_path_stays(make_client, api: Hostile) -> None:  # type: ignore[no-untyped-def]
    api.on("GET", "/deep/apis/tts-result/7", ok(flac()))
    check_audio(make_client(f"{api.url}/deep/apis/").audio(), flac(), Container.FLAC)


def test_the_key_goes_with_every_api_call(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("POST", "/apis/", bulk(lambda run_id: f"{storage.url}/{run_id}"))
    api.on("GET", "/apis/", ok(wav()))
    storage.on("GET", "/", ok(wav()))
    client.fetch(client.request(1), client.request(2))
    client.audio(3)
    assert {r.headers.get("x-api-key") for r in api.seen()} == {client.config.api_key}
    assert len(storage.seen()) == 2
    assert not any("x-api-key" in r.headers or "authorization" in r.headers for r in storage.seen())


@pytest.mark.parametrize(
    ("data", "container"),
    [(wav(), Container.WAV), (flac(), Container.FLAC), (ogg(), Container.OGG), (mp3(), Container.MP3)],
    ids=["wav", "flac", "ogg", "mp3"],
)
@pytest.mark.parametrize("label", ["audio/flac", "audio/wav", "application/json", "text/html", "", "image/png"])
def test_labels_that_lie(client: Harness, api: Hostile, data: bytes, container: Container, label: str) -> None:
    api.on("GET", "/apis/tts-result/7", ok(data, {"Content-Type": label}))
    check_audio(client.audio(), data, container)


@pytest.mark.parametrize("wrap", ["plain", "lines", "urlsafe", "quoted", "no padding"])
def test_base64_of_audio_is_decoded(client: Harness, api: Hostile, wrap: str) -> None:
    data = wav(4001)
    text = {
        "plain": base64.b64encode(data),
        "lines": base64.encodebytes(data),
        "urlsafe": base64.urlsafe_b64encode(data),
        "quoted": json.dumps(base64.b64encode(data).decode()).encode(),
        "no padding": base64.b64encode(data).rstrip(b"="),
    }[wrap]
    api.on("GET", "/apis/tts-result/7", chunked(text, size=777))
    check_audio(client.audio(), data, Container.WAV)


def test_base64_of_something_else_is_not(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts-result/7", ok(base64.b64encode(b"no audio at all, whatever it is")))
    assert isinstance(error_of(client.audio()), NotAudio)


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"", UnexpectedAnswer),
        (b"  \r\n ", UnexpectedAnswer),
        (b"{}", UnexpectedAnswer),
        (b'{"status": "ERROR", "message": "boom"}', UnexpectedAnswer),
        (b"[]", UnexpectedAnswer),
        (b'{"output_url": null}', UnexpectedAnswer),
        (b'{"output_url": ', UnexpectedAnswer),
        (b'"just a string"', UnexpectedAnswer),
        (b"<?xml version='1.0'?><Error><Code>X</Code></Error>", UnexpectedAnswer),
        (b"<!DOCTYPE html><html><body>Welcome to Hotel Wi-Fi</body></html>", CaptivePortal),
        ("<html><title>Sign in</title></html>".encode("utf-16"), CaptivePortal),
        (b"\x00\x01\x02\x03 nothing that is known", NotAudio),
        (b"RIFF\x10\x00\x00\x00AVI LIST", NotAudio),
    ],
    ids=lambda value: repr(value[:18]) if isinstance(value, bytes) else value.__name__,
)
@pytest.mark.parametrize("from_storage", [False, True], ids=["api", "storage"])
def test_a_200_without_audio_is_an_error(
    client: Harness, api: Hostile, storage: Hostile, body: bytes, error: type[Exception], from_storage: bool
) -> None:
    api.on("GET", "/apis/", ok({"output_url": f"{storage.url}/x"}) if from_storage else ok(body))
    storage.on("GET", "/", ok(body))
    event = client.audio()
    assert type(error_of(event)) is error
    assert (len(api.seen()), len(storage.seen())) == ((2, 2) if from_storage else (1, 0)), "only by a fresh link"
    assert client.leftovers() == []


@pytest.mark.parametrize("code", [201, 202, 204, 206])
def test_other_successes_are_no_result(client: Harness, api: Hostile, code: int) -> None:
    api.on("GET", "/apis/", status(code, b""))
    assert isinstance(error_of(client.audio()), UnexpectedAnswer)


@pytest.mark.parametrize(
    ("answer", "link"),
    [
        (
            {"output_url": "https://a/1", "file_url": "https://a/2", "audio_url": "https://a/3", "url": "https://a/4"},
            "https://a/1",
        ),
        ({"url": "https://a/4", "audio_url": "https://a/3", "file_url": "https://a/2"}, "https://a/2"),
        ({"url": "https://a/4", "audio_url": "https://a/3"}, "https://a/3"),
        ({"url": "https://a/4"}, "https://a/4"),
        ({"result": {"file_url": "https://a/2"}}, "https://a/2"),
        ("https://a/bare", "https://a/bare"),
        (
            {"output_url": "https://a/%7Eb%2Fc?Signature=a%2Bb%3D%3D&X=ä&Y=~!*'()"},
            "https://a/%7Eb%2Fc?Signature=a%2Bb%3D%3D&X=ä&Y=~!*'()",
        ),
    ],
)
def test_links_byte_for_byte_under_every_key(client: Harness, api: Hostile, answer: object, link: str) -> None:
    api.on("GET", "/apis/", ok(answer))
    event = client.link()
    assert isinstance(event, LinkFetched), event
    assert event.link.url == link


def test_the_expiry_is_read(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ok({"output_url": f"https://storage.example/x{SIGNED}"}))
    assert client.link().link.expires_at == 4102444800


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)//://",
        "file:///etc/passwd",
        "http://storage.example/x",
        "ftp://storage.example/x",
        "data:audio/wav;base64,UklGR",
        "https://user:pass@storage.example/x",
        "https://storage.example/x y",
        "https://",
        "//storage.example/x",
        "https://storage.example:abc/x",
    ],
)
@pytest.mark.parametrize("want", [Want.LINK, Want.AUDIO])
def test_links_that_are_no_downloads_are_refused(client: Harness, api: Hostile, link: str, want: Want) -> None:
    api.on("GET", "/apis/", ok({"output_url": link}))
    assert isinstance(error_of(client.fetch(client.request(7, SPEECH, want))[0]), LinkRefused)


def test_progress_without_a_length(client: Harness, api: Hostile) -> None:
    data = wav(60_000)
    api.on("GET", "/apis/", chunked(data))
    event = client.audio()
    check_audio(event, data, Container.WAV)
    started = client.of(event.job_id, BodyStarted)[0]
    progress = client.of(event.job_id, BodyProgress)
    assert started.total_bytes is None
    assert progress[0].received_bytes > 0
    assert all(p.total_bytes is None for p in progress)


def test_the_end_of_the_connection_ends_a_body_without_a_length(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", until_close(flac()))
    check_audio(client.audio(), flac(), Container.FLAC)


@pytest.mark.parametrize("container", ["wav", "flac"])
def test_content_encoding_counts_the_bytes_of_the_file(client: Harness, api: Hostile, container: str) -> None:
    data = wav(60_000) if container == "wav" else flac()
    api.on("GET", "/apis/", gzipped(data))
    event = client.audio()
    check_audio(event, data, Container(container))
    assert client.of(event.job_id, BodyStarted)[0].total_bytes is None, "the length of the encoded bytes says nothing"
    assert client.of(event.job_id, BodyProgress)[-1].received_bytes <= len(data)
    assert api.seen()[0].headers["accept-encoding"] == "identity"


def test_redirect_to_a_signed_address_is_a_link(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", redirect(f"https://storage.example/x{SIGNED}"))
    assert client.link().link.url == f"https://storage.example/x{SIGNED}"


def test_redirect_that_is_no_link(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", redirect("https://elsewhere.example/login"))
    assert isinstance(error_of(client.link()), UnexpectedAnswer)


def test_the_same_bytes_are_one_file(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ok(wav()))
    first, again = client.audio(7), client.audio(7)
    assert first.audio == again.audio
    assert [p.name for p in client.folder.iterdir()] == [first.audio.path.name]


def test_auto_tries_the_other_kind_and_remembers(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts-result", status(404, {"detail": "No run"}))
    api.on("GET", "/apis/text-to-sound-result", ok(wav()))
    event = client.audio(7, AUTO)
    check_audio(event, wav(), Container.WAV)
    assert [e.kind for e in client.of(event.job_id, KindFound)] == [SOUND]
    client.audio(7, AUTO)
    assert [r.path.split("/")[2] for r in api.seen()] == ["tts-result", "text-to-sound-result", "text-to-sound-result"]


@pytest.mark.parametrize("code", [400, 404, 422])
def test_auto_goes_on_after(client: Harness, api: Hostile, code: int) -> None:
    api.on("GET", "/apis/tts-result", status(code, {"detail": "no"}))
    api.on("GET", "/apis/text-to-sound-result", ok({"output_url": "https://s.example/x"}))
    assert isinstance(client.link(7, AUTO), LinkFetched)


@pytest.mark.parametrize("code", [402, 403, 409])
def test_auto_does_not_go_on_after(client: Harness, api: Hostile, code: int) -> None:
    api.on("GET", "/apis/", status(code, {"detail": "no"}))
    assert isinstance(client.audio(7, AUTO), Failed)
    assert len(api.seen()) == 1


def test_auto_learns_from_neighbours(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts-result", status(404, {"detail": "No run"}))
    api.on("GET", "/apis/text-to-sound-result", ok(wav()))
    client.audio(700, AUTO)
    client.audio(701, AUTO)
    assert len(api.seen("/apis/tts-result")) == 1, "the second run is asked for as a sound at once"


def test_a_range_answer_to_a_plain_request_from_zero_is_whole(client: Harness, api: Hostile) -> None:
    data = wav()
    api.on("GET", "/apis/", ok(data, {"Content-Range": f"bytes 0-{len(data) - 1}/{len(data)}"}, code=206))
    check_audio(client.audio(), data, Container.WAV)


def test_a_body_with_etag_is_fetched_like_any_other(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", ranged(flac()))
    check_audio(client.audio(), flac(), Container.FLAC)
