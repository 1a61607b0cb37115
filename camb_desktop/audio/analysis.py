"""Measures one file, once: levels, loudness, silence, clipping, and whether its samples are those that were encoded."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeAlias

from camb_desktop.audio.clipping import ClipCounter
from camb_desktop.audio.decode import Decoder, open_sound
from camb_desktop.audio.faults import FaultFinder
from camb_desktop.audio.loudness import LoudnessMeter
from camb_desktop.audio.sources import ByteSource, ReadStopped
from camb_desktop.audio.stored import StoredSource
from camb_desktop.audio.truepeak import TruePeakMeter
from camb_desktop.core.bins import planar_of
from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.core.containers.joined import find_second
from camb_desktop.core.later import NDArray, hashlib, np
from camb_desktop.core.runs import Container, Damage

SILENCE_DBFS = -60.0
ALL_SILENT_DBFS = -90.0
_SILENCE = 10 ** (SILENCE_DBFS / 20)
_ALL_SILENT = 10 ** (ALL_SILENT_DBFS / 20)
#: A take begins where it first comes this close to its own loudest sample: breath, hum and room tone before do not.
ONSET_BELOW_PEAK_DB = 20.0
_STEP_DB = 0.5
_FULL_SCALE_STEPS = round(-SILENCE_DBFS / _STEP_DB)
_LOOK_BACK_FRAMES = 4096
_MD5_AT, _MD5_DEPTHS = 26, (8, 16, 24)

Float32s: TypeAlias = "NDArray[np.float32]"


class Measurer:
    """Decodes a complete source from start to end, slice by slice. One thread at a time.

    Args:
        source: complete.
        damage: what is already known to be wrong with it.
    """

    def __init__(self, source: ByteSource, damage: Damage | None = None) -> None:
        self._source = source
        self._known_damage = damage
        self._decoder: Decoder | None = None
        self._stated: StreamInfo | None = None
        self.measures: Measures | None = None

    def step(self, budget_s: float, should_stop: Callable[[], bool] | None = None) -> bool:
        """Work for about ``budget_s`` seconds; True once :attr:`measures` are there.

        Raises:
            CannotDecode: no audio that is known.
            ReadStopped: ``should_stop`` returned True.
            OSError: the file cannot be read.
        """
        deadline = time.monotonic() + budget_s
        if self._decoder is None:
            self._begin()
        assert self._decoder is not None
        while True:
            if should_stop is not None and should_stop():
                raise ReadStopped
            block = self._decoder.read()
            if not len(block):
                self.measures = self._result(self._decoder)
                self.close()
                return True
            self._take(block)
            if time.monotonic() >= deadline:
                return False

    def close(self) -> None:
        """Free the decoder."""
        if self._decoder is not None:
            self._decoder.close()
            self._decoder = None

    def _begin(self) -> None:
        self._decoder = open_sound(self._source)
        info = self._stated = self._decoder.info
        self._digest = _SampleDigest(info)
        self._stated_md5 = _stated_md5(self._source, info)
        self._loudness = LoudnessMeter(info.sample_rate_hz, info.channels)
        self._true_peak = TruePeakMeter(info.channels)
        self._clips = ClipCounter(info)
        self._faults = FaultFinder(info.sample_rate_hz, info.channels, _SILENCE, _ALL_SILENT)
        self._frames = 0
        self._peak = 0.0
        self._sums = np.zeros(info.channels)
        self._reached: list[int] = []  # the frame that was first as loud as SILENCE_DBFS, and as each _STEP_DB above
        self._last_sound = 0  # the frame after it

    def _take(self, block: NDArray[Any]) -> None:
        self._digest.update(block)
        planar = planar_of(block)
        if planar.dtype == np.int16:
            planar = np.multiply(planar, np.float32(1 / 32768), dtype=np.float32)
        low, high = planar.min(axis=1), planar.max(axis=1)
        peaks = np.maximum(high, -low)
        level = max(float(peaks.max()), 0.0)
        self._peak = max(self._peak, level)
        self._sums += planar.sum(axis=1)
        self._clips.feed(planar, level)
        self._loudness.feed(planar)
        self._true_peak.feed(planar)
        self._faults.feed(planar, peaks)
        if level >= _SILENCE:
            if level >= _level(len(self._reached)):
                self._climb(planar)
            self._last_sound = self._frames + _last_loud(planar) + 1
        self._frames += planar.shape[1]

    def _climb(self, planar: Float32s) -> None:
        """Note where it becomes louder than it ever was."""
        rising = np.maximum.accumulate(np.abs(planar).max(axis=0))
        while len(self._reached) <= _FULL_SCALE_STEPS and rising[-1] >= _level(len(self._reached)):
            self._reached.append(self._frames + int(np.searchsorted(rising, _level(len(self._reached)))))

    def _onset(self) -> int | None:
        """The first frame that is :data:`ONSET_BELOW_PEAK_DB` or less below the loudest; None where all is silence."""
        if not self._reached:
            return None
        return self._reached[max(0, len(self._reached) - 1 - round(ONSET_BELOW_PEAK_DB / _STEP_DB))]

    def _result(self, decoder: Decoder) -> Measures:
        info = replace(decoder.info, frames=self._frames, exact=True)
        rate, first, onset = info.sample_rate_hz, self._reached[0] if self._reached else None, self._onset()
        md5 = self._digest.hexdigest()
        matches = md5 == self._stated_md5 if self._stated_md5 else None
        damage = self._known_damage or self._found_damage(decoder, matches)
        if damage is Damage.CUT:
            matches = None  # samples that are not there cannot match
        true_peak = self._true_peak.finish()
        clipped = self._clips.finish()
        clipped_at = self._clips.first_frame
        return Measures(
            info=info,
            peak_dbfs=_decibels(self._peak),
            true_peak_dbtp=_decibels(true_peak),
            loudness_lufs=self._loudness.finish(),
            clipped_samples=clipped,
            leading_silence_s=(self._frames if first is None else first) / rate,
            trailing_silence_s=(self._frames - self._last_sound) / rate,
            dc_offset=max((self._sums / max(1, self._frames)).tolist(), key=abs),
            all_silent=self._peak <= _ALL_SILENT,
            damage=damage,
            md5_matches=matches,
            broken_samples=decoder.broken_samples,
            more_behind=self._has_more(),
            clipped_at_s=clipped_at / rate if clipped and clipped_at is not None else None,
            faults=self._faults.finish(),
            samples_md5=md5 if self._frames else "",
            rises_at_s=onset / rate if onset is not None else None,
        )

    def _has_more(self) -> bool:
        """Whether other audio follows in the file: joined FLACs of one length look like one until all is searched."""
        if not isinstance(self._source, StoredSource):
            return False
        report = self._source.report
        if report.more or report.container not in (Container.FLAC, Container.OGG):
            return report.more
        begin, stop = report.spans[0] if report.spans else (0, self._source.total_bytes)
        with self._source.path.open("rb") as file:

            def read_at(offset: int, count: int) -> bytes:
                file.seek(begin + offset)
                return file.read(count)

            return find_second(read_at, stop - begin, report.container) is not None

    def _found_damage(self, decoder: Decoder, matches: bool | None) -> Damage | None:
        assert self._stated is not None
        if isinstance(self._source, StoredSource) and self._source.report.cut:
            return Damage.CUT
        if decoder.damaged:
            return Damage.CORRUPT
        lossless = self._stated.bit_depth > 0
        if lossless and self._stated.exact and self._frames < self._stated.frames:
            return Damage.CUT
        return Damage.CORRUPT if matches is False else None


class _SampleDigest:
    """MD5 of the samples as FLAC's STREAMINFO has it: interleaved, little-endian, in the file's own width.

    Samples without a width are digested as they are decoded.
    """

    def __init__(self, info: StreamInfo) -> None:
        self._depth = 0 if info.is_float else info.bit_depth
        self._digest = hashlib.md5(usedforsecurity=False)

    def update(self, block: NDArray[Any]) -> None:
        if self._depth == 8:
            self._digest.update((block >> 8).astype(np.int8).data)
        elif self._depth == 24:
            whole = np.rint(block * np.float32(1 << 23)).astype("<i4")
            self._digest.update(np.ascontiguousarray(whole.view(np.uint8).reshape(-1, 4)[:, :3]).data)
        else:
            self._digest.update(np.ascontiguousarray(block, block.dtype.newbyteorder("<")).data)

    def hexdigest(self) -> str:
        return self._digest.hexdigest()


def _stated_md5(source: ByteSource, info: StreamInfo) -> str:
    """Of its samples, by a FLAC's own header; empty where it says none, or of a width that decodes to another."""
    head = source.open().read(_MD5_AT + 16)
    if head[:4] != b"fLaC" or len(head) < _MD5_AT + 16:
        return ""
    depth = ((head[20] & 1) << 4 | head[21] >> 4) + 1
    expected = head[_MD5_AT:]
    return expected.hex() if any(expected) and depth in _MD5_DEPTHS and depth == info.bit_depth else ""


def _last_loud(planar: Float32s) -> int:
    """Index of the last frame above the silence level, of which there is one."""
    stop: int = planar.shape[1]
    while True:
        start = max(0, stop - _LOOK_BACK_FRAMES)
        found = np.flatnonzero((np.abs(planar[:, start:stop]) >= _SILENCE).any(axis=0))
        if len(found):
            return start + int(found[-1])
        stop = start


def _level(step: int) -> float:
    """Of a step above the silence level, linear."""
    return float(10 ** ((SILENCE_DBFS + step * _STEP_DB) / 20))


def _decibels(amplitude: float) -> float:
    return 20 * math.log10(amplitude) if amplitude > 0 else -math.inf


def measure(source: ByteSource, damage: Damage | None = None) -> Measures:
    """All measures of a complete source at once. Raises what :meth:`Measurer.step` raises."""
    measurer = Measurer(source, damage)
    try:
        while not measurer.step(3600.0):
            pass
    finally:
        measurer.close()
    assert measurer.measures is not None
    return measurer.measures
