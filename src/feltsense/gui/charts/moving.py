"""Going about in a chart: the keys, and what of time is seen after a step."""

from __future__ import annotations

from PySide6.QtCore import Qt

CLOSER, WIDER = 0.7, 1 / 0.7
"""What a step of zooming does to the length of time that is seen."""

STEP = 0.25
"""The share of what is seen that a step of panning goes on by."""

_Act = tuple[str, float | int | None]

ARROWS: dict[Qt.Key, tuple[_Act, _Act]] = {
    Qt.Key.Key_Left: (("step", -1), ("pan", -STEP)),
    Qt.Key.Key_Right: (("step", 1), ("pan", STEP)),
    Qt.Key.Key_Up: (("step_across", -1), ("zoom", CLOSER)),
    Qt.Key.Key_Down: (("step_across", 1), ("zoom", WIDER)),
}
"""What an arrow does, plain and with Shift: a method of the plot and its argument."""

KEYS: dict[Qt.Key, _Act] = {
    Qt.Key.Key_Plus: ("zoom", CLOSER),
    Qt.Key.Key_Equal: ("zoom", CLOSER),
    Qt.Key.Key_Minus: ("zoom", WIDER),
    Qt.Key.Key_Underscore: ("zoom", WIDER),
    Qt.Key.Key_0: ("show_all", None),
    Qt.Key.Key_Home: ("step_end", -1),
    Qt.Key.Key_End: ("step_end", 1),
    Qt.Key.Key_Return: ("_open", None),
    Qt.Key.Key_Enter: ("_open", None),
    Qt.Key.Key_Space: ("_open", None),
}


def zoomed(
    seen: tuple[float, float], by: float, around: float | None = None
) -> tuple[float, float]:
    """A stretch `by` times as long as `seen`, with `around` at the place where it was."""
    middle = (seen[0] + seen[1]) / 2 if around is None else around
    return middle - (middle - seen[0]) * by, middle + (seen[1] - middle) * by


def moved(left: float, right: float, whole: tuple[float, float]) -> tuple[float, float]:
    """From `left` to `right`, moved into `whole` and no longer than that."""
    length = min(right - left, whole[1] - whole[0])
    left = min(max(left, whole[0]), whole[1] - length)
    return left, left + length
