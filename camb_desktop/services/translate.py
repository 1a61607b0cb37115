"""The one way of a sentence to a person: through here, in whatever language is installed. Needs no widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "camb"


def tr(text: str, n: int | None = None, **values: object) -> str:
    """``text`` in the user's language.

    Args:
        text: in English; with ``n``, its singular and its plural with a bar between them: ``"%n run|%n runs"``.
        n: the number that stands for ``%n``.
        values: what stands for ``{name}`` in it.
    """
    if n is None:
        said = QCoreApplication.translate(CONTEXT, text)
    else:
        forms = QCoreApplication.translate(CONTEXT, text, "", n).split("|")  # a translation has one form left
        said = forms[0] if n == 1 else forms[-1]
    return said.format(**values) if values else said
