"""What must hold in a rule set beyond its shape: names that meet, rates of the day, all languages, no circles."""

from collections import Counter
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from typing import Any

from content_sync.entitlement.answers import facts_of
from content_sync.entitlement.facts import DERIVED
from content_sync.entitlement.may_get import awaited_by, in_order
from content_sync.entitlement.money_words import rates_in
from content_sync.entitlement.room import NEEDED_RATES
from content_sync.entitlement.rule_file.conditions import Compiler
from content_sync.entitlement.rule_file.option_values import check_options
from content_sync.entitlement.rule_file.problems import Problems, did_you_mean
from content_sync.entitlement.rule_file.shape import RuleFile
from content_sync.entitlement.rule_file.walking import facts_in, used_in
from content_sync.entitlement.rule_file.yaml_lines import Path
from content_sync.entitlement.rules import NATIONS, RuleSet
from content_sync.entitlement.telling import NO_RECOURSE

PHRASES = ("may_get", "may_not_get", "already")
"""The sentences that the engine says itself; {name} is the result's."""


def check(rules: RuleSet, shape: RuleFile, compiler: Compiler, problems: Problems) -> None:
    """Note what does not hold."""
    _dates(rules, problems)
    _twins(shape, problems)
    _languages(shape, problems)
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


def _languages(shape: RuleFile, problems: Problems) -> None:
    wanted = set(shape.ruleset.languages)
    for path, text in _texts(problems.data, ()):
        for lang in sorted(wanted - set(text)):
            if path[-1] != "link" and "link" not in path:  # an official page may be in one language only
                problems.add(path, f"the words in “{lang}” are missing")
        for lang, words in text.items():
            if not words.strip():
                problems.add(path, f"the words in “{lang}” are empty")


def _texts(data: Any, path: Path) -> Iterator[tuple[Path, dict[str, str]]]:  # noqa: ANN401 - what YAML holds
    """Answer everything that is words per language: its keys are language tags."""
    if isinstance(data, dict):
        if data and all(isinstance(key, str) and len(key) == 2 for key in data):  # noqa: PLR2004 - en, cy
            if all(isinstance(value, str) for value in data.values()):
                yield path, data
            return
        for key, value in data.items():
            if key not in {"households", "sets", "otherwise"}:
                yield from _texts(value, (*path, key))
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from _texts(value, (*path, at))


def _rates(rules: RuleSet, compiler: Compiler, problems: Problems) -> None:
    for name in NEEDED_RATES:
        if name not in rules.rates:
            problems.add(("rates",), f"the rate “{name}” is missing: the household's income is measured with it")
    for path, text in _texts(problems.data, ()):
        for name in {name for words in text.values() for name in rates_in(words)} - {"name"}:
            if name not in rules.rates:
                problems.add(path, f"there is no rate “{name}” to put in.{did_you_mean(name, rules.rates)}")
    shown = {amount.rate for result in rules.results for amount in result.amounts}
    for name, rate in rules.rates.items():
        days = [value.start for value in rate.values]
        if days != sorted(set(days)):
            problems.add(("rates", name), "its values are not in the order of their days, each day once")
        elif days[0] > rules.valid_to and name in shown | compiler.used_rates | set(NEEDED_RATES):
            problems.add(("rates", name), f"it has no value for the days up to {rules.valid_to}")


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
    waits = {result.id: awaited_by(result, rules.named) for result in rules.results}
    for at, result in enumerate(shape.results):
        path: Path = ("results", at)
        if result.group not in rules.groups:
            problems.add(
                (*path, "group"), f"there is no group “{result.group}”.{did_you_mean(result.group, rules.groups)}"
            )
        if not (result.likely_if or result.maybe_if or result.always):
            problems.add(path, "it has neither likely_if nor maybe_if and is not always shown: nobody could reach it")
        for one in result.unlocks:
            if one not in waits:
                problems.add((*path, "unlocks"), f"there is no result “{one}”.{did_you_mean(one, waits)}")
            elif result.id not in waits[one]:
                problems.add((*path, "unlocks"), f"“{one}” does not ask may_get: {result.id}; one of the two is wrong")
        pages = [result.page] if isinstance(result.page, str) else list(result.page.values())
        if not all(page.strip("/ ") for page in pages) or not pages:
            problems.add((*path, "page"), "the end of the address of its page is missing, such as pension-credit")


def _unasked(rules: RuleSet, problems: Problems) -> None:
    """A fact that no question tells would leave everybody at the booth with "one more answer" for ever."""
    told = {fact for question in rules.questions for fact in facts_of(question)}
    for name, named in rules.named.items():
        for fact in facts_in(named.when):
            inputs = set(DERIVED[fact].inputs) if fact in DERIVED else {fact}
            if inputs and not inputs & told and not fact.startswith("partner."):
                problems.add(("named", name, "when"), f"no question tells the fact “{fact}”")
