"""Why something was found, in words: `kiosk search` and the search screen say the same."""

from typing import Literal

import pytest

from content_sync.content import Kind
from content_sync.search.answer import Found, Reason
from screens.search.why import kind_word, why_line


def _found(
    reason: Reason,
    kind: Kind | Literal["topic"] = "benefit",
    topic: str = "Housing",
    lead: str = "Help to pay your rent.",
) -> Found:
    return Found(
        uid="uid", kind=kind, source="source", title="Housing Benefit", lead=lead, lang="en", is_fallback=False,
        topic=topic, code="/housing", starts=None, ends=None, score=1.0, reason=reason,
    )  # fmt: skip


TITLE = Reason("title", "rent", "Housing Benefit")


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        (TITLE, "Matches “rent”: Help to pay your rent."),
        (Reason("summary", "pay rent", ""), "Matches “pay rent”: Help to pay your rent."),
        (Reason("alias", "rent", "rent rebate"), "Also called “rent rebate”"),
        (Reason("text", "rent", "… pay your rent …"), "On the page: “… pay your rent …”"),
        (Reason("title", "dole", "Universal Credit", is_meant=True), "Often meant by “dole”"),
        (Reason("alias", "dole", "UC", is_meant=True), "Often meant by “dole”"),
        (Reason("text", "rent", ""), "Matches “rent”: Help to pay your rent."),
    ],
)
def test_each_reason_has_its_sentence(reason: Reason, line: str) -> None:
    assert why_line(_found(reason)) == line


def test_a_sentence_that_is_too_long_is_left_to_the_page() -> None:
    assert why_line(_found(TITLE, lead="A" * 61)) == "Matches “rent”"
    assert why_line(_found(TITLE), longest_lead=0) == "Matches “rent”"
    assert why_line(_found(TITLE, lead="")) == "Matches “rent”"


@pytest.mark.parametrize(
    ("kind", "topic", "word"),
    [
        ("benefit", "Housing", "Housing"),
        ("venue", "Housing", "Place"),
        ("event", "", "Event"),
        ("news", "Housing", "News"),
        ("topic", "", "Topic"),
        ("service", "", "Page"),
    ],
)
def test_what_it_is_comes_first(kind: Kind | Literal["topic"], topic: str, word: str) -> None:
    assert kind_word(_found(TITLE, kind, topic)) == word
