"""A website that calls LocalGov Drupal's fields otherwise is read by its field map."""

import re
from pathlib import Path
from typing import Any

from content_sync.adapters import localgov_drupal
from content_sync.content import Phone, Position
from content_sync.field_names import LOCALGOV_FIELDS
from content_sync.probing import probe_source
from tests.sync.probing import NAMES, NETWORK, found
from tests.sync.reading import read
from tests.sync.replay import serving
from tests.sync.small_drupal import SmallDrupal, html, node, resource, to

OWN = {
    "title": "headline",
    "body": "text",
    "localgov_directory_phone": "telephone",
    "localgov_location": "location",
    "localgov_services_parent": "parent",
}


def renamed(one: dict[str, Any]) -> dict[str, Any]:
    """The record as JSON:API Extras sends it."""
    for part in ("attributes", "relationships"):
        one[part] = {OWN.get(name, name): value for name, value in one[part].items()}
    return one


def council() -> SmallDrupal:
    landing = node("localgov_services_landing", 1, "Housing", "/housing", body=html("<p>Homes</p>"))
    above = to("localgov_services_landing", 1)
    page = node("localgov_services_page", 2, "Rent", body=html("<p>Money.</p>"), localgov_services_parent=above,
                localgov_directory_phone="01632 960 123")  # fmt: skip
    where = {"type": "localgov_geo--address", "id": "g1"}
    venue = node("localgov_directories_venue", 3, "Library", localgov_location=where)
    site = SmallDrupal(map(renamed, [landing, page, venue]))
    site.included = [resource("localgov_geo--address", "g1", "", postal_address={"postal_code": "LL99 1AA"})]
    site.refused_includes = {"localgov_location"}
    return site


def test_fields_are_read_under_the_names_that_the_website_gives_them() -> None:
    found_there = read(council(), fields=OWN)
    page = found_there.items["Rent"]
    assert page.words[0].phones == (Phone("01632 960 123", "+441632960123"),)
    assert page.words[0].summary == "Money."
    assert page.topics[0].topic_uid == found_there.topics["/housing"].uid
    assert found_there.items["Library"].where == Position("LL99 1AA")


def test_a_field_that_only_some_pages_call_otherwise_is_read_from_the_others_too() -> None:
    site = council()
    site.english.append(node("localgov_services_page", 4, "Usual", localgov_directory_phone="01632 960 124"))
    usual = read(site, fields=OWN).items["Usual"]
    assert usual.words[0].phones[0].display == "01632 960 124"


def test_a_check_looks_for_the_names_of_the_settings() -> None:
    with serving(council()) as server:
        source = server.source("localgov-drupal", ("en",), fields={**OWN, "localgov_directory_email": "gone"})
        report = probe_source(source, NETWORK, NAMES, lambda _seconds: None)
    assert "localgov_directory_email is in gone" in found(report, "fields").sentence
    assert not [one for offer in report.offers for one in offer.findings if "send along" in one.sentence]


def test_every_field_that_is_read_may_have_another_name() -> None:
    folder = Path(localgov_drupal.__file__).parent
    quoted = re.findall(r'"(localgov_[a-z_]+)"', "".join(one.read_text("utf-8") for one in folder.glob("*.py")))
    assert {name for name in quoted if not name.startswith(("localgov_contact", "localgov_geo"))} <= {*LOCALGOV_FIELDS}
