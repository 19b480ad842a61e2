"""Whatever stands at an address, a check of it ends soon, says what is there, and what to do."""

import html as html_words
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content_sync.network import Network
from content_sync.probing import Finding, Report, probe_source, probe_website
from content_sync.probing.asking import MOST_REQUESTS
from tests.sync.replay import SAMPLES, Answer, Loopback, Route, as_json, captured_drupal, official_examples, serving
from tests.sync.small_drupal import SmallDrupal, html, node, resource
from tests.sync.test_localgov_wild import included, spoilt, whole_site

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


def test_a_site_of_30000_pages_is_checked_with_as_few_requests() -> None:
    def route(path: str, query: dict[str, list[str]]) -> Answer:
        if path == "/jsonapi":
            return as_json({"links": {f"node--{PAGE}": {"href": f"/jsonapi/node/{PAGE}"}}})
        if path != f"/jsonapi/node/{PAGE}":
            return as_json({}, 404)
        start, limit = (int(query.get(f"page[{name}]", ["0"])[0]) for name in ("offset", "limit"))
        end = min(start + limit, 30_000)
        records = [node(PAGE, number, f"Page {number}") for number in range(start, end)]
        return as_json({"data": records, "links": {"next": {"href": f"{path}?page[offset]={end}"}} if records else {}})

    report = checked(route)
    assert report.best
    assert report.requests <= MOST_REQUESTS
    assert [(one.count, one.is_all) for one in report.best.collections] == [(5000, False)]


@pytest.mark.skipif(not (SAMPLES / "lgd-jsonapi").is_dir(), reason="the captured payloads stand beside the repository")
def test_a_real_website_without_welsh_is_not_believed_to_have_it() -> None:
    report = checked(captured_drupal)
    assert report.best
    assert report.best.source
    assert report.best.source.languages == ("en",)
    assert "in the council's own language" in found(report, "languages").sentence
    assert "ignores the filter" in found(report, "changes").sentence, "a replay answers everything to every filter"
    assert {one.label: one.titles["en"] for one in report.best.collections}["service pages"] == "Meals on wheels"


def test_only_pages_that_are_really_translated_count_as_a_language() -> None:
    site = small_site()
    assert checked(site).best
    assert "no page is translated into Welsh" in found(checked(site), "languages").sentence
    site.welsh = {"n2": node(PAGE, 2, "Treth y Cyngor", "/treth", "cy")}
    source = checked(site).best.source  # type: ignore[union-attr]
    assert source
    assert source.languages == ("en", "cy")
    assert source.public_url["cy"].endswith("/cy")


@pytest.mark.parametrize(
    "path", ["/", "/cy", "/jsonapi", "/jsonapi/node/localgov_services_page", "/cy/jsonapi", "/housing"]
)
def test_any_address_of_the_website_will_do(path: str) -> None:
    with serving(small_site()) as server:
        report = check(server, path)
    assert report.best
    assert report.best.source
    assert report.best.source.url == server.url
    assert report.best.source.languages == ("en",)


def test_filters_that_do_not_filter_are_found_out() -> None:
    site = small_site()
    assert found(checked(site), "changes").state == "OK"
    site.filters = False
    about = found(checked(site), "changes")
    assert about.state == "ATTENTION"
    assert "whole website" in about.means


def with_validators(site: Route, names: tuple[str, ...], *, keeps: bool) -> tuple[Route, Callable[[Loopback], None]]:
    """Send validators with each answer, and 304 when all of them come back exactly, as Drupal's page cache does."""
    servers: list[Loopback] = []
    given = {"ETag": '"1"', "Last-Modified": "Tue, 14 Jul 2026 10:00:00 GMT"}
    asked = {"ETag": "If-None-Match", "Last-Modified": "If-Modified-Since"}

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        status, headers, body = site(path, query)
        seen = servers[0].headers_seen[-1]
        if keeps and all(seen.get(asked[name]) == given[name] for name in given):
            return 304, {}, b""
        return status, headers | {name: given[name] for name in names}, body

    return route, servers.append


