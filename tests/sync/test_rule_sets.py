"""A rule set arrives whole or not at all, and the last good one stays whatever a website does."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from content_sync.entitlement.compiled import decode
from content_sync.entitlement.rules import RuleSet
from content_sync.journal import Journal
from content_sync.network import Network
from content_sync.rule_files import MOST_BYTES, Material, packed
from content_sync.rule_sets import RuleSets, RulesReport
from content_sync.source import RuleFiles
from tests.sync.made_records import Booth, items
from tests.sync.replay import Answer, Loopback, serving
from tests.sync.small_rules import small_overlay, small_rules, wrong_rules

ROOT = Path(__file__).parents[2]
NETWORK = Network(timeout_s=2, round_s=20, page_mb=1)
RULES, OVERLAY = "/benefits/rules.yaml", "/benefits/overlay.yaml"


class Council:
    """A website that publishes two files, and a booth that reads them."""

    def __init__(self, booth: Booth, folder: Path) -> None:
        self.files: dict[str, bytes] = {RULES: small_rules("1"), OVERLAY: small_overlay()}
        self.answers: dict[str, Answer] = {}
        self.has_tags = True
        self.booth = booth
        self.own = folder / "own.yaml"
        self.own.write_bytes(small_rules("own"))
        self.server: Loopback

    def answer(self, path: str, _query: dict[str, list[str]]) -> Answer:
        if path in self.answers:
            return self.answers[path]
        if path not in self.files:
            return 404, {"Content-Type": "text/html"}, b"<!DOCTYPE html>Gone"
        tag = f'"{hash(self.files[path])}"'
        if self.has_tags and self.server.headers_seen[-1].get("If-None-Match") == tag:
            return 304, {"ETag": tag}, b""
        return 200, {"Content-Type": "application/yaml", **({"ETag": tag} if self.has_tags else {})}, self.files[path]

    def rule_sets(self, overlay: str = "", own_overlay: Path | None = None, **settings: object) -> RuleSets:
        """What a booth has in a process; by default its source publishes a rule set alone."""
        where = {"rules": RULES, "rules_overlay": overlay, **settings}
        source = self.server.source("localgov-drupal", **where)
        return RuleSets(RuleFiles(rules=self.own, overlay=own_overlay), (source,), NETWORK, self.booth.clock)

    def renew(self, overlay: str = "", **settings: object) -> RulesReport:
        """Do what a new process does once."""
        return self.rule_sets(overlay, **settings).renew(self.booth.writer)

    def in_force(self) -> RuleSet:
        data = self.booth.reader.rule_set()
        assert data is not None
        return decode(data)

    def name_of(self, result: str) -> str:
        return next(one.name["en"] for one in self.in_force().results if one.id == result)


@pytest.fixture
def council(booth: Booth, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Council]:
    made = Council(booth, tmp_path_factory.mktemp("own"))
    with serving(made.answer) as server:
        made.server = server
        yield made


def fault_of(booth: Booth) -> str:
    fault = booth.reader.rules_fault()
    return fault.error if fault else ""


def test_a_published_rule_set_arrives_and_the_window_is_told(council: Council) -> None:
    before = council.booth.reader.content_version()
    report = council.renew()
    assert report.error is None
    assert report.is_new
    assert council.in_force().version == "1"
    in_force = council.booth.reader.rules_in_force()
    assert in_force == report.in_force
    assert in_force is not None
    assert (in_force.id, in_force.version, in_force.source) == ("small", "1", "council")
    assert str(in_force.valid_to) == "2027-04-05"
    assert council.booth.reader.content_version() > before


@pytest.mark.parametrize("has_tags", [True, False])
def test_an_unchanged_rule_set_is_neither_read_nor_written(council: Council, has_tags: bool) -> None:
    council.has_tags = has_tags
    council.renew(OVERLAY)
    version, installed = council.booth.reader.content_version(), council.booth.reader.rules_in_force()
    council.booth.wait(hours=1)
    loaded = _loaded_by_one_more(council)
    report = council.renew(OVERLAY)
    assert not report.is_new
    assert report.error is None
    assert council.booth.reader.content_version() == version
    assert council.booth.reader.rules_in_force() == installed
    assert "yaml" not in loaded
    conditions = [seen.get("If-None-Match") for seen in council.server.headers_seen[-2:]]
    assert all(conditions) is has_tags


def _loaded_by_one_more(council: Council) -> set[str]:
    """Renew once more in a process of its own and answer what it had to load."""
    code = f"""
