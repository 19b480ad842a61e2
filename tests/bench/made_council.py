"""A made-up council of any size, the same in one checkout, in a store as a sync writes it: to time the search on."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

from content_sync.content import Block, Item, Kind, Record, Section, Topic, TopicPlace, TopicWords, Words
from content_sync.store.rows import content_hash, encoded
from content_sync.store.writer import ContentWriter, SyncRun
from tests.bench.made_words import Language

_SOURCE = "morfryn"
_CARDS = ("/money-and-benefits", "/housing", "/care-and-disability", "/children-and-families")
"""Topics that are cards of the home screen (config/topics.toml)."""
_WELSH_EVERY = 5
_KINDS: tuple[Kind, ...] = ("service",) * 14 + ("benefit", "guide", "venue", "venue", "news", "event")
_STARTS = 4_000_000_000.0
"""When all events are on: in 2096, for what is over is not found."""


class MadeCouncil:
    """So many items in English, every fifth in Welsh too, 150 to 350 words each."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.languages = {lang: Language(lang) for lang in ("en", "cy")}

    def items(self) -> Iterator[Item]:
        """All of them; the same ones each time."""
        for number in range(self.count):
            chance = random.Random(number)
            langs = ("en", "cy") if number % _WELSH_EVERY == 0 else ("en",)
            kind = _KINDS[number % len(_KINDS)]
            yield Item(
                f"{_SOURCE}:{number}",
                kind,
                tuple(_words(self.languages[lang], chance) for lang in langs),
                topics=(TopicPlace(_topic_uid(number % len(_CARDS)), number),),
                starts=_STARTS if kind in {"news", "event"} else None,
            )

    def write(self, directory: Path) -> float:
        """Write a store; answers the seconds that took, making up not counted."""
        records: list[Record] = [*map(_topic, range(len(_CARDS))), *self.items()]
        changed = [(record, content_hash(encoded(record))) for record in records]
        with ContentWriter(directory) as writer:
            began = time.perf_counter()
            writer.apply(SyncRun(_SOURCE, "content", 1.0, 2.0, ok=True, seen=len(changed)), changed, {})
            return time.perf_counter() - began


def _words(language: Language, chance: random.Random) -> Words:
    title = language.name(chance, 2, 5)
    aliases = tuple(language.name(chance, 1, 3) for _ in range(chance.randint(0, 4)))
    left, sections = chance.randint(150, 350), []
    while left > 0:
        count = min(left, chance.randint(30, 70))
        block = Block("paragraph", (language.text(chance, count),))
        sections.append(Section("other", language.name(chance, 1, 4), (block,)))
        left -= count
    summary = language.text(chance, chance.randint(8, 20))
    return Words(language.lang, title, summary=summary, aliases=aliases, sections=tuple(sections))


def _topic(number: int) -> Topic:
    code = _CARDS[number]
    label = code.strip("/").replace("-", " ").capitalize()
    return Topic(_topic_uid(number), code, (TopicWords("en", label),), position=number)


def _topic_uid(number: int) -> str:
    return f"{_SOURCE}:topic-{number}"
