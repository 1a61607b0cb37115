"""From a task's UUID to its run ID: looks at the task until it has ended. Network thread only."""

from __future__ import annotations

import asyncio
import time
from functools import partial

from camb_desktop.api.calls import get_task
from camb_desktop.api.connectivity import Connectivity
from camb_desktop.api.host_limiter import HostLimiter
from camb_desktop.api.job import Job
from camb_desktop.api.retry import Retrier
from camb_desktop.api.translate import scrubbed
from camb_desktop.api.wire import TaskState
from camb_desktop.core.errors import EndpointGone, RequestRejected, RunNotFound, ServiceError, TaskFailed, WrongKind
from camb_desktop.core.events import RunIdFound, TaskRecognised
from camb_desktop.core.runs import Kind, WaitReason

#: Looks at a task that is called successful but has no run ID yet.
_LOOKS_AFTER_SUCCESS = 3


async def run_id_of_task(job: Job, limiter: HostLimiter, connectivity: Connectivity) -> int:
    """Wait for the job's task; post what is found out on the way.

    Raises:
        TaskFailed: it ended without a run, or it takes longer than the set limit.
        CambError: neither status endpoint knows it, or the service cannot be asked.
    """
    config = job.session.config
    task_id = (job.request.task_id or "").lower()
    kinds = (
        [Kind.SPEECH, Kind.SOUND] if job.kind is Kind.AUTO else [job.kind, *({Kind.SPEECH, Kind.SOUND} - {job.kind})]
    )
    kind, state = await _first_look(job, limiter, connectivity, kinds, task_id)
    job.post(TaskRecognised(*job.ids))
    job.found_kind(kind)
    began, pause_s, looks_after_success = time.monotonic(), config.poll_first_s, 0
    while True:
        if state.failed:
            raise TaskFailed(scrubbed(state.reason, job.session.secrets), task_status=state.status[:40])
        if state.run_id is not None and state.done:
            job.run_id = state.run_id
            job.post(RunIdFound(*job.ids, state.run_id))
            return state.run_id
        if state.done:
            looks_after_success += 1
        if looks_after_success > _LOOKS_AFTER_SUCCESS or time.monotonic() - began > config.task_deadline_s:
            raise TaskFailed("no run ID", task_status=state.status[:40])
        with job.paused(WaitReason.TASK, pause_s):
            await asyncio.sleep(pause_s)
        pause_s = min(config.poll_cap_s, pause_s * config.poll_growth)
        state = await Retrier(job, limiter, connectivity).run(partial(get_task, job.session, kind, task_id))


async def _first_look(
    job: Job, limiter: HostLimiter, connectivity: Connectivity, kinds: list[Kind], task_id: str
) -> tuple[Kind, TaskState]:
    refusal: ServiceError | None = None
    for kind in kinds:
        try:
            return kind, await Retrier(job, limiter, connectivity).run(partial(get_task, job.session, kind, task_id))
        except (RunNotFound, WrongKind, RequestRejected, EndpointGone) as error:
            refusal = refusal if isinstance(refusal, RunNotFound) else error
    assert refusal is not None
    raise refusal
