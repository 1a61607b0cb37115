"""About: which version this is, and the licences of what came with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from camb_desktop import __version__
from camb_desktop.ui.dialogs import about


@pytest.fixture
def bundled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(about, "resource", lambda name: tmp_path / name)
    return tmp_path / "licences.txt"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def opened(parent: QWidget) -> tuple[QDialog, dict[str, QPushButton]]:
    box = about.about_box(parent)
    return box, {button.text(): button for button in box.findChildren(QPushButton)}


def test_it_says_its_version_and_offers_no_licences_where_nothing_is_bundled(parent: QWidget, bundled: Path) -> None:
    box, buttons = opened(parent)
    assert any(__version__ in label.text() for label in box.findChildren(QLabel))
    assert list(buttons) == ["Close"]


def test_the_licences_of_a_bundle_can_be_read(parent: QWidget, bundled: Path) -> None:
    bundled.write_text("Qt: LGPL-3.0\n", encoding="utf-8")
    box, buttons = opened(parent)
    assert list(buttons) == ["Licences…", "Close"]
    buttons["Licences…"].click()
    (text,) = box.findChildren(QPlainTextEdit)
    assert text.toPlainText() == "Qt: LGPL-3.0\n"
    assert text.isReadOnly()
    text.window().close()
