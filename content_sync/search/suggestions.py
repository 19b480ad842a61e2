"""How a visitor might go on typing: the rest of the word, or the next one. Words of the content; nothing is learnt."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from content_sync.search.answer import SUGGESTIONS
from content_sync.search.matching import Candidate
from content_sync.search.query import Query
from content_sync.search.stems import stem
from content_sync.search.vocabulary import Vocabulary
from content_sync.search.word_lists import WordList

_LOOKED_AT = 8
_COMPLETIONS = 12
_FOLLOWS, _BEST = 6, 3
_LEAST_LETTERS = 2


def suggestions(
    query: Query, texts: Sequence[Candidate], vocabulary: Vocabulary, words: WordList, lang: str
) -> tuple[str, ...]:
    """Answer at most `SUGGESTIONS` words as they are written, the likeliest first. `texts`: what was found."""
    typed = query.typed.split()
    following = _next_words(typed, texts, words)
    likely = [word for word, _ in following.most_common(SUGGESTIONS * 3)]
    shown = vocabulary.shown(likely, lang)  # and only words of the visitor's language
    next_words = [shown[word] for word in likely if word in shown]
    if not query.is_growing:
        return tuple(next_words[:SUGGESTIONS])
    longer = vocabulary.completions(typed[-1], lang, _COMPLETIONS)
    if vocabulary.count(typed[-1], lang):  # a whole word: its own endings help nobody
        longer = [entry for entry in longer if stem(entry[0], lang) != stem(typed[-1], lang)]
        next_words = next_words[: SUGGESTIONS - 1]
    else:
        next_words = []
    ends = [shown for word, _, shown in sorted(longer, key=lambda entry: -following.get(entry[0], 0))]
    return tuple(dict.fromkeys([*next_words, *ends]))[:SUGGESTIONS]


def _next_words(typed: Sequence[str], texts: Sequence[Candidate], words: WordList) -> Counter[str]:
    """Count words of the best texts' heads: those that follow the last one most, those of most texts not."""
    counts: Counter[str] = Counter()
    heads: Counter[str] = Counter()
    following: set[str] = set()
    looked_at = texts[:_LOOKED_AT]
    told = {*typed, *words.ignored}
    for at, text in enumerate(looked_at):
        lines = [line.split() for line in (text.title, *text.aliases.split("\n"))]
        here = dict.fromkeys(
            word for line in lines for word in line if len(word) >= _LEAST_LETTERS and word not in told
        )
        heads.update(here.keys())
        counts.update(dict.fromkeys(here, max(1, _BEST - at)))
        following.update(after for line in lines for before, after in pairwise(line) if before == typed[-1])
    half = max(1, len(looked_at) / 2)
    for word in following.intersection(counts):
        counts[word] += _FOLLOWS
    return Counter({word: count for word, count in counts.items() if word in following or heads[word] <= half})
