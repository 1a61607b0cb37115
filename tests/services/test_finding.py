"""Tags, collections and saved searches: each act is one step, and its reverse gives back what was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot
from service_bench import Bench, StartBench

from camb_desktop.core.runs import Run
from camb_desktop.core.shelf import SavedSearch, Shelf
from camb_desktop.services.acts import Act
from camb_desktop.services.finding import Finding

WAIT_MS = 20_000


def state(b: Bench) -> tuple[list[Run], Shelf]:
    return [replace(run, changed_at=0.0) for run in b.all()], b.runs.shelf


def test_tags_that_only_some_have_stay_when_all_are_given_others(bench: StartBench) -> None:
    b = bench(fetching=False)
    one, two = b.add(101, 102)
    finding = Finding(b.runs)
    finding.set_tags([one], "door, Wet", ())
    finding.set_tags([two], "wet, loud", ())
    assert finding.common_tags([one, two]) == ()
    finding.set_tags([two], "Wet, loud", ("loud", "wet"))
    assert finding.common_tags([one, two]) == ("Wet",)
    assert finding.common_tags([]) == ()
    before = state(b)
    act = finding.set_tags([one, two], "night", ("Wet",))
    assert [run.tags for run in b.all()] == [("door", "night"), ("loud", "night")]
    assert all(run.changed_at > 0 for run in b.all()), "a word of the user"
    assert act is not None
    again = act()
    assert state(b) == before
    assert again is not None
    again()
    assert [run.tags for run in b.all()] == [("door", "night"), ("loud", "night")]
    assert finding.set_tags([one, two], "night", ("night",)) is None


def test_collections_are_made_filled_renamed_and_deleted_and_their_runs_stay(bench: StartBench) -> None:
    b = bench(fetching=False)
    one, two, three = b.add(101, 102, 103)
    finding = Finding(b.runs)
    told: list[dict[str, int]] = []
    b.runs.shelf_changed.connect(lambda: told.append(b.runs.collections()))
    assert finding.add(" \n", [one]) is None
    finding.add("Empty", [])
    finding.add("castle", [one, two])
    finding.add("CASTLE", [three])
    finding.add("Cave", [three])
    assert b.runs.collections() == {"castle": 3, "Cave": 1, "Empty": 0}
    assert told[-1] == b.runs.collections()
    finding.save_search(SavedSearch("Wet ones", "wet", collection="castle"))
    finding.take_out("castle", [three])
    assert finding.rename("castle", "castle") is None
    finding.rename("castle", "Castle")
    assert b.runs.collections() == {"Castle": 2, "Cave": 1, "Empty": 0}
    assert b.runs.shelf.searches[0].collection == "Castle"
    before = state(b)
    act = finding.rename("Cave", "CASTLE")
    assert b.runs.collections() == {"Castle": 3, "Empty": 0}, "two that are called the same become one"
    assert act is not None
    act()
    assert state(b) == before
    finding.delete("Castle")
    assert b.runs.collections() == {"Cave": 1, "Empty": 0}
    assert len(b.all()) == 3
    b.close()
    assert bench(fetching=False).runs.collections() == {"Cave": 1, "Empty": 0}


def test_a_search_is_saved_under_its_name_and_deleted(bench: StartBench) -> None:
    b = bench(fetching=False)
    finding = Finding(b.runs)
    assert finding.save_search(SavedSearch("  ")) is None
    finding.save_search(SavedSearch("Doors", "door"))
    before = state(b)
    act = finding.save_search(SavedSearch(" doors ", "gate", "Kept", "sound", True, "Castle"))
    (search,) = b.runs.shelf.searches
    assert replace(search, changed_at=0.0) == SavedSearch("doors", "gate", "Kept", "sound", True, "Castle")
    assert act is not None
    act()
    assert state(b) == before
    finding.delete_search("DOORS")
    assert b.runs.shelf == Shelf()


acts = st.lists(
    st.tuples(
        st.sampled_from(["tags", "add", "take out", "rename", "delete", "save", "forget"]),
        st.sampled_from(["door", "Door", "wet, cold", "Castle", "castle", "", "Cave"]),
        st.sampled_from(["Castle", "Cave", "night"]),
        st.lists(st.integers(0, 2), unique=True),
    ),
    max_size=8,
)


@pytest.fixture
def three(bench: StartBench) -> Bench:
    b = bench(fetching=False)
    b.add(101, 102, 103)
    return b


def take(finding: Finding, what: str, word: str, other: str, rows: list[int]) -> Act | None:
    made: dict[str, Callable[[], Act | None]] = {
        "tags": lambda: finding.set_tags(rows, word, finding.common_tags(rows)),
        "add": lambda: finding.add(word, rows),
        "take out": lambda: finding.take_out(other, rows),
        "rename": lambda: finding.rename(other, word),
        "delete": lambda: finding.delete(other),
        "save": lambda: finding.save_search(SavedSearch(word, other)),
        "forget": lambda: finding.delete_search(word),
    }
    return made[what]()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts)
def test_all_of_it_is_taken_back_and_done_again(three: Bench, steps: list[tuple[str, str, str, list[int]]]) -> None:
    finding, ids = Finding(three.runs), three.runs.order()
    done: list[Act] = []
    states = [state(three)]
    for what, word, other, places in steps:
        act = take(finding, what, word, other, [ids[place] for place in places])
        if act is not None:
            done.append(act)
            states.append(state(three))
        assert state(three) == states[-1], "what returns no act changes nothing"
    undone: list[Act] = []
    for act, before in zip(reversed(done), states[-2::-1], strict=True):
        back = act()
        assert state(three) == before
        assert back is not None
        undone.append(back)
    for act, after in zip(reversed(undone), states[1:], strict=True):
        act()
        assert state(three) == after
    for search in three.runs.shelf.searches:
        finding.delete_search(search.name)
    for name in three.runs.collections():
        finding.delete(name)
    finding.set_tags(ids, "", tuple(three.runs.tags()))


def test_many_rows_are_tagged_bit_by_bit_and_that_is_one_step(bench: StartBench, qtbot: QtBot) -> None:
    b = bench(fetching=False)
    rows = b.add(*range(1_000, 3_000))
    finding = Finding(b.runs)
    before = state(b)
    act = finding.set_tags(rows, "door", ())
    assert 0 < b.runs.tags()["door"] < 2_000, "it begins with what takes a moment"
    other = finding.add("Castle", rows)
    assert act is not None
    assert other is not None
    qtbot.waitUntil(lambda: b.runs.collections() == {"Castle": 2_000}, timeout=WAIT_MS)
    assert b.runs.tags() == {"door": 2_000}
    other()
    act()
    b.runs.flush()
    assert state(b) == before
