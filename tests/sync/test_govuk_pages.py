"""Each kind of GOV.UK's pages becomes what a visitor can read, call or open; what is malformed is left out and told."""

from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content_sync.adapters.govuk.pages import items_of
from content_sync.adapters.govuk.payload import ContentItem, WrongShape, content_item
from content_sync.adapters.govuk.site import CREDITS, Site
from content_sync.adapters.govuk.translations import translations
from content_sync.content import Item, LeftOut
from content_sync.headings import HeadingTable
from content_sync.inline import plain_item
from content_sync.source import Source
from tests.sync.govuk_pages import Website, page, read_once
from tests.sync.replay import serving

SITE = Site(
    Source(name="govuk", kind="govuk", url="http://x", public_url={"en": "http://x"}, languages=("en",)),
    HeadingTable({}),
    {},
    {},
)


def _read(folder: Path, *pages: dict[str, Any], **more: object) -> dict[str, Item]:
    """Read these pages, all of them named in the settings, and answer the items by their paths."""
    with serving(Website(*pages)) as server:
        read = read_once(folder, server, *(one["base_path"] for one in pages), **more)
    assert read.left_out == []
    return {uid.removeprefix("govuk:"): item for uid, item in read.items.items()}


def _texts(item: Item, at: int = 0) -> list[str]:
    sections = item.words[at].sections
    return [plain_item(words) for section in sections for block in section.blocks for words in block.items]


def test_an_answer_is_a_service_with_its_date_address_and_credit(tmp_path: Path) -> None:
    (item,) = _read(tmp_path, page("/answer")).values()
    assert (item.kind, item.assured_on) == ("service", date(2026, 4, 6))
    assert item.changed == datetime(2026, 4, 6, 8, 30, tzinfo=UTC).timestamp()
    words = item.words[0]
    assert (words.title, words.summary, words.url) == (
        "The page answer",
        "What it is about.",
        "https://www.gov.uk/answer",
    )
    assert words.credit == CREDITS["en"]
    assert _texts(item) == ["Words to read."]


@pytest.mark.parametrize(
    "links",
    [
        {"mainstream_browse_pages": [{"base_path": "/browse/benefits/disability"}]},
        {"parent": [{"base_path": "/browse/benefits"}]},
        {"taxons": [{"base_path": "/welfare"}]},
    ],
)
def test_a_page_that_govuk_files_under_benefits_is_one(tmp_path: Path, links: dict[str, Any]) -> None:
    assert _read(tmp_path, page("/answer", links=links))["/answer"].kind == "benefit"


def test_a_guide_has_its_parts_as_pages_and_links_between_them_stay_in_the_booth(tmp_path: Path) -> None:
    link = '<p>See <a href="/guide/claim#post">how to claim</a> and <a href="/other">more</a>.</p>'
    parts = [
        {"title": "Overview", "slug": "overview", "body": link},
        {"title": "How to claim", "slug": "claim", "body": [{"content_type": "text/html", "content": "<p>Call.</p>"}]},
    ]
    items = _read(tmp_path, page("/guide", "guide", details={"parts": parts}))
    assert [(item.kind, item.parent_uid, item.position) for item in items.values()] == [
        ("guide", None, 0), ("page", "govuk:/guide", 0), ("page", "govuk:/guide", 1),
    ]  # fmt: skip
    assert items["/guide"].words[0].summary == "What it is about."
    first, second = items["/guide/overview"].words[0], items["/guide/claim"].words[0]
    assert (first.url, second.url) == ("https://www.gov.uk/guide", "https://www.gov.uk/guide/claim")
    assert [(one.url, one.uid) for one in first.links] == [
        ("https://www.gov.uk/guide/claim#post", "govuk:/guide/claim"),
        ("https://www.gov.uk/other", None),
    ]
    assert second.credit


def test_a_guide_of_one_part_is_one_page(tmp_path: Path) -> None:
    parts = [{"title": "Overview", "slug": "overview", "body": "<p>All there is.</p>"}]
    (item,) = _read(tmp_path, page("/guide", "guide", details={"parts": parts})).values()
    assert (item.kind, _texts(item)) == ("service", ["All there is."])


