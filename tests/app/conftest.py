"""Whole-app tests: the real command on a screen, a sound server and a sandbox of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import desktop as desktops
import pytest
from desktop import Desktop
from loopback import SoundServer, sound_server
from program import Program, Start, program_environment, silence

from camb_desktop.sandbox.server import SandboxOptions, SandboxServer


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    with desktops.desktop() as desktop:
        yield desktop


@pytest.fixture(scope="session")
def ears() -> Iterator[SoundServer]:
    with sound_server() as server:
        yield server


@pytest.fixture
def make_sandbox() -> Iterator[Callable[[SandboxOptions], SandboxServer]]:
    """Starts sandboxes that end with the test."""
    with ExitStack() as stack:
        yield lambda options: stack.enter_context(SandboxServer(options))


@pytest.fixture
def sandbox(make_sandbox: Callable[[SandboxOptions], SandboxServer]) -> SandboxServer:
    return make_sandbox(SandboxOptions())


@pytest.fixture
def start(request: pytest.FixtureRequest, desktop: Desktop, profile: Path, tmp_path: Path) -> Iterator[Start]:
    """Starts the program against a sandbox; keeps a picture of the screen when the test fails."""
    with ExitStack() as stack:

        def start_program(
            sandbox: SandboxServer, *texts: str, sound: dict[str, str] | None = None, newcomer: bool = False
        ) -> Program:
            environment = {**program_environment(sandbox, tmp_path), **(silence(tmp_path) if sound is None else sound)}
            if newcomer:
                environment["CAMB_API_KEY"] = ""
            arguments = ("--base-url", sandbox.base_url, "--profile", str(profile), *texts)
            opens_with = "Add API key" if newcomer else "Run IDs"
            return stack.enter_context(Program(desktop, arguments, environment, opens_with))

        failed_before = request.session.testsfailed
        yield start_program
        if request.session.testsfailed > failed_before:
            desktop.picture(tmp_path / "screen.png")
            print(f"the screen at the end: {tmp_path / 'screen.png'}")
