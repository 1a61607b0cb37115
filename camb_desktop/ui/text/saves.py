"""What came of a save, in words. Pure functions."""

from __future__ import annotations

from camb_desktop.core import units
from camb_desktop.core.conversion import Format
from camb_desktop.core.runs import Damage
from camb_desktop.services.export import DamagedDrag
from camb_desktop.services.lists import ListReport, is_playlist
from camb_desktop.services.saving import SaveReport
from camb_desktop.ui.text.translate import tr

_FORMATS = {
    Format.WAV_16: "WAV, 16 bit",
    Format.WAV_24: "WAV, 24 bit",
    Format.WAV_FLOAT: "WAV, 32 bit float",
    Format.FLAC: "FLAC",
    Format.OGG: "Ogg Vorbis",
    Format.MP3: "MP3",
}


def format_name(format_: Format) -> str:
    """``WAV, 16 bit``."""
    return tr(_FORMATS[format_])


def saved_text(report: SaveReport) -> str:
    """``Saved door-slam.wav``; for several, how many there are and how many not; and what of it is not whole."""
    is_one = report.count + report.failed + len(report.left) == 1
    return ". ".join([*(_saved_one(report) if is_one else _saved_several(report)), *_conversion_facts(report)])


def _saved_one(report: SaveReport) -> list[str]:
    name = report.path.name
    said = tr("Saved {name}", name=name)
    if report.already_there:
        said = tr("{name} is there already, with the same audio", name=name)
    if report.share < 1.0:
        percent = max(1, min(99, int(100 * report.share)))
        said = tr("Saved {name} with {percent} % of the selection: the take ends there", name=name, percent=percent)
    facts = [said]
    if report.packed:
        facts.append(tr("It is PCM, since {format} cannot be cut", format=report.packed))
    if report.damages and not report.sha256:
        is_cut = _is_cut(report.damages)
        facts.append(tr("Its take is incomplete") if is_cut else tr("Its take is damaged"))
    elif report.damages:
        facts.append(tr("It is incomplete") if _is_cut(report.damages) else tr("It is damaged"))
    return facts


def _saved_several(report: SaveReport) -> list[str]:
    folder = report.path.parent.name
    facts = [tr("Saved %n file to {folder}|Saved %n files to {folder}", report.count, folder=folder)]
    if report.damages:
        cut, damaged = (
            "%n of them is incomplete|%n of them are incomplete",
            "%n of them is damaged|%n of them are damaged",
        )
        facts.append(tr(cut if _is_cut(report.damages) else damaged, len(report.damages)))
    if report.failed:
        facts.append(tr("%n could not be saved", report.failed))
    if report.left:
        facts.append(tr("%n is not, as it was stopped|%n are not, as it was stopped", len(report.left)))
    return facts


def _conversion_facts(report: SaveReport) -> list[str]:
    """What became of the sound on the way to another format, where one would not expect it."""
    facts: list[str] = []
    conversion, made = report.conversion, report.converted
    if conversion is None:
        return facts
    is_one = report.count == 1
    resampled = [each for each in made if each.from_hz is not None]
    if resampled:
        rate = units.sample_rate(resampled[-1].sample_rate_hz)
        many = "%n of them is resampled to {rate}|%n of them are resampled to {rate}"
        facts.append(tr("Resampled to {rate}", rate=rate) if is_one else tr(many, len(resampled), rate=rate))
    short = [each.below_target_db for each in made if each.below_target_db >= 0.05]
    if short and conversion.loudness_lufs is not None:
        below, target = units.decibels(max(short)), units.decibels(conversion.loudness_lufs, "LUFS")
        one = "It stays {below} below {target}, so that its peaks are not cut off"
        many = (
            "%n of them stays {below} below {target}, so that its peaks are not cut off"
            "|%n of them stay up to {below} below {target}, so that their peaks are not cut off"
        )
        said = tr(one, below=below, target=target) if is_one else tr(many, len(short), below=below, target=target)
        facts.append(said)
    lowered = [-each.gain_db for each in made if each.is_lowered]
    if lowered:
        softer = units.decibels(max(lowered))
        one = "Made {softer} softer, so that its peaks are not cut off"
        many = (
            "%n of them is made {softer} softer, so that its peaks are not cut off"
            "|%n of them are made up to {softer} softer, so that their peaks are not cut off"
        )
        facts.append(tr(one, softer=softer) if is_one else tr(many, len(lowered), softer=softer))
    unmeasured = sum(each.is_unmeasured for each in made)
    if unmeasured:
        one = "It is too short or too soft to be measured, and its level stays"
        many = (
            "%n of them is too short or too soft to be measured, and its level stays"
            "|%n of them are too short or too soft to be measured, and their level stays"
        )
        facts.append(tr(one) if is_one else tr(many, unmeasured))
    return facts


def list_text(report: ListReport) -> str:
    """``Exported 12 runs to Runs.csv``, and how many are not in it and why."""
    text = tr("Exported %n run to {name}|Exported %n runs to {name}", report.count, name=report.path.name)
    if not report.left_out:
        return text
    if is_playlist(report.path):
        why = "%n that has no audio yet is left out|%n that have no audio yet are left out"
    else:
        why = (
            "%n task that CAMB.AI has not confirmed yet is left out"
            "|%n tasks that CAMB.AI has not confirmed yet are left out"
        )
    return f"{text}. {tr(why, report.left_out)}"


def dragged_text(report: DamagedDrag) -> str:
    """``door-slam.wav is incomplete``."""
    name = report.path.name
    return tr("{name} is incomplete", name=name) if _is_cut(report.damages) else tr("{name} is damaged", name=name)


def _is_cut(damages: tuple[Damage, ...]) -> bool:
    return all(damage is Damage.CUT for damage in damages)
