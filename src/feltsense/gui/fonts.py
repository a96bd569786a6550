"""The bundled fonts: static instances, because Qt ignores the weights of a variable font."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from feltsense import places

FAMILY = "Atkinson Hyperlegible Next"

WEIGHTS: dict[str, QFont.Weight] = {
    "regular": QFont.Weight.Normal,
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}
"""The weights that are shipped; another one would be a made-up, smeared one."""


def load() -> str:
    """Make the bundled fonts known to Qt; the family's name, or the system's if they fail."""
    if QFontDatabase.hasFamily(FAMILY):
        return FAMILY
    for file in sorted((places.assets() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    if QFontDatabase.hasFamily(FAMILY):
        return FAMILY
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
