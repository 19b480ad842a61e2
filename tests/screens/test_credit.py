"""Whose words a page shows, and under which licence, stands at its end in the page's own language."""

import pytest

from content_sync.adapters.govuk.site import CREDITS
from content_sync.content import Block, Item, Section, Words
from tests.screens.conftest import Opened
from tests.screens.content_store import ContentStore
from tests.screens.pages import open_page
from tests.sync.made_records import Booth

EN, CY = CREDITS["en"], CREDITS["cy"]


def _words(lang: str, title: str) -> Words:
    lead = Section("lead", "", (Block("paragraph", (f"{title}: words.",)),))
    url = "https://www.gov.uk/carers-credit"
    return Words(lang, title, summary="In short.", url=url, sections=(lead,), credit=CREDITS[lang])


@pytest.fixture
def national(own_content: ContentStore) -> ContentStore:
    """The sample council's content, and three pages of GOV.UK: a service, a guide with a page."""
    both = (_words("en", "Carer’s Credit"), _words("cy", "Credyd Gofalwr"))
    booth = Booth(own_content.directory)
    booth.sync(
        [
            Item("govuk:/a", "service", both),
            Item("govuk:/b", "guide", (_words("en", "Guide to credits"),)),
            Item("govuk:/b/one", "page", (_words("en", "Page one"),), parent_uid="govuk:/b"),
        ],
        name="govuk",
    )
    booth.close()
    return own_content


@pytest.mark.parametrize(
    ("title", "language", "said"),
    [
        ("Carer’s Credit", "en", (EN, "Last checked: today")),
        ("Carer’s Credit", "cy", (CY, "Gwiriwyd ddiwethaf: heddiw")),
        ("Guide to credits", "en", (EN, "Last checked: today")),
        ("Page one", "ar", (EN,)),
    ],
)
def test_a_page_of_govuk_says_so_at_its_end(
    visit: Opened, national: ContentStore, title: str, language: str, said: tuple[str, ...]
) -> None:
    visitor = visit(store=national)
    open_page(visitor, title, language)
    assert all(visitor.reads(words) for words in said)
    assert not visitor.reads("council website")


def test_a_page_of_govuk_without_welsh_does_not_blame_the_council(visit: Opened, national: ContentStore) -> None:
    visitor = visit(store=national)
    open_page(visitor, "Guide to credits", "cy")
    assert visitor.reads("Dim ond yn Saesneg y mae’r dudalen hon, am y tro.")


def test_the_councils_own_pages_have_no_credit(visit: Opened, national: ContentStore) -> None:
    visitor = visit(store=national)
    open_page(visitor, "Pension Credit")
    assert not visitor.reads("Open Government Licence")
    assert visitor.reads("Checked with the council website")
