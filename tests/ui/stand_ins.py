"""Small services with the signals and methods that the window uses, and no threads, files or sockets behind them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from camb_desktop.audio.output import OutputInfo
from camb_desktop.core.clip import Measures, PlayerState, StreamInfo, Transport
from camb_desktop.core.conversion import Conversion
from camb_desktop.core.errors import KeyError_
from camb_desktop.core.peaks import PeakPyramid
from camb_desktop.core.runs import AudioFile, Container, Decision, Kind, Run, Status
from camb_desktop.core.shelf import Shelf
from camb_desktop.core.tags import in_order
from camb_desktop.services.acts import Act
from camb_desktop.services.audio_keeper import Storage
from camb_desktop.services.clips.row import Clip
from camb_desktop.services.credentials import KeyState
from camb_desktop.services.lists import ListReport
from camb_desktop.services.reports import AddReport, Counts, Outcome, decided
from camb_desktop.services.saving import FolderNames, SaveReport
from camb_desktop.services.settings import Settings


class Runs(QObject):
    rows_inserted = Signal(object)
    rows_removed = Signal(object)
    row_changed = Signal(object)
    body_started = Signal(object)
    body_progress = Signal(object)
    audio_ready = Signal(object)
    rows_restored = Signal(object)
    loaded = Signal()
    outcome = Signal(object)
    added = Signal(object)
    imported = Signal(object)
    shelf_changed = Signal()
    saved = Signal()
    unwritten: tuple[str, ...] = ()
    unwritten_why = None

    def __init__(self, *runs: Run) -> None:
        super().__init__()
        self._runs: dict[int, Run] = {run.row_id: run for run in runs}
        self._next_row_id = max([0, *self._runs]) + 1
        self.is_loaded = True
        self.shelf = Shelf()
        self.calls: list[tuple[Any, ...]] = []

    def order(self) -> tuple[int, ...]:
        return tuple(self._runs)

    def look(self, row_ids: Iterable[int]) -> Iterator[Run]:
        return (self._runs[row_id] for row_id in row_ids)

    def restless(self, row_ids: Iterable[int]) -> list[Run]:
        return [self._runs[row_id] for row_id in row_ids]

    def are_last(self, row_ids: Sequence[int]) -> bool:
        return self.order()[-len(row_ids) :] == tuple(row_ids)

    def place(self, row_id: int) -> float:
        return float(row_id)

    def of_decision(self, row_ids: Iterable[int], decision: Decision) -> list[int]:
        return [row_id for row_id in row_ids if self._runs[row_id].decision is decision]

    def decided(self, decision: Decision) -> tuple[int, ...]:
        return tuple(row_id for row_id, run in self._runs.items() if run.decision is decision)

    def __contains__(self, row_id: int) -> bool:
        return row_id in self._runs

    def run(self, row_id: int) -> Run:
        return self._runs[row_id]

    def put(self, *runs: Run) -> None:
        """Test helper: new rows, or new values of known rows."""
        new = tuple(run.row_id for run in runs if run.row_id not in self._runs)
        for run in runs:
            self._runs[run.row_id] = run
        if new:
            self.rows_inserted.emit(new)
        for run in runs:
            if run.row_id not in new:
                self.row_changed.emit(run.row_id)

    def change(self, row_id: int, **values: Any) -> None:
        """Test helper."""
        self.put(replace(self._runs[row_id], **values))

    def add_files(self, paths: tuple[Path, ...], kind: Kind) -> None:
        self.calls.append(("add_files", paths, kind))

    def add_text(self, text: str, kind: Kind) -> None:
        known_ids = {run.run_id: row_id for row_id, run in self._runs.items()}
        added, known, rejected = [], [], []
        new: list[Run] = []
        for word in re.split(r"[\s,\[\]]+", text):
            if not word:
                continue
            if not word.isdigit():
                rejected.append(word[:40])
            elif int(word) in known_ids:
                known.append(known_ids[int(word)])
            else:
                row_id, self._next_row_id = self._next_row_id, self._next_row_id + 1
                added.append(row_id)
                known_ids[int(word)] = row_id
                new.append(Run(row_id=row_id, run_id=int(word), kind=kind))
        self.put(*new)
        self.calls.append(("add_text", text, kind))
        self.added.emit(AddReport(tuple(added), tuple(known), tuple(rejected)))

    def add_ids(self, run_ids: Any, kind: Kind) -> Act:
        new = [Run(row_id=self._next_row_id + n, run_id=run_id, kind=kind) for n, run_id in enumerate(run_ids)]
        self._next_row_id += len(new)
        self.put(*new)
        self.added.emit(AddReport(tuple(run.row_id for run in new), (), (), kind=kind))
        return lambda: self.remove([run.row_id for run in new])

    def retry(self, row_ids: Any) -> None:
        self.calls.append(("retry", tuple(row_ids)))
        for row_id in row_ids:
            self.change(row_id, status=Status.QUEUED, error=None)

    def cancel(self, row_ids: Any) -> None:
        self.calls.append(("cancel", tuple(row_ids)))

    def remove(self, row_ids: Any) -> Act:
        gone = {row_id: self._runs.pop(row_id) for row_id in row_ids}
        self.rows_removed.emit(tuple(gone))
        self.outcome.emit(Outcome(f"{len(gone)} removed", "info", "undo", tuple(gone)))
        return lambda: self._bring_back(gone)

    def _bring_back(self, gone: dict[int, Run]) -> Act:
        self._runs = dict(sorted({**self._runs, **gone}.items()))
        self.rows_inserted.emit(tuple(gone))
        return lambda: self.remove(tuple(gone))

    def rename(self, names: Mapping[int, str]) -> Act:
        old = {row_id: self._runs[row_id].name for row_id in names}
        for row_id, name in names.items():
            self.change(row_id, name=name)
        return lambda: self.rename(old)

    def set_kind(self, row_ids: Any, kind: Kind) -> Act:
        for row_id in row_ids:
            self.change(row_id, kind=kind, found_kind=None)
        return lambda: self.set_kind(row_ids, Kind.AUTO)

    def decide(self, row_ids: Any, decision: Decision) -> Act:
        before = {row_id: self._runs[row_id].decision for row_id in row_ids}
        for row_id in row_ids:
            self.change(row_id, decision=decision)
        (old,) = set(before.values())
        self.outcome.emit(decided(self._runs[row_ids[0]], {decision}, tuple(row_ids), "undo"))
        return lambda: self.decide(row_ids, old)

    def put_shelf(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.shelf_changed.emit()

    def tags(self) -> dict[str, int]:
        return dict(Counter(tag for run in self._runs.values() for tag in run.tags))

    def collections(self) -> dict[str, int]:
        counts = Counter(name for run in self._runs.values() for name in run.collections)
        return {name: counts[name] for name in in_order((*self.shelf.collections, *counts))}

    def in_collection(self, name: str) -> list[int]:
        return [row_id for row_id, run in self._runs.items() if name in run.collections]

    def set_tags(self, row_ids: Any, tags: Any) -> Act:
        return self._say_each("tags", {row_id: in_order(tags(self._runs[row_id])) for row_id in row_ids})

    def set_collections(self, row_ids: Any, names: Any) -> Act:
        return self._say_each("collections", {row_id: in_order(names(self._runs[row_id])) for row_id in row_ids})

    def _say_each(self, name: str, values: dict[int, tuple[str, ...]]) -> Act:
        before = {row_id: getattr(self._runs[row_id], name) for row_id in values}
        for row_id, value in values.items():
            self.change(row_id, **{name: value})
        self.shelf_changed.emit()
        return lambda: self._say_each(name, before)

    def set_note(self, row_id: int, text: str) -> Act:
        old = self._runs[row_id].note
        self.change(row_id, note=text)
        return lambda: self.set_note(row_id, old)

    @property
    def key_trouble(self) -> KeyError_ | None:
        return next((run.error for run in self._runs.values() if isinstance(run.error, KeyError_)), None)

    def flush(self) -> None:
        pass

    def want_audio(self, row_id: int) -> None:
        pass

    def prioritise(self, row_id: int, near: Sequence[int] = ()) -> None:
        self.calls.append(("prioritise", row_id, *near))

    def counts(self) -> Counts:
        runs = self._runs.values()
        return Counts(
            len(runs),
            sum(run.status in (Status.QUEUED, Status.DOWNLOADING) for run in runs),
            sum(run.status is Status.FAILED for run in runs),
            sum(run.decision is Decision.KEPT for run in runs),
            sum(run.decision is Decision.REJECTED for run in runs),
            sum(run.heard for run in runs),
        )


class Clips(QObject):
    began = Signal(object)
    changed = Signal(object)
    measured = Signal(object)
    samples_ready = Signal(object)
    spectrogram_ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.clips: dict[int, Clip] = {}
        self.sources: dict[int, object] = {}
        self.sounds: dict[int, np.ndarray] = {}
        self.calls: list[tuple[Any, ...]] = []

    def put(
        self, row_id: int, sound: np.ndarray, rate: int, *, complete: bool = True, frames: int | None = None
    ) -> None:
        """Test helper: decoded audio of shape (frames, channels), float32."""
        pyramid = PeakPyramid(sound.shape[1])
        pyramid.append(sound)
        info = StreamInfo(frames or len(sound), rate, sound.shape[1])
        exact = StreamInfo(len(sound), rate, sound.shape[1])
        measures = measure(sound, exact) if complete else None
        self.clips[row_id] = Clip(info, pyramid, measures, complete)
        self.sounds[row_id] = sound
        self.sources.setdefault(row_id, object())
        self.changed.emit(row_id)
        if complete:
            self.measured.emit(row_id)

    def clip(self, row_id: int) -> Clip | None:
        return self.clips.get(row_id)

    def source(self, row_id: int) -> Any:
        return self.sources.get(row_id)

    def want_all(self) -> None:
        self.calls.append(("want_all",))

    def focus(self, row_id: int | None) -> None:
        self.calls.append(("focus", row_id))

    def overview(self, row_id: int) -> np.ndarray | None:
        clip = self.clips.get(row_id)
        if clip is None or clip.pyramid is None or clip.info is None:
            return None
        columns = clip.pyramid.columns(None, 0, max(clip.info.frames, clip.pyramid.frames), 256)
        return np.stack([columns.min, columns.max], axis=1)

    def request_samples(self, row_id: int, start_frame: int, stop_frame: int) -> None:
        self.calls.append(("request_samples", row_id, start_frame, stop_frame))

    def request_spectrogram(self, *args: Any) -> None:
        self.calls.append(("request_spectrogram", *args))


def measure(sound: np.ndarray, info: StreamInfo) -> Measures:
    """Rough measures; the real ones are the analysis' business."""
    peak = float(np.abs(sound).max(initial=0.0))
    rms = float(np.sqrt(np.mean(np.square(sound)))) if sound.size else 0.0
    clipped = int((np.abs(sound) >= 0.9999).sum())

    def db(value: float) -> float:
        return 20 * float(np.log10(value)) if value > 0 else float("-inf")

    return Measures(
        info, db(peak), db(peak) + 0.2, db(rms) - 0.7, clipped if clipped > 1 else 0, 0.03, 0.2, 0.0, peak < 3e-5
    )


