"""Understands the query of a JSON:API request as Drupal does: filter, sort, page, include and sparse fields."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any
from urllib.parse import urlencode

from msgspec import Struct

from kiosk.sample_council.drupal.resources import Resource

MOST_ON_A_PAGE = 50
Parameters = list[tuple[str, str]]


class BadQueryError(Exception):
    """Drupal would answer 400."""


class Condition(Struct):
    """One `filter[…]`."""

    path: str = ""
    operator: str = "="
    value: Any = None


class Page(Struct, frozen=True):
    """A window on a collection."""

    offset: int
    limit: int


def page_of(parameters: Parameters) -> Page:
    """Read `page[offset]` and `page[limit]`."""
    given = dict(parameters)
    try:
        offset, limit = int(given.get("page[offset]", 0)), int(given.get("page[limit]", MOST_ON_A_PAGE))
    except ValueError as error:
        raise BadQueryError("The page parameter needs to be a number.") from error
    if offset < 0 or limit < 1:
        raise BadQueryError("The page parameter needs to be a positive number.")
    return Page(offset, min(limit, MOST_ON_A_PAGE))


def next_query(parameters: Parameters, page: Page) -> str:
    """Write the query of the next page."""
    others = [(name, value) for name, value in parameters if not name.startswith("page[")]
    return urlencode([*others, ("page[offset]", page.offset + page.limit), ("page[limit]", page.limit)])


def matching(resources: Sequence[Resource], parameters: Parameters) -> list[Resource]:
    """Apply filters and sorting."""
    conditions = _conditions(parameters)
    found = [each for each in resources if all(_fits(each, condition) for condition in conditions)]
    for key in reversed([key for key in dict(parameters).get("sort", "").split(",") if key]):
        found.sort(key=partial(_sort_key, key.lstrip("-")), reverse=key.startswith("-"))
    return found


def sparse(parameters: Parameters) -> dict[str, frozenset[str]]:
    """Answer the fields asked for, per type; a type that is not named has all of its fields."""
    asked = ((re.fullmatch(r"fields\[([^\]]+)\]", name), value) for name, value in parameters)
    return {match[1]: frozenset(value.split(",")) for match, value in asked if match}


def included(
    start: Iterable[Resource], parameters: Parameters, find: Callable[[str, str], Resource | None]
) -> list[Resource]:
    """Answer what `include` asks for, each once; unpublished ones are left out."""
    found: dict[str, Resource] = {}
    for path in filter(None, dict(parameters).get("include", "").split(",")):
        here = list(start)
        for name in path.split("."):
            if here and all(name not in each.relationships for each in here):
                raise BadQueryError(f"`{name}` is not a valid relationship field name.")
            pointed = (find(ref["type"], ref["id"]) for each in here for ref in references(each, name))
            here = [each for each in pointed if each and each.is_published]
            found.update({each.id: each for each in here})
    return list(found.values())


def references(resource: Resource, name: str) -> list[dict[str, Any]]:
    """Answer what a relationship points at, one or many, as a list."""
    data = resource.relationships.get(name)
    return data if isinstance(data, list) else [data] if data else []


def _conditions(parameters: Parameters) -> list[Condition]:
    conditions: dict[str, Condition] = {}
    for name, value in parameters:
        keys = re.findall(r"\[([^\]]*)\]", name)
        if not name.startswith("filter[") or keys[1:] == ["condition", "memberOf"] or "group" in keys[1:2]:
            continue
        condition = conditions.setdefault(keys[0], Condition(path=keys[0]))
        rest = [key for key in keys[1:] if key != "condition"]
        if not rest:
            condition.value = value
        elif rest[0] == "value" and len(rest) > 1:
            condition.value = [*(condition.value or []), value]
        elif rest[0] in {"path", "operator", "value"}:
            setattr(condition, rest[0], value)
        else:
            raise BadQueryError(f"The filter parameter {name} is not understood.")
    return list(conditions.values())


def _fits(resource: Resource, condition: Condition) -> bool:
    if condition.path == "changed":
        actual: Any = [int(resource.changed)]
    else:
        actual = _values(resource, condition.path)
    wanted = condition.value if isinstance(condition.value, list) else [condition.value]
    compare = _OPERATORS.get(condition.operator.upper())
    if compare is None:
        raise BadQueryError(f"The operator {condition.operator} is not allowed.")
    pairs = [(_comparable(each, wanted), [_wanted(value) for value in wanted]) for each in actual]
    return any(compare(mine, theirs) for mine, theirs in pairs)


def _values(resource: Resource, path: str) -> list[Any]:
    head, _, rest = path.partition(".")
    if head == "id":
        return [resource.id]
    if head in resource.attributes:
        value = resource.attributes[head]
        return [value.get(rest)] if rest and isinstance(value, dict) else [value]
    if head in resource.relationships:
        key = rest or "id"
        target = "drupal_internal__target_id"
        return [ref["meta"].get(target) if target in key else ref.get(key) for ref in references(resource, head)]
    raise BadQueryError(f"Invalid nested filtering. The field `{head}`, given in the path `{path}`, does not exist.")


def _comparable(value: Any, wanted: list[Any]) -> Any:  # noqa: ANN401 whatever JSON holds
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str) and value.isdigit() and all(str(each).isdigit() for each in wanted):
        return int(value)
    return value


def _wanted(value: Any) -> Any:  # noqa: ANN401 whatever JSON holds
    return int(value) if isinstance(value, str) and re.fullmatch(r"-?\d+", value) else value


def _ordered(test: Callable[[Any, Any], bool]) -> Callable[[Any, list[Any]], bool]:
    def compare(mine: Any, theirs: list[Any]) -> bool:  # noqa: ANN401 whatever JSON holds
        # A date where Drupal keeps seconds since 1970 silently answers nothing, as there.
        return type(mine) is type(theirs[0]) and test(mine, theirs[0])

    return compare


_OPERATORS: dict[str, Callable[[Any, list[Any]], bool]] = {
    "=": lambda mine, theirs: mine == theirs[0],
    "<>": lambda mine, theirs: mine != theirs[0],
    ">": _ordered(lambda mine, theirs: mine > theirs),
    ">=": _ordered(lambda mine, theirs: mine >= theirs),
    "<": _ordered(lambda mine, theirs: mine < theirs),
    "<=": _ordered(lambda mine, theirs: mine <= theirs),
    "IN": lambda mine, theirs: mine in theirs,
    "NOT IN": lambda mine, theirs: mine not in theirs,
    "BETWEEN": lambda mine, theirs: len(theirs) > 1 and theirs[0] <= mine <= theirs[1],
    "CONTAINS": lambda mine, theirs: str(theirs[0]) in str(mine),
    "STARTS_WITH": lambda mine, theirs: str(mine).startswith(str(theirs[0])),
}


def _sort_key(path: str, resource: Resource) -> tuple[int, Any]:
    if path == "changed":
        return (1, int(resource.changed))
    value = (_values(resource, path) or [None])[0]
    if isinstance(value, bool):
        value = str(value)
    return (0, 0) if value is None else (1, value)
