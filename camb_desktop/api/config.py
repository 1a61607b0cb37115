"""Where the service is and how patient to be with it. Frozen; any thread."""

from __future__ import annotations

from dataclasses import field

from camb_desktop.core.values import dataclass

DEFAULT_BASE_URL = "https://client.camb.ai/apis"


@dataclass(frozen=True, slots=True)
class ServiceConfig:
    """Address, key and every limit of the client.

    Attributes:
        base_url: with its path, ``https://client.camb.ai/apis``; plain http for this computer alone.
        api_key: never in ``repr``.
        api_connections, storage_connections: requests at a time, to the API and to each storage host.
        connect_timeout_s, read_timeout_s, write_timeout_s: each for one wait, not for a whole transfer.
        total_deadline_s: for a job from its first request on, not counting any wait: for a turn, for the network, for a
            task, before another try.
        size_cap_bytes: a longer body is refused.
        progress_interval_s: least time between two ``BodyProgress`` of a job.
        attempts: for everything that is worth a retry, but
        rate_limit_attempts: after a 429, and
        short_body_attempts: when a body ends early although the server says that it is whole.
        backoff_base_s, backoff_cap_s: first and longest pause before a retry; each is drawn from its upper half.
        server_wait_cap_s: the longest pause that is made because a server asks for it; a longer one is told instead.
        poll_first_s, poll_cap_s, poll_growth: between two looks at a task.
        task_deadline_s: the longest that a task is waited for.
        offline_first_s, offline_cap_s: between two tries while nothing can be reached.
        unreachable_patience_s: how long a host that refuses is tried although this computer has a network.
    """

    base_url: str
    api_key: str | None = field(default=None, repr=False)
    api_connections: int = 8
    storage_connections: int = 32
    connect_timeout_s: float = 10.0
    read_timeout_s: float = 60.0
    write_timeout_s: float = 30.0
    total_deadline_s: float = 3600.0
    size_cap_bytes: int = 4_000_000_000
    progress_interval_s: float = 0.05
    attempts: int = 5
    rate_limit_attempts: int = 12
    short_body_attempts: int = 3
    backoff_base_s: float = 0.5
    backoff_cap_s: float = 30.0
    server_wait_cap_s: float = 3600.0
    poll_first_s: float = 2.0
    poll_cap_s: float = 15.0
    poll_growth: float = 1.5
    task_deadline_s: float = 7200.0
    offline_first_s: float = 1.0
    offline_cap_s: float = 10.0
    unreachable_patience_s: float = 20.0