class Player(QObject):
    changed = Signal(object)
    moved = Signal(object)
    levels = Signal(object)
    devices_changed = Signal(object)

    ended = Signal()

    def __init__(self, clips: Clips) -> None:
        super().__init__()
        self._clips = clips
        self._state = PlayerState()
        self.frame = 0
        self.speeds = True
        self.matched_to: float | None = None
        self.calls: list[tuple[Any, ...]] = []
        self.outputs: tuple[OutputInfo, ...] = (OutputInfo("Built-in Audio", 2), OutputInfo("USB Headphones", 2))

    @property
    def active(self) -> bool:
        return self.state.transport in (Transport.PLAYING, Transport.BUFFERING)

    @property
    def state(self) -> PlayerState:
        return self._state

    def become(self, **values: Any) -> None:
        """Test helper."""
        self._state = replace(self._state, **values)
        self.changed.emit(self._state)

    def playing_frame(self) -> int:
        return self.frame

    def load(
        self,
        row_id: int,
        source: Any,
        *,
        play: bool = False,
        start_frame: int = 0,
        loudness_lufs: float | None = None,
        region: tuple[int, int] | None = None,
        part: tuple[int, int] | None = None,
    ) -> None:
        self.calls.append(("load", row_id, play, start_frame))
        clip = self._clips.clip(row_id)
        self.frame = start_frame
        self.become(
            row_id=row_id,
            info=clip.info if clip is not None else None,
            transport=Transport.PLAYING if play else Transport.STOPPED,
            region=region,
            part=part,
        )

    def unload(self) -> None:
        self.calls.append(("unload",))
        self.frame = 0
        self.become(row_id=None, info=None, transport=Transport.EMPTY, region=None)

    def play(self) -> None:
        self.calls.append(("play",))
        if self._state.row_id is not None:
            self.become(transport=Transport.PLAYING)

    def pause(self) -> None:
        self.calls.append(("pause",))
        self.become(transport=Transport.PAUSED)

    def toggle(self) -> None:
        if self._state.transport is Transport.PLAYING:
            self.pause()
        else:
            self.play()

    def stop(self) -> None:
        self.calls.append(("stop",))
        if self._state.row_id is not None:
            self.become(transport=Transport.STOPPED)
            self.seek(0)

    def seek(self, frame: int) -> None:
        info = self._state.info
        self.frame = max(0, min(frame, info.frames if info is not None else 0))
        self.calls.append(("seek", self.frame))
        self.moved.emit(self.frame)

    def seek_by(self, seconds: float) -> None:
        info = self._state.info
        if info is not None:
            self.seek(self.frame + round(seconds * info.sample_rate_hz))

    def set_loop(self, on: bool) -> None:
        self.become(loop=on)

    def set_region(self, region: tuple[int, int] | None) -> None:
        self.become(region=region)

    def set_part(self, row_id: int, part: tuple[int, int] | None) -> None:
        if row_id == self._state.row_id:
            self.become(part=part)

    def set_volume(self, volume: float) -> None:
        self.become(volume=volume)

    def set_muted(self, on: bool) -> None:
        self.become(muted=on)

    def has_speeds(self) -> bool:
        return self.speeds

    def set_speed(self, speed: float) -> None:
        self.become(speed=speed)

    def set_match_loudness(self, on: bool) -> None:
        self.become(match_loudness=on)

    def extend_to(self, seconds: float | None) -> None:
        self.extended_to = seconds

    def match_to(self, lufs: float | None) -> None:
        self.matched_to = lufs

    def set_loudness(self, row_id: int, lufs: float) -> None:
        self.calls.append(("set_loudness", row_id, lufs))

    def prepare(self, row_id: int, source: Any) -> None:
        self.calls.append(("prepare", row_id))

    def devices(self) -> tuple[OutputInfo, ...]:
        return self.outputs

    def refresh_devices(self) -> None:
        self.calls.append(("refresh_devices",))

    def set_device(self, name: str | None) -> None:
        self.become(device=name)


