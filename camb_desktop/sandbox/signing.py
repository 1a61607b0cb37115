"""Presigned links in the manner of Google Cloud Storage's V2: who, until when, and a signature over verb and path."""

from __future__ import annotations

import base64
import hashlib
import hmac
from enum import Enum, auto
from urllib.parse import quote, urlencode

from camb_desktop.core.values import dataclass

SIGNER = "results-signer@camb-sandbox.iam.gserviceaccount.com"


class Verdict(Enum):
    """What a storage host thinks of a link."""

    GOOD = auto()
    UNSIGNED = auto()
    BAD_SIGNATURE = auto()
    EXPIRED = auto()


@dataclass(frozen=True, slots=True)
class LinkSigner:
    """Makes and checks links. The secret never leaves the process; any thread.

    Attributes:
        secret: HMAC key.
    """

    secret: bytes

    def __repr__(self) -> str:
        return "LinkSigner()"

    def sign(self, storage_url: str, path: str, expires: int) -> str:
        """A link that lets its holder ``GET`` one object.

        Args:
            storage_url: ``scheme://host:port`` without a trailing slash.
            path: absolute and not yet percent-encoded.
            expires: Unix time in whole seconds.
        """
        query = {"GoogleAccessId": SIGNER, "Expires": str(expires), "Signature": self._signature("GET", path, expires)}
        return f"{storage_url}{quote(path)}?{urlencode(query)}"

    def check(self, method: str, path: str, query: dict[str, str], now: float) -> Verdict:
        """Judge a request. ``path`` is percent-decoded; ``now`` is Unix time in seconds."""
        if not {"GoogleAccessId", "Expires", "Signature"} <= query.keys():
            return Verdict.UNSIGNED
        try:
            expires = int(query["Expires"])
        except ValueError:
            return Verdict.BAD_SIGNATURE
        good = hmac.compare_digest(self._signature(method, path, expires).encode(), query["Signature"].encode())
        if not good or query["GoogleAccessId"] != SIGNER:
            return Verdict.BAD_SIGNATURE
        return Verdict.GOOD if now < expires else Verdict.EXPIRED

    def _signature(self, method: str, path: str, expires: int) -> str:
        text = string_to_sign(method, path, expires)
        return base64.b64encode(hmac.new(self.secret, text.encode(), hashlib.sha256).digest()).decode()


def string_to_sign(method: str, path: str, expires: int | str) -> str:
    """What V2 signs: verb, two empty lines (MD5 and type of a request body), expiry, path."""
    return f"{method}\n\n\n{expires}\n{path}"
