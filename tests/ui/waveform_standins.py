"""Clips and a player that a test drives by hand: real QObjects with the signals of the services, no threads."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from camb_desktop.core.clip import Measures, PlayerState, StreamInfo, Transport
from camb_desktop.core.peaks import PeakPyramid
from camb_desktop.services.clips import Clip, SampleBlock


def measures(info: StreamInfo, **changes: object) -> Measures:
    """Of a healthy take, but for ``changes``."""
    healthy = Measures(
        info=info,
        peak_dbfs=-1.0,
        true_peak_dbtp=-0.8,
        loudness_lufs=-16.0,
        clipped_samples=0,
        leading_silence_s=0.0,
        trailing_silence_s=0.0,
        dc_offset=0.0,
        all_silent=False,
    )
    return replace(healthy, **changes)


class Clips(QObject):
    """Answers at once, from arrays in memory."""

    changed = Signal(object)
    measured = Signal(object)
    samples_ready = Signal(object)
    spectrogram_ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.clips: dict[int, Clip] = {}
        self.audio: dict[int, np.ndarray] = {}
        self.sample_requests: list[tuple[int, int, int]] = []
        self.spectrogram_requests: list[tuple[object, ...]] = []
        self.answers_samples = True

    def add(
        self,
        row_id: int,
        audio: np.ndarray,
        rate_hz: int = 48_000,
        *,
        total_frames: int | None = None,
        complete: bool = True,
        **changes: object,
    ) -> None:
        """A row with ``audio`` (frames, channels); ``changes`` are measures that differ from a healthy take's."""
        pyramid = PeakPyramid(audio.shape[1])
        pyramid.append(audio)
        self.audio[row_id] = audio
        info = StreamInfo(total_frames or len(audio), rate_hz, audio.shape[1])
        self.clips[row_id] = Clip(info, pyramid, measures(info, **changes) if complete else None, complete)

    def add_pyramid(self, row_id: int, pyramid: PeakPyramid, rate_hz: int, samples: np.ndarray) -> None:
        """A row of which only peaks exist; ``samples`` are repeated where single samples are asked for."""
        info = StreamInfo(pyramid.frames, rate_hz, pyramid.channels)
        self.clips[row_id] = Clip(info, pyramid, measures(info), complete=True)
        self.audio[row_id] = samples

    def grow(self, row_id: int, audio: np.ndarray) -> None:
        """More has arrived."""
        self.audio[row_id] = np.concatenate([self.audio[row_id], audio])
        pyramid = self.clips[row_id].pyramid
        assert pyramid is not None
        pyramid.append(audio)
        self.changed.emit(row_id)

    def finish(self, row_id: int, **changes: object) -> None:
        """All has arrived and is measured."""
        clip = self.clips[row_id]
        assert clip.info is not None
        self.clips[row_id] = replace(clip, complete=True, measures=measures(clip.info, **changes))
        self.measured.emit(row_id)

    def clip(self, row_id: int) -> Clip | None:
        return self.clips.get(row_id)

    def source(self, row_id: int) -> object | None:
        return ("source", row_id) if row_id in self.clips else None

    def request_samples(self, row_id: int, start_frame: int, stop_frame: int) -> None:
        self.sample_requests.append((row_id, start_frame, stop_frame))
        if self.answers_samples:
            self.samples_ready.emit(self.sample_block(row_id, start_frame, stop_frame))

    def sample_block(self, row_id: int, start_frame: int, stop_frame: int) -> SampleBlock:
        """What the service would answer."""
        audio = self.audio[row_id]
        data = np.take(audio, range(start_frame, stop_frame), axis=0, mode="wrap").astype(np.float32)
        if audio.dtype == np.int16:
            data /= 32768
        return SampleBlock(row_id, start_frame, data)

    def request_spectrogram(self, *arguments: object) -> None:
        self.spectrogram_requests.append(arguments)


class Player(QObject):
    """Does what it is told, in silence."""

    changed = Signal(object)
    moved = Signal(object)
    levels = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = PlayerState()
        self.frame = 0
        self.sought: list[int] = []
        self.loaded: list[int] = []

    def playing_frame(self) -> int:
        return self.frame

    def set_state(self, state: PlayerState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)

    def play_row(self, row_id: int, frame: int = 0) -> None:
        self.frame = frame
        self.set_state(PlayerState(row_id=row_id, transport=Transport.PLAYING))

    def move(self, frame: int) -> None:
        self.frame = frame
        self.moved.emit(frame)

    def load(self, row_id: int, source: object, **options: object) -> None:
        assert source == ("source", row_id)
        self.loaded.append(row_id)
        self.frame = 0
        self.set_state(PlayerState(row_id=row_id, transport=Transport.STOPPED))

    def seek(self, frame: int) -> None:
        self.sought.append(frame)
        self.move(frame)

    def play(self) -> None:
        self.set_state(replace(self.state, transport=Transport.PLAYING))

    def set_region(self, region: tuple[int, int] | None) -> None:
        self.set_state(replace(self.state, region=region))

    def set_loop(self, on: bool) -> None:
        self.set_state(replace(self.state, loop=on))
