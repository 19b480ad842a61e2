"""The brand's two colours: whether they can be read, and the shades that the theme needs."""

WHITE = "#FFFFFF"
GROUND = "#EEF3F1"
LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3: words against what is behind them."""

_DESIGNED = {
    "#00504C": ("#002B29", "#D3E7E2", "#0D635E", "#7FB5AC"),
    "#86235A": ("#521035", "#F0E4EE", "", ""),
}
"""The designer's own shades for the colours of the sample council: ledge, tint, bar button, selected ledge."""


def contrast(one: str, other: str) -> float:
    """Answer the contrast of two colours (#RRGGBB), 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def brand_problems(colour_1: str, colour_2: str) -> list[str]:
    """Say in plain words why colours cannot be used: white words on them, and they as words on ground and tint."""
    problems = []
    for name, colour in (("colour_1", colour_1), ("colour_2", colour_2)):
        least = min(contrast(colour, other) for other in (WHITE, GROUND, _tint(colour)))
        if least < LEAST_CONTRAST:
            problems.append(
                f"brand.{name}: {colour} has a contrast of {least:.1f} to 1 with white, the background or its own "
                f"tint; {LEAST_CONTRAST} is needed. Choose a darker shade."
            )
    return problems


def brand_colours(colour_1: str, colour_2: str) -> dict[str, str]:
    """Answer the colours by the roles of Theme.brand."""
    return {
        "sea": colour_1,
        "seaLedge": _shade(colour_1, 0, _mixed(colour_1, "#000000", 0.47)),
        "seaTint": _tint(colour_1),
        "barBtn": _shade(colour_1, 2, _mixed(colour_1, WHITE, 0.06)),
        "barOn": _shade(colour_1, 3, _mixed(colour_1, WHITE, 0.5)),
        "heather": colour_2,
        "heatherLedge": _shade(colour_2, 0, _mixed(colour_2, "#000000", 0.4)),
        "heatherTint": _tint(colour_2),
    }


def _tint(colour: str) -> str:
    return _shade(colour, 1, _mixed(colour, WHITE, 0.84))


def _shade(colour: str, at: int, computed: str) -> str:
    return _DESIGNED.get(colour.upper(), ("", "", "", ""))[at] or computed


def _mixed(colour: str, other: str, share: float) -> str:
    """Mix so much of `other` into a colour."""
    mixed = (round(a + (b - a) * share) for a, b in zip(_channels(colour), _channels(other), strict=True))
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [_linear(channel / 255) for channel in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004  sRGB's own
