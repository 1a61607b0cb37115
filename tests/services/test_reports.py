"""Sentences for the status line."""

from __future__ import annotations

from camb_desktop.core.events import ConnectivityChange
from camb_desktop.services.reports import connectivity_told


def test_no_network_and_one_lost_host_are_told_apart() -> None:
    assert "No network" in connectivity_told(ConnectivityChange(online=False)).message
    one = connectivity_told(ConnectivityChange(online=False, host="s.example:443"))
    assert one.message.startswith("s.example cannot be reached"), "the usual port goes without saying"
    refused = connectivity_told(ConnectivityChange(online=False, host="s.example:8080", refused=True))
    assert refused.message.startswith("s.example:8080 refuses connections")
    assert "network" not in refused.message
    assert "network" not in one.message
    assert {
        connectivity_told(ConnectivityChange(online=True)).level,
        connectivity_told(ConnectivityChange(online=True, host="h:1")).level,
    } == {"info"}
    assert "h:1" in connectivity_told(ConnectivityChange(online=True, host="h:1")).message
