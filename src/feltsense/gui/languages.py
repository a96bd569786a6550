"""Which language the app speaks, and its catalogues: Qt's, from assets/languages.

`begin` comes before anything that says something is imported, since many texts are constants; so
nothing of the app but `feltsense.language` and `feltsense.places` is imported here.
"""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from feltsense import language
from feltsense.places import assets

AGAIN = 75
"""The exit status of a window that is to be opened once more, in another language."""

LANGUAGES: dict[str, str] = {"en": "English", "de": "Deutsch", "es": "Español"}
"""The languages that there are, by their codes, each by its own name."""

INVENTED, INVENTED_MIRRORED = "qps-ploc", "qps-plocm"
"""Two that nobody speaks: marked in brackets what is translated, and the second from the right."""

CONTEXT = "feltsense"
"""The one context of the catalogues: a text is the same wherever it stands."""

WISH = "FELTSENSE_LANGUAGE"
"""What the environment says goes before the settings: for pictures and tests."""


class _Spoken:
    code = "en"


def spoken() -> str:
    """The code of the language that `begin` began."""
    return _Spoken.code


def wanted(settings: Path) -> str:
    """The language to speak: that of the environment, of a file of settings, or of the system."""
    try:
        kept = json.loads(settings.read_text(encoding="utf-8")).get("language", "")
    except (OSError, ValueError, AttributeError):
        kept = ""  # whoever reads the settings themselves says what is wrong with them
    return known(os.environ.get(WISH, "") or kept) or of_system()


def known(code: object) -> str:
    """`code` where it is one of ours, else ""."""
    ours = isinstance(code, str) and code in (*LANGUAGES, INVENTED, INVENTED_MIRRORED)
    return str(code) if ours else ""


def of_system() -> str:
    """The first of the system's languages that is one of ours, else English."""
    for tag in QLocale.system().uiLanguages():
        if (code := tag.replace("_", "-").partition("-")[0].lower()) in LANGUAGES:
            return code
    return "en"


def begin(code: str) -> None:
    """Speak `code` from now on: texts, numbers, days and times."""
    _Spoken.code = code
    locale = locale_of(code)
    QLocale.setDefault(locale)
    language.use(
        language.Manner(
            _translations(code),
            locale.decimalPoint(),
            locale.groupSeparator(),
            _day,
            _clock,
            lowers=code != "de",
        )
    )


def _translations(code: str) -> language.Translate:
    if code in (INVENTED, INVENTED_MIRRORED):
        side = "\u200f" if code == INVENTED_MIRRORED else ""  # tells Qt where a line begins
        return lambda text, number: f"{side}⟦{text}⟧"
    catalogue = QTranslator()
    if code == "en" or not catalogue.load(str(assets() / "languages" / f"feltsense_{code}.qm")):
        return language.Manner().translate
    return lambda text, number: catalogue.translate(CONTEXT, text, "", number) or text


def _day(of: date) -> str:
    """In figures, the year with all four of them; where no land is known, as ISO 8601 has it."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return of.isoformat()
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in form:
        form = form.replace("yy", "yyyy")
    return locale.toString(QDate(of.year, of.month, of.day), form)


def _clock(hour: int, minute: int) -> str:
    """By 12 hours where the land counts so, and else by 24."""
    locale = QLocale()
    form = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if "ap" not in form.casefold():
        return f"{hour}:{minute:02}"
    return locale.toString(QTime(hour, minute), form)


def locale_of(code: str) -> QLocale:
    """The system's own locale where it speaks `code`, and else that of the language itself.

    English in no land in particular has no days and hours of its own.
    """
    system = QLocale.system()
    nowhere = system.language() == QLocale.Language.C and code == "en"
    if code.startswith("qps") or nowhere or system.name().partition("_")[0] == code:
        return system
    return QLocale(code)


def install(application: QApplication) -> None:
    """Have Qt's own dialogs speak it too, and lay the windows out the way it is written."""
    code = spoken()
    right = Qt.LayoutDirection.RightToLeft
    mirrored = code == INVENTED_MIRRORED or locale_of(code).textDirection() == right
    application.setLayoutDirection(right if mirrored else Qt.LayoutDirection.LeftToRight)
    of_qt = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{code}", folder):
        application.installTranslator(of_qt)
