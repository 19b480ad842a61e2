"""What stands under what on a website, and in which order."""

from content_sync.adapters.localgov_drupal.bundles import DIRECTORY, LANDING, SUBLANDING, VENUE
from content_sync.adapters.localgov_drupal.site_index import Entry, SiteIndex
from content_sync.content import TopicPlace


class SiteOrder:
    """The order of a website's pages under its topics, guides and step by steps; made when all records are known."""

    def __init__(self, index: SiteIndex) -> None:
        """Work it out from what the records say of each other."""
        self._index = index
        self._members = _members(index)
        self._topics_of: dict[str, tuple[str, ...]] = {}
        for topic in index.topics():
            for member in self._members.get(topic.id, ()):
                self._topics_of[member] = (*self._topics_of.get(member, ()), topic.id)
        self._needed = {entry.id for entry in index.topics() if self._is_needed(entry)}

    def topic_places(self, record_id: str) -> tuple[TopicPlace, ...]:
        """Answer the topics that an item stands under, the one it says itself first."""
        index = self._index
        above = dict.fromkeys([*index.entries[record_id].parents, *self._topics_of.get(record_id, ())])
        return tuple(
            TopicPlace(index.uid(topic), self.position(topic, record_id)) for topic in above if topic in self._needed
        )

    def position(self, parent_id: str, record_id: str) -> int:
        """Answer a record's rank in what it belongs to: as listed there, the others after by title."""
        return self._members.get(parent_id, {}).get(record_id, 0)

    def landing_of(self, topic_id: str) -> str | None:
        """Answer the top-level topic that a sub-landing page or a directory stands under; None when it is one."""
        seen = [topic_id]
        while (above := self._above(seen[-1], seen)) is not None:
            seen.append(above)
        return seen[-1] if len(seen) > 1 else None

    def topics(self) -> list[Entry]:
        """Answer the topics that are needed: those of the top level by title, then the others."""
        found = [entry for entry in self._index.topics() if entry.id in self._needed]
        return sorted(found, key=lambda one: (self.landing_of(one.id) is not None, one.title.casefold(), one.nid))

    def _above(self, topic_id: str, seen: list[str]) -> str | None:
        entries = self._index.entries
        if entries[topic_id].type == LANDING.type:
            return None
        above = [*entries[topic_id].parents, *self._topics_of.get(topic_id, ())]
        holders = (LANDING.type, SUBLANDING.type)
        return next((one for one in above if one in entries and one not in seen and entries[one].type in holders), None)

    def _is_needed(self, entry: Entry) -> bool:
        """A directory that no landing page holds and that has only venues is no topic: places are found as places."""
        if entry.type != DIRECTORY.type or self.landing_of(entry.id):
            return True
        return any(self._index.entries[member].type != VENUE.type for member in self._members.get(entry.id, ()))


def _members(index: SiteIndex) -> dict[str, dict[str, int]]:
    """Answer the rank of every record in what it belongs to."""
    children: dict[str, list[Entry]] = {}
    for entry in index.entries.values():
        for parent in entry.parents:
            children.setdefault(parent, []).append(entry)
    members = {}
    for entry in index.entries.values():
        listed = [found for one in entry.lists if (found := index.find(one))]
        others = sorted(children.get(entry.id, ()), key=lambda child: (child.title.casefold(), child.nid))
        order = dict.fromkeys([*listed, *(child.id for child in others)])
        order.pop(entry.id, None)
        if order:
            members[entry.id] = {record_id: position for position, record_id in enumerate(order)}
    return members
