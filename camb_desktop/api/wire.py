"""JSON of the service → values of the core. Tolerant of every shape that was seen, strict in what it returns. Pure."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from camb_desktop.core.errors import UnexpectedAnswer
from camb_desktop.core.ids.found import MAX_RUN_ID
from camb_desktop.core.values import dataclass

LINK_KEYS = ("output_url", "file_url", "audio_url", "url")
_WRAPPERS = ("results", "result", "data", "output")
_PENDING = frozenset(
    ("PENDING", "QUEUED", "RUNNING", "PROCESSING", "IN_PROGRESS", "STARTED", "CREATED", "SUBMITTED", "WAITING", "RETRY")
)
_FAILED = frozenset(
    (
        "ERROR",
        "FAILED",
        "FAILURE",
        "TIMEOUT",
        "PAYMENT_REQUIRED",
        "CANCELLED",
        "CANCELED",
        "REVOKED",
        "REJECTED",
        "EXPIRED",
    )
)
_DONE = frozenset(("SUCCESS", "SUCCEEDED", "COMPLETED", "COMPLETE", "DONE", "FINISHED"))


@dataclass(frozen=True, slots=True)
class TaskState:
    """What a status endpoint says of a task.

    Attributes:
        status: the service's own word in capitals; may be empty.
        run_id: > 0 once there is one.
        reason: why it failed, as sent; may be empty.
    """

    status: str
    run_id: int | None
    reason: str

    @property
    def failed(self) -> bool:
        """Whether the task ended without a result."""
        return self.status in _FAILED or (self.run_id is None and bool(self.reason) and self.status not in _PENDING)

    @property
    def done(self) -> bool:
        """Whether the service calls the task successful, with a run ID or not."""
        return self.status in _DONE or (self.run_id is not None and self.status not in _PENDING | _FAILED)


def parse(body: bytes) -> Any:
    """JSON as Python values; raises :class:`UnexpectedAnswer` for anything else."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise UnexpectedAnswer("the answer is no JSON") from None


def link_in(value: Any, depth: int = 3) -> str | None:
    """The download address in an answer, byte for byte, or None. It is not checked here."""
    if isinstance(value, str):
        return value if "://" in value[:20] else None
    if not isinstance(value, dict):
        return None
    for key in LINK_KEYS:
        if isinstance(link := value.get(key), str) and link:
            return link
    for key in _WRAPPERS:
        if depth and (found := link_in(value.get(key), depth - 1)) is not None:
            return found
    return None


def bulk_links(value: Any, wanted: Collection[int]) -> dict[int, str]:
    """``{run_id: link}`` out of a bulk answer of any shape; only ``wanted`` IDs, and none that is told two ways."""
    found: dict[int, str] = {}
    doubtful: set[int] = set()
    for run_id, link in _pairs(value, depth=3):
        if run_id in wanted and link is not None and found.setdefault(run_id, link) != link:
            doubtful.add(run_id)
    return {run_id: link for run_id, link in found.items() if run_id not in doubtful}


def task_state(value: Any) -> TaskState:
    """A task's state; raises :class:`UnexpectedAnswer` where the answer holds neither a status nor a run ID."""
    if not isinstance(value, dict):
        raise UnexpectedAnswer("the answer is no task")
    status = value.get("status")
    run_id = as_run_id(value.get("run_id"))
    if not isinstance(status, str) and run_id is None:
        raise UnexpectedAnswer("the answer is no task")
    reason = value.get("exception_reason") or value.get("message") if run_id is None else None
    if isinstance(reason, dict | list):
        reason = json.dumps(reason)[:300]
    word = status.strip().upper() if isinstance(status, str) else ""
    told = value.get("exception_reason") is not None or word in _FAILED
    return TaskState(word, run_id, str(reason) if reason and told else "")


def as_run_id(value: Any) -> int | None:
    """A run ID out of a number or a string of digits; None for everything else, booleans and fractions too."""
    if isinstance(value, str):
        value = value.strip()
        value = int(value) if value.isascii() and value.isdigit() and len(value) <= 19 else None
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 0 < value <= MAX_RUN_ID else None


def _pairs(value: Any, depth: int) -> list[tuple[int, str | None]]:
    if isinstance(value, list):
        return [pair for item in value for pair in _pairs_of_item(item, depth)]
    if not isinstance(value, dict):
        return []
    pairs = [(run_id, link_in(item)) for key, item in value.items() if (run_id := as_run_id(key)) is not None]
    for key in _WRAPPERS:
        if depth and isinstance(inner := value.get(key), dict | list):
            pairs += _pairs(inner, depth - 1)
    return pairs


def _pairs_of_item(item: Any, depth: int) -> list[tuple[int, str | None]]:
    if not isinstance(item, dict):
        return []
    run_id = as_run_id(item.get("run_id")) or as_run_id(item.get("id"))
    if run_id is not None:
        return [(run_id, link_in(item))]
    return _pairs(item, depth - 1) if depth else []
