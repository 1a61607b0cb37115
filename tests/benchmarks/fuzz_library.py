"""Opens hundreds of damaged libraries as the program does, and counts the rows that are still there.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/fuzz_library.py [--files 500] [--rows 2000] [--real 12] [--seed 1]

Pages are overwritten with noise, zeros or other pages, files are cut or grow, headers are zeroed, columns hold wrong
words, journals are damaged. Each file is opened, read to its end, mended where that is needed, and then opened again;
``--real`` of them by the program itself, with its window. Ends with 1 when one does not start. The same seed gives the
same files.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import traceback
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from camb_desktop.core.runs import Decision, Kind, Run, Status
from camb_desktop.services.rows import Rows
from camb_desktop.storage.backups import Backups
from camb_desktop.storage.library import COLUMNS, Library, LibraryDamaged
from camb_desktop.storage.paths import ProfilePaths
from camb_desktop.storage.salvage import mend_library, open_library

PAGE = 4096
Harm = Callable[[random.Random, Path], None]
_START = """
import sys
from PySide6.QtCore import QTimer
from camb_desktop import app, launch
begin = app.App.start
def start(program, texts):
    begin(program, ())
    def look():
        if program.runs.is_loaded:
            print(program.runs.counts().total, flush=True)
            launch.QApplication.exit(0)
    poll = QTimer(program, interval=20)
    poll.timeout.connect(look)
    poll.start()
app.App.start = start
from camb_desktop.__main__ import main
sys.exit(main(["--profile", sys.argv[1]]))
"""


def make(folder: Path, count: int) -> None:
    """A library with a journal that was never written back."""
    paths = ProfilePaths.below(folder)
    paths.make()
    library = Library(paths.library, paths.audio)

    def run(number: int) -> Run:
        task = f"{number:08x}-0000-4000-8000-000000000000" if number % 40 == 0 else None
        return Run(
            number,
            60_000 + number,
            task,
            kind=Kind.AUTO,
            found_kind=(Kind.SPEECH, None)[number % 2],
            name=f"Take {number} – Straße" if number % 3 else "",
            note="x" * (number % 97),
            decision=tuple(Decision)[number % 3],
            added_at=1.79e9 + number,
            status=Status.CANCELLED,
        )

    library.save([(run(number), float(number)) for number in range(1, count - 99)])
    library.close()
    library = Library(paths.library, paths.audio)
    library.save([(run(number), float(number)) for number in range(count - 99, count + 1)])
    data = folder / "copied"  # as a kill leaves it
    data.mkdir()
    for path in paths.library.parent.glob(f"{paths.library.name}*"):
        shutil.copyfile(path, data / path.name)
    library.close()
    for path in data.iterdir():
        shutil.copyfile(path, paths.library.parent / path.name)
    shutil.rmtree(data)


# harms


def noise(chance: random.Random, path: Path) -> None:
    """Random bytes over some pages."""
    _overwrite(chance, path, lambda size, _data: chance.randbytes(size))


def zeros(chance: random.Random, path: Path) -> None:
    """Nothing but zeros in some pages."""
    _overwrite(chance, path, lambda size, _data: bytes(size))


def other_pages(chance: random.Random, path: Path) -> None:
    """Pages in the place of others."""
    _overwrite(chance, path, lambda size, data: data[(at := chance.randrange(len(data) // PAGE) * PAGE) : at + size])


def bits(chance: random.Random, path: Path) -> None:
    """Some bytes are others."""
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 10, 200))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data)


def cut(chance: random.Random, path: Path) -> None:
    """Ends early, anywhere."""
    os.truncate(path, chance.randrange(path.stat().st_size))


def grown(chance: random.Random, path: Path) -> None:
    """Something stands behind it."""
    with path.open("ab") as file:
        file.write(chance.randbytes(chance.choice((1, PAGE, 3 * PAGE + 5))))


def header(chance: random.Random, path: Path) -> None:
    """The header is zeroed, or partly noise."""
    start = chance.choice((0, 0, chance.randrange(100)))
    length = chance.choice((100, 16, 1))
    with path.open("r+b") as file:
        file.seek(start)
        file.write(bytes(length) if chance.random() < 0.5 else chance.randbytes(length))


def words(chance: random.Random, path: Path) -> None:
    """Columns hold words that they do not know, or no words at all."""
    strange: tuple[object, ...] = (None, "", "?", "Ready", "\0", 0, -1, 2**63 - 1, 1.5, 9e999, b"\xff\xfe", "🎧" * 500)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA writable_schema=ON")
        db.execute("UPDATE sqlite_schema SET sql = replace(replace(sql, ') STRICT', ')'), ' NOT NULL', '')")
        db.commit()
    with closing(sqlite3.connect(path)) as db:
        for _ in range(chance.choice((1, 20, 300))):
            column = chance.choice([name for name in COLUMNS if name != "row_id"])
            row_id = chance.randrange(1, 2_000)
            db.execute(f"UPDATE runs SET {column} = ? WHERE row_id = ?", (chance.choice(strange), row_id))
        if chance.random() < 0.2:
            db.execute("UPDATE sqlite_sequence SET seq = ?", (chance.choice((None, "x", -5, 2**63 - 1)),))
        if chance.random() < 0.2:
            db.execute("UPDATE runs SET row_id = ? WHERE row_id = 77", (chance.choice((2**63 - 1, 2**40, -3)),))
        db.commit()


def journal(chance: random.Random, path: Path) -> None:
    """The journal beside it is damaged, cut, zeroed, or of another file."""
    beside = path.with_name(f"{path.name}-wal")
    chance.choice((noise, zeros, bits, cut, header))(chance, beside)


def index_file(chance: random.Random, path: Path) -> None:
    """The shared memory beside it is noise."""
    path.with_name(f"{path.name}-shm").write_bytes(chance.randbytes(32_768))


def several(chance: random.Random, path: Path) -> None:
    """Two of these."""
    for harm in chance.sample((noise, zeros, bits, header, journal), 2):
        harm(chance, path)


HARMS: tuple[Harm, ...] = (
    noise, zeros, other_pages, bits, cut, grown, header, words, journal, index_file, several,
)  # fmt: skip


def _overwrite(chance: random.Random, path: Path, what: Callable[[int, bytes], bytes]) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 3, 10))):
        at = chance.randrange(max(1, len(data) // PAGE)) * PAGE
        put = what(min(PAGE, len(data) - at), bytes(data))
        data[at : at + len(put)] = put
    path.write_bytes(data)


# starts


def rows_of(folder: Path) -> set[int]:
    """The run IDs of a library that is opened and read as the program does it."""
    paths = ProfilePaths.below(folder)
    of_library = (paths.library, paths.audio, Backups(paths.library, paths.backups), "2026-11-26")
    opened = open_library(*of_library)
    rows = Rows(opened.library.audio.folder_of)
    below = opened.library.next_row_id()
    rows.extend(opened.first)
    try:
        for batch in opened.library.rest(opened.first, below):
            rows.extend(batch)
    except LibraryDamaged:
        opened.library.close()
        opened = mend_library(*of_library)
        rows = Rows(opened.library.audio.folder_of)
        rows.extend(opened.first)
        for batch in opened.library.rest(opened.first, opened.library.next_row_id()):
            rows.extend(batch)
    runs = list(rows.all())
    opened.library.save([(Run(opened.library.next_row_id(), 1_234_567), 1e9)])
    opened.library.close()
    return {run.run_id for run in runs if run.run_id is not None}


def started(folder: Path) -> int:
    """How many rows the program shows, in a process of its own."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    env.setdefault("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    command = [sys.executable, "-c", _START, str(folder)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"ended with {done.returncode}: {done.stderr[-2000:]}")
    return int(done.stdout.split()[-1])


