"""Reads from each fetched record the little that the index needs."""

from collections.abc import Mapping
from sys import intern

from content_sync.adapters.localgov_drupal.payload import Resource, WrongShape, links, mapping, number, pointers, text
from content_sync.adapters.localgov_drupal.site_index import Entry, Name

_PARENTS = (
    "localgov_services_parent",
    "localgov_guides_parent",
    "localgov_step_parent",
    "localgov_directory_channels",
)
_LISTS = ("localgov_destinations", "localgov_guides_pages", "localgov_step_by_step_pages")


FIELDS = frozenset({*_PARENTS, *_LISTS, "localgov_topics", "drupal_internal__nid", "title", "path"})
"""All that is read here of a record."""


def entry_of(resource: Resource, included: Mapping[str, Resource]) -> Entry:
    """Make an entry from a record as it came first."""
    lists = [pointer.id for name in _LISTS for pointer in pointers(resource, name)]
    return Entry(
        id=resource.id,
        type=intern(resource.type),
        nid=number(resource, "drupal_internal__nid") or 0,
        parents=tuple(intern(pointer.id) for name in _PARENTS for pointer in pointers(resource, name)),
        lists=(*lists, *_listed(resource, included)),
    )


def name_of(resource: Resource, lang: str) -> Name:
    """Answer what a record is called in the language that it came in."""
    return Name(lang, alias_of(resource), text(resource, "title"))


def alias_of(resource: Resource) -> str:
    """Answer a record's path on the website; empty when editors gave it none."""
    alias = mapping(resource, "path").get("alias")
    if alias is not None and not isinstance(alias, str):
        raise WrongShape("path.alias should be text")
    return alias or ""


def language_of(resource: Resource, asked: str, languages: tuple[str, ...]) -> str | None:
    """Answer the kiosk's language that a record is really written in, or None: a site answers what it has.

    Records without a language of their own ("und", "zxx") count as the council's own language.
    """
    code = text(resource, "langcode").lower().replace("_", "-")
    if code in ("", "und", "zxx"):
        return asked if asked == languages[0] else None
    base = code.split("-")[0]
    return next((lang for lang in languages if lang.lower() == code or lang.lower().split("-")[0] == base), None)


def _listed(resource: Resource, included: Mapping[str, Resource]) -> list[str]:
    """Answer the addresses in a sub-landing page's topic lists, in the order of the page."""
    paragraphs = [included[one.id] for one in pointers(resource, "localgov_topics") if one.id in included]
    return [link.uri for paragraph in paragraphs for link in links(paragraph, "topic_list_links")]
