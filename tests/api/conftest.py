from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from harness import QUICK, Harness
from hostile import Hostile

MakeClient = Callable[..., Harness]


@pytest.fixture
def api() -> Iterator[Hostile]:
    server = Hostile()
    yield server
    server.close()


@pytest.fixture
def storage() -> Iterator[Hostile]:
    server = Hostile()
    yield server
    server.close()


@pytest.fixture
def make_client(tmp_path: Path) -> Iterator[MakeClient]:
    made: list[Harness] = []

    def make(base_url: str, **changes: object) -> Harness:
        harness = Harness(tmp_path / "cache", replace(QUICK, base_url=base_url, **changes))  # type: ignore[arg-type]
        made.append(harness)
        return harness

    yield make
    for harness in made:
        assert harness.close(), "the network thread did not end"
        harness.check_events()


@pytest.fixture
def client(make_client: MakeClient, api: Hostile) -> Harness:
    return make_client(api.base)
