"""Who is who on a website: which record an address means, and where people open it."""

from urllib.parse import urlsplit

from msgspec import Struct, field

from content_sync.adapters.localgov_drupal.bundles import TOPICS
from content_sync.source import Source

_TOPIC_TYPES = frozenset(bundle.type for bundle in TOPICS)


class Entry(Struct):
    """What is remembered of one record while all others are still being fetched."""

    id: str
    type: str
    nid: int
    title: str = ""
    titles: dict[str, str] = field(default_factory=dict)
    """Language → title, as `aliases`."""
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
        self.source = source
        self._by_address: dict[str, str] = {}

    def uid(self, record_id: str) -> str:
        """Answer a record's uid, unique over all sources."""
        return f"{self.source.name}:{record_id}"

    def add(self, entry: Entry) -> None:
        """Take a record in."""
        self.entries[entry.id] = entry
        if entry.nid:
            self._by_address[f"entity:node/{entry.nid}"] = entry.id
            for lang in self.source.languages:
                self._by_address[self._public(lang, f"/node/{entry.nid}")] = entry.id
        for lang, alias in entry.aliases.items():
            if alias:
                self._by_address[self._public(lang, alias)] = entry.id
                self._by_address.setdefault(f"internal:{alias}", entry.id)
        # Translations link to pages that are not translated: there the website shows them as they are.
        original = next(iter(entry.aliases.values()), "")
        for lang in self.source.languages if original else ():
            self._by_address.setdefault(self._public(lang, original), entry.id)

    def find(self, address: str) -> str | None:
        """Answer the id of the record that an id, a link field's uri or a public address means."""
        if address in self.entries:
            return address
        bare = address.partition("#")[0].partition("?")[0].rstrip("/")
        if bare.startswith("internal:/node/"):
            bare = f"entity:node/{bare.rpartition('/')[2]}"
        return self._by_address.get(bare)

    def url(self, record_id: str, lang: str) -> str:
        """Answer where people open a record in a language, or in the one that it came in first."""
        entry = self.entries[record_id]
        there = lang if lang in entry.aliases else next(iter(entry.aliases), lang)
        return self._public(there, entry.aliases.get(there) or f"/node/{entry.nid}")

    def title(self, record_id: str, lang: str) -> str:
        """Answer a record's title in a language, or as it came first."""
        entry = self.entries[record_id]
        return entry.titles.get(lang) or entry.title

    def is_topic(self, record_id: str) -> bool:
        """Tell whether a record is a topic, not something to read."""
        return self.entries[record_id].type in _TOPIC_TYPES

    def topics(self) -> list[Entry]:
        """Answer every record that is a topic and not something to read."""
        return [entry for entry in self.entries.values() if entry.type in _TOPIC_TYPES]

    def _public(self, lang: str, path: str) -> str:
        base = self.source.public_url.get(lang) or next(iter(self.source.public_url.values()), "")
        prefix = urlsplit(base).path.rstrip("/")
        return base.rstrip("/") + (path.removeprefix(prefix) if prefix and path.startswith(prefix + "/") else path)
