"""The licences of everything that is bundled: ``licences.py REQUIREMENTS``, by the Python that is bundled.

First what is bundled, a line for each; then the licence files that each brings.
"""

from __future__ import annotations

import re
import sys
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

LINE = "-" * 80
_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
# What wheels bring without a licence file of its own.
_NATIVE = """\
Qt, in PySide6 and shiboken6: LGPL-3.0, https://www.qt.io/licensing. Its libraries are files of their own and can be
replaced; ICU in them: Unicode-3.0, https://icu.unicode.org.
libsndfile with FLAC, Ogg, Vorbis, Opus, LAME and mpg123, in soundfile: LGPL-2.1 and BSD,
https://libsndfile.github.io/libsndfile.
OpenSSL, SQLite and the libraries of X11, beside them: Apache-2.0, public domain, MIT.
"""


def licences(requirements: str) -> str:
    """The whole text; up to :data:`LINE` what Debian calls the copyright."""
    heads, texts = [], []
    for name in re.findall(r"^([A-Za-z0-9][\w.-]*)==", requirements, re.MULTILINE):
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # of another system or Python
        heads.append(f"{found.metadata['Name']} {found.version}: {_terms(found)}")
        own = [path for path in found.files or () if ".dist-info" in str(path) and _FILE.search(path.as_posix())]
        texts.append("\n\n".join([heads[-1], *(path.read_text(encoding="utf-8").strip() for path in own)]))
    heads.append(f"Python {sys.version.split()[0]}: PSF-2.0")
    own = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    texts.append(f"{heads[-1]}\n\n{own.read_text(encoding='utf-8').strip() if own.is_file() else ''}")
    return f"\n{LINE}\n\n".join(f"{part.strip()}\n" for part in (_NATIVE + "\n".join(heads), *texts))


def _terms(found: Distribution) -> str:
    meta = found.metadata
    stated = meta.get("License-Expression") or (meta.get("License") or "").partition("\n")[0]
    if stated not in ("", "UNKNOWN"):
        return stated
    classified = [line for line in meta.get_all("Classifier") or [] if line.startswith("License")]
    return ", ".join(line.rpartition(" :: ")[2] for line in classified) or "see its text"


if __name__ == "__main__":
    print(licences(Path(sys.argv[1]).read_text(encoding="utf-8")))
