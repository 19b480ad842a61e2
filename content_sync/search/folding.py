"""Brings text into the one form in which words are compared: small letters, no accents, no apostrophes.

"Dŵr", "dwr" and "DWR" are one word, and so are "carer’s", "carers" and "CARERS".
"""

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = re.compile(r"['\u2018\u2019\u02bc\u02b9`\u00b4\u2032\u00ad\u200b-\u200f\u2060-\u2069\ufeff]")
"""What stands within words and is no letter: apostrophes, soft hyphens and marks without width."""
_JOINED = re.compile(r"(?<=\w)['\u2018\u2019](?=[rniuw]\b)", re.IGNORECASE)
"""Two Welsh words that are written as one: talu’r, mae’n, a’i, i’w."""
_MARKS = re.compile(r"[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
"""Accents of Latin letters, vowel signs and the lengthening stroke of Arabic ones."""
_WORD = re.compile(r"[^\W_]+")
# What Unicode does not take apart; and one letter for those that Arabic, Urdu and their keyboards write differently.
_LETTERS = str.maketrans(
    "łøđıکیىہۃةھےگ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹",
    "lodiكييههههيگ01234567890123456789",
)


def words_of(text: str) -> list[str]:
    """Answer the words of a text as people read them, in small letters, without apostrophes."""
    text = _APOSTROPHES.sub("", _JOINED.sub(" ", text))
    if text.isascii():
        return _WORD.findall(text.lower())
    composed = unicodedata.normalize("NFKC", text).lower()
    return _WORD.findall(_MARKS.sub("", composed))


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """Answer the form of one of `words_of` in which it is compared."""
    if word.isascii():
        return word
    decomposed = _MARKS.sub("", unicodedata.normalize("NFKD", word.casefold()))
    return "".join(_WORD.findall(decomposed.translate(_LETTERS)))


def fold(text: str) -> str:
    """Answer the words of a text in the form in which they are compared, one space between two."""
    words = words_of(text)
    joined = " ".join(words)
    return joined if joined.isascii() else " ".join(filter(None, map(folded, words)))
