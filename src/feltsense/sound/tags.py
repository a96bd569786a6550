"""What a sound file says about itself: title, exercise, language, and a chapter for each part."""

from __future__ import annotations

from dataclasses import dataclass

from feltsense.score.captions import stamp
from feltsense.score.cues import Score

ALBUM = "Feltsense"


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the sound that begins at frame `at`."""

    at: int
    title: str


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of a file; chapters are in order, the first at frame 0. Texts are one line each."""

    title: str = ""
    exercise_id: str = ""
    language: str = ""
    chapters: tuple[Chapter, ...] = ()


def tags_of(score: Score) -> Tags:
    """The tags of a session; a section that takes no time is no chapter."""
    chapters = tuple(Chapter(span.at, _line(span.title)) for span in score.sections if span.length)
    return Tags(_line(score.title), score.exercise_id, score.language, chapters)


def as_comments(tags: Tags) -> tuple[tuple[str, str], ...]:
    """The tags as (name, value) of Vorbis comments; those that say nothing are left out.

    Chapters as players read them: CHAPTER000=00:00:00.000, CHAPTER000NAME=Arriving
    (wiki.xiph.org, Chapter Extension).
    """
    plain = (
        ("TITLE", tags.title),
        ("ALBUM", ALBUM),
        ("LANGUAGE", tags.language),
        ("FELTSENSE_EXERCISE", tags.exercise_id),
    )
    found = [(name, value) for name, value in plain if value]
    for number, chapter in enumerate(tags.chapters):
        found.append((f"CHAPTER{number:03}", stamp(chapter.at)))
        found.append((f"CHAPTER{number:03}NAME", chapter.title))
    return tuple(found)


def _line(text: str) -> str:
    return " ".join(text.replace("\0", " ").split())
