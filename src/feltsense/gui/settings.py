"""A person's settings: one small JSON file, written whole or not at all.

A file that cannot be read is moved aside, never deleted; the app goes on with the defaults
and says so. Where the person's files are sealed, what tells of the person lies sealed in a file
beside it (`settings.sealed`), and the rest stays readable for the lock screen. Nothing here needs
Qt.
"""

from __future__ import annotations

import errno
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

from feltsense.feeling.questions import Questions
from feltsense.gui.stored_care import Someone, care_from, people_from, reminders_from
from feltsense.gui.stored_questions import from_stored
from feltsense.language import tr
from feltsense.places import free
from feltsense.player.care import Care
from feltsense.player.reminders import Reminders
from feltsense.script.vocabulary import REGIONS
from feltsense.sound.volumes import Volumes
from feltsense.vault.durable import write_durably
from feltsense.vault.kept import Kept
from feltsense.vault.key_record import State
from feltsense.vault.refiling import refile
from feltsense.vault.sealing import Altered, CannotUnseal, Locked, Seal

VERSION = 1
LANGUAGES: tuple[str, ...] = ("en", "de", "es")
THEMES: tuple[str, ...] = ("system", "light", "dark", "contrast")
TEXT_SCALES: tuple[float, ...] = (0.9, 1.0, 1.25, 1.5, 1.75, 2.0)
LOCK_AFTER: tuple[int, ...] = (0, 1, 5, 15, 30)
"""Minutes without a key or the mouse after which the window locks; 0 for never."""
NOT_AT_FIRST: tuple[str, ...] = ("pelvis",)
"""Regions that no exercise visits until somebody wants it (evidence.md 1.1)."""
PRIVATE: tuple[str, ...] = ("without", "questions", "care", "people")
"""The settings that tell of the person."""
LONGEST_PLACE = 2000
"""Characters that a window's place takes at most."""
_WHAT = "settings"
_GONE = tr(
    "Which parts of the body you leave out, and your own words and questions, could not be read "
    "({why}). Please look at them once more before you begin."
)
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
    there is a passphrase. `backup_folder` is where backups go ("" for beside the journal);
    `ask_about` the ids of sessions that a crash cut off and that are to be asked about.
    `questions` are what the person set up to be asked; `care` is what holds for every session;
    `people` are their own people, for the page for help. `motion` False has nothing move but the
    breath; `discreet` gives the window another title and icon; `window` is where it was and how
    large, as Qt writes it, "" for nowhere yet. `reminders` are off at first. `language` is one of
    LANGUAGES, "" for the system's.
    """

    theme: str = "system"
    text_scale: float = 1.0
    help_region: str = ""
    without: tuple[str, ...] = NOT_AT_FIRST
    voice: bool = True
    voices: tuple[str, ...] = ()
    volumes: Volumes = field(default_factory=Volumes)
    device: str = ""
    late: int = 0
    microphone: str = ""
    first_card_seen: bool = False
    passphrase_asked: bool = False
    lock_after: int = 15
    backup_folder: str = ""
    ask_about: tuple[int, ...] = ()
    questions: Questions = field(default_factory=Questions)
    care: Care = field(default_factory=Care)
    people: tuple[Someone, ...] = ()
    motion: bool = True
    discreet: bool = False
    window: str = ""
    reminders: Reminders = field(default_factory=Reminders)
    language: str = ""


def load(file: Path, kept: Kept | None = None) -> tuple[Settings, str]:
    """The settings and a sentence for the person, "" where all went well.

    Values that do not fit are left at their defaults; unknown ones are ignored. While `kept` is
    locked, PRIVATE ones are at their defaults; `with_private` adds them after unlocking.
    """
    settings, said = _load_plain(file)
    if kept is None or said:
        return settings, said
    return with_private(file, settings, kept)


def with_private(file: Path, settings: Settings, kept: Kept) -> tuple[Settings, str]:
    """`settings` with the PRIVATE ones as they are stored, and a sentence as above."""
    if kept.is_locked:
        return settings, ""
    if kept.seal is None:
        return _with(settings, _from(_stored(file))), ""
    sealed = _sealed(file)
    try:
        return _with(settings, _from(json.loads(kept.read(sealed, _WHAT)))), ""
    except FileNotFoundError:
        gone = file.exists() and kept.is_settled
        return settings, _GONE.format(
            why=tr("{sealed_name} is not there", sealed_name=sealed.name)
        ) if gone else ""
    except (Altered, ValueError, TypeError, AttributeError):
        return settings, _moved_aside(sealed)
    except CannotUnseal as error:
        return settings, _GONE.format(why=error)
    except OSError as error:
        return settings, _GONE.format(why=error.strerror)


def without_private(settings: Settings) -> Settings:
    """`settings` with nothing in it that tells of the person."""
    return _with(settings, Settings())


def save(file: Path, settings: Settings, kept: Kept | None = None) -> None:
    """Write `settings` durably, readable by their owner only; PRIVATE ones as `kept` says.

    Raises OSError where that fails; what is not written then stands as it was. While it is
    locked, PRIVATE ones stand as they are.
    """
    kept = kept or Kept()
    values = {"version": VERSION, **asdict(settings)}
    if kept.is_locked:
        stored = _stored(file)
        for name in PRIVATE:
            del values[name]
            if name in stored:  # it had not come to be sealed yet
                values[name] = stored[name]
    elif kept.seals:
        private = {name: values.pop(name) for name in PRIVATE}
        try:
            kept.write(_sealed(file), _WHAT, json.dumps(private).encode())
        except Locked as error:
            raise OSError(errno.EACCES, str(error)) from None
    text = json.dumps(values, indent=1, ensure_ascii=False)
    # Half a character, as a file made by hand may have it, is written as its escape.
    write_durably(file, text.encode(errors="backslashreplace") + b"\n")
    if kept.seal is not None and not kept.seals:
        _sealed(file).unlink(missing_ok=True)


def reseal(file: Path, old: Seal | None, new: Seal | None) -> Iterator[None]:
    """Have what tells of the person sealed under `new`, or in the readable file where it is None.

    It may be cut anywhere, and done again. Raises OSError.
    """
    if (seal := new or old) is None:
        return
    kept = Kept(seal, State.OPENING if new is None else State.SEALING)
    if file.exists() or _sealed(file).exists():
        save(file, load(file, kept)[0], kept)
    yield
    for path in sorted(file.parent.glob(f"{file.stem}-unreadable*{file.suffix}")):
        with suppress(CannotUnseal):
            refile(path, path.name, old, new)


def _load_plain(file: Path) -> tuple[Settings, str]:
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(stored, dict):
            raise ValueError("not an object")
    except FileNotFoundError:
        return Settings(), ""
    except OSError:
        return Settings(), tr("Your settings could not be read. The usual ones are used for now.")
    except ValueError:
        return Settings(), _moved_aside(file)
    return _from(stored), ""


def _from(stored: dict[str, object]) -> Settings:
    known = {each.name: stored[each.name] for each in fields(Settings) if each.name in stored}
    without = known.get("without")
    values: dict[str, object] = {
        "theme": known.get("theme") in THEMES,
        "text_scale": known.get("text_scale") in TEXT_SCALES,
        "language": known.get("language") in (*LANGUAGES, ""),
        "help_region": isinstance(known.get("help_region"), str),
        "voice": isinstance(known.get("voice"), bool),
        "first_card_seen": isinstance(known.get("first_card_seen"), bool),
        "passphrase_asked": isinstance(known.get("passphrase_asked"), bool),
        "lock_after": type(after := known.get("lock_after")) is int and after in LOCK_AFTER,
        "backup_folder": isinstance(known.get("backup_folder"), str),
        "device": isinstance(known.get("device"), str),
        "microphone": isinstance(known.get("microphone"), str),
        "motion": isinstance(known.get("motion"), bool),
        "discreet": isinstance(known.get("discreet"), bool),
        "window": isinstance(window := known.get("window"), str) and len(window) <= LONGEST_PLACE,
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
    ids = known.get("ask_about")
    if isinstance(ids, list):
        fitting["ask_about"] = tuple(id_ for id_ in ids if type(id_) is int)
    fitting["questions"] = from_stored(known.get("questions"))
    fitting["care"] = care_from(known.get("care"))
    fitting["reminders"] = reminders_from(known.get("reminders"))
    fitting["people"] = people_from(known.get("people"))
    fitting["volumes"] = _volumes(known.get("volumes"))
    return Settings(**fitting)  # type: ignore[arg-type]


def _stored(file: Path) -> dict[str, object]:
    """What the readable file says, as it is; nothing where it cannot be read."""
    try:
        stored = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _with(settings: Settings, private: Settings) -> Settings:
    """`settings` with the PRIVATE ones of others."""
    return replace(settings, **{name: getattr(private, name) for name in PRIVATE})


def _sealed(file: Path) -> Path:
    return file.with_suffix(".sealed")


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
        return tr("Your settings could not be read. The usual ones are used for now.")
    return tr(
        "Your settings could not be read. They were kept as {aside_name}; the usual ones hold.",
        aside_name=aside.name,
    )
