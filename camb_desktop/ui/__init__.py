"""Widgets, painting, words."""
