"""Try a bundle of any system: fetch a run of the sandbox with it, save the run, and let its window stand for a moment.

Usage: .venv-package/bin/python packaging/smoke_bundle.py EXECUTABLE

What a windowed program prints goes nowhere on Windows, so this looks at exit codes and files. Nothing is heard or seen:
on Linux ``packaging/smoke.py`` does that.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN_ID = 61_544
LIMIT_S = 120.0
STANDS_S = 8.0


def main(executable: Path) -> int:
    """Everything in order; an AssertionError is what a broken bundle looks like."""
    with tempfile.TemporaryDirectory(prefix="smoke-", ignore_cleanup_errors=True) as folder:
        profile, saved = Path(folder, "profile"), Path(folder, "saved")
        saved.mkdir()
        given = {name: value for name, value in os.environ.items() if not name.startswith("CAMB_")}
        given["QT_QPA_PLATFORM"] = "offscreen"
        assert run([executable, "--version"], given) == 0, "no version"
        assert run([executable, "--profile", profile, "--diagnostics"], given) == 0, "no diagnostics"
        command = [sys.executable, "-m", "camb_desktop", "--sandbox-server"]
        env = {**given, "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env) as sandbox:
            try:
                assert sandbox.stdout is not None
                told = json.loads(sandbox.stdout.readline())
                with_key = {**given, "CAMB_API_KEY": told["api_key"], "CAMB_BASE_URL": told["base_url"]}
                add = [executable, "add", "--profile", profile, "--wait", "60", str(RUN_ID)]
                assert run(add, with_key) == 0, "the run was not fetched"
                export = [executable, "export", "--all", "--to", saved, "--profile", profile]
                assert run(export, with_key) == 0, "the run was not saved"
                (file,) = saved.iterdir()
                kept = [path for path in profile.rglob(f"*{file.suffix}") if path.read_bytes() == file.read_bytes()]
                assert file.stat().st_size > 100_000, "there is hardly anything in it"
                assert kept, "other bytes were saved than were fetched"
                tell(f"fetched and saved {file.name}, {file.stat().st_size} bytes")
                stand([executable, "--profile", profile], with_key, profile)
            finally:
                sandbox.kill()
    tell("the bundle is good")
    return 0


def run(command: list[str | Path], env: dict[str, str]) -> int:
    """Its exit code."""
    return subprocess.run(command, env=env, timeout=LIMIT_S, check=False).returncode


def stand(command: list[str | Path], env: dict[str, str], profile: Path) -> None:
    """Open the window, and see that it is still there some seconds later, without a complaint in the log."""
    with subprocess.Popen(command, env=env) as window:
        deadline = time.monotonic() + STANDS_S
        while time.monotonic() < deadline:
            assert window.poll() is None, f"the window ended with {window.returncode}"
            time.sleep(0.2)
        window.terminate()
        window.wait(LIMIT_S)
    logs = [path.read_text(encoding="utf-8") for path in profile.rglob("log*") if path.is_file()]
    bad = [line for log in logs for line in log.splitlines() if " CRITICAL " in line or "Traceback" in line]
    assert not bad, f"it logged: {bad}"
    tell("its window stands")


def tell(line: str) -> None:
    """One line on what was found."""
    print(f"smoke: {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
