"""The language of the window: which one, and what has to be told to Qt before there is a window."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_log = logging.getLogger(__name__)


class Language(Enum):
    """The language of the window; the values are stored."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    HINDI = "hi"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language that there are translations for.

    Attributes:
        name: in its own words, so that everybody finds the one they read.
        locale: where a language alone leaves open how dates are written: as most who read it here
            do.
    """

    name: str
    locale: QLocale


#: All that the program knows of each language, in the order in which they are offered.
SPOKEN: Final = {
    Language.ENGLISH: Spoken(
        "English", QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    ),
    Language.GERMAN: Spoken("Deutsch", QLocale(QLocale.Language.German, QLocale.Country.Germany)),
    Language.FRENCH: Spoken("Français", QLocale(QLocale.Language.French, QLocale.Country.France)),
    Language.SPANISH: Spoken("Español", QLocale(QLocale.Language.Spanish, QLocale.Country.Spain)),
    Language.HINDI: Spoken("हिन्दी", QLocale(QLocale.Language.Hindi, QLocale.Country.India)),
}


def language_of(choice: Language, wanted: list[str]) -> Language:
    """Give the language for a choice.

    Args:
        choice: what the user chose.
        wanted: the languages of the system, best first, as `de-CH` or `de_CH`.

    Returns:
        The choice, or the first of the system's that is spoken here, or English.
    """
    if choice is not Language.SYSTEM:
        return choice
    spoken = {language.value: language for language in SPOKEN}
    codes = (tag.replace("_", "-").split("-")[0].lower() for tag in wanted)
    return next((spoken[code] for code in codes if code in spoken), Language.ENGLISH)


def speak(app: QCoreApplication, resources: Path, choice: Language) -> Language:
    """Let all windows that are made from now on speak a language.

    Args:
        app: gets the translations, the program's own and Qt's, in place of those it had.
        resources: the folder that holds `translations`.
        choice: what the user chose.

    Returns:
        The language that is spoken.
    """
    system = QLocale.system()
    language = language_of(choice, system.uiLanguages())
    # The system's own knows the country, and so how dates and numbers are written there.
    is_of_system = system.name().split("_")[0] == language.value
    QLocale.setDefault(system if is_of_system else SPOKEN[language].locale)
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    for file in _files(resources / "translations", language):
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
        else:
            _log.warning("no translation could be read from %s", file)
    return language


def _files(own: Path, language: Language) -> Iterator[Path]:
    """Give the files with translations; the last one installed is asked first."""
    shipped = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    of_qt = shipped / f"qtbase_{language.value}.qm"
    if of_qt.is_file():  # Qt has no Hindi
        yield of_qt
    yield own / f"autochrome_{language.value}.qm"
