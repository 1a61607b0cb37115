"""Throws mixes of snippets with known truth at the reader of pastes.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/fuzz_paste.py --seconds 600

The number of a case is its seed, so every finding can be run again with ``--case N``. Every mix holds marked run IDs of
five digits, and numbers that mean something else: of another length, so that nothing makes them IDs. A finding is

    raised    an exception,
    invented  an ID, an offered range or a left-over number that does not stand in the text as a whole number,
    lost      a marked ID that is neither an entry nor in an offered range,
    taken     a number that means something else and became an entry,
    shown     a secret in what would be shown,
    slow      more than two seconds.

The exit code is 1 if there is one.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from camb_desktop.core.ids import extract

SECRET = "SECRETzq81kfmw03xSECRET"
SLOW_S = 2.0
#: Each marks the run ID {n} for certain, alone on its lines.
MARKED = (
    "run_id={n}", "run_id: {n}", "run {n}", "Run {n} is ready", "- run #{n}", "* [ ] run {n}", "3. run {n}",
    "https://client.camb.ai/apis/tts-result/{n}", "see https://client.camb.ai/apis/text-to-sound-result/{n}?output_type=file_url",
    'run_ids: [{n}]', "export RUN_ID='{n}'", "Run(run_id={n}, seed=7)", "{{'run_id': {n}, 'seed': 7}}",
    '{{"run_id": {n}, "seed": 7}}', "<run_id>{n}</run_id>", "2026-11-26 17:38:00,123 INFO run_id={n} took 350 ms",
    "run 3 of 8 was run {n}", "run_id\u00a0= {n}", "run_id:\u200b{n}", "\u202arun {n}\u202c", "run_id {n}.0",
    "> GET /apis/tts-result/{n} HTTP/1.1", '<run run_id="{n}"/>',
)  # fmt: skip
#: None of these holds a run ID.
OTHER = (
    "seed: 42", "PORT=8080", "(2 rows)", "In [12]: print(x)", "-rw-r--r-- 1 root root 4096 Nov 26 17:38 x.txt",
    "port 8080",
    "took 350 ms", "45%", "$12.50 each", "2026-11-26T10:11:12Z", "at 10.0.0.1:8080", "v1.2.3", "call +1 (555) 123-4567",
    "0x2df8", "a3f5c1e9b7d2f4a6c8e0b1d3f5a7c9e1b3d5f7a9", "bob117@example.com", '{{"progress": 40}}', "<seed>42</seed>",
    "1.5 and 2.5", "user_id: 987", "Nov 26 18:26:01 host app[1234]: ready", "Good morning", "HTTP/1.1 200 OK",
    "content-length: 48", "x = [1.5, 2.5]", "", "   ", "---", "| a | b |", '"', "{{", "[", "\x00", "\ufeff", "²",
    "api_key=" + SECRET, "x-api-key: " + SECRET, "https://s3.x/a.wav?X-Amz-Signature=" + SECRET,
)  # fmt: skip
JOINTS = ("\n", "\n", "\n", "\r\n", "\r", "\n\n")


def mix(case: int) -> tuple[str, set[int]]:
    """A text, and the run IDs that it marks."""
    chance = random.Random(case)
    ids = chance.sample(range(11_000, 99_999), chance.randint(1, 6))
    lines = [chance.choice(MARKED).format(n=n) for n in ids]
    lines += [chance.choice(OTHER).format() for _ in range(chance.randint(0, 8))]
    chance.shuffle(lines)
    return chance.choice(JOINTS).join(lines), set(ids)


def noise(case: int) -> str:
    """Pieces of snippets cut and joined anyhow: nothing is known of it but what its digits can be."""
    chance = random.Random(-case - 1)
    pieces = (
        *MARKED,
        *OTHER,
        "1'234",
        "12,345",
        '"12,345"',
        "12\u202f345",
        "run ",
        "11768 … 11772",
        "\t",
        ";",
        "run_id,name",
    )
    text = "".join(
        chance.choice(pieces).replace("{n}", str(chance.randrange(10**6))) for _ in range(chance.randint(1, 30))
    )
    marks = [chance.randrange(len(text) + 1) for _ in range(4)]
    return text[min(marks) :] + chance.choice(JOINTS) + text[: max(marks)]


def findings(case: int) -> list[str]:
    """What is wrong with a case."""
    text, marked = mix(case)
    return judge(text, marked) + judge(noise(case), set())


def judge(text: str, marked: set[int]) -> list[str]:
    """What is wrong with the reading of ``text``; of a text that marks nothing, less is known."""
    begun = time.perf_counter()
    try:
        found = extract(text)
    except Exception as error:
        return [f"raised {type(error).__name__}: {error}"]
    wrong = ["slow"] if time.perf_counter() - begun > SLOW_S else []
    entries = {entry.run_id for entry in found.entries if entry.run_id is not None}
    ends = {end for each in found.ranges for end in (each.first, each.last)}
    offered = {n for each in found.ranges for n in range(each.first, each.last + 1)}
    whole = whole_numbers(text)
    wrong += [f"invented {n}" for n in sorted((entries | ends | set(found.left_over)) - whole)]
    if marked:
        wrong += [f"lost {n}" for n in sorted(marked - entries - offered)]
        wrong += [f"taken {n}" for n in sorted(entries - marked)]
    told = " ".join((*found.rejected, *(entry.name for entry in found.entries)))
    return wrong + (["shown"] if SECRET in told else [])


def whole_numbers(text: str) -> set[int]:
    """Every number of ``text`` as a person may read it: digits, and digits with marks of thousands between."""
    unseen = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad\u202a\u202c"))
    numbers: set[int] = set()
    run = grouped = ""
    for sign in text.translate(unseen) + " ":
        if sign.isdecimal():
            run, grouped = run + sign, grouped + sign
            continue
        numbers.update(int(digits) for digits in (run, grouped) if digits)
        run, grouped = "", grouped if run and sign in ",'’_\u202f\u00a0\u2009" else ""
    return numbers


def main() -> int:
    """Run one case, or as many as there is time for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--case", type=int)
    options = parser.parse_args()
    if options.case is not None:
        text, marked = mix(options.case)
        for part, known in ((text, marked), (noise(options.case), set[int]())):
            print(ascii(part), sorted(known), extract(part), judge(part, known), sep="\n  ")
        return bool(findings(options.case))
    until, case, bad, kinds = time.monotonic() + options.seconds, 0, 0, Counter[str]()
    while time.monotonic() < until:
        wrong = findings(case)
        kinds.update(each.split()[0] for each in wrong)
        bad += bool(wrong)
        if wrong and bad <= 20:
            print(f"--case {case}: {'; '.join(wrong)}", flush=True)
        case += 1
    print(f"{case} cases, {bad} with findings {dict(kinds)}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
