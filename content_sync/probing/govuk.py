"""Looks at GOV.UK's pages: whether each that the settings name is there, and in which languages."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct, field

from content_sync.adapters.govuk.pages import items_of
from content_sync.adapters.govuk.payload import WrongShape, content_item
from content_sync.adapters.govuk.site import Site
from content_sync.errors import ContentSyncError
from content_sync.headings import HeadingTable
from content_sync.probing.asking import Asker
from content_sync.probing.drupal.page import part
from content_sync.probing.finding import Collection, Finding, Offer
from content_sync.source import Source

HOSTS = ("www.gov.uk", "gov.uk")
PUBLIC = "https://www.gov.uk"
_EXAMPLES = {
    "/money-and-benefits": ("/council-tax-reduction", "/housing-benefit", "/carers-allowance", "/attendance-allowance"),
    "/children-and-families": ("/child-benefit", "/healthy-start"),
}
"""For a first try; topics as in config/topics.toml."""
_MOST_PAGES = 20
_GONE = 410


class _Pages(Struct):
    titles: dict[str, str] = field(default_factory=dict)
    translated: int = 0
    there: int = 0
    newest: str = ""
    findings: list[Finding] = field(default_factory=list)


def probe_govuk(asker: Asker, *, is_told: bool) -> tuple[Offer | None, ContentSyncError | None]:
    """Answer what there is of the pages, or why none can be read. `is_told`: the source stands in the settings."""
    source = asker.source if is_told else _drafted(asker.source)
    paths = list(dict.fromkeys(path for listed in source.paths.values() for path in listed))
    pages = _Pages()
    fault: ContentSyncError | None = None
    for path in paths[:_MOST_PAGES]:
        answered = asker.ask(f"api/content{path}")
        if isinstance(answered.document, dict) and "base_path" in answered.document:
            _take(pages, path, answered.document, source)
        else:
            fault = fault or answered.fault
            pages.findings.append(_missing(path, answered.status, answered.fault))
    if not pages.there:
        return None, fault
    offer = Offer(kind="govuk", url=source.url, name="GOV.UK (content API)", source=source)
    offer.findings = [*_findings(pages, len(paths)), *pages.findings]
    collection = Collection(
        label="pages", type="content", count=pages.there, is_all=len(paths) <= _MOST_PAGES, newest=pages.newest,
        titles=pages.titles,
    )  # fmt: skip
    offer.collections.append(collection)
    return offer, None


def _take(pages: _Pages, path: str, page: dict[str, Any], source: Source) -> None:
    if page.get("withdrawn_notice") or page.get("schema_name") in ("gone", "redirect"):
        sentence = f"{path} is withdrawn or gone: it is not shown."
        mend = ("take it out of `paths`",)
        pages.findings.append(Finding(area="content", state="ATTENTION", sentence=sentence, mend=mend))
        return
    if unfit := _unfit(page, source):
        sentence = f"{path} is there, but is not shown: {unfit}."
        pages.findings.append(Finding(area="content", state="ATTENTION", sentence=sentence))
        return
    pages.there += 1
    locale = str(page.get("locale") or "en")
    pages.titles.setdefault(locale, str(page.get("title") or path))
    pages.newest = max(pages.newest, str(page.get("public_updated_at") or ""))
    listed = part(page, "links").get("available_translations")
    translations = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    welsh = next((one for one in translations if one.get("locale") == "cy"), None)
    if welsh:
        pages.translated += 1
        pages.titles.setdefault("cy", str(welsh.get("title") or ""))
    if page.get("base_path") != path:
        sentence = f"{path} has moved to {page.get('base_path')}."
        mend = ("nothing: the booth follows; the new path in `paths` saves a request",)
        pages.findings.append(Finding(area="content", state="OK", sentence=sentence, mend=mend))


def _unfit(page: dict[str, Any], source: Source) -> str:
    """Read a page as a round does; answer why it makes nothing of it, or nothing."""
    try:
        item = content_item(msgspec.json.encode(page))
        if item.locale not in source.languages:
            return f'it is written in "{item.locale}", which the languages of the source do not name'
        next(items_of([item], Site(source, HeadingTable({}), {}, {})))
    except WrongShape as fault:
        return str(fault)
    return ""


def _missing(path: str, status: int | None, fault: ContentSyncError | None) -> Finding:
    if status == _GONE:
        sentence, mend = f"{path} is gone: it is not shown.", "take it out of `paths`"
    else:
        sentence, mend = f"{path} cannot be read: {fault or 'it is no page of GOV.UK'}.", "mend the path in `paths`"
    return Finding(area="content", state="ATTENTION", sentence=sentence, mend=(mend,))


def _findings(pages: _Pages, count: int) -> Iterator[Finding]:
    yield Finding(area="api", state="OK", sentence="GOV.UK's content API answers; it needs no key.")
    more = f" The first {_MOST_PAGES} were looked at." if count > _MOST_PAGES else ""
    sentence = (
        f"{pages.there} of {min(count, _MOST_PAGES)} pages can be shown, {pages.translated} of them in Welsh too.{more}"
    )
    means = "Their text is shown with the credit that the Open Government Licence asks for."
    yield Finding(area="content", state="OK", sentence=sentence, means=means)


def _drafted(source: Source) -> Source:
    host = urlsplit(source.url).hostname
    return msgspec.structs.replace(
        source,
        name="govuk",
        kind="govuk",
        url=PUBLIC if host in HOSTS else source.url,
        public_url={"en": PUBLIC, "cy": PUBLIC},
        languages=("en", "cy"),
        media_hosts=(),
        paths=_EXAMPLES,
    )
