"""What playback needs of an output device, and one that exists only in memory."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, Protocol, TypeAlias

from camb_desktop.core.errors import NoAudioDevice
from camb_desktop.core.later import np
from camb_desktop.core.values import dataclass

Render: TypeAlias = "Callable[[np.ndarray[Any, np.dtype[np.float32]]], None]"


@dataclass(frozen=True, slots=True)
class OutputInfo:
    """One device that can be chosen.

    Attributes:
        name: unique among the devices; what :attr:`OutputRequest.device` takes.
        channels: how many it takes at most.
    """

    name: str
    channels: int


@dataclass(frozen=True, slots=True)
class OutputRequest:
    """A stream that is wanted.

    Attributes:
        sample_rate_hz: the file's rate; the device may have another one in the end.
        channels: 1 or 2; the device may have fewer in the end.
        device: name of a device, or None to follow the system, as does a name that is not there any more.
    """

    sample_rate_hz: int
    channels: int = 2
    device: str | None = None


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """A stream that is open.

    Attributes:
        latency_s: time from rendering to hearing, seconds.
    """

    sample_rate_hz: int
    channels: int
    latency_s: float


class OutputDevice(Protocol):
    """Plays what ``render`` gives. At most one stream is open.

    Every method but the properties may block for long; they are called from one thread at a time, never the GUI's.
    """

    @property
    def keeps_time(self) -> bool:
        """Whether ``render`` is called by a clock, so that silence from it means that the device has stalled."""
        ...

    @property
    def lost(self) -> bool:
        """Whether the running stream ended although nobody asked it to. Any thread."""
        ...

    def devices(self) -> tuple[OutputInfo, ...]:
        """What can be chosen, as of the last :meth:`refresh`; empty where there is no sound system. Never raises."""
        ...

    def refresh(self) -> None:
        """Look for devices anew; only while no stream is open. Never raises."""
        ...

    def open(self, request: OutputRequest, render: Render, underflow: Callable[[], None]) -> OutputFormat:
        """Open a stream that is ready to start.

        Args:
            request: what is wanted; the rate and the channels may turn out otherwise.
            render: called by the device with a float32 array of shape (frames, channels) to fill.
            underflow: called before ``render`` when the device went without data.

        Raises:
            NoAudioDevice: there is none, or it refuses.
        """
        ...

    def start(self) -> None:
        """Begin to call ``render``; nothing happens when it runs already. Raises NoAudioDevice."""
        ...

    def abort(self) -> None:
        """Stop at once and drop what is not heard yet; the stream stays open. Never raises."""
        ...

    def close(self) -> None:
        """Abort and free the stream. Never raises; safe without a stream."""
        ...

    def abandon(self) -> None:
        """Forget the stream without touching it: a call on it never came back. Any thread; never raises."""
        ...


_OWN_RATE_HZ, _CHANNELS = 48_000, 2


class NullOutput:
    """A device without sound: a test pulls frames out of it, or a thread does at the pace of a real one.

    Args:
        paced: whether a thread calls ``render`` in real time, for running the program without sound.
        refuse_rates: whether it takes only 48 kHz.
        latency_s: what it claims.

    Attributes:
        names: of the devices that it pretends to be.
        present: whether they are there.
        stalled: a paced one that is True asks for nothing, as a suspended device does.
        opened: every format it was opened with.
    """

    def __init__(
        self,
        *,
        paced: bool = False,
        refuse_rates: bool = False,
        latency_s: float = 0.0,
        names: tuple[str, ...] = ("Null",),
    ) -> None:
        self._paced = paced
        self._refuse_rates = refuse_rates
        self._latency_s = latency_s
        self.names = names
        self.present = True
        self.stalled = False
        self.opened: list[OutputFormat] = []
        self._format: OutputFormat | None = None
        self._render: Render | None = None
        self._running = threading.Event()
        self._lost = False
        self._pacer: threading.Thread | None = None

    @property
    def keeps_time(self) -> bool:
        """See :class:`OutputDevice`."""
        return self._paced

    @property
    def lost(self) -> bool:
        """See :class:`OutputDevice`."""
        return self._lost

    @property
    def running(self) -> bool:
        """Whether frames are being pulled, or may be."""
        return self._running.is_set()

    def devices(self) -> tuple[OutputInfo, ...]:
        """See :class:`OutputDevice`."""
        if not self.present:
            return ()
        return tuple(OutputInfo(name, _CHANNELS) for name in self.names)

    def refresh(self) -> None:
        """See :class:`OutputDevice`."""

    def open(self, request: OutputRequest, render: Render, underflow: Callable[[], None]) -> OutputFormat:
        """See :class:`OutputDevice`."""
        self.close()
        if not self.present:
            raise NoAudioDevice("no such device")
        rate = _OWN_RATE_HZ if self._refuse_rates else request.sample_rate_hz
        self._format = OutputFormat(rate, min(request.channels, _CHANNELS), self._latency_s)
        self._render = render
        self.opened.append(self._format)
        return self._format

    def start(self) -> None:
        """See :class:`OutputDevice`."""
        if self._format is None:
            raise NoAudioDevice("no stream is open")
        if self.running:
            return
        self._lost = False
        self._running.set()
        if self._paced:
            self._pacer = threading.Thread(target=self._pace, name="camb-null-output", daemon=True)
            self._pacer.start()

    def abort(self) -> None:
        """See :class:`OutputDevice`."""
        self._running.clear()
        if self._pacer is not None:
            self._pacer.join()
            self._pacer = None

    def close(self) -> None:
        """See :class:`OutputDevice`."""
        self.abort()
        self._format = self._render = None

    def abandon(self) -> None:
        """See :class:`OutputDevice`."""
        self._running.clear()
        self._pacer = self._format = self._render = None

    def lose(self) -> None:
        """Go away, as a device does that is unplugged. Any thread."""
        self.present = False
        self._lost = self.running
        self._running.clear()

    def pull(self, frames: int) -> np.ndarray[Any, np.dtype[np.float32]]:
        """Render ``frames`` in the calling thread: shape (frames, channels); silence while nothing runs."""
        channels = self._format.channels if self._format is not None else _CHANNELS
        out = np.zeros((frames, channels), np.float32)
        if self.running and self._render is not None:
            self._render(out)
        return out

    def _pace(self) -> None:
        assert self._format is not None
        block = max(1, self._format.sample_rate_hz // 100)
        out = np.zeros((block, self._format.channels), np.float32)
        due = time.perf_counter()
        while self.running and self._render is not None:
            if not self.stalled:
                self._render(out)
            due += block / self._format.sample_rate_hz
            pause = due - time.perf_counter()
            if pause > 0:
                time.sleep(pause)
