"""What a save will write is known, and shown, before it is written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from camb_desktop.core.filenames import NamePattern
from camb_desktop.core.runs import AudioFile, Container, Kind
from camb_desktop.core.saveplan import PlannedFile, Remark, Take, plan

_NOON = 86_400.0 * 365 + 43_200


def take(row_id: int, name: str = "", container: Container = Container.WAV) -> Take:
    audio = AudioFile(Path("cached"), 100 + row_id, "0", container)
    return Take(row_id, audio, str(61_500 + row_id), name, Kind.SOUND, _NOON, 63.9)


def told(files: tuple[PlannedFile, ...]) -> list[tuple[str, Remark | None]]:
    return [(file.name, file.remark) for file in files]


def test_files_are_numbered_in_their_order_and_unnamed_takes_go_by_their_id() -> None:
    made = plan([take(1, "Gate"), take(2), take(3, "Sword", Container.FLAC)], NamePattern("{n:02} {name}"))
    assert told(made.files) == [("01 Gate.wav", None), ("02 61502.wav", Remark.UNNAMED), ("03 Sword.flac", None)]
    assert made.size_bytes == 306


def test_a_name_that_is_taken_is_numbered_but_the_same_bytes_may_be_found_under_it() -> None:
    made = plan([take(1, "Gate"), take(2, "gate")], NamePattern("{name}"), lambda name: name.casefold() == "gate.wav")
    assert told(made.files) == [("Gate (2).wav", Remark.TAKEN), ("gate (3).wav", Remark.TAKEN)]
    assert [file.wanted for file in made.files] == ["Gate.wav", "gate (2).wav"]


def test_every_field_has_its_value() -> None:
    made = plan([take(7, "Gate")], NamePattern("{run_id}_{kind}_{date}_{duration}_{n}"))
    assert made.files[0].name == "61507_sound_1971-01-01_1m03s_1.wav"
    unknown = plan([replace(take(7), duration_s=None, kind=Kind.AUTO)], NamePattern("{kind}{duration}"))
    assert unknown.files[0].name == "run.wav"