import sys
from pathlib import Path
from content_sync.clock import Clock
from content_sync.network import Network
from content_sync.rule_sets import RuleSets
from content_sync.source import RuleFiles, Source
from content_sync.store.writer import ContentWriter
source = Source(name="council", kind="localgov-drupal", url={council.server.url!r}, public_url={{}}, languages=("en",),
    rules={RULES!r}, rules_overlay={OVERLAY!r})
with ContentWriter(Path({str(council.booth.directory)!r})) as writer:
    own, network = RuleFiles(rules=Path({str(council.own)!r})), Network(timeout_s=2, round_s=20, page_mb=1)
    report = RuleSets(own, (source,), network, Clock()).renew(writer)
assert report.error is None and not report.is_new, report
print(*sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    return set(done.stdout.split())


def test_a_newer_rule_set_takes_the_place_of_the_older(council: Council) -> None:
    council.renew()
    council.files[RULES] = small_rules("2")
    assert council.renew().is_new
    assert council.in_force().version == "2"


def test_a_comment_that_an_editor_adds_changes_nothing_for_the_window(council: Council) -> None:
    council.renew()
    version = council.booth.reader.content_version()
    council.files[RULES] += b"\n# checked again\n"
    assert not council.renew().is_new
    assert council.booth.reader.content_version() == version
    council.renew()
    assert council.server.headers_seen[-1].get("If-None-Match") == f'"{hash(council.files[RULES])}"'


def test_an_overlay_changes_names_and_its_going_brings_them_back(council: Council) -> None:
    council.renew()
    plain = council.name_of("local_welfare_assistance")
    council.renew(OVERLAY)
    assert council.name_of("local_welfare_assistance") == "The Morfryn fund"
    council.files[OVERLAY] = small_overlay("Another name")
    council.renew(OVERLAY)
    assert council.name_of("local_welfare_assistance") == "Another name"
    council.renew()
    assert council.name_of("local_welfare_assistance") == plain


def test_an_overlay_that_vanished_leaves_the_names_that_it_gave(council: Council) -> None:
    council.renew(OVERLAY)
    del council.files[OVERLAY]
    council.files[RULES] = small_rules("2")
    report = council.renew(OVERLAY)
    assert report.error is not None
    assert "does not exist" in report.error
    assert council.name_of("local_welfare_assistance") == "The Morfryn fund"
    assert council.in_force().version == "1"


def test_an_overlay_alone_is_laid_over_the_kiosks_own_rule_set(council: Council) -> None:
    council.renew(OVERLAY, rules="")
    assert council.in_force().version == "own"
    assert council.name_of("local_welfare_assistance") == "The Morfryn fund"
    council.own.write_bytes(small_rules("own, newer"))
    council.renew(OVERLAY, rules="")
    assert council.in_force().version == "own, newer"


def test_the_booths_own_overlay_is_laid_over_what_a_source_publishes(council: Council, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_bytes(small_overlay("Mine"))
    council.rule_sets(own_overlay=tmp_path / "mine.yaml").renew(council.booth.writer)
    assert council.name_of("local_welfare_assistance") == "Mine"


@pytest.mark.parametrize("wrong", [RULES, OVERLAY])
def test_a_wrong_rule_set_is_refused_with_its_reasons_and_the_last_good_one_stays(council: Council, wrong: str) -> None:
    council.renew(OVERLAY)
    version, in_force = council.booth.reader.content_version(), council.booth.reader.rule_set()
    council.files[wrong] = wrong_rules() if wrong == RULES else b"overlay: 1\ncouncil: Us\nresults: {no_such: {}}\n"
    report = council.renew(OVERLAY)
    assert report.error is not None
    assert "refused" in report.error
    assert report.problems
    assert all("line" in problem for problem in report.problems)
    assert not report.is_unreachable
    assert report.in_force is not None
    assert report.in_force.version == "1"
    assert council.booth.reader.rule_set() == in_force
    assert council.booth.reader.content_version() == version
    assert fault_of(council.booth) == report.error


def test_a_wrong_rule_set_is_read_once_in_a_process_and_told_each_time(council: Council) -> None:
    council.files[RULES] = wrong_rules()
    booth = council.rule_sets()
    first = booth.renew(council.booth.writer)
    again = booth.renew(council.booth.writer)
    assert first.error is not None
    assert (again.error, again.problems) == (first.error, first.problems)
    council.files[RULES] = small_rules("mended")
    assert booth.renew(council.booth.writer).error is None
    assert council.in_force().version == "mended"
    assert fault_of(council.booth) == ""


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((404, {"Content-Type": "text/html"}, b"Gone"), "does not exist"),
        ((200, {"Content-Type": "text/html; charset=utf-8"}, b"<!DOCTYPE html><p>Please log in"), "text/html"),
        ((200, {"Content-Type": "text/plain"}, b"<!DOCTYPE html><p>Please log in"), "refused"),
        ((200, {"Content-Type": "application/yaml"}, b"# " + b"x" * MOST_BYTES), "larger"),
        ((200, {"Content-Type": "application/yaml", "Content-Length": "90000"}, small_rules("cut")), "cut short"),
        ((200, {"Content-Type": "application/yaml"}, b""), "refused"),
        ((200, {"Content-Type": "application/yaml"}, b"a: " + b"[" * 100_000), "refused"),
        ((200, {"Content-Type": "application/yaml"}, b"\xff\xfe\x00"), "refused"),
        ((302, {"Location": "https://elsewhere.example/rules.yaml"}, b""), "not a host of this source"),
        ((500, {}, b""), "fault of its own"),
        ((401, {}, b""), "credentials"),
    ],
)
def test_whatever_a_website_answers_the_last_good_rule_set_stays(council: Council, answer: Answer, words: str) -> None:
    council.renew()
    in_force = council.booth.reader.rule_set()
    council.files[RULES] = small_rules("2")  # so that nothing is answered from memory
    council.answers[RULES] = answer
    report = council.renew()
    assert report.error is not None
    assert words in report.error
    assert report.in_force is not None
    assert report.in_force.source == "council"
    assert council.booth.reader.rule_set() == in_force


