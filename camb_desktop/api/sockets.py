"""Sockets for httpcore, straight on asyncio: large reads, and few objects made for each. Network thread only.

The backend that httpcore brings along stops and starts the reading, and makes a cancel scope, for every 64 kB: it takes
1.6 times the time of a large download, and 1.6 times its processor time.
"""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import re
import ssl
from collections import deque
from collections.abc import Iterable
from functools import partial
from typing import Any

import httpcore

_READ_BYTES = 512 * 1024
_PAUSE_ABOVE_BYTES = 512 * 1024
_HAPPY_EYEBALLS_S = 0.25
_NO_WAY_THERE = {errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL}
_NUMBER = re.compile(r"\[Errno (-?[0-9]+)\]")


class AsyncioBackend(httpcore.AsyncNetworkBackend):
    """Opens connections."""

    def __init__(self) -> None:
        self._room = memoryview(bytearray(_READ_BYTES))  # for all: what is read is taken out before the next read

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """See httpcore. Where a host has several addresses they are tried at nearly the same time.

        Raises:
            httpcore.ConnectTimeout, httpcore.ConnectError: the latter caused by an ``OSError`` with its number.
        """
        loop = asyncio.get_running_loop()
        # Whoever is cancelled while addresses race leaves the socket that has won to the collector.
        delay_s = None if _is_address(host) else _HAPPY_EYEBALLS_S
        try:
            async with asyncio.timeout(timeout):
                _, wire = await loop.create_connection(
                    partial(_Wire, self._room), host, port, happy_eyeballs_delay=delay_s
                )
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from _with_number(error)
        except UnicodeError as error:  # a name with an empty part, or one of more than 63 letters
            raise httpcore.ConnectError("no such name can be") from error
        return _Stream(wire, self._room)

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Never asked for."""
        raise httpcore.UnsupportedProtocol("unix sockets")

    async def sleep(self, seconds: float) -> None:
        """See httpcore."""
        await asyncio.sleep(seconds)


class _Wire(asyncio.BufferedProtocol):
    """One connection as asyncio drives it: keeps what arrived until somebody takes it."""

    def __init__(self, room: memoryview) -> None:
        self._room = room
        self.transport: asyncio.Transport | None = None
        self.over = False
        self.failure: Exception | None = None
        self.reader: asyncio.Future[None] | None = None
        self.writer: asyncio.Future[None] | None = None
        self.full = False
        self._arrived: deque[bytes] = deque()
        self._arrived_bytes = 0
        self._paused = False

    @property
    def readable(self) -> bool:
        """Whether something has arrived, if only the end."""
        return bool(self._arrived) or self.over

    def take(self) -> bytes:
        """All that has arrived; empty at the end."""
        if not self._arrived:
            return b""
        data = self._arrived[0] if len(self._arrived) == 1 else b"".join(self._arrived)
        self._arrived.clear()
        self._arrived_bytes = 0
        if self._paused and self.transport is not None:
            self._paused = False
            self.transport.resume_reading()
        return data

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._room

    def buffer_updated(self, nbytes: int) -> None:
        self._arrived.append(bytes(self._room[:nbytes]))
        self._arrived_bytes += nbytes
        if self._arrived_bytes > _PAUSE_ABOVE_BYTES and not self._paused and self.transport is not None:
            self._paused = True
            self.transport.pause_reading()
        _wake(self.reader)

    def eof_received(self) -> bool:
        self.over = True
        _wake(self.reader)
        return False

    def connection_lost(self, failure: Exception | None) -> None:
        self.over = True
        self.failure = self.failure or failure
        _wake(self.reader)
        _wake(self.writer)

    def pause_writing(self) -> None:
        self.full = True

    def resume_writing(self) -> None:
        self.full = False
        _wake(self.writer)


class _Stream(httpcore.AsyncNetworkStream):
    """One connection as httpcore uses it."""

    def __init__(self, wire: _Wire, room: memoryview) -> None:
        self._room = room
        assert wire.transport is not None
        self._wire = wire
        self._transport = wire.transport

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """All that has arrived, which may be more than ``max_bytes``: the parser above takes any amount."""
        wire = self._wire
        if not wire.readable:
            wire.reader = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(timeout):
                    await wire.reader
            except TimeoutError as error:
                raise httpcore.ReadTimeout(str(error)) from error
            finally:
                wire.reader = None
        data = wire.take()
        if not data and wire.failure is not None:
            raise httpcore.ReadError(str(wire.failure)) from wire.failure
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """See httpcore."""
        wire = self._wire
        if wire.over and self._transport.is_closing():
            raise httpcore.WriteError("the connection is closed") from wire.failure
        if buffer:
            self._transport.write(buffer)
        if wire.full and not wire.over:
            wire.writer = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(timeout):
                    await wire.writer
            except TimeoutError as error:
                raise httpcore.WriteTimeout(str(error)) from error
            finally:
                wire.writer = None

    async def aclose(self) -> None:
        """Close at once, without a farewell: nothing is on its way that anybody wants."""
        self._transport.abort()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """See httpcore. An untrusted certificate is a ``ConnectError`` caused by ``SSLCertVerificationError``."""
        wire = _Wire(self._room)
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                transport = await loop.start_tls(self._transport, wire, ssl_context, server_hostname=server_hostname)
        except TimeoutError as error:
            self._transport.abort()
            raise httpcore.ConnectTimeout(str(error)) from error
        except (OSError, ssl.CertificateError) as error:
            self._transport.abort()
            raise httpcore.ConnectError(str(error)) from error
        if transport is None:
            raise httpcore.ConnectError("the connection ended during the handshake")
        wire.transport = transport
        return _Stream(wire, self._room)

    def get_extra_info(self, info: str) -> Any:
        """See httpcore: ``is_readable`` on an idle connection means that the other side has closed it."""
        match info:
            case "is_readable":
                return self._wire.readable or self._transport.is_closing()
            case "client_addr":
                return self._transport.get_extra_info("sockname")
            case "server_addr":
                return self._transport.get_extra_info("peername")
            case _:
                return self._transport.get_extra_info(info)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)


def _with_number(error: OSError) -> OSError:
    """Asyncio joins the errors of several addresses into one text; give it the number again that says most.

    An address whose family this computer does not have says nothing, and one that it has no way to says something only
    where that is true of all.
    """
    numbers = [int(number) for number in _NUMBER.findall(str(error))]
    if error.errno is not None or not numbers:
        return error
    telling = [number for number in numbers if number != errno.EAFNOSUPPORT] or numbers
    return OSError(next((number for number in telling if number not in _NO_WAY_THERE), telling[0]), str(error))
