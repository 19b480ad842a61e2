"""Checks a served website as `kiosk sources check` does, for tests."""

import html as html_words
from typing import Any

from content_sync.network import Network
from content_sync.probing import Finding, Report, probe_website
from tests.sync.replay import Answer, Loopback, Route, serving
from tests.sync.small_drupal import SmallDrupal, html, node

NETWORK = Network(timeout_s=5, page_mb=16, round_s=60)
NAMES = {"en": "English", "cy": "Welsh", "pl": "Polish"}
HTML = {"Content-Type": "text/html; charset=utf-8"}
PAGE = "localgov_services_page"


def check(server: Loopback, path: str = "") -> Report:
    return probe_website(server.url + path, NETWORK, NAMES, pause=lambda _seconds: None)


def checked(route: Route, path: str = "") -> Report:
    with serving(route) as server:
        return check(server, path)


def found(report: Report, area: str) -> Finding:
    """The first finding about something that is not simply well; else the first."""
    every = [*(each for offer in report.offers for each in offer.findings), *report.findings]
    about = [one for one in every if one.area == area]
    assert about, f"nothing is said about {area}: {every}"
    return next((one for one in about if one.state != "OK"), about[0])


def web_page(title: str, body: str = "", status: int = 200, **headers: str) -> Route:
    """Answer one page for people, whatever is asked."""
    page = f"<!DOCTYPE html><title>{html_words.escape(title)}</title>{body}".encode()
    return lambda _path, _query: (status, {**HTML, **headers}, page)


def small_site(**page: Any) -> SmallDrupal:  # noqa: ANN401 - fields of a page
    site = SmallDrupal([
        node("localgov_services_landing", 1, "Housing", "/housing"),
        node(PAGE, 2, "Council Tax", "/council-tax", body=html("<p>Pay</p>"), **page),
    ])  # fmt: skip
    site.filters = True
    return site


def drupal_without_an_api(path: str, _query: dict[str, list[str]]) -> Answer:
    """Answer as Drupal does without the module."""
    return 200 if path == "/" else 404, {**HTML, "X-Generator": "Drupal 10"}, b"<title>Council</title>"
