"""The sandbox answers the vendor's own client as the service would: what passes here is no agreement with ourselves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import httpx
import pytest
from camb.client import CambAI
from camb.core.api_error import ApiError

from camb_desktop.core.runs import Kind
from camb_desktop.sandbox.catalogue import TASKS
from camb_desktop.sandbox.options import SandboxOptions
from camb_desktop.sandbox.server import SandboxServer


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer(SandboxOptions(runs=24)) as server:
        yield server


@pytest.fixture(scope="module")
def client(sandbox: SandboxServer) -> Iterator[CambAI]:
    with httpx.Client() as http:
        yield CambAI(base_url=sandbox.base_url, api_key=sandbox.api_key, httpx_client=http)


def ids(sandbox: SandboxServer, kind: Kind, count: int) -> list[int]:
    found = [run_id for run_id in sandbox.run_ids if sandbox.catalogue[run_id].kind is kind]
    return found[:count]


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_sound_as_bytes_and_as_a_link(client: CambAI, sandbox: SandboxServer) -> None:
    (run_id,) = ids(sandbox, Kind.SOUND, 1)
    data = b"".join(client.text_to_audio.get_text_to_audio_result(run_id))
    assert digest(data) == sandbox.catalogue[run_id].sha256
    linked = b"".join(client.text_to_audio.get_text_to_audio_result(run_id, output_type="file_url"))
    url = httpx.Response(200, content=linked).json()["output_url"]
    assert digest(httpx.get(url).content) == sandbox.catalogue[run_id].sha256


def test_speech_as_a_link(client: CambAI, sandbox: SandboxServer) -> None:
    (run_id,) = ids(sandbox, Kind.SPEECH, 1)
    answer = client.text_to_speech.get_tts_run_info(run_id, output_type="file_url")
    url = answer if isinstance(answer, str) else answer.output_url
    assert digest(httpx.get(url).content) == sandbox.catalogue[run_id].sha256


def test_both_bulk_calls(client: CambAI, sandbox: SandboxServer) -> None:
    for kind, call in (
        (Kind.SOUND, client.text_to_audio.get_text_to_sound_results),
        (Kind.SPEECH, client.text_to_speech.get_tts_results),
    ):
        wanted = ids(sandbox, kind, 3)
        answer = call(run_ids=wanted)
        assert {int(run_id) for run_id in answer} == set(wanted)
        for run_id, value in answer.items():
            url = value if isinstance(value, str) else value.output_url
            assert digest(httpx.get(url).content) == sandbox.catalogue[int(run_id)].sha256


def test_a_wrong_kind_and_a_wrong_key_are_errors_that_the_client_knows(client: CambAI, sandbox: SandboxServer) -> None:
    (speech,) = ids(sandbox, Kind.SPEECH, 1)
    with pytest.raises(ApiError) as wrong_kind:
        b"".join(client.text_to_audio.get_text_to_audio_result(speech))
    assert wrong_kind.value.status_code in (400, 404)
    with httpx.Client() as http:
        stranger = CambAI(base_url=sandbox.base_url, api_key="nobody", httpx_client=http)
        with pytest.raises(ApiError) as refused:
            b"".join(stranger.text_to_audio.get_text_to_audio_result(ids(sandbox, Kind.SOUND, 1)[0]))
    assert refused.value.status_code in (401, 403)


def test_both_statuses(client: CambAI) -> None:
    for task in TASKS:
        call = client.text_to_speech.get_tts_result if task.kind is Kind.SPEECH else None
        answer = call(task.task_id) if call else client.text_to_audio.get_text_to_audio_status(task.task_id)
        assert answer.status
        assert answer.run_id in (task.run_id, None)
