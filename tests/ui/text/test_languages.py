"""Every sentence is there in every language, and the window speaks the one that was chosen."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from camb_desktop.core import units
from camb_desktop.ui.text.amounts import channels, time_left
from camb_desktop.ui.text.language import LANGUAGES, language_of, speak
from camb_desktop.ui.text.runs import side_by_side
from camb_desktop.ui.text.translate import tr
from camb_desktop.ui.waveform.ticks import label

OTHERS = [code for code in LANGUAGES if code != "en"]
ROOT = Path(__file__).parents[3]

Speak = Callable[[str], None]


@pytest.fixture(scope="module")
def words() -> Iterator[Any]:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        from tasks import words

        yield words
    finally:
        sys.path.remove(str(ROOT / "packaging"))


@pytest.fixture
def talk(qapp: QApplication) -> Iterator[Speak]:
    """Speaks a language until the end of the test."""
    before, spoken = QLocale(), []

    def begin(code: str) -> None:
        spoken.extend(speak(qapp, code))

    yield begin
    for each in spoken:
        QCoreApplication.removeTranslator(each)
    units.use_decimal_mark(".")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_is_translated(words: Any, code: str) -> None:
    told, wanted = words.read(code), words.wanted()
    missing = sorted(set(wanted) - set(told))
    assert not missing, "run: python3 packaging/dev.py words, and translate what it says"
    assert set(told) == set(wanted), "run: python3 packaging/dev.py words"
    for text, counts in wanted.items():
        assert len(told[text]) == (words.LANGUAGES[code] if counts else 1), text
        assert all(told[text]), text


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_the_same_places_to_fill(words: Any, code: str) -> None:
    wrong = []
    for text, forms in words.read(code).items():
        wanted = set(re.findall(r"\{[^}]*\}", text))
        for form in forms:
            found = set(re.findall(r"\{[^}]*\}", form))
            numbers = ("%n" in form) <= ("%n" in text)
            if (
                found != wanted
                or not numbers
                or form != form.strip()
                or "|" in form
                or ("\n" in text) != ("\n" in form)
            ):
                wrong.append((text, form))
    assert not wrong, wrong


@pytest.mark.parametrize("code", OTHERS)
def test_what_qt_loads_is_what_people_translated(words: Any, code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", words.ts_file(code), "-qm", made], check=True)
    assert words.ts_file(code).with_suffix(".qm").read_bytes() == made.read_bytes(), (
        "run: python3 packaging/dev.py words"
    )


def test_words_of_tables_and_of_variables_are_found(words: Any) -> None:
    found = set(words.wanted())
    for text in (
        "Kept",
        "Queued",
        "Fetch again",
        "Loudness of the whole take (EBU R128)",
        "disk full",
        "cut off at end",
    ):
        assert text in found
    assert "%n of them is resampled to {rate}|%n of them are resampled to {rate}" in found


@pytest.mark.parametrize(
    ("setting", "wished", "code"),
    [
        ("de", ["fr"], "de"),
        ("system", ["fr-CA", "de"], "fr"),
        ("system", ["nl-NL", "ja_JP"], "ja"),
        ("system", ["nl"], "en"),
        ("klingon", ["ES"], "es"),
        ("system", [], "en"),
    ],
)
def test_the_first_wish_that_can_be_met_is_met(setting: str, wished: list[str], code: str) -> None:
    assert language_of(setting, wished) == code


def test_german_numbers_and_plurals(talk: Speak) -> None:
    talk("de")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert tr("Kept") == "Behalten"
    assert [tr("Save %n take|Save %n takes", n) for n in (1, 3)] == ["1 Aufnahme speichern", "3 Aufnahmen speichern"]
    said = (units.decibels(-16.24, "LUFS"), units.clock(3.25), units.size(1_400_000), units.sample_rate(44_100))
    assert said == ("−16,2 LUFS", "0:03,2", "1,4 MB", "44,1 kHz")
    assert (time_left(3 * 86_400), channels(4)) == ("3 T", "4 Kanäle")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert [each.text().replace("&", "") for each in box.buttons()] == ["Abbrechen"], "Qt's own words"


def test_english_has_a_point(talk: Speak) -> None:
    talk("en")
    assert (tr("Kept"), units.decibels(-16.24, "LUFS"), units.factor(1.5)) == ("Kept", "−16.2 LUFS", "1.5×")


def test_arabic_runs_the_other_way_and_counts_in_its_own_forms(talk: Speak) -> None:
    talk("ar")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert len({tr("Save %n take|Save %n takes", n) for n in (0, 1, 2, 3, 11, 100)}) >= 5


@pytest.mark.parametrize("code", OTHERS)
def test_the_window_speaks_it(talk: Speak, code: str) -> None:
    said = ("Kept", "To do", "Settings…", "Search", "The disk is full. Make some room, then try again.")
    talk(code)
    assert all(tr(text) != text for text in said)


def test_the_ruler_writes_as_the_rest_does(talk: Speak) -> None:
    talk("de")
    assert label(3.25, 2) == "0:03,25"


def test_what_stands_side_by_side_keeps_its_own_direction(talk: Speak) -> None:
    parts = ["48377", "−18.7 LUFS"]
    talk("de")
    assert side_by_side(parts) == "48377 · −18.7 LUFS"
    talk("ar")
    assert side_by_side(parts) == "\u206848377\u2069 · \u2068−18.7 LUFS\u2069"