class Export(QObject):
    saved = Signal(object)
    failed = Signal(object)
    progress = Signal(int, int)
    stopped = Signal(object)
    folder_read = Signal(object)
    drag_ready = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.calls: list[tuple[Any, ...]] = []

    def proposed_cut_name(self, run: Run) -> str:
        return f"{Path(self.proposed_name(run)).stem}-cut.wav"

    def proposed_name(self, run: Run) -> str:
        extension = run.audio.container.value if run.audio is not None else "wav"
        return f"{run.name or f'run-{run.run_id}'}.{extension}"

    def save(self, row_id: int, path: Path, conversion: Conversion | None = None) -> None:
        self.calls.append(("save", row_id, path, conversion))
        self.saved.emit(SaveReport(path, 1000, "0" * 64, False))

    def save_plan(self, plan: Any, folder: Path) -> None:
        self.calls.append(("save_plan", plan, folder))
        self.saved.emit(SaveReport(folder / plan.files[-1].name, 1000, "0" * 64, False, len(plan.files)))

    def save_list(self, row_ids: Sequence[int], path: Path, length_of: Any) -> None:
        self.calls.append(("save_list", tuple(row_ids), path, [length_of(row_id) for row_id in row_ids]))
        self.saved.emit(ListReport(path, len(row_ids)))

    def read_folder(self, folder: Path) -> None:
        self.folder_read.emit(FolderNames(folder))

    def save_cut(
        self, row_id: int, start_frame: int, stop_frame: int, path: Path, conversion: Conversion | None = None
    ) -> None:
        self.calls.append(("save_cut", row_id, start_frame, stop_frame, path, conversion))

    def prepare_cut(self, row_id: int, start_frame: int, stop_frame: int) -> None:
        self.calls.append(("prepare_cut", row_id, start_frame, stop_frame))

    def prepare_drag(self, row_ids: Sequence[int]) -> None:
        self.calls.append(("prepare_drag", tuple(row_ids)))


