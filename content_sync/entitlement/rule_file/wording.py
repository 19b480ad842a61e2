"""Checks the words of a rule set: all of its languages, rates that are to be put in, addresses that are safe."""

from collections.abc import Iterator
from typing import Any

from content_sync.entitlement.money_words import rates_in
from content_sync.entitlement.rule_file.problems import Problems, did_you_mean
from content_sync.entitlement.rule_file.yaml_lines import Path
from content_sync.entitlement.rules import RuleSet

_SINGLE = frozenset(
    {
        "text", "hint", "why", "about", "title", "label", "because", "because_not", "name", "summary", "first_step",
        "hours",
    }
)  # fmt: skip
"""What stands under these is words per language, and under these one step further."""
_BY_NAME = frozenset({"phrases", "groups", "deciders", "warnings", "names", "summaries", "first_steps"})
_LINK = "link"
_NAME = "name"
"""What the engine's own sentences put in: a result's name."""


def check_words(rules: RuleSet, problems: Problems) -> None:
    """Note what nobody could read, or would read wrongly."""
    for path, text in _texts(problems.data, ()):
        _languages(path, text, rules, problems)
        for lang, words in text.items():
            for name in sorted({*rates_in(words)} - rules.rates.keys() - {_NAME}):
                near = did_you_mean(name, rules.rates)
                problems.add((*path, lang), f"there is no rate “{name}” to put in.{near}")


def _languages(path: Path, text: dict[str, str], rules: RuleSet, problems: Problems) -> None:
    is_link = _LINK in path[-2:]
    missing = sorted(set(rules.languages) - set(text))
    if not is_link:  # an official page may be in one language only
        for lang in missing:
            problems.add(path, f"the words in “{lang}” are missing")
    for lang, words in text.items():
        if lang not in rules.languages:
            near = did_you_mean(lang, rules.languages)
            problems.add((*path, lang), f"“{lang}” is none of the rule set's languages.{near}")
        elif not words.strip():
            problems.add((*path, lang), f"the words in “{lang}” are empty")
        elif is_link and not words.startswith("https://"):
            problems.add((*path, lang), f"an address that begins with https:// is expected, not {words!r}")


def _texts(data: Any, path: Path) -> Iterator[tuple[Path, dict[str, str]]]:  # noqa: ANN401 - what YAML holds
    """Answer everything that is words per language, with its place."""
    if isinstance(data, dict):
        if _is_words(path) and all(isinstance(value, str) for value in data.values()):
            yield path, data
            return
        for key, value in data.items():
            if key not in {"households", "sets", "otherwise"}:
                yield from _texts(value, (*path, key))
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from _texts(value, (*path, at))


def _is_words(path: Path) -> bool:
    last, before = (path[-1] if path else ""), (path[-2] if len(path) > 1 else "")
    return last in _SINGLE or _LINK in {last, before} or (isinstance(last, str) and before in _BY_NAME)
