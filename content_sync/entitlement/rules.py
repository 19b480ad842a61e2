"""A rule set as the window evaluates it: validated, and quick to load. `rule_file` makes it from an editor's YAML.

Conditions are a tree; its leaves ask a fact. Texts are per language (BCP 47), always in the rule set's own languages.
"""

from datetime import date
from typing import Any, Literal

from msgspec import Struct

Text = dict[str, str]
Nation = Literal["england", "wales", "scotland", "northern-ireland"]
NATIONS: tuple[Nation, ...] = ("england", "wales", "scotland", "northern-ireland")
Value = bool | str | float | list[Any]
"""What an option tells: yes or no, one of a few words, a band [from, to], a list of benefits or of children's ages."""


class All(Struct, frozen=True, tag="all"):
    """True when every part is."""

    parts: tuple["Condition", ...]


class AnyOf(Struct, frozen=True, tag="any"):
    """True when one part is."""

    parts: tuple["Condition", ...]


class Not(Struct, frozen=True, tag="not"):
    """The opposite."""

    part: "Condition"


class Use(Struct, frozen=True, tag="use"):
    """A named condition of the rule set."""

    name: str


class Is(Struct, frozen=True, tag="is"):
    """The fact is yes or no, or one of some words."""

    fact: str
    values: tuple[bool | str, ...]


class HasAny(Struct, frozen=True, tag="has_any"):
    """The fact, a list, holds one of these."""

    fact: str
    values: tuple[str, ...]


class Compare(Struct, frozen=True, tag="compare"):
    """The fact, a number, beside a number or a rate."""

    fact: str
    operator: Literal["under", "at_most", "over", "at_least"]
    than: float | str


class HasChild(Struct, frozen=True, tag="children"):
    """A child of the household, from one age up to and including another, in whole years; disabled if that is asked."""

    youngest: int
    oldest: int
    disabled: bool = False


class MayGet(Struct, frozen=True, tag="may_get"):
    """Another result of this set is likely or worth checking: what would follow from it."""

    results: tuple[str, ...]


class FromDate(Struct, frozen=True, tag="from_date"):
    """True on this day and after it."""

    day: date


Condition = All | AnyOf | Not | Use | Is | HasAny | Compare | HasChild | MayGet | FromDate


class Named(Struct, frozen=True):
    """A condition with a name, and how it is told: "because you told us that …", true and not true."""

    when: Condition
    because: Text | None = None
    because_not: Text | None = None


class RateValue(Struct, frozen=True):
    """A rate from a day on (`start`), in pounds, per cent or hours, and the page that says so."""

    start: date
    value: float
    source: str


class Rate(Struct, frozen=True):
    """A number of the law by date. `per`: week, month, year, once, or empty for a limit. `label` follows the amount."""

    per: Literal["week", "month", "year", "once", ""]
    label: Text
    values: tuple[RateValue, ...]


class Option(Struct, frozen=True):
    """An answer to touch. `sets`: the facts that it tells; `otherwise`: those when others are chosen instead."""

    id: str
    text: Text
    hint: Text | None = None
    sets: dict[str, Value] = {}
    otherwise: dict[str, Value] = {}
    is_none: bool = False
    """None of the others: choosing it lets go of them."""


class Question(Struct, frozen=True):
    """One question. `about` names its subject; `is_later`: asked only from the results, when it decides."""

    id: str
    text: Text
    why: Text
    about: Text
    pictogram: str
    options: tuple[Option, ...]
    is_many: bool = False
    is_later: bool = False
    ask_if: Condition | None = None
    nations: tuple[Nation, ...] = NATIONS


class Amount(Struct, frozen=True):
    """A rate that is shown with a result, where a condition is not false."""

    rate: str
    when: Condition | None = None


class Warn(Struct, frozen=True):
    """A warning that is shown with a result, where a condition is not false."""

    warning: str
    when: Condition | None = None


class Result(Struct, frozen=True):
    """A benefit, grant or service. `page`: the end of the address of the council's page; `link`: the official page."""

    id: str
    nations: tuple[Nation, ...]
    group: str
    name: Text
    summary: Text
    decided_by: Text
    first_step: Text
    page: str
    link: Text
    likely_if: Condition | None = None
    maybe_if: Condition | None = None
    held_if: Condition | None = None
    """They have it already: then it is not shown. Not knowing that stands in nobody's way."""
    not_if: tuple[Condition, ...] = ()
    is_always: bool = False
    """At least worth checking for everybody: a short list is not a refusal."""
    is_off: bool = False
    """The council shows it not at all."""
    public_funds: bool = False
    """Whether it is a public fund in immigration law."""
    unlocks: tuple[str, ...] = ()
    amounts: tuple[Amount, ...] = ()
    warnings: tuple[Warn, ...] = ()


class Advice(Struct, frozen=True):
    """Free, independent advice in a nation."""

    name: Text
    phone: str
    hours: Text
    link: Text


class RuleSet(Struct, frozen=True):
    """All of it. `results` are in the order in which they are shown; `households` are not kept: they were its test."""

    id: str
    version: str
    title: Text
    languages: tuple[str, ...]
    valid_from: date
    valid_to: date
    checked_by: str
    checked_on: date
    facts: dict[str, tuple[str, ...]]
    """The rule set's own facts: yes or no (empty), or one of some words."""
    questions: tuple[Question, ...]
    rates: dict[str, Rate]
    named: dict[str, Named]
    warnings: dict[str, Text]
    advice: dict[str, Advice]
    groups: dict[str, Text]
    phrases: dict[str, Text]
    """The few sentences that the engine itself says, by `screening.PHRASES`."""
    results: tuple[Result, ...]