class Links(QObject):
    copied = Signal(object)
    named = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[Any, ...]] = []

    def copy(self, row_ids: Any) -> None:
        self.calls.append(("copy", tuple(row_ids)))


def settings(folder: Path, **values: Any) -> Settings:
    """The real settings in a folder, with values of a test."""
    made = Settings(folder / "settings.ini")
    for name, value in {"theme": "light", **values}.items():
        setattr(made, name, value)
    made.flush()
    return made


class Keeper(QObject):
    changed = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.kept_folder, self.cache_folder = folder / "kept", folder / "cache"
        self.storage = Storage()
        self.calls: list[object] = []

    def refresh(self) -> None:
        self.calls.append("refresh")

    def give_up(self) -> None:
        self.calls.append("give up")

    def free_now(self) -> None:
        self.calls.append("free")

    def keep_in(self, folder: Path) -> None:
        self.calls.append(folder)

    def tell(self, storage: Storage) -> None:
        self.storage = storage
        self.changed.emit()


class Credentials(QObject):
    changed = Signal()

    def __init__(self, source: str = "stored") -> None:
        super().__init__()
        self.state = KeyState(source)
        self.may_be_stored = False
        self.calls: list[tuple[Any, ...]] = []

    def become(self, **changes: Any) -> None:
        """Test helper: what the key store or the service says."""
        self.state = replace(self.state, **changes)
        self.changed.emit()

    def enter(self, key: str) -> None:
        self.calls.append(("enter", key))
        self.become(source="session", verdict="checking")

    def save(self, key: str, remember: bool) -> None:
        self.calls.append(("save", key, remember))
        self.state = KeyState("stored" if remember else "session")
        self.changed.emit()

    def forget(self) -> Callable[[], object]:
        before = self.state
        self.state = KeyState("none")
        self.changed.emit()
        return lambda: self.become(source=before.source)


