"""The client against plain ways of doing the same, in one run; ratios are what counts.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_net.py
        [--runs 200] [--latency-ms 50] [--megabytes 500] [--only many|large|cancel]

many    N runs whose two hosts wait before every answer: against one GET per ID, one after the other.
large   one large file: against curl writing to the same folder; and the client's memory above idle.
cancel  milliseconds from ``cancel()`` to the last event, in every state.

The servers run in processes of their own.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import httpx

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from camb_desktop.api.fetcher import Fetcher, ServiceConfig
from camb_desktop.core.events import (
    BodyProgress,
    Cancelled,
    Failed,
    Fetched,
    FetchRequest,
    LinkFetched,
    Paused,
    Started,
    Want,
)
from camb_desktop.core.runs import Kind
from camb_desktop.runtime import process

KEY = "benchmark-key"
SMALL_BYTES = 200_000
TERMINAL = (Fetched, LinkFetched, Failed, Cancelled)


def wav_head(size: int) -> bytes:
    import struct

    head = (
        b"RIFF" + struct.pack("<I", size - 8) + b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 2, 48_000, 192_000, 4, 16)
    )
    return head + b"data" + struct.pack("<I", size - 44)


class Asyncio(asyncio.Protocol):
    """API or storage: waits, then answers; bulk calls too."""

    def __init__(self, latency_s: float, body: bytes, storage_port: int) -> None:
        self._latency_s = latency_s
        self._body = body
        self._storage_port = storage_port
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while b"\r\n\r\n" in self._buffer:
            head, _, rest = self._buffer.partition(b"\r\n\r\n")
            found = re.search(rb"content-length: *(\d+)", head, re.I)
            length = int(found.group(1)) if found else 0
            if len(rest) < length:
                return
            body, self._buffer = rest[:length], rest[length:]
            asyncio.get_running_loop().call_later(self._latency_s, self._answer, head, body)

    def _answer(self, head: bytes, body: bytes) -> None:
        answer = self._body
        if head.startswith(b"POST"):
            link = f"http://127.0.0.1:{self._storage_port}/{{}}.wav?Expires=4102444800".format
            answer = json.dumps({str(i): {"output_url": link(i)} for i in json.loads(body)["run_ids"]}).encode()
        run_id = head.split(b" ", 2)[1].split(b"?")[0].rsplit(b"/", 1)[-1].removesuffix(b".wav")
        if not head.startswith(b"POST"):
            answer = answer[:-8] + run_id.rjust(8, b"0")  # every run has bytes of its own
        self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(answer) + answer)


def serve_many(latency_s: float) -> None:
    async def run() -> None:
        body = wav_head(SMALL_BYTES) + os.urandom(SMALL_BYTES - 44)
        loop = asyncio.get_running_loop()
        storage = await loop.create_server(lambda: Asyncio(latency_s, body, 0), "127.0.0.1", 0, backlog=256)
        storage_port = storage.sockets[0].getsockname()[1]
        api = await loop.create_server(lambda: Asyncio(latency_s, body, storage_port), "127.0.0.1", 0, backlog=256)
        print(api.sockets[0].getsockname()[1], flush=True)
        await asyncio.gather(api.serve_forever(), storage.serve_forever())

    asyncio.run(run())


def serve_file(path: str) -> None:
    size = Path(path).stat().st_size
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)

    def answer(client: socket.socket) -> None:
        with client, Path(path).open("rb") as file:
            while client.recv(65536):
                client.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: %d\r\n\r\n" % size)
                done = 0
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # the one that warms up
                    while done < size:
                        done += os.sendfile(client.fileno(), file.fileno(), done, size - done)

    while True:
        client, _ = listener.accept()
        threading.Thread(target=answer, args=(client,), daemon=True).start()


class Server:
    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen([sys.executable, __file__, *arguments], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


class Run:
    """Fetches in this thread's loop and keeps the times of all events."""

    def __init__(self, port: int, folder: Path, **changes: object) -> None:
        self.folder = folder
        self.events: list[tuple[float, object]] = []
        self._waiting: list[tuple[Callable[[object], bool], asyncio.Event]] = []
        self.fetcher = Fetcher(ServiceConfig(f"http://127.0.0.1:{port}/apis", KEY, **changes), self._post)  # type: ignore[arg-type]

    def _post(self, event: object) -> None:
        self.events.append((time.perf_counter(), event))
        for wanted, seen in self._waiting:
            if wanted(event):
                seen.set()

    async def warm_up(self) -> None:
        """Have the certificates read."""
        reading = self.fetcher.warm_up(self.folder)
        assert reading is not None
        await reading

    def waiter(self, wanted: Callable[[object], bool]) -> asyncio.Event:
        seen = asyncio.Event()
        self._waiting.append((wanted, seen))
        return seen

    async def all(self, run_ids: list[int], kind: Kind = Kind.SPEECH) -> float:
        left = len(run_ids)
        done = asyncio.Event()

        def count(event: object) -> bool:
            nonlocal left
            if isinstance(event, TERMINAL):
                assert isinstance(event, Fetched), event
                left -= 1
                if left == 0:
                    done.set()
            return False

        self._waiting.append((count, done))
        began = time.perf_counter()
        self.fetcher.fetch([FetchRequest(i, i, i, None, kind, Want.AUDIO, self.folder) for i in run_ids])
        await done.wait()
        return time.perf_counter() - began


