"""What holds for every output device, in memory or real."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from loopback import SoundServer, wait_until

from camb_desktop.audio.output import NullOutput, OutputDevice, OutputRequest
from camb_desktop.audio.portaudio import PortAudioOutput
from camb_desktop.core.errors import NoAudioDevice


class Source:
    """Counts what a device asks for."""

    def __init__(self) -> None:
        self.calls = 0
        self.shapes: set[int] = set()
        self.underflows = 0

    def render(self, out: np.ndarray) -> None:
        self.calls += 1
        self.shapes.add(out.shape[1])
        out.fill(0.0)

    def underflow(self) -> None:
        self.underflows += 1


def drive(device: OutputDevice) -> None:
    """Let a device that nobody drives ask once."""
    if isinstance(device, NullOutput) and not device.keeps_time:
        device.pull(100)


class TestEveryOutputDevice:
    @pytest.fixture(params=["null", "paced null", "portaudio"])
    def device(
        self,
        request: pytest.FixtureRequest,
        shared_server: SoundServer,
        listen: Callable[[SoundServer], PortAudioOutput],
    ) -> Iterator[OutputDevice]:
        device: OutputDevice
        match request.param:
            case "null":
                device = NullOutput()
            case "paced null":
                device = NullOutput(paced=True)
            case _:
                device = listen(shared_server)
        yield device
        device.close()

    def test_lists_what_can_be_chosen(self, device: OutputDevice) -> None:
        found = device.devices()
        assert found
        assert all(info.name and info.channels > 0 for info in found)
        assert len({info.name for info in found}) == len(found)

    def test_asks_for_sound_from_start_to_abort_and_again(self, device: OutputDevice) -> None:
        source = Source()
        found = device.open(OutputRequest(48_000), source.render, source.underflow)
        assert (found.sample_rate_hz, found.channels) == (48_000, 2)
        assert found.latency_s >= 0
        for _ in range(2):
            drive(device)
            before = source.calls
            device.start()
            device.start()
            drive(device)
            wait_until(lambda before=before: source.calls > before, "it does not ask for sound")
            device.abort()
            after = source.calls
            drive(device)
            assert source.calls == after, "nothing is rendered once abort has returned"
            assert not device.lost
        assert source.shapes == {2}

    def test_does_not_start_without_a_stream(self, device: OutputDevice) -> None:
        with pytest.raises(NoAudioDevice):
            device.start()

    def test_close_and_abort_are_safe_at_any_time(self, device: OutputDevice) -> None:
        source = Source()
        device.abort()
        device.close()
        device.open(OutputRequest(44_100), source.render, source.underflow)
        device.start()
        device.close()
        device.close()
        device.abort()
        with pytest.raises(NoAudioDevice):
            device.start()
        assert not device.lost

    def test_a_new_stream_takes_the_place_of_the_old(self, device: OutputDevice) -> None:
        first, second = Source(), Source()
        device.open(OutputRequest(44_100), first.render, first.underflow)
        device.start()
        device.open(OutputRequest(22_050, channels=1), second.render, second.underflow)
        before = first.calls
        device.start()
        drive(device)
        wait_until(lambda: second.calls > 0, "the new stream does not ask for sound")
        assert first.calls == before
        assert second.shapes == {1}

    def test_every_listed_device_can_be_opened_by_name(self, device: OutputDevice) -> None:
        source = Source()
        for info in device.devices():
            device.open(OutputRequest(48_000, device=info.name), source.render, source.underflow)

    def test_a_name_that_is_gone_follows_the_system(self, device: OutputDevice) -> None:
        source = Source()
        device.open(OutputRequest(48_000, device="no such device"), source.render, source.underflow)
        device.start()

    def test_an_abandoned_stream_does_not_keep_a_new_one_from_playing(self, device: OutputDevice) -> None:
        source = Source()
        device.open(OutputRequest(48_000), source.render, source.underflow)
        device.abandon()
        with pytest.raises(NoAudioDevice):
            device.start()
        device.open(OutputRequest(48_000), source.render, source.underflow)
        device.start()
        drive(device)
        wait_until(lambda: source.calls > 0, "it does not ask for sound")


def test_no_sound_system_is_a_normal_state(
    listen: Callable[[SoundServer], PortAudioOutput], own_server: SoundServer
) -> None:
    own_server.stop()
    device = listen(own_server)
    source = Source()
    assert device.devices() == ()
    with pytest.raises(NoAudioDevice):
        device.open(OutputRequest(48_000), source.render, source.underflow)
    device.close()
    own_server.start()
    device.refresh()
    device.open(OutputRequest(48_000), source.render, source.underflow)
    device.start()
    wait_until(lambda: source.calls > 0, "it does not ask for sound")


class PortAudioError(Exception):
    """As sounddevice raises it: no OSError."""


@pytest.mark.parametrize("kind", [OSError, PortAudioError])
def test_a_missing_library_is_a_normal_state(monkeypatch: pytest.MonkeyPatch, kind: type[Exception]) -> None:
    import builtins

    real_import = builtins.__import__

    def no_portaudio(name: str, *rest: object) -> object:
        if name == "sounddevice":
            raise kind("PortAudio library not found")
        return real_import(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", no_portaudio)
    device = PortAudioOutput()
    assert device.devices() == ()
    device.refresh()
    with pytest.raises(NoAudioDevice, match="not found"):
        device.open(OutputRequest(48_000), lambda out: None, lambda: None)
    device.close()


def test_a_sound_server_that_dies_is_noticed(
    listen: Callable[[SoundServer], PortAudioOutput], own_server: SoundServer
) -> None:
    device = listen(own_server)
    source = Source()
    device.open(OutputRequest(48_000), source.render, source.underflow)
    device.start()
    wait_until(lambda: source.calls > 0, "it does not ask for sound")
    assert not device.lost
    own_server.stop()
    wait_until(lambda: device.lost, "the loss is not noticed")
    device.close()


def test_a_paced_null_output_keeps_time() -> None:
    device = NullOutput(paced=True)
    frames = 0
    enough = threading.Event()

    def render(out: np.ndarray) -> None:
        nonlocal frames
        frames += len(out)
        if frames >= 4_800:
            enough.set()

    device.open(OutputRequest(48_000), render, lambda: None)
    device.start()
    assert enough.wait(5)
    device.close()
