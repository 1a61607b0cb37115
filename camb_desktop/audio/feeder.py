"""The thread ``camb-fill``: opens files, keeps the engine's queue ahead of what is heard, starts the device."""

from __future__ import annotations

import logging
import math
import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import replace

from camb_desktop.audio.block_queue import BlockQueue, Order
from camb_desktop.audio.control import OutputControl
from camb_desktop.audio.decode import Decoder, open_sound
from camb_desktop.audio.engine import PlaybackEngine
from camb_desktop.audio.gain import linear_gain
from camb_desktop.audio.output import OutputFormat, OutputRequest
from camb_desktop.audio.playback import Report
from camb_desktop.audio.reader import Plan
from camb_desktop.audio.sources import ByteSource, ReadStopped
from camb_desktop.core.clip import StreamInfo
from camb_desktop.core.errors import AudioError, CannotDecode, DeviceNotAnswering, NoAudioDevice
from camb_desktop.core.values import dataclass

log = logging.getLogger(__name__)

#: What must be ready before the device starts, seconds. At once the device takes its latency and a block more, 0.125 s:
#: with less than that an arriving file would be heard, fall silent and be gathered anew.
PREFILL_S = 0.2
#: How much of a take whose loudness is not known is measured before it sounds at the loudness of the others, seconds.
MEASURED_S = 0.5
_IDLE_WAIT_S = 0.02
_KEPT_DECODERS = 4


@dataclass(frozen=True, slots=True)
class Opened:
    """The file's header was read, or its true length was found. Sent again when ``info`` changes."""

    generation: int
    info: StreamInfo


@dataclass(frozen=True, slots=True)
class Sounding:
    """The order is being played: the device runs. ``lufs`` is what its beginning measures, where that was asked for."""

    generation: int
    format: OutputFormat
    lufs: float | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """The order cannot be played, or not any further."""

    generation: int
    error: AudioError


@dataclass(frozen=True, slots=True)
class Supply:
    """How the device is fed at this moment, for whoever measures.

    Attributes:
        running: whether the device takes samples.
        current: whether what it takes next is what was asked for last.
        ahead_s: seconds until more has to be read; infinite when all of the rest is ready.
        open_files: what is held open, whatever was used last at the end.
        report: what the callback did so far.
    """

    running: bool
    current: bool
    ahead_s: float
    open_files: tuple[ByteSource, ...]
    report: Report


