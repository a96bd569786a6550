"""Colours that can be read, fonts and icons that are there, and a theme that tells of itself."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltsense import places
from feltsense.gui import fonts
from feltsense.gui.kinds import look_of
from feltsense.gui.theme import Theme
from feltsense.gui.tokens import CONTRAST, DARK, LIGHT, Colours
from feltsense.script.vocabulary import KINDS

GROUNDS = ("window", "side", "card", "card_tint", "raised")

TEXT = (
    *(("text", ground) for ground in (*GROUNDS, "accent_soft")),
    *(("quiet", ground) for ground in GROUNDS),
    *(("accent", ground) for ground in (*GROUNDS, "accent_soft")),
    *((hue, ground) for hue in ("clay", "plum", "sky") for ground in ("card", "card_tint")),
    ("clay", "clay_soft"),
    ("plum", "plum_soft"),
    ("sky", "sky_soft"),
    ("on_accent", "accent"),
)

EDGES = (
    *(("edge", ground) for ground in ("window", "card", "raised", "card_tint")),
    *(("focus", ground) for ground in (*GROUNDS, "accent_soft")),
    *(("numb", ground) for ground in ("card", "raised")),
    *(("on_accent", hue) for hue in ("clay", "plum", "sky")),
)


def luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2.2, from 0 to 1."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(colours: Colours, one: str, other: str) -> float:
    """Contrast ratio after WCAG 2.2, from 1 to 21."""
    low, high = sorted(luminance(QColor(getattr(colours, name))) for name in (one, other))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_text_can_be_read_on_every_ground(colours: Colours) -> None:
    poor = {pair: contrast(colours, *pair) for pair in TEXT if contrast(colours, *pair) < 4.5}
    assert not poor


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_edges_focus_and_marks_can_be_seen(colours: Colours) -> None:
    poor = {pair: contrast(colours, *pair) for pair in EDGES if contrast(colours, *pair) < 3.0}
    assert not poor


def test_high_contrast_is_higher_everywhere(qapp: QApplication) -> None:
    poor = {pair: contrast(CONTRAST, *pair) for pair in TEXT if contrast(CONTRAST, *pair) < 7}
    poor |= {pair: contrast(CONTRAST, *pair) for pair in EDGES if contrast(CONTRAST, *pair) < 4.5}
    assert not poor
    theme = Theme()
    theme.choose("contrast")
    assert theme.colours == CONTRAST
    theme.choose("system")  # no system here asks for it
    assert theme.colours in (LIGHT, DARK)


def test_contrast_is_computed_as_the_standard_says() -> None:
    white_on_black = Colours(*(["#000000"] * len(fields(Colours))))  # type: ignore[arg-type]
    assert contrast(white_on_black, "text", "card") == 1.0
    assert luminance(QColor("#FFFFFF")) == pytest.approx(1.0)
    assert luminance(QColor("#777777")) == pytest.approx(0.1845, abs=0.001)


def test_the_bundled_fonts_have_real_weights(qapp: QApplication) -> None:
    theme = Theme(LIGHT)
    assert theme.family == fonts.FAMILY
    for name, weight in fonts.WEIGHTS.items():
        info = QFontInfo(theme.font(weight=name))
        assert (info.family(), info.weight()) == (fonts.FAMILY, weight.value)
    assert QFontInfo(theme.font(italic=True)).styleName() == "Italic"
    assert (places.assets() / "fonts" / "OFL.txt").is_file()


def test_text_scale_scales_fonts_and_lengths(qapp: QApplication) -> None:
    assert Theme(LIGHT, scale=1.5).font(12.0).pointSizeF() == 18.0
    assert Theme(LIGHT, scale=1.5).px(40) == 60


def test_every_kind_has_its_icon_in_its_hue(qapp: QApplication) -> None:
    theme = Theme(LIGHT)
    for kind in KINDS:
        look = look_of(kind)
        image = theme.pixmap(look.icon, look.hue, 32).toImage()
        pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
        solid = [pixel for pixel in pixels if pixel.alpha() == 255]
        assert solid, kind
        hue = theme.colour(look.hue)
        for pixel in solid:
            parts = zip(pixel.getRgb()[:3], hue.getRgb()[:3], strict=True)  # type: ignore[index]
            assert max(abs(one - other) for one, other in parts) <= 2, kind


def test_an_icon_that_is_not_shipped_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        Theme(LIGHT).pixmap("no-such-icon", "accent", 16)


def test_a_theme_tells_of_a_change_once(qtbot: QtBot) -> None:
    theme = Theme(LIGHT)
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.colours is DARK
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose("dark")


def test_the_whole_palette_comes_from_the_tokens(qapp: QApplication) -> None:
    Theme(DARK).apply(qapp)
    tokens = {
        getattr(DARK, field.name).lower() for field in fields(Colours) if field.name != "dark"
    }
    palette = qapp.palette()
    unset = [
        role.name
        for role in QPalette.ColorRole
        if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles)
        and palette.color(QPalette.ColorGroup.Active, role).name() not in tokens
    ]
    assert unset == []
