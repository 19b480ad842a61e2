"""What the forms of one word have in common, in each language: "renting" and "rents", "zasiłku" and "zasiłki"."""

from functools import lru_cache

import jellyfish
import Stemmer

from content_sync.search.mutations import forms, without_ending

_SNOWBALL = {
    "ar": "arabic", "cs": "czech", "da": "danish", "de": "german", "en": "english", "es": "spanish", "fa": "persian",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "it": "italian", "lt": "lithuanian",
    "ne": "nepali", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
"""Snowball's algorithms for languages spoken in British towns; Welsh has its own, any other language none."""


@lru_cache(maxsize=8192)
def stem(word: str, lang: str) -> str:
    """Answer what a folded word has in common with its other forms; a word of an unknown language as it is."""
    if lang == "cy":
        return without_ending(word)
    stemmer = _stemmer(lang)
    return stemmer.stemWord(word) if stemmer else word


@lru_cache(maxsize=4096)
def stems(word: str, lang: str) -> tuple[str, ...]:
    """Answer every stem that the forms of a folded word have: in Welsh one for each mutation."""
    if lang == "cy":
        return tuple(dict.fromkeys(without_ending(form) for form in forms(word)))
    return (stem(word, lang),)


@lru_cache(maxsize=8192)
def sound(word: str, lang: str) -> str:
    """Answer how an English word sounds (Metaphone), to find it however it is spelled; empty in other languages."""
    return jellyfish.metaphone(word) if lang == "en" and word.isascii() and word.isalpha() else ""


@lru_cache(maxsize=32)
def _stemmer(lang: str) -> Stemmer.Stemmer | None:
    name = _SNOWBALL.get(lang.split("-", maxsplit=1)[0])
    return Stemmer.Stemmer(name, 0) if name else None
