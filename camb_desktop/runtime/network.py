"""The network thread: one plain thread with one asyncio loop."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any

from camb_desktop.runtime.courtesy import PoliteSelector
from camb_desktop.runtime.process import step_back

log = logging.getLogger(__name__)


class NetworkLoop:
    """Runs an asyncio loop in the thread ``camb-net``. Every method may be called from any thread but that one."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start the thread and return once its loop runs."""
        ready = threading.Event()

        def main() -> None:
            step_back()
            loop = _new_loop()
            self._loop = loop
            asyncio.set_event_loop(loop)
            loop.call_soon(ready.set)
            try:
                loop.run_forever()
            finally:
                _drain(loop)
                loop.close()

        self._thread = threading.Thread(target=main, name="camb-net", daemon=True)
        self._thread.start()
        ready.wait()

    def call(self, function: Callable[..., object], *args: object) -> None:
        """Run a plain function in the loop, soon; calls keep their order. Nothing happens after :meth:`close`."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(function, *args)

    def submit(self, coroutine: Coroutine[Any, Any, Any]) -> Future[Any]:
        """Run a coroutine in the loop; its future may be waited for, but never in the GUI thread."""
        assert self._loop is not None, "start() first"
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop)

    def close(self, closing: Coroutine[Any, Any, Any] | None = None, timeout_s: float = 2.0) -> bool:
        """Run ``closing``, cancel every task that is left, end the loop and join the thread.

        Returns:
            Whether the thread ended within ``timeout_s``; it is a daemon, so a hung one cannot keep the process.
        """
        if self._loop is None or self._thread is None:
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
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()


def _new_loop() -> asyncio.AbstractEventLoop:
    if sys.platform == "win32":
        return asyncio.new_event_loop()  # knows no selectors
    return asyncio.SelectorEventLoop(PoliteSelector())


def _drain(loop: asyncio.AbstractEventLoop) -> None:
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(loop.shutdown_default_executor())
