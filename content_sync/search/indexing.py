"""What of an item is searched: its words, folded, by how much they tell."""

from collections.abc import Iterator

from msgspec import Struct

from content_sync.content import Item, Words
from content_sync.inline import plain_item
from content_sync.search.folding import folded, words_of

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
    shown: dict[str, str] = {}
    return IndexedText(
        title=_folded(words.title, shown),
        aliases="\n".join(filter(None, (_folded(alias, shown) for alias in words.aliases))),
        summary=_folded(summary, shown),
        body=_folded(body, shown),
        shown=shown,
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


def _folded(text: str, shown: dict[str, str]) -> str:
    """Fold a text; note how words are written that this changes."""
    words = words_of(text)
    joined = " ".join(words)
    if joined.isascii():
        return joined
    changed = {word: folded(word) for word in words if not word.isascii()}
    shown.update({form: word for word, form in changed.items()})
    return " ".join(filter(None, (changed.get(word, word) for word in words)))
