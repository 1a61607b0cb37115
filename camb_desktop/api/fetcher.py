"""The client of the service: requests go in, events come out. Network thread only, but for building it."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from camb_desktop.api import calls, resume
from camb_desktop.api.config import ServiceConfig
from camb_desktop.api.connectivity import Connectivity
from camb_desktop.api.host_limiter import HostLimiter
from camb_desktop.api.job import Job
from camb_desktop.api.job_runner import JobRunner
from camb_desktop.api.kinds import KindBook
from camb_desktop.api.link_batcher import LinkBatcher
from camb_desktop.api.room import Room
from camb_desktop.api.session import Session
from camb_desktop.core.errors import CambError, InputError, TimedOut
from camb_desktop.core.events import Cancelled, Failed, Fetched, FetchRequest, JobEvent, KeyChecked
from camb_desktop.core.runs import WaitReason
from camb_desktop.storage.files import translate_os_error

__all__ = ["Fetcher", "ServiceConfig"]

_DISK_THREADS = 4

log = logging.getLogger(__name__)


class Fetcher:
    """Fetches audio and links, many at a time, and survives whatever the other side does.

    Every job that was given to :meth:`fetch` gets exactly one last event, see :mod:`camb_desktop.core.events`. Methods
    are plain functions to be called in the loop of the network thread.

    Args:
        config: address, key and limits.
        post: receives the events, in the network thread.
    """

    def __init__(self, config: ServiceConfig, post: Callable[[object], None]) -> None:
        self._post = post
        self._disk = ThreadPoolExecutor(_DISK_THREADS, thread_name_prefix="camb-disk")
        self._session = Session(config, self._disk)
        self._sessions = {self._session}  # those that are not closed
        self._others: dict[ServiceConfig, Session] = {}  # of other keys, while they have something to do
        self._books: dict[str, KindBook] = {}  # by address
        self._room = Room()
        self._connectivity = Connectivity(post)
        self._jobs: dict[int, Job] = {}
        self._limiters: dict[str, HostLimiter] = {}
        self._batchers: dict[Session, LinkBatcher] = {}
        self._selected: int | None = None
        self._near: frozenset[int] = frozenset()
        self._closing: set[asyncio.Task[None]] = set()
        self._checks: set[asyncio.Task[None]] = set()
        self._tidying: asyncio.Future[None] | None = None
        self._closed = False

    def fetch(self, requests: Sequence[FetchRequest], config: ServiceConfig | None = None) -> None:
        """Queue jobs. Those that are queued together share bulk calls.

        Args:
            requests: one for each job.
            config: of another key, for these alone; None: that in use.
        """
        session = self._session if config is None else self._session_of(config)
        for request in requests:
            job = Job(request, session, self._post)
            if self._closed or request.job_id in self._jobs:
                job.end(Cancelled(*job.ids))
                continue
            job.urgent, job.near = request.row_id == self._selected, request.row_id in self._near
            self._jobs[request.job_id] = job
            session.users += 1
            job.task = asyncio.get_running_loop().create_task(self._run(job), name=f"job {request.job_id}")
            job.task.add_done_callback(partial(self._ended, job))

    def cancel(self, job_ids: Sequence[int]) -> None:
        """End jobs with ``Cancelled``; nothing of a partial file stays. Unknown and ended ones are left alone."""
        for job_id in job_ids:
            job = self._jobs.get(job_id)
            if job is not None and job.task is not None:
                job.task.cancel()

    def prioritise(self, row_id: int, near: Sequence[int] = ()) -> None:
        """Let the jobs of this row go before all others, from now on, and those of the rows ``near`` it next."""
        self._selected, self._near = row_id, frozenset(near)
        for job in self._jobs.values():
            job.urgent, job.near = job.request.row_id == row_id, job.request.row_id in self._near
        for batcher in self._batchers.values():
            batcher.hurry()
        for limiter in self._limiters.values():
            limiter.reorder()

    def reconfigure(self, config: ServiceConfig) -> None:
        """Use another address or key for jobs that come from now on; those that run keep theirs."""
        before = self._session
        if config == before.config:
            return
        self._session = Session(config, self._disk)
        self._sessions.add(self._session)
        self._session.warm_up()
        self._retire(before)

    def check_key(self, number: int) -> None:
        """Ask the service about the key of now; a :class:`KeyChecked` tells."""
        self._session.users += 1
        asking = asyncio.get_running_loop().create_task(self._check_key(number, self._session))
        self._checks.add(asking)
        asking.add_done_callback(self._checks.discard)

    async def _check_key(self, number: int, session: Session) -> None:
        try:
            self._post(KeyChecked(number, await calls.is_key_refused(session)))
        except CambError:
            self._post(KeyChecked(number, None))
        finally:
            session.users -= 1
            self._retire(session)

    @property
    def waiting_for_links(self) -> int:
        """How many jobs wait for a link of the service."""
        return sum(batcher.waiting for batcher in self._batchers.values())

    def warm_up(self, folder: Path) -> asyncio.Future[ssl.SSLContext] | None:
        """Do what the first request would have to wait for, and tidy ``folder``, which receives the audio.

        To be called before :meth:`fetch`, if at all: jobs begin when it is tidy.

        Returns:
            what is done once the certificates are read, the longest of it; None where no job can come any more.
        """
        if self._closed:
            return None
        self._tidying = asyncio.get_running_loop().run_in_executor(self._disk, resume.sweep, folder)
        return self._session.warm_up()

    async def aclose(self) -> None:
        """Cancel every job, then close connections and threads. Every job has had its last event by then."""
        self._closed = True
        tasks = [*self._checks, *(job.task for job in self._jobs.values() if job.task is not None)]
        for task in tasks:
            task.cancel()
        try:
            await asyncio.gather(*tasks, return_exceptions=True)
        finally:  # also where somebody does not wait for it: no connection stays open
            for session in tuple(self._sessions):
                await self._close_session(session)
            await asyncio.gather(*self._closing, return_exceptions=True)
            for limiter in self._limiters.values():
                limiter.close()
            self._disk.shutdown(wait=True)

    async def _run(self, job: Job) -> None:
        runner = JobRunner(
            job,
            self._batcher_of(job.session),
            self._limiter_of,
            self._connectivity,
            self._book_of(job.session),
            self._disk,
            self._room,
        )
        try:
            event = await self._outcome(job, runner)
        except asyncio.CancelledError:
            event = Cancelled(*job.ids)
        finally:
            runner.close()
        job.end(event)

    async def _outcome(self, job: Job, runner: JobRunner) -> JobEvent:
        try:
            if job.request.run_id is None and job.request.task_id is None:
                raise InputError("neither run nor task")
            if self._tidying is not None:
                await asyncio.shield(self._tidying)
            async with job.limited():
                return await runner.run()
        except CambError as error:
            failure = error
        except TimeoutError:
            failure = TimedOut("the whole transfer took too long")
        except OSError as error:
            failure = translate_os_error(error)
        except Exception:
            log.exception("job %d failed in a way that nobody thought of", job.request.job_id)
            failure = CambError("internal error")
        audio = await runner.salvage(failure)
        if audio is not None:
            return Fetched(*job.ids, audio)
        log.info("job %d: %r", job.request.job_id, failure)
        return Failed(*job.ids, failure)

    def _ended(self, job: Job, _: asyncio.Task[None]) -> None:
        job.end(Cancelled(*job.ids))  # a task that was cancelled before it began has said nothing
        self._jobs.pop(job.request.job_id, None)
        job.session.users -= 1
        self._retire(job.session)

    def _retire(self, session: Session) -> None:
        if session is not self._session and session.users == 0 and not self._closed:
            self._others.pop(session.config, None)
            closing = asyncio.get_running_loop().create_task(self._close_session(session))
            self._closing.add(closing)
            closing.add_done_callback(self._closing.discard)

    async def _close_session(self, session: Session) -> None:
        batcher = self._batchers.pop(session, None)
        if batcher is not None:
            await batcher.aclose()
        await session.aclose()
        self._sessions.discard(session)

    def _session_of(self, config: ServiceConfig) -> Session:
        if config == self._session.config:
            return self._session
        if config not in self._others:
            self._others[config] = Session(config, self._disk)
            self._sessions.add(self._others[config])
        return self._others[config]

    def _book_of(self, session: Session) -> KindBook:
        return self._books.setdefault(session.config.base_url, KindBook())

    def _batcher_of(self, session: Session) -> LinkBatcher:
        batcher = self._batchers.get(session)
        if batcher is None:
            batcher = self._batchers[session] = LinkBatcher(
                session, self._limiter_of(session.host), self._connectivity, self._book_of(session)
            )
        return batcher

    def _limiter_of(self, host: str) -> HostLimiter:
        limiter = self._limiters.get(host)
        if limiter is None:
            config = self._session.config
            services = {session.host for session in (self._session, *self._others.values())}
            limit = config.api_connections if host in services else config.storage_connections
            limiter = self._limiters[host] = HostLimiter(host, limit, self._on_hold)
        return limiter

    def _on_hold(self, limiter: HostLimiter) -> None:
        for job in self._jobs.values():
            if job.waits_for == limiter.host:
                job.pause(WaitReason.RATE_LIMIT, limiter.held_until)
