"""A list that is written and read back is the same, whatever people called their takes."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camb_desktop.core.listing import Listed, Played, read, to_csv, to_json, to_m3u
from camb_desktop.core.runs import AudioFile, Container, Decision, Kind, Link, Run, Status

WORDS = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=30)
RUNS = st.builds(
    Run,
    row_id=st.integers(1, 99),
    run_id=st.integers(1, (1 << 63) - 1),
    task_id=st.none(),
    kind=st.sampled_from(Kind),
    name=WORDS.map(lambda text: " ".join(text.split())),
    note=WORDS,
    decision=st.sampled_from(Decision),
    heard=st.booleans(),
    added_at=st.floats(1, 4e9).map(lambda seconds: round(seconds, 6)),
)


def expected(run: Run) -> Listed:
    assert run.run_id is not None
    return Listed(run.run_id, run.name, run.note, run.decision, run.heard, run.kind, run.added_at)


@pytest.mark.parametrize("write", [to_json, to_csv])
@given(runs=st.lists(RUNS, max_size=6, unique_by=lambda run: run.run_id))
def test_what_is_written_is_read_back(write: object, runs: list[Run]) -> None:
    assert callable(write)
    found = read(write(runs))
    assert found is not None
    assert [each.run_id for each in found] == [run.run_id for run in runs]
    for each, run in zip(found, runs, strict=True):
        assert each.added_at == pytest.approx(run.added_at, abs=1e-5)
        assert (each.name, each.note, each.decision) == (run.name, run.note, run.decision)
        assert (each.heard, each.kind) == (run.heard, run.kind)


def run(**values: object) -> Run:
    return Run(**{"row_id": 1, "run_id": 11768, "kind": Kind.SOUND, **values})  # type: ignore[arg-type]


def test_a_table_computes_nothing_and_opens_as_text() -> None:
    text = to_csv([run(name=name) for name in ("=1+2", "+49 30", "-cmd", "@x", "'quoted", "plain")])
    assert text.startswith("\ufeffrun_id,name,decision")
    names = [row["name"] for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))]
    assert names == ["'=1+2", "'+49 30", "'-cmd", "'@x", "''quoted", "plain"]


@pytest.mark.parametrize("separator", [";", "\t"])
def test_a_table_that_a_spreadsheet_saved_again_is_read(separator: str) -> None:
    text = f"run_id{separator}name{separator}decision{separator}note{separator}heard\n"
    rows = to_csv([run(name="Tür; zu", decision=Decision.KEPT, heard=True)]).removeprefix("\ufeff")
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator).writerows(csv.reader(io.StringIO(rows, newline="")))
    assert read(text) is None, "another table"
    assert read(file.getvalue()) == (Listed(11768, "Tür; zu", "", Decision.KEPT, True, Kind.SOUND),)


def test_no_secret_is_in_it() -> None:
    audio = AudioFile(Path("/cache/a.wav"), 44, "f" * 64, Container.WAV)
    secret = run(
        task_id="0f0e0d0c-1234-4abc-8def-00112233abcd", audio=audio, status=Status.READY,
        link=Link("https://storage.example/a.wav?X-Goog-Signature=SECRET", 1.0, None),
    )  # fmt: skip
    for text in (to_json([secret]), to_csv([secret])):
        assert "SECRET" not in text
        assert "0f0e0d0c" not in text
        assert "/cache" not in text
        assert "f" * 64 in text


def test_a_run_without_an_id_is_left_out() -> None:
    assert json.loads(to_json([run(run_id=None, task_id="0f0e0d0c-1234-4abc-8def-00112233abcd")]))["runs"] == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "11768\n11769",
        "run_id,name\n11768,Door",
        '{"run_id": 11768}',
        '{"format": "camb-desktop list", "version": 1, "runs": 7}',
        '{"format": "camb-desktop list", "runs": [{"run_id": "x"}]}',
        '{"format": "camb-desktop list"',
        "[" * 10_000,
    ],
)
def test_what_is_no_list_of_this_program_is_left_to_the_reader_of_pastes(text: str) -> None:
    assert read(text) is None


def test_a_run_that_is_there_twice_counts_once_and_an_id_that_is_none_not_at_all() -> None:
    values = [{"run_id": 5, "name": "old"}, {"run_id": 5, "name": "new"}, {"run_id": -1}, {"run_id": 0}, "x"]
    found = read(json.dumps({"format": "camb-desktop list", "version": 9, "runs": values}))
    assert found == (Listed(5, "new"),)


def test_a_playlist_says_what_plays_and_how_long() -> None:
    text = to_m3u([Played("takes/door slam.wav", "Door\nslam", 3.4), Played("takes/7.flac", "नमस्ते", None)])
    assert text == "#EXTM3U\n#EXTINF:3,Door slam\ntakes/door slam.wav\n#EXTINF:-1,नमस्ते\ntakes/7.flac\n"
