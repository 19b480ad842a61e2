"""Every place where a visitor can stand. A route is a value: history is a list of them."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Attract:
    """The booth waits for a visitor: welcome and language choice."""


@dataclass(frozen=True, slots=True)
class Start:
    """A visit begins in a language: the navigator tells the session and shows the home screen, or the access panel."""

    language: str
    with_access: bool = False


@dataclass(frozen=True, slots=True)
class GettingReady:
    """The booth has no content yet."""


@dataclass(frozen=True, slots=True)
class Home:
    """What the booth offers."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is found for the words that a visitor types. `is_whole`: the keyboard is away, all results are shown."""

    words: str = ""
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Notices:
    """All alerts, the severest first."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Everything under one topic of the council; `code` as in config/topics.toml."""

    code: str


@dataclass(frozen=True, slots=True)
class MoreTopics:
    """The topics that no home card opens."""


@dataclass(frozen=True, slots=True)
class Around:
    """All places, events or news."""

    kind: Literal["places", "events", "news"]


@dataclass(frozen=True, slots=True)
class ServicePage:
    """A service, a benefit, an event or a piece of news."""

    uid: str


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide or a step by step (its overview), or one page or step of it."""

    uid: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place with its address and opening hours."""

    uid: str


@dataclass(frozen=True, slots=True)
class TakeHome:
    """The QR code of an item's page, or of one of its links (`link`, an index; -1 is the page itself)."""

    uid: str
    link: int = -1


@dataclass(frozen=True, slots=True)
class Checker:
    """The entitlement checker begins: what it is, what it does not do, and for whom."""


@dataclass(frozen=True, slots=True)
class CheckerQuestion:
    """One question of the checker; `id` as in the rule set. What was answered is never part of a route."""

    id: str


@dataclass(frozen=True, slots=True)
class CheckerResults:
    """What the visitor may be able to get."""


@dataclass(frozen=True, slots=True)
class CheckerResult:
    """One result of the checker with all that there is to say of it; `id` as in the rule set."""

    id: str


@dataclass(frozen=True, slots=True)
class CheckerOthers:
    """What is not among the results, and why."""


@dataclass(frozen=True, slots=True)
class CheckerAnswers:
    """Every answer that was given, to be changed."""


@dataclass(frozen=True, slots=True)
class CheckerTakeHome:
    """The QR code of a result's official page (`id` as in the rule set), or without one that of free advice."""

    id: str = ""


@dataclass(frozen=True, slots=True)
class Access:
    """Text size, colours, reading aloud, lower buttons, no movement, language: what makes the booth fit its visitor."""


@dataclass(frozen=True, slots=True)
class About:
    """Privacy and accessibility: what the booth does and does not do."""


Route = (
    Attract | Start | GettingReady | Home | Search | Notices | Topic | MoreTopics | Around
    | ServicePage | Guide | Place | TakeHome | Checker | CheckerQuestion | CheckerResults | CheckerResult
    | CheckerOthers | CheckerAnswers | CheckerTakeHome | Access | About
)  # fmt: skip


def route_to(kind: str, uid: str) -> Route:
    """Answer where an item of a kind (`content.Kind`) is shown."""
    if kind == "venue":
        return Place(uid)
    if kind in {"guide", "page", "step_by_step", "step"}:
        return Guide(uid)
    return ServicePage(uid)
