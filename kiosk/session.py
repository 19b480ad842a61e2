"""What the visitor chose, in memory only: gone when the visit ends."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.settings_tables import Display, Language, Settings, Speech
from screens.choices import Choices

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


def first_choices(display: Display, language: Language, speech: Speech) -> Choices:
    """Answer what the settings choose for every new visitor."""
    return Choices(
        language=language.default,
        text_size=display.text_size,
        theme=display.theme,
        is_lowered=display.lowered,
        is_calm=display.calm,
        speaks=speech.offered and speech.on,
        speed=speech.speed,
        volume=speech.volume,
    )


@QmlElement
@QmlUncreatable("The window makes it.")
class Session(QObject):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """The choices of the present visit."""

    changed = Signal()
    languageChanged = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._defaults = first_choices(settings.display, settings.language, settings.speech)
        self._offered = settings.language.offered
        self._choices = self._defaults
        self._own_language = ""

    def reset(self) -> None:
        """Forget the visitor."""
        self.choose(self._defaults)
        self._own_language = ""

    @Slot(object)
    def choose(self, choices: Choices) -> None:
        """Be like this from now on; a language that is not offered is a bug."""
        if choices.language not in self._offered:
            raise ValueError(choices.language)
        before, self._choices = self._choices, choices
        if choices.language != self._defaults.language:
            self._own_language = choices.language
        if replace(choices, language=before.language) != before:
            self.changed.emit()
        if choices.language != before.language:
            self.languageChanged.emit()

    def choose_language(self, language: str) -> None:
        """Speak `language` from now on."""
        self.choose(replace(self._choices, language=language))

    @property
    def choices(self) -> Choices:
        """All that is chosen now."""
        return self._choices

    @property
    def other_language(self) -> str:
        """The language that the bar's button switches to; empty if there is one only.

        From the booth's own language it is the one that this visitor spoke before, or the first other that is offered
        (Welsh, in Wales); from any other it is the booth's own, so that somebody can help in it and switch back.
        """
        own = self._defaults.language
        if self._choices.language != own:
            return own
        return self._own_language or next((lang for lang in self._offered if lang != own), "")

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The language of the interface, a BCP 47 tag."""
        return self._choices.language

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """1 small to 4 largest."""
        return self._choices.text_size

    @Property(str, notify=changed)
    def theme(self) -> str:
        """Tell the theme: standard, high, inverted or lowglare."""
        return self._choices.theme

    @Property(bool, notify=changed)
    def isLowered(self) -> bool:
        """True when everything to touch is in the lower part of the panel."""
        return self._choices.is_lowered

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """True when nothing may move."""
        return self._choices.is_calm

    @Property(bool, notify=changed)
    def speaks(self) -> bool:
        """True when the screen is read aloud."""
        return self._choices.speaks
