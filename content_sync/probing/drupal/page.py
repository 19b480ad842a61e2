"""One page of a JSON:API collection as it came, whatever came."""

from typing import Any

from msgspec import Struct

Record = dict[str, Any]

FIRST_LOOK = "title,name,langcode,changed,status,path"
"""The fields that tell what a record is; a website ignores the names that it does not know."""


class Page(Struct, frozen=True):
    """What it holds."""

    records: list[Record]
    included: list[Record]
    omitted: list[str]
    """Why each record was left out that the website does not let us read."""
    is_last: bool
    total: int | None
    """How many records there are in all, where the site has JSON:API Extras count them."""


def page_of(document: object) -> Page | None:
    """Read it; None when it is not a JSON:API collection."""
    if not isinstance(document, dict) or not isinstance(document.get("data"), list):
        return None
    meta = part(document, "meta")
    total = meta.get("count")
    return Page(
        records=[one for one in document["data"] if isinstance(one, dict)],
        included=[one for one in _list(document.get("included")) if isinstance(one, dict)],
        omitted=_omitted(part(meta, "omitted")),
        is_last=not part(document, "links").get("next"),
        total=total if isinstance(total, int) and not isinstance(total, bool) else None,
    )


def attribute(record: Record, name: str) -> str:
    """Answer an attribute that is text; empty when it is not."""
    value = part(record, "attributes").get(name)
    return value.strip() if isinstance(value, str) else ""


def language(record: Record) -> str:
    """Answer the language that a record is really written in, without its country."""
    return attribute(record, "langcode").partition("-")[0].lower()


def title(record: Record) -> str:
    """Answer what people call it."""
    return attribute(record, "title") or attribute(record, "name")


def part(value: object, name: str) -> dict[str, Any]:
    """Answer the named part of an object; nothing where there is none."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def _omitted(omitted: dict[str, Any]) -> list[str]:
    """Answer a reason for each record; `help` among the links is none."""
    links = part(omitted, "links")
    return [str(part(links[name], "meta").get("detail", "")) for name in links if name != "help"]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
