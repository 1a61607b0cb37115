from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import stand_ins as s
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from camb_desktop.core.clip import Transport
from camb_desktop.core.runs import Run, Status
from camb_desktop.services.player import heard_lufs
from camb_desktop.ui.runs.columns import Column

DOWN = Qt.Key.Key_Down


def key(desk: Desk, down: bool, *, repeat: bool = False, which: Qt.Key = DOWN) -> None:
    kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
    QApplication.sendEvent(desk.window.table, QKeyEvent(kind, which, Qt.KeyboardModifier.NoModifier, "", repeat))


def sounding(desk: Desk) -> int | None:
    state = desk.player.state
    return state.row_id if state.transport is Transport.PLAYING else None


def heard(desk: Desk, row_id: int) -> float:
    measures = desk.clips.clips[row_id].measures
    assert measures is not None
    return heard_lufs(measures.loudness_lufs, measures.info.channels)


@pytest.fixture
def five(desk: MakeDesk) -> Desk:
    made = desk(*takes(5), auto_play=True)
    made.window.table.setFocus()
    return made


def test_an_arrow_key_plays_the_row_it_reaches(five: Desk) -> None:
    key(five, True)
    key(five, False)
    assert sounding(five) == 2
    key(five, True)
    assert sounding(five) == 3
    assert ("prioritise", 3, 4, 2) in five.runs.calls, "its neighbours go next"
    assert ("focus", 3) in five.clips.calls
    assert ("prepare", 4) in five.player.calls
    assert ("prepare", 2) in five.player.calls


def test_a_neighbour_that_arrives_later_is_opened_ahead(five: Desk) -> None:
    key(five, True)
    five.player.calls.clear()
    five.runs.audio_ready.emit(5)
    assert not any(call[0] == "prepare" for call in five.player.calls), "it is not next to the one that is shown"
    five.runs.audio_ready.emit(3)
    assert ("prepare", 3) in five.player.calls


def test_nothing_plays_while_the_key_repeats_and_the_last_row_does_after(five: Desk) -> None:
    key(five, True)
    assert sounding(five) == 2
    for _ in range(2):
        key(five, False, repeat=True)
        key(five, True, repeat=True)
        assert sounding(five) is None
    loads = [call for call in five.player.calls if call[0] == "load"]
    assert [call[1] for call in loads] == [1, 2], "rows that were only passed are not even loaded"
    assert five.window.table.current_row_id() == 4
    assert five.window.player_panel.waveform.row_id == 4, "they are seen, though"
    key(five, False)
    assert sounding(five) == 4


def test_a_key_whose_release_is_never_heard_of_settles_by_itself(five: Desk, qtbot: QtBot) -> None:
    key(five, True)
    key(five, True, repeat=True)
    assert sounding(five) is None
    qtbot.waitUntil(lambda: sounding(five) == 3)


def test_a_key_that_is_held_at_the_end_of_the_list_is_still_held(five: Desk) -> None:
    key(five, True)
    for _ in range(3):
        key(five, True, repeat=True)
    rest = five.window.preview.findChild(QTimer)
    assert rest is not None
    assert five.window.table.current_row_id() == 5
    rest.stop()
    key(five, True, repeat=True)
    assert rest.isActive(), "the wait for the release begins anew, though no row is left to go to"
    assert sounding(five) is None
    key(five, False)
    assert sounding(five) == 5


def test_a_held_return_starts_once(five: Desk) -> None:
    key(five, True, which=Qt.Key.Key_Return)
    five.player.seek(4000)
    for _ in range(3):
        key(five, True, repeat=True, which=Qt.Key.Key_Return)
    assert five.player.playing_frame() == 4000
    assert five.player.calls.count(("play",)) == 1


@pytest.mark.parametrize("name", ["next", "previous"])
def test_a_held_key_for_the_next_take_goes_one_take(five: Desk, name: str) -> None:
    assert not five.window.commands[name].autoRepeat()


