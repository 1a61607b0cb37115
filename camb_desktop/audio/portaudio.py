"""The real output, through PortAudio."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

from camb_desktop.audio.output import OutputFormat, OutputInfo, OutputRequest, Render
from camb_desktop.core.errors import NoAudioDevice
from camb_desktop.core.later import np

log = logging.getLogger(__name__)

#: Rendered ahead of what is heard, seconds. With less, or with PortAudio's own "low" and "high", Python code that is
#: busy elsewhere in the process was measured to make the device run dry.
LATENCY_S = 0.1


class PortAudioOutput:
    """Plays on the system's sound devices. See :class:`~camb_desktop.audio.output.OutputDevice`.

    PortAudio is loaded at the first call: where its library or the sound system is missing, every call says
    NoAudioDevice and the program goes on without sound.
    """

    keeps_time = True

    def __init__(self) -> None:
        self._library: ModuleType | None = None
        self._stream: Any = None
        self._watch = _Watch()

    @property
    def lost(self) -> bool:
        """See :class:`OutputDevice`."""
        return self._watch.ended

    def devices(self) -> tuple[OutputInfo, ...]:
        """See :class:`OutputDevice`."""
        try:
            return self.listed()
        except NoAudioDevice as error:
            log.info("audio: no device list: %s", error)
            return ()

    def listed(self) -> tuple[OutputInfo, ...]:
        """The devices, or why there is none: raises NoAudioDevice where :meth:`devices` is empty."""
        library = self._load()
        try:
            found = _outputs(library)
        except (library.PortAudioError, OSError) as error:
            raise NoAudioDevice(str(error)) from error
        if not found:
            raise NoAudioDevice("the sound system has no output device")
        return tuple(OutputInfo(device["name"], device["max_output_channels"]) for device in found)

    def refresh(self) -> None:
        """See :class:`OutputDevice`. PortAudio freezes its list until it is started anew, which ends all streams."""
        self.close()
        try:
            library = self._load()
            library._terminate()
            library._initialize()
        except Exception as error:
            log.info("audio: devices cannot be listed anew: %s", error)
            self._library = None

    def open(self, request: OutputRequest, render: Render, underflow: Callable[[], None]) -> OutputFormat:
        """See :class:`OutputDevice`."""
        self.close()
        library = self._load()
        try:
            index, info = _choose(library, request.device)
        except (library.PortAudioError, ValueError) as error:
            raise NoAudioDevice(str(error)) from error
        channels = max(1, min(request.channels, info["max_output_channels"]))
        rates = [request.sample_rate_hz, round(info["default_samplerate"]), 48_000, 44_100]
        problem: Exception | None = None
        for rate in dict.fromkeys(rates):
            try:
                return self._open(library, index, rate, channels, render, underflow)
            except (library.PortAudioError, ValueError, OSError) as error:
                problem = problem or error
        raise NoAudioDevice(str(problem)) from problem

    def start(self) -> None:
        """See :class:`OutputDevice`."""
        if self._stream is None:
            raise NoAudioDevice("no stream is open")
        if self._stream.active and not self._watch.ended:
            return
        self._watch.expected = False
        self._watch.ended = False
        try:
            if not self._stream.stopped:
                self._stream.abort()
            self._stream.start()
        except Exception as error:
            raise NoAudioDevice(str(error)) from error

    def abort(self) -> None:
        """See :class:`OutputDevice`."""
        self._watch.expected = True
        if self._stream is not None:
            try:
                self._stream.abort()
            except Exception as error:
                log.info("audio: abort failed: %s", error)

    def close(self) -> None:
        """See :class:`OutputDevice`."""
        self.abort()
        stream, self._stream = self._stream, None
        if stream is not None:
            try:
                stream.close()
            except Exception as error:
                log.info("audio: close failed: %s", error)

    def abandon(self) -> None:
        """See :class:`OutputDevice`."""
        self._watch.expected = True
        self._stream = None
        self._watch = _Watch()

    def _load(self) -> ModuleType:
        if self._library is None:
            try:
                import sounddevice
            except Exception as error:  # OSError without the library; its own PortAudioError when that cannot start
                raise NoAudioDevice(str(error)) from error
            self._library = sounddevice
        return self._library

    def _open(
        self,
        library: ModuleType,
        index: int,
        rate_hz: int,
        channels: int,
        render: Render,
        underflow: Callable[[], None],
    ) -> OutputFormat:
        watch = _Watch()

        def callback(out: Any, frames: int, clock: Any, status: Any) -> None:
            if status.output_underflow:
                underflow()
            render(np.frombuffer(out, np.float32).reshape(frames, channels))

        extra = None
        if (
            sys.platform == "win32"
            and "WASAPI" in library.query_hostapis(library.query_devices(index)["hostapi"])["name"]
        ):
            extra = library.WasapiSettings(auto_convert=True)
        stream = library.RawOutputStream(
            samplerate=rate_hz,
            device=index,
            channels=channels,
            dtype="float32",
            latency=LATENCY_S,
            callback=callback,
            finished_callback=watch.finished,
            extra_settings=extra,
        )
        self._stream, self._watch = stream, watch
        return OutputFormat(rate_hz, channels, float(stream.latency))


class _Watch:
    """Tells an end that was asked for from one that was not."""

    def __init__(self) -> None:
        self.expected = True
        self.ended = False

    def finished(self) -> None:
        """Called by PortAudio; nothing but two flags may be touched here."""
        if not self.expected:
            self.ended = True


def _outputs(library: ModuleType) -> list[dict[str, Any]]:
    default = library.query_hostapis(library.default.hostapi)["default_output_device"]
    found = list(library.query_devices())
    host = found[default]["hostapi"] if 0 <= default < len(found) else None
    return [each for each in found if each["max_output_channels"] > 0 and host in (None, each["hostapi"])]


def _choose(library: ModuleType, name: str | None) -> tuple[int, dict[str, Any]]:
    default = library.query_hostapis(library.default.hostapi)["default_output_device"]
    if name is None:
        return default, library.query_devices(default)
    host = library.query_devices(default)["hostapi"] if default >= 0 else None
    for index, device in enumerate(library.query_devices()):
        if device["name"] == name and device["max_output_channels"] > 0 and host in (None, device["hostapi"]):
            return index, device
    return default, library.query_devices(default)
