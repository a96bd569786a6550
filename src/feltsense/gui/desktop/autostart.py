"""Opening with the computer: one small file where each system looks for such, and nothing else.

Whether it is on is whether the file is there, so that what is taken away here or by the system's
own settings stays away. Linux has been tried; the places on macOS and Windows are as documented.
"""

from __future__ import annotations

import html
import os
import subprocess
import sys
from pathlib import Path

from feltsense.vault.durable import write_durably

ID = "org.feltsense.Feltsense"


def file() -> Path:
    """Where the system looks (the freedesktop.org autostart folder, launch agents, Startup)."""
    if sys.platform == "win32":
        start = Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming"))
        return start / "Microsoft/Windows/Start Menu/Programs/Startup/Feltsense.cmd"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{ID}.plist"
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return config / "autostart" / f"{ID}.desktop"


def is_on() -> bool:
    """Whether it opens with the computer; a system's own switch may have turned the file off."""
    try:
        text = file().read_text(encoding="utf-8")
    except (OSError, ValueError):
        return False
    lines = [line.replace(" ", "").lower() for line in text.splitlines()]
    return "hidden=true" not in lines and "x-gnome-autostart-enabled=false" not in lines


def set_on(on: bool, name: str, data: Path) -> None:
    """Have it open with the computer, minimised, on the folder `data`; or not. Raises OSError.

    `name` is what the system's settings call it.
    """
    place = file()
    if not on:
        place.unlink(missing_ok=True)
        return
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "feltsense"]
    place.parent.mkdir(parents=True, exist_ok=True)
    text = _text(place.suffix, name, [*program, "--minimized", "--data", str(data)])
    write_durably(place, text.encode())


def _text(suffix: str, name: str, command: list[str]) -> str:
    if suffix == ".cmd":
        return f'@start "" {subprocess.list2cmdline(command)}\r\n'
    if suffix == ".plist":
        parts = "".join(f"<string>{html.escape(part)}</string>" for part in command)
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>'
            f"<key>Label</key><string>{ID}</string><key>ProgramArguments</key>"
            f"<array>{parts}</array><key>RunAtLoad</key><true/></dict></plist>\n"
        )
    quoted = " ".join(map(_quoted, command))
    return (
        f"[Desktop Entry]\nType=Application\nName={name}\nExec={quoted}\nIcon={ID}\n"
        "Terminal=false\nX-GNOME-Autostart-enabled=true\n"
    )


def _quoted(part: str) -> str:
    """An argument as a desktop entry has it: quoted, and nothing in it stands for more."""
    for sign in '\\"`$':
        part = part.replace(sign, f"\\{sign}")
    # A desktop entry unescapes its strings once before it reads the quotes.
    return f'"{part}"'.replace("\\", "\\\\").replace("%", "%%")