def test_a_transaction_has_its_start_button_and_every_text(tmp_path: Path) -> None:
    details = {
        "introductory_paragraph": "<p>First.</p>",
        "more_information": "<p>Second.</p>",
        "what_you_need_to_know": "<p>Third.</p>",
        "other_ways_to_apply": "<p>Fourth.</p>",
        "transaction_start_link": "https://www.tax.service.gov.uk/start",
        "variants": [
            {
                "title": "For carers",
                "introductory_paragraph": "<p>Fifth.</p>",
                "transaction_start_link": "https://a.gov.uk/",
            }
        ],
        "external_related_links": [{"title": "Elsewhere", "url": "https://b.example/"}],
    }
    (item,) = _read(tmp_path, page("/start", "transaction", details=details)).values()
    assert _texts(item) == ["First.", "Second.", "Third.", "Fourth.", "Fifth."]
    headings = [section.heading for section in item.words[0].sections]
    assert headings == ["", "What you need to know", "Other ways to apply", "For carers"]
    assert [(one.label, one.url, one.role) for one in item.words[0].links] == [
        ("The page start", "https://www.tax.service.gov.uk/start", "apply"),
        ("For carers", "https://a.gov.uk/", "apply"),
        ("Elsewhere", "https://b.example/", "information"),
    ]


def test_what_asks_for_a_postcode_is_done_on_the_website(tmp_path: Path) -> None:
    details = {"introduction": "<p>First.</p>", "need_to_know": "<ul><li>Wales only</li></ul>"}
    (item,) = _read(tmp_path, page("/report", "local_transaction", details=details)).values()
    assert _texts(item) == ["First.", "Wales only"]
    assert [(one.url, one.role) for one in item.words[0].links] == [("https://www.gov.uk/report", "apply")]


def test_a_step_by_step_has_its_steps_with_their_links(tmp_path: Path) -> None:
    contents = [
        {"type": "paragraph", "text": "Do <this> first."},
        {"type": "list", "contents": [{"text": "A form", "href": "/form", "context": "£5 & up"}, {"text": "A visit"}]},
    ]
    steps = {"title": "x", "introduction": "<p>Hello.</p>", "steps": [{"title": "Start", "contents": contents}]}
    items = _read(tmp_path, page("/steps", "step_by_step_nav", details={"step_by_step_nav": steps}))
    assert [(item.kind, item.parent_uid) for item in items.values()] == [
        ("step_by_step", None),
        ("step", "govuk:/steps"),
    ]
    step = items["/steps/step-1"].words[0]
    assert (step.title, step.summary, step.url) == ("Start", "Do <this> first.", "https://www.gov.uk/steps")
    assert _texts(items["/steps/step-1"]) == ["A form (£5 & up)", "A visit"]
    assert [(one.label, one.url) for one in step.links] == [("A form", "https://www.gov.uk/form")]


def test_a_contact_has_its_phones_with_hours_mail_and_address(tmp_path: Path) -> None:
    number = {"title": "Carers", "number": "0800 731 0297", "textphone": "0800 731 0317", "open_hours": "<p>9 to 5</p>"}
    letter = {"title": "The unit", "street_address": "Site A\r\n", "postal_code": "WV98 2AB", "locality": ""}
    details = {
        "description": None,
        "phone_numbers": [number],
        "email_addresses": [{"email": "unit@example.gov.uk "}],
        "post_addresses": [letter],
        "contact_form_links": [
            {"title": "The form", "link": "https://form.example/", "description": "<p>Or write.</p>"}
        ],
    }
    (item,) = _read(tmp_path, page("/contact", "contact", details=details)).values()
    words = item.words[0]
    assert [(one.display, one.label, one.hours) for one in words.phones] == [
        ("0800 731 0297", "Carers", "9 to 5"), ("0800 731 0317", "Carers: Textphone", ""),
    ]  # fmt: skip
    assert words.emails == ("unit@example.gov.uk",)
    assert _texts(item) == ["Or write.", "The unit Site A WV98 2AB"]
    assert [one.url for one in words.links] == ["https://form.example/"]


