"""The API host: the service's result and status endpoints under ``/apis``.

Undocumented, so decided here: a bulk request that names unknown or wrong-kind runs is answered with the good ones
alone, and with 404 when there is none; a task that the other endpoint knows is 404 here.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter
from collections.abc import Callable
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import Depends, FastAPI, HTTPException, Query, Request, Response, Security
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, StreamingResponse
from fastapi.security import APIKeyHeader

from camb_desktop.core.runs import Kind
from camb_desktop.sandbox.bodies import Pace
from camb_desktop.sandbox.catalogue import TASKS, SampleRun
from camb_desktop.sandbox.models import (
    PLAIN_SCHEMAS,
    RUN_ID_SCHEMA,
    AudioOutputFileURLResponse,
    BulkTextToSoundRunsResults,
    BulkTTSRunsResults,
    HTTPValidationError,
    OutputType,
    RunIDsRequestPayload,
    TaskStatusResponse,
)

BASE_PATH = "/apis"
HEADER = APIKeyHeader(name="x-api-key", description="Your API key, from the API section of the studio.")
INVALID: dict[int | str, dict[str, Any]] = {
    422: {"model": HTTPValidationError, "description": "Validation Error"},
}


class KeyRejected(Exception):
    """The key is not the sandbox's."""


def build_api(
    runs: dict[int, SampleRun],
    api_key: str,
    base_url: str,
    pace: Pace,
    polls_until_done: int,
    link_to: Callable[[SampleRun], str],
) -> FastAPI:
    """The API application, mounted at :data:`BASE_PATH`, which ``base_url`` includes. ``link_to`` presigns afresh."""

    def check_key(given: Annotated[str, Security(HEADER)]) -> None:
        if not secrets.compare_digest(given.encode(), api_key.encode()):
            raise KeyRejected

    api = FastAPI(
        servers=[{"url": base_url}],
        root_path_in_servers=False,
        docs_url=None,
        redoc_url=None,
        dependencies=[Depends(check_key)],
    )
    api.add_exception_handler(KeyRejected, _answer_rejected_key)
    api.add_exception_handler(RequestValidationError, _answer_invalid)

    def find(run_id: int, kind: Kind) -> SampleRun:
        run = runs.get(run_id)
        if run is None:
            raise HTTPException(404, f"No run found with ID {run_id}.")
        if run.kind is not kind:
            raise HTTPException(400, f"Run {run_id} is not a {_words(kind)} run.")
        return run

    async def result(run: SampleRun, output_type: OutputType) -> Response:
        if output_type is OutputType.FILE_URL:
            return JSONResponse({"output_url": link_to(run)})
        data = await asyncio.to_thread(run.load)
        return StreamingResponse(
            pace.chunks(memoryview(data)), media_type=run.media_type, headers={"content-length": str(len(data))}
        )

    def links(payload: RunIDsRequestPayload, kind: Kind) -> dict[str, AudioOutputFileURLResponse]:
        found = [runs[i] for i in payload.run_ids if i in runs and runs[i].kind is kind]
        if not found:
            raise HTTPException(404, f"None of these is a {_words(kind)} run.")
        return {str(run.run_id): AudioOutputFileURLResponse(output_url=link_to(run)) for run in found}

    polls: Counter[str] = Counter()

    def status(task_id: str, kind: Kind) -> TaskStatusResponse:
        for task in TASKS:
            if task.task_id == task_id.lower() and task.kind is kind:
                polls[task.task_id] += 1
                if polls[task.task_id] <= polls_until_done:
                    return TaskStatusResponse(status="PENDING")
                return TaskStatusResponse(
                    status=task.status,
                    run_id=task.run_id,
                    exception_reason=task.exception_reason,
                    message=task.message,
                )
        raise HTTPException(404, "No task found with this ID.")

    @api.get(
        "/text-to-sound-result/{run_id}",
        tags=["Apis", "Text-to-Audio"],
        summary="Get Sound and Music Run Result",
        operation_id="get_text_to_audio_result_text_to_audio_result__run_id__get",
        responses={200: {"model": AudioOutputFileURLResponse}, **INVALID},
        response_class=Response,
    )
    async def get_text_to_audio_result(
        run_id: int, output_type: Annotated[OutputType, Query(include_in_schema=False)] = OutputType.RAW_BYTES
    ) -> Response:
        return await result(find(run_id, Kind.SOUND), output_type)

    @api.get(
        "/tts-result/{run_id}",
        tags=["Apis"],
        summary="Get Tts Run Info",
        operation_id="get_tts_run_info_tts_result__run_id__get",
        responses={200: {"model": AudioOutputFileURLResponse}, **INVALID},
        response_class=Response,
    )
    async def get_tts_run_info(
        run_id: int, output_type: Annotated[OutputType, Query(title="Format Type")] = OutputType.RAW_BYTES
    ) -> Response:
        return await result(find(run_id, Kind.SPEECH), output_type)

    @api.post(
        "/text-to-sound-results",
        tags=["APIs", "Text-to-Sound"],
        summary="Get Sound and Music Results",
        operation_id="get_text_to_sound_results_text_to_sound_results_post",
        responses=INVALID,
    )
    async def get_text_to_sound_results(payload: RunIDsRequestPayload) -> BulkTextToSoundRunsResults:
        return BulkTextToSoundRunsResults(links(payload, Kind.SOUND))

    @api.post(
        "/tts-results",
        tags=["Apis"],
        summary="Get Tts Results",
        operation_id="get_tts_results_tts_results_post",
        responses=INVALID,
    )
    async def get_tts_results(payload: RunIDsRequestPayload) -> BulkTTSRunsResults:
        return BulkTTSRunsResults(links(payload, Kind.SPEECH))

    @api.get(
        "/tts/{task_id}",
        tags=["Apis"],
        operation_id="get_tts_task_status_tts__task_id__get",
        responses=INVALID,
    )
    async def get_tts_task_status(task_id: str) -> TaskStatusResponse:
        return status(task_id, Kind.SPEECH)

    @api.get(
        "/text-to-sound/{task_id}",
        tags=["Apis", "Text-to-Audio"],
        operation_id="get_text_to_sound_task_status_text_to_sound__task_id__get",
        responses=INVALID,
    )
    async def get_text_to_sound_task_status(task_id: str) -> TaskStatusResponse:
        return status(task_id, Kind.SOUND)

    generate = api.openapi
    api.openapi = lambda: _as_documented(generate())  # type: ignore[method-assign]
    host = FastAPI(openapi_url=None)
    host.mount(BASE_PATH, api)
    return host


