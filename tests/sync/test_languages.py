"""Content in many languages: every page in those it was translated into, and said so where it was not."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote

import msgspec
import pytest

from content_sync.all_sources import Asking, SyncOptions, sync_source
from content_sync.clock import Clock
from content_sync.network import Network
from content_sync.pages import Page
from content_sync.source import Source
from content_sync.store.reader import ContentReader
from content_sync.store.writer import ContentWriter
from content_sync.sync_round import RoundResult
from content_sync.timetable import Timing
from kiosk.sample_council.check import HEADINGS as SAMPLE_HEADINGS
from kiosk.sample_council.drupal.resources import uuid_of
from tests.sync.reading import HEADINGS, SOURCES, read
from tests.sync.replay import Answer, as_json
from tests.sync.sample_council_server import FOLDER, NOW, Asked, copy_of_the_council, sample_council
from tests.sync.small_drupal import SmallDrupal, html, node

AWARE = NOW.astimezone()
ALL = ("en", "cy", "pl", "ur", "ar")
OTHERS = ALL[2:]
TRANSLATED = ("housing-benefit", "council-tax-reduction", "food-bank", "free-school-meals", "libraries")
PAGE = "localgov_services_page"


class Booth:
    """A booth's store, filled from the sample council through the real adapter."""

    def __init__(self, council: Asked, directory: Path, languages: tuple[str, ...] = ALL) -> None:
        self.council = council
        shipped = msgspec.convert(SOURCES[0], Source)
        url = str(council.client.base_url)
        self.source = msgspec.structs.replace(shipped, url=url, languages=languages)
        self.options = SyncOptions(
            directory=directory, sources=(self.source,), headings=HEADINGS, timing=Timing(every_s=1, alerts_every_s=1),
            network=Network(timeout_s=5, round_s=60, page_mb=16), picture_mb=12, media_mb=100,
        )  # fmt: skip
        self.writer = ContentWriter(directory)
        self.reader = ContentReader(directory)

    def sync(self, *, full: bool = False) -> RoundResult:
        """Run one round."""
        asking = Asking(is_full_due=lambda _last: full)
        result = sync_source(self.source, "content", self.options, self.writer, Clock.fixed(NOW), asking)
        assert (result.error, result.left_out) == (None, 0)
        return result

    def page(self, name: str, lang: str) -> Page:
        """Read the page of a file of services/."""
        page = self.reader.page(f"{self.source.name}:{uuid_of(f'node--{PAGE}', name)}", lang, AWARE)
        assert page is not None
        return page

    def close(self) -> None:
        """Close both ends of the database."""
        self.reader.close()
        self.writer.__exit__()


@contextmanager
def synced(folder: Path, directory: Path) -> Iterator[Booth]:
    """A booth that has synced once from the content files in a folder."""
    with sample_council(folder) as council:
        made = Booth(council, directory)
        made.sync()
        yield made
        made.close()


@pytest.fixture(scope="module")
def booth(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Booth]:
    """A booth with the shipped content; for reading only."""
    with synced(FOLDER, tmp_path_factory.mktemp("languages")) as made:
        yield made


@pytest.fixture
def edited(tmp_path: Path) -> Iterator[Booth]:
    """A booth whose council may be edited."""
    with synced(copy_of_the_council(tmp_path), tmp_path / "store") as made:
        yield made


def remove_table(file: Path, name: str) -> None:
    """Take a table such as [alerts.ur] out of a file, as an editor would."""
    before, _, after = file.read_text("utf-8").partition(f"[{name}]\n")
    assert after
    end = after.find("\n[")
    file.write_text(before + (after[end + 1 :] if end >= 0 else ""), "utf-8")


def test_a_page_is_shown_in_each_language_that_it_was_translated_into(booth: Booth) -> None:
    titles = set()
    for lang in ALL:
        page = booth.page("housing-benefit", lang)
        assert (page.words.lang, page.is_fallback) == (lang, False)
        titles.add(page.words.title)
    assert len(titles) == len(ALL)


def test_a_page_without_a_translation_is_english_and_says_so(booth: Booth) -> None:
    for lang in OTHERS:
        page = booth.page("blue-badge", lang)
        assert (page.words.lang, page.words.title, page.is_fallback) == ("en", "Blue Badge", True)
        card = booth.reader.card(page.item.uid, lang)
        assert card is not None
        assert (card.lang, card.is_fallback) == ("en", True)


def test_a_translation_that_is_taken_away_is_gone_in_that_language_alone(edited: Booth) -> None:
    folder = edited.council.folder
    (folder / "services" / "housing-benefit.ur.md").unlink()
    assert edited.sync(full=True).changed == 1
    assert edited.page("housing-benefit", "pl").words.lang == "pl"
    page = edited.page("housing-benefit", "ur")
    assert (page.words.lang, page.is_fallback) == ("en", True)


