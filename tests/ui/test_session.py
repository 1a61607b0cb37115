"""The next start is where the last one ended: view, take, place, zoom."""

from __future__ import annotations

import json

import pytest
import stand_ins as s
from desks import MakeDesk, takes
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Decision
from camb_desktop.ui.runs.filter import View


def test_the_next_start_is_where_the_last_one_ended(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(60))
    made.runs.decide(range(1, 41), Decision.KEPT)
    made.window.list_panel.show_view(View.KEPT)
    made.window.table.go_to(33)
    made.player.seek(12_000)
    waveform = made.window.player_panel.waveform
    waveform.timeline.show(waveform.timeline.viewport.zoomed_to(4_000, 12_000))
    seen = waveform.seen_s
    assert seen is not None
    scrolled = made.window.table.verticalScrollBar().value()
    assert scrolled > 0
    made.window.close()

    again = desk(*[made.runs.run(row_id) for row_id in made.runs.order()], session=made.settings.session)
    QApplication.processEvents()
    assert again.window.list_panel.view is View.KEPT
    assert again.window.selection.shown == again.window.table.current_row_id() == 33
    assert again.player.frame == 12_000
    assert not again.player.active
    assert again.window.player_panel.waveform.seen_s == pytest.approx(seen, abs=0.001)
    assert again.window.table.verticalScrollBar().value() == scrolled


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"view": "Kept", "row": 7}', '{"view": "No", "row": 1}', "7"])
def test_what_is_not_known_any_more_begins_at_the_top(desk: MakeDesk, kept: str) -> None:
    made = desk(*takes(3), session=kept)
    if kept.startswith('{"view": "Kept"'):
        assert made.window.selection.shown is None or made.window.selection.shown in (1, 2, 3)
    else:
        assert made.window.selection.shown == 1


def test_a_row_that_is_read_later_is_gone_to_unless_the_user_went_elsewhere(desk: MakeDesk, qtbot: QtBot) -> None:
    kept = json.dumps({"view": "All", "row": 9, "at_s": 0.5})
    for goes in (False, True):
        made = desk(*takes(3), session=kept)
        if goes:
            made.window.table.go_to(3)
        made.runs.put(s.ready(9, 109))
        made.clips.put(9, s.tone(2.0, 8000, 1), 8000)
        made.runs.loaded.emit()
        qtbot.waitUntil(lambda made=made, goes=goes: made.window.selection.shown == (3 if goes else 9))


def test_it_is_kept_while_the_program_runs(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(3))
    made.window.table.go_to(2)
    qtbot.waitUntil(lambda: json.loads(made.settings.session or "{}").get("row") == 2)
