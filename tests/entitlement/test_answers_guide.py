"""docs/entitlement-answers.md is right: its household is screened as it says, and every key and word is in it."""

import io
import json
import re
import sys
from functools import cache
from typing import Any

import pytest

from content_sync.entitlement.answer_words import BENEFITS, SAID_OTHERWISE
from content_sync.entitlement.facts import FACTS, STATED
from kiosk.__main__ import main
from kiosk.folders import ROOT

GUIDE = ROOT / "docs" / "entitlement-answers.md"


@cache
def guide() -> str:
    """The page."""
    return GUIDE.read_text("utf-8")


def blocks(language: str) -> list[str]:
    """The examples in a language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", guide(), re.MULTILINE | re.DOTALL)


def give(answers: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run the command as the page does; answer its exit status."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(answers.encode())))
    return main(["entitlement", "--answers", "-", "--json"])


def test_the_household_of_the_page_comes_out_as_the_page_says(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    household, outcome = blocks("json")
    assert give(household, monkeypatch) == 0
    said = capsys.readouterr()
    found: dict[str, Any] = json.loads(said.out)
    assert (found["as_of"], said.err) == (json.loads(household)["as_of"], "")
    assert [one for one in found["outcomes"] if one["id"] == "carers_allowance"] == [json.loads(outcome)]


def test_the_refusal_of_the_page_is_said_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert give('{"tenur": "mortgage", "age": -4}', monkeypatch) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", blocks("text")[0])


@pytest.mark.parametrize("unsure", ["null", '"not_sure"', '"dont_know"', '"prefer_not_to_say"', '"unknown"'])
def test_every_way_to_be_unsure_that_the_page_has_is_understood(
    unsure: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert unsure.strip('"') in guide()
    assert give(f'{{"cares_35_hours": {unsure}, "nation": "wales"}}', monkeypatch) == 0
    outcomes = {one["id"]: one["outcome"] for one in json.loads(capsys.readouterr().out)["outcomes"]}
    assert outcomes["carers_allowance"] in {"worth_checking", "need_answer"}


def test_the_page_leaves_out_no_key_and_no_word() -> None:
    keys = {part for fact in STATED if fact != "child_disabled" for part in fact.split(".")}
    words = {word for fact in FACTS.values() for word in fact.words}
    others = {word for said in SAID_OTHERWISE.values() for pair in said.items() for word in pair}
    wanted = keys | words | others | BENEFITS | {"as_of", "nation"}
    missing = sorted(word for word in wanted if not re.search(rf"[`\"]{word}[`\"]", guide()))
    assert not missing, f"docs/entitlement-answers.md lacks {missing}"
