"""Puts the rule set together from what an editor wrote: conditions compiled, a result for each way a nation has it."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from content_sync.entitlement.rule_file.conditions import Compiler
from content_sync.entitlement.rule_file.problems import Problems, did_you_mean
from content_sync.entitlement.rule_file.shape import FileQuestion, FileResult, FileShown, RuleFile
from content_sync.entitlement.rule_file.yaml_lines import Path
from content_sync.entitlement.rules import (
    NATIONS,
    Advice,
    Amount,
    Condition,
    Named,
    Nation,
    Option,
    Question,
    Rate,
    RateValue,
    Result,
    RuleSet,
    Text,
    Warn,
)


def assembled(shape: RuleFile, compiler: Compiler, problems: Problems) -> RuleSet:
    """Answer the rule set; what cannot be compiled is noted."""
    return RuleSet(
        **msgspec.structs.asdict(shape.ruleset) | {"languages": tuple(shape.ruleset.languages)},
        facts={name: tuple(words) for name, words in shape.facts.items()},
        questions=tuple(_question(one, ("questions", at), compiler) for at, one in enumerate(shape.questions)),
        rates={
            name: Rate(one.per, one.label, tuple(RateValue(v.start, v.value, v.source) for v in one.values))
            for name, one in shape.rates.items()
        },
        named={
            name: Named(compiler.compile(one.when, ("named", name, "when")), one.because, one.because_not)
            for name, one in shape.named.items()
        },
        warnings=shape.warnings,
        advice={nation: Advice(one.name, one.phone, one.hours, one.link) for nation, one in shape.advice.items()},
        groups=shape.groups,
        phrases=shape.phrases,
        results=tuple(
            made
            for at, one in enumerate(shape.results)
            for made in _Results(one, ("results", at), shape, compiler, problems).made()
        ),
    )


def _question(one: FileQuestion, path: Path, compiler: Compiler) -> Question:
    options = tuple(
        Option(option.id, option.text, option.hint, option.sets, option.otherwise, option.none)
        for option in one.options
    )
    ask_if = compiler.compile(one.ask_if, (*path, "ask_if")) if one.ask_if else None
    nations = tuple(one.nations) or NATIONS
    return Question(
        one.id, one.text, one.why, one.about, one.pictogram, options, one.many, one.later, ask_if, nations
    )  # fmt: skip


class _Results:
    """Makes the results of one entry: nations that have everything the same share one."""

    def __init__(self, one: FileResult, path: Path, shape: RuleFile, compiler: Compiler, problems: Problems) -> None:
        self._one = one
        self._path = path
        self._shape = shape
        self._compiler = compiler
        self._problems = problems

    def made(self) -> Iterator[Result]:
        """Answer them, a nation's first."""
        one = self._one
        rules: dict[str, Any] = {
            "likely_if": self._condition(one.likely_if, "likely_if"),
            "maybe_if": self._condition(one.maybe_if, "maybe_if"),
            "held_if": self._condition(one.held_if, "held_if"),
            "not_if": tuple(
                self._compiler.compile(raw, (*self._path, "not_if", at)) for at, raw in enumerate(one.not_if)
            ),
            "amounts": tuple(Amount(*shown) for shown in self._shown(one.amounts, "amounts", self._shape.rates)),
            "warnings": tuple(Warn(*shown) for shown in self._shown(one.warnings, "warnings", self._shape.warnings)),
        }
        by_words: dict[str, tuple[dict[str, Any], list[Nation]]] = {}
        for nation in one.nations or NATIONS:
            words = self._words(nation)
            by_words.setdefault(msgspec.json.encode(words).decode(), (words, []))[1].append(nation)
        for words, nations in by_words.values():
            yield Result(
                id=one.id, nations=tuple(nations), group=one.group, is_always=one.always, is_off=one.off,
                public_funds=one.public_funds,
                unlocks=tuple(one.unlocks), **words, **rules,
            )  # fmt: skip

    def _condition(self, raw: dict[str, Any] | None, key: str) -> Condition | None:
        return None if raw is None else self._compiler.compile(raw, (*self._path, key))

    def _words(self, nation: Nation) -> dict[str, Any]:
        one = self._one
        return {
            "name": one.names.get(nation, one.name),
            "summary": one.summaries.get(nation, one.summary),
            "first_step": one.first_steps.get(nation, one.first_step),
            "decided_by": self._decider(nation),
            "page": one.page if isinstance(one.page, str) else one.page.get(nation, ""),
            "link": self._link(nation),
        }

    def _decider(self, nation: Nation) -> Text:
        who = self._one.decided_by
        key = who if isinstance(who, str) else who.get(nation, "")
        if key not in self._shape.deciders:
            path = (*self._path, "decided_by") if isinstance(who, str) else (*self._path, "decided_by", nation)
            hint = did_you_mean(key, self._shape.deciders)
            message = f"there is no decider “{key}”.{hint}" if key else f"it does not say who decides in {nation}"
            self._problems.add(path, message)
        return self._shape.deciders.get(key, {})

    def _link(self, nation: Nation) -> Text:
        if nation not in self._one.link:
            self._problems.add((*self._path, "link"), f"the official page for {nation} is missing")
        return self._one.link.get(nation, {})

    def _shown(
        self, raw: Sequence[str | FileShown], key: str, known: dict[str, Any]
    ) -> Iterator[tuple[str, Condition | None]]:
        for at, one in enumerate(raw):
            path = (*self._path, key, at)
            name = one if isinstance(one, str) else one.show
            if name not in known:
                self._problems.add(path, f"there is no “{name}” among the {'rates' if key == 'amounts' else key}."
                                   f"{did_you_mean(name, known)}")  # fmt: skip
            when = (
                None if isinstance(one, str) or one.when is None else self._compiler.compile(one.when, (*path, "when"))
            )
            yield name, when
