"""Contrast of every pair of colours that meets on a screen: words 4.5 to 1, controls and what marks them 3 to 1."""

import re

import pytest

from kiosk.brand import brand_colours, brand_problems, contrast
from kiosk.folders import ROOT

STYLE = ROOT / "screens" / "style"
THEMES = ("", "High", "Inverted", "LowGlare")
TINTS = {"sea": "seaTint", "heather": "heatherTint", "slate": "slateTint", "lichen": "lichenTint", "sand": "sandTint"}
WORDS = [
    *((ink, ground) for ink in ("ink", "ink2") for ground in ("ground", "surface", "sunken")),
    *(("ink", tint) for tint in (*TINTS.values(), "goodTint", "badTint", "warnTint")),
    *(("ink2", tint) for tint in TINTS.values()),
    *TINTS.items(),
    *((role, "surface") for role in TINTS),
    *((role, "ground") for role in TINTS),
    ("good", "goodTint"),
    ("bad", "badTint"),
    ("warn", "warnTint"),
    ("seaInk", "sea"),
    ("heatherInk", "heather"),
    ("barInk", "bar"),
    ("barInk", "barBtn"),
    ("sea", "surface"),
    ("focusEdge", "focus"),
    ("slateTint", "slate"),
]
CONTROLS = [
    *((role, ground) for role in (*TINTS, "bad") for ground in ("ground", "surface")),
    ("line", "surface"),
    ("line", "ground"),
    *((role, "sunken") for role in ("line", "slate", "sea", "heather")),
    ("heather", "surface"),
    ("picA", "ground"),
    ("picB", "ground"),
    ("focusEdge", "focus"),
    ("seaInk", "sea"),
]


def colours_of(theme: str) -> dict[str, str]:
    """Read the colours of a theme from its QML: those of the standard theme, and what the theme changes."""
    found: dict[str, str] = {}
    for name in dict.fromkeys(("", theme)):
        text = (STYLE / f"{name}Colours.qml").read_text("utf-8")
        found |= dict(re.findall(r'(?:property color )?\b(\w+): "(#[0-9A-Fa-f]{6})"', text))
    return found


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("pairs", "least"), [(WORDS, 4.5), (CONTROLS, 3.0)], ids=["words", "controls"])
def test_every_pair_can_be_told_apart(theme: str, pairs: list[tuple[str, str]], least: float) -> None:
    colours = colours_of(theme)
    poor = {
        f"{one} {colours[one]} on {other} {colours[other]}": round(contrast(colours[one], colours[other]), 2)
        for one, other in pairs
        if contrast(colours[one], colours[other]) < least
    }
    assert poor == {}


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#FFFFFF", 21), ("#767676", "#FFFFFF", 4.54), ("#FF0000", "#FF0000", 1)]
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_a_brand_that_cannot_be_read_is_refused_by_name() -> None:
    assert brand_problems("#00504C", "#86235A") == []
    (problem,) = brand_problems("#00504C", "#FFB000")
    assert "brand.colour_2" in problem
    assert "#FFB000" in problem
    assert len(brand_problems("#888888", "#999999")) == 2


@pytest.mark.parametrize("colour", ["#00504C", "#1D3C78", "#5C1A1A", "#333333"])
def test_every_shade_made_of_an_accepted_brand_can_be_read(colour: str) -> None:
    assert brand_problems(colour, colour) == []
    shades = brand_colours(colour, colour)
    assert contrast(shades["barBtn"], "#FFFFFF") >= 4.5
    assert contrast(shades["sea"], shades["seaTint"]) >= 4.5
    assert contrast("#12211F", shades["heatherTint"]) >= 4.5
