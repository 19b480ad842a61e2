#!/usr/bin/env python3
"""Make "Kiosk Legible": Atkinson Hyperlegible Next with a plain zero.

    python make_kiosk_legible.py INPUT_FOLDER OUTPUT_FOLDER

INPUT_FOLDER is searched, with its subfolders, for the three full TTFs of
Atkinson Hyperlegible Next 2.001 (README.md says where they come from).
The only tool needed is fontTools. The same input gives the same bytes: the
time stamps are the source's own.

The slash in the zero was put there for legibility, but people who read "Ø" or
"8" into a phone number are the very people the kiosk is for. The zero stays
narrower than the letter O, so the two are still told apart.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fontTools.misc.transform import Transform
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.reverseContourPen import ReverseContourPen
from fontTools.pens.roundingPen import RoundingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

if TYPE_CHECKING:
    from fontTools.pens.basePen import AbstractPen

SOURCE_FAMILY = "Atkinson Hyperlegible Next"
FAMILY = "Kiosk Legible"
SOURCE_VERSION = "Version 2.001"
VERSION = "Version 2.001; plain zero"
VENDOR = "NONE"

# Style name -> weight, and the SHA-256 of the source file the recipe was proved on.
STYLES = {
    "Regular": (400, "60f8c1a1b2e7da47ff7af95c3e5b5b1232ca5b3771e93eb587784f08fb1e6650"),
    "SemiBold": (600, "896483629d2c885e6786284a65b07e85ef1a56ed56945e34194ccd579d5bdad6"),
    "Bold": (700, "4ba7415b7095e546720446b6d47daa95d6f482d9fd40c729793e21d67cc9f366"),
}

# Name records of the source that stay as they are: copyright, designer and the
# licence with its address. Everything else is either written anew below or would
# present this copy as the work of the source's makers.
KEPT_NAMES = {0, 9, 13, 14}

Contour = list[tuple[str, tuple]]


class FontNotUnderstoodError(Exception):
    """The input is not the font this recipe was written for."""


def contours_of(font: TTFont, glyph: str) -> list[Contour]:
    """The glyph's closed contours, as recorded pen calls."""
    glyphs = font.getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[glyph].draw(pen)
    contours: list[Contour] = []
    for call in pen.value:
        if call[0] == "moveTo":
            contours.append([])
        contours[-1].append(call)
    return contours


def replay(contour: Contour, pen: AbstractPen) -> None:
    """Draw a recorded contour into a pen."""
    for name, arguments in contour:
        getattr(pen, name)(*arguments)


def area(contour: Contour) -> float:
    """The contour's area; its sign is its direction."""
    pen = AreaPen()
    replay(contour, pen)
    return pen.value


def box(contours: list[Contour]) -> tuple[float, float, float, float]:
    """The tight box around all the contours: left, bottom, right, top."""
    pen = BoundsPen(None)
    for contour in contours:
        replay(contour, pen)
    return pen.bounds


def fitted(source: tuple, target: tuple) -> Transform:
    """The scaling and shift that lay one box exactly on another."""
    x_scale = (target[2] - target[0]) / (source[2] - source[0])
    y_scale = (target[3] - target[1]) / (source[3] - source[1])
    return Transform(x_scale, 0, 0, y_scale, target[0] - source[0] * x_scale, target[1] - source[1] * y_scale)


def open_the_zero(font: TTFont) -> None:
    """Replace the two halves left and right of the slash by one counter.

    The tabular zero is a composite of this glyph, so it changes with it.
    """
    contours = sorted(contours_of(font, "zero"), key=lambda c: abs(area(c)), reverse=True)
    outer, *halves = contours
    if len(halves) != 2 or any(  # noqa: PLR2004  left and right of the slash
        area(half) * area(outer) >= 0 for half in halves
    ):
        raise FontNotUnderstoodError("the zero is not one outline with two counters")
    glyph_pen = TTGlyphPen(font.getGlyphSet())
    replay(outer, glyph_pen)
    counter_pen = ReverseContourPen(RoundingPen(glyph_pen))
    replay(outer, TransformPen(counter_pen, fitted(box([outer]), box(halves))))
    # The outline is the old one, so the width and side bearings stay.
    font["glyf"]["zero"] = glyph_pen.glyph()


