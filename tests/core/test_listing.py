"""A list that was written reads back as it was, whatever stands in it and whoever saved it since."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camb_desktop.core import listing
from camb_desktop.core.listing import Listed, Track
from camb_desktop.core.runs import AudioFile, Container, Decision, Kind, Link, Run
from camb_desktop.core.shelf import SavedSearch, Shelf
from camb_desktop.core.tags import in_order, tags_in

TASK = "0f0e0d0c-1234-4abc-8def-00112233abcd"
words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
odd_words = words | st.sampled_from(
    [
        "=1+1",
        "+49",
        "-3",
        "@me",
        "'=1",
        "''",
        "' =2",
        "'tis",
        "007",
        "1e5",
        " =x",
        "\t=x",
        "\r",
        "a\r\nb",
        '"',
        ";",
        "＝1",
    ]
)
times = st.just(0.0) | st.floats(1.0, 4e9).map(lambda t: float(repr(t))) | st.floats(1.7e9, 1.8e9)
runs = st.builds(
    Listed,
    run_id=st.integers(1, 2**63 - 1),
    task_id=st.none() | st.uuids().map(str),
    kind=st.sampled_from(Kind),
    found_kind=st.none() | st.sampled_from(Kind),
    name=odd_words,
    note=odd_words,
    decision=st.sampled_from(Decision),
    heard=st.booleans(),
    added_at=times,
    changed_at=times,
    sha256=st.just("") | st.text("0123456789abcdef", min_size=64, max_size=64) | st.just("1" * 40 + "e" + "1" * 23),
    size_bytes=st.none() | st.integers(0, 2**40),
    container=st.none() | st.sampled_from(Container),
    tags=st.lists(odd_words, max_size=3).map(lambda found: tags_in(",".join(found))),
    collections=st.lists(odd_words, max_size=3).map(in_order),
    account=odd_words,
)


@given(st.lists(runs, max_size=5))
def test_what_was_written_reads_back_as_it_was(all_runs: list[Listed]) -> None:
    assert listing.read(listing.to_json(all_runs)) == tuple(all_runs)
    assert listing.read(listing.to_csv(all_runs)) == tuple(all_runs)


@given(st.lists(runs, min_size=1, max_size=3), st.sampled_from(",;\t"), st.booleans())
def test_a_spreadsheet_may_save_it_its_own_way(all_runs: list[Listed], delimiter: str, mark: bool) -> None:
    """Excel and LibreOffice: another delimiter, every cell quoted, a byte order mark, columns of their own."""
    rows = list(csv.reader(io.StringIO(listing.to_csv(all_runs), newline="")))
    rows = [[*row[::-1], "my column" if at == 0 else "=A1"] for at, row in enumerate(rows)]
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    assert listing.read(("\ufeff" if mark else "") + text.getvalue()) == tuple(all_runs)


@given(st.lists(runs, min_size=1, max_size=3))
def test_no_cell_is_a_formula_or_a_number_that_a_spreadsheet_would_change(all_runs: list[Listed]) -> None:
    for row in list(csv.reader(io.StringIO(listing.to_csv(all_runs), newline="")))[1:]:
        for cell in row:
            assert cell.lstrip()[:1] not in tuple("=+-@＝＋－＠")
            if cell.strip().isascii() and cell.strip().isdigit():
                assert str(int(cell)) == cell, "no zeros that would be lost"
                assert len(cell) <= 15


def test_words_that_a_person_wrote_with_an_apostrophe_stay(tmp_path: Path) -> None:
    text = "run_id,decision,heard,changed_at,name\r\n5,kept,no,,'tis mine\r\n6,,YES,26.11.2026 08:00,'=x\r\n"
    first, second = listing.read(text) or ()
    assert (first.name, first.decision) == ("'tis mine", Decision.KEPT)
    assert second == Listed(6, name="=x", heard=True)


def test_a_run_is_written_with_all_that_is_known_and_without_a_link() -> None:
    audio = AudioFile(Path("/somewhere/a.flac"), 12, "ab" * 32, Container.FLAC)
    link = Link("https://storage.example.com/a?Signature=topsecret", None, 1.0)
    run = Run(3, 48211, TASK, Kind.AUTO, Kind.SPEECH, "Tür", Decision.KEPT, True, "laut\nund", 1.5, 2.5, link=link)
    found = {"tags": ("door", "wet cave"), "collections": ("Castle, night", "Fall"), "account": "Studio"}
    said = listing.listed(replace(run, audio=audio, **found))
    for text in (listing.to_json([said]), listing.to_csv([said])):
        assert "topsecret" not in text
        assert "somewhere" not in text
        assert listing.read(text) == (said,)
    assert said == Listed(
        48211, TASK, Kind.AUTO, Kind.SPEECH, "Tür", "laut\nund", Decision.KEPT, True, 1.5, 2.5, "ab" * 32, 12,
        Container.FLAC, **found,
    )  # fmt: skip
    assert "Tür" in listing.to_json([said]), "people can read it"
    assert TASK not in repr(said)


def test_a_task_without_a_run_is_a_run_to_be() -> None:
    said = Listed(None, TASK, name="Later")
    assert listing.read(listing.to_csv([said])) == (said,)
    assert listing.read(listing.to_json([said])) == (said,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "48211, 48212",
        "run_id,name\n48211,Door\n",
        '{"run_id": 5}',
        '{"format": "camb-desktop runs", "runs": 5}',
        '{"format": "camb-desktop runs", "runs": [',
        '{"format": "another", "runs": [], "about": "camb-desktop runs"}',
    ],
)
def test_what_something_else_wrote_is_not_taken_for_a_list(text: str) -> None:
    assert listing.read(text) is None


def test_what_makes_no_sense_counts_as_nothing_said() -> None:
    odd = {"run_id": "12", "kind": "opera", "decision": 7, "heard": "maybe", "added_at": [], "sha256": "x", "name": 5}
    odd |= {"tags": [5, None], "collections": {"a": 1}, "account": []}
    text = json.dumps({"format": listing.FORMAT, "version": 9, "runs": [odd, {"run_id": 0}, {"run_id": True}, 5, {}]})
    assert listing.read(text) == (Listed(12),)
    assert listing.read("run_id,decision,heard,changed_at\r\n99999999999999999999,,,\r\n,,,\r\n-5,,,\r\n") == ()


def test_a_note_of_any_length_comes_back_and_takes_no_row_after_it_along() -> None:
    told = (Listed(11, name="Door"), Listed(12, note="long, " * 50_000), Listed(13, decision=Decision.KEPT))
    assert listing.read(listing.to_csv(told)) == told


def test_of_two_the_newer_word_counts_and_nothing_is_lost() -> None:
    mine = Run(1, 5, name="Door", note="mine", decision=Decision.KEPT, changed_at=10.0)
    older = Listed(5, TASK, name="Gate", decision=Decision.REJECTED, heard=True, changed_at=9.0, found_kind=Kind.SOUND)
    newer = replace(older, changed_at=11.0)
    assert listing.merged(mine, older) == replace(mine, task_id=TASK, heard=True, found_kind=Kind.SOUND)
    both = listing.merged(mine, newer)
    assert (both.name, both.note, both.decision, both.changed_at) == ("Gate", "mine", Decision.REJECTED, 11.0)
    unsaid = listing.merged(mine, Listed(5, changed_at=99.0))
    assert (unsaid.name, unsaid.note, unsaid.decision) == ("Door", "mine", Decision.KEPT)
    nobody_knows = listing.merged(replace(mine, changed_at=0.0), replace(older, changed_at=0.0))
    assert (nobody_knows.name, nobody_knows.decision) == ("Door", Decision.KEPT), "what is here stands"
    empty = listing.merged(Run(1, 5), older)
    assert (empty.name, empty.decision, empty.changed_at) == ("Gate", Decision.REJECTED, 9.0)
    tagged = listing.merged(
        replace(mine, tags=("door",), collections=("Castle",)),
        replace(newer, tags=("Door", "wet"), collections=("Cave",), account="Studio"),
    )
    assert (tagged.tags, tagged.collections, tagged.account) == (("Door", "wet"), ("Castle", "Cave"), "Studio")


def said(run: Run) -> Listed:
    return replace(listing.listed(run), added_at=0.0, kind=Kind.AUTO)


@given(runs, runs)
def test_it_does_not_matter_which_of_two_computers_merges(one: Listed, two: Listed) -> None:
    one, two = (replace(each, run_id=5, task_id=None, kind=Kind.AUTO, found_kind=None, sha256="", size_bytes=None,
                        container=None, account="Studio") for each in (one, two))  # fmt: skip
    a, b = (listing.new_run(1, each, Kind.AUTO, 0.0) for each in (one, two))
    ab, ba = listing.merged(a, two), listing.merged(b, one)
    if one.changed_at != two.changed_at:
        assert said(ab) == said(ba)
    assert listing.merged(ab, two) == ab, "once is enough"


def test_a_playlist_names_lengths_titles_and_files_in_every_script() -> None:
    text = listing.to_m3u(
        [
            Track("takes/नमस्ते दुनिया.wav", "नमस्ते,\nदुनिया", 3.4),
            Track("#1.flac", "#1", 0.2),
            Track("😀.mp3", "😀", None),
        ]
    )
    assert text == (
        "#EXTM3U\n#EXTINF:3,नमस्ते, दुनिया\ntakes/नमस्ते दुनिया.wav\n#EXTINF:1,#1\n./#1.flac\n#EXTINF:-1,😀\n😀.mp3\n"
    )


def test_collections_without_a_run_and_saved_searches_read_back() -> None:
    searches = (
        SavedSearch("Doors", "tür", "Kept", "sound", problems=True, collection="Castle", changed_at=1_790_000_000.25),
        SavedSearch("Rest"),
    )
    shelf = Shelf(("Castle", "Empty, but meant"), searches)
    text = listing.to_json([Listed(12)], shelf)
    assert listing.read_with_shelf(text) == ((Listed(12),), shelf)
    assert listing.read(text) == (Listed(12),)
    assert listing.read_with_shelf(listing.to_json([Listed(12)])) == ((Listed(12),), Shelf())
    assert listing.read_with_shelf(listing.to_csv([Listed(12)])) == ((Listed(12),), Shelf())


@pytest.mark.parametrize("odd", [None, 5, "x", [5, None, {}, {"name": ""}, {"name": 5, "changed_at": []}], {"a": 1}])
def test_odd_collections_and_searches_say_nothing_or_little(odd: object) -> None:
    told = {"format": listing.FORMAT, "version": 1, "runs": [{"run_id": 12}], "collections": odd, "searches": odd}
    both = listing.read_with_shelf(json.dumps(told))
    assert both is not None
    assert both[0] == (Listed(12),)
    assert all(search.name for search in both[1].searches)
