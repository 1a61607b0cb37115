"""`.venv`: made once, filled from the hash-pinned requirements, and left alone while nothing changed."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tasks import system
from tasks.common import PACKAGING, ROOT, Stopped, run_quietly, say

VENV = ROOT / ".venv"
_STAMP = "dev-stamp.json"
_LEAST = (3, 11)


@dataclass(frozen=True)
class Level:
    """What a verb needs: requirement files and system package lists, each by its short name, and in which folder."""

    requirements: tuple[str, ...]
    system: tuple[str, ...]
    venv: Path = VENV


RUN = Level(("",), ("run",))
TEST = Level(("", "-dev"), ("run", "test", "thin"))
CHECK = Level(("", "-dev"), ("run",))
# An environment of its own: what the tests need would otherwise end up in the bundle.
_PACKAGE_VENV = ROOT / ".venv-package"
PACKAGE = Level(("", "-package"), ("run", "package", "thin"), _PACKAGE_VENV)
SMOKE = Level(("", "-package"), ("run", "package", "test", "thin"), _PACKAGE_VENV)


def requirement_file(name: str) -> Path:
    """The locked file of a short name: empty, ``-dev`` or ``-package``."""
    return PACKAGING / f"requirements{name}.txt"


def venv_python(venv: Path = VENV) -> Path:
    """The interpreter inside."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure(level: Level) -> Path:
    """Bring its environment and the system to a level and return the interpreter; quick when nothing changed."""
    stamp = read_stamp(level.venv)
    wanted = wanted_stamp(level)
    if covers(stamp, wanted):
        return venv_python(level.venv)
    linux = sys.platform.startswith("linux")
    if linux and any(stamp.get(key) != value for key, value in wanted.items() if key.startswith("system")):
        system.ensure(level.system)
    python = _ensure_venv(level.venv)
    (level.venv / _STAMP).unlink(missing_ok=True)
    wanted = wanted_stamp(level)  # again: the packages and the interpreter are there now
    same_python = stamp.get("python") == wanted["python"]
    if not same_python or any(stamp.get(key) != wanted[key] for key in wanted if key.startswith("requirements")):
        _install(python, level)
    kept = stamp if same_python else {}
    (level.venv / _STAMP).write_text(json.dumps({**kept, **wanted}, indent=1), encoding="utf-8")
    return python


def covers(stamp: dict[str, str], wanted: dict[str, str]) -> bool:
    """Whether everything wanted was there before, by the same fingerprint."""
    return all(stamp.get(key) == value for key, value in wanted.items())


def read_stamp(venv: Path = VENV) -> dict[str, str]:
    """What was installed when this last ran; empty when unknown."""
    try:
        found = json.loads((venv / _STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def wanted_stamp(level: Level) -> dict[str, str]:
    """Fingerprints of everything that a level rests on."""
    wanted = {f"requirements{name}": fingerprint(requirement_file(name)) for name in level.requirements}
    wanted["python"] = python_identity(level.venv)
    if sys.platform.startswith("linux"):
        wanted["system " + " ".join(level.system)] = system.state_of(level.system)
    return wanted


def fingerprint(path: Path) -> str:
    """SHA-256 of a file, or a word when it is not there."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return "missing"


def python_identity(venv: Path = VENV) -> str:
    """Which interpreter, of which version, in which folder; empty when the environment is not usable.

    The folder counts because an environment does not survive being moved, the resolved path because an upgrade of the
    system's Python leaves a link to another version.
    """
    python = venv_python(venv)
    version = python_version(venv)
    if version is None or not python.exists():
        return ""
    return f"{python} -> {os.path.realpath(python)} {version}"


def python_version(venv: Path) -> str | None:
    """The version that ``pyvenv.cfg`` states."""
    try:
        lines = (venv / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    pairs = (line.partition("=") for line in lines)
    return next((value.strip() for key, _, value in pairs if key.strip() in {"version", "version_info"}), None)


def _ensure_venv(venv: Path) -> Path:
    python = venv_python(venv)
    if _works(python):
        return python
    importlib.invalidate_caches()  # the package may have come a moment ago
    if importlib.util.find_spec("ensurepip") is None:
        raise Stopped("this Python cannot make environments; on Debian or Ubuntu: sudo apt-get install python3-venv")
    say(f"making {venv.name} with Python {sys.version.split()[0]} ({sys.executable})")
    run_quietly([sys.executable, "-m", "venv", "--clear", venv], f"making {venv.name}")
    return python


def _works(python: Path) -> bool:
    """Whether it starts, is new enough, and has pip. A moved environment starts, but its own pip script would not."""
    if not python.exists():
        return False
    question = f"import sys, pip; sys.exit(sys.version_info < {_LEAST})"
    return subprocess.run([python, "-c", question], stderr=subprocess.DEVNULL, check=False).returncode == 0


def _install(python: Path, level: Level) -> None:
    files = [requirement_file(name) for name in level.requirements]
    count = sum(len(pins(path)) for path in files)
    say(f"installing {count} locked Python packages into {level.venv.name}")
    command: list[str | Path] = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    command += ["--require-hashes", "--only-binary", ":all:"]  # exactly the locked files, and none that runs a build
    for path in files:
        command += ["-r", path]
    run_quietly(command, "pip install")


def pins(path: Path) -> list[str]:
    """The lines of a locked file that name a package."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line[:1].isalnum()]
