"""The front matter's JSON Schema: `exercise.schema.json`, and plain sentences for what breaks it.

The file is the one truth. `fits` says yes to data that surely keeps it, with the few keywords
that the schema uses; anything else goes to the `jsonschema` package, which takes longer to
import than a whole library of good scripts takes to read. A test holds the two together.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from feltsense.script.problems import quoted
from feltsense.script.vocabulary import nearest

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with the value at `path`, or with its key where `at_key` is set."""

    path: Path
    message: str
    hint: str
    at_key: bool = False


@cache
def schema() -> dict[str, Any]:
    """The published schema as data; it is the same for as long as the app runs."""
    text = files("feltsense.script").joinpath("exercise.schema.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def complaints(data: dict[str, object]) -> Iterator[Complaint]:
    """Everything in `data` that the schema does not allow; nothing where it is kept."""
    if fits(data, schema()):
        return
    from jsonschema import Draft202012Validator

    for error in Draft202012Validator(schema()).iter_errors(data):
        yield from _sentences(error)


_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "number": (int, float),
}
_SAYS_NOTHING = {"$schema", "$id", "$defs", "title", "description", "default", "examples"}


def fits(value: object, rules: dict[str, Any]) -> bool:
    """Whether `value` surely keeps `rules`; False as well where a keyword is not known here."""
    return all(_keeps(value, keyword, wanted, rules) for keyword, wanted in rules.items())


def _keeps(value: object, keyword: str, wanted: Any, rules: dict[str, Any]) -> bool:
    match keyword:
        case _ if keyword in _SAYS_NOTHING:
            return True
        case "type":
            names = wanted if isinstance(wanted, list) else [wanted]
            return not isinstance(value, bool) and any(
                isinstance(value, _TYPES[name]) for name in names if name in _TYPES
            )
        case "enum":
            return isinstance(value, str) and value in wanted
        case "const":
            return isinstance(value, str) and value == wanted
        case "pattern":
            return not isinstance(value, str) or re.search(wanted, value) is not None
        case "minLength":
            return not isinstance(value, str) or len(value) >= wanted
        case "exclusiveMinimum":
            return not isinstance(value, int | float) or value > wanted
        case "maximum":
            return not isinstance(value, int | float) or value <= wanted
        case "minItems":
            return not isinstance(value, list) or len(value) >= wanted
        case "maxItems":
            return not isinstance(value, list) or len(value) <= wanted
        case "items":
            return not isinstance(value, list) or all(fits(item, wanted) for item in value)
        case "required":
            return not isinstance(value, dict) or all(name in value for name in wanted)
        case "properties":
            return not isinstance(value, dict) or all(
                fits(value[name], rule) for name, rule in wanted.items() if name in value
            )
        case "additionalProperties":
            known = rules.get("properties", {})
            return wanted is False and (
                not isinstance(value, dict) or all(name in known for name in value)
            )
        case "if":
            return fits(value, wanted) or fits(value, rules.get("else", {}))
        case "else":
            return "if" in rules
        case _:
            return False


def _sentences(error: ValidationError) -> Iterator[Complaint]:
    """One error of the jsonschema package, in words for somebody who writes scripts."""
    path: Path = tuple(error.absolute_path)
    rules = error.schema
    value: Any = error.instance
    wanted: Any = error.validator_value
    if not isinstance(rules, dict):
        return
    name = quoted(str(next((part for part in reversed(path) if isinstance(part, str)), "")))
    about = str(rules.get("description", ""))
    match error.validator:
        case "additionalProperties":
            for key in value:
                if key not in rules["properties"]:
                    message = f"there is no key {quoted(key)}"
                    near = nearest(key, rules["properties"])
                    yield Complaint((*path, key), message, f'did you mean "{near}"?', at_key=True)
        case "required":
            missing = next(key for key in wanted if f"'{key}'" in error.message)
            described = schema()["properties"]
            described = described["evidence"]["properties"] if path else described
            example = _as_yaml(described[missing]["examples"][0])
            yield Complaint(path, f'"{missing}" is missing', f"add {missing}: {example}")
        case "enum":
            message = f"{name} cannot be {_shown(value)}"
            yield Complaint(
                path, message, f'did you mean "{nearest(str(value), wanted)}"? ({about})'
            )
        case "type" if value is None:
            yield Complaint(
                path, f"{name} is empty", f"write {about or 'a value, or leave it out'}"
            )
        case "type" if wanted == "string" and not isinstance(value, dict | list):
            hint = f"put it in quotes: {name[1:-1]}: {quoted(_shown(value))}"
            yield Complaint(path, f"{name} must be text, not {_shown(value)}", hint)
        case "minLength":
            yield Complaint(path, f"{name} is empty", f"write {about or 'something'}")
        case _:
            message = f"{name} cannot be {_shown(value)}"
            around = about or schema()["properties"].get(path[0] if path else "", {}).get(
                "description", "another value"
            )
            yield Complaint(path, message, f"write {around}")


def _shown(value: object) -> str:
    if isinstance(value, str):
        return quoted(value)
    text = _as_yaml(value)
    return text if len(text) <= 60 else text[:59] + "…"


def _as_yaml(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case None:
            return "nothing"
        case list():
            return "[" + ", ".join(map(_as_yaml, value)) + "]"
        case dict():
            inner = ", ".join(f"{key}: {_as_yaml(item)}" for key, item in value.items())
            return "{" + inner + "}"
        case float():
            return f"{value:g}"
        case _:
            text = str(value)
            return f'"{text}"' if ": " in text or "," in text else text
