"""Says in words what the adapter found out about a feed, and writes the settings' block for it."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import msgspec

from content_sync.adapters.open_referral.detection import detect
from content_sync.adapters.open_referral.dialects import Dialect
from content_sync.errors import ContentSyncError
from content_sync.probing.addresses import is_internal
from content_sync.probing.asking import Asker, GaveUpError
from content_sync.probing.finding import Collection, Finding, Offer
from content_sync.probing.open_referral.services import look_at_services, rows_of
from content_sync.probing.reaching import stopped
from content_sync.source import Source

LOCALGOV = "/openreferral/v1"
"""Where LocalGov Drupal's own module answers."""
_WORDS = {
    "3.0": "Open Referral UK 3.0",
    "1.0": "Open Referral UK 1.0",
    "localgov-drupal": "Open Referral of LocalGov Drupal's own module (localgov_openreferral)",
    "outpost": "Open Referral as Outpost speaks it",
}
_MANY = 1000
_SOME, _FEW = "20", "5"


def probe_open_referral(
    asker: Asker, *, is_told: bool, is_website: bool = False, is_beside: bool = False
) -> tuple[Offer | None, ContentSyncError | None]:
    """Answer what the feed offers, or why there is none. `is_told`: the source stands in the settings.

    `is_website`: the address has a first page for people, so that a feed is looked for behind other pages too.
    `is_beside`: of LocalGov Drupal's own module, on a website that has something better; not looked at closely.
    """
    try:
        dialect = detect(asker.api, LOCALGOV if is_beside else "", is_website=is_website)
    except ContentSyncError as fault:
        return None, fault.__cause__ if isinstance(fault.__cause__, ContentSyncError) else fault
    words = _WORDS.get(dialect.name, f"Open Referral {dialect.name}")
    offer = Offer(kind="open-referral", url=_root(asker.source.url, dialect), name=words)
    offer.source = asker.source if is_told else _drafted(asker.source, offer.url)
    try:
        _look(asker, dialect, offer, is_told=is_told, is_beside=is_beside)
    except GaveUpError as over:
        offer.findings.append(stopped(over))
    if not (is_told or is_website or is_beside):
        offer.findings += _of_public_url(offer.source)
    return offer, None


def _look(asker: Asker, dialect: Dialect, offer: Offer, *, is_told: bool, is_beside: bool) -> None:
    """Ask for one thing after the other, the most important first."""
    query = {**dialect.content, "page": str(dialect.first_page), "per_page": _SOME}
    rows = rows_of(asker.ask(dialect.path("services"), query).document)
    count = dialect.services if dialect.services is not None else len(rows)
    if rows:
        newest = max(_changed(row) for row in rows)
        offer.collections.append(
            Collection(
                label="services", type="services", count=count, is_all=dialect.services is not None, newest=newest,
                titles={asker.source.languages[0]: _name(rows[0])},
            )
        )  # fmt: skip
    offer.findings += _about(dialect, count, offer.name)
    if count and not is_beside:
        offer.findings += look_at_services(asker, dialect, rows, count, is_told=is_told)
        offer.findings += _of_behaviour(asker, dialect, count)


def has_localgov_feed(asker: Asker) -> bool:
    """Tell whether a LocalGov Drupal also has its Open Referral module switched on."""
    return bool(rows_of(asker.ask(f"{LOCALGOV}/services").document))


def _about(dialect: Dialect, count: int, words: str) -> Iterator[Finding]:
    version = f", version {dialect.version}" if dialect.version and dialect.version not in words else ""
    where = f"under {dialect.prefix}" if dialect.prefix else "at this address"
    yield Finding(area="api", state="OK", sentence=f"{words}{version}, {where}.")
    if count == 0:
        yield Finding(
            area="content", state="FAILED", sentence="The feed is empty.", means="The booth would be empty.",
            mend=("ask who runs the feed whether its services are published, or whether this is a feed for trying",),
        )  # fmt: skip
        return
    yield Finding(area="content", state="OK", sentence=f"There are {count} services.")


def _of_behaviour(asker: Asker, dialect: Dialect, count: int) -> Iterator[Finding]:
    yield _of_topics(asker, dialect)
    yield _of_details(dialect, count)
    yield from _of_changes(asker, dialect)
    sentence = "A feed has no translations, no news, events, guides or urgent alerts."
    means = "Its services are shown in the language that they are written in, and marked so for everybody else."
    yield Finding(area="languages", state="OK", sentence=sentence, means=means)


