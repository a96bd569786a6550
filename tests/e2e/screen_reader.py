"""Prints what a screen reader finds on the screen as JSON; run by the system's Python.

    screen_reader.py
    screen_reader.py --act NAME ROLE

With `--act` it does what a control does, as a switch or a voice control would: the first one that
shows, whose name begins so. Exit status 3 where there is none.

Not a test: it needs the accessibility library (python3-gi, gir1.2-atspi-2.0), which belongs to
the system and not to the environment of the tests.
"""

from __future__ import annotations

import json
import sys

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found] # noqa: E402

STATES = ("FOCUSED", "FOCUSABLE", "CHECKED", "ENABLED", "SHOWING", "SELECTED", "PRESSED")


def walk(node: Atspi.Accessible, found: list[dict[str, object]], depth: int = 0) -> None:
    if node is None or depth > 40:
        return
    states = node.get_state_set()
    if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
        return
    try:
        extents = node.get_extents(Atspi.CoordType.SCREEN)
        x, y = extents.x + extents.width // 2, extents.y + extents.height // 2
    except Exception:  # an application has no place on the screen
        x = y = -1
    found.append(
        {
            "name": node.get_name() or "",
            "role": node.get_role_name(),
            "description": node.get_description() or "",
            "x": x,
            "y": y,
            "states": [
                name.lower() for name in STATES if states.contains(getattr(Atspi.StateType, name))
            ],
        }
    )
    for index in range(node.get_child_count()):
        try:
            walk(node.get_child_at_index(index), found, depth + 1)
        except GLib.GError:  # it went from the screen while it was being looked at
            continue


def act(node: Atspi.Accessible, name: str, role: str, depth: int = 0) -> bool:
    """Press the first control with this name and role; whether there was one."""
    if node is None or depth > 40:
        return False
    if depth > 1 and not node.get_state_set().contains(Atspi.StateType.SHOWING):
        return False
    if (node.get_name() or "").startswith(name) and role in ("", node.get_role_name()):
        actions = node.get_action_iface()
        for number in range(actions.get_n_actions() if actions else 0):
            if actions.get_action_name(number) == "Press":
                return bool(actions.do_action(number))
    for index in range(node.get_child_count()):
        try:
            if act(node.get_child_at_index(index), name, role, depth + 1):
                return True
        except GLib.GError:  # it went from the screen while it was being looked at
            continue
    return False


def main() -> int:
    if len(sys.argv) > 1:
        _, _, name, role = sys.argv
        return 0 if act(Atspi.get_desktop(0), name, role) else 3
    found: list[dict[str, object]] = []
    walk(Atspi.get_desktop(0), found)
    json.dump(found, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
