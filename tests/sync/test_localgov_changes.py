"""A round of changes brings what a full one would, and asks for little."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import msgspec
import pytest

from content_sync.adapters.localgov_drupal.notes import NAME, OVERLAP_S, SiteNotes, Watermark
from content_sync.content import Alert, Item, LeftOut, Record
from content_sync.errors import CouncilRefused, CouncilUnreachable
from content_sync.fetching import Depth
from content_sync.mirror import Mirror
from content_sync.source import Source
from tests.sync.reading import SOURCES, api_of, read_into
from tests.sync.replay import Loopback, as_json, serving
from tests.sync.sample_council_server import FOLDER, Asked, sample_council
from tests.sync.small_drupal import SmallDrupal, banner, node

LANDING, PAGE = "localgov_services_landing", "localgov_services_page"


class Site:
    """The sample council in a folder of its own, and a booth's mirror of it."""

    def __init__(self, council: Asked, directory: Path) -> None:
        self.folder = council.folder
        self._directory = directory
        url = str(council.client.base_url)
        shipped = msgspec.convert(SOURCES[0], Source)
        self.source = msgspec.structs.replace(shipped, url=url, languages=("en", "cy"))
        self.requests = 0
        self.bytes = 0

    def read(self, depth: Depth = "changes", mirror: str = "booth") -> list[Record | LeftOut]:
        """Fetch and translate; keeps the mirror."""
        folder = self._directory / mirror
        folder.mkdir(exist_ok=True)
        with Mirror(folder, "s") as kept, api_of(self.source, kept) as api:
            found = read_into(kept, api, self.source, depth)
            self.requests, self.bytes = api.requests, api.bytes
            kept.keep()
        return found

    def items(self, *, words: bool = True) -> dict[str, Item]:
        """What a round of changes gives, by the end of the address; it is what a fresh booth gets.

        Without `words` only as much of it: this council's other pages lose their links to one that was deleted.
        """
        found = self.read()
        fresh = self.read("full", mirror="fresh")
        told = repr if words else type
        assert sorted(str(told(one)) for one in found) == sorted(str(told(one)) for one in fresh)
        assert not [one for one in found if isinstance(one, LeftOut)]
        return {one.words[0].url.rpartition("/")[2]: one for one in found if isinstance(one, Item)}

    def alerts(self) -> list[Record | LeftOut]:
        """What a round of alerts alone gives."""
        with Mirror(self._directory / "booth", "s") as kept, api_of(self.source, kept) as api:
            return read_into(kept, api, self.source, only_alerts=True)

    def later(self, seconds: float) -> None:
        """Make believe that the mirror was filled so long ago."""
        with Mirror(self._directory / "booth", "s") as mirror:
            kept = mirror.note(NAME, SiteNotes)
            assert kept is not None
            kept.swept_at -= seconds
            for mark in kept.marks.values():
                mark.seen_at -= seconds
            mirror.write_note(NAME, kept)
            mirror.keep_unfinished()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    folder = tmp_path / "council"
    shutil.copytree(FOLDER, folder)
    with sample_council(folder) as council:
        made = Site(council, tmp_path)
        made.read("full")
        yield made


def test_nothing_changed_is_known_from_a_look_at_each_kind_of_content(site: Site) -> None:
    site.later(OVERLAP_S)
    whole = site.bytes
    site.read()
    kinds = 12
    assert site.requests <= 2 * kinds + 2, "what changed and where the list ends; the banners in both languages"
    assert site.bytes < whole / 20


def test_what_the_page_cache_says_is_the_same_is_not_sent_again(site: Site) -> None:
    whole = site.bytes
    site.read("full")
    assert site.bytes < whole / 20
    badge = site.folder / "services" / "blue-badge.en.md"
    badge.write_text(badge.read_text("utf-8").replace("Blue Badge", "Green Badge"), "utf-8")
    site.read("full")
    assert whole / 20 < site.bytes < whole / 2


