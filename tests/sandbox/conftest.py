from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from camb_desktop.core.runs import Kind
from camb_desktop.sandbox.server import SandboxOptions, SandboxServer


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer(SandboxOptions(runs=6)) as server:
        yield server


@pytest.fixture
def client(sandbox: SandboxServer) -> Iterator[httpx.Client]:
    """Speaks to the API host with the key."""
    with httpx.Client(base_url=sandbox.base_url, headers={"x-api-key": sandbox.api_key}) as client:
        yield client


@pytest.fixture
def bare() -> Iterator[httpx.Client]:
    """Knows no key."""
    with httpx.Client() as client:
        yield client


@pytest.fixture
def speech_id(sandbox: SandboxServer) -> int:
    return next(i for i in sandbox.run_ids if sandbox.catalogue[i].kind is Kind.SPEECH)


@pytest.fixture
def sound_id(sandbox: SandboxServer) -> int:
    """The shortest sound."""
    return 61_544
