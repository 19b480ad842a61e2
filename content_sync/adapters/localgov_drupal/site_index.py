"""Who is who on a website: which record an address means, what stands under which topic, and in which order."""

from urllib.parse import urlsplit

from msgspec import Struct, field

from content_sync.adapters.localgov_drupal.bundles import DIRECTORY, LANDING, SUBLANDING, TOPICS, VENUE
from content_sync.content import TopicPlace
from content_sync.source import Source

_TOPIC_TYPES = frozenset(bundle.type for bundle in TOPICS)


class Entry(Struct):
    """What is remembered of one record while all others are still being fetched."""

    id: str
    type: str
    nid: int
    title: str = ""
    aliases: dict[str, str] = field(default_factory=dict)
    """Language → path, in each language that the record is really written in."""
    parents: list[str] = field(default_factory=list)
    """Ids of what it says it belongs to, the most important first."""
    lists: list[str] = field(default_factory=list)
    """What it lists, in order: ids, and addresses as they are written."""


class SiteIndex:
    """Every record of the website, light, by id, by number and by address."""

    def __init__(self, source: Source) -> None:
        """Start with nothing."""
        self.entries: dict[str, Entry] = {}
        self._source = source
        self._by_address: dict[str, str] = {}
        self._members: dict[str, dict[str, int]] = {}
        self._topics_of: dict[str, list[str]] = {}
        self._needed: set[str] = set()

    def uid(self, record_id: str) -> str:
        """Answer a record's uid, unique over all sources."""
        return f"{self._source.name}:{record_id}"

    def add(self, entry: Entry) -> None:
        """Take a record in."""
        self.entries[entry.id] = entry
        if entry.nid:
            self._by_address[f"entity:node/{entry.nid}"] = entry.id
            for lang in self._source.languages:
                self._by_address[self._public(lang, f"/node/{entry.nid}")] = entry.id
        for lang, alias in entry.aliases.items():
            if alias:
                self._by_address[self._public(lang, alias)] = entry.id
                self._by_address.setdefault(f"internal:{alias}", entry.id)

    def arrange(self) -> None:
        """Work out the order under every topic, when all records are in."""
        children: dict[str, list[Entry]] = {}
        for entry in self.entries.values():
            for parent in entry.parents:
                children.setdefault(parent, []).append(entry)
        for entry in self.entries.values():
            listed = [found for one in entry.lists if (found := self.find(one))]
            others = sorted(children.get(entry.id, ()), key=lambda child: (child.title.casefold(), child.nid))
            order = dict.fromkeys([*listed, *(child.id for child in others)])
            order.pop(entry.id, None)
            self._members[entry.id] = {record_id: position for position, record_id in enumerate(order)}
        for entry in self.entries.values():
            if entry.type in _TOPIC_TYPES:
                for member in self._members[entry.id]:
                    self._topics_of.setdefault(member, []).append(entry.id)
        self._needed = {entry.id for entry in self.all_topics() if self._is_needed(entry)}

    def find(self, address: str) -> str | None:
        """Answer the id of the record that an id, a link field's uri or a public address means."""
        if address in self.entries:
            return address
        bare = address.partition("#")[0].partition("?")[0].rstrip("/")
        if bare.startswith("internal:/node/"):
            bare = f"entity:node/{bare.rpartition('/')[2]}"
        return self._by_address.get(bare)

    def url(self, record_id: str, lang: str) -> str:
        """Answer where people open a record in a language."""
        entry = self.entries[record_id]
        return self._public(lang, entry.aliases.get(lang) or f"/node/{entry.nid}")

    def is_topic(self, record_id: str) -> bool:
        """Tell whether a record is a topic, not something to read."""
        return self.entries[record_id].type in _TOPIC_TYPES

    def topics(self, record_id: str) -> tuple[TopicPlace, ...]:
        """Answer the topics that an item stands under, the one it says itself first."""
        entry = self.entries[record_id]
        ids = [one for one in dict.fromkeys([*entry.parents, *self._listed_by(record_id)]) if one in self._needed]
        return tuple(TopicPlace(self.uid(topic), self.position(topic, record_id)) for topic in ids)

    def position(self, parent_id: str, record_id: str) -> int:
        """Answer a record's rank in what it belongs to: as listed there, the others after by title."""
        return self._members.get(parent_id, {}).get(record_id, 0)

    def landing_of(self, topic_id: str) -> str | None:
        """Answer the top-level topic that a sub-landing page or a directory stands under; None when it is one."""
        seen = {topic_id}
        current = topic_id
        while True:
            entry = self.entries[current]
            above = [] if entry.type == LANDING.type else [*entry.parents, *self._listed_by(current)]
            following = next(
                (one for one in above if one in self.entries and one not in seen and self._holds(one)), None
            )
            if following is None:
                return current if current != topic_id else None
            seen.add(following)
            current = following

    def landings(self) -> list[Entry]:
        """Answer the topics that are needed: those of the top level by title, then the others."""
        topics = [entry for entry in self.all_topics() if entry.id in self._needed]
        return sorted(topics, key=lambda one: (self.landing_of(one.id) is not None, one.title.casefold(), one.nid))

    def all_topics(self) -> list[Entry]:
        """Answer every record that is a topic and not something to read."""
        return [entry for entry in self.entries.values() if entry.type in _TOPIC_TYPES]

    def _is_needed(self, entry: Entry) -> bool:
        """A directory that no landing page holds and that has only venues is no topic: places are found as places."""
        if entry.type != DIRECTORY.type or self.landing_of(entry.id):
            return True
        return any(self.entries[member].type != VENUE.type for member in self._members.get(entry.id, ()))

    def _listed_by(self, record_id: str) -> list[str]:
        return self._topics_of.get(record_id, [])

    def _holds(self, record_id: str) -> bool:
        return self.entries[record_id].type in (LANDING.type, SUBLANDING.type)

    def _public(self, lang: str, path: str) -> str:
        base = self._source.public_url.get(lang) or next(iter(self._source.public_url.values()), "")
        prefix = urlsplit(base).path.rstrip("/")
        return base.rstrip("/") + (path.removeprefix(prefix) if prefix and path.startswith(prefix + "/") else path)
