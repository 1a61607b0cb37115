"""The demo track: over two minutes of music-like material, rendered from cached notes in a second."""

from __future__ import annotations

import functools

import numpy as np

from camb_desktop.sandbox.sounds import hat, kick, snare
from camb_desktop.sandbox.synth import Signal, add_at, decay, encode, fade, level, pan, saturate, times

RATE_HZ = 44_100
BEAT_S = 60 / 112
BAR_S = 4 * BEAT_S
BARS = 60
CHORDS = ((45, 52, 57, 60, 64), (41, 48, 57, 60, 65), (48, 52, 55, 60, 67), (43, 50, 55, 59, 62))  # Am F C G, MIDI

# first bar of each part, what plays in it, and how loud
PARTS: tuple[tuple[int, frozenset[str], float], ...] = (
    (0, frozenset({"pad"}), 0.5),
    (4, frozenset({"pad", "pluck"}), 0.6),
    (12, frozenset({"pad", "pluck", "bass", "kick"}), 0.75),
    (20, frozenset({"pad", "pluck", "bass", "kick", "snare", "hat"}), 0.9),
    (32, frozenset({"pad", "pluck"}), 0.45),
    (36, frozenset({"pad", "pluck", "bass", "kick", "hat"}), 0.8),
    (40, frozenset({"pad", "pluck", "bass", "kick", "snare", "hat", "lead"}), 1.0),
    (52, frozenset({"pad", "pluck", "bass"}), 0.6),
    (56, frozenset({"pad"}), 0.45),
)


def hertz(note: int) -> float:
    """Frequency of a MIDI note number."""
    return float(440 * 2 ** ((note - 69) / 12))


@functools.cache
def demo_track() -> bytes:
    """A slow build, a break, a climax, an end. 128.6 s and its tail, 44.1 kHz stereo WAV, 23 MB."""
    rng = np.random.default_rng(7)
    track = np.zeros((round((BARS * BAR_S + 2.5) * RATE_HZ), 2), np.float32)  # 46 MB; double would take twice the time
    pads = [_pad(chord) for chord in CHORDS]
    plucks = {note: _pluck(note) for chord in CHORDS for note in chord}
    basses = [_bass(chord[0] - 12) for chord in CHORDS]
    leads = {note: _lead(note) for note in (69, 71, 72, 74, 76, 79)}
    drums = {"kick": pan(kick(RATE_HZ), 0), "snare": pan(snare(RATE_HZ, rng), 0.08)}
    hats = pan(hat(RATE_HZ, rng, 0.016), 0.3)
    for bar in range(BARS):
        _, playing, loud = [part for part in PARTS if part[0] <= bar][-1]
        start, chord = bar * BAR_S, bar % 4
        add_at(track, pads[chord], start, RATE_HZ, loud)
        if "pluck" in playing:
            for eighth in range(8):
                pluck = plucks[CHORDS[chord][(eighth * 2 + bar // 4) % 5]]
                for echo in range(3):
                    side = 0.6 if (eighth + echo) % 2 else -0.6
                    gain = loud * (0.5, 0.2, 0.09)[echo]
                    add_at(track, pluck[side], start + (eighth / 2 + 0.75 * echo) * BEAT_S, RATE_HZ, gain)
        if "bass" in playing:
            for at in (0, 0.75, 1.5, 2.5, 3):
                add_at(track, basses[chord], start + at * BEAT_S, RATE_HZ, 0.55 * loud)
        for beat in range(4):
            if "kick" in playing:
                add_at(track, drums["kick"], start + beat * BEAT_S, RATE_HZ, 0.85 * loud)
            if "snare" in playing and beat % 2:
                add_at(track, drums["snare"], start + beat * BEAT_S, RATE_HZ, 0.6 * loud)
            if "hat" in playing:
                add_at(track, hats, start + (beat + 0.5) * BEAT_S, RATE_HZ, 0.7 * loud)
        if "lead" in playing:
            for at, melody in ((0, (76, 72, 79, 74)), (1.5, (74, 69, 76, 71)), (2.5, (72, 72, 72, 74))):
                add_at(track, leads[melody[chord]], start + at * BEAT_S, RATE_HZ, 0.3)
    return encode(level(fade(saturate(track, 1.9), RATE_HZ, 1.5, 3.0), -1.0), RATE_HZ, "wav")


def _pad(chord: tuple[int, ...]) -> Signal:
    """One bar of slow strings with a release that overlaps the next bar, stereo."""
    t = times(BAR_S + 0.8, RATE_HZ)
    out = np.zeros((len(t), 2))
    for channel, detune in enumerate((0.9985, 1.0015)):
        for note in chord[1:]:
            for harmonic in (1, 2, 3):
                out[:, channel] += np.sin(2 * np.pi * hertz(note) * detune * harmonic * t) * 0.1 / harmonic**1.6
    beat = t % BEAT_S / BEAT_S
    pulse = 0.72 + 0.28 * np.minimum(1, np.minimum(beat / 0.6, (1 - beat) / 0.05))  # breathes with the beat
    return fade((out * pulse[:, None]).astype(np.float32), RATE_HZ, 0.35, 0.9)


def _pluck(note: int) -> dict[float, Signal]:
    """A short string note, at the left and at the right."""
    t = times(0.5, RATE_HZ)
    tone = sum(np.sin(2 * np.pi * hertz(note + 12) * h * t) * 0.5 ** (t * h / 0.11) / h**1.3 for h in (1, 2, 3, 4))
    shaped = np.asarray(tone) * decay(0.5, RATE_HZ, 0.12, 0.002)
    return {side: pan(shaped, side) for side in (-0.6, 0.6)}


def _bass(note: int) -> Signal:
    """A round bass note."""
    t = times(0.42, RATE_HZ)
    tone = np.sin(2 * np.pi * hertz(note) * t) + 0.35 * np.sin(4 * np.pi * hertz(note) * t)
    return pan(fade(tone * decay(0.42, RATE_HZ, 0.16, 0.004), RATE_HZ, 0, 0.05), 0)


def _lead(note: int) -> Signal:
    """A singing note with vibrato."""
    t = times(1.1, RATE_HZ)
    phase = 2 * np.pi * hertz(note) * t - 0.9 * np.cos(2 * np.pi * 5.2 * t) * np.minimum(1, t / 0.4)
    tone = np.sin(phase) + 0.4 * np.sin(2 * phase) + 0.18 * np.sin(3 * phase)
    return pan(fade(tone * decay(1.1, RATE_HZ, 0.5, 0.03), RATE_HZ, 0, 0.2), -0.15)
