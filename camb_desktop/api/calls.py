"""The single calls of the service, each once: bytes, link, bulk links, task state. Network thread only."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import httpx

from camb_desktop.api import resume, wire
from camb_desktop.api.body import Body
from camb_desktop.api.download import Download, Source
from camb_desktop.api.retry import asked_wait_s
from camb_desktop.api.session import Session, host_of
from camb_desktop.api.translate import detail_of, error_of_status
from camb_desktop.core.errors import (
    CambError,
    InputError,
    KeyRefused,
    LinkExpired,
    RequestRejected,
    RunForbidden,
    RunNotFound,
    UnexpectedAnswer,
    WrongKind,
)
from camb_desktop.core.links import expiry_of
from camb_desktop.core.runs import AudioFile, Kind, Link
from camb_desktop.core.values import dataclass

_TASK_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

_REFUSALS = (KeyRefused, RequestRejected, RunForbidden, RunNotFound, WrongKind)
"""What only an endpoint that is there says; all else may come from something in front of it."""


@dataclass(frozen=True, slots=True)
class Routes:
    """Paths below the base address that belong to one kind."""

    result: str
    results: str
    status: str


ROUTES = {
    Kind.SPEECH: Routes("tts-result", "tts-results", "tts"),
    Kind.SOUND: Routes("text-to-sound-result", "text-to-sound-results", "text-to-sound"),
}


async def get_link(session: Session, kind: Kind, run_id: int, download: Download | None = None) -> Link | AudioFile:
    """One GET for a link; or the audio that some endpoints send instead, received by ``download``. Raises CambError."""
    async with _result(session, kind, run_id, "file_url", {}, stay=True) as response:
        target = response.headers.get("location", "")
        if 300 <= response.status_code < 400 and expiry_of(target) is not None:
            return session.link(target)
        await _check(session, ROUTES[kind].result, response, run_id)
        body = Body(response, session.secrets)
        if await body.look():
            if download is not None:
                return await download.receive(response, body)
            raise UnexpectedAnswer("audio although a link was asked for", status=response.status_code)
        url = wire.link_in(await body.json())
        if url is None:
            raise await body.refusal()
        return session.link(url)


async def is_key_refused(session: Session) -> bool:
    """One cheap GET: run 1 as a link. Only 401 refuses the key; whose run that is says nothing. Raises CambError."""
    try:
        async with _result(session, Kind.SPEECH, 1, "file_url", {}, stay=True) as response:
            return response.status_code == 401
    except RequestRejected:
        return False


def bytes_source(session: Session, kind: Kind, run_id: int) -> Source:
    """One run's bytes, straight from the API."""
    route = ROUTES[kind].result

    def error_of(response: httpx.Response, body: bytes) -> CambError:
        return _error(session, route, response, body, run_id)

    def opened(headers: Mapping[str, str]) -> AbstractAsyncContextManager[httpx.Response]:
        return _result(session, kind, run_id, "raw_bytes", headers)

    return Source(resume.source_of(session.url(f"{route}/{run_id}")), opened, error_of)


def storage_source(session: Session, link: Link) -> Source:
    """The object behind a link."""

    def error_of(response: httpx.Response, body: bytes) -> CambError:
        return _storage_error(session, response, body)

    def opened(headers: Mapping[str, str]) -> AbstractAsyncContextManager[httpx.Response]:
        return session.storage(link.url, headers)

    return Source(resume.source_of(link.url), opened, error_of)


async def get_bulk(session: Session, kind: Kind, run_ids: Sequence[int]) -> dict[int, str]:
    """One POST for the links of 2 to 5 runs of one kind; IDs without a link are left out. Raises CambError."""
    route = ROUTES[kind].results
    async with session.api("POST", route, json={"run_ids": list(run_ids)}) as response:
        await _check(session, route, response)
        body = Body(response, session.secrets)
        if await body.look():
            raise UnexpectedAnswer("audio where links were due", status=response.status_code)
        return wire.bulk_links(await body.json(), run_ids)


async def get_task(session: Session, kind: Kind, task_id: str) -> wire.TaskState:
    """One look at a task. Raises CambError."""
    if _TASK_ID.fullmatch(task_id) is None:
        raise InputError("no task ID")
    route = ROUTES[kind].status
    async with session.api("GET", f"{route}/{task_id}") as response:
        await _check(session, route, response, task_id)
        body = Body(response, session.secrets)
        await body.look()
        return wire.task_state(await body.json())


@asynccontextmanager
async def _result(
    session: Session, kind: Kind, run_id: int, output_type: str, headers: Mapping[str, str], *, stay: bool = False
) -> AsyncIterator[httpx.Response]:
    route = ROUTES[kind].result
    for _ in range(2):
        mute = route in session.mute
        params = None if mute else {"output_type": output_type}
        async with session.api("GET", f"{route}/{int(run_id)}", params=params, headers=headers, stay=stay) as response:
            if response.status_code == 422 and not mute:
                body = await Body(response, session.secrets).beginning()
                if b"output_type" not in body:
                    raise _error(session, route, response, body, run_id)
                session.mute.add(route)
                continue
            if response.status_code == 200:
                session.answered.add(route)
            yield response
            return


async def _check(session: Session, route: str, response: httpx.Response, subject: int | str | None = None) -> None:
    if response.status_code != 200:
        raise _error(session, route, response, await Body(response, session.secrets).beginning(), subject)
    session.answered.add(route)


def _error(
    session: Session, route: str, response: httpx.Response, body: bytes, subject: int | str | None = None
) -> CambError:
    """``subject``: the one run or task that was asked for; a call for several says nothing about any of them."""
    status = response.status_code
    if 200 <= status < 400:
        return UnexpectedAnswer(detail_of(body, session.secrets), status=status)
    if host_of(str(response.request.url)) != session.host:  # a redirect led to a storage host
        return _storage_error(session, response, body)
    error = error_of_status(
        status,
        body,
        secrets=session.secrets,
        route_known=route in session.answered,
        wait_s=asked_wait_s(response.headers, session.clock.now()),
    )
    if isinstance(error, _REFUSALS):
        session.answered.add(route)
    if isinstance(error, RunForbidden) and subject is not None:
        session.forbidden.add(subject)
        if len(session.forbidden) > 1 and not session.welcome:  # the runs are as many as the key is one
            return KeyRefused(error.detail, status=status)
    return error


def _storage_error(session: Session, response: httpx.Response, body: bytes) -> CambError:
    status, detail = response.status_code, detail_of(body, session.secrets)
    if status in (400, 401, 403, 404, 410):
        return LinkExpired(detail, status=status)
    if 200 <= status < 400:
        return UnexpectedAnswer(detail, status=status)
    return error_of_status(
        status, body, secrets=session.secrets, wait_s=asked_wait_s(response.headers, session.clock.now())
    )
