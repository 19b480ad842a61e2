"""Finds what is wrong in the sample council's files although each of them can be read."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.sample_council.content_files import Council
from kiosk.sample_council.folder import read_council
from kiosk.sample_council.govuk.files import read_files
from kiosk.sample_council.languages import ALWAYS, InLanguages, Lang
from kiosk.sample_council.overlay_check import overlay_problems
from kiosk.sample_council.page_files import Page, Text
from kiosk.sample_council.toml_files import Problem

LONGEST_SUMMARY = 150
LONGEST_LEAD = 60
LONGEST_THING_TO_BRING = 26
HEADINGS = (
    InLanguages("Who it is for", "Ar gyfer pwy", "Dla kogo", "کس کے لیے", "لمن هذا"),
    InLanguages("How much", "Faint", "Ile", "کتنی رقم", "كم المبلغ"),
    InLanguages("Who decides", "Pwy sy\u2019n penderfynu", "Kto decyduje", "فیصلہ کون کرتا ہے", "من يقرر"),
    InLanguages("How long", "Faint o amser", "Jak długo", "کتنا وقت لگتا ہے", "كم من الوقت"),
    InLanguages("What it is", "Beth ydyw", "Co to jest", "یہ کیا ہے", "نبذة"),
    InLanguages(
        "Who can get it", "Pwy all ei gael", "Kto może skorzystać", "کون حاصل کر سکتا ہے", "من يمكنه الاستفادة"
    ),
    InLanguages("How to apply", "Sut i wneud cais", "Jak złożyć wniosek", "درخواست کیسے دیں", "كيف تقدم الطلب"),
    InLanguages("What it costs", "Y gost", "Ile to kosztuje", "کتنا خرچ آتا ہے", "التكلفة"),
    InLanguages("What to bring", "Beth i ddod ag ef", "Co przynieść", "کیا ساتھ لائیں", "ماذا تحضر معك"),
    InLanguages("What happens next", "Beth sy\u2019n digwydd nesaf", "Co dalej", "آگے کیا ہوگا", "ماذا يحدث بعد ذلك"),
)
"""The headings that the booth draws in their own way (README.md of the folder)."""
BRING = HEADINGS[8]
NOT_ALLOWED = (
    (re.compile(r"^\s*\|.*\|\s*$"), "no tables"),
    (re.compile(r"!\["), "no pictures in the text: `picture` in the front matter"),
    (re.compile(r"<[a-zA-Z/][^>]*>"), "no HTML"),
    (re.compile(r"^#\s|^#{4,}\s"), "only headings of levels 2 and 3"),
    (re.compile(r"(?<![*\w])\*[^*\s][^*]*\*(?!\*)|\b_[^_]+_\b"), "no italics"),
    (re.compile(r"[a-zA-Z]'[a-zA-Z]"), "a curly apostrophe (\u2019), not a straight one"),
)


def check(folder: Path) -> tuple[Problem, ...]:
    """List every problem in the folder: what cannot be read, and what does not fit together."""
    council, unreadable = read_council(folder)
    checking = _Checking(council)
    return tuple(sorted({*unreadable, *checking.problems(), *overlay_problems(folder), *read_files(folder).problems}))


class _Checking:
    """Looks at a whole council."""

    def __init__(self, council: Council) -> None:
        self._council = council
        self._sections = {section.id: section for topic in council.topics for section in topic.sections}
        self._pages = set(council.pages)
        for page in council.pages.values():
            self._pages.update(child.id for child in page.children)

    def problems(self) -> Iterator[Problem]:
        for page in self._council.pages.values():
            yield from self._page(page)
            yield from self._sections_of(page)
            for child in page.children:
                yield from self._page(child)
        for page in self._council.news.values():
            yield from self._page(page)
        yield from self._topics()
        yield from self._places()
        yield from self._events_and_alerts()
        yield from self._pictures()

    def _page(self, page: Page) -> Iterator[Problem]:
        english, file = page.texts["en"], page.texts["en"].file
        head = page.head
        for lang in ALWAYS:
            if lang not in page.texts:
                yield Problem(file.replace(".en.md", f".{lang}.md"), 0, "is missing")
        yield from self._unknown(file, "related", head.related, self._council.pages)
        yield from self._unknown(file, "places", head.places, self._council.places)
        yield from self._unknown(file, "topics", head.topics, self._sections)
        yield from self._unknown(file, "picture", filter(None, [head.picture]), self._council.pictures)
        for lang, text in page.texts.items():
            yield from self._text(text, lang)
            if lang != "en":
                yield from _same_in_both(english, text, lang)

    def _unknown(self, file: str, key: str, names: Iterable[str], known: Iterable[str]) -> Iterator[Problem]:
        known = set(known)
        for name in names:
            if name not in known:
                yield Problem(file, 0, f"{key}: there is no {name!r}")

    def _text(self, text: Text, lang: Lang) -> Iterator[Problem]:
        yield from _summary(text.file, text.head.summary)
        links = [(link.url, 0) for link in text.head.links]
        is_bring = False
        for number, line in enumerate(text.body.splitlines(), text.first_line):
            for pattern, instead in NOT_ALLOWED:
                if pattern.search(line):
                    yield Problem(text.file, number, instead)
            links += [(url, number) for url in re.findall(r"\]\(([^)]*)\)", line)]
            if line.startswith("## "):
                is_bring = line[3:].strip() == BRING.of(lang)
            elif is_bring and line.startswith("- ") and len(line) - 2 > LONGEST_THING_TO_BRING:
                length = len(line) - 2
                yield Problem(text.file, number, f"{length} characters to bring, at most {LONGEST_THING_TO_BRING}")
        for url, number in links:
            yield from self._link(text.file, number, url)

    def _link(self, file: str, line: int, url: str) -> Iterator[Problem]:
        scheme, _, name = url.partition(":")
        known = {"service": self._pages, "place": set(self._council.places)}.get(scheme)
        if known is not None and name not in known:
            yield Problem(file, line, f"there is no page {url}")
        if known is None and scheme != "https":
            yield Problem(file, line, f"{url}: links begin with https:, service: or place:")

    def _sections_of(self, page: Page) -> Iterator[Problem]:
        if page.head.assured is None or page.head.review is None:
            yield Problem(page.texts["en"].file, 0, "the dates `assured` and `review` are needed")
        if not page.head.topics:
            yield Problem(page.texts["en"].file, 0, "stands in no section (topics)")
        for section in page.head.topics:
            if section in self._sections and page.id not in self._sections[section].pages:
                yield Problem("topics.toml", 0, f"{section}: {page.id} says that it stands here")

    def _topics(self) -> Iterator[Problem]:
        for section in self._sections.values():
            yield from self._unknown("topics.toml", f"pages of {section.id}", section.pages, self._council.pages)
            for name in section.pages:
                page = self._council.pages.get(name)
                if page and section.id not in page.head.topics:
                    yield Problem(page.texts["en"].file, 0, f"topics: topics.toml says that it stands in {section.id}")

    def _places(self) -> Iterator[Problem]:
        for place in self._council.places.values():
            file = f"places/{place.id}.toml"
            for lang, words in place.all_words().items():
                yield from _summary(file, words.summary)
                if not words.address or not words.body.strip():
                    yield Problem(file, 0, f"{lang}: an address and a body are needed")
                if len(words.access) != len(place.en.access):
                    yield Problem(file, 0, f"{lang}: access: not the same number as in English")
            yield from self._unknown(file, "picture", filter(None, [place.picture]), self._council.pictures)

    def _events_and_alerts(self) -> Iterator[Problem]:
        for event in self._council.events:
            yield from self._unknown("events.toml", "place", filter(None, [event.place]), self._council.places)
            yield from self._unknown("events.toml", "picture", filter(None, [event.picture]), self._council.pictures)
            for words in event.all_words().values():
                yield from _summary("events.toml", words.summary)
        for alert in self._council.alerts:
            yield from self._unknown("alerts.toml", "status_of", filter(None, [alert.status_of]), self._council.pages)
            links = [words.link for words in alert.all_words().values()]
            for link in filter(None, links):
                yield from self._link("alerts.toml", 0, link.url)
            if len({link is None for link in links}) > 1:
                yield Problem("alerts.toml", 0, f"{alert.id}: a link in one language only")

    def _pictures(self) -> Iterator[Problem]:
        for picture in self._council.pictures.values():
            if not picture.en.strip() or not picture.cy.strip():
                yield Problem("pictures.toml", 0, f"{picture.name}: alt text is needed in both languages")


def _summary(file: str, summary: str) -> Iterator[Problem]:
    lead = re.split(r"(?<=[.?!۔؟])\s", summary, maxsplit=1)[0]
    if not summary:
        yield Problem(file, 0, "a summary is needed")
    if len(summary) > LONGEST_SUMMARY:
        yield Problem(file, 0, f"the summary has {len(summary)} characters, at most {LONGEST_SUMMARY}")
    if len(lead) > LONGEST_LEAD:
        message = f"the first sentence of the summary has {len(lead)} characters, at most {LONGEST_LEAD}"
        yield Problem(file, 0, message)


def _same_in_both(english: Text, other: Text, lang: Lang) -> Iterator[Problem]:
    """Compare a translation with the English: the same parts in the same order, the same phones, the same links."""
    theirs, ours = _headings(english), _headings(other)
    if len(theirs) != len(ours):
        yield Problem(other.file, 0, f"has {len(ours)} headings of level 2, the English has {len(theirs)}")
    for (mine, _), (translated, line) in zip(theirs, ours, strict=False):
        pair = next((each for each in HEADINGS if mine == each.en or translated == each.of(lang)), None)
        if pair and (pair.en, pair.of(lang)) != (mine, translated):
            yield Problem(other.file, line, f"heading {translated!r} does not go with {mine!r}")
    if [phone.number for phone in english.head.phones] != [phone.number for phone in other.head.phones]:
        yield Problem(other.file, 0, "phones: not the same numbers as in English")
    if [link.role for link in english.head.links] != [link.role for link in other.head.links]:
        yield Problem(other.file, 0, "links: not the same roles as in English")
    if bool(english.head.aliases) != bool(other.head.aliases):
        yield Problem(other.file, 0, "aliases are needed in every language")


def _headings(text: Text) -> list[tuple[str, int]]:
    lines = enumerate(text.body.splitlines(), text.first_line)
    return [(line[3:].strip(), number) for number, line in lines if line.startswith("## ")]
