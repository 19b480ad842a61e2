"""Turns landing pages, sub-landing pages and directories into topics and their sections."""

from content_sync.adapters.localgov_drupal.library import Version
from content_sync.adapters.localgov_drupal.payload import WrongShape, html, text
from content_sync.adapters.localgov_drupal.words import Site, emails_in
from content_sync.content import Topic, TopicWords
from content_sync.html import plain
from content_sync.phone_numbers import phones_in


def topic(record_id: str, versions: list[Version], site: Site, rank: int) -> Topic:
    """Translate one topic. `rank`: its place among all topics, for those of the top level."""
    index = site.index
    parent = site.order.landing_of(record_id)
    entry = index.entries[record_id]
    return Topic(
        uid=index.uid(record_id),
        code=next((alias for lang in site.source.languages if (alias := entry.alias(lang))), f"/node/{entry.nid}"),
        words=tuple(_words(version) for version in versions),
        parent_uid=index.uid(parent) if parent else None,
        position=_position(record_id, parent, site) if parent else rank,
    )


def _position(record_id: str, landing: str, site: Site) -> int:
    """Rank within the landing page; a section of a section comes after it, in the order of its own parent."""
    parents = [one for one in site.index.entries[record_id].parents if one in site.index.entries]
    between = next((one for one in parents if one != landing and site.order.landing_of(one) == landing), None)
    return site.order.position(landing, between or record_id)


def _words(version: Version) -> TopicWords:
    resource = version.resource
    label = text(resource, "title")
    if not label:
        raise WrongShape("title is missing")
    summary = " ".join(plain(html(resource, "body", "summary")).split())
    intro = plain(html(resource, "body"), between="\n").partition("\n")[0]
    hours = " ".join(plain(html(resource, "localgov_opening_hours")).split())
    return TopicWords(
        version.lang,
        label,
        summary,
        "" if intro == summary else intro,
        phones_in(text(resource, "localgov_phone"), "", hours),
        emails_in(text(resource, "localgov_email_address")),
    )