def _of_topics(asker: Asker, dialect: Dialect) -> Finding:
    if dialect.name == "outpost":
        return Finding(
            area="topics", state="OK", sentence="Each service says what it is about: the booth makes topics of it."
        )
    name = {"1.0": "taxonomies", "localgov-drupal": "vocabulary"}.get(dialect.name, "taxonomy_terms")
    path = dialect.path(name)
    answered = asker.ask(path, {"page": str(dialect.first_page), "per_page": _FEW})
    if rows_of(answered.document) or (isinstance(answered.document, list) and answered.document):
        return Finding(area="topics", state="OK", sentence="It has terms, of which the booth makes topics.")
    why = f" ({answered.fault})" if answered.fault else ""
    return Finding(
        area="topics",
        state="ATTENTION",
        sentence=f"It lists no terms under {path}{why}.",
        means="Topics are made of the terms that services name; without any, services are found by the search.",
        mend=("ask who runs the feed to publish its taxonomy, and to say of each service what it is about",),
    )


def _of_details(dialect: Dialect, count: int) -> Finding:
    if not dialect.has_details:
        return Finding(
            area="details",
            state="ATTENTION",
            sentence="Its services cannot be asked for one by one: those that were tried do not exist.",
            means="The booth shows what the list says of them.",
            mend=("ask who runs the feed whether /services/{id} should answer, and whether the list holds all",),
        )
    if dialect.rows_are_whole:
        sentence = "Its list holds all of each service: no details need to be asked for."
        return Finding(area="details", state="OK", sentence=sentence)
    sentence = (
        f"Its list is short: the details of each service are asked for one by one, {count} times in a first round."
    )
    if dialect.name == "outpost":
        sentence += " Outpost allows 100 requests in a quarter of an hour."
    means = "Later rounds ask for what changed, and for a part of the others, each once a day."
    if dialect.name == "outpost":
        means = f"A first round that needs more breaks off, and later rounds go on with it. {means}"
    return Finding(area="details", state="ATTENTION" if count > _MANY else "OK", sentence=sentence, means=means)


def _of_changes(asker: Asker, dialect: Dialect) -> Iterator[Finding]:
    if dialect.modified_after:
        sentence = "It can be asked for what changed since a moment (modified_after): a round fetches only what is new."
        yield Finding(area="changes", state="OK", sentence=sentence)
        return
    query = {"page": str(dialect.first_page), "per_page": str(dialect.per_page)}
    tried = asker.validators(dialect.path("services"), query)
    if tried is None:
        return
    given, is_kept = tried
    if is_kept:
        sentence = "What did not change is answered in a few bytes (304 Not Modified)."
        yield Finding(area="changes", state="OK", sentence=sentence)
        return
    what = (
        "sends its list again whole in spite of ETag or Last-Modified"
        if given
        else "sends neither ETag nor Last-Modified with its list"
    )
    yield Finding(
        area="changes",
        state="ATTENTION",
        sentence=f"It cannot be asked for what changed, and {what}.",
        means="Each round reads the whole list.",
        mend=("ask who runs the feed for modified_after (HSDS 3), or for an ETag with each page of the list",),
    )


def _of_public_url(source: Source) -> Iterator[Finding]:
    """Say that it is a guess; an internal one is told of by itself."""
    url = next(iter(source.public_url.values()))
    if is_internal(urlsplit(url).hostname or ""):
        return
    yield Finding(
        area="address",
        state="ATTENTION",
        sentence=f"Where people open this directory is not known: the settings below have {url}, where the feed is.",
        means="Links and QR codes would lead there.",
        mend=("put the address of the directory's website into `public_url`; `url` stays",),
    )


def _drafted(source: Source, url: str) -> Source:
    public = urlunsplit((*urlsplit(url)[:2], "", "", ""))
    lang = source.languages[0]
    return msgspec.structs.replace(
        source, kind="open-referral", url=url, public_url={lang: public}, languages=(lang,), fields={}, media_hosts=()
    )


def _root(url: str, dialect: Dialect) -> str:
    return f"{url.rstrip('/')}{dialect.prefix}"


def _name(row: dict[str, Any]) -> str:
    return row["name"].strip() if isinstance(row.get("name"), str) else ""


def _changed(row: dict[str, Any]) -> str:
    found = (row.get(name) for name in ("last_modified", "updated_at", "assured_date"))
    return next((value for value in found if isinstance(value, str)), "")
