"""Each language starts the window, and nothing that is needed is cut in it; every sentence can be gathered."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import MakeDesk, takes
from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from camb_desktop.core import units
from camb_desktop.ui.look import theme
from camb_desktop.ui.text.language import LANGUAGES, speak
from camb_desktop.ui.text.translate import tr

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
from tasks import words  # noqa: E402

OTHERS = [language for language in LANGUAGES if language != "en"]
# What is handed to ``tr`` out of a table; each table stands in ``in_tables``.
FROM_TABLES = {
    "KEY_WORDS[state.source]", "VERDICT_WORDS[state.verdict]", "VERDICT_WORDS[verdict]", "VERDICT_WORDS['checking']",
    "VERDICT_WORDS['refused']", "command.button or command.text", "command.text", "command.tip", "title",
    "spec.measure", "spec.tip", "spec.title", "spec.title or spec.tip", "headed", "state.step", "state.text",
    "state.title", "text", "NO_SPEEDS", "_DECIDED[decision]", "run.status.value", "shape.name", "word", "words",
    "_OF_A_HOST[type(error)]", "sentence", "short", "step", "ACTIONS['show_in_folder']", "ACTIONS[action]",
    "view.value", "_EXPLAINED[problem.kind]", "problem.kind.value", "of_one", "of_several", "KINDS[kind]",
    "Status.QUEUED.value", "_REMARKS[file.remark]", "_FORMATS[format_]", "group", "HELP",
}  # fmt: skip


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[list[QTranslator]]:
    before, installed = QLocale(), list[QTranslator]()
    yield installed
    for each in installed:
        qapp.removeTranslator(each)
    units.use_decimal_mark(".")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setProperty(theme.THEME_PROPERTY, None)


def test_a_call_has_its_sentence_in_it_or_a_table_that_is_known() -> None:
    unknown = set()
    for path in (ROOT / "camb_desktop").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        outer = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
                assert not isinstance(node.args[0], ast.JoinedStr), (path, node.lineno)
                if not list(words.said_in(node.args[0], node, outer)):
                    unknown.add(ast.unparse(node.args[0]))
    assert unknown == FROM_TABLES


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_starts_the_window(
    language: str, desk: MakeDesk, qapp: QApplication, spoken: list[QTranslator]
) -> None:
    spoken += speak(qapp, language)
    assert len(spoken) == 2, "Qt's own words, and ours"
    assert (qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (language == "ar")
    made = desk(*takes(3))
    told = words.read(language)
    commands = made.window.commands
    assert commands["settings"].text() == told["Settings…"][0] != "Settings…"
    assert commands["keep"].text() == told["Keep"][0]
    assert tr("%n run added|%n runs added", 5) != "5 runs added"


@pytest.mark.parametrize("size", [(640, 340), (640, 420), (800, 500), (1200, 760)])
@pytest.mark.parametrize("language", OTHERS)
def test_what_is_needed_is_whole(
    language: str, size: tuple[int, int], desk: MakeDesk, qapp: QApplication, qtbot: QtBot, spoken: list[QTranslator]
) -> None:
    spoken += speak(qapp, language)
    qapp.setProperty(theme.THEME_PROPERTY, None)
    made = desk(*takes(12))
    window, transport = made.window, made.window.player_panel.transport
    window.resize(*size)
    qtbot.waitUntil(lambda: window.size().toTuple() == size)
    QApplication.processEvents()
    for each in (transport.play, transport.keep, transport.reject, window.list_panel.save_kept, window.table):
        where = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
        assert each.isVisible(), each
        assert window.rect().contains(where), (each, where)
