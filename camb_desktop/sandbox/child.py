"""The sandbox as a process of its own, tied to the life of its parent by a pipe."""

from __future__ import annotations

import json
import sys
from typing import BinaryIO, TextIO

from camb_desktop.sandbox.options import SandboxOptions, parse
from camb_desktop.sandbox.server import SandboxServer


def serve_as_child(
    options: SandboxOptions | None = None, stdin: BinaryIO | None = None, stdout: TextIO | None = None
) -> int:
    """Print one JSON line once both hosts listen, then serve until ``stdin`` ends. Blocks; returns an exit code.

    The line has the keys ``base_url``, ``storage_url``, ``api_key``, ``run_ids`` (a list of ``{"run_id", "kind",
    "title"}``) and ``task_ids``.
    """
    stdin = sys.stdin.buffer if stdin is None else stdin
    stdout = sys.stdout if stdout is None else stdout
    with SandboxServer(options) as server:
        runs = (server.catalogue[run_id] for run_id in server.run_ids)
        hello = {
            "base_url": server.base_url,
            "storage_url": server.storage_url,
            "api_key": server.api_key,
            "run_ids": [{"run_id": run.run_id, "kind": run.kind.value, "title": run.title} for run in runs],
            "task_ids": list(server.task_ids),
        }
        print(json.dumps(hello), file=stdout, flush=True)
        try:
            while stdin.read(4096):  # the parent says nothing; its end is the end of the pipe
                pass
        except KeyboardInterrupt:
            pass
    return 0


def main(arguments: list[str] | None = None) -> int:
    """``python -m camb_desktop.sandbox`` and the program's hidden ``--sandbox-server``."""
    return serve_as_child(parse(arguments))