def zeros_of(font: TTFont) -> set[str]:
    """Every glyph that a typed 0 can become through a one-to-one substitution."""
    zeros = {font.getBestCmap()[ord("0")]}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            table = getattr(subtable, "ExtSubTable", subtable)
            mapping = getattr(table, "mapping", {})
            zeros |= {to for of, to in mapping.items() if of in zeros and isinstance(to, str)}
    return zeros


def rename(font: TTFont, style: str) -> None:
    """Give the font its own name, in one family with three weights."""
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in KEPT_NAMES]
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    written = {
        1: FAMILY if style in ("Regular", "Bold") else f"{FAMILY} {style}",
        2: style if style in ("Regular", "Bold") else "Regular",
        3: f"2.001;{VENDOR};{postscript}",
        4: f"{FAMILY} {style}",
        5: VERSION,
        6: postscript,
        10: f"{SOURCE_FAMILY} 2.001 with a plain zero instead of a slashed one.",
    }
    if style not in ("Regular", "Bold"):
        written |= {16: FAMILY, 17: style}
    for name_id, text in written.items():
        names.setName(text, name_id, 3, 1, 0x409)
    names.names.sort()
    # The style table describes the variable family and points at names taken out above.
    del font["STAT"]


def check(font: TTFont, style: str) -> None:
    """Refuse to write a font that is not what it says."""
    for glyph in sorted(zeros_of(font)):
        contours = contours_of(font, glyph)
        if len(contours) != 2 or area(contours[0]) * area(contours[1]) >= 0:  # noqa: PLR2004  a ring
            raise FontNotUnderstoodError(f"{glyph} did not come out as a ring")
    if font["OS/2"].usWeightClass != STYLES[style][0]:
        raise FontNotUnderstoodError(f"{style} has weight {font['OS/2'].usWeightClass}")
    if any(SOURCE_FAMILY in str(r) for r in font["name"].names if r.nameID not in (0, 10)):
        raise FontNotUnderstoodError("a name record still carries the old name")


def find_source(folder: Path, style: str) -> Path:
    """The upright TTF of this style in the folder or below it."""
    for path in sorted(folder.rglob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            if font["name"].getDebugName(6) == f"AtkinsonHyperlegibleNext-{style}":
                return path
    raise FontNotUnderstoodError(f"no TTF of {SOURCE_FAMILY} {style} in {folder}")


def make(source: Path, target: Path, style: str) -> None:
    """Write one weight of Kiosk Legible."""
    known = hashlib.sha256(source.read_bytes()).hexdigest() == STYLES[style][1]
    if not known:
        print(f"note: {source.name} is not the file this recipe was proved on", file=sys.stderr)
    with TTFont(source, recalcTimestamp=False) as font:
        if not font["name"].getDebugName(5).startswith(SOURCE_VERSION):
            raise FontNotUnderstoodError(f"{source.name} is not {SOURCE_VERSION}")
        open_the_zero(font)
        rename(font, style)
        check(font, style)
        font.save(target, reorderTables=True)


def main() -> int:
    """Make the three weights; 1 when the input does not fit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input", type=Path, help="folder with the source TTFs")
    parser.add_argument("output", type=Path, help="folder for the three made TTFs")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    try:
        for style in STYLES:
            target = arguments.output / f"KioskLegible-{style}.ttf"
            make(find_source(arguments.input, style), target, style)
            print(f"{hashlib.sha256(target.read_bytes()).hexdigest()}  {target.name}")
    except FontNotUnderstoodError as fault:
        print(f"error: {fault}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
