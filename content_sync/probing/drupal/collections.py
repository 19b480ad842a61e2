"""Counts what a website has, kind by kind, and sees what it keeps back."""

import re
from collections.abc import Iterator

from msgspec import Struct, field

from content_sync.adapters.localgov_drupal import bundles
from content_sync.errors import ContentSyncError
from content_sync.probing.asking import Asker, is_locked
from content_sync.probing.drupal.index import Index
from content_sync.probing.drupal.kinds import ALL, BANNER, IMAGE, LANDING, TO_READ, Kind
from content_sync.probing.drupal.page import FIRST_LOOK, Page, Record, attribute, language, page_of, part, title
from content_sync.probing.finding import Collection, Finding

MOST_AT_ONCE = 50
"""The most that Drupal's JSON:API gives at once."""
_FURTHER = (1000, 200)
_LARGEST = 5000
_NAMED = re.compile(r"'([^']+)' permission")
_PERMISSIONS = {
    "node": "access content",
    "media": "view media",
    "localgov_alert_banner": "view all localgov alert banner entities",
}
"""What anonymous visitors need, where the website does not say it itself."""


class Seen(Struct):
    """What was found of one kind."""

    kind: Kind
    path: str
    page: Page
    count: int = 0
    is_all: bool = True

    @property
    def newest(self) -> Record | None:
        """Answer the record that was changed last."""
        return self.page.records[0] if self.page.records else None


class Unreadable(Struct):
    """A kind that the website names and does not let us read."""

    kind: Kind
    path: str
    fault: ContentSyncError | None


class Content(Struct):
    """What was found of all kinds."""

    seen: dict[str, Seen] = field(default_factory=dict)
    """Type → what was found."""
    findings: list[Finding] = field(default_factory=list)

    def has(self, kind: Kind) -> Seen | None:
        """Answer a kind of which there is something."""
        found = self.seen.get(kind.bundle.type)
        return found if found and found.count else None

    @property
    def fullest(self) -> Seen | None:
        """Answer the kind of page that there is most of."""
        nodes = [one for one in self.seen.values() if one.count and one.kind.bundle.type.startswith("node--")]
        return max(nodes, key=lambda one: (one.kind.bundle.type in TO_READ, one.count), default=None)


def look_at_content(asker: Asker, index: Index) -> Content:
    """Ask for the first page of each collection that the index names."""
    content = Content()
    unreadable: dict[object, list[Unreadable]] = {}
    for kind in ALL:
        if (path := index.paths.get(kind.bundle.type)) is None:
            continue
        answered = asker.ask(path, _query(kind))
        page = page_of(answered.document)
        if page is None:
            alike = (type(answered.fault), answered.status)
            unreadable.setdefault(alike, []).append(Unreadable(kind, path, answered.fault))
            continue
        count, is_all = (page.total, True) if page.total is not None else (len(page.records), page.is_last)
        seen = Seen(kind, path, page, count, is_all)
        content.seen[kind.bundle.type] = seen
        content.findings += _kept_back(seen)
    content.findings += map(_unreadable, unreadable.values())
    if (service := content.seen.get(bundles.SERVICE.type)) and not service.is_all:
        service.count = _at_least(asker, service)
    content.findings += _what_is_there(content, index)
    return content


def collections_of(content: Content, default: str) -> list[Collection]:
    """Answer what there is as a list for people; languages other than `default` are added when they are found."""
    return [
        Collection(
            label=seen.kind.label,
            type=seen.kind.bundle.type,
            count=seen.count,
            is_all=seen.is_all,
            newest=attribute(newest, "changed"),
            titles={language(newest) or default: title(newest)} if title(newest) else {},
        )
        for seen in content.seen.values()
        if (newest := seen.newest)
    ]


def _query(kind: Kind) -> dict[str, str]:
    sparse = {f"fields[{kind.bundle.type}]": FIRST_LOOK}
    return {**kind.bundle.query, **sparse, "sort": "-changed", "page[limit]": str(MOST_AT_ONCE)}


def _at_least(asker: Asker, seen: Seen) -> int:
    """Find the size of a large collection in two questions: the website gives no total."""
    order = seen.kind.bundle.query
    count = seen.count
    for offset in _FURTHER:
        page = _single(asker, seen.path, order, offset)
        if page and offset == _FURTHER[0]:
            return _LARGEST if _single(asker, seen.path, order, _LARGEST) else offset
        count = max(count, offset if page else 0)
    return count


def _single(asker: Asker, path: str, order: dict[str, str], offset: int) -> bool:
    page = page_of(asker.ask(path, {**order, "page[offset]": str(offset), "page[limit]": "1"}).document)
    return bool(page and (page.records or page.omitted))


