"""CAMB Desktop: hear, judge, keep and share the audio that CAMB.AI generated."""

__version__ = "0.1.0"
