"""What a save of several takes will write, worked out before anything is written. Pure, any thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum

from camb_desktop.core.conversion import Conversion
from camb_desktop.core.filenames import NamePattern, distinct
from camb_desktop.core.runs import AudioFile, Kind, Run
from camb_desktop.core.values import dataclass

DEFAULT_PATTERN = "{n:02} {name}"


@dataclass(frozen=True, slots=True)
class Take:
    """What a name can be made of.

    Attributes:
        row_id: identity in this program.
        audio: the bytes that will be saved.
        label: its run ID, or what stands in for it.
        name: the user's own name; may be empty.
        added_at: Unix time in seconds.
        duration_s: length in seconds, or None while it is not known.
        note: the user's own words; may be empty.
        service: host of the service that it comes from; empty where nobody knows.
    """

    row_id: int
    audio: AudioFile
    label: str
    name: str
    kind: Kind
    added_at: float
    duration_s: float | None = None
    note: str = ""
    service: str = ""


def take_of(run: Run, duration_s: float | None = None, service: str = "") -> Take | None:
    """What can be saved of ``run``; None where it has no audio."""
    if run.audio is None:
        return None
    kind = run.effective_kind
    return Take(run.row_id, run.audio, run.label, run.name, kind, run.added_at, duration_s, run.note, service)


class Remark(StrEnum):
    """Why a file gets another name than the pattern alone would give it."""

    TAKEN = "taken"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file to be.

    Attributes:
        take: what is saved.
        wanted: the name that the pattern gives, told apart within the batch; saved under it where the very same bytes
            are there already.
        name: ``wanted``, with a number where the folder has something of that name.
        remark: why it differs from what one would expect, or None.
    """

    take: Take
    wanted: str
    name: str
    remark: Remark | None = None


@dataclass(frozen=True, slots=True)
class SavePlan:
    """Files in the order in which they are written.

    Attributes:
        files: each of them.
        conversion: the format they are saved in, or None for the bytes as received.
        sidecars: whether each gets a JSON file beside it that tells where it comes from.
    """

    files: tuple[PlannedFile, ...]
    conversion: Conversion | None = None
    sidecars: bool = False

    @property
    def size_bytes(self) -> int:
        """Bytes of all files together."""
        return sum(file.take.audio.size_bytes for file in self.files)


def plan(
    takes: Sequence[Take],
    pattern: NamePattern,
    is_taken: Callable[[str], bool] = lambda _name: False,
    conversion: Conversion | None = None,
    sidecars: bool = False,
) -> SavePlan:
    """Names for ``takes`` in their order.

    Args:
        takes: what is to be saved.
        pattern: how files are called; the extension is the container's, or the format's.
        is_taken: whether the folder has something of a name.
        conversion: see :class:`SavePlan`.
        sidecars: likewise.
    """
    plain = [f"{pattern.stem(_values(take, n))}.{_ending(take, conversion)}" for n, take in enumerate(takes, 1)]
    wanted = list(distinct(plain, lambda _name: False))
    shown = list(distinct(plain, is_taken))
    return SavePlan(
        tuple(
            PlannedFile(take, want, name, _remark(take, pattern, name != first))
            for take, first, want, name in zip(takes, plain, wanted, shown, strict=True)
        ),
        conversion,
        sidecars,
    )


def names_of(runs: Sequence[Run], text: str) -> list[str]:
    """New names for ``runs`` in their order: ``Door slam {n}``, or ``Door slam`` with the number behind it.

    Raises:
        PatternError: the pattern cannot be used.
    """
    pattern = NamePattern(text if "{" in text else f"{text} {{n}}")
    return [
        pattern.fill(_fields(n, run.name or run.label, run.label, run.effective_kind, run.added_at, None))
        for n, run in enumerate(runs, 1)
    ]


def _ending(take: Take, conversion: Conversion | None) -> str:
    return take.audio.container.value if conversion is None else conversion.format.ending


def _remark(take: Take, pattern: NamePattern, numbered: bool) -> Remark | None:
    if numbered:
        return Remark.TAKEN
    return Remark.UNNAMED if not take.name and "{name" in pattern.text else None


def _values(take: Take, number: int) -> dict[str, str | int]:
    return _fields(number, take.name or take.label, take.label, take.kind, take.added_at, take.duration_s)


def _fields(
    number: int, name: str, label: str, kind: Kind, added_at: float, duration_s: float | None
) -> dict[str, str | int]:
    minutes, seconds = divmod(int(duration_s or 0), 60)
    return {
        "n": number,
        "name": name,
        "run_id": label,
        "kind": kind.word,
        "date": datetime.fromtimestamp(added_at).strftime("%Y-%m-%d"),
        "duration": f"{minutes}m{seconds:02}s" if duration_s is not None else "",
    }
