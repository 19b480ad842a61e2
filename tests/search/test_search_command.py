"""`kiosk search` says what the screen would show."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.folders import ROOT
from tests.screens.content_store import ContentStore
from tests.search.conftest import Find

KEYS = ["title", "kind", "uid", "source", "lang", "score", "why"]


def search(config: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    program = [sys.executable, "-m", "kiosk", "search", "--config", str(config), "--now", "2026-07-14T11:00"]
    env = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    return subprocess.run(
        [*program, *arguments], cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False
    )


def test_it_answers_what_the_engine_finds_in_json(council_store: ContentStore, find: Find) -> None:
    done = search(council_store.config, "caerers", "alowance", "--json", "--limit", "3")
    assert (done.returncode, done.stderr) == (0, "")
    results = json.loads(done.stdout)
    assert [one["uid"] for one in results] == [one.uid for one in find("caerers alowance", limit=3).found]
    assert all(list(one) == KEYS for one in results)
    assert results[0]["title"] == "Carer’s Allowance"
    assert results[0]["why"].startswith("Care and disability. ")


def test_it_speaks_the_visitors_language(council_store: ContentStore) -> None:
    done = search(council_store.config, "dai", "--lang", "cy")
    assert done.returncode == 0
    assert done.stdout.splitlines()[0].endswith("Tai")
    assert "Matches" not in done.stdout


def test_it_says_how_a_misspelt_word_was_understood(council_store: ContentStore) -> None:
    assert "“carers allowance”" in search(council_store.config, "caerers alowance").stdout


def test_nothing_found_is_no_failure(council_store: ContentStore) -> None:
    assert search(council_store.config, "qxqxqx", "--json").stdout == "[]\n"
    done = search(council_store.config, "qxqxqx")
    assert (done.returncode, done.stdout) == (0, "Nothing found.\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["rent", "--lang", "de"], "this booth offers cy, en"), (["rent", "--limit", "0"], "1 or more"), ([], "WORDS")],
)
def test_a_wrong_call_is_told(council_store: ContentStore, arguments: list[str], told: str) -> None:
    done = search(council_store.config, *arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_store_without_content_is_told(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(f'[store]\ndirectory = "{tmp_path / "store"}"\n')
    done = search(tmp_path / "kiosk.toml", "rent")
    assert done.returncode == 1
    assert "run kiosk sync" in done.stderr


def test_a_wrong_word_list_is_told_and_the_search_goes_on(council_store: ContentStore, tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text("[means\n")
    config = tmp_path / "kiosk.toml"
    config.write_text(f'[search]\nwords = ["search", "{tmp_path}"]\n' + council_store.config.read_text())
    done = search(config, "dole", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)[0]["title"] == "Universal Credit"
    assert "en.toml" in done.stderr
