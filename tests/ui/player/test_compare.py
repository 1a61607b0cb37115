"""A│B by keys and mouse, on the window: what is shown, what sounds from where, and the way out."""

from __future__ import annotations

from dataclasses import replace

import pytest
import stand_ins as s
from desks import Desk, MakeDesk, takes
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from camb_desktop.core.clip import Transport
from camb_desktop.core.runs import Decision
from camb_desktop.ui.look.theme import current_theme
from camb_desktop.ui.player.compare_bar import CompareBar, TakeHalf
from camb_desktop.ui.runs.filter import View
from camb_desktop.ui.text.runs import compared
from camb_desktop.ui.waveform.canvas import Canvas

A, B, ESC, DOWN, S, X = (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_S, Qt.Key.Key_X)
LEFT = Qt.MouseButton.LeftButton
RATE = 8000


def with_onset(made: Desk, row_id: int, onset_s: float, seconds: float = 2.0, rate: int = RATE) -> None:
    """Measure a take anew: silent up to ``onset_s``, and for its last 0.2 s."""
    made.clips.put(row_id, s.tone(seconds, rate, 1), rate)
    clip = made.clips.clips[row_id]
    assert clip.measures is not None
    measures = replace(clip.measures, leading_silence_s=onset_s, rises_at_s=onset_s)
    made.clips.clips[row_id] = replace(clip, measures=measures)
    made.clips.measured.emit(row_id)


@pytest.fixture
def pair(desk: MakeDesk, qtbot: QtBot) -> Desk:
    """Takes 1 and 2 compared; 2, which is B, sounds."""
    made = desk(*takes(5), auto_play=True, go_on=False)
    made.window.table.setFocus()
    qtbot.keyClick(made.window.table, A)
    qtbot.keyClick(made.window.table, DOWN)
    return made


def bar(made: Desk) -> CompareBar:
    return made.window.player_panel.compare


def half(made: Desk, letter: str) -> TakeHalf:
    return bar(made).halves[letter]


def canvas(made: Desk) -> Canvas:
    return made.window.player_panel.waveform.canvas


def click_lane(made: Desk, qtbot: QtBot, share: float, *, beside: bool) -> None:
    lane = canvas(made).lane_rect(beside=beside)
    qtbot.mouseClick(canvas(made), LEFT, pos=QPoint(round(share * lane.width()), round(lane.center().y())))


def sounding(made: Desk) -> int | None:
    state = made.player.state
    return state.row_id if state.transport is Transport.PLAYING else None


def test_the_title_says_the_common_part_once_and_which_take_sounds(pair: Desk, qtbot: QtBot) -> None:
    panel = pair.window.player_panel
    pair.runs.rename({1: "Castle gate, heavy close, take 3", 2: "Castle gate, heavy close, take 7"})
    pair.window.model.refresh()
    assert (panel.title.text(), half(pair, "A").text(), half(pair, "B").text()) == (
        "Castle gate, heavy close",
        "take 3",
        "take 7",
    )
    assert [half(pair, letter).isChecked() for letter in "AB"] == [False, True]
    assert half(pair, "A").accessibleName() == "Take A: Castle gate, heavy close, take 3"
    assert not panel.subtitle.isVisible()
    assert pair.window.model.letters == {1: "A", 2: "B"}
    assert pair.window.table.painter.compared_row_id == 2
    qtbot.keyClick(pair.window.table, B)
    assert [half(pair, letter).isChecked() for letter in "AB"] == [True, False]
    assert pair.window.table.painter.compared_row_id == 1


def test_takes_whose_names_have_nothing_in_common_begin_at_the_same_edge(pair: Desk) -> None:
    pair.runs.rename({1: "Door slam", 2: "Gate"})
    pair.window.model.refresh()
    panel = pair.window.player_panel
    assert not panel.title.isVisible()
    layout = panel.layout()
    assert layout is not None
    layout.activate()
    assert half(pair, "A").mapTo(panel, QPoint()).x() == panel.waveform.mapTo(panel, QPoint()).x()


def test_a_take_that_is_marked_alone_waits_for_another(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2))
    made.window.table.setFocus()
    qtbot.keyClick(made.window.table, A)
    assert bar(made).isVisible()
    assert made.window.player_panel.title.text() == "Take 1"
    assert not half(made, "B").isEnabled()
    assert canvas(made).lane_rect(beside=True).isEmpty()


