"""Reads assets/keyboards/: the layouts of the on-screen keyboard, a file for each language."""

import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from kiosk.settings_error import SettingsError
from screens.keyboard_layout import KeyboardLayout, Rows, capitals

MOST_KEYS, MOST_LAST_KEYS = 12, 9
"""In a row: a key is 20 mm wide then on a panel of 23.8 inches. In the last row stand Shift and Erase, too."""
_OTHERWISE = "en"

_Row = Annotated[str, Meta(pattern=r"^\S+( \S+)*$")]
_Layer = Annotated[tuple[_Row, ...], Meta(min_length=2, max_length=4)]
_Name = Annotated[str, Meta(pattern=r"^\S.{0,6}$")]


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    """A layout as its file spells it; assets/keyboards/en.toml explains the keys."""

    name: _Name
    letters: _Layer
    letters_name: _Name
    special: _Layer
    special_name: _Name
    digits: _Layer
    shifted: _Layer | None = None


def read_keyboards(folder: Path, languages: Sequence[str]) -> tuple[KeyboardLayout, ...]:
    """Read the layouts of the languages that have one, in their order; the English one if none has.

    Raises SettingsError, which says what is wrong with which file.
    """
    there = [lang for lang in languages if (folder / f"{lang}.toml").is_file()]
    return tuple(_read(folder / f"{lang}.toml") for lang in there or [_OTHERWISE])


def _read(file: Path) -> KeyboardLayout:
    try:
        found = msgspec.convert(tomllib.loads(file.read_text("utf-8")), _File)
    except OSError as error:
        raise SettingsError(f"The keyboard file {file} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise SettingsError(f"The keyboard file {file} cannot be used: {error}.") from error
    letters, special = _rows(found.letters), _rows(found.special)
    layout = KeyboardLayout(
        lang=file.stem,
        name=found.name,
        letters=letters,
        letters_name=found.letters_name,
        shifted=_rows(found.shifted) if found.shifted else capitals(letters),
        special=special,
        special_shifted=capitals(special),
        special_name=found.special_name,
        digits=_rows(found.digits),
    )
    for problem in _problems(layout):
        raise SettingsError(f"The keyboard file {file}: {problem}.")
    return layout


def _rows(rows: Sequence[str]) -> Rows:
    return tuple(tuple(row.split()) for row in rows)


def _problems(layout: KeyboardLayout) -> Iterator[str]:
    layers = {
        "letters": layout.letters, "shifted": layout.shifted, "special": layout.special, "digits": layout.digits,
    }  # fmt: skip
    for name, rows in layers.items():
        yield from (f"{name}: {problem}" for problem in _problems_of(rows, len(layout.letters)))
    if layout.shifted and [len(row) for row in layout.shifted] != [len(row) for row in layout.letters]:
        yield "shifted: each row must have as many keys as the same row of letters"
    for key in layout.special_name.split():
        if not any(key in row for row in layout.special):
            yield f"special_name: there is no key {key!r} in special"


def _problems_of(rows: Rows, count: int) -> Iterator[str]:
    if rows and len(rows) != count:
        yield f"there are {len(rows)} rows, but {count} of letters"
    for number, row in enumerate(rows, 1):
        most = MOST_LAST_KEYS if number == len(rows) else MOST_KEYS
        if len(row) > most:
            yield f"row {number} has {len(row)} keys, more than {most}"
    keys = [key for row in rows for key in row]
    yield from (f"{key!r} is there twice" for key, times in Counter(keys).items() if times > 1)
    yield from (f"{key!r} is more than one letter" for key in keys if len(key) > 1)
