"""The last part of a page's address: by it a rule set names the council's page about a benefit.

A rule set serves many councils; the end of an address ("universal-credit") is all that it can know of their websites.
"""

from urllib.parse import unquote, urlsplit

from content_sync.content import Item

NAMED_KINDS = frozenset({"service", "benefit", "page", "guide"})
"""What can be a result's page."""


def page_name(url: str) -> str:
    """Answer the last part of an address in small letters, empty where it has none."""
    try:
        path = urlsplit(url).path
    except ValueError:  # no address at all: "https://[oops"
        return ""
    return unquote(path.rstrip("/").rpartition("/")[2]).lower()


def page_names(item: Item) -> tuple[str, ...]:
    """Answer the names of an item's page, each once: its address may differ from language to language."""
    if item.kind not in NAMED_KINDS:
        return ()
    return tuple(dict.fromkeys(filter(None, (page_name(words.url) for words in item.words))))