def _unreadable(some: list[Unreadable]) -> Finding:
    """Say what cannot be read for one and the same reason."""
    first = some[0]
    labels = listed([one.kind.label for one in some])
    means = "A booth that cannot read all of a website keeps what it had yesterday, and a new one stays empty."
    if first.fault is None:
        sentence = f"Where the {labels} should be there is no JSON:API collection: /{first.path}."
        mend: tuple[str, ...] = ("see what the address answers in a browser, and what the website's log says",)
    else:
        sentence = f"The {labels} cannot be read: {str(first.fault).rstrip('.')}."
        again = "try again later; if it stays so, look into the website's log"
        mend = _allow(first.kind, "") if is_locked(first.fault) else (again,)
    return Finding(area="content", state="FAILED", sentence=sentence, means=means, mend=mend)


def _kept_back(seen: Seen) -> Iterator[Finding]:
    """Say which published records anonymous visitors are not let read; banners that are off are kept back rightly."""
    if not seen.page.omitted or (seen.kind is BANNER and seen.page.records):
        return
    reason = next(filter(None, seen.page.omitted), "")
    some = "all" if not seen.page.records else str(len(seen.page.omitted))
    yield Finding(
        area="permissions",
        state="ATTENTION",
        sentence=f"The website keeps back {some} of the {seen.kind.label} on the first page. {reason}".strip(),
        means=f"They are not shown in the booth: {seen.kind.without}." if some == "all" else "They are not shown.",
        mend=_allow(seen.kind, reason),
    )


def _allow(kind: Kind, reason: str) -> tuple[str, ...]:
    named = _NAMED.search(reason)
    permission = named[1] if named else _PERMISSIONS[kind.bundle.type.partition("--")[0]]
    return (
        f"People → Permissions (/admin/people/permissions): give “Anonymous user” the permission “{permission}”,",
        f"or: drush role:perm:add anonymous '{permission}'",
        "or give the booth an account that may read it (`credentials` in the settings)",
    )


def _what_is_there(content: Content, index: Index) -> Iterator[Finding]:
    """Say what visitors will find, and what they will not."""
    if not any(seen.count and kind in TO_READ for kind, seen in content.seen.items()):
        yield _nothing_to_read(index)
        return
    there = [kind for kind in ALL if content.has(kind)]
    yield Finding(area="content", state="OK", sentence=f"There is content for visitors, of {len(there)} kinds.")
    if landing := content.has(LANDING):
        yield from _codes(landing)
    else:
        yield _lacking(LANDING, index)
    missing = [kind for kind in ALL if not content.has(kind) and kind not in (LANDING, BANNER, IMAGE)]
    without = listed([kind.without for kind in missing if kind.bundle.type not in content.seen])
    empty = listed([kind.label for kind in missing if kind.bundle.type in content.seen])
    if without:
        sentence = f"The website does not have everything that a booth can show: {without}."
        modules = ", ".join(dict.fromkeys(one.module for one in missing if one.bundle.type not in content.seen))
        mend = (f"nothing, if the council does not publish it; else the modules are {modules}",)
        yield Finding(area="content", state="OK", sentence=sentence, mend=mend)
    if empty:
        yield Finding(area="content", state="OK", sentence=f"Nothing is published at present as {empty}.")


def _codes(landing: Seen) -> Iterator[Finding]:
    """Name the topics as [topics] file maps them to the cards of the home screen."""
    aliases = [alias for one in landing.page.records if isinstance(alias := _path_of(one).get("alias"), str)]
    if aliases:
        sentence = f"The codes of its topics, for the cards of the home screen ([topics] file): {', '.join(aliases)}."
        yield Finding(area="content", state="OK", sentence=sentence)


def _path_of(record: Record) -> Record:
    return part(part(record, "attributes"), "path")


def _lacking(kind: Kind, index: Index) -> Finding:
    is_there = kind.bundle.type in index.paths
    mend = (
        f"publish one, or see whether they are unpublished: /admin/content?type={kind.bundle.type.partition('--')[2]}"
    )
    return Finding(
        area="content",
        state="ATTENTION",
        sentence=f"There are no {kind.label}.",
        means=f"Visitors find {kind.without}.",
        mend=(mend,) if is_there else (f"drush pm:install {kind.module}", "then publish one page for each topic"),
    )


def _nothing_to_read(index: Index) -> Finding:
    ours = [kind.bundle.type for kind in ALL if kind.bundle.type in index.paths]
    if ours:
        sentence = "JSON:API answers, but there is nothing in it for visitors: no page, guide, place, event or news."
        mend = (
            "publish something (/admin/content), or check that anonymous visitors may see it:",
            "drush role:perm:add anonymous 'access content'",
        )
    else:
        sentence = f"JSON:API answers with {len(index.paths)} collections, none of which is LocalGov Drupal's."
        mend = (
            "this may be another Drupal, or another website of the council: check the address;",
            (
                "if JSON:API Extras renames or switches off collections, set them back: "
                "Configuration → Web services → JSON:API (/admin/config/services/jsonapi)"
            ),
        )
    return Finding(area="content", state="FAILED", sentence=sentence, means="The booth would be empty.", mend=mend)


def listed(words: list[str]) -> str:
    """Join words as people do."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
