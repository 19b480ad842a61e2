"""What "More topics" shows: the council's topics that config/topics.toml gives no card."""

from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.booth import Booth
from screens.routes import MoreTopics, Topic
from screens.rows import Row
from screens.rows_model import RowsModel
from screens.screen_model import Way
from screens.words import translate

QML_IMPORT_NAME = "screens.more_topics"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class MoreTopicsModel(RowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows the other topics."""

    def __init__(self, _route: MoreTopics, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)

    def refresh(self) -> None:
        """Read the topics again."""
        self._show(
            [
                Row(
                    topic.uid,
                    "entry",
                    items=(topic.label,),
                    notes=(topic.summary,),
                    lang=topic.lang,
                    route=Topic(topic.code),
                )
                for topic in self._booth.content.topics(self._booth.language)
                if self._booth.card_of(topic.code) is None
            ]
        )
        self.changed.emit()

    @property
    def screen_title(self) -> str:
        """The title."""
        return translate("more_topics", "More topics")
