from __future__ import annotations

from unicodedata import normalize

import pytest

from camb_desktop.core.runs import Decision, Kind, Run, Status
from camb_desktop.ui.runs.filter import RunFilter, View
from camb_desktop.ui.text.runs import date_text

RUN = Run(
    1,
    61_544,
    name="Straße bei Nacht",
    note="Zu LAUT am Café",
    found_kind=Kind.SOUND,
    status=Status.READY,
    added_at=1_790_000_000.0,
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "straße",
        "STRASSE",
        "asse",
        "nacht strasse",
        "154",
        "61544 nacht",
        "zu laut",
        "café",
        "CAFÉ",
        normalize("NFD", "Café"),
        "music",
        "sound & music",
        "ready",
        date_text(RUN.added_at)[:7],
        date_text(RUN.added_at),
        date_text(RUN.added_at)[:4],
    ],
)
def test_what_is_in_any_part_of_a_run_finds_it(text: str) -> None:
    assert RunFilter(text=text).accepts(RUN, None)


@pytest.mark.parametrize("text", ["tag", "strasse tag", "speech", "615440", "1999", "auto"])
def test_every_word_has_to_be_there(text: str) -> None:
    assert not RunFilter(text=text).accepts(RUN, None)


def test_a_name_that_was_written_in_parts_is_found_by_either_spelling_and_by_its_bare_letters() -> None:
    run = Run(1, 2, name=normalize("NFD", "Café noir"))
    assert all(RunFilter(text=text).accepts(run, None) for text in ("café", normalize("NFD", "café"), "cafe"))


def test_a_search_counts_within_the_tab_and_the_kind() -> None:
    assert RunFilter(text="nacht", view=View.TO_DO, kind=Kind.SOUND).accepts(RUN, None)
    assert not RunFilter(text="nacht", view=View.KEPT).accepts(RUN, None)
    assert not RunFilter(text="nacht", kind=Kind.SPEECH).accepts(RUN, None)
    assert RunFilter(view=View.KEPT).decision is Decision.KEPT
