"""The screens of the journal on invented data, for pictures and tests: sessions, and your data."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from feltsense.gui import samples
from feltsense.gui.cut_off import CutOffCard
from feltsense.gui.home_view import HomeView
from feltsense.gui.theme import Theme
from feltsense.gui.your_data.backups_section import BackupsSection
from feltsense.gui.your_data.delete_section import DeleteSection
from feltsense.gui.your_data.export_section import CHOSEN, ExportSection
from feltsense.gui.your_data.import_section import ImportSection
from feltsense.gui.your_data.page import YourDataPage
from feltsense.gui.your_sessions.entries import Entries
from feltsense.gui.your_sessions.entry_list import as_list
from feltsense.gui.your_sessions.page import SessionsPage
from feltsense.gui.your_sessions.samples import entries
from feltsense.journal.backups import Backup
from feltsense.journal.importing.plan import Plan, Skipped
from feltsense.journal.month_from_backup import MonthPlan
from feltsense.journal.records import Session
from feltsense.journal.restoring import Count, Preview

FOLDER = Path("/home/robin/.local/share/Feltsense/backups")  # invented
NOW = samples.NOW.replace(tzinfo=None)


def sessions(theme: Theme) -> SessionsPage:
    """The list of what was done."""
    page = SessionsPage(theme, lambda: samples.NOW)
    page.show_entries(as_list(entries()))
    return page


def no_sessions(theme: Theme) -> QWidget:
    """The list before anything was done."""
    page = SessionsPage(theme, lambda: samples.NOW)
    page.show_entries(Entries(()))
    return page


def one_session(theme: Theme) -> QWidget:
    """One session in full."""
    page = sessions(theme)
    page.show_entry(entries()[0])
    return page


def changing(theme: Theme) -> QWidget:
    """A rating that is being changed."""
    page = sessions(theme)
    page.show_entry(entries()[0])
    page.entry.change_buttons[2].click()
    return page


def changing_one(theme: Theme) -> QWidget:
    """The one answer within a session that is being changed."""
    page = sessions(theme)
    page.show_entry(entries()[0])
    page.entry.change_buttons[1].click()
    return page


def cut_off(theme: Theme) -> QWidget:
    """Home after a crash."""
    view = HomeView(theme)
    view.set_library(samples.exercises(), (), samples.suggestion(), samples.sessions(), samples.NOW)
    session = next(each for each in entries() if isinstance(each, Session) and each.part)
    view.show_cut_off(session, samples.NOW)
    assert isinstance(view.cut_off, CutOffCard)
    return view


def sections(theme: Theme) -> tuple[QWidget, ...]:
    """All sections of "Your data" but that of the lock, as they are at first."""
    return _backups(theme), _export(theme), ImportSection(theme), DeleteSection(theme)


def your_data(theme: Theme) -> QWidget:
    """The page with these."""
    return _page(theme, *sections(theme))


def restoring(theme: Theme) -> QWidget:
    """The question before a backup is restored."""
    section = _backups(theme)
    section.show_preview(
        Preview(
            path=FOLDER / "feltsense-2026-11-18-081200-a1b2c3.zip",
            made=datetime(2026, 11, 18, 8, 12),
            holds=(
                Count("sessions", 212, date(2025, 3, 1), date(2026, 11, 17)),
                Count("notes", 14, date(2025, 3, 4), date(2026, 11, 2)),
            ),
            gone=(Count("sessions", 3, date(2026, 11, 19), date(2026, 11, 22)),),
            changed=(),
            files=31,
            problems=(),
            locking="It stays locked with the passphrase that you have now.",
            sealed=True,
        ),
        NOW,
    )
    return _page(theme, section)


def damaged(theme: Theme) -> QWidget:
    """A month that is damaged here, and a backup that has it."""
    section = BackupsSection(theme)
    newest = _made(1)
    section.offers = (MonthPlan(newest.path, 202610, {"sessions": 12, "notes": 1}, 0, {}),)
    section.show_backups(FOLDER, True, (newest, _made(2)), NOW)
    return _page(theme, section)


def locked_backup(theme: Theme) -> QWidget:
    """A backup that wants its own passphrase."""
    section = _backups(theme)
    section.show_locked(FOLDER / "feltsense-2026-11-18-081200-a1b2c3.zip")
    return _page(theme, section)


def exporting(theme: Theme) -> QWidget:
    """What is to be taken out."""
    section = _export(theme)
    section.show_choices()
    assert section.period is not None and section.locked is not None
    section.period.chip(CHOSEN).click()
    section.locked.setChecked(True)
    return _page(theme, section)


def importing(theme: Theme) -> QWidget:
    """What a file of another app would bring."""
    section = ImportSection(theme)
    skipped = tuple(Skipped(f"row {row}", "2026-13-40 is no day") for row in (12, 80, 81))
    plan = Plan("Daylio", 420, 403, 12, skipped, unknown_moods=("wobbly", "so so"))
    section.show_plan(Path("daylio_export_2026_11_22.csv"), plan, {})
    return _page(theme, section)


def deleting(theme: Theme) -> QWidget:
    """The word that must be typed."""
    section = DeleteSection(theme)
    section.show_asked()
    return _page(theme, section)


def _page(theme: Theme, *sections: QWidget) -> YourDataPage:
    page = YourDataPage(theme)
    for section in sections:
        page.add_section(section)
    return page


def _made(days: int) -> Backup:
    made = datetime(2026, 11, 22 - days, 8, 12)
    name = f"feltsense-{made:%Y-%m-%d-%H%M%S}-a1b2c3.zip"
    return Backup(FOLDER / name, made, 1_240_000 - days * 9000)


def _backups(theme: Theme) -> BackupsSection:
    section = BackupsSection(theme)
    section.show_backups(FOLDER, True, [_made(days) for days in range(9)], NOW)
    return section


def _export(theme: Theme) -> ExportSection:
    return ExportSection(theme, samples.NOW.date())
