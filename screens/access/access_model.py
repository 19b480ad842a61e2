"""What the visitor may choose so that the booth fits them, and what is chosen now. Every choice applies at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.booth import Booth
from screens.choices import SPEEDS, TEXT_SIZES, VOLUMES, Choices, ThemeName
from screens.languages import own_name
from screens.list_model import RecordListModel
from screens.routes import Access
from screens.screen_model import ScreenModel, Way
from screens.words import translate

QML_IMPORT_NAME = "screens.access"
QML_IMPORT_MAJOR_VERSION = 1

_THEMES: tuple[ThemeName, ...] = ("standard", "high", "inverted", "lowglare")


@dataclass(frozen=True, slots=True)
class Option:
    """One of several choices, of which one is chosen. `lang`: the language of its words; empty: the interface's."""

    key: str
    words: str
    position: str
    isChosen: bool
    lang: str = ""


@QmlElement
@QmlUncreatable("The navigator makes it.")
class AccessModel(ScreenModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Offers the choices; the session keeps them until the visit ends."""

    chosen = Signal()

    def __init__(self, _route: Access, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)
        self._text_sizes = RecordListModel(Option, key="key", parent=self)
        self._themes = RecordListModel(Option, key="key", parent=self)
        self._languages = RecordListModel(Option, key="key", parent=self)

    def refresh(self) -> None:
        """Show what is chosen now, in the visitor's language."""
        now = self._booth.choices
        sizes = dict(zip(map(str, TEXT_SIZES), _size_names(), strict=True))
        themes: dict[str, str] = dict(zip(_THEMES, _theme_names(), strict=True))
        languages = {language: own_name(language) for language in self._booth.languages}
        self._text_sizes.show(_options(sizes, str(now.text_size)))
        self._themes.show(_options(themes, now.theme))
        self._languages.show([replace(option, lang=option.key) for option in _options(languages, now.language)])
        self.changed.emit()
        self.chosen.emit()

    @Property(QObject, constant=True)
    def textSizes(self) -> QObject:
        """The four text sizes."""
        return self._text_sizes

    @Property(QObject, constant=True)
    def themes(self) -> QObject:
        """The four sets of colours."""
        return self._themes

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """The languages of the interface, each in its own name."""
        return self._languages

    @Property(bool, notify=chosen)
    def hasLanguages(self) -> bool:
        """True when there is more than one language to choose from."""
        return len(self._booth.languages) > 1

    @Property(bool, constant=True)
    def hasSpeech(self) -> bool:
        """True when the booth's owner offers reading aloud."""
        return self._booth.offers_speech

    @Property(str, notify=chosen)
    def soundReason(self) -> str:
        """Why the booth cannot read aloud now; empty when it can."""
        if self._booth.sound == "no_device":
            return translate("access", "This booth has no sound at the moment.")
        if self._booth.sound == "no_voice":
            return translate("access", "This booth has no voice for reading aloud at the moment.")
        return ""

    @Property(bool, notify=chosen)
    def speaks(self) -> bool:
        """True when the screen is read aloud."""
        return self._booth.choices.speaks and self._booth.sound == "ready"

    @Property(bool, notify=chosen)
    def isLowered(self) -> bool:
        """True when everything to touch is in the lower part."""
        return self._booth.choices.is_lowered

    @Property(bool, notify=chosen)
    def isCalm(self) -> bool:
        """True when nothing moves."""
        return self._booth.choices.is_calm

    @Property(int, notify=chosen)
    def speed(self) -> int:
        """How fast it is read, 1 to 5."""
        return self._booth.choices.speed

    @Property(int, notify=chosen)
    def volume(self) -> int:
        """How loud it is read, 1 to 10."""
        return self._booth.choices.volume

    @Property(str, notify=chosen)
    def speedWords(self) -> str:
        """How fast it is read, in words."""
        return _speed_names()[self._booth.choices.speed - 1]

    @Property(str, notify=chosen)
    def volumeWords(self) -> str:
        """How loud it is read, in words."""
        share = _position(self._booth.choices.volume, len(VOLUMES))
        return translate("access", "Volume {share}").format(share=share.replace(" ", "\N{NO-BREAK SPACE}"))

    @Slot(str)
    def chooseTextSize(self, size: str) -> None:
        """Show text in size 1 to 4."""
        self._choose(lambda now: replace(now, text_size=int(size)))

    @Slot(str)
    def chooseTheme(self, theme: ThemeName) -> None:
        """Show the screens in these colours."""
        self._choose(lambda now: replace(now, theme=theme))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Speak this language."""
        self._choose(lambda now: replace(now, language=language))

    @Slot()
    def switchSpeech(self) -> None:
        """Read aloud, or stop reading aloud; nothing happens where there is no sound."""
        if self._booth.sound == "ready":
            self._choose(lambda now: replace(now, speaks=not now.speaks))

    @Slot()
    def switchLowered(self) -> None:
        """Bring everything to touch into the lower part of the panel, or back."""
        self._choose(lambda now: replace(now, is_lowered=not now.is_lowered))

    @Slot()
    def switchCalm(self) -> None:
        """Let nothing move, or things move again."""
        self._choose(lambda now: replace(now, is_calm=not now.is_calm))

    @Slot(int)
    def changeSpeed(self, steps: int) -> None:
        """Read faster (1) or slower (-1), as far as it goes."""
        self._choose(lambda now: replace(now, speed=min(max(now.speed + steps, SPEEDS[0]), SPEEDS[-1])))

    @Slot(int)
    def changeVolume(self, steps: int) -> None:
        """Read louder (1) or quieter (-1), as far as it goes."""
        self._choose(lambda now: replace(now, volume=min(max(now.volume + steps, VOLUMES[0]), VOLUMES[-1])))

    @Slot()
    def reset(self) -> None:
        """Put everything back to what the booth's settings say."""
        self._way.choose(self._booth.first_choices)

    @Slot()
    def done(self) -> None:
        """Go back to where the visitor came from."""
        self._way.back()

    def _choose(self, changed: Callable[[Choices], Choices]) -> None:
        self._way.choose(changed(self._booth.choices))

    @property
    def screen_title(self) -> str:
        """The title."""
        return translate("access", "Make it easier to use")


def _options(names: dict[str, str], chosen: str) -> list[Option]:
    return [
        Option(key, words, _position(number, len(names)), key == chosen)
        for number, (key, words) in enumerate(names.items(), start=1)
    ]


def _position(number: int, of: int) -> str:
    return translate("access", "{number} of {all}").format(number=number, all=of)


def _size_names() -> tuple[str, ...]:
    return (
        translate("access", "Small", "text size"),
        translate("access", "Medium", "text size"),
        translate("access", "Large", "text size"),
        translate("access", "Largest", "text size"),
    )


def _theme_names() -> tuple[str, ...]:
    return (
        translate("access", "Standard", "colours"),
        translate("access", "Black on white"),
        translate("access", "White on black"),
        translate("access", "Low glare"),
    )


def _speed_names() -> tuple[str, ...]:
    return (
        translate("access", "Speed very slow"),
        translate("access", "Speed slow"),
        translate("access", "Speed normal"),
        translate("access", "Speed fast"),
        translate("access", "Speed very fast"),
    )
