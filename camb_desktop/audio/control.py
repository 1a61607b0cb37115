"""The thread that talks to the output device, and the way out when the device does not answer."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from camb_desktop.audio.output import OutputDevice, OutputFormat, OutputInfo, OutputRequest, Render
from camb_desktop.core.errors import DeviceNotAnswering, NoAudioDevice

log = logging.getLogger(__name__)

#: How long a call into the sound system may take before it is given up, seconds. Bluetooth takes a second or two.
ANSWER_LIMIT_S = 4.0
#: After how long somebody who waits for such a call wants to know, seconds.
SLOW_ANSWER_S = 1.5


class OutputControl:
    """Runs device calls one after the other in ``camb-audio-ctl``. Methods may be called from any thread.

    A call that does not come back within ``limit_s`` is abandoned together with its thread and its stream; the next
    call gets a new thread.
    """

    def __init__(self, device: OutputDevice, *, limit_s: float = ANSWER_LIMIT_S) -> None:
        self._device = device
        self._limit_s = limit_s
        self._lock = threading.Lock()
        self._worker: _Worker | None = None
        self._closed = False
        self._open_request: OutputRequest | None = None
        self._format: OutputFormat | None = None
        self._started = False
        self._waits_since: float | None = None
        self._epoch = 0  # grows when a hung call is abandoned: what it does later counts no more

    @property
    def running(self) -> bool:
        """Whether the stream was started and not stopped since, by us or by itself."""
        return self._started and not self._device.lost

    @property
    def slow(self) -> bool:
        """Whether a caller has been waiting for the device for :data:`SLOW_ANSWER_S`; it may still come. Any thread."""
        since = self._waits_since
        return since is not None and time.monotonic() - since > SLOW_ANSWER_S

    def ensure_open(self, request: OutputRequest, render: Render, underflow: Callable[[], None]) -> OutputFormat:
        """A stream that fits: the one that is open already, or a new one. Waits for the device.

        Args:
            request: what is wanted.
            render: see :meth:`OutputDevice.open`; not called before :meth:`start`.
            underflow: likewise.

        Returns:
            Its format; the same object as long as it is the same stream.

        Raises:
            NoAudioDevice: there is none, it refuses, or it does not answer.
        """
        epoch = self._epoch

        def work() -> OutputFormat:
            if self._format is not None and self._open_request == request and not self._device.lost:
                return self._format
            self._forget()
            self._device.close()
            found = self._device.open(request, render, underflow)
            if epoch == self._epoch:
                self._open_request, self._format = request, found
            return found

        result: OutputFormat = self._call(work)
        return result

    def start(self) -> None:
        """Let the stream run. Waits. Raises NoAudioDevice."""
        self._call(self._device.start)
        self._started = True

    def abort(self) -> None:
        """Silence at once; what is not heard yet is dropped. Waits. Raises NoAudioDevice when there is no answer."""
        self._call(self._abort)

    def release(self, *, refresh: bool = False) -> Future[Any]:
        """Close the stream, and look for devices anew if asked; does not wait.

        The future's result is the tuple of :class:`OutputInfo`.
        """
        return self._submit(self._refresh if refresh else self._release)

    def refresh(self) -> None:
        """Close the stream and look for devices anew. Waits. Raises NoAudioDevice when there is no answer."""
        self._call(self._refresh)

    def stop_soon(self) -> Future[Any]:
        """Like :meth:`abort`, but does not wait; :attr:`running` is False at once."""
        self._started = False
        return self._submit(self._abort)

    def devices(self) -> Future[Any]:
        """Ask for the device list as it was last found; does not wait."""
        return self._submit(self._device.devices)

    def close(self, timeout_s: float) -> bool:
        """Close the stream and end the thread; whether that went in time."""
        with self._lock:
            self._closed = True
            worker, self._worker = self._worker, None
        if worker is None:
            self._device.close()
            return True
        worker.submit(self._device.close)
        return worker.end(timeout_s)

    def _abort(self) -> None:
        self._started = False
        self._device.abort()

    def _release(self) -> tuple[OutputInfo, ...]:
        self._forget()
        self._device.close()
        return self._device.devices()

    def _refresh(self) -> tuple[OutputInfo, ...]:
        self._release()
        self._device.refresh()
        return self._device.devices()

    def _forget(self) -> None:
        self._started = False
        self._open_request = self._format = None

    def _submit(self, work: Callable[[], Any]) -> Future[Any]:
        with self._lock:
            if self._closed:
                future: Future[Any] = Future()
                future.set_exception(NoAudioDevice("the program is ending"))
                return future
            if self._worker is None:
                self._worker = _Worker()
            return self._worker.submit(work)

    def _call(self, work: Callable[[], Any]) -> Any:
        self._waits_since = time.monotonic()
        future = self._submit(work)
        try:
            return future.result(self._limit_s)
        except TimeoutError as error:
            if future.done():
                raise
            self._abandon()
            raise DeviceNotAnswering("the sound system does not answer") from error
        finally:
            self._waits_since = None

    def _abandon(self) -> None:
        log.info("audio: a call into the sound system did not come back; going on without it")
        with self._lock:
            if self._worker is not None:
                self._worker.end(0)
            self._worker = None
            self._epoch += 1
        self._forget()
        self._device.abandon()


class _Worker:
    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="camb-audio-ctl", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], Any]) -> Future[Any]:
        future: Future[Any] = Future()
        self._calls.put((work, future))
        return future

    def end(self, timeout_s: float) -> bool:
        self._calls.put(None)
        if timeout_s > 0:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (call := self._calls.get()) is not None:
            work, future = call
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(work())
            except Exception as error:  # belongs to whoever asked
                future.set_exception(error)
            del work, future, call
