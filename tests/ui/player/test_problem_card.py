"""The cards of the details: every problem has one, and a click goes to its place."""

from __future__ import annotations

from dataclasses import replace

import pytest
import stand_ins as s
from desks import MakeDesk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from camb_desktop.core.problems import Problem, ProblemKind
from camb_desktop.ui.player.problem_card import ProblemCard


def test_each_problem_has_a_card_and_a_click_goes_there(qtbot: QtBot, desk: MakeDesk) -> None:
    made = desk(s.ready(1, 2))
    clip = made.clips.clip(1)
    assert clip is not None
    assert clip.measures is not None
    faults = (Problem(ProblemKind.CLICKS, 0.5, count=3), Problem(ProblemKind.INVERTED_CHANNEL))
    made.clips.clips[1] = replace(clip, measures=replace(clip.measures, faults=faults))
    made.window.table.go_to(1)
    made.window.commands["details"].trigger()
    cards = made.window.details.findChildren(ProblemCard)
    assert [card.accessibleName() for card in cards] == [
        "One channel inverted, On one loudspeaker it cancels itself out",
        "3 clicks, The first of them is marked, 0:00.50",
    ]
    assert [card.focusPolicy() != Qt.FocusPolicy.NoFocus for card in cards] == [False, True]
    qtbot.waitUntil(lambda: all(card.height() >= card.sizeHint().height() for card in cards))
    qtbot.mouseClick(cards[1], Qt.MouseButton.LeftButton)
    assert made.player.frame == pytest.approx(0.2 * clip.measures.info.sample_rate_hz, abs=1)
    qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    assert made.player.frame == pytest.approx(0.2 * clip.measures.info.sample_rate_hz, abs=1)
