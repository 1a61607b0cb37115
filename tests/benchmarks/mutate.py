"""Do the tests notice? A sample of one-token changes, each against the tests of its room, in a copy of the sources.

    python tests/benchmarks/mutate.py [COUNT] [SEED] [ROOM …]

Changes are a comparison, an operator, or a condition that is turned. Each is told as noticed or not, with its line;
the last line counts. A change that means nothing (a boundary of a buffer, the order of a log line) stays unnoticed.
"""

from __future__ import annotations

import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("core", "api", "audio", "services", "storage")
_LISTENING = ("test_sound.py", "test_outputs.py")
_WORKERS = int(os.environ.get("CAMB_MUTATE_WORKERS", "2"))
_LIMIT_S = 600

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_WORKED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
}


@dataclass(frozen=True)
class Change:
    """One node that is written otherwise."""

    path: Path
    line: int
    start: int
    stop: int
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line}  {self.old}  →  {self.new}"


def changes_of(path: Path) -> list[Change]:
    """Every change that can be made in a file; asserts, logs and types are left alone."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    found = []

    def add(node: ast.expr, mutated: ast.expr) -> None:
        if node.lineno == node.end_lineno and node.end_col_offset is not None:
            line = lines[node.lineno - 1]
            data = line.encode()
            start, stop = len(data[: node.col_offset].decode()), len(data[: node.end_col_offset].decode())
            old = line[start:stop]
            found.append(Change(path, node.lineno, start, stop, old, ast.unparse(mutated)))

    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Compare) and type(node.ops[0]) in _COMPARED:
            ops = [_COMPARED[type(node.ops[0])](), *node.ops[1:]]
            add(node, ast.Compare(node.left, ops, node.comparators))
        elif isinstance(node, ast.BoolOp):
            add(node, ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values))
        elif isinstance(node, ast.BinOp) and type(node.op) in _WORKED and not isinstance(node.left, ast.Constant):
            add(node, ast.BinOp(node.left, _WORKED[type(node.op)](), node.right))
        elif isinstance(node, ast.If | ast.While | ast.IfExp) and ast.unparse(node.test) != "TYPE_CHECKING":
            add(node.test, ast.UnaryOp(ast.Not(), node.test))
    skipped = ("assert ", "log.", "raise NotImplementedError")
    return [change for change in found if not lines[change.line - 1].lstrip().startswith(skipped)]


def tests_of(path: Path) -> list[str]:
    """The tests of a file's room, those that name the file first; sound that is listened to is left out."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    room = ROOT / "tests" / parts[1]
    named = (f"test_{parts[-1]}.py", f"import {parts[-1]}", ".".join(parts))
    nearest = [
        each.relative_to(ROOT).as_posix()
        for each in sorted(room.rglob("test_*.py"))
        if each.name not in _LISTENING
        and (each.name == named[0] or any(name in each.read_text(encoding="utf-8") for name in named[1:]))
    ]
    ignored = [f"--ignore={(room / name).relative_to(ROOT).as_posix()}" for name in _LISTENING]
    return [*nearest, room.relative_to(ROOT).as_posix(), *ignored]


def is_noticed(change: Change) -> bool:
    """Whether the tests of its room fail with it."""
    with tempfile.TemporaryDirectory(prefix="camb-mutation-") as folder:
        copy = Path(folder)
        for name in ("camb_desktop", "tests", "resources", "pyproject.toml", "packaging", "README.md"):
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, copy / name)
        target = copy / change.path.relative_to(ROOT)
        lines = target.read_text(encoding="utf-8").splitlines(keepends=True)
        line = lines[change.line - 1]
        lines[change.line - 1] = line[: change.start] + change.new + line[change.stop :]
        target.write_text("".join(lines), encoding="utf-8")
        env = {**os.environ, "PYTHONPATH": folder, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
        pytest = [sys.executable, "-m", "pytest", "-q", "-x", "--no-header", "-p", "no:cacheprovider"]
        command = [*pytest, *tests_of(change.path)]
        try:
            done = subprocess.run(command, cwd=folder, env=env, capture_output=True, timeout=_LIMIT_S, check=False)
        except subprocess.TimeoutExpired:
            return True
        return done.returncode != 0


def main() -> int:
    """Sample, try, tell."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 48
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    rooms = sys.argv[3:] or ROOMS
    paths = [path for room in rooms for path in sorted((ROOT / "camb_desktop" / room).rglob("*.py"))]
    sample = random.Random(seed).sample([change for path in paths for change in changes_of(path)], count)
    noticed = 0
    with ThreadPoolExecutor(_WORKERS) as pool:
        for change, seen in zip(sample, pool.map(is_noticed, sample), strict=True):
            noticed += seen
            print("noticed    " if seen else "NOT NOTICED", change, flush=True)
    print(f"{noticed} of {count} noticed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
