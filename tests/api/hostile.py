"""A server that does to a client everything that service, storage, proxies and bad networks do. Real sockets.

Each route has a list of answers; they are given in order and the last one again and again. An answer is a function
``(connection, request) -> None`` that writes raw bytes; returning closes nothing unless it closed the socket itself.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

Answer = Callable[["Connection", "Request"], None]


@dataclass(frozen=True)
class Request:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return {
            name: values[0] for name, values in parse_qs(urlsplit(self.target).query, keep_blank_values=True).items()
        }

    @property
    def run_ids(self) -> list[int]:
        return json.loads(self.body)["run_ids"]


@dataclass
class Connection:
    socket: socket.socket
    server: Hostile
    open: bool = True

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def reset(self) -> None:
        """Close with RST instead of FIN."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def close(self) -> None:
        self.open = False
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR) if isinstance(self.socket, ssl.SSLSocket) else None
        self.socket.close()

    def stall(self, until: threading.Event | None = None) -> None:
        """Do nothing until the event, or until the server is closed."""
        self.server.stalled.set()
        while not self.server.closing.is_set() and not (until is not None and until.is_set()):
            self.server.closing.wait(0.01)


@dataclass
class Hostile:
    """Listens on a free port of 127.0.0.1."""

    tls: ssl.SSLContext | None = None
    requests: list[Request] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.closing = threading.Event()
        self.stalled = threading.Event()
        self._routes: list[tuple[str, str, list[Answer]]] = []
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self.active = self.most_active = self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self._listener.getsockname()[1]
        self.url = f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"
        thread = threading.Thread(target=self._accept, name="hostile-accept", daemon=True)
        thread.start()
        self._threads.append(thread)

    @property
    def base(self) -> str:
        return f"{self.url}/apis"

    def on(self, method: str, prefix: str, *answers: Answer) -> None:
        """Answer requests whose path begins with ``prefix``; later calls go before earlier ones."""
        with self._lock:
            self._routes.insert(0, (method, prefix, list(answers)))

    def seen(self, prefix: str = "/", method: str | None = None) -> list[Request]:
        with self._lock:
            return [r for r in self.requests if r.path.startswith(prefix) and method in (None, r.method)]

    def close(self) -> None:
        self.closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            sockets = list(self._sockets)
        for each in sockets:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while not self.closing.is_set():
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(client,), name="hostile", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._lock:
            self._sockets.add(client)
            self.connections += 1
        try:
            if self.tls is not None:
                client = self.tls.wrap_socket(client, server_side=True)
                with self._lock:
                    self._sockets.add(client)
            connection = Connection(client, self)
            for request in read_requests(client):
                with self._lock:
                    self.requests.append(request)
                    self.active += 1
                    self.most_active = max(self.most_active, self.active)
                try:
                    self._answer_for(request)(connection, request)
                finally:
                    with self._lock:
                        self.active -= 1
                if not connection.open:
                    return
        except (OSError, ValueError):
            pass
        finally:
            with self._lock:
                self._sockets.discard(client)
            client.close()

    def _answer_for(self, request: Request) -> Answer:
        with self._lock:
            for method, prefix, answers in self._routes:
                if method == request.method and request.path.startswith(prefix):
                    return answers.pop(0) if len(answers) > 1 else answers[0]
        return status(404, {"detail": "nothing is scripted here"})


def read_requests(client: socket.socket) -> Iterator[Request]:
    buffer = b""
    while True:
        while b"\r\n\r\n" not in buffer:
            data = client.recv(65536)
            if not data:
                return
            buffer += data
        head, _, buffer = buffer.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", "0"))
        while len(buffer) < length:
            data = client.recv(65536)
            if not data:
                return
            buffer += data
        yield Request(method, target, headers, buffer[:length])
        buffer = buffer[length:]


