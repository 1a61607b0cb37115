"""How far the clock of this computer is from the service's. Network thread only."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

#: A ``Date`` counts whole seconds, and is some time on its way.
_NEARLY_S = 2.0


class ServiceClock:
    """Learns from the service's answers what time it is there.

    Attributes:
        ahead_s: how many seconds the service is ahead of this computer; 0 until it is known.
    """

    def __init__(self) -> None:
        self.ahead_s = 0.0

    def learn(self, date: str) -> None:
        """The ``Date`` of an answer that has just come; nothing is learnt where it tells no time."""
        moment = moment_of(date)
        if moment is not None:
            ahead_s = moment - time.time()
            self.ahead_s = ahead_s if abs(ahead_s) > _NEARLY_S else 0.0

    def now(self) -> float:
        """Unix time in seconds by the service's clock."""
        return time.time() + self.ahead_s

    def here(self, moment: float | None) -> float | None:
        """The time by this computer's clock when it is ``moment`` by the service's; Unix time in seconds."""
        return None if moment is None else moment - self.ahead_s


def moment_of(text: str) -> float | None:
    """Unix time of a date in a header, or None; also as ISO 8601. One without a zone is meant as UTC."""
    try:
        moment = datetime.fromisoformat(text.strip()) if text.strip()[:4].isdecimal() else parsedate_to_datetime(text)
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
