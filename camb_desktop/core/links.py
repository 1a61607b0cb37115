"""What a share link tells of itself: when it ends, and whether it may be touched. Pure."""

from __future__ import annotations

import ipaddress
import re
from datetime import UTC, datetime
from functools import lru_cache
from urllib.parse import parse_qsl, quote, urlsplit

from camb_desktop.core.errors import LinkRefused
from camb_desktop.core.units import redacted_url

LONGEST_LINK = 8192
_UNSAFE = re.compile(r"[\s\x00-\x1f\x7f\\]")
_COMPACT_TIME = re.compile("[0-9]{8}T[0-9]{6}Z")
_LATEST = 253402300799.0  # 9999-12-31, the last second that datetime can show


def expiry_of(url: str) -> float | None:
    """Unix time in seconds at which a presigned link ends, or None where it does not tell.

    Understood are ``Expires`` (GCS V2, S3 V2, CloudFront), ``X-Goog-Date`` + ``X-Goog-Expires``, ``X-Amz-Date`` +
    ``X-Amz-Expires`` and Azure's ``se``; names in any case. Never raises.
    """
    try:
        pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True, max_num_fields=200)
    except ValueError:
        return None
    fields = {name.lower(): value.strip() for name, value in reversed(pairs)}
    for vendor in ("x-goog", "x-amz"):
        start = _compact_time(fields.get(f"{vendor}-date", ""))
        lifetime = _count(fields.get(f"{vendor}-expires", ""))
        if start is not None and lifetime is not None:
            return _possible(start + lifetime)
    epoch = _count(fields.get("expires", ""))
    if epoch is not None:
        return _possible(epoch)
    return _iso_time(fields.get("se", ""))


def check_download_url(url: str) -> None:
    """Raise :class:`LinkRefused` unless ``url`` is plain https, or http to this computer itself."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
        port = parts.port
    except ValueError:
        raise LinkRefused("malformed address") from None
    if len(url) > LONGEST_LINK:
        raise LinkRefused("address too long")
    if _UNSAFE.search(url):
        raise LinkRefused("address with blanks or control characters")
    if port == 0:
        raise LinkRefused("port 0")
    if not host:
        raise LinkRefused("address without a host" if parts.scheme in ("http", "https") else parts.scheme[:20])
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise LinkRefused(redacted_url(url))
    if parts.username is not None or parts.password is not None:
        raise LinkRefused("address with a user name")


def raw_target(url: str) -> bytes:
    """What a request for ``url`` asks its host for: path and query as they are written, neither tidied nor unquoted.

    Only what no request can hold, beyond ASCII, is quoted.
    """
    after = url.partition("://")[2].partition("#")[0]
    start = min((at for at in (after.find("/"), after.find("?")) if at >= 0), default=len(after))
    target = after[start:]
    target = target if target.startswith("/") else f"/{target}"
    return "".join(char if char.isascii() else quote(char) for char in target).encode("ascii")


def service_address(text: str) -> str:
    """The address of a service as it is kept: without blanks around it and without a slash at its end.

    Raises:
        ValueError: it is not https (or http to this computer itself), or has no host, or more than a path.
    """
    text = text.strip().rstrip("/")
    parts = urlsplit(text)
    secure = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))
    plain = not (parts.query or parts.fragment or "@" in parts.netloc or _UNSAFE.search(text))
    if not (parts.hostname and secure and plain) or parts.port == 0:
        raise ValueError("the address has to start with https:// and name a host")
    return text


@lru_cache(maxsize=64)
def is_loopback(host: str) -> bool:
    """Whether ``host`` is this computer by its name or number alone: ``localhost``, ``127.0.0.0/8`` or ``::1``."""
    host = host.rstrip(".").lower()
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _count(text: str) -> float | None:
    return float(text) if text.isascii() and text.isdigit() and len(text) <= 15 else None


def _possible(seconds: float) -> float | None:
    return seconds if 0 < seconds <= _LATEST else None


def _compact_time(text: str) -> float | None:
    if _COMPACT_TIME.fullmatch(text) is None:
        return None
    try:
        return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).timestamp()
    except ValueError:
        return None


def _iso_time(text: str) -> float | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text.replace(" ", "+"))  # a plus sign of an offset is a blank once unquoted
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        return _possible(moment.timestamp())
    except (OverflowError, ValueError):
        return None
