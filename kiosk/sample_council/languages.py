"""The languages of the sample council, and texts in them."""

from typing import Generic, Literal, TypeVar, get_args

from msgspec import Struct

Lang = Literal["en", "cy", "pl", "ur", "ar"]
LANGUAGES: tuple[Lang, ...] = get_args(Lang)
"""English first: it is what the council writes, and its files carry what is not language."""
ALWAYS: tuple[Lang, ...] = ("en", "cy")
"""A council in Wales publishes everything in both; into the others it has translated some of it."""

W = TypeVar("W")


class InLanguages(Struct, frozen=True, forbid_unknown_fields=True):
    """A short text in every language that it has been translated into."""

    en: str
    cy: str
    pl: str = ""
    ur: str = ""
    ar: str = ""

    def of(self, lang: Lang) -> str:
        """Answer it in a language, or in English."""
        return str(getattr(self, lang)) or self.en


class Translated(Struct, Generic[W], frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A record with its words in every language that it has been translated into."""

    en: W
    cy: W
    pl: W | None = None
    ur: W | None = None
    ar: W | None = None

    def written(self, lang: Lang) -> tuple[Lang, W]:
        """Answer its words in a language, or in English where they are missing, and in which they are."""
        own: W | None = getattr(self, lang)
        return ("en", self.en) if own is None else (lang, own)

    def all_words(self) -> dict[Lang, W]:
        """Answer its words in each language that it has."""
        return {lang: words for lang in LANGUAGES if (words := getattr(self, lang)) is not None}
