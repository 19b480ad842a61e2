"""The entitlement checker's rule set as the settings have it, and how it is spoken of."""

from datetime import date

from content_sync.pages import RulesInForce
from content_sync.source import RuleFiles
from kiosk.folders import CONFIG
from kiosk.settings import Settings


def rule_files(settings: Settings) -> RuleFiles:
    """Answer the files of [checker]; relative ones stand beside the default settings."""
    checker = settings.checker
    return RuleFiles(rules=CONFIG / checker.rules, overlay=CONFIG / checker.overlay if checker.overlay else None)


def said_of_rules(rules: RulesInForce, today: date) -> str:
    """Say which rule set is in force, for which days, and what follows when today is none of them."""
    origin = f"published by {rules.source}" if rules.source else "the kiosk's own"
    said = f"{rules.id} {rules.version}, {origin}, valid from {rules.valid_from} to {rules.valid_to}"
    if is_for(rules, today):
        return f"{said}."
    return f"{said}: not for today ({today}), so amounts are not shown. Publish a newer one, or update the kiosk."


def is_for(rules: RulesInForce, today: date) -> bool:
    """Tell whether a rule set is made for this day."""
    return rules.valid_from <= today <= rules.valid_to
