"""The window's door to the content: asks the database and answers finished records in one language.

Loads nothing but the standard library's sqlite3 and msgspec, so that the first frame comes soon. Raises
`StoreUnusable`; where there is no database yet, every answer is empty.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from content_sync.content import Item
from content_sync.pages import (
    AlertCard,
    Card,
    Freshness,
    Page,
    PlaceCard,
    RulesFault,
    RulesInForce,
    TopicCard,
    TopicPage,
    TopicSection,
)
from content_sync.store import queries
from content_sync.store.answers import (
    alert_cards,
    card_of,
    item_of,
    pictures_of,
    place_card_of,
    places_by_name,
    rules_in_force_of,
    topic_card_of,
    topic_of,
    with_contacts,
    words_of,
)
from content_sync.store.read_connection import ReadConnection


class ContentReader:
    """Answers what the booth knows. One thread only; every answer is frozen and complete."""

    def __init__(self, directory: Path) -> None:
        """`directory`: the store's. Nothing is opened before the first question."""
        self.directory = directory
        self._database = ReadConnection(directory)
        self.rows = self._rows = self._database.rows
        """Answers the rows of a query, for the search engine alone."""
        self._noticed: tuple[int, int] | None = None
        self._version = 0
        self._offset = 0
        self._opening = 0

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    @property
    def is_of_older_kiosk(self) -> bool:
        """Tell, after a question, whether nothing was answered because the next sync has yet to migrate the store."""
        return self._database.is_older

    def content_version(self) -> int:
        """Answer a number that rises when content changed, and only then; 0 before there is any. Made for polling."""
        connection = self._database.current()
        if connection is None:
            return self._version
        opening = self._database.openings
        ((change,),) = self._rows("PRAGMA data_version")
        if (opening, change) == self._noticed:
            return self._version
        ((value,),) = self._rows(queries.CONTENT_VERSION)
        if opening != self._opening and self._opening and value + self._offset <= self._version:
            # A restored or rebuilt database counts from an earlier number: what it holds is news all the same.
            self._offset = self._version + 1 - value
        self._opening, self._noticed = opening, (opening, change)
        self._version = value + self._offset
        return self._version

    def topics(self, lang: str) -> tuple[TopicCard, ...]:
        """Answer the top-level topics that have something in them, in the council's order."""
        return tuple(topic_card_of(topic_of(row[0]), lang) for row in self._rows(queries.TOP_TOPICS))

    def topic(self, uid: str, lang: str, now: datetime) -> TopicPage | None:
        """Answer a topic with all that stands under it and the alerts about it; None when there is no such topic."""
        rows = self._rows(queries.TOPIC, {"uid": uid})
        if not rows:
            return None
        # The same topic in other sources: what stands straight under those stands under this one.
        same = [topic_of(row[0]) for row in [*rows, *self._rows(queries.TWINS, {"uid": uid})]]
        below = self._rows(queries.SUBTOPICS, _asked(lang, uids=[topic.uid for topic in same]))
        topics = [*same, *(topic_of(row[0]) for row in below)]
        uids = [topic.uid for topic in topics]
        twins = {topic.uid for topic in same}
        cards: dict[str, list[Card]] = defaultdict(list)
        here: set[str] = set()
        for topic_uid, is_for_another, *row in self._rows(queries.CARDS_OF_TOPICS, _asked(lang, now=now, uids=uids)):
            card = card_of(row)
            if not is_for_another or card.uid not in here:
                here.add(card.uid)
                cards[uid if topic_uid in twins else topic_uid].append(card)
        main, *_ = headers = [topic_card_of(topic, lang) for topic in topics]
        sections = tuple(
            TopicSection(header.uid, "" if header is main else header.label, header.lang, tuple(cards[header.uid]))
            for header in headers
            if cards[header.uid]
        )
        alerts = self._rows(queries.ALERTS_OF_TOPICS, _asked(lang, now=now, uids=uids))
        return TopicPage(main, sections, alert_cards(alerts, lang))

    def uid_of_topic_code(self, code: str) -> str | None:
        """Answer the uid of the topic that config/topics.toml names `code`."""
        rows = self._rows(queries.TOPIC_OF_CODE, {"code": code})
        return rows[0][0] if rows else None

    def page(self, uid: str, lang: str, now: datetime) -> Page | None:
        """Answer an item with all that its screen shows; None when it is not (or no longer) there.

        Where an earlier source has the same service or place, that one is answered.
        """
        rows = self._rows(queries.ITEM, _asked(lang, uid=uid))
        if not rows:
            return None
        record, source, words_json, is_fallback, same_place = rows[0]
        item, words = item_of(record, words_json, same_place)
        asked = _asked(lang, now=now, uid=item.uid)
        words = with_contacts(words, words_of(self._rows(queries.WORDS_OF_TWINS, asked)))
        children = queries.CARDS_AT_PLACE if item.kind == "venue" else queries.CARDS_OF_PARENT
        siblings = self._cards(queries.CARDS_OF_PARENT, _asked(lang, uid=item.parent_uid)) if item.parent_uid else ()
        pictures = self._rows(queries.PICTURES, {"uid": item.uid})
        return Page(
            item=item,
            words=words,
            is_fallback=bool(is_fallback),
            topic=self._top_topic(item, lang),
            places=tuple(place_card_of(*row) for row in self._rows(queries.PLACES_OF_ITEM, asked)),
            related=self._cards(queries.CARDS_OF_UIDS, _asked(lang, uids=item.related)) if item.related else (),
            children=self._cards(children, asked),
            siblings=siblings,
            parent=self.card(item.parent_uid, lang) if item.parent_uid else None,
            pictures=pictures_of(pictures, self.directory, lang),
            checked_at=_moment(self._rows(queries.LAST_COMPLETE, {"source": source})),
        )

    def card(self, uid: str, lang: str) -> Card | None:
        """Answer one item as it stands in a list."""
        cards = self._cards(queries.CARD, _asked(lang, uid=uid))
        return cards[0] if cards else None

    def cards_of_page_names(self, names: Iterable[str], lang: str) -> dict[str, Card]:
        """Answer the pages whose addresses end in these names, each under its name, where the booth has it."""
        asked = {"names": json.dumps(list(names)), "lang": lang}
        cards: dict[str, Card] = {}
        for name, *card in self._rows(queries.CARDS_OF_PAGE_NAMES, asked):
            cards.setdefault(name, card_of(card))
        return cards

    def places(self, lang: str) -> tuple[PlaceCard, ...]:
        """Answer all places by name."""
        return places_by_name(place_card_of(*row) for row in self._rows(queries.PLACES, _asked(lang)))

    def events(self, lang: str, now: datetime) -> tuple[Card, ...]:
        """Answer the events that are not yet over, the soonest first."""
        return self._cards(queries.EVENTS, _asked(lang, now=now))

    def news(self, lang: str) -> tuple[Card, ...]:
        """Answer the news, the newest first."""
        return self._cards(queries.NEWS, _asked(lang))

    def alerts(self, lang: str, now: datetime) -> tuple[AlertCard, ...]:
        """Answer the alerts for everybody that are in effect, the severest first."""
        return alert_cards(self._rows(queries.ALERTS, _asked(lang, now=now)), lang)

    def rule_set(self) -> bytes | None:
        """Answer the rule set of the checker as `entitlement.compiled` wrote it, None while there is none."""
        rows = self._rows(queries.RULE_SET)
        return rows[0][0] if rows else None

    def rules_in_force(self) -> RulesInForce | None:
        """Answer which rule set that is, without unpacking it."""
        rows = self._rows(queries.RULES_IN_FORCE)
        return rules_in_force_of(rows[0]) if rows else None

    def rules_fault(self) -> RulesFault | None:
        """Answer why a newer rule set is not in force, None when all is well."""
        rows = self._rows(queries.RULES_FAULT)
        return RulesFault(*rows[0]) if rows else None

    def freshness(self) -> Freshness:
        """Answer how old the content is and how much there is."""
        count = self._rows(queries.ITEM_COUNT)
        return Freshness(_moment(self._rows(queries.FURTHEST_BEHIND)), count[0][0] if count else 0)

    def languages(self) -> tuple[str, ...]:
        """Answer the languages that content is in, the councils' own first ones first."""
        return tuple(row[0] for row in self._rows(queries.LANGUAGES))

    def item_uids(self, kind: str) -> tuple[str, ...]:
        """Answer the uids of all items of a kind."""
        return tuple(row[0] for row in self._rows(queries.ITEM_UIDS, {"kind": kind}))

    def _cards(self, sql: str, parameters: dict[str, object]) -> tuple[Card, ...]:
        return tuple(card_of(row) for row in self._rows(sql, parameters))

    def _top_topic(self, item: Item, lang: str) -> TopicCard | None:
        """Climb from the item's first topic that is there to the top; a page of a guide stands where its guide does."""
        topics = item.topics
        if not topics and item.parent_uid:
            parent = self._rows(queries.ITEM, _asked(lang, uid=item.parent_uid))
            topics = item_of(parent[0][0], parent[0][2])[0].topics if parent else ()
        for place in topics:
            rows = self._rows(queries.TOPIC_AND_ABOVE, {"uid": place.topic_uid})
            if rows:
                return topic_card_of(topic_of(rows[0][0]), lang)
        return None


def _asked(
    lang: str, now: datetime | None = None, uid: str | None = None, uids: Iterable[str] = ()
) -> dict[str, object]:
    asked: dict[str, object] = {"lang": lang, "uid": uid, "uids": json.dumps(list(uids))}
    if now is not None:
        asked["now"] = now.timestamp()
    return asked


def _moment(rows: list[tuple[Any, ...]]) -> datetime | None:
    seconds = rows[0][0] if rows else None
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
