"""Every field of a LocalGov Drupal website finds its place in the booth."""

from datetime import date, time
from typing import Any

import pytest

from content_sync.content import Link, Phone, Position, Schedule, TopicPlace
from content_sync.errors import CouncilRefused, CouncilSentNonsense, CouncilUnreachable
from tests.sync.reading import read
from tests.sync.replay import as_json
from tests.sync.small_drupal import Resource, SmallDrupal, banner, html, node, resource, to

LANDING, SUB, PAGE = "localgov_services_landing", "localgov_services_sublanding", "localgov_services_page"
VENUE = "localgov_directories_venue"

FIELDS = {
    "places": "field_venues",
    "related": "field_related",
    "aliases": "field_also_called",
    "assured": "field_assured_on",
    "benefit": "field_is_benefit",
    "phones": "field_phones",
    "access": "field_access",
}


def council() -> SmallDrupal:
    links: list[Resource] = [
        {"uri": uri, "title": "", "options": []} for uri in ("entity:node/12", "internal:/housing/rent", "route:x")
    ]
    paragraph = resource("paragraph--topic_list_builder", "p1", "", topic_list_links=links)
    site = SmallDrupal(
        [
            node(LANDING, 1, "Housing", "/housing", body=html("<p>Homes.</p>", "Find a home"),
                 localgov_destinations=[to(SUB, 2), to(PAGE, 13)]),
            node(SUB, 2, "Keep your home", "/housing/keep", localgov_services_parent=to(LANDING, 1),
                 localgov_topics=[{"type": "paragraph--topic_list_builder", "id": "p1"}]),
            node(PAGE, 11, "Help with rent", "/housing/rent", localgov_services_parent=to(SUB, 2), **rent()),
            node(PAGE, 12, "Zebra first", localgov_services_parent=to(SUB, 2)),
            node(PAGE, 13, "Apply for a home", localgov_services_parent=to(LANDING, 1)),
            node(PAGE, 14, "Alphabet", localgov_services_parent=to(SUB, 2)),
            node(VENUE, 30, "Library", "/places/library"),
        ],
        [
            node(SUB, 2, "Cadw eich cartref", "/tai/cadw", "cy", localgov_services_parent=to(LANDING, 1)),
            node(PAGE, 11, "Help gyda rhent", "/tai/rhent", "cy", body=html("<h2>Pwy all ei gael</h2><p>Chi</p>"),
                 localgov_common_tasks=[{"uri": "entity:node/2", "title": "", "options": []}]),
        ],
    )  # fmt: skip
    site.included = [paragraph]
    return site


def rent() -> Resource:
    return {
        "body": html(
            '<p>Money.</p><h2>How to apply</h2><p>See <a href="/housing/keep">more</a></p>', "Help to pay rent"
        ),
        "localgov_common_tasks": [
            {"uri": "https://forms.example/rent", "title": "Apply now", "options": {"type": "action"}},
            {"uri": "entity:node/12", "title": "", "options": {"type": "basic"}},
            {"uri": "entity:node/999", "title": "Unpublished", "options": []},
        ],
        "localgov_download_links": [{"uri": "internal:/files/form.pdf", "title": "Form", "options": []}],
        "localgov_related_links": [{"uri": "entity:node/13", "title": "A home", "options": []}],
        "field_venues": [to(VENUE, 30)],
        "field_related": [to(PAGE, 14), to(PAGE, 998), to(LANDING, 1)],
        "field_also_called": ["rent help"],
        "field_assured_on": "2026-06-15",
        "field_is_benefit": True,
        "field_phones": ["01632 960 123|Benefits team|Monday to Friday", "999"],
        "field_minimum_age": 18,
    }


