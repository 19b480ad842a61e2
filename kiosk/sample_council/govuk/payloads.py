"""Writes a page as the content API sends it, after GOV.UK's published content schemas."""

import re
import unicodedata
from typing import Any

import msgspec

from kiosk.sample_council.govuk.files import GovPage, Head
from kiosk.sample_council.rendering import to_html

_MAIN_FIELD = {"transaction": "introductory_paragraph", "local_transaction": "introduction", "contact": "description"}
_LINK = re.compile(r"- \[(?P<text>[^]]+)\]\((?P<href>[^)]+)\)\s*(?P<context>.*)")


def payload(page: GovPage) -> dict[str, Any]:
    """Answer a page as JSON holds it."""
    head = page.head
    return {
        "base_path": head.path,
        "title": head.title,
        "description": head.description,
        "locale": page.lang,
        "schema_name": head.schema,
        "document_type": head.schema,
        "phase": "live",
        "public_updated_at": f"{head.changed.isoformat()}T09:00:00.000+00:00",
        "withdrawn_notice": {"explanation": f"<p>{head.withdrawn}</p>"} if head.withdrawn else {},
        "details": _details(page),
        "links": {
            "available_translations": [
                _linked(head, page.lang),
                *(_linked(one, at) for at, one in page.others.items()),
            ],
            "mainstream_browse_pages": [{"base_path": path, "locale": "en"} for path in head.browse],
            "ordered_related_items": [{"base_path": path, "locale": page.lang} for path in head.related],
        },
    }


def _linked(head: Head, lang: str) -> dict[str, str]:
    return {"base_path": head.path, "locale": lang, "title": head.title, "schema_name": head.schema}


def _details(page: GovPage) -> dict[str, Any]:
    pieces = _pieces(page.body)
    if page.head.schema == "guide":
        parts = [{"title": title, "slug": _slug(title), "body": _html(text)} for title, text in pieces if title]
        return {"parts": parts, "external_related_links": []}
    if page.head.schema == "step_by_step_nav":
        introduction = _html(pieces[0][1])
        steps = [{"title": title, "contents": _contents(text)} for title, text in pieces if title]
        return {"step_by_step_nav": {"title": page.head.title, "introduction": introduction, "steps": steps}}
    main = _MAIN_FIELD.get(page.head.schema, "body")
    details: dict[str, Any] = {title.replace(" ", "_") or main: _html(text) for title, text in pieces}
    if page.head.start_link:
        details["transaction_start_link"] = page.head.start_link
    if page.head.schema == "contact":
        details |= {
            "phone_numbers": msgspec.to_builtins(page.head.phones),
            "quick_links": msgspec.to_builtins(page.head.links),
            "post_addresses": msgspec.to_builtins(page.head.letters),
        }
    return details


def _pieces(body: str) -> list[tuple[str, str]]:
    """Cut a page at its headings of level 1; what stands before the first has no title."""
    first, *rest = re.split(r"(?m)^# ", body)
    cut = [piece.partition("\n") for piece in rest]
    return [("", first.strip()), *((title.strip(), text.strip()) for title, _, text in cut)]


def _contents(text: str) -> list[dict[str, Any]]:
    """Write a step: paragraphs, and lists of links with the words behind them."""
    contents: list[dict[str, Any]] = []
    for block in filter(None, (block.strip() for block in text.split("\n\n"))):
        links = [match.groupdict() for line in block.splitlines() if (match := _LINK.fullmatch(line))]
        if links:
            contents.append({"type": "list", "contents": [{k: v for k, v in link.items() if v} for link in links]})
        else:
            contents.append({"type": "paragraph", "text": " ".join(block.split())})
    return contents


def _html(markdown: str) -> str:
    return to_html(markdown, lambda address: address)


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title.replace("\u2019", "")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
