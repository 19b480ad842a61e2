"""Writes what a check of a website found, for people at a terminal."""

import textwrap
from collections.abc import Iterable, Iterator

from content_sync.probing.finding import Collection, Finding, Offer, Report

_WIDTH = 110
_INDENT = " " * 24


def as_lines(report: Report) -> Iterator[str]:
    """Give the report line by line: what there is, what was found about it, and what that comes to."""
    yield report.url
    for offer in report.offers:
        yield ""
        yield from _offer(offer)
    if report.findings:
        yield ""
        yield from _findings(report.findings)
    yield ""
    yield verdict(report)


def verdict(report: Report) -> str:
    """Say in a sentence whether a booth can use it."""
    asked = f"{report.requests} requests, {report.bytes / 1000:.0f} kB"
    if report.best is None:
        return f"A booth cannot use it as it is ({asked}). What is FAILED comes first."
    attention = sum(one.state == "ATTENTION" for one in (*report.best.findings, *report.findings))
    more = f" {attention} {'points need' if attention > 1 else 'point needs'} attention." if attention else ""
    return f"A booth can use it: {report.best.name} ({asked}).{more}"


def _offer(offer: Offer) -> Iterator[str]:
    yield f"{offer.name}: {'can be used' if offer.is_usable else 'cannot be used as it is'}"
    width = max((len(one.label) for one in offer.collections), default=0)
    for collection in offer.collections:
        yield _collection(collection, width)
    if offer.collections:
        yield ""
    yield from _findings(offer.findings)


def _collection(collection: Collection, width: int) -> str:
    count = f"{collection.count}{'' if collection.is_all else '+'}"
    newest = f"changed {collection.newest[:10]}" if collection.newest else ""
    titles = " · ".join(f"{lang}: {_short(title)}" for lang, title in collection.titles.items())
    return f"  {count:>6}  {collection.label:<{width}}  {newest:<18}  {titles}".rstrip()


def _findings(findings: Iterable[Finding]) -> Iterator[str]:
    for one in findings:
        head = f"  {one.state:<9}  {one.area:<11}"
        yield _filled(one.sentence, head)
        if one.means:
            yield _filled(one.means, _INDENT)
        for step in one.mend:
            # A command must stay in one piece, to be copied.
            yield f"{_INDENT}→ {step}"


def _filled(text: str, indent: str) -> str:
    return textwrap.fill(
        text, _WIDTH, initial_indent=indent, subsequent_indent=_INDENT, break_on_hyphens=False, break_long_words=False
    )


def _short(title: str) -> str:
    return textwrap.shorten(title, 40, placeholder="…")
