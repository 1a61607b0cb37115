"""The services of one profile on a real sandbox, real files and real threads."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from service_bench import Bench, StartBench

from camb_desktop.api.config import ServiceConfig
from camb_desktop.runtime.jobs import WorkerPool
from camb_desktop.sandbox.options import SandboxOptions
from camb_desktop.sandbox.server import SandboxServer
from camb_desktop.services.links import LinksService
from camb_desktop.services.runs import RunsService
from camb_desktop.services.settings import Settings
from camb_desktop.services.transfers import Transfers
from camb_desktop.storage.library import Library
from camb_desktop.storage.paths import ProfilePaths


@pytest.fixture(scope="module")
def quick_sandbox() -> Iterator[SandboxServer]:
    """Answers at once; ten short runs beyond the titled ones."""
    with SandboxServer(SandboxOptions(runs=10)) as server:
        yield server


@pytest.fixture(scope="module")
def slow_sandbox() -> Iterator[SandboxServer]:
    """Sends 50 kB a second."""
    with SandboxServer(SandboxOptions(runs=2, bytes_per_second=50_000)) as server:
        yield server


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, quick_sandbox: SandboxServer) -> Iterator[StartBench]:
    """Starts services: ``bench(server=…, key=…)``; what still runs is closed at the end."""
    open_ones: list[Bench] = []

    def start(server: SandboxServer = quick_sandbox, key: str | None = "", fetching: bool = True) -> Bench:
        paths = ProfilePaths.below(tmp_path / "profile")
        paths.make()
        config = ServiceConfig(server.base_url, server.api_key if key == "" else key, backoff_base_s=0.01)
        transfers = Transfers(config, paths.audio)
        with pytest.MonkeyPatch.context() as watched:
            connections: list[sqlite3.Connection] = []
            connect = sqlite3.connect

            def remembered(*to: Any, **how: Any) -> sqlite3.Connection:
                connections.append(connect(*to, **how))
                return connections[-1]

            watched.setattr(sqlite3, "connect", remembered)
            library = Library(paths.library, paths.audio)
        writer = WorkerPool("camb-library")
        settings = Settings(paths.settings)
        runs = RunsService(library, writer, transfers, is_key=lambda text: text == config.api_key)
        made = Bench(
            paths, transfers, library, connections[-1], writer, settings, runs, LinksService(runs, transfers, settings)
        )
        runs.outcome.connect(made.outcomes.append)
        if fetching:
            runs.start()
        close = made.close

        def close_once() -> None:
            if made in open_ones:
                open_ones.remove(made)
                close()

        made.close = close_once  # type: ignore[method-assign]
        open_ones.append(made)
        return made

    yield start
    for left in list(open_ones):
        left.close()
