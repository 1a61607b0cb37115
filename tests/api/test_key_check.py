"""A key that was entered is tried by one cheap call: only 401 refuses it."""

from __future__ import annotations

import asyncio
import gc
import warnings
from pathlib import Path

import pytest
from api_sounds import flac
from harness import Harness, error_of
from hostile import Answer, Hostile, hang, ok, status

from camb_desktop.api.config import ServiceConfig
from camb_desktop.api.fetcher import Fetcher
from camb_desktop.core.errors import RunForbidden
from camb_desktop.core.events import Fetched, FetchRequest, KeyChecked, Want
from camb_desktop.core.runs import Kind


def check(base: str) -> KeyChecked:
    async def ask() -> KeyChecked:
        told: asyncio.Queue[object] = asyncio.Queue()
        fetcher = Fetcher(ServiceConfig(base, "a-key"), told.put_nowait)
        fetcher.check_key(7)
        news = await asyncio.wait_for(told.get(), 20)
        assert isinstance(news, KeyChecked)
        await fetcher.aclose()
        return news

    return asyncio.run(ask())


@pytest.mark.parametrize(
    ("answer", "refused"),
    [
        (status(401), True),
        (ok(b'{"output_url": "https://storage/1.flac"}', {"Content-Type": "application/json"}), False),
        (status(403), False),
        (status(404), False),
        (status(422), False),
        (status(500), False),
    ],
)
def test_only_401_refuses_a_key(answer: Answer, refused: bool) -> None:
    service = Hostile()
    service.on("GET", "/apis/", answer)
    news = check(service.base)
    service.close()
    assert news == KeyChecked(7, refused)
    first = service.seen()[0]
    assert (first.path, first.query) == ("/apis/tts-result/1", {"output_type": "file_url"})
    assert first.headers["x-api-key"] == "a-key"
    assert len(service.seen()) <= 2, "one call, once more where the parameter is not known"


def test_without_an_answer_nothing_is_said_of_the_key() -> None:
    service = Hostile()
    service.close()
    news = check(service.base)
    assert news == KeyChecked(7, None)


def test_a_run_of_somebody_else_that_was_asked_for_says_nothing_of_the_next(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", status(403))
    client.call(client.fetcher.check_key, 7)
    client.wait_for(lambda: client.of_kind(KeyChecked))
    assert type(error_of(client.audio())) is RunForbidden


def test_a_closing_that_is_given_up_leaves_no_connection_open(tmp_path: Path) -> None:
    service = Hostile()
    service.on("GET", "/apis/tts-result/7", ok(flac()))
    service.on("GET", "/apis/tts-result/1", hang())

    async def close_while_asking() -> None:
        told: asyncio.Queue[object] = asyncio.Queue()
        fetcher = Fetcher(ServiceConfig(service.base, "a-key"), told.put_nowait)
        fetcher.check_key(2)
        while not service.stalled.is_set():
            await asyncio.sleep(0)
        fetcher.fetch([FetchRequest(1, 1, 7, None, Kind.SPEECH, Want.AUDIO, tmp_path)])
        while not isinstance(await asyncio.wait_for(told.get(), 20), Fetched):
            pass  # its connection is kept
        closing = asyncio.create_task(fetcher.aclose())
        await asyncio.sleep(0)
        closing.cancel()  # as the network does with one that takes long
        with pytest.raises(asyncio.CancelledError):
            await closing

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(close_while_asking())
        gc.collect()
    service.close()
    assert [str(each.message) for each in caught] == []
