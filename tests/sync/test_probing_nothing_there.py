"""Whatever stands at an address, a check of it ends soon, says what is there, and what to do."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content_sync.probing import probe_source, probe_website
from content_sync.probing.asking import MOST_REQUESTS
from tests.sync.probing import HTML, NAMES, NETWORK, PAGE, checked, drupal_without_an_api, found, small_site, web_page
from tests.sync.replay import Answer, Route, as_json, serving
from tests.sync.small_drupal import SmallDrupal
from tests.sync.test_localgov_wild import included, spoilt, whole_site


@pytest.mark.parametrize(
    ("route", "area", "says"),
    [
        (web_page("Council home"), "api", "titled “Council home”"),
        (web_page("Sign in", '<input type="password">'), "api", "login page"),
        (web_page("Not found", status=404), "api", "does not exist"),
        (drupal_without_an_api, "api", "This is Drupal, but JSON:API is not switched on"),
        (web_page("Forbidden", status=403), "api", "turns the booth away"),
        (web_page("Who?", status=401), "api", "who asks"),
        (web_page("Busy", status=503), "network", "busy or in maintenance"),
        (web_page("Broken", status=500), "network", "a fault of its own"),
        (web_page("Network login", status=511), "network", "captive portal"),
        (web_page("", status=302, Location="/again"), "api", "redirects without end"),
        (web_page("", status=302, Location="http://login.example/"), "network", "login.example"),
        (lambda _path, _query: (200, {"Content-Type": "application/json"}, b'{"data": ['), "api", "cut short"),
        (lambda _path, _query: as_json({}), "api", "not as a JSON:API"),
        (lambda _path, _query: as_json([1, 2]), "api", "nothing here"),
        (lambda _path, _query: as_json(None), "api", "nothing here"),
    ],
)
def test_a_place_without_an_api_is_explained(route: Route, area: str, says: str) -> None:
    report = checked(route)
    assert report.best is None
    about = found(report, area)
    assert about.state == "FAILED"
    assert says in about.sentence, about
    assert about.mend


@pytest.mark.parametrize(
    ("services", "says", "do"),
    [
        (as_json({"message": "missing subscription key"}, 401), "asks for credentials", 'scheme = "header"'),
        (as_json({"message": "missing key"}, 403), "does not let the kiosk read it", 'scheme = "header"'),
        (as_json({"message": "boom"}, 500), "has a fault of its own", "ask who runs the feed"),
        ((200, {"Content-Type": "application/json"}, b'{"contents": ['), "cut short", "ask who runs the feed"),
        ((200, {"Content-Type": "text/plain"}, b'{"contents": []}'), "text/plain", "ask who runs the feed"),
    ],
)
def test_why_a_feed_cannot_be_read_is_told_and_not_that_something_else_is_not_there(
    services: Answer, says: str, do: str
) -> None:
    missing = as_json({"message": "Resource not found"}, 404)
    report = checked(lambda path, _query: services if path.startswith("/directory/services") else missing, "/directory")
    about = found(report, "api")
    assert says in about.sentence
    assert "/services" in about.sentence
    assert do in " ".join(about.mend)
    assert "drush" not in " ".join(about.mend)


@pytest.mark.parametrize(
    ("services", "says", "do"),
    [
        ((200, {"Content-Type": "text/plain"}, b"[]"), "/services answered with text/plain", "ask who runs the feed"),
        (as_json({}, 404), "/services does not exist", "that is `url`"),
    ],
)
def test_of_a_feed_of_the_settings_nothing_is_said_of_drupal(services: Answer, says: str, do: str) -> None:
    def route(path: str, query: dict[str, list[str]]) -> Answer:
        return services if path == "/services" else drupal_without_an_api(path, query)

    with serving(route) as server:
        report = probe_source(server.source("open-referral"), NETWORK, NAMES, lambda _seconds: None)
    assert "Drupal" not in str(report.findings)
    about = found(report, "api")
    assert says in about.sentence
    assert do in about.mend[0]


def test_a_drupal_with_a_broken_feed_is_told_of_both() -> None:
    broken = as_json({"message": "boom"}, 500)
    report = checked(lambda path, query: broken if path == "/services" else drupal_without_an_api(path, query))
    assert [one.area for one in report.findings] == ["api", "api"]
    assert "JSON:API is not switched on" in report.findings[0].sentence
    assert "/services has a fault" in report.findings[1].sentence


def test_of_a_page_that_can_be_read_it_is_not_said_that_a_login_stands_before_it() -> None:
    about = found(checked(web_page("Council home")), "api")
    assert "captive portal" not in about.sentence
    assert "text/html instead of JSON. Its first page" in about.sentence


def test_an_address_without_https_says_how_to_ask_without_it() -> None:
    with serving(small_site()) as server:
        report = probe_website(server.url.removeprefix("http://"), NETWORK, NAMES)
    about = found(report, "network")
    assert "https" in about.sentence
    assert f"write http:// before its name: {server.url}" in about.mend[-1]


def test_a_site_that_falls_silent_is_said_once() -> None:
    site = small_site()

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        return site(path, query) if path == "/jsonapi" else (200, {**HTML, "Content-Length": "9"}, b"")

    report = checked(route)
    assert report.best is None
    assert sum(one.state == "FAILED" for one in report.offers[0].findings) <= 2


def test_nobody_there_is_said_soon() -> None:
    with serving(small_site()) as server:
        url = server.url
    report = probe_website(url, NETWORK, NAMES)
    assert "cannot be reached" in found(report, "network").sentence
    assert report.requests <= 3


@pytest.mark.parametrize(
    "links", [{"self": {"href": "/jsonapi"}}, {"node--article": {"href": "/jsonapi/node/article"}}]
)
def test_an_empty_or_another_drupal_is_not_usable(links: dict[str, Any]) -> None:
    report = checked(lambda path, _query: as_json({"data": [], "links": links}, 200 if path == "/jsonapi" else 404))
    assert report.best is None
    assert "none of which is LocalGov Drupal's" in found(report, "content").sentence


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (as_json({"errors": []}, 403), "cannot be read"),
        (as_json({"errors": []}, 500), "cannot be read"),
        ((200, HTML, b"<p>Sorry"), "cannot be read"),
        (as_json({"data": "x"}), "there is no JSON:API collection"),
    ],
)
def test_half_a_site_is_not_usable_and_says_which_half(answer: Answer, says: str) -> None:
    site = small_site()
    site.answers[f"/jsonapi/node/{PAGE}"] = answer
    report = checked(site)
    assert report.best is None
    about = found(report, "content")
    assert about.state == "FAILED"
    assert says in about.sentence


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=8)
@given(st.data())
def test_wrong_types_anywhere_never_stop_a_check(data: st.DataObject) -> None:
    site = SmallDrupal(whole_site())
    site.filters = False
    site.included = included()

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        status, headers, body = site(path, query)
        return (status, headers, json.dumps(wild[path]).encode()) if path in wild else (status, headers, body)

    paths = [f"/jsonapi/{one['type'].replace('--', '/')}" for one in whole_site()]
    broken = data.draw(st.sets(st.sampled_from(["/jsonapi", *paths]), max_size=4))
    wild = {path: spoilt(json.loads(site(path, {"include": ["x"]})[2]), data.draw) for path in broken}
    report = checked(route)
    assert report.best or found(report, "api").mend or found(report, "content").mend


def test_a_site_that_has_been_asked_enough_is_told_of_so_and_no_wrong_thing() -> None:
    site = SmallDrupal(whole_site())
    site.refused_includes = {
        "localgov_topics", "localgov_page_components", "localgov_location", "localgov_event_location",
    }  # fmt: skip
    names = {**NAMES, **{f"x{letter}": letter for letter in "abcdef"}}
    with serving(site) as server:
        report = probe_website(server.url, NETWORK, names, pause=lambda _seconds: None)
    assert report.requests <= MOST_REQUESTS + 1
    assert "asked 40 times" in found(report, "check").sentence
    assert not [one for one in report.offers[0].findings if one.area == "pictures"]


@pytest.mark.parametrize(
    "address", ["", "ftp://x.example", "https://", "https://a b", "https://u:p@x.example", "http://[", "http://x:y"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        probe_website(address, NETWORK, NAMES)
