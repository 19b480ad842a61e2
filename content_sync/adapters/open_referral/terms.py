"""Turns the vocabularies of a feed into topics: only the terms that services use, and what those stand under."""

import re
from collections.abc import Iterable, Iterator

from content_sync.adapters.open_referral.payload import TaxonomyTerm
from content_sync.content import Topic, TopicWords
from content_sync.html import plain
from content_sync.source import Source

_LGSL = "LGSL"
_NUMBER_LISTS = frozenset({_LGSL, "LGIL"})
"""Lists of numbers for machines; nobody looks for a service by them."""
_NUMBER = re.compile(r"^(?:https?://id\.esd\.org\.uk/service/|LGSL\W*)?0*([1-9]\d{0,4})$", re.IGNORECASE)
"""A number alone, "LGSL:63", or its address at the Local Government Association."""


class Terms:
    """All terms that are known so far, by id."""

    def __init__(self, source: Source) -> None:
        """A site can name one vocabulary as its `taxonomy` field; without it all but the number lists count."""
        self._source = source
        self._only = source.fields.get("taxonomy", "")
        self._terms: dict[str, TaxonomyTerm] = {}
        self._used: set[str] = set()

    def add(self, term: TaxonomyTerm) -> None:
        """Take a term in; the feed's own list knows its parent, a service's copy may not."""
        self._terms.setdefault(str(term.id), term)

    def use(self, terms: Iterable[TaxonomyTerm]) -> list[str]:
        """Answer the uids of the topics that a service stands under, in the feed's order."""
        uids = []
        for term in terms:
            self.add(term)
            known = self._terms[str(term.id)]
            if known.name and self._counts(known.taxonomy or term.taxonomy or ""):
                self._used.add(str(term.id))
                uids.append(self.uid(str(term.id)))
        return list(dict.fromkeys(uids))

    def lgsl(self, terms: Iterable[TaxonomyTerm]) -> list[int]:
        """Answer a service's numbers in the Local Government Services List."""
        numbers = []
        for term in terms:
            known = self._terms.get(str(term.id), term)
            if (known.taxonomy or term.taxonomy or "").upper() == _LGSL:
                written = (_NUMBER.search(one) for one in (known.code or "", str(term.id), known.name or ""))
                numbers += [int(found[1]) for found in written if found][:1]
        return list(dict.fromkeys(numbers))

    def _counts(self, taxonomy: str) -> bool:
        return taxonomy == self._only if self._only else taxonomy.upper() not in _NUMBER_LISTS

    def uid(self, term_id: str) -> str:
        """Answer a topic's uid."""
        return f"{self._source.name}:topic/{term_id}"

    def topics(self) -> Iterator[Topic]:
        """Give the used terms and the top of each, by name; deeper levels stand under the top."""
        roots = {term_id: self._line(term_id)[0] for term_id in self._used}
        wanted = sorted({*roots, *roots.values()}, key=lambda one: ((self._terms[one].name or "").casefold(), one))
        lang = self._source.languages[0]
        for position, term_id in enumerate(wanted):
            term = self._terms[term_id]
            line = self._line(term_id)
            yield Topic(
                uid=self.uid(term_id),
                code=term.code or "/".join(self._terms[one].name or one for one in line),
                words=(TopicWords(lang, term.name or term_id, plain(term.description or "")),),
                parent_uid=self.uid(line[0]) if len(line) > 1 else None,
                position=position,
            )

    def _line(self, term_id: str) -> list[str]:
        """Answer a term and all above it, the top first; circles are cut."""
        line = [term_id]
        while (parent := str(self._terms[line[0]].parent_id)) in self._terms and parent not in line:
            line.insert(0, parent)
        return line
