"""Every message that the network thread sends to the GUI thread: frozen, one terminal event per job.

A job is one request for one row; its ``job_id`` is never reused, so an event of an older job of the same row is
recognised and dropped. Order per job::

    Started? (KindFound | TaskRecognised | RunIdFound | Paused | Resumed | LinkReceived | AudioReceived
              | NameFound | BodyStarted | BodyProgress)* terminal
    terminal = Fetched | LinkFetched | Failed | Cancelled

A ConnectivityChange and a KeyChecked belong to no job.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from camb_desktop.core.errors import CambError
from camb_desktop.core.runs import AudioFile, Kind, Link, Waiting
from camb_desktop.core.values import dataclass


class Want(StrEnum):
    """What a job is to bring."""

    AUDIO = "audio"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class FetchRequest:
    """One job, as the GUI thread hands it to the network thread.

    Attributes:
        job_id: unique in this process.
        row_id: the row it is for.
        run_id: > 0, or None when only ``task_id`` is known.
        task_id: UUID; its ``repr`` is masked by the fetcher's logs.
        kind: SPEECH or SOUND where known or chosen, else AUTO.
        destination: folder that receives the audio; AUDIO jobs only.
    """

    job_id: int
    row_id: int
    run_id: int | None
    task_id: str | None
    kind: Kind
    want: Want
    destination: Path

    def __repr__(self) -> str:
        return f"FetchRequest(job_id={self.job_id}, run_id={self.run_id}, kind={self.kind}, want={self.want})"


@dataclass(frozen=True, slots=True)
class JobEvent:
    """Base of all events of a job."""

    job_id: int
    row_id: int


@dataclass(frozen=True, slots=True)
class Started(JobEvent):
    """The job left the queue: its first request goes out."""


@dataclass(frozen=True, slots=True)
class KindFound(JobEvent):
    """An endpoint answered for this run. ``kind`` is SPEECH or SOUND."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class TaskRecognised(JobEvent):
    """The service knows the pasted UUID as a task, so it is no key and may be kept."""


@dataclass(frozen=True, slots=True)
class RunIdFound(JobEvent):
    """The task has ended and left this run ID."""

    run_id: int


@dataclass(frozen=True, slots=True)
class Paused(JobEvent):
    """The job waits, for a reason and until a time."""

    waiting: Waiting


@dataclass(frozen=True, slots=True)
class Resumed(JobEvent):
    """The wait is over."""


@dataclass(frozen=True, slots=True)
class LinkReceived(JobEvent):
    """A link came along with the answer."""

    link: Link


@dataclass(frozen=True, slots=True)
class AudioReceived(JobEvent):
    """Audio came although a LINK job had asked for a link; it was kept. ``Failed(LinkUnavailable)`` follows."""

    audio: AudioFile


@dataclass(frozen=True, slots=True)
class NameFound(JobEvent):
    """The answer calls the audio something that says more than its ID does."""

    name: str


@dataclass(frozen=True, slots=True)
class BodyStarted(JobEvent):
    """Audio bytes begin to arrive in ``path``; sent again, with the same or another path, when a retry starts over.

    ``received_bytes`` > 0 when a partial file is resumed. ``path`` only ever grows after this event.
    """

    path: Path
    received_bytes: int
    total_bytes: int | None


@dataclass(frozen=True, slots=True)
class BodyProgress(JobEvent):
    """``received_bytes`` of the file are on disk and may be read. At most 20 a second."""

    received_bytes: int
    total_bytes: int | None


@dataclass(frozen=True, slots=True)
class Fetched(JobEvent):
    """Terminal: the bytes are in place. ``audio.damage`` is CUT when only a good prefix could be had."""

    audio: AudioFile


@dataclass(frozen=True, slots=True)
class LinkFetched(JobEvent):
    """Terminal: a fresh link."""

    link: Link


@dataclass(frozen=True, slots=True)
class Failed(JobEvent):
    """Terminal: what went wrong."""

    error: CambError


@dataclass(frozen=True, slots=True)
class Cancelled(JobEvent):
    """Terminal: the user, or a newer job, ended it."""


@dataclass(frozen=True, slots=True)
class ConnectivityChange:
    """The network, or one host, can or cannot be reached. Not bound to a job; sent on change only.

    Attributes:
        online: whether it can.
        host: ``host:port``; empty for the network as a whole.
        refused: whether the host is there and refuses.
    """

    online: bool
    host: str = ""
    refused: bool = False


@dataclass(frozen=True, slots=True)
class KeyChecked:
    """What the service said to a key that was just entered.

    Attributes:
        number: of the check; an earlier one says nothing any more.
        refused: True for 401; False for every other answer, which leaves it open; None when none came.
    """

    number: int
    refused: bool | None