def test_a_page_in_two_languages_is_one_item_with_all_its_fields() -> None:
    found = read(council(), fields=FIELDS)
    assert found.left_out == []
    page = found.items["Help with rent"]
    english, welsh = page.words
    assert (page.uid, page.kind) == ("council:n11", "benefit")
    assert (english.lang, welsh.lang, welsh.title) == ("en", "cy", "Help gyda rhent")
    assert english.url == "https://council.example/housing/rent"
    assert welsh.url == "https://council.example/cy/tai/rhent"
    assert english.summary == "Help to pay rent"
    assert [section.role for section in english.sections] == ["lead", "apply"]
    assert [section.role for section in welsh.sections] == ["eligibility"]
    assert english.phones == (
        Phone("01632 960 123", "+441632960123", "Benefits team", "Monday to Friday"),
        Phone("999", "999"),
    )
    assert english.aliases == ("rent help",)
    assert page.places == ("council:n30",)
    assert page.related == ("council:n14", "council:n13"), "what is not published and what is a topic are left away"
    assert (page.minimum_age, page.maximum_age, page.assured_on) == (18, None, date(2026, 6, 15))


def test_links_become_public_addresses_and_those_of_the_booth_are_known() -> None:
    links = read(council(), fields=FIELDS).items["Help with rent"].words[0].links
    assert links == (
        Link("Apply now", "https://forms.example/rent", "apply"),
        Link("Zebra first", "https://council.example/node/12", "information", "council:n12"),
        Link("Form", "https://council.example/files/form.pdf", "download"),
        Link("A home", "https://council.example/node/13", "information", "council:n13"),
        Link("more", "https://council.example/housing/keep"),
    )


def test_a_link_without_words_takes_the_title_of_its_page_in_the_same_language() -> None:
    welsh = read(council(), fields=FIELDS).items["Help with rent"].words[1]
    assert welsh.links == (Link("Cadw eich cartref", "https://council.example/cy/tai/cadw"),)


def test_pages_stand_in_the_order_of_their_topic_and_the_others_after_by_title() -> None:
    found = read(council(), fields=FIELDS)
    keep = found.topics["/housing/keep"]
    order = {title: item.topics[0].position for title, item in found.items.items() if keep.uid in str(item.topics)}
    assert sorted(order, key=order.__getitem__) == ["Zebra first", "Help with rent", "Alphabet"]
    assert found.topics["/housing"].words[0].summary == "Find a home"
    assert (keep.parent_uid, keep.position) == (found.topics["/housing"].uid, 0)
    assert found.items["Apply for a home"].topics == (TopicPlace(found.topics["/housing"].uid, 1),)
    assert [words.label for words in keep.words] == ["Keep your home", "Cadw eich cartref"]


def test_fields_that_the_website_does_not_have_are_simply_absent() -> None:
    page = read(council()).items["Help with rent"]
    assert (page.kind, page.places, page.words[0].phones, page.words[0].aliases) == ("service", (), (), ())


def test_all_pages_are_read_whatever_host_the_site_believes_it_has() -> None:
    site = SmallDrupal([node(PAGE, number, f"Page {number}") for number in range(1, 24)], page=5)
    found = read(site)
    assert len(found.items) == 23
    pages = [path for path in found.asked if "services_page" in path and "changed" not in path]
    assert len(pages) == 2 * 5, "five pages in each language"


def test_a_site_that_gives_the_same_page_for_ever_is_not_read_for_ever() -> None:
    site = SmallDrupal([node(PAGE, 1, "Only page")])
    document = {
        "data": site.english,
        "links": {"next": {"href": "/jsonapi/node/localgov_services_page?page[offset]=0"}},
    }
    site.answers["/jsonapi/node/localgov_services_page"] = as_json(document)
    assert list(read(site, languages=("en",)).items) == ["Only page"]


def test_a_relationship_that_the_site_lacks_is_done_without() -> None:
    site = council()
    site.refused_includes = {"localgov_page_components.paragraphs", "localgov_page_components", "localgov_topics"}
    assert len(read(site, fields=FIELDS).items) == 5


