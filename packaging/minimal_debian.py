"""Install, use, upgrade and purge a .deb in a Debian that has nothing else. Needs root, debootstrap and a network.

Usage: sudo .venv-package/bin/python packaging/minimal_debian.py dist/camb-desktop_VERSION_ARCH.deb [FOLDER]

The older version is the same program under a lower number, so what is tried is the upgrade and not its code. FOLDER is
a system that ``debootstrap --variant=minbase`` made; without it one is made, and taken away at the end.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from shutil import copyfile

NAME = "camb-desktop"
OLDER = "0.0.1"
RUN_ID = 61_544
LIMIT_S = 90.0


def main(package: Path, given: Path | None) -> int:
    """Everything in order; an AssertionError is what a broken package looks like."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="minimal-")))
        root = given or made(folder / "root")
        stack.enter_context(mounted(root))
        older = with_version(package, OLDER, folder)
        version = said("dpkg-deb", "--field", package, "Version").strip()
        for each in (older, package):
            copyfile(each, root / "root" / each.name)
        if not (root / "home" / "somebody").exists():
            inside(root, "useradd", "--create-home", "somebody")
        inside(
            root, "rm", "-rf", *(f"/home/somebody/{left}" for left in ("profile", "before", "after"))
        )  # of another try
        inside(root, "apt-get", "update", "-qq")
        before = names(root)
        install(root, older.name)
        assert OLDER in said("chroot", root, "dpkg-query", "--show", NAME)
        use(root)
        saved = export(root, "before")
        install(root, package.name)
        assert version in as_user(root, NAME, "--version"), "another version is there"
        assert export(root, "after") == saved, "the list is another one after the upgrade"
        tell(f"upgraded from {OLDER} to {version}: the list and its audio are as they were")
        inside(root, "apt-get", "purge", "-y", "-qq", NAME)
        left = sorted(name for name in names(root) - before if NAME in name)
        assert not left, f"left behind after purge: {left[:5]}"
        assert not said(
            "chroot", root, "dpkg-query", "--show", "--showformat=${db:Status-Abbrev}", f"{NAME}*"
        ).strip(), "dpkg still knows it"
        assert (root / "home/somebody/profile/library/library.sqlite3").exists(), "the user's list is gone"
        tell("purged: nothing of it is left but what is the user's")
    tell("the package is good")
    return 0


def made(root: Path) -> Path:
    """A system with nothing in it."""
    said("debootstrap", "--variant=minbase", "bookworm", root)
    return root


@contextmanager
def mounted(root: Path) -> Iterator[None]:
    """With what programs ask of the kernel, and the names of this computer's network."""
    copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
    said("mount", "-t", "proc", "proc", root / "proc")
    try:
        yield
    finally:
        said("umount", root / "proc")


def with_version(package: Path, version: str, folder: Path) -> Path:
    """The same package under another number."""
    tree = folder / "tree"
    said("dpkg-deb", "--raw-extract", package, tree)
    control = tree / "DEBIAN" / "control"
    text = re.sub(r"^Version: .*$", f"Version: {version}", control.read_text(encoding="utf-8"), flags=re.MULTILINE)
    control.write_text(text, encoding="utf-8")
    other = folder / f"{NAME}_{version}.deb"
    said("dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", tree, other)
    return other


def install(root: Path, name: str) -> None:
    """With what it depends on, and nothing that it only recommends."""
    started = time.monotonic()
    inside(root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/root/{name}")
    tell(f"installed {name} in {time.monotonic() - started:.1f} s")


def use(root: Path) -> None:
    """Start the window with a run of the sandbox, until it was fetched."""
    assert json.loads(as_user(root, NAME, "--profile", "profile", "--diagnostics"))["frozen"]
    command = user_command(root, NAME, "--sandbox", "--profile", "profile", str(RUN_ID))
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as window:
        try:
            deadline = time.monotonic() + LIMIT_S
            cache = root / "home/somebody/profile/cache/audio"
            while not any(cache.glob("*.wav")):
                assert window.poll() is None, f"the window ended with {window.returncode}"
                assert time.monotonic() < deadline, "the run was not fetched"
                time.sleep(0.2)
            time.sleep(1.0)  # it is in the list a moment after it is on the disk
        finally:
            window.terminate()
        _, errors = window.communicate(timeout=LIMIT_S)
    assert window.returncode == 0, f"the window ended with {window.returncode}: {errors}"
    tell("its window fetched a run of the sandbox, and ended well")


def export(root: Path, folder: str) -> list[str]:
    """The digests of what is in the list."""
    (root / "home/somebody" / folder).mkdir(exist_ok=True)
    inside(root, "chown", "somebody", f"/home/somebody/{folder}")
    told = json.loads(as_user(root, NAME, "export", "--all", "--to", folder, "--profile", "profile"))
    assert told["saved"], f"nothing was saved: {told}"
    return [each["sha256"] for each in told["saved"]]


def user_command(root: Path, *command: str) -> list[str]:
    """``command`` as a user in their own folder, on no screen."""
    env = ["env", "-i", "PATH=/usr/bin:/bin", "HOME=/home/somebody", "LANG=C.UTF-8", "QT_QPA_PLATFORM=offscreen"]
    return ["chroot", "--userspec=somebody", str(root), *env, "sh", "-c", 'cd && exec "$@"', "sh", *command]


def as_user(root: Path, *command: str) -> str:
    """What it printed."""
    return said(*user_command(root, *command))


def inside(root: Path, *command: str) -> str:
    """What root's command printed."""
    return said("chroot", root, "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", *command)


def names(root: Path) -> set[str]:
    """All paths of the system, without those of users and of the kernel."""
    found = said(
        "find", root, "-xdev", "(", "-path", root / "home", "-o", "-path", root / "root", ")", "-prune", "-o", "-print"
    )
    return {line.removeprefix(str(root)) for line in found.splitlines()}


def said(*command: str | Path) -> str:
    """Run a command, return its stdout; both are shown when it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode != 0 and command[-1] != f"{NAME}*":
        raise AssertionError(f"{' '.join(map(str, command))} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def tell(line: str) -> None:
    """One line on what was found."""
    print(f"minimal: {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]) if len(sys.argv) > 2 else None))
