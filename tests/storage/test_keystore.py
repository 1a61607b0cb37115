"""The key in a real key store: the Secret Service of a session of the test's own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KEY = "0f0e0d0c-1234-4abc-8def-00112233abcd"
_USE = f"""
import json
from camb_desktop.storage.keystore import KeyStore
store, found = KeyStore(), []
found.append(store.load("https://a.example/apis"))
store.save("https://a.example/apis", "{KEY}")
found.append(store.load("https://a.example/apis"))
found.append(store.load("https://b.example/apis"))
store.forget("https://a.example/apis")
store.forget("https://a.example/apis")
found.append(store.load("https://a.example/apis"))
print(json.dumps(found))
"""
_UNLOCK = 'eval "$(printf "\\n" | gnome-keyring-daemon --unlock --components=secrets)"; exec "$0" -c "$1"'


def use(tmp_path: Path, *command: str) -> subprocess.CompletedProcess[str]:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        [*command, sys.executable, _USE], capture_output=True, text=True, timeout=60, env=environment, check=False
    )


def test_a_key_is_kept_per_address_and_forgotten(tmp_path: Path) -> None:
    done = use(tmp_path, "dbus-run-session", "--", "bash", "-c", _UNLOCK)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == [None, KEY, None, None]
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]
    assert kept == [], "the key is readable in a file"


def test_without_a_session_bus_it_is_said_and_the_key_is_not_repeated(tmp_path: Path) -> None:
    done = use(tmp_path, "bash", "-c", 'exec "$0" -c "$1"')
    assert done.returncode != 0
    assert "KeyStoreUnavailable" in done.stderr
    assert KEY not in done.stderr.replace(f'"{KEY}"', "")
