from __future__ import annotations

import hashlib

import httpx
import pytest

from camb_desktop.core.runs import Kind
from camb_desktop.sandbox.server import SandboxServer

UNKNOWN = 999_999_999


@pytest.mark.parametrize(
    ("endpoint", "run_id", "media_type", "magic"),
    [("tts-result", 48_211, "audio/flac", b"fLaC"), ("text-to-sound-result", 61_544, "audio/wav", b"RIFF")],
)
@pytest.mark.parametrize("query", ["", "?output_type=raw_bytes"])
def test_bytes_are_the_default_answer(
    sandbox: SandboxServer, client: httpx.Client, endpoint: str, run_id: int, media_type: str, magic: bytes, query: str
) -> None:
    answer = client.get(f"{endpoint}/{run_id}{query}")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == media_type
    assert int(answer.headers["content-length"]) == len(answer.content) == sandbox.catalogue[run_id].size_bytes
    assert answer.content.startswith(magic)
    assert hashlib.sha256(answer.content).hexdigest() == sandbox.catalogue[run_id].sha256


@pytest.mark.parametrize(("endpoint", "run_id"), [("tts-result", 48_211), ("text-to-sound-result", 61_544)])
def test_a_link_works_without_the_key(
    sandbox: SandboxServer, client: httpx.Client, bare: httpx.Client, endpoint: str, run_id: int
) -> None:
    answer = client.get(f"{endpoint}/{run_id}", params={"output_type": "file_url"})

    assert list(answer.json()) == ["output_url"]
    url = answer.json()["output_url"]
    assert url.startswith(sandbox.storage_url + "/")
    assert sandbox.api_key not in url
    fetched = bare.get(url)
    assert hashlib.sha256(fetched.content).hexdigest() == sandbox.catalogue[run_id].sha256
    assert fetched.headers["content-type"] == sandbox.catalogue[run_id].media_type


@pytest.mark.parametrize(
    ("endpoint", "run_id", "status"),
    [
        ("tts-result", 61_544, 400),
        ("text-to-sound-result", 48_211, 400),
        ("tts-result", UNKNOWN, 404),
        ("text-to-sound-result", UNKNOWN, 404),
        ("tts-result", 0, 404),
        ("tts-result", -5, 404),
    ],
)
def test_wrong_kind_is_400_and_unknown_is_404(client: httpx.Client, endpoint: str, run_id: int, status: int) -> None:
    answer = client.get(f"{endpoint}/{run_id}")

    assert answer.status_code == status
    assert list(answer.json()) == ["detail"]
    assert isinstance(answer.json()["detail"], str)


@pytest.mark.parametrize(
    ("path", "loc", "kind"),
    [
        ("tts-result/abc", ["path", "run_id"], "int_parsing"),
        ("text-to-sound-result/12.5", ["path", "run_id"], "int_parsing"),
        ("tts-result/48211?output_type=mp3", ["query", "output_type"], "enum"),
        ("text-to-sound-result/61544?output_type=", ["query", "output_type"], "enum"),
    ],
)
def test_a_bad_parameter_is_422_with_its_place(client: httpx.Client, path: str, loc: list[str], kind: str) -> None:
    answer = client.get(path)

    assert answer.status_code == 422
    (complaint,) = answer.json()["detail"]
    assert set(complaint) == {"loc", "msg", "type"}
    assert complaint["loc"] == loc
    assert complaint["type"] == kind


@pytest.mark.parametrize(
    ("body", "loc", "kind"),
    [
        ({"run_ids": [61_544]}, ["body", "run_ids"], "too_short"),
        ({"run_ids": [1, 2, 3, 4, 5, 6]}, ["body", "run_ids"], "too_long"),
        ({"run_ids": [61_544, 61_544]}, ["body", "run_ids"], "value_error"),
        ({"run_ids": [61_544, 0]}, ["body", "run_ids", 1], "greater_than"),
        ({"run_ids": [61_544, "take"]}, ["body", "run_ids", 1], "int_parsing"),
        ({"run_ids": 61_544}, ["body", "run_ids"], "list_type"),
        ({}, ["body", "run_ids"], "missing"),
    ],
)
@pytest.mark.parametrize("endpoint", ["tts-results", "text-to-sound-results"])
def test_bulk_takes_two_to_five_different_ids(
    client: httpx.Client, endpoint: str, body: object, loc: list[str | int], kind: str
) -> None:
    answer = client.post(endpoint, json=body)

    assert answer.status_code == 422
    (complaint,) = answer.json()["detail"]
    assert (complaint["loc"], complaint["type"]) == (loc, kind)