def test_a_website_that_says_unchanged_to_a_booth_that_has_nothing_is_not_believed(council: Council) -> None:
    council.answers[RULES] = (304, {}, b"")
    report = council.renew()
    assert report.error is not None
    assert "304" in report.error
    assert council.in_force().version == "own"


def test_a_website_that_is_gone_leaves_what_it_published(council: Council) -> None:
    council.renew()
    council.own.write_bytes(small_rules("own, newer than the council's"))
    report = council.renew(url="http://127.0.0.1:9")
    assert report.is_unreachable
    assert council.in_force().version == "1"
    council.rule_sets(url="http://127.0.0.1:9").have_one(council.booth.writer)
    assert council.in_force().version == "1"


def test_a_booth_without_network_has_the_kiosks_own_at_once(council: Council) -> None:
    silent = council.rule_sets(url="http://127.0.0.1:9")
    assert silent.have_one(council.booth.writer).is_new
    assert council.in_force().version == "own"
    assert council.server.asked == []
    council.own.write_bytes(small_rules("own, newer"))
    silent.have_one(council.booth.writer)
    assert council.in_force().version == "own, newer"
    report = silent.renew(council.booth.writer)
    assert report.error is not None
    assert report.in_force is not None
    assert report.in_force.source == ""
    assert fault_of(council.booth) == report.error


def test_a_single_round_without_network_has_the_kiosks_own_too(council: Council) -> None:
    report = council.renew(url="http://127.0.0.1:9")
    assert report.error is not None
    assert report.in_force is not None
    assert council.in_force().version == "own"


def test_a_published_rule_set_that_is_the_kiosks_own_is_known_as_published(council: Council) -> None:
    council.rule_sets().have_one(council.booth.writer)
    version = council.booth.reader.content_version()
    council.files[RULES] = council.own.read_bytes()
    report = council.renew()
    assert report.in_force is not None
    assert (report.in_force.source, report.is_new) == ("council", False)
    assert council.booth.reader.content_version() == version
    council.own.write_bytes(small_rules("own, newer"))
    council.rule_sets().have_one(council.booth.writer)
    assert council.in_force().version == "own"


def test_without_a_source_that_publishes_the_kiosks_own_follows_its_file(council: Council) -> None:
    council.renew()
    council.renew(rules="")
    assert council.in_force().version == "own"
    council.own.write_bytes(small_rules("own, edited"))
    council.renew(rules="")
    assert council.in_force().version == "own, edited"
    council.own.unlink()
    report = council.renew(rules="")
    assert report.error is not None
    assert "cannot be read" in report.error
    assert council.in_force().version == "own, edited"