def head(code: int, headers: dict[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {code} Whatever", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def ok(body: bytes | object, headers: dict[str, str] | None = None, code: int = 200) -> Answer:
    """A whole, honest answer; anything but bytes goes as JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = "application/octet-stream" if isinstance(body, bytes) else "application/json"

    def answer(connection: Connection, request: Request) -> None:
        connection.send(head(code, {"Content-Type": kind, "Content-Length": str(len(data)), **(headers or {})}) + data)

    return answer


def status(code: int, body: bytes | object = b"", headers: dict[str, str] | None = None) -> Answer:
    return ok(body, headers, code)


def ranged(body: bytes, etag: str = '"v1"', *, cut_first: int | None = None, honour: bool = True) -> Answer:
    """A storage object with a validator and Range; the first answer may break off after ``cut_first`` bytes."""
    state = {"first": True}

    def answer(connection: Connection, request: Request) -> None:
        wanted = request.headers.get("range", "")
        fits = request.headers.get("if-range", etag) == etag
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and fits and honour else 0
        headers = {"ETag": etag, "Accept-Ranges": "bytes", "Content-Length": str(len(body) - start)}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
        connection.send(head(206 if start else 200, headers))
        if state["first"] and cut_first is not None:
            state["first"] = False
            connection.send(body[start : start + cut_first])
            connection.close()
        else:
            connection.send(body[start:])

    return answer


def cut(body: bytes, after: int, headers: dict[str, str] | None = None) -> Answer:
    """Announces the whole body and closes after some of it."""

    def answer(connection: Connection, request: Request) -> None:
        connection.send(head(200, {"Content-Length": str(len(body)), **(headers or {})}) + body[:after])
        connection.close()

    return answer


def reset(body: bytes = b"", after: int = 0, *, before_head: bool = False) -> Answer:
    """Ends in a TCP reset, at once or inside the body."""

    def answer(connection: Connection, request: Request) -> None:
        if not before_head:
            connection.send(head(200, {"Content-Length": str(len(body))}) + body[:after])
        connection.reset()

    return answer


def chunked(body: bytes, *, ended: bool = True, headers: dict[str, str] | None = None, size: int = 4000) -> Answer:
    """No Content-Length; without ``ended`` the last chunk never comes."""

    def answer(connection: Connection, request: Request) -> None:
        connection.send(head(200, {"Transfer-Encoding": "chunked", **(headers or {})}))
        for start in range(0, len(body), size):
            piece = body[start : start + size]
            connection.send(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        if ended:
            connection.send(b"0\r\n\r\n")
        else:
            connection.close()

    return answer


def until_close(body: bytes) -> Answer:
    """Neither length nor chunks: the end of the connection is the end of the body."""

    def answer(connection: Connection, request: Request) -> None:
        connection.send(head(200, {"Connection": "close"}) + body)
        connection.close()

    return answer


def hang(part: bytes = b"", until: threading.Event | None = None, then: Answer | None = None) -> Answer:
    """Sends ``part`` (of whatever it is) and then nothing."""

    def answer(connection: Connection, request: Request) -> None:
        connection.send(part)
        connection.stall(until)
        if then is not None and not connection.server.closing.is_set():
            then(connection, request)

    return answer


def drip(body: bytes, piece: int, pause_s: float) -> Answer:
    """A few bytes at a time."""

    def answer(connection: Connection, request: Request) -> None:
        connection.send(head(200, {"Content-Length": str(len(body))}))
        for start in range(0, len(body), piece):
            connection.send(body[start : start + piece])
            if connection.server.closing.wait(pause_s):
                return

    return answer


def redirect(to: str, code: int = 302) -> Answer:
    return status(code, b"", {"Location": to})


def gzipped(body: bytes, headers: dict[str, str] | None = None) -> Answer:
    return ok(gzip.compress(body), {"Content-Encoding": "gzip", **(headers or {})})


def bulk(links: Callable[[int], str]) -> Answer:
    """The documented bulk answer for whatever is asked."""

    def answer(connection: Connection, request: Request) -> None:
        ok({str(run_id): {"output_url": links(run_id)} for run_id in request.run_ids})(connection, request)

    return answer


_HELD: list[socket.socket] = []  # so that no server of another test gets the port meanwhile


def closed_port() -> int:
    """A port that refuses: bound, and nobody listens; a server that shares addresses may take it later."""
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    held.bind(("127.0.0.1", 0))
    _HELD.append(held)
    return held.getsockname()[1]  # type: ignore[no-any-return]