def test_an_edit_in_any_language_arrives(site: Site) -> None:
    for lang, title in (("en", "Edited badge"), ("cy", "Bathodyn newydd")):
        file = site.folder / "services" / f"blue-badge.{lang}.md"
        old = next(line for line in file.read_text("utf-8").splitlines() if line.startswith("title = "))
        file.write_text(file.read_text("utf-8").replace(old, f'title = "{title}"'), "utf-8")
        words = {one.lang: one.title for one in site.items()["blue-badge"].words}
        assert words[lang] == title


def test_what_is_deleted_is_gone_at_the_next_look(site: Site) -> None:
    assert "tv-licence" in site.items()
    for file in (site.folder / "services").glob("tv-licence.*.md"):
        file.unlink()
    assert "tv-licence" not in site.items(words=False)


def test_what_is_deleted_while_another_is_added_is_gone_too(site: Site) -> None:
    for file in list((site.folder / "services").glob("tv-licence.*.md")):
        file.with_name(file.name.replace("tv-licence", "free-television")).write_text(file.read_text("utf-8"), "utf-8")
        file.unlink()
    found = site.items(words=False)
    assert "free-television" in found
    assert "tv-licence" not in found


def test_a_translation_that_is_taken_away_is_gone_within_the_hour(site: Site) -> None:
    (site.folder / "services" / "housing-benefit.cy.md").unlink()
    site.later(3700)
    assert "cy" not in {one.lang for one in site.items()["housing-benefit"].words}


def test_banners_are_looked_at_each_time(site: Site) -> None:
    alerts = site.folder / "alerts.toml"
    alerts.write_text(alerts.read_text("utf-8").replace('title = "', 'title = "Now: ', 1), "utf-8")
    site.items()


def test_a_round_of_alerts_says_of_each_what_a_round_of_content_says(site: Site) -> None:
    told = {one.uid: one for one in site.read() if isinstance(one, Alert)}
    assert any(words.link and words.link.uid for one in told.values() for words in one.words)
    assert {one.uid: one for one in site.alerts() if isinstance(one, Alert)} == told


class Booth:
    """A mirror of a small site, in one place."""

    def __init__(self, folder: Path, route: SmallDrupal) -> None:
        self._folder = folder
        self.route = route
        self.server: Loopback

    def read(self, depth: Depth = "changes") -> tuple[set[str], list[str]]:
        """Answer the titles, and what was asked."""
        source = self.server.source("localgov-drupal")
        before = len(self.server.asked)
        with Mirror(self._folder, "s") as mirror, api_of(source, mirror) as api:
            found = read_into(mirror, api, source, depth)
            mirror.keep()
        titles = {words.title for one in found if isinstance(one, Item) for words in one.words}
        return titles, [unquote(path) for path in self.server.asked[before:]]

    def forget_notes(self) -> None:
        """Leave what a kiosk of another edition left."""
        with Mirror(self._folder, "s") as mirror:
            mirror.write_note(NAME, "something else")
            mirror.keep()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Booth]:
    made = Booth(tmp_path, SmallDrupal([node(PAGE, number, f"Page {number}") for number in range(1, 9)], page=3))
    with serving(made.route) as made.server:
        yield made


def test_a_site_that_does_not_filter_is_read_whole_each_time(small: Booth) -> None:
    small.route.filters = False
    small.read("full")
    small.route.english[0]["attributes"]["title"] = "Other words"
    titles, asked = small.read()
    assert "Other words" in titles
    assert "/jsonapi" in asked


def test_a_page_deleted_while_pages_are_turned_does_not_hide_its_neighbour(small: Booth) -> None:
    small.read("full")
    pages = small.route.english

    def delete_one(_path: str, query: dict[str, list[str]]) -> None:
        if query.get("page[offset]") == ["3"] and len(pages) == 8:
            del pages[0]

    small.route.before = delete_one
    titles, _asked = small.read("full")
    assert titles == {f"Page {number}" for number in range(2, 9)}


def test_a_collection_that_was_there_and_is_not_found_is_no_empty_one(small: Booth) -> None:
    small.read("full")
    small.route.answers[f"/jsonapi/node/{PAGE}"] = as_json({"errors": []}, 404)
    with pytest.raises(CouncilRefused):
        small.read()


