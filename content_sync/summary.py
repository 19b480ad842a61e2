"""The short text that stands over a page and in lists, without saying the same thing twice."""

import re

from content_sync.content import Block, Section
from content_sync.inline import plain_item

_SENTENCE_END = re.compile(r"(?<=[.!?۔؟])\s+(?=[^\Wa-z_]|[\"'\u2018\u201c(])")
_LONGEST = 300


def with_summary(given: str, sections: tuple[Section, ...]) -> tuple[str, tuple[Section, ...]]:
    """Answer a summary and the sections without it.

    A council's own summary stays; a first paragraph that only repeats it goes. Without one the first sentence of the
    page becomes the summary, and the page goes on after it.
    """
    if not sections or sections[0].role != "lead" or sections[0].blocks[0].kind != "paragraph":
        return given, sections
    item = sections[0].blocks[0].items[0]
    words = plain_item(item)
    if given:
        repeats = " ".join(words.split()) == given
        return given, _without_first(sections, "") if repeats else sections
    first = words if "<" in item else _SENTENCE_END.split(item, maxsplit=1)[0]
    if len(first) > _LONGEST or first.endswith(":"):
        return "", sections
    rest = "" if "<" in item else item[len(first) :].strip()
    return plain_item(first), _without_first(sections, rest)


def _without_first(sections: tuple[Section, ...], rest: str) -> tuple[Section, ...]:
    """Put `rest` in the place of the first paragraph, or nothing."""
    lead = sections[0]
    kept = (Block("paragraph", (rest,)),) if rest else ()
    blocks = kept + lead.blocks[1:]
    return ((Section(lead.role, lead.heading, blocks),) if blocks else ()) + sections[1:]
