"""Tags and names of collections are told apart as people do it, and written in one way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camb_desktop.core import tags
from camb_desktop.core.shelf import SavedSearch, Shelf

names = st.lists(st.text(st.characters(exclude_characters=",;\n،；，、"), max_size=12), max_size=5)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("door, castle gate,,door", ("castle gate", "door")),
        ("Straße, STRASSE", ("STRASSE",)),
        ("Cafe\u0301, Caf\u00e9", ("Caf\u00e9",)),
        ("  wet \t cave\nnight；باب، شب，扉、夜", ("night", "wet cave", "باب", "شب", "夜", "扉")),
        ("a\0b, \ud800c", ("ab", "c")),
        (" ,; ", ()),
    ],
)
def test_tags_of_a_text(text: str, found: tuple[str, ...]) -> None:
    assert tags.tags_in(text) == found


@given(names)
def test_what_was_written_reads_back(found: list[str]) -> None:
    kept = tags.in_order(found)
    assert tags.tags_in(tags.as_text(kept)) == kept
    assert tags.in_lines(tags.as_lines(kept)) == kept
    assert tags.in_order(kept) == kept
    assert len({tags.same(tag) for tag in kept}) == len(kept)


def test_two_shelves_are_one_that_has_all_and_of_two_searches_the_newer() -> None:
    one = Shelf(("Castle", "night"), (SavedSearch("Doors", "door", changed_at=1.0), SavedSearch("old")))
    two = Shelf(("Cave", "NIGHT"), (SavedSearch("doors", "gate", problems=True, changed_at=2.0),))
    both = Shelf(
        ("Castle", "Cave", "NIGHT"), (SavedSearch("doors", "gate", problems=True, changed_at=2.0), SavedSearch("old"))
    )
    assert one.merged(two) == two.merged(one) == both
    assert both.merged(one) == both
    assert both.search("DOORS") == both.searches[0]
    assert both.search("none") is None
