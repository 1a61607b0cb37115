"""One profile has one name, however it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from camb_desktop.runtime.instance import SingleInstance
from camb_desktop.storage.paths import ProfilePaths


def other_words_for(folder: Path) -> list[Path]:
    """The same folder by a detour, by a link, and relative to the current one."""
    link = folder.with_name("link")
    link.symlink_to(folder, target_is_directory=True)
    return [folder.parent / "detour" / ".." / folder.name, link, Path("..", folder.name)]


@pytest.fixture
def spellings(profile: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    profile.mkdir()
    (profile.parent / "detour").mkdir()
    monkeypatch.chdir(profile.parent / "detour")
    return other_words_for(profile)


def test_a_profile_has_the_same_paths_however_it_is_written(profile: Path, spellings: list[Path]) -> None:
    assert [ProfilePaths.below(folder) for folder in spellings] == [ProfilePaths.below(profile)] * len(spellings)


@pytest.mark.usefixtures("qapp")
def test_a_second_start_finds_the_first_however_the_profile_is_written(profile: Path, spellings: list[Path]) -> None:
    names = {SingleInstance(folder).name for folder in [profile, *spellings]}
    assert len(names) == 1
