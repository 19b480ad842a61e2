"""What people type into the search of a made-up council: plain, everyday, misspelt, half-typed words and questions."""

import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from content_sync.content import Item, Words
from tests.bench.made_council import MadeCouncil

_QUESTIONS = {
    "en": ("how do I get help with {0} because I can’t find {1}", "what should I do about {0} and who can help me",
           "is there anybody near me who does {0} for people that have {1} and no money at all",
           "my neighbour said the council has {0} for families, where do I ask about {1}"),
    "cy": ("sut mae cael help gyda {0} os nad oes gen i {1}", "ble mae rhywun sy’n gwneud {0} i bobl yn y sir"),
}  # fmt: skip
_KEYS = {"en": "abcdefghijklmnoprstuwy", "cy": "abcdefghilmnoprstuwy"}
_SHORTEST_MISSPELT = 5


class Typed(NamedTuple):
    """Words in the field. `uid`: the item whose words they are, empty for everyday words."""

    words: str
    lang: str
    kind: str
    uid: str


def typed_queries(council: MadeCouncil) -> list[Typed]:
    """About 500, the same ones each time, in no order."""
    chance = random.Random(4)
    items = list(council.items())
    welsh = [item for item in items if len(item.words) > 1]
    found: list[Typed] = []
    for lang, pages, share in (("en", items, 4), ("cy", welsh, 1)):
        found += (_plain(item, lang, chance) for item in chance.sample(pages, 20 * share))
        found += (_misspelt(item, lang, chance) for item in chance.sample(pages, 20 * share))
        found += (_question(item, lang, chance) for item in chance.sample(pages, 10 * share))
        everyday = chance.sample(council.languages[lang].everyday, 15 * share)
        found += (Typed(words, lang, "everyday", "") for words in everyday)
        for item in chance.sample(pages, 3 * share):
            found += _letter_by_letter(_plain(item, lang, chance))
    chance.shuffle(found)
    return found


def _letter_by_letter(whole: Typed) -> Iterator[Typed]:
    for end in range(1, len(whole.words) + 1):
        yield whole._replace(words=whole.words[:end], kind="half-typed")


def _plain(item: Item, lang: str, chance: random.Random) -> Typed:
    """Two or three words of the title, or another name."""
    words = _words(item, lang)
    typed = chance.choice(words.aliases) if words.aliases and chance.random() < 1 / 3 else words.title
    return Typed(" ".join(typed.lower().split()[:3]), lang, "plain", item.uid)


def _misspelt(item: Item, lang: str, chance: random.Random) -> Typed:
    """The same with a letter left out, doubled, changed, or two changed over, in the longest word."""
    pieces = _words(item, lang).title.lower().split()[:3]
    at = max(range(len(pieces)), key=lambda one: len(pieces[one]))
    if len(pieces[at]) >= _SHORTEST_MISSPELT:
        pieces[at] = _with_a_mistake(pieces[at], _KEYS[lang], chance)
    return Typed(" ".join(pieces), lang, "misspelt", item.uid)


def _with_a_mistake(word: str, keys: Sequence[str], chance: random.Random) -> str:
    at = chance.randint(1, len(word) - 2)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    other = chance.choice([key for key in keys if key != letter])
    ways = (before + after, before + letter * 2 + after, before + other + after, before + after[0] + letter + after[1:])
    return chance.choice([way for way in ways if way != word])


def _question(item: Item, lang: str, chance: random.Random) -> Typed:
    pieces = [*_words(item, lang).title.lower().split(), "money"]
    return Typed(chance.choice(_QUESTIONS[lang]).format(pieces[0], pieces[1]), lang, "question", item.uid)


def _words(item: Item, lang: str) -> Words:
    return next(words for words in item.words if words.lang == lang)
