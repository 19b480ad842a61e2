"""Rule sets of the entitlement checker through the real programs: the sample council's, a wrong one, none at all."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from content_sync.entitlement.compiled import decode
from content_sync.entitlement.rules import RuleSet
from content_sync.store.reader import ContentReader
from kiosk.folders import CONFIG
from tests.end_to_end.tiny_council import ROOT, SyncProgram, wait_for
from tests.sync.sample_council_server import copy_of_the_council, sample_council

PUBLISHES = 'rules = "benefits/uk-benefits.yaml"\nrules_overlay = "benefits/rules-overlay.yaml"\n'
BAD_OVERLAY = "overlay: 1\ncouncil: Morfryn\nresults:\n  no_such_benefit:\n    page: nowhere\n"


class Publishing:
    """A booth that reads the sample council and its rule set, and the council's folder."""

    def __init__(self, folder: Path, council: Path, url: str) -> None:
        self.overlay = council / "rules-overlay.yaml"
        self.sync = SyncProgram(folder, url, languages=("en", "cy"))
        with self.sync.settings.open("a") as settings:
            settings.write(PUBLISHES)

    def told(self) -> tuple[int, dict[str, Any], dict[str, Any]]:
        """Sync once: the status, and what is said of the source and of the rule set."""
        done = self.sync.run("--json", "--now", "2026-07-14T11:00")
        said = json.loads(done.stdout)
        return done.returncode, said["sources"][0], said["rules"]

    def rules(self) -> RuleSet:
        with closing(ContentReader(self.sync.store)) as reader:
            return decode(reader.rule_set() or b"")


@pytest.fixture
def publishing(tmp_path: Path) -> Iterator[Publishing]:
    folder = copy_of_the_council(tmp_path)
    with sample_council(folder) as council:
        made = Publishing(tmp_path, folder, str(council.client.base_url).rstrip("/"))
        yield made
        made.sync.end()


def test_the_sample_councils_rule_set_is_in_force_and_every_result_has_its_page(publishing: Publishing) -> None:
    status, source, rules = publishing.told()
    assert (status, source["error"], rules["error"]) == (0, None, None), rules
    assert rules["in_force"]["source"] == "tiny"
    assert rules["in_force"]["id"] == publishing.rules().id
    assert (rules["is_new"], rules["is_for_today"], rules["problems"]) == (True, True, [])
    named = {one.id: one.page for one in publishing.rules().results if "wales" in one.nations and not one.is_off}
    with closing(ContentReader(publishing.sync.store)) as reader:
        for lang in ("en", "cy"):
            here = reader.cards_of_page_names(named.values(), lang)
            assert {uid: page for uid, page in named.items() if page not in here} == {}
            assert not any(card.is_fallback for card in here.values())
        version = reader.content_version()
    assert publishing.told()[2]["is_new"] is False
    with closing(ContentReader(publishing.sync.store)) as reader:
        assert reader.content_version() == version


def test_a_wrong_overlay_is_told_with_its_line_and_neither_content_nor_rule_set_suffers(
    publishing: Publishing,
) -> None:
    publishing.told()
    before = publishing.rules()
    publishing.overlay.write_text(BAD_OVERLAY, "utf-8")
    status, source, rules = publishing.told()
    assert (status, source["error"], source["removed"]) == (1, None, 0)
    assert rules["in_force"]["source"] == "tiny"
    assert any("no_such_benefit" in problem and "line" in problem for problem in rules["problems"])
    assert publishing.rules() == before
    table = publishing.sync.run().stdout
    assert "The newest rule set is refused:" in table
    assert "no_such_benefit" in table
    doctor = _doctor(publishing.sync)
    assert [one["state"] for one in doctor] == ["OK", "OK", "ATTENTION"]
    assert "no_such_benefit" in doctor[2]["sentence"]


def test_a_booth_that_never_had_a_network_has_the_kiosks_own(tmp_path: Path) -> None:
    sync = SyncProgram(tmp_path, "http://127.0.0.1:9")
    with sync.settings.open("a") as settings:
        settings.write(PUBLISHES)
    done = sync.run("--json")
    rules = json.loads(done.stdout)["rules"]
    assert done.returncode == 1
    assert (rules["in_force"]["id"], rules["in_force"]["source"]) == ("uk_benefits", "")
    assert "cannot be reached" in rules["error"]
    assert _doctor(sync)[0]["state"] == "OK"


def test_watching_takes_up_an_edited_file_and_logs_once_when_it_is_wrong(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_bytes((CONFIG / "rules" / "uk-benefits.yaml").read_bytes())
    sync = SyncProgram(tmp_path, "http://127.0.0.1:9")
    with sync.settings.open("a") as settings:
        settings.write(f'[checker]\nrules = "{own}"\n')
    process = sync.start("--watch")
    with closing(ContentReader(sync.store)) as reader:
        wait_for(lambda: reader.rules_in_force() is not None, seconds=60)
        own.write_text("schema: 2\n", "utf-8")
        wait_for(lambda: reader.rules_fault() is not None, seconds=60)
        time.sleep(0.5)
        assert reader.rules_in_force() is not None
    process.terminate()
    _, log = process.communicate(timeout=10)
    arrived, refused = (line for line in log.splitlines() if "rule set" in line)
    assert arrived.startswith("INFO content_sync: rule set: uk_benefits ")
    assert refused.startswith("ERROR content_sync: rule set: The rule set is refused: own.yaml, line 1")


def _doctor(sync: SyncProgram) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "kiosk", "doctor", "--json", "--now", "2026-07-14T11:00"]
    done = subprocess.run(
        [*command, "--config", str(sync.settings)],
        cwd=ROOT,
        env={**sync.environment(), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    return [one for one in json.loads(done.stdout) if one["area"] == "checker"]
