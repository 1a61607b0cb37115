from __future__ import annotations

import httpx
import pytest

from camb_desktop.core.links import expiry_of
from camb_desktop.sandbox.server import SandboxServer
from camb_desktop.sandbox.storage import Span, Unsatisfiable, wanted_span


@pytest.fixture
def url(sandbox: SandboxServer, sound_id: int) -> str:
    return sandbox.link_to(sound_id)


@pytest.fixture
def data(sandbox: SandboxServer, sound_id: int) -> bytes:
    return sandbox.catalogue[sound_id].data


def refused_as(answer: httpx.Response, code: str) -> bool:
    return (
        answer.status_code == 403
        and answer.headers["content-type"].startswith("application/xml")
        and f"<Code>{code}</Code>" in answer.text
    )


def test_the_link_tells_its_expiry(sandbox: SandboxServer, sound_id: int) -> None:
    near, far = (expiry_of(sandbox.link_to(sound_id, lifetime_s)) for lifetime_s in (60, 3_600))

    assert near is not None
    assert far is not None
    assert 3_530 < far - near < 3_550


def test_an_expired_link_is_refused_as_xml(sandbox: SandboxServer, bare: httpx.Client, sound_id: int) -> None:
    assert refused_as(bare.get(sandbox.link_to(sound_id, -1)), "ExpiredToken")


@pytest.mark.parametrize(
    ("old", "new"),
    [("Expires=", "Expires=9"), ("Signature=", "Signature=A"), ("/61544/", "/61545/"), ("signer%40", "other%40")],
)
def test_a_changed_link_is_refused(bare: httpx.Client, url: str, old: str, new: str) -> None:
    assert old in url
    assert refused_as(bare.get(url.replace(old, new, 1)), "SignatureDoesNotMatch")


def test_an_expiry_that_is_no_number_is_refused(bare: httpx.Client, url: str) -> None:
    assert refused_as(bare.get(url.replace("Expires=", "Expires=x", 1)), "SignatureDoesNotMatch")


def test_the_api_key_opens_nothing_at_the_storage(sandbox: SandboxServer, bare: httpx.Client, url: str) -> None:
    answer = bare.get(url.split("?")[0], headers={"x-api-key": sandbox.api_key})

    assert refused_as(answer, "AccessDenied")
    assert sandbox.log.keys_at_storage() == 1


@pytest.mark.parametrize("method", ["HEAD", "PUT", "DELETE"])
def test_the_verb_is_part_of_the_signature(bare: httpx.Client, url: str, method: str) -> None:
    assert bare.request(method, url).status_code == 403


def test_an_object_comes_whole_with_its_validators(bare: httpx.Client, url: str, data: bytes) -> None:
    answer = bare.get(url)

    assert answer.content == data
    assert int(answer.headers["content-length"]) == len(data)
    assert answer.headers["accept-ranges"] == "bytes"
    assert answer.headers["etag"].startswith('"')
    assert "last-modified" in answer.headers


def test_a_part_comes_as_206(bare: httpx.Client, url: str, data: bytes) -> None:
    answer = bare.get(url, headers={"Range": "bytes=1000-"})

    assert answer.status_code == 206
    assert answer.content == data[1000:]
    assert answer.headers["content-range"] == f"bytes 1000-{len(data) - 1}/{len(data)}"
    assert int(answer.headers["content-length"]) == len(data) - 1000


@pytest.mark.parametrize("validator", ["etag", "last-modified"])
def test_if_range_with_the_current_validator_resumes(bare: httpx.Client, url: str, data: bytes, validator: str) -> None:
    current = bare.get(url, headers={"Range": "bytes=0-0"}).headers[validator]
    answer = bare.get(url, headers={"Range": "bytes=500-999", "If-Range": current})

    assert (answer.status_code, answer.content) == (206, data[500:1000])


@pytest.mark.parametrize("stale", ['"another"', "Sat, 01 Jan 2000 00:00:00 GMT", "nonsense"])
def test_if_range_with_a_stale_validator_starts_over(bare: httpx.Client, url: str, data: bytes, stale: str) -> None:
    answer = bare.get(url, headers={"Range": "bytes=500-999", "If-Range": stale})

    assert (answer.status_code, len(answer.content)) == (200, len(data))


def test_a_range_past_the_end_is_416_with_the_size(bare: httpx.Client, url: str, data: bytes) -> None:
    answer = bare.get(url, headers={"Range": f"bytes={len(data)}-"})

    assert answer.status_code == 416
    assert answer.headers["content-range"] == f"bytes */{len(data)}"
    assert "<Code>InvalidRange</Code>" in answer.text


@pytest.mark.parametrize(
    ("header", "span"),
    [
        ("bytes=0-0", Span(0, 1)),
        ("bytes=10-", Span(10, 100)),
        ("bytes=10-500", Span(10, 100)),
        ("bytes=-30", Span(70, 100)),
        ("bytes=-300", Span(0, 100)),
        (" bytes=1-2 ", Span(1, 3)),
        ("bytes=5-4", None),
        ("bytes=-", None),
        ("bytes=0-1,4-5", None),
        ("frames=0-1", None),
    ],
)
def test_ranges_are_read_as_http_defines_them(header: str, span: Span | None) -> None:
    assert wanted_span(header, 100) == span


@pytest.mark.parametrize("header", ["bytes=100-", "bytes=-0", "bytes=200-300"])
def test_a_range_of_nothing_cannot_be_satisfied(header: str) -> None:
    with pytest.raises(Unsatisfiable):
        wanted_span(header, 100)
