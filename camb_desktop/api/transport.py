"""httpx's way down to the sockets: straight, or through the proxy that the environment or the system names."""

from __future__ import annotations

import asyncio
import ssl
import sys
import time
from collections import OrderedDict
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from functools import partial
from operator import attrgetter
from typing import Any

import httpcore
import httpx

from camb_desktop.api.sockets import AsyncioBackend
from camb_desktop.api.trust import proxy_for
from camb_desktop.core.errors import ProxyFailed

#: Key of a request's extension: the target of its first line, byte for byte, in the place of the one that httpx makes.
RAW_TARGET = "camb_raw_target"

KEEP_ALIVE_S = 30.0
_KEEP_ALIVE_CONNECTIONS = 32
_PROXY_SETTINGS_LAST_S = 5.0
_PACKED_PIECE_BYTES = 8 * 1024

_CORE_ERRORS = (
    httpcore.ConnectionNotAvailable,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
)
#: How a request ends on a kept connection that the other side was about to close. It is sent once more on a new one:
#: nothing that is asked here changes anything there, POST included.
_ENDS_OF_A_KEPT_CONNECTION = (
    httpcore.ConnectionNotAvailable,
    httpcore.ReadError,
    httpcore.RemoteProtocolError,
    httpcore.WriteError,
)

_Origin = tuple[bytes, bytes, int]
_unread = attrgetter("_connection._h11_state.trailing_data")


