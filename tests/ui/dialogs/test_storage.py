"""The part of the page of files about the storage says what there is, and hands over what the user wants."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import stand_ins as s
from pytestqt.qtbot import QtBot

from camb_desktop.services.audio_keeper import Storage
from camb_desktop.storage.audiostore import Usage
from camb_desktop.ui.dialogs.storage import StoragePanel, storage_text


@pytest.fixture
def keeper(tmp_path: Path) -> s.Keeper:
    return s.Keeper(tmp_path)


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[s.Settings]:
    made = s.settings(tmp_path)
    yield made
    made.flush()


@pytest.fixture
def dialog(keeper: s.Keeper, settings: s.Settings, qtbot: QtBot, light: None) -> StoragePanel:
    made = StoragePanel(keeper, settings)
    qtbot.addWidget(made)
    return made


def test_it_tells_how_much_is_where(dialog: StoragePanel, keeper: s.Keeper) -> None:
    assert keeper.calls == ["refresh"]
    assert dialog.state.text() == "Counting …"
    keeper.tell(Storage(Usage(1, 2_000_000, 40, 123_000_000)))
    assert dialog.kept.text() == "Kept: 1 take, 2.0 MB"
    assert dialog.cache.text() == "Cache: 40 takes, 123.0 MB"
    assert dialog.kept_folder.whole_text() == str(keeper.kept_folder)
    assert dialog.state.text() == ""


def test_the_limit_is_a_setting(dialog: StoragePanel, settings: s.Settings) -> None:
    assert dialog.limit.currentText() == "5 GB"
    dialog.limit.setCurrentIndex(dialog.limit.findData(0.0))
    dialog.limit.activated.emit(dialog.limit.currentIndex())
    assert settings.cache_limit_gb == 0.0


def test_a_limit_that_is_changed_elsewhere_is_shown(dialog: StoragePanel, settings: s.Settings) -> None:
    settings.cache_limit_gb = 20.0
    assert dialog.limit.currentText() == "20 GB"


def test_a_limit_that_is_none_of_those_is_shown(
    keeper: s.Keeper, settings: s.Settings, qtbot: QtBot, light: None
) -> None:
    settings.cache_limit_gb = 0.5
    dialog = StoragePanel(keeper, settings)
    qtbot.addWidget(dialog)
    assert dialog.limit.currentText() == "0.5 GB"


def test_freeing_waits_until_there_is_something_and_it_is_done(dialog: StoragePanel, keeper: s.Keeper) -> None:
    assert not dialog.free.isEnabled()
    usage = Usage(0, 0, 2, 100)
    keeper.tell(Storage(usage))
    dialog.free.click()
    assert keeper.calls[-1] == "free"
    keeper.tell(Storage(usage, freeing=True))
    assert not dialog.free.isEnabled()


def test_a_folder_that_is_chosen_is_moved_to(dialog: StoragePanel, keeper: s.Keeper, tmp_path: Path) -> None:
    dialog.show()
    picker = dialog.choose_folder()
    picker.fileSelected.emit(str(tmp_path))
    picker.close()
    dialog.close()
    assert keeper.calls[-1] == tmp_path


@pytest.mark.parametrize(
    ("storage", "said"),
    [
        (Storage(Usage(), to_move=3), "3 takes are on their way to their folder"),
        (Storage(Usage(), lost=12), "12 takes in the cache cannot be fetched again; they stay"),
        (
            Storage(Usage(), lost=1, unasked=1),
            "1 take in the cache cannot be fetched again; it stays. 1 take could not be asked about; it stays for now",
        ),
        (Storage(Usage(), unasked=2, freeing=True), "Asking CAMB.AI for what could go, and freeing it …"),
    ],
)
def test_what_goes_on_and_what_stays_is_said(storage: Storage, said: str) -> None:
    assert storage_text(storage) == said


def test_what_may_not_come_again_goes_when_the_user_says_so(dialog: StoragePanel, keeper: s.Keeper) -> None:
    usage = Usage(0, 0, 3, 3_000_000)
    keeper.tell(Storage(usage, lost=1, unasked=1))
    assert dialog.give_up.isHidden()
    keeper.tell(Storage(usage, lost=1, unasked=1, uncertain_bytes=2_000_000))
    assert dialog.give_up.text() == "Let 2 takes go all the same (2.0 MB)"
    assert not dialog.give_up.isHidden()
    dialog.give_up.click()
    assert keeper.calls[-1] == "give up"
