"""What is said of audio that has something wrong with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from camb_desktop.core.problems import Problem, ProblemKind
from camb_desktop.ui.runs.filter import RunFilter
from camb_desktop.ui.text import problems as words
from camb_desktop.ui.text import runs
from tests.ui import stand_ins as s

OF = ProblemKind


@pytest.mark.parametrize(
    ("problem", "short", "explained", "place"),
    [
        (Problem(OF.CUT_END, 3.38), "cut off at end", "Still loud in the last 20 ms", "0:03.38"),
        (Problem(OF.GAP, 1.0, 1.42), "1.4 s gap", "Silence inside", "0:01.00"),
        (Problem(OF.GAP, 1.0, 1.42, 3), "3 gaps", "The longest lasts 1.4 s", "0:01.00"),
        (Problem(OF.CLICKS, 62.5, count=1), "1 click", "Rough for less than a millisecond", "1:02.50"),
        (Problem(OF.CLICKS, 0.5, count=12), "12 clicks", "The first of them is marked", "0:00.50"),
        (Problem(OF.CLIPPED, 0.75, count=1476), "clipped", "1476 samples at full scale", "0:00.75"),
        (Problem(OF.SILENT_CHANNEL, channel=0), "left channel silent", "The other one plays", ""),
        (Problem(OF.SILENT_CHANNEL, channel=1), "right channel silent", "The other one plays", ""),
        (Problem(OF.INVERTED_CHANNEL), "one channel inverted", "On one loudspeaker it cancels itself out", ""),
        (Problem(OF.SILENCE_AT_START, 0.0, 1.5), "silence at start", "1.5 s below −60 dBFS", "0:00.00"),
    ],
)
def test_each_is_named_explained_and_placed(problem: Problem, short: str, explained: str, place: str) -> None:
    assert (words.short(problem), words.explained(problem), words.place(problem)) == (short, explained, place)


@pytest.mark.parametrize("kind", OF)
def test_every_kind_has_words(kind: ProblemKind) -> None:
    assert words.short(Problem(kind))
    assert words.explained(Problem(kind))


def test_the_same_audio_in_another_row_is_a_remark_and_among_the_problems() -> None:
    clips = s.Clips()
    clips.put(1, s.tone(1.0, 8000), 8000)
    run, clip = s.ready(1, 2), clips.clip(1)
    assert runs.status_text(run, clip, 0.0) == "Ready"
    assert not RunFilter(problems=True).accepts(run, clip)
    same = replace(clip, same_as="61547")
    assert runs.status_text(run, same, 0.0) == "Ready · same as 61547"
    assert runs.status_hint(run, same, 0.0) == "Worth a look: same as 61547"
    assert RunFilter(problems=True).accepts(run, same)