def test_a_click_on_a_half_switches_at_the_same_place(pair: Desk, qtbot: QtBot) -> None:
    pair.player.seek(4000)
    qtbot.mouseClick(half(pair, "A"), LEFT)
    assert (sounding(pair), pair.player.playing_frame()) == (1, 4000)
    pair.player.calls.clear()
    qtbot.mouseClick(half(pair, "A"), LEFT)
    assert (sounding(pair), half(pair, "A").isChecked()) == (1, True)
    assert not [call for call in pair.player.calls if call[0] == "load"], "it sounds already"
    assert pair.window.table.hasFocus()


def test_every_take_that_is_walked_to_is_b(pair: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(pair.window.table, DOWN)
    assert pair.window.model.letters == {1: "A", 3: "B"}
    assert ("prepare", 1) in pair.player.calls, "so that a switch back is quick"
    qtbot.keyClick(pair.window.table, B)
    qtbot.keyClick(pair.window.table, B)
    assert sounding(pair) == 3


def test_aligned_takes_are_switched_so_that_their_onsets_meet(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2), auto_play=True)
    with_onset(made, 1, 0.5)
    with_onset(made, 2, 0.1, seconds=3.0, rate=16_000)
    made.window.table.setFocus()
    qtbot.keyClick(made.window.table, A)
    qtbot.keyClick(made.window.table, DOWN)
    made.player.seek(16_000)
    qtbot.keyClick(made.window.table, B)
    assert made.player.playing_frame() == RATE, "at the same place while it is off"
    qtbot.mouseClick(bar(made).align, LEFT)
    assert made.settings.align_onsets
    assert made.window.status_line.text() == "Aligned: Take 2 starts 0.40 s later, so that both begin to sound together"
    made.player.seek(round(0.5 * RATE))
    qtbot.keyClick(made.window.table, B)
    assert (sounding(made), made.player.playing_frame()) == (2, round(0.1 * 16_000))
    made.player.seek(round(1.0 * 16_000))
    qtbot.keyClick(made.window.table, B)
    assert made.player.playing_frame() == round(1.4 * RATE)
    made.player.seek(round(0.2 * RATE))
    qtbot.keyClick(made.window.table, B)
    assert made.player.playing_frame() == 0, "B is not there yet: it begins"
    assert made.player.extended_to == pytest.approx(3.0)
    qtbot.keyClick(made.window.table, B)
    assert made.player.extended_to == pytest.approx(3.4), "as long as B, which begins later"


def test_both_lanes_stand_on_one_ruler(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2), auto_play=True, align_onsets=True)
    with_onset(made, 1, 0.1)
    with_onset(made, 2, 0.6, seconds=1.0, rate=16_000)
    made.window.table.setFocus()
    qtbot.keyClick(made.window.table, A)
    qtbot.keyClick(made.window.table, DOWN)
    timeline = made.window.player_panel.waveform.timeline
    upper, lower = (canvas(made).lane_rect(beside=beside) for beside in (True, False))
    assert upper.bottom() <= lower.top(), "A is the upper one, whichever sounds"
    end_s = timeline.place_s(timeline.viewport.total_frames)
    assert end_s == pytest.approx(2.5), "A begins 0.5 s later"
    onset_px = timeline.viewport.x_of(round(0.6 * 16_000))
    made.window.player_panel.waveform.zoom_in.trigger()
    qtbot.waitUntil(lambda: not timeline.viewport.is_fit)
    seen_s = [timeline.place_s(at) for at in (timeline.viewport.start_frame, timeline.viewport.stop_frame)]
    qtbot.keyClick(made.window.table, B)
    again_s = [timeline.place_s(at) for at in (timeline.viewport.start_frame, timeline.viewport.stop_frame)]
    assert again_s == pytest.approx(seen_s), "a switch moves nothing"
    assert timeline.place_s(timeline.viewport.total_frames) == pytest.approx(2.5)
    made.window.player_panel.waveform.zoom_fit.trigger()
    qtbot.waitUntil(lambda: timeline.viewport.is_fit)
    assert timeline.viewport.x_of(round(0.1 * RATE)) == pytest.approx(onset_px, abs=0.5)


def test_a_click_on_the_other_lane_switches_to_it_and_seeks_there(pair: Desk, qtbot: QtBot) -> None:
    click_lane(pair, qtbot, 0.25, beside=True)
    assert sounding(pair) == 1
    assert pair.player.playing_frame() == pytest.approx(0.25 * 2 * RATE, abs=2 * 2 * RATE / canvas(pair).width())
    click_lane(pair, qtbot, 0.75, beside=False)
    assert sounding(pair) == 1
    assert pair.player.playing_frame() == pytest.approx(0.75 * 2 * RATE, abs=2 * 2 * RATE / canvas(pair).width())


