"""Numbers of a sentence or a log that mean a time, a size or a count, and so are no run IDs. Pure."""

from __future__ import annotations

import re

_TIMES = re.compile(
    r"""
      [0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.,]+(?:Z|[+-][0-9:]+)?)?   # 2024-05-01, 2024-05-01T10:00:00Z
    | [0-9]{1,4}[/.][0-9]{1,2}[/.][0-9]{2,4}(?![0-9.])                 # 01/05/2024, 1.5.2024
    | [0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?![0-9])        # 10:00:01,123
    | (?:[0-9]{1,3}\.){3}[0-9]{1,3}(?::[0-9]+)?                        # 127.0.0.1:8080
    | HTTP/[0-9.]+[\"']?\s+[0-9]{3}(?:\s+[0-9]+)?                      # HTTP/1.1" 200 5123
    """,
    re.VERBOSE,
)
_AFTER_WORD = re.compile(r"([A-Za-z_]+)[\"'`]?[ \t]*[:=]?[ \t]*[\"'`]?[0-9]+(?:\.[0-9]+)?")
_WITH_UNIT = re.compile(r"(?<![\w.])-?[0-9]*\.?[0-9]+[ \t]?(%|[A-Za-z]+\b)")
_NO_ID_AFTER = frozenset(
    re.findall(
        r"\S+",
        """
        port pid line took status code exit duration seconds size bytes length count total attempt
        page limit sample_rate rate channels http step version elapsed expires timestamp time ts
        localhost
        """,
    )
)
_UNITS = frozenset(
    re.findall(
        r"\S+",
        """
        % ms s sec secs second seconds min minute minutes h hour hours kb mb gb kib mib b byte bytes
        hz khz db lufs credit credits
        """,
    )
)


def without_noise(line: str) -> str:
    """``line`` without them."""
    if any(map(line.__contains__, "-/.:")):
        line = _TIMES.sub(" ", line)
    line = _AFTER_WORD.sub(lambda match: " " if match.group(1).lower() in _NO_ID_AFTER else match.group(), line)
    return _WITH_UNIT.sub(lambda match: " " if match.group(1).lower() in _UNITS else match.group(), line)
