import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest

from content_sync.network import Network
from content_sync.rule_sets import RuleSets
from content_sync.source import RuleFiles, Source
from content_sync.store import DATABASE
from content_sync.store.store_lock import watched_store
from content_sync.store.writer import SyncRun
from kiosk.__main__ import main
from kiosk.doctor.checker_checks import check_checker
from kiosk.doctor.content_checks import check_content, check_media, check_store
from kiosk.doctor.display_checks import check_graphics, check_sizes, check_window_system
from kiosk.doctor.finding import Finding
from kiosk.doctor.language_checks import check_languages
from kiosk.doctor.machine_checks import check_versions
from kiosk.doctor.settings_checks import check_brand, check_files, check_settings_files
from kiosk.doctor.source_checks import check_sources, check_sync
from kiosk.folders import ROOT
from kiosk.settings import Settings, load_settings
from tests.sync.made_records import NOON, Booth, items
from tests.sync.small_rules import small_rules, wrong_rules


def settings_with(**tables: dict[str, object]) -> Settings:
    return load_settings(environment={}, overrides=tables)


def states(findings: list[Finding]) -> dict[str, str]:
    return {finding.area: finding.state for finding in findings}


@pytest.fixture
def full(tmp_path: Path) -> Settings:
    """Settings of a booth whose store was filled at NOON."""
    booth = Booth(tmp_path)
    booth.sync(items(3))
    booth.close()
    return settings_with(store={"directory": str(tmp_path)})


def test_a_booth_with_fresh_content_is_well(full: Settings) -> None:
    (finding,) = check_content(full, NOON + timedelta(minutes=5))
    assert finding == Finding("content", "OK", "3 items, last compared with the council's website 5 minutes ago.")


def test_content_of_last_week_asks_for_attention_and_says_how_old_it_is(full: Settings) -> None:
    (finding,) = check_content(full, NOON + timedelta(days=7, hours=3))
    assert finding.state == "ATTENTION"
    assert "7 days ago" in finding.sentence
    assert "kiosk sync" in finding.sentence


def test_a_booth_without_content_is_told_to_sync(tmp_path: Path) -> None:
    settings = settings_with(store={"directory": str(tmp_path)})
    (finding,) = check_content(settings, NOON)
    assert finding.state == "FAILED"
    assert "kiosk sync" in finding.sentence


def test_each_source_tells_when_it_was_read_and_what_stood_in_the_way(tmp_path: Path) -> None:
    settings = settings_with(store={"directory": str(tmp_path)})
    name, moment = settings.sources[0].name, NOON.timestamp()
    booth = Booth(tmp_path)
    booth.writer.keep_only_sources([name], moment)
    booth.writer.record_failure(SyncRun(name, "content", moment, moment, ok=False, error="It asks for credentials."))
    (unread,) = check_sources(settings, NOON)
    assert unread.state == "ATTENTION"
    assert "has never been read whole. The last try: It asks for credentials. kiosk sources" in unread.sentence
    booth.sync(items(3), name)
    later = NOON + timedelta(minutes=5)
    assert list(check_sources(settings, later)) == [Finding("source", "OK", f"{name} was last read 5 minutes ago.")]
    failed = SyncRun(name, "alerts", moment, moment, ok=False, error="council.example is not there.")
    booth.writer.record_failure(failed)
    booth.close()
    (ill,) = check_sources(settings, later)
    assert ill.state == "ATTENTION"
    assert ill.sentence.endswith(
        "5 minutes ago. The last try: council.example is not there. kiosk sources check says more."
    )


def test_alerts_that_come_through_do_not_hide_that_content_does_not(tmp_path: Path) -> None:
    settings = settings_with(store={"directory": str(tmp_path)})
    name, moment = settings.sources[0].name, NOON.timestamp()
    booth = Booth(tmp_path)
    booth.sync(items(3), name)
    booth.writer.record_failure(SyncRun(name, "content", moment, moment, ok=False, error="It asks for credentials."))
    booth.sync([], name, mode="alerts")
    booth.close()
    (ill,) = check_sources(settings, NOON)
    assert ill.state == "ATTENTION"
    assert "It asks for credentials" in ill.sentence


def test_a_source_that_no_sync_has_begun_with_is_told(full: Settings) -> None:
    (finding,) = check_sources(full, NOON)
    assert finding.state == "ATTENTION"
    assert "is new in the settings" in finding.sentence


