"""The other Pythons of this machine: each newer one gets an environment of its own and runs what it may change."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tasks.common import ROOT, run_quietly, say
from tasks.environment import fingerprint, pins, requirement_file, venv_python

_NEWEST = 20  # of 3.x, that is looked for by name
_REQUIREMENTS = ("", "-dev")


def newer() -> dict[str, Path]:
    """Version such as ``3.13`` → interpreter, for each minor version above this one's that is found and starts."""
    found: dict[str, Path] = {}
    for path in _candidates():
        version = _version(path)
        if version is not None and version > sys.version_info[:2]:
            found.setdefault(f"{version[0]}.{version[1]}", path)
    return dict(sorted(found.items(), key=lambda item: int(item[0].split(".")[1])))


def _candidates() -> Iterator[Path]:
    for minor in range(sys.version_info[1] + 1, _NEWEST):
        name = shutil.which(f"python3.{minor}")
        if name is not None:
            yield Path(name)
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from sorted(root.glob("versions/3.*/bin/python3"), reverse=True)


def _version(python: Path) -> tuple[int, int] | None:
    """Of an interpreter that starts; a shim of a version manager may not."""
    question = "import sys, ensurepip; print(*sys.version_info[:2])"
    try:
        done = subprocess.run([python, "-c", question], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    match = re.fullmatch(r"(\d+) (\d+)", done.stdout.strip())
    return (int(match[1]), int(match[2])) if done.returncode == 0 and match else None


def environment_of(version: str, python: Path) -> Path:
    """The interpreter of ``.venv-3.13`` or the like, filled from the same lock as ``.venv``."""
    venv = ROOT / f".venv-{version}"
    stamp = venv / "dev-stamp.txt"
    files = [requirement_file(name) for name in _REQUIREMENTS]
    wanted = "\n".join([str(python), *map(fingerprint, files)])
    inside = venv_python(venv)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted and _version(inside) is not None:
        return inside
    say(f"making {venv.name} with {python} and {sum(len(pins(path)) for path in files)} locked packages")
    run_quietly([python, "-m", "venv", "--clear", venv], f"making {venv.name}")
    command: list[str | Path] = [inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    command += ["--require-hashes", "--only-binary", ":all:"]
    for path in files:
        command += ["-r", path]
    run_quietly(command, f"pip install for Python {version}")
    stamp.write_text(wanted, encoding="utf-8")
    return inside
