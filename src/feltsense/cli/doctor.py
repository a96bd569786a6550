"""What the app finds on this computer, for a person who asks why something is not there.

It changes nothing: the journal is looked into and not opened, and no session is named.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from feltsense import __version__, places
from feltsense.places import DataFolder
from feltsense.vault.kept import Kept
from feltsense.vault.keys import KeyFile
from feltsense.vault.sealing import Seal

LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "numpy", "sounddevice", "soundfile", "tinydb")


def report(data: DataFolder, seal: Seal | None = None) -> str:
    """Everything found, as lines to read; what is encrypted is looked into with its `seal`."""
    parts = (
        _versions(),
        _sound(data),
        _voices(data),
        _exercises(data),
        _charts(),
        _data(data, seal),
    )
    return "\n".join(line for part in parts for line in (*part, "")).rstrip()


def _versions() -> Iterator[str]:
    yield f"Feltsense {__version__}"
    yield f"  Python {platform.python_version()} on {platform.platform()}"
    for name in LIBRARIES:
        try:
            yield f"  {name} {version(name)}"
        except PackageNotFoundError:
            yield f"  {name}: version not known"
    frozen = getattr(sys, "_MEIPASS", None)
    yield f"  running {'as a built app' if frozen else 'from Python'}"


def _sound(data: DataFolder) -> Iterator[str]:
    from feltsense.sound.devices import Kind, find_devices

    yield "Sound devices"
    found, chosen = find_devices(Kind.OUTPUTS), _chosen_device(data)
    if found.problem:
        yield f"  {found.problem} Sessions run with captions."
    for name in found.names:
        default = " (default)" if name == found.default else ""
        yield f"  {name}{default}{' (chosen)' if name == chosen else ''}"
    if chosen and not found.has(chosen):
        yield f"  '{chosen}' was chosen and is not there just now: the default stands in"


def _chosen_device(data: DataFolder) -> str:
    """The name of the device that was chosen; "" for none, or where that cannot be read.

    The app's own reading puts a broken file aside, and nothing is changed here.
    """
    try:
        device = json.loads(data.settings.read_text(encoding="utf-8")).get("device", "")
    except (OSError, ValueError, AttributeError):
        return ""
    return device if isinstance(device, str) else ""


def _voices(data: DataFolder) -> Iterator[str]:
    from feltsense.sound.voices.finder import available

    yield "Voices, in the order in which a line falls to the next"
    for voice in available(places.assets(), data, Kept(locked=True)):  # and the cache as it is
        yield f"  {voice.name}: {voice.title}"
    yield "  none: bells and captions"
    yield f"  models for Piper are looked for in {data.voices}"


def _exercises(data: DataFolder) -> Iterator[str]:
    from feltsense.player.shelf import Shelf

    library = Shelf(data).read()
    own = sum(exercise.id.startswith("own/") for exercise in library.exercises)
    yield "Exercises"
    yield f"  {len(library.exercises) - own} shipped, {own} of your own"
    for broken in library.broken:
        yield f"  broken: {broken.id} (`feltsense check` says why)"


def _charts() -> Iterator[str]:
    from feltsense.feeling.charts import CHARTS

    yield "Charts"
    for chart in CHARTS:
        yield f"  {chart.name}: {chart.title}"


def _data(data: DataFolder, seal: Seal | None) -> Iterator[str]:
    yield "Your data"
    yield f"  {data.root}"
    if data.root.exists() and not data.root.is_dir():
        yield "  this is a file, not a folder: choose another one with --data"
        return
    if not data.root.is_dir():
        yield "  not there yet: it is made when the app first opens"
        return
    if not os.access(data.root, os.W_OK):
        yield "  this folder cannot be written to, so nothing can be kept in it"
    keys = KeyFile(data.keys)
    if keys.exists:
        yield f"  encrypted; files of its keys that are whole: {keys.whole} of 2"
    if not data.journal.is_dir():
        yield "  journal: empty"
        return
    if keys.exists and seal is None:
        yield "  journal: locked (with --passphrase-from FILE it is looked into)"
        return
    from feltsense.journal.journal import Journal

    journal = Journal(data.journal, read_only=True, seal=seal)
    count = len(journal.sessions())
    yield f"  journal: {count} session{'' if count == 1 else 's'}"
    for problem in journal.problems:
        yield f"  {problem}"
