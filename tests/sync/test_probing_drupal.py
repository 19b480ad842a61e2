"""What a LocalGov Drupal offers is found out, and what is switched off there."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from content_sync.probing import probe_source, probe_website
from content_sync.probing.addresses import sent_on
from content_sync.probing.asking import MOST_REQUESTS
from tests.sync.probing import HTML, NAMES, NETWORK, PAGE, check, checked, found, small_site
from tests.sync.reading import read
from tests.sync.replay import SAMPLES, Answer, Loopback, Route, as_json, captured_drupal, serving
from tests.sync.small_drupal import node, resource


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
    assert "does not use: field_cost, field_owner." in sentences


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
    assert len(about) == 2, "Welsh may be named first"


@pytest.mark.parametrize(
    ("public", "says"),
    [
        ({"en": "https://c.example/en", "cy": "https://c.example/cy"}, "Pages can be read in: English, Welsh."),
        ({"en": "https://c.example/en", "cy": "https://c.example"}, "pages in English are under /en; there are none"),
        ({"cy": "https://c.example/cy"}, "Most of the website's pages are in en"),
    ],
)
def test_languages_of_the_settings_are_looked_for_where_a_round_asks(public: dict[str, str], says: str) -> None:
    site = small_site()
    site.welsh = {"n2": node(PAGE, 2, "Treth y Cyngor", "/treth", "cy")}
    if "/en" in public.get("en", "") and "/cy" in public["cy"]:
        site.prefixes, site.written = {"en": "/en", "cy": "/cy"}, "/en"
    with serving(site) as server:
        source = server.source("localgov-drupal", tuple(public), public_url=public)
        report = probe_source(source, NETWORK, NAMES, lambda _seconds: None)
        assert (report.best is None) == ("there are none" in says)
        assert says in found(report, "languages").sentence
        drafted = check(server).best
        assert drafted
        assert drafted.source
        own = site.prefixes["en"]
        assert drafted.source.public_url == {"en": f"{server.url}{own}", "cy": f"{server.url}/cy"}


def test_a_language_without_its_path_in_the_settings_is_told_of_it() -> None:
    site = small_site()
    site.welsh = {"n2": node(PAGE, 2, "Treth y Cyngor", "/treth", "cy")}
    with serving(site) as server:
        public = dict.fromkeys(("cy", "en"), "https://c.example")
        source = server.source("localgov-drupal", ("cy", "en"), public_url=public)
        report = probe_source(source, NETWORK, NAMES, lambda _seconds: None)
    about = [one for one in report.offers[0].findings if one.area == "languages" and one.state != "OK"]
    assert "The address of Welsh in the settings has no /cy" in about[0].sentence
    assert "English without /en" in about[1].mend[0]


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


def test_content_types_that_a_booth_does_not_show_are_named() -> None:
    site = small_site()
    links = {f"node--{name}": {"href": f"/jsonapi/node/{name}"} for name in (PAGE, "page", "localgov_subsites_page")}
    site.answers["/jsonapi"] = as_json({"data": [], "links": links})
    sentences = [one.sentence for one in checked(site).offers[0].findings]
    assert "Content types of the website that a booth does not show: localgov_subsites_page, page." in sentences


def under_api(site: Route) -> Route:
    """Serve the site's JSON:API under /api, as JSON:API Extras can."""

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        inner = path.removeprefix("/cy")
        if not inner.startswith("/api"):
            return as_json({"message": "No route found"}, 404)
        lang = path.removesuffix(inner)
        status, headers, body = site(lang + inner.replace("/api", "/jsonapi", 1), query)
        return status, headers, body.replace(b"/jsonapi/", b"/api/")

    return route


def test_another_prefix_than_usual_is_found_and_written_into_the_block() -> None:
    route = under_api(small_site())
    report = checked(route)
    assert found(report, "api").state == "ATTENTION"
    assert report.best is not None
    assert report.best.source is not None
    assert report.best.source.api_path == "api"
    assert read(route, api_path="api").items


def test_settings_with_which_a_round_fails_are_not_called_usable() -> None:
    with serving(under_api(small_site())) as server:
        report = probe_source(server.source("localgov-drupal"), NETWORK, NAMES, lambda _seconds: None)
    assert report.best is None
    about = found(report, "api")
    assert about.state == "FAILED"
    assert 'api_path = "api"' in about.mend[0]


def test_settings_that_lead_below_the_api_are_told_where_it_is() -> None:
    with serving(small_site()) as server:
        source = server.source("localgov-drupal", url=f"{server.url}/jsonapi")
        report = probe_source(source, NETWORK, NAMES, lambda _seconds: None)
    assert report.best is None
    assert f'url = "{server.url}"' in found(report, "address").mend[0]
    assert "not switched on" not in str(report)


def test_a_block_keeps_what_the_settings_say_of_the_same_source() -> None:
    with serving(under_api(small_site(field_is_benefit=True, field_price="Free"))) as server:
        fields = {"benefit": "field_own", "aliases": "field_other_words"}
        more = {"fields": fields, "organisation": "Council", "media_hosts": ["pictures.example"]}
        known = server.source("localgov-drupal", ("en",), **more)
        other = server.source("open-referral", ("en",), name="feed")
        report = probe_website(server.url, NETWORK, NAMES, (other, known), lambda _seconds: None)
    assert report.best
    source = report.best.source
    assert source
    assert source == replace(known, api_path="api", fields={**fields, "price": "field_price"})


@pytest.mark.parametrize(
    ("asked", "named", "written"),
    [
        ("https://c.example", "http://www.c.example:8080/jsonapi", "https://www.c.example"),
        ("https://c.example", "https://c.example:8443/jsonapi", "https://c.example"),
        ("http://c.example", "https://www.c.example/jsonapi", "https://www.c.example"),
        ("http://localhost:8080/site", "http://localhost/site/jsonapi", "http://localhost:8080/site"),
        ("http://localhost:8080", "https://localhost:8443/jsonapi", "http://localhost:8080"),
        ("https://[::1]:8443", "http://[::1]:8080/jsonapi", "https://[::1]:8443"),
        ("https://c.example", "https://other.example/jsonapi", "https://c.example"),
        ("https://c.example", "http://[", "https://c.example"),
    ],
)
def test_a_port_behind_the_website_is_not_written_into_the_block(asked: str, named: str, written: str) -> None:
    assert sent_on(asked, named) == written