def main() -> int:
    """Damage, open, count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--rows", type=int, default=2_000)
    parser.add_argument("--real", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    kept: dict[str, list[float]] = defaultdict(list)
    failed = 0
    with tempfile.TemporaryDirectory(prefix="fuzz-library-") as place:
        whole = Path(place, "whole")
        make(whole, given.rows)
        for number in range(given.files):
            chance = random.Random(f"{given.seed}-{number}")
            harm = HARMS[number % len(HARMS)]
            folder = Path(place, f"{number}")
            shutil.copytree(whole, folder)
            real = number < given.real
            try:
                harm(chance, ProfilePaths.below(folder).library)
                found = started(folder) if real else len(rows_of(folder))
                again = started(folder) if real else len(rows_of(folder) - {1_234_567})
                if again < found:
                    raise RuntimeError(f"{found} rows at first, {again} the next time")
                kept[harm.__name__].append(100 * min(1.0, found / given.rows))
            except Exception:
                failed += 1
                print(f"file {number}, {harm.__name__}: does not start\n{traceback.format_exc()}")
            shutil.rmtree(folder)
    everything = [each for found in kept.values() for each in found]
    for name, found in kept.items():
        print(
            f"{name:<12} {len(found):>4} files   rows kept {sum(found) / len(found):5.1f} %   least {min(found):5.1f} %"
        )
    if everything:
        print(f"{'all':<12} {len(everything):>4} files   rows kept {sum(everything) / len(everything):5.1f} %")
    print(f"{failed} of {given.files} do not start; {min(given.real, given.files)} were real starts with a window")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
