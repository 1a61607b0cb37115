"""The real output against a PortAudio of paper: what it asks for, and what it makes of what it is told."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from camb_desktop.audio.output import OutputRequest
from camb_desktop.audio.portaudio import PortAudioOutput
from camb_desktop.core.errors import NoAudioDevice


class Stream:
    latency = 0.125
    active = False
    stopped = True

    def __init__(self, **asked: Any) -> None:
        self.asked = asked

    def start(self) -> None:
        self.active, self.stopped = True, False

    def end(self) -> None:
        """No callback comes any more; the stream is not stopped by that."""
        self.active = False
        self.asked["finished_callback"]()

    def abort(self) -> None:
        if self.active:
            self.end()
        self.stopped = True

    def close(self) -> None:
        pass


class Library(SimpleNamespace):
    """Two outputs, of which the second is the default one, and a microphone."""

    PortAudioError = OSError

    def __init__(self) -> None:
        super().__init__(default=SimpleNamespace(hostapi=0), streams=[], refused_hz=set())

    def query_hostapis(self, _index: int) -> dict[str, Any]:
        return {"name": "ALSA", "default_output_device": 2}

    def query_devices(self, index: int | None = None) -> Any:
        devices = [
            {"name": name, "max_output_channels": channels, "hostapi": 0, "default_samplerate": 44_100.0}
            for name, channels in (("mono", 1), ("microphone", 0), ("stereo", 2))
        ]
        return devices if index is None else devices[index]

    def RawOutputStream(self, **asked: Any) -> Stream:
        if asked["samplerate"] in self.refused_hz:
            raise OSError("no such rate")
        self.streams.append(Stream(**asked))
        return self.streams[-1]  # type: ignore[no-any-return]


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    made = Library()
    monkeypatch.setitem(sys.modules, "sounddevice", made)  # type: ignore[arg-type]
    return made


def nothing(_out: np.ndarray) -> None:
    pass


def test_only_what_can_play_is_listed(library: Library) -> None:
    found = PortAudioOutput().devices()
    assert [(each.name, each.channels) for each in found] == [("mono", 1), ("stereo", 2)]


@pytest.mark.parametrize(("late", "underflows"), [(True, 1), (False, 0)])
def test_an_underflow_is_one_when_the_device_says_so(library: Library, late: bool, underflows: int) -> None:
    device, told, shapes = PortAudioOutput(), [], []
    device.open(OutputRequest(48_000), lambda out: shapes.append(out.shape), lambda: told.append(1))
    callback: Callable[..., None] = library.streams[0].asked["callback"]
    callback(bytearray(480 * 2 * 4), 480, None, SimpleNamespace(output_underflow=late))
    assert (len(told), shapes) == (underflows, [(480, 2)])


@pytest.mark.parametrize(
    ("name", "index", "channels"), [(None, 2, 2), ("mono", 0, 1), ("gone", 2, 2), ("microphone", 2, 2)]
)
def test_a_device_that_is_not_there_is_the_default_one(
    library: Library, name: str | None, index: int, channels: int
) -> None:
    found = PortAudioOutput().open(OutputRequest(48_000, 2, name), nothing, lambda: None)
    assert (library.streams[0].asked["device"], found.channels) == (index, channels)


def test_a_rate_that_is_refused_is_the_devices_own(library: Library) -> None:
    library.refused_hz = {192_000}
    assert PortAudioOutput().open(OutputRequest(192_000), nothing, lambda: None).sample_rate_hz == 44_100
    library.refused_hz = {192_000, 48_000, 44_100}
    with pytest.raises(NoAudioDevice, match="no such rate"):
        PortAudioOutput().open(OutputRequest(192_000), nothing, lambda: None)


def test_an_end_that_nobody_asked_for_is_a_loss(library: Library) -> None:
    device = PortAudioOutput()
    with pytest.raises(NoAudioDevice, match="no stream"):
        device.start()
    device.open(OutputRequest(48_000), nothing, lambda: None)
    device.start()
    device.abort()
    assert not device.lost
    device.start()
    library.streams[0].end()
    assert device.lost
    device.start()
    assert not device.lost
