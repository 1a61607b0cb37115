from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import stand_ins as s

from camb_desktop.core.errors import RunNotFound
from camb_desktop.core.runs import Container, Decision, Kind, Link, Run, Status, Waiting, WaitReason
from camb_desktop.services.saving import SaveReport
from camb_desktop.ui.runs.filter import RunFilter, View
from camb_desktop.ui.runs.remarks import remark
from camb_desktop.ui.runs.row_painter import action_id
from camb_desktop.ui.text import runs as words
from camb_desktop.ui.text.saves import saved_text

QUEUED = Run(row_id=1, run_id=12345)


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (QUEUED, "Queued"),
        (replace(QUEUED, waiting=Waiting(WaitReason.RATE_LIMIT, 111.2)), "Queued · waiting 12 s (rate limit)"),
        (replace(QUEUED, waiting=Waiting(WaitReason.RETRY, 99.0)), "Queued · trying again"),
        (replace(QUEUED, waiting=Waiting(WaitReason.OFFLINE, 0.0)), "Queued · waiting for the network"),
        (replace(QUEUED, waiting=Waiting(WaitReason.TASK, 101.0)), "Queued · still generating"),
        (replace(QUEUED, waiting=Waiting(WaitReason.RATE_LIMIT, 700.0)), "Queued · waiting 10 min (rate limit)"),
        (
            replace(QUEUED, waiting=Waiting(WaitReason.UNREACHABLE, 101.0, "s.example:443")),
            "Queued · waiting for s.example",
        ),
        (replace(QUEUED, status=Status.DOWNLOADING, received_bytes=62, total_bytes=100), "Downloading 62 %"),
        (replace(QUEUED, status=Status.DOWNLOADING, received_bytes=100, total_bytes=100), "Downloading 99 %"),
        (replace(QUEUED, status=Status.DOWNLOADING, received_bytes=1_400_000), "Downloading 1.4 MB"),
        (replace(QUEUED, status=Status.DOWNLOADING), "Downloading"),
        (replace(QUEUED, status=Status.FAILED, error=RunNotFound()), "Failed · no such run"),
        (replace(QUEUED, status=Status.FAILED), "Failed"),
        (replace(QUEUED, status=Status.CANCELLED), "Cancelled"),
        (s.unplayable(1, 2, "AAC"), "Unplayable · AAC"),
        (s.ready(1, 2), "Ready"),
        (replace(s.ready(1, 2), status=Status.INCOMPLETE), "Incomplete · only the beginning arrived"),
        (
            replace(s.ready(1, 2), status=Status.INCOMPLETE, total_bytes=1_536_088),
            "Incomplete · the last 768.0 kB missing",
        ),
    ],
)
def test_status(run: Run, text: str) -> None:
    assert words.status_text(run, None, 100.0) == text
    assert text.split(" ")[0] == run.status.value


def test_an_incomplete_take_tells_what_is_missing() -> None:
    clips = s.Clips()
    clips.put(1, s.tone(5.0, 8000), 8000, frames=80_000)
    run = replace(s.ready(1, 2), status=Status.INCOMPLETE)
    assert words.status_text(run, clips.clip(1), 0.0) == "Incomplete · the last 5.0 s missing"


def test_a_measured_problem_is_told_with_the_status() -> None:
    clips = s.Clips()
    clips.put(1, s.tone(1.0, 8000, level=9.0), 8000)
    assert words.status_text(s.ready(1, 2), clips.clip(1), 0.0) == "Ready · clipped"


def test_title_and_subtitle() -> None:
    clips = s.Clips()
    clips.put(1, s.tone(1.0, 48_000), 48_000)
    run = s.ready(1, 12345, "Door slam")
    assert words.title(run) == "Door slam"
    assert words.subtitle(run, clips.clip(1)).startswith("12345 · Sound & Music · WAV 48 kHz stereo · −")
    assert words.title(replace(run, name="")) == "Run 12345"
    assert not words.subtitle(replace(run, name=""), None).startswith("12345")
    assert words.title(Run(row_id=1, run_id=None, task_id="0000-1f3a")) == "Task …1f3a"


def test_the_link_counts_down() -> None:
    run = replace(QUEUED, link=Link("https://x", 10_000.0, 0.0))
    assert words.link_text(run, 10_000.0 - 21.5 * 3600) == "21 h"
    assert words.link_text(run, 10_001.0) == "expired"
    assert words.link_text(replace(run, link=Link("https://x", None, 0.0)), 0.0) == "held"
    assert words.link_text(replace(run, link_pending=True), 0.0) == "…"
    assert words.link_text(QUEUED, 0.0) == ""


@pytest.mark.parametrize(
    ("wanted", "hits"),
    [
        (RunFilter(), {1, 2, 3}),
        (RunFilter(text="rain"), {2}),
        (RunFilter(text="RAIN roof"), {2}),
        (RunFilter(text="rain door"), set()),
        (RunFilter(text="101"), {1}),
        (RunFilter(text="failed"), {3}),
        (RunFilter(text="from the client"), {1}),
        (RunFilter(kind=Kind.SPEECH), {2}),
        (RunFilter(view=View.KEPT), {1}),
        (RunFilter(problems=True), {3}),
    ],
)
def test_filter(wanted: RunFilter, hits: set[int]) -> None:
    runs = [
        s.ready(1, 101, "Door slam", decision=Decision.KEPT, note="From the client"),
        s.ready(2, 202, "Rain on a roof", Kind.SPEECH),
        Run(row_id=3, run_id=303, status=Status.FAILED, error=RunNotFound()),
    ]
    assert {run.row_id for run in runs if wanted.accepts(run, None)} == hits
    assert wanted.active == (len(hits) < 3)


def test_a_part_that_is_less_or_other_than_asked_for_is_told() -> None:
    report = SaveReport(Path("slam-cut.wav"), 10, "", already_there=False, share=0.25)
    assert saved_text(report) == "Saved slam-cut.wav with 25 % of the selection: the take ends there"
    report = SaveReport(Path("slam-cut.wav"), 10, "", already_there=False, packed="IMA ADPCM")
    assert saved_text(report) == "Saved slam-cut.wav. It is PCM, since IMA ADPCM cannot be cut"


def test_every_container_has_a_name() -> None:
    names = [words.container_name(each) for each in (Container.WAV, Container.OGG, Container.WEBM)]
    assert names == ["WAV", "Ogg", "WebM"]
    assert all(words.container_name(each) for each in Container)


def test_what_cannot_be_played_is_to_be_saved_and_is_among_the_problems() -> None:
    run = s.unplayable(1, 2, "AAC")
    assert (remark(run, None, "", 0.0).step, action_id(run)) == ("Save As…", "save_as")
    hint = words.status_hint(run, None, 0.0)
    assert hint is not None
    assert "kept" in hint
    assert RunFilter(problems=True).accepts(run, None)


def test_what_cannot_be_played_and_is_cut_does_not_promise_to_play() -> None:
    run = s.unplayable(1, 2, "AAC")
    assert "plays" not in words.incomplete_notice(replace(run, status=Status.INCOMPLETE), None)
    assert "plays" in words.incomplete_notice(replace(s.ready(1, 2), status=Status.INCOMPLETE), None)
