#!/usr/bin/env python3
"""Everything a developer does, one verb each; sets up what is missing and says so. Standard library only.

python3 packaging/dev.py run [ARGS ...]      start the program; `run --sandbox` needs no key
python3 packaging/dev.py test [PYTEST ...]   run the tests
python3 packaging/dev.py others              run the tests below the window on every newer Python found
python3 packaging/dev.py check [--fix]       lint, formatting, types; --fix mends what can be mended
python3 packaging/dev.py hook                run the check before every commit
python3 packaging/dev.py bench [NAME ...]    run tests/benchmarks/bench_NAME.py, or all of them
python3 packaging/dev.py package [--smoke]   build what people install on this system; --smoke tries it
python3 packaging/dev.py lock [--upgrade]    write the hash-pinned requirements from pyproject.toml
python3 packaging/dev.py lock --check        see that every system and Python served can have them, without installing
python3 packaging/dev.py words               gather all sentences for Qt Linguist, and compile the translations
"""

# This file has to be read by any Python, however old, so that the line below is what its user sees.
import sys

NEEDED = (3, 11)
if sys.version_info < NEEDED:
    sys.exit(
        "dev: Python 3.11 or later is needed and this is "
        + sys.version.split()[0]
        + "; start it with a newer one, such as: python3.11 packaging/dev.py"
    )

from tasks.verbs import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], __doc__))