@pytest.mark.parametrize("depth", ["full", "changes"])
def test_words_in_a_language_are_not_lost_to_a_website_that_is_put_up_wrongly(small: Booth, depth: Depth) -> None:
    small.route.welsh = {"n1": node(PAGE, 1, "Tudalen 1", lang="cy")}
    assert "Tudalen 1" in small.read("full")[0]
    small.route.absent = ("/cy/",)
    small.route.english[0]["attributes"]["changed"] = "2026-07-09T10:00:00+00:00"
    with pytest.raises(CouncilRefused):
        small.read(depth)
    small.route.absent = ()
    assert "Tudalen 1" in small.read(depth)[0]


def test_a_broken_round_is_gone_on_from(small: Booth) -> None:
    small.read("full")
    small.route.english[0]["attributes"] |= {"title": "New", "changed": "2026-07-09T10:00:00+00:00"}
    small.route.answers[f"/cy/jsonapi/node/{PAGE}"] = as_json({"errors": []}, 500)
    with pytest.raises(CouncilUnreachable):
        small.read()
    del small.route.answers[f"/cy/jsonapi/node/{PAGE}"]
    assert "New" in small.read()[0]


def test_a_bulk_import_is_fetched_once(small: Booth) -> None:
    small.read("full")
    for page in small.route.english:
        page["attributes"]["changed"] = "2026-07-09T10:00:00+00:00"
    asked_first, asked_then = small.read()[1], small.read()[1]
    pages = [[path for path in asked if "[changed]" in path] for asked in (asked_first, asked_then)]
    assert [len(one) for one in pages] == [3, 1]


@pytest.mark.parametrize(
    ("now", "ahead_s", "since"),
    [
        (1060.0, 0.0, 1000 - OVERLAP_S),  # what was saved at the same time may come late
        (1000.0 + OVERLAP_S, 0.0, 1000),  # and then no more
        (50_000.0, 49_000.0, 1000 - OVERLAP_S),  # the website's time counts, not the booth's
        (1060.0, None, 1000 - OVERLAP_S),
        (1040.0 + OVERLAP_S, None, 1000),  # a website that does not say its time: the time since it was seen
        (40.0, None, 1000),  # a booth's clock that was set back
    ],
)
def test_the_overlap_ends_when_nothing_can_come_late(now: float, ahead_s: float | None, since: int) -> None:
    mark = Watermark()
    mark.rise(1000, now=1040.0 if now < 40_000 else now)
    assert mark.since(now, ahead_s) == since


def test_a_site_without_banners_is_asked_for_them_once(small: Booth) -> None:
    small.route.english.append(banner("50--major"))
    small.read("full")
    small.route.english.pop()
    _titles, asked = small.read()
    assert len([path for path in asked if "alert_banner" in path]) == 1


def test_includes_that_a_site_refuses_are_not_tried_again(small: Booth) -> None:
    small.route.refused_includes = {"localgov_page_components"}
    small.read("full")
    _titles, asked = small.read()
    assert not [path for path in asked if "include=localgov_page_components" in path]


def test_notes_of_another_edition_make_a_full_round(small: Booth) -> None:
    small.read("full")
    small.forget_notes()
    _titles, asked = small.read()
    assert "/jsonapi" in asked


def test_a_proxy_that_drops_the_query_takes_nothing_away(small: Booth) -> None:
    small.read("full")
    page = {"data": small.route.english[:3], "links": {"next": {"href": "http://council/next?page[offset]=3"}}}
    small.route.answers[f"/jsonapi/node/{PAGE}"] = as_json(page)
    for depth in ("full", "changes"):
        assert len(small.read(depth)[0]) == 8


def test_a_page_from_the_future_does_not_hide_those_of_tomorrow(small: Booth) -> None:
    small.route.english[0]["attributes"]["changed"] = "9999-12-31T00:00:00+00:00"
    small.read("full")
    small.route.english[1]["attributes"] |= {"title": "New", "changed": "2026-07-09T10:00:00+00:00"}
    assert "New" in small.read()[0]
