"""What is saved is what was fetched, byte for byte, and nothing is overwritten in silence."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot
from service_bench import Bench, StartBench, as_left

from camb_desktop.audio.sources import FileSource
from camb_desktop.core.conversion import Conversion, Format
from camb_desktop.core.errors import AudioChanged, CannotWrite, NothingThere
from camb_desktop.core.filenames import NamePattern
from camb_desktop.core.listing import listed
from camb_desktop.core.runs import AudioFile, Container, Damage, Decision, Kind, Run, Status
from camb_desktop.core.saveplan import SavePlan, plan, take_of
from camb_desktop.core.shelf import SavedSearch, Shelf
from camb_desktop.runtime.jobs import Stopped, WorkerPool
from camb_desktop.services.export import DamagedDrag, ExportService
from camb_desktop.services.lists import ListReport
from camb_desktop.services.reading import read_files
from camb_desktop.services.saving import names_in, save_planned
from camb_desktop.storage import files
from camb_desktop.storage.paths import ProfilePaths
from camb_desktop.ui.text.saves import saved_text


class Saver:
    """An export service with two runs that have audio."""

    def __init__(self, bench: Bench, folder: Path) -> None:
        self.bench = bench
        self.folder = folder
        self.pool = WorkerPool("camb-save")
        self.export = ExportService(bench.runs, self.pool, folder / "dragged", self.source)
        self.rows = bench.runs.order()

    def source(self, row_id: int) -> FileSource | None:
        return FileSource(self.audio(row_id).path)

    def audio(self, row_id: int) -> AudioFile:
        audio = self.bench.runs.run(row_id).audio
        assert audio is not None
        return audio

    def spoil(self, row_id: int) -> None:
        self.bench.runs.note_damage(row_id, Damage.CUT)


@pytest.fixture
def saver(bench: StartBench, tmp_path: Path) -> Iterator[Saver]:
    paths = ProfilePaths.below(tmp_path / "profile")
    paths.make()
    runs = []
    for n, (run_id, subtype) in enumerate(((48211, "PCM_16"), (61530, "PCM_24"))):
        path = paths.audio / f"cached-{n}.flac"
        ramp = (np.arange(48_000) % 20_000 + n).astype(np.int32) << 16
        soundfile.write(path, ramp, 48_000, subtype=subtype, format="FLAC")
        data = path.read_bytes()
        audio = AudioFile(path, len(data), hashlib.sha256(data).hexdigest(), Container.FLAC)
        runs.append(Run(n + 1, run_id, found_kind=Kind.SPEECH, status=Status.READY, audio=audio, added_at=time.time()))
    as_left(paths, *runs)
    saver = Saver(bench(fetching=False), tmp_path)
    yield saver
    assert saver.pool.close(5.0)


def test_the_exact_bytes_are_saved(saver: Saver, qtbot: QtBot) -> None:
    row_id = saver.rows[0]
    target = saver.folder / "out.flac"
    with qtbot.waitSignal(saver.export.saved) as saved:
        saver.export.save(row_id, target)
    assert target.read_bytes() == saver.audio(row_id).path.read_bytes()
    assert saved.args[0].sha256 == saver.audio(row_id).sha256
    assert not saved.args[0].already_there


def test_the_same_bytes_are_not_written_twice(saver: Saver, qtbot: QtBot) -> None:
    target = saver.folder / "out.flac"
    for already in (False, True):
        with qtbot.waitSignal(saver.export.saved) as saved:
            saver.export.save(saver.rows[0], target)
        assert saved.args[0].already_there is already
    assert sorted(path.name for path in saver.folder.glob("out*")) == ["out.flac"]


def test_a_taken_name_gets_a_number_unless_the_user_agreed(saver: Saver, qtbot: QtBot) -> None:
    target = saver.folder / "01 48211.flac"
    target.write_bytes(b"mine")
    with qtbot.waitSignal(saver.export.saved):
        saver.export.save_plan(planned(saver), saver.folder)
    assert (saver.folder / "01 48211 (2).flac").exists()
    assert target.read_bytes() == b"mine"
    with qtbot.waitSignal(saver.export.saved):
        saver.export.save(saver.rows[0], target)
    assert target.read_bytes() == saver.audio(saver.rows[0]).path.read_bytes()


def test_a_folder_that_refuses_is_told_and_nothing_is_left(saver: Saver, qtbot: QtBot) -> None:
    with qtbot.waitSignal(saver.export.failed) as failed:
        saver.export.save(saver.rows[0], saver.folder / "nowhere" / "out.flac")
    assert isinstance(failed.args[0], CannotWrite)


@pytest.mark.parametrize("gone", [True, False])
def test_audio_that_another_program_changed_is_not_passed_off_as_exact(saver: Saver, qtbot: QtBot, gone: bool) -> None:
    row_id = saver.rows[0]
    kept = saver.audio(row_id)
    if gone:
        kept.path.unlink()
    else:
        kept.path.write_bytes(kept.path.read_bytes()[:-6] + b"edited")
    with qtbot.waitSignal(saver.export.failed) as failed:
        saver.export.save(row_id, saver.folder / "out.flac")
    assert isinstance(failed.args[0], AudioChanged)
    assert not (saver.folder / "out.flac").exists()
    run = saver.bench.runs.run(row_id)
    assert (run.status, run.audio) == (Status.QUEUED, None), "it is fetched again"


def test_a_cut_is_named_after_what_it_holds(saver: Saver) -> None:
    run = saver.bench.runs.run(saver.rows[0])
    assert run.audio is not None
    for container, suffix in ((Container.FLAC, ".flac"), (Container.WAV, ".wav"), (Container.MP3, ".wav")):
        named = replace(run, audio=replace(run.audio, container=container), name="Slam")
        assert saver.export.proposed_cut_name(named) == f"slam-cut{suffix}"


def test_several_are_saved_although_one_is_gone(saver: Saver, qtbot: QtBot) -> None:
    saver.audio(saver.rows[0]).path.unlink()
    folder = saver.folder / "many"
    folder.mkdir()
    with qtbot.waitSignal(saver.export.saved) as saved:
        saver.export.save_plan(planned(saver), folder)
    assert (saved.args[0].count, saved.args[0].failed) == (1, 1)
    assert [path.name for path in folder.iterdir()] == ["02 61530.flac"]
    assert saver.bench.runs.run(saver.rows[0]).status is Status.QUEUED, "it is fetched again"


@pytest.mark.parametrize("obstacle", ["unreadable", "folder", "dangling"])
def test_what_stands_in_the_way_of_one_stops_no_other(
    saver: Saver, qtbot: QtBot, obstacle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = saver.folder / "many"
    folder.mkdir()
    taken = folder / "01 48211.flac"
    if obstacle == "folder":
        taken.mkdir()
    elif obstacle == "dangling":
        taken.symlink_to("nowhere")
    else:
        taken.write_bytes(bytes(saver.audio(saver.rows[0]).size_bytes))
        monkeypatch.setattr(files, "sha256_of", Mock(side_effect=PermissionError(errno.EACCES, "no")))
    with qtbot.waitSignal(saver.export.saved) as saved:
        saver.export.save_plan(planned(saver), folder)
    assert (saved.args[0].count, saved.args[0].failed) == (2, 0)
    assert {path.name for path in folder.iterdir() if path != taken} == {"01 48211 (2).flac", "02 61530.flac"}


def planned(
    saver: Saver,
    pattern: str = "{n:02} {name}",
    taken: frozenset[str] = frozenset(),
    conversion: Conversion | None = None,
    sidecars: bool = False,
) -> SavePlan:
    takes = [take for row_id in saver.rows if (take := take_of(saver.bench.runs.run(row_id), service="client.camb.ai"))]
    return plan(takes, NamePattern(pattern), lambda name: name.casefold() in taken, conversion, sidecars)


@pytest.mark.parametrize("format_", list(Format))
def test_a_plan_is_saved_in_another_format(saver: Saver, qtbot: QtBot, format_: Format) -> None:
    wanted = planned(saver, conversion=Conversion(format_))
    for suffix in ("", " (2)"):
        with qtbot.waitSignal(saver.export.saved) as saved:
            saver.export.save_plan(wanted, saver.folder / "out")
        assert (saved.args[0].count, len(saved.args[0].converted)) == (2, 2)
        for name in ("01 48211", "02 61530"):
            path = saver.folder / "out" / f"{name}{suffix}.{format_.ending}"
            assert soundfile.info(path).frames == 48_000
    assert saved.args[0].sha256 == files.sha256_of(path)
    assert not list(saver.folder.glob("out/.*")), "nothing half-written is left"


def test_a_conversion_never_takes_audio_that_another_program_changed(saver: Saver, qtbot: QtBot) -> None:
    kept = saver.audio(saver.rows[0])
    kept.path.write_bytes(kept.path.read_bytes()[:-6] + b"edited")
    with qtbot.waitSignal(saver.export.saved) as saved:
        saver.export.save_plan(planned(saver, conversion=Conversion(Format.WAV_16)), saver.folder / "out")
    assert [(name, type(error)) for name, error in saved.args[0].failures] == [("01 48211.wav", AudioChanged)]
    assert [path.name for path in (saver.folder / "out").iterdir()] == ["02 61530.wav"]
    assert saver.bench.runs.run(saver.rows[0]).status is Status.QUEUED, "it is fetched again"


def test_a_conversion_replaces_the_file_that_the_user_agreed_to(saver: Saver, qtbot: QtBot) -> None:
    target = saver.folder / "door.ogg"
    target.write_bytes(b"mine")
    with qtbot.waitSignal(saver.export.saved):
        saver.export.save(saver.rows[0], target, Conversion(Format.OGG))
    assert soundfile.info(target).format == "OGG"


def test_a_part_is_saved_in_another_format(saver: Saver, qtbot: QtBot) -> None:
    target = saver.folder / "cut.wav"
    with qtbot.waitSignal(saver.export.saved) as saved:
        saver.export.save_cut(saver.rows[0], 1_000, 3_000, target, Conversion(Format.WAV_24))
    whole, _ = soundfile.read(saver.audio(saver.rows[0]).path, dtype="int32")
    assert np.array_equal(soundfile.read(target, dtype="int32")[0], whole[1_000:3_000])
    with qtbot.waitSignal(saver.export.saved) as saved:
        saver.export.save_cut(saver.rows[0], 47_000, 49_000, saver.folder / "late.mp3", Conversion(Format.MP3))
    assert saved.args[0].share == 0.5
    with qtbot.waitSignal(saver.export.failed) as failed:
        saver.export.save_cut(saver.rows[0], 50_000, 51_000, target, Conversion(Format.WAV_24))
    assert isinstance(failed.args[0], NothingThere)
    assert soundfile.info(target).frames == 2_000, "nothing replaced it"


@pytest.mark.parametrize("conversion", [None, Conversion(Format.FLAC, -20.0)])
def test_a_file_beside_each_tells_where_it_comes_from(
    saver: Saver, qtbot: QtBot, conversion: Conversion | None
) -> None:
    row_id = saver.rows[0]
    saver.bench.runs.rename({row_id: "दरवाज़ा 🚪"})
    saver.bench.runs.set_note(row_id, "the second hit")
    (saver.folder / "out").mkdir()
    (saver.folder / "out" / "01 दरवाज़ा 🚪.json").write_text("mine")
    with qtbot.waitSignal(saver.export.saved):
        saver.export.save_plan(planned(saver, conversion=conversion, sidecars=True), saver.folder / "out")
    assert (saver.folder / "out" / "01 दरवाज़ा 🚪.json").read_text() == "mine"
    told = json.loads((saver.folder / "out" / "01 दरवाज़ा 🚪 (2).json").read_text(encoding="utf-8"))
    assert (told["run_id"], told["name"], told["note"]) == (48211, "दरवाज़ा 🚪", "the second hit")
    assert told["service"] == "client.camb.ai"
    assert told["received"]["sha256"] == saver.audio(row_id).sha256
    path = saver.folder / "out" / told["file"]["name"]
    assert (files.sha256_of(path), path.stat().st_size) == (told["file"]["sha256"], told["file"]["size_bytes"])
    if conversion is None:
        assert told["conversion"] is None
    else:
        assert (told["conversion"]["format"], told["conversion"]["loudness_lufs"]) == ("flac", -20.0)


def test_a_take_that_is_there_already_gets_no_second_file_beside_it(saver: Saver, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignal(saver.export.saved):
            saver.export.save_plan(planned(saver, sidecars=True), saver.folder / "out")
    names = sorted(path.name for path in (saver.folder / "out").iterdir())
    assert names == ["01 48211.flac", "01 48211.json", "02 61530.flac", "02 61530.json"]


def test_a_plan_is_saved_under_the_names_that_were_shown_in_a_folder_that_is_made(saver: Saver, qtbot: QtBot) -> None:
    folder = saver.folder / "Castle" / "Gate"
    with qtbot.waitSignal(saver.export.folder_read) as read:
        saver.export.read_folder(folder)
    assert (read.args[0].names, read.args[0].error) == (frozenset(), None)
    for already in (False, True):
        with qtbot.waitSignal(saver.export.saved) as saved:
            saver.export.save_plan(planned(saver), folder)
        assert (saved.args[0].count, saved.args[0].already_there) == (2, already)
    assert sorted(path.name for path in folder.iterdir()) == ["01 48211.flac", "02 61530.flac"]
    for row_id, name in zip(saver.rows, ("01 48211.flac", "02 61530.flac"), strict=True):
        assert (folder / name).read_bytes() == saver.audio(row_id).path.read_bytes()


def test_a_taken_name_is_seen_beforehand_and_numbered_but_the_same_bytes_are_not_saved_twice(
    saver: Saver, qtbot: QtBot
) -> None:
    (saver.folder / "48211.FLAC").write_bytes(b"other")
    (saver.folder / "61530.flac").write_bytes(saver.audio(saver.rows[1]).path.read_bytes())
    with qtbot.waitSignal(saver.export.folder_read) as read:
        saver.export.read_folder(saver.folder)
    with qtbot.waitSignal(saver.export.saved) as saved:
        saver.export.save_plan(planned(saver, "{name}", read.args[0].names), saver.folder)
    assert (saved.args[0].count, saved.args[0].failed) == (2, 0)
    assert sorted(path.name for path in saver.folder.glob("*61530*")) == ["61530.flac"]
    assert (saver.folder / "48211 (2).flac").exists()


def test_what_moved_since_it_was_planned_is_saved_from_where_it_is(saver: Saver, qtbot: QtBot) -> None:
    wanted, row_id = planned(saver), saver.rows[0]
    kept = saver.folder / "kept"
    kept.mkdir()
    old = saver.audio(row_id).path
    saver.bench.runs.note_moved({row_id: old.rename(kept / old.name)})
    with qtbot.waitSignal(saver.export.saved) as saved:
        saver.export.save_plan(wanted, saver.folder)
    assert (saved.args[0].count, saved.args[0].failed) == (2, 0)


def test_a_folder_that_cannot_be_one_is_told_at_once(saver: Saver, qtbot: QtBot) -> None:
    (saver.folder / "file").touch()
    with qtbot.waitSignal(saver.export.folder_read) as read:
        saver.export.read_folder(saver.folder / "file")
    assert isinstance(read.args[0].error, CannotWrite)
    with qtbot.waitSignal(saver.export.failed) as failed:
        saver.export.save_plan(planned(saver), saver.folder / "file")
    assert isinstance(failed.args[0], CannotWrite)


def test_a_stopped_batch_keeps_what_is_saved_and_tells_what_is_left(saver: Saver) -> None:
    told: list[int] = []

    def check() -> None:
        if len(told) > 1:
            raise Stopped

    batch = save_planned(planned(saver), saver.folder, check, told.append)
    assert batch.saved is not None
    assert (batch.saved.count, batch.saved.failed, batch.saved.left) == (1, 0, ("02 61530.flac",))
    assert (saver.folder / "01 48211.flac").read_bytes() == saver.audio(saver.rows[0]).path.read_bytes()
    assert not (saver.folder / "02 61530.flac").exists()
    assert not list(saver.folder.glob(".*.part"))
    assert told == [0, 1]
    assert saved_text(batch.saved) == f"Saved 1 file to {saver.folder.name}. 1 is not, as it was stopped"


def test_a_batch_tells_how_far_it_is_and_can_be_stopped(saver: Saver, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    saver.export.progress.connect(lambda at, count: told.append((at, count)))
    with qtbot.waitSignal(saver.export.saved):
        saver.export.save_plan(planned(saver), saver.folder / "all")
    qtbot.waitUntil(lambda: told == [(0, 2), (1, 2)])
    gate = threading.Event()
    saver.pool.submit(lambda _token: gate.wait(30))
    saver.export.save_plan(planned(saver), saver.folder / "none")
    saver.export.stop()
    with qtbot.waitSignal(saver.export.stopped):
        gate.set()
    assert not list((saver.folder / "none").iterdir())
    with qtbot.waitSignal(saver.export.saved):
        saver.export.save_plan(planned(saver), saver.folder / "none")
    assert len(list((saver.folder / "none").iterdir())) == 2


@pytest.mark.parametrize("name", ["CAFE\u0301", "Café"])
def test_a_name_that_is_taken_is_seen_however_its_marks_are_written(tmp_path: Path, name: str) -> None:
    (tmp_path / f"{name}.wav").touch()
    assert names_in(tmp_path).has("Café.wav")
    assert names_in(tmp_path).has("cafe\u0301.wav")


def test_each_failure_of_a_batch_is_named(saver: Saver, qtbot: QtBot) -> None:
    saver.audio(saver.rows[0]).path.unlink()
    with qtbot.waitSignal(saver.export.saved) as saved:
        saver.export.save_plan(planned(saver), saver.folder)
    assert [(name, type(error)) for name, error in saved.args[0].failures] == [("01 48211.flac", AudioChanged)]


@pytest.mark.parametrize("row", [0, 1])
def test_a_cut_has_the_very_samples_and_format(saver: Saver, qtbot: QtBot, row: int) -> None:
    row_id, target = saver.rows[row], saver.folder / "cut.flac"
    with qtbot.waitSignal(saver.export.saved):
        saver.export.save_cut(row_id, 12_345, 40_001, target)
    whole, _ = soundfile.read(saver.audio(row_id).path, dtype="int32")
    part, rate = soundfile.read(target, dtype="int32")
    assert rate == 48_000
    assert np.array_equal(part, whole[12_345:40_001])
    assert soundfile.info(target).subtype == soundfile.info(saver.audio(row_id).path).subtype


def dragged(saver: Saver, qtbot: QtBot, *row_ids: int) -> tuple[Path, ...]:
    with qtbot.waitSignal(saver.export.drag_ready) as ready:
        saver.export.prepare_drag(row_ids)
    return ready.args[0]


def grow_old(path: Path) -> None:
    """Let a day pass for a copy and its folder."""
    for each in (path, path.parent):
        then = each.stat().st_mtime_ns - 25 * 3600 * 10**9
        os.utime(each, ns=(then, then))


def test_dragged_files_have_good_names_and_the_exact_bytes(saver: Saver, qtbot: QtBot) -> None:
    saver.bench.runs.rename(dict.fromkeys(saver.rows, "Door slam, take 2"))
    paths = dragged(saver, qtbot, *saver.rows)
    assert [path.name for path in paths] == ["door-slam-take-2.flac", "door-slam-take-2 (2).flac"]
    assert [path.read_bytes() for path in paths] == [saver.audio(row).path.read_bytes() for row in saver.rows]


def test_whoever_edits_what_was_dragged_changes_nothing_here(saver: Saver, qtbot: QtBot) -> None:
    row_id = saver.rows[0]
    kept = saver.audio(row_id).path.read_bytes()
    (path,) = dragged(saver, qtbot, row_id)
    assert not path.samefile(saver.audio(row_id).path)
    with path.open("r+b") as file:
        file.write(b"edited in place")
    assert saver.audio(row_id).path.read_bytes() == kept
    (again,) = dragged(saver, qtbot, row_id)
    assert again.read_bytes() == kept, "nor what is dragged out next"


def test_changed_audio_is_not_dragged_but_fetched_anew(saver: Saver, qtbot: QtBot) -> None:
    row_id = saver.rows[0]
    saver.audio(row_id).path.write_bytes(b"something else")
    with qtbot.waitSignal(saver.export.failed) as failed:
        saver.export.prepare_drag((row_id,))
    assert isinstance(failed.args[0], AudioChanged)
    assert saver.bench.runs.run(row_id).status is not Status.READY


def test_what_was_dragged_is_swept_a_day_later(saver: Saver, qtbot: QtBot) -> None:
    (old,) = dragged(saver, qtbot, saver.rows[0])
    (young,) = dragged(saver, qtbot, saver.rows[0])
    grow_old(old)
    dragged(saver, qtbot, saver.rows[0])
    assert (old.exists(), young.exists()) == (False, True)


@pytest.mark.parametrize("how", ["in place", "as a new file", "beside it"])
def test_what_another_program_made_of_a_copy_is_never_swept(saver: Saver, qtbot: QtBot, how: str) -> None:
    (path,) = dragged(saver, qtbot, saver.rows[0])
    grow_old(path)
    work = path.with_name("notes.txt") if how == "beside it" else path
    if how == "as a new file":
        path.unlink()
    with work.open("ab") as file:
        file.write(b"work")
    before = time.time() - 24.5 * 3600
    os.utime(work, (before, before))  # that, too, was long ago
    os.utime(path.parent, (before - 60, before - 60))
    dragged(saver, qtbot, saver.rows[0])
    assert work.read_bytes().endswith(b"work")


def test_a_cut_for_a_drag_has_a_good_name(saver: Saver, qtbot: QtBot) -> None:
    row_id = saver.rows[0]
    with qtbot.waitSignal(saver.export.drag_ready) as ready:
        saver.export.prepare_cut(row_id, 100, 300)
    (path,) = ready.args[0]
    assert path.name == "speech-48211-cut.flac"
    assert soundfile.info(path).frames == 200


def test_a_save_that_has_begun_is_finished_at_the_end(saver: Saver) -> None:
    saver.export.save(saver.rows[0], saver.folder / "late.flac")
    assert saver.pool.close(5.0, finish=True)
    assert (saver.folder / "late.flac").exists()


@pytest.mark.parametrize("how", ["file", "folder", "cut"])
def test_a_save_says_what_is_wrong_with_the_audio(saver: Saver, qtbot: QtBot, how: str) -> None:
    row_id = saver.rows[0]
    saver.spoil(row_id)
    with qtbot.waitSignal(saver.export.saved) as saved:
        if how == "file":
            saver.export.save(row_id, saver.folder / "out.flac")
        elif how == "folder":
            saver.export.save_plan(planned(saver), saver.folder)
        else:
            saver.export.save_cut(row_id, 100, 300, saver.folder / "cut.flac")
    assert saved.args[0].damages
    assert saved.args[0].damages == (Damage.CUT,)


@pytest.mark.parametrize("part", [False, True])
def test_a_drag_of_damaged_audio_is_told(saver: Saver, qtbot: QtBot, part: bool) -> None:
    row_id = saver.rows[0]
    saver.spoil(row_id)
    with qtbot.waitSignal(saver.export.saved) as saved:
        if part:
            saver.export.prepare_cut(row_id, 100, 300)
        else:
            saver.export.prepare_drag((row_id,))
    name = "speech-48211-cut.flac" if part else "speech-48211.flac"
    assert isinstance(saved.args[0], DamagedDrag)
    assert (saved.args[0].path.name, saved.args[0].damages) == (name, (Damage.CUT,))


@pytest.mark.parametrize(
    ("run", "name"),
    [
        (Run(1, 48211, found_kind=Kind.SPEECH), "speech-48211"),
        (Run(1, 61530, found_kind=Kind.SOUND), "sound-61530"),
        (Run(1, 61530, name="Tür/zu: 門"), "tür-zu-門"),
        (Run(1, 61530, name="..."), "run-61530"),
        (Run(1, 61530, name="CON"), "con_"),
        (Run(1, 61530, name="नमस्ते दुनिया"), "नमस्ते-दुनिया"),
        (Run(1, 61530, name="Cafe\u0301"), "café"),
    ],
)
def test_names_come_from_the_name_or_from_kind_and_id(saver: Saver, run: Run, name: str) -> None:
    audio = AudioFile(Path("x"), 1, "0", Container.FLAC)
    assert saver.export.proposed_name(replace(run, audio=audio)) == f"{name}.flac"


@pytest.mark.parametrize("there", [True, False])
def test_a_part_that_is_not_there_is_told_and_leaves_files_alone(saver: Saver, qtbot: QtBot, there: bool) -> None:
    target = saver.folder / "cut.flac"
    if there:
        target.write_bytes(b"mine")
    with qtbot.waitSignal(saver.export.failed) as failed:
        saver.export.save_cut(saver.rows[0], 50_000, 60_000, target)
    assert isinstance(failed.args[0], NothingThere)
    assert target.exists() is there
    assert not there or target.read_bytes() == b"mine"
    with qtbot.waitSignal(saver.export.failed) as failed:
        saver.export.prepare_cut(saver.rows[0], 50_000, 60_000)
    assert isinstance(failed.args[0], NothingThere)


@pytest.mark.parametrize("there", [True, False])
def test_a_part_that_is_there_in_part_is_told_and_replaces_nothing(saver: Saver, qtbot: QtBot, there: bool) -> None:
    target = saver.folder / "cut.flac"
    if there:
        target.write_bytes(b"mine")
    with qtbot.waitSignal(saver.export.saved) as saved:
        saver.export.save_cut(saver.rows[0], 44_000, 60_000, target)
    report = saved.args[0]
    assert report.share == 0.25
    assert report.path.name == ("cut (2).flac" if there else "cut.flac")
    assert soundfile.info(report.path).frames == 4000
    assert not there or target.read_bytes() == b"mine"


def test_a_part_in_another_format_than_the_take_is_told(saver: Saver, qtbot: QtBot) -> None:
    path = saver.audio(saver.rows[0]).path
    soundfile.write(path, np.sin(np.arange(8000) / 9) * 0.4, 8000, "IMA_ADPCM", format="WAV")
    with qtbot.waitSignal(saver.export.saved) as saved:
        saver.export.save_cut(saver.rows[0], 100, 900, saver.folder / "cut.wav")
    assert "ADPCM" in saved.args[0].packed


def wait_for_list(saver: Saver, qtbot: QtBot, rows: tuple[int, ...], path: Path) -> ListReport:
    with qtbot.waitSignal(saver.export.saved, timeout=20_000) as saved:
        saver.export.save_list(rows, path, {saver.rows[0]: 1.0}.get)
    (report,) = saved.args
    assert isinstance(report, ListReport)
    return report


def test_a_list_of_all_runs_as_json_carries_collections_and_searches_and_one_of_some_does_not(
    saver: Saver, qtbot: QtBot, tmp_path: Path
) -> None:
    shelf = Shelf(("Empty",), (SavedSearch("Doors", "door", "Kept", changed_at=5.5),))
    saver.bench.runs.put_shelf(shelf)
    wait_for_list(saver, qtbot, saver.rows, tmp_path / "all.json")
    wait_for_list(saver, qtbot, saver.rows[:1], tmp_path / "some.json")
    assert [read_files([tmp_path / f"{name}.json"]).shelf for name in ("all", "some")] == [shelf, Shelf()]


@pytest.mark.parametrize("name", ["Runs.csv", "Runs.JSON", "Läufe – दो"])
def test_a_list_that_was_written_reads_back_as_it_was(saver: Saver, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    runs, path = saver.bench.runs, tmp_path / name
    runs.rename({saver.rows[0]: "=Tür „zu“"})
    runs.set_note(saver.rows[0], "two\nlines")
    runs.decide(saver.rows[:1], Decision.KEPT)
    (task,) = saver.bench.add("5d9c1f0a-aaaa-4bbb-8ccc-0123456789ab")
    report = wait_for_list(saver, qtbot, (*saver.rows, task), path)
    assert report == ListReport(path, 2, 1), "what may be a key is in no file"
    assert read_files([path]).shelf == Shelf()
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") is (path.suffix != ".JSON")
    assert read_files([path]).listed == tuple(listed(runs.run(row_id)) for row_id in saver.rows)
    assert str(tmp_path).encode() not in data


def test_a_long_list_is_whole_and_in_order(saver: Saver, qtbot: QtBot, tmp_path: Path) -> None:
    rows = saver.bench.add(*range(1_000, 6_500))
    report = wait_for_list(saver, qtbot, rows, tmp_path / "list.json")
    assert report.count == 5_500
    assert [run.run_id for run in read_files([report.path]).listed] == list(range(1_000, 6_500))


def test_a_playlist_has_its_audio_beside_it(saver: Saver, qtbot: QtBot, tmp_path: Path) -> None:
    saver.bench.runs.rename({saver.rows[0]: "नमस्ते दुनिया", saver.rows[1]: "नमस्ते दुनिया"})
    (without,) = saver.bench.add(7)
    path = tmp_path / "out" / "Kept.m3u8"
    path.parent.mkdir()
    for _ in range(2):  # the second time there is nothing more to copy
        report = wait_for_list(saver, qtbot, (*saver.rows, without), path)
        assert report == ListReport(path, 2, 1)
        assert path.read_text("utf-8") == (
            "#EXTM3U\n#EXTINF:1,नमस्ते दुनिया\nKept/नमस्ते-दुनिया.flac\n#EXTINF:-1,नमस्ते दुनिया\nKept/नमस्ते-दुनिया (2).flac\n"
        )
        named = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
        assert [(path.parent / line).read_bytes() for line in named] == [
            saver.audio(row_id).path.read_bytes() for row_id in saver.rows
        ]
    assert len(list((path.parent / "Kept").iterdir())) == 2


def test_a_list_that_cannot_be_written_is_told(saver: Saver, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Kept").write_text("in the way of a folder")
    for path in (tmp_path / "gone" / "Runs.csv", tmp_path / "Kept.m3u8"):
        with qtbot.waitSignal(saver.export.failed, timeout=20_000) as failed:
            saver.export.save_list(saver.rows, path, lambda _row_id: None)
        assert isinstance(failed.args[0], CannotWrite)
        assert not path.exists()


def test_audio_of_a_playlist_that_changed_is_fetched_anew(saver: Saver, qtbot: QtBot, tmp_path: Path) -> None:
    saver.audio(saver.rows[0]).path.write_bytes(b"another")
    with qtbot.waitSignal(saver.export.failed, timeout=20_000) as failed:
        saver.export.save_list(saver.rows, tmp_path / "Kept.m3u8", lambda _row_id: None)
    assert isinstance(failed.args[0], AudioChanged)
    assert saver.bench.runs.run(saver.rows[0]).status is Status.QUEUED


def test_of_several_that_are_dragged_the_damaged_one_is_named(saver: Saver, qtbot: QtBot) -> None:
    whole, damaged = saver.rows[:2]
    saver.bench.runs.note_damage(damaged, Damage.CUT)
    told: list[DamagedDrag] = []
    saver.export.saved.connect(told.append)
    paths = dragged(saver, qtbot, whole, damaged)
    assert told == [DamagedDrag(paths[1], (Damage.CUT,))]
