"""Widgets that are as high as their width asks for, as running text is."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

PREFERRED = QSizePolicy.Policy.Preferred


def be_high_for_width(
    widget: QWidget,
    across: QSizePolicy.Policy = PREFERRED,
    down: QSizePolicy.Policy = PREFERRED,
) -> None:
    """Give `widget` these policies, and have layouts ask it for its height by its width."""
    policy = QSizePolicy(across, down)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
