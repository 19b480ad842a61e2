"""The sheet on which a welfare-rights adviser reads the rules in plain words, and signs: docs/rules-review.md."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from content_sync.entitlement.money_words import in_words, with_rates
from content_sync.entitlement.rate_book import RateBook
from content_sync.entitlement.rules import (
    All,
    AnyOf,
    Condition,
    MayGet,
    Not,
    Question,
    Rate,
    Result,
    RuleSet,
    Text,
    Use,
)
from content_sync.entitlement.trace import said

_NATION_NAMES = {
    "england": "England",
    "wales": "Wales",
    "scotland": "Scotland",
    "northern-ireland": "Northern Ireland",
}
_HEAD = """# The rules of the checker, for review

*Made by `kiosk rules review` from the rule set; do not edit it here.*

{title}: `{id}`, version {version}, for {valid_from} to {valid_to}. Checked by: {checked_by}, on {checked_on}.

This is what the booth tells people that they **may be able to get**. It is a screening of {questions} questions, not a
calculation: the body that decides calculates. A person who is not sure, or would rather not say, is never treated as if
they had said no. For each result the sheet says when it is shown as *likely*, when as *worth checking*, and when not.
Sentences in quotation marks are the words that the visitor reads as reasons. Please mark what is wrong, and sign:

| | |
|---|---|
| I have read the results of | ☐ England ☐ Wales ☐ Scotland ☐ Northern Ireland |
| They are right as a screening | ☐ yes ☐ yes, with the changes marked ☐ no |
| Rates and sources are right for {valid_to} and before | ☐ yes ☐ no |
| Name, organisation, date | |
"""


class Example(Struct, frozen=True):
    """An example household as the sheet shows it: its point of law, and what it must come to."""

    id: str
    law: str
    expect: Mapping[str, str | Sequence[str]]


def review_sheet(rules: RuleSet, examples: Sequence[Example]) -> str:
    """Answer the sheet as Markdown, in the rule set's first language."""
    return "\n".join(_Sheet(rules, examples).lines()) + "\n"