def test_a_guide_has_its_pages_in_the_order_of_its_overview() -> None:
    overview, page = "localgov_guides_overview", "localgov_guides_page"
    pages = [to(page, 3), to(page, 2)]
    site = SmallDrupal(
        [
            node(overview, 1, "Moving", localgov_guides_pages=pages, localgov_guides_description="All about it",
                 localgov_guides_section_title="Overview"),
            node(page, 2, "Second", localgov_guides_parent=to(overview, 1), localgov_guides_section_title="Afterwards"),
            node(page, 3, "First", localgov_guides_parent=to(overview, 1)),
            node(page, 4, "Lost", localgov_guides_parent=to(overview, 99)),
        ]
    )  # fmt: skip
    found = read(site)
    assert found.items["Moving"].words[0].summary == "All about it"
    assert (found.items["First"].kind, found.items["First"].parent_uid, found.items["First"].position) == (
        "page",
        "council:n1",
        0,
    )
    assert found.items["Afterwards"].position == 1
    assert [(one.path[-3:], one.uid) for one in found.left_out] == [("/n4", None)], "not even yesterday's is kept"


def test_a_step_by_step_is_read_like_a_guide() -> None:
    overview, step = "localgov_step_by_step_overview", "localgov_step_by_step_page"
    site = SmallDrupal(
        [
            node(overview, 1, "Get help", localgov_step_by_step_pages=[to(step, 2)],
                 localgov_step_description="In steps"),
            node(step, 2, "x", localgov_step_parent=to(overview, 1), localgov_step_section_title="Call us",
                 localgov_step_summary=html("<p>By phone</p>")),
        ]
    )  # fmt: skip
    found = read(site)
    assert found.items["Get help"].kind == "step_by_step"
    assert (found.items["Call us"].kind, found.items["Call us"].words[0].summary) == ("step", "By phone")


def library(**fields: Any) -> SmallDrupal:  # noqa: ANN401
    geo = resource("localgov_geo--address", "g1", "", postal_address={
        "address_line1": "2 Quay Street", "address_line2": "", "locality": "Aberfryn", "postal_code": "AF1 2QY"},
        location={"lat": 52.4153, "lon": -4.0829}, external_id="100012345678")  # fmt: skip
    usual: Resource = {
        "localgov_location": {"type": "localgov_geo--address", "id": "g1"},
        "localgov_directory_opening_times": html("<p>Monday to Friday: 9am to 5pm</p>"),
        "localgov_directory_notes": html("<ul><li>Ramp</li><li>Hearing loop</li></ul>"),
        "localgov_directory_phone": "01632 960 123",
        "localgov_directory_email": "library@council.example",
        "localgov_directory_website": [{"uri": "https://library.example/", "title": "", "options": []}],
    }
    site = SmallDrupal([node(VENUE, 30, "Library", **(usual | fields))])
    site.included = [geo]
    return site


def test_a_place_has_address_position_hours_access_and_contacts() -> None:
    place = read(library()).items["Library"]
    words = place.words[0]
    assert words.address == ("2 Quay Street", "Aberfryn")
    assert place.where == Position("AF1 2QY", 52.4153, -4.0829, "100012345678")
    assert place.schedules == (Schedule(("MO", "TU", "WE", "TH", "FR"), time(9), time(17)),)
    assert words.hours_text == "Monday to Friday: 9am to 5pm"
    assert words.access == ("Ramp", "Hearing loop")
    assert words.emails == ("library@council.example",)
    assert words.links == (Link("library.example", "https://library.example/"),)


def test_hours_that_are_not_clear_are_kept_as_written() -> None:
    place = read(library(localgov_directory_opening_times=html("<p>Most mornings; ring first</p>"))).items["Library"]
    assert (place.schedules, place.words[0].hours_text) == ((), "Most mornings; ring first")