def audio_file(row_id: int, container: Container = Container.WAV, size: int = 768_044) -> AudioFile:
    """An entry of the cache that nobody opens."""
    return AudioFile(Path(f"/nowhere/{row_id}.{container.value}"), size, f"{row_id:064x}", container)


def ready(row_id: int, run_id: int, name: str = "", kind: Kind = Kind.SOUND, **values: Any) -> Run:
    """A run that has arrived."""
    container = Container.FLAC if kind is Kind.SPEECH else Container.WAV
    return Run(
        row_id=row_id,
        run_id=run_id,
        name=name,
        found_kind=kind,
        status=Status.READY,
        audio=audio_file(row_id, container),
        added_at=1_790_000_000.0 + 60 * row_id,
        **values,
    )


def unplayable(row_id: int, run_id: int, name: str) -> Run:
    """A run that has arrived, and is of a kind that cannot be played."""
    run = ready(row_id, run_id)
    assert run.audio is not None
    return replace(run, status=Status.UNPLAYABLE, audio=replace(run.audio, unplayable=name))


def tone(seconds: float, rate: int = 48_000, channels: int = 2, level: float = 0.6) -> np.ndarray:
    """A swelling tone with syllables, float32 (frames, channels)."""
    t = np.arange(round(seconds * rate)) / rate
    shape = np.abs(np.sin(2 * np.pi * 1.3 * t)) * (0.35 + 0.65 * np.abs(np.sin(2 * np.pi * 0.11 * t + 1)))
    noise = np.random.default_rng(1).standard_normal(len(t)) * 0.3
    wave = level * shape * (np.sin(2 * np.pi * 220 * t) * 0.7 + noise)
    return np.repeat(np.clip(wave, -1, 1).astype(np.float32)[:, None], channels, axis=1)