def test_content_of_a_time_that_is_yet_to_come_asks_for_attention(tmp_path: Path) -> None:
    settings = settings_with(store={"directory": str(tmp_path)})
    booth = Booth(tmp_path)
    booth.sync(items(3), settings.sources[0].name)
    booth.close()
    before = NOON - timedelta(days=30)
    for finding in (*check_content(settings, before), *check_sources(settings, before)):
        assert finding.state == "ATTENTION"
        assert "14 July 2026" in finding.sentence
        assert "has yet to come by this booth's clock" in finding.sentence


def test_whether_a_sync_process_is_alive_is_told(full: Settings) -> None:
    assert states(list(check_sync(full))) == {"sync": "ATTENTION"}
    with watched_store(full.store.directory):
        assert states(list(check_sync(full))) == {"sync": "OK"}
    assert states(list(check_sync(full))) == {"sync": "ATTENTION"}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_a_file_of_another_user_in_the_store_is_told(full: Settings) -> None:
    lost = full.store.directory / "lost+found"  # of a disk of its own
    lost.mkdir()
    os.chown(lost, 54321, -1)
    assert next(check_store(full)).state == "OK"
    os.chown(full.store.directory / DATABASE, 54321, -1)
    store = next(check_store(full))
    assert store.state == "FAILED"
    assert "belongs to #54321" in store.sentence
    assert "sudo chown -R" in store.sentence


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
@pytest.mark.parametrize("below", ["", "store"])
def test_another_user_is_told_whom_to_be(below: str) -> None:
    with TemporaryDirectory() as closed:  # pytest's own stand in one that others cannot enter
        folder = Path(closed, below)
        folder.mkdir(exist_ok=True)
        Booth(folder).close()
        settings = settings_with(store={"directory": str(folder)})
        os.setresuid(54321, 54321, 0)
        try:
            looks = (check_store(settings), check_content(settings, NOON), check_sync(settings))
            findings = list(chain(*looks, check_sources(settings, NOON), check_media(settings)))
        finally:
            os.setresuid(0, 0, 0)
    assert [finding.area for finding in findings] == ["store"]
    assert findings[0].state == "FAILED"
    assert "sudo -u" in findings[0].sentence


def test_pictures_may_need_what_the_database_uses(tmp_path: Path) -> None:
    free = shutil.disk_usage(tmp_path).free // 1_000_000
    with (tmp_path / "content.sqlite").open("wb") as database:
        database.truncate(2_000_000_000)
    settings = settings_with(store={"directory": str(tmp_path), "media_mb": free + 1_000})
    assert states(list(check_store(settings)))["disk"] == "ATTENTION"


def test_content_that_an_older_kiosk_left_is_not_called_empty(full: Settings) -> None:
    with closing(sqlite3.connect(full.store.directory / DATABASE)) as database:
        database.execute("PRAGMA user_version = 3")
    (finding,) = check_content(full, NOON)
    assert finding.state == "ATTENTION"
    assert "older kiosk" in finding.sentence


def test_a_damaged_store_is_said(tmp_path: Path) -> None:
    (tmp_path / "content.sqlite").write_bytes(b"this is no database" * 500)
    (finding,) = check_content(settings_with(store={"directory": str(tmp_path)}), NOON)
    assert finding.state == "FAILED"


def test_a_store_that_is_not_there_is_said(tmp_path: Path) -> None:
    settings = settings_with(store={"directory": str(tmp_path / "nowhere")})
    (finding,) = check_store(settings)
    assert finding.state == "FAILED"
    assert "does not exist" in finding.sentence
    assert states(list(check_media(settings))) == {"pictures": "OK"}


