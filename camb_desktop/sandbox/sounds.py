"""The sandbox's short sounds, synthesised. Each returns a whole WAV file and is the same at every call."""

from __future__ import annotations

import functools

import numpy as np

from camb_desktop.sandbox.synth import (
    Signal,
    add_at,
    decay,
    encode,
    fade,
    level,
    noise,
    pan,
    partials,
    room,
    saturate,
    times,
)

TUBE_RATIOS = (1.0, 2.756, 5.404, 8.933)  # a free bar's bending modes


@functools.cache
def rain() -> bytes:
    """Rain on a window: a bed of noise under gusts, single drops near by. 12 s, 48 kHz stereo."""
    rate, duration = 48_000, 12.0
    rng = np.random.default_rng(11)
    t = times(duration, rate)
    gusts = 0.55 + 0.3 * np.sin(2 * np.pi * t / 5.3 - 1.2) + 0.15 * np.sin(2 * np.pi * t / 1.9)
    track = np.stack([noise(duration, rate, rng, 350, 9_000) * gusts for _ in range(2)], axis=1) * 0.16
    for at, size in zip(rng.uniform(0, duration - 0.1, 460), rng.pareto(2.6, 460), strict=True):
        drop = decay(0.06, rate, 0.004 + 0.004 * rng.random(), 0.0006)
        drop = drop * np.sin(2 * np.pi * rng.uniform(1_400, 5_200) * times(0.06, rate))
        add_at(track, pan(drop, rng.uniform(-0.9, 0.9)), at, rate, min(0.9, 0.09 + 0.16 * size))
    return encode(level(fade(saturate(track, 2.2), rate, 0.9, 1.6), -4.0), rate, "wav")


@functools.cache
def chimes() -> bytes:
    """Wind chimes in a slow breeze. 11 s, 48 kHz stereo."""
    rate, duration = 48_000, 11.0
    rng = np.random.default_rng(23)
    track = np.zeros((round(duration * rate), 2))
    tubes = [587.33, 659.26, 783.99, 880.0, 987.77, 1174.66, 1318.51]
    notes = [partials(4.5, rate, hertz, TUBE_RATIOS, (1, 0.5, 0.22, 0.08), 0.85) for hertz in tubes]
    for centre, strikes in ((0.25, 5), (2.4, 7), (5.0, 4), (7.1, 3)):
        for n in range(strikes):
            tube = int(rng.integers(len(tubes)))
            add_at(
                track,
                pan(notes[tube], (tube - 3) / 4),
                centre + n * rng.uniform(0.09, 0.24),
                rate,
                rng.uniform(0.35, 1) * 0.86**n,
            )
    return encode(level(fade(room(track, rate, rng, 0.4, 0.35), rate, 0.005, 1.5), -3.0), rate, "wav")


def kick(rate: int) -> Signal:
    """A bass drum: a sine that falls from 180 to 48 Hz. Mono, 0.4 s."""
    t = times(0.4, rate)
    phase = 2 * np.pi * (48 * t + 132 * 0.035 * (1 - np.exp(-t / 0.035)))
    click = 0.25 * decay(0.4, rate, 0.0015, 0.0002)
    return np.asarray(np.sin(phase) * decay(0.4, rate, 0.075, 0.0008) + click)


def snare(rate: int, rng: np.random.Generator) -> Signal:
    """A snare drum: rattle and shell. Mono, 0.3 s."""
    rattle = noise(0.3, rate, rng, 1_200, 11_000) * 0.34 * decay(0.3, rate, 0.045)
    shell = np.sin(2 * np.pi * 186 * times(0.3, rate)) * 0.55 * decay(0.3, rate, 0.028)
    return np.asarray(rattle + shell)


def hat(rate: int, rng: np.random.Generator, half_life_s: float) -> Signal:
    """A hi-hat, closed or open by its half-life. Mono, 0.3 s."""
    return np.asarray(noise(0.3, rate, rng, 6_500, 16_000) * 0.22 * decay(0.3, rate, half_life_s, 0.0004))


