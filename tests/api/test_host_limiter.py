"""Turns at one host, one by one."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest

from camb_desktop.api.host_limiter import HostLimiter
from camb_desktop.api.job import Job
from camb_desktop.core.events import FetchRequest, Want
from camb_desktop.core.runs import Kind


def job_of(job_id: int, want: Want = Want.AUDIO, *, urgent: bool = False, near: bool = False) -> Job:
    job = Job(FetchRequest(job_id, job_id, job_id, None, Kind.SPEECH, want, None), None, lambda _event: None)  # type: ignore[arg-type]
    job.urgent, job.near = urgent, near
    return job


@dataclass
class Queue:
    """One turn, and who got it in which order."""

    limiter: HostLimiter
    got: list[Any] = field(default_factory=list)
    done: asyncio.Event = field(default_factory=asyncio.Event)

    async def wait(self, name: object, job: Job | None) -> None:
        async with self.limiter.turn(job, rank=None if job is not None else (0, 0)):
            self.got.append(name)
            await self.done.wait()


async def in_order(jobs: dict[str, Job | None]) -> list[Any]:
    queue = Queue(HostLimiter("host", 1, lambda _limiter: None))
    busy = asyncio.create_task(queue.wait("busy", job_of(0)))
    await asyncio.sleep(0)
    waiting = [asyncio.create_task(queue.wait(name, job)) for name, job in jobs.items()]
    await asyncio.sleep(0)
    queue.done.set()
    await asyncio.gather(busy, *waiting)
    return queue.got


@pytest.mark.parametrize(
    ("jobs", "order"),
    [
        ({"first": job_of(1), "second": job_of(2)}, ["first", "second"]),
        ({"older": job_of(2), "younger": job_of(3), "oldest": job_of(1)}, ["oldest", "older", "younger"]),
        ({"audio": job_of(1), "near": job_of(2, near=True), "link": job_of(3, Want.LINK)}, ["link", "near", "audio"]),
        ({"audio": job_of(1), "several": None}, ["several", "audio"]),
    ],
    ids=["as asked for", "put back", "links and neighbours", "a call for several"],
)
def test_a_free_turn_goes_to_the_first_in_rank(jobs: dict[str, Job | None], order: list[str]) -> None:
    assert asyncio.run(in_order(jobs)) == ["busy", *order]


def test_the_selected_row_does_not_wait_for_one_to_become_free() -> None:
    async def run() -> list[Any]:
        queue = Queue(HostLimiter("host", 1, lambda _limiter: None))
        jobs = {"busy": job_of(0), "audio": job_of(1), "selected": job_of(2, urgent=True)}
        tasks = [asyncio.create_task(queue.wait(name, job)) for name, job in jobs.items()]
        for _ in range(3):
            await asyncio.sleep(0)
        got = list(queue.got)
        queue.done.set()
        await asyncio.gather(*tasks)
        return got

    assert asyncio.run(run()) == ["busy", "selected"]
