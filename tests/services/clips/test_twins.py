"""Rows that hold the same audio: what is said of each as others come and go."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.services.clips.twins import Twins

SILENCE = Measures(StreamInfo(10, 8000, 1), -6, -6, -20, 0, 0, 0, 0, all_silent=False)


def of(digest: str) -> Measures:
    return replace(SILENCE, samples_md5=digest)


def test_each_names_the_oldest_other_one() -> None:
    twins = Twins()
    assert twins.add(5, of("a")) == set()
    assert twins.add(9, of("a")) == {5}
    assert twins.add(2, of("b")) == set()
    assert (twins.of(5), twins.of(9), twins.of(2), twins.of(77)) == (9, 5, None, None)
    assert twins.add(7, of("a")) == {5}  # it named 9, and 7 is older
    assert (twins.of(5), twins.of(7), twins.of(9)) == (7, 5, 5)
    assert twins.remove((5,)) == {7, 9}
    assert (twins.of(7), twins.of(9)) == (9, 7)
    assert twins.remove((7, 9)) == set()
    assert twins.of(9) is None


def test_audio_that_is_not_there_is_no_twin_of_other_such() -> None:
    twins = Twins()
    twins.add(1, of(""))
    assert twins.add(2, of("")) == set()
    assert twins.of(1) is None


def test_the_same_samples_at_another_rate_are_other_audio() -> None:
    twins = Twins()
    twins.add(1, of("a"))
    twins.add(2, replace(of("a"), info=StreamInfo(10, 16_000, 1)))
    assert twins.of(1) is None


@given(
    st.lists(
        st.one_of(
            st.tuples(st.integers(1, 12), st.sampled_from(["a", "b", ""])),
            st.tuples(st.lists(st.integers(1, 12), max_size=4), st.none()),
        ),
        max_size=30,
    )
)
def test_whoever_is_not_told_of_a_change_has_none(acts: list[tuple[object, str | None]]) -> None:
    twins, said, digests = Twins(), dict[int, int | None](), dict[int, str]()
    for rows, digest in acts:
        if isinstance(rows, int) and digest is not None:
            told = twins.add(rows, of(digest)) | {rows}
            digests[rows] = digest
        else:
            assert isinstance(rows, list)
            told = twins.remove(tuple(rows))
            for row in rows:
                digests.pop(row, None)
                said.pop(row, None)
        said |= {row: twins.of(row) for row in told if row in digests}
        for row, mine in digests.items():
            others = [other for other, its in digests.items() if other != row and its == mine and mine]
            assert said[row] == min(others, default=None)
