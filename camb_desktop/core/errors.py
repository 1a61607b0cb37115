"""Everything that can go wrong, as one tree.

CambError
├── InputError                  what was typed or pasted
├── KeyError_                   the API key
│   ├── KeyMissing
│   ├── KeyRefused              401, or 403 for several runs and nothing else
│   └── KeyStoreUnavailable     the operating system's key store
├── KeyGone                     the key by which a run came is not kept any more
├── ServiceError                CAMB.AI answered, and the answer is not a result
│   ├── RunNotFound             404: unknown, unfinished or deleted
│   ├── RunForbidden            403 for this run
│   ├── WrongKind               400 for this endpoint
│   ├── RequestRejected         422 and other 4xx
│   ├── RateLimited             429
│   ├── ServiceFault            5xx
│   ├── EndpointGone            405, 410, or a 404 of the route itself
│   ├── UnexpectedAnswer        a 200 whose body is no audio and no link
│   └── TaskFailed              a task that ended without a run
├── TransportError              no complete answer arrived
│   ├── Offline
│   ├── CannotConnect
│   │   └── ConnectionRefused   the host is there and takes no connection
│   ├── TimedOut
│   ├── CertificateRejected
│   ├── ProxyFailed
│   ├── ConnectionLost
│   ├── CaptivePortal           a sign-in page where audio was due
│   └── UnsafeRedirect
├── BytesError                  the bytes that arrived
│   ├── ShortBody
│   ├── TooLarge
│   └── NotAudio
├── LinkError
│   ├── LinkExpired
│   ├── LinkRefused             not https, or a scheme that is no download
│   └── LinkUnavailable         the service gave audio although a link was asked for
├── StorageError
│   ├── DiskFull
│   ├── CannotWrite
│   ├── LibraryHeld             another program has the list of runs locked
│   ├── DiskFailed              the disk gives or takes no bytes, or wrong ones
│   └── AudioChanged            what was kept of a run is gone, or was changed
└── AudioError
    ├── CannotDecode
    │   └── Unplayable          audio of a kind that no decoder here knows
    ├── NothingThere            a part of a take that has not arrived
    ├── TooManyChannels         more than the format that was asked for holds
    ├── NoAudioDevice
    │   └── DeviceNotAnswering  the sound system is busy or stuck
    ├── DeviceLost
    └── PlaybackFault

Adapters translate at their edge and keep the cause with ``raise … from``. No message for people is made here:
``ui/text/messages.py`` turns an error into one sentence and one next step. ``detail`` is what the other side said,
already stripped of tags and secrets and cut to :data:`DETAIL_LIMIT` characters.
"""

from __future__ import annotations

DETAIL_LIMIT = 300


class CambError(Exception):
    """Base of all errors of this program.

    Attributes:
        detail: what the other side said, safe to show and log; may be empty.
        status: HTTP status, where there is one.
        retry_after_s: how long the other side asked to wait before the next try, or None.
        host: ``host:port`` of the one that could not be reached or broke off, where that is known.
    """

    retry_after_s: float | None = None
    host: str = ""

    def __init__(self, detail: str = "", *, status: int | None = None) -> None:
        super().__init__(detail)
        self.detail = detail[:DETAIL_LIMIT]
        self.status = status

    @property
    def slug(self) -> str:
        """Stable name of the kind of error, for the library and the logs."""
        return type(self).__name__

    def __repr__(self) -> str:
        return f"{self.slug}(status={self.status}, detail={self.detail!r})"


class InputError(CambError):
    """Text that was typed or pasted cannot be used."""


class KeyError_(CambError):
    """Something about the API key."""


class KeyMissing(KeyError_):
    """No API key is known."""


class KeyRefused(KeyError_):
    """The service refuses the key: 401, or 403 for a second run before any was given."""


class KeyStoreUnavailable(KeyError_):
    """The operating system's key store is missing, locked or does not answer."""


class KeyGone(CambError):
    """The key by which a run came is not kept any more; ``detail`` is its name."""


class ServiceError(CambError):
    """The service answered, and the answer is not a result."""


class RunNotFound(ServiceError):
    """404: unknown, unfinished or deleted; the service does not tell which."""


class RunForbidden(ServiceError):
    """403: the service does not let this key have this run; most likely it is somebody else's."""


