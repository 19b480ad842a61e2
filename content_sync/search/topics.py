"""The topics: each result stands under one, and a topic is a result itself."""

from typing import NamedTuple

from content_sync.content import Topic, TopicWords
from content_sync.search.folding import fold
from content_sync.search.matching import Candidate
from content_sync.search.vocabulary import Rows
from content_sync.store import queries
from content_sync.store.answers import in_language, topic_of

_ALL = "SELECT record, source FROM topic WHERE deleted_at IS NULL ORDER BY parent_uid IS NOT NULL, position, uid"
_MOST_STEPS = 8


class TopicText(NamedTuple):
    """A topic in one language, as it is searched."""

    uid: str
    lang: str
    text: Candidate
    words: frozenset[str]


class Topics:
    """All topics, read once for each version of the content: there are dozens, not thousands."""

    def __init__(self, rows: Rows) -> None:
        found = [(topic_of(record), source) for record, source in rows(_ALL, {})]
        self._topics: dict[str, Topic] = {topic.uid: topic for topic, _ in found}
        self.sources: dict[str, str] = {topic.uid: source for topic, source in found}
        self._first: dict[str, str] = dict(rows(queries.FIRST_OF_TWINS, {}))
        shown = [topic_of(record) for (record,) in rows(queries.TOP_TOPICS, {})]
        sections: dict[str, list[Topic]] = {topic.uid: [] for topic in shown}
        for topic in self._topics.values():
            above = self._first.get(topic.parent_uid or "", topic.parent_uid)
            if above in sections:
                sections[above].append(topic)
        self.texts = [
            TopicText(topic.uid, words.lang, text, frozenset(f"{text.title} {text.summary}".split()))
            for topic in shown
            for words in topic.words
            for text in [_searched(words, sections[topic.uid])]
        ]

    def top(self, uid: str | None) -> Topic | None:
        """Climb from a topic to the one at the top; of two that are the same, the first source's."""
        topic = self._topics.get(uid or "")
        for _ in range(_MOST_STEPS):
            if topic is None or topic.parent_uid not in self._topics:
                return topic and self._topics[self._first.get(topic.uid, topic.uid)]
            topic = self._topics[topic.parent_uid]
        return topic

    def words(self, topic: Topic, lang: str) -> TopicWords:
        """Answer a topic's words in a language, or in the council's first."""
        return in_language(topic.words, lang)


def _searched(words: TopicWords, sections: list[Topic]) -> Candidate:
    labels = [one.label for section in sections for one in section.words if one.lang == words.lang]
    return Candidate(fold(words.label), "", fold(" ".join([words.summary, words.intro, *labels])), "")
