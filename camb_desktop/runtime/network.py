"""The network thread: one plain thread with one asyncio loop."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

log = logging.getLogger(__name__)


class NetworkLoop:
    """Runs an asyncio loop in the thread ``camb-net``. Every method may be called from any thread but that one.

    The thread imports asyncio for itself: the window opens without it.
    """

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._ready = threading.Event()
        self._lock = threading.Lock()  # around what is called before there is a loop
        self._early: list[tuple[Callable[..., object], tuple[object, ...]]] = []
        self._running: set[Future[Any]] = set()  # a loop does not keep its tasks: the collector takes what nobody has

    @property
    def started(self) -> bool:
        """Whether :meth:`start` was called."""
        return self._thread is not None

    def start(self) -> None:
        """Start the thread; calls may follow at once."""

        def main() -> None:
            import asyncio

            loop = asyncio.new_event_loop()
            asyncio.set_event_loop(loop)
            with self._lock:
                for function, arguments in self._early:
                    loop.call_soon(function, *arguments)
                self._early.clear()
                self._loop = loop
            self._ready.set()
            try:
                loop.run_forever()
            finally:
                _drain(loop)
                loop.close()

        self._thread = threading.Thread(target=main, name="camb-net", daemon=True)
        self._thread.start()

    def call(self, function: Callable[..., object], *args: object) -> None:
        """Run a plain function in the loop, soon; calls keep their order. Nothing happens after :meth:`close`."""
        with self._lock:
            if self._loop is None:
                self._early.append((function, args))
                return
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(function, *args)

    def submit(self, coroutine: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Run a coroutine in the loop; its future may be waited for, but never in the GUI thread."""
        import asyncio

        self._ready.wait()
        assert self._loop is not None
        future = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        self._running.add(future)
        future.add_done_callback(self._running.discard)
        return future

    def close(self, closing: Coroutine[Any, Any, Any] | None = None, timeout_s: float = 2.0) -> bool:
        """Run ``closing``, cancel every task that is left, end the loop and join the thread.

        Returns:
            Whether the thread ended within ``timeout_s``; it is a daemon, so a hung one cannot keep the process.
        """
        if self._thread is None:
            if closing is not None:
                closing.close()
            return True
        if closing is not None:
            future = self.submit(closing)
            try:
                future.result(timeout_s / 2)
            except TimeoutError:
                future.cancel()
                log.info("network: closing took too long")
        self._ready.wait()
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()


def _drain(loop: asyncio.AbstractEventLoop) -> None:
    import asyncio

    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(loop.shutdown_default_executor())
