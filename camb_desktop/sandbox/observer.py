"""Around each host: writes the request log, adds the latency."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qs

from camb_desktop.sandbox.bodies import Pace
from camb_desktop.sandbox.request_log import Host, LoggedRequest, RequestLog

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class Observer:
    """An ASGI application around another one."""

    def __init__(self, app: App, host: Host, log: RequestLog, pace: Pace) -> None:
        self._app = app
        self._host: Host = host
        self._log = log
        self._pace = pace

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, from its first byte to the end of its answer."""
        self._log.opened(self._request(scope))
        try:
            if await self._pace.wait(self._pace.latency_s):
                await self._app(scope, receive, send)
            else:  # stopping: the connection is cut already, this satisfies the protocol
                await send({"type": "http.response.start", "status": 503, "headers": []})
                await send({"type": "http.response.body", "body": b""})
        finally:
            self._log.closed()

    def _request(self, scope: Scope) -> LoggedRequest:
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        parts = scope["path"].split("/")
        route = "storage" if self._host == "storage" else "/" + "/".join(parts[2:3])
        query = parse_qs(scope["query_string"].decode("latin-1"))
        return LoggedRequest(
            host=self._host,
            endpoint=f"{scope['method']} {route}",
            path=scope["path"],
            output_type=query.get("output_type", [""])[0],
            has_key=b"x-api-key" in headers,
            range_header=headers.get(b"range", ""),
            received_at=time.monotonic(),
        )
