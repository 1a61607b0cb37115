"""The check as git's pre-commit hook."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from tasks.common import ROOT, Stopped, run_quietly, say

_MARK = "# written by dev.py hook"


def install(root: Path = ROOT) -> int:
    """Write the hook where git looks for it; one that somebody else wrote stays as it is."""
    where = run_quietly(["git", "-C", root, "rev-parse", "--git-path", "hooks/pre-commit"], "looking for the hooks")
    path = root / where.rstrip("\n")
    if path.exists() and _MARK not in path.read_text(encoding="utf-8", errors="replace"):
        raise Stopped(f"{path} is another hook; take it away, or let it call `python3 packaging/dev.py check`")
    path.parent.mkdir(parents=True, exist_ok=True)
    python = shlex.quote(Path(sys.executable).as_posix())
    # Git starts it at the top of the work tree, with variables that would mislead a git beneath.
    lines = ["#!/bin/sh", _MARK, "unset GIT_DIR GIT_INDEX_FILE", f"exec {python} packaging/dev.py check", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    path.chmod(0o755)
    say(f"{path} checks every commit; `git commit --no-verify` goes past it")
    return 0