def test_numbers_in_the_text_can_be_called_but_not_fax_or_years(tmp_path: Path) -> None:
    box = (
        '<div class="contact"><p><strong>Pension Service</strong><br>Telephone: 0800 731 0469<br>'
        "Welsh language: 0800 731 0453<br>Fax: 0800 528 0506<br>Monday to Friday, 8am to 6pm</p></div>"
        "<p>From April: 2026</p><p>Reference: 0123 456 789</p>"
    )
    (item,) = _read(tmp_path, page("/answer", details={"body": box})).values()
    assert [(one.display, one.label, one.hours) for one in item.words[0].phones] == [
        ("0800 731 0469", "Pension Service", "Monday to Friday, 8am to 6pm"),
        ("0800 731 0453", "Pension Service: Welsh language", "Monday to Friday, 8am to 6pm"),
    ]


def test_related_pages_are_those_that_the_booth_has(tmp_path: Path) -> None:
    links = {"ordered_related_items": [{"base_path": "/b"}, {"base_path": "/elsewhere"}, 7, {"base_path": None}]}
    parts = [{"title": name, "slug": name, "body": "<p>Words.</p>"} for name in ("one", "two")]
    guide = page("/g", "guide", links=links, details={"parts": parts})
    items = _read(tmp_path, page("/a", links=links), page("/b"), guide)
    assert items["/a"].related == items["/g/two"].related == ("govuk:/b",)
    assert items["/g"].related == ()


