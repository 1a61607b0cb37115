"""Saving and dragging out."""