def test_a_selection_is_that_of_both(desk: MakeDesk, qtbot: QtBot) -> None:
    made = desk(*takes(2), auto_play=True)
    with_onset(made, 2, 0.1, seconds=1.5, rate=16_000)
    made.window.table.setFocus()
    qtbot.keyClick(made.window.table, A)
    qtbot.keyClick(made.window.table, DOWN)
    qtbot.keyClick(made.window.table, B)
    made.player.set_loop(True)
    made.player.set_region((8000, 14_400))
    for region in ((16_000, 28_800), (8000, 14_400)):
        qtbot.keyClick(made.window.table, B)
        assert made.player.state.region == region, "though B ends inside it"
        assert made.window.player_panel.waveform.timeline.region == region
    qtbot.keyClick(made.window.table, Qt.Key.Key_Space)
    assert sounding(made) is None
    assert made.player.state.row_id == 1


def test_escape_goes_one_step_at_a_time(pair: Desk, qtbot: QtBot) -> None:
    window = pair.window
    pair.player.set_region((1000, 2000))
    window.list_panel.focus_search()
    search = window.list_panel.search
    qtbot.keyClicks(search, "Take")
    qtbot.keyClick(search, ESC)
    assert (search.text(), pair.player.state.region) == ("", (1000, 2000))
    window.table.setFocus()
    qtbot.keyClick(window.table, ESC)
    assert pair.player.state.region is None
    assert bar(pair).isVisible()
    qtbot.keyClick(window.table, ESC)
    assert not bar(pair).isVisible()
    assert window.model.letters == {}
    assert sounding(pair) == 2
    assert window.player_panel.subtitle.isVisible()
    qtbot.keyClick(window.table, ESC)
    assert sounding(pair) is None
    assert not window.commands["back_out"].isEnabled()


def test_two_names_with_nothing_in_common_leave_no_title(pair: Desk, qtbot: QtBot) -> None:
    title = pair.window.player_panel.title
    pair.runs.rename({1: "Rain", 2: "Sword draw"})
    pair.window.model.refresh()
    assert not title.isVisible()
    qtbot.mouseClick(bar(pair).leave, LEFT)
    assert (title.isVisible(), title.text()) == (True, "Sword draw")


def test_the_button_leaves(pair: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar(pair).leave, LEFT)
    assert pair.window.comparison.pair is None
    assert not pair.player.state.match_loudness
    assert pair.player.extended_to is None
    assert canvas(pair).lane_rect(beside=True).isEmpty()


