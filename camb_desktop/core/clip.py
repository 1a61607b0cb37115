"""What is known of decoded audio: its format, its measures, the state of the transport. Frozen values, any thread."""

from __future__ import annotations

from enum import StrEnum

from camb_desktop.core.errors import CambError
from camb_desktop.core.problems import Problem, ProblemKind
from camb_desktop.core.runs import Damage
from camb_desktop.core.values import dataclass


@dataclass(frozen=True, slots=True)
class StreamInfo:
    """Format of a decoded stream.

    Attributes:
        frames: number of frames (one sample of every channel); an estimate while ``exact`` is False.
        sample_rate_hz: 1,000 to 1,000,000; most are 8,000 to 384,000.
        channels: ≥ 1.
        bit_depth: bits per sample of the file, 0 for a lossy one.
        is_float: whether the samples are floating point.
        exact: whether ``frames`` is certain.
    """

    frames: int
    sample_rate_hz: int
    channels: int
    bit_depth: int = 16
    is_float: bool = False
    exact: bool = True

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return self.frames / self.sample_rate_hz if self.sample_rate_hz else 0.0


@dataclass(frozen=True, slots=True)
class Measures:
    """What was measured of one file, once.

    Attributes:
        info: the exact format.
        peak_dbfs: largest sample, dB relative to full scale; −inf for silence.
        true_peak_dbtp: 4× oversampled peak (ITU-R BS.1770-4 Annex 2).
        loudness_lufs: integrated loudness (EBU R128); −inf where every block is below the gate.
        clipped_samples: samples in runs of at least 2 at full scale.
        leading_silence_s, trailing_silence_s: below −60 dBFS.
        dc_offset: mean of the worst channel, −1…1.
        all_silent: no sample above −90 dBFS.
        damage: CUT or CORRUPT as the decoder found, else None.
        md5_matches: FLAC's own checksum against the decoded samples; None where there is none.
        broken_samples: samples that are no number, infinite, or beyond all measure; they play as 0 or full scale.
        more_behind: whether the file holds more audio behind what plays.
        clipped_at_s: where the first of the clipped samples is.
        faults: what was found in the sound itself, as far as it is no matter of a number above.
        samples_md5: MD5 of all samples, interleaved, little-endian, of the file's own width: what a FLAC states of
            itself, and equal for the same audio in another container.
        rises_at_s: where it first comes within 20 dB of its own loudest sample; None where all is silence.
    """

    info: StreamInfo
    peak_dbfs: float
    true_peak_dbtp: float
    loudness_lufs: float
    clipped_samples: int
    leading_silence_s: float
    trailing_silence_s: float
    dc_offset: float
    all_silent: bool
    damage: Damage | None = None
    md5_matches: bool | None = None
    broken_samples: int = 0
    more_behind: bool = False
    clipped_at_s: float | None = None
    faults: tuple[Problem, ...] = ()
    samples_md5: str = ""
    rises_at_s: float | None = None

    @property
    def sound(self) -> tuple[int, int] | None:
        """Frames ``[start, end)`` between the silence at the start and that at the end; None where all is silence."""
        rate = self.info.sample_rate_hz
        start, tail = round(self.leading_silence_s * rate), round(self.trailing_silence_s * rate)
        return (start, self.info.frames - tail) if start < self.info.frames - tail else None

    @property
    def onset_s(self) -> float:
        """Where it begins in earnest, seconds: not at the breath before it; 0 where it never does."""
        return self.rises_at_s if self.rises_at_s is not None else 0.0

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What deserves attention, worst first; empty for a healthy take."""
        of = ProblemKind
        sounds_until_s = self.info.duration_s - self.trailing_silence_s
        asked = (
            (self.damage is Damage.CUT, Problem(of.INCOMPLETE, self.info.duration_s)),
            (self.damage is Damage.CORRUPT, Problem(of.DAMAGED)),
            (self.more_behind, Problem(of.MORE_BEHIND)),
            (self.broken_samples > 0, Problem(of.BROKEN_SAMPLES, count=self.broken_samples)),
            (self.all_silent, Problem(of.SILENT)),
            (self.clipped_samples > 0, Problem(of.CLIPPED, self.clipped_at_s, count=self.clipped_samples)),
            (
                not self.all_silent and self.leading_silence_s >= 1.0,
                Problem(of.SILENCE_AT_START, 0.0, self.leading_silence_s),
            ),
            (
                not self.all_silent and self.trailing_silence_s >= 2.0,
                Problem(of.SILENCE_AT_END, sounds_until_s, self.trailing_silence_s),
            ),
            (abs(self.dc_offset) >= 0.01, Problem(of.DC_OFFSET)),
        )
        # A download that ended early is cut off at its end: said once.
        faults = (f for f in self.faults if not (self.damage is Damage.CUT and f.kind is of.CUT_END))
        found = [*(problem for holds, problem in asked if holds), *faults]
        worst_first = list(of)
        return tuple(sorted(found, key=lambda problem: worst_first.index(problem.kind)))


class Transport(StrEnum):
    """What the player is doing."""

    EMPTY = "empty"
    STOPPED = "stopped"
    PAUSED = "paused"
    PLAYING = "playing"
    BUFFERING = "buffering"


@dataclass(frozen=True, slots=True)
class PlayerState:
    """All that the transport bar shows, but for the moving position.

    Attributes:
        row_id: the row that is loaded, or None.
        info: its format once the header was read.
        loop: whether playback starts over at the end (of the region, if there is one).
        region: selected frames ``[start, end)``, or None.
        part: frames ``[start, end)`` that are played of it where the silence around them is skipped; None for all.
        volume: 0…1, before the taper.
        speed: 0.5…2.
        match_loudness: whether takes play at one loudness.
        device: name of the chosen output, or None for "follow the system".
        problem: why nothing can be heard right now, or None.
    """

    row_id: int | None = None
    transport: Transport = Transport.EMPTY
    info: StreamInfo | None = None
    loop: bool = False
    region: tuple[int, int] | None = None
    part: tuple[int, int] | None = None
    volume: float = 1.0
    muted: bool = False
    speed: float = 1.0
    match_loudness: bool = False
    device: str | None = None
    problem: CambError | None = None


@dataclass(frozen=True, slots=True)
class Levels:
    """Meter reading of what is heard now; tuples with one value per output channel, dBFS.

    Attributes:
        peak_dbfs, rms_dbfs: over the last 50 ms.
        hold_dbfs: peak of the last 1.5 s.
        clipped: a sample at full scale since playback started.
    """

    peak_dbfs: tuple[float, ...] = ()
    rms_dbfs: tuple[float, ...] = ()
    hold_dbfs: tuple[float, ...] = ()
    clipped: bool = False
