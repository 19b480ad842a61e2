"""Who is who on a website: which record an address means, and where people open it."""

from typing import NamedTuple
from urllib.parse import urlsplit

from msgspec import Struct

from content_sync.adapters.localgov_drupal.bundles import TOPICS
from content_sync.source import Source

_TOPIC_TYPES = frozenset(bundle.type for bundle in TOPICS)


class Name(NamedTuple):
    """What a record is called in one language that it is really written in."""

    lang: str
    alias: str
    """Its path; empty where editors gave it none."""
    title: str


class Entry(Struct):
    """What is remembered of one record while all others are read: little, for there may be 30,000."""

    id: str
    type: str
    nid: int
    names: tuple[Name, ...] = ()
    """The language that it came in first, first."""
    parents: tuple[str, ...] = ()
    """Ids of what it says it belongs to, the most important first."""
    lists: tuple[str, ...] = ()
    """What it lists, in order: ids, and addresses as they are written."""

    @property
    def title(self) -> str:
        """Its title as it came first."""
        return self.names[0].title

    def name(self, lang: str) -> Name | None:
        """Answer what it is called in a language, if it is written in it."""
        return next((one for one in self.names if one.lang == lang), None)

    def alias(self, lang: str) -> str:
        """Answer its path in a language; empty where there is none."""
        name = self.name(lang)
        return name.alias if name else ""


class SiteIndex:
    """Every record of the website, light, by id, by number and by address."""

    def __init__(self, source: Source) -> None:
        """Start with nothing."""
        self.entries: dict[str, Entry] = {}
        self.source = source
        self._by_number: dict[int, str] = {}
        self._by_path: dict[str, str] = {}
        self._by_own_path: dict[tuple[str, str], str] = {}
        """By language and path, where a path means one record in one language and another in another."""
        bases = [(lang, self._base(lang)) for lang in source.languages]
        self._bases = sorted(bases, key=lambda one: len(one[1]), reverse=True)

    def uid(self, record_id: str) -> str:
        """Answer a record's uid, unique over all sources."""
        return f"{self.source.name}:{record_id}"

    def add(self, entry: Entry, name: Name) -> None:
        """Take a record in, as it is called in one language."""
        entry.names = (*entry.names, name)
        self.entries[entry.id] = entry
        if entry.nid:
            self._by_number[entry.nid] = entry.id
        if name.alias:
            path = self._path(name.lang, name.alias)
            if self._by_path.setdefault(path, entry.id) != entry.id:
                self._by_own_path[name.lang, path] = entry.id

    def find(self, address: str) -> str | None:
        """Answer the id of the record that an id, a link field's uri or a public address means.

        Translations link to pages that are not translated: there the website shows them as they are.
        """
        if address in self.entries:
            return address
        bare = address.partition("#")[0].partition("?")[0].rstrip("/")
        for prefix in ("entity:", "internal:/"):
            if bare.startswith(prefix):
                return self._at(self.source.languages[0], f"/{bare.removeprefix(prefix)}")
        for lang, base in self._bases:
            if base and bare.startswith(f"{base}/"):
                return self._at(lang, bare.removeprefix(base))
        return None

    def url(self, record_id: str, lang: str) -> str:
        """Answer where people open a record in a language, or in the one that it came in first."""
        entry = self.entries[record_id]
        name = entry.name(lang) or (entry.names[0] if entry.names else Name(lang, "", ""))
        path = self._path(name.lang, name.alias) if name.alias else f"/node/{entry.nid}"
        return self._base(name.lang) + path

    def title(self, record_id: str, lang: str) -> str:
        """Answer a record's title in a language, or as it came first."""
        entry = self.entries[record_id]
        name = entry.name(lang)
        return (name.title if name else "") or entry.title

    def is_topic(self, record_id: str) -> bool:
        """Tell whether a record is a topic, not something to read."""
        return self.entries[record_id].type in _TOPIC_TYPES

    def topics(self) -> list[Entry]:
        """Answer every record that is a topic and not something to read."""
        return [entry for entry in self.entries.values() if entry.type in _TOPIC_TYPES]

    def _at(self, lang: str, path: str) -> str | None:
        number = path.removeprefix("/node/")
        if number != path and number.isdecimal():
            return self._by_number.get(int(number))
        return self._by_own_path.get((lang, path)) or self._by_path.get(path)

    def _base(self, lang: str) -> str:
        public = self.source.public_url
        return (public.get(lang) or next(iter(public.values()), "")).rstrip("/")

    def _path(self, lang: str, alias: str) -> str:
        """Answer a path below a language's public address: some sites write the language into their aliases."""
        prefix = urlsplit(self._base(lang)).path
        return alias.removeprefix(prefix) if prefix and alias.startswith(f"{prefix}/") else alias
