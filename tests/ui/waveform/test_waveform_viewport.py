"""Zoom and scroll keep the picture inside the file and what matters in place."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camb_desktop.ui.waveform.viewport import MIN_FRAMES_PER_PX, Viewport

TOTALS = st.integers(1, 3 * 3600 * 192_000)
WIDTHS = st.floats(1, 8000)
FACTORS = st.floats(1 / 50, 50)
SHARES = st.floats(0, 1)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("zoom"), FACTORS, SHARES),
        st.tuples(st.just("scroll"), st.floats(-1e9, 1e9), st.just(0.0)),
        st.tuples(st.just("resize"), WIDTHS, st.just(0.0)),
        st.tuples(st.just("total"), TOTALS, st.just(0.0)),
        st.tuples(st.just("select"), SHARES, SHARES),
    ),
    max_size=12,
)


def taken(viewport: Viewport, steps: list[tuple[str, float, float]]) -> Viewport:
    for name, value, share in steps:
        if name == "zoom":
            viewport = viewport.zoomed(value, share * viewport.width_px)
        elif name == "scroll":
            viewport = viewport.scrolled(value)
        elif name == "resize":
            viewport = viewport.resized(value)
        elif name == "total":
            viewport = viewport.with_total(int(value))
        else:
            start, stop = sorted((value * viewport.total_frames, share * viewport.total_frames))
            viewport = viewport.zoomed_to(start, stop, margin=0.05)
    return viewport


@given(TOTALS, WIDTHS, STEPS)
def test_nothing_leads_out_of_the_file(total: int, width: float, steps: list[tuple[str, float, float]]) -> None:
    viewport = taken(Viewport.fit(total, width), steps)
    slack = max(1e-6, viewport.total_frames * 1e-9)
    assert viewport.start_frame >= 0
    assert viewport.stop_frame <= viewport.total_frames + slack
    assert viewport.frames_per_px <= viewport.fit_frames_per_px * (1 + 1e-9)
    assert viewport.frames_per_px >= min(MIN_FRAMES_PER_PX, viewport.fit_frames_per_px) * (1 - 1e-9)


@given(TOTALS, WIDTHS, STEPS, FACTORS, SHARES)
def test_zoom_keeps_the_frame_under_the_pointer_unless_an_end_is_in_the_way(
    total: int, width: float, steps: list[tuple[str, float, float]], factor: float, share: float
) -> None:
    before = taken(Viewport.fit(total, width), steps)
    x = share * before.width_px
    after = before.zoomed(factor, x)
    held = before.start_frame + x * before.frames_per_px
    at_an_end = after.start_frame == 0 or math.isclose(after.stop_frame, after.total_frames, rel_tol=1e-9)
    if not at_an_end:
        assert after.start_frame + x * after.frames_per_px == pytest.approx(held, rel=1e-9, abs=1e-3)


@given(TOTALS, WIDTHS, st.floats(1.01, 20), SHARES)
def test_zooming_in_and_out_again_leads_back(total: int, width: float, factor: float, share: float) -> None:
    whole = Viewport.fit(total, width)
    if whole.frames_per_px / factor < MIN_FRAMES_PER_PX:
        return
    x = share * width
    assert whole.zoomed(factor, x).zoomed(1 / factor, x).is_fit


@given(TOTALS, WIDTHS, STEPS)
def test_a_pixel_leads_to_a_frame_and_back(total: int, width: float, steps: list[tuple[str, float, float]]) -> None:
    viewport = taken(Viewport.fit(total, width), steps)
    for share in (0.0, 0.25, 0.5, 1.0):
        x = share * viewport.width_px
        frame = viewport.frame_at(x)
        assert 0 <= frame <= viewport.total_frames
        assert abs(viewport.x_of(frame) - x) * viewport.frames_per_px <= 0.5 + viewport.total_frames * 1e-9


def test_the_closest_zoom_shows_single_samples_32_pixels_apart() -> None:
    viewport = Viewport.fit(1_000_000, 1000).zoomed(1e9, 400)
    assert viewport.frames_per_px == 1 / 32
    assert viewport.x_of(viewport.frame_at(400) + 1) - viewport.x_of(viewport.frame_at(400)) == pytest.approx(32)


def test_a_file_with_fewer_frames_than_the_closest_zoom_shows_fills_the_picture() -> None:
    viewport = Viewport.fit(10, 1000)
    assert viewport.is_fit
    assert viewport.x_of(10) == 1000
    assert viewport.zoomed(8, 500) == viewport


def test_an_empty_file_is_no_trouble() -> None:
    viewport = Viewport.fit(0, 500)
    assert viewport.is_fit
    assert viewport.frame_at(200) == 0
    assert viewport.x_of(0) == 0
    assert viewport.zoomed(2, 100).scrolled(50).visible_frames == 0


def test_a_whole_file_stays_whole_while_it_grows_and_while_the_window_changes() -> None:
    viewport = Viewport.fit(1000, 100)
    assert viewport.with_total(5000).is_fit
    assert viewport.resized(333).is_fit
    assert viewport.with_total(5000).resized(50).stop_frame == pytest.approx(5000)


def test_a_zoomed_picture_stays_where_it_is_while_the_file_grows() -> None:
    zoomed = Viewport.fit(1000, 100).zoomed(4, 50)
    grown = zoomed.with_total(5000)
    assert (grown.start_frame, grown.frames_per_px) == (zoomed.start_frame, zoomed.frames_per_px)
    assert not grown.is_fit


def test_a_selection_fills_the_picture_with_a_margin() -> None:
    viewport = Viewport.fit(100_000, 1000).zoomed_to(40_000, 50_000, margin=0.1)
    assert viewport.start_frame == pytest.approx(39_000)
    assert viewport.stop_frame == pytest.approx(51_000)


def test_scrolling_stops_at_the_ends() -> None:
    zoomed = Viewport.fit(1000, 100).zoomed(10, 0)
    assert zoomed.scrolled(-5).start_frame == 0
    assert zoomed.scrolled(1e9).stop_frame == pytest.approx(1000)
    assert zoomed.centred_on(500).x_of(500) == pytest.approx(50)


@given(TOTALS, WIDTHS, st.integers(-(10**9), 0), STEPS)
def test_the_room_before_a_file_is_seen_and_never_more(
    total: int, width: float, first: int, steps: list[tuple[str, float, float]]
) -> None:
    whole = Viewport.fit(total, width, first)
    assert (whole.start_frame, whole.is_fit) == (first, True)
    viewport = taken(whole, [step for step in steps if step[0] != "total"])
    slack = max(1e-3, (total - first) * 1e-9)
    assert viewport.start_frame >= first
    assert viewport.stop_frame <= total + slack
    assert viewport.frame_at(0) >= 0, "a click before the file means its start"
    assert viewport.with_total(total + 1000, first).first_frame == first


def test_a_file_that_gets_room_before_it_stays_whole_or_where_it_was_seen() -> None:
    viewport = Viewport.fit(1000, 100)
    assert viewport.with_total(1500, -500) == Viewport.fit(1500, 100, -500)
    near = viewport.zoomed(4, 50)
    assert near.with_total(1500, -500).start_frame == near.start_frame
    assert near.with_total(1500, -500).scrolled(-1e9).start_frame == -500
