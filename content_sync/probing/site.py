"""Looks at one address whole: what there is, which of it a booth should use, and the settings' block for it."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from msgspec.structs import replace

from content_sync.errors import ContentSyncError
from content_sync.network import Network
from content_sync.probing.addresses import clean, is_internal, origin_of, root_of
from content_sync.probing.asking import Asker, GaveUpError
from content_sync.probing.drupal import probe_drupal
from content_sync.probing.finding import Finding, Offer, Report
from content_sync.probing.govuk import HOSTS, probe_govuk
from content_sync.probing.known import beside_the_known, source_to_ask
from content_sync.probing.open_referral import LOCALGOV, has_localgov_feed, probe_open_referral
from content_sync.probing.reaching import (
    Front,
    is_out_of_reach,
    look_at_front,
    no_api,
    no_feed,
    out_of_reach,
    stopped,
)
from content_sync.source import Source

_WRONG_S = 300


class _Way(NamedTuple):
    """How to ask, and what people call the languages to ask for."""

    network: Network
    names: dict[str, str]
    pause: Callable[[float], None]


def probe_source(
    source: Source, network: Network, names: Mapping[str, str], pause: Callable[[float], None] = time.sleep
) -> Report:
    """Check a source of the settings. `names`: language → what people call it."""
    way = _Way(network, dict(names), pause)
    report = Report(url=source.url)
    _look(report, source, way, is_told=True)
    return report if report.best or _is_silent(report) else _above(report, source, way)


def probe_website(
    url: str,
    network: Network,
    names: Mapping[str, str],
    known: Sequence[Source] = (),
    pause: Callable[[float], None] = time.sleep,
) -> Report:
    """Find out what there is at an address. `known`: the settings' sources, whose credentials count on their own hosts.

    Raises ValueError for what is no address.
    """
    url = clean(url)
    way = _Way(network, dict(names), pause)
    first = Report(url=root_of(url, names))
    _look(first, source_to_ask(first.url, known), way, is_told=False)
    report = first if _is_enough(first) else _whole_website(first, known, way)
    for offer in report.offers:
        offer.source = beside_the_known(offer.source, report.url, known) if offer.source else None
    if report.best and (finding := _internal(report.best)):
        report.findings.append(finding)
    return report


def _is_enough(report: Report) -> bool:
    """Tell whether the website as a whole has nothing to add to what is at the address that was given."""
    if report.url == origin_of(report.url) or _is_silent(report):
        return True
    return bool(report.offers) and not report.url.endswith(LOCALGOV)


def _is_silent(report: Report) -> bool:
    """Tell whether the website could not be asked at all."""
    return any(finding.area == "network" for finding in report.findings)


def _whole_website(first: Report, known: Sequence[Source], way: _Way) -> Report:
    """Look at the website's root: a feed of LocalGov Drupal's own has pages beside it, and a wrong path has nothing."""
    report = Report(url=origin_of(first.url), requests=first.requests, bytes=first.bytes)
    _look(report, source_to_ask(report.url, known), way, is_told=False)
    if not report.offers:
        return first
    if not first.offers:
        sentence = f"There is nothing for a booth at {first.url}; the whole website was looked at."
        report.findings.append(Finding(area="address", state="OK", sentence=sentence))
    return report


def _above(first: Report, source: Source, way: _Way) -> Report:
    """Look at the root of the API where the settings lead to a place below it."""
    root = root_of(source.url.rstrip("/"), way.names)
    if root == source.url.rstrip("/"):
        return first
    report = Report(url=source.url, requests=first.requests, bytes=first.bytes)
    _look(report, replace(source, url=root), way, is_told=True)
    if report.best is None:
        return first
    sentence = "The website can be read, but the url in the settings leads to a place below its API."
    mend = (f'write url = "{root}" into the source\'s settings',)
    report.best.findings.insert(0, Finding(area="address", state="FAILED", sentence=sentence, mend=mend))
    return report


def _look(report: Report, source: Source, way: _Way, *, is_told: bool) -> None:
    try:
        asker = Asker(source, way.network, way.pause)
    except ContentSyncError as refused:
        report.findings.append(out_of_reach(refused, source.url))
        return
    with asker:
        try:
            _fill(report, asker, way.names, is_told=is_told)
        except GaveUpError as over:
            report.findings.append(stopped(over))
        report.findings += _clock(asker.clock_ahead_s)
        report.requests += asker.requests
        report.bytes += asker.bytes_read


def _fill(report: Report, asker: Asker, names: dict[str, str], *, is_told: bool) -> None:
    """Add all that is offered, or what stands in the way."""
    kind = asker.source.kind if is_told else _kind_of_host(asker.source.url)
    offer, fault = None, None
    if kind in (None, "localgov-drupal"):
        offer, fault = probe_drupal(asker, names, is_told=is_told)
    elif kind == "govuk":
        offer, fault = probe_govuk(asker, is_told=is_told)
    else:
        offer, fault = probe_open_referral(asker, is_told=is_told)
    front = Front() if offer else look_at_front(asker)
    if offer:
        report.offers.append(offer)
    elif is_out_of_reach(fault, front) and fault:
        report.findings.append(out_of_reach(fault, asker.source.url))
        return
    of_feed = None if is_told else _add_feed(report, asker, front)
    if not report.offers:
        report.findings += no_api(fault, of_feed, front) if kind != "open-referral" else no_feed(fault, front)


def _add_feed(report: Report, asker: Asker, front: Front) -> ContentSyncError | None:
    """Look for an Open Referral feed too; beside LocalGov Drupal's pages only for that of its own module.

    Answers why there is none, where none was found.
    """
    beside = report.best
    if beside and (beside.kind != "localgov-drupal" or not has_localgov_feed(asker)):
        return None
    feed, fault = probe_open_referral(
        asker, is_told=False, is_website=front.is_there and not front.is_login, is_beside=beside is not None
    )
    if feed is None:
        return fault
    report.offers.append(feed)
    if beside:
        report.findings.append(
            Finding(
                area="which",
                state="OK",
                sentence=f"The website offers its content twice: use {beside.name}, not {feed.name}.",
                means=(
                    "JSON:API has pages, guides, places, news, events, alerts and translations. The feed has entries "
                    "of directories alone, and the same ones: with both, each of them would be fetched twice."
                ),
                mend=("use the feed where JSON:API must stay off, or for a directory that is another council's",),
            )
        )
    return None


def _kind_of_host(url: str) -> str | None:
    return "govuk" if urlsplit(url).hostname in HOSTS else None


def _clock(ahead_s: float | None) -> list[Finding]:
    if ahead_s is None or abs(ahead_s) < _WRONG_S:
        return []
    minutes = f"{abs(ahead_s) / 60:.0f} minutes {'ahead of' if ahead_s > 0 else 'behind'}"
    sentence = f"This computer's clock is {minutes} the website's."
    means = "Certificates may seem not valid, and events come too early or too late."
    return [Finding(area="clock", state="ATTENTION", sentence=sentence, means=means, mend=("timedatectl status",))]


def _internal(offer: Offer) -> Finding | None:
    """Warn of an address that nobody can open at home."""
    public = next(iter(offer.source.public_url.values()), "") if offer.source else ""
    host = urlsplit(public).hostname or ""
    if not is_internal(host):
        return None
    return Finding(
        area="address",
        state="ATTENTION",
        sentence=f"{host} looks like an address inside your network.",
        means="QR codes and links would lead there, and not open on visitors' telephones.",
        mend=("put the addresses under which people open the website into `public_url`; `url` may stay",),
    )
