"""Answers and failures of the network → errors of the core. No secret gets past this module. Pure."""

from __future__ import annotations

import errno
import html
import json
import re
import socket
import ssl
from collections.abc import Iterator
from typing import Any

import httpx

from camb_desktop.core.errors import (
    DETAIL_LIMIT,
    CambError,
    CannotConnect,
    CaptivePortal,
    CertificateRejected,
    ConnectionLost,
    ConnectionRefused,
    EndpointGone,
    KeyRefused,
    Offline,
    ProxyFailed,
    RateLimited,
    RequestRejected,
    RunForbidden,
    RunNotFound,
    ServiceFault,
    ShortBody,
    TimedOut,
    UnsafeRedirect,
    WrongKind,
)
from camb_desktop.core.units import redacted_url

ERROR_BODY_LIMIT = 64 * 1024

_HIDDEN = re.compile(r"<(script|style|head)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.S | re.I)
_TITLE = re.compile(r"<title[^<>]*>(.*?)(?:</title|\Z)", re.S | re.I)
_TAG = re.compile(r"<[/!?a-zA-Z][^<>]*(?:>|\Z)")
# Begun once in a run of a scheme's characters, and a query once in a piece: from each of them, time would be quadratic.
_ADDRESS = re.compile(r"(?<![a-zA-Z0-9+.-])(?P<before>[0-9+.-]*+)(?P<address>[a-zA-Z][a-zA-Z0-9+.-]*+://[^\s\"'<>]+)")
_QUERY = re.compile(r"\?(?P<query>[^\s\"'<>]+)")
_UUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{8}([0-9a-fA-F]{4})")
_OPAQUE = re.compile(r"[A-Za-z0-9_+/=~%-]{32,}")
_CONTROL = re.compile("[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069]+")
_NO_NETWORK = {errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL}
_RESOLVER_DOWN = {socket.EAI_AGAIN, getattr(socket, "EAI_NODATA", socket.EAI_AGAIN)}


def scrubbed(text: str, secrets: tuple[str, ...] = ()) -> str:
    """One line without tags, control characters, secrets and queries of addresses, at most 300 characters."""
    text = text[: 4 * ERROR_BODY_LIMIT]
    for secret in secrets:
        if len(secret) >= 4:
            text = text.replace(secret, "…")
    if "<" in text:
        title = _TITLE.search(text)
        visible = _TAG.sub(" ", _HIDDEN.sub(" ", text))
        text = visible if visible.strip() else title.group(1) if title else ""
    text = html.unescape(text)
    for secret in secrets:  # once more: entities may have hidden it
        if len(secret) >= 4:
            text = text.replace(secret, "…")
    text = _ADDRESS.sub(lambda match: match["before"] + redacted_url(match["address"]), text)
    text = _QUERY.sub(lambda match: "?…" if "=" in match["query"] else match.group(), text)
    text = _UUID.sub(lambda match: "…" + match.group(1), text)
    text = _OPAQUE.sub(lambda match: match.group() if match.group().isdigit() else "…", text)
    return " ".join(_CONTROL.sub(" ", text).split())[:DETAIL_LIMIT]


def detail_of(body: bytes, secrets: tuple[str, ...] = ()) -> str:
    """What an error body says, whatever its form: FastAPI's, ``{"error"}``, plain text, HTML, nothing."""
    text = body[:ERROR_BODY_LIMIT].decode("utf-8", "replace")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return scrubbed(text, secrets)
    return scrubbed("; ".join(part for part in _told(value, 4) if part), secrets)


def _told(value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and depth:
        for item in value[:5]:
            yield from _told(item, depth - 1)
    elif isinstance(value, dict) and depth:
        if isinstance(value.get("msg"), str):
            place = ".".join(str(part) for part in value.get("loc") or () if isinstance(part, str | int))
            yield f"{place}: {value['msg']}" if place else value["msg"]
            return
        for key in ("detail", "error", "message", "exception_reason", "reason", "title"):
            if value.get(key):
                yield from _told(value[key], depth - 1)
                return


def error_of_status(
    status: int, body: bytes, *, secrets: tuple[str, ...] = (), route_known: bool = True, wait_s: float | None = None
) -> CambError:
    """The error that an answer of the API means.

    Args:
        status: not a success.
        body: its first bytes.
        secrets: what must not show up in the detail.
        route_known: whether this endpoint has answered before; a 404 of an unknown route is then a missing run.
        wait_s: how long the server asks to wait.
    """
    detail = detail_of(body, secrets)
    error: CambError
    if status == 401:
        error = KeyRefused(detail, status=status)
    elif status == 403:
        error = RunForbidden(detail, status=status)
    elif status == 404:
        error = RunNotFound(detail, status=status)
        if not route_known and _is_routes_own_404(body):
            error = EndpointGone(detail, status=status)
    elif status in (405, 410):
        error = EndpointGone(detail, status=status)
    elif status == 400:
        error = WrongKind(detail, status=status)
    elif status == 408:
        error = TimedOut(detail, status=status)
    elif status == 429:
        error = RateLimited(detail, retry_after_s=wait_s)
    elif status == 407:
        error = ProxyFailed(detail, status=status)
    elif status == 511:
        error = CaptivePortal(detail, status=status)
    elif status >= 500:
        error = ServiceFault(detail, status=status)
    else:
        error = RequestRejected(detail, status=status)
    error.retry_after_s = wait_s
    return error


def _is_routes_own_404(body: bytes) -> bool:
    try:
        return bool(json.loads(body) == {"detail": "Not Found"})
    except (ValueError, RecursionError):
        return True  # the service's own 404 is JSON


def error_of_failure(failure: Exception, *, proxied: bool = False, received: int = 0) -> CambError:
    """The error that an exception of httpx means.

    Args:
        failure: any ``httpx.HTTPError``, ``httpx.InvalidURL``, ``ssl.SSLError`` or ``OSError``.
        proxied: whether the request went through a proxy.
        received: bytes of the body so far.
    """
    causes = list(_chain(failure))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        reason = next(c.verify_message for c in causes if isinstance(c, ssl.SSLCertVerificationError))
        return CertificateRejected(scrubbed(str(reason)))
    text = scrubbed(str(failure))
    match failure:
        case httpx.ProxyError():
            return ProxyFailed(text)
        case httpx.ConnectTimeout() if proxied:
            return ProxyFailed(text or "the proxy does not answer")
        case httpx.ConnectTimeout():
            return CannotConnect(text or "no answer to the attempt to connect")
        case httpx.TimeoutException():
            return TimedOut(text)
        case httpx.ConnectError():
            if _no_network(causes):
                return Offline(text)
            if proxied:
                return ProxyFailed(text)
            refused = any(isinstance(cause, ConnectionRefusedError) for cause in causes)
            return ConnectionRefused(text) if refused else CannotConnect(text)
        case httpx.DecodingError():
            return ShortBody(received, None)
        case httpx.RemoteProtocolError() if text.startswith("Invalid URL in location"):
            return UnsafeRedirect("malformed address")
        case httpx.InvalidURL() | httpx.UnsupportedProtocol() | httpx.LocalProtocolError():
            return RequestRejected("the request cannot be sent")
    return ConnectionLost(text or "the connection ended")


def _no_network(causes: list[BaseException]) -> bool:
    for cause in causes:
        if isinstance(cause, socket.gaierror):
            if cause.errno in _RESOLVER_DOWN:
                return True
        elif isinstance(cause, OSError) and cause.errno in _NO_NETWORK:
            return True
    return False


def _chain(failure: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting = [failure]
    while waiting and len(seen) < 40:
        error = waiting.pop(0)
        if id(error) in seen:
            continue
        seen.add(id(error))
        yield error
        waiting += [e for e in (error.__cause__, error.__context__) if e is not None]
        if isinstance(error, BaseExceptionGroup):
            waiting += error.exceptions
