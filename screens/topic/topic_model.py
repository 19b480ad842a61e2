"""What a topic's screen shows: everything under the topic, in the council's sections."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.pages import TopicPage
from screens.bidi import in_reading_order
from screens.booth import Booth
from screens.notice_words import notice
from screens.routes import Around, Topic
from screens.rows import LONGEST_SUMMARY, Row, card_row, contact_rows
from screens.rows_model import RowsModel
from screens.screen_model import Way
from screens.words import translate

QML_IMPORT_NAME = "screens.topic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class TopicModel(RowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows one topic of the council."""

    shown = Signal()

    def __init__(self, route: Topic, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._route = route
        self._card = booth.card_of(route.code)
        self._page: TopicPage | None = None

    def refresh(self) -> None:
        """Read the topic again."""
        content = self._booth.content
        uid = content.uid_of_topic_code(self._route.code)
        self._page = content.topic(uid, self._booth.language, self._booth.clock.now()) if uid else None
        self._show([*self._alert_rows(), *self._around_rows(), *self._card_rows(), *self._contact_rows()])
        self.changed.emit()
        self.shown.emit()

    @property
    def is_gone(self) -> bool:
        """True when the council no longer has the topic."""
        return self._page is None

    @Property(str, notify=shown)
    def intro(self) -> str:
        """The sentence under the title."""
        if self._page is None:
            return ""
        topic = self._page.topic
        intro = topic.intro if 0 < len(topic.intro) <= LONGEST_SUMMARY else topic.summary
        return in_reading_order(intro, topic.lang)

    @Property(str, constant=True)
    def pictogram(self) -> str:
        """The topic's pictogram."""
        return self._card.pictogram if self._card else "more-topics"

    @Property(str, constant=True)
    def tint(self) -> str:
        """The topic's tint."""
        return self._card.tint if self._card else "sea"

    @property
    def screen_title(self) -> str:
        """The title."""
        return self._page.topic.label if self._page else ""

    @property
    def content_lang(self) -> str:
        """The language of the title and the sentence under it."""
        return self._page.topic.lang if self._page else ""

    def _alert_rows(self) -> list[Row]:
        alerts = self._page.alerts if self._page else ()
        return [
            Row(f"alert-{card.alert.uid}", "warning", items=(notice(card.words),), lang=card.words.lang)
            for card in alerts
        ]

    def _around_rows(self) -> list[Row]:
        if not (self._card and self._card.around):
            return []
        lang, now = self._booth.language, self._booth.clock.now()
        content = self._booth.content
        entries = (
            (content.places(lang), translate("topic", "Places and opening hours"), "places", Around("places")),
            (content.events(lang, now), translate("topic", "What’s on"), "whats-on", Around("events")),
            (content.news(lang), translate("topic", "News from the council"), "news", Around("news")),
        )
        return [
            Row(f"around-{route.kind}", "entry", items=(label,), labels=("",), notes=("",), pictogram=sign, route=route)
            for found, label, sign, route in entries
            if found
        ]

    def _contact_rows(self) -> Iterator[Row]:
        """Whom to call about any of it: after what may answer the question."""
        if self._page:
            topic = self._page.topic
            yield from contact_rows(topic.phones, topic.emails, topic.lang)

    def _card_rows(self) -> list[Row]:
        """Each item once, where it stands first."""
        rows: dict[str, Row] = {}
        for section in self._page.sections if self._page else ():
            heading = section.label
            for card in section.cards:
                if card.uid not in rows:
                    row = card_row(f"{section.uid}-{card.uid}", card, heading)
                    rows[card.uid] = replace(row, headingLang=section.lang)
                    heading = ""
        return list(rows.values())
