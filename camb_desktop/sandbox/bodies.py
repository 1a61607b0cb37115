"""Audio bodies: whole or a part, paced when asked for, ended at once when the server stops or the client leaves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

CHUNK_BYTES = 65_536
TICK_S = 0.02


@dataclass(slots=True)
class Pace:
    """How slowly the server answers. Server thread only.

    Attributes:
        latency_s: wait before an answer.
        bytes_per_second: pace of a body, or None.
        stopping: set when the server shuts down; ends every wait.
    """

    latency_s: float = 0.0
    bytes_per_second: int | None = None
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    async def wait(self, seconds: float) -> bool:
        """Wait, unless the server stops; returns whether it goes on."""
        if seconds > 0 and not self.stopping.is_set():
            try:
                await asyncio.wait_for(self.stopping.wait(), seconds)
            except TimeoutError:
                pass
        return not self.stopping.is_set()

    async def chunks(self, data: memoryview) -> AsyncIterator[bytes]:
        """``data`` in pieces at the set pace."""
        rate = self.bytes_per_second
        size = CHUNK_BYTES if rate is None else max(1, min(CHUNK_BYTES, round(rate * TICK_S)))
        started = asyncio.get_running_loop().time()
        for start in range(0, len(data), size):
            yield bytes(data[start : start + size])
            if rate is None:
                await asyncio.sleep(0)  # the server has to hear that the client left
            else:
                due = started + min(len(data), start + size) / rate
                if not await self.wait(due - asyncio.get_running_loop().time()):
                    return
