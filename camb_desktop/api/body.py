"""The body of an answer, judged by its first bytes: audio, base64 of audio, JSON, or a page that is none of it."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import suppress
from typing import Any, cast

import httpx

from camb_desktop.api import resume, wire
from camb_desktop.api.translate import ERROR_BODY_LIMIT, detail_of
from camb_desktop.core.containers.inspect import SNIFF_BYTES, looks_like_json, looks_like_markup, sniff
from camb_desktop.core.errors import CambError, CaptivePortal, NotAudio, UnexpectedAnswer

JSON_LIMIT = 4 << 20
_PLAINLY_AUDIO = (b"RIFF", b"RF64", b"RIFX", b"BW64", b"fLaC", b"OggS")
_SURE_AFTER = 12  # bytes that all magic but that of bare MPEG fits into
_BASE64 = re.compile(rb"\s*\"?\s*([A-Za-z0-9+/_\s-]{16,}=*)")


class Body:
    """Reads an open response once: first a look at its beginning, then all of it.

    Args:
        response: with its body still to come.
        secrets: what must not show up in an error's detail.

    Attributes:
        head: what :meth:`look` has read.
        encoded: whether the audio comes as base64.
    """

    def __init__(self, response: httpx.Response, secrets: tuple[str, ...] = ()) -> None:
        self.head = b""
        self.encoded = False
        self._secrets = secrets
        self._response = response
        self._chunks = _bytes_of(response)
        self._over = False

    async def look(self) -> bool:
        """Read until the first bytes tell; whether they are audio, or base64 of it."""
        while not self._over and len(self.head) < SNIFF_BYTES:
            if len(self.head) >= _SURE_AFTER and sniff(self.head) is not None:
                return True
            await self._more()
        if sniff(self.head) is not None:
            return True
        self.encoded = _holds_audio_as_base64(self.head)
        return self.encoded

    async def audio(self) -> AsyncIterator[bytes]:
        """The audio's bytes from the first on, decoded where they came as base64; after :meth:`look` said yes."""
        decoder = Base64Stream() if self.encoded else None
        first = self.head
        yield decoder.feed(first) if decoder else first
        if not self._over:
            async for chunk in self._chunks:
                yield decoder.feed(chunk) if decoder else chunk
        if decoder:
            yield decoder.finish()

    async def json(self) -> Any:
        """The whole body as JSON.

        Raises:
            CaptivePortal, NotAudio, UnexpectedAnswer: it is something else.
        """
        if not looks_like_json(self.head):
            raise await self.refusal()
        while not self._over:
            if len(self.head) > JSON_LIMIT:
                raise UnexpectedAnswer("the answer is too long", status=self._response.status_code)
            await self._more()
        return wire.parse(self.head)

    async def beginning(self) -> bytes:
        """The first bytes of an error's body."""
        while not self._over and len(self.head) < ERROR_BODY_LIMIT:
            await self._more()
        return self.head

    async def refusal(self) -> CambError:
        """What is wrong with a success whose body is neither audio nor JSON."""
        body = await self.beginning()
        status = self._response.status_code
        label = self._response.headers.get("content-type", "").partition(";")[0].strip()[:60]
        if not body.strip():
            return UnexpectedAnswer("an empty body", status=status)
        detail = detail_of(body, self._secrets)
        if looks_like_markup(body):
            text = body[:2048].replace(b"\0", b"").lower()
            if b"<html" in text or b"<!doctype html" in text or label == "text/html":
                return CaptivePortal(detail, status=status)
            return UnexpectedAnswer(detail, status=status)
        if looks_like_json(body):
            return UnexpectedAnswer(detail, status=status)
        return NotAudio(label, status=status)

    async def _more(self) -> None:
        try:
            self.head += await anext(self._chunks)
        except StopAsyncIteration:
            self._over = True


async def _bytes_of(response: httpx.Response) -> AsyncGenerator[bytes, None]:
    """The body without its packing. One that is said to be packed, and is plainly audio, is taken as it is."""
    if resume.is_packed(response.headers):
        pieces, first = aiter(cast("httpx.AsyncByteStream", response.stream)), b""
        with suppress(StopAsyncIteration):
            while len(first) < _SURE_AFTER:
                first += await anext(pieces)
        if first[:4] in _PLAINLY_AUDIO or first[:3] == b"ID3":
            del response.headers["content-encoding"]
        response.stream = _Rejoined(first, pieces, cast("httpx.AsyncByteStream", response.stream))
    async for piece in response.aiter_bytes():
        yield piece


class _Rejoined(httpx.AsyncByteStream):
    """A stream whose first bytes were looked at."""

    def __init__(self, first: bytes, rest: AsyncIterator[bytes], whole: httpx.AsyncByteStream) -> None:
        self._first = first
        self._rest = rest
        self._whole = whole

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._first:
            yield self._first
        async for piece in self._rest:
            yield piece

    async def aclose(self) -> None:
        await self._whole.aclose()


class Base64Stream:
    """Decodes base64 (either alphabet, blanks and quotes allowed) that comes in pieces."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> bytes:
        """What these and the bytes before them stand for."""
        data = self._rest + data.translate(_TO_STANDARD, b' \t\r\n\x0b\x0c"=')
        usable = len(data) - len(data) % 4
        self._rest = data[usable:]
        return _decode(data[:usable])

    def finish(self) -> bytes:
        """What is left at the end."""
        rest, self._rest = self._rest, b""
        return _decode(rest + b"=" * (-len(rest) % 4)) if len(rest) > 1 else b""


_TO_STANDARD = bytes.maketrans(b"-_", b"+/")


def _decode(data: bytes) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except binascii.Error:
        raise NotAudio("base64 that ends in something else") from None


def _holds_audio_as_base64(head: bytes) -> bool:
    match = _BASE64.match(head)
    if match is None:
        return False
    try:
        return sniff(Base64Stream().feed(match.group(1)[:SNIFF_BYTES])) is not None
    except NotAudio:
        return False
