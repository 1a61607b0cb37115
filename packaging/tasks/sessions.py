"""Several sessions of pytest as one: all output is shown as it comes, the results stand together at the end."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping, Sequence

from tasks.common import ROOT

_RESULT = re.compile(rb".+ in \d+\.\d+s\b.*")
_KEPT_BYTES = 8_000


def run_all(sessions: Mapping[str, Sequence[str]], env: Mapping[str, str]) -> int:
    """Run named commands one after another, also when one fails; returns the first exit code that is not 0."""
    ended = {name: _run(command, env) for name, command in sessions.items()}
    for name, (code, result) in ended.items():
        print(f"{name}: {result or f'no result, ended with code {code}'}", flush=True)
    return next((code for code, _ in ended.values() if code), 0)


def _run(command: Sequence[str], env: Mapping[str, str]) -> tuple[int, str]:
    end = b""
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, bufsize=0) as child:
        assert child.stdout is not None
        while chunk := child.stdout.read(65_536):
            sys.stdout.buffer.write(chunk)
            sys.stdout.buffer.flush()
            end = (end + chunk)[-_KEPT_BYTES:]
    results = [line for line in end.splitlines() if _RESULT.fullmatch(line)]
    return child.returncode, results[-1].decode(errors="replace") if results else ""
