"""What was asked of the sandbox: tests count round trips with it and prove where the key went."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from typing import Literal

from camb_desktop.core.values import dataclass

Host = Literal["api", "storage"]


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One request as it arrived. No header values but ``Range``, no query but ``output_type``: it holds no secret.

    Attributes:
        endpoint: verb and route, such as ``GET /tts-result`` or ``GET storage``.
        path: the path as sent, without the query.
        has_key: whether an ``x-api-key`` header came along.
        range_header: the ``Range`` header, or empty.
        received_at: ``time.monotonic()`` seconds.
    """

    host: Host
    endpoint: str
    path: str
    output_type: str
    has_key: bool
    range_header: str
    received_at: float


class RequestLog:
    """Grows as requests arrive in the server's thread; may be read and waited for in any other."""

    def __init__(self) -> None:
        self._condition = threading.Condition()  # its lock is reentrant
        self._requests: list[LoggedRequest] = []
        self._in_flight = 0
        self._most_in_flight = 0

    def requests(self, endpoint: str | None = None) -> tuple[LoggedRequest, ...]:
        """All requests so far, in order, or those of one endpoint."""
        with self._condition:
            return tuple(r for r in self._requests if endpoint is None or r.endpoint == endpoint)

    def counts(self) -> Counter[str]:
        """Number of requests per endpoint; a missing one counts 0."""
        return Counter(r.endpoint for r in self.requests())

    @property
    def most_in_flight(self) -> int:
        """The largest number of requests that were open at once, both hosts together."""
        with self._condition:
            return self._most_in_flight

    def keys_at_storage(self) -> int:
        """Number of requests that carried the API key to the storage host. Must stay 0."""
        return sum(r.has_key for r in self.requests() if r.host == "storage")

    def clear(self) -> None:
        """Forget what was seen."""
        with self._condition:
            self._requests.clear()
            self._most_in_flight = self._in_flight

    def wait_until(self, condition: Callable[[RequestLog], bool], timeout_s: float) -> bool:
        """Block until ``condition(log)`` holds; returns whether it did within ``timeout_s``."""
        with self._condition:
            return self._condition.wait_for(lambda: condition(self), timeout_s)

    def opened(self, request: LoggedRequest) -> None:
        """Called by the server when a request arrives."""
        with self._condition:
            self._requests.append(request)
            self._in_flight += 1
            self._most_in_flight = max(self._most_in_flight, self._in_flight)
            self._condition.notify_all()

    def closed(self) -> None:
        """Called by the server when it is done with a request, answered or not."""
        with self._condition:
            self._in_flight -= 1
            self._condition.notify_all()
