"""What is decoded of each row: sources, peaks, measures, and what a zoomed waveform asks for."""

from camb_desktop.services.clips.pictures import SampleBlock, SpectrogramTile
from camb_desktop.services.clips.row import Clip
from camb_desktop.services.clips.service import ClipsService

__all__ = ["Clip", "ClipsService", "SampleBlock", "SpectrogramTile"]
