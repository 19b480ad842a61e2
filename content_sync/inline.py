"""The words of one inline item of a block (`content.Block`): what is left without its tags and entities."""

import re
from html import unescape

_TAG = re.compile(r"<[^>]*>")
_MARKUP = re.compile(r"[<&>]")


def plain_item(item: str, between: str = " ") -> str:
    """Answer the words of one inline item; `between` stands for a line break."""
    if not _MARKUP.search(item):
        return item
    return unescape(_TAG.sub("", item.replace("<br/>", between))).strip()
