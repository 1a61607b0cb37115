"""The thread that talks to the device, and devices that do not answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from loopback import wait_until

from camb_desktop.audio.control import OutputControl
from camb_desktop.audio.output import NullOutput, OutputFormat, OutputRequest, Render
from camb_desktop.core.errors import DeviceNotAnswering, NoAudioDevice

WANTED = OutputRequest(48_000)


class Hanging(NullOutput):
    """A null output whose calls can be made to hang."""

    def __init__(self) -> None:
        super().__init__()
        self.hang: str | None = None
        self.let_go = threading.Event()
        self.threads: set[str] = set()

    def _maybe_hang(self, name: str) -> None:
        self.threads.add(threading.current_thread().name)
        if self.hang == name:
            self.let_go.wait(20)

    def open(self, request: OutputRequest, render: Render, underflow: Callable[[], None]) -> OutputFormat:
        self._maybe_hang("open")
        return super().open(request, render, underflow)

    def abort(self) -> None:
        self._maybe_hang("abort")
        super().abort()


@pytest.fixture
def device() -> Iterator[Hanging]:
    device = Hanging()
    yield device
    device.let_go.set()


@pytest.fixture
def control(device: Hanging) -> Iterator[OutputControl]:
    control = OutputControl(device, limit_s=0.2)
    yield control
    device.hang = None
    device.let_go.set()
    control.close(5)
    wait_until(
        lambda: not any(thread.name == "camb-audio-ctl" for thread in threading.enumerate()), "a thread is left over"
    )


def open_on(control: OutputControl, request: OutputRequest = WANTED) -> OutputFormat:
    return control.ensure_open(request, lambda out: None, lambda: None)


def test_a_stream_that_fits_is_kept(control: OutputControl, device: Hanging) -> None:
    first = open_on(control)
    assert open_on(control) is first
    assert open_on(control, OutputRequest(44_100)) is not first
    assert [found.sample_rate_hz for found in device.opened] == [48_000, 44_100]


def test_a_lost_stream_is_opened_anew(control: OutputControl, device: Hanging) -> None:
    first = open_on(control)
    control.start()
    assert control.running
    device.lose()
    assert not control.running
    device.present = True
    assert open_on(control) is not first


def test_the_device_is_only_ever_touched_in_one_thread(control: OutputControl, device: Hanging) -> None:
    open_on(control)
    control.start()
    control.abort()
    control.release().result(5)
    assert device.threads == {"camb-audio-ctl"}


def test_to_stop_soon_counts_at_once(control: OutputControl, device: Hanging) -> None:
    open_on(control)
    control.start()
    control.stop_soon()
    assert not control.running
    control.start()
    assert control.running
    assert device.running, "the start that was asked for after the stop is the one that holds"


@pytest.mark.parametrize("call", ["open", "abort"])
def test_a_call_that_hangs_is_given_up_and_the_next_one_works(
    control: OutputControl, device: Hanging, call: str
) -> None:
    if call == "abort":
        open_on(control)
        control.start()
    device.hang = call
    with pytest.raises(DeviceNotAnswering):
        open_on(control) if call == "open" else control.abort()
    assert not control.running
    device.hang = None
    assert open_on(control).sample_rate_hz == 48_000
    control.start()
    assert control.running


def test_what_a_given_up_call_does_later_does_not_count(control: OutputControl, device: Hanging) -> None:
    device.hang = "open"
    with pytest.raises(DeviceNotAnswering):
        open_on(control, OutputRequest(8_000))
    device.hang = None
    device.let_go.set()
    wait_until(lambda: len(device.opened) == 1, "the hung call does not come back")
    assert open_on(control, OutputRequest(8_000)) is not device.opened[0]


def test_no_device_is_told_and_the_program_ending_too(control: OutputControl, device: Hanging) -> None:
    device.present = False
    with pytest.raises(NoAudioDevice):
        open_on(control)
    assert control.close(5)
    with pytest.raises(NoAudioDevice):
        open_on(control)


def test_closing_does_not_wait_for_a_hung_device(device: Hanging) -> None:
    control = OutputControl(device, limit_s=0.2)
    open_on(control)
    device.hang = "abort"
    assert not control.close(0.1)
    device.let_go.set()
    wait_until(
        lambda: not any(thread.name == "camb-audio-ctl" for thread in threading.enumerate()), "a thread is left over"
    )
