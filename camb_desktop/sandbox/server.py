"""The sandbox in a thread: two hosts on 127.0.0.1, one asyncio loop, gone without a trace when stopped."""

from __future__ import annotations

import asyncio
import logging
import secrets
import socket
import threading
import time
import uuid
from types import TracebackType
from typing import Any, Self

import uvicorn

from camb_desktop.sandbox.api import BASE_PATH, build_api
from camb_desktop.sandbox.bodies import Pace
from camb_desktop.sandbox.catalogue import TASKS, SampleRun, build
from camb_desktop.sandbox.observer import Observer
from camb_desktop.sandbox.options import SandboxOptions
from camb_desktop.sandbox.request_log import RequestLog
from camb_desktop.sandbox.signing import LinkSigner
from camb_desktop.sandbox.storage import build_storage, object_path

__all__ = ["SandboxOptions", "SandboxServer"]

START_TIMEOUT_S = 20.0
STOP_TIMEOUT_S = 5.0


class SandboxServer:
    """A local look-alike of the service and its storage host. ``start`` and ``stop`` once each, any thread.

    Attributes:
        base_url: what a client takes for the service's base URL, such as ``http://127.0.0.1:40123/apis``.
        storage_url: where links point to.
        api_key: the only key that is accepted.
        catalogue: every run by its ID, the demo task's run among them.
        run_ids: the IDs to offer, without the one that the demo task leaves behind.
        task_ids: one that succeeds after some polls, one that fails.
        log: what was asked.
    """

    def __init__(self, options: SandboxOptions | None = None) -> None:
        self.options = options or SandboxOptions()
        self.api_key = self.options.api_key or str(uuid.uuid4())
        self.catalogue: dict[int, SampleRun] = build(self.options)
        behind_tasks = {task.run_id for task in TASKS}
        self.run_ids: tuple[int, ...] = tuple(i for i in self.catalogue if i not in behind_tasks)
        self.task_ids: tuple[str, ...] = tuple(task.task_id for task in TASKS)
        self.log = RequestLog()
        self._signer = LinkSigner(secrets.token_bytes(32))
        self._listeners: list[socket.socket] = []
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._servers: list[_Server] = []
        self._pace: Pace | None = None
        self._failure: BaseException | None = None
        self.base_url = ""
        self.storage_url = ""

    def start(self) -> Self:
        """Listen on two free ports and return once both answer."""
        self._listeners = [socket.create_server(("127.0.0.1", 0), backlog=256) for _ in range(2)]
        api_port, storage_port = (listener.getsockname()[1] for listener in self._listeners)
        self.base_url = f"http://127.0.0.1:{api_port}{BASE_PATH}"
        self.storage_url = f"http://127.0.0.1:{storage_port}"
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), name="camb-sandbox", daemon=True)
        self._thread.start()
        if not ready.wait(START_TIMEOUT_S) or self._failure is not None:
            raise RuntimeError("the sandbox did not start") from self._failure
        return self

    def stop(self) -> None:
        """Cut every connection, end the thread. May be called again."""
        if self._thread is None:
            return
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._begin_stop)
        self._thread.join(STOP_TIMEOUT_S)
        if self._thread.is_alive():
            raise RuntimeError("the sandbox did not stop")
        self._thread = None

    def link_to(self, run_id: int, lifetime_s: float | None = None) -> str:
        """A fresh presigned link; a negative lifetime makes one that has expired."""
        lifetime = self.options.link_lifetime_s if lifetime_s is None else lifetime_s
        expires = int(time.time() + lifetime)
        return self._signer.sign(self.storage_url, object_path(self.catalogue[run_id]), expires)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _run(self, ready: threading.Event) -> None:
        try:
            asyncio.run(self._serve(ready))
        except BaseException as error:
            self._failure = error
            ready.set()
            raise

    async def _serve(self, ready: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        options = self.options
        self._pace = pace = Pace(options.latency_s, options.bytes_per_second)
        api = build_api(
            self.catalogue,
            self.api_key,
            self.base_url,
            pace,
            options.polls_until_done,
            lambda run: self.link_to(run.run_id),
        )
        storage = build_storage(self.catalogue, self._signer, pace)
        self._servers = [
            _Server(Observer(api, "api", self.log, pace)),
            _Server(Observer(storage, "storage", self.log, pace)),
        ]
        serving = [
            asyncio.create_task(server.serve(sockets=[listener]))
            for server, listener in zip(self._servers, self._listeners, strict=True)
        ]
        for server in self._servers:
            await server.listening.wait()
        ready.set()
        await asyncio.gather(*serving)

    def _begin_stop(self) -> None:
        assert self._pace is not None
        for server in self._servers:
            server.cut()  # before the waits end, so that nobody is left to answer
            server.should_exit = True
        self._pace.stopping.set()


class _Server(uvicorn.Server):
    """uvicorn that tells when it listens, and cuts its connections instead of waiting for them."""

    def __init__(self, app: Any) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                loop="asyncio",
                http="h11",
                ws="none",
                lifespan="off",
                log_config=None,
                log_level=logging.WARNING,
                access_log=False,
                timeout_keep_alive=60,
            )
        )
        self.listening = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    def cut(self) -> None:
        """Accept nothing more and drop every connection, in the middle of an answer too."""
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