def test_a_venues_notes_are_directions_where_access_has_a_field_of_its_own() -> None:
    words = read(library(field_access=["Step-free"]), fields=FIELDS).items["Library"].words[0]
    assert (words.access, words.directions) == (("Step-free",), "Ramp, Hearing loop")


def test_a_position_off_the_globe_is_no_position() -> None:
    site = library()
    site.included[0]["attributes"]["location"] = {"lat": 100, "lon": 101}
    where = read(site).items["Library"].where
    assert where is not None
    assert (where.postcode, where.latitude, where.longitude) == ("AF1 2QY", None, None)


def test_a_directory_of_places_only_is_no_topic_unless_a_landing_page_holds_it() -> None:
    directory = node("localgov_directory", 5, "Places", "/places")
    venue = node(VENUE, 30, "Library", localgov_directory_channels=[to("localgov_directory", 5)])
    found = read(SmallDrupal([directory, venue]))
    assert (found.topics, found.items["Library"].topics) == ({}, ())
    landing = node(LANDING, 1, "Around", "/around", localgov_destinations=[to("localgov_directory", 5)])
    found = read(SmallDrupal([landing, directory, venue]))
    assert found.topics["/places"].parent_uid == "council:n1"
    assert found.items["Library"].topics == (TopicPlace("council:n5", 0),)


def test_contact_paragraphs_give_phones_and_emails() -> None:
    values = {
        "heading": "Rents team",
        "phone": "01632 960 200",
        "office_hours": "9am to 5pm",
        "out_of_hours": "01632 960 201",
        "email": "rents@council.example",
    }
    fields = {f"localgov_contact_{name}": value for name, value in values.items()}
    contact = resource("paragraph--localgov_contact", "c1", "", **fields)
    item = resource(
        "paragraphs_library_item--paragraphs_library_item", "l1", "", paragraphs={"type": contact["type"], "id": "c1"}
    )
    pointer = {"type": item["type"], "id": "l1"}
    site = SmallDrupal([node(PAGE, 1, "Rents", localgov_page_components=[pointer])])
    site.included = [item, contact]
    words = read(site).items["Rents"].words[0]
    assert words.phones == (
        Phone("01632 960 200", "+441632960200", "Rents team", "9am to 5pm"),
        Phone("01632 960 201", "+441632960201", "Rents team"),
    )
    assert words.emails == ("rents@council.example",)


def test_events_and_news_have_their_dates_pictures_and_places() -> None:
    image = {"type": "media--image", "id": "m1"}
    file = {"type": "file--file", "id": "f1", "meta": {"alt": "A bus"}}
    price = resource("taxonomy_term--localgov_event_price", "t1", "", name="Free")
    site = SmallDrupal(
        [
            node("localgov_event", 1, "Open day", localgov_event_venue=to(VENUE, 30), localgov_event_image=image,
                 localgov_event_price={"type": price["type"], "id": "t1"},
                 localgov_event_date={"value": "2026-07-22T16:00:00+00:00", "end_value": "2026-07-22T18:00:00+00:00",
                                      "rrule": ""}),
            node("localgov_news_article", 2, "More buses", localgov_news_date="2026-07-14", field_media_image=image),
            node(VENUE, 30, "Library"),
            resource("media--image", "m1", "", field_media_image=file),
            resource("media--image", "m2", "", field_media_image=file),
        ]
    )  # fmt: skip
    site.included = [
        price,
        resource(
            "file--file", "f1", "", uri={"value": "public://bus.png", "url": "/files/bus.png"}, filemime="image/png"
        ),
    ]
    found = read(site)
    event = found.items["Open day"]
    assert (event.starts, event.ends, event.places) == (1784736000.0, 1784743200.0, ("council:n30",))
    assert event.words[0].price == "Free"
    assert found.items["More buses"].starts == 1783983600.0, "midnight in British Summer Time"
    assert [(one.uid, one.url.rpartition(":")[2].lstrip("0123456789"), one.mime, one.alts) for one in found.media] == [
        ("council:m1", "/files/bus.png", "image/png", {"en": "A bus"})
    ]


