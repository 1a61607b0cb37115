"""Real sound: one private sound server for all tests that only listen, fresh ones for those that break things."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from loopback import SoundServer, sound_server

from camb_desktop.audio.portaudio import PortAudioOutput


@pytest.fixture(scope="session")
def shared_server() -> Iterator[SoundServer]:
    """A server that no test may harm."""
    with sound_server() as server:
        yield server


@pytest.fixture
def listen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[SoundServer], PortAudioOutput]]:
    """Makes outputs that play on a given server."""
    outputs: list[PortAudioOutput] = []

    def make(server: SoundServer) -> PortAudioOutput:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        output = PortAudioOutput()
        output.refresh()
        outputs.append(output)
        return output

    yield make
    for output in outputs:
        output.close()


@pytest.fixture
def ears(shared_server: SoundServer) -> SoundServer:
    """The shared server."""
    return shared_server


@pytest.fixture
def own_server() -> Iterator[SoundServer]:
    """A server of the test's own, to be suspended, stripped and killed."""
    with sound_server() as server:
        yield server
