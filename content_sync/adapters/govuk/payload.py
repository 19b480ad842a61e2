"""What the content API sends, made sure of: a page's fields are read by name and type, or refused with their place."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import msgspec
from msgspec import Struct, field

from content_sync.html import plain

_HTML = "text/html"


class WrongShape(Exception):
    """A page has a field of a type that it cannot have, or nothing to show; the text says which."""


class ContentItem(Struct):
    """One page in one language, as GOV.UK's content schemas call it."""

    base_path: str
    title: str
    locale: str = "en"
    schema_name: str = ""
    description: Any = None
    public_updated_at: str | None = None
    withdrawn_notice: dict[str, Any] | None = None
    details: dict[str, Any] = field(default_factory=dict)
    links: dict[str, Any] = field(default_factory=dict)

    @property
    def is_gone(self) -> bool:
        """Whether GOV.UK has taken it back, or has something else in its place."""
        return bool(self.withdrawn_notice) or self.schema_name in ("gone", "redirect")


def content_item(body: bytes) -> ContentItem:
    """Make sure of a page's outline."""
    try:
        item = msgspec.json.decode(body, type=ContentItem)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as fault:
        raise WrongShape(str(fault)) from fault
    if not item.base_path.startswith("/") or not item.title.strip():
        raise WrongShape("base_path or title is missing")
    return item


def html(value: object, name: str) -> str:
    """Read a formatted text: HTML, or the same text in several formats."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        found = [entry for entry in value if isinstance(entry, dict) and entry.get("content_type") == _HTML]
        if len(found) == 1 and isinstance(found[0].get("content"), str):
            return str(found[0]["content"])
    raise WrongShape(f"{name} should be text")


def text(value: object, name: str) -> str:
    """Read a text without its markup, on one line."""
    return " ".join(plain(html(value, name)).split())


def entries(value: object, name: str) -> list[dict[str, Any]]:
    """Read a list of things with named parts; nothing is an empty one."""
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
        raise WrongShape(f"{name} should be a list")
    return value


def linked_paths(item: ContentItem, name: str) -> Iterator[str]:
    """Give the paths of the pages that a page is linked with; links that cannot be read lead nowhere."""
    linked = item.links.get(name)
    for entry in linked if isinstance(linked, list) else []:
        if isinstance(entry, dict) and isinstance(entry.get("base_path"), str):
            yield entry["base_path"]


def moment(item: ContentItem) -> float | None:
    """Read when the page was last changed for its readers, as seconds since 1970."""
    if not item.public_updated_at:
        return None
    try:
        found = datetime.fromisoformat(item.public_updated_at)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, OSError) as fault:
        raise WrongShape("public_updated_at should be a moment such as 2026-07-14T10:00:00Z") from fault


def day(item: ContentItem) -> date | None:
    """Read the day of it."""
    seconds = moment(item)
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).date()
