"""What is loaded by the time that the window can be seen, and that the rest follows by itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from first_frame import __file__ as probe
from first_frame import fill

ROOT = Path(__file__).resolve().parent.parent
# What takes as long to load as the whole window, or as a good part of it, and shows nothing.
HEAVY = (
    "numpy",
    "soundfile",
    "sounddevice",
    "_sounddevice",
    "soxr",
    "python_stretch",
    "httpx",
    "httpcore",
    "keyring",
    "fastapi",
    "uvicorn",
    "truststore",
    "asyncio",
    "ssl",
    "email",
    "http.client",
    "urllib.request",
    "importlib.metadata",
    "hashlib",
    "html",
    "logging.handlers",
    "secrets",
    "socket",
    "PySide6.QtNetwork",
    "camb_desktop.core.ids.reading",
    "camb_desktop.api.fetcher",
    "camb_desktop.ui.dialogs.settings",
)
MOST_FOREIGN = 32  # modules that are neither ours nor a bare window's


def modules_at_first_frame(what: str, *arguments: str) -> set[str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, probe, what, *arguments]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout)["modules"])


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A profile with a list."""
    fill(tmp_path)
    return tmp_path


@pytest.mark.parametrize("texts", [(), ("61544 61545",)], ids=["empty", "with run IDs"])
def test_nothing_heavy_is_loaded_when_the_first_frame_is_painted(tmp_path: Path, texts: tuple[str, ...]) -> None:
    loaded = modules_at_first_frame("program", "--profile", str(tmp_path), *texts)
    assert "camb_desktop.ui.main_window" in loaded
    assert sorted(loaded & set(HEAVY)) == []


def test_nor_for_a_list_that_is_full(full: Path) -> None:
    assert sorted(modules_at_first_frame("program", "--profile", str(full)) & set(HEAVY)) == []


def test_the_program_adds_few_modules_to_those_of_a_bare_window(tmp_path: Path) -> None:
    bare = modules_at_first_frame("bare")
    program = modules_at_first_frame("program", "--profile", str(tmp_path))
    foreign = sorted(name for name in program - bare if not name.startswith("camb_desktop"))
    assert len(foreign) <= MOST_FOREIGN, f"{len(foreign)}: {foreign}"


@pytest.mark.parametrize("seen", [True, False])
def test_the_program_goes_on_by_itself_once_whether_its_window_is_seen_or_not(tmp_path: Path, seen: bool) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from camb_desktop import __main__, app, launch\n"
        "from camb_desktop.ui.main_window import MainWindow\n"
        "launch.UNSEEN_MS = 200\n"
        f"if not {seen}: MainWindow.show = lambda window: None\n"
        "def start(program, texts):\n"
        "    print('started with', *texts, 'painted' if program.window.painted else 'unseen')\n"
        "    QTimer.singleShot(400, lambda: launch.QApplication.exit(0))\n"
        "app.App.start = start\n"
        f"sys.exit(__main__.main(['--profile', {str(tmp_path)!r}, '61544']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout == f"started with 61544 {'painted' if seen else 'unseen'}\n", done.stderr
