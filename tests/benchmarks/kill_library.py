"""Kills the program at random moments of its work, and counts what is lost.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/kill_library.py [--kills 200] [--seed 1]

A real program, without a screen, adds runs, fetches them from the sandbox, names, decides, removes and saves them, and
empties its cache, all at random and many times a second. It tells each act when it is done, and is ended by SIGKILL.
Then its library is opened: whatever was done a second before has to be there, and every kept take its bytes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT)]

from camb_desktop.core.runs import Decision, Kind, Run, Status  # noqa: E402
from camb_desktop.sandbox.options import SandboxOptions  # noqa: E402
from camb_desktop.sandbox.server import SandboxServer  # noqa: E402
from camb_desktop.services.rows import Rows  # noqa: E402
from camb_desktop.storage.backups import Backups  # noqa: E402
from camb_desktop.storage.files import sha256_of  # noqa: E402
from camb_desktop.storage.paths import ProfilePaths  # noqa: E402
from camb_desktop.storage.salvage import open_library  # noqa: E402

_PROMISE_S = 1.0
_RUNS = 400


# the program that is killed


def work(profile: Path, saved: Path, base_url: str, seed: int) -> None:
    """Do things to one profile until killed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from camb_desktop.app import App
    from camb_desktop.audio.output import NullOutput

    dice = random.Random(seed)
    paths = ProfilePaths.below(profile)
    paths.make()
    qt = QApplication([])
    app = App(paths, NullOutput(paced=True), environment_key=os.environ["CAMB_API_KEY"], base_url=base_url)
    app.window.show()
    app.keeper.idle_ms = 20
    app.settings.cache_limit_gb = 0.000_5
    app.start(())
    unused = [run_id for run_id in json.loads(os.environ["RUN_IDS"]) if app.runs.row_of(run_id) is None]

    def tell(act: str, run: Run, **more: object) -> None:
        print(json.dumps({"t": time.monotonic(), "act": act, "run": run.run_id, **more}), flush=True)

    def some() -> Run | None:
        rows = app.runs.all()
        return dice.choice(rows) if rows else None

    def act() -> None:
        chance = dice.random()
        run = some()
        if (chance < 0.25 or run is None) and unused:
            app.window.add_text(str(unused.pop(0)), Kind.AUTO)
            tell("add", app.runs.all()[-1])
        elif run is None:
            return
        elif chance < 0.45:
            name = f"take {dice.randrange(10**6)}" if dice.random() < 0.5 else ""
            app.runs.rename({run.row_id: name})
            tell("name", run, value=name)
        elif chance < 0.75:
            decision = dice.choice(list(Decision))
            app.runs.decide([run.row_id], decision)
            tell("decide", run, value=decision.value, audio=app.runs.run(run.row_id).audio is not None)
        elif chance < 0.80 and len(app.runs.all()) > 5:
            tell("remove", run)  # before: it is on the disk while the window still takes the row away
            app.runs.remove([run.row_id])
        elif chance < 0.90:
            app.runs.want_audio(run.row_id)
        elif chance < 0.92:
            app.keeper.free_now()
        elif run.audio is not None:
            path = saved / f"{run.run_id}-{dice.randrange(10**9)}.wav"
            app.export.save(run.row_id, path)
            app.export.saved.connect(
                lambda report, run=run: tell("save", run, path=str(report.path), sha256=report.sha256)
            )

    timer = QTimer(interval=7)
    timer.timeout.connect(act)
    timer.start()
    print("{}", flush=True)  # up
    qt.exec()


# whoever kills it


def as_found(runs: list[Run], now: float) -> dict[int, list[dict[str, Any]]]:
    """What the library holds, as acts of the past: from here on that is what must not be lost."""
    told: dict[int, list[dict[str, Any]]] = {}
    for run in runs:
        assert run.run_id is not None
        told[run.run_id] = [
            {"t": now, "act": "add"},
            {"t": now, "act": "name", "value": run.name},
            {"t": now, "act": "decide", "value": run.decision.value, "audio": run.audio is not None},
        ]
    return told


def known(acts: list[dict[str, Any]], names: tuple[str, ...], until: float) -> tuple[list[Any], bool]:
    """The last value that has to be there and all that may have come since; and whether there were later ones."""
    mine = [act for act in acts if act["act"] in names]
    old = [act for act in mine if act["t"] <= until][-1:]
    new = [act for act in mine if act["t"] > until]
    return [*old, *new], bool(new)


