"""Every sentence goes through one function, and plural forms are its business."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QMenu, QWidget

from camb_desktop.core.errors import KeyRefused, RunNotFound
from camb_desktop.core.runs import Kind, Run, Status
from camb_desktop.ui.commands.table import shortcuts
from camb_desktop.ui.text.language import LANGUAGES
from camb_desktop.ui.text.translate import tr

FIGURE = re.compile(r"^−?[\d.∞]+ (s|k?B|k?Hz|LUFS|dBFS|dBTP|%)$")
DATA = {"Take 1", "Take 2", "101", "1×", "CAMB Desktop", "CAMB.AI", "–:––", "–", "https://client.camb.ai/apis"}


class Marks(QTranslator):
    """Puts marks around whatever it is asked for."""

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return f"«{source}»" if context == "camb" else source


class German(QTranslator):
    """A translation with numerus forms, as Qt's own files have them."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str:
        runs = "%n Lauf" if n == 1 else "%n Läufe"
        return {"%n run|%n runs": runs, "Saved {name}": "{name} gesichert"}.get(source, "")


@pytest.fixture
def translator(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QTranslator]:
    made: QTranslator = request.param()
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


def test_english_has_its_plural_without_a_translation() -> None:
    assert [tr("%n run|%n runs", n) for n in (0, 1, 2)] == ["0 runs", "1 run", "2 runs"]
    assert tr("Saved {name}", name="a|b.wav") == "Saved a|b.wav"


@pytest.mark.parametrize("translator", [German], indirect=True)
def test_a_translation_brings_its_own_forms(translator: QTranslator) -> None:
    assert [tr("%n run|%n runs", n) for n in (1, 2)] == ["1 Lauf", "2 Läufe"]
    assert tr("Saved {name}", name="x.wav") == "x.wav gesichert"


def test_it_can_be_imported_without_widgets() -> None:
    code = (
        "import sys, camb_desktop.ui.text.messages, camb_desktop.ui.text.runs\n"
        "print([name for name in ('PySide6.QtWidgets', 'PySide6.QtGui') if name in sys.modules])"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert done.stdout.strip() == "[]"


def words_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.windowTitle())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield from (widget.itemText(n) for n in range(widget.count()))
        case QLineEdit():
            yield widget.placeholderText()
        case QMenu():
            yield widget.title()


def all_words(desk: Desk) -> Iterator[str]:
    window = desk.window
    for top in (window, *window.findChildren(QDialog)):
        for widget in (top, *top.findChildren(QWidget)):
            yield from words_of(widget)
    for action in window.findChildren(QAction):
        if action.objectName():
            yield from (action.text(), action.toolTip())
    model, roles = window.model, (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    for column in range(model.columnCount()):
        yield from (str(model.headerData(column, Qt.Orientation.Horizontal, role) or "") for role in roles)


@pytest.mark.parametrize("translator", [Marks], indirect=True)
def test_no_word_in_the_window_goes_past_it(translator: QTranslator, desk: MakeDesk) -> None:
    failed = Run(row_id=3, run_id=9, status=Status.FAILED, error=RunNotFound("gone", status=404), kind=Kind.SPEECH)
    refused = Run(row_id=4, run_id=10, status=Status.FAILED, error=KeyRefused("no", status=401))
    made = desk(*takes(2), failed, refused)
    made.window.resize(1600, 900)  # nothing is cut
    made.window.commands["details"].trigger()
    made.window.commands["settings"].trigger()
    made.window.commands["shortcuts"].trigger()
    made.window.commands["about"].trigger()
    made.window.commands["mark_a"].trigger()
    found = set(all_words(made))
    made.window.table.go_to(3)
    found |= set(all_words(made))
    data = (
        DATA
        | set(LANGUAGES.values())
        | {device.name for device in made.player.outputs}
        | {keys for _, _, keys in shortcuts()}
    )
    past = {
        words
        for words in found
        if any(letter.isalpha() for letter in FIGURE.sub("", words)) and not re.search("[«»]", words)
    } - data
    assert past == set()


SHOWS = re.compile(
    r"set(Text|ToolTip|WindowTitle|PlaceholderText|Accessible\w+|Title|LabelText)|\w+_(label|button)|Q?Action"
)


def test_nothing_is_shown_that_no_translation_could_reach() -> None:
    """A word in the source that goes to a widget without ``tr``."""
    root, found, seen = Path(__file__).resolve().parents[3] / "camb_desktop" / "ui", [], 0
    for path in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and SHOWS.fullmatch(ast.unparse(node.func).rpartition(".")[2]):
                seen += 1
                texts = [part for each in node.args for part in getattr(each, "values", [each])]
                words = [str(part.value) for part in texts if isinstance(part, ast.Constant)]
                words = [word for word in words if word != "None" and re.search("[A-Za-z] ?[a-z]{2}", word)]
                found += [f"{path.name}:{node.lineno} {word}" for word in words]
    assert seen > 200
    assert found == []
