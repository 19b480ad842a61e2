"""The council has a bad day: yesterday's content stays, and the summary says what happened."""

import re
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from content_sync.store.reader import ContentReader
from tests.end_to_end.tiny_council import Answer, SyncProgram, TinyCouncil, document


def titles(sync: SyncProgram) -> set[str]:
    """The versions that the booth's titles carry, with how many there are."""
    reader = ContentReader(sync.store)
    cards = [reader.card(uid, "en") for uid in reader.item_uids("service")]
    reader.close()
    versions = {re.sub(r"Service \d+ of ", "", card.title) for card in cards if card}
    return versions | {f"{len(cards)} services"}


def html(_path: str) -> Answer:
    return 200, "text/html", b"<html><body>Down for maintenance</body></html>"


def html_called_json(_path: str) -> Answer:
    return 200, "application/vnd.api+json", b"<html><body>Down for maintenance</body></html>"


def error_500(_path: str) -> Answer:
    return 500, "text/html", b"oops"


def forbidden(_path: str) -> Answer:
    return 403, "application/vnd.api+json", b'{"errors": []}'


def wrong_types(path: str) -> Answer | None:
    return document({"data": {"a": 1}, "links": []}) if "services_page" in path else None


def empty(path: str) -> Answer | None:
    return document({"data": [], "links": {}}) if "services_page" in path else None


def nothing_any_more(path: str) -> Answer | None:
    return document({"links": {}}) if path.startswith("/jsonapi") else None


def last_page_cut_short(council: TinyCouncil) -> Callable[[str], Answer | None]:
    def whim(path: str) -> Answer | None:
        if "offset%5D=100" not in path and "offset]=100" not in path:
            return None
        status, content_type, content = council.answer(path.replace("%5B", "[").replace("%5D", "]"))
        return status, content_type, content[: len(content) // 2]

    return whim


@pytest.fixture(scope="module")
def synced_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[TinyCouncil, Path]]:
    """A council, and a store that has all of it."""
    council = TinyCouncil(300)
    sync = SyncProgram(tmp_path_factory.mktemp("yesterday"), council.url, has_checker=False)
    assert sync.summary()["status"] == 0
    yield council, sync.store
    council.close()


@pytest.fixture
def yesterday(synced_once: tuple[TinyCouncil, Path], tmp_path: Path) -> Iterator[tuple[TinyCouncil, SyncProgram]]:
    """A booth of one's own that got everything yesterday."""
    council, store = synced_once
    sync = SyncProgram(tmp_path, council.url, has_checker=False)
    shutil.copytree(store, sync.store)
    council.version = 2
    yield council, sync
    council.whim, council.version = lambda _path: None, 1


@pytest.mark.parametrize("whim", [html, html_called_json, error_500, forbidden, wrong_types, empty, nothing_any_more])
def test_yesterdays_services_stay_when_the_council_sends(
    yesterday: tuple[TinyCouncil, SyncProgram], whim: Callable[[str], Answer | None]
) -> None:
    council, sync = yesterday
    council.whim = whim
    result = sync.summary()
    assert result["status"] == 1
    assert result["error"]
    assert (result["changed"], result["removed"]) == (0, 0)
    assert titles(sync) == {"version 1", "300 services"}


def test_a_website_that_is_too_slow_counts_as_silent(yesterday: tuple[TinyCouncil, SyncProgram]) -> None:
    council, sync = yesterday
    sync.settings.write_text(sync.settings.read_text().replace("timeout_s = 10", "timeout_s = 0.3"))

    def slow(_path: str) -> Answer:
        time.sleep(1)
        return 200, "application/json", b"{}"

    council.whim = slow
    result = sync.summary()
    assert (result["status"], result["changed"]) == (1, 0)
    assert titles(sync) == {"version 1", "300 services"}


def test_a_last_page_that_is_cut_short_spoils_the_whole_round(yesterday: tuple[TinyCouncil, SyncProgram]) -> None:
    council, sync = yesterday
    council.whim = last_page_cut_short(council)
    result = sync.summary()
    assert "cut short" in result["error"]
    assert titles(sync) == {"version 1", "300 services"}


def test_a_network_that_is_not_there_is_named_in_the_table_and_by_the_status(
    council: TinyCouncil, sync: SyncProgram
) -> None:
    sync.summary()
    council.whim = lambda _path: None
    council.close()
    done = sync.run()
    assert done.returncode == 1
    assert "tiny failed:" in done.stdout
    assert "Traceback" not in done.stderr
    assert titles(sync) == {"version 1", "300 services"}
    council.__init__()  # type: ignore[misc]


def test_edit_add_delete_and_unpublish_arrive(council: TinyCouncil, sync: SyncProgram) -> None:
    first = sync.summary()
    assert (first["seen"], first["changed"], first["removed"], first["left_out"]) == (300, 300, 0, 0)
    second = sync.summary()
    assert (second["seen"], second["changed"], second["removed"]) == (300, 0, 0)
    council.count = 301
    assert sync.summary()["changed"] == 1
    council.count = 290
    assert sync.summary()["removed"] == 11
    council.version = 2
    assert sync.summary()["changed"] == 290
    assert titles(sync) == {"version 2", "290 services"}


def test_one_bad_record_is_left_out_with_its_path_and_the_others_arrive(
    council: TinyCouncil, sync: SyncProgram
) -> None:
    council.count = 20
    sync.summary()
    council.version = 2

    def one_broken(path: str) -> Answer | None:
        if "services_page" not in path:
            return None
        pages = [council.page(number) for number in range(20)]
        pages[7]["attributes"]["title"] = {"en": ["not", "a", "title"]}
        return document({"data": pages, "links": {}})

    council.whim = one_broken
    result = sync.summary()
    assert (result["status"], result["left_out"], result["removed"]) == (0, 1, 0)
    assert result["left_out_reasons"][0]["path"].endswith("000000000007")
    assert titles(sync) == {"version 1", "version 2", "20 services"}
    assert "left out" in sync.run().stdout


def test_settings_and_calls_that_cannot_be_are_status_2(council: TinyCouncil, sync: SyncProgram) -> None:
    assert council.url
    assert sync.run("--with-parent").returncode == 2
    assert sync.run("--watch", "--json").returncode == 2
    assert sync.run("--nonsense").returncode == 2
    sync.settings.write_text("[sync]\nevery_minute = 5\n")
    done = sync.run()
    assert done.returncode == 2
    assert "every_minutes" in done.stderr
