"""Which of GOV.UK's pages are shown is checked at the door, with what to write instead."""

import re
import tomllib

import msgspec
import pytest

from content_sync.source import Source
from kiosk.folders import ROOT
from kiosk.govuk_paths import path_problems

_PUBLIC = {"en": "https://www.gov.uk", "cy": "https://www.gov.uk"}


def _source(kind: str = "govuk", languages: tuple[str, ...] = ("en",), **paths: tuple[str, ...]) -> Source:
    return Source(name="g", kind=kind, url="https://www.gov.uk", public_url=_PUBLIC, languages=languages, paths=paths)  # type: ignore[arg-type]


def test_plain_paths_are_taken() -> None:
    assert not list(path_problems(_source(money=("/carers-allowance", "/government/publications/a-1.cy"))))
    assert not list(path_problems(_source("open-referral")))


@pytest.mark.parametrize(
    ("path", "instead"),
    [
        ("https://www.gov.uk/carers-allowance", "'/carers-allowance'"),
        ("www.gov.uk/carers-allowance/", "'/carers-allowance'"),
        ("carers-allowance", "'/carers-allowance'"),
        ("/carers-allowance?x=1#y", "'/carers-allowance'"),
        ("/api/content/pip/eligibility", "'/pip/eligibility'"),
        ("/../etc/passwd", "'/carers-allowance'"),
        ("/a//b", "'/carers-allowance'"),
        ("", "'/carers-allowance'"),
    ],
)
def test_anything_else_is_refused_with_what_to_write(path: str, instead: str) -> None:
    problems = list(path_problems(_source(money=(path,))))
    assert [instead in problem for problem in problems] == [True]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (_source(), "name the pages to show, each under a topic"),
        (_source(money=()), "name the pages to show"),
        (_source(**{" ": ("/a",)}), "a topic needs a code"),
        (_source("localgov-drupal", money=("/a",)), 'only a source of kind "govuk" has paths'),
        (_source(languages=("en", "pl"), money=("/a",)), "GOV.UK is read in en and cy, not in 'pl'"),
    ],
)
def test_a_source_that_cannot_work_is_refused(source: Source, said: str) -> None:
    (problem,) = path_problems(source)
    assert said in problem


def test_the_block_of_the_documents_can_be_used_as_it_stands() -> None:
    text = (ROOT / "docs" / "sources.md").read_text("utf-8")
    block = re.search(r"## GOV\.UK\n.*?```toml\n(.*?)```", text, re.DOTALL)
    assert block
    (source,) = msgspec.convert(tomllib.loads(block[1])["sources"], tuple[Source, ...])
    assert not list(path_problems(source))
    assert sum(map(len, source.paths.values())) == 20
