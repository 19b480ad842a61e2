"""Turns alert banners and service status pages into alerts."""

from content_sync.adapters.localgov_drupal.library import Version
from content_sync.adapters.localgov_drupal.payload import (
    Orphan,
    Resource,
    WrongShape,
    html,
    links,
    mapping,
    pointers,
    text,
)
from content_sync.adapters.localgov_drupal.words import Site, link_of
from content_sync.content import Alert, AlertLevel, AlertWords
from content_sync.html import paragraphs

_BANNER_LEVELS: dict[str, AlertLevel] = {
    "00--announcement": "announcement",
    "20--minor": "minor",
    "50--major": "major",
    "90--notable-person": "notable_person",
}
_STATUS_LEVELS: dict[str, AlertLevel | None] = {
    "0-severe-impact": "major",
    "1-has-issues": "minor",
    "2-no-issues": None,
}
_EVERYWHERE = frozenset({"<front>", "*", "/*", "/"})


def banner(versions: list[Version], site: Site) -> Alert | None:
    """Translate an alert banner; None when the website shows it only on pages that are no topic here."""
    resource = versions[0].resource
    kind = text(resource, "type_of_alert")
    if kind not in _BANNER_LEVELS:
        raise WrongShape(f"type_of_alert {kind!r} is not known")
    pages = _pages(resource)
    topic_uid = next((uid for one in pages if (uid := _topic_at(one, site))), None)
    if pages and topic_uid is None:
        return None
    return Alert(
        site.index.uid(resource.id), _BANNER_LEVELS[kind], _words(versions, site, "short_description"), topic_uid
    )


def status(versions: list[Version], site: Site) -> Alert | None:
    """Translate a service's status; None when there is nothing to say."""
    resource = versions[0].resource
    kind = text(resource, "localgov_service_status")
    if kind not in _STATUS_LEVELS:
        raise WrongShape(f"localgov_service_status {kind!r} is not known")
    if (level := _STATUS_LEVELS[kind]) is None:
        return None
    parents = [one.id for one in pointers(resource, "localgov_services_parent") if one.id in site.index.entries]
    parent = next(filter(site.index.is_topic, parents), None)
    if parent is None:
        raise Orphan("localgov_services_parent: the topic that it is about is not published")
    return Alert(site.index.uid(resource.id), level, _words(versions, site, "body"), site.index.uid(parent))


def _words(versions: list[Version], site: Site, body: str) -> tuple[AlertWords, ...]:
    words = []
    for version in versions:
        title = text(version.resource, "title")
        if not title:
            raise WrongShape("title is missing")
        link = next((link_of(one, version.lang, site) for one in links(version.resource, "link")), None)
        short = html(version.resource, body, "summary") if body == "body" else ""
        words.append(AlertWords(version.lang, title, paragraphs(short or html(version.resource, body)), link))
    return tuple(words)


def _topic_at(page: str, site: Site) -> str | None:
    """Answer the topic at a path; what is on all pages below it ("/housing/*") is about it too."""
    found = site.index.find(f"internal:{page.rstrip('*').rstrip('/')}")
    return site.index.uid(found) if found and site.index.is_topic(found) else None


def _pages(resource: Resource) -> list[str]:
    """Answer the only pages that show a banner; none means all of them."""
    request_path = mapping(resource, "visibility").get("request_path")
    if not isinstance(request_path, dict) or str(request_path.get("negate", "0")) in ("1", "True"):
        return []
    pages = request_path.get("pages")
    listed = [line.strip() for line in pages.splitlines() if line.strip()] if isinstance(pages, str) else []
    return [] if _EVERYWHERE.intersection(listed) else listed
