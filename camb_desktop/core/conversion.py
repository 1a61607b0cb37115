"""Another format for saved audio, when somebody asks for one. Pure, any thread."""

from __future__ import annotations

from enum import StrEnum

from camb_desktop.core.values import dataclass

#: What is usual to ask for, in LUFS: music services, podcasts, American and European broadcast.
LOUDNESS_TARGETS = (-14.0, -16.0, -24.0, -23.0)
QUIETEST_TARGET, LOUDEST_TARGET = -40.0, -6.0


class Format(StrEnum):
    """What audio can be converted to; the values are those of the command line."""

    WAV_16 = "wav16"
    WAV_24 = "wav24"
    WAV_FLOAT = "wav-float"
    FLAC = "flac"
    OGG = "ogg"
    MP3 = "mp3"

    @property
    def ending(self) -> str:
        """The extension without the dot."""
        return "wav" if self.value.startswith("wav") else self.value

    @property
    def most_channels(self) -> int:
        """How many channels it holds here."""
        return {Format.FLAC: 8, Format.OGG: 2, Format.MP3: 2}.get(self, 1024)


@dataclass(frozen=True, slots=True)
class Conversion:
    """What is wanted.

    Attributes:
        format: of the file.
        loudness_lufs: the integrated loudness that it is brought to, or None to leave the level alone.
    """

    format: Format
    loudness_lufs: float | None = None


@dataclass(frozen=True, slots=True)
class Tags:
    """What a file says of itself: the take's name, and where it comes from."""

    title: str
    comment: str


@dataclass(frozen=True, slots=True)
class Converted:
    """What became of one take.

    Attributes:
        frames: how many of the take's there are in it.
        sample_rate_hz: of the file.
        gain_db: how much louder it was made.
        from_hz: the rate of the take, where the format does not hold that one; else None.
        below_target_db: how far below the wanted loudness it stays, so that its peaks are not cut off.
        is_lowered: whether it was made softer only because its peaks are above what the format holds.
        is_unmeasured: whether it is too short or too soft for its loudness to be measured, so that its level stays.
    """

    frames: int
    sample_rate_hz: int
    gain_db: float = 0.0
    from_hz: int | None = None
    below_target_db: float = 0.0
    is_lowered: bool = False
    is_unmeasured: bool = False
