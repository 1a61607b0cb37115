"""Where the API key comes from, and who may have it: the network client alone. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.core.errors import CambError, KeyStoreUnavailable
from camb_desktop.core.events import KeyChecked
from camb_desktop.core.values import dataclass
from camb_desktop.runtime.jobs import Err, JobExecutor, Ok
from camb_desktop.storage.keystore import KeyStore

T = TypeVar("T")

_PATIENCE_MS = 15_000


@dataclass(frozen=True, slots=True)
class KeyState:
    """What may be shown of the key: never the key itself.

    Attributes:
        source: ``none``, ``environment``, ``stored``, ``session`` or ``sandbox``.
        store_problem: why the system's key store could not be used, or None.
        busy: whether the key store is being asked.
        verdict: of a key that was entered: ``checking``, ``refused``, ``taken`` (not refused), ``unasked`` (no answer),
            or empty.
        can_keep: whether this computer has a key store, as far as can be told without touching it; None: not told yet.
    """

    source: str
    store_problem: CambError | None = None
    busy: bool = False
    verdict: str = ""
    can_keep: bool | None = None


class Credentials(QObject):
    """Holds the key in memory for this session and looks after the stored one.

    The environment wins over the store. A key store that does not answer (an unlock prompt nobody sees) is left behind
    after 15 s; a late answer still counts if no key is known by then.

    Signals:
        changed(): :attr:`state`, and perhaps the key, differs now.
        stored(bool): whether a key is in the key store, whenever that is learnt.
        entered(): the user entered a key, which is in use by now and wants to be checked.

    Args:
        store: the system's key store; its calls may block for ever, so
        executor: runs them: a worker of their own.
        place: where in the store the key is: the address it belongs to, with its name before that if it has one.
        environment_key: value of ``CAMB_API_KEY``, or empty.
        sandbox_key: key of the sandbox, or empty; with it, nothing is ever stored.
        may_be_stored: whether a key was ever stored: else the key store is not asked, which might ask the user.
    """

    changed = Signal()
    stored = Signal(bool)
    entered = Signal()

    def __init__(
        self,
        store: KeyStore,
        executor: JobExecutor,
        place: str,
        *,
        environment_key: str = "",
        sandbox_key: str = "",
        may_be_stored: bool = True,
        patience_ms: int = _PATIENCE_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._executor = executor
        self._place = place
        self._session_keys: dict[str, str] = {}  # place → a key that is not stored, while another one is in use
        self._found: dict[str, str] = {}  # place → the key that the store has there, of those that are not in use
        self._wanted: dict[str, list[Callable[[str | None], object]]] = {}  # place → who waits for its key
        self._fixed = bool(environment_key or sandbox_key)
        self._stores = not sandbox_key
        self._may_be_stored = may_be_stored
        self._key = sandbox_key or environment_key
        source = "sandbox" if sandbox_key else "environment" if environment_key else "none"
        self._verdict = ""
        self._keep_when_taken = False
        self._can_keep: bool | None = None
        self._state = KeyState(source)
        self._asked = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(self._give_up)

    @property
    def state(self) -> KeyState:
        """What may be shown."""
        return self._state

    def key(self) -> str | None:
        """The key, for the network client alone."""
        return self._key or None

    def is_key(self, text: str) -> bool:
        """Whether ``text`` is the key that is in use, however its letters are written."""
        return bool(self._key) and text.strip().casefold() == self._key.casefold()

    @property
    def is_only_one(self) -> bool:
        """Whether the key goes before all named ones: that of the environment, or of the samples."""
        return self._fixed

    def find(self, place: str, told: Callable[[str | None], object]) -> None:
        """Tell the key of another place, at once or when the key store has answered; None where there is none."""
        known = self._session_keys.get(place) or self._found.get(place)
        if known or not self._stores or not self._may_be_stored:
            told(known)
            return
        asked = self._wanted.setdefault(place, [])
        asked.append(told)
        if len(asked) > 1:
            return

        def answered(outcome: Ok[str | None] | Err) -> None:
            if isinstance(outcome, Ok) and outcome.value:
                self._found[place] = outcome.value
            tell()

        def tell() -> None:
            for waiting in self._wanted.pop(place, ()):
                waiting(self._found.get(place))

        self._executor.submit(lambda _token: self._store.load(place), answered)
        QTimer.singleShot(self._patience.interval(), self, tell)

    def load(self) -> None:
        """Ask the key store, unless a key is known already or none was ever stored."""
        if not self._key and self._may_be_stored:
            self._ask(self._store.load, self._loaded)

    def set_place(self, place: str) -> None:
        """The service moved, or another name was chosen: the key of the old place is not sent to the new one."""
        if place == self._place:
            return
        if self._state.source == "session":
            self._session_keys[self._place] = self._key
        self._place = place
        self._verdict = ""
        if not self._fixed:
            self._key = self._session_keys.get(place, "")
            self._set("session" if self._key else "none")
            self.load()

    @property
    def may_be_stored(self) -> bool:
        """Whether :meth:`load` could find one."""
        return self._may_be_stored and not self._key

    def learn_store(self, there: bool) -> None:
        """Whether this computer has a key store."""
        self._can_keep = there
        state = self._state
        self._set(state.source, problem=state.store_problem, busy=state.busy)

    def enter(self, key: str) -> None:
        """Use ``key`` from now on, and store it unless the service refuses it."""
        self.save(key, remember=False)
        self._keep_when_taken = True

    def save(self, key: str, remember: bool) -> None:
        """Use ``key`` from now on; with ``remember`` store it too."""
        self._key = key.strip()
        self._found.pop(self._place, None)
        self._fixed = False  # typed for the address of now: it goes nowhere else
        self._asked += 1  # what was asked before is about another key
        self._keep_when_taken = False
        self._patience.stop()
        self._verdict = "checking"
        self._set("session")
        self.entered.emit()
        if remember:
            self._keep()

    def checked(self, news: KeyChecked) -> None:
        """The service has answered, or cannot be asked."""
        self._verdict = {True: "refused", False: "taken", None: "unasked"}[news.refused]
        state = self._state
        self._set(state.source, problem=state.store_problem, busy=state.busy)
        if self._keep_when_taken and not news.refused:
            self._keep()
        self._keep_when_taken = False

    def _keep(self) -> None:
        if self._stores:
            kept = self._key
            self._ask(lambda place: self._store.save(place, kept), self._stored)

    def forget(self) -> Callable[[], None]:
        """Forget the key, in the store too. Returns what brings it back, for the place that is in use by then."""
        key, kept = self._key, self._state.source == "stored"
        self._key = self._verdict = ""
        self._session_keys.pop(self._place, None)
        self._found.pop(self._place, None)
        self._fixed = False
        self._set("none")
        if self._stores:
            self._ask(self._store.forget, self._forgotten)
        return lambda: self.save(key, kept) if key else None

    def _ask(self, question: Callable[[str], T], done: Callable[[T], None]) -> None:
        self._asked += 1
        number = self._asked
        place = self._place  # of now: the worker may come to it when the service has moved
        self._set(self._state.source, busy=True)
        self._patience.start()

        def answered(outcome: Ok[T] | Err) -> None:
            if number != self._asked or place != self._place:
                return
            self._patience.stop()
            if isinstance(outcome, Ok):
                done(outcome.value)
            else:
                problem = outcome.error if isinstance(outcome.error, CambError) else KeyStoreUnavailable()
                self._set(self._state.source, problem=problem)

        self._executor.submit(lambda _token: question(place), answered)

    def _loaded(self, key: str | None) -> None:
        if key and not self._key:
            self._key = key
            self._set("stored")
        else:
            self._set(self._state.source)
        self._learn(bool(key))

    def _stored(self, _nothing: None) -> None:
        self._set("stored")
        self._learn(True)

    def _forgotten(self, _nothing: None) -> None:
        self._set(self._state.source)
        self._learn(False)

    def _learn(self, stored: bool) -> None:
        self._may_be_stored = self._may_be_stored or stored  # perhaps for another address
        self.stored.emit(stored)

    def _give_up(self) -> None:
        self._set(self._state.source, problem=KeyStoreUnavailable("no answer"))

    def _set(self, source: str, *, problem: CambError | None = None, busy: bool = False) -> None:
        self._state = KeyState(source, problem, busy, self._verdict, self._can_keep)
        self.changed.emit()