BANNER = "localgov_alert_banner--localgov_alert_banner"


def test_banners_have_their_level_and_reach_whom_they_are_for() -> None:
    status = "localgov_services_status"
    site = SmallDrupal(
        [
            node(LANDING, 1, "Housing", "/housing"),
            banner("50--major"),
            banner("20--minor", "/housing"),
            banner("00--announcement", "/nowhere\r\n/else"),
            banner("90--notable-person", "<front>\n/housing"),
            banner("20--minor", "/housing", "1"),
            banner("00--announcement", "/housing/*\r\n/else"),
            banner("00--announcement", "/else/*"),
            banner("90--notable-person", "/node/1"),
            node(status, 7, "No repairs", localgov_services_parent=to(LANDING, 1),
                 body=html("<p>x</p>", "Back at noon"), localgov_service_status="0-severe-impact"),
            node(status, 8, "Fine", localgov_services_parent=to(LANDING, 1), localgov_service_status="2-no-issues"),
        ]
    )  # fmt: skip
    for found in (read(site), read(site, only_alerts=True)):
        assert {title: (one.level, one.topic_uid) for title, one in found.alerts.items()} == {
            "50--major  0": ("major", None),
            "20--minor /housing 0": ("minor", "council:n1"),
            "90--notable-person <front>\n/housing 0": ("notable_person", None),
            "20--minor /housing 1": ("minor", None),
            "00--announcement /housing/*\r\n/else 0": ("announcement", "council:n1"),
            "90--notable-person /node/1 0": ("notable_person", "council:n1"),
            "No repairs": ("major", "council:n1"),
        }
        major = found.alerts["50--major  0"].words[0]
        assert (major.body, major.link) == ("Take <b>care</b>", Link("More", "https://council.example/housing"))
        assert found.alerts["No repairs"].words[0].body == "Back at noon"


def test_a_look_for_alerts_asks_little() -> None:
    site = SmallDrupal([node(PAGE, 1, "x"), node(LANDING, 2, "Housing", "/housing"), banner("50--major")])
    assert len(read(site, only_alerts=True).asked) == 2, "the banners in two languages"


@pytest.mark.parametrize(
    ("path", "status", "fault"),
    [
        ("/jsonapi", 404, CouncilRefused),
        ("/jsonapi", 403, CouncilRefused),
        ("/jsonapi/node/localgov_services_page", 403, CouncilRefused),
        ("/jsonapi/node/localgov_services_page", 404, CouncilRefused),
        ("/jsonapi/node/localgov_services_page", 500, CouncilUnreachable),
    ],
)
def test_a_round_that_cannot_be_complete_says_so(path: str, status: int, fault: type[Exception]) -> None:
    site = council()
    site.answers[path] = as_json({"errors": []}, status)
    with pytest.raises(fault):
        read(site)


PREFIXES = [
    (("en", "cy"), {"en": "", "cy": "/cy"}, ("",), {"en": "", "cy": "/cy"}),
    (("en", "cy"), {"en": "", "cy": ""}, ("",), {"en": "", "cy": "/cy"}),
    (("cy", "en"), {"en": "", "cy": "/cy"}, ("",), {"en": "", "cy": "/cy"}),
    (("cy", "en"), {"en": "/en", "cy": ""}, ("",), {"en": "/en", "cy": ""}),
    (("en", "cy"), {"en": "/en", "cy": "/cy"}, ("/en",), {"en": "/en", "cy": "/cy"}),
    (("cy", "en"), {"en": "/en", "cy": "/cy"}, ("/en", "/drupal/cy"), {"en": "/en", "cy": "/cy"}),
]


