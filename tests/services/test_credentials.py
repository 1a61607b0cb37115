"""The key: in the environment, the key store or memory, and nowhere else."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from camb_desktop.core.errors import KeyStoreUnavailable
from camb_desktop.runtime.jobs import CancelToken, Err, Ok, WorkerPool
from camb_desktop.services.credentials import Credentials, KeyState
from camb_desktop.storage.keystore import KeyStore

URL = "https://client.camb.ai/apis"
KEY = "0f0e0d0c-1234-4abc-8def-00112233abcd"


class Memory(KeyStore):
    """A key store that is a dictionary."""

    def __init__(self) -> None:
        self.keys: dict[str, str] = {}
        self.gate = threading.Event()
        self.gate.set()
        self.broken = False

    def _wait(self) -> None:
        self.gate.wait(20)
        if self.broken:
            raise KeyStoreUnavailable("locked")

    def load(self, base_url: str) -> str | None:
        self._wait()
        return self.keys.get(base_url)

    def save(self, base_url: str, key: str) -> None:
        self._wait()
        self.keys[base_url] = key

    def forget(self, base_url: str) -> None:
        self._wait()
        self.keys.pop(base_url, None)


@pytest.fixture
def store() -> Memory:
    return Memory()


@pytest.fixture
def pool(qapp: object) -> Iterator[WorkerPool]:
    pool = WorkerPool("camb-keys")
    yield pool
    assert pool.close(5.0)


def idle(credentials: Credentials) -> bool:
    return not credentials.state.busy


def test_a_stored_key_is_found(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    store.keys[URL] = KEY
    credentials = Credentials(store, pool, URL)
    credentials.load()
    assert credentials.state == KeyState("none", busy=True)
    qtbot.waitUntil(lambda: idle(credentials))
    assert credentials.state == KeyState("stored")
    assert credentials.key() == KEY


def test_the_environment_wins_and_the_store_is_not_asked(store: Memory, pool: WorkerPool) -> None:
    store.broken = True
    credentials = Credentials(store, pool, URL, environment_key=KEY)
    credentials.load()
    assert credentials.state == KeyState("environment")
    assert credentials.key() == KEY


def test_a_key_is_kept_or_not_as_the_user_wishes(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    credentials = Credentials(store, pool, URL)
    credentials.save(f" {KEY}\n", remember=False)
    assert credentials.state == KeyState("session", verdict="checking")
    assert credentials.key() == KEY
    assert store.keys == {}
    credentials.save(KEY, remember=True)
    qtbot.waitUntil(lambda: credentials.state == KeyState("stored", verdict="checking"))
    assert store.keys == {URL: KEY}
    credentials.forget()
    qtbot.waitUntil(lambda: idle(credentials))
    assert credentials.key() is None
    assert store.keys == {}


def test_without_a_key_store_the_session_works(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    store.broken = True
    credentials = Credentials(store, pool, URL)
    credentials.save(KEY, remember=True)
    qtbot.waitUntil(lambda: idle(credentials))
    assert credentials.key() == KEY
    assert credentials.state.source == "session"
    assert isinstance(credentials.state.store_problem, KeyStoreUnavailable)
    assert credentials.state.store_problem.detail == "locked"


def test_a_store_that_fails_as_no_store_should_is_one_that_is_not_there(
    store: Memory, pool: WorkerPool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "load", {}.__getitem__)
    credentials = Credentials(store, pool, URL)
    credentials.load()
    qtbot.waitUntil(lambda: idle(credentials))
    assert isinstance(credentials.state.store_problem, KeyStoreUnavailable)


def test_a_store_that_hangs_does_not_hold_the_session(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    store.gate.clear()
    credentials = Credentials(store, pool, URL, patience_ms=1)
    credentials.load()
    qtbot.waitUntil(lambda: idle(credentials))
    assert isinstance(credentials.state.store_problem, KeyStoreUnavailable)
    credentials.save(KEY, remember=False)
    assert credentials.key() == KEY
    store.gate.set()


def test_a_key_is_never_sent_to_another_address(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    credentials = Credentials(store, pool, URL)
    credentials.save(KEY, remember=True)
    qtbot.waitUntil(lambda: credentials.state == KeyState("stored", verdict="checking"))
    credentials.set_place("https://other.example/apis")
    assert credentials.key() is None
    qtbot.waitUntil(lambda: idle(credentials))
    assert credentials.state == KeyState("none")
    credentials.set_place(URL)
    qtbot.waitUntil(lambda: credentials.key() == KEY)


def test_a_save_that_waits_goes_under_the_address_it_was_typed_for(
    store: Memory, pool: WorkerPool, qtbot: QtBot
) -> None:
    store.gate.clear()
    credentials = Credentials(store, pool, URL)
    credentials.load()  # holds the worker, so that the save waits its turn
    credentials.save(KEY, remember=True)
    credentials.set_place("https://other.example/apis")
    store.gate.set()
    qtbot.waitUntil(lambda: idle(credentials))
    assert store.keys == {URL: KEY}
    assert credentials.key() is None


def test_a_late_answer_never_counts_for_another_address(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    store.keys["https://other.example/apis"] = "of the other"
    store.gate.clear()
    credentials = Credentials(store, pool, URL)
    credentials.load()
    credentials.set_place("https://other.example/apis")
    credentials.set_place(URL)
    store.gate.set()
    qtbot.waitUntil(lambda: idle(credentials))
    assert credentials.key() is None


def test_a_forgotten_key_is_deleted_at_its_own_address(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    other = "https://other.example/apis"
    store.keys = {URL: KEY, other: "of the other"}
    store.gate.clear()
    credentials = Credentials(store, pool, URL)
    credentials.load()
    credentials.forget()
    credentials.set_place(other)
    store.gate.set()
    qtbot.waitUntil(lambda: idle(credentials))
    assert store.keys == {other: "of the other"}


def test_a_typed_key_goes_nowhere_else_although_the_environment_named_one(
    store: Memory, pool: WorkerPool, qtbot: QtBot
) -> None:
    credentials = Credentials(store, pool, URL, environment_key="from the environment")
    credentials.save(KEY, remember=False)
    credentials.set_place("https://other.example/apis")
    assert credentials.key() is None
    qtbot.waitUntil(lambda: idle(credentials))


def test_the_sandbox_never_touches_the_store(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    store.keys[URL] = "of the user"
    credentials = Credentials(store, pool, URL, sandbox_key="sandbox")
    credentials.save(KEY, remember=True)
    credentials.forget()
    qtbot.waitUntil(lambda: idle(credentials))
    assert store.keys == {URL: "of the user"}


def test_the_real_store_translates_every_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import keyring
    from keyring.backends.fail import Keyring as Fails
    from keyring.backends.null import Keyring as Null

    before = keyring.get_keyring()
    try:
        keyring.set_keyring(Fails())
        with pytest.raises(KeyStoreUnavailable) as caught:
            KeyStore().save(URL, KEY)
        assert KEY not in repr(caught.value)
        keyring.set_keyring(Null())
        assert KeyStore().load(URL) is None
    finally:
        keyring.set_keyring(before)


def test_a_pasted_key_is_known_in_capitals_too_and_nothing_is_the_key_without_one(
    store: Memory, pool: WorkerPool
) -> None:
    key = "3f2b8c1e-1111-4222-8333-ABCDEFabcdef"
    credentials = Credentials(store, pool, URL, environment_key=key)
    assert credentials.is_key(f" {key.upper()}\n")
    assert not credentials.is_key(key[:-1] + "e")
    assert not Credentials(store, pool, URL).is_key("")


def test_an_answer_to_an_older_question_is_ignored(store: Memory, qtbot: QtBot) -> None:
    asked: list[tuple[Callable[[CancelToken], object], Callable[[Ok | Err], None]]] = []

    class Later:
        def submit(self, work: Any, done: Any = None, *, urgent: bool = False) -> CancelToken:
            asked.append((work, done))
            return CancelToken()

    credentials = Credentials(store, Later(), URL)  # type: ignore[arg-type]
    credentials.load()
    credentials.save("typed-by-hand", remember=True)
    asked[0][1](Ok("from-the-store"))
    assert (credentials.key(), credentials.state.busy) == ("typed-by-hand", True), "the save is still asked"
    asked[1][1](Ok(None))
    assert (credentials.key(), credentials.state.source) == ("typed-by-hand", "stored")


def test_a_late_load_never_overwrites_a_typed_key(store: Memory, qtbot: QtBot) -> None:
    asked: list[Callable[[Ok | Err], None]] = []

    class Later:
        def submit(self, work: Any, done: Any = None, *, urgent: bool = False) -> CancelToken:
            asked.append(done)
            return CancelToken()

    credentials = Credentials(store, Later(), URL)  # type: ignore[arg-type]
    credentials.load()
    credentials.save("typed-by-hand", remember=False)
    asked[0](Ok("from-the-store"))
    assert (credentials.key(), credentials.state.source) == ("typed-by-hand", "session")


def test_the_key_store_is_asked_only_where_a_key_was_stored(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    store.keys[URL] = KEY
    credentials = Credentials(store, pool, URL, may_be_stored=False)
    told: list[bool] = []
    credentials.stored.connect(told.append)
    credentials.load()
    assert (credentials.state, credentials.key()) == (KeyState("none"), None)
    credentials.save(KEY, remember=True)
    qtbot.waitUntil(lambda: told == [True])
    credentials.forget()
    qtbot.waitUntil(lambda: told == [True, False])
    asks = Credentials(store, pool, URL)
    asks.stored.connect(told.append)
    asks.load()
    qtbot.waitUntil(lambda: told == [True, False, False])


def test_each_place_has_its_key_and_one_of_the_session_comes_back(
    store: Memory, pool: WorkerPool, qtbot: QtBot
) -> None:
    store.keys[f"work@{URL}"] = KEY
    credentials = Credentials(store, pool, URL)
    credentials.save("typed", remember=False)
    credentials.set_place(f"work@{URL}")
    assert credentials.key() is None
    qtbot.waitUntil(lambda: idle(credentials))
    assert (credentials.key(), credentials.state.source) == (KEY, "stored")
    credentials.set_place(URL)
    assert (credentials.key(), credentials.state.source) == ("typed", "session")
    credentials.forget()
    qtbot.waitUntil(lambda: idle(credentials))
    credentials.set_place(f"work@{URL}")
    qtbot.waitUntil(lambda: idle(credentials))
    credentials.forget()
    qtbot.waitUntil(lambda: idle(credentials))
    assert store.keys == {}
    credentials.set_place(URL)
    qtbot.waitUntil(lambda: idle(credentials))
    assert credentials.key() is None


def test_what_is_forgotten_comes_back_as_it_was_kept(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    store.keys[f"work@{URL}"] = KEY
    credentials = Credentials(store, pool, f"work@{URL}")
    credentials.load()
    qtbot.waitUntil(lambda: idle(credentials))
    bring_back = credentials.forget()
    credentials.set_place(URL)
    qtbot.waitUntil(lambda: idle(credentials) and not store.keys)
    credentials.set_place(f"work@{URL}")
    bring_back()
    qtbot.waitUntil(lambda: idle(credentials) and bool(store.keys))
    assert store.keys == {f"work@{URL}": KEY}
    assert credentials.key() == KEY


def test_the_key_of_another_place_is_found_without_being_in_use(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    store.keys[f"work@{URL}"] = KEY
    credentials = Credentials(store, pool, URL)
    credentials.save("typed", remember=False)
    told: list[str | None] = []
    for place in (f"work@{URL}", f"work@{URL}", f"gone@{URL}"):
        credentials.find(place, told.append)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [KEY, KEY, None]
    assert credentials.key() == "typed"
    credentials.set_place(f"work@{URL}")
    credentials.find(URL, told.append)
    assert told[3:] == ["typed"]
    qtbot.waitUntil(lambda: idle(credentials))


def test_a_key_store_that_hangs_has_no_key_of_another_place(store: Memory, pool: WorkerPool, qtbot: QtBot) -> None:
    credentials = Credentials(store, pool, URL, patience_ms=50)
    store.gate.clear()
    told: list[str | None] = []
    credentials.find(f"work@{URL}", told.append)
    assert told == []
    qtbot.waitUntil(lambda: told == [None])
    store.gate.set()
