"""Invented sessions for the tests of the journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

from feltsense.feeling.ratings import CANT_TELL, Felt, Rating
from feltsense.journal.journal import Journal
from feltsense.journal.records import Played, Session

HERE = timezone(timedelta(hours=1))
START = datetime(2026, 11, 3, 18, 30, tzinfo=HERE)
FEET = Played("feet-and-chair", "Feet and chair", "grounding", "ab" * 32)


def rating(moment: str = "before", minutes: float = 0.0, intensity: int = 4) -> Rating:
    """A whole rating, `minutes` after START."""
    return Rating(
        moment,
        START + timedelta(minutes=minutes),
        felt=(Felt("sad", intensity), Felt("tired")),
        answers=("foggy",),
        scales={"numb": 7, "body": CANT_TELL},
        frame=480_000 if moment == "during" else None,
    )


def session(days: float = 0.0, **changes: object) -> Session:
    """A running session, `days` after START."""
    usual = Session(
        played=FEET,
        started=START + timedelta(days=days),
        planned=300.0,
        voice="flite rms",
        without=("belly", "chest"),
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def kept(folder: Path, *sessions: Session) -> tuple[Session, ...]:
    """The sessions in the month files of `folder` and nowhere else, as when a week has passed."""
    journal = Journal(folder)
    added = journal.add_all(sessions)
    journal.close()
    without_logs(folder)
    return added


def without_logs(folder: Path) -> None:
    """Remove the logs of changes."""
    for path in folder.glob("*.changes"):
        path.unlink()
