"""A person's settings: one small JSON file, written whole or not at all.

A file that cannot be read is moved aside, never deleted; the app goes on with the defaults
and says so. Nothing here needs Qt.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from feltsense.places import free
from feltsense.script.vocabulary import REGIONS
from feltsense.sound.volumes import Volumes
from feltsense.vault.durable import write_durably

VERSION = 1
THEMES: tuple[str, ...] = ("system", "light", "dark")
TEXT_SCALES: tuple[float, ...] = (1.0, 1.25, 1.5)
LOCK_AFTER: tuple[int, ...] = (0, 1, 5, 15, 30)
"""Minutes without a key or the mouse after which the window locks; 0 for never."""
LATEST_MS = 1000
"""The largest delay that can be set, either way."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose for the whole app.

    `theme` is from THEMES; `text_scale` from TEXT_SCALES; `help_region` names an entry of
    assets/help/lines.json ("" for the one of the system's language); `without` holds regions
    left out for good; `voice` is False for captions and bells only; `voices` are the names of
    voices in the order in which a line falls from one to the next (those not named come after
    in the usual order); `device` is the sound device's name ("" for the default one), `late`
    how many milliseconds later than the computer knows it is heard, as with some headphones;
    `microphone` is the one to record with ("" for the usual one). `passphrase_asked` is whether
    the question of the first start was answered; `lock_after`, from LOCK_AFTER, holds where
    there is a passphrase.
    """

    theme: str = "system"
    text_scale: float = 1.0
    help_region: str = ""
    without: tuple[str, ...] = ()
    voice: bool = True
    voices: tuple[str, ...] = ()
    volumes: Volumes = field(default_factory=Volumes)
    device: str = ""
    late: int = 0
    microphone: str = ""
    first_card_seen: bool = False
    passphrase_asked: bool = False
    lock_after: int = 15


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
    known = {each.name: stored[each.name] for each in fields(Settings) if each.name in stored}
    without = known.get("without")
    values: dict[str, object] = {
        "theme": known.get("theme") in THEMES,
        "text_scale": known.get("text_scale") in TEXT_SCALES,
        "help_region": isinstance(known.get("help_region"), str),
        "voice": isinstance(known.get("voice"), bool),
        "first_card_seen": isinstance(known.get("first_card_seen"), bool),
        "passphrase_asked": isinstance(known.get("passphrase_asked"), bool),
        "lock_after": type(after := known.get("lock_after")) is int and after in LOCK_AFTER,
        "device": isinstance(known.get("device"), str),
        "microphone": isinstance(known.get("microphone"), str),
        "late": type(late := known.get("late")) is int and -LATEST_MS <= late <= LATEST_MS,
    }
    fitting: dict[str, object] = {name: known[name] for name, fits in values.items() if fits}
    if isinstance(without, list):
        fitting["without"] = tuple(
            region for region in without if isinstance(region, str) and region in REGIONS
        )
    voices = known.get("voices")
    if isinstance(voices, list):
        names = [name for name in voices if isinstance(name, str)]
        fitting["voices"] = tuple(dict.fromkeys(names))
    fitting["volumes"] = _volumes(known.get("volumes"))
    return Settings(**fitting)  # type: ignore[arg-type]


def _volumes(stored: object) -> Volumes:
    """The volumes that fit; the others as they are meant."""
    if not isinstance(stored, dict):
        return Volumes()
    names = {each.name for each in fields(Volumes)}
    return Volumes(
        **{
            name: float(value)
            for name, value in stored.items()
            if name in names and type(value) in (int, float) and 0 <= value <= 1
        }
    )


def _moved_aside(file: Path) -> str:
    aside = free(file.with_name(f"{file.stem}-unreadable{file.suffix}"))
    try:
        file.rename(aside)
    except OSError:
        return "Your settings could not be read. The usual ones are used for now."
    return f"Your settings could not be read. They were kept as {aside.name}; the usual ones hold."
