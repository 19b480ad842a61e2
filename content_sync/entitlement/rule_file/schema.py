"""The JSON Schema of a rule set's YAML: editors' programs complete and check with it as one types."""

from typing import Any

import msgspec

from content_sync.entitlement.facts import FACTS
from content_sync.entitlement.rule_file.shape import RuleFile

_CONDITION = {"$ref": "#/$defs/Condition"}
_NAMES = {"type": "string"}


def json_schema() -> dict[str, Any]:
    """Answer the schema (JSON Schema, draft 2020-12)."""
    schema: dict[str, Any] = msgspec.json.schema(RuleFile)
    definitions = schema["$defs"]
    definitions["Condition"] = _condition()
    definitions["RuleFile"]["properties"]["schema"] = {"const": 1}
    definitions["FileNamed"]["properties"]["when"] = _CONDITION
    for part, key in (
        ("FileResult", "likely_if"),
        ("FileResult", "maybe_if"),
        ("FileResult", "held_if"),
        ("FileQuestion", "ask_if"),
        ("FileShown", "when"),
    ):
        definitions[part]["properties"][key] = _CONDITION
    definitions["FileResult"]["properties"]["not_if"] = {"type": "array", "items": _CONDITION}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A rule set of the kiosk", **schema}


def _condition() -> dict[str, Any]:
    """What `conditions.py` compiles."""
    several = {"type": "array", "items": _CONDITION, "minItems": 1}
    number = {"type": ["number", "string"], "description": "a number, or the name of a rate"}
    fact = {"type": "string", "description": f"one of {', '.join(sorted(FACTS))}, or the rule set's own"}
    years = {"type": "array", "items": {"type": "integer", "minimum": 0, "maximum": 80}, "minItems": 2, "maxItems": 2}
    children = _only({"aged": years, "disabled": {"type": "boolean"}}, ["aged"])
    word = {"type": ["boolean", "string"]}
    return {
        "oneOf": [
            _only({"all": several}),
            _only({"any": several}),
            _only({"not": _CONDITION}),
            _only({"use": _NAMES}),
            _only({"may_get": {"oneOf": [_NAMES, {"type": "array", "items": _NAMES, "minItems": 1}]}}),
            _only({"from_date": {"type": "string", "format": "date"}}),
            _only({"children": children}),
            _only({"fact": fact, "is": {"oneOf": [word, {"type": "array", "items": word, "minItems": 1}]}}),
            _only({"fact": fact, "has_any": {"type": "array", "items": _NAMES, "minItems": 1}}),
            *(_only({"fact": fact, operator: number}) for operator in ("under", "at_most", "over", "at_least")),
        ]
    }


def _only(properties: dict[str, Any], required: list[str] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties) if required is None else required,
        "additionalProperties": False,
    }
