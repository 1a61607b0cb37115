"""What goes first when there is more to decode than time."""

from __future__ import annotations

from pathlib import Path

from camb_desktop.core.peaks import PeakPyramid
from camb_desktop.core.runs import AudioFile, Container
from camb_desktop.services.clips.order import ClipOrder
from camb_desktop.services.clips.row import ClipRow, Stage


def rows(**stages: Stage) -> tuple[dict[int, ClipRow], ClipOrder]:
    """Finished rows ``r1=…`` in their stages, in the order of their numbers, none on screen."""
    made: dict[int, ClipRow] = {}
    order = ClipOrder(made, made.get)
    for name, stage in stages.items():
        row = made[int(name[1:])] = ClipRow(int(name[1:]))
        row.finish(AudioFile(Path(name), 1, "", Container.WAV))
        row.stage = stage
        order.add(row.row_id)
    return made, order


def test_peaks_on_screen_go_before_measures_but_for_the_focused_row() -> None:
    _, order = rows(r1=Stage.MEASURE, r2=Stage.MEASURE, r3=Stage.PEAKS, r4=Stage.PEAKS, r5=Stage.PEAKS)
    for row_id in (1, 2, 3, 4):
        order.want(row_id)
    order.focus = 2
    went = []
    while (row := order.next_on_screen()) is not None:
        went.append(row.row_id)
        row.stage = Stage.DONE
        row.update(pyramid=PeakPyramid(1))
    assert went == [2, 4, 3, 1]


def test_measures_of_what_is_not_focused_can_wait() -> None:
    _, order = rows(r1=Stage.MEASURE, r2=Stage.MEASURE, r3=Stage.PEAKS)
    for row_id in (1, 2, 3):
        order.want(row_id)
    order.focus = 2
    went = []
    while (row := order.next_on_screen(peaks_only=True)) is not None:
        went.append(row.row_id)
        row.stage = Stage.DONE
        row.update(pyramid=PeakPyramid(1))
    assert went == [2, 3]


def test_the_focused_row_goes_before_all_of_its_stage() -> None:
    for stage in (Stage.LOOK_UP, Stage.PEAKS, Stage.MEASURE):
        _, order = rows(r1=stage, r2=stage, r3=stage)
        order.want(3)
        order.want(2)
        order.focus = 1
        assert order.next_on_screen().row_id == 1
        order.focus = None
        assert order.next_on_screen().row_id == 2


def test_a_focused_row_without_peaks_in_memory_has_work_and_others_have_not() -> None:
    made, order = rows(r1=Stage.DONE, r2=Stage.DONE, r3=Stage.FAILED)
    for row_id in made:
        order.want(row_id)
    assert order.next_on_screen() is None
    order.focus = 1
    assert order.next_on_screen() is made[1]
    order.focus = 3
    assert order.next_on_screen() is None


def test_an_arriving_row_has_work_only_when_bytes_have_come() -> None:
    made, order = rows()
    made[1] = ClipRow(1)
    order.focus = 1
    assert order.next_on_screen() is None
    made[1].fresh = True
    assert order.next_on_screen() is made[1]


def test_the_background_looks_up_in_portions_and_decodes_one_row_to_its_end() -> None:
    made, order = rows(**{f"r{n}": Stage.LOOK_UP for n in range(1, 151)})
    del made[5]
    portions = []
    while portion := order.next_look_ups():
        portions.append([row.row_id for row in portion])
    assert [len(portion) for portion in portions] == [64, 64, 21]
    assert [row_id for portion in portions for row_id in portion] == [n for n in range(1, 151) if n != 5]
    for row_id in (7, 9):
        made[row_id].stage = Stage.PEAKS
        order.missed(row_id)
    assert order.next_undecoded() is made[7]
    made[7].stage = Stage.MEASURE
    assert order.next_undecoded() is made[7]
    made[7].stage = Stage.DONE
    assert order.next_undecoded() is made[9]
    del made[9]
    assert order.next_undecoded() is None


def test_what_left_the_screen_long_ago_is_background_again() -> None:
    made, order = rows(**{f"r{n}": Stage.PEAKS for n in range(1, 200)})
    for row_id in made:
        order.want(row_id)
    for row_id in range(199, 199 - 64, -1):
        assert order.next_on_screen().row_id == row_id
        made[row_id].stage = Stage.FAILED
    assert order.next_on_screen() is None
    assert order.next_look_ups() == []
    assert order.next_undecoded() is made[1]
