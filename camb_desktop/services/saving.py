"""Takes written to files that people asked for: exact bytes unless another format is wanted. Blocks; any thread."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from camb_desktop.audio.convert import convert
from camb_desktop.audio.cut import Cut, write_cut
from camb_desktop.audio.sources import ByteSource
from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.conversion import Conversion, Converted, Tags
from camb_desktop.core.errors import AudioChanged, CambError, NothingThere
from camb_desktop.core.filenames import folded
from camb_desktop.core.later import hashlib
from camb_desktop.core.runs import AudioFile, Damage
from camb_desktop.core.saveplan import PlannedFile, SavePlan, Take
from camb_desktop.core.values import dataclass
from camb_desktop.runtime.jobs import Stopped
from camb_desktop.services.translate import tr
from camb_desktop.storage import files

_SIDECAR = "camb-desktop take"
_NO_TAGS = Tags("", "")


@dataclass(frozen=True, slots=True)
class SaveReport:
    """What was saved.

    Attributes:
        path: the file, or the last of several.
        size: bytes.
        sha256: hex digest of the file, the same as that of the bytes that were fetched unless it was converted; empty
            for a cut.
        already_there: the very same bytes were there under this name before.
        count: files saved.
        failed: files that could not be saved.
        failures: name and error of each of those.
        left: names of files that were not saved since the user stopped.
        damages: what is wrong, once for each file that is not whole; for a part, what is wrong with its take.
        share: of a part of a take, how much of it there is, 0…1.
        packed: the format that a part of a take could not be written in; empty where it is that of the take.
        conversion: what was asked for, or None for the bytes as received.
        converted: what became of each file then.
    """

    path: Path
    size: int
    sha256: str
    already_there: bool
    count: int = 1
    failed: int = 0
    failures: tuple[tuple[str, CambError], ...] = field(default=(), kw_only=True)
    left: tuple[str, ...] = field(default=(), kw_only=True)
    damages: tuple[Damage, ...] = field(default=(), kw_only=True)
    share: float = field(default=1.0, kw_only=True)
    packed: str = field(default="", kw_only=True)
    conversion: Conversion | None = field(default=None, kw_only=True)
    converted: tuple[Converted, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class BatchReport:
    """How several were saved.

    Attributes:
        saved: all of them together, or None where none was.
        failures: the take, the name that was meant for it, and why not.
    """

    saved: SaveReport | None
    failures: tuple[tuple[Take, str, CambError], ...]


@dataclass(frozen=True, slots=True)
class FolderNames:
    """What stands in a folder that takes are to be saved to.

    Attributes:
        folder: the folder that was asked about.
        names: of everything in it, folded; empty where it is not there yet.
        error: why it cannot be read, or None.
    """

    folder: Path
    names: frozenset[str] = frozenset()
    error: CambError | None = None

    def has(self, name: str) -> bool:
        """Whether something of that name is there, as a disk sees it that tells few names apart."""
        return folded(name) in self.names


def names_in(folder: Path) -> FolderNames:
    """What stands in ``folder`` now. Blocks."""
    try:
        return FolderNames(folder, frozenset(map(folded, os.listdir(folder))))  # noqa: PTH208
    except FileNotFoundError:
        return FolderNames(folder)
    except OSError as error:
        return FolderNames(folder, error=files.translate_os_error(error))


def save_take(
    take: Take,
    path: Path,
    wanted: Path,
    conversion: Conversion | None = None,
    sidecar: bool = False,
    check: Callable[[], None] = lambda: None,
) -> SaveReport:
    """Save one take under ``path`` or a number behind it: its bytes as received, or converted.

    Args:
        take: what is saved.
        path: the name that is meant for it.
        wanted: where the very same bytes may be already; then nothing is written.
        conversion: the format that is wanted, or None for the bytes as received.
        sidecar: put a JSON file beside it that tells where it comes from.
        check: called often; may raise.

    Raises:
        CambError: it could not be saved; nothing half-written is left.
    """
    if conversion is None:
        report = save_exact(take.audio, path, wanted, check)
    else:
        report = save_converted(take, path, conversion, overwrite=False, check=check)
    if sidecar and not (report.already_there and report.path.with_suffix(".json").exists()):
        _write_sidecar(take, report)
    return report


def save_over(
    take: Take, path: Path, conversion: Conversion | None = None, check: Callable[[], None] = lambda: None
) -> SaveReport:
    """Save one take under exactly this name, in the place of what has it. Otherwise as :func:`save_take`."""
    if conversion is None:
        return _save(take.audio, path, overwrite=True)
    return save_converted(take, path, conversion, overwrite=True, check=check)


def save_planned(
    plan: SavePlan,
    folder: Path,
    check: Callable[[], None] = lambda: None,
    told: Callable[[int], object] = lambda _done: None,
) -> BatchReport:
    """Save what was planned into ``folder``; one failure stops no other.

    ``told`` gets how many files are done, before each. Where ``check`` raises ``Stopped``, whole files stay saved.
    """
    reports: list[SaveReport] = []
    failures: list[tuple[Take, str, CambError]] = []
    left: tuple[str, ...] = ()
    for at, file in enumerate(plan.files):
        told(at)
        try:
            check()
            reports.append(save_file(plan, file, folder, check))
        except Stopped:
            left = tuple(each.name for each in plan.files[at:])
            break
        except CambError as problem:
            failures.append((file.take, file.name, problem))
    if not reports:
        return BatchReport(None, tuple(failures))
    last = reports[-1]
    return BatchReport(
        SaveReport(
            last.path,
            sum(report.size for report in reports),
            last.sha256,
            all(report.already_there for report in reports),
            len(reports),
            len(failures),
            failures=tuple((name, problem) for _, name, problem in failures),
            left=left,
            damages=tuple(damage for report in reports for damage in report.damages),
            conversion=plan.conversion,
            converted=tuple(made for report in reports for made in report.converted),
        ),
        tuple(failures),
    )


def save_file(plan: SavePlan, file: PlannedFile, folder: Path, check: Callable[[], None] = lambda: None) -> SaveReport:
    """Save one of the files of ``plan``; see :func:`save_take`."""
    return save_take(file.take, folder / file.name, folder / file.wanted, plan.conversion, plan.sidecars, check)


def save_exact(audio: AudioFile, path: Path, wanted: Path, check: Callable[[], None] = lambda: None) -> SaveReport:
    """Save bytes as received, verified, under ``path`` or a number behind it.

    Where ``wanted`` holds the very same bytes already, nothing is written. ``check`` is called often and may raise.

    Raises:
        CambError: it could not be saved; nothing half-written is left.
    """
    there = wanted if wanted != path and _is_there(audio, wanted) else path
    return _save(audio, there, overwrite=False, check=check)


def _save(audio: AudioFile, path: Path, overwrite: bool, check: Callable[[], None] = lambda: None) -> SaveReport:
    if _is_there(audio, path):
        return SaveReport(path, audio.size_bytes, audio.sha256, already_there=True, damages=_damages_of(audio))
    while True:
        target = path if overwrite else files.free_name(path)
        try:
            files.copy_exact(audio.path, target, audio.sha256, exclusive=not overwrite, check=check)
        except FileExistsError:
            continue  # taken since we looked
        return SaveReport(target, audio.size_bytes, audio.sha256, already_there=False, damages=_damages_of(audio))


def _is_there(audio: AudioFile, path: Path) -> bool:
    try:
        return path.stat().st_size == audio.size_bytes and files.sha256_of(path) == audio.sha256
    except OSError:  # nothing, a folder, or what this user may not read
        return False


def save_converted(
    take: Take, path: Path, conversion: Conversion, *, overwrite: bool, check: Callable[[], None] = lambda: None
) -> SaveReport:
    """Save a take in another format, verified, under ``path`` or, unless ``overwrite``, a number behind it.

    Raises:
        CambError: it could not be saved; nothing half-written is left.
    """
    audio = take.audio
    try:
        is_same = files.sha256_of(audio.path) == audio.sha256
    except FileNotFoundError:
        raise AudioChanged("gone") from None
    except OSError as error:
        raise files.translate_os_error(error) from error
    if not is_same:
        raise AudioChanged("other bytes")
    source = StoredSource(audio.path)
    while True:
        target = path if overwrite else files.free_name(path)
        try:
            with files.atomic_writer(target, exclusive=not overwrite) as file:
                made = convert(source, conversion, tags_of(take.name, take.label), file, check=check)
                sha256, size = _digest(file), file.tell()
        except FileExistsError:
            continue  # taken since we looked
        damages = _damages_of(audio)
        return SaveReport(
            target, size, sha256, already_there=False, damages=damages, conversion=conversion, converted=(made,)
        )


def tags_of(name: str, label: str) -> Tags:
    """What a converted file says of itself."""
    return Tags(name or tr("Run {id}", id=label), f"CAMB.AI run {label}")


def _digest(file: IO[bytes]) -> str:
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]


def _damages_of(audio: AudioFile) -> tuple[Damage, ...]:
    return (audio.damage,) if audio.damage is not None else ()


def _write_sidecar(take: Take, report: SaveReport) -> None:
    told: dict[str, Any] = {
        "format": _SIDECAR,
        "version": 1,
        "run_id": int(take.label) if take.label.isdecimal() else None,
        "name": take.name,
        "note": take.note,
        "kind": take.kind.value,
        "service": take.service or None,
        "added_at": _moment(take.added_at),
        "saved_at": _moment(time.time()),
        "received": {
            "sha256": take.audio.sha256,
            "size_bytes": take.audio.size_bytes,
            "container": take.audio.container.value,
            "damage": take.audio.damage.value if take.audio.damage is not None else None,
        },
        "file": {"name": report.path.name, "sha256": report.sha256, "size_bytes": report.size},
        "conversion": None,
    }
    if report.conversion is not None:
        made = report.converted[0]
        told["conversion"] = {
            "format": report.conversion.format.value,
            "loudness_lufs": report.conversion.loudness_lufs,
            "gain_db": round(made.gain_db, 3),
            "sample_rate_hz": made.sample_rate_hz,
            "resampled_from_hz": made.from_hz,
        }
    path = report.path.with_suffix(".json")
    text = json.dumps(told, ensure_ascii=False, indent=1).encode()
    while True:
        target = files.free_name(path)
        try:
            with files.atomic_writer(target, exclusive=True) as file:
                file.write(text)
        except FileExistsError:
            continue
        return


def _moment(time_s: float) -> str:
    return datetime.fromtimestamp(time_s, UTC).isoformat(timespec="seconds")


class _Short(Exception):
    """Less than was asked for must not replace a file."""


def save_part(
    source: ByteSource,
    start_frame: int,
    stop_frame: int,
    path: Path,
    damages: tuple[Damage, ...] = (),
    conversion: Conversion | None = None,
    tags: Tags = _NO_TAGS,
    check: Callable[[], None] = lambda: None,
) -> SaveReport:
    """Save frames ``[start_frame, stop_frame)`` sample for sample, or converted, in the place of what has the name.

    Where the take ends before, what there is replaces no file but gets a number; where nothing is there, nothing is
    written.

    Raises:
        CambError: it could not be saved.
    """
    asked = stop_frame - start_frame

    def write(target_path: Path) -> tuple[Cut, tuple[Converted, ...]]:
        with files.atomic_writer(target_path) as target:
            made: tuple[Converted, ...] = ()
            if conversion is None:
                cut = write_cut(source, start_frame, stop_frame, target, check)
            else:
                converted = convert(source, conversion, tags, target, start_frame, stop_frame, check)
                cut, made = Cut(converted.frames), (converted,)
            if not cut.frames:
                raise NothingThere
            if cut.frames < asked and target_path.exists():
                raise _Short
        return cut, made

    try:
        cut, made = write(path)
    except _Short:
        path = files.free_name(path)
        cut, made = write(path)
    return SaveReport(
        path,
        path.stat().st_size,
        "",
        already_there=False,
        damages=damages,
        share=cut.frames / asked,
        packed=cut.converted,
        conversion=conversion,
        converted=made,
    )
