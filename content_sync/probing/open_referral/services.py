"""Looks at some services of a feed: whether they can be read, are offered, have the fields, and where they lead."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote, urlsplit

import msgspec

from content_sync.adapters.open_referral.dialects import Dialect
from content_sync.adapters.open_referral.field_map import value_at
from content_sync.adapters.open_referral.payload import Service, is_offered
from content_sync.adapters.open_referral.reading import PayloadReader
from content_sync.html import public_address
from content_sync.probing.asking import Asker
from content_sync.probing.finding import Finding

Row = dict[str, Any]

_MOST_HOSTS = 5
_DETAILS = 3
"""So many services are asked for whole, to see their fields."""


def rows_of(document: object) -> list[Row]:
    """Answer the rows of a page, as any dialect writes it."""
    found = document.get("contents", document.get("content")) if isinstance(document, dict) else None
    listed = list(found.values()) if isinstance(found, dict) else found if isinstance(found, list) else []
    return [row for row in listed if isinstance(row, dict)]


def look_at_services(
    asker: Asker, dialect: Dialect, rows: list[Row], count: int, *, is_told: bool
) -> Iterator[Finding]:
    """Read the services of a page as a round does. `count`: how many the feed has in all."""
    reader = PayloadReader(dialect, asker.source.fields if is_told else {})
    services: list[Service] = []
    faults: list[str] = []
    for row in rows:
        try:
            services.append(reader.service(msgspec.json.encode(row)))
        except msgspec.ValidationError as fault:
            faults.append(str(fault))
    yield from _unreadable(faults, len(rows))
    yield from _of_status(services, count)
    if is_told:
        yield from _of_fields(asker, dialect, rows)
    yield from _of_links(services, asker, is_told=is_told)


def _unreadable(faults: list[str], looked_at: int) -> Iterator[Finding]:
    if not faults:
        return
    yield Finding(
        area="content",
        state="FAILED" if len(faults) == looked_at else "ATTENTION",
        sentence=f"{len(faults)} of {looked_at} services that were looked at cannot be read: {faults[0]}.",
        means="They are left out; kiosk sync names each.",
        mend=("ask who runs the feed to mend them: the validator of openreferraluk.org says the same",),
    )


def _of_status(services: list[Service], count: int) -> Iterator[Finding]:
    """Say that nothing of the first page is offered: the booth would show none of it."""
    if not services or any(is_offered(one.status) for one in services):
        return
    yield Finding(
        area="content",
        state="FAILED" if len(services) == count else "ATTENTION",
        sentence=f"None of {len(services)} services that were looked at is active (status: {services[0].status}).",
        means="Only services that are active are shown, and those that have no status.",
        mend=('ask who runs the feed which status its services have: the standard\'s word is "active"',),
    )


def _of_fields(asker: Asker, dialect: Dialect, rows: list[Row]) -> Iterator[Finding]:
    """Say which names of the settings' field map lead nowhere, in the list and in a few services as they are whole."""
    told = {key: name for key, name in asker.source.fields.items() if key != "taxonomy"}
    if not told or not rows:
        return
    payloads = [*rows, *(_whole(asker, dialect, rows) if not dialect.rows_are_whole else ())]
    for key, name in told.items():
        if all(value_at(one, tuple(name.split("."))) is None for one in payloads):
            yield Finding(
                area="fields",
                state="ATTENTION",
                sentence=f"The settings say that {key} is in {name}; the services seen have nothing there.",
                mend=("mend `fields` in the settings, or leave it out, unless other services have it",),
            )


def _whole(asker: Asker, dialect: Dialect, rows: list[Row]) -> Iterator[object]:
    for row in rows[:_DETAILS]:
        yield asker.ask(dialect.path(f"services/{quote(str(row.get('id', '')), safe='')}")).document


def _of_links(services: Iterable[Service], asker: Asker, *, is_told: bool) -> Iterator[Finding]:
    """Name the websites that services lead to: most are none of the council's own."""
    own = {urlsplit(url).hostname for url in (asker.source.url, *asker.source.public_url.values())}
    public = next(iter(asker.source.public_url.values()))
    addresses = (public_address(one.url, asker.source.url, public) for one in services if one.url and "://" in one.url)
    hosts = Counter(host for url in addresses if url and (host := urlsplit(url).hostname) and host not in own)
    if not hosts:
        return
    most = [host for host, _ in hosts.most_common(_MOST_HOSTS)]
    more = f" and {len(hosts) - len(most)} more" if len(hosts) > len(most) else ""
    yield Finding(
        area="links",
        state="OK" if is_told else "ATTENTION",
        sentence=f"Its services have pages of their own, on {', '.join(most)}{more}.",
        means="A QR code or an address is shown only for the hosts in [links] allowed_hosts.",
        mend=("add to allowed_hosts those of them that visitors may be sent to",),
    )
