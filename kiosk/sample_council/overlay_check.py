"""Finds what is wrong in the council's overlay of the entitlement checker's rule set."""

from collections.abc import Iterator
from pathlib import Path

from content_sync.entitlement.rule_file import RulesRefused
from content_sync.entitlement.rule_file.reading import compiled
from kiosk.folders import CONFIG
from kiosk.sample_council.toml_files import Problem

RULES = CONFIG / "rules" / "uk-benefits.yaml"
"""The rule set that the sample council publishes."""
OVERLAY = "rules-overlay.yaml"


def overlay_problems(folder: Path) -> Iterator[Problem]:
    """List what the rule set does not take; a council without an overlay has no problem."""
    file = folder / OVERLAY
    if not file.exists():
        return
    try:
        compiled(RULES.read_bytes(), RULES.name, file.read_bytes())
    except RulesRefused as refused:
        for one in refused.problems:
            name = OVERLAY if "overlay" in one.file else one.file
            yield Problem(name, one.line, f"{one.where}: {one.message}" if one.where else one.message)
