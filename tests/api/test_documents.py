"""Every request of the program, as it is sent, is one that the published documents describe.

``documents/`` holds the OpenAPI fragments of the documentation as JSON.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import jsonschema
import pytest
from api_sounds import flac, wav
from harness import Harness
from hostile import Hostile, Request, bulk, ok

from camb_desktop.core.events import Want
from camb_desktop.core.runs import Kind

BASE = "/apis"
DOCUMENTS = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "documents").glob("*.json"))
}
#: Documented for speech; the vendor's own clients send it for sound as well.
ALSO_FOR_SOUND = "output_type"


def problems_of(request: Request) -> list[str]:
    """What the documents have against a request; empty where they describe it."""
    parts = urlsplit(request.target)
    if not parts.path.startswith(f"{BASE}/"):
        return [f"{parts.path} is not below {BASE}"]
    name, _, rest = parts.path.removeprefix(f"{BASE}/").partition("/")
    document = DOCUMENTS.get(name)
    if document is None:
        return [f"no document has {name}"]
    ((_, operations),) = document["paths"].items()
    operation = operations.get(request.method.lower())
    if operation is None:
        return [f"{request.method} {name} is in no document"]
    found = [] if request.headers.get("x-api-key") else ["no x-api-key"]

    def check(what: str, value: Any, schema: dict[str, Any]) -> None:
        whole = {**schema, "components": document["components"]}
        found.extend(f"{what}: {error.message}" for error in jsonschema.Draft202012Validator(whole).iter_errors(value))

    parameters = {each["name"]: each for each in operation.get("parameters", [])}
    if "run_id" in parameters:
        check("run_id", int(rest) if rest.isdecimal() else rest, parameters["run_id"]["schema"])
    elif rest:
        found.append(f"nothing comes behind {name}")
    for key, value in parse_qsl(parts.query, keep_blank_values=True):
        if key in parameters and parameters[key]["in"] == "query":
            check(key, value, parameters[key]["schema"])
        elif key == ALSO_FOR_SOUND:
            check(key, value, DOCUMENTS["tts-result"]["components"]["schemas"]["OutputType"])
        else:
            found.append(f"{name} takes no {key}")
    body = operation.get("requestBody")
    if body is not None:
        if request.headers.get("content-type") not in body["content"]:
            found.append(f"content-type {request.headers.get('content-type')}")
        schema = next(iter(body["content"].values()))["schema"]
        check("body", json.loads(request.body), schema)
        ids = json.loads(request.body).get("run_ids", [])
        if len(set(ids)) != len(ids):
            found.append("run IDs twice")
    elif request.body:
        found.append("a body")
    return found


@pytest.mark.parametrize("kind", [Kind.SPEECH, Kind.SOUND, Kind.AUTO])
def test_requests_for_one_run(client: Harness, api: Hostile, storage: Hostile, kind: Kind) -> None:
    storage.on("GET", "/a", ok(wav()))
    link = json.dumps({"output_url": f"{storage.url}/a"}).encode()
    for name, audio in (("tts-result", flac()), ("text-to-sound-result", wav())):
        api.on("GET", f"/apis/{name}/7?output_type=raw_bytes", ok(audio))
        api.on("GET", f"/apis/{name}/8?output_type=file_url", ok(link, {"Content-Type": "application/json"}))
    client.fetch(client.request(7, kind))
    client.fetch(client.request(8, kind, Want.LINK))
    requests = api.seen()
    assert len(requests) >= 2
    assert [problem for request in requests for problem in problems_of(request)] == []


@pytest.mark.parametrize("kind", [Kind.SPEECH, Kind.SOUND])
@pytest.mark.parametrize("count", [2, 5, 6, 11])
def test_requests_for_many_runs(client: Harness, api: Hostile, storage: Hostile, kind: Kind, count: int) -> None:
    storage.on("GET", "/", ok(wav()))
    name = "tts-results" if kind is Kind.SPEECH else "text-to-sound-results"
    api.on("POST", f"/apis/{name}", bulk(lambda run_id: f"{storage.url}/{run_id}"))
    client.fetch(*(client.request(run_id, kind, Want.LINK) for run_id in range(101, 101 + count)))
    requests = [request for request in api.seen() if request.method == "POST"]
    assert requests
    if kind is Kind.SOUND:
        assert [problem for request in requests for problem in problems_of(request)] == []
    else:  # no document of its own; the service page gives it the same shape
        for request in requests:
            alike = replace(request, target=request.target.replace("tts-results", "text-to-sound-results"))
            assert problems_of(alike) == []


@pytest.mark.parametrize(
    ("target", "body", "said"),
    [
        ("/apis/tts-result/x", b"", "run_id"),
        ("/apis/tts-result/5?output_type=mp3", b"", "output_type"),
        ("/apis/tts-result/5?format=wav", b"", "takes no format"),
        ("/tts-result/5", b"", "not below"),
        ("/apis/tts-outcome/5", b"", "no document"),
        ("/apis/text-to-sound-results", b'{"run_ids": [5]}', "body"),
        ("/apis/text-to-sound-results", b'{"run_ids": [5, 0]}', "body"),
        ("/apis/text-to-sound-results", b'{"ids": [5, 6]}', "body"),
    ],
)
def test_the_check_would_see_a_request_that_no_document_describes(target: str, body: bytes, said: str) -> None:
    headers = {"x-api-key": "k", "content-type": "application/json"}
    request = Request("POST" if body else "GET", target, headers, body)
    assert any(said in problem for problem in problems_of(request)), problems_of(request)
