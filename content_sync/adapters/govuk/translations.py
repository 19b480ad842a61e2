"""Finds the same page in another language.

Pages of departments name their translations. Guides, answers and services are written twice, under two addresses, and
only say so in their text: "This guide is also available in Welsh (Cymraeg)".
"""

import re
from collections.abc import Container, Iterator

from content_sync.adapters.govuk.payload import ContentItem

_PATH = r"/[A-Za-z0-9][A-Za-z0-9/._-]*"
_SENTENCE = (
    r"(?:this (?:guide|page|information) is also available|"
    r"mae.r (?:canllaw hwn|dudalen hon|wybodaeth hon) hefyd ar gael)"
    rf'\s*(?:in|yn)?\s*<a\b[^>]*\bhref="(?:https://www\.gov\.uk)?(?P<path>{_PATH})"[^>]*>(?P<words>[^<]*)</a>'
)
_SAID = re.compile(_SENTENCE, re.IGNORECASE)
_PARAGRAPH = re.compile(rf"<p>\s*{_SENTENCE}[\s.]*</p>", re.IGNORECASE)
_NAMES = {"cy": re.compile(r"welsh|[cg]ymraeg", re.IGNORECASE), "en": re.compile(r"english|saesneg", re.IGNORECASE)}


def translations(item: ContentItem, languages: tuple[str, ...]) -> dict[str, str]:
    """Answer the paths of a page in those of the languages that it is not written in, as far as it tells."""
    found: dict[str, str] = {}
    for lang, path in (*_named(item), *_said(item)):
        if lang in languages and lang != item.locale and path != item.base_path:
            found.setdefault(lang, path)
    return found


def without_sentence(text: str, shown: Container[str]) -> str:
    """Take the sentence out where it is a paragraph of its own and the booth has that page: it leads nowhere there."""
    return _PARAGRAPH.sub(lambda match: "" if match["path"] in shown else match[0], text)


def _named(item: ContentItem) -> Iterator[tuple[str, str]]:
    linked = item.links.get("available_translations")
    for entry in linked if isinstance(linked, list) else []:
        if isinstance(entry, dict):
            lang, path = entry.get("locale"), entry.get("base_path")
            if isinstance(lang, str) and isinstance(path, str) and re.fullmatch(_PATH, path):
                yield lang, path


def _said(item: ContentItem) -> Iterator[tuple[str, str]]:
    for text in _texts(item.details):
        for match in _SAID.finditer(text):
            yield from ((lang, match["path"]) for lang, name in _NAMES.items() if name.search(match["words"]))


def _texts(value: object) -> Iterator[str]:
    """Give the texts of a page, wherever in it they stand."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)
