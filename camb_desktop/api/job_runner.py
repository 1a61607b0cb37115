"""What one job does from its first request to its last event. Network thread only."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from functools import partial
from typing import TypeVar

from camb_desktop.api.calls import bytes_source, get_link, storage_source
from camb_desktop.api.connectivity import Connectivity
from camb_desktop.api.download import Download, LinkInstead, Source
from camb_desktop.api.host_limiter import HostLimiter
from camb_desktop.api.job import Job
from camb_desktop.api.kinds import KindBook, other_kind
from camb_desktop.api.link_batcher import LinkBatcher
from camb_desktop.api.retry import Retrier
from camb_desktop.api.room import Room
from camb_desktop.api.session import host_of
from camb_desktop.api.tasks import run_id_of_task
from camb_desktop.core.errors import (
    CambError,
    EndpointGone,
    KeyError_,
    LinkExpired,
    LinkRefused,
    LinkUnavailable,
    ProxyFailed,
    RequestRejected,
    RunForbidden,
    RunNotFound,
    ServiceError,
    StorageError,
    TooLarge,
    WrongKind,
)
from camb_desktop.core.events import AudioReceived, Fetched, JobEvent, LinkFetched, Want
from camb_desktop.core.runs import AudioFile, Kind, Link

T = TypeVar("T")

log = logging.getLogger(__name__)

#: What is not for the storage to say, or would come by any other way as well.
_NOT_OF_STORAGE = (KeyError_, StorageError, TooLarge)
#: What the API says last, after the storage failed, where it tells more than that.
_LAST_WORDS = (KeyError_, RunForbidden, RunNotFound, StorageError, TooLarge)


class JobRunner:
    """Runs one job.

    Args:
        job: what is wanted.
        batcher: where links for several runs are had in one call.
        limiter_of: the turns at a host.
        connectivity: knows which hosts can be reached.
        book: kinds learnt so far.
        disk: runs what may block on files.
        room: what all downloads share of it.
    """

    def __init__(
        self,
        job: Job,
        batcher: LinkBatcher,
        limiter_of: Callable[[str], HostLimiter],
        connectivity: Connectivity,
        book: KindBook,
        disk: Executor,
        room: Room,
    ) -> None:
        self._job = job
        self._batcher = batcher
        self._limiter_of = limiter_of
        self._connectivity = connectivity
        self._book = book
        self._download = Download(job, disk, room)

    async def run(self) -> JobEvent:
        """The last event of a job that ends well. Raises CambError for one that does not."""
        job = self._job
        job.session.check()
        if job.run_id is None:
            await run_id_of_task(job, self._limiter_of(job.session.host), self._connectivity)
        if job.kind is Kind.AUTO and (known := self._book.known(job.fixed_run_id)) is not None:
            job.found_kind(known)
        if job.request.want is Want.LINK:
            return LinkFetched(*job.ids, await self._link())
        return Fetched(*job.ids, await self._audio())

    async def salvage(self, error: CambError) -> AudioFile | None:
        """After ``error``: the good beginning of a file, if that is all that could be had."""
        if self._job.request.want is Want.LINK:
            return None
        return await self._download.salvage(error)

    def close(self) -> None:
        """Leave nothing half-done behind."""
        self._download.close()

    async def _link(self) -> Link:
        link = await self._batcher.ask(self._job) or await self._single_link()
        if link.is_over(time.time()):
            link = await self._single_link()
        if link.is_over(time.time()):
            raise LinkExpired("it had run out when it came")
        return link

    async def _single_link(self) -> Link:
        answer = await self._of_some_kind(self._fresh_link)
        if isinstance(answer, Link):
            return answer
        self._job.post(AudioReceived(*self._job.ids, answer))
        raise LinkUnavailable

    async def _audio(self) -> AudioFile:
        """By a bulk link, or from the API; where the storage fails, by one fresh link, and then from the API."""
        link, trouble, gives_bytes = await self._bulk_link(), None, True
        if link is None:
            try:
                answer = await self._of_some_kind(self._bytes_or_link)
            except CambError as error:
                trouble = self._of_storage(error, redirected=True)
            else:
                if isinstance(answer, AudioFile):
                    return answer
                link, gives_bytes = answer, False
        if link is not None:
            try:
                return await self._from_storage(link)
            except CambError as error:
                trouble = self._of_storage(error)
        assert trouble is not None
        for way in (self._fresh_link, self._bytes_or_link) if gives_bytes else (self._fresh_link,):
            try:
                answer = await self._of_some_kind(way)
                if isinstance(answer, AudioFile):
                    return answer
                if way == self._fresh_link:
                    return await self._from_storage(answer)
            except _LAST_WORDS:
                raise
            except CambError as error:
                log.debug("%r, and before %r", error, trouble)
        raise trouble

    async def _bulk_link(self) -> Link | None:
        try:
            return await self._batcher.ask(self._job)
        except LinkRefused:
            return None  # the bytes can be had without it

    def _of_storage(self, error: CambError, *, redirected: bool = False) -> CambError:
        """``error``, if it is the storage's; raises it where no other way to the bytes would help.

        With ``redirected`` it came from a call of the API, and is the storage's only if that led there.
        """
        elsewhere = error.host not in ("", self._job.session.host) and not isinstance(error, ProxyFailed)
        led_astray = elsewhere or isinstance(error, LinkExpired)
        if isinstance(error, _NOT_OF_STORAGE) or (redirected and not led_astray):
            raise error
        return error

    async def _fresh_link(self, kind: Kind) -> Link | AudioFile:
        job = self._job
        return await self._at_api(partial(get_link, job.session, kind, job.fixed_run_id, self._download))

    async def _bytes_or_link(self, kind: Kind) -> Link | AudioFile:
        job = self._job
        source = bytes_source(job.session, kind, job.fixed_run_id)
        answer = await self._at_api(partial(self._download.attempt, source))
        return answer if isinstance(answer, AudioFile) else job.session.link(answer.url)

    async def _from_storage(self, link: Link) -> AudioFile:
        self._job.found_link(link)
        retrier = Retrier(self._job, self._limiter_of(host_of(link.url)), self._connectivity)
        return await retrier.run(partial(self._bytes, storage_source(self._job.session, link)), self._download.furthest)

    async def _bytes(self, source: Source) -> AudioFile:
        answer = await self._download.attempt(source)
        if isinstance(answer, LinkInstead):
            raise LinkRefused("a link that leads to another link")
        return answer

    async def _at_api(self, attempt: Callable[[], Awaitable[T]]) -> T:
        retrier = Retrier(self._job, self._limiter_of(self._job.session.host), self._connectivity)
        return await retrier.run(attempt, self._download.furthest)

    async def _of_some_kind(self, attempt: Callable[[Kind], Awaitable[T]]) -> T:
        """The first kind's result that the service agrees to; remembers which it was."""
        job = self._job
        if job.kind is Kind.AUTO:
            guess = self._book.guess(job.fixed_run_id)
            kinds = sorted((guess, other_kind(guess)), key=lambda kind: kind in job.missed)
        else:
            kinds = [job.kind]
        refusals: list[ServiceError] = []
        for kind in kinds:
            try:
                result = await attempt(kind)
            except (RunNotFound, WrongKind, EndpointGone) as error:
                refusals.append(error)
            except RequestRejected as error:
                if error.status != 422:
                    raise
                refusals.append(error)
            else:
                job.session.welcome = True
                self._book.learn(job.fixed_run_id, kind)
                job.found_kind(kind)
                return result
        raise _plainest(refusals)


def _plainest(refusals: list[ServiceError]) -> ServiceError:
    """The refusal that tells most: a missing run before a bad request before an endpoint that is gone.

    Where both endpoints call it the wrong kind, no kind is right: then there is no such run.
    """
    if len(refusals) == 1:
        return refusals[0]
    if all(isinstance(error, WrongKind) for error in refusals):
        return RunNotFound(refusals[0].detail, status=refusals[0].status)
    order = (RunNotFound, RequestRejected, EndpointGone, WrongKind)
    return min(refusals, key=lambda error: order.index(type(error)) if type(error) in order else len(order))