@pytest.mark.parametrize(("endpoint", "kind"), [("tts-results", Kind.SPEECH), ("text-to-sound-results", Kind.SOUND)])
def test_bulk_answers_one_link_per_run(
    sandbox: SandboxServer, client: httpx.Client, bare: httpx.Client, endpoint: str, kind: Kind
) -> None:
    run_ids = [
        i for i in sandbox.run_ids if sandbox.catalogue[i].kind is kind and sandbox.catalogue[i].run_id > 200_000
    ]
    answer = client.post(endpoint, json={"run_ids": [str(run_ids[0]), *run_ids[1:]]})  # the document sends strings

    assert sorted(answer.json()) == sorted(map(str, run_ids))
    for run_id in run_ids:
        fetched = bare.get(answer.json()[str(run_id)]["output_url"])
        assert hashlib.sha256(fetched.content).hexdigest() == sandbox.catalogue[run_id].sha256


def test_bulk_leaves_out_what_is_unknown_or_of_the_other_kind(client: httpx.Client) -> None:
    answer = client.post("tts-results", json={"run_ids": [UNKNOWN, 48_211, 61_544]})

    assert answer.status_code == 200
    assert list(answer.json()) == ["48211"]


def test_bulk_without_any_good_run_is_404(client: httpx.Client) -> None:
    assert client.post("tts-results", json={"run_ids": [UNKNOWN, 61_544]}).status_code == 404


@pytest.mark.parametrize("path", ["tts-result/48211", "text-to-sound-result/1", "tts/any", "text-to-sound/any"])
def test_no_key_is_401_in_the_frameworks_words(sandbox: SandboxServer, bare: httpx.Client, path: str) -> None:
    answer = bare.get(f"{sandbox.base_url}/{path}")

    assert answer.status_code == 401
    assert answer.json() == {"detail": "Not authenticated"}


@pytest.mark.parametrize("path", ["tts-result/48211", "text-to-sound-result/abc"])
def test_a_wrong_key_is_401_before_anything_else(sandbox: SandboxServer, bare: httpx.Client, path: str) -> None:
    answer = bare.get(f"{sandbox.base_url}/{path}", headers={"x-api-key": "no such key"})

    assert answer.status_code == 401
    assert set(answer.json()) == {"error", "status"}
    assert answer.json()["status"] == 401


def test_the_base_path_is_mandatory(sandbox: SandboxServer, bare: httpx.Client) -> None:
    root = sandbox.base_url.removesuffix("/apis")

    assert bare.get(f"{root}/tts-result/48211", headers={"x-api-key": sandbox.api_key}).status_code == 404


def test_a_route_that_does_not_exist_is_the_frameworks_404(client: httpx.Client) -> None:
    answer = client.get("runs")

    assert answer.status_code == 404
    assert answer.json() == {"detail": "Not Found"}


def test_one_task_succeeds_after_some_polls(sandbox: SandboxServer, client: httpx.Client) -> None:
    good, _ = sandbox.task_ids
    answers = [client.get(f"text-to-sound/{good}").json() for _ in range(3)]

    assert [a["status"] for a in answers] == ["PENDING", "PENDING", "SUCCESS"]
    assert set(answers[0]) == {"status", "run_id", "exception_reason", "message"}
    assert answers[0]["run_id"] is None
    run_id = answers[-1]["run_id"]
    assert run_id not in sandbox.run_ids
    assert client.get(f"text-to-sound-result/{run_id}", params={"output_type": "file_url"}).status_code == 200


def test_the_other_task_ends_with_a_reason(sandbox: SandboxServer, client: httpx.Client) -> None:
    _, bad = sandbox.task_ids
    last = [client.get(f"tts/{bad}").json() for _ in range(3)][-1]

    assert last["status"] == "ERROR"
    assert last["run_id"] is None
    assert last["exception_reason"]


def test_a_task_is_unknown_to_the_other_endpoint(sandbox: SandboxServer, client: httpx.Client) -> None:
    good, _ = sandbox.task_ids

    assert client.get(f"tts/{good}").status_code == 404
    assert client.get("text-to-sound/nothing").status_code == 404