@pytest.mark.parametrize(
    ("names", "keeps", "says"),
    [
        (("ETag", "Last-Modified"), True, "304"),
        (("ETag", "Last-Modified"), False, "sends everything again"),
        (("ETag",), True, "Answers have ETag, but"),
        ((), False, "no ETag and no Last-Modified"),
    ],
)
def test_conditional_answers_are_tried(names: tuple[str, ...], says: str, *, keeps: bool) -> None:
    route, tell = with_validators(small_site(), names, keeps=keeps)
    with serving(route) as server:
        tell(server)
        about = found(check(server), "cache")
    assert says in about.sentence
    assert about.state == ("OK" if says == "304" else "ATTENTION")


def test_own_fields_are_guessed_by_name_and_by_what_is_in_them() -> None:
    report = checked(
        small_site(
            field_is_benefit=True, field_phone_numbers=["01632 960 123"], field_lgsl_number=57, field_price="Free",
            field_cost={"type": "node--x", "id": "n1"}, field_owner="Finance", field_minimum_age=18,
        )
    )  # fmt: skip
    assert report.best
    assert report.best.source
    expected = {"benefit": "field_is_benefit", "lgsl": "field_lgsl_number", "phones": "field_phone_numbers"}
    assert report.best.source.fields == {**expected, "price": "field_price"}
    sentences = " ".join(one.sentence for one in report.best.findings)
    assert "makes nothing of: field_cost, field_owner." in sentences


def test_a_source_of_the_settings_is_checked_against_what_is_there() -> None:
    site = small_site(field_benefit=True)
    site.welsh = {"n2": node(PAGE, 2, "Treth y Cyngor", "/treth", "cy")}
    with serving(site) as server:
        fields = {"lgsl": "field_gone", "benefit": "field_benefit"}
        source = server.source("localgov-drupal", ("cy", "en", "pl"), fields=fields)
        report = probe_source(source, NETWORK, NAMES, lambda _seconds: None)
    assert report.best
    assert "lgsl is in field_gone" in found(report, "fields").sentence
    about = [one for one in report.best.findings if one.area == "languages"]
    assert about[0].sentence == "Pages can be read in: English, Welsh."
    assert "take pl out" in " ".join(about[1].mend)
    assert "name en first" in " ".join(about[2].mend)


def test_what_the_site_keeps_back_names_the_permission() -> None:
    detail = "The current user is not allowed to GET the selected resource. The 'view media' permission is required."
    site = small_site()
    omitted = {"omitted": {"detail": "x", "links": {"help": {"href": "x"}, "item--1": {"meta": {"detail": detail}}}}}
    site.answers["/jsonapi/media/image"] = as_json({"data": [], "links": {}, "meta": omitted})
    report = checked(site)
    assert report.best
    assert "drush role:perm:add anonymous 'view media'" in " ".join(found(report, "permissions").mend)


def test_pictures_on_another_host_are_named_in_the_settings_block() -> None:
    site = small_site()
    site.english.append(resource("media--image", "m1", "x"))
    site.answers["/a.png"] = (200, {"Content-Type": "image/png"}, b"\x89PNG")
    with serving(site) as server:
        address = f"{server.url.replace('127.0.0.1', 'localhost')}/a.png"
        site.included = [resource("file--file", "f1", "", uri={"url": address})]
        report = check(server)
        site.answers["/a.png"] = (200, HTML, b"<p>Please sign in")
        locked = check(server)
    assert report.best
    assert report.best.source
    assert found(report, "pictures").state == "OK"
    assert report.best.source.media_hosts == ("localhost",)
    assert found(locked, "pictures").state == "ATTENTION"


def test_includes_that_a_site_refuses_are_said() -> None:
    site = small_site()
    site.refused_includes = {"localgov_page_components"}
    about = next(one for one in checked(site).offers[0].findings if "does not send along" in one.sentence)
    assert about.state == "ATTENTION"
    assert "Phone numbers" in about.means


def test_another_prefix_than_usual_is_found_and_said() -> None:
    site = small_site()

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        if not path.startswith("/api"):
            return as_json({"message": "No route found"}, 404)
        return site(path.replace("/api", "/jsonapi", 1), query)

    report = checked(route)
    assert report.best is None
    assert "drush config:set jsonapi_extras.settings path_prefix jsonapi" in " ".join(found(report, "api").mend)


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


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the official examples stand beside the repository: ../shared")
def test_the_official_examples_are_recognised() -> None:
    report = checked(official_examples)
    assert report.best
    assert report.best.name == "Open Referral UK 3.0"


