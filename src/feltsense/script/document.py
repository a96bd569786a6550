"""A script file as text: decoded, its line ends made one, its front matter told from its body.

Line and column numbers survive everything done here: what may not stay is replaced by as many
spaces. Nothing here knows what the text means.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from feltsense.script.problems import Problem, ScriptError

BYTES_AT_MOST = 1_000_000
FRONT_CHARACTERS_AT_MOST = 20_000

# What YAML 1.2 calls printable, without the breaks that only some programs count as lines.
INVISIBLE = re.compile(
    "[^\\t\\n\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd"
    "\\U00010000-\\U0010ffff]"
)

FENCE = "---"


@dataclass(frozen=True, slots=True)
class Document:
    """The two parts of a script; `front_line` and `body_line` are where each begins, from 1.

    `front` is None where there is none that could be told from the body.
    """

    front: str | None
    front_line: int
    body: str
    body_line: int
    problems: tuple[Problem, ...]


def decode(data: bytes, file: str) -> str:
    """The text of a script file; a ScriptError where it is too large or not UTF-8."""
    if len(data) > BYTES_AT_MOST:
        raise ScriptError([too_large(file)])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = one_line_end(data[: error.start].decode("utf-8").removeprefix("\ufeff"))
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        kind = "UTF-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "some other encoding"
        message = f"this is not UTF-8 text but {kind} (byte {data[error.start]:#04x})"
        hint = "save the file again as UTF-8"
        raise ScriptError([Problem(file, line, column, message, hint)]) from None


def too_large(file: str) -> Problem:
    """The problem of a file that is over the limit."""
    return Problem(
        file, 1, 1, "the file is over 1 MB", "a script is plain text of a few thousand words"
    )


def one_line_end(text: str) -> str:
    """`text` with every CRLF and lone CR as a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def digest_of(text: str) -> str:
    """The SHA-256 of `text` in UTF-8, without a byte order mark and with line feeds.

    So the same script has the same digest whatever editor or system saved it last.
    """
    plain = one_line_end(text.removeprefix("\ufeff"))
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()


def split(text: str, file: str) -> Document:
    """`text` in two parts, with what is wrong about the text as such."""
    text = one_line_end(text.removeprefix("\ufeff"))
    problems = _invisible(text, file)
    lines = INVISIBLE.sub(" ", text).split("\n")
    first = next((n for n, line in enumerate(lines) if line.strip()), None)
    if first is None:
        problems.append(Problem(file, 1, 1, "the file is empty", _HOW_TO_BEGIN))
        return Document(None, 1, "", 1, tuple(problems))
    if lines[first].rstrip() != FENCE:
        message = "the front matter is missing"
        problems.append(Problem(file, first + 1, 1, message, _HOW_TO_BEGIN))
        return Document(None, first + 1, "\n".join(lines), 1, tuple(problems))
    for n in range(first + 1, len(lines)):
        if lines[n].rstrip() == FENCE:
            front = "\n".join(lines[first + 1 : n])
            break
    else:
        message = "the front matter is not closed"
        hint = "put a line of three dashes (---) between the front matter and the script"
        problems.append(Problem(file, first + 1, 1, message, hint))
        return Document(None, first + 1, "", len(lines), tuple(problems))
    if len(front) > FRONT_CHARACTERS_AT_MOST:
        message = f"the front matter is over {FRONT_CHARACTERS_AT_MOST} characters"
        hint = "the script itself belongs below it"
        problems.append(Problem(file, first + 2, 1, message, hint))
        return Document(None, first + 2, "\n".join(lines[n + 1 :]), n + 2, tuple(problems))
    return Document(front, first + 2, "\n".join(lines[n + 1 :]), n + 2, tuple(problems))


_HOW_TO_BEGIN = (
    "begin with a line of three dashes (---), then title, kind, summary and minutes, "
    "then three dashes again"
)


def _invisible(text: str, file: str) -> list[Problem]:
    """One problem for each line with characters that nobody can see; the first of each line."""
    problems: list[Problem] = []
    if INVISIBLE.search(text) is None:
        return problems
    for number, line in enumerate(text.split("\n"), start=1):
        if found := INVISIBLE.search(line):
            message = f"an invisible character (U+{ord(found[0]):04X}) stands here"
            hint = "delete it and what it came with, or type the line again"
            problems.append(Problem(file, number, found.start() + 1, message, hint))
    return problems
