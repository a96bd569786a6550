"""A person's settings: one small JSON file, written whole or not at all.

A file that cannot be read is moved aside, never deleted; the app goes on with the defaults
and says so. Nothing here needs Qt.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from feltsense.journal.durable import write_durably
from feltsense.script.vocabulary import REGIONS

VERSION = 1
THEMES: tuple[str, ...] = ("system", "light", "dark")
TEXT_SCALES: tuple[float, ...] = (1.0, 1.25, 1.5)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose for the whole app.

    `theme` is from THEMES; `text_scale` from TEXT_SCALES; `help_region` names an entry of
    assets/help/lines.json ("" for the one of the system's language); `without` holds regions
    left out for good; `voice` is False for captions and bells only.
    """

    theme: str = "system"
    text_scale: float = 1.0
    help_region: str = ""
    without: tuple[str, ...] = ()
    voice: bool = True
    first_card_seen: bool = False


def load(file: Path) -> tuple[Settings, str]:
    """The settings and a sentence for the person, "" where all went well.

    Values that do not fit are left at their defaults; unknown ones are ignored.
    """
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(stored, dict):
            raise ValueError("not an object")
    except FileNotFoundError:
        return Settings(), ""
    except OSError:
        return Settings(), "Your settings could not be read. The usual ones are used for now."
    except ValueError:
        return Settings(), _moved_aside(file)
    return _from(stored), ""


def save(file: Path, settings: Settings) -> None:
    """Write `settings` durably, readable by their owner only.

    Raises OSError where that fails; the old file then stands as it was.
    """
    text = json.dumps({"version": VERSION, **asdict(settings)}, indent=1, ensure_ascii=False)
    write_durably(file, text.encode() + b"\n")


def _from(stored: dict[str, object]) -> Settings:
    known = {field.name: stored[field.name] for field in fields(Settings) if field.name in stored}
    without = known.get("without")
    values: dict[str, object] = {
        "theme": known.get("theme") in THEMES,
        "text_scale": known.get("text_scale") in TEXT_SCALES,
        "help_region": isinstance(known.get("help_region"), str),
        "voice": isinstance(known.get("voice"), bool),
        "first_card_seen": isinstance(known.get("first_card_seen"), bool),
    }
    fitting: dict[str, object] = {name: known[name] for name, fits in values.items() if fits}
    if isinstance(without, list):
        fitting["without"] = tuple(
            region for region in without if isinstance(region, str) and region in REGIONS
        )
    return Settings(**fitting)  # type: ignore[arg-type]


def _moved_aside(file: Path) -> str:
    aside = file.with_name(f"{file.stem}-unreadable{file.suffix}")
    n = 1
    while aside.exists():
        n += 1
        aside = file.with_name(f"{file.stem}-unreadable-{n}{file.suffix}")
    try:
        file.rename(aside)
    except OSError:
        return "Your settings could not be read. The usual ones are used for now."
    return f"Your settings could not be read. They were kept as {aside.name}; the usual ones hold."
