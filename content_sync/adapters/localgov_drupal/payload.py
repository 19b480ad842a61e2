"""What JSON:API sends, made sure of: a resource whose fields are read by name and type, or refused with the place."""

import math
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any

import msgspec
from msgspec import Struct, field

from content_sync.adapters.localgov_drupal.own_names import OwnNames, with_usual_names
from content_sync.html import plain


class WrongShape(Exception):
    """A record has a field of a type that it cannot have; the text says which."""


class Orphan(WrongShape):
    """A record is a part of something that is not published, so it must not be shown either."""


class Identifier(Struct):
    """A pointer to another resource."""

    type: str
    id: str
    meta: dict[str, Any] | None = None


class Relationship(Struct):
    """What a resource points to: nothing, one or several others."""

    data: list[Identifier] | Identifier | None = None

    def pictures(self) -> list[str]:
        """Answer the ids of the pictures that it points to."""
        found = self.data if isinstance(self.data, list) else [self.data] if self.data else []
        return [one.id for one in found if one.type == "media--image"]


class Resource(Struct):
    """One node, paragraph, media or banner."""

    type: str
    id: str
    attributes: dict[str, Any] = field(default_factory=dict)
    relationships: dict[str, Relationship] = field(default_factory=dict)


class WebsiteLink(Struct):
    """A link field's entry: `uri` is entity:node/8, internal:/path or an address. `type` is "action" for buttons."""

    uri: str
    title: str
    type: str = ""


def as_resource(raw: object, names: OwnNames = MappingProxyType({})) -> Resource:
    """Make sure of a record's outline. `names`: what this website calls fields otherwise."""
    try:
        resource = msgspec.convert(raw, Resource)
    except msgspec.ValidationError as fault:
        raise WrongShape(str(fault)) from fault
    if names:
        resource.attributes = with_usual_names(resource.attributes, names)
        resource.relationships = with_usual_names(resource.relationships, names)
    return resource


def text(resource: Resource, name: str) -> str:
    """Read a plain text; of a formatted one, only the words."""
    value = resource.attributes.get(name)
    return plain(html(resource, name)) if isinstance(value, dict) else _one_text(value, name)


def html(resource: Resource, name: str, part: str = "processed") -> str:
    """Read a formatted text's `part`: `processed`, never `value`, which Drupal has not filtered."""
    value = resource.attributes.get(name)
    if isinstance(value, dict):
        return _one_text(value.get(part), f"{name}.{part}")
    return _one_text(value, name) if part == "processed" else ""


def texts(resource: Resource, name: str) -> tuple[str, ...]:
    """Read a field of one or several plain texts."""
    value = resource.attributes.get(name)
    values = value if isinstance(value, list) else [value]
    plain_values = [entry.get("value") if isinstance(entry, dict) else entry for entry in values]
    return tuple(words for entry in plain_values if (words := _one_text(entry, name)))


def number(resource: Resource, name: str) -> int | None:
    """Read a whole number."""
    value = resource.attributes.get(name)
    if value is None or value == "":
        return None
    try:
        return msgspec.convert(value, int, strict=False)
    except msgspec.ValidationError as fault:
        raise WrongShape(f"{name} should be a whole number") from fault


def flag(resource: Resource, name: str) -> bool:
    """Read a yes or no; nothing means no."""
    value = resource.attributes.get(name)
    if value in (None, True, False, 0, 1, "0", "1", ""):
        return value in (True, 1, "1")
    raise WrongShape(f"{name} should be true or false")


def day(resource: Resource, name: str) -> date | None:
    """Read a date."""
    value = _one_text(resource.attributes.get(name), name)
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError as fault:
        raise WrongShape(f"{name} should be a date such as 2026-07-14") from fault


def seconds(value: object, name: str) -> float | None:
    """Read a moment in ISO 8601 as seconds since 1970; without a zone it is UTC, as Drupal stores it."""
    words = _one_text(value, name)
    if not words:
        return None
    try:
        moment = datetime.fromisoformat(words)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, OSError) as fault:
        raise WrongShape(f"{name} should be a moment such as 2026-07-14T10:00:00+00:00") from fault


def links(resource: Resource, name: str) -> list[WebsiteLink]:
    """Read a link field with one entry or several."""
    value = resource.attributes.get(name)
    entries = [] if value is None else value if isinstance(value, list) else [value]
    return [link for entry in entries if (link := _link(entry, name)).uri]


def pointers(resource: Resource, name: str) -> list[Identifier]:
    """Read where a relationship points to; what no longer exists (`missing`, `virtual`) is left out."""
    relationship = resource.relationships.get(name)
    data = relationship.data if relationship else None
    found = data if isinstance(data, list) else [data] if data else []
    return [pointer for pointer in found if pointer.id not in ("missing", "virtual")]


def coordinate(value: object, most: float, name: str) -> float | None:
    """Read degrees between -`most` and `most`; nonsense beyond them counts as not given."""
    if value is None or value == "":
        return None
    try:
        degrees = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError) as fault:
        raise WrongShape(f"{name} should be a number of degrees") from fault
    return degrees if math.isfinite(degrees) and abs(degrees) <= most else None


def mapping(resource: Resource, name: str) -> dict[str, Any]:
    """Read a field with named parts; nothing, or Drupal's empty list, is an empty one."""
    value = resource.attributes.get(name)
    if value is None or value == []:
        return {}
    if not isinstance(value, dict):
        raise WrongShape(f"{name} should have named parts")
    return value


def _link(entry: object, name: str) -> WebsiteLink:
    if isinstance(entry, str):
        return WebsiteLink(entry.strip(), "")
    if not isinstance(entry, dict):
        raise WrongShape(f"{name} should be a link")
    options = entry.get("options")
    kind = options.get("type") if isinstance(options, dict) else ""
    return WebsiteLink(
        _one_text(entry.get("uri"), f"{name}.uri"),
        _one_text(entry.get("title"), f"{name}.title"),
        kind if isinstance(kind, str) else "",
    )


def _one_text(value: object, name: str) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise WrongShape(f"{name} should be text")
    return value.strip()
