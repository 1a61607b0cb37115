"""Which language the program speaks, and what is loaded for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from camb_desktop.core import units
from camb_desktop.ui.look.resources import resource

#: Language → its own name; English is what the sentences are written in.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "ja": "日本語", "ar": "العربية"}


def chosen(settings_file: str) -> str:
    """What the settings say, before they are opened: a language, or ``system``."""
    return str(QSettings(settings_file, QSettings.Format.IniFormat).value("language", "system"))


def language_of(wanted: str, preferred: list[str]) -> str:
    """The language for a setting; for ``system``, the first of ``preferred`` (such as ``de-AT``) that there is."""
    if wanted in LANGUAGES:
        return wanted
    known = (tag.replace("_", "-").split("-")[0].lower() for tag in preferred)
    return next((language for language in known if language in LANGUAGES), "en")


def speak(application: QApplication, wanted: str) -> list[QTranslator]:
    """Load a language before the first widget; English loads nothing. GUI thread only.

    Args:
        application: gets the translators, and is mirrored where the language runs from right to left.
        wanted: a language, or ``system``.

    Returns what was installed: Qt's own words, then ours.
    """
    system = QLocale.system()
    language = language_of(wanted, system.uiLanguages())
    if wanted in LANGUAGES and QLocale(language).language() != system.language():
        QLocale.setDefault(QLocale(language))
    units.use_decimal_mark("." if language == "en" else QLocale().decimalPoint())
    if language == "en":
        return []
    if QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    places = (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"camb_desktop_{language}", str(resource("translations"))),
    )
    installed = []
    for name, folder in places:
        translator = QTranslator(application)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            installed.append(translator)
    return installed
