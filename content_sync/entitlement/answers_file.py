"""The door for a household written as JSON: what `kiosk entitlement --answers FILE` reads. docs/entitlement-answers.md.

A key that is missing was not asked; null is "not sure", or "would rather not say". Both are unknown, and never "no".
Only `partner: null` says something: that there is none.
"""

import math
from collections.abc import Mapping
from datetime import date
from typing import TypeGuard

from msgspec import Struct

from content_sync.entitlement.answer_words import BENEFITS, NATIONS_SAID_OTHERWISE, SAID_OTHERWISE, near
from content_sync.entitlement.answers import Answers
from content_sync.entitlement.bands import Band
from content_sync.entitlement.facts import STATED, Child, Fact, Known
from content_sync.entitlement.plain_json import plain_json
from content_sync.entitlement.rules import NATIONS, Nation, RuleSet
from content_sync.entitlement.state_pension_age import reaches_state_pension_age

_LIMITS = {"age": 120, "weekly_hours": 168}
_MOST_MONEY = 100_000_000
_OLDEST_CHILD = 19
_OLDEST_SON_OR_DAUGHTER = 80
"""Grown-up ones may be told of: they are no children here, but adults in the home."""
_MOST_CHILDREN = 30
_LARGEST = 100_000
_UNSURE = frozenset({"not_sure", "dont_know", "prefer_not_to_say", "unknown"})
_GROUPS = ("health", "partner", "partner.health")
_OTHER_KEYS = ("nation", "as_of")


