"""The verbs of ``dev.py``."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from tasks import environment, sessions
from tasks.common import ROOT, Stopped, say
from tasks.others import environment_of, newer
from tasks.system import has_display

#: Arguments of the program with which it opens no window.
_WINDOWLESS = frozenset({"--version", "--diagnostics", "--help", "-h"})
_LISTENING = ("tests/audio/test_sound.py", "tests/audio/test_outputs.py", "tests/app")
_BELOW = ("tests/core", "tests/api", "tests/audio", "tests/storage")
_HOOK = "#!/bin/sh\nexec python3 packaging/dev.py check\n"
_BENCHMARKS = ROOT / "tests" / "benchmarks"


def main(arguments: Sequence[str], usage: str) -> int:
    """Do one verb; returns the exit code."""
    verbs = {
        "run": run,
        "test": test,
        "others": others,
        "check": check,
        "hook": hook,
        "bench": bench,
        "package": package,
        "lock": lock,
        "words": words,
    }
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(usage.strip())
        return 0 if arguments else 2
    verb = verbs.get(arguments[0])
    if verb is None:
        say(f"no verb {arguments[0]!r}; there are {', '.join(verbs)}")
        return 2
    try:
        return verb(list(arguments[1:]))
    except Stopped as end:
        say(str(end))
        return end.code
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Start the program in place of this process; on Windows, where that would orphan it, beneath."""
    if not _WINDOWLESS.intersection(arguments) and not has_display(dict(os.environ), sys.platform):
        way_out = " ".join(["xvfb-run -a python3 packaging/dev.py run", *arguments])
        raise Stopped(f"there is no display; set DISPLAY or use: {way_out} (packages xvfb and xauth)", code=2)
    python = environment.ensure(environment.RUN)
    command = [str(python), "-P", "-m", "camb_desktop", *arguments]
    os.environ.update(_with_sources(os.environ))
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)


def test(arguments: list[str]) -> int:
    """All tests, or what pytest is told; no window on the developer's screen.

    Two processes share all tests but those that listen to real sound: a recording has gaps when others take the
    processor from the sound server, so these run afterwards, by themselves.
    """
    python = environment.ensure(environment.TEST)
    env = _test_environment()
    pytest = [str(python), "-m", "pytest", "-q"]
    if arguments:
        return subprocess.call([*pytest, *arguments], cwd=ROOT, env=env)
    ignored = [f"--ignore={path}" for path in _LISTENING]
    shared = [*pytest, "-n", "2", "--dist", "loadfile", *ignored]
    return sessions.run_all({"in two processes": shared, "those that listen": [*pytest, *_LISTENING]}, env)


def others(arguments: list[str]) -> int:
    """The rooms below the window on every newer Python that is found; none found is no failure."""
    if arguments:
        raise Stopped("others takes no arguments", code=2)
    environment.ensure(environment.TEST)  # the system's packages
    env = _test_environment()
    found = newer()
    if not found:
        say("no newer Python here")
        return 0
    ignored = [f"--ignore={path}" for path in _LISTENING]
    sessions_of = {
        f"Python {version}": [
            *(str(environment_of(version, python)), "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile"),
            *(*ignored, *_BELOW),
        ]
        for version, python in found.items()
    }
    return sessions.run_all(sessions_of, env)


def check(arguments: list[str]) -> int:
    """Lint, formatting and types; all three, also when the first fails. ``--fix`` mends what can be mended first."""
    if arguments not in ([], ["--fix"]):
        raise Stopped("check takes no arguments but --fix", code=2)
    python = str(environment.ensure(environment.CHECK))
    lint, form = ["ruff", "check", "."], ["ruff", "format", "."]
    steps = ([*lint, "--fix"], form, ["mypy"]) if arguments else (lint, [*form, "--check"], ["mypy"])
    worst = 0
    for step in steps:
        say(" ".join(step))
        worst = max(worst, abs(subprocess.call([python, "-m", *step], cwd=ROOT)))
    return worst


def hook(arguments: list[str]) -> int:
    """Run ``check`` before every commit of this checkout."""
    if arguments:
        raise Stopped("hook takes no arguments", code=2)
    found = subprocess.run(
        ["git", "rev-parse", "--git-path", "hooks"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if found.returncode:
        raise Stopped("this is no checkout of git")
    path = ROOT / found.stdout.strip() / "pre-commit"
    if path.exists() and path.read_text() != _HOOK:
        raise Stopped(f"there is a hook already; it stays as it is: {path}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_HOOK)
    path.chmod(0o755)
    say("every commit is checked from now on; git commit --no-verify leaves it out")
    return 0


def bench(names: list[str]) -> int:
    """The benchmarks named, or all; each prints its own ratios."""
    found = {path.stem.removeprefix("bench_"): path for path in sorted(_BENCHMARKS.glob("bench_*.py"))}
    if unknown := [name for name in names if name not in found]:
        raise Stopped(f"no benchmark {' '.join(unknown)}; there are: {' '.join(found)}", code=2)
    python = environment.ensure(environment.TEST)
    env = _with_sources(os.environ)
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    env |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}  # tests read English, whatever the developer does
    worst = 0
    for name in names or found:
        say(f"bench {name}")
        worst = max(worst, abs(subprocess.call([str(python), str(found[name])], cwd=ROOT, env=env)))
    return worst


def package(arguments: list[str]) -> int:
    """Build the bundle and the .deb, then try it if asked."""
    if unknown := set(arguments) - {"--smoke"}:
        raise Stopped(f"package does not know {' '.join(sorted(unknown))}", code=2)
    smoke = "--smoke" in arguments
    python = environment.ensure(environment.SMOKE if smoke else environment.PACKAGE)
    from tasks import bundle

    return bundle.build(python, smoke=smoke)


def lock(arguments: list[str]) -> int:
    """Write the locked requirements, and see that all systems can have them; ``--check`` does only the latter.

    Every pin that still fits is kept unless told to upgrade.
    """
    if unknown := set(arguments) - {"--upgrade", "--check"}:
        raise Stopped(f"lock does not know {' '.join(sorted(unknown))}", code=2)
    from tasks import locking

    python = environment.ensure(environment.PACKAGE)
    return locking.check(python) if "--check" in arguments else locking.write(python, upgrade="--upgrade" in arguments)


def words(arguments: list[str]) -> int:
    """Bring the files of the translators, and what is compiled from them, up to the sentences of the program."""
    if arguments:
        raise Stopped("words takes no arguments", code=2)
    python = environment.ensure(environment.RUN)
    return subprocess.call([str(python), str(ROOT / "packaging" / "tasks" / "words.py")], cwd=ROOT)


def _test_environment() -> dict[str, str]:
    env = _with_sources(os.environ)
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    env |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}  # tests read English, whatever the developer does
    for name in ("CAMB_API_KEY", "CAMB_BASE_URL"):  # a developer's own key stays out of the tests
        env.pop(name, None)
    return env


def _with_sources(env: Mapping[str, str]) -> dict[str, str]:
    """The environment in which ``import camb_desktop`` and ``import tests`` find this checkout."""
    rest = env.get("PYTHONPATH")
    return {**env, "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), rest)))}