def check(told: dict[int, list[dict[str, Any]]], runs: list[Run], killed_at: float, found: Counter[str]) -> list[str]:
    """What is lost; counts what there is."""
    by_id = {run.run_id: run for run in runs}
    until = killed_at - _PROMISE_S
    lost = []
    for run_id, acts in told.items():
        run = by_id.get(run_id)
        presence, _ = known(acts, ("add", "remove"), until)
        if presence and all(act["act"] == "add" for act in presence) and presence[0]["t"] <= until and run is None:
            lost.append(f"run {run_id}, added {killed_at - presence[0]['t']:.1f} s before")
        if run is None or any(act["act"] == "remove" for act in acts):
            continue
        for name, value in (("name", run.name), ("decide", run.decision.value)):
            values, _ = known(acts, (name,), until)
            if values and values[0]["t"] <= until and value not in [each["value"] for each in values]:
                age_s = killed_at - values[0]["t"]
                lost.append(f"{name} of run {run_id}: {value!r}, not {values[0]['value']!r} of {age_s:.1f} s before")
        decisions, later = known(acts, ("decide",), until)
        if decisions and not later and decisions[0]["value"] == "kept" and decisions[0]["audio"]:
            if run.audio is None:
                lost.append(f"audio of run {run_id}, kept with it")
            elif sha256_of(run.audio.path) != run.audio.sha256:
                lost.append(f"bytes of run {run_id}")
            else:
                found["kept takes with their bytes"] += 1
        elif run.audio is not None and sha256_of(run.audio.path) != run.audio.sha256:
            lost.append(f"bytes of run {run_id}")
    return lost


def read(child: subprocess.Popen[bytes], lines: list[bytes], up: threading.Event) -> None:
    """Take what the program tells, until it is dead."""
    assert child.stdout is not None
    for line in child.stdout:
        lines.append(line)
        up.set()
    up.set()


def main() -> None:
    """Run, kill, open, count."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    dice = random.Random(given.seed)
    folder = Path(tempfile.mkdtemp(prefix="camb-kill-"))
    saved = folder / "saved"
    saved.mkdir()
    told: dict[int, list[dict[str, Any]]] = {}
    found: Counter[str] = Counter()
    lost: list[str] = []
    saves: list[dict[str, Any]] = []
    opened_s: list[float] = []
    with SandboxServer(SandboxOptions(runs=_RUNS)) as server:
        environment = {
            **os.environ,
            "CAMB_API_KEY": server.api_key,
            "RUN_IDS": json.dumps(list(server.run_ids[-_RUNS:])),
            "PYTHONPATH": str(ROOT),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }
        for number in range(given.kills):
            command = [sys.executable, __file__, "--work", str(folder / "profile"), str(saved), server.base_url]
            command.append(str(given.seed * 1000 + number))
            child = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
            lines: list[bytes] = []
            up = threading.Event()
            reader = threading.Thread(target=read, args=(child, lines, up))
            reader.start()
            assert up.wait(60), "it did not come up"
            time.sleep(dice.uniform(0.0, 2.5))
            killed_at = time.monotonic()
            child.send_signal(signal.SIGKILL)
            child.wait()
            reader.join()
            for line in lines:
                if line.endswith(b"\n") and (act := json.loads(line)):
                    found[act["act"]] += 1
                    told.setdefault(act["run"], []).append(act)
                    if act["act"] == "save":
                        saves.append(act)
            paths = ProfilePaths.below(folder / "profile")
            began = time.monotonic()
            opened = open_library(paths.library, paths.audio, Backups(paths.library, paths.backups), "2026-01-01")
            opened_s.append(time.monotonic() - began)
            rows = Rows(opened.library.audio.folder_of)
            rows.extend(opened.first)
            for batch in opened.library.rest(opened.first, opened.library.next_row_id()):
                rows.extend(batch)
            missing = set()
            for row_id, where, _ in opened.library.locate(rows.files(0, len(rows))):
                if where is None:
                    missing.add(row_id)
                else:
                    rows.note_folder(row_id, where)
            runs = [replace(run, audio=None) if run.row_id in missing else run for run in rows.all()]
            opened.library.close()
            found["evicted"] += sum(run.status is Status.EVICTED for run in runs)
            if opened.kept_as is not None:
                lost.append(f"kill {number}: the library was damaged")
            now_lost = [f"kill {number}: {each}" for each in check(told, runs, killed_at, found)]
            lost += now_lost
            if now_lost:
                print(*now_lost, sep="\n", flush=True)
            told = as_found(runs, time.monotonic())
            if number % 20 == 19:
                acts = sum(found.values())
                print(f"{number + 1} kills, {len(runs)} rows, {acts} acts, lost: {len(lost)}", flush=True)
    for act in saves:
        if sha256_of(Path(act["path"])) != act["sha256"]:
            lost.append(f"saved file of run {act['run']}")
    print({name: found[name] for name in sorted(found)})
    print(f"opened in {1000 * sorted(opened_s)[len(opened_s) // 2]:.0f} ms, at most {1000 * max(opened_s):.0f} ms")
    print(f"lost: {len(lost)}", *lost[:20], sep="\n  ")
    shutil.rmtree(folder)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--work"]:
        work(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4], int(sys.argv[5]))
    else:
        main()
