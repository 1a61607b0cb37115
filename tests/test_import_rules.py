"""Every arrow points down: who may import what."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent / "camb_desktop"

# package: (own packages, third party packages or modules)
RULES: dict[str, tuple[set[str], set[str]]] = {
    "core": (set(), {"numpy"}),
    "api": ({"core", "storage.files"}, {"httpx", "httpcore", "h11", "anyio", "truststore"}),
    "audio": ({"core"}, {"numpy", "soundfile", "sounddevice", "soxr", "python_stretch"}),
    "storage": ({"core"}, {"platformdirs", "keyring", "numpy"}),
    "runtime": ({"core"}, {"PySide6.QtCore", "PySide6.QtNetwork"}),
    "services": ({"core", "api", "audio", "storage", "runtime"}, {"PySide6.QtCore", "numpy"}),
    "ui": ({"core", "services"}, {"PySide6", "shiboken6", "numpy"}),
    "sandbox": ({"core"}, {"fastapi", "starlette", "uvicorn", "pydantic", "pydantic_core", "numpy", "soundfile"}),
}
CORE_NEVER = {"threading", "socket", "asyncio", "subprocess", "multiprocessing", "concurrent", "sqlite3", "shutil"}


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield node.lineno, name.name
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            if node.module in ("camb_desktop", "PySide6"):
                for name in node.names:
                    yield node.lineno, f"{node.module}.{name.name}"
            else:
                yield node.lineno, node.module


def allowed(package: str, module: str) -> bool:
    own, foreign = RULES[package]
    top = module.split(".")[0]
    if top == "camb_desktop":
        inner = module.removeprefix("camb_desktop.")
        return any(inner == may or inner.startswith(f"{may}.") for may in {*own, package}) or module == "camb_desktop"
    if top in sys.stdlib_module_names or top == "__future__":
        return package != "core" or top not in CORE_NEVER
    return any(module == may or module.startswith(f"{may}.") for may in foreign)


@pytest.mark.parametrize("package", RULES)
def test_a_package_imports_only_what_is_below_it(package: str) -> None:
    files = modules(package)
    assert len(files) >= 3, f"{package}: the scan saw {len(files)} files"
    wrong = [
        f"{path.relative_to(ROOT.parent)}:{line} imports {module}"
        for path in files
        for line, module in imports(path)
        if not allowed(package, module) and module != "camb_desktop.__version__"
    ]
    assert not wrong, (
        f"camb_desktop.{package} may import {sorted(RULES[package][0] | RULES[package][1])}. Move the code to where "
        "its needs are allowed, or hand it over as an argument from above:\n" + "\n".join(wrong)
    )


def test_every_package_has_a_rule() -> None:
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert packages == set(RULES)


@pytest.mark.parametrize(("module", "user"), [("app", "launch.py"), ("launch", "__main__.py")])
def test_the_composition_root_is_imported_from_above_alone(module: str, user: str) -> None:
    users = [
        str(path.relative_to(ROOT))
        for path in ROOT.rglob("*.py")
        if any(name.startswith(f"camb_desktop.{module}") for _, name in imports(path))
    ]
    assert users == [user]


def test_the_domain_loads_no_toolkit_and_no_network() -> None:
    code = (
        "import sys, pkgutil, importlib, camb_desktop.core as core\n"
        "for m in pkgutil.iter_modules(core.__path__): importlib.import_module('camb_desktop.core.' + m.name)\n"
        "print(sorted(m for m in ('PySide6', 'httpx', 'soundfile', 'sounddevice', 'sqlite3') if m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT.parent)
    assert done.stdout.strip() == "[]"


def test_emitting_signals_leaks_no_reference() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to True at every emit and aborts after some 600."""
    code = (
        "from PySide6.QtCore import QObject, Signal, QCoreApplication\n"
        "app = QCoreApplication([])\n"
        "class Sender(QObject):\n"
        "    sent = Signal(object)\n"
        "sender = Sender(); got = []; sender.sent.connect(got.append)\n"
        "for n in range(5000): sender.sent.emit(n)\n"
        "assert len(got) == 5000"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