@functools.cache
def drum_loop() -> bytes:
    """Four bars at 100 beats a minute, with a fill; loops without a seam. 9.6 s, 44.1 kHz stereo."""
    rate, beat = 44_100, 0.6
    rng = np.random.default_rng(5)
    track = np.zeros((round(16 * beat * rate), 2))
    bass, clap = kick(rate), snare(rate, rng)
    closed, opened = hat(rate, rng, 0.014), hat(rate, rng, 0.08)
    for bar in range(4):
        start = bar * 4 * beat
        for at in (0, 1.75, 2.5) if bar % 2 else (0, 2, 2.5):
            add_at(track, pan(bass, 0), start + at * beat, rate, 0.95)
        for at in (1, 3):
            add_at(track, pan(clap, 0.1), start + at * beat, rate, 0.8)
        for eighth in range(8):
            accent = (0.9, 0.45, 0.65, 0.5)[eighth % 4]
            add_at(track, pan(opened if eighth == 7 else closed, -0.35), start + eighth * beat / 2, rate, accent)
    for n, gain in enumerate((0.35, 0.5, 0.65, 0.9)):
        add_at(track, pan(clap, -0.4 + 0.25 * n), (15 + n / 4) * beat, rate, gain)
    return encode(level(track, -1.5), rate, "wav")


@functools.cache
def drone() -> bytes:
    """A low drone that opens and closes. 16 s, 48 kHz stereo, 24 bit."""
    rate, duration = 48_000, 16.0
    t = times(duration, rate)
    coarse = np.linspace(0, duration, 1_000)  # what moves slowly is computed seldom
    brightness = 0.5 - 0.5 * np.cos(2 * np.pi * coarse / duration)
    track = np.zeros((len(t), 2))
    for channel, detune in enumerate((-0.11, 0.13)):
        for voice, hertz in enumerate((55.0, 82.41, 110.0)):
            fundamental = np.exp(2j * np.pi * (hertz + detune * (voice + 1)) * t).astype(np.complex64)
            phasor = np.ones_like(fundamental)
            for harmonic in range(1, 8):
                phasor *= fundamental
                wander = 1 + 0.3 * np.sin(2 * np.pi * coarse / (3.1 + 0.7 * harmonic + voice) + channel)
                gain = wander * brightness ** (0.35 * (harmonic - 1)) / harmonic**1.15
                track[:, channel] += np.interp(t, coarse, gain) * phasor.imag
    return encode(level(fade(track, rate, 2.2, 3.2), -5.0), rate, "wav", bits=24)


def slam() -> tuple[Signal, int]:
    """A heavy door falls shut: latch, body, room. 2.8 s stereo and its rate."""
    rate, duration = 48_000, 2.8
    rng = np.random.default_rng(31)
    track = np.zeros((round(duration * rate), 2))
    body = np.sin(2 * np.pi * 71 * times(0.5, rate)) * decay(0.5, rate, 0.05, 0.0007)
    wood = noise(0.5, rate, rng, 90, 1_800) * decay(0.5, rate, 0.022, 0.0004)
    latch = noise(0.08, rate, rng, 1_500, 9_000) * decay(0.08, rate, 0.004, 0.0003)
    creak = noise(0.4, rate, rng, 500, 2_600) * np.sin(np.pi * times(0.4, rate) / 0.4) ** 2
    add_at(track, pan(creak, -0.4), 0.02, rate, 0.025)
    add_at(track, pan(latch, 0.2), 0.36, rate, 0.12)
    add_at(track, pan(body, 0), 0.44, rate, 1.0)
    add_at(track, pan(wood, -0.1), 0.44, rate, 0.55)
    add_at(track, pan(latch, 0.3), 0.50, rate, 0.25)
    add_at(track, pan(latch, 0.25), 0.68, rate, 0.07)
    return fade(room(track, rate, rng, 0.2, 0.5), rate, 0.005, 0.4), rate


@functools.cache
def door_slam() -> bytes:
    """The take that is right, peak −1.2 dBFS."""
    track, rate = slam()
    return encode(level(track, -1.2), rate, "wav")


@functools.cache
def door_slam_clipped() -> bytes:
    """The take that was recorded 9 dB too hot and clips, on purpose."""
    track, rate = slam()
    return encode(level(track, 9.0), rate, "wav")


@functools.cache
def blip(index: int, container: str) -> bytes:
    """A short note for an extra run, different for every ``index``. 0.4 s, 22.05 kHz mono, about 18 kB as WAV."""
    rate = 22_050
    hertz = 220.0 * 2 ** ((index % 36) / 12)
    note = partials(0.4, rate, hertz, (1, 2, 3.01), (1, 0.4, 0.2), 0.04 + 0.0001 * index)
    return encode(level(fade(note, rate, 0.002, 0.02), -6.0 - (index % 7)), rate, container)
