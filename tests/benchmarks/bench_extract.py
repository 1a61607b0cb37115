"""Reading a paste: time for 2 MB against 1 MB of eight kinds of text; a ratio of 2 is linear.

Each is the best of three. The last column is the time for 1 MB: what the window would wait.
"""

from __future__ import annotations

import json
import random
import sys
import time

from camb_desktop.core.ids import extract

_WORDS = ["gate", "door", "take", "heavy", "close", "the", "and", "Note", "again"]


def _fill(size: int, piece: str) -> str:
    return (piece * (size // len(piece) + 1))[:size]


def kinds(size: int) -> dict[str, str]:
    """Eight texts of ``size`` characters."""
    chance = random.Random(7)
    rows = size // 40
    records = [{"run_id": n, "name": f"Take {n}", "seed": 42} for n in range(size // 50)]
    return {
        "numbers, one a line": "\n".join(str(chance.randrange(10_000, 99_999)) for _ in range(size // 6)),
        "one line of words": "Note: " + " ".join(chance.choice(_WORDS) for _ in range(size // 5)) + " 11768",
        "letters in one piece": _fill(size, "abcdefgh"),
        "run and blanks": _fill(size, "run" + " " * 400 + "\n") + "5",
        "JSON": json.dumps(records)[: size * 2],
        "CSV": "name,run_id,seed\n" + "".join(f'"Take {n}, heavy",{n},42\n' for n in range(11_768, 11_768 + rows // 2)),
        "log": "".join(
            f"2026-11-26 17:38:{n % 60:02},{n % 1000:03} INFO [worker-3] POST 200 in 12 ms run_id={n} port=8080\n"
            for n in range(11_768, 11_768 + size // 90)
        ),
        "addresses": "".join(
            f"https://client.camb.ai/apis/tts-result/{n}?output_type=file_url\n"
            for n in range(11_768, 11_768 + size // 64)
        ),
    }


def _best(text: str) -> float:
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        extract(text)
        times.append(time.perf_counter() - begun)
    return min(times)


def main() -> int:
    """Print a line for each kind; exit 1 where one is not linear."""
    one, two = kinds(1_000_000), kinds(2_000_000)
    bad = 0
    for name in one:
        single, double = _best(one[name]), _best(two[name])
        ratio = double / single
        bad += ratio >= 2.3
        print(f"{name:22} 2 MB / 1 MB = {ratio:4.2f}   1 MB: {1000 * single:6.1f} ms")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
