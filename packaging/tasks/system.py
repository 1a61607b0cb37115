"""System packages on Debian and its relatives: which are missing, and how to get them."""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tasks.common import PACKAGING, Stopped, run_quietly, say

_DPKG_STATUS = Path("/var/lib/dpkg/status")
_APT_OPTIONS = ("-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120")


@dataclass(frozen=True)
class Entry:
    """One line of a list: ``name  # reason``."""

    name: str
    reason: str


def read_list(path: Path) -> tuple[Entry, ...]:
    """The entries of a list file. Raises ValueError for a line without a name or a reason."""
    entries = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, _, reason = line.partition("#")
        if not name.strip() or not reason.strip() or len(name.split()) != 1:
            raise ValueError(f"{path.name}: not `package  # reason`: {line!r}")
        entries.append(Entry(name.strip(), reason.strip()))
    return tuple(entries)


def list_file(purpose: str) -> Path:
    """The list for one purpose: ``run``, ``test`` or ``package``."""
    return PACKAGING / f"debian-{purpose}.txt"


def state_of(purposes: Sequence[str]) -> str:
    """Changes whenever a list changes or anything is installed or removed; costs a few file reads."""
    digest = hashlib.sha256()
    for purpose in purposes:
        digest.update(list_file(purpose).read_bytes())
    try:
        status = _DPKG_STATUS.stat()
        digest.update(f"{status.st_mtime_ns} {status.st_size}".encode())
    except OSError:
        digest.update(b"no dpkg")
    return digest.hexdigest()


def installed_packages() -> frozenset[str] | None:
    """Names that are installed or provided, or None where there is no dpkg."""
    if shutil.which("dpkg-query") is None:
        return None
    listing = run_quietly(
        ["dpkg-query", "--show", "--showformat", "${db:Status-Status}\t${Package}\t${Provides}\n"],
        "asking dpkg what is installed",
    )
    return parse_listing(listing)


def parse_listing(listing: str) -> frozenset[str]:
    """Names out of lines of state, name, and what it provides, separated by tabs."""
    names = set()
    for line in listing.splitlines():
        state, package, provides = line.split("\t")
        if state == "installed":
            names.add(package)
            names.update(part.split()[0] for part in provides.split(",") if part.strip())
    return frozenset(names)


def missing_from(have: frozenset[str], purposes: Sequence[str]) -> list[str]:
    """What the lists name and the system does not have, sorted."""
    return sorted({entry.name for purpose in purposes for entry in read_list(list_file(purpose))} - have)


def the_one_command(packages: Sequence[str]) -> str:
    """What somebody who is not root has to run."""
    return "sudo apt-get update && sudo " + shlex.join(["apt-get", "install", *_APT_OPTIONS[:2], *packages])


def ensure(purposes: Sequence[str]) -> None:
    """Install what is missing when this is root, else stop with the one command that does it."""
    have = installed_packages()
    if have is None or shutil.which("apt-get") is None:
        likes = " ".join(missing_from(frozenset(), purposes))
        say(f"this is not Debian or Ubuntu, so look yourself for the likes of {likes}")
        return
    missing = missing_from(have, purposes)
    if missing and os.geteuid() != 0:
        raise Stopped(f"system packages are missing; run: {the_one_command(missing)}")
    if missing:
        _install(missing)


def _install(missing: list[str]) -> None:
    say(f"installing {len(missing)} system packages: {' '.join(missing)}")
    env = {"DEBIAN_FRONTEND": "noninteractive"}
    update = ["apt-get", "update", "-q", *_APT_OPTIONS[2:]]
    try:
        run_quietly(update, "apt-get update", env)
    except Stopped as problem:  # lists from before may do; the installation tells if not
        say(f"{problem}; going on with the package lists that are there")
    run_quietly(["apt-get", "install", "-q", *_APT_OPTIONS, *missing], "apt-get install", env)


def has_display(environment: dict[str, str], platform: str) -> bool:
    """Whether a window can be opened, as far as the environment tells; True where Qt was told a platform."""
    if not platform.startswith(("linux", "freebsd")):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
