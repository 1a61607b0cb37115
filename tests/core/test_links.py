"""What a share link tells of itself."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from camb_desktop.core.errors import LinkRefused
from camb_desktop.core.links import check_download_url, expiry_of, is_loopback, raw_target, service_address

MANY = settings(max_examples=max(500, settings().max_examples), deadline=None)
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)).map(
    lambda d: d.replace(microsecond=0)
)
BASE = "https://storage.example/a%2Fb/c.flac"


@pytest.mark.parametrize(
    ("query", "expiry"),
    [
        ("GoogleAccessId=x@y&Expires=1760000000&Signature=a%2Bb", 1760000000),
        ("AWSAccessKeyId=x&Signature=y&Expires=1760000000", 1760000000),
        ("X-Goog-Date=20251009T085320Z&X-Goog-Expires=3600&X-Goog-Signature=x", 1760003600),
        ("X-Amz-Algorithm=AWS4&X-Amz-Date=20251009T085320Z&X-Amz-Expires=86400&X-Amz-Signature=x", 1760086400),
        ("x-amz-date=20251009T085320Z&x-amz-expires=60", 1760000060),
        ("sv=2022&se=2025-10-09T08%3A53%3A20Z&sig=x", 1760000000),
        ("se=2025-10-09T08:53:20Z", 1760000000),
        ("se=2025-10-09T10:53:20%2B02:00", 1760000000),
        ("se=2025-10-09T10:53:20+02:00", 1760000000),
        ("se=2025-10-09", 1759968000),
        ("", None),
        ("Expires=", None),
        ("Expires=soon", None),
        ("Expires=-5", None),
        ("Expires=0", None),
        ("Expires=99999999999999999999", None),
        ("Expires=１７６０", None),
        ("X-Amz-Expires=60", None),
        ("X-Amz-Date=20251009T085320Z", None),
        ("X-Amz-Date=20251399T085320Z&X-Amz-Expires=60", None),
        ("se=never", None),
        ("Expires=1760000000&Expires=5", 1760000000),
        ("a=%ff%fe&Expires=1760000000", 1760000000),
        ("&".join(["a=1"] * 300), None),
    ],
)
def test_expiry(query: str, expiry: float | None) -> None:
    assert expiry_of(f"{BASE}?{query}") == expiry


@pytest.mark.parametrize(
    "url", ["", "x", "https://[::1", "https://h", "http://h/?Expires=1760000000#f", "\x00", "Expires=5"]
)
def test_any_address_is_survived(url: str) -> None:
    expiry_of(url)


@given(MOMENTS, st.integers(1, 10**7), st.sampled_from(["X-Goog", "X-Amz", "x-goog", "X-AMZ"]))
@MANY
def test_dated_forms(moment: datetime, lifetime_s: int, vendor: str) -> None:
    query = urlencode(
        {f"{vendor}-Date": moment.strftime("%Y%m%dT%H%M%SZ"), f"{vendor}-Expires": lifetime_s, "Signature": "x"}
    )
    assert expiry_of(f"{BASE}?{query}") == moment.timestamp() + lifetime_s


@given(st.integers(1, 253402300799))
@MANY
def test_epoch_forms(expires: int) -> None:
    assert expiry_of(f"{BASE}?Expires={expires}&Signature=x") == expires


@given(MOMENTS, st.integers(-14, 14), st.booleans())
@MANY
def test_azure_forms(moment: datetime, offset_h: int, quoted: bool) -> None:
    text = moment.astimezone(timezone(timedelta(hours=offset_h))).isoformat()
    assert expiry_of(f"{BASE}?se={quote(text, safe='') if quoted else text}&sig=x") == moment.timestamp()


@given(st.text(max_size=200))
@MANY
def test_any_text_is_survived(text: str) -> None:
    for url in (text, f"{BASE}?{text}", f"{BASE}?Expires={text}", f"{BASE}?se={text}"):
        found = expiry_of(url)
        assert found is None or 0 < found < 1e12
        with suppress(LinkRefused):
            check_download_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://h/x?y=z",
        "https://h:8443/",
        "http://127.0.0.1:80/x",
        "http://localhost/x",
        "http://[::1]:5/x",
        "http://127.9.9.9/",
        "HTTPS://h/x",
    ],
)
def test_what_may_be_fetched(url: str) -> None:
    check_download_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "", "x", "/x", "//h/x", "http://h/x", "http://127.0.0.1.example.com/", "http://localhost.example/x", "ftp://h/x",
        "file:///etc/passwd", "javascript:alert(1)", "javascript://h/%0aalert(1)", "data:audio/wav;base64,AA", "blob:https://h/x",
        "https://u@h/x", "https://u:p@h/x", "https:///x", "https://h:port/x", "https://h:0/x", "https://h/a b", "https://h/a\nb",
        "https://h\\@evil/", "https://[::1/x", "https://h/" + "a" * 9000, " https://h/x", "http://0.0.0.0/x", "http://10.0.0.1/x",
    ],
)  # fmt: skip
def test_what_may_not(url: str) -> None:
    with pytest.raises(LinkRefused) as caught:
        check_download_url(url)
    assert "?" not in caught.value.detail or caught.value.detail.endswith("?…")


def test_loopback() -> None:
    assert all(map(is_loopback, ["localhost", "LOCALHOST.", "127.0.0.1", "127.1.2.3", "::1", "[::1]"]))
    assert not any(map(is_loopback, ["", "h", "localhost.evil", "128.0.0.1", "127.0.0.1.evil", "0.0.0.0", "::"]))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("https://client.camb.ai/apis", "https://client.camb.ai/apis"),
        (" https://client.camb.ai/apis/ ", "https://client.camb.ai/apis"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:1/apis", "http://[::1]:1/apis"),
    ],
)
def test_an_address_of_a_service(text: str, kept: str) -> None:
    assert service_address(text) == kept


@pytest.mark.parametrize(
    "text",
    ["", "client.camb.ai", "http://intranet/apis", "http://localhost.evil.example", "ftp://a", "https://", "https://a?b=c",
     "https://a#b", "https://me@a", "https://a b", "https://a:x", "https://a:0", "https://[::1"],
)  # fmt: skip
def test_what_is_no_address_of_a_service(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        service_address(text)


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://h/a/./b//x/../c?s=%2f%2F", b"/a/./b//x/../c?s=%2f%2F"),
        ("https://h:8443/a`b\"c?x='y'|z#part", b"/a`b\"c?x='y'|z"),
        ("https://h?x=/y", b"/?x=/y"),
        ("https://h", b"/"),
        ("https://h/é?ü=1", b"/%C3%A9?%C3%BC=1"),
        ("https://h/a?next=https://x/y", b"/a?next=https://x/y"),
    ],
)
def test_what_is_asked_for_is_what_is_written(url: str, target: bytes) -> None:
    assert raw_target(url) == target
