"""The locked requirements: every package, transitively, by version and hash, for all systems and Pythons served."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from tasks.common import PACKAGING, ROOT, run_quietly, say
from tasks.environment import requirement_file

#: Short name of a file, and the dependency group of pyproject.toml it holds (None: the program's own dependencies).
_FILES: tuple[tuple[str, str | None], ...] = (("", None), ("-dev", "dev"), ("-package", "package"))
#: Systems that the program is for, each with the oldest that Qt has a build for, as uv calls them. Windows on ARM runs
#: what is made for Intel: soxr has no build for it.
SYSTEMS = (
    "x86_64-manylinux_2_34",
    "aarch64-manylinux_2_39",
    "x86_64-pc-windows-msvc",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
)
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
_HEAD = "# Written by `python3 packaging/dev.py lock` from pyproject.toml; do not edit.\n"
_OPTIONS = (
    "--quiet",
    "--universal",
    "--python-version=3.11",  # the oldest served; markers cover the newer ones
    "--generate-hashes",
    "--no-header",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-config",
)


def write(python: Path, *, upgrade: bool) -> int:
    """Write the three files. A package that is in several has one version: each file constrains those after it."""
    constraints: list[str] = []
    for name, group in _FILES:
        target = requirement_file(name)
        with tempfile.TemporaryDirectory() as folder:
            draft = Path(folder) / "requirements.txt"
            if target.exists() and not upgrade:
                draft.write_text(target.read_text(encoding="utf-8"), encoding="utf-8")
            source = ["pyproject.toml"] if group is None else ["--group", f"pyproject.toml:{group}"]
            command: list[str | Path] = [
                python,
                "-m",
                "uv",
                "pip",
                "compile",
                *_OPTIONS,
                *constraints,
                *source,
                "--output-file",
                draft,
            ]
            run_quietly(command, f"locking {target.name}")
            locked = draft.read_text(encoding="utf-8")
        target.write_text(_HEAD + locked.removeprefix(_HEAD), encoding="utf-8")
        say(f"wrote {target.relative_to(ROOT)}")
        constraints += ["--constraint", str(PACKAGING.relative_to(ROOT) / target.name)]
    return check(python)


def check(python: Path) -> int:
    """See that what the program needs can be had on every system, with every Python: nothing is built or installed."""
    missing = 0
    for system in SYSTEMS:
        for version in PYTHONS:
            options = ["--python-platform", system, "--python-version", version, "--only-binary", ":all:"]
            command = [str(python), "-m", "uv", "pip", "install", "--quiet", "--dry-run", "--no-config", *options]
            command += [
                "--target",
                str(ROOT / "build" / "nothing"),
                "--require-hashes",
                "-r",
                str(requirement_file("")),
            ]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
            if done.returncode:
                missing += 1
                say(f"{system} with Python {version}: {' '.join(done.stderr.split())}")
    if not missing:
        say(f"what is locked can be had on {len(SYSTEMS)} systems with {len(PYTHONS)} Pythons each")
    return min(missing, 1)