def test_auto_play_off_is_off(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(5), auto_play=False)
    made.window.table.setFocus()
    key(made, True)
    key(made, False)
    key(made, True)
    key(made, True, repeat=True)
    key(made, False)
    table = made.window.table
    place = table.visualRect(made.window.model.index(0, Column.NAME)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.current_row_id() == 1
    assert not any(call[0] == "play" or (call[0] == "load" and call[2]) for call in made.player.calls)


def test_a_click_plays_and_the_keyboard_stays_on_the_list(five: Desk, qtbot: QtBot) -> None:
    table = five.window.table
    place = table.visualRect(five.window.model.index(2, Column.NAME)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sounding(five) == 3
    transport = five.window.player_panel.transport
    for widget in (transport.play, transport.loop, transport.volume, five.window.player_panel.waveform):
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        assert table.hasFocus()


def test_adding_and_removing_play_nothing(five: Desk) -> None:
    five.window.add_text("900 901")
    five.runs.remove((1,))
    assert sounding(five) is None
    assert five.window.table.current_row_id() is not None


def test_return_and_double_click_play_from_the_start(five: Desk, qtbot: QtBot) -> None:
    five.player.seek(4000)
    qtbot.keyClick(five.window.table, Qt.Key.Key_Return)
    assert sounding(five) == 1
    assert five.player.playing_frame() == 0
    table = five.window.table
    place = table.visualRect(five.window.model.index(3, Column.NAME)).center()
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sounding(five) == 4


def test_a_run_that_is_still_to_come_plays_when_its_first_bytes_are_there(desk: MakeDesk) -> None:
    made = desk(*takes(1), Run(row_id=2, run_id=7), auto_play=True)
    made.window.table.setFocus()
    key(made, True)
    assert made.player.state.transport is Transport.EMPTY
    assert made.window.preview.waits_to_play
    made.runs.change(2, status=Status.DOWNLOADING)
    made.clips.put(2, s.tone(0.5, 8000, 1), 8000, complete=False, frames=16_000)
    assert sounding(made) == 2
    made.clips.put(2, s.tone(2.0, 8000, 1), 8000)
    assert [call for call in made.player.calls if call[0] == "load" and call[1] == 2] == [("load", 2, True, 0)]
    assert made.player.calls[-1][:2] == ("set_loudness", 2)


def test_stop_takes_back_the_wish_to_play(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(Run(row_id=2, run_id=7), auto_play=False)
    made.window.preview.toggle()
    assert made.window.preview.waits_to_play
    activity = made.window.player_panel.activity
    qtbot.waitUntil(activity.isVisible)
    assert activity.text() == "Plays when it arrives …"
    made.window.preview.stop()
    assert not activity.isVisible()
    made.clips.put(2, s.tone(0.5, 8000, 1), 8000)
    assert sounding(made) is None
    assert made.player.state.row_id == 2


@pytest.mark.parametrize("status", [Status.FAILED, Status.CANCELLED, Status.UNPLAYABLE])
@pytest.mark.parametrize("reach", ["a key", "Space", "fails later"])
def test_a_run_that_failed_does_not_promise_to_play(desk: MakeDesk, status: Status, reach: str) -> None:
    made = desk(*takes(1), Run(row_id=2, run_id=7), auto_play=reach != "Space")
    preview = made.window.preview
    told: list[bool] = []
    preview.waiting.connect(told.append)
    if reach != "fails later":
        made.runs.change(2, status=status)
    made.window.table.setFocus()
    key(made, True)
    if reach == "Space":
        preview.toggle()
    if reach == "fails later":
        assert preview.waits_to_play
        made.runs.change(2, status=status)
    assert not preview.waits_to_play
    assert told in ([], [True, False])
    made.runs.change(2, status=Status.QUEUED)
    assert preview.waits_to_play == (reach != "Space"), "after a retry it plays as it was meant to"


def test_a_download_that_starts_over_is_loaded_anew(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(Run(row_id=2, run_id=7, status=Status.DOWNLOADING))
    made.clips.put(2, s.tone(0.5, 8000, 1), 8000, complete=False)
    made.window.preview.toggle()
    assert sounding(made) == 2
    made.clips.sources[2] = object()
    made.clips.began.emit(2)
    assert made.player.calls[-1] == ("load", 2, True, 0)


def test_buffering_is_told_when_it_takes_a_while(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(1))
    activity = made.window.player_panel.activity
    made.player.become(transport=Transport.BUFFERING)
    assert not activity.isVisible()
    qtbot.waitUntil(activity.isVisible)
    assert activity.text() == "Buffering …"
    made.player.become(transport=Transport.PLAYING)
    assert not activity.isVisible()


def test_next_goes_on_playing_with_auto_play_off(desk: MakeDesk) -> None:
    made = desk(*takes(3), auto_play=False)
    made.window.preview.go(1)
    assert sounding(made) is None
    made.window.preview.toggle()
    made.window.preview.go(1)
    assert sounding(made) == 3
    made.window.preview.go(1)
    assert sounding(made) == 3


def test_compare_two_takes_at_one_place_and_one_loudness(five: Desk) -> None:
    comparison, table = five.window.comparison, five.window.table
    comparison.mark_a()
    assert five.player.state.match_loudness
    assert five.window.model.letters == {1: "A"}
    key(five, True)
    five.player.seek(8000)
    comparison.switch()
    assert table.current_row_id() == 1
    assert sounding(five) == 1
    assert five.player.playing_frame() == 8000
    five.player.seek(4000)
    comparison.switch()
    assert table.current_row_id() == 2
    assert five.player.playing_frame() == 4000
    five.player.pause()
    comparison.switch()
    assert (table.current_row_id(), sounding(five)) == (1, None)


def test_comparing_keeps_the_time_where_the_rates_differ(desk: MakeDesk) -> None:
    made = desk(*takes(2), auto_play=True)
    made.clips.put(2, s.tone(2.0, 16_000, 1), 16_000)
    made.window.comparison.mark_a()
    made.window.table.go_to(2)
    made.player.seek(16_000)
    made.window.comparison.switch()
    assert made.player.playing_frame() == 8000
    made.window.comparison.switch()
    assert made.player.playing_frame() == 16_000


def test_marking_switches_matching_on_for_as_long_as_a_take_is_marked(five: Desk) -> None:
    comparison, player = five.window.comparison, five.player
    comparison.mark_a()
    comparison.mark_a()
    assert not player.state.match_loudness
    comparison.mark_a()
    five.window.table.go_to(2)
    comparison.mark_a()
    five.runs.remove((2,))
    assert not player.state.match_loudness, "also when A leaves the list, and when A was moved"


def test_forgetting_take_a_leaves_matching_as_the_user_wants_it(five: Desk) -> None:
    comparison, player = five.window.comparison, five.player
    player.set_match_loudness(True)
    comparison.mark_a()
    comparison.mark_a()
    assert player.state.match_loudness, "it was on before"
    player.set_match_loudness(False)
    comparison.mark_a()
    player.set_match_loudness(False)
    player.set_match_loudness(True)
    comparison.mark_a()
    assert player.state.match_loudness, "it was switched by hand in between"


def test_matching_for_a_comparison_is_not_kept_for_the_next_start(five: Desk) -> None:
    player, settings = five.player, five.settings
    player.changed.connect(lambda state: setattr(settings, "match_loudness", state.match_loudness))
    five.window.comparison.mark_a()
    player.play()
    assert player.state.match_loudness
    assert not settings.match_loudness
    five.window.comparison.mark_a()
    player.set_match_loudness(True)
    assert settings.match_loudness


def test_a_selected_phrase_is_compared(desk: MakeDesk) -> None:
    made = desk(*takes(3), auto_play=True)
    made.clips.put(2, s.tone(2.0, 16_000, 1), 16_000)
    made.clips.put(3, s.tone(0.5, 8000, 1), 8000)
    comparison, player = made.window.comparison, made.player
    comparison.mark_a()
    made.window.table.go_to(2)
    player.set_region((16_000, 24_000))
    player.seek(20_000)
    comparison.switch()
    assert player.state.region == (8000, 12_000)
    assert made.window.player_panel.waveform.timeline.region == (8000, 12_000)
    assert player.playing_frame() == 10_000
    comparison.switch()
    assert player.state.region == (16_000, 24_000)
    made.window.table.go_to(3)
    assert player.state.region is None, "only a comparison carries it along"
    comparison.switch()
    player.set_region((8000, 12_000))
    comparison.switch()
    assert player.state.region is None, "nothing of it is left in a shorter take"


def test_both_takes_of_a_comparison_are_as_soft_as_the_softer_one(desk: MakeDesk) -> None:
    made = desk(*takes(3), auto_play=True)
    tone = s.tone(2.0, 8000, 1)
    made.clips.put(2, 0.25 * tone, 8000)
    made.clips.put(3, 0.5 * np.repeat(tone, 2, axis=1), 8000)
    loud, soft, stereo = (heard(made, row_id) for row_id in (1, 2, 3))
    assert soft < stereo < loud
    comparison, player, table = made.window.comparison, made.player, made.window.table
    assert player.matched_to is None
    comparison.mark_a()
    assert player.matched_to is None, "there is nothing to compare with yet"
    table.go_to(2)
    assert player.matched_to == soft
    comparison.switch()
    assert (table.current_row_id(), player.matched_to) == (1, soft)
    table.go_to(3)
    assert player.matched_to == stereo
    comparison.switch()
    comparison.mark_a()
    assert player.matched_to is None


def test_a_take_of_a_comparison_counts_once_it_is_measured(desk: MakeDesk) -> None:
    made = desk(*takes(2), auto_play=True)
    made.window.comparison.mark_a()
    made.clips.put(2, s.tone(0.5, 8000, 1), 8000, complete=False)
    made.window.table.go_to(2)
    assert made.player.matched_to is None
    made.clips.put(2, 0.25 * s.tone(2.0, 8000, 1), 8000)
    assert made.player.matched_to == heard(made, 2)


def test_a_jump_waits_for_the_bytes(desk: MakeDesk) -> None:
    made = desk(*takes(1), Run(row_id=2, run_id=7), auto_play=True)
    comparison, player = made.window.comparison, made.player
    made.window.table.go_to(2)
    comparison.mark_a()
    made.window.table.go_to(1)
    player.set_region((8000, 12_000))
    player.seek(10_000)
    player.play()
    comparison.switch()
    assert (player.state.row_id, made.window.preview.waits_to_play) == (None, True)
    comparison.switch()
    assert (sounding(made), player.playing_frame(), player.state.region) == (1, 10_000, (8000, 12_000))
    comparison.switch()
    made.clips.sources[2] = object()
    made.clips.clips[2] = s.Clip()
    made.clips.changed.emit(2)
    assert player.state.row_id is None, "without the rate nobody knows the frame"
    made.clips.put(2, s.tone(2.0, 16_000, 1), 16_000)
    assert (sounding(made), player.playing_frame(), player.state.region) == (2, 20_000, (16_000, 24_000))


def test_a_jump_that_waits_is_forgotten_with_another_row(desk: MakeDesk) -> None:
    made = desk(*takes(2), Run(row_id=3, run_id=7), auto_play=False)
    comparison, player = made.window.comparison, made.player
    made.window.table.go_to(3)
    comparison.mark_a()
    made.window.table.go_to(1)
    player.seek(8000)
    comparison.switch()
    made.window.table.go_to(2)
    assert player.playing_frame() == 0
    made.window.table.go_to(3)
    made.clips.put(3, s.tone(2.0, 8000, 1), 8000)
    assert (player.state.row_id, player.playing_frame()) == (3, 0)


def test_switching_without_a_mark_says_what_to_do(five: Desk, qtbot: QtBot) -> None:
    five.window.comparison.switch()
    assert "Mark a take with A" in five.window.status_line.text()
    five.window.comparison.mark_a()
    five.window.comparison.switch()
    assert "Select another take" in five.window.status_line.text()
    five.runs.remove((1,))
    assert five.window.model.letters == {}


def test_the_list_says_which_run_is_heard(five: Desk) -> None:
    assert five.window.table.painter.playing_row_id is None
    five.window.preview.toggle()
    assert five.window.table.painter.playing_row_id == 1
    five.window.preview.stop()
    assert five.window.table.painter.playing_row_id is None


def test_removing_the_last_run_lets_go_of_it(desk: MakeDesk) -> None:
    made = desk(replace(takes(1)[0]))
    made.runs.remove((1,))
    assert made.player.calls[-1] == ("unload",)
    assert made.window.player_panel.waveform.row_id is None
