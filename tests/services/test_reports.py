"""Sentences for the status line."""

from __future__ import annotations

from camb_desktop.core.events import ConnectivityChange
from camb_desktop.services.reports import connectivity_told


def test_no_network_and_one_lost_host_are_told_apart() -> None:
    assert "No network" in connectivity_told(ConnectivityChange(online=False)).message
    one = connectivity_told(ConnectivityChange(online=False, host="s.example:443"))
    assert "s.example:443" in one.message
    assert "network" not in one.message
    assert {
        connectivity_told(ConnectivityChange(online=True)).level,
        connectivity_told(ConnectivityChange(online=True, host="h:1")).level,
    } == {"info"}
    assert "h:1" in connectivity_told(ConnectivityChange(online=True, host="h:1")).message
