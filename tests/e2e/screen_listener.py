"""Prints what a screen reader is told while somebody uses the keyboard, as lines of JSON.

Not a test: run by the system's Python, like screen_reader.py. One line for each control that the
keyboard comes to (kind "focus"), and one for each sentence that a program has said ("said").
"""

from __future__ import annotations

import json
import sys

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found] # noqa: E402


def tell(kind: str, name: str, node: Atspi.Accessible, description: str = "") -> None:
    role = node.get_role_name()
    line = {"kind": kind, "name": name, "role": role, "description": description}
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def focused(event: Atspi.Event) -> None:
    if not event.detail1:
        return
    node = event.source
    node.clear_cache()  # its name may have changed since it was heard last
    try:
        tell("focus", node.get_name() or "", node, node.get_description() or "")
    except GLib.GError:  # it went from the screen meanwhile
        return


def announced(event: Atspi.Event) -> None:
    tell("said", str(event.any_data), event.source)


def main() -> int:
    on_focus, on_saying = (Atspi.EventListener.new(each) for each in (focused, announced))
    on_focus.register("object:state-changed:focused")
    on_saying.register("object:announcement")
    sys.stdout.write("listening\n")
    sys.stdout.flush()
    Atspi.event_main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
