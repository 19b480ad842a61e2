"""Open Referral feeds and GOV.UK are recognised; secrets go to their own host alone."""

from pathlib import Path

import msgspec
import pytest

from content_sync.probing import Report, probe_source, probe_website
from content_sync.proxies import Proxies
from tests.sync.probing import NAMES, NETWORK, checked, found, small_site, web_page
from tests.sync.replay import SAMPLES, Answer, Route, as_json, official_examples, serving


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


def test_a_feed_is_found_below_a_website_that_answers_a_page_to_everything() -> None:
    page = {"total_items": 1, "total_pages": 1, "last_page": True, "contents": [{"id": "1", "name": "Meals"}]}
    home = web_page("Directory")

    def route(path: str, query: dict[str, list[str]]) -> Answer:
        return as_json(page) if path == "/api/v3/services" else home(path, query)

    report = checked(route)
    assert report.best
    assert report.best.url.endswith("/api/v3")


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


def test_pages_of_govuk_are_looked_at_one_by_one() -> None:
    welsh = {"locale": "cy", "title": "Lwfans Gofalwr", "base_path": "/lwfans-gofalwr"}
    pages: dict[str, dict[str, object]] = {
        "/carers-allowance": {
            "title": "Carer's Allowance", "locale": "en", "details": {"body": "<p>You could get it.</p>"},
            "links": {"available_translations": [welsh]},
        },
        "/browse/benefits": {"title": "Benefits", "locale": "en", "schema_name": "mainstream_browse_page"},
        "/allocations": {"title": "Allocations", "locale": "fr", "details": {"body": "<p>Oui.</p>"}},
    }  # fmt: skip

    def route(path: str, _query: dict[str, list[str]]) -> Answer:
        below = path.removeprefix("/api/content")
        if below in pages:
            return as_json({"base_path": below, **pages[below]})
        return as_json({}, 410 if path.endswith("gone") else 404)

    with serving(route) as server:
        paths = {"/money": [*pages, "/gone", "/wrong"]}
        source = server.source("govuk", paths=paths)
        report = probe_source(source, NETWORK, NAMES, lambda _seconds: None)
    assert report.best
    assert report.best.collections[0].titles == {"en": "Carer's Allowance", "cy": "Lwfans Gofalwr"}
    sentences = [one.sentence for one in report.best.findings]
    assert "1 of 5 pages can be shown, 1 of them in Welsh too." in sentences
    wrong = [one.sentence for one in report.best.findings if one.state == "ATTENTION"]
    assert len(wrong) == 4
    assert "/browse/benefits is there, but is not shown: a page of the type mainstream_browse_page" in wrong[0]
    assert 'written in "fr"' in wrong[1]


def test_another_feed_on_the_same_host_is_another_source() -> None:
    def route(path: str, _query: dict[str, list[str]]) -> Answer:
        page = {"total_items": 1, "total_pages": 1, "last_page": True, "contents": [{"id": "1", "name": "Meals"}]}
        return as_json(page, 200 if path in ("/camden/services", "/islington/services") else 404)

    with serving(route) as server:
        public = {"cy": "https://camden.example"}
        more = {"url": f"{server.url}/camden", "public_url": public, "languages": ["cy"], "organisation": "Camden"}
        camden = server.source("open-referral", **more)
        again = probe_website(f"{server.url}/camden", NETWORK, NAMES, (camden,), lambda _seconds: None)
        other = probe_website(f"{server.url}/islington", NETWORK, NAMES, (camden,), lambda _seconds: None)
    assert again.best
    assert again.best.source == camden
    assert other.best
    assert other.best.source
    assert other.best.source.name == "council-2"
    assert other.best.source.public_url == {"en": server.url}
    assert other.best.source.organisation == ""


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