def one_after_the_other(port: int, run_ids: list[int], folder: Path) -> float:
    with httpx.Client(headers={"x-api-key": KEY}) as client:
        began = time.perf_counter()
        for run_id in run_ids:
            answer = client.get(f"http://127.0.0.1:{port}/apis/tts-result/{run_id}")
            answer.raise_for_status()
            (folder / f"{run_id}.wav").write_bytes(answer.content)
        return time.perf_counter() - began


def bench_many(count: int, latency_ms: float, folder: Path) -> None:
    server = Server("--serve-many", str(latency_ms / 1000))
    run_ids = list(range(10_001, 10_001 + count))
    plain = one_after_the_other(server.port, run_ids, folder)

    async def ours(kind: Kind) -> float:
        run = Run(server.port, folder / f"ours {kind}")
        await run.warm_up()  # both begin with their certificates read
        seconds = await run.all(run_ids, kind)
        await run.fetcher.aclose()
        return seconds

    for kind in (Kind.SPEECH, Kind.AUTO):
        seconds = statistics.median(asyncio.run(ours(kind)) for _ in range(5))
        files = len(list((folder / f"ours {kind}").iterdir()))
        print(
            f"many    {count} runs of {SMALL_BYTES // 1000} kB, {latency_ms:g} ms latency, {kind}:"
            f" one after the other {plain:.2f} s, here {seconds:.2f} s (median of 5), {files} files:"
            f" {plain / seconds:.1f} times faster"
        )
    server.close()


def status_mb(field: str) -> float:
    text = Path("/proc/self/status").read_text()
    found = re.search(rf"{field}:\s+(\d+) kB", text)
    assert found is not None
    return int(found.group(1)) / 1024


