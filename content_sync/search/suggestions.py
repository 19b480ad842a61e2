"""How a visitor might go on typing: the rest of the word, or the next one. Words of the content; nothing is learnt."""

from collections import Counter
from collections.abc import Iterator, Sequence

from content_sync.search.answer import SUGGESTIONS
from content_sync.search.matching import Candidate
from content_sync.search.query import Query
from content_sync.search.vocabulary import Vocabulary
from content_sync.search.word_lists import WordList

_LOOKED_AT = 8
_COMPLETIONS = 12
_FOLLOWS, _BEST = 4, 3
_LEAST_LETTERS = 2


def suggestions(
    query: Query, texts: Sequence[Candidate], vocabulary: Vocabulary, words: WordList, lang: str
) -> tuple[str, ...]:
    """Answer at most `SUGGESTIONS` words as they are written, the likeliest first. `texts`: what was found."""
    typed = query.typed.split()
    if query.is_growing:
        heads = {word for text in texts[:_LOOKED_AT] for word in f"{text.title} {text.aliases}".split()}
        longer = vocabulary.completions(typed[-1], lang, _COMPLETIONS)
        ordered = sorted(longer, key=lambda entry: entry[0] not in heads)
        return tuple(shown for _, _, shown in ordered[:SUGGESTIONS])
    likely = [word for word, _ in _next_words(typed, texts, words).most_common(SUGGESTIONS * 3)]
    shown = vocabulary.shown(likely, lang)  # and only words of the visitor's language
    return tuple(shown[word] for word in likely if word in shown)[:SUGGESTIONS]


def _next_words(typed: Sequence[str], texts: Sequence[Candidate], words: WordList) -> Counter[str]:
    """Count words of the best texts' heads: those that follow the last typed one count most."""
    counts: Counter[str] = Counter()
    for at, text in enumerate(texts[:_LOOKED_AT]):
        for before, word in _pairs(text):
            if word not in typed and word not in words.ignored and len(word) >= _LEAST_LETTERS:
                counts[word] += _FOLLOWS * (before == typed[-1]) + max(1, _BEST - at)
    return counts


def _pairs(text: Candidate) -> Iterator[tuple[str, str]]:
    """Each word of a head with the one before it."""
    for line in (text.title, *text.aliases.split("\n")):
        pieces = line.split()
        yield from zip(["", *pieces], pieces, strict=False)
