"""`kiosk sources check`: what it says, and that the settings that it writes work."""

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from content_sync.probing.asking import MOST_REQUESTS
from content_sync.source import Credentials, Source
from kiosk.__main__ import main
from kiosk.folders import ROOT
from kiosk.settings import load_settings
from kiosk.source_block import block_of
from tests.sync.reading import SOURCES
from tests.sync.replay import as_json, serving
from tests.sync.sample_council_server import sample_council

HEAD = "The settings, for /etc/kiosk/kiosk.toml:\n"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with sample_council() as council:
        yield str(council.client.base_url).rstrip("/")


def test_the_settings_that_it_writes_are_right_and_a_sync_works_with_them(url: str, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    assert main(["sources", "check", url, "--write", str(file)]) == 0
    source = load_settings(file, {}).sources[0]
    assert source.languages == ("en", "cy", "pl", "ur", "ar")
    assert source.fields == SOURCES[0]["fields"], "what the settings say of the sample council is found out"
    environment = os.environ | {"KIOSK_STORE__DIRECTORY": str(tmp_path / "store"), "KIOSK_CHECKER__OFFERED": "false"}
    (tmp_path / "store").mkdir()
    command = [sys.executable, "-m", "kiosk", "sync", "--config", str(file), "--json"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)["sources"][0]
    assert (summary["error"], summary["left_out"]) == (None, 0)
    assert summary["seen"] >= 100


def test_it_says_what_is_there_in_words_and_for_machines(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sources", "check", url]) == 0
    said = capsys.readouterr().out
    assert "LocalGov Drupal (JSON:API): can be used" in said
    assert "cy: " in said
    assert "/housing" in said
    assert tomllib.loads(said.partition(HEAD)[2])["sources"][0]["url"] == url
    assert main(["sources", "check", url, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["usable"] is True
    report = found["checked"][0]
    assert report["requests"] <= MOST_REQUESTS + 5, "a check is no burden"
    assert report["bytes"] < 2_000_000
    assert not [one for one in report["offers"][0]["findings"] if one["state"] == "FAILED"]
    pages = next(one for one in report["offers"][0]["collections"] if one["label"] == "service pages")
    assert pages["count"] >= 50
    assert set(pages["titles"]) == {"en", "cy", "pl", "ur", "ar"}


def test_a_feed_is_recognised_from_an_address_within_it(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sources", "check", f"{url}/openreferral/v3/services"]) == 0
    source = tomllib.loads(capsys.readouterr().out.partition(HEAD)[2])["sources"][0]
    assert (source["kind"], source["url"]) == ("open-referral", f"{url}/openreferral/v3")


def test_without_an_address_the_sources_of_the_settings_are_checked(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "kiosk.toml"
    wrong = msgspec.convert({**SOURCES[0], "name": "gone", "url": "http://127.0.0.1:9"}, Source, strict=False)
    right = msgspec.convert({**SOURCES[0], "url": url}, Source, strict=False)
    file.write_text(block_of(right, ["morfryn.example"]) + block_of(wrong, ["morfryn.example"]), "utf-8")
    assert main(["sources", "check", "--config", str(file)]) == 1
    said = capsys.readouterr().out
    assert "A booth can use it" in said
    assert "127.0.0.1 cannot be reached" in said
    assert "[[sources]]" not in said


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("[display]\n")
    assert main(["sources", "check", "http://127.0.0.1:9", "--write", str(file)]) == 2
    assert file.read_text() == "[display]\n"
    assert "is left as it is" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["not an address"], ["http://127.0.0.1:99999"], ["--write", "x.toml"]])
def test_a_wrong_call_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sources", "check", *arguments]) == 2
    assert "kiosk sources:" in capsys.readouterr().err


def test_what_cannot_be_used_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.toml"
    with serving(lambda _path, _query: as_json({}, 404)) as server:
        assert main(["sources", "check", server.url, "--write", str(file)]) == 1
    assert not file.exists()
    said = capsys.readouterr()
    assert "A booth cannot use it" in said.out
    assert "is not written" in said.err


def test_a_block_says_the_same_source_again(tmp_path: Path) -> None:
    source = Source(
        name="council",
        kind="govuk",
        url="https://www.gov.uk",
        public_url={"en": "https://www.gov.uk"},
        languages=("en",),
        fields={},
        credentials=Credentials(scheme="header", secret_file=tmp_path / 'a "secret" \\ file\x7f', header="X-API-Key"),
        media_hosts=("images.example", "ffynhonnell-ŵy.example"),
        paths={"/money": ("/carers-allowance",), "Arian/Biliau": ("/child-benefit",)},
    )
    file = tmp_path / "kiosk.toml"
    file.write_text(block_of(source, ["gov.uk"]), "utf-8")
    assert load_settings(file, {}).sources == (source,)