async def _answer_rejected_key(_request: Request, _error: Exception) -> JSONResponse:
    status = HTTPStatus.UNAUTHORIZED
    return JSONResponse({"error": "Invalid API key.", "status": status.value}, status)


async def _answer_invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    detail = [{"loc": list(e["loc"]), "msg": e["msg"], "type": e["type"]} for e in error.errors()]
    return JSONResponse({"detail": detail}, HTTPStatus.UNPROCESSABLE_ENTITY)


def _as_documented(document: dict[str, Any]) -> dict[str, Any]:
    """What FastAPI cannot say by itself: audio bodies, the shared run ID schema, and no key for the document itself."""
    schemas = document["components"]["schemas"]
    schemas.update(PLAIN_SCHEMAS)
    document["security"] = []
    sound = document["paths"]["/text-to-sound-result/{run_id}"]["get"]
    speech = document["paths"]["/tts-result/{run_id}"]["get"]
    for operation in (sound, speech):
        operation["parameters"][0]["schema"] = RUN_ID_SCHEMA
    wav = {"type": "string", "format": "binary", "contentEncoding": "base64"}
    sound["responses"]["200"]["content"]["audio/wav"] = {"schema": wav}
    sound["responses"].pop("422", None)  # it does answer 422; the published document is silent here
    flac = {"$ref": "#/components/schemas/AudioBytesResponse"}
    speech["responses"]["200"]["content"]["audio/flac"] = {"schema": flac}
    return document


def _words(kind: Kind) -> str:
    return "text-to-speech" if kind is Kind.SPEECH else "text-to-sound"
