"""The words of the made-up council: those of the sample council and of the word lists, and many rarer, made-up ones.

Words of the sample council are as frequent as there. The made-up ones follow them as in any language: the n-th most
frequent word of all is n times as rare as the first (Zipf).
"""

import random
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

from kiosk.folders import ASSETS, CONFIG

_RARE = 6000
_LISTED = 2
"""A word of the lists that no page of the sample council has counts as if it were there so often."""
_SHORTEST_HEAD = 3
_SENTENCE = 14
_SYLLABLES: dict[str, tuple[str, str, str]] = {
    "en": ("b br d dr g gr h l m n p pl r s st t tr v w", "a e i o u ea oo ai", "n r l t nd m s st"),
    "cy": ("b c ch cr d dd ff g gl gw h ll m n p r rh s t tr", "a e i o w y ae wy â ŵ", "n r l dd ch th s d m"),
}
_ENDINGS = {"en": ("", "", "", "s", "ing", "er"), "cy": ("", "", "", "au", "wr", "edd")}
_WORD = re.compile(r"[^\W\d_]+(?:\u2019[^\W\d_]+)?")


class Language:
    """The words of one language, and how often each is said."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        listed = tomllib.loads((CONFIG / "search" / f"{lang}.toml").read_text("utf-8"))
        self.everyday: Sequence[str] = list(listed["means"])
        """What people say instead of the council's words."""
        said = Counter(word for text in _sample_texts(lang) for word in _words(text))
        said.update({word: _LISTED for text in _listed_texts(listed) for word in _words(text) if word not in said})
        common = [word for word, _ in said.most_common()]
        rare = [word for word in _made_up(lang) if word not in said]
        self._words = [*common, *rare]
        later = (len(common) / rank for rank in range(len(common) + 1, len(self._words) + 1))
        self._weights = list(accumulate([*(said[word] for word in common), *later]))
        ignored = {word for text in listed["ignored"] for word in _words(text)}
        self._heads = [word for word in self._words if len(word) >= _SHORTEST_HEAD and word not in ignored]
        self._head_weights = list(accumulate(1 / (rank + 60) for rank in range(len(self._heads))))

    def text(self, chance: random.Random, count: int) -> str:
        """Sentences of so many words."""
        words = chance.choices(self._words, cum_weights=self._weights, k=count)
        pieces = (" ".join(words[start : start + _SENTENCE]) for start in range(0, count, _SENTENCE))
        return " ".join(f"{piece.capitalize()}." for piece in pieces)

    def name(self, chance: random.Random, least: int, most: int) -> str:
        """What a page may be called: words that tell something."""
        words = chance.choices(self._heads, cum_weights=self._head_weights, k=chance.randint(least, most))
        return " ".join(dict.fromkeys(words)).capitalize()


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _sample_texts(lang: str) -> Iterator[str]:
    for file in sorted((ASSETS / "sample_council").rglob(f"*.{lang}.md")):
        _, front, body = file.read_text("utf-8").split("+++", 2)
        about = tomllib.loads(front)
        yield from (about["title"], about.get("summary", ""), *about.get("aliases", ()), body)


def _listed_texts(listed: dict[str, Any]) -> Iterator[str]:
    yield from (entry for group in listed["same"] for entry in group)
    for typed, meant in listed["means"].items():
        yield from (typed, *meant)


def _made_up(lang: str) -> list[str]:
    """Words that nobody has, but somebody could say."""
    chance = random.Random(lang)
    starts, vowels, ends = (letters.split() for letters in _SYLLABLES[lang])
    found: dict[str, None] = {}
    while len(found) < _RARE:
        syllables = [
            chance.choice(starts) + chance.choice(vowels) + chance.choice([*ends, "", ""])
            for _ in range(chance.choice((2, 2, 2, 3)))
        ]
        root = "".join(syllables)
        for ending in chance.sample(_ENDINGS[lang], 2):
            found[root + ending] = None
    return list(found)