class _Sheet:
    def __init__(self, rules: RuleSet, examples: Sequence[Example]) -> None:
        self._rules = rules
        self._examples = examples
        self._lang = rules.languages[0]
        self._book = RateBook(rules.rates, rules.valid_to)

    def lines(self) -> Iterator[str]:
        """Answer the sheet line by line."""
        rules = self._rules
        yield _HEAD.format(
            title=self._say(rules.title), id=rules.id, version=rules.version, valid_from=rules.valid_from,
            valid_to=rules.valid_to, checked_by=rules.checked_by, checked_on=rules.checked_on,
            questions=len(rules.questions),
        )  # fmt: skip
        yield from self._questions(rules.questions)
        for group, name in rules.groups.items():
            yield f"\n## {self._say(name)}"
            for alike in _alike([result for result in rules.results if result.group == group]):
                yield from self._result(alike)
        yield from self._conditions()
        yield from self._warnings()
        yield from self._rates(rules.rates)
        yield from self._households()

    def _questions(self, questions: Iterable[Question]) -> Iterator[str]:
        yield "## What is asked\n"
        for at, question in enumerate(questions, 1):
            options = " · ".join(self._say(option.text) + self._hint(option.hint) for option in question.options)
            when = f" *Only if: {self._flat(question.ask_if)}.*" if question.ask_if else ""
            later = " *Only from the results.*" if question.is_later else ""
            yield f"{at}. **{self._say(question.text)}** {options}. {self._say(question.why)}{when}{later}"

    def _hint(self, hint: Text | None) -> str:
        return f" ({self._say(hint)})" if hint else ""

    def _result(self, alike: Sequence[Result]) -> Iterator[str]:
        result = alike[0]
        nations = [_NATION_NAMES[nation] for one in alike for nation in one.nations]
        yield f"\n### {self._say(result.name)} ({', '.join(nations)})\n"
        for one in alike:
            words = f"{self._say(one.summary)} {self._say(one.decided_by)} <{self._say(one.link)}>"
            where = f"{', '.join(_NATION_NAMES[nation] for nation in one.nations)}: " if len(alike) > 1 else ""
            yield f"- {where}*{self._say(one.name)}.* {words}"
        if result.is_always:
            yield "- **Shown to everybody**, at least as worth checking."
        if result.held_if:
            yield f"- **Not shown if they have it already:** {self._flat(result.held_if)}"
        for condition in result.not_if:
            yield f"- **Not shown if** {self._flat(condition)}"
        yield from self._when("Likely", result.likely_if)
        yield from self._when("Worth checking", result.maybe_if)
        if result.amounts:
            yield f"- Amounts: {'; '.join(self._amount(one.rate) for one in result.amounts)}"
        for warn in result.warnings:
            when = f", unless it is known not to be so that {self._flat(warn.when)}" if warn.when else ""
            yield f"- Warning `{warn.warning}`{when}"
        if result.public_funds:
            yield "- A public fund: people who say that they have no recourse are only told that it is worth advice."
        tests = [one.id for one in self._examples if result.id in one.expect]
        yield f"- Tested by {len(tests)} example households" + (f": {', '.join(tests[:6])}" if tests else "")

    def _when(self, title: str, condition: Condition | None) -> Iterator[str]:
        if condition is None:
            return
        parts = condition.parts if isinstance(condition, All) else (condition,)
        if len(parts) == 1:
            yield f"- **{title} if** {self._flat(parts[0])}"
            return
        yield f"- **{title} if** all of these hold:"
        for part in parts:
            yield f"  - {self._flat(part)}"

    def _flat(self, condition: Condition) -> str:
        match condition:
            case All(parts):
                words = "(" + " *and* ".join(self._flat(part) for part in parts) + ")"
            case AnyOf(parts):
                words = "(" + " *or* ".join(self._flat(part) for part in parts) + ")"
            case Use(name):
                words = self._named(name, is_true=True)
            case Not(Use(name)):
                words = self._named(name, is_true=False)
            case Not(part):
                words = f"*not* {self._flat(part)}"
            case MayGet(results):
                words = f"may get {' or '.join(f'`{one}`' for one in results)}"
            case _:
                words = f"`{said(condition)[1]}`"
        return words

    def _named(self, name: str, *, is_true: bool) -> str:
        named = self._rules.named[name]
        text = named.because if is_true else named.because_not
        if text:
            return f"“{self._say(text)}”"
        return self._flat(named.when) if is_true else f"*not* {self._flat(named.when)}"

    def _conditions(self) -> Iterator[str]:
        yield "\n## What the sentences mean\n"
        yield "The condition behind each sentence, with the facts as the program calls them."
        for name, named in self._rules.named.items():
            if named.because:
                yield f"- “{self._say(named.because)}” (`{name}`): {self._flat(named.when)}"

    def _warnings(self) -> Iterator[str]:
        yield "\n## Warnings\n"
        for name, text in self._rules.warnings.items():
            yield f"- `{name}`: {self._say(text)}"

    def _rates(self, rates: Mapping[str, Rate]) -> Iterator[str]:
        yield "\n## Rates\n\n| rate | from | amount | source |\n|---|---|---|---|"
        for name, rate in rates.items():
            for value in rate.values:
                per = f" a {rate.per}" if rate.per in {"week", "month", "year"} else ""
                amount = f"{value.value:g}" if "percent" in name else in_words(value.value)
                yield f"| {self._say(rate.label)} (`{name}`) | {value.start} | {amount}{per} | <{value.source}> |"

    def _households(self) -> Iterator[str]:
        yield "\n## Example households\n\nThe rule set is refused when one of these comes out otherwise.\n"
        for one in self._examples:
            expected = ", ".join(
                f"{result}: {outcome if isinstance(outcome, str) else ' or '.join(outcome)}"
                for result, outcome in one.expect.items()
            )
            yield f"- **{one.id}** {one.law} *{expected}*"

    def _amount(self, name: str) -> str:
        rate = self._rules.rates[name]
        return f"{in_words(rate.values[-1].value)}{f' a {rate.per}' if rate.per in {'week', 'month', 'year'} else ''}"

    def _say(self, text: Text) -> str:
        return with_rates(text.get(self._lang) or next(iter(text.values()), ""), self._book)


def _alike(results: Iterable[Result]) -> list[list[Result]]:
    """Put results together that differ by nation in their words only."""
    found: dict[tuple[object, ...], list[Result]] = {}
    for one in results:
        key = (one.id, repr((one.likely_if, one.maybe_if, one.held_if, one.not_if, one.amounts, one.warnings)))
        found.setdefault(key, []).append(one)
    return list(found.values())