class Feeder:
    """One playback at a time, by the newest :class:`Order`. Methods may be called from any thread and never wait.

    Args:
        engine: what is kept filled.
        control: starts the device.
        post: takes :class:`Opened`, :class:`Sounding` and :class:`Failed`, in the feeder's thread.
    """

    def __init__(self, engine: PlaybackEngine, control: OutputControl, post: Callable[[object], None]) -> None:
        self._engine = engine
        self._control = control
        self._post = post
        self._wake = threading.Condition()
        self._order: Order | None = None
        self._to_prepare: deque[ByteSource] = deque(maxlen=_KEPT_DECODERS - 1)
        self._hush = False
        self._release = False
        self._closing = False
        self._current: Order | None = None
        self._place: tuple[int, int] | None = None  # generation and frame at which an order that has not begun goes on
        self._heard: ByteSource | None = None  # whose samples the device was given last
        self._queue: BlockQueue | None = None
        self._retired: BlockQueue | None = None
        self._output: OutputFormat | None = None
        self._told: Opened | None = None
        self._decoders: OrderedDict[ByteSource, Decoder] = OrderedDict()
        self._thread: threading.Thread | None = None

    def order(self, order: Order) -> None:
        """Do this instead of whatever was ordered before."""
        with self._wake:
            self._order, self._hush = order, False
            self._ensure_thread()
            self._wake.notify()

    def rest(self, *, release: bool = False) -> None:
        """Read nothing more until the next order; with ``release``, close all files too."""
        with self._wake:
            self._order, self._hush, self._release = None, True, self._release or release
            self._wake.notify()

    def prepare(self, source: ByteSource) -> None:
        """Open ``source`` when there is nothing better to do, so that an order for it is quick."""
        with self._wake:
            self._to_prepare.append(source)
            self._ensure_thread()
            self._wake.notify()

    def supply(self, generation: int, plan: Plan) -> Supply:
        """How it stands; ``generation`` and ``plan`` are what was asked for last."""
        queue = self._queue
        return Supply(
            self._control.running,
            queue is not None and queue.serves(generation, plan),
            math.inf if queue is None or queue.finished else queue.ahead_s(),
            tuple(self._decoders),
            self._engine.report,
        )

    def close(self, timeout_s: float) -> bool:
        """End the thread; whether it ended in time."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # -- all below runs in camb-fill -----------------------------------------------------------------------------

    def _ensure_thread(self) -> None:
        if self._thread is None and not self._closing:
            self._thread = threading.Thread(target=self._run, name="camb-fill", daemon=True)
            self._thread.start()

    def _interrupted(self) -> bool:
        return self._order is not None or self._hush or self._closing

    def _run(self) -> None:
        while not self._closing:
            with self._wake:
                order, self._order = self._order, None
                hush, self._hush = self._hush, False
                release, self._release = self._release, False
            if hush:
                self._let_go(self._queue)
            if release:
                self._current = None
                self._close_decoders()
            try:
                if order is not None:
                    self._obey(order)
                elif self._queue is not None and self._queue.wants_more():
                    self._extend(self._queue)
                elif self._to_prepare:
                    self._prepare(self._to_prepare.popleft())
                else:
                    with self._wake:
                        if not self._interrupted() and not self._to_prepare:
                            self._wake.wait(_IDLE_WAIT_S if self._queue is not None else None)
            except ReadStopped:
                continue
            except AudioError as error:
                self._fail(error)
            except OSError as error:
                self._fail(CannotDecode(error.strerror or str(error)))
            except Exception as error:
                log.exception("audio: the feeder failed")
                self._fail(CannotDecode(str(error)))
        self._close_decoders()

    def _obey(self, order: Order) -> None:
        before, self._current = self._current, order
        queue = self._queue
        if queue is not None and before is not None and order.generation == before.generation and order.sound:
            if queue.replan(order):
                return
            self._place = order.generation, int(queue.next_frame)
        self._let_go(queue)
        goes_on = order.sound and self._place is not None and self._place[0] == order.generation
        if goes_on and self._place is not None:
            # Also when the order that found the place was given up for this one before it began.
            self._current = order = replace(order, plan=replace(order.plan, start_frame=self._place[1]))
        if not order.sound:
            self._heard = None
        try:
            decoder = self._decoder(order.source)
            self._tell_opened(order, decoder)
            if order.sound:
                self._begin(order, decoder)
        except ReadStopped:
            # A newer order waits, or the same one is resumed after a rest: it must start all over.
            self._current = None
            raise

    def _begin(self, order: Order, decoder: Decoder) -> None:
        found = self._open_output(OutputRequest(decoder.info.sample_rate_hz, 2, order.device))
        queue = BlockQueue(self._engine, decoder, order, found)
        wanted_s = MEASURED_S if order.match_lufs is not None and order.source.complete else PREFILL_S
        while queue.ahead_s() < wanted_s and not queue.finished:
            queue.extend()
        lufs = queue.loudness_lufs() if order.match_lufs is not None else None
        if self._interrupted():
            raise ReadStopped
        if self._control.running and self._heard != order.source:
            # Only now, so that there is no silence between two takes. A seek waits behind what is rendered instead.
            self._control.abort()
        starts, self._heard = not self._control.running, order.source
        sounds = not starts and self._engine.report.silent_at < 0
        self._queue, self._place = queue, None
        match = linear_gain(1.0, False, lufs, order.match_lufs) if order.match_lufs is not None else 1.0
        queue.start(fade_in=order.plan.start_frame > 0 or sounds, cut=starts, match=match)
        self._control.start()
        self._post(Sounding(order.generation, found, lufs))

    def _open_output(self, request: OutputRequest) -> OutputFormat:
        def attempt() -> OutputFormat:
            found = self._control.ensure_open(request, self._engine.render, self._engine.underflow)
            if found is not self._output:
                self._engine.configure(found.sample_rate_hz, found.channels)
                self._output = found
            return found

        try:
            return attempt()
        except DeviceNotAnswering:
            raise
        except NoAudioDevice as error:
            # The list of devices is as old as the program: perhaps there is another one by now.
            log.info("audio: looking for devices anew: %s", error)
            self._control.refresh()
            return attempt()

    def _extend(self, queue: BlockQueue) -> None:
        queue.extend()
        if self._current is not None:
            self._tell_opened(self._current, queue.decoder)

    def _tell_opened(self, order: Order, decoder: Decoder) -> None:
        news = Opened(order.generation, decoder.info)
        if news != self._told:
            self._told = news
            self._post(news)

    def _fail(self, error: AudioError) -> None:
        order, self._current = self._current, None
        self._let_go(self._queue)
        if order is not None:
            if isinstance(error, CannotDecode) and order.source in self._decoders:
                self._decoders.pop(order.source).close()
            self._post(Failed(order.generation, error))

    def _decoder(self, source: ByteSource) -> Decoder:
        if source not in self._decoders:
            self._decoders[source] = open_sound(source, self._interrupted)
            while len(self._decoders) > _KEPT_DECODERS:
                self._decoders.popitem(last=False)[1].close()
        self._decoders.move_to_end(source)
        return self._decoders[source]

    def _close_decoders(self) -> None:
        while self._decoders:
            self._decoders.popitem()[1].close()

    def _let_go(self, queue: BlockQueue | None) -> None:
        # Kept until the next one goes: the callback may be fading it out, and must not be who frees it.
        self._queue = None
        if queue is not None:
            self._retired = queue

    def _prepare(self, source: ByteSource) -> None:
        # One that is open already may be what plays: two rows can have the same bytes, and to read would move it on.
        if not source.complete or source in self._decoders:
            return
        try:
            decoder = self._decoder(source)
            decoder.read(4096)
            if self._current is not None and self._current.source in self._decoders:
                self._decoders.move_to_end(self._current.source)
        except (AudioError, OSError) as error:
            log.info("audio: a neighbour cannot be opened ahead: %s", error)
