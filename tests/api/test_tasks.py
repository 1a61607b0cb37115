"""A pasted UUID is a task: looked at until it has ended."""

from __future__ import annotations

import pytest
from api_sounds import flac, wav
from harness import Harness, check_audio, error_of
from hostile import Hostile, hang, ok, status

from camb_desktop.core.errors import InputError, KeyRefused, RunNotFound, TaskFailed, UnexpectedAnswer
from camb_desktop.core.events import Cancelled, KindFound, LinkFetched, Paused, RunIdFound, TaskRecognised, Want
from camb_desktop.core.runs import Container, Kind, WaitReason

TASK = "3f2b8c1e-1111-4222-8333-abcdefabcdef"


def state(word: str, run_id: object = None, **more: object) -> object:
    return ok({"status": word, "run_id": run_id, "exception_reason": None, "message": None, **more})


def test_polls_until_there_is_a_run(client: Harness, api: Hostile) -> None:
    api.on("GET", f"/apis/tts/{TASK}", state("PENDING"), state("STARTED"), state("SOMETHING NEW"), state("SUCCESS", 77))
    api.on("GET", "/apis/tts-result/77", ok(flac()))
    (event,) = client.fetch(client.request(None, Kind.AUTO, task=TASK))
    check_audio(event, flac(), Container.FLAC)
    assert [e.run_id for e in client.of(event.job_id, RunIdFound)] == [77]
    assert [e.kind for e in client.of(event.job_id, KindFound)] == [Kind.SPEECH]
    assert len(client.of(event.job_id, TaskRecognised)) == 1
    waits = [p.waiting for p in client.of(event.job_id, Paused)]
    assert [w.reason for w in waits] == [WaitReason.TASK] * 3
    assert len(api.seen("/apis/tts/")) == 4


def test_the_other_status_endpoint(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts/", status(404, {"detail": "No task found"}))
    api.on("GET", f"/apis/text-to-sound/{TASK}", state("SUCCESS", "78"))
    api.on("GET", "/apis/text-to-sound-result/78", ok(wav()))
    (event,) = client.fetch(client.request(None, Kind.AUTO, task=TASK.upper()))
    check_audio(event, wav(), Container.WAV)
    assert len(api.seen()) == 3, "its kind is known from the task"


def test_a_chosen_kind_is_asked_first_but_not_only(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/text-to-sound/", status(422, {"detail": "bad"}))
    api.on("GET", "/apis/tts/", state("SUCCESS", 5))
    api.on("GET", "/apis/tts-result/5", ok({"url": "https://s.example/5"}))
    (event,) = client.fetch(client.request(None, Kind.SOUND, Want.LINK, task=TASK))
    assert isinstance(event, LinkFetched)
    assert [r.path.split("/")[2] for r in api.seen()] == ["text-to-sound", "tts", "tts-result"]


@pytest.mark.parametrize("word", ["ERROR", "TIMEOUT", "PAYMENT_REQUIRED", "error", "FAILED"])
def test_a_failed_task_ends_at_once(client: Harness, api: Hostile, word: str) -> None:
    api.on("GET", "/apis/tts/", state("PENDING"), state(word, None, exception_reason="out of credits"))
    found = error_of(client.fetch(client.request(None, task=TASK))[0])
    assert isinstance(found, TaskFailed)
    assert found.task_status == word.upper()
    assert found.detail == "out of credits"
    assert len(api.seen()) == 2


def test_success_without_a_run_is_not_waited_for_for_ever(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts/", state("SUCCESS"))
    assert isinstance(error_of(client.fetch(client.request(None, task=TASK))[0]), TaskFailed)


def test_a_task_that_never_ends(make_client, api: Hostile) -> None:  # type: ignore[no-untyped-def]
    client = make_client(api.base, task_deadline_s=0.1)
    api.on("GET", "/apis/tts/", state("PENDING"))
    found = error_of(client.fetch(client.request(None, task=TASK))[0])
    assert isinstance(found, TaskFailed)
    assert found.task_status == "PENDING"


def test_waiting_for_a_task_does_not_use_up_the_deadline(make_client, api: Hostile) -> None:  # type: ignore[no-untyped-def]
    client = make_client(api.base, total_deadline_s=1.0, poll_first_s=0.4, poll_cap_s=0.4)
    api.on("GET", "/apis/tts/", *[state("PENDING")] * 4, state("SUCCESS", 5))
    api.on("GET", "/apis/tts-result/5", ok(flac()))
    check_audio(client.fetch(client.request(None, task=TASK))[0], flac(), Container.FLAC)


def test_trouble_between_two_looks(client: Harness, api: Hostile) -> None:
    api.on(
        "GET",
        "/apis/tts/",
        state("PENDING"),
        status(503),
        status(429, b"", {"retry-after-ms": "5"}),
        state("SUCCESS", 5),
    )
    api.on("GET", "/apis/tts-result/5", ok(flac()))
    check_audio(client.fetch(client.request(None, task=TASK))[0], flac(), Container.FLAC)


def test_a_uuid_that_nobody_knows(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts/", status(404, {"detail": f"No task {TASK}"}))
    api.on("GET", "/apis/text-to-sound/", status(404, {"detail": "No task"}))
    (event,) = client.fetch(client.request(None, Kind.AUTO, task=TASK))
    assert isinstance(error_of(event), RunNotFound)
    assert TASK not in repr(client.events)
    assert client.of(event.job_id, TaskRecognised) == []


@pytest.mark.parametrize("body", [{}, [], "x", {"status": 5}, {"run_id": 0}])
def test_an_answer_that_is_no_task(client: Harness, api: Hostile, body: object) -> None:
    api.on("GET", "/apis/tts/", ok(body))
    assert isinstance(error_of(client.fetch(client.request(None, task=TASK))[0]), UnexpectedAnswer)


def test_a_refused_key_ends_it(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/", status(401, {"detail": "no"}))
    assert isinstance(error_of(client.fetch(client.request(None, Kind.AUTO, task=TASK))[0]), KeyRefused)
    assert len(api.seen()) == 1


@pytest.mark.parametrize("task", ["../../etc/passwd", "x?y=1", "", TASK + "\r\nX: y", "a" * 36])
def test_nothing_but_a_uuid_gets_into_an_address(client: Harness, api: Hostile, task: str) -> None:
    assert isinstance(error_of(client.fetch(client.request(None, task=task))[0]), InputError)
    assert api.seen() == []


def test_cancelled_while_polling(client: Harness, api: Hostile) -> None:
    api.on("GET", "/apis/tts/", state("PENDING"), hang())
    (job,) = client.start(client.request(None, task=TASK))
    client.wait_for(lambda: client.of(job, Paused))
    client.call(client.fetcher.cancel, [job])
    assert isinstance(client.last(job), Cancelled)