class WrongKind(ServiceError):
    """The run exists, or may exist, but not behind this endpoint."""


class RequestRejected(ServiceError):
    """422, or another 4xx that has no class of its own."""


class RateLimited(ServiceError):
    """429, after all retries."""

    def __init__(self, detail: str = "", *, status: int | None = 429, retry_after_s: float | None = None) -> None:
        super().__init__(detail, status=status)
        self.retry_after_s = retry_after_s


class ServiceFault(ServiceError):
    """5xx, after all retries."""


class EndpointGone(ServiceError):
    """The service no longer offers this kind of request."""


class UnexpectedAnswer(ServiceError):
    """A success whose body is neither audio nor a link."""


class TaskFailed(ServiceError):
    """A task ended without a run. ``task_status`` is the service's own word, such as ``ERROR``."""

    task_status: str = ""

    def __init__(self, detail: str = "", *, task_status: str = "", status: int | None = None) -> None:
        super().__init__(detail, status=status)
        self.task_status = task_status


class TransportError(CambError):
    """No complete answer arrived."""


class Offline(TransportError):
    """There is no network on this computer."""


class CannotConnect(TransportError):
    """The host does not answer or its name is not known."""


class ConnectionRefused(CannotConnect):
    """The host is there and takes no connection: nothing about the network is wrong."""


class TimedOut(TransportError):
    """A wait passed its limit."""


class CertificateRejected(TransportError):
    """The host's certificate is not trusted."""


class ProxyFailed(TransportError):
    """The proxy refused or failed."""


class ConnectionLost(TransportError):
    """The connection ended before the answer did."""


class CaptivePortal(TransportError):
    """A web page came where audio was due: most likely a network's sign-in page."""


class UnsafeRedirect(TransportError):
    """A redirect to another scheme, or one that would carry the key away."""


class BytesError(CambError):
    """Something about the bytes that arrived."""


class ShortBody(BytesError):
    """Fewer bytes than announced by the length or by the file's own header."""

    received_bytes: int = 0
    expected_bytes: int | None = None

    def __init__(self, received_bytes: int, expected_bytes: int | None) -> None:
        super().__init__(f"{received_bytes} of {expected_bytes if expected_bytes is not None else '?'} bytes")
        self.received_bytes = received_bytes
        self.expected_bytes = expected_bytes


class TooLarge(BytesError):
    """More bytes than the set limit."""

    limit_bytes: int = 0

    def __init__(self, limit_bytes: int) -> None:
        super().__init__(f"limit {limit_bytes} bytes")
        self.limit_bytes = limit_bytes


class NotAudio(BytesError):
    """The bytes are of no audio format that is known."""


class LinkError(CambError):
    """Something about a share link."""


class LinkExpired(LinkError):
    """The storage refuses the link, a fresh one too."""


class LinkRefused(LinkError):
    """The service gave a link that this program will not touch."""


class LinkUnavailable(LinkError):
    """The service gave audio although a link was asked for."""


class StorageError(CambError):
    """Something about files on this computer."""


class DiskFull(StorageError):
    """No room is left. ``needed_bytes`` is how much there had to be, or 0 where nobody knows."""

    needed_bytes: int = 0


class CannotWrite(StorageError):
    """The folder or the file cannot be written."""


class LibraryHeld(StorageError):
    """Another program has the list of runs locked."""


class DiskFailed(StorageError):
    """The disk, or the connection to it, failed."""


class AudioChanged(StorageError):
    """The file that was kept of a run is gone, or other bytes than were received."""


class AudioError(CambError):
    """Something about decoding or playing."""


class CannotDecode(AudioError):
    """The decoder does not understand the file, or gave up inside it."""


class NothingThere(AudioError):
    """The part of a take that was asked for has not arrived, or lies behind its end."""


class TooManyChannels(AudioError):
    """A format that was asked for does not hold the channels of a take."""


class Unplayable(CannotDecode):
    """Audio that no decoder here knows; ``detail`` is its name. Its bytes are whole and kept."""


class NoAudioDevice(AudioError):
    """There is no output device, or it cannot be opened."""


class DeviceNotAnswering(NoAudioDevice):
    """A call into the sound system has not come back in time."""


class DeviceLost(AudioError):
    """The output device went away, or stalled, while playing."""


class PlaybackFault(AudioError):
    """Rendering failed inside the program itself."""
