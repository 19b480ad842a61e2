"""Finds the phone numbers in a page's text: GOV.UK writes who to call as one paragraph, a line for each fact."""

import re
from collections.abc import Iterable, Iterator

from content_sync.content import Phone, Section
from content_sync.inline import plain_item
from content_sync.phone_numbers import phones_in

_LINE = re.compile(r"(?P<name>[^:<]{3,60}):\s*(?P<number>\+?[\d (][\d ().-]{4,30}\d)\s*\.?")
_IS_PHONE = re.compile(r"phone|ffôn|relay|welsh language|llinell gymraeg|text relay", re.IGNORECASE)
_IS_FAX = re.compile(r"\b(fax|ffacs)\b", re.IGNORECASE)
_PLAIN_NAMES = re.compile(r"(?:telephone|phone|ffôn|rhif ffôn)", re.IGNORECASE)
_DAYS = re.compile(
    r"^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Every day|24 hours|(?:Dydd )?(?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul)\b)"
)


def phones_of(sections: Iterable[Section]) -> tuple[Phone, ...]:
    """Answer every number that a line of the text names as a phone's, each once."""
    found: dict[str, Phone] = {}
    for section in sections:
        for block in section.blocks:
            for item in block.items:
                for phone in _phones(item):
                    found.setdefault(phone.dial, phone)
    return tuple(found.values())


def _phones(item: str) -> Iterator[Phone]:
    lines = [plain_item(line) for line in item.split("<br/>")]
    matches = [_LINE.fullmatch(line) for line in lines]
    who = lines[0].rstrip(":") if lines and not matches[0] and len(lines) > 1 else ""
    hours = next((line for line in lines if _DAYS.match(line)), "")
    for match in matches:
        if match and _IS_PHONE.search(match["name"]) and not _IS_FAX.search(match["name"]):
            name = "" if _PLAIN_NAMES.fullmatch(match["name"].strip()) else match["name"].strip()
            yield from phones_in(match["number"], ": ".join(filter(None, (who, name))), hours)
