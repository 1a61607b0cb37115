"""Several keys by name: each has its address, and its key is asked for and kept under its own name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from camb_desktop.services.accounts import Accounts
from camb_desktop.services.settings import Settings

HERE = "https://client.camb.ai/apis"
THERE = "https://other.example/apis"


@pytest.fixture
def settings(qapp: object, tmp_path: Path) -> Iterator[Settings]:
    made = Settings(tmp_path / "settings.ini")
    yield made
    made.flush()


@pytest.fixture
def accounts(settings: Settings) -> Accounts:
    return Accounts(settings, settings)


def test_without_names_it_is_as_ever(accounts: Accounts, settings: Settings) -> None:
    assert accounts.names == ("",)
    assert accounts.place == HERE
    moved: list[str] = []
    accounts.moved.connect(lambda: moved.append(accounts.place))
    settings.base_url = THERE
    assert moved == [THERE]


def test_each_name_has_its_address_and_its_place_in_the_key_store(accounts: Accounts, settings: Settings) -> None:
    moved: list[str] = []
    accounts.moved.connect(lambda: moved.append(accounts.place))
    assert accounts.add("  client   A ")
    assert accounts.active == "client A"
    settings.base_url = THERE
    assert accounts.add("work")
    settings.base_url = HERE
    accounts.switch("client A")
    accounts.switch("")
    assert moved == [
        f"client A@{HERE}",
        f"client A@{THERE}",
        f"work@{THERE}",
        f"work@{HERE}",
        f"client A@{THERE}",
        HERE,
    ]
    assert accounts.names == ("", "client A", "work")


@pytest.mark.parametrize("name", ["client A", "nobody"])
def test_the_one_in_use_and_an_unknown_one_are_not_switched_to(accounts: Accounts, name: str) -> None:
    accounts.add("client A")
    moved: list[str] = []
    accounts.moved.connect(lambda: moved.append(accounts.place))
    accounts.switch(name)
    assert (accounts.active, moved) == ("client A", [])


def test_names_survive_the_end(accounts: Accounts, settings: Settings, tmp_path: Path) -> None:
    accounts.add('Kunde Ä, "2"')
    settings.base_url = THERE
    settings.flush()
    again = Accounts(Settings(tmp_path / "settings.ini"))
    assert again.active == 'Kunde Ä, "2"'
    assert again.place == f'Kunde Ä, "2"@{THERE}'


@pytest.mark.parametrize("name", ["", "  ", "WORK"])
def test_a_name_is_there_once(accounts: Accounts, name: str) -> None:
    accounts.add("work")
    assert not accounts.add(name)
    assert accounts.names == ("", "work")


def test_one_is_done_without(accounts: Accounts, settings: Settings) -> None:
    accounts.add("work")
    settings.base_url = THERE
    accounts.remove()
    assert accounts.names == ("",)
    assert accounts.place == HERE
    accounts.remove()
    assert accounts.names == ("",)


def test_settings_that_are_no_names_are_none(accounts: Accounts, settings: Settings) -> None:
    for text in ("[1]", "{", "7"):
        settings.accounts, settings.account = text, "work"
        assert accounts.names == ("",)
        assert accounts.active == ""
        assert accounts.place == HERE


def test_an_address_of_this_session_alone_has_no_name_and_is_not_kept(
    accounts: Accounts, settings: Settings, tmp_path: Path
) -> None:
    accounts.add("work")
    settings.flush()
    of_session = Settings(tmp_path / "settings.ini", {"base_url": THERE})
    session = Accounts(of_session)
    assert (session.names, session.active, session.place) == (("",), "", THERE)
    assert not session.add("client A")
    assert of_session.accounts == settings.accounts


def test_the_host_of_a_run_is_that_of_its_key(accounts: Accounts, settings: Settings, tmp_path: Path) -> None:
    accounts.add("work", THERE)
    assert [accounts.host(name) for name in ("", "work", "gone")] == ["client.camb.ai", "other.example", ""]
    settings.flush()
    sandboxed = Accounts(Settings(tmp_path / "settings.ini", {"base_url": "http://127.0.0.1:9/apis"}))
    assert [sandboxed.host(name) for name in ("", "work")] == ["127.0.0.1", "127.0.0.1"]
