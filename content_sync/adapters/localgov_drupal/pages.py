"""Turns what people read on the website into items: services, benefits, guides, steps, news."""

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from content_sync.adapters.localgov_drupal.bundles import (
    DIRECTORY_PAGE,
    GUIDE,
    GUIDE_PAGE,
    NEWS,
    SERVICE,
    STEP,
    STEP_BY_STEP,
)
from content_sync.adapters.localgov_drupal.library import Version
from content_sync.adapters.localgov_drupal.payload import (
    Orphan,
    Resource,
    WrongShape,
    day,
    flag,
    html,
    links,
    number,
    pointers,
    seconds,
    text,
)
from content_sync.adapters.localgov_drupal.words import Site, words_of
from content_sync.content import Item, Kind
from content_sync.html import plain

_UK = ZoneInfo("Europe/London")
_KINDS: dict[str, Kind] = {
    SERVICE.type: "service",
    DIRECTORY_PAGE.type: "service",
    GUIDE.type: "guide",
    GUIDE_PAGE.type: "page",
    STEP_BY_STEP.type: "step_by_step",
    STEP.type: "step",
    NEWS.type: "news",
}
_TITLES = {GUIDE_PAGE.type: "localgov_guides_section_title", STEP.type: "localgov_step_section_title"}
_SUMMARIES = {
    GUIDE.type: "localgov_guides_description",
    STEP_BY_STEP.type: "localgov_step_description",
    STEP.type: "localgov_step_summary",
}
_PARENTS = {GUIDE_PAGE.type: "localgov_guides_parent", STEP.type: "localgov_step_parent"}
_IMAGES = ("field_media_image", "localgov_event_image")


def page(versions: list[Version], site: Site) -> Item:
    """Translate a page of any kind that is only read."""
    resource = versions[0].resource
    kind = _KINDS[resource.type]
    if kind == "service" and flag(resource, site.field("benefit")):
        kind = "benefit"
    return item(kind, versions, site, starts=_published(resource) if kind == "news" else None)


def item(kind: Kind, versions: list[Version], site: Site, **more: Any) -> Item:  # noqa: ANN401 - fields of Item
    """Put together what all kinds of items have in common; `more` is what only this one has."""
    resource, index = versions[0].resource, site.index
    parent, position = _parent(resource, site)
    common: dict[str, Any] = {
        "words": tuple(_words(version, site) for version in versions),
        "parent_uid": parent,
        "position": position,
        "topics": () if parent else site.order.topic_places(resource.id),
        "places": site.uids(pointer.id for pointer in pointers(resource, site.field("places"))),
        "related": _related(resource, site),
        "media": _media(resource, site),
        "minimum_age": _age(resource, site.field("minimum_age")),
        "maximum_age": _age(resource, site.field("maximum_age")),
        "assured_on": day(resource, site.field("assured")),
        "review_on": _review(resource),
        "organisation": site.source.organisation,
        "lgsl": _lgsl(resource, site),
        "has_own_page": True,
        "changed": max(
            filter(None, (seconds(one.resource.attributes.get("changed"), "changed") for one in versions)), default=None
        ),
    }
    return Item(uid=index.uid(resource.id), kind=kind, **(common | more))


def _words(version: Version, site: Site) -> Any:  # noqa: ANN401
    kind = version.resource.type
    title = text(version.resource, _TITLES.get(kind, "title"))
    summary = plain(html(version.resource, _SUMMARIES[kind])) if kind in _SUMMARIES else ""
    return words_of(version, site, title=title, summary=summary)


def _parent(resource: Resource, site: Site) -> tuple[str | None, int]:
    if resource.type not in _PARENTS:
        return None, 0
    parent = next((one.id for one in pointers(resource, _PARENTS[resource.type])), None)
    if parent is None or parent not in site.index.entries:
        raise Orphan(f"{_PARENTS[resource.type]}: what it is a part of is not published")
    return site.index.uid(parent), site.order.position(parent, resource.id)


def _related(resource: Resource, site: Site) -> tuple[str, ...]:
    own = [pointer.id for pointer in pointers(resource, site.field("related"))]
    linked = [site.index.find(link.uri) for link in links(resource, "localgov_related_links")]
    news = [pointer.id for pointer in pointers(resource, "localgov_news_related")]
    return site.uids([*own, *linked, *news])


def _media(resource: Resource, site: Site) -> tuple[str, ...]:
    names = dict.fromkeys((site.field("picture"), *_IMAGES))
    found = [pointer for name in names for pointer in pointers(resource, name) if pointer.type == "media--image"]
    return tuple(dict.fromkeys(site.index.uid(pointer.id) for pointer in found))


def _age(resource: Resource, name: str) -> int | None:
    age = number(resource, name)
    if age is not None and not 0 <= age <= 150:  # noqa: PLR2004 - years
        raise WrongShape(f"{name} should be an age in years")
    return age


def _lgsl(resource: Resource, site: Site) -> tuple[int, ...]:
    given = number(resource, site.field("lgsl"))
    return () if given is None else (given,)


def _review(resource: Resource) -> Any:  # noqa: ANN401
    """Read when the page is due to be looked at again; sites give a date, or a record of the last review."""
    value = resource.attributes.get("localgov_review_date")
    return day(resource, "localgov_review_date") if isinstance(value, str) else None


def _published(resource: Resource) -> float | None:
    """Answer a news item's date as the start of that day in the United Kingdom."""
    on = day(resource, "localgov_news_date")
    if on is None:
        return seconds(resource.attributes.get("created"), "created")
    return datetime.combine(on, time(), _UK).timestamp()
