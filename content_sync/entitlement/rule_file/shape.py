"""What an editor writes: the shape of a rule set's YAML. docs/rules.md explains it to editors."""

from datetime import date
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from content_sync.entitlement.rules import Nation, Text

Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_.]*$", max_length=60)]
Words = Annotated[Text, Meta(min_length=1)]
PerNation = str | dict[Nation, str]
RawCondition = dict[str, Any]


class Part(Struct, frozen=True, forbid_unknown_fields=True):
    """Every part refuses what it does not know: a misspelt key must not be lost in silence."""


class Header(Part, frozen=True):
    """Which rule set it is, for which days, and who answers for it."""

    id: Id
    version: str
    title: Words
    languages: Annotated[list[str], Meta(min_length=1)]
    valid_from: date
    valid_to: date
    checked_by: str
    checked_on: date


class FileRateValue(Part, frozen=True, rename={"start": "from"}):
    """A number from a day on."""

    start: date
    value: float
    source: Annotated[str, Meta(pattern="^https://")]


class FileRate(Part, frozen=True):
    """A number of the law."""

    per: Literal["week", "month", "year", "once", ""]
    label: Words
    values: Annotated[list[FileRateValue], Meta(min_length=1)]


class FileNamed(Part, frozen=True):
    """A condition with a name."""

    when: RawCondition
    because: Words | None = None
    because_not: Words | None = None


class FileOption(Part, frozen=True):
    """An answer to touch."""

    id: Id
    text: Words
    hint: Words | None = None
    sets: dict[str, Any] = {}
    otherwise: dict[str, Any] = {}
    none: bool = False


class FileQuestion(Part, frozen=True):
    """A question."""

    id: Id
    text: Words
    why: Words
    about: Words
    pictogram: str
    options: Annotated[list[FileOption], Meta(min_length=2)]
    many: bool = False
    later: bool = False
    ask_if: RawCondition | None = None
    nations: list[Nation] = []


class FileShown(Part, frozen=True):
    """A rate or a warning that is shown with a result, unless its condition is false."""

    show: Id
    when: RawCondition | None = None


class FileResult(Part, frozen=True):
    """A benefit, grant or service; what a nation calls or does otherwise stands in the plurals."""

    id: Id
    group: Id
    name: Words
    summary: Words
    decided_by: str | dict[Nation, str]
    first_step: Words
    page: str | dict[Nation, str]
    link: dict[Nation, Words]
    nations: list[Nation] = []
    names: dict[Nation, Words] = {}
    summaries: dict[Nation, Words] = {}
    first_steps: dict[Nation, Words] = {}
    likely_if: RawCondition | None = None
    maybe_if: RawCondition | None = None
    held_if: RawCondition | None = None
    not_if: list[RawCondition] = []
    always: bool = False
    off: bool = False
    public_funds: bool = False
    unlocks: list[Id] = []
    amounts: list[Id | FileShown] = []
    warnings: list[Id | FileShown] = []


class FileAdvice(Part, frozen=True):
    """Free, independent advice."""

    name: Words
    phone: str
    hours: Words
    link: Words


class FileHousehold(Part, frozen=True):
    """An example household: the point of law that it tests, its answers, and what the screening must say of it."""

    id: Id
    law: str
    answers: dict[str, Any]
    expect: dict[Id, str | list[str]]


class RuleFile(Part, frozen=True):
    """The whole file."""

    schema: float
    ruleset: Header
    phrases: dict[str, Words]
    groups: dict[str, Words]
    deciders: dict[str, Words]
    advice: dict[Nation, FileAdvice]
    warnings: dict[str, Words]
    questions: list[FileQuestion]
    rates: dict[str, FileRate]
    named: dict[str, FileNamed]
    results: Annotated[list[FileResult], Meta(min_length=1)]
    households: list[FileHousehold]
    facts: dict[str, list[str]] = {}
