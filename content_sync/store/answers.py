"""Turns rows of the database into the records of `pages.py`."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec
from msgspec.structs import replace

from content_sync.content import Alert, AlertLevel, Item, Media, Phone, Position, Topic, Words
from content_sync.pages import AlertCard, Card, Picture, PlaceCard, RulesInForce, TopicCard

_ITEM = msgspec.json.Decoder(Item)
_WORDS = msgspec.json.Decoder(Words)
_TOPIC = msgspec.json.Decoder(Topic)
_ALERT = msgspec.json.Decoder(Alert)
_MEDIA = msgspec.json.Decoder(Media)

_SEVERITY: dict[AlertLevel, int] = {"major": 0, "minor": 1, "notable_person": 2, "announcement": 3}


class _InALanguage(Protocol):
    @property
    def lang(self) -> str: ...


_W = TypeVar("_W", bound=_InALanguage)


def in_language(words: Sequence[_W], lang: str) -> _W:
    """Answer the words in `lang`, else those that the source puts first."""
    return next((one for one in words if one.lang == lang), words[0])


def card_of(row: Sequence[Any]) -> Card:
    """Answer the card of a row of one of the card queries."""
    uid, kind, title, lead, lang, is_fallback, starts, ends = row
    return Card(uid, kind, title, lead, lang, bool(is_fallback), starts, ends)


def item_of(record: bytes, words_json: bytes, same_place: bytes | None = None) -> tuple[Item, Words]:
    """Answer an item, and its words, which are the only ones that it holds. A masked place says not where it is.

    `same_place`: as another source has it; its hours are shown where the item has none.
    """
    item, words = _ITEM.decode(record), _WORDS.decode(words_json)
    if same_place is not None and item.kind == "venue" and not (item.schedules or words.hours_text):
        item = replace(item, schedules=_ITEM.decode(same_place).schedules)
    if item.where is not None and item.where.is_masked:
        words = replace(words, address=(), directions="")
        item = replace(item, where=Position(is_masked=True))
    return replace(item, words=(words,)), words


def with_contacts(words: Words, same: Iterable[Words]) -> Words:
    """Answer words with the phones and e-mail addresses of the first of `same` that has some, where they have none.

    `same`: what other sources say of the same service. What stands beside a number in another language is not shown.
    """
    other = next((one for one in same if one.phones or one.emails), None)
    if other is None or words.phones or words.emails:
        return words
    is_readable = other.lang == words.lang
    phones = other.phones if is_readable else tuple(Phone(one.display, one.dial) for one in other.phones)
    return replace(words, phones=phones, emails=other.emails)


def words_of(rows: Iterable[Sequence[bytes]]) -> Iterator[Words]:
    """Answer the words of a query that asks for them alone."""
    return (_WORDS.decode(row[0]) for row in rows)


def place_card_of(record: bytes, words_json: bytes, is_fallback: int, same_place: bytes | None) -> PlaceCard:
    """Answer a place as it stands in a list."""
    item, words = item_of(record, words_json, same_place)
    postcode = item.where.postcode if item.where else ""
    return PlaceCard(
        item.uid, words.title, words.address, postcode, item.schedules, words.lang, is_fallback=bool(is_fallback)
    )


def places_by_name(places: Iterable[PlaceCard]) -> tuple[PlaceCard, ...]:
    """Put places in the order of their names, accents and capitals aside."""
    return tuple(sorted(places, key=lambda place: (_plain(place.name), place.uid)))


def topic_of(record: bytes) -> Topic:
    """Answer a topic as the council published it."""
    return _TOPIC.decode(record)


def topic_card_of(topic: Topic, lang: str) -> TopicCard:
    """Answer a topic in one language."""
    words = in_language(topic.words, lang)
    return TopicCard(
        topic.uid, topic.code, words.label, words.summary, words.intro, words.lang, is_fallback=words.lang != lang,
        phones=words.phones, emails=words.emails,
    )  # fmt: skip


def alert_cards(rows: Iterable[Sequence[bytes]], lang: str) -> tuple[AlertCard, ...]:
    """Answer alerts in one language, the severest first, then the newest."""
    alerts = sorted(
        (_ALERT.decode(row[0]) for row in rows),
        key=lambda alert: (_SEVERITY[alert.level], -(alert.starts or 0), alert.uid),
    )
    words = ((alert, in_language(alert.words, lang)) for alert in alerts)
    return tuple(AlertCard(alert, one, is_fallback=one.lang != lang) for alert, one in words)


def rules_in_force_of(row: Sequence[Any]) -> RulesInForce:
    """Answer which rule set is in force."""
    name, version, valid_from, valid_to, source, installed = row
    return RulesInForce(name, version, date.fromisoformat(valid_from), date.fromisoformat(valid_to), source, installed)


def pictures_of(rows: Iterable[Sequence[Any]], directory: Path, lang: str) -> tuple[Picture, ...]:
    """Answer the pictures that are on disk, described in `lang` or in the council's first language."""
    return tuple(_picture(_MEDIA.decode(record).alts, str(directory / path), lang) for record, path in rows)


def _picture(alts: dict[str, str], path: str, lang: str) -> Picture:
    described = next((one for one in (lang, *alts) if alts.get(one)), "")
    return Picture(path, alts.get(described, ""), described)


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
