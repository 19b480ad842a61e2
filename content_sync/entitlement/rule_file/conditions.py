"""Compiles the conditions that editors write.

{all: [...]}  {any: [...]}  {not: ...}  {use: name}  {may_get: [result, ...]}  {from_date: 2026-09-01}
{fact: tenure, is: mortgage}  {fact: tenure, is: [mortgage, own_outright]}  {fact: benefits_now, has_any: [...]}
{fact: savings_gbp, at_most: uc.capital_limit}  and under, over, at_least; a number or the name of a rate
{children: {aged: [0, 4]}}  {children: {aged: [0, 15], disabled: true}}
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from content_sync.entitlement.answer_words import BENEFITS
from content_sync.entitlement.facts import FACTS
from content_sync.entitlement.rule_file.problems import Problems, did_you_mean
from content_sync.entitlement.rule_file.yaml_lines import Path
from content_sync.entitlement.rules import (
    All,
    AnyOf,
    Compare,
    Condition,
    FromDate,
    HasAny,
    HasChild,
    Is,
    MayGet,
    Not,
    Use,
)

NEVER: Condition = AnyOf(())
"""Stands for what could not be compiled; the file is refused."""
_COMPARES = ("under", "at_most", "over", "at_least")
_KEYS = ("all", "any", "not", "use", "may_get", "from_date", "fact", "children")
_OLDEST = 80


class Compiler:
    """Compiles conditions against the names that the file has, and notes what is wrong."""

    def __init__(self, raw: Mapping[str, Any], problems: Problems) -> None:
        """`raw`: the file's data; only the names in it are looked at."""
        self._problems = problems
        self._named = _names(raw.get("named"))
        self._rates = _names(raw.get("rates"))
        self._own_facts: dict[str, list[str]] = raw["facts"] if isinstance(raw.get("facts"), dict) else {}
        results = raw.get("results")
        self._results = (
            {str(one.get("id")) for one in results if isinstance(one, dict)} if isinstance(results, list) else set()
        )
        self._benefits = BENEFITS | self._results
        self.used_rates: set[str] = set()
        self.used_named: set[str] = set()
        self._kinds: dict[str, Callable[[Any, Path], Condition]] = {
            "all": lambda value, path: All(self._parts(value, path)),
            "any": lambda value, path: AnyOf(self._parts(value, path)),
            "not": lambda value, path: Not(self.compile(value, path)),
            "use": self._use,
            "may_get": self._may_get,
            "from_date": self._from_date,
            "children": self._has_child,
        }

    def compile(self, raw: object, path: Path) -> Condition:
        """Answer the condition that stands at a place of the file."""
        if not isinstance(raw, dict) or not raw:
            return self._wrong(path, f"a condition is expected here, such as {{use: name}}, not {raw!r}")
        kind = next((key for key in _KEYS if key in raw), None)
        if kind is None:
            key = next(iter(raw))
            return self._wrong((*path, key), f"“{key}” is no kind of condition.{did_you_mean(key, _KEYS)}")
        if kind == "fact":
            return self._fact(raw, path)
        surplus = [key for key in raw if key != kind]
        if surplus:
            return self._wrong((*path, surplus[0]), f"“{surplus[0]}” cannot stand beside “{kind}”: use all or any")
        return self._kinds[kind](raw[kind], (*path, kind))

    def _parts(self, raw: object, path: Path) -> tuple[Condition, ...]:
        if not isinstance(raw, list) or not raw:
            self._wrong(path, "a list of conditions is expected; an empty one would decide without asking anything")
            return ()
        return tuple(self.compile(part, (*path, at)) for at, part in enumerate(raw))

    def _use(self, raw: object, path: Path) -> Condition:
        if raw not in self._named:
            return self._wrong(path, f"there is no named condition “{raw}”.{did_you_mean(str(raw), self._named)}")
        self.used_named.add(str(raw))
        return Use(str(raw))

    def _may_get(self, raw: object, path: Path) -> Condition:
        ids = raw if isinstance(raw, list) and raw else [raw]
        for one in ids:
            if one not in self._results:
                return self._wrong(path, f"there is no result “{one}”.{did_you_mean(str(one), self._results)}")
        return MayGet(tuple(map(str, ids)))

    def _from_date(self, raw: object, path: Path) -> Condition:
        if not isinstance(raw, date):
            return self._wrong(path, f"a day is expected, such as 2026-09-01, not {raw!r}")
        return FromDate(raw)

    def _has_child(self, raw: object, path: Path) -> Condition:
        aged = raw.get("aged") if isinstance(raw, dict) else None
        if not isinstance(raw, dict) or set(raw) - {"aged", "disabled"} or not _is_span(aged):
            return self._wrong(
                path, "write {aged: [0, 4]}: whole years, the youngest first; with disabled: true if asked"
            )
        youngest, oldest = (int(edge) for edge in aged)  # type: ignore[union-attr]  # a span, as just seen
        return HasChild(youngest, oldest, raw.get("disabled") is True)

    def _fact(self, raw: dict[str, Any], path: Path) -> Condition:
        fact = raw["fact"]
        if fact not in FACTS and fact not in self._own_facts:
            known = [*FACTS, *self._own_facts]
            return self._wrong((*path, "fact"), f"there is no fact “{fact}”.{did_you_mean(str(fact), known)}")
        tests = [key for key in raw if key != "fact"]
        if len(tests) != 1 or tests[0] not in {"is", "has_any", *_COMPARES}:
            odd = next((key for key in tests if key not in {"is", "has_any", *_COMPARES}), "")
            hint = f" “{odd}” is none of them." if odd else ""
            return self._wrong(
                path, f"one of is, has_any, under, at_most, over, at_least is expected beside fact.{hint}"
            )
        test, place = tests[0], (*path, tests[0])
        if test in _COMPARES:
            return self._compare(fact, test, raw[test], place)
        values = raw[test] if isinstance(raw[test], list) else [raw[test]]
        return self._has_any(fact, values, place) if test == "has_any" else self._is(fact, values, place)

    def _compare(self, fact: str, operator: Any, than: object, path: Path) -> Condition:  # noqa: ANN401 - one of _COMPARES
        if FACTS.get(fact) is None or FACTS[fact].kind != "number":
            return self._wrong(path, f"“{fact}” is not a number and cannot be compared: use is")
        if isinstance(than, str):
            if than not in self._rates:
                return self._wrong(path, f"there is no rate “{than}”.{did_you_mean(than, self._rates)}")
            self.used_rates.add(than)
            return Compare(fact, operator, than)
        if isinstance(than, date):
            than = float(than.toordinal())
        if isinstance(than, bool) or not isinstance(than, float):
            return self._wrong(path, f"a number or the name of a rate is expected, not {than!r}")
        return Compare(fact, operator, than)

    def _is(self, fact: str, values: list[object], path: Path) -> Condition:
        words = FACTS[fact].words if fact in FACTS else tuple(self._own_facts[fact])
        kind = FACTS[fact].kind if fact in FACTS else ("word" if words else "yes_no")
        if kind not in {"yes_no", "word"}:
            return self._wrong(path, f"“{fact}” cannot be asked with is: it is a {kind}")
        for value in values:
            if kind == "yes_no" and not isinstance(value, bool):
                return self._wrong(path, f"“{fact}” is true or false, not {value!r}")
            if kind == "word" and value not in words:
                return self._wrong(path, f"“{fact}” is never {value!r}.{did_you_mean(str(value), words)}")
        return Is(fact, tuple(values))  # type: ignore[arg-type]  # bools or words, as just seen

    def _has_any(self, fact: str, values: list[object], path: Path) -> Condition:
        if fact not in FACTS or FACTS[fact].kind != "list":
            return self._wrong(path, f"“{fact}” is not a list: use is")
        for value in values:
            if value not in self._benefits:
                return self._wrong(path, f"there is no benefit “{value}”.{did_you_mean(str(value), self._benefits)}")
        return HasAny(fact, tuple(map(str, values)))

    def _wrong(self, path: Path, message: str) -> Condition:
        self._problems.add(path, message)
        return NEVER


def _is_span(value: object) -> bool:
    if not isinstance(value, list) or len(value) != 2 or not all(type(edge) is float for edge in value):  # noqa: PLR2004
        return False
    low, high = value
    return bool(0 <= low <= high <= _OLDEST and low == int(low) and high == int(high))


def _names(raw: object) -> set[str]:
    return set(raw) if isinstance(raw, dict) else set()
