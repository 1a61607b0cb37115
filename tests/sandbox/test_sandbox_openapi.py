"""The sandbox's OpenAPI document against the published one's facts, prose and examples left aside."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from camb_desktop.sandbox.server import SandboxServer

PROSE = {"description", "example", "examples"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def json_of(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": ref(name)}}


RUN_ID = {"name": "run_id", "in": "path", "required": True, "schema": ref("RunIDParam")}
BULK_BODY = {"required": True, "content": json_of("RunIDsRequestPayload")}
INVALID = {"content": json_of("HTTPValidationError")}
KEYED = [{"APIKeyHeader": []}]

OPERATIONS: dict[tuple[str, str], dict[str, Any]] = {
    ("get", "/text-to-sound-result/{run_id}"): {
        "tags": ["Apis", "Text-to-Audio"],
        "summary": "Get Sound and Music Run Result",
        "operationId": "get_text_to_audio_result_text_to_audio_result__run_id__get",
        "parameters": [RUN_ID],
        "responses": {
            "200": {
                "content": {
                    "audio/wav": {"schema": {"type": "string", "format": "binary", "contentEncoding": "base64"}},
                    **json_of("AudioOutputFileURLResponse"),
                }
            }
        },
        "security": KEYED,
    },
    ("get", "/tts-result/{run_id}"): {
        "tags": ["Apis"],
        "summary": "Get Tts Run Info",
        "operationId": "get_tts_run_info_tts_result__run_id__get",
        "parameters": [
            RUN_ID,
            {
                "name": "output_type",
                "in": "query",
                "required": False,
                "schema": {**ref("OutputType"), "default": "raw_bytes", "title": "Format Type"},
            },
        ],
        "responses": {
            "200": {
                "content": {
                    "audio/flac": {"schema": ref("AudioBytesResponse")},
                    **json_of("AudioOutputFileURLResponse"),
                }
            },
            "422": INVALID,
        },
        "security": KEYED,
    },
    ("post", "/text-to-sound-results"): {
        "tags": ["APIs", "Text-to-Sound"],
        "summary": "Get Sound and Music Results",
        "operationId": "get_text_to_sound_results_text_to_sound_results_post",
        "requestBody": BULK_BODY,
        "responses": {"200": {"content": json_of("BulkTextToSoundRunsResults")}, "422": INVALID},
        "security": KEYED,
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "RunIDParam": {"type": "integer", "title": "Run ID"},
    "OutputType": {
        "type": "string",
        "enum": ["raw_bytes", "file_url"],
        "default": "raw_bytes",
        "title": "Output Type",
    },
    "AudioBytesResponse": {"type": "string", "contentEncoding": "base64", "title": "Audio Bytes Response"},
    "AudioOutputFileURLResponse": {
        "type": "object",
        "properties": {"output_url": {"type": "string", "title": "Output URL"}},
    },
    "RunIDsRequestPayload": {
        "type": "object",
        "title": "RunIDsRequestPayload",
        "required": ["run_ids"],
        "properties": {
            "run_ids": {
                "type": "array",
                "title": "Run IDs",
                "items": {"type": "integer", "exclusiveMinimum": 0},
                "minItems": 2,
                "maxItems": 5,
                "uniqueItems": True,
            }
        },
    },
    "BulkTextToSoundRunsResults": {
        "type": "object",
        "title": "BulkTextToSoundRunsResults",
        "additionalProperties": ref("AudioOutputFileURLResponse"),
        "minProperties": 1,
        "maxProperties": 5,
    },
    "HTTPValidationError": {
        "type": "object",
        "title": "HTTPValidationError",
        "properties": {"detail": {"type": "array", "title": "Detail", "items": ref("ValidationError")}},
    },
    "ValidationError": {
        "type": "object",
        "title": "ValidationError",
        "required": ["loc", "msg", "type"],
        "properties": {
            "loc": {
                "type": "array",
                "title": "Location",
                "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
            },
            "msg": {"type": "string", "title": "Message"},
            "type": {"type": "string", "title": "Error Type"},
        },
    },
}

UNTITLED = {"AudioOutputFileURLResponse"}  # pydantic titles every model; the published schema of this one has no title


def facts(node: Any, inside_properties: bool = False) -> Any:
    """The document without its prose; a *property* may well be called ``description``."""
    if isinstance(node, dict):
        kept = {k: v for k, v in node.items() if inside_properties or k not in PROSE}
        return {k: facts(v, k == "properties") for k, v in kept.items()}
    return [facts(item) for item in node] if isinstance(node, list) else node


@pytest.fixture(scope="module")
def document(sandbox: SandboxServer) -> dict[str, Any]:
    answer = httpx.get(f"{sandbox.base_url}/openapi.json")
    assert answer.status_code == 200
    document: dict[str, Any] = answer.json()
    return document


def test_the_head_is_the_services(sandbox: SandboxServer, document: dict[str, Any]) -> None:
    assert document["openapi"] == "3.1.0"
    assert document["info"] == {"title": "FastAPI", "version": "0.1.0"}
    assert document["security"] == []
    assert document["servers"] == [{"url": sandbox.base_url}]
    assert sandbox.base_url.endswith("/apis")


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_an_operation_is_the_published_one(document: dict[str, Any], method: str, path: str) -> None:
    assert list(document["paths"][path]) == [method]
    assert facts(document["paths"][path][method]) == OPERATIONS[method, path]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_the_published_one(document: dict[str, Any], name: str) -> None:
    found = facts(document["components"]["schemas"][name])
    if name in UNTITLED:
        found.pop("title")
    assert found == SCHEMAS[name]


def test_the_key_travels_in_a_header(document: dict[str, Any]) -> None:
    assert facts(document["components"]["securitySchemes"]) == {
        "APIKeyHeader": {"type": "apiKey", "in": "header", "name": "x-api-key"}
    }


def test_speech_in_bulk_has_the_shape_of_sound_in_bulk(document: dict[str, Any]) -> None:
    sound = facts(document["paths"]["/text-to-sound-results"]["post"])
    speech = facts(document["paths"]["/tts-results"]["post"])

    assert speech["requestBody"] == sound["requestBody"]
    assert speech["responses"]["422"] == sound["responses"]["422"]
    (one, other) = (document["components"]["schemas"][f"Bulk{n}RunsResults"] for n in ("TTS", "TextToSound"))
    assert {**facts(one), "title": ""} == {**facts(other), "title": ""}


@pytest.mark.parametrize("path", ["/tts/{task_id}", "/text-to-sound/{task_id}"])
def test_a_task_answers_four_fields(document: dict[str, Any], path: str) -> None:
    operation = document["paths"][path]["get"]

    assert operation["security"] == KEYED
    assert [p["name"] for p in operation["parameters"]] == ["task_id"]
    assert operation["responses"]["200"]["content"] == json_of("TaskStatusResponse")
    schema = document["components"]["schemas"]["TaskStatusResponse"]
    assert set(schema["properties"]) == {"status", "run_id", "exception_reason", "message"}
    assert "enum" not in schema["properties"]["status"], "the set of statuses is open"


def test_nothing_else_is_offered(document: dict[str, Any]) -> None:
    assert set(document["paths"]) == {path for _, path in OPERATIONS} | {
        "/tts-results",
        "/tts/{task_id}",
        "/text-to-sound/{task_id}",
    }
