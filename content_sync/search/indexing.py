"""What of an item is searched: its words, folded, by how much they tell."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from content_sync.content import Item, Words
from content_sync.inline import plain_item
from content_sync.search.folding import fold, folded, words_of

INDEX_VERSION = 1
"""Raised when what follows, `folding.py` or `stems.py` would index the same content otherwise: the index is then made
anew when the store is next opened for writing."""


class IndexedText(Struct, frozen=True):
    """An item in one language as it is searched: folded words with one space between two.

    `aliases` has a line for each other name. `shown` holds how words are written that folding changed.
    """

    title: str
    aliases: str
    summary: str
    body: str
    shown: dict[str, str]


def indexed(item: Item, words: Words) -> IndexedText:
    """Answer what is searched of an item in one language. Where a masked place is stays unsaid."""
    summary = "\n".join([words.summary, *_where(item, words), _KIND_WORDS.get(item.kind, {}).get(words.lang, "")])
    body = "\n".join(_body(item, words))
    return IndexedText(
        title=fold(words.title),
        aliases="\n".join(filter(None, map(fold, words.aliases))),
        summary=fold(summary),
        body=fold(body),
        shown=_shown(words.title, *words.aliases, summary, body),
    )


def _body(item: Item, words: Words) -> Iterator[str]:
    for section in words.sections:
        yield section.heading
        for block in section.blocks:
            yield from map(plain_item, block.items)
    for phone in words.phones:
        yield phone.label
    yield from (link.label for link in words.links)
    yield from words.access
    yield words.price
    if not (item.where and item.where.is_masked):
        yield words.directions


_KIND_WORDS = {
    "event": {
        "en": "events what’s on activities", "cy": "digwyddiadau beth sydd ymlaen gweithgareddau", "pl": "wydarzenia",
        "ur": "تقریبات", "ar": "فعاليات",
    },
    "news": {"en": "news", "cy": "newyddion", "pl": "aktualności wiadomości", "ur": "خبریں", "ar": "أخبار"},
    "venue": {
        "en": "places opening hours times", "cy": "lleoedd oriau amseroedd agor", "pl": "miejsca godziny otwarcia",
        "ur": "مقامات کھلنے کے اوقات", "ar": "أماكن ساعات العمل",
    },
}  # fmt: skip
"""What people type who look for any of a kind: "events", "opening times"."""


def _where(item: Item, words: Words) -> Iterator[str]:
    if not (item.where and item.where.is_masked):
        yield from words.address
        yield item.where.postcode if item.where else ""


def _shown(*texts: str) -> dict[str, str]:
    return dict(_changed(word for text in texts if not text.isascii() for word in words_of(text)))


def _changed(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    for word in words:
        if not word.isascii():
            yield folded(word), word