def test_only_the_first_source_that_publishes_counts(council: Council) -> None:
    council.files["/second.yaml"] = small_rules("second")
    sources = tuple(
        council.server.source("localgov-drupal", name=name, rules=rules)
        for name, rules in (("silent", ""), ("first", RULES), ("second", "/second.yaml"))
    )
    booth = RuleSets(RuleFiles(rules=council.own), sources, NETWORK, council.booth.clock)
    assert [booth.is_due_after(source.name) for source in sources] == [False, True, False]
    booth.renew(council.booth.writer)
    assert council.in_force().version == "1"


def after_an_update(council: Council) -> None:
    """Let what is in force have been compiled by another version of the kiosk."""
    with council.booth.writer.transaction() as connection:
        connection.exec_driver_sql("UPDATE rule_set SET compiled = CAST('rules-0\n{}' AS BLOB)")


def test_a_rule_set_that_another_kiosk_compiled_is_compiled_anew_without_a_network(council: Council) -> None:
    council.renew(OVERLAY)
    before = council.in_force()
    after_an_update(council)
    version = council.booth.reader.content_version()
    silent = council.rule_sets(OVERLAY, url="http://127.0.0.1:9")
    report = silent.have_one(council.booth.writer)
    assert report.in_force is not None
    assert (report.in_force.source, report.in_force.version) == ("council", "1")
    assert council.in_force() == before
    assert council.booth.reader.content_version() > version
    asked = len(council.server.asked)
    assert not council.renew(OVERLAY).is_new
    assert len(council.server.asked) == asked + 2


@pytest.mark.parametrize("files", [None, packed(Material(wrong_rules(), None, b"", {}))])
def test_a_rule_set_of_another_kiosk_whose_files_are_of_no_use_comes_again(
    council: Council, files: bytes | None
) -> None:
    council.renew()
    after_an_update(council)
    with council.booth.writer.transaction() as connection:
        connection.exec_driver_sql("UPDATE rule_set SET files = ?", (files,))
    council.rule_sets(url="http://127.0.0.1:9").have_one(council.booth.writer)
    assert council.in_force().version == "own"
    council.renew()
    assert council.in_force().version == "1"


def test_a_rule_set_does_not_touch_the_content(council: Council) -> None:
    council.booth.sync(items(3))
    council.renew()
    council.booth.sync(items(3))
    assert council.booth.reader.freshness().item_count == 3
    assert council.in_force().version == "1"


def test_the_journal_tells_when_it_breaks_and_when_it_heals_and_nothing_between(
    council: Council, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    journal, booth = Journal(), council.rule_sets()
    lines = []
    for content in (small_rules("1"), small_rules("1"), wrong_rules(), wrong_rules(), small_rules("1")):
        council.files[RULES] = content
        caplog.clear()
        journal.note_rules(booth.renew(council.booth.writer))
        lines.append([(record.levelname, record.message) for record in caplog.records if record.name == "content_sync"])
    (arrived,), nothing, (broke,), nothing_more, (healed,) = lines
    assert arrived == ("INFO", "rule set: small 1 is in force")
    assert broke[0] == "ERROR"
    assert "no_such_" in broke[1]
    assert "In force stays: small 1" in broke[1]
    assert healed == ("INFO", "rule set: small 1 is in force")
    assert nothing == nothing_more == []


def test_a_process_that_is_killed_while_it_installs_leaves_the_old_rule_set_whole(council: Council) -> None:
    council.renew()
    before = council.booth.reader.rule_set()
    code = f"""
import os, signal
from pathlib import Path
from content_sync.store.writer import ContentWriter
writer = ContentWriter(Path({str(council.booth.directory)!r}))
with writer.transaction() as connection:
    connection.exec_driver_sql("DELETE FROM rule_set")
    connection.exec_driver_sql("INSERT INTO rule_set SELECT 1, 'x', 'x', 'x', 'x', 'x', x'00', '', 0, x'00', x'00'")
    os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT)
    assert done.returncode == -9
    assert council.booth.reader.rule_set() == before
    council.files[RULES] = small_rules("2")
    with closing(council.booth.reader):
        assert council.renew().is_new
        assert council.in_force().version == "2"