def test_of_two_sources_on_one_host_each_has_its_own_secret(tmp_path: Path) -> None:
    known = []
    with serving(lambda _path, _query: as_json({}, 404)) as server:
        for name in ("camden", "islington"):
            secret = tmp_path / name
            secret.write_text(name)
            credentials = {"scheme": "bearer", "secret_file": secret}
            url = f"{server.url}/{name}"
            known.append(server.source("open-referral", name=name, url=url, credentials=credentials))
        probe_website(f"{server.url}/islington", NETWORK, NAMES, known, lambda _seconds: None)
    shown = [one.get("Authorization") for one, path in zip(server.headers_seen, server.asked, strict=True)
             if path.startswith("/islington")]  # fmt: skip
    assert set(shown) == {"Bearer islington"}


def test_a_secret_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with serving(small_site()) as server:
        credentials = {"scheme": "bearer", "secret_file": tmp_path / "none"}
        report = probe_source(server.source("localgov-drupal", credentials=credentials), NETWORK, NAMES)
    assert "secret" in found(report, "network").sentence


def feed_of(*rows: dict[str, object]) -> Route:
    """Serve a feed of these services, whole in its list and by themselves."""
    page = {"total_items": len(rows), "total_pages": 1, "last_page": True, "contents": rows}
    each = {f"/services/{row['id']}": row for row in rows}

    def route(path: str, _query: dict[str, list[str]]) -> Answer:
        if path in ("/services", "/taxonomy_terms"):
            return as_json(page)
        return as_json(each.get(path), 200 if path in each else 404)

    return route


def test_hosts_that_services_lead_to_are_named_and_that_the_feeds_own_is_a_guess() -> None:
    hosts = ["www.ageuk.example", "www.mind.example", "www.ageuk.example"]
    report = checked(
        feed_of(*({"id": str(at), "name": "x", "url": f"https://{one}/x"} for at, one in enumerate(hosts)))
    )
    assert "on www.ageuk.example, www.mind.example." in found(report, "links").sentence
    assert report.best


def test_of_a_feed_without_a_website_it_is_said_that_the_website_is_a_guess() -> None:
    feed = feed_of({"id": "1", "name": "Meals"})

    def below_a_website(path: str, query: dict[str, list[str]]) -> Answer:
        return web_page("Directory")(path, query) if path == "/" else feed(path, query)

    def asked_by_its_name(route: Route) -> Report:
        with serving(route) as server:
            network = msgspec.structs.replace(NETWORK, proxies=Proxies(http=server.url))
            return probe_website("http://api.directory.example", network, NAMES, pause=lambda _seconds: None)

    about = found(asked_by_its_name(feed), "address")
    assert "the settings below have http://api.directory.example" in about.sentence
    assert "address" not in {one.area for one in asked_by_its_name(below_a_website).offers[0].findings}


def test_a_field_that_the_feed_does_not_have_is_told() -> None:
    with serving(feed_of({"id": "1", "name": "Meals", "extra": {"notice": "Shut"}})) as server:
        source = server.source("open-referral", ("en",), fields={"alert": "extra.notice", "summary": "short"})
        report = probe_source(source, NETWORK, NAMES, lambda _seconds: None)
    assert report.best
    wrong = [one.sentence for one in report.best.findings if one.area == "fields"]
    assert wrong == ["The settings say that summary is in short; the services seen have nothing there."]
    assert not [one for one in report.best.findings if one.area in ("links", "address")]


def test_a_list_without_details_and_services_that_are_not_active_are_told() -> None:
    rows = [{"id": "1", "name": "Meals", "status": "Live"}]
    page = {"total_items": 1, "total_pages": 1, "last_page": True, "contents": rows}
    report = checked(lambda path, _query: as_json(page, 200 if path in ("/services", "/taxonomy_terms") else 404))
    assert report.best is None
    said = {finding.sentence: finding.state for finding in report.offers[0].findings}
    assert said["None of 1 services that were looked at is active (status: Live)."] == "FAILED"
    rows[0]["status"] = "active"
    report = checked(lambda path, _query: as_json(page, 200 if path in ("/services", "/taxonomy_terms") else 404))
    details = found(report, "details")
    assert (details.state, "one by one: those that were tried" in details.sentence) == ("ATTENTION", True)
