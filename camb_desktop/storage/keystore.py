"""The API key in the operating system's key store. Every call may block for as long as an unlock prompt stays open."""

from __future__ import annotations

import contextlib

from camb_desktop.core.errors import KeyStoreUnavailable

_SERVICE = "camb-desktop"


class KeyStore:
    """One key per place: a service address, with a name before it where there are several keys. Not in the GUI thread.

    Raises (all methods): KeyStoreUnavailable, with the store's own words but without the key.
    """

    def load(self, place: str) -> str | None:
        """The stored key, or None."""
        with _Translated():
            import keyring

            return keyring.get_password(_SERVICE, place)

    def save(self, place: str, key: str) -> None:
        """Store the key."""
        with _Translated():
            import keyring

            keyring.set_password(_SERVICE, place, key)

    def forget(self, place: str) -> None:
        """Delete the key; nothing happens when there is none."""
        with _Translated():
            import keyring
            from keyring.errors import PasswordDeleteError

            with contextlib.suppress(PasswordDeleteError):
                keyring.delete_password(_SERVICE, place)


class _Translated(contextlib.AbstractContextManager[None]):
    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Exception):
            # Back ends raise all sorts of things: KeyringError, D-Bus errors, ImportError, RuntimeError.
            raise KeyStoreUnavailable(type(error).__name__) from None
