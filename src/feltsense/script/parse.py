"""A script's text becomes an Exercise, or a ScriptError that holds every mistake in it.

Nothing else is ever raised for any text. No file but the one asked for is opened.
"""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path

from feltsense.script.body import read_body
from feltsense.script.document import BYTES_AT_MOST, decode, digest_of, split, too_large
from feltsense.script.frontmatter import read_front_matter
from feltsense.script.own_words import own_line
from feltsense.script.problems import Problem, ScriptError
from feltsense.script.steps import Exercise, Say, Section


def read(
    path: str | os.PathLike[str],
    id: str | None = None,
    *,
    shipped: bool = False,
    ambiences: tuple[str, ...] = (),
) -> Exercise:
    """The Exercise in the file `path`; `id` is the file's name without its ending if not given.

    Raises ScriptError, also for a file that cannot be opened, is over 1 MB or is not UTF-8.
    """
    name = os.fsencode(path).decode("utf-8", "replace")
    try:
        data = _content(Path(path))
    except OSError as error:
        why = error.strerror or str(error)
        raise ScriptError([_unreadable(name, why)]) from None
    except ValueError as error:  # a NUL in the path
        raise ScriptError([_unreadable(name, str(error))]) from None
    exercise_id = Path(name).stem if id is None else id
    return parse(decode(data, name), name, exercise_id, shipped=shipped, ambiences=ambiences)


def parse(
    text: str,
    file: str = "",
    id: str = "",
    *,
    shipped: bool = False,
    ambiences: tuple[str, ...] = (),
) -> Exercise:
    """The Exercise that `text` describes; `file` is named in messages.

    `shipped` asks for what only scripts that come with the app must have (their evidence);
    `ambiences` are the names of a person's own. Raises ScriptError with every mistake, in the
    order of the file.
    """
    if len(text.encode("utf-8", "surrogatepass")) > BYTES_AT_MOST:
        raise ScriptError([too_large(file)])
    document = split(text, file)
    problems = list(document.problems)
    front = None
    if document.front is not None:
        front, wrong = read_front_matter(
            document.front, document.front_line, file, shipped=shipped, ambiences=ambiences
        )
        problems += wrong
    sections, wrong = read_body(
        document.body, document.body_line, front.title if front else "", file
    )
    if document.front is not None or document.body.strip():
        problems += wrong
    if front is None or problems:
        raise ScriptError(sorted(problems, key=lambda problem: (problem.line, problem.column)))
    return Exercise(
        id=id,
        title=front.title,
        kind=front.kind,
        summary=front.summary,
        minutes=front.minutes,
        sections=_in_language(sections, front.language),
        digest=digest_of(text),
        language=front.language,
        evidence=front.evidence,
        cautions=front.cautions,
        ambience=front.ambience,
        author=front.author,
        licence=front.licence,
        reorient=front.reorient,
        file=file,
        lines=front.lines,
    )


def _in_language(sections: tuple[Section, ...], language: str) -> tuple[Section, ...]:
    """The sections with the usual lines of `[anchor]` and `[eyes]` in the script's language."""
    return tuple(
        replace(
            section,
            steps=tuple(
                replace(step, text=own_line(step.own, "", language))
                if isinstance(step, Say) and step.own
                else step
                for step in section.steps
            ),
        )
        for section in sections
    )


def _content(path: Path) -> bytes:
    """The bytes of an ordinary file, up to one more than is allowed."""
    # Asked first: opening a pipe would wait for somebody to write into it.
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(0, "not an ordinary file")
    with path.open("rb") as file:
        return file.read(BYTES_AT_MOST + 1)


def _unreadable(name: str, why: str) -> Problem:
    hint = "see that the file is there and that you may read it"
    return Problem(name, 1, 1, f"this cannot be read ({why})", hint)
