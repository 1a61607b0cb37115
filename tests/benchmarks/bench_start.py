"""How long the program takes from its start to its first frame, against a bare window of Qt for Python.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_start.py [--pairs 10] [--cold] [--list] [--frozen]

Each pair is one bare window and one program, one right after the other, each in a process of its own with a profile of
its own. ``--cold`` drops the system's cached files before each (root, Linux), ``--list`` starts with 200 runs
instead of the door. ``--frozen`` bundles both as the program is bundled, and starts that; it needs what
``dev.py package`` has installed. The goal is a ratio of 1.8.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

TESTS = Path(__file__).resolve().parent.parent
PACKAGING = TESTS.parent / "packaging"
sys.path[:0] = [str(TESTS.parent), str(TESTS)]

from first_frame import __file__ as PROBE  # noqa: E402
from first_frame import fill  # noqa: E402

GOAL = 1.8


def drop_caches() -> None:
    """Let the next start read everything from the disk."""
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")


def freeze(folder: Path) -> list[str]:
    """Bundle the probe, with the program in it, by the program's own recipe; returns the command that starts it."""
    sys.path.insert(0, str(PACKAGING))
    from tasks import thin
    from tasks.environment import PACKAGE

    python = PACKAGE.venv / ("Scripts" if os.name == "nt" else "bin") / "python"
    places = ["--distpath", folder, "--workpath", folder / "work"]
    command = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places]
    subprocess.run([*command, PACKAGING / "bundle.spec", "--", PROBE], check=True)
    bundle = folder / "camb-desktop"
    if sys.platform.startswith("linux"):
        thin.thin(bundle)
    return [str(bundle / "camb-desktop")]


def first_frame(start: list[str], *what: str) -> tuple[float, float, int]:
    """Seconds from the start of the process to its first frame, seconds of processor time, modules loaded by then."""
    left_out = ("CAMB_API_KEY", "CAMB_BASE_URL", "PYTHONDONTWRITEBYTECODE")  # users have compiled files
    env = {name: value for name, value in os.environ.items() if name not in left_out}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    done = subprocess.run([*start, *what], env=env, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    work_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return told["at_s"] - started, work_s, len(told["modules"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=10)
    parser.add_argument("--cold", action="store_true")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--frozen", action="store_true")
    given = parser.parse_args()
    os.environ.setdefault("PYTHONPYCACHEPREFIX", str(Path(tempfile.gettempdir()) / "bench-start-compiled"))
    with tempfile.TemporaryDirectory(prefix="frozen-") as frozen:
        measure(given, freeze(Path(frozen)) if given.frozen else [sys.executable, PROBE])


def measure(given: argparse.Namespace, start: list[str]) -> None:
    """Start both in turn, and print."""
    pairs = []
    for number in range(given.pairs + 1):
        with tempfile.TemporaryDirectory(prefix="start-") as folder:
            times = []
            if given.list:
                fill(Path(folder))
            for what in (("bare",), ("program", "--profile", folder)):
                if given.cold:
                    drop_caches()
                times.append(first_frame(start, *what))
        if number:  # the first pair compiles, and warms the disk up
            pairs.append(times)
    for at, name in enumerate(("first frame", "processor time")):
        bare = [pair[0][at] for pair in pairs]
        program = [pair[1][at] for pair in pairs]
        ratios = [b / a for a, b in zip(bare, program, strict=True)]
        print(f"{name}: bare window {median(bare) * 1e3:.0f} ms, program {median(program) * 1e3:.0f} ms")
        print(f"  ratio of {len(pairs)} pairs: median {median(ratios):.2f}, {min(ratios):.2f} to {max(ratios):.2f}")
    print(f"modules: bare window {pairs[0][0][2]}, program {pairs[0][1][2]}; the goal is a ratio of {GOAL}")


if __name__ == "__main__":
    main()
