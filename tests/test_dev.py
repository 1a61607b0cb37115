"""packaging/dev.py: it says what is wrong in one line, does nothing twice, and its locks are whole."""

from __future__ import annotations

import ast
import hashlib
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
LOCKS = sorted(PACKAGING.glob("requirements*.txt"))
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
LISTS = [*sorted(PACKAGING.glob("debian-*.txt")), *sorted((PACKAGING / "linux").glob("debian-*.txt"))]


@pytest.fixture
def tasks(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """The modules behind dev.py, imported as it imports them and forgotten afterwards."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    from tasks import bundle, common, deb, environment, licences, locking, macos, sessions, system, thin, verbs, windows

    yield SimpleNamespace(
        bundle=bundle,
        common=common,
        deb=deb,
        environment=environment,
        licences=licences,
        locking=locking,
        macos=macos,
        sessions=sessions,
        system=system,
        thin=thin,
        verbs=verbs,
        windows=windows,
    )
    for name in [name for name in sys.modules if name == "tasks" or name.startswith("tasks.")]:
        del sys.modules[name]


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, PACKAGING / "dev.py", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


class TestTheFirstLine:
    def test_an_old_python_is_told_in_one_line(self, tmp_path: Path) -> None:
        old = tmp_path / "old.py"
        source = (PACKAGING / "dev.py").read_text(encoding="utf-8")
        old.write_text(f"import sys\nsys.version_info = (3, 9, 2, 'final', 0)\nsys.version = '3.9.2 (main)'\n{source}")
        done = subprocess.run([sys.executable, old, "run"], capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 1
        assert done.stdout == ""
        assert re.fullmatch(r"dev: Python 3\.11 or later is needed and this is 3\.9\.2; .*python3\.11.*\n", done.stderr)

    def test_any_old_python_can_read_the_file(self) -> None:
        """What a Python 2 or 3.0 parser would stumble over stands in tasks/, which is imported after the check."""
        tree = ast.parse((PACKAGING / "dev.py").read_text(encoding="utf-8"))
        newer = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.AsyncFunctionDef, ast.Match, ast.FunctionDef)
        assert not [node for node in ast.walk(tree) if isinstance(node, newer)]
        imported = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        assert "__future__" not in imported
        body = [type(node).__name__ for node in tree.body]
        assert body.index("If") < body.index("ImportFrom"), "the check comes before tasks is imported"

    def test_no_verb_shows_the_verbs(self) -> None:
        done = dev()
        assert done.returncode == 2
        for verb in ("run", "test", "check", "bench", "package", "lock"):
            assert f"dev.py {verb}" in done.stdout

    @pytest.mark.parametrize(
        "arguments", [["fly"], ["check", "x"], ["package", "--smok"], ["lock", "x"], ["bench", "x"]]
    )
    def test_a_mistyped_verb_or_argument_is_told_in_one_line(self, arguments: list[str]) -> None:
        done = dev(*arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert arguments[-1] in done.stderr or arguments == ["check", "x"]


class TestTheCheck:
    @pytest.mark.parametrize("fix", [False, True])
    def test_fix_mends_and_the_rest_only_looks(
        self, tasks: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, fix: bool
    ) -> None:
        steps: list[list[str]] = []
        monkeypatch.setattr(tasks.environment, "ensure", lambda _kind: "python")
        monkeypatch.setattr(tasks.verbs.subprocess, "call", lambda step, **_where: steps.append(step[2:]) or 0)
        assert tasks.verbs.check(["--fix"] if fix else []) == 0
        assert [step[0] for step in steps] == ["ruff", "ruff", "mypy"]
        assert ("--fix" in steps[0], "--check" in steps[1]) == (fix, not fix)

    def test_the_hook_checks_before_a_commit_and_leaves_another_one_alone(
        self, tasks: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(tasks.verbs, "ROOT", tmp_path)
        with pytest.raises(tasks.common.Stopped, match="no checkout"):
            tasks.verbs.hook([])
        subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
        assert tasks.verbs.hook([]) == 0
        hook = tmp_path / ".git" / "hooks" / "pre-commit"
        assert "dev.py check" in hook.read_text()
        assert os.access(hook, os.X_OK)
        assert tasks.verbs.hook([]) == 0, "once more changes nothing"
        hook.write_text("#!/bin/sh\n")
        with pytest.raises(tasks.common.Stopped, match="already"):
            tasks.verbs.hook([])
        assert hook.read_text() == "#!/bin/sh\n"


def test_editors_are_told_the_line_length_that_is_checked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    editors = (ROOT / ".editorconfig").read_text(encoding="utf-8")
    (length,) = re.findall(r"^max_line_length = (\d+)$", editors, re.MULTILINE)
    assert int(length) == project["tool"]["ruff"]["line-length"]


class TestWithoutADisplay:
    def test_run_names_the_way_out_in_one_line(self) -> None:
        code = "import sys; sys.platform = 'linux'; from tasks.verbs import main; sys.exit(main(sys.argv[1:], ''))"
        env = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
        done = subprocess.run(
            [sys.executable, "-c", code, "run", "--sandbox"],
            env={**env, "PYTHONPATH": str(PACKAGING)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert "xvfb-run -a python3 packaging/dev.py run --sandbox" in done.stderr

    @pytest.mark.parametrize("name", DISPLAYS)
    def test_any_way_to_show_a_window_counts(self, tasks: SimpleNamespace, name: str) -> None:
        assert not tasks.system.has_display({}, "linux")
        assert not tasks.system.has_display({name: ""}, "linux")
        assert tasks.system.has_display({name: "x"}, "linux")
        assert tasks.system.has_display({}, "darwin")


class Checkout:
    """A checkout of its own: dev.py as it is, a program of two lines, one locked package that is a local file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.wheels = folder.parent / "wheels"
        shutil.copytree(
            PACKAGING / "tasks", folder / "packaging" / "tasks", ignore=shutil.ignore_patterns("__pycache__")
        )
        shutil.copyfile(PACKAGING / "dev.py", folder / "packaging" / "dev.py")
        self.write("packaging/debian-run.txt", "dpkg  # there wherever there is a dpkg\n")
        self.write("camb_desktop/__init__.py", "")
        self.write("camb_desktop/__main__.py", "import sys, locked\nprint(locked.WORD, *sys.argv[1:])\n")
        self.lock(self.make_wheel())

    def write(self, name: str, text: str) -> None:
        target = self.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def lock(self, sha256: str, version: str = "1.0") -> None:
        self.write("packaging/requirements.txt", f"locked=={version} \\\n    --hash=sha256:{sha256}\n")

    def make_wheel(self, version: str = "1.0") -> str:
        """Write the package; returns its SHA-256."""
        self.wheels.mkdir(exist_ok=True)
        wheel = self.wheels / f"locked-{version}-py3-none-any.whl"
        about = f"locked-{version}.dist-info"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("locked.py", f"WORD = 'started {version}'\n")
            archive.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: locked\nVersion: {version}\n")
            archive.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            archive.writestr(f"{about}/RECORD", "")
        return hashlib.sha256(wheel.read_bytes()).hexdigest()

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        env = {"QT_QPA_PLATFORM": "offscreen", "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels)}
        return subprocess.run(
            [sys.executable, self.folder / "packaging" / "dev.py", "run", *arguments],
            env={**os.environ, **env},
            cwd=self.folder.parent,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """As it was cloned: nothing is set up."""
    return Checkout(tmp_path / "checkout")


@pytest.fixture(scope="class")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    return Checkout(tmp_path_factory.mktemp("fresh") / "checkout")


@pytest.fixture
def ready(shared: Checkout) -> Checkout:
    """Set up with 1.0, whatever another test did to it: to set up another one takes seconds."""
    shared.write("packaging/debian-run.txt", "dpkg  # there wherever there is a dpkg\n")
    shared.lock(shared.make_wheel())
    done = shared.run()
    assert done.stdout == "started 1.0\n", done.stderr
    return shared


class TestTheEnvironment:
    def test_the_first_run_sets_up_and_starts_with_its_arguments(self, checkout: Checkout) -> None:
        done = checkout.run("--sandbox", "123 456")
        assert done.stdout == "started 1.0 --sandbox 123 456\n", done.stderr
        said = done.stderr.splitlines()
        assert [line for line in said if "making .venv" in line]
        assert [line for line in said if "installing" in line]

    def test_the_second_run_starts_at_once_and_says_nothing(self, ready: Checkout) -> None:
        stamp = ready.folder / ".venv" / "dev-stamp.json"
        before = stamp.stat().st_mtime_ns
        done = ready.run()
        assert (done.stdout, done.stderr) == ("started 1.0\n", "")
        assert stamp.stat().st_mtime_ns == before

    def test_a_changed_lock_is_installed(self, ready: Checkout) -> None:
        ready.lock(ready.make_wheel("2.0"), "2.0")
        done = ready.run()
        assert done.stdout == "started 2.0\n"
        assert "installing" in done.stderr
        assert "making .venv" not in done.stderr
        assert ready.run().stderr == ""

    def test_a_changed_list_of_system_packages_is_looked_at_without_reinstalling(self, ready: Checkout) -> None:
        ready.write("packaging/debian-run.txt", "dpkg  # for another reason\n")
        done = ready.run()
        assert done.stdout == "started 1.0\n"
        assert "installing" not in done.stderr

    def test_a_moved_checkout_is_set_up_again(self, ready: Checkout) -> None:
        ready.folder = ready.folder.rename(ready.folder.with_name("moved"))
        done = ready.run()
        assert done.stdout == "started 1.0\n"
        assert "installing" in done.stderr
        assert ready.run().stderr == ""
        ready.folder = ready.folder.rename(ready.folder.with_name("checkout"))

    def test_a_file_that_is_not_the_locked_one_is_refused_and_tried_again(self, ready: Checkout) -> None:
        ready.make_wheel("3.0")
        ready.lock("0" * 64, "3.0")
        done = ready.run()
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.splitlines()[-1].startswith("dev: pip install failed")
        assert ready.run().returncode == 1

    def test_a_lock_without_a_hash_is_refused(self, ready: Checkout) -> None:
        ready.write("packaging/requirements.txt", "locked==3.0\n")
        done = ready.run()
        assert (done.returncode, done.stdout) == (1, "")


class TestTheLocks:
    def test_there_is_one_for_each_purpose(self) -> None:
        assert [path.name for path in LOCKS] == ["requirements-dev.txt", "requirements-package.txt", "requirements.txt"]

    @pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
    def test_no_address_and_a_hash_for_every_requirement(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        assert not re.findall(r"://|--(?:extra-)?index|--find-links|@\s", text)
        requirements = blocks(text)
        assert len(requirements) >= 5
        for name, lines in requirements.items():
            assert "==" in lines[0], name
            hashes = [line for line in lines[1:] if re.fullmatch(r"\s+--hash=sha256:[0-9a-f]{64}( \\)?", line)]
            assert hashes, name
            assert len(hashes) == len(lines) - 1, name
            assert [line.endswith(" \\") for line in lines] == [True] * len(hashes) + [False], name

    def test_a_package_has_the_same_version_in_every_lock(self) -> None:
        versions: dict[str, set[str]] = {}
        for path in LOCKS:
            for first in (lines[0] for lines in blocks(path.read_text(encoding="utf-8")).values()):
                name, _, rest = first.removesuffix(" \\").partition("==")
                version, _, marker = rest.partition(" ; ")
                versions.setdefault(f"{name} ; {marker}", set()).add(version)
        assert not {name: found for name, found in versions.items() if len(found) > 1}

    def test_all_systems_and_pythons_are_served(self) -> None:
        text = (PACKAGING / "requirements.txt").read_text(encoding="utf-8")
        requirements = blocks(text)
        for first in ("secretstorage", "jeepney"):
            assert "sys_platform == 'linux'" in requirements[first][0]
        assert "sys_platform == 'win32'" in requirements["pywin32-ctypes"][0]
        # One hash per system and Python at least: four systems' wheels and the source.
        for name in ("pyside6-essentials", "soundfile", "cffi", "pydantic-core"):
            assert len(requirements[name]) > 4, name

    def test_qt_stays_below_the_release_that_aborts(self) -> None:
        """6.12.0 on Python 3.11 loses a reference at every void call."""
        text = (PACKAGING / "requirements.txt").read_text(encoding="utf-8")
        found = re.search(r"^pyside6-essentials==(\d+)\.(\d+)", text, re.MULTILINE)
        assert found is not None
        assert (6, 11) <= (int(found[1]), int(found[2])) < (6, 12)

    def test_every_dependency_of_the_project_is_locked(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        groups = {"": project["project"]["dependencies"]} | {
            f"-{name}": wanted for name, wanted in project["dependency-groups"].items()
        }
        assert {f"requirements{name}.txt" for name in groups} == {path.name for path in LOCKS}
        for name, wanted in groups.items():
            locked = blocks((PACKAGING / f"requirements{name}.txt").read_text(encoding="utf-8"))
            names = {re.split(r"[^\w.-]", item)[0].lower() for item in wanted}
            assert names <= set(locked), names - set(locked)


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("icons")
    made = {}
    for kind in ("icns", "ico"):
        target = folder / f"icon.{kind}"
        command = [sys.executable, PACKAGING / "tasks" / "icons.py", target]
        subprocess.run(command, check=True, timeout=60, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        made[kind] = target.read_bytes()
    return made


class TestOtherSystems:
    def test_the_icon_of_macos_has_every_size_as_a_png(self, icons: dict[str, bytes]) -> None:
        data = icons["icns"]
        assert data[:8] == b"icns" + len(data).to_bytes(4, "big")
        sides: dict[str, int] = {}
        at = 8
        while at < len(data):
            kind, length = data[at : at + 4].decode(), int.from_bytes(data[at + 4 : at + 8], "big")
            sides[kind] = png_side(data[at + 8 : at + length])
            at += length
        assert at == len(data)
        single = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512}
        assert sides == single | {"ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512, "ic10": 1024}

    def test_the_icon_of_windows_has_every_size_where_its_entry_says(self, icons: dict[str, bytes]) -> None:
        data = icons["ico"]
        reserved, kind, count = struct.unpack_from("<HHH", data)
        assert (reserved, kind) == (0, 1)
        entries = [struct.unpack_from("<BBBBHHII", data, 6 + 16 * n) for n in range(count)]
        for width, height, _, _, _, bits, length, place in entries:
            assert bits == 32
            assert png_side(data[place : place + length]) == (width or 256) == (height or 256)
        assert [entry[0] or 256 for entry in entries] == [16, 20, 24, 32, 40, 48, 64, 96, 128, 256]
        assert entries[-1][-1] + entries[-1][-2] == len(data)

    def test_macos_is_told_what_it_has_to_know(self, tasks: SimpleNamespace) -> None:
        told = plistlib.loads(plistlib.dumps(tasks.macos.info_plist("1.2.3")))
        assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == "1.2.3"
        assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["camb-run"]
        assert told["NSHighResolutionCapable"]
        assert not told["NSRequiresAquaSystemAppearance"]

    def test_every_recipe_has_the_same_name_identity_and_links(self, tasks: SimpleNamespace) -> None:
        script = tasks.windows.SCRIPT.read_text(encoding="utf-8")
        entry = (LINUX / "camb-desktop.desktop").read_text(encoding="utf-8")
        metainfo = (LINUX / "camb-desktop.metainfo.xml").read_text(encoding="utf-8")
        process = (ROOT / "camb_desktop" / "runtime" / "process.py").read_text(encoding="utf-8")
        assert [text for text in (script, metainfo, process) if tasks.macos.IDENTIFIER not in text] == []
        assert [text for text in (script, metainfo, entry) if tasks.macos.NAME not in text] == []
        assert "x-scheme-handler/camb-run" in entry
        assert r"Software\Classes\camb-run" in script

    def test_windows_needs_no_administrator_and_keeps_nothing_but_what_is_the_users(
        self, tasks: SimpleNamespace
    ) -> None:
        script = tasks.windows.SCRIPT.read_text(encoding="utf-8")
        install, _, uninstall = script.partition('Section "Uninstall"')
        assert "RequestExecutionLevel user" in script
        assert "HKLM" not in script
        written = set(re.findall(r'Write(?:RegStr|RegDWORD) HKCU "(\$\{\w+\})', install))
        assert len(written) == 2
        assert written == set(re.findall(r'DeleteRegKey HKCU "(\$\{\w+\})"', uninstall))
        assert 'CreateShortCut "$SMPROGRAMS' in install
        assert 'Delete "$SMPROGRAMS' in uninstall
        assert 'RMDir /r "$INSTDIR"' not in script, "a folder that somebody chose may hold other things"

    def test_the_installer_is_made_where_there_is_a_compiler(
        self, tasks: SimpleNamespace, icons: dict[str, bytes], tmp_path: Path
    ) -> None:
        bundle = tmp_path / "bundle"
        (bundle / "_internal").mkdir(parents=True)
        (bundle / "camb-desktop.exe").write_bytes(b"MZ")
        (bundle / "_internal" / "a.dll").write_bytes(b"MZ")
        icon = tmp_path / "icon.ico"
        icon.write_bytes(icons["ico"])
        made = tasks.windows.build(bundle, icon, "1.2.3", tmp_path)
        if sys.platform != "linux" and made is None:
            assert tasks.windows.compiler() is None
            pytest.skip("the compiler comes with the system packages of Linux alone")
        assert made is not None
        assert made.name == "camb-desktop-1.2.3-setup.exe"
        assert made.read_bytes()[:2] == b"MZ"

    def test_what_cannot_be_had_somewhere_is_told(
        self, tasks: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        asked: list[tuple[str, str]] = []

        def run(command: list[str], **_how: object) -> SimpleNamespace:
            assert {"--dry-run", "--require-hashes"} <= set(command)
            system, python = (command[command.index(name) + 1] for name in ("--python-platform", "--python-version"))
            asked.append((system, python))
            bad = (system, python) == ("x86_64-pc-windows-msvc", "3.14")
            return SimpleNamespace(returncode=int(bad), stderr="error: no wheel\n")

        monkeypatch.setattr(tasks.locking.subprocess, "run", run)
        assert tasks.locking.check(Path("python")) == 1
        assert len(asked) == len(set(asked)) == 20
        assert "x86_64-pc-windows-msvc with Python 3.14: error: no wheel" in "".join(capsys.readouterr())


def png_side(data: bytes) -> int:
    """Of a square picture, in pixels."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack_from(">II", data, 16)
    assert width == height
    return int(width)


class TestSystemPackages:
    @pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
    def test_every_package_is_named_once_with_its_reason(self, tasks: SimpleNamespace, path: Path) -> None:
        names = [entry.name for entry in tasks.system.read_list(path)]
        assert names
        assert len(set(names)) == len(names)
        assert all(re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", name) for name in names)

    def test_no_package_is_in_two_lists_of_the_developer(self, tasks: SimpleNamespace) -> None:
        names = [entry.name for path in PACKAGING.glob("debian-*.txt") for entry in tasks.system.read_list(path)]
        assert len(set(names)) == len(names)

    @pytest.mark.parametrize("line", ["libgl1", "libgl1  #", "# \n  # reason", "libgl1 libegl1  # both"])
    def test_a_line_without_a_name_or_a_reason_is_refused(
        self, tasks: SimpleNamespace, tmp_path: Path, line: str
    ) -> None:
        path = tmp_path / "list.txt"
        path.write_text(line, encoding="utf-8")
        with pytest.raises(ValueError, match=r"package  # reason"):
            tasks.system.read_list(path)

    def test_what_is_provided_under_another_name_counts_as_installed(self, tasks: SimpleNamespace) -> None:
        listing = (
            "installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80), libglib\nconfig-files\tlibgl1\t\ninstalled\tlibegl1\t\n"
        )
        assert tasks.system.parse_listing(listing) == {"libglib2.0-0t64", "libglib2.0-0", "libglib", "libegl1"}

    def test_who_is_not_root_gets_one_command_for_what_is_missing(self, tasks: SimpleNamespace) -> None:
        have = frozenset(entry.name for entry in tasks.system.read_list(PACKAGING / "debian-run.txt"))
        missing = tasks.system.missing_from(have - {"libgl1", "libegl1"}, ["run"])
        expected = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libgl1"
        assert tasks.system.the_one_command(missing) == expected


def test_the_results_of_all_test_sessions_stand_at_the_end(
    tasks: SimpleNamespace, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    commands = {}
    for name, value in (("first", False), ("second", True)):
        file = tmp_path / f"test_{name}.py"
        file.write_text(f"def test_it():\n    assert {value}\n", encoding="utf-8")
        commands[name] = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(file)]
    commands["third"] = [sys.executable, "-c", "raise SystemExit(7)"]

    assert tasks.sessions.run_all(commands, os.environ) == 1

    *_, first, second, third = capfd.readouterr().out.splitlines()
    assert first.startswith("first: 1 failed in ")
    assert second.startswith("second: 1 passed in ")
    assert third == "third: no result, ended with code 7"


def test_packaging_never_becomes_a_package() -> None:
    """It would stand in for the library of that name, which pytest imports."""
    assert not list(PACKAGING.glob("__init__.py*"))
    code = "import packaging; print(packaging.__file__)"
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert "site-packages" in done.stdout


def test_the_newest_glibc_asked_for_is_found(tasks: SimpleNamespace, tmp_path: Path) -> None:
    library, text = tmp_path / "a.so", tmp_path / "b.txt"
    library.write_bytes(b"\x7fELF...\0GLIBC_2.9\0GLIBC_2.34\0GLIBC_2.4\0GLIBC_PRIVATE\0")
    text.write_bytes(b"GLIBC_2.99\0")
    assert tasks.deb.needed_glibc([library, text]) == (2, 34)


LINUX = PACKAGING / "linux"
_SORTING = """
from PySide6.QtCore import QCollator, QLocale
order = []
for name in ("de", "sv", "ja", "ar"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    order += [collator.compare(*pair) for pair in (("ä", "z"), ("a10", "a9"), ("b", "A"), ("か", "ガ"))]
print(order, [line.split()[-1] for line in open("/proc/self/maps") if "icudata" in line][0])
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_qt_sorts_the_same_with_a_quarter_of_what_icu_knows(tasks: SimpleNamespace, tmp_path: Path) -> None:
    import PySide6

    whole = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
    less = tmp_path / whole.name
    shutil.copyfile(whole, less)

    tasks.thin.thin_icu(less)

    assert less.stat().st_size < whole.stat().st_size * 0.3

    def sorted_with(library: Path) -> list[str]:
        env = {**os.environ, "LD_PRELOAD": str(library)}
        code = [sys.executable, "-c", _SORTING]
        done = subprocess.run(code, env=env, capture_output=True, text=True, check=True)
        return done.stdout.rsplit(" ", 1)

    before, after = sorted_with(whole), sorted_with(less)
    assert after[1].strip() == str(less), "it was not the one that was used"
    assert after[0] == before[0]
    assert {"-1", "1"} <= set(re.findall(r"-?\d", before[0]))


def test_a_library_that_could_not_be_loaded_any_more_is_not_stripped(tasks: SimpleNamespace) -> None:
    def library(offset: int) -> bytes:
        header = struct.pack("<32xQ14xHH6x", 64, 56, 1)
        return header + struct.pack("<IIQQQQQQ", 1, 5, offset, 0x3000, 0x3000, 10, 10, 0x1000)

    assert tasks.thin.is_mappable(library(0x2000))
    assert not tasks.thin.is_mappable(library(0x2345))


def test_licences_name_what_is_locked_with_its_version_and_terms(tasks: SimpleNamespace) -> None:
    text = tasks.licences.licences("httpx==0 \\\nnothing-of-that-name==1\n")
    assert re.search(r"^httpx \d[\d.]+: BSD-3-Clause\n\nCopyright", text, re.MULTILINE)
    assert "nothing-of-that-name" not in text
    assert text.startswith("Qt, in PySide6")
    assert re.search(r"^httpx [\d.]+: BSD-3-Clause$", text.partition(tasks.licences.LINE)[0], re.MULTILINE)
    assert f"Python {sys.version.split()[0]}: PSF-2.0" in text


def test_what_is_bundled_comes_from_an_environment_without_the_tools_of_the_tests(tasks: SimpleNamespace) -> None:
    levels = tasks.environment
    assert levels.PACKAGE.venv == levels.SMOKE.venv != levels.TEST.venv
    assert "-dev" not in (*levels.PACKAGE.requirements, *levels.SMOKE.requirements)


def test_man_page_and_completions_name_every_option_of_the_program_and_no_other() -> None:
    options: set[str] = set()
    for verb in ((), ("add",), ("export",)):
        done = subprocess.run(
            [sys.executable, "-m", "camb_desktop", *verb, "--help"],
            cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip
        options |= set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", done.stdout))
    assert len(options) >= 12
    for name in ("camb-desktop.1", "completion.bash", "completion.zsh"):
        text = (LINUX / name).read_text(encoding="utf-8").replace("\\-", "-")
        assert set(re.findall(r"--[a-z][a-z-]+", text)) == options, name
    fish = (LINUX / "completion.fish").read_text(encoding="utf-8")
    assert {f"--{name}" for name in re.findall(r"-l ([a-z-]+)", fish)} == options


def test_the_newest_release_is_this_version_and_the_changelog_tells_it(tasks: SimpleNamespace) -> None:
    from camb_desktop import __version__

    metainfo = (LINUX / "camb-desktop.metainfo.xml").read_text(encoding="utf-8")
    assert re.findall(r'<release version="([^"]+)"', metainfo)[0] == __version__
    lines = tasks.deb.changelog(metainfo, tasks.deb.maintainer()).splitlines()
    assert lines[0] == f"camb-desktop ({__version__}) stable; urgency=medium"
    assert lines[2].startswith("  * ")
    assert re.fullmatch(r" -- [\w ]+ <\S+@\S+>  \w{3}, \d\d \w{3} \d{4} 00:00:00 \+0000", lines[-1]), lines[-1]


def test_the_workflow_uses_verbs_and_files_that_exist_and_every_python_served(tasks: SimpleNamespace) -> None:
    text = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    verbs = set(re.findall(r"packaging/dev\.py (\w+)", text))
    assert verbs == {"check", "test", "package", "lock"}
    assert all(callable(getattr(tasks.verbs, verb)) for verb in verbs)
    paths = set(re.findall(r"\b((?:packaging|tests)/[\w/.-]+)", text))
    assert len(paths) >= 6
    assert [path for path in paths if not (ROOT / path).exists()] == []
    assert re.findall(r'"(3\.\d+)"', text.partition("python: [")[2].partition("]")[0]) == [
        "3.11",
        "3.12",
        "3.13",
        "3.14",
    ]
    assert {"ubuntu-latest", "windows-latest", "macos-latest"} <= set(re.findall(r"[a-z]+-latest", text))


def blocks(text: str) -> dict[str, list[str]]:
    """A locked file as package name → its line and its hash lines. Two versions of one package count as two."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line[:1].isalnum():
            name = line.partition("==")[0]
            current = found.setdefault(name if name not in found else line, [])
        if line.strip() and not line.strip().startswith("#"):
            current.append(line)
    return found