def test_a_feed_that_is_empty_is_not_usable() -> None:
    page = {"total_items": 0, "total_pages": 0, "page_number": 1, "size": 0, "empty": True, "contents": []}
    report = checked(lambda path, _query: as_json(page, 200 if path == "/services" else 404))
    assert report.best is None
    assert found(report, "content").sentence == "The feed is empty."


def test_a_site_with_both_is_told_which_to_use_and_why_not_both() -> None:
    site = small_site()
    row = {"id": "s1", "name": "Meals", "description": "Hot meals"}
    page = {
        "totalElements": "1",
        "totalPages": 1,
        "number": 1,
        "size": 10,
        "first": True,
        "last": True,
        "content": [row],
    }

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        if path == "/openreferral/v1/services":
            return as_json(page)
        return as_json({}, 404) if "openreferral" in path or path == "/" else site(path, query)

    report = checked(route)
    assert [offer.kind for offer in report.offers] == ["localgov-drupal", "open-referral"]
    assert report.best is report.offers[0]
    assert "twice" in found(report, "which").sentence


def test_a_feed_of_localgov_drupals_own_leads_to_the_pages_beside_it() -> None:
    site = small_site()
    page = {"totalElements": "1", "totalPages": 1, "last": True, "content": [{"id": "s1", "name": "Meals"}]}

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        if path == "/openreferral/v1/services":
            return as_json(page)
        return as_json({}, 404) if "openreferral" in path or path == "/" else site(path, query)

    report = checked(route, "/openreferral/v1")
    assert report.best
    assert report.best.kind == "localgov-drupal"


@pytest.mark.parametrize(("name", "state"), [(["x"], "FAILED"), ("Meals", "OK")])
def test_services_are_read_as_a_round_reads_them(name: object, state: str) -> None:
    page = {"total_items": 1, "total_pages": 1, "last_page": True, "contents": [{"id": "1", "name": name}]}
    report = checked(lambda path, _query: as_json(page, 200 if path in ("/services", "/taxonomy_terms") else 404))
    assert found(report, "content").state == state
    assert (report.best is not None) == (state == "OK")


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


def test_pages_of_govuk_are_looked_at_one_by_one() -> None:
    def route(path: str, _query: dict[str, list[str]]) -> Answer:
        if path == "/api/content/carers-allowance":
            welsh = {"locale": "cy", "title": "Lwfans Gofalwr", "base_path": "/lwfans-gofalwr"}
            links = {"available_translations": [welsh]}
            return as_json(
                {"base_path": "/carers-allowance", "title": "Carer's Allowance", "locale": "en", "links": links}
            )
        return as_json({}, 410 if path.endswith("gone") else 404)

    with serving(route) as server:
        paths = {"/money": ["/carers-allowance", "/gone", "/wrong"]}
        source = server.source("govuk", paths=paths)
        report = probe_source(source, NETWORK, NAMES, lambda _seconds: None)
    assert report.best
    assert report.best.collections[0].titles == {"en": "Carer's Allowance", "cy": "Lwfans Gofalwr"}
    wrong = [one.sentence for one in report.best.findings if one.state == "ATTENTION"]
    assert len(wrong) == 2


def test_a_secret_is_shown_to_its_own_host_alone(tmp_path: Path) -> None:
    secret = tmp_path / "token"
    secret.write_text("hush")
    with serving(small_site()) as ours, serving(small_site()) as other:
        credentials = {"scheme": "bearer", "secret_file": secret}
        known = (ours.source("localgov-drupal", credentials=credentials),)
        report = probe_website(ours.url, NETWORK, NAMES, known)
        probe_website(other.url, NETWORK, NAMES, known)
    assert all(one.get("Authorization") == "Bearer hush" for one in ours.headers_seen)
    assert not any("Authorization" in one for one in other.headers_seen)
    assert report.best
    assert report.best.source
    assert report.best.source.name == "council"
    assert "hush" not in repr(report)


def test_a_secret_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with serving(small_site()) as server:
        credentials = {"scheme": "bearer", "secret_file": tmp_path / "none"}
        report = probe_source(server.source("localgov-drupal", credentials=credentials), NETWORK, NAMES)
    assert "secret" in found(report, "network").sentence


@pytest.mark.parametrize(
    "address", ["", "ftp://x.example", "https://", "https://a b", "https://u:p@x.example", "http://[", "http://x:y"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        probe_website(address, NETWORK, NAMES)
