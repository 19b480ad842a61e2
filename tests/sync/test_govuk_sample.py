"""The sample council's pages as GOV.UK sends them, and GOV.UK's own examples, brought into a real store."""

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from content_sync.content import LeftOut
from content_sync.mirror import Mirror
from tests.sync.govuk_pages import MONEY, Round, Website, read_once, source_of
from tests.sync.made_records import NOON, Booth, item, topic, under
from tests.sync.replay import SAMPLES, serving
from tests.sync.sample_council_server import Asked, copy_of_the_council, sample_council

UNIT = "/government/organisations/morfryn-sample/contact/carers-allowance-unit"
PATHS = (
    "/carers-allowance", "/lost-national-insurance-number", "/check-state-pension", "/apply-council-tax-reduction",
    "/when-someone-dies", UNIT, "/morfryn-heating-grant", "/help-for-carers", "/morfryn-winter-fund",
)  # fmt: skip
CAPTURED = SAMPLES / "govuk"


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Asked]:
    """The sample council, whose files may be changed."""
    with sample_council(copy_of_the_council(tmp_path)) as served:
        yield served


def _round(council: Asked, mirror: Mirror) -> Round:
    return Round(mirror, source_of(_Server(council.client.base_url), *PATHS))


class _Server:
    def __init__(self, url: httpx.URL) -> None:
        self.url = str(url).rstrip("/")


def test_every_kind_of_page_comes_whole_and_an_edit_with_the_next_round(council: Asked, tmp_path: Path) -> None:
    with Mirror(tmp_path, "govuk") as mirror:
        first = _round(council, mirror)
        assert first.left_out == []
        assert [one.kind for one in first.items.values() if one.parent_uid is None] == [
            "guide", "service", "service", "service", "step_by_step", "service",
        ]  # fmt: skip
        bilingual = [uid for uid, one in first.items.items() if len(one.words) > 1]
        assert len(bilingual) == 6  # the guide, its four pages, the answer
        assert not _round(council, mirror).is_new
        file = council.folder / "govuk" / "carers-allowance.cy.md"
        file.write_text(file.read_text("utf-8").replace("Lwfans Gofalwr", "Lwfans Gofalwyr", 1), "utf-8")
        assert _round(council, mirror).items["govuk:/carers-allowance"].words[1].title == "Lwfans Gofalwyr"
    assert council.problems == []


def test_a_visitor_finds_both_the_councils_and_the_national_pages_under_one_card(
    council: Asked, tmp_path: Path, booth: Booth
) -> None:
    with Mirror(tmp_path, "govuk") as mirror:
        records = _round(council, mirror).records
    booth.writer.keep_only_sources(("s", "govuk"), NOON.timestamp())
    booth.sync(records, name="govuk")
    booth.sync([topic("money-and-benefits"), item("rent", topics=under("money-and-benefits"))])
    (card,) = booth.reader.topics("cy")
    assert (card.code, card.label) == (MONEY, "Money-And-Benefits (cy)")
    page = booth.reader.topic(card.uid, "cy", NOON)
    assert page is not None
    assert [(one.label, len(one.cards)) for one in page.sections] == [("", 1), ("O wefan GOV.UK", 6)]
    shown = booth.reader.page("govuk:/check-state-pension", "cy", NOON)
    assert shown is not None
    assert shown.is_fallback
    assert shown.words.credit.startswith("From GOV.UK. Contains public sector information")
    assert [one.title for one in booth.reader.cards_of_page_names(["carers-allowance"], "en").values()] == [
        "Carer’s Allowance"
    ]


def test_it_answers_as_govuk_does(council: Asked) -> None:
    page = council.client.get("/api/content/carers-allowance")
    again = council.client.get("/api/content/carers-allowance", headers={"If-None-Match": page.headers["ETag"]})
    statuses = [council.client.get(f"/api/content{path}").status_code for path in (*PATHS[-2:], "/nothing")]
    assert (page.status_code, again.status_code, again.content, statuses) == (200, 304, b"", [303, 410, 404])


def test_a_file_that_cannot_be_used_is_told_and_the_others_are_served(council: Asked) -> None:
    (council.folder / "govuk" / "check-state-pension.en.md").write_text("no fence", "utf-8")
    (council.folder / "govuk" / "notes.txt").write_text("", "utf-8")
    assert council.client.get("/api/content/check-state-pension").status_code == 404
    assert council.client.get("/api/content/carers-allowance").status_code == 200
    assert [one.file for one in council.problems] == ["govuk/check-state-pension.en.md", "govuk/notes.txt"]


@pytest.mark.skipif(not CAPTURED.exists(), reason="GOV.UK's own examples are not on this machine")
def test_govuks_own_examples_are_read(tmp_path: Path) -> None:
    pages = [json.loads(file.read_bytes()) for file in sorted(CAPTURED.glob("*.json"))]
    with serving(Website(*pages)) as server:
        read = read_once(tmp_path, server, *(one["base_path"] for one in pages))
    assert [one.path for one in read.left_out if isinstance(one, LeftOut)] == [
        "/browse/benefits/entitlement", "/alpha-taxonomy/a-level",
    ]  # fmt: skip
    kinds = [one.kind for one in read.items.values()]
    assert [kinds.count(kind) for kind in ("service", "guide", "page", "step_by_step", "step")] == [4, 1, 4, 1, 3]
    contact = next(one for uid, one in read.items.items() if "vat-fraud" in uid).words[0]
    assert contact.phones[0].hours == "24 hours a day, 7 days a week"
    assert contact.emails == ("customs.hotline@hmrc.gsi.gov.uk",)
    bands = read.items["govuk:/council-tax-bands"].words[0]
    assert (bands.links[0].url, bands.links[0].role) == ("http://cti.voa.gov.uk/cti/inits.asp", "apply")
    table = read.items["govuk:/national-curriculum/overview"].words[0].sections[1].blocks[1]
    assert table.items[0] == "Age: 3 to 4; Key stage: Early years"
