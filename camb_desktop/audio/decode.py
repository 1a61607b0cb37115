"""Decoding with libsndfile: block by block, exact seeks, the good prefix of damaged files."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from camb_desktop.audio.libraries import soundfile
from camb_desktop.audio.sources import (
    ByteSource,
    FileSource,
    ReadStopped,
    SourceReader,
)
from camb_desktop.audio.stored import StoredSource
from camb_desktop.audio.wavhead import mend_streamed_wav
from camb_desktop.core.clip import StreamInfo
from camb_desktop.core.containers.inspect import SNIFF_BYTES, bytes_ahead, unplayable_name
from camb_desktop.core.containers.report import absurd
from camb_desktop.core.errors import CannotDecode, Unplayable
from camb_desktop.core.later import np

#: Frames that are read at once where nothing else is asked for: larger gains nothing, 4,096 costs up to 350 % more.
BLOCK_FRAMES = 65_536

#: A frame count that no header means: a FLAC of unknown length says 2**63 − 1.
_ABSURD_FRAMES = 1 << 48

#: Twice what integers of 32 bits come to where somebody forgot to scale them; sums of squares stay finite.
_LARGEST_SAMPLE = 2.0**32

_ID3V1_BYTES = 128
_PAGE_BYTES = 4096

_SEEKABLE = ("FLAC", "WAV", "WAVEX", "RF64", "AIFF", "AU", "CAF", "W64")

_BIT_DEPTHS = {"PCM_S8": 8, "PCM_U8": 8, "PCM_16": 16, "PCM_24": 24, "PCM_32": 32, "FLOAT": 32, "DOUBLE": 64}


def _sound(target: Path | _Parking) -> soundfile.SoundFile:
    """A SoundFile that never seeks by itself.

    The library asks for its position before, and seeks to it after, every block of a seekable file; near the end of a
    FLAC of unknown length, and past a cut, that seek fails and takes the block with it.
    """
    sound = soundfile.SoundFile(target)
    sound.seekable = lambda: False
    return sound


class _Parking:
    """A reader whose errors wait for the decoder: an exception cannot pass through the C library."""

    def __init__(self, reader: SourceReader) -> None:
        self._reader = reader
        self.error: Exception | None = None
        self.seek = reader.seek
        self.tell = reader.tell

    @property
    def claims_no_end(self) -> bool:
        """Whether the length was unknown when the reader was made."""
        return not self._reader.length_known

    def readinto(self, buffer: bytearray | memoryview) -> int:
        if self.error is not None:
            return 0
        count, self.error = self._reader.fill(buffer)
        return count


def open_sound(source: ByteSource, should_stop: Callable[[], bool] | None = None) -> Decoder:
    """Open a source for decoding; of a growing one waits until its header is there.

    Args:
        source: what to decode.
        should_stop: ends a wait for bytes, see :meth:`ByteSource.open`.

    Raises:
        CannotDecode: no audio that libsndfile knows, or the file is gone; Unplayable where its name is known.
        ReadStopped, SourceAborted: a wait ended early.
    """
    return Decoder(source, should_stop)


class Decoder:
    """Samples of one source. One thread at a time.

    Attributes:
        info: format and length; replaced by the exact one when the end turns out to be elsewhere than the header says.
        dtype: ``int16`` for files of up to 16 bits of linear PCM, ``float32`` (−1…1, floats as stored) for all others.
        position: the frame that the next :meth:`read` starts with.
        seeks_at_once: whether a seek is exact and costs next to nothing, wherever it goes.
        broken_samples: how many of those that were read are no number, infinite, or beyond all measure. They are
            delivered as 0 or full scale: whatever :meth:`read` returns is finite.
        damaged: whether the samples ended in a decoding error; what was good before it has been delivered.
    """

    def __init__(self, source: ByteSource, should_stop: Callable[[], bool] | None = None) -> None:
        self._source = source
        self._should_stop = should_stop
        self._parking: _Parking | None = None
        self._end: int | None = None
        self._stuck = False  # libsndfile's handle has failed: a new one is needed before the next call
        self.position = 0
        self.damaged = False
        self.broken_samples = 0
        self._sound = self._open()
        self.dtype: np.dtype[Any] = np.dtype(
            np.int16 if self._sound.subtype in ("PCM_16", "PCM_S8", "PCM_U8") else np.float32
        )
        self.seeks_at_once = self._sound.format in _SEEKABLE
        self.info = self._read_info()

    def read(self, frames: int = BLOCK_FRAMES) -> np.ndarray[Any, Any]:
        """The next frames.

        Args:
            frames: how many at most, > 0.

        Returns:
            New array of shape ``(n, channels)`` and :attr:`dtype`. n < ``frames`` only near the end, or where what has
            arrived of several files joined ends; n = 0 at the end.

        Raises:
            ReadStopped, SourceAborted, OSError: the bytes could not be had. All that could be decoded before has been
                returned by then.
        """
        if self._end is not None and self.position >= self._end:
            return np.empty((0, self.info.channels), self.dtype)
        if self._stuck:
            self._reopen_at(self.position)
        buffer = _page_aligned(frames, self.info.channels, self.dtype)
        failed = False
        try:
            count = self._sound.buffer_read_into(buffer, self.dtype.name)
        except soundfile.LibsndfileError:
            failed = True
            count = max(0, min(frames, self._sound.tell() - self.position))
        interruption = self._take_parked()
        self._stuck = failed or interruption is not None
        if isinstance(interruption, ReadStopped) or (interruption is not None and count == 0):
            raise interruption
        self.position += count
        if self.dtype == np.float32:
            self.broken_samples += _mend(buffer[:count])
        if interruption is None and (failed or count < frames):
            if not self._source.complete:
                # What was joined behind it shows once all of it can be judged; what there is until here comes first.
                if count:
                    return buffer[:count]
                self._source.open(self._should_stop).wait_for_all()
            if self._judge_anew():
                return np.concatenate([buffer[:count], self.read(frames - count)]) if count else self.read(frames)
            self.damaged = self.damaged or failed
            self._set_end(self.position)
        return buffer[:count]

    def _judge_anew(self) -> bool:
        """At the end of a file that was opened while it grew: whether more of it shows, now that all can be judged."""
        source = self._source
        if isinstance(source, FileSource) or not source.complete:
            return False
        self._source = stored = StoredSource(source.path)
        if not (stored.spans or stored.patches):
            return False
        self._reopen_at(self.position)
        self.info = self._read_info()
        return True

    def seek(self, frame: int) -> None:
        """Continue reading at ``frame``, exactly; at the end when it lies beyond.

        Raises:
            ReadStopped, SourceAborted, OSError: the bytes on the way there could not be had.
        """
        frame = max(0, frame)
        if self._end is not None:
            frame = min(frame, self._end)
        elif self.info.exact:
            frame = min(frame, self.info.frames)
        if frame == self.position and not self._stuck:
            return
        if frame == self._end:
            self.position, self._stuck = frame, True
        elif self._stuck or self._length_became_known() or not self._jump(frame):
            self._reopen_at(frame)

    def close(self) -> None:
        """Free the decoder. Safe to call twice."""
        self._sound.close()

    def __enter__(self) -> Decoder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open(self) -> soundfile.SoundFile:
        source = self._source
        target: Path | _Parking
        if isinstance(source, StoredSource) and source.report.unplayable:
            raise Unplayable(source.report.unplayable)
        try:
            if isinstance(source, FileSource) and not source.patches and not source.spans:
                target = source.path
            else:
                if not source.complete:
                    _wait_until_decodable(source, self._should_stop)
                reader = source.open(self._should_stop)
                if not isinstance(source, FileSource):
                    reader.pass_over(bytes_ahead(reader.read(SNIFF_BYTES)))
                    mend_streamed_wav(reader)
                    _hide_missing_tag(source, reader)
                target = self._parking = _Parking(reader)
                sound = _sound(target)
                reader.blank_from = None
                return sound
            return _sound(target)
        except soundfile.LibsndfileError as error:
            interruption = self._take_parked()
            if interruption is not None:
                raise interruption from error
            raise self._refusal(error) from error
        except FileNotFoundError as error:
            raise CannotDecode("the file is gone") from error

    def _refusal(self, error: soundfile.LibsndfileError) -> CannotDecode:
        """What to say of a file that libsndfile does not open: by its name where it is audio all the same."""
        with contextlib.suppress(OSError, ReadStopped):
            reader = self._source.open(lambda: True)
            if name := unplayable_name(reader.read(min(SNIFF_BYTES, self._source.available))):
                return Unplayable(name)  # audio, whether the kind or this one file is to blame
        return CannotDecode(error.error_string)

    def _length_became_known(self) -> bool:
        return self._parking is not None and self._parking.claims_no_end and self._source.total_bytes is not None

    def _jump(self, frame: int) -> bool:
        """Seek inside libsndfile; False when it cannot, after which its handle is of no more use."""
        try:
            self._sound.seek(frame)
        except soundfile.LibsndfileError:
            self._stuck = True
        interruption = self._take_parked()
        if interruption is not None:
            self._stuck = True
            raise interruption
        if not self._stuck:
            self.position = frame
        return not self._stuck

    def _reopen_at(self, frame: int) -> None:
        self._sound.close()
        self._sound = self._open()
        self._stuck = False
        self.position = 0
        if frame == 0 or self._jump(frame):
            return
        self._sound.close()
        self._sound = self._open()
        self._stuck = False
        while self.position < frame:
            if len(self.read(min(BLOCK_FRAMES, frame - self.position))) == 0:
                return

    def _read_info(self) -> StreamInfo:
        sound = self._sound
        if name := absurd(sound.samplerate, sound.channels):
            sound.close()
            raise Unplayable(name)
        depth = _BIT_DEPTHS.get(sound.subtype, 0)
        frames = sound.frames
        known = frames <= _ABSURD_FRAMES and not (
            sound.format == "WAV" and self._parking is not None and self._parking.claims_no_end
        )
        if not known:
            # A guess from the bytes that are known of; FLAC makes about 0.6 of speech and music.
            size = self._source.total_bytes or self._source.available
            ratio = 0.6 if sound.format == "FLAC" else 1.0
            frames = int(size / (sound.channels * max(8, depth) / 8 * ratio))
        return StreamInfo(
            frames=max(0, frames),
            sample_rate_hz=sound.samplerate,
            channels=sound.channels,
            bit_depth=depth,
            is_float=sound.subtype in ("FLOAT", "DOUBLE"),
            exact=known,
        )

    def _set_end(self, frame: int) -> None:
        self._end = frame
        if self.info.frames != frame or not self.info.exact:
            self.info = replace(self.info, frames=frame, exact=True)

    def _take_parked(self) -> Exception | None:
        if self._parking is None:
            return None
        error, self._parking.error = self._parking.error, None
        return error


def _mend(block: np.ndarray[Any, Any]) -> int:
    """Make what is no number silence, and what is beyond measure full scale; how many samples that were."""
    if not block.size or (block.min() >= -_LARGEST_SAMPLE and block.max() <= _LARGEST_SAMPLE):  # false for NaN, too
        return 0
    broken = ~(np.abs(block) <= _LARGEST_SAMPLE)
    block[broken] = np.nan_to_num(np.sign(block[broken]), nan=0.0)
    return int(np.count_nonzero(broken))


def _page_aligned(frames: int, channels: int, dtype: np.dtype[Any]) -> np.ndarray[Any, Any]:
    """Like ``np.empty`` of shape (frames, channels), but on the edge of a page of memory.

    Where a buffer begins less than 32 bytes further into its page than the bytes do into theirs, AMD's ``rep movsb``,
    with which Linux copies cached files, takes five times as long; numpy's arrays of one size all begin at one place.
    """
    size = frames * channels * dtype.itemsize
    raw = np.empty(size + _PAGE_BYTES, np.uint8)
    start = -raw.ctypes.data % _PAGE_BYTES
    return raw[start : start + size].view(dtype).reshape(frames, channels)


def _hide_missing_tag(source: ByteSource, reader: SourceReader) -> None:
    """An MP3 is opened by a look at the tag at its end: as long as that is not there, let it see none."""
    if source.complete or not reader.length_known:
        return
    head = reader.read(3)
    reader.seek(0)
    if head == b"ID3" or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0):
        reader.blank_from = max(0, reader.claimed_length - _ID3V1_BYTES)


def _wait_until_decodable(source: ByteSource, should_stop: Callable[[], bool] | None) -> None:
    """Of unknown length, only WAV and FLAC can be begun before the end is there: wait for it otherwise."""
    if source.total_bytes is not None:
        return
    reader = source.open(should_stop)
    if reader.read(4) not in (b"RIFF", b"fLaC"):
        reader.wait_for_all()
