"""Reads JSON as its standard has it: no key twice, of which the second would win in silence, and no NaN or Infinity."""

import json


def plain_json(data: bytes) -> object:
    """Answer what the bytes say; raises ValueError, or RecursionError where it is nested too deeply."""
    return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_without_twins, parse_constant=_no_constant)


def _without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"“{key}” stands there twice")
        found[key] = value
    return found


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number")
