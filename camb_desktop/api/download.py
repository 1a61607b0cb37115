"""The audio of one job on its way to the disk, over as many attempts as it takes. Network thread only."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from contextlib import AbstractAsyncContextManager, suppress

import httpx

from camb_desktop.api import resume, wire
from camb_desktop.api.body import Body
from camb_desktop.api.job import Job
from camb_desktop.api.partfile import Judged, PartFile
from camb_desktop.api.resume import Origin
from camb_desktop.api.retry import worth_a_retry
from camb_desktop.api.room import Room
from camb_desktop.core.errors import (
    CambError,
    LinkError,
    ShortBody,
    StorageError,
    TooLarge,
    TransportError,
    UnexpectedAnswer,
)
from camb_desktop.core.events import BodyProgress, BodyStarted, NameFound
from camb_desktop.core.filenames import name_of_answer
from camb_desktop.core.runs import AudioFile
from camb_desktop.core.values import dataclass

#: A shorter beginning of a file that cannot tell its frames is not worth keeping.
_LEAST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Source:
    """Where a body comes from.

    Attributes:
        address: without a query; names the same object for a resume.
        open: ``open(headers)`` is the context of an open answer.
        error_of: the error that a status other than 200 or 206 means, by its first bytes.
    """

    address: str
    open: Callable[[Mapping[str, str]], AbstractAsyncContextManager[httpx.Response]]
    error_of: Callable[[httpx.Response, bytes], CambError]


@dataclass(frozen=True, slots=True)
class LinkInstead:
    """The service gave a link where bytes were asked for."""

    url: str


class _MoreThanAnnounced(Exception):
    """What came cannot be what was asked for; nothing of it is kept."""


class Download:
    """Receives one file.

    Args:
        job: whose events tell of it.
        disk: runs what may block on files.
        room: what all downloads share of it.
    """

    def __init__(self, job: Job, disk: Executor, room: Room) -> None:
        self._job = job
        self._disk = disk
        self._room = room
        self._config = job.session.config
        self._folder = job.request.destination
        self._part: PartFile | None = None
        self._best: PartFile | None = None  # a longer beginning from an attempt before
        self._origin: Origin | None = None
        self._best_origin: Origin | None = None
        self._total: int | None = None
        self._told_bytes = -1
        self._starts = 0
        self._cut_digest = ""
        self._ticker: asyncio.TimerHandle | None = None

    async def attempt(self, source: Source) -> AudioFile | LinkInstead:
        """Ask once, for the rest where a part is there already.

        Raises:
            CambError: what kept it from being whole; what has arrived stays for the next attempt.
        """
        if self._starts == 0 and self._part is None:
            await self._claim_beginning()
        part, origin = self._part, self._origin
        headers: dict[str, str] = {}
        if part is not None and origin is not None and origin.source == source.address and part.received:
            headers = {"Range": f"bytes={part.received}-", "If-Range": origin.validator}
        async with source.open(headers) as response:
            if response.status_code == 416 and headers:
                await self._begin_anew()
            elif response.status_code == 206 and headers and self._is_the_rest(response):
                with suppress(_MoreThanAnnounced):
                    return await self._receive_rest(response)
            elif response.status_code not in (200, 206):
                body = await Body(response, self._job.session.secrets).beginning()
                raise source.error_of(response, body)
            elif response.status_code == 200 or resume.content_range(response.headers)[0] == 0:
                body_reader = Body(response, self._job.session.secrets)
                if not await body_reader.look():
                    return await self._link_instead(body_reader)
                return await self.receive(response, body_reader)
            elif headers:  # a part that was not asked for
                await self._begin_anew()
            else:
                raise UnexpectedAnswer("a part of a file that was not asked for", status=206)
        return await self.attempt(source)

    async def receive(self, response: httpx.Response, body: Body) -> AudioFile:
        """Take an answer that begins with audio, from its first byte. Raises CambError, see :meth:`attempt`."""
        await self._begin_anew()
        self._origin = resume.origin_of(
            self._job.fixed_run_id, str(response.request.url), response.status_code, response.headers
        )
        name = name_of_answer(response.headers.get("Content-Disposition", ""), response.request.url.path)
        if name:
            self._job.post(NameFound(*self._job.ids, name))
        announced = _announced(response) if not (resume.is_packed(response.headers) or body.encoded) else None
        if body.encoded:
            self._origin = None
        path = self._folder / f"{self._job.fixed_run_id}-{self._job.request.job_id}{self._suffix()}.part"
        self._part = PartFile(path, self._disk, self._on_written)
        try:
            return await self._take(self._part, body, announced)
        except _MoreThanAnnounced as error:
            raise UnexpectedAnswer("more bytes than announced", status=response.status_code) from error

    def furthest(self) -> int:
        """Bytes of the longest beginning that any attempt has brought."""
        part, _ = self._longest()
        return part.received if part is not None else 0

    async def salvage(self, error: CambError) -> AudioFile | None:
        """After the last attempt: put the longest good beginning in place, or leave it for a later resume.

        Returns:
            The file, marked as cut unless its own header proves it whole; None where there is nothing to hear.
        """
        if not isinstance(error, TransportError | LinkError) and not worth_a_retry(error):
            return None
        part, origin = self._longest()
        if part is None or part.received == 0:
            return None
        try:
            judged = await part.judge(complete=False)
            if _can_be_heard(judged):
                audio = await part.put_in_place(judged)
                if audio.damage is not None and origin is not None and judged.size_bytes < origin.total_bytes:
                    resume.leave_note(audio.path, origin, audio.sha256)
                self._forget(part)
                return audio
        except StorageError:
            return None
        if origin is not None:
            resume.leave_note(part.path, origin, judged.sha256)
            self._forget(part)
        return None

    def close(self) -> None:
        """Remove whatever is only part of a file. Safe to call at any time, also while cancelled."""
        self._stop_ticking()
        for part in (self._part, self._best):
            if part is not None:
                part.abandon()
        self._part = self._best = None

    async def _claim_beginning(self) -> None:
        job = self._job
        if not resume.note_of(self._folder, job.fixed_run_id).exists():
            return
        path = self._folder / f"{job.fixed_run_id}-{job.request.job_id}.part"
        claiming = self._disk.submit(resume.claim, self._folder, job.fixed_run_id, path)
        try:
            beginning = await asyncio.wrap_future(claiming)
        except asyncio.CancelledError:
            # The thread goes on, maybe with a long copy; what it makes is removed by whoever is last.
            claiming.add_done_callback(lambda _: resume.remove(path))
            raise
        if beginning is None:
            return
        self._part = part = PartFile(path, self._disk, self._on_written)
        self._starts = 1
        if await part.adopt(beginning.sha256):
            self._origin = beginning.origin
        else:  # somebody wrote there: not what the service sent
            part.abandon()
            self._part = None

    def _is_the_rest(self, response: httpx.Response) -> bool:
        assert self._part is not None
        assert self._origin is not None
        first, total = resume.content_range(response.headers)
        same = self._origin.agrees_with(response.headers)
        whole = total == self._origin.total_bytes and not resume.is_packed(response.headers)
        return first == self._part.received and whole and same

    async def _receive_rest(self, response: httpx.Response) -> AudioFile:
        assert self._part is not None
        assert self._origin is not None
        return await self._take(self._part, Body(response), self._origin.total_bytes)

    async def _take(self, part: PartFile, body: Body, total: int | None) -> AudioFile:
        self._total = total
        if total is None:
            return await self._write(part, body, total)
        if total > self._config.size_cap_bytes:
            raise TooLarge(self._config.size_cap_bytes)
        with self._room.promised(self._folder, lambda: total - part.written):
            return await self._write(part, body, total)

    async def _write(self, part: PartFile, body: Body, total: int | None) -> AudioFile:
        self._job.post(BodyStarted(*self._job.ids, part.path, part.received, total))
        self._told_bytes = -1
        self._tick()
        try:
            async for chunk in body.audio():
                if not chunk:
                    continue
                if part.received + len(chunk) > self._config.size_cap_bytes:
                    raise TooLarge(self._config.size_cap_bytes)
                if total is not None and part.received + len(chunk) > total:
                    part.abandon()
                    self._part = self._origin = None
                    raise _MoreThanAnnounced
                await part.take(chunk)
                if self._told_bytes < 0:
                    part.push()
        finally:
            self._stop_ticking()
        if total is not None and part.received < total:
            raise ShortBody(part.received, total)
        return await self._finish(part)

    async def _finish(self, part: PartFile) -> AudioFile:
        judged = await part.judge(complete=True)
        if not judged.report.cut or (judged.sha256 == self._cut_digest and _can_be_heard(judged)):
            return await self._put_in_place(part, judged)
        # The server says that this is all, the file says that it is not: the same answer again settles it.
        self._cut_digest = judged.sha256
        self._origin = None
        raise ShortBody(judged.size_bytes, judged.report.expected_bytes)

    async def _put_in_place(self, part: PartFile, judged: Judged) -> AudioFile:
        audio = await part.put_in_place(judged)
        self._forget(part)
        return audio

    async def _link_instead(self, body: Body) -> LinkInstead:
        value = await body.json()
        link = wire.link_in(value)
        if link is None:
            raise await body.refusal()
        return LinkInstead(link)

    async def _begin_anew(self) -> None:
        """Put aside what an attempt before has brought, if it is the longest so far; the next bytes are the first."""
        if self._part is not None:
            with suppress(StorageError):
                await self._part.flush()
            longest, origin = self._longest()
            for part in (self._part, self._best):
                if part is not None and part is not longest:
                    part.abandon()
            self._best, self._best_origin = longest, origin
        self._part = self._origin = None

    def _longest(self) -> tuple[PartFile | None, Origin | None]:
        if self._best is None or (self._part is not None and self._part.received >= self._best.received):
            return self._part, self._origin
        return self._best, self._best_origin

    def _forget(self, part: PartFile) -> None:
        part.abandon(keep=True)
        if self._part is part:
            self._part = None
        if self._best is part:
            self._best = None

    def _suffix(self) -> str:
        self._starts += 1
        return "" if self._starts == 1 else f"-{self._starts}"

    def _on_written(self) -> None:
        if self._told_bytes < 0:
            self._tell()

    def _tell(self) -> None:
        if self._part is not None and self._part.written > max(self._told_bytes, 0):
            self._told_bytes = self._part.written
            self._job.post(BodyProgress(*self._job.ids, self._told_bytes, self._total))

    def _tick(self) -> None:
        self._ticker = asyncio.get_running_loop().call_later(self._config.progress_interval_s, self._tick)
        if self._told_bytes >= 0:
            self._tell()
        if self._part is not None:
            with suppress(StorageError):  # kept for the next take()
                self._part.push()

    def _stop_ticking(self) -> None:
        if self._ticker is not None:
            self._ticker.cancel()
            self._ticker = None


def _announced(response: httpx.Response) -> int | None:
    """Length of the whole file, of which the answer may be only the beginning."""
    if response.status_code == 206:
        return resume.content_range(response.headers)[1]
    return resume.length_of(response.headers)


def _can_be_heard(judged: Judged) -> bool:
    report = judged.report
    if report.frames is None:
        return report.container is not None and judged.size_bytes >= _LEAST_BYTES
    return report.frames > 0
