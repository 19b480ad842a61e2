"""Whether the entitlement checker has a rule set, whether it is for today, and whether the booth has its pages."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

from content_sync.entitlement.compiled import decode
from content_sync.entitlement.rules import RuleSet
from content_sync.errors import StoreUnusable
from content_sync.pages import RulesFault, RulesInForce
from content_sync.store.reader import ContentReader
from kiosk.checker_rules import is_for, said_of_rules
from kiosk.doctor.finding import Finding
from kiosk.settings import Settings

_AREA = "checker"
_ADVICE = "run kiosk sync and read what it says"


def check_checker(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Say which rule set the booth goes by."""
    if not settings.checker.offered:
        yield Finding(_AREA, "OK", "The entitlement checker is not offered ([checker] offered).")
        return
    with closing(ContentReader(settings.store.directory)) as reader:
        try:
            yield from _findings(reader, settings, now)
        except StoreUnusable:
            return  # what is wrong with the store is said where the content is looked at


def _findings(reader: ContentReader, settings: Settings, now: datetime) -> Iterator[Finding]:
    in_force, fault = reader.rules_in_force(), reader.rules_fault()
    if in_force is None:
        yield Finding(_AREA, "ATTENTION", f"There is no rule set, so the booth does not offer the checker: {_ADVICE}.")
    else:
        yield from _in_force(reader, settings, in_force, now)
    if fault is not None:
        yield Finding(_AREA, "ATTENTION", _said_of(fault))


def _in_force(reader: ContentReader, settings: Settings, facts: RulesInForce, now: datetime) -> Iterator[Finding]:
    try:
        rules = decode(reader.rule_set() or b"")
    except ValueError:
        advice = "run kiosk sync, which reads it anew"
        yield Finding(_AREA, "ATTENTION", f"Another version of the kiosk read the rule set in force: {advice}.")
        return
    today = now.date()
    yield Finding(_AREA, "OK" if is_for(facts, today) else "ATTENTION", said_of_rules(facts, today))
    yield _pages(reader, rules, settings)


def _pages(reader: ContentReader, rules: RuleSet, settings: Settings) -> Finding:
    """Tell how many results the council has a page about; one without is shown with its official address."""
    named = {one.id: one.page for one in rules.results if settings.booth.nation in one.nations}
    here = reader.cards_of_page_names(named.values(), settings.language.default)
    lacking = [name for name, page in named.items() if page not in here]
    rest = f" None for {', '.join(lacking)}: these show their official address only." if lacking else ""
    return Finding(
        _AREA, "OK", f"The council has a page about {len(named) - len(lacking)} of {len(named)} results.{rest}"
    )


def _said_of(fault: RulesFault) -> str:
    since = datetime.fromtimestamp(fault.since, UTC)
    who = f"The newest rule set of {fault.source}" if fault.source else "The newest rule set"
    return f"{who} has not been in force since {since:%-d %B %Y}: {fault.error.rstrip('.')}. {_ADVICE.capitalize()}."
