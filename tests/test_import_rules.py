"""Every arrow points down: who may import what."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent / "camb_desktop"

# package: (own packages, third party packages or modules)
RULES: dict[str, tuple[set[str], set[str]]] = {
    "core": (set(), {"numpy"}),
    "api": ({"core", "storage.files"}, {"httpx", "httpcore", "h11", "anyio", "truststore"}),
    "audio": ({"core"}, {"numpy", "soundfile", "sounddevice", "soxr", "python_stretch"}),
    "storage": ({"core"}, {"platformdirs", "keyring", "numpy"}),
    "runtime": ({"core"}, {"PySide6.QtCore", "PySide6.QtNetwork", "jeepney"}),
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


def graph() -> dict[str, set[str]]:
    """Module → the modules of this program that it imports, wherever it does so, for types alone as well.

    A package is its ``__init__.py``, which is run before anything below it: ``from package import sub`` needs both.
    """
    names = {path: ".".join(path.relative_to(ROOT.parent).with_suffix("").parts) for path in ROOT.rglob("*.py")}
    names = {path: name.removesuffix(".__init__") for path, name in names.items()}
    known = set(names.values())
    found: dict[str, set[str]] = {}
    for path, name in names.items():
        mine = found.setdefault(name, set())
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            wanted: list[str] = []
            if isinstance(node, ast.Import):
                wanted = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                wanted = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            mine |= {each for each in wanted if each in known}
    return found


def circle(found: dict[str, set[str]]) -> list[str]:
    """Some modules of which each imports the next, and the last one the first; empty when there are none."""
    done: set[str] = set()

    def look(name: str, way: list[str]) -> list[str]:
        if name in way:
            return way[way.index(name) :]
        if name in done:
            return []
        for other in sorted(found[name]):
            if seen := look(other, [*way, name]):
                return seen
        done.add(name)
        return []

    return next((seen for name in sorted(found) if (seen := look(name, []))), [])


def test_no_two_files_import_each_other_however_far_round() -> None:
    found = graph()
    assert len(found) > 100, "the scan saw too few files"
    seen = circle(found)
    assert not seen, "these import each other; put what they share below both: " + " → ".join([*seen, seen[0]])


def test_the_look_for_circles_finds_one() -> None:
    assert circle({"a": {"b"}, "b": {"c", "d"}, "c": set(), "d": {"b"}}) == ["b", "d"]


@pytest.mark.parametrize("page", ["README.md", "HOW_TO.md"])
def test_the_pages_name_files_that_exist(page: str) -> None:
    named = re.findall(r"`((?:tests/)?[\w/]+\.(?:py|md))`", (ROOT / page).read_text(encoding="utf-8"))
    assert named
    places = (ROOT, ROOT.parent)
    assert [name for name in named if not any((place / name).is_file() for place in (*places, ROOT / "ui"))] == []


def private_reads(path: Path) -> Iterator[str]:
    """Where a test names what the product keeps to itself: as an attribute, by import, or as what it puts in place."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Attribute):
            whose = node.value.id if isinstance(node.value, ast.Name) else ""
            names = [node.attr] if whose not in ("self", "cls", "os", "sys") else []
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("camb_desktop"):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in ("getattr", "setattr"):
            ours = not (isinstance(node.args[0], ast.Name) and node.args[0].id in ("os", "sys"))
            given = [each.value for each in node.args[:2] if isinstance(each, ast.Constant) and ours]
            names = [str(each).rpartition(".")[2] for each in given]
        for name in names:
            if name.startswith("_") and not name.startswith("__"):
                yield f"{path.relative_to(TESTS.parent)}:{node.lineno} names {name}"


def test_tests_look_from_outside() -> None:
    files = sorted(TESTS.rglob("*.py"))
    assert len(files) > 100, "the scan saw too few files"
    found = [each for path in files for each in private_reads(path)]
    assert not found, "test by what can be seen, or let the product tell it with a public name:\n" + "\n".join(found)


def test_the_look_for_private_reads_finds_each_kind(tmp_path: Path) -> None:
    code = (
        "from camb_desktop.app import _a\nclass A:\n  def b(self): self._fine = self.player._b\n"
        "patch.setattr('camb_desktop.app._c', 1)\nsetattr(app, '_d', 1)\nsys._MEIPASS\nos._exit(1)\nx.__name__\n"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(globals(), "TESTS", tmp_path)
        (tmp_path / "a.py").write_text(code, encoding="utf-8")
        assert {each.split()[-1] for each in private_reads(tmp_path / "a.py")} == {"_a", "_b", "_c", "_d"}


def test_all_tests_can_be_collected_in_one_process() -> None:
    """pytest imports files outside packages by their bare names: two of one name stop the run that meets both."""
    names = [file.name for file in TESTS.rglob("test_*.py")]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_every_package_has_a_rule() -> None:
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert packages == set(RULES)


@pytest.mark.parametrize(
    ("module", "user"), [("ui.main_window", "app.py"), ("app", "launch.py"), ("launch", "__main__.py")]
)
def test_what_puts_together_is_imported_from_above_alone(module: str, user: str) -> None:
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
