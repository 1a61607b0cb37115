"""``python -m camb_desktop.sandbox``: serve until standard input ends."""

from camb_desktop.sandbox.child import main

raise SystemExit(main())
