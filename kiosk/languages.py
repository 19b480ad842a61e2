"""Which languages the interface speaks, who has read them, and how complete they are."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from kiosk.folders import ASSETS

TRANSLATIONS = ASSETS / "translations"

Reading = Literal["source", "native", "proofread", "draft"]


class KnownLanguage(Struct, frozen=True, forbid_unknown_fields=True):
    """A table of assets/translations/languages.toml, which explains the keys."""

    name: str
    read: Reading
    required: bool


class Completeness(Struct, frozen=True):
    """How much of a language there is, as packaging/translations.py counted it."""

    sentences: int
    translated: int
    plural_forms: int
    letters: str
    missing: tuple[str, ...]


@cache
def known_languages(folder: Path = TRANSLATIONS) -> dict[str, KnownLanguage]:
    """Answer the interface's languages by their BCP 47 tags."""
    tables = tomllib.loads((folder / "languages.toml").read_text("utf-8"))
    return msgspec.convert(tables, dict[str, KnownLanguage])


def is_draft(lang: str) -> bool:
    """Tell whether nobody who knows the language has read its sentences yet."""
    known = known_languages().get(lang)
    return known is None or known.read == "draft"


def read_completeness(folder: Path = TRANSLATIONS) -> dict[str, Completeness]:
    """Answer how complete each language is; nothing before the translations were built."""
    try:
        counted = (folder / "completeness.json").read_bytes()
    except FileNotFoundError:
        return {}
    return msgspec.json.decode(counted, type=dict[str, Completeness])
