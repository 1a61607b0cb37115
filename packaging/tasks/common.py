"""Places, one-line messages, and commands whose output matters only when they fail."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
_TAIL_LINES = 25


class Stopped(Exception):
    """Ends the verb with one line on stderr and an exit code."""

    def __init__(self, line: str, code: int = 1) -> None:
        super().__init__(line)
        self.code = code


def say(line: str) -> None:
    """Tell on stderr what is being done; stdout belongs to the program that is run."""
    print(f"dev: {line}", file=sys.stderr, flush=True)


def run_quietly(command: Sequence[str | Path], what: str, env: Mapping[str, str] | None = None) -> str:
    """Run a command and return its stdout; when it fails show the end of all its output and raise Stopped."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=ROOT,
            env=None if env is None else {**os.environ, **env},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as problem:
        raise Stopped(f"{what} failed: {problem}") from problem
    if done.returncode:
        lines = f"{done.stdout}\n{done.stderr}".strip().splitlines()
        print("\n".join(lines[-_TAIL_LINES:]), file=sys.stderr)
        raise Stopped(f"{what} failed with code {done.returncode}; the last lines it wrote are above")
    return done.stdout
