"""Turns GOV.UK's pages into items: services, benefits, guides with their pages, step by steps with their steps."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from html import escape
from typing import Any

from content_sync.adapters.govuk.bodies import Body, body_of, part_body
from content_sync.adapters.govuk.payload import ContentItem, WrongShape, day, entries, html, linked_paths, moment, text
from content_sync.adapters.govuk.site import Site
from content_sync.adapters.govuk.words import Head, head_of, words_of
from content_sync.content import Item, Kind, LeftOut, Words

_BENEFITS = re.compile(r"^(/browse/benefits|/welfare)(/|$)")
_STEPS = "step_by_step_nav"

Versions = Sequence[ContentItem]
"""One page in its languages, the source's own first."""


def items_of(versions: Versions, site: Site) -> Iterator[Item | LeftOut]:
    """Give the item of a page, and those of its parts."""
    main = versions[0]
    if main.schema_name == _STEPS:
        yield _item("step_by_step", versions, site)
        yield from _children(versions, _steps, "step", site)
    elif len(_parts(main)) > 1:
        yield _item("guide", versions, site)
        yield from _children(versions, _parts, "page", site)
    else:
        yield _item("benefit" if _is_benefit(main) else "service", versions, site)


def paths_of(versions: Versions, uid: str) -> dict[str, str]:
    """Answer under which paths people know a page and its parts, each with the uid of its item."""
    paths = {version.base_path: uid for version in versions}
    slugs = [_slug(part, at) for at, part in enumerate(_parts(versions[0]))]
    for version in versions:
        parts = _parts(version)
        if len(parts) == len(slugs) > 1:
            paths |= {f"{version.base_path}/{_slug(part, at)}": f"{uid}/{slugs[at]}" for at, part in enumerate(parts)}
    return paths


def child_uids(versions: Versions, site: Site) -> Iterator[str]:
    """Give the uids of a page's parts, as far as they can be told where the page itself cannot be read."""
    with suppress(WrongShape):
        for at, piece in enumerate(_steps(versions[0]) or _parts(versions[0])):
            yield f"{site.uid(versions[0].base_path)}/{_slug(piece, at)}"


def _item(kind: Kind, versions: Versions, site: Site) -> Item:
    uid = site.uid(versions[0].base_path)
    return Item(
        uid=uid,
        kind=kind,
        words=tuple(_words(version, site, uid) for version in versions),
        topics=site.topics.get(uid, ()),
        # Above a guide's list of its pages, what is related would be what people see first.
        related=_related(versions[0], site) if kind != "guide" else (),
        has_own_page=True,
        **_dates(versions),
    )


def _related(item: ContentItem, site: Site) -> tuple[str, ...]:
    found = (site.uids.get(path) for path in linked_paths(item, "ordered_related_items"))
    return tuple(dict.fromkeys(uid for uid in found if uid and uid != site.uid(item.base_path)))


def _dates(versions: Versions) -> dict[str, Any]:
    return {"assured_on": day(versions[0]), "changed": max(filter(None, map(moment, versions)), default=None)}


def _words(item: ContentItem, site: Site, uid: str) -> Words:
    parts = _parts(item)
    body = Body() if len(parts) > 1 else part_body(item, parts[0]) if parts else body_of(item, site)
    if not body and not parts and not _steps(item):
        raise WrongShape(
            f"a page of the type {item.schema_name or 'none'} has no text that the kiosk can show: take its path out "
            "of the settings"
        )
    return words_of(item, head_of(item, site), body, site, uid)


def _children(versions: Versions, pieces_of: Any, kind: Kind, site: Site) -> Iterator[Item | LeftOut]:  # noqa: ANN401 - _parts or _steps
    """Give the pages of a guide, or the steps of a step by step; a piece that cannot be read is told by itself."""
    main = versions[0]
    pieces = {version.locale: pieces_of(version) for version in versions}
    shown = [version for version in versions if len(pieces[version.locale]) == len(pieces[main.locale])]
    for version in versions:
        if version not in shown:
            # Which of them is the translation of which could only be guessed.
            yield LeftOut(
                version.base_path,
                f"has {len(pieces[version.locale])} parts, {main.base_path} has {len(pieces[main.locale])}: its parts "
                f"are shown in {main.locale} only",
            )
    parent = site.uid(main.base_path)
    related = _related(main, site) if kind == "page" else ()
    for at, piece in enumerate(pieces[main.locale]):
        uid = f"{parent}/{_slug(piece, at)}"
        try:
            words = tuple(_piece_words(one, pieces[one.locale][at], at, site, uid) for one in shown)
        except WrongShape as fault:
            yield LeftOut(f"{main.base_path}/{_slug(piece, at)}", str(fault), uid)
        else:
            yield Item(uid, kind, words, parent_uid=parent, position=at, related=related, **_dates(shown))


def _piece_words(item: ContentItem, piece: dict[str, Any], at: int, site: Site, uid: str) -> Words:
    title = text(piece.get("title"), "title of a part")
    if not title:
        raise WrongShape("the title of a part is missing")
    # Steps stand on one page, and a guide's first part under the guide's own address.
    is_step = item.schema_name == _STEPS
    url = site.url(item, "" if is_step or at == 0 else _slug(piece, at))
    return words_of(item, Head(title, url), Body(_step_html(piece)) if is_step else part_body(item, piece), site, uid)


def _parts(item: ContentItem) -> list[dict[str, Any]]:
    return entries(item.details.get("parts"), "details.parts")


def _steps(item: ContentItem) -> list[dict[str, Any]]:
    nav = item.details.get(_STEPS)
    if nav is None:
        return []
    if not isinstance(nav, dict):
        raise WrongShape(f"details.{_STEPS} should have named parts")
    return entries(nav.get("steps"), f"details.{_STEPS}.steps")


def _slug(piece: dict[str, Any], at: int) -> str:
    """Answer what a part's address ends in; a step has none."""
    slug = piece.get("slug")
    return slug if isinstance(slug, str) and slug.strip("/") else f"step-{at + 1}"


def _step_html(step: dict[str, Any]) -> str:
    """Write a step as the website shows it: paragraphs and lists of links."""
    pieces = []
    for content in entries(step.get("contents"), "contents of a step"):
        if content.get("type") == "list":
            pieces.append(f"<ul>{''.join(map(_entry_html, entries(content.get('contents'), 'list of a step')))}</ul>")
        else:
            pieces.append(f"<p>{escape(html(content.get('text'), 'text of a step'))}</p>")
    return "\n".join(pieces)


def _entry_html(entry: dict[str, Any]) -> str:
    words, href = escape(html(entry.get("text"), "text of a list")), escape(html(entry.get("href"), "href of a list"))
    context = escape(html(entry.get("context"), "context of a list"))
    linked = f'<a href="{href}">{words}</a>' if href else words
    return f"<li>{linked}{context and f' ({context})'}</li>"


def _is_benefit(item: ContentItem) -> bool:
    names = ("mainstream_browse_pages", "parent", "taxons")
    return any(_BENEFITS.match(path) for name in names for path in linked_paths(item, name))
