"""A store with a small rule set of the checker in force, read and compiled by the real door."""

from pathlib import Path

from content_sync.entitlement.compiled import encode
from content_sync.entitlement.room import NEEDED_RATES
from content_sync.entitlement.rule_file.reading import read_rules
from content_sync.entitlement.rules import RuleSet
from content_sync.pages import RulesInForce
from content_sync.store.rule_sets import KeptRules, keep_rules
from content_sync.store.writer import ContentWriter
from tests.screens.content_store import ContentStore

RULES = Path(__file__).parent / "checker_rules.yaml"
QUESTIONS = Path(__file__).parent / "question_rules.yaml"
"""The same for the questions: every kind of question once."""
_RATE = """  {name}:
    per: ""
    label: {{en: a figure, cy: ffigur}}
    values: [{{from: 2026-04-06, value: 100, source: "https://www.gov.uk/benefit"}}]
"""


def rules_of(file: Path, *changes: tuple[str, str]) -> RuleSet:
    """Answer a small rule set, with words changed as an editor would."""
    text = file.read_text("utf-8") + "".join(_RATE.format(name=name) for name in NEEDED_RATES)
    for old, new in changes:
        assert old in text, f"{old!r} is not in {file.name}"
        text = text.replace(old, new)
    return read_rules(text.encode(), file.name)


def put_in_force(store: ContentStore, *changes: tuple[str, str], file: Path = RULES) -> None:
    """Put a small rule set in force."""
    rules = rules_of(file, *changes)
    facts = RulesInForce(rules.id, rules.version, rules.valid_from, rules.valid_to, "", installed=0)
    with ContentWriter(store.directory) as writer:
        keep_rules(writer, KeptRules(facts, b"", {}, encode(rules)), is_news=True)
