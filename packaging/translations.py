"""Brings the catalogues of the languages up to date with the code, and compiles them: one command.

python packaging/translations.py

Every `tr`, `trn`, `marked` and `marked_n` is found by reading the code, and so are the names that
the app keeps in English and shows translated: words, answers, regions and what stands in
assets/help. A text that nothing says any more leaves the catalogue; a new one comes in as
unfinished, for a person to fill in with Qt Linguist or in a text editor. Prints what is missing;
the exit status is 1 where something is.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from feltsense import places
from feltsense.feeling import prompts, questions, scales, sensations, words
from feltsense.gui.languages import CONTEXT, LANGUAGES
from feltsense.script.vocabulary import REGIONS

SOURCE = Path(__file__).resolve().parents[1] / "src" / "feltsense"
FOLDER = places.assets() / "languages"


def main() -> int:
    """Update and compile them all."""
    found = dict(sorted(messages()))
    missing = 0
    for code in LANGUAGES:
        if code == "en":
            continue
        file = FOLDER / f"feltsense_{code}.ts"
        said = read(file) if file.exists() else {}
        write(file, code, found, said)
        compile_(file)
        open_ = [text for text, plural in found.items() if not is_whole(said.get(text, ()), plural)]
        missing += len(open_)
        print(f"{code}: {len(found)} texts, {len(open_)} not translated")
        for text in open_:
            print(f"  {text!r}")
    return 1 if missing else 0


def messages() -> Iterator[tuple[str, bool]]:
    """Every text for people, with whether it counts something."""
    for file in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield from _called(node.func.id, node.args)
    yield from ((name, False) for name in names())


def _called(name: str, arguments: list[ast.expr]) -> Iterator[tuple[str, bool]]:
    texts = [each.value for each in arguments if isinstance(each, ast.Constant)]
    if name in ("tr", "marked") and texts and isinstance(texts[0], str):
        yield texts[0], False
    if name in ("trn", "marked_n") and len(texts) > 1 and isinstance(texts[1], str):
        yield texts[1], True


def names() -> Iterator[str]:
    """What is kept in English, and shown in the person's language."""
    yield from words.WORDS
    yield from words.NOT_FEELING
    yield from sensations.KINDS
    yield from questions.TAGS
    yield from (region.replace("-", " ") for region in REGIONS)
    for scale in scales.SCALES.values():
        yield from scale.choices
    yield from (prompt.line for prompt in prompts.PROMPTS)
    stored = json.loads((places.assets() / "help" / "lines.json").read_text(encoding="utf-8"))
    yield stored["red_flags"]
    yield from stored["grounding"]
    for region in stored["regions"]:
        yield region["name"]
        for line in (region["emergency"], *region["lines"]):
            yield from (line[key] for key in ("name", "says") if line.get(key))
        if region.get("note"):
            yield region["note"]


Said = dict[str, tuple[str, ...]]


def is_whole(forms: tuple[str, ...], plural: bool) -> bool:
    """Whether all forms of a text are there: two of what is counted, in our languages."""
    return len(forms) == (2 if plural else 1) and all(forms)


def read(file: Path) -> Said:
    """What a catalogue says, by the English text."""
    said: Said = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is not None:
            forms = translation.findall("numerusform") or [translation]
            said[message.findtext("source") or ""] = tuple(form.text or "" for form in forms)
    return said


def write(file: Path, code: str, found: dict[str, bool], said: Said) -> None:
    """A catalogue of all of `found`, in the alphabetical order of the English."""
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, plural in found.items():
        forms = said.get(text, ())
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if plural else {})
        ElementTree.SubElement(message, "source").text = text
        whole = is_whole(forms, plural)
        translation = ElementTree.SubElement(
            message, "translation", {} if whole else {"type": "unfinished"}
        )
        if plural:
            for form in forms if whole else ("", ""):
                ElementTree.SubElement(translation, "numerusform").text = form
        elif whole:
            translation.text = forms[0]
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{body}\n", encoding="utf-8")


def compile_(file: Path) -> None:
    """What the app reads: Qt's own compiler makes it."""
    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    subprocess.run(
        [tool, "-silent", "-removeidentical", file, "-qm", file.with_suffix(".qm")], check=True
    )


if __name__ == "__main__":
    sys.exit(main())