class Transport(httpx.AsyncBaseTransport):
    """Connections to all hosts, kept for a while after use. Network thread only.

    How many there are at a time is for the caller to limit. httpcore's pool, which is used for proxies, looks at every
    connection it holds, with a system call each, whenever a request begins or ends; this looks at one. By the pool, 200
    runs take 1.4 times as long, and a paste of 300 takes 1.6 times.

    Args:
        context: whose certificates are trusted.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._backend = AsyncioBackend()
        self._to_socks = _Remembering()
        self._idle: OrderedDict[httpcore.AsyncHTTPConnection, _Origin] = OrderedDict()  # longest idle first
        self._busy: set[httpcore.AsyncHTTPConnection] = set()
        self._sweep_at: asyncio.TimerHandle | None = None  # only while something is idle
        self._sweeping: asyncio.Task[None] | None = None
        self._proxied: dict[str, httpcore.AsyncConnectionPool] = {}
        self._proxy_of: dict[_Origin, tuple[float, str | None]] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx.

        Raises:
            httpx.TransportError: no answer. ProxyFailed: the setting names a proxy that cannot be used.
        """
        url = request.url
        target = request.extensions.pop(RAW_TARGET, url.raw_path)  # not httpcore's "target", which CONNECT would get
        core_url = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=target)
        origin = core_url.origin
        key = origin.scheme, origin.host, origin.port
        proxy = self._proxy(key, url)
        core_request = httpcore.Request(
            request.method,
            core_url,
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        if proxy is not None:
            return await self._by_proxy(self._through(proxy), core_request)
        kept = await self._kept(key)
        try:
            connection, answer = await self._ask(kept or self._new(origin), core_request)
        except _CORE_ERRORS as failure:
            if kept is None or not isinstance(failure, _ENDS_OF_A_KEPT_CONNECTION):
                raise _as_httpx(failure) from failure
            try:
                connection, answer = await self._ask(self._new(origin), core_request)
            except _CORE_ERRORS as again:
                raise _as_httpx(again) from again
        return _response(answer, partial(self.take_back, key, connection))

    async def _by_proxy(self, pool: httpcore.AsyncConnectionPool, request: httpcore.Request) -> httpx.Response:
        task = asyncio.current_task()
        try:
            answer = await pool.handle_async_request(request)
        except BaseException as failure:
            if (opened := self._to_socks.opened.get(task)) is not None:
                await opened.aclose()
            if isinstance(failure, _CORE_ERRORS):
                raise _as_httpx(failure) from failure
            if isinstance(failure, Exception):  # what a SOCKS proxy said is not SOCKS
                raise httpx.ProxyError("the proxy does not answer as one") from failure
            raise
        finally:
            self._to_socks.opened.pop(task, None)
        return _response(answer)

    async def aclose(self) -> None:
        """Close all connections."""
        connections, pools = [*self._idle, *self._busy], list(self._proxied.values())
        self._idle.clear()
        self._busy.clear()
        self._proxied.clear()
        self._sweep_no_more()
        if self._sweeping is not None:
            await self._sweeping
        for connection in connections:
            await connection.aclose()
        for pool in pools:
            await pool.aclose()

    async def take_back(self, key: _Origin, connection: httpcore.AsyncHTTPConnection) -> None:
        """Keep a connection whose answer was read to its end, and behind which nothing came; close any other."""
        if connection in self._busy and connection.is_idle() and not connection.has_expired() and _is_clean(connection):
            self._busy.discard(connection)
            self._idle[connection] = key
            self._sweep_later()
            if len(self._idle) <= _KEEP_ALIVE_CONNECTIONS:
                return
            connection, _ = self._idle.popitem(last=False)
        await self._give_up(connection)

    async def _ask(
        self, connection: httpcore.AsyncHTTPConnection, request: httpcore.Request
    ) -> tuple[httpcore.AsyncHTTPConnection, httpcore.Response]:
        self._busy.add(connection)
        try:
            return connection, await connection.handle_async_request(request)
        except BaseException:
            await self._give_up(connection)
            raise

    async def _give_up(self, connection: httpcore.AsyncHTTPConnection) -> None:
        self._busy.discard(connection)
        await connection.aclose()

    async def _kept(self, key: _Origin) -> httpcore.AsyncHTTPConnection | None:
        for connection in [known for known, its in reversed(self._idle.items()) if its == key]:
            if self._idle.pop(connection, None) is None:
                continue  # taken by another request while this one closed a connection
            if not self._idle:
                self._sweep_no_more()
            if not connection.is_closed() and not connection.has_expired():
                return connection
            await connection.aclose()
        return None

    def _sweep_later(self) -> None:
        if self._idle and self._sweep_at is None:
            self._sweep_at = asyncio.get_running_loop().call_later(KEEP_ALIVE_S, self._begin_sweep)

    def _sweep_no_more(self) -> None:
        if self._sweep_at is not None:
            self._sweep_at.cancel()
            self._sweep_at = None

    def _begin_sweep(self) -> None:
        self._sweep_at = None
        self._sweeping = asyncio.get_running_loop().create_task(self._sweep())

    async def _sweep(self) -> None:
        for connection in [known for known in self._idle if known.has_expired()]:
            if self._idle.pop(connection, None) is not None:
                await connection.aclose()
        self._sweep_later()

    def _new(self, origin: httpcore.Origin) -> httpcore.AsyncHTTPConnection:
        return httpcore.AsyncHTTPConnection(
            origin, self._context, keepalive_expiry=KEEP_ALIVE_S, network_backend=self._backend
        )

    def _proxy(self, key: _Origin, url: httpx.URL) -> str | None:
        asked_at, proxy = self._proxy_of.get(key, (float("-inf"), None))
        if time.monotonic() - asked_at >= _PROXY_SETTINGS_LAST_S:
            proxy = proxy_for(str(url))
            self._proxy_of[key] = time.monotonic(), proxy
        return proxy

    def _through(self, proxy: str) -> httpcore.AsyncConnectionPool:
        if proxy not in self._proxied:
            try:
                named = httpx.Proxy(proxy)  # reads the address and takes user and password out of it
                url = httpcore.URL(
                    scheme=named.url.raw_scheme, host=named.url.raw_host, port=named.url.port, target=b"/"
                )
                is_http = url.scheme in (b"http", b"https")
                self._proxied[proxy] = (httpcore.AsyncHTTPProxy if is_http else httpcore.AsyncSOCKSProxy)(
                    proxy_url=url,
                    proxy_auth=named.raw_auth,
                    ssl_context=self._context,
                    max_connections=None,
                    max_keepalive_connections=_KEEP_ALIVE_CONNECTIONS,
                    keepalive_expiry=KEEP_ALIVE_S,
                    network_backend=None if is_http else self._to_socks,
                )
            except Exception as error:  # whatever stands in the proxy variables
                raise ProxyFailed("the proxy setting of this computer cannot be used") from error
        return self._proxied[proxy]


class _Remembering(AsyncioBackend):
    """Knows what each task has opened: httpcore forgets a connection to a SOCKS proxy that then refuses."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: dict[asyncio.Task[Any] | None, httpcore.AsyncNetworkStream] = {}

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        stream = await super().connect_tcp(host, port, timeout, local_address, socket_options)
        self.opened[asyncio.current_task()] = stream
        return stream


class _Stream(httpx.AsyncByteStream):
    def __init__(
        self, stream: AsyncIterable[bytes], piece_bytes: int, after: Callable[[], Awaitable[None]] | None
    ) -> None:
        self._stream = stream
        self._piece_bytes = piece_bytes
        self._after = after
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._stream:
                if len(part) <= self._piece_bytes:
                    yield part
                    continue
                for start in range(0, len(part), self._piece_bytes):
                    yield part[start : start + self._piece_bytes]
        except _CORE_ERRORS as failure:
            raise _as_httpx(failure) from failure

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            close = getattr(self._stream, "aclose", None)
            if close is not None:
                await close()
        finally:
            if self._after is not None:
                await self._after()


def _response(answer: httpcore.Response, after: Callable[[], Awaitable[None]] | None = None) -> httpx.Response:
    """``after``: called when the body was read, or nobody wants more of it."""
    assert isinstance(answer.stream, AsyncIterable)
    stream = _Stream(answer.stream, _piece_bytes(answer.headers), after)
    return httpx.Response(answer.status, headers=answer.headers, stream=stream, extensions=answer.extensions)


def _piece_bytes(headers: Iterable[tuple[bytes, bytes]]) -> int:
    """How much of a body httpx gets at a time: it unpacks each piece as a whole, to a thousand times its length."""
    encodings = [
        word
        for name, value in headers
        if name.lower() == b"content-encoding"
        for word in value.lower().replace(b",", b" ").split()
        if word != b"identity"
    ]
    return max(1, _PACKED_PIECE_BYTES >> 10 * (len(encodings) - 1)) if encodings else sys.maxsize


def _is_clean(connection: httpcore.AsyncHTTPConnection) -> bool:
    """Whether nothing is left in the parser, which would take it for the next answer: another run's audio."""
    try:
        unread, _ = _unread(connection)
    except (AttributeError, TypeError, ValueError):  # another httpcore than the one this was made for
        return False
    return bool(unread == b"")


def _as_httpx(failure: Exception) -> httpx.TransportError:
    """The exception of httpx that has the name of httpcore's."""
    error: httpx.TransportError = getattr(httpx, type(failure).__name__, httpx.TransportError)(str(failure))
    return error
