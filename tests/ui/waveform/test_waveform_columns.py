"""Columns from samples bound the signal, and the raster puts them where their values say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from camb_desktop.core.peaks import Columns
from camb_desktop.ui.waveform.columns import SampleSpan, columns_of_samples
from camb_desktop.ui.waveform.lanes import (
    BODY,
    CLIP,
    DOT,
    RMS,
    RasterStyle,
    colour_table,
    draw_lanes,
    lane_boxes,
)

PLAIN = RasterStyle(line=2, margin=0, dot_every=4, dot=1, clip_rows=0)


def flat(width: int, low: float, high: float, rms: float = 0.0) -> Columns:
    return Columns(np.full(width, low, np.float32), np.full(width, high, np.float32), np.full(width, rms, np.float32))


@given(st.integers(0, 2**32 - 1), st.integers(1, 400), st.floats(0.05, 40), st.floats(-50, 300), st.integers(1, 120))
def test_columns_bound_every_sample_and_the_line_between_them(
    seed: int, length: int, per_column: float, start: float, width: int
) -> None:
    data = np.random.default_rng(seed).uniform(-1, 1, (length, 1)).astype(np.float32)
    columns = columns_of_samples(SampleSpan.from_frames(0, data), 0, start, per_column, width)
    edges = start + np.arange(width + 1) * per_column
    for column in range(width):
        left, right = edges[column], edges[column + 1]
        if right <= 0 or left > length - 1:
            assert np.isnan(columns.min[column])
            continue
        inside = data[max(0, int(np.ceil(left))) : int(np.ceil(right)), 0]
        ends = np.interp([max(left, 0), min(right, length - 1)], np.arange(length), data[:, 0])
        low, high = min([*inside, *ends]), max([*inside, *ends])
        assert columns.min[column] == pytest.approx(low, abs=1e-4)
        assert columns.max[column] == pytest.approx(high, abs=1e-4)
        if len(inside):
            assert columns.rms[column] == pytest.approx(np.sqrt(np.mean(np.square(inside))), abs=1e-4)
        else:
            assert np.isnan(columns.rms[column])


@given(st.integers(0, 2**32 - 1), st.floats(0.05, 20))
def test_neighbouring_columns_touch_so_that_the_line_has_no_gap(seed: int, per_column: float) -> None:
    data = np.random.default_rng(seed).uniform(-1, 1, (200, 1)).astype(np.float32)
    columns = columns_of_samples(SampleSpan.from_frames(0, data), 0, 3.3, per_column, 9)
    for one in range(8):
        assert columns.min[one] <= columns.max[one + 1] + 1e-6
        assert columns.min[one + 1] <= columns.max[one] + 1e-6


def test_a_run_knows_what_it_covers() -> None:
    run = SampleSpan.from_frames(100, np.zeros((50, 2), np.float32))
    assert run.data.shape == (2, 50)
    assert run.covers(100, 150)
    assert not run.covers(99, 150)
    assert not run.covers(100, 151)
    with pytest.raises(ValueError, match="read-only"):
        run.data[0, 0] = 1


def test_a_column_is_covered_from_its_greatest_to_its_least_value() -> None:
    pixels = draw_lanes([flat(8, -0.5, 0.25)], 80, PLAIN)
    covered = pixels[:, 3] > 0
    assert np.flatnonzero(covered)[0] == 30
    assert np.flatnonzero(covered)[-1] == 59
    assert covered[30:60].all()
    assert (pixels[31:59, 3] == BODY).all()


def test_edges_between_two_rows_are_drawn_in_part() -> None:
    pixels = draw_lanes([flat(4, 0.0, 10.5 / 40)], 80, PLAIN)
    assert pixels[29, 0] == round(0.5 * BODY)
    assert pixels[30, 0] == BODY
    assert pixels[28, 0] == 0


def test_the_rms_band_lies_inside_the_body() -> None:
    pixels = draw_lanes([flat(4, -0.5, 0.5, rms=0.25)], 80, PLAIN)
    assert (pixels[31:49, 1] == RMS).all()
    assert (pixels[21:29, 1] == BODY).all()
    assert pixels[19, 1] == 0
    # A band beyond the body, as a constant offset makes it, is cut at the body.
    offset = draw_lanes([flat(4, 0.4, 0.5, rms=0.45)], 80, PLAIN)
    assert offset[19, 1] == 0
    assert offset[25:, 1].max() == 0


@pytest.mark.parametrize("height", [80, 81])
@pytest.mark.parametrize("line", [1, 2, 3])
def test_silence_is_a_line_of_the_asked_thickness_with_sharp_sides(height: int, line: int) -> None:
    rows = draw_lanes([flat(4, 0.0, 0.0)], height, RasterStyle(line=line, margin=0, clip_rows=0))[:, 0]
    assert np.count_nonzero(rows == BODY) == line
    assert np.count_nonzero(rows) == line


def test_silence_lies_in_the_middle() -> None:
    pixels = draw_lanes([flat(4, 0.0, 0.0)], 80, RasterStyle(line=2, margin=0, clip_rows=0))
    assert (pixels[39:41, :4] == BODY).all()
    assert pixels[:39].max() == 0
    assert pixels[41:].max() == 0


def test_what_has_not_arrived_is_dotted_and_the_dots_move_with_the_picture() -> None:
    missing = np.full(16, np.nan, np.float32)
    lane = Columns(missing, missing, missing)
    dots = np.flatnonzero(draw_lanes([lane], 40, PLAIN)[20] == DOT)
    assert dots.tolist() == [0, 4, 8, 12]
    scrolled = np.flatnonzero(draw_lanes([lane], 40, PLAIN, first_column=1)[20] == DOT)
    assert scrolled.tolist() == [3, 7, 11, 15]


def test_full_scale_is_marked_at_the_side_where_it_happens() -> None:
    style = RasterStyle(line=1, margin=6, dot=1, clip_rows=3)
    lane = flat(6, -0.5, 0.5)
    lane.max[2] = 1.0
    lane.min[4] = -1.0
    pixels = draw_lanes([lane], 80, style)
    assert np.flatnonzero(pixels[0] == CLIP).tolist() == [2]
    assert np.flatnonzero(pixels[79] == CLIP).tolist() == [4]
    assert (pixels[:3, 2] == CLIP).all()


def test_values_beyond_full_scale_stay_in_their_lane() -> None:
    pixels = draw_lanes([flat(4, -3.0, 3.0), flat(4, 0.0, 0.0)], 80, PLAIN)
    assert (pixels[1:39, 0] == BODY).all()
    assert pixels[41:59, 0].max() == 0


def test_each_channel_has_its_lane_from_the_top() -> None:
    pixels = draw_lanes([flat(4, -1.0, 1.0), flat(4, 0.0, 0.0)], 81, PLAIN)
    boxes = lane_boxes(2, 81, PLAIN)
    assert (boxes[0].top, boxes[0].bottom, boxes[1].top, boxes[1].bottom) == (0, 40, 40, 81)
    assert (pixels[1:39, 0] == BODY).all()
    assert (pixels[45:55, 0] == 0).all()
    assert pixels[60, 0] > 0


def test_rows_are_padded_as_the_picture_format_wants() -> None:
    assert draw_lanes([flat(5, 0, 0)], 10, PLAIN).shape == (10, 8)


def test_colours_run_from_clear_over_body_to_rms() -> None:
    table = colour_table((10, 20, 30, 255), (200, 100, 50, 255), (1, 2, 3, 255), (9, 8, 7, 255))
    assert len(table) == 256
    assert table[0] == 0
    assert table[BODY] == 0xFF0A141E
    assert table[RMS] == 0xFFC86432
    assert table[DOT] == 0xFF010203
    assert table[CLIP] == 0xFF090807
    assert table[32] >> 24 == round(255 * 32 / 63)
