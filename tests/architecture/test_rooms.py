"""The borders of the house, seen from outside: what is imported when a room is used."""

from __future__ import annotations

import json
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import feltsense

SOURCE = Path(feltsense.__file__).parent
ROOT = SOURCE.parents[1]

WALLED_OFF = ("PySide6", "shiboken6", "pyqtgraph", "sounddevice")


def modules() -> list[str]:
    return sorted(
        module.name for module in pkgutil.walk_packages([str(SOURCE)], prefix="feltsense.")
    )


def in_a_fresh_interpreter(code: str) -> object:
    """What `code` prints as JSON, in an interpreter that has imported nothing yet."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_all_rooms_are_found() -> None:
    rooms = {name.split(".")[1] for name in modules()}
    assert {"script", "score", "sound", "feeling", "journal", "player", "gui"} <= rooms


def test_everything_but_the_gui_works_without_a_window_or_a_device() -> None:
    """The second guard beside the import contracts: really import it all, walled off."""
    names = [
        name
        for name in modules()
        if not name.startswith("feltsense.gui") and name != "feltsense.__main__"
    ]
    code = f"""
import importlib, json, sys

class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {WALLED_OFF!r}:
            raise ImportError(name + " is walled off")

sys.meta_path.insert(0, Wall())
failed = {{}}
for name in {names!r}:
    try:
        importlib.import_module(name)
    except ImportError as error:
        failed[name] = str(error)
print(json.dumps(failed))
"""
    assert in_a_fresh_interpreter(code) == {}


def test_home_is_light() -> None:
    """Home paints before numpy, pyqtgraph or any sound is imported."""
    code = """
import json, sys
import feltsense.gui.app
heavy = ("numpy", "pyqtgraph", "sounddevice", "soundfile", "tinydb")
print(json.dumps([name for name in heavy if name in sys.modules]))
"""
    assert in_a_fresh_interpreter(code) == []


def test_script_and_score_need_no_numpy() -> None:
    code = """
import importlib, json, pkgutil, sys
import feltsense.score, feltsense.script
for room in (feltsense.script, feltsense.score):
    for module in pkgutil.walk_packages(room.__path__, room.__name__ + "."):
        importlib.import_module(module.name)
print(json.dumps("numpy" in sys.modules))
"""
    assert in_a_fresh_interpreter(code) is False


def test_none_keeps_its_references() -> None:
    """PySide6 6.12.0 on Python 3.11 lost one at every call that returns None, and aborted."""
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication.instance() or QApplication([])
    widget = QWidget()
    before = sys.getrefcount(None)
    for n in range(200):
        widget.setToolTip(str(n))
    assert abs(sys.getrefcount(None) - before) < 50
    assert application is not None


NETWORK = (
    *("ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio", "requests", "socketserver"),
    *("xmlrpc", "telnetlib", "nntplib", "poplib", "imaplib", "websockets", "httpx", "aiohttp"),
    *("urllib3", "webbrowser", "PySide6.QtNetwork", "PySide6.QtWebSockets"),
)
"""What nothing here imports, and nothing that is used here either. `socket` itself comes with
multiprocessing, whose pipes are socket pairs; that none of the internet is made is seen by
tests/e2e/test_walls.py."""

_NAMES = "|".join(re.escape(name) for name in ("socket", *NETWORK))
NO_NETWORK = re.compile(
    rf"^\s*(?:from|import)\s+(?:{_NAMES})\b|\bQNetwork|\bQTcp|\bQUdp|\bQWeb"
    r"|^\s*from multiprocessing\.connection import .*(?:Listener|Client|\*)",
    re.MULTILINE,
)


def test_nothing_that_is_imported_brings_network_code() -> None:
    code = f"""
import importlib, json, sys
for name in {[name for name in modules() if name != "feltsense.__main__"]!r}:
    importlib.import_module(name)
print(json.dumps([name for name in {NETWORK!r} if name in sys.modules]))
"""
    assert in_a_fresh_interpreter(code) == []


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: path.stem)
def test_no_file_has_network_code(path: Path) -> None:
    assert NO_NETWORK.search(path.read_text(encoding="utf-8")) is None


def test_lock_files_name_no_host_and_pin_every_hash() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in text and "--index" not in text and "@ file" not in text
        pinned = re.findall(r"^\S+==\S+.*\\$", text, re.MULTILINE)
        assert pinned and text.count("--hash=sha256:") >= len(pinned)


@pytest.mark.parametrize(
    ("distribution", "wanted"), [("PySide6-Essentials", "6.11.3"), ("shiboken6", "6.11.3")]
)
def test_qt_is_the_version_that_was_measured(distribution: str, wanted: str) -> None:
    from importlib.metadata import version

    assert version(distribution) == wanted
