"""Text as other apps keep it, some of it as HTML.

None of it takes longer than its length, whatever stands in it: no pattern here looks for an end
that it may look for again from the next place.
"""

from __future__ import annotations

import html
import json
import re

from feltsense.journal.importing.rows import CannotRead
from feltsense.language import tr

_HALF = re.compile("[\ud800-\udfff]")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_OURS = re.compile(
    r"</?(?:br|p|div|b|i|u|s|strong|em|ul|ol|li|span|font|strike|h[1-6])(?:\s[^<>]*)?/?>", re.I
)
_BREAK = re.compile(r"<(?:br|/(?:p|div|li|h[1-6]|ul|ol))[\s/]*>", re.IGNORECASE)
_ITEM = re.compile(r"<li(?:\s[^<>]*)?>", re.IGNORECASE)
_NO_LETTER = re.compile("&#[0-9]{100,};?")
_EMPTY_LINES = re.compile(r"\n{3,}")


def whole(text: str) -> str:
    """The text without halves of characters, which some apps cut in two."""
    return _HALF.sub("\ufffd", text)


def plain(text: str) -> str:
    """HTML as plain text: lines and list items stay, every tag goes."""
    text = _ITEM.sub("- ", _BREAK.sub("\n", _without_comments(text)))
    text = _NO_LETTER.sub("\ufffd", _TAG.sub("", text))
    text = html.unescape(text).replace("\xa0", " ")
    lines = "\n".join(line.rstrip() for line in whole(text).splitlines())
    return _EMPTY_LINES.sub("\n\n", lines).strip()


def _without_comments(text: str) -> str:
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept.append(text[at:start])
        at = end + len("-->")
    return "".join((*kept, text[at:]))


def plain_if_html(text: str) -> str:
    """Plain text as it is, and HTML, told by a tag that such apps write, as plain text."""
    return plain(text) if _OURS.search(text) else whole(text).strip()


def titled(title: str, text: str) -> str:
    """A note with its title as a Markdown heading."""
    title = " ".join(title.split())
    return "\n\n".join(part for part in (f"# {title}" if title else "", text) if part)


def squeezed(text: str) -> str:
    """The text without what differs between two exports of it, as a part of an identity."""
    return " ".join(text.split())


def split(text: str, between: str) -> tuple[str, ...]:
    """What is listed in one cell, each once, in order."""
    parts = (squeezed(part) for part in whole(text).split(between))
    return tuple(dict.fromkeys(part for part in parts if part))


def as_column(value: object) -> str:
    """A value of JSON as the text of a column; "" for what says nothing. Raises CannotRead."""
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, str):
        return whole(value)
    try:
        return whole(json.dumps(value, ensure_ascii=False))
    except RecursionError:
        raise CannotRead(tr("it is nested more deeply than an entry can be")) from None
