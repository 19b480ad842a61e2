"""What the home screen offers: the six cards, the most pressing notice, and the ways to everything else."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.pages import TopicCard
from screens import words
from screens.bidi import in_reading_order
from screens.booth import Booth
from screens.counted import Counted
from screens.list_model import RecordListModel
from screens.notice_words import notice
from screens.routes import About, Checker, Home, MoreTopics, Notices, Topic
from screens.screen_model import ScreenModel, Way
from screens.words import translate

QML_IMPORT_NAME = "screens.home"
QML_IMPORT_MAJOR_VERSION = 1

MOST_CARDS = 6


@dataclass(frozen=True, slots=True)
class TopicCardRow:
    """One card."""

    code: str
    label: str
    summary: str
    pictogram: str
    tint: str
    lang: str
    """The label's and the summary's."""


def _row(topic: TopicCard, pictogram: str, tint: str) -> TopicCardRow:
    label, summary = (in_reading_order(text, topic.lang) for text in (topic.label, topic.summary))
    return TopicCardRow(topic.code, label, summary, pictogram, tint, topic.lang)


@QmlElement
@QmlUncreatable("The navigator makes it.")
class HomeModel(ScreenModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows the council's topics as config/topics.toml orders them."""

    shown = Signal()

    def __init__(self, _route: Home, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._cards = RecordListModel(TopicCardRow, key="code", parent=self)
        self._notice = self._notice_lang = self._stale = self._more_notices = ""
        self._has_more_topics = False

    def refresh(self) -> None:
        """Read topics and notices again."""
        content, now = self._booth.content, self._booth.clock.now()
        topics = content.topics(self._booth.language)
        by_code = {topic.code: topic for topic in topics}
        shown = [
            _row(by_code[code], card.pictogram, card.tint)
            for card in self._booth.cards
            if (code := next((code for code in card.codes if code in by_code), ""))
        ]
        if not shown:  # a council that has not mapped its topics yet
            shown = [_row(topic, "more-topics", "sea") for topic in topics[:MOST_CARDS]]
        self._cards.show(shown)
        self._has_more_topics = not {topic.code for topic in topics} <= {row.code for row in shown} | self._mapped()
        alerts = content.alerts(self._booth.language, now)
        self._notice = in_reading_order(notice(alerts[0].words), alerts[0].words.lang) if alerts else ""
        self._notice_lang = alerts[0].words.lang if alerts else ""
        more = len(alerts) - 1
        self._more_notices = Counted().more_notices(more) if more > 0 else ""
        self._stale = words.stale(content.freshness().checked_at, now)
        self.changed.emit()
        self.shown.emit()

    def _mapped(self) -> set[str]:
        return {code for card in self._booth.cards for code in card.codes}

    @Property(QObject, constant=True)
    def cards(self) -> QObject:
        """The topic cards."""
        return self._cards

    @Property(str, notify=shown)
    def notice(self) -> str:
        """The severest notice, or nothing."""
        return self._notice

    @Property(str, notify=shown)
    def noticeLang(self) -> str:
        """The language that the notice is written in."""
        return self._notice_lang

    @Property(str, notify=shown)
    def moreNotices(self) -> str:
        """The words of the button that opens all notices; nothing when there is one or none."""
        return self._more_notices

    @Property(str, notify=shown)
    def stale(self) -> str:
        """A warning when the content may be out of date."""
        return self._stale

    @Property(bool, notify=shown)
    def hasMoreTopics(self) -> bool:
        """True when the council has topics that no card opens."""
        return self._has_more_topics

    @Property(bool, notify=shown)
    def hasChecker(self) -> bool:
        """True when somebody can find out here what they may be able to get."""
        return self._booth.has_checker

    @Slot()
    def openChecker(self) -> None:
        """Open the checker."""
        self._go(Checker())

    @Slot()
    def aimChecker(self) -> None:
        """A finger is on its button."""
        self._aim(Checker())

    @Slot(str)
    def openTopic(self, code: str) -> None:
        """Open a card's topic."""
        self._go(Topic(code))

    @Slot(str)
    def aimTopic(self, code: str) -> None:
        """A finger is on a card."""
        self._aim(Topic(code))

    @Slot()
    def openMoreTopics(self) -> None:
        """Open the other topics."""
        self._go(MoreTopics())

    @Slot()
    def openNotices(self) -> None:
        """Open all notices."""
        self._go(Notices())

    @Slot()
    def openAbout(self) -> None:
        """Open the privacy and accessibility statement."""
        self._go(About())

    @property
    def screen_title(self) -> str:
        """The title."""
        return translate("home", "Hello. What do you need help with?")
