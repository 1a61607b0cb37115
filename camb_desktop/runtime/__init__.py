"""Threads, and the one bridge from them to the GUI thread."""