def test_decisions_are_on_the_take_that_sounds(pair: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(pair.window.table, B)
    qtbot.keyClick(pair.window.table, S)
    qtbot.keyClick(pair.window.table, B)
    qtbot.keyClick(pair.window.table, X)
    assert [pair.runs.run(row_id).decision for row_id in (1, 2, 3)] == [
        Decision.KEPT,
        Decision.REJECTED,
        Decision.UNDECIDED,
    ]


def test_a_take_that_the_list_hides_is_compared_all_the_same(pair: Desk, qtbot: QtBot) -> None:
    window = pair.window
    qtbot.keyClick(window.table, B)
    qtbot.keyClick(window.table, S)
    qtbot.waitUntil(lambda: window.model.position(1) is None)
    assert (window.list_panel.view, window.selection.shown) == (View.TO_DO, 1)
    qtbot.keyClick(window.table, B)
    assert (sounding(pair), window.table.current_row_id()) == (2, 2)
    pair.player.seek(3000)
    qtbot.keyClick(window.table, B)
    assert (sounding(pair), pair.player.playing_frame()) == (1, 3000)
    assert window.selection.targets == (1,)
    qtbot.keyClick(window.table, X)
    assert pair.runs.run(1).decision is Decision.REJECTED
    assert pair.runs.run(2).decision is Decision.UNDECIDED


@pytest.mark.parametrize(("width_px", "leave", "align"), [(760, True, True), (420, False, True), (300, False, False)])
def test_what_the_title_has_no_room_for_folds_away(pair: Desk, width_px: int, leave: bool, align: bool) -> None:
    shown = bar(pair)
    shown.resize(width_px, 32)
    words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert (shown.leave.toolButtonStyle() is words, shown.align.toolButtonStyle() is words) == (leave, align)
    shown.layout().activate()
    assert shown.leave.geometry().right() < width_px
    assert shown.leave.accessibleName() == "Leave compare"


def test_a_long_name_gives_way_in_the_middle(pair: Desk) -> None:
    pair.runs.rename({1: "Opening of the castle gate with a very long tail", 2: "Sword draw"})
    pair.window.model.refresh()
    shown = bar(pair)
    shown.resize(330, 32)
    shown.layout().activate()
    assert "…" in half(pair, "A").text()
    assert shown.leave.geometry().right() < 330


def test_removing_a_take_ends_the_comparison_and_removing_b_keeps_a(pair: Desk) -> None:
    pair.runs.remove((2,))
    assert pair.window.comparison.pair is not None
    assert pair.window.comparison.pair.a == 1
    pair.runs.remove((1,))
    assert pair.window.comparison.pair is None
    assert pair.window.status_line.text() == "1 removed", "its own outcome stays"


class TestSilenceAroundTakes:
    def test_is_skipped_where_that_is_wanted(self, desk: MakeDesk, qtbot: QtBot) -> None:
        made = desk(*takes(3), auto_play=True)
        with_onset(made, 2, 0.5)
        made.window.table.setFocus()
        assert not made.settings.skip_silence
        made.window.commands["skip_silence"].trigger()
        assert made.settings.skip_silence
        qtbot.keyClick(made.window.table, DOWN)
        assert (sounding(made), made.player.playing_frame()) == (2, 4000)
        assert made.player.state.part == (4000, 14_400)
        made.player.seek(0)
        qtbot.keyClick(made.window.table, Qt.Key.Key_Return)
        assert made.player.playing_frame() == 4000
        made.window.commands["skip_silence"].trigger()
        assert made.player.state.part is None
        qtbot.keyClick(made.window.table, Qt.Key.Key_Return)
        assert made.player.playing_frame() == 0

    def test_nothing_jumps_when_it_is_measured_late(self, desk: MakeDesk, qtbot: QtBot) -> None:
        made = desk(*takes(2), auto_play=True, skip_silence=True)
        made.clips.put(2, s.tone(2.0, RATE, 1), RATE, complete=False)
        made.window.table.setFocus()
        qtbot.keyClick(made.window.table, DOWN)
        assert made.player.playing_frame() == 0
        made.player.seek(1000)
        with_onset(made, 2, 0.5)
        assert (sounding(made), made.player.playing_frame()) == (2, 1000)
        assert made.player.state.part == (4000, 14_400), "but it ends with its sound"

    def test_between_two_takes_is_skipped_where_they_play_through(self, desk: MakeDesk) -> None:
        made = desk(*takes(3), auto_play=True, skip_silence=True, play_through=True)
        with_onset(made, 2, 0.5)
        made.window.preview.toggle()
        made.player.ended.emit()
        assert (sounding(made), made.player.playing_frame()) == (2, 4000)

    def test_of_a_take_that_is_all_silence_is_played(self, desk: MakeDesk, qtbot: QtBot) -> None:
        made = desk(*takes(2), auto_play=True, skip_silence=True)
        with_onset(made, 2, 2.0)
        made.window.table.setFocus()
        qtbot.keyClick(made.window.table, DOWN)
        assert (made.player.playing_frame(), made.player.state.part) == (0, None)


def colours(made: Desk, *, beside: bool) -> set[str]:
    """What is painted in one lane, but for the corner with its letter."""
    lane = canvas(made).lane_rect(beside=beside).toRect().adjusted(40, 2, 0, -2)
    picture = canvas(made).grab(lane).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_only_the_lane_that_sounds_has_colour(pair: Desk, qtbot: QtBot) -> None:
    played = current_theme().waveform_played.name()
    pair.player.seek(12_000)
    assert played in colours(pair, beside=False)
    assert played not in colours(pair, beside=True)
    assert current_theme().waveform.name() in colours(pair, beside=True)
    qtbot.keyClick(pair.window.table, B)
    assert pair.window.player_panel.waveform.row_id == 1
    assert played in colours(pair, beside=False)
    assert played not in colours(pair, beside=True)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (
            ("Castle gate, heavy close, take 3", "Castle gate, heavy close, take 7"),
            ("Castle gate, heavy close", "take 3", "take 7"),
        ),
        (("Take 1", "Take 2"), ("", "Take 1", "Take 2")),
        (("Gate – open", "Gate – shut"), ("Gate", "open", "shut")),
        (("Merchant, “Best prices”, 1", "Merchant, “Best prices”, 2"), ("Merchant, “Best prices”", "1", "2")),
        (("Rain", "Castle gate"), ("", "Rain", "Castle gate")),
        (("Rain", "Rain on a window"), ("", "Rain", "Rain on a window")),
        (("Rain", "Rain"), ("Rain", "101", "102")),
        (("", ""), ("", "Run 101", "Run 102")),
    ],
)
def test_what_two_names_have_in_common(names: tuple[str, str], said: tuple[str, str, str]) -> None:
    one, other = (s.ready(n, 100 + n, name) for n, name in enumerate(names, 1))
    assert compared(one, other) == said
