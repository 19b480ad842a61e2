"""Puts right what feeds write in the place of what they mean: feeds made of spreadsheets, and PHP."""

from typing import Any


def tidied(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Leave out what is nothing ("" and []), and make texts of numbers, which a number is read from as well.

    A parent that is given whole becomes its id, as the standard has it.
    """
    if isinstance(value, list):
        return [tidied(one) for one in value]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(int(value) if isinstance(value, float) and value.is_integer() else value)
    if not isinstance(value, dict):
        return value
    parent = value.get("parent_id")
    if isinstance(parent, dict):
        value = {**value, "parent_id": parent.get("id")}
    return {name: tidied(one) for name, one in value.items() if one not in ("", [])}
