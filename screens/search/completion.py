"""Takes a suggested word up into the words that were typed."""

import unicodedata


def completed(words: str, suggestion: str) -> str:
    """Answer the words with the suggestion in place of the word that it completes, or after the last one."""
    start, gap, last = words.rpartition(" ")
    if last and _plain(suggestion).startswith(_plain(last)):
        return f"{start}{gap}{suggestion} "
    return f"{words.rstrip()} {suggestion} ".lstrip()


def _plain(word: str) -> str:
    """Fold case and accents: whoever types dwr means dŵr."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(sign))
