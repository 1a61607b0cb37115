"""How the sandbox behaves. Frozen, so that a running server cannot change under a test."""

from __future__ import annotations

import argparse
from dataclasses import field
from typing import Literal

from camb_desktop.core.values import dataclass

DAY_S = 86_400.0

ExtraKind = Literal["speech", "sound", "mixed"]


@dataclass(frozen=True, slots=True)
class SandboxOptions:
    """Everything that can be turned.

    Attributes:
        latency_s: wait before any request is answered, on both hosts.
        bytes_per_second: pace of every audio body, or None for as fast as it goes.
        link_lifetime_s: how long a presigned link works.
        api_key: the only key that is accepted; None makes a random one.
        runs: number of extra runs with short synthetic clips, beyond the titled ones.
        extra_kind: what those are; ``mixed`` alternates.
        polls_until_done: how often the demo task answers ``PENDING`` first.
    """

    latency_s: float = 0.0
    bytes_per_second: int | None = None
    link_lifetime_s: float = DAY_S
    api_key: str | None = field(default=None, repr=False)
    runs: int = 0
    extra_kind: ExtraKind = "mixed"
    polls_until_done: int = 2


def parse(arguments: list[str] | None = None) -> SandboxOptions:
    """Options from command-line arguments; ``argparse`` ends the process with code 2 on bad ones."""
    parser = argparse.ArgumentParser(
        prog="python -m camb_desktop.sandbox",
        description="A local look-alike of the CAMB.AI result service. Serves until its standard input ends.",
    )
    parser.add_argument("--latency-ms", type=float, default=0.0, help="wait before every answer")
    parser.add_argument("--bytes-per-second", type=int, default=None, help="pace of audio bodies")
    parser.add_argument("--link-lifetime-s", type=float, default=DAY_S, help="how long a download link works")
    parser.add_argument("--runs", type=int, default=0, help="number of extra short runs")
    parser.add_argument("--extra-kind", choices=("speech", "sound", "mixed"), default="mixed")
    given = parser.parse_args(arguments)
    return SandboxOptions(
        latency_s=given.latency_ms / 1000,
        bytes_per_second=given.bytes_per_second,
        link_lifetime_s=given.link_lifetime_s,
        runs=given.runs,
        extra_kind=given.extra_kind,
    )
