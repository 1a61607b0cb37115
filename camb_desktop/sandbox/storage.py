"""The storage host: objects behind presigned links, ranges, and errors as XML. It knows no API key."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
import time
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from xml.sax.saxutils import escape

from fastapi import FastAPI, Request, Response
from fastapi.responses import StreamingResponse

from camb_desktop.core.runs import Kind
from camb_desktop.core.values import dataclass
from camb_desktop.sandbox.bodies import Pace
from camb_desktop.sandbox.catalogue import SampleRun
from camb_desktop.sandbox.signing import LinkSigner, Verdict, string_to_sign

BUCKET = "camb-sandbox-results"
MADE_AT = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes ``start`` to ``stop`` (exclusive) of an object."""

    start: int
    stop: int


class Unsatisfiable(Exception):
    """The range begins past the object's end."""


def object_path(run: SampleRun) -> str:
    """Where a run's audio lies: bucket, folder of its kind, file name."""
    folder = "tts" if run.kind is Kind.SPEECH else "text-to-sound"
    return f"/{BUCKET}/{folder}/{run.run_id}/output.{run.container}"


def wanted_span(header: str, size: int) -> Span | None:
    """What a ``Range`` header asks for; None means the whole (several ranges and nonsense are ignored, as allowed).

    Raises:
        Unsatisfiable: a well-formed range of which nothing exists.
    """
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", header.strip())
    if match is None or match.group() == "bytes=-":
        return None
    first, last = match.groups()
    if not first:
        start, stop = max(0, size - int(last)), size
    else:
        start, stop = int(first), min(size, int(last) + 1) if last else size
        if last and int(last) < start:
            return None
    if start >= size or start >= stop:
        raise Unsatisfiable
    return Span(start, stop)


def build_storage(runs: dict[int, SampleRun], signer: LinkSigner, pace: Pace) -> FastAPI:
    """The storage application."""
    objects = {object_path(run): run.run_id for run in runs.values()}
    storage = FastAPI(openapi_url=None)

    @storage.api_route("/{path:path}", methods=["GET", "HEAD", "PUT", "POST", "DELETE"])
    async def serve(path: str, request: Request) -> Response:
        path = f"/{path}"
        verdict = signer.check(request.method, path, dict(request.query_params), time.time())
        if verdict is not Verdict.GOOD:
            return _refuse(verdict, request, path)
        run = runs.get(objects.get(path, 0))
        if run is None:
            return _xml(404, "NoSuchKey", "The specified key does not exist.")
        data = await asyncio.to_thread(run.load)
        digest = hashlib.md5(data, usedforsecurity=False).digest()
        headers = {
            "etag": f'"{digest.hex()}"',
            "last-modified": format_datetime(MADE_AT, usegmt=True),
            "accept-ranges": "bytes",
            "cache-control": "private, max-age=0",
            "x-goog-hash": f"md5={base64.b64encode(digest).decode()}",
        }
        span = None
        if "range" in request.headers and _is_current(request.headers.get("if-range"), headers["etag"]):
            try:
                span = wanted_span(request.headers["range"], len(data))
            except Unsatisfiable:
                answer = _xml(416, "InvalidRange", "The requested range cannot be satisfied.")
                answer.headers["content-range"] = f"bytes */{len(data)}"
                return answer
        whole = span or Span(0, len(data))
        headers["content-length"] = str(whole.stop - whole.start)
        if span is not None:
            headers["content-range"] = f"bytes {span.start}-{span.stop - 1}/{len(data)}"
        return StreamingResponse(
            pace.chunks(memoryview(data)[whole.start : whole.stop]), 206 if span else 200, headers, run.media_type
        )

    return storage


def _is_current(validator: str | None, etag: str) -> bool:
    """Whether an ``If-Range`` value, an entity tag or a date, still names this object."""
    if validator is None or validator == etag:
        return True
    try:
        return parsedate_to_datetime(validator) == MADE_AT
    except ValueError:
        return False


def _refuse(verdict: Verdict, request: Request, path: str) -> Response:
    if verdict is Verdict.UNSIGNED:
        details = "Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object."
        return _xml(403, "AccessDenied", "Access denied.", "Details", details)
    expires = request.query_params["Expires"]
    if verdict is Verdict.EXPIRED:
        when = datetime.fromtimestamp(int(expires), UTC).isoformat(timespec="seconds")
        return _xml(403, "ExpiredToken", "Invalid argument.", "Details", f"The provided token has expired: {when}")
    return _xml(
        403,
        "SignatureDoesNotMatch",
        "Access denied. The request signature does not match the one that was calculated.",
        "StringToSign",
        string_to_sign(request.method, path, expires),
    )


def _xml(status: int, code: str, message: str, extra: str = "", text: str = "") -> Response:
    tail = f"<{extra}>{escape(text)}</{extra}>" if extra else ""
    body = f"<?xml version='1.0' encoding='UTF-8'?><Error><Code>{code}</Code><Message>{message}</Message>{tail}</Error>"
    return Response(body, status, media_type="application/xml; charset=UTF-8")
