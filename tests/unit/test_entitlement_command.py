"""`kiosk entitlement` and `kiosk rules`, as a terminal and a script see them."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from content_sync.entitlement.rule_file.yaml_lines import YamlFile
from content_sync.network import Network
from content_sync.rule_sets import RuleSets
from content_sync.source import RuleFiles, Source
from kiosk.__main__ import main
from kiosk.folders import ROOT
from tests.sync.made_records import Booth
from tests.sync.small_rules import small_overlay, small_rules, wrong_rules

Screen = Callable[..., tuple[int, str, str]]


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with a rule set, a wrong one and an overlay."""
    (tmp_path / "small.yaml").write_bytes(small_rules())
    (tmp_path / "wrong.yaml").write_bytes(wrong_rules())
    (tmp_path / "overlay.yaml").write_bytes(small_overlay())
    return tmp_path


@pytest.fixture
def kiosk(files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Run the program with answers on standard input; answer its status, output and complaints."""

    def run(*arguments: str, answers: object = None, rules: str = "small.yaml") -> tuple[int, str, str]:
        text = answers if isinstance(answers, str) else json.dumps(answers)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode("utf-8", "surrogatepass"))))
        more = ["--rules", str(files / rules)] if arguments[0] == "entitlement" and rules else []
        try:
            status = main([*arguments, *more])
        except SystemExit as ended:
            status = int(ended.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


HOUSEHOLD = {"nation": "wales", "work_status": "unemployed", "cares_35_hours": None, "as_of": "2026-06-15"}


def screened(kiosk: Screen, answers: object, *more: str) -> dict[str, Any]:
    status, out, err = kiosk("entitlement", "--answers", "-", "--json", *more, answers=answers)
    assert (status, err) == (0, "")
    found: dict[str, Any] = json.loads(out)
    return found


def test_the_answer_for_machines_is_the_contract(kiosk: Screen) -> None:
    found = screened(kiosk, HOUSEHOLD)
    assert list(found) == ["as_of", "ruleset", "outcomes", "questions_left"]
    assert found["as_of"] == "2026-06-15"
    assert found["ruleset"] == {"id": "small", "version": "1"}
    assert all(list(one) == ["id", "outcome", "reasons", "amounts", "warnings", "page"] for one in found["outcomes"])
    outcomes = {one["id"]: one for one in found["outcomes"]}
    assert outcomes["new_style_jsa"]["outcome"] == "likely"
    assert outcomes["new_style_jsa"]["reasons"] == ["you look for work"]
    assert outcomes["new_style_jsa"]["page"] == "new-style-jsa"
    assert outcomes["carers_allowance"]["outcome"] in {"worth_checking", "need_answer"}
    assert outcomes["carers_allowance"]["warnings"] == ["Get advice first."]
    assert outcomes["carers_allowance"]["amounts"] == [{"amount": "£86.45", "per": "week", "label": "one person"}]
    assert outcomes["local_welfare_assistance"]["outcome"] == "worth_checking"


def test_what_is_not_answered_is_a_question_that_is_left(kiosk: Screen) -> None:
    assert screened(kiosk, {"nation": "wales"})["questions_left"] == ["work", "cares"]
    assert screened(kiosk, {"nation": "wales", "work_status": "employed"})["questions_left"] == ["cares"]


def test_people_read_a_list_in_groups(kiosk: Screen) -> None:
    answers = {**HOUSEHOLD, "cares_35_hours": False}
    status, out, _ = kiosk("entitlement", "--answers", "-", answers=answers)
    assert status == 0
    order = ["Likely", "New Style JSA", "you look for work", "Worth checking", "Local help", "Not on the list, and why"]
    places = [out.index(words) for words in order]
    assert places == sorted(places)
    assert "Carer’s Allowance: you do not care for anybody" in out
    assert "Free advice: Free advice, 01632 960 000" in out


def test_the_texts_are_in_the_language_asked_for_or_the_rule_sets_first(kiosk: Screen) -> None:
    assert "rydych yn chwilio am waith" in kiosk("entitlement", "--answers", "-", "--lang", "cy", answers=HOUSEHOLD)[1]
    assert "you look for work" in kiosk("entitlement", "--answers", "-", "--lang", "pl", answers=HOUSEHOLD)[1]


def test_the_day_is_that_of_the_file_then_of_the_call(kiosk: Screen) -> None:
    assert screened(kiosk, HOUSEHOLD, "--now", "2026-09-01")["as_of"] == "2026-06-15"
    del (without := dict(HOUSEHOLD))["as_of"]
    assert screened(kiosk, without, "--now", "2026-09-01")["as_of"] == "2026-09-01"


def test_amounts_are_withheld_on_a_day_that_the_rates_are_not_for(kiosk: Screen) -> None:
    caring = {"nation": "wales", "cares_35_hours": True, "as_of": "2028-01-01"}
    assert [one["amounts"] for one in screened(kiosk, caring)["outcomes"]] == [[], [], []]
    assert "not for this day" in kiosk("entitlement", "--answers", "-", answers=caring)[1]


def test_the_nation_is_the_booths_where_the_file_names_none(kiosk: Screen) -> None:
    assert "in Wales on" in kiosk("entitlement", "--answers", "-", answers={})[1]
    assert "in Northern Ireland on" in kiosk("entitlement", "--answers", "-", answers={"nation": "northern-ireland"})[1]


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"work_statsu": "unemployed"}, "Did you mean “work_status”?"),
        ({"partner": {"agee": 4}}, "“agee”"),
        ({"work_status": "astronaut"}, "astronaut"),
        ({"age": -1}, "between 0 and 120"),
        ({"age": "old"}, "age is a number"),
        ({"savings_gbp": True}, "savings_gbp"),
        ({"nation": "france"}, "nation"),
        ({"as_of": "2026-02-31"}, "as_of"),
        ({"children": [{"age": 140}]}, "children[0]"),
        ([], "One JSON object"),
        ("{", "not JSON"),
        ('{"age": 1, "age": 2}', "twice"),
        ('{"age": NaN}', "NaN"),
        ("[" * 100_000, "not JSON"),
        ("", "not JSON"),
        ("\ud800", "not JSON"),
        (" " * 1_000_001, "larger"),
    ],
)
def test_answers_that_cannot_be_are_refused_in_words(kiosk: Screen, answers: object, words: str) -> None:
    status, out, err = kiosk("entitlement", "--answers", "-", "--json", answers=answers)
    assert (status, out) == (2, "")
    assert words in err
    assert "Traceback" not in err


def test_a_file_that_is_not_there_is_said(kiosk: Screen, files: Path) -> None:
    for call in (
        ("entitlement", "--answers", str(files / "nowhere.json")),
        ("entitlement", "--answers", str(files)),
        ("rules", "check", str(files / "nowhere.yaml")),
    ):
        status, _, err = kiosk(*call)
        assert status == 2
        assert "cannot be read" in err


def test_a_rule_set_that_cannot_be_used_is_said(kiosk: Screen) -> None:
    status, out, err = kiosk("entitlement", "--answers", "-", answers=HOUSEHOLD, rules="wrong.yaml")
    assert (status, out) == (1, "")
    assert "Did you mean “seeks_work”?" in err
    assert "kiosk rules check" in err


def test_the_overlay_changes_the_names(kiosk: Screen, files: Path) -> None:
    call = ("entitlement", "--answers", "-", "--overlay", str(files / "overlay.yaml"))
    assert "The Morfryn fund" in kiosk(*call, answers=HOUSEHOLD)[1]


def test_the_rule_set_in_force_is_used_when_it_is_asked_for(
    kiosk: Screen, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    booth = Booth(files / "store")
    monkeypatch.setenv("KIOSK_STORE__DIRECTORY", str(booth.directory))
    call = ("entitlement", "--answers", "-", "--stored")
    status, _, err = kiosk(*call, answers=HOUSEHOLD, rules="")
    assert status == 1
    assert "run kiosk sync" in err
    source = Source(name="s", kind="localgov-drupal", url="http://127.0.0.1:9", public_url={}, languages=("en",))
    own = RuleFiles(rules=files / "small.yaml", overlay=files / "overlay.yaml")
    RuleSets(own, (source,), Network(timeout_s=1, round_s=5, page_mb=1), booth.clock).renew(booth.writer)
    assert "The Morfryn fund" in kiosk(*call, answers=HOUSEHOLD, rules="")[1]
    booth.close()
    assert kiosk(*call, "--overlay", "x", answers=HOUSEHOLD, rules="")[0] == 2


def test_a_good_rule_set_is_told_with_what_is_in_it(kiosk: Screen, files: Path) -> None:
    status, out, _ = kiosk("rules", "check", str(files / "small.yaml"), "--now", "2026-07-14")
    assert status == 0
    assert "small.yaml can be used: small 1, en, cy." in out
    assert "3 results" in out
    assert "2 example households" in out
    assert "so today too" in out
    status, out, _ = kiosk("rules", "check", str(files / "small.yaml"), "--json", "--now", "2028-07-14")
    told = json.loads(out)
    assert (status, told["ok"], told["rates_valid_today"], told["problems"]) == (0, True, False, [])
    assert (told["id"], told["version"], told["results"], told["households"]) == ("small", "1", 3, 2)


def test_a_wrong_rule_set_is_told_with_lines_and_what_to_do(kiosk: Screen, files: Path) -> None:
    status, out, _ = kiosk("rules", "check", str(files / "wrong.yaml"))
    assert status == 1
    assert "Did you mean “seeks_work”?" in out
    assert "2 problems" in out
    status, out, _ = kiosk("rules", "check", str(files / "wrong.yaml"), "--json")
    told = json.loads(out)
    assert (status, told["ok"]) == (1, False)
    text = (files / "wrong.yaml").read_text("utf-8").splitlines()
    assert all("no_such_" in text[problem["line"] - 1] for problem in told["problems"])
    assert all(problem["where"] and problem["message"] for problem in told["problems"])


def test_the_settings_may_stand_before_or_after_the_task(kiosk: Screen, files: Path) -> None:
    (files / "kiosk.toml").write_text(f'[checker]\nrules = "{files / "wrong.yaml"}"\n', "utf-8")
    config = ("--config", str(files / "kiosk.toml"))
    call = ("explain", "--answers", "-")
    assert kiosk("rules", *config, *call, answers=HOUSEHOLD)[0] == 1
    assert kiosk("rules", *call, *config, answers=HOUSEHOLD)[0] == 1
    assert kiosk("rules", *call, answers=HOUSEHOLD)[0] == 0


def test_an_overlay_is_checked_with_its_rule_set(kiosk: Screen, files: Path) -> None:
    call = ("rules", "check", str(files / "small.yaml"), "--overlay", str(files / "overlay.yaml"))
    status, out, _ = kiosk(*call)
    assert (status, "overlay.yaml over small.yaml can be used" in out) == (0, True)
    status, out, _ = kiosk("rules", "check", str(files / "overlay.yaml"))
    assert (status, "overlay.yaml over uk-benefits.yaml can be used" in out) == (0, True)
    (files / "overlay.yaml").write_text("overlay: 1\ncouncil: Us\nresults:\n  no_such: {page: x}\n", "utf-8")
    status, out, _ = kiosk(*call)
    assert status == 1
    assert "no_such" in out


def test_a_screening_loads_nothing_slow_and_says_nothing_to_the_log(files: Path) -> None:
    code = """
import sys
from kiosk.__main__ import main
status = main(["entitlement", "--answers", "-", "--json", "--rules", sys.argv[1]])
slow = {"PySide6", "sqlalchemy", "httpx", "PIL", "asyncio"} & {*sys.modules}
sys.exit(status or (f"loads {slow}" if slow else 0))
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(files / "small.yaml")],
        input=json.dumps({"nation": "wales", "savings_gbp": 12345}),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={"KIOSK_LOG__LEVEL": "debug", "HOME": str(files)},
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "12345" not in done.stdout


