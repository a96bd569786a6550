"""A whole session behind walls: no internet socket, private files, and no secret left behind.

The real app, sealed, in a real window with real sound. strace sees every socket that it, its
audio process and its speech programs make; umask 0 would let everybody read what it writes; at
the end an error is forced inside, and then a crash.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from feltsense.journal.journal import Journal
from feltsense.journal.records import Note
from feltsense.places import DataFolder
from feltsense.vault.keys import KeyFile
from tests.e2e.desktop import Desktop, desktop_missing, end, wait_for
from tests.soundserver import sound_server_missing

WHY_NOT = desktop_missing() or sound_server_missing()
INTERNET = re.compile(r"\b(?:socket|connect|bind|sendto)\(.*\bAF_INET6?\b")

PASSPHRASE = "invented umbrella passphrase"
NOTE = "An invented note about the kingfisher"
SCRIPT = """---
title: Short and walled
kind: grounding
summary: For the tests.
minutes: [1, 1, 1.25]
---
[bell start]
Look around the room. [20]
"""

# The app as it is, and an error inside it when it is sent a signal.
PROGRAM = """
import signal, sys
from feltsense.cli import run

def fail(*_):
    secret = sys.argv  # a local that a careless report would print
    raise RuntimeError("forced by a test")

signal.signal(signal.SIGUSR1, fail)
sys.exit(run(sys.argv[1:]))
"""

pytestmark = pytest.mark.e2e
a_desktop = pytest.mark.skipif(WHY_NOT is not None, reason=f"no desktop or sound: {WHY_NOT}")


def strace_missing() -> str | None:
    """Why system calls cannot be seen here, or None."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    done = subprocess.run(["strace", "-f", "true"], capture_output=True, check=False)
    return "strace may not trace here" if done.returncode else None


def traced(trace: Path) -> list[str]:
    """How to start a program so that its sockets, and those of its children, are written down."""
    return ["strace", "-f", "-qq", "-o", str(trace), "-e", "trace=socket,connect,bind,sendto"]


@pytest.mark.skipif(strace_missing() is not None, reason=str(strace_missing()))
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_program_that_opens_one_is_seen(tmp_path: Path, family: str) -> None:
    """The control: in a child of a child, and closed at once."""
    code = f"import socket; socket.socket(socket.{family}, socket.SOCK_DGRAM).close()"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {code!r}])"
    trace = tmp_path / "trace"
    subprocess.run([*traced(trace), sys.executable, "-c", parent], check=True, timeout=60)
    assert INTERNET.search(trace.read_text())


@contextmanager
def walled(
    data: Path, environment: dict[str, str], log: Path, trace: Path
) -> Iterator[subprocess.Popen[str]]:
    """The app, traced where that can be, with a umask that forbids nothing."""
    words = [] if strace_missing() else traced(trace)
    with log.open("w") as output:
        app = subprocess.Popen(
            [*words, sys.executable, "-c", PROGRAM, "--data", str(data)],
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
            umask=0,
        )
        try:
            yield app
        finally:
            end(app)


def pid_of(app: subprocess.Popen[str]) -> int:
    """The app's own process, below strace where that started it."""
    if strace_missing():
        return app.pid
    children = Path(f"/proc/{app.pid}/task/{app.pid}/children").read_text().split()
    return int(children[0])


def titles(screen: Desktop) -> str:
    """The titles of all windows, also of those that do not show."""
    found = subprocess.run(
        ["xdotool", "search", "--name", ".*", "getwindowname", "%@"],
        env=screen.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return found.stdout


def sealed_data(root: Path) -> tuple[DataFolder, str]:
    """A data folder with a passphrase and a note, and its recovery code."""
    data = DataFolder(root)
    data.exercises.mkdir(parents=True, mode=0o700)
    root.chmod(0o700)
    script = data.exercises / "short.md"
    script.write_text(SCRIPT, encoding="utf-8")
    script.chmod(0o600)
    seal, code = KeyFile(data.keys).create(PASSPHRASE)
    journal = Journal(data.journal, seal=seal)
    journal.add(Note(datetime.now(UTC), NOTE))
    journal.close()
    return data, code


@a_desktop
@pytest.mark.timeout(400)
def test_a_sealed_session_and_a_crash(screen: Desktop, tmp_path: Path) -> None:
    data, code = sealed_data(tmp_path / "data")
    (data.root / "settings.json").unlink(missing_ok=True)
    log, trace = tmp_path / "log", tmp_path / "trace"
    shown = ""
    with walled(data.root, screen.environment, log, trace) as app:
        screen.find("Unlock", "push button", 60)
        screen.focus_window()
        shown += titles(screen)
        screen.click("Passphrase")
        screen.type(PASSPHRASE)
        screen.press("Return")
        screen.click("Short and walled", "push button", 60)
        screen.find("Guided by", "label", 30)
        screen.click("Begin: Short and walled", "push button")
        screen.click("Skip all", "push button")
        screen.find("Pause", "push button", 60)
        shown += titles(screen)
        time.sleep(2)
        screen.press("Escape")
        screen.click("Stop here", "push button")
        screen.click("Home", "push button")
        screen.find("Settings", "check box", 60)  # the last way at the foot: nothing moves then
        screen.click("Your data", seconds=30)
        screen.find("Back up now", seconds=30)
        shown += titles(screen)
        process = pid_of(app)
        command = Path(f"/proc/{process}/cmdline").read_bytes()
        os.kill(process, signal.SIGUSR1)
        assert wait_for(lambda: "forced by a test" in log.read_text() or None, 30)
        os.kill(process, signal.SIGABRT)
        app.wait(30)

    if strace_missing() is None:
        calls = trace.read_text(errors="replace")
        assert "AF_UNIX" in calls  # the screen, at least, so that something was seen
        assert not INTERNET.search(calls), INTERNET.findall(calls)

    said = log.read_text()
    assert "RuntimeError" in said
    home = Path(screen.environment["HOME"])
    secrets = (PASSPHRASE, code, code.replace("-", ""), NOTE, "kingfisher", "umbrella")
    places = [path for folder in (home, data.root) for path in files_below(folder)]
    for secret in secrets:
        assert secret not in said and secret not in shown
        assert secret.encode() not in command
        for path in places:
            content = path.read_bytes()
            assert secret.encode() not in content, path
            assert secret.encode("utf-16-le") not in content, path

    everything = [data.root, *data.root.rglob("*")]
    modes = {path: path.lstat().st_mode & 0o777 for path in everything}
    wrong = {
        path.relative_to(data.root): oct(mode)
        for path, mode in modes.items()
        if mode != (0o700 if path.is_dir() else 0o600)
    }
    assert wrong == {}
    assert len(everything) > 8
    seal = KeyFile(data.keys).unlock(PASSPHRASE)
    journal = Journal(data.journal, read_only=True, seal=seal)
    assert journal.problems == () and [note.text for note in journal.notes()] == [NOTE]
    assert len(journal.sessions()) == 1


def files_below(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path
