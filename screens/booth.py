"""What every screen may know of the booth: its content, its clock, its council, and the visitor's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from content_sync.clock import Clock
from content_sync.entitlement.current import CurrentRules
from content_sync.search.engine import SearchEngine
from content_sync.store.reader import ContentReader
from screens.choices import Choices
from screens.given_answers import GivenAnswers
from screens.keyboard_layout import KeyboardLayout

Sound = Literal["ready", "no_device", "no_voice"]


@dataclass(frozen=True, slots=True)
class HomeCard:
    """A card of the home screen, as config/topics.toml lists it."""

    codes: tuple[str, ...]
    pictogram: str
    tint: Literal["sea", "heather", "slate", "sand", "lichen", "bad"]
    around: bool = False


@dataclass(slots=True)
class Booth:
    """The booth as its screens see it. `choices` and `answers` are the visitor's and all that changes."""

    content: ContentReader
    search: SearchEngine
    clock: Clock
    council_name: Mapping[str, str]
    booth_name: Mapping[str, str]
    place: Mapping[str, str]
    phone: str
    hours: Mapping[str, str]
    emergency_phone: str
    staffed: bool
    cards: tuple[HomeCard, ...]
    allowed_hosts: tuple[str, ...]
    languages: tuple[str, ...]
    keyboards: tuple[KeyboardLayout, ...]
    """The on-screen keyboard's layouts, at least one: those of these languages."""
    first_choices: Choices
    """What the settings choose for every new visitor."""
    choices: Choices
    rules: CurrentRules
    """The checker by the rule set that is in force."""
    offers_checker: bool
    """Whether the booth's owner offers the checker; without a rule set there is none either."""
    draft_languages: tuple[str, ...]
    """Those whose words nobody has checked yet who speaks them."""
    nation: str
    """england, wales, scotland or northern-ireland: it decides who enforces people's rights."""
    has_keys: bool
    """Whether a keypad or a keyboard does everything that a finger does."""
    offers_speech: bool
    """Whether the booth's owner lets it read its screens aloud."""
    quiet_s: int
    """Seconds without a touch before the booth asks whether somebody is there; the statement says it."""
    sound: Sound = "ready"
    """Whether the booth can read aloud now, or what it lacks."""
    spoken_languages: tuple[str, ...] = ()
    """The languages that it has voices for; empty until the voice was asked."""
    answers: GivenAnswers = field(default_factory=GivenAnswers)
    """What the visitor has answered in the checker."""

    @property
    def language(self) -> str:
        """The visitor's language."""
        return self.choices.language

    def in_language(self, texts: Mapping[str, str]) -> str:
        """Answer the text in the visitor's language, or in the first language there is."""
        return texts.get(self.language) or next(iter(texts.values()), "")

    @property
    def has_checker(self) -> bool:
        """True when somebody can find out here what they may be able to get."""
        return self.offers_checker and self.rules.checker() is not None

    def card_of(self, code: str) -> HomeCard | None:
        """Answer the home card that opens the topic with this code."""
        return next((card for card in self.cards if code in card.codes), None)

    def may_open(self, url: str) -> bool:
        """Tell whether an address may become a QR code: http(s), and a host of the settings' list or below one."""
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
        return parts.scheme in {"http", "https"} and any(
            host == allowed or host.endswith("." + allowed) for allowed in self.allowed_hosts
        )
