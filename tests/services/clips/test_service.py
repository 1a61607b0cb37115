"""The clips service with its real pool and real files: what arrives, what is kept, what goes first."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from camb_desktop.audio.building import build_peaks
from camb_desktop.audio.sources import FileSource, GrowingSource, SourceAborted
from camb_desktop.core.errors import CannotDecode
from camb_desktop.core.events import BodyProgress, BodyStarted
from camb_desktop.core.runs import AudioFile, Container, Damage
from camb_desktop.runtime.jobs import CancelToken, Done, WorkerPool
from camb_desktop.services.clips import ClipsService, SampleBlock, SpectrogramTile
from camb_desktop.storage.peakcache import PeakCache

RATE_HZ = 48_000


def music(seconds: float, channels: int = 2, seed: int = 0) -> np.ndarray[Any, Any]:
    """int16 (frames, channels): chords with a little noise, never the same twice."""
    rng = np.random.default_rng(seed)
    t = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    tones = [0.3 * np.sin(2 * np.pi * (220 + 37 * c + seed) * t) * (1 + np.sin(3 * t)) / 2 for c in range(channels)]
    noisy = np.stack(tones, axis=1) + rng.normal(0, 0.01, (len(t), channels))
    return np.round(noisy * 32767).astype(np.int16)


def audio_file(path: Path, samples: np.ndarray[Any, Any], damage: Damage | None = None) -> AudioFile:
    soundfile.write(path, samples, RATE_HZ)
    return described(path, damage)


def described(path: Path, damage: Damage | None = None) -> AudioFile:
    data = path.read_bytes()
    return AudioFile(path, len(data), hashlib.sha256(data).hexdigest(), Container(path.suffix[1:]), damage)


class Log:
    """Signals in the order they came."""

    def __init__(self, clips: ClipsService) -> None:
        self.changed: list[int] = []
        self.measured: list[int] = []
        self.samples: list[SampleBlock] = []
        self.tiles: list[SpectrogramTile] = []
        clips.changed.connect(self.changed.append)
        clips.measured.connect(self.measured.append)
        clips.samples_ready.connect(self.samples.append)
        clips.spectrogram_ready.connect(self.tiles.append)


class Counting:
    """The real pool, and how many jobs were given to it at once."""

    def __init__(self, pool: WorkerPool) -> None:
        self.pool = pool
        self.waiting = self.most = self.all = 0
        self.last: CancelToken | None = None

    def submit(self, work: Callable[[CancelToken], Any], done: Done | None = None, *, urgent: bool = False) -> Any:
        def arrived(outcome: Any) -> None:
            self.waiting -= 1
            assert done is not None
            done(outcome)

        self.waiting += 1
        self.all += 1
        self.most = max(self.most, self.waiting)
        self.last = self.pool.submit(work, arrived, urgent=urgent)
        return self.last

    def close(self, timeout_s: float = 2.0, *, finish: bool = False) -> bool:
        return self.pool.close(timeout_s, finish=finish)


@pytest.fixture
def pool(qapp: object) -> Iterator[WorkerPool]:
    made = WorkerPool("camb-decode")
    yield made
    assert made.close(10)


MakeClips = Callable[[], tuple[ClipsService, Log]]


@pytest.fixture
def make(tmp_path: Path, pool: WorkerPool) -> Iterator[MakeClips]:
    """Makes services that share one cache folder, as sessions one after another do."""
    made: list[ClipsService] = []

    def new() -> tuple[ClipsService, Log]:
        clips = ClipsService(tmp_path / "peaks", pool)
        made.append(clips)
        return clips, Log(clips)

    yield new
    for clips in made:
        clips.shutdown()


def test_while_files_come_in_only_the_focused_one_is_measured(qtbot: QtBot, tmp_path: Path, make: MakeClips) -> None:
    clips, log = make()
    in_flurry: list[int] = []
    clips.measured.connect(lambda row_id: in_flurry.append(row_id) if clips.in_flurry else None)
    clips.focus(1)
    for row_id in (1, 2, 3):
        clips.on_audio_ready(row_id, audio_file(tmp_path / f"{row_id}.wav", music(0.1, seed=row_id)))
    clips.want_overview(2)
    qtbot.waitUntil(lambda: sorted(log.measured) == [1, 2, 3])
    assert set(in_flurry) <= {1}
    assert log.measured[0] == 1


def test_a_finished_file_gets_peaks_and_measures(qtbot: QtBot, tmp_path: Path, make: MakeClips) -> None:
    clips, log = make()
    samples = music(3)
    audio = audio_file(tmp_path / "a.flac", samples)
    assert clips.clip(1) is None
    assert clips.source(1) is None
    clips.on_audio_ready(1, audio)
    qtbot.waitUntil(lambda: log.measured == [1], timeout=10_000)
    clip = clips.clip(1)
    assert clip is not None
    assert clip.complete
    assert clip.error is None
    assert clip.pyramid is not None
    assert clip.pyramid.to_bytes() == build_peaks(FileSource(audio.path)).pyramid.to_bytes()
    assert clip.info is not None
    assert (clip.info.frames, clip.info.sample_rate_hz, clip.info.exact) == (len(samples), RATE_HZ, True)
    assert clip.measures is not None
    assert clip.measures.info.frames == len(samples)
    assert clip.measures.md5_matches
    assert -40 < clip.measures.loudness_lufs < -5
    overview = clips.overview(1)
    assert overview is not None
    assert overview.shape == (256, 2)
    assert overview[:, 0].min() == samples.min() / 32768
    assert overview[:, 1].max() == samples.max() / 32768


def test_what_was_measured_once_is_not_decoded_again(qtbot: QtBot, tmp_path: Path, make: MakeClips) -> None:
    clips, log = make()
    audio = audio_file(tmp_path / "a.wav", music(2))
    clips.on_audio_ready(1, audio)
    qtbot.waitUntil(lambda: log.measured == [1], timeout=10_000)
    before = clips.clip(1)
    shown = clips.overview(1)
    audio.path.unlink()  # whoever decodes now fails

    clips, log = make()
    clips.on_audio_ready(7, audio)
    qtbot.waitUntil(lambda: log.measured == [7], timeout=10_000)
    restored = clips.clip(7)
    assert before is not None
    assert restored is not None
    assert restored.measures == before.measures
    assert restored.info == before.info
    assert restored.pyramid is None, "the peaks of a row that nobody looks at stay on disk"
    assert np.array_equal(clips.overview(7), shown)
    clips.focus(7)
    qtbot.waitUntil(lambda: clips.clip(7).pyramid is not None, timeout=10_000)
    assert clips.clip(7).complete
    assert clips.clip(7).pyramid.to_bytes() == before.pyramid.to_bytes()


@pytest.mark.parametrize("suffix", [".flac", ".wav"])
def test_peaks_grow_while_bytes_arrive_and_nobody_waits(
    qtbot: QtBot, tmp_path: Path, make: MakeClips, suffix: str
) -> None:
    clips, log = make()
    samples = music(8)
    whole = audio_file(tmp_path / f"whole{suffix}", samples)
    data = whole.path.read_bytes()
    part = tmp_path / "1.part"
    part.write_bytes(b"")
    clips.focus(1)
    clips.on_body_started(BodyStarted(5, 1, part, 0, len(data)))
    assert isinstance(clips.source(1), GrowingSource)
    # A second row that is complete is measured meanwhile, in the same single worker.
    clips.on_audio_ready(2, audio_file(tmp_path / "b.wav", music(1, seed=2)))
    qtbot.waitUntil(lambda: 2 in log.measured, timeout=10_000)

    seen = 0
    for share in (0.3, 0.6, 0.9):
        have = int(len(data) * share)
        with part.open("ab") as file:
            file.write(data[part.stat().st_size : have])
        clips.on_body_progress(BodyProgress(5, 1, have, len(data)))
        least = seen
        qtbot.waitUntil(lambda least=least: _frames(clips, 1) > least, timeout=10_000)
        qtbot.waitUntil(lambda share=share: _frames(clips, 1) > len(samples) * share * 0.7, timeout=10_000)
        seen = _frames(clips, 1)
        clip = clips.clip(1)
        assert not clip.complete
        assert clip.info.frames == len(samples)
        columns = clip.pyramid.columns(0, 0, seen, 16)
        expected = samples[: seen // 16, 0] / 32768
        assert columns.max[0] >= expected.max()
        overview = clips.overview(1)
        assert np.isfinite(overview[: int(256 * share * 0.6)]).all()
        assert np.isnan(overview[int(256 * share) + 2 :]).all()
    final = tmp_path / f"final{suffix}"
    part.write_bytes(data)
    part.rename(final)
    clips.on_audio_ready(1, described(final))
    qtbot.waitUntil(lambda: 1 in log.measured, timeout=10_000)
    assert clips.clip(1).complete
    assert clips.clip(1).pyramid.to_bytes() == build_peaks(FileSource(final)).pyramid.to_bytes()
    assert clips.clip(1).measures.damage is None
    assert clips.source(1).path == final


def _frames(clips: ClipsService, row_id: int) -> int:
    clip = clips.clip(row_id)
    return clip.pyramid.frames if clip is not None and clip.pyramid is not None else 0


def test_a_row_off_screen_waits_with_its_peaks_until_it_is_complete(
    qtbot: QtBot, tmp_path: Path, make: MakeClips
) -> None:
    clips, log = make()
    whole = audio_file(tmp_path / "whole.wav", music(2))
    clips.on_body_started(BodyStarted(1, 1, whole.path, whole.size_bytes // 2, whole.size_bytes))
    clips.on_body_started(BodyStarted(2, 2, whole.path, whole.size_bytes // 2, whole.size_bytes))
    clips.want_overview(2)
    qtbot.waitUntil(lambda: _frames(clips, 2) > 0, timeout=10_000)
    assert _frames(clips, 1) == 0
    clips.on_audio_ready(1, whole)
    qtbot.waitUntil(lambda: 1 in log.measured, timeout=10_000)
    assert clips.clip(1).pyramid.frames == 2 * RATE_HZ


def test_a_lost_download_ends_every_wait_and_brings_an_earlier_file_back(
    qtbot: QtBot, tmp_path: Path, make: MakeClips
) -> None:
    clips, log = make()
    audio = audio_file(tmp_path / "a.wav", music(1))
    clips.on_audio_ready(1, audio)
    qtbot.waitUntil(lambda: log.measured == [1], timeout=10_000)
    part = tmp_path / "1.part"
    part.write_bytes(audio.path.read_bytes()[:1000])
    for row_id in (1, 2):
        clips.on_body_started(BodyStarted(9, row_id, part, 1000, 50_000))
        source = clips.source(row_id)
        assert isinstance(source, GrowingSource)
        reader = source.open()
        clips.on_body_lost(row_id)
        with pytest.raises(SourceAborted):
            reader.read(2000)
    assert clips.source(1).path == audio.path
    assert clips.clip(1).measures is not None
    assert clips.source(2) is None
    assert clips.clip(2) is None


def test_bytes_that_start_over_replace_what_there_was(qtbot: QtBot, tmp_path: Path, make: MakeClips) -> None:
    clips, log = make()
    first = audio_file(tmp_path / "first.wav", music(4))
    second = audio_file(tmp_path / "second.wav", music(1, channels=1, seed=3))
    clips.focus(1)
    clips.on_body_started(BodyStarted(1, 1, first.path, first.size_bytes // 2, first.size_bytes))
    qtbot.waitUntil(lambda: _frames(clips, 1) > 0, timeout=10_000)
    old = clips.source(1)
    clips.on_body_started(BodyStarted(1, 1, first.path, first.size_bytes * 3 // 4, first.size_bytes))
    assert clips.source(1) is old, "a resumed body goes on"
    clips.on_body_started(BodyStarted(1, 1, second.path, 0, second.size_bytes))
    assert clips.source(1) is not old
    assert old.aborted
    assert _frames(clips, 1) == 0
    clips.on_audio_ready(1, second)
    qtbot.waitUntil(lambda: log.measured == [1], timeout=10_000)
    assert clips.clip(1).pyramid.channels == 1
    assert clips.clip(1).pyramid.frames == RATE_HZ


def test_the_focused_row_overtakes_all_others(qtbot: QtBot, tmp_path: Path, make: MakeClips) -> None:
    clips, log = make()
    for row_id in range(1, 31):
        clips.on_audio_ready(row_id, audio_file(tmp_path / f"{row_id}.wav", music(2, seed=row_id)))
    clips.want_overview(20)
    clips.focus(30)
    qtbot.waitUntil(lambda: len(log.measured) == 30, timeout=30_000)
    assert log.measured.index(30) <= 1
    assert log.measured.index(20) <= 2
    assert log.changed.index(20) < log.changed.index(7)


def test_removed_rows_cost_nothing_more(qtbot: QtBot, tmp_path: Path, pool: WorkerPool) -> None:
    counting = Counting(pool)
    clips = ClipsService(tmp_path / "peaks", counting)
    log = Log(clips)
    clips.on_audio_ready(1, audio_file(tmp_path / "long.flac", music(60)))
    clips.on_audio_ready(2, audio_file(tmp_path / "b.wav", music(1, seed=2)))
    part = tmp_path / "3.part"
    part.write_bytes(b"")
    clips.on_body_started(BodyStarted(1, 3, part, 0, 100))
    growing = clips.source(3)
    clips.focus(1)
    qtbot.waitUntil(lambda: _frames(clips, 1) > 0, timeout=10_000)
    running = counting.last
    clips.on_removed((1, 3, 99))
    assert running.cancelled
    assert clips.clip(1) is None
    assert clips.source(3) is None
    assert growing.aborted
    qtbot.waitUntil(lambda: log.measured == [2], timeout=10_000)
    assert clips.overview(1) is None
    clips.shutdown()


def test_what_cannot_be_decoded_says_so(qtbot: QtBot, tmp_path: Path, make: MakeClips) -> None:
    clips, log = make()
    junk = tmp_path / "junk.wav"
    junk.write_bytes(b"RIFF\x24\x00\x00\x00WAVEfmt nonsense" * 40)
    clips.on_audio_ready(1, described(junk))
    gone = audio_file(tmp_path / "gone.wav", music(0.1))
    gone.path.unlink()
    clips.on_audio_ready(2, gone)
    clips.on_audio_ready(3, audio_file(tmp_path / "good.wav", music(0.5)))
    qtbot.waitUntil(lambda: log.measured == [3], timeout=10_000)
    for row_id in (1, 2):
        assert isinstance(clips.clip(row_id).error, CannotDecode)
        assert clips.overview(row_id) is None


def test_a_cut_file_is_measured_and_keeps_the_length_it_was_to_have(
    qtbot: QtBot, tmp_path: Path, make: MakeClips
) -> None:
    samples = music(6)
    whole = audio_file(tmp_path / "whole.flac", samples).path.read_bytes()
    cut = tmp_path / "cut.flac"
    cut.write_bytes(whole[: len(whole) // 2])
    for expected_decoding in (True, False):
        clips, log = make()
        clips.on_audio_ready(1, described(cut, Damage.CUT))
        qtbot.waitUntil(lambda log=log: log.measured == [1], timeout=10_000)
        clip = clips.clip(1)
        assert clip.measures.damage is Damage.CUT
        assert clip.measures.md5_matches is None
        assert 0.4 * len(samples) < clip.measures.info.frames < 0.6 * len(samples)
        if expected_decoding:
            assert clip.pyramid.frames == clip.measures.info.frames


def test_samples_of_a_range_are_those_of_the_file(qtbot: QtBot, tmp_path: Path, make: MakeClips) -> None:
    clips, log = make()
    samples = music(5)
    clips.on_audio_ready(1, audio_file(tmp_path / "a.flac", samples))
    clips.request_samples(1, 100_000, 100_500)
    clips.request_samples(1, 123_456, 124_000)  # the first is not wanted any more
    qtbot.waitUntil(lambda: len(log.samples) == 1, timeout=10_000)
    block = log.samples[0]
    assert (block.row_id, block.start_frame, block.data.dtype) == (1, 123_456, np.float32)
    assert np.array_equal(block.data, samples[123_456:124_000] / np.float32(32768))
    assert not block.data.flags.writeable
    clips.request_samples(1, 5 * RATE_HZ - 10, 5 * RATE_HZ + 10)
    qtbot.waitUntil(lambda: len(log.samples) == 2, timeout=10_000)
    assert log.samples[1].data.shape == (10, 2)


def test_samples_of_a_file_that_is_still_arriving(
    qtbot: QtBot, tmp_path: Path, make: MakeClips, pool: WorkerPool
) -> None:
    clips, log = make()
    samples = music(8)
    whole = audio_file(tmp_path / "a.flac", samples)
    clips.on_body_started(BodyStarted(1, 1, whole.path, whole.size_bytes // 2, whole.size_bytes))
    clips.request_samples(1, 60_000, 60_100)
    qtbot.waitUntil(lambda: len(log.samples) == 1, timeout=10_000)
    assert np.array_equal(log.samples[0].data, samples[60_000:60_100] / np.float32(32768))
    clips.request_samples(1, 300_000, 300_100)  # not there yet: answered when it is
    tried: list[object] = []
    pool.submit(lambda token: None, tried.append)
    qtbot.waitUntil(lambda: tried != [], timeout=10_000)
    assert len(log.samples) == 1
    clips.on_audio_ready(1, whole)
    qtbot.waitUntil(lambda: len(log.samples) == 2, timeout=10_000)
    assert np.array_equal(log.samples[1].data, samples[300_000:300_100] / np.float32(32768))


def test_a_spectrogram_is_made_once(qtbot: QtBot, tmp_path: Path, make: MakeClips) -> None:
    clips, log = make()
    clips.on_audio_ready(1, audio_file(tmp_path / "a.wav", music(5)))
    clips.focus(1)
    qtbot.waitUntil(lambda: log.measured == [1], timeout=10_000)
    clips.request_spectrogram(1, 0, 10**9, 300, 120, "mel")
    qtbot.waitUntil(lambda: len(log.tiles) == 1, timeout=10_000)
    tile = log.tiles[0]
    assert (tile.row_id, tile.start_frame, tile.stop_frame, tile.scale) == (1, 0, 5 * RATE_HZ, "mel")
    assert tile.image.shape == (120, 300)
    assert tile.image.dtype == np.uint8
    clips.request_spectrogram(1, 0, 10**9, 300, 120, "mel")
    assert log.tiles[1:] == [tile]
    for nonsense in ((50, 50, 10, 10), (0, 100, 0, 10), (10**9, 10**9 + 5, 10, 10)):
        clips.request_spectrogram(1, *nonsense)
    clips.request_spectrogram(99, 0, 100, 10, 10)
    assert len(log.tiles) == 2


def test_ten_thousand_restored_rows_are_taken_in_small_portions(qtbot: QtBot, tmp_path: Path, pool: WorkerPool) -> None:
    counting = Counting(pool)
    clips = ClipsService(tmp_path / "peaks", counting)
    log = Log(clips)
    audio = audio_file(tmp_path / "a.wav", music(0.2))
    clips.on_audio_ready(1, audio)
    qtbot.waitUntil(lambda: log.measured == [1], timeout=10_000)
    counting.all = 0
    for row_id in range(2, 10_002):
        clips.on_audio_ready(row_id, audio)
    assert counting.most == 1, "one slice at a time, whatever there is to do"
    clips.focus(9_000)
    qtbot.waitUntil(lambda: clips.clip(9_000).pyramid is not None, timeout=10_000)
    assert len(log.measured) < 5_000, "the row that is looked at does not wait for the others"
    qtbot.waitUntil(lambda: len(log.measured) >= 10_001, timeout=60_000)
    assert counting.most == 1
    assert counting.all < 10_000 / 64 + 10
    assert sum(clips.clip(row_id).pyramid is not None for row_id in range(2, 10_002)) == 1
    clips.shutdown()


def test_pyramids_that_nobody_looks_at_leave_memory_and_come_back(
    qtbot: QtBot, tmp_path: Path, make: MakeClips, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("camb_desktop.services.clips.service.PYRAMID_BYTES", 100_000)
    clips, log = make()
    for row_id in range(1, 9):
        clips.on_audio_ready(row_id, audio_file(tmp_path / f"{row_id}.wav", music(8, seed=row_id)))
    clips.focus(3)
    qtbot.waitUntil(lambda: clips.clip(3).complete, timeout=30_000)
    looked_at = clips.clip(3).pyramid
    qtbot.waitUntil(lambda: len(log.measured) == 8, timeout=30_000)
    assert clips.clip(3).pyramid is looked_at
    held = [row_id for row_id in range(1, 9) if clips.clip(row_id).pyramid is not None]
    assert 3 in held
    assert len(held) < 8
    gone = next(row_id for row_id in range(1, 9) if row_id not in held)
    assert clips.overview(gone) is not None
    assert not clips.clip(gone).complete
    clips.focus(gone)
    qtbot.waitUntil(lambda: clips.clip(gone).pyramid is not None, timeout=10_000)
    assert clips.clip(gone).complete


def test_a_damaged_entry_on_disk_is_made_anew(qtbot: QtBot, tmp_path: Path, make: MakeClips) -> None:
    clips, log = make()
    audio = audio_file(tmp_path / "a.wav", music(1))
    clips.on_audio_ready(1, audio)
    qtbot.waitUntil(lambda: log.measured == [1], timeout=10_000)
    entry = next((tmp_path / "peaks").iterdir())
    entry.write_bytes(entry.read_bytes()[:-100])
    clips, log = make()
    clips.focus(1)
    clips.on_audio_ready(1, audio)
    qtbot.waitUntil(lambda: log.measured == [1], timeout=10_000)
    assert clips.clip(1).pyramid.frames == RATE_HZ
    assert PeakCache(tmp_path / "peaks").load(audio.sha256) is not None


def test_after_shutdown_nothing_moves(qtbot: QtBot, tmp_path: Path, make: MakeClips, pool: WorkerPool) -> None:
    clips, log = make()
    clips.on_audio_ready(1, audio_file(tmp_path / "a.flac", music(30)))
    part = tmp_path / "2.part"
    part.write_bytes(b"")
    clips.on_body_started(BodyStarted(1, 2, part, 0, 100))
    clips.shutdown()
    assert clips.source(2).aborted
    clips.request_samples(1, 0, 10)
    clips.request_spectrogram(1, 0, 1000, 10, 10)
    before = (list(log.changed), list(log.measured))
    reached: list[object] = []
    pool.submit(lambda token: None, reached.append)
    qtbot.waitUntil(lambda: reached != [], timeout=10_000)
    assert (log.changed, log.measured, log.samples, log.tiles) == (*before, [], [])


@pytest.mark.parametrize("kind", ["mp3", "wav", "flac"])
def test_a_whole_fetch_heals_what_a_cut_one_has_marked(
    qtbot: QtBot, tmp_path: Path, make: MakeClips, kind: str
) -> None:
    audio = audio_file(tmp_path / f"a.{kind}", music(2))
    clips, log = make()
    clips.on_audio_ready(1, replace(audio, damage=Damage.CUT))
    qtbot.waitUntil(lambda: log.measured == [1], timeout=10_000)
    assert clips.clip(1).measures.damage is Damage.CUT
    clips.on_audio_ready(1, audio)
    qtbot.waitUntil(lambda: log.measured == [1, 1], timeout=10_000)
    assert clips.clip(1).measures.damage is None
    clips, log = make()
    clips.on_audio_ready(7, replace(audio, damage=Damage.CUT))
    qtbot.waitUntil(lambda: log.measured == [7], timeout=10_000)
    assert clips.clip(7).measures.damage is Damage.CUT, "the same bytes by a transfer that was cut"


def test_the_same_audio_is_known_whatever_it_is_packed_in(qtbot: QtBot, tmp_path: Path, pool: WorkerPool) -> None:
    clips = ClipsService(tmp_path / "peaks", pool, label_of=lambda row_id: f"run {row_id}")

    def same_as(row_id: int) -> str | None:
        clip = clips.clip(row_id)
        return clip.same_as if clip is not None and clip.measures is not None else None

    samples = music(0.5)
    for row_id, name in ((1, "a.wav"), (2, "b.flac")):
        clips.on_audio_ready(row_id, audio_file(tmp_path / name, samples))
    clips.on_audio_ready(3, audio_file(tmp_path / "c.wav", music(0.5, seed=1)))
    qtbot.waitUntil(lambda: None not in map(same_as, (1, 2, 3)))
    assert [same_as(row_id) for row_id in (1, 2, 3)] == ["run 2", "run 1", ""]
    log = Log(clips)
    clips.on_removed([1])
    assert log.measured == [2]
    assert same_as(2) == ""
    clips.shutdown()


def test_a_file_of_an_earlier_session_is_looked_at_when_it_is_seen_or_all_are_asked_for(
    qtbot: QtBot, tmp_path: Path, pool: WorkerPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("camb_desktop.services.clips.service.LOOKED_UP_UNASKED", 1)
    files = {n: audio_file(tmp_path / f"{n}.wav", music(0.2, seed=n)) for n in (1, 2, 3)}
    clips = ClipsService(tmp_path / "peaks", pool, known=files.get)
    log = Log(clips)
    assert clips.source(1) is None, "the window is not there yet"
    clips.on_restored((1, 2, 3, 4))
    assert clips.source(1) is not None
    assert clips.source(4) is None
    clips.overview(2)
    qtbot.waitUntil(lambda: log.measured == [2])
    assert clips.clip(3) is None
    clips.want_all()
    qtbot.waitUntil(lambda: sorted(log.measured) == [1, 2, 3])
    clips.shutdown()