def test_pictures_over_their_budget_ask_for_attention(tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    with (tmp_path / "media" / "film").open("wb") as film:
        film.truncate(12_000_000)
    settings = settings_with(store={"directory": str(tmp_path), "media_mb": 10})
    assert states(list(check_media(settings))) == {"pictures": "ATTENTION"}


def with_rules(settings: Settings, *contents: bytes) -> list[Finding]:
    """Put rule sets in force one after the other, as far as they can be used, and look."""
    booth = Booth(settings.store.directory)
    own = settings.store.directory / "rules.yaml"
    source = Source(name="s", kind="localgov-drupal", url="http://127.0.0.1:9", public_url={}, languages=("en",))
    for content in contents:
        own.write_bytes(content)
        RuleSets(RuleFiles(rules=own), (source,), Network(timeout_s=2, round_s=20, page_mb=1), booth.clock).renew(
            booth.writer
        )
    booth.close()
    return list(check_checker(settings, NOON))


def test_the_rule_set_in_force_is_told_with_its_pages(full: Settings) -> None:
    rules, pages = with_rules(full, small_rules())
    assert rules == Finding("checker", "OK", "small 1, the kiosk's own, valid from 2026-04-06 to 2027-04-05.")
    assert pages.state == "OK"
    assert "0 of 3 results" in pages.sentence
    assert "new_style_jsa" in pages.sentence


def test_a_booth_without_a_rule_set_is_told_to_sync(full: Settings) -> None:
    (finding,) = check_checker(full, NOON)
    assert (finding.area, finding.state) == ("checker", "ATTENTION")
    assert "kiosk sync" in finding.sentence


def test_a_rule_set_past_its_days_asks_for_attention(full: Settings) -> None:
    rules, _ = with_rules(full, small_rules(valid_to="2026-07-13"))
    assert rules.state == "ATTENTION"
    assert "amounts are not shown" in rules.sentence


def test_a_rule_set_that_was_refused_is_told_beside_the_one_in_force(full: Settings) -> None:
    rules, _, refused = with_rules(full, small_rules(), wrong_rules())
    assert rules.state == "OK"
    assert refused.state == "ATTENTION"
    assert "since 14 July 2026" in refused.sentence
    assert "no_such_" in refused.sentence


def test_a_rule_set_that_another_kiosk_compiled_asks_for_attention(full: Settings) -> None:
    with_rules(full, small_rules())
    with closing(sqlite3.connect(full.store.directory / "content.sqlite")) as store, store:
        store.execute("UPDATE rule_set SET compiled = CAST('rules-0' AS BLOB)")
    (finding,) = check_checker(full, NOON)
    assert finding.state == "ATTENTION"
    assert "kiosk sync" in finding.sentence


def test_a_booth_without_the_checker_needs_no_rule_set(full: Settings) -> None:
    settings = msgspec.structs.replace(full, checker=msgspec.structs.replace(full.checker, offered=False))
    (finding,) = check_checker(settings, NOON)
    assert finding.state == "OK"


def test_looking_writes_nothing(full: Settings) -> None:
    before = sorted(path.name for path in full.store.directory.iterdir())
    list(check_store(full))
    list(check_content(full, NOON))
    after = sorted(path.name for path in full.store.directory.iterdir() if not path.name.endswith(("-shm", "-wal")))
    assert after == [name for name in before if not name.endswith(("-shm", "-wal"))]


def test_sizes_are_those_of_the_connected_panel(tmp_path: Path) -> None:
    for name, status in (("card0-DP-1", "disconnected"), ("card0-HDMI-A-1", "connected")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "status").write_text(f"{status}\n")
        (tmp_path / name / "modes").write_text("1080x1920\n800x600\n")
    (finding,) = check_sizes(settings_with(display={"diagonal_in": 27}), tmp_path)
    assert finding.state == "OK"
    assert finding.sentence.startswith("1080 × 1920 pixels on 27.0 inches: the smallest capitals are 5.2 mm high")
    assert "at least 19.9 mm" in finding.sentence


def test_a_computer_without_a_panel_is_no_fault(tmp_path: Path) -> None:
    (finding,) = check_sizes(settings_with(), tmp_path)
    assert finding.state == "OK"
    assert finding.sentence.startswith("No panel is connected here.")


@pytest.mark.parametrize(
    ("version", "has_card", "state"), [("0.1.4", False, "ATTENTION"), ("0.1.4", True, "OK"), ("0.2.0", False, "OK")]
)
def test_old_cage_without_a_graphics_card_is_said(tmp_path: Path, version: str, has_card: bool, state: str) -> None:
    cage = tmp_path / "cage"
    cage.write_text(f"#!/bin/sh\necho Cage version {version}\n")
    cage.chmod(0o755)
    if has_card:
        (tmp_path / "renderD128").touch()
    assert states(list(check_graphics(tmp_path, str(cage)))) == {"graphics": state}


def test_a_brand_that_cannot_be_read_is_said(full: Settings) -> None:
    assert states(list(check_brand(full))) == {"brand": "OK"}
    pale = msgspec.structs.replace(full, brand=msgspec.structs.replace(full.brand, colour_1="#FFEE00"))
    findings = list(check_brand(pale))
    assert states(findings) == {"brand": "FAILED"}
    assert "darker" in findings[0].sentence
    lost = msgspec.structs.replace(full, brand=msgspec.structs.replace(full.brand, logo="brand/lost.svg"))
    assert states(list(check_brand(lost))) == {"brand": "FAILED"}


def test_missing_files_of_the_product_would_be_said() -> None:
    found = states(list(check_files(settings_with())))
    assert found == {"fonts": "OK", "topics": "OK", "keyboards": "OK", "search words": "OK"}


def test_a_word_list_that_cannot_be_used_is_said_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text('[means]\n"dole" = "Universal Credit"\n')
    findings = list(check_files(settings_with(search={"words": ["search", str(tmp_path)]})))
    assert states(findings)["search words"] == "FAILED"
    assert str(tmp_path / "en.toml") in findings[-1].sentence


def test_a_language_that_was_not_built_is_said(tmp_path: Path) -> None:
    settings = settings_with(language={"offered": ["en", "pl"]})
    assert states(list(check_languages(settings))) == {"languages": "OK"}
    assert [finding.state for finding in check_languages(settings, tmp_path)] == ["FAILED", "FAILED"]


def test_a_language_that_lacks_sentences_is_said(tmp_path: Path) -> None:
    whole = {"sentences": 9, "translated": 9, "plural_forms": 2, "letters": "ab", "missing": []}
    part = whole | {"translated": 8, "missing": ["Take this home"]}
    (tmp_path / "completeness.json").write_text(json.dumps({"en": whole, "pl": part}))
    for lang in ("en", "pl"):
        (tmp_path / f"kiosk_{lang}.qm").touch()
    findings = list(check_languages(settings_with(language={"offered": ["en", "pl"]}), tmp_path))
    assert states(findings) == {"languages": "ATTENTION"}
    assert "Polish (pl) lacks 1 of 9 sentences" in findings[0].sentence


def test_settings_are_named_by_where_they_came_from(tmp_path: Path) -> None:
    (finding,) = check_settings_files(tmp_path / "own.toml", {"KIOSK_LOG__LEVEL": "debug"})
    assert finding.state == "OK"
    assert "own.toml" in finding.sentence
    assert "KIOSK_LOG__LEVEL" in finding.sentence
    assert states(list(check_settings_files(None, {}))) == {"settings": "ATTENTION"}


def test_versions_and_window_system_are_said() -> None:
    assert states(list(check_versions())) == {"versions": "OK"}
    (finding,) = check_window_system({"QT_QPA_PLATFORM": "wayland"})
    assert finding.sentence == "QT_QPA_PLATFORM chooses wayland."


def test_broken_settings_are_a_finding_and_not_the_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kiosk.toml").write_text("[display]\ndiagonal = 27\n")
    assert main(["doctor", "--json", "--config", str(tmp_path / "kiosk.toml")]) == 1
    findings = json.loads(capsys.readouterr().out)
    assert findings[0]["area"] == "settings"
    assert findings[0]["state"] == "FAILED"
    assert "did you mean diagonal_in" in findings[0]["sentence"]


def test_the_whole_command_says_well_with_0_and_failed_with_1(
    full: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own.toml"
    own.write_text(f'[store]\ndirectory = "{full.store.directory}"\n')
    assert main(["doctor", "--config", str(own), "--now", "2026-07-14T12:30"]) == 0
    *lines, empty, last = capsys.readouterr().out.splitlines()
    assert "30 minutes ago" in "".join(lines)
    assert {line[:25].endswith("  ") and line[25] != " " for line in lines} == {True}  # the sentences stand in a column
    assert not empty
    assert re.fullmatch(rf"[1-9]\d* of {len(lines)} needs? somebody's attention\.", last)
    own.write_text(f'[store]\ndirectory = "{tmp_path / "nowhere"}"\n')
    assert main(["doctor", "--config", str(own)]) == 1
    assert "FAILED" in capsys.readouterr().out


def test_no_check_needs_qt() -> None:
    code = "import sys, kiosk.commands.doctor; print([name for name in sys.modules if 'PySide' in name])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
