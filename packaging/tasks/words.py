"""Every sentence of the program, into the files that Qt Linguist opens, and these into what the program reads.

``python3 packaging/dev.py words``; it has to run with the program's own Python.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from enum import EnumMeta
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
#: Language → how many forms a number asks for, in Qt's order.
LANGUAGES = {"de": 2, "es": 2, "fr": 2, "ja": 1, "ar": 6}

Words = dict[str, bool]
"""Sentence → whether a number goes with it."""


def ts_file(language: str) -> Path:
    """What translators work on."""
    return FOLDER / f"camb_desktop_{language}.ts"


def in_code() -> Words:
    """Whatever stands in a call of ``tr``, or in a variable of the same function that is handed to it."""
    found: Words = {}
    for path in sorted((ROOT / "camb_desktop").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        outer: dict[ast.AST, ast.AST] = {}
        for node in ast.walk(tree):
            for child in ast.iter_child_nodes(node):
                outer[child] = node
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr" and node.args:
                counts = len(node.args) > 1 or any(keyword.arg == "n" for keyword in node.keywords)
                for text in said_in(node.args[0], node, outer):
                    found[text] = found.get(text, False) or counts
    return found


def said_in(node: ast.expr, place: ast.AST, outer: dict[ast.AST, ast.AST]) -> Iterator[str]:
    """The sentences that an argument can be, as far as the code around it tells; none for an entry of a table."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from said_in(node.body, place, outer)
        yield from said_in(node.orelse, place, outer)
    elif isinstance(node, ast.BoolOp | ast.Dict):
        for each in node.values:
            yield from said_in(each, place, outer)
    elif isinstance(node, ast.Subscript):
        yield from said_in(node.value, place, outer)
    elif isinstance(node, ast.Call):  # a table's get with something to fall back to
        for each in node.args[1:]:
            yield from said_in(each, place, outer)
    elif isinstance(node, ast.Name):
        around: ast.AST | None = place
        while around is not None and not isinstance(around, ast.FunctionDef):
            around = outer.get(around)
        for each in ast.walk(around) if around is not None else ():
            if isinstance(each, ast.Assign | ast.AnnAssign) and each.value is not None:
                for target in each.targets if isinstance(each, ast.Assign) else [each.target]:
                    pairs = [(target, each.value)]
                    if isinstance(target, ast.Tuple) and isinstance(each.value, ast.Tuple):
                        pairs = list(zip(target.elts, each.value.elts, strict=True))
                    for one, value in pairs:
                        if isinstance(one, ast.Name) and one.id == node.id:
                            yield from said_in(value, place, outer)


def _all(table: object) -> Iterator[str]:
    if isinstance(table, str):
        yield table
    elif isinstance(table, EnumMeta):
        yield from (str(member.value) for member in table)
    elif isinstance(table, dict):
        for each in table.values():
            yield from _all(each)
    elif isinstance(table, tuple | list):
        for each in table:
            yield from _all(each)


def in_tables() -> Words:
    """What is handed to ``tr`` out of a table, read from the tables themselves."""
    from camb_desktop.core.problems import ProblemKind
    from camb_desktop.core.runs import Status
    from camb_desktop.services import reports
    from camb_desktop.ui.commands import handlers, table
    from camb_desktop.ui.dialogs import account, files, listening
    from camb_desktop.ui.export import save, save_kept
    from camb_desktop.ui.look import message_bar
    from camb_desktop.ui.player.transport_bar import NO_SPEEDS
    from camb_desktop.ui.runs.columns import COLUMNS
    from camb_desktop.ui.runs.empty_states import STATES
    from camb_desktop.ui.runs.filter import View
    from camb_desktop.ui.text import messages, problems, runs, saves
    from camb_desktop.ui.waveform.selection_keys import HELP

    tables: list[object] = [
        *(Status, ProblemKind, View, NO_SPEEDS, HELP, table.MENUS, table._GROUPS, table._WAVEFORM),
        [(each.text, each.button, each.tip, each.text.rstrip("…") if each.keys else "") for each in table.COMMANDS],
        [words for words, _ in table._SELECTION_KEYS],
        ["Jump to tenths of the take"],
        [(spec.title, spec.headed, spec.tip, spec.measure) for spec in COLUMNS.values()],
        [(state.title, state.text, state.step) for state in STATES.values()],
        [shown[:3] for shown in messages._MESSAGES.values()],
        *(messages._OF_A_HOST, messages.VERDICT_WORDS, messages.ACTIONS, account.KEY_WORDS, runs.KINDS),
        *(problems._EXPLAINED, files._MARGINS, listening._BY_ITSELF, save_kept._REMARKS, saves._FORMATS),
        [words for words, _ in (*save_kept._FIELDS, *save._LISTS)],
        [word for _, _, word in message_bar._LOOKS.values()],
        [message_bar.STATUS.name, message_bar.LIST_NOTICE.name],
        *(reports._UNSAVED, handlers._DECIDED, reports._DECIDED),
    ]
    return {text: "%n" in text or "|" in text for text in _all(tables) if text}


def wanted() -> Words:
    """All of them, in order."""
    found = in_code()
    for text, counts in in_tables().items():
        found[text] = found.get(text, False) or counts
    found.pop("", None)
    return dict(sorted(found.items()))


def read(language: str) -> dict[str, list[str]]:
    """Sentence → its finished forms; an unfinished one has none."""
    path = ts_file(language)
    told: dict[str, list[str]] = {}
    for message in ET.parse(path).iter("message") if path.exists() else ():
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        told[message.findtext("source", "")] = forms or [translation.text or ""]
    return told


def write(language: str, words: Words, told: dict[str, list[str]]) -> None:
    """The file of one language: exactly these sentences, with what is ``told`` of them."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>", "    <name>camb</name>"]
    for text, counts in words.items():
        forms = told.get(text, [])
        right = LANGUAGES[language] if counts else 1
        state = "" if len(forms) == right and all(forms) else ' type="unfinished"'
        forms = (forms + [""] * right)[:right]
        lines.append('    <message numerus="yes">' if counts else "    <message>")
        lines.append(f"        <source>{escape(text)}</source>")
        if counts:
            said = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
            lines.append(f"        <translation{state}>{said}</translation>")
        else:
            lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    ts_file(language).write_text("\n".join(lines), encoding="utf-8")


def main() -> int:
    """Write the files of all languages and compile them."""
    words = wanted()
    for language in LANGUAGES:
        told = read(language)
        write(language, words, told)
        left = sum(text not in told for text in words)
        print(f"words: {language}: {len(words)} sentences, {left} without a translation")
        compiled = ts_file(language).with_suffix(".qm")
        release = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([release, "-silent", ts_file(language), "-qm", compiled], check=True)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
