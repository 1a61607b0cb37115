"""The only place that knows soundfile, sounddevice and soxr: sources, decoding, playing, measuring. No Qt."""