def touch_memory(folder: Path, size: int) -> None:
    """Fill and free as much of the page cache as a run will.

    Memory that a virtual machine has to ask its host for takes two to three times as long to write, which would count
    against whoever comes first.
    """
    scratch = folder / "scratch"
    block = os.urandom(1 << 20)
    with scratch.open("wb", buffering=0) as file:
        for _ in range(size // len(block) + 1):
            file.write(block)
    scratch.unlink()


def bench_large(megabytes: int, folder: Path) -> None:
    size = megabytes * 1_000_000
    source = folder / "large.wav"
    with source.open("wb") as file:
        file.write(wav_head(size))
        left = size - 44
        while left:
            left -= file.write(os.urandom(min(left, 1 << 24)))
    server = Server("--serve-file", str(source))
    rates: dict[str, list[float]] = {"curl": [], "here": []}
    growth = 0.0

    async def ours() -> float:
        nonlocal growth
        run = Run(server.port, folder / "ours")
        warm = Run(server.port, folder / "warm", size_cap_bytes=1)
        warm.fetcher.fetch([FetchRequest(9, 9, 9, None, Kind.SPEECH, Want.AUDIO, folder / "warm")])
        await warm.waiter(lambda event: isinstance(event, Failed)).wait()
        await warm.fetcher.aclose()
        Path("/proc/self/clear_refs").write_text("5")
        idle = status_mb("VmRSS")
        seconds = await run.all([1])
        growth = max(growth, status_mb("VmHWM") - idle)
        await run.fetcher.aclose()
        return seconds

    def curl() -> float:
        target = folder / "curl.wav"
        began = time.perf_counter()
        subprocess.run(["curl", "-s", "-o", str(target), f"http://127.0.0.1:{server.port}/x"], check=True)
        with target.open("rb") as file:  # the client does not call a file fetched before it is on the disk
            os.fsync(file.fileno())
        seconds = time.perf_counter() - began
        target.unlink()
        return seconds

    def here() -> float:
        seconds = asyncio.run(ours())
        shutil.rmtree(folder / "ours")
        return seconds

    runners = {"curl": curl, "here": here}
    for turn in range(10):
        for name in sorted(runners, reverse=bool(turn % 2)):  # each is first as often as second
            touch_memory(folder, size)
            rates[name].append(size / 1e6 / runners[name]())
    server.close()
    middle = {name: statistics.median(found) for name, found in rates.items()}
    ratio = middle["here"] / middle["curl"]
    print(
        f"large   {megabytes} MB, medians of 10: curl {middle['curl']:.0f} MB/s, here {middle['here']:.0f} MB/s"
        f" (with SHA-256): {ratio:.2f} of curl; memory {growth:.1f} MB above idle"
    )
    print(f"        curl {[round(r) for r in rates['curl']]}, here {[round(r) for r in rates['here']]} MB/s")


def full_listener() -> tuple[socket.socket, list[socket.socket]]:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    fillers = [socket.socket() for _ in range(4)]
    for filler in fillers:
        filler.setblocking(False)
        filler.connect_ex(listener.getsockname())
    return listener, fillers


async def bench_cancel(folder: Path) -> None:
    sent = wav_head(50_000_000) + os.urandom(300_000)
    answers = {
        "first byte": b"",
        "mid-body": b"HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n" + sent,
        "backing off": b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n",
        "rate limit": b"HTTP/1.1 429 No\r\nContent-Length: 0\r\nRetry-After: 60\r\n\r\n",
        "polling": b'HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{"status":"PENDING"}',
    }
    asked = asyncio.Event()

    for state in ("connecting", *answers):
        latencies = []
        for number in range(1, 21):
            asked.clear()

            async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, state: str = state) -> None:
                try:
                    await reader.readuntil(b"\r\n\r\n")
                    writer.write(answers[state])
                    asked.set()
                    await reader.read()
                except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                    pass  # cancelled when all is over: asyncio's streams would print that
                writer.close()

            server = await asyncio.start_server(answer, "127.0.0.1", 0)
            listener, fillers = full_listener()
            port = listener.getsockname()[1] if state == "connecting" else server.sockets[0].getsockname()[1]
            run = Run(port, folder / f"cancel {state}", backoff_base_s=60.0, poll_first_s=60.0)
            wanted = {"connecting": Started, "mid-body": BodyProgress}.get(state, Paused)
            reached = (
                asked if state == "first byte" else run.waiter(lambda event, wanted=wanted: isinstance(event, wanted))
            )
            task = "3f2b8c1e-1111-4222-8333-abcdefabcdef" if state == "polling" else None
            run.fetcher.fetch([FetchRequest(number, 1, None if task else 7, task, Kind.SPEECH, Want.AUDIO, run.folder)])
            await reached.wait()
            ended = run.waiter(lambda event: isinstance(event, Cancelled))
            began = time.perf_counter()
            run.fetcher.cancel([number])
            await ended.wait()
            latencies.append(1000 * (next(t for t, e in run.events if isinstance(e, Cancelled)) - began))
            assert not run.folder.exists() or list(run.folder.iterdir()) == []
            await run.fetcher.aclose()
            server.close()
            for each in (listener, *fillers):
                each.close()
        print(
            f"cancel  {state:12s} median {statistics.median(latencies):5.2f} ms, worst of 20 {max(latencies):5.2f} ms"
        )


def main() -> None:
    process.tune()  # as the program does
    process.keep_memory()
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--latency-ms", type=float, default=50.0)
    parser.add_argument("--megabytes", type=int, default=500)
    parser.add_argument("--only", choices=("many", "large", "cancel"))
    parser.add_argument("--serve-many", type=float, help=argparse.SUPPRESS)
    parser.add_argument("--serve-file", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve_many is not None:
        serve_many(given.serve_many)
    elif given.serve_file is not None:
        serve_file(given.serve_file)
    else:
        load = os.getloadavg()[0]
        print(f"        {os.cpu_count()} processors, load {load:.1f} before the start")
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            if given.only in (None, "many"):
                bench_many(given.runs, given.latency_ms, folder)
            if given.only in (None, "large"):
                bench_large(given.megabytes, folder)
            if given.only in (None, "cancel"):
                asyncio.run(bench_cancel(folder))


if __name__ == "__main__":
    main()
