"""Every mechanism that is there for speed, switched off alone, beside the program as it is, in one run.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_mechanisms.py [--rounds 7] [--only NAME ...] [--together]

Each round tries everything once, in processes of their own, in an order of its own, so that a machine that is busy is
busy for all. Medians are printed, and what they are with the mechanism off against with it on: above 1, it pays. With
``--together`` each round tries every combination of those named, and a mechanism's figures are the medians of all
rounds without it against all with it: two that do the same do not hide each other, and there is less chance in it.

A paste is one of 300 mixed IDs at 100 ms; lateness is that of a 5 ms timer in the GUI thread: its latest beat, and the
mean of the latest hundredth.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager
from itertools import combinations
from pathlib import Path
from typing import Any
from unittest.mock import patch

import httpx

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import bench_net
import bench_paste
import bench_peaks

from camb_desktop.api import session, transport
from camb_desktop.audio.building import build_peaks
from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.runs import Kind
from camb_desktop.runtime import process

_RUNS = 300
_LATENCY_MS = 100
_LARGE_BYTES = 300_000_000
_PEAKS_MINUTES = 10.0


#: name → what measures it, and what is in its place when it is off.
MECHANISMS: dict[str, tuple[tuple[str, ...], Callable[[], list[Any]]]] = {
    "switch interval": (("paste",), lambda: [patch.object(process, "_SWITCH_INTERVAL_S", 0.005)]),
    "malloc priming": (("paste", "peaks"), lambda: [patch.object(process, "_KEPT_BYTES", 0)]),
    "gc freeze": (("paste",), lambda: [patch.object(gc, "freeze", lambda: None)]),
    "own sockets": (
        ("paste", "large"),
        lambda: [patch.object(transport, "AsyncioBackend", lambda: None)],
    ),
    "own connections": (
        ("paste", "many"),
        lambda: [patch.object(session, "Transport", lambda context: httpx.AsyncHTTPTransport(verify=context))],
    ),
}


def measured_paste(given: dict[str, Any]) -> dict[str, float]:
    calls = 0
    collections: list[float] = []
    api = session.Session.api

    def on_collection(phase: str, info: dict[str, int]) -> None:
        if info["generation"] == 2:
            collections.append(time.perf_counter() - (collections.pop() if phase == "stop" else 0.0))

    @asynccontextmanager
    async def counted(self: session.Session, *arguments: Any, **more: Any) -> Any:
        nonlocal calls
        calls += 1
        async with api(self, *arguments, **more) as answer:
            yield answer

    gc.callbacks.append(on_collection)
    with patch.object(session.Session, "api", counted):
        found = bench_paste.paste(given["told"], given["run_ids"], Kind.AUTO)
    assert found.ready == _RUNS, found.ready
    return {
        "latest ms": 1000 * found.late_s[-1],
        "worst 1 % ms": 1000 * statistics.mean(found.late_s[-max(1, len(found.late_s) // 100) :]),
        "ready s": found.ready_s,
        "calls": float(calls),
        "collection ms": 1000 * max(collections),
    }


def measured_many(given: dict[str, Any]) -> dict[str, float]:
    async def fetch(folder: Path) -> float:
        run = bench_net.Run(given["many_port"], folder)
        await run.warm_up()
        seconds = await run.all(list(range(10_001, 10_201)))
        await run.fetcher.aclose()
        return seconds

    process.tune()
    process.keep_memory()
    with tempfile.TemporaryDirectory() as folder:
        return {"200 runs s": asyncio.run(fetch(Path(folder)))}


def measured_large(given: dict[str, Any]) -> dict[str, float]:
    async def fetch(folder: Path) -> dict[str, float]:
        run = bench_net.Run(given["large_port"], folder)
        await run.warm_up()
        busy_s = time.process_time()
        seconds = await run.all([1])
        busy_s = time.process_time() - busy_s
        await run.fetcher.aclose()
        return {"s per GB": 1e9 / _LARGE_BYTES * seconds, "processor s per GB": 1e9 / _LARGE_BYTES * busy_s}

    process.tune()
    process.keep_memory()
    bench_net.touch_memory(Path(given["folder"]), _LARGE_BYTES)
    with tempfile.TemporaryDirectory(dir=given["folder"]) as folder:
        return asyncio.run(fetch(Path(folder)))


def measured_peaks(given: dict[str, Any]) -> dict[str, float]:
    process.tune()
    process.keep_memory()
    source = StoredSource(Path(given["wav"]))
    # Once: by its second try a process has memory that it keeps, whatever was done about that.
    return {"peaks s": bench_peaks.timed(lambda: build_peaks(source))}


MEASURED = {"paste": measured_paste, "many": measured_many, "large": measured_large, "peaks": measured_peaks}


def in_a_process(group: Sequence[str], scenario: str, given: dict[str, Any]) -> dict[str, float]:
    command = [sys.executable, __file__, "--one", scenario, "--without", *group]
    done = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{scenario} without {group} failed:\n{done.stderr}")
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def one(scenario: str, group: Sequence[str]) -> None:
    with ExitStack() as off:
        for name in group:
            for change in MECHANISMS[name][1]():
                off.enter_context(change)
        print(json.dumps(MEASURED[scenario](json.load(sys.stdin))), flush=True)


def surroundings(folder: Path, off: ExitStack, scenarios: set[str]) -> Iterator[tuple[str, Any]]:
    """The servers and files that the measurements share."""
    yield "folder", str(folder)
    if "paste" in scenarios:
        told, run_ids = off.enter_context(bench_paste.sandbox(_RUNS, _LATENCY_MS, "mixed"))
        yield "told", told
        yield "run_ids", run_ids
    if "many" in scenarios:
        many = bench_net.Server("--serve-many", "0.05")
        off.callback(many.close)
        yield "many_port", many.port
    if "large" in scenarios:
        file = folder / "large.wav"
        block = os.urandom(1 << 20)
        with file.open("wb") as out:
            out.write(bench_net.wav_head(_LARGE_BYTES))
            while (left := _LARGE_BYTES - out.tell()) > 0:
                out.write(block[:left])
        large = bench_net.Server("--serve-file", str(file))
        off.callback(large.close)
        yield "large_port", large.port
    if "peaks" in scenarios:
        wav = folder / "peaks.wav"
        bench_peaks.make(wav, _PEAKS_MINUTES, "FLOAT")
        yield "wav", str(wav)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", nargs="*", choices=MECHANISMS, default=list(MECHANISMS))
    parser.add_argument("--together", action="store_true")
    parser.add_argument("--one", choices=MEASURED, help=argparse.SUPPRESS)
    parser.add_argument("--without", nargs="*", choices=MECHANISMS, default=[], help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        one(given.one, given.without)
        return
    tries: list[tuple[tuple[str, ...], str]]  # what is off, and what is measured
    if given.together:
        scenarios = set.intersection(*(set(MECHANISMS[name][0]) for name in given.only))
        groups = [group for size in range(len(given.only) + 1) for group in combinations(given.only, size)]
        tries = [(group, scenario) for group in groups for scenario in sorted(scenarios)]
    else:
        scenarios = {scenario for name in given.only for scenario in MECHANISMS[name][0]}
        tries = [((), scenario) for scenario in sorted(scenarios)]
        tries += [((name,), scenario) for name in given.only for scenario in MECHANISMS[name][0]]
    found: dict[tuple[tuple[str, ...], str], list[dict[str, float]]] = {each: [] for each in tries}
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} before the start, {given.rounds} rounds")
    print(f"{'':41}{'':20} {'on':>9} {'off':>9}")
    with tempfile.TemporaryDirectory() as folder, ExitStack() as servers:
        around = dict(surroundings(Path(folder), servers, scenarios))
        for number in range(given.rounds):
            for group, scenario in random.Random(number).sample(tries, len(tries)):
                found[group, scenario].append(in_a_process(group, scenario, around))
    for name in given.only:
        for scenario in scenarios.intersection(MECHANISMS[name][0]):
            on: list[dict[str, float]] = []
            off: list[dict[str, float]] = []
            for (group, its), rounds in found.items():
                if its == scenario and (given.together or not group or group == (name,)):
                    (off if name in group else on).extend(rounds)
            tell(name, scenario, on, off)


def tell(name: str, scenario: str, on: list[dict[str, float]], off: list[dict[str, float]]) -> None:
    for figure in on[0]:
        with_it, without = (statistics.median(each[figure] for each in rounds) for rounds in (on, off))
        print(f"{name:33} {scenario:6} {figure:20} {with_it:9.2f} {without:9.2f}   {without / with_it:5.2f} times")


if __name__ == "__main__":
    main()
