"""What must hold in a rule set beyond its shape: names that meet, rates of the day, all languages, no circles."""

from collections import Counter
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from typing import Any

from content_sync.entitlement.answers import facts_of
from content_sync.entitlement.facts import DERIVED
from content_sync.entitlement.may_get import awaited_by, in_order
from content_sync.entitlement.room import NEEDED_RATES
from content_sync.entitlement.rule_file.conditions import Compiler
from content_sync.entitlement.rule_file.option_values import check_options
from content_sync.entitlement.rule_file.problems import Problems, did_you_mean, place_of
from content_sync.entitlement.rule_file.shape import FileResult, RuleFile
from content_sync.entitlement.rule_file.walking import facts_in, used_in
from content_sync.entitlement.rule_file.wording import check_words
from content_sync.entitlement.rule_file.yaml_lines import Path
from content_sync.entitlement.rules import NATIONS, Condition, RuleSet
from content_sync.entitlement.telling import NO_RECOURSE

PHRASES = ("may_get", "may_not_get", "already")
"""The sentences that the engine says itself; {name} is the result's."""


def check(rules: RuleSet, shape: RuleFile, compiler: Compiler, problems: Problems) -> None:
    """Note what does not hold."""
    _dates(rules, problems)
    problems.stop_if_any()  # without its days nothing that follows is worth saying
    _twins(shape, problems)
    check_words(rules, problems)
    _rates(rules, compiler, problems)
    _phrases(rules, problems)
    check_options(shape, problems)
    _circles(rules, problems)
    problems.stop_if_any()
    _results(rules, shape, problems)
    _unasked(rules, problems)


def _dates(rules: RuleSet, problems: Problems) -> None:
    if rules.valid_from > rules.valid_to:
        problems.add(("ruleset", "valid_to"), f"valid_to {rules.valid_to} is before valid_from {rules.valid_from}")


def _twins(shape: RuleFile, problems: Problems) -> None:
    for part in ("questions", "households"):
        ids = [one.id for one in getattr(shape, part)]
        for at, name in enumerate(ids):
            if name in ids[:at]:
                problems.add((part, at), f"there are two {part} with the id “{name}”: rename one")
    places: Counter[tuple[str, str]] = Counter()
    for at, result in enumerate(shape.results):
        for nation in result.nations or NATIONS:
            places[result.id, nation] += 1
            if places[result.id, nation] == 2:  # noqa: PLR2004 - the second one
                problems.add(
                    ("results", at), f"“{result.id}” stands twice for {nation}: rename one, or split the nations"
                )


def _rates(rules: RuleSet, compiler: Compiler, problems: Problems) -> None:
    for name in NEEDED_RATES:
        if name not in rules.rates:
            problems.add(("rates",), f"the rate “{name}” is missing: the household's income is measured with it")
    shown = {amount.rate for result in rules.results for amount in result.amounts}
    for name, rate in rules.rates.items():
        days = [value.start for value in rate.values]
        if days != sorted(set(days)):
            problems.add(("rates", name), "its values are not in the order of their days, each day once")
        elif days[0] > rules.valid_to and name in shown | compiler.used_rates | set(NEEDED_RATES):
            problems.add(("rates", name), f"it has no value for the days up to {rules.valid_to}")
        for at, value in enumerate(rate.values):
            if value.value < 0:
                problems.add(("rates", name, "values", at, "value"), "a rate is never below nought")


def _phrases(rules: RuleSet, problems: Problems) -> None:
    for key in PHRASES:
        text = rules.phrases.get(key, {})
        for lang in rules.languages:
            if "{name}" not in text.get(lang, ""):
                problems.add(("phrases", key), f"a sentence in “{lang}” with {{name}} in it is missing")
    if NO_RECOURSE not in rules.warnings:
        problems.add(("warnings",), f"the warning “{NO_RECOURSE}” is missing: it stands before the questions")
    for nation in NATIONS:
        if nation not in rules.advice and any(nation in result.nations for result in rules.results):
            problems.add(("advice",), f"free advice in {nation} is missing: it is always shown")


def _circles(rules: RuleSet, problems: Problems) -> None:
    graph = {name: set(used_in(named.when)) for name, named in rules.named.items()}
    try:
        tuple(TopologicalSorter(graph).static_order())
    except CycleError as fault:
        problems.add(("named", fault.args[1][0]), f"these use each other in a circle: {' → '.join(fault.args[1])}")
        return
    for nation in NATIONS:
        try:
            in_order([result for result in rules.results if nation in result.nations], rules.named)
        except CycleError as fault:
            at = next(at for at, one in enumerate(problems.data["results"]) if one.get("id") == fault.args[1][0])
            problems.add(("results", at), f"these wait for each other in a circle: {' → '.join(fault.args[1])}")
            return


def _results(rules: RuleSet, shape: RuleFile, problems: Problems) -> None:
    waits: dict[str, set[str]] = {}
    for made in rules.results:
        waits.setdefault(made.id, set()).update(awaited_by(made, rules.named))
    for at, result in enumerate(shape.results):
        path: Path = ("results", at)
        if result.group not in rules.groups:
            problems.add(
                (*path, "group"), f"there is no group “{result.group}”.{did_you_mean(result.group, rules.groups)}"
            )
        if not (result.likely_if or result.maybe_if or result.always):
            problems.add(path, "it has neither likely_if nor maybe_if and is not always shown: nobody could reach it")
        _unlocks(result, path, waits, problems)
        _page(result, path, problems)


def _unlocks(result: FileResult, path: Path, waits: dict[str, set[str]], problems: Problems) -> None:
    for at, one in enumerate(result.unlocks):
        place = (*path, "unlocks", at)
        if one not in waits:
            problems.add(place, f"there is no result “{one}”.{did_you_mean(one, waits)}")
        elif result.id not in waits[one]:
            problems.add(place, f"“{one}” does not ask may_get: {result.id}; one of the two is wrong")


def _page(result: FileResult, path: Path, problems: Problems) -> None:
    for nation in result.nations or NATIONS:
        page = result.page if isinstance(result.page, str) else result.page.get(nation, "")
        if not page.strip("/ "):
            problems.add(
                (*path, "page"), f"the end of the address of its page in {nation} is missing, such as pension-credit"
            )
            return


def _unasked(rules: RuleSet, problems: Problems) -> None:
    """A fact that no question tells would leave everybody at the booth with "one more answer" for ever."""
    told = {fact for question in rules.questions for fact in facts_of(question)}
    for path, condition in _conditions(rules, problems.data):
        for fact in facts_in(condition):
            inputs = set(DERIVED[fact].inputs) if fact in DERIVED else {fact}
            if inputs and not inputs & told and not fact.startswith("partner."):
                problems.add(path, f"no question tells the fact “{fact}”")


def _conditions(rules: RuleSet, data: Any) -> Iterator[tuple[Path, Condition]]:  # noqa: ANN401 - what YAML holds
    """Answer every condition of the file, with its place."""
    for name, named in rules.named.items():
        yield ("named", name, "when"), named.when
    for at, question in enumerate(rules.questions):
        if question.ask_if:
            yield ("questions", at, "ask_if"), question.ask_if
    for result in rules.results:
        path: Path = ("results", place_of(result.id, result.nations[0], data))
        for key in ("held_if", "likely_if", "maybe_if"):
            condition = getattr(result, key)
            if condition:
                yield (*path, key), condition
        for number, condition in enumerate(result.not_if):
            yield (*path, "not_if", number), condition