@pytest.mark.parametrize("lang", OTHERS)
@pytest.mark.parametrize("name", TRANSLATED)
def test_a_translation_has_the_same_parts_as_the_english(booth: Booth, name: str, lang: str) -> None:
    english, translated = booth.page(name, "en").words, booth.page(name, lang).words
    roles = [section.role for section in english.sections]
    assert [section.role for section in translated.sections] == roles
    assert len(set(roles)) > 3
    kinds = [[(block.kind, len(block.items)) for block in section.blocks] for section in english.sections]
    assert [[(block.kind, len(block.items)) for block in one.blocks] for one in translated.sections] == kinds
    assert [phone.dial for phone in translated.phones] == [phone.dial for phone in english.phones]


@pytest.mark.parametrize("lang", OTHERS)
def test_the_settings_know_every_heading_of_the_sample_council(lang: str) -> None:
    known = {heading for headings in HEADINGS[lang].values() for heading in headings}
    assert {getattr(heading, lang) for heading in SAMPLE_HEADINGS} <= known
    assert HEADINGS[lang].keys() == HEADINGS["en"].keys()


@pytest.mark.parametrize("lang", OTHERS)
def test_topics_sections_and_alerts_are_in_the_visitors_language(booth: Booth, lang: str) -> None:
    topics = booth.reader.topics(lang)
    assert [(topic.lang, topic.is_fallback) for topic in topics] == [(lang, False)] * len(topics)
    assert all(topic.label and topic.summary and topic.intro for topic in topics)
    whole = [page for topic in topics if (page := booth.reader.topic(topic.uid, lang, AWARE))]
    assert {section.lang for page in whole for section in page.sections} == {lang}
    alerts = booth.reader.alerts(lang, AWARE)
    assert [(alert.words.lang, alert.is_fallback) for alert in alerts] == [(lang, False)] * 2


def test_an_alert_that_is_not_translated_is_there_all_the_same(edited: Booth) -> None:
    remove_table(edited.council.folder / "alerts.toml", "alerts.ur")
    sync_source(edited.source, "alerts", edited.options, edited.writer, Clock.fixed(NOW))
    first, second = edited.reader.alerts("ur", AWARE)
    assert (first.words.lang, first.is_fallback) == ("en", True)
    assert (second.words.lang, second.is_fallback) == ("ur", False)
    assert not any(alert.is_fallback for alert in edited.reader.alerts("pl", AWARE))


@pytest.mark.parametrize("lang", OTHERS)
def test_places_events_news_and_pictures_say_their_language(booth: Booth, lang: str) -> None:
    places = {place.name: (place.lang, place.is_fallback) for place in booth.reader.places(lang)}
    assert places["Aberfryn Library and Hub"] == (lang, False)
    assert places["County Hall"] == ("en", True)
    assert sorted(card.is_fallback for card in booth.reader.events(lang, AWARE)) == [False, True, True, True]
    assert sorted(card.is_fallback for card in booth.reader.news(lang)) == [False, True, True]
    (meal,) = booth.page("free-school-meals", lang).pictures
    assert meal.lang == lang
    library = next(place for place in booth.reader.places(lang) if place.name == "Aberfryn Library and Hub")
    page = booth.reader.page(library.uid, lang, AWARE)
    assert page is not None
    assert page.item.schedules == library.schedules != ()


def test_a_translation_leads_on_to_pages_that_are_not_translated(booth: Booth) -> None:
    (link,) = [link for link in booth.page("council-tax-reduction", "pl").words.links if link.uid]
    card = booth.reader.card(link.uid or "", "pl")
    assert card is not None
    assert (card.title, card.is_fallback) == ("Single person discount", True)


def test_the_first_sentence_of_urdu_and_arabic_stands_alone_in_lists(booth: Booth) -> None:
    for lang, end in (("ur", "۔"), ("ar", ".")):
        page = booth.page("housing-benefit", lang)
        card = booth.reader.card(page.item.uid, lang)
        assert card is not None
        assert card.lead.endswith(end)
        assert len(card.lead) < len(page.words.summary)


def small() -> SmallDrupal:
    """A website with two pages, one of them in Welsh too."""
    english = [node(PAGE, 1, "Rent", "/rent", body=html("<p>Help.</p>")), node(PAGE, 2, "Bins", "/bins")]
    return SmallDrupal(english, [node(PAGE, 1, "Rhent", "/rhent", "cy", body=html("<p>Help.</p>"))])


def test_a_council_with_two_languages_is_asked_for_nothing_else() -> None:
    asked = read(small()).asked
    assert not [path for path in asked if path.startswith(("/pl/", "/ur/", "/ar/"))]
    looks = [path for path in asked if "changed" not in path]
    assert len(looks) == 3, "the index, and the pages in two languages"


def test_only_what_is_translated_is_sent_in_another_language() -> None:
    asked = [unquote(path) for path in read(small()).asked if PAGE in path and "changed" not in path]
    assert ["filter[langcode]" in path for path in asked] == [False, True]
    assert "filter[langcode][value]=cy" in asked[1]


def test_a_website_that_cannot_filter_by_language_is_read_all_the_same() -> None:
    site = small()

    def refusing(path: str, query: dict[str, list[str]]) -> Answer:
        if any(name.startswith("filter[langcode]") for name in query):
            return as_json({"errors": [{"status": "400"}]}, 400)
        return site(path, query)

    found = read(refusing)
    assert [words.lang for words in found.items["Rent"].words] == ["en", "cy"]
    assert [words.lang for words in found.items["Bins"].words] == ["en"]
