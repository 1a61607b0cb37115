"""From a decoder to blocks: loops, regions, channels, rates and speeds, each frame with its place in the file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from camb_desktop.audio.channels import mixing_matrix
from camb_desktop.audio.decode import open_sound
from camb_desktop.audio.playback import Block
from camb_desktop.audio.reader import Plan, PlayReader
from camb_desktop.audio.sources import FileSource

RATE_HZ = 48_000


@pytest.fixture
def noise(tmp_path: Path) -> np.ndarray:
    """int16 noise, shape (150000, 2), also in ``noise.wav`` and ``noise.flac``."""
    samples = np.random.default_rng(3).integers(-20_000, 20_000, (150_000, 2), dtype=np.int16)
    for name in ("noise.wav", "noise.flac"):
        soundfile.write(tmp_path / name, samples, RATE_HZ)
    return samples


def blocks_of(path: Path, plan: Plan, frames: int, rate_hz: int = RATE_HZ, channels: int = 2) -> list[Block]:
    """Blocks until there are ``frames`` of them, or the end."""
    with open_sound(FileSource(path)) as decoder:
        reader = PlayReader(decoder, plan, rate_hz, channels)
        found: list[Block] = []
        while sum(len(block.data) for block in found) < frames and (block := reader.next_block()) is not None:
            assert not block.data.flags.writeable
            found.append(block)
    return found


def sound_of(blocks: list[Block]) -> np.ndarray:
    return np.concatenate([block.data for block in blocks])


def places_of(blocks: list[Block]) -> np.ndarray:
    """File frame of every output frame."""
    return np.concatenate([block.file_start + np.arange(len(block.data)) * block.step for block in blocks])


def as_float(samples: np.ndarray) -> np.ndarray:
    return samples.astype(np.float32) / 32768


@pytest.mark.parametrize("name", ["noise.wav", "noise.flac"])
def test_the_whole_file_comes_as_it_is(tmp_path: Path, noise: np.ndarray, name: str) -> None:
    blocks = blocks_of(tmp_path / name, Plan(), 10**9)
    np.testing.assert_array_equal(sound_of(blocks), as_float(noise))
    np.testing.assert_array_equal(places_of(blocks), np.arange(len(noise)))


@pytest.mark.parametrize("name", ["noise.wav", "noise.flac"])
def test_twenty_rounds_of_one_second_deviate_by_no_frame(tmp_path: Path, noise: np.ndarray, name: str) -> None:
    region = (12_345, 12_345 + RATE_HZ)
    blocks = blocks_of(tmp_path / name, Plan(region[0], loop=True, region=region), 20 * RATE_HZ)
    expected = np.tile(as_float(noise[region[0] : region[1]]), (20, 1))
    np.testing.assert_array_equal(sound_of(blocks)[: len(expected)], expected)
    np.testing.assert_array_equal(places_of(blocks)[: len(expected)], np.tile(np.arange(*region), 20))


def test_the_whole_file_loops_exactly(tmp_path: Path, noise: np.ndarray) -> None:
    blocks = blocks_of(tmp_path / "noise.flac", Plan(149_000, loop=True), 310_000)
    expected = np.concatenate([noise[149_000:], noise, noise, noise])[:310_000]
    np.testing.assert_array_equal(sound_of(blocks)[:310_000], as_float(expected))


@pytest.mark.parametrize(
    ("plan", "ranges"),
    [
        (Plan(60_000, region=(50_000, 70_000)), [(60_000, 70_000)]),
        (Plan(40_000, region=(50_000, 70_000)), [(40_000, 150_000)]),
        (Plan(80_000, region=(50_000, 70_000)), [(80_000, 150_000)]),
        (Plan(40_000, loop=True, region=(50_000, 70_000)), [(40_000, 70_000), (50_000, 70_000), (50_000, 70_000)]),
        (Plan(140_000, loop=True, region=(50_000, 70_000)), [(140_000, 150_000), (50_000, 70_000)]),
        (Plan(149_990, loop=True, region=(149_000, 999_999)), [(149_990, 150_000), (149_000, 150_000)]),
        (Plan(150_000), []),
    ],
)
def test_what_a_region_means(tmp_path: Path, noise: np.ndarray, plan: Plan, ranges: list[tuple[int, int]]) -> None:
    expected = np.concatenate([np.empty((0, 2), np.int16), *(noise[start:stop] for start, stop in ranges)])
    blocks = blocks_of(tmp_path / "noise.wav", plan, len(expected) if plan.loop else 10**9)
    sound = sound_of(blocks) if blocks else np.empty((0, 2), np.float32)
    np.testing.assert_array_equal(sound[: len(expected)], as_float(expected))
    assert plan.loop or len(sound) == len(expected)


def test_a_loop_of_a_few_samples_is_exact_too(tmp_path: Path, noise: np.ndarray) -> None:
    blocks = blocks_of(tmp_path / "noise.wav", Plan(100, loop=True, region=(100, 137)), 20_000)
    np.testing.assert_array_equal(sound_of(blocks)[:20_000], np.tile(as_float(noise[100:137]), (541, 1))[:20_000])
    assert len(blocks) < 20, "not a block for every round"


@pytest.mark.parametrize("frames", [1, 37])
def test_a_file_of_a_few_samples_loops_in_whole_blocks(tmp_path: Path, noise: np.ndarray, frames: int) -> None:
    soundfile.write(tmp_path / "short.wav", noise[:frames], RATE_HZ)
    blocks = blocks_of(tmp_path / "short.wav", Plan(loop=True), 20_000)
    expected = np.tile(as_float(noise[:frames]), (20_000 // frames + 1, 1))
    np.testing.assert_array_equal(sound_of(blocks)[:20_000], expected[:20_000])
    assert len(blocks) < 20, "not a block for every round"


@pytest.mark.parametrize("speed", [1.0, 1.5])
def test_silence_past_the_end_has_its_places(tmp_path: Path, noise: np.ndarray, speed: float) -> None:
    length_s = len(noise) / RATE_HZ
    blocks = blocks_of(
        tmp_path / "noise.wav", Plan(len(noise) - 4_800, speed=speed, silence_to_s=length_s + 0.5), 10**9
    )
    sound, places = sound_of(blocks), places_of(blocks)
    assert len(sound) == pytest.approx((4_800 + 24_000) / speed, rel=0.05)
    assert not sound[places > len(noise) + 8_000].any()
    assert places[-1] == pytest.approx(len(noise) + 24_000, abs=3_000)
    blocks = blocks_of(
        tmp_path / "noise.wav", Plan(len(noise) + 9_600, speed=speed, silence_to_s=length_s + 0.5), 10**9
    )
    assert not sound_of(blocks).any()
    assert blocks[0].file_start == len(noise) + 9_600


@pytest.mark.parametrize("rate_hz", [8_000, 22_050, 44_100, 96_000, 192_000])
def test_resampled_sound_keeps_length_pitch_and_place(tmp_path: Path, rate_hz: int) -> None:
    tone = np.sin(2 * np.pi * 1_000 / rate_hz * np.arange(rate_hz * 2))
    soundfile.write(tmp_path / "tone.wav", 0.5 * tone, rate_hz)
    blocks = blocks_of(tmp_path / "tone.wav", Plan(), 10**9)
    sound = sound_of(blocks)[:, 0]
    assert abs(len(sound) - 2 * RATE_HZ) <= 1
    expected = 0.5 * np.sin(2 * np.pi * 1_000 / RATE_HZ * np.arange(len(sound)))
    np.testing.assert_allclose(sound[500:-500], expected[500:-500], atol=2e-3)
    np.testing.assert_allclose(places_of(blocks), np.arange(len(sound)) * rate_hz / RATE_HZ, atol=1)


def test_a_resampled_loop_keeps_its_places(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.zeros((44_100, 2)), 44_100)
    region = (10_000, 20_000)
    places = places_of(blocks_of(tmp_path / "a.wav", Plan(10_000, loop=True, region=region), 60_000))
    expected = 10_000 + np.arange(len(places)) * 44_100 / RATE_HZ % 10_000
    # at the seam a frame may stand for the last of one round or the first of the next
    assert np.minimum(np.abs(places - expected), 10_000 - np.abs(places - expected)).max() < 1.0
    assert places.max() < 20_000


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 2.0])
def test_speed_keeps_pitch_and_changes_length(tmp_path: Path, speed: float) -> None:
    tone = 0.5 * np.sin(2 * np.pi * 440 / RATE_HZ * np.arange(4 * RATE_HZ))
    soundfile.write(tmp_path / "tone.wav", tone, RATE_HZ)
    blocks = blocks_of(tmp_path / "tone.wav", Plan(speed=speed), 10**9)
    sound = sound_of(blocks)[:, 0]
    assert abs(len(sound) - 4 * RATE_HZ / speed) <= 1
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 20)) ** 2
    peak_hz = np.argmax(spectrum) * RATE_HZ / (1 << 20)
    assert peak_hz == pytest.approx(440, abs=0.5)
    near = slice(int(430 * (1 << 20) / RATE_HZ), int(450 * (1 << 20) / RATE_HZ))
    assert spectrum[near].sum() / spectrum.sum() > 0.999, "nothing but the tone: no warble and no clicks at the seams"
    np.testing.assert_allclose(places_of(blocks), np.arange(len(sound)) * speed, atol=1)


def test_speed_keeps_events_where_they_are(tmp_path: Path) -> None:
    samples = np.random.default_rng(1).normal(0, 0.1, 4 * RATE_HZ)
    samples[: 2 * RATE_HZ] = 0
    soundfile.write(tmp_path / "a.wav", samples, RATE_HZ)
    sound = sound_of(blocks_of(tmp_path / "a.wav", Plan(speed=1.5), 10**9))[:, 0]
    loud = np.flatnonzero(np.abs(sound) > 0.05)[0]
    assert abs(loud - 2 * RATE_HZ / 1.5) < 0.03 * RATE_HZ


@pytest.mark.parametrize("channels", [1, 2, 3, 4, 5, 6, 7, 8, 11])
@pytest.mark.parametrize("device", [1, 2])
def test_any_number_of_channels_reaches_the_device_unclipped(tmp_path: Path, channels: int, device: int) -> None:
    samples = np.full((1_000, channels), 32767, np.int16)
    soundfile.write(tmp_path / "a.wav", samples, RATE_HZ)
    sound = sound_of(blocks_of(tmp_path / "a.wav", Plan(), 10**9, channels=device))
    assert sound.shape == (1_000, device)
    assert 0.9 < sound.max() <= 1.0


def test_surround_is_folded_as_itu_bs_775_says() -> None:
    matrix = mixing_matrix(6, 2)
    assert matrix is not None
    left, right, centre, low, back_left, back_right = matrix
    assert left[1] == right[0] == back_left[1] == back_right[0] == 0
    assert not low.any()
    assert centre[0] == centre[1] == pytest.approx(left[0] * 0.5**0.5)
    assert back_left[0] == pytest.approx(left[0] * 0.5**0.5)
    assert mixing_matrix(2, 2) is None
    assert mixing_matrix(1, 2).tolist() == [[1, 1]]
    assert mixing_matrix(2, 1).tolist() == [[0.5], [0.5]]


def test_what_is_no_number_is_not_played(tmp_path: Path) -> None:
    samples = np.array([[0.5], [np.nan], [np.inf], [-np.inf], [0.25]], np.float32)
    soundfile.write(tmp_path / "a.wav", samples, RATE_HZ, subtype="FLOAT")
    sound = sound_of(blocks_of(tmp_path / "a.wav", Plan(), 10**9))[:, 0]
    assert sound.tolist() == [0.5, 0, 1, -1, 0.25]
