"""Reads config/topics.toml: which of the council's topics stand on the home screen, and how."""

import tomllib
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.settings_error import SettingsError
from screens.booth import HomeCard

MOST_CARDS = 6


class _Card(Struct, frozen=True, forbid_unknown_fields=True):
    codes: Annotated[tuple[str, ...], Meta(min_length=1)]
    pictogram: str
    tint: Literal["sea", "heather", "slate", "sand", "lichen", "bad"]
    around: bool = False


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    cards: Annotated[tuple[_Card, ...], Meta(max_length=MOST_CARDS)]


def read_cards(file: Path, pictograms: Path) -> tuple[HomeCard, ...]:
    """Read the cards in order; `pictograms` is the folder that their names must be found in. Raises SettingsError."""
    try:
        found = msgspec.convert(tomllib.loads(file.read_text("utf-8")), _File)
    except OSError as error:
        raise SettingsError(f"The topics file {file} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise SettingsError(f"The topics file {file} cannot be used: {error}.") from error
    for card in found.cards:
        if not (pictograms / f"{card.pictogram}.svg").is_file():
            known = ", ".join(sorted(path.stem for path in pictograms.glob("*.svg")))
            raise SettingsError(f"The topics file {file}: there is no pictogram {card.pictogram!r}; there are {known}.")
    return tuple(HomeCard(card.codes, card.pictogram, card.tint, card.around) for card in found.cards)