def _welsh(path: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    return page(path, lang="cy", title="Y dudalen", details={"body": "<p>Geiriau.</p>"}, **more)


@pytest.mark.parametrize("how", ["linked", "said"])
def test_a_page_in_both_languages_is_one_item(tmp_path: Path, how: str) -> None:
    linked = {"available_translations": [{"locale": "en", "base_path": "/a"}, {"locale": "cy", "base_path": "/b"}]}
    said = '<p>This guide is also available <a href="/b">in Welsh (Cymraeg)</a>.</p><p>Words to read.</p>'
    english = page("/a", links=linked) if how == "linked" else page("/a", details={"body": said})
    with serving(Website(english, _welsh("/b"))) as server:
        read = read_once(tmp_path, server, "/a")
    (item,) = read.items.values()
    assert [(words.lang, words.url, words.credit) for words in item.words] == [
        ("en", "https://www.gov.uk/a", CREDITS["en"]), ("cy", "https://www.gov.uk/b", CREDITS["cy"]),
    ]  # fmt: skip
    assert _texts(item) == ["Words to read."]
    assert _texts(item, 1) == ["Geiriau."]
    assert item.words[0].links == ()


def test_welsh_is_not_fetched_where_the_settings_do_not_name_it(tmp_path: Path) -> None:
    linked = {"available_translations": [{"locale": "cy", "base_path": "/b"}]}
    with serving(Website(page("/a", links=linked), _welsh("/b"))) as server:
        read = read_once(tmp_path, server, "/a", "/b", languages=("en",))
        assert server.asked == ["/api/content/a", "/api/content/b"]
    assert list(read.items) == ["govuk:/a"]
    assert "written in" in read.left_out[0].reason


@pytest.mark.parametrize("base_path", ["/gone", "/english", "https://evil.example/b", "//evil", 7, None, "/a b"])
def test_a_translation_that_is_none_is_passed_over(tmp_path: Path, base_path: object) -> None:
    linked = {"available_translations": [{"locale": "cy", "base_path": base_path}, 3]}
    with serving(Website(page("/a", links=linked), page("/english"))) as server:
        read = read_once(tmp_path, server, "/a")
    assert [words.lang for words in read.items["govuk:/a"].words] == ["en"]
    assert read.left_out == []


def test_pages_of_a_guide_are_paired_only_where_both_languages_have_as_many(tmp_path: Path) -> None:
    def parts(*names: str) -> dict[str, Any]:
        return {"parts": [{"title": name, "slug": name.lower(), "body": f"<p>{name}.</p>"} for name in names]}

    linked = {"available_translations": [{"locale": "cy", "base_path": "/b"}]}
    english = page("/a", "guide", details=parts("One", "Two"), links=linked)
    for welsh, langs in ((parts("Un", "Dau"), ["en", "cy"]), (parts("Un", "Dau", "Tri"), ["en"])):
        (tmp_path / str(len(langs))).mkdir()
        with serving(Website(english, page("/b", "guide", "cy", details=welsh))) as server:
            read = read_once(tmp_path / str(len(langs)), server, "/a")
        assert [words.lang for words in read.items["govuk:/a"].words] == ["en", "cy"]
        assert [words.lang for words in read.items["govuk:/a/two"].words] == langs
        assert ["shown in en only" in one.reason for one in read.left_out] == [True] * (2 - len(langs))


def test_scripts_and_addresses_that_are_none_do_not_come_through(tmp_path: Path) -> None:
    body = '<script>alert(1)</script><p onclick="x()">Words <a href="javascript:x()">here</a>, <a href="file:///x">there</a></p>'
    details = {"body": body, "transaction_start_link": "javascript:x()"}
    (item,) = _read(tmp_path, page("/a", "transaction", details=details)).values()
    assert _texts(item) == ["Words here, there"]
    assert item.words[0].links == ()


def test_one_part_that_cannot_be_read_is_left_out_alone(tmp_path: Path) -> None:
    parts = [{"title": "One", "slug": "one", "body": "<p>1</p>"}, {"title": 2, "slug": "two", "body": "<p>2</p>"}]
    with serving(Website(page("/guide", "guide", details={"parts": parts}))) as server:
        read = read_once(tmp_path, server, "/guide")
    assert list(read.items) == ["govuk:/guide", "govuk:/guide/one"]
    assert [(one.path, one.uid) for one in read.left_out] == [("/guide/two", "govuk:/guide/two")]


def test_the_pages_of_a_guide_that_cannot_be_read_stay_with_it(tmp_path: Path) -> None:
    parts = [{"title": name, "slug": name, "body": "<p>Words.</p>"} for name in ("one", "two")]
    guide = page("/guide", "guide", details={"parts": parts}, description={"no": "text"})
    with serving(Website(guide)) as server:
        read = read_once(tmp_path, server, "/guide")
    assert [one.uid for one in read.left_out] == ["govuk:/guide", "govuk:/guide/one", "govuk:/guide/two"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"details": {}}, "no text that the kiosk can show"),
        ({"schema_name": "taxon", "details": {"visible": True}}, "of the type taxon"),
        ({"details": {"body": 7}}, "details.body should be text"),
        ({"details": {"body": [{"content_type": "text/govspeak", "content": "x"}]}}, "details.body should be text"),
        ({"details": {"parts": {"one": "two"}}}, "details.parts should be a list"),
        ({"details": {"step_by_step_nav": 7}}, "should have named parts"),
        ({"public_updated_at": "yesterday"}, "should be a moment"),
        ({"description": {"no": "text"}}, "description should be text"),
    ],
)
def test_a_page_that_cannot_be_read_says_where_and_the_others_come(
    tmp_path: Path, change: dict[str, Any], said: str
) -> None:
    with serving(Website(page("/odd") | change, page("/good"))) as server:
        read = read_once(tmp_path, server, "/odd", "/good")
    assert list(read.items) == ["govuk:/good"]
    (left_out,) = read.left_out
    assert said in left_out.reason
    assert left_out.uid == "govuk:/odd"


_NAMES = (
    "title", "slug", "body", "parts", "steps", "contents", "text", "type", "href", "step_by_step_nav", "phone_numbers",
    "number", "variants", "links", "locale", "base_path", "available_translations", "introduction", "post_addresses",
)  # fmt: skip
_JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=20) | st.sampled_from(["<p>x</p>", "/a", "en", "cy", "list"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_NAMES), inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["guide", "step_by_step_nav", "contact", "transaction", "anything"]), st.data())
def test_whatever_comes_is_read_or_told(schema: str, data: st.DataObject) -> None:
    fields = st.dictionaries(st.sampled_from(_NAMES), _JSON, max_size=4)
    item = ContentItem("/a", "A", "en", schema, details=data.draw(fields), links=data.draw(fields))
    translations(item, ("en", "cy"))
    with suppress(WrongShape):
        assert all(isinstance(one, Item | LeftOut) for one in items_of([item], SITE))


@pytest.mark.parametrize("body", [b"\xff\xfe", b"[" * 100_000, b'{"base_path": "x", "title": "t"}', b"null", b""])
def test_what_is_no_page_at_all_is_refused(body: bytes) -> None:
    with pytest.raises(WrongShape):
        content_item(body)
