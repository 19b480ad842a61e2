"""What a screening answers."""

from typing import Literal

from msgspec import Struct

Kind = Literal["likely", "worth_checking", "need_answer", "not_shown"]


class ShownAmount(Struct, frozen=True):
    """A published rate: "£238.00", a week, "one person"."""

    amount: str
    per: Literal["week", "month", "year", "once", ""]
    label: str


class Outcome(Struct, frozen=True, kw_only=True):
    """What the screening says of one result, in finished words."""

    id: str
    outcome: Kind
    group: str
    name: str
    summary: str
    decided_by: str
    first_step: str
    reasons: tuple[str, ...]
    """Clauses: "you are over State Pension age"."""
    unsure: tuple[str, ...]
    """What the person was not sure of and would have decided: "your savings"."""
    amounts: tuple[ShownAmount, ...]
    warnings: tuple[str, ...]
    page: str
    link: str
    question: str
    """The question that would decide."""
    question_text: str
    unlocks: tuple[str, ...]
    """Names of what it may lead to, where that is shown too."""
    public_funds: bool


class Screening(Struct, frozen=True, kw_only=True):
    """The outcomes of every result of the nation, in the rule set's order, and the questions that are left."""

    outcomes: tuple[Outcome, ...]
    next_question: str
    open_questions: tuple[str, ...]
    later_questions: tuple[str, ...]
    rates_are_dated: bool
    lang: str
