"""What a run is to its owner: identity, kind, status, bytes on disk and link. Frozen values, any thread."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from pathlib import Path

from camb_desktop.core.errors import CambError
from camb_desktop.core.values import dataclass


class Kind(StrEnum):
    """Which endpoints answer for a run. ``AUTO`` tries and remembers."""

    AUTO = "auto"
    SPEECH = "speech"
    SOUND = "sound"

    @property
    def word(self) -> str:
        """What files are called by it."""
        return "run" if self is Kind.AUTO else self.value


class Status(StrEnum):
    """The first word of a row's ``Status`` cell."""

    QUEUED = "Queued"
    DOWNLOADING = "Downloading"
    READY = "Ready"
    INCOMPLETE = "Incomplete"
    UNPLAYABLE = "Unplayable"
    FAILED = "Failed"
    CANCELLED = "Cancelled"
    EVICTED = "Evicted"  # it was here, and comes again when somebody wants it: the cell says Queued


class Decision(StrEnum):
    """What the user made of a take."""

    UNDECIDED = "undecided"
    KEPT = "kept"
    REJECTED = "rejected"


class Container(StrEnum):
    """A file's true type by its first bytes; the value is its extension without the dot."""

    WAV = "wav"
    FLAC = "flac"
    OGG = "ogg"
    MP3 = "mp3"
    AIFF = "aiff"
    AU = "au"
    CAF = "caf"
    W64 = "w64"
    AAC = "aac"
    M4A = "m4a"
    MP4 = "mp4"
    WEBM = "webm"
    WMA = "wma"
    WAVPACK = "wv"
    AMR = "amr"
    APE = "ape"
    AC3 = "ac3"


class Damage(StrEnum):
    """What is wrong with bytes that are kept all the same."""

    CUT = "cut"  # ends before its own header says
    CORRUPT = "corrupt"  # decodes to other samples than its checksum says, or not at all past some point


@dataclass(frozen=True, slots=True)
class AudioFile:
    """Bytes of one result, exactly as received, in the audio cache.

    Attributes:
        path: the file in the cache.
        size_bytes: its length.
        sha256: hex digest of its bytes.
        container: true type by magic bytes.
        damage: what is wrong with it, or None.
        unplayable: what it is, such as ``AAC``, where no decoder here knows it; else empty.
    """

    path: Path
    size_bytes: int
    sha256: str
    container: Container
    damage: Damage | None = None
    unplayable: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A presigned share link, byte for byte as received. A bearer secret: memory only, never in ``repr``.

    Attributes:
        url: the whole link.
        expires_at: when it stops working, or None where the link does not tell: Unix time in seconds by the clock of
            this computer, right or wrong; how far that is from the service's has been counted in.
        received_at: Unix time in seconds.
    """

    url: str = field(repr=False)
    expires_at: float | None
    received_at: float

    def seconds_left(self, now: float) -> float | None:
        """Seconds until expiry (negative when past), or None where unknown."""
        return None if self.expires_at is None else self.expires_at - now

    def is_over(self, now: float) -> bool:
        """Whether it has stopped working, for all that is known."""
        return self.expires_at is not None and self.expires_at <= now


class WaitReason(StrEnum):
    """Why a job is not moving right now."""

    KEY = "key"  # there is none
    KEY_STORE = "key store"  # it is being asked
    RATE_LIMIT = "rate limit"
    RETRY = "retry"
    TASK = "still generating"
    OFFLINE = "offline"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A pause with a known end. ``until`` is in ``time.monotonic()`` seconds.

    ``host`` is ``host:port`` of the one that is UNREACHABLE.
    """

    reason: WaitReason
    until: float
    host: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """One row: a run ID (or a task that will become one) and all that is known of it.

    Attributes:
        row_id: identity in this program, > 0, never reused within a library.
        run_id: the service's ID, > 0; None while only a task is known.
        task_id: UUID of the task, where one was pasted. Never shown in full, never logged.
        kind: what the user chose.
        found_kind: which endpoint answered, once known.
        name: the user's own name for it; may be empty.
        decision: kept, rejected, or neither yet.
        heard: whether a second of it, or all of it, has been played.
        note: the user's own words.
        added_at: Unix time in seconds.
        changed_at: when the user last gave it a name, a note, a tag or a decision: Unix time in seconds; 0 for never,
            or for nobody knows.
        received_bytes, total_bytes: progress of the current download; total None where unknown.
        tags, collections: the user's words for it, and what it was put into: as ``core.tags.in_order`` has them.
        account: the name of the key by which it came; empty for the first key, or where nobody knows.
    """

    row_id: int
    run_id: int | None
    task_id: str | None = field(default=None, repr=False)
    kind: Kind = Kind.AUTO
    found_kind: Kind | None = None
    name: str = ""
    decision: Decision = Decision.UNDECIDED
    heard: bool = False
    note: str = ""
    added_at: float = 0.0
    changed_at: float = 0.0
    status: Status = Status.QUEUED
    received_bytes: int = 0
    total_bytes: int | None = None
    waiting: Waiting | None = None
    error: CambError | None = None
    audio: AudioFile | None = None
    link: Link | None = None
    link_pending: bool = False
    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    account: str = ""

    @property
    def effective_kind(self) -> Kind:
        """The kind that is known, else the one that was chosen."""
        return self.found_kind or self.kind

    @property
    def size_bytes(self) -> int | None:
        """Of its audio, if it has any."""
        return self.audio.size_bytes if self.audio is not None else None

    @property
    def label(self) -> str:
        """The run ID as text, or a masked task: ``Task …1f3a``."""
        if self.run_id is not None:
            return str(self.run_id)
        return f"Task …{self.task_id[-4:]}" if self.task_id else "?"