def test_a_trace_shows_each_condition_and_the_fact_behind_it(kiosk: Screen, files: Path) -> None:
    call = ("rules", "explain", "--answers", "-", "--rules", str(files / "small.yaml"))
    status, out, _ = kiosk(*call, answers=HOUSEHOLD)
    assert status == 0
    lines = out.splitlines()
    at = lines.index("new_style_jsa: likely")
    assert [line.strip() for line in lines[at + 1 : at + 4]] == [
        "likely_if",
        "T use seeks_work",
        "T work_status is unemployed   [unemployed]",
    ]
    assert "? cares_35_hours is true   [not known]" in out
    status, out, _ = kiosk(*call, "--json", "--result", "carers_allowance", answers=HOUSEHOLD)
    told = json.loads(out)
    assert [one["id"] for one in told["results"]] == ["carers_allowance"]
    assert told["results"][0]["likely_if"]["parts"][0]["value"] is None
    status, _, err = kiosk(*call, "--result", "carers_alowance", answers=HOUSEHOLD)
    assert status == 2
    assert "Did you mean carers_allowance?" in err


def test_the_schema_takes_the_small_rule_set_and_refuses_a_wrong_key(kiosk: Screen) -> None:
    status, out, _ = kiosk("rules", "schema")
    assert status == 0
    checker = Draft202012Validator(json.loads(out))
    data: Any = json.loads(json.dumps(YamlFile(small_rules(), "small").data, default=str))
    assert not list(checker.iter_errors(data))
    data["results"][0]["lickely_if"] = data["results"][0].pop("likely_if")
    assert list(checker.iter_errors(data))


def test_the_sheet_for_review_is_written_where_one_says(kiosk: Screen, files: Path) -> None:
    call = ("rules", "review", "--rules", str(files / "small.yaml"), "--out")
    status, out, _ = kiosk(*call, str(files / "sheet.md"))
    assert (status, "small 1" in out) == (0, True)
    sheet = (files / "sheet.md").read_text("utf-8")
    assert "New Style JSA" in sheet
    assert "Who looks for work and cares for nobody." in sheet
    assert kiosk(*call, str(files / "nowhere" / "sheet.md"))[0] == 1
    status, _, err = kiosk("rules", "review", "--rules", str(files / "wrong.yaml"), "--out", str(files / "other.md"))
    assert status == 1
    assert "kiosk rules check" in err
    assert not (files / "other.md").exists()


def test_the_sheet_in_the_docs_is_that_of_todays_rules(kiosk: Screen, files: Path) -> None:
    status, _, err = kiosk("rules", "review", "--out", str(files / "sheet.md"))
    assert (status, err) == (0, "")
    theirs, ours = (path.read_text("utf-8") for path in (files / "sheet.md", ROOT / "docs" / "rules-review.md"))
    assert ours == theirs, "run: .venv/bin/python -m kiosk rules review"
