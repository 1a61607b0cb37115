"""Shapes of the service's requests and answers, with the names and titles that its own document gives them."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, GetJsonSchemaHandler, RootModel
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError


class OutputType(StrEnum):
    """Whether a result comes as bytes or as a link."""

    RAW_BYTES = "raw_bytes"
    FILE_URL = "file_url"

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        schema = handler.resolve_ref_schema(handler(core))
        schema.update(title="Output Type", default=cls.RAW_BYTES.value)
        return schema


class AudioOutputFileURLResponse(BaseModel):
    """A link to the audio."""

    model_config = ConfigDict(json_schema_extra=lambda schema: schema.pop("required"))  # so says the service's document

    output_url: str = Field(title="Output URL", description="A link to the audio that works for a limited time.")


def _unique(run_ids: list[int]) -> list[int]:
    if len(set(run_ids)) != len(run_ids):
        raise PydanticCustomError("value_error", "Value error, Run IDs must be unique")
    return run_ids


class RunIDsRequestPayload(BaseModel):
    """Two to five different runs of one kind."""

    run_ids: Annotated[
        list[Annotated[int, Field(gt=0)]],
        Field(min_length=2, max_length=5, title="Run IDs", json_schema_extra={"uniqueItems": True}),
        AfterValidator(_unique),
    ]


class BulkTextToSoundRunsResults(RootModel[dict[str, AudioOutputFileURLResponse]]):
    """Link by run ID, sounds."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 1, "maxProperties": 5})


class BulkTTSRunsResults(RootModel[dict[str, AudioOutputFileURLResponse]]):
    """Link by run ID, speech. The service may also answer a bare string per run; the sandbox does not."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 1, "maxProperties": 5})


class TaskStatusResponse(BaseModel):
    """How far a task is, and the run it left behind."""

    status: str
    run_id: int | None = None
    exception_reason: str | None = None
    message: str | None = None


class ValidationError(BaseModel):
    """One complaint about a request."""

    loc: list[str | int] = Field(title="Location")
    msg: str = Field(title="Message")
    type: str = Field(title="Error Type")


class HTTPValidationError(BaseModel):
    """All complaints about a request."""

    model_config = ConfigDict(json_schema_extra=lambda schema: schema.pop("required"))

    detail: list[ValidationError] = Field(title="Detail")


RUN_ID_SCHEMA: dict[str, Any] = {"$ref": "#/components/schemas/RunIDParam"}

# schemas that no pydantic model stands for
PLAIN_SCHEMAS: dict[str, dict[str, Any]] = {
    "RunIDParam": {"type": "integer", "title": "Run ID", "description": "The run, as its task left it behind."},
    "AudioBytesResponse": {"type": "string", "contentEncoding": "base64", "title": "Audio Bytes Response"},
}
