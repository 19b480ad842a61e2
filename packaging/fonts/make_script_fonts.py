#!/usr/bin/env python3
"""Make "Kiosk Arabic" and "Kiosk Nastaliq": Noto Sans Arabic and Noto Nastaliq Urdu that fit beside Kiosk Legible.

    python make_script_fonts.py INPUT_FOLDER OUTPUT_FOLDER

INPUT_FOLDER is searched, with its subfolders, for the TTFs of both families (README.md says where they come from).
The only tool needed is fontTools. The same input gives the same bytes: the time stamps are the source's own.

Every outline and every rule of shaping stays. What changes:

- Latin letters, digits and signs are taken out of the character map, so that phone numbers, £ and names in a sentence
  come from Kiosk Legible. Both spaces stay: Nastaliq kerns across them.
- The line is as high as such text is set (Nastaliq 1.85 em; the source asks for 2.5, which tears sentences apart).
- Arabic is drawn 7 % larger, so that its small letters are as large as Latin ones of the same size.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont

VENDOR = "NONE"
KEPT_NAMES = {0, 9, 13, 14}
"""Copyright, designer and the licence with its address stay as they are."""
FOREIGN = (range(0x21, 0xA0), range(0xA1, 0x250), range(0x2010, 0x2028), range(0x2030, 0x205F), range(0x20A0, 0x2150))
"""Latin, its punctuation, currencies and letter-like signs: Kiosk Legible draws them."""


@dataclass(frozen=True)
class Script:
    """One family: its source, and how it stands on the line (in em)."""

    family: str
    source: str
    version: str
    scale: float
    ascent: float
    descent: float
    sources: dict[str, str]
    """Style -> the SHA-256 of the file that the recipe was proved on."""


SCRIPTS = (
    Script(
        "Kiosk Arabic",
        "NotoSansArabic",
        "Version 2.012",
        scale=1.07,
        ascent=1.06,
        descent=0.46,
        sources={
            "Regular": "252629ca0e87b6233851249b8cbf7b43445211a8caf199f1b306a19202251508",
            "Bold": "a86a704ff8b315082f4859b04c2f8f746f4cefb14553ef10505f143e0d4829d3",
        },
    ),
    Script(
        "Kiosk Nastaliq",
        "NotoNastaliqUrdu",
        "Version 3.007",
        scale=1.0,
        ascent=1.3,
        descent=0.55,
        sources={
            "Regular": "360220888c7519d127c143d0a830d187dd41e184036508a868dd89e6cbfc7521",
            "Bold": "0f76cabd37fb8a5458eae1cd143d2fff3101b4d19448d13373e30c0407ba56a7",
        },
    ),
)


class FontNotUnderstoodError(Exception):
    """The input is not the font this recipe was written for."""


def leave_latin_out(font: TTFont) -> None:
    """Take what Kiosk Legible draws out of the character maps; the glyphs stay, shaping may use them."""
    for table in font["cmap"].tables:
        for code in [code for code in table.cmap if any(code in block for block in FOREIGN)]:
            del table.cmap[code]


def stand_on_the_line(font: TTFont, script: Script) -> None:
    """Scale the drawing through the size of its em, and set the height of the line."""
    em = round(font["head"].unitsPerEm / script.scale)
    font["head"].unitsPerEm = em
    above, below = round(script.ascent * em), round(script.descent * em)
    font["hhea"].ascent = font["OS/2"].sTypoAscender = font["OS/2"].usWinAscent = above
    font["hhea"].descent = font["OS/2"].sTypoDescender = -below
    font["OS/2"].usWinDescent = below
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0


def rename(font: TTFont, script: Script, style: str) -> None:
    """Give the font its own name, so that nobody takes this copy for the original."""
    names = font["name"]
    version = f"{script.version}; without Latin"
    names.names = [record for record in names.names if record.nameID in KEPT_NAMES]
    postscript = f"{script.family.replace(' ', '')}-{style}"
    written = {
        1: script.family,
        2: style,
        3: f"{script.version.removeprefix('Version ')};{VENDOR};{postscript}",
        4: f"{script.family} {style}",
        5: version,
        6: postscript,
    }
    for name_id, text in written.items():
        names.setName(text, name_id, 3, 1, 0x409)
    names.names.sort()
    if "STAT" in font:
        del font["STAT"]  # it describes the variable family and points at names taken out above


def find_source(folder: Path, script: Script, style: str) -> Path:
    """The TTF of this style in the folder or below it."""
    for path in sorted(folder.rglob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            if font["name"].getDebugName(6) == f"{script.source}-{style}":
                return path
    raise FontNotUnderstoodError(f"no TTF of {script.source} {style} in {folder}")


def make(source: Path, target: Path, script: Script, style: str) -> None:
    """Write one weight of one family."""
    if hashlib.sha256(source.read_bytes()).hexdigest() != script.sources[style]:
        print(f"note: {source.name} is not the file this recipe was proved on", file=sys.stderr)
    with TTFont(source, recalcTimestamp=False) as font:
        if not font["name"].getDebugName(5).startswith(script.version):
            raise FontNotUnderstoodError(f"{source.name} is not {script.version}")
        leave_latin_out(font)
        stand_on_the_line(font, script)
        rename(font, script, style)
        font.save(target, reorderTables=True)


def main() -> int:
    """Make both families; 1 when the input does not fit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input", type=Path, help="folder with the source TTFs")
    parser.add_argument("output", type=Path, help="folder for the made TTFs")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    try:
        for script in SCRIPTS:
            for style in script.sources:
                target = arguments.output / f"{script.family.replace(' ', '')}-{style}.ttf"
                make(find_source(arguments.input, script, style), target, script, style)
                print(f"{hashlib.sha256(target.read_bytes()).hexdigest()}  {target.name}")
    except FontNotUnderstoodError as fault:
        print(f"error: {fault}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