class AnswersRefused(Exception):
    """The answers cannot be used; `problems` say why, a sentence each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        self.problems = problems
        super().__init__(" ".join(problems))


class HouseholdFile(Struct, frozen=True):
    """What the file says. `nation` and `as_of` are None where it says nothing of them."""

    answers: Answers
    as_of: date | None
    nation: Nation | None


def read(data: bytes, rules: RuleSet, today: date) -> HouseholdFile:
    """Read a household; raises AnswersRefused with all that is wrong. `today` stands where the file has no `as_of`."""
    if len(data) > _LARGEST:
        raise AnswersRefused((f"The file has more than {_LARGEST:,} bytes: that is not one household.",))
    try:
        raw = plain_json(data)
    except (ValueError, RecursionError) as fault:
        raise AnswersRefused((f"This is not JSON: {fault}.",)) from None
    return household(raw, rules, today)


def household(raw: object, rules: RuleSet, today: date) -> HouseholdFile:
    """The same for data that was read already."""
    if not isinstance(raw, dict):
        raise AnswersRefused(("One JSON object with a household's facts is expected: {…}.",))
    reading = _Reading(raw, rules, today)
    reading.refuse_contradictions()
    if reading.problems:
        raise AnswersRefused(tuple(reading.problems))
    return HouseholdFile(Answers(reading.known, frozenset(reading.declined)), reading.as_of, reading.nation)


class _Reading:
    """Reads one file, fact by fact, and collects what is wrong."""

    def __init__(self, raw: Mapping[str, object], rules: RuleSet, today: date) -> None:
        self.problems: list[str] = []
        self.known: dict[str, Known] = {}
        self.declined: set[str] = set()
        self._own = rules.facts
        self.as_of = self._day("as_of", raw.get("as_of"))
        self._at = self.as_of or today
        self.nation = self._nation(raw.get("nation"))
        self._benefits = BENEFITS | {result.id for result in rules.results}
        self._read(raw, "")

    def refuse_contradictions(self) -> None:
        """Note what cannot be true together."""
        for who, whose in (("", "age"), ("partner.", "partner's age")):
            self._refuse_ages(who, whose)

    def _read(self, raw: Mapping[str, object], prefix: str) -> None:
        for key, value in raw.items():
            name = prefix + key
            if name in _OTHER_KEYS:
                continue
            if name in _GROUPS:
                self._group(name, value)
            elif name in STATED and name not in {"partner", "child_disabled"}:
                self._fact(name, value, STATED[name])
            elif name in self._own:
                self._fact(name, value, Fact("word" if self._own[name] else "yes_no", self._own[name]))
            else:
                known = [one.removeprefix(prefix) for one in self._keys() if one.startswith(prefix)]
                where = f" in {prefix.removesuffix('.')}" if prefix else ""
                self.problems.append(f"“{key}” is no fact that is known{where}.{near(key, known)}")

    def _keys(self) -> list[str]:
        return [*STATED, *_GROUPS, *self._own, *_OTHER_KEYS]

    def _group(self, name: str, value: object) -> None:
        if name == "partner":
            if _is_unsure(value) and value is not None:
                self.declined.add("partner")
                return
            self.known["partner"] = value is not None
        if isinstance(value, Mapping):
            self._read(value, name + ".")
        elif name != "partner" and _is_unsure(value):
            self.declined |= {fact for fact in STATED if fact.startswith(name + ".")}
        elif value is not None:
            self.problems.append(f"{name} is an object with facts, or null; not {value!r}.")

    def _fact(self, name: str, value: object, fact: Fact) -> None:
        if _is_unsure(value):
            self.declined.add(name)
            return
        read = getattr(self, f"_{fact.kind}")(name, value, fact)
        if read is not None:
            self.known[name] = read

    def _yes_no(self, name: str, value: object, _fact: Fact) -> bool | None:
        if not isinstance(value, bool):
            self.problems.append(f"{name} is true, false or null; not {value!r}.")
            return None
        return value

    def _word(self, name: str, value: object, fact: Fact) -> str | None:
        word = str(value).strip().lower().replace("-", "_").replace(" ", "_")
        word = SAID_OTHERWISE.get(name.removeprefix("partner."), {}).get(word, word)
        if word not in fact.words or not isinstance(value, str):
            self.problems.append(f"{name} is never {value!r}.{near(word, fact.words)}")
            return None
        return word

    def _number(self, name: str, value: object, _fact: Fact) -> Band | None:
        if name.endswith("date_of_birth"):
            born = self._day(name, value)
            if born and not (born <= self._at and self._at.year - born.year <= _LIMITS["age"]):
                self.problems.append(f"{name} {born} is no birthday of anybody living.")
                return None
            return Band.exactly(born.toordinal()) if born else None
        most = _LIMITS.get(name.removeprefix("partner."), _MOST_MONEY)
        if not _is_number(value):
            self.problems.append(f"{name} is a number, not {value!r}.")
            return None
        if not 0 <= value <= most:
            self.problems.append(f"{name} is between 0 and {most:,}, not {value!s:.40}.")
            return None
        return Band.exactly(float(math.floor(value)) if name.endswith("age") else float(value))

    def _list(self, name: str, value: object, _fact: Fact) -> frozenset[str] | None:
        if not isinstance(value, list):
            self.problems.append(f"{name} is a list of benefits, [] for none, or null; not {value!r}.")
            return None
        words = [SAID_OTHERWISE["benefits_now"].get(str(one), str(one)) for one in value]
        for one in words:
            if one not in self._benefits:
                self.problems.append(f"{name}: there is no benefit “{one}”.{near(one, self._benefits)}")
        return frozenset(words)

    def _children(self, name: str, value: object, _fact: Fact) -> tuple[Child, ...] | None:
        if not isinstance(value, list) or len(value) > _MOST_CHILDREN:
            self.problems.append(f"{name} is a list of children, [] for none, or null; not {value!r}.")
            return None
        return tuple(child for at, one in enumerate(value) if (child := self._child(f"{name}[{at}]", one)) is not None)

    def _child(self, where: str, value: object) -> Child | None:
        if not isinstance(value, Mapping):
            self.problems.append(f"{where} is an object such as {{“age”: 4, “disabled”: false}}, not {value!r}.")
            return None
        for key in value:
            if key not in {"age", "disabled"}:
                self.problems.append(f"{where}: “{key}” is not known.{near(key, ['age', 'disabled'])}")
        disabled = value.get("disabled")
        if "disabled" in value and _is_unsure(disabled):
            self.declined.add("child_disabled")
            disabled = None
        if disabled is not None and not isinstance(disabled, bool):
            self.problems.append(f"{where}: disabled is true, false or null; not {disabled!r}.")
            return None
        age = value.get("age")
        if _is_unsure(age):
            return Child(Band(0, _OLDEST_CHILD), disabled)
        if isinstance(age, bool) or not isinstance(age, int | float) or not 0 <= age <= _OLDEST_SON_OR_DAUGHTER:
            self.problems.append(f"{where}: age is between 0 and {_OLDEST_SON_OR_DAUGHTER} years, not {age!r}.")
            return None
        return Child(Band.exactly(float(math.floor(age))), disabled)

    def _day(self, name: str, value: object) -> date | None:
        if value is None or isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.problems.append(f"{name} is a day such as 2026-06-15, not {value!r}.")
            return None

    def _nation(self, value: object) -> Nation | None:
        if value is None:
            return None
        word = NATIONS_SAID_OTHERWISE.get(str(value).strip().lower(), str(value).strip().lower())
        nation = next((one for one in NATIONS if one == word), None)
        if nation is None:
            self.problems.append(f"nation is {', '.join(NATIONS[:-1])} or {NATIONS[-1]}, not {value!r}.")
        return nation

    def _refuse_ages(self, who: str, whose: str) -> None:
        day = self._at
        age, born = self.known.get(who + "age"), self.known.get(who + "date_of_birth")
        reached = self.known.get(who + "state_pension_age_reached")
        if isinstance(born, Band):
            birthday = date.fromordinal(int(born.low))
            years = day.year - birthday.year - ((day.month, day.day) < (birthday.month, birthday.day))
            if isinstance(age, Band) and age.low != years:
                self.problems.append(f"{whose} {age.low:g} does not fit date_of_birth {birthday} on {day}.")
            if isinstance(reached, bool) and reached != (reaches_state_pension_age(birthday) <= day):
                self.problems.append(f"{who}state_pension_age_reached does not fit date_of_birth {birthday} on {day}.")
        elif isinstance(age, Band) and isinstance(reached, bool) and not _may_fit(age.low, reached=reached):
            said = "true" if reached else "false"
            self.problems.append(f"{who}state_pension_age_reached cannot be {said} at {age.low:g}.")


def _may_fit(years: float, *, reached: bool) -> bool:
    """Nobody under 65 has reached State Pension age since 2018, and everybody will have by 68."""
    return years >= 65 if reached else years < 69  # noqa: PLR2004 - as the sentence says, with a year to spare


def _is_number(value: object) -> TypeGuard[int | float]:
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def _is_unsure(value: object) -> bool:
    return value is None or (isinstance(value, str) and value in _UNSURE)
