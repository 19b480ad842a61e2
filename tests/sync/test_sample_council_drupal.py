"""The sample council as a LocalGov Drupal website."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from content_sync.opening_hours import parse_hours
from tests.sync.replay import SAMPLES
from tests.sync.sample_council_server import NOW, Asked, copy_of_the_council, sample_council

CAPTURED = SAMPLES / "lgd-jsonapi"
BUNDLES = (
    "node--localgov_directories_venue",
    "node--localgov_directory",
    "node--localgov_event",
    "node--localgov_guides_overview",
    "node--localgov_guides_page",
    "node--localgov_news_article",
    "node--localgov_services_landing",
    "node--localgov_services_page",
    "node--localgov_services_sublanding",
    "node--localgov_step_by_step_overview",
    "node--localgov_step_by_step_page",
    "media--image",
    "localgov_alert_banner",
)
SERVICES = "localgov_services_page"


@pytest.fixture(scope="module")
def council() -> Iterator[Asked]:
    with sample_council() as asked:
        yield asked


def path_of(kind: str) -> str:
    return f"/jsonapi/{kind.replace('--', '/')}" if "--" in kind else f"/jsonapi/{kind}/{kind}"


@pytest.mark.skipif(not CAPTURED.is_dir(), reason="the captured payloads (../shared) are not here")
@pytest.mark.parametrize("kind", BUNDLES)
def test_it_sends_what_a_real_website_sends(council: Asked, kind: str) -> None:
    real = json.loads((CAPTURED / f"{kind}.json").read_text())
    ours = council.get(path_of(kind))
    assert ours["jsonapi"] == real["jsonapi"]
    assert ours["data"]
    for part in ("attributes", "relationships"):
        theirs = {name for each in real["data"] for name in each[part]}
        for entity in ours["data"]:
            standard = {name for name in entity[part] if not name.startswith("field_") or name in theirs}
            assert standard == theirs
            assert entity.keys() == real["data"][0].keys()


@pytest.mark.skipif(not CAPTURED.is_dir(), reason="the captured payloads (../shared) are not here")
@pytest.mark.parametrize(
    ("kind", "included"),
    [
        ("node--localgov_services_sublanding", "localgov_topics"),
        ("node--localgov_directories_venue", "localgov_location"),
        ("node--localgov_event", "localgov_event_price"),
        ("media--image", "field_media_image"),
    ],
)
def test_what_is_included_has_the_real_shape_too(council: Asked, kind: str, included: str) -> None:
    real = json.loads((CAPTURED / f"{kind}.json").read_text())["included"]
    ours = council.get(path_of(kind), include=included)["included"]
    for entity in ours:
        like = next(each for each in real if each["type"] == entity["type"])
        assert entity["attributes"].keys() == like["attributes"].keys()
        assert entity["relationships"].keys() == like["relationships"].keys()


@pytest.mark.skipif(not CAPTURED.is_dir(), reason="the captured payloads (../shared) are not here")
def test_a_missing_entity_is_answered_as_drupal_does(council: Asked) -> None:
    real = json.loads((CAPTURED / "error-404-missing.json").read_text())
    uuid = "00000000-0000-4000-8000-000000000000"
    response = council.client.get(f"/jsonapi/node/{SERVICES}/{uuid}")
    assert response.status_code == 404
    assert response.json()["errors"][0].keys() == real["errors"][0].keys()
    assert response.json()["errors"][0]["detail"] == real["errors"][0]["detail"]


def test_the_index_lists_collections_that_answer(council: Asked) -> None:
    links = council.get("/jsonapi")["links"]
    assert f"node--{SERVICES}" in links
    for link in links.values():
        assert council.get(link["href"])["jsonapi"]["version"] == "1.0"


def test_pages_follow_each_other_without_gap_or_overlap(council: Asked) -> None:
    document = council.get(f"/jsonapi/node/{SERVICES}", **{"page[limit]": "7", "sort": "drupal_internal__nid"})
    seen = [node["id"] for node in document["data"]]
    while "next" in document["links"]:
        document = council.get(document["links"]["next"]["href"])
        seen += [node["id"] for node in document["data"]]
    assert len(seen) == len(set(seen)) == len(council.nodes(SERVICES))
    assert set(seen) == {node["id"] for node in council.nodes(SERVICES)}


def test_no_page_has_more_than_fifty(council: Asked) -> None:
    assert len(council.get("/jsonapi/node/localgov_services_page", **{"page[limit]": "500"})["data"]) <= 50


def test_welsh_has_the_same_nodes_in_welsh(council: Asked) -> None:
    english = {node["id"]: node["attributes"] for node in council.nodes(SERVICES)}
    welsh = {node["id"]: node["attributes"] for node in council.nodes(SERVICES, "/cy")}
    assert english.keys() == welsh.keys()
    for uuid, words in welsh.items():
        assert words["langcode"] == words["path"]["langcode"] == "cy"
        assert words["body"]["processed"] != english[uuid]["body"]["processed"]


def test_links_between_pages_are_paths_in_the_same_language(council: Asked) -> None:
    aliases = {node["attributes"]["path"]["alias"] for node in council.nodes(SERVICES, "/cy")}
    badge = council.node(SERVICES, "/direct-payments", "/cy")["attributes"]["body"]["processed"]
    links = [part.partition('"')[0] for part in badge.split('href="')[1:]]
    assert links
    assert all(link.startswith("/cy/") and link.removeprefix("/cy") in aliases for link in links)


def test_every_page_stands_on_a_list_and_every_list_points_at_pages(council: Asked) -> None:
    numbers = {
        f"entity:node/{node['attributes']['drupal_internal__nid']}"
        for bundle in (SERVICES, "localgov_guides_overview", "localgov_step_by_step_overview")
        for node in council.nodes(bundle)
    }
    lists = council.get("/jsonapi/paragraph/topic_list_builder")["data"]
    links = {link["uri"] for each in lists for link in each["attributes"]["topic_list_links"]}
    assert links == numbers


def test_the_fields_that_the_website_added_are_filled(council: Asked) -> None:
    benefit = council.node(SERVICES, "/housing-benefit")
    attributes = benefit["attributes"]
    assert attributes["field_lgsl"] == 69
    assert attributes["field_is_benefit"] is True
    assert attributes["field_phones"][0].split("|")[0] == "01632 960 123"
    assert "rent help" in attributes["field_also_called"]
    assert datetime.fromisoformat(attributes["field_assured_on"])
    venues = benefit["relationships"]["field_venues"]["data"]
    assert {venue["type"] for venue in venues} == {"node--localgov_directories_venue"}
    assert benefit["relationships"]["field_related"]["data"]


@pytest.mark.parametrize(("lang", "prefix"), [("en", ""), ("cy", "/cy")])
def test_the_hours_of_every_place_are_written_so_that_the_booth_understands_them(
    council: Asked, lang: str, prefix: str
) -> None:
    for venue in council.nodes("localgov_directories_venue", prefix):
        html = venue["attributes"]["localgov_directory_opening_times"]["processed"]
        text = html.replace("<p>", "").replace("</p>", "")
        schedules = parse_hours(text, lang)
        assert schedules, text
        assert any(not schedule.closed for schedule in schedules)


def test_both_languages_of_a_place_say_the_same_hours(council: Asked) -> None:
    def hours(prefix: str, lang: str) -> dict[str, Any]:
        return {
            venue["id"]: parse_hours(
                venue["attributes"]["localgov_directory_opening_times"]["processed"]
                .replace("<p>", "")
                .replace("</p>", ""),
                lang,
            )
            for venue in council.nodes("localgov_directories_venue", prefix)
        }

    assert hours("", "en") == hours("/cy", "cy")


def test_a_closure_of_the_next_weeks_is_a_note(council: Asked) -> None:
    library = council.node("localgov_directories_venue", "/aberfryn-library")
    assert library["attributes"]["field_hours_note"] == "Closed Monday 31 August (bank holiday)."
    welsh = council.node("localgov_directories_venue", "/aberfryn-library", "/cy")
    assert welsh["attributes"]["field_hours_note"] == "Ar gau ddydd Llun 31 Awst (g\u0175yl y banc)."


def test_events_and_news_are_dated_from_today(council: Asked) -> None:
    starts = [node["attributes"]["localgov_event_date"]["value"] for node in council.nodes("localgov_event")]
    assert all(datetime.fromisoformat(start) > NOW.replace(tzinfo=UTC) for start in starts)
    news = [node["attributes"]["localgov_news_date"] for node in council.nodes("localgov_news_article")]
    assert all("2026-06-01" < day <= "2026-07-14" for day in news)


def test_the_alert_names_the_next_bank_holiday() -> None:
    with sample_council(now=datetime.fromisoformat("2026-12-01T09:00")) as council:
        url = "/jsonapi/localgov_alert_banner/localgov_alert_banner"
        titles = " ".join(each["attributes"]["title"] for each in council.get(url)["data"])
        assert "Friday 25 December" in titles
        titles = " ".join(each["attributes"]["title"] for each in council.get("/cy" + url)["data"])
        assert "ddydd Gwener 25 Rhagfyr" in titles


def test_an_alert_about_one_service_is_the_status_of_its_topic(tmp_path: Path) -> None:
    folder = copy_of_the_council(tmp_path)
    alerts = folder / "alerts.toml"
    alerts.write_text(
        alerts.read_text().replace('level = "minor"', 'level = "minor"\nstatus_of = "bins-and-recycling"')
    )
    with sample_council(folder) as council:
        (status,) = council.nodes("localgov_services_status")
        assert status["attributes"]["localgov_service_status"] == "1-has-issues"
        topic = council.node("localgov_services_landing", "/around-morfryn")
        assert status["relationships"]["localgov_services_parent"]["data"]["id"] == topic["id"]
        assert len(council.get("/jsonapi/localgov_alert_banner/localgov_alert_banner")["data"]) == 1
        if CAPTURED.is_dir():
            real = json.loads((CAPTURED / "node--localgov_services_status.json").read_text())["data"][0]
            assert status["attributes"].keys() == real["attributes"].keys()
            assert status["relationships"].keys() == real["relationships"].keys()


def test_sparse_fields_send_only_those(council: Asked) -> None:
    document = council.get(f"/jsonapi/node/{SERVICES}", **{f"fields[node--{SERVICES}]": "title,field_venues"})
    assert all(node["attributes"].keys() == {"title"} for node in document["data"])
    assert all(node["relationships"].keys() == {"field_venues"} for node in document["data"])


def test_a_filter_by_time_finds_what_changed_since_and_a_date_finds_nothing(council: Asked) -> None:
    def changed_since(value: str) -> list[Any]:
        query = {"filter[c][condition][path]": "changed", "filter[c][condition][operator]": ">"}
        found: list[Any] = council.get(f"/jsonapi/node/{SERVICES}", **query, **{"filter[c][condition][value]": value})[
            "data"
        ]
        return found

    assert changed_since("0")
    assert not changed_since("4000000000")
    assert not changed_since("1970-01-01")


def test_an_unknown_field_is_a_bad_request(council: Asked) -> None:
    assert council.client.get(f"/jsonapi/node/{SERVICES}", params={"include": "field_nonsense"}).status_code == 400
    assert council.client.get(f"/jsonapi/node/{SERVICES}", params={"filter[nonsense]": "1"}).status_code == 400
    assert council.client.get(f"/jsonapi/node/{SERVICES}", params={"page[limit]": "many"}).status_code == 400


def test_pictures_arrive_whole_or_from_where_a_download_stopped(council: Asked) -> None:
    document = council.get("/jsonapi/media/image", include="field_media_image")
    assert all(each["relationships"]["field_media_image"]["data"]["meta"]["alt"] for each in document["data"])
    url = document["included"][0]["attributes"]["uri"]["url"]
    whole = council.client.get(url)
    assert whole.headers["Content-Type"] == "image/png"
    assert len(whole.content) == document["included"][0]["attributes"]["filesize"]
    rest = council.client.get(url, headers={"Range": "bytes=100-"})
    assert rest.status_code == 206
    assert rest.content == whole.content[100:]


@pytest.mark.parametrize(
    "path", ["/no-such-page", "/sites/default/files/../council.toml", "/sites/default/files/x.png"]
)
def test_there_is_nothing_elsewhere(council: Asked, path: str) -> None:
    response = council.client.get(path)
    assert response.status_code == 404
    assert response.headers["Content-Type"].startswith("text/html")
