"""What became of things, as scripts read it: values for one JSON object, without a key, a link or a task ID."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from camb_desktop.core.errors import CambError
from camb_desktop.core.runs import Kind, Run, Status
from camb_desktop.given import sort_out
from camb_desktop.runtime.instance import Question
from camb_desktop.services.adding import Added, Adding
from camb_desktop.services.runs import RunsService
from camb_desktop.ui.text.messages import message_for

_WELL = (Status.READY, Status.UNPLAYABLE)


def of_added(added: Added) -> dict[str, Any]:
    """The answer of ``add``."""
    runs = [_of_run(run, run.row_id in added.new) for run in added.runs]
    unfinished = len(added.unfinished)
    return {
        "command": "add",
        "handed_over": False,
        "runs": runs,
        "ready": sum(run.status in _WELL for run in added.runs),
        "failed": sum(run.status not in _WELL for run in added.runs) - unfinished + added.gone,
        "unfinished": unfinished,
        "rejected": list(added.rejected),
        "left_over": list(added.left_over),
        "ranges": [[each.first, each.last] for each in added.ranges],
        "key_left_out": added.key_like,
    }


def see_through(question: Question, runs: RunsService, parent: QObject) -> None:
    """Add what a script hands over, and answer it once all of that has ended, or its time is up."""
    given, wait_s = sort_out(question.texts), question.options.get("wait")
    adding = Adding(runs, parent)

    def done(added: Added) -> None:
        question.answer(of_added(added))
        adding.deleteLater()

    adding.done.connect(done)
    adding.begin(
        (*given.texts, *given.offered),
        given.files,
        Kind(str(question.options.get("kind", Kind.AUTO))),
        float(wait_s) if wait_s is not None else None,
    )


def cannot(error: CambError) -> dict[str, Any]:
    """The answer of ``add`` where nothing could be done at all."""
    return {"command": "add", "cannot": error.slug, "message": message_for(error).sentence}


def of_error(error: CambError) -> dict[str, Any]:
    """Which error, and what to tell people."""
    return {"error": error.slug, "message": message_for(error).sentence}


def of_identity(run: Run) -> dict[str, Any]:
    """Which run."""
    return {"run_id": run.run_id, "label": run.label, "name": run.name, "kind": run.effective_kind.value}


def _of_run(run: Run, is_new: bool) -> dict[str, Any]:
    audio, error = run.audio, run.error
    return {
        **of_identity(run),
        "new": is_new,
        "status": run.status.value,
        **(of_error(error) if error is not None else {"error": None, "message": None}),
        "file": str(audio.path) if audio is not None else None,
        "sha256": audio.sha256 if audio is not None else None,
        "size_bytes": audio.size_bytes if audio is not None else None,
        "container": audio.container.value if audio is not None else None,
    }
