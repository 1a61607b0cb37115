"""What came of a save, in words. Pure functions."""

from __future__ import annotations

from camb_desktop.core.runs import Damage
from camb_desktop.services.export import DamagedDrag, DamagedSave, SaveReport
from camb_desktop.services.lists import ListReport, is_playlist
from camb_desktop.ui.text.translate import tr


def saved_text(report: SaveReport) -> str:
    """``Saved door-slam.wav``; for several, how many there are and how many not; and what of it is not whole."""
    name = report.path.name
    damages = report.damages if isinstance(report, DamagedSave) else ()
    state = _state(damages)
    if report.count + report.failed == 1:
        text = tr("Saved {name}", name=name)
        if report.already_there:
            text = tr("{name} is there already, with the same audio", name=name)
        if report.share < 1.0:
            percent = max(1, min(99, int(100 * report.share)))
            text = tr("Saved {name} with {percent} % of the selection: the take ends there", name=name, percent=percent)
        if report.converted:
            text += tr(", as PCM since {format} cannot be cut", format=report.converted)
        if not damages:
            return text
        if not report.sha256:
            return tr("{saved}, from a take that is {state}", saved=text, state=state)
        return tr("{saved}, which is {state}", saved=text, state=state)
    text = tr("Saved %n file to {folder}|Saved %n files to {folder}", report.count, folder=report.path.parent.name)
    if damages:
        text += ", " + tr("%n of them {state}", len(damages), state=state)
    return text + ", " + tr("%n could not be saved", report.failed) if report.failed else text


def list_text(report: ListReport) -> str:
    """``Exported 12 runs to Runs.csv``, and how many are not in it and why."""
    text = tr("Exported %n run to {name}|Exported %n runs to {name}", report.count, name=report.path.name)
    if not report.left_out:
        return text
    if is_playlist(report.path):
        return text + ", " + tr("without %n that has no audio yet|without %n that have no audio yet", report.left_out)
    why = "without %n task that CAMB.AI has not confirmed yet|without %n tasks that CAMB.AI has not confirmed yet"
    return text + ", " + tr(why, report.left_out)


def dragged_text(report: DamagedDrag) -> str:
    """``door-slam.wav is incomplete``."""
    return tr("{name} is {state}", name=report.path.name, state=_state(report.damages))


def _state(damages: tuple[Damage, ...]) -> str:
    return tr("incomplete") if all(damage is Damage.CUT for damage in damages) else tr("damaged")
