"""Where each thing stands on the council's public website, per language."""

from kiosk.sample_council.content_files import Council, Topic, TopicSection
from kiosk.sample_council.languages import LANGUAGES, InLanguages, Lang
from kiosk.sample_council.page_files import Page

PREFIX: dict[Lang, str] = {lang: "" if lang == "en" else f"/{lang}" for lang in LANGUAGES}
"""What stands before every path in a language."""
FOLDERS = {
    "places": InLanguages("/places", "/lleoedd"),
    "news": InLanguages("/news", "/newyddion"),
    "events": InLanguages("/events", "/digwyddiadau"),
    "services": InLanguages("/services", "/gwasanaethau"),
}
"""Paths are English or Welsh: the other languages keep the English ones behind their prefix."""


class Addresses:
    """Answers paths without the language's prefix (aliases), and with it (links)."""

    def __init__(self, council: Council) -> None:
        """Find out under which topic every page stands."""
        self._council = council
        self._topics = {section.id: topic for topic in council.topics for section in topic.sections}
        self._pages = dict(council.pages)
        for page in council.pages.values():
            self._pages.update({child.id: child for child in page.children})

    def topic(self, topic: Topic, lang: Lang) -> str:
        """Answer a landing page's alias."""
        return topic.path.of(lang)

    def section(self, section: TopicSection, lang: Lang) -> str:
        """Answer a sub-landing page's alias: "/money-and-benefits/living-costs"."""
        topic = self._topics[section.id]
        return f"{topic.path.of(lang)}/{section.id.removeprefix(f'{topic.id}-')}"

    def topic_of(self, page: Page) -> Topic | None:
        """Answer the topic under which a page lives: that of its first section."""
        return self._topics.get(page.head.topics[0]) if page.head.topics else None

    def page(self, page_id: str, lang: Lang) -> str:
        """Answer a page's alias: its topic's path and its id; a guide's page stands under its guide."""
        topic = self.topic_of(self._pages[page_id.partition("/")[0]])
        return f"{topic.path.of(lang) if topic else FOLDERS['services'].of(lang)}/{page_id}"

    def under(self, folder: str, name: str, lang: Lang) -> str:
        """Answer the alias of a place, an event or a piece of news."""
        return f"{FOLDERS[folder].of(lang)}/{name}"

    def link(self, url: str, lang: Lang) -> str:
        """Turn `service:ID` and `place:ID` into a path of the website; leave any other address as it is."""
        scheme, _, name = url.partition(":")
        if scheme == "service" and name in self._pages:
            return PREFIX[lang] + self.page(name, lang)
        if scheme == "place" and name in self._council.places:
            return PREFIX[lang] + self.under("places", name, lang)
        return url