@pytest.mark.parametrize(("languages", "public", "written", "asked"), PREFIXES)
def test_each_language_is_asked_for_where_its_public_address_is(
    languages: tuple[str, ...], public: dict[str, str], written: tuple[str, ...], asked: dict[str, str]
) -> None:
    addresses = {lang: f"https://council.example{path}" for lang, path in public.items()}
    for before in written:
        site = council()
        site.prefixes = asked
        # Drupal writes the language in which it was asked into its links.
        site.written = before
        found = read(site, fields=FIELDS, languages=languages, public_url=addresses)
        page = next(item for item in found.items.values() if item.uid == "council:n11")
        assert [words.lang for words in page.words] == list(languages)
        assert {words.lang: words.url for words in page.words}["en"] == f"{addresses['en']}/housing/rent"
        assert len(found.items) == 5
        assert found.left_out == []


def test_a_language_that_the_website_does_not_have_is_said() -> None:
    site = council()
    site.absent = ("/cy/",)
    found = read(site, fields=FIELDS)
    assert {words.lang for item in found.items.values() for words in item.words} == {"en"}
    assert [(one.path, one.uid) for one in found.left_out] == [("/cy/", None)]
    assert "take cy out of languages" in found.left_out[0].reason


@pytest.mark.parametrize("following", ["http://[", 5, {"href": ["x"]}])
def test_a_next_page_at_no_address_is_nonsense(following: object) -> None:
    site = council()
    page = {"data": [], "links": {"next": following if isinstance(following, dict) else {"href": following}}}
    site.answers["/jsonapi/node/localgov_services_page"] = as_json(page)
    with pytest.raises(CouncilSentNonsense):
        read(site)


@pytest.mark.parametrize("document", [[], {"data": {}}, {"errors": []}, "text", {"data": None}, 5])
def test_a_page_that_is_not_a_json_api_document_is_nonsense(document: object) -> None:
    for path in ("/jsonapi", "/jsonapi/node/localgov_services_page"):
        site = council()
        site.answers[path] = as_json(document)
        with pytest.raises(CouncilSentNonsense):
            read(site)


def test_a_record_of_wrong_types_is_left_out_and_said_and_the_others_stay() -> None:
    site = council()
    site.english[2]["attributes"]["title"] = ["not", "text"]
    site.english[3]["relationships"] = "none"
    site.english[4]["attributes"]["body"] = {"processed": 5}
    found = read(site, fields=FIELDS)
    assert set(found.items) == {"Help gyda rhent", "Alphabet", "Library"}
    reasons = {one.uid: one.reason for one in found.left_out}
    assert reasons["council:n11"] == "title should be text"
    assert "relationships" in reasons["council:n12"]
    assert reasons["council:n13"] == "body.processed should be text"


def test_what_is_unpublished_or_in_another_language_is_not_shown() -> None:
    hidden = node(PAGE, 2, "Hidden")
    hidden["attributes"]["status"] = False
    found = read(SmallDrupal([node(PAGE, 1, "Shown"), hidden, node(PAGE, 3, "Polski", "", "pl")]))
    assert list(found.items) == ["Shown"]
    assert found.left_out == []


def test_a_welsh_only_page_is_an_item_in_welsh() -> None:
    page = node(PAGE, 1, "Dim ond Cymraeg", "/cymraeg", "cy")
    words = read(SmallDrupal([page])).items["Dim ond Cymraeg"].words
    assert [(one.lang, one.url) for one in words] == [("cy", "https://council.example/cy/cymraeg")]


def test_only_nodes_are_filtered_and_every_collection_is_asked_for_in_a_fixed_order() -> None:
    asked = read(SmallDrupal([node(PAGE, 1, "x"), banner("50--major")])).asked
    pages = [path for path in asked if "services_page" in path and "changed" not in path]
    banners = [path for path in asked if "alert_banner" in path]
    assert all("filter%5Bstatus%5D=1" in path and "sort=drupal_internal__nid" in path for path in pages)
    assert all("filter" not in path and "sort=drupal_internal__id" in path for path in banners)
