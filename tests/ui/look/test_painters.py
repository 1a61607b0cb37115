"""A painter that stays open after an exception ends the process at the next paint: none may."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import camb_desktop

ROOT = Path(camb_desktop.__file__).parent


def test_every_painter_ends_whatever_happens() -> None:
    made, held = set(), set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "QPainter":
                made.add((path.name, node.lineno))
            if isinstance(node, ast.With):
                held |= {
                    (path.name, item.context_expr.lineno)
                    for item in node.items
                    if isinstance(item.context_expr, ast.Call)
                }
    assert len(made) >= 10
    assert made <= held, f"write `with QPainter(…) as painter:` in {sorted(made - held)}"


_PROGRAM = """
import sys
sys.excepthook = lambda *seen: kept.append(seen)
sys.path.insert(0, sys.argv[1])
from PySide6.QtWidgets import QApplication
from waveform_standins import Clips, Player
from camb_desktop.ui.waveform.view import WaveformView
app = QApplication([])
view = WaveformView(Clips(), Player(), None)
view.resize(300, 200)
seen, kept = [], []
def fail(*_):
    seen.append(1)
    return round(float("nan"))
import camb_desktop.ui.waveform.canvas as canvas
canvas.notice_of = fail
view.show()
for _ in range(200):
    try:
        view.canvas.update()
        app.processEvents()
    except ValueError as error:
        kept.append(error)  # and with it the frame that painted
print(len(seen))
"""


def test_an_exception_while_painting_does_not_end_the_process() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT.parent)}
    here = Path(__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(here)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 5
