"""How a rule set of the entitlement checker gets into force: gathered, validated, installed whole; else the last stays.

The first source that publishes a rule set or an overlay counts; what it does not publish is the kiosk's own. Reading a
rule set takes seconds and memory, so it is done only when one of its files is another one than before.
"""

from contextlib import nullcontext

from msgspec import Struct
from msgspec.structs import replace

from content_sync.clock import Clock
from content_sync.council_api import CouncilApi
from content_sync.entitlement.compiled import decode, encode
from content_sync.errors import ContentSyncError, CouncilUnreachable, RulesUnusable, StoreUnusable
from content_sync.network import Network
from content_sync.pages import RulesFault, RulesInForce
from content_sync.rule_files import Material, gather, name_of, packed, places_of, unpacked
from content_sync.source import RuleFiles, Source
from content_sync.store.rule_sets import KeptRules, keep_rules, kept_rules, note_fault
from content_sync.store.writer import ContentWriter

_ROUND_S = 120.0
"""Two small files: a website that takes longer is asked again after the next round."""
_SHOWN = 3


class RulesReport(Struct, frozen=True):
    """How it stands with the rule set. `in_force` is None while there is none at all."""

    in_force: RulesInForce | None
    is_new: bool = False
    error: str | None = None
    """Why the newest one is not in force."""
    problems: tuple[str, ...] = ()
    """All that an editor must mend, each with its line."""
    is_unreachable: bool = False
    """The error is one that time may heal."""


class RuleSets:
    """Keeps the store's rule set up to date. One for the life of a process: it remembers what it refused."""

    def __init__(self, own: RuleFiles, sources: tuple[Source, ...], network: Network, clock: Clock) -> None:
        """`own`: the kiosk's. `sources`: in the order of the settings. `network`: the way to them."""
        self._own = own
        self._publisher = next((one for one in sources if one.rules or one.rules_overlay), None)
        self._round_of = (self._publisher or sources[0]).name
        self._network = replace(network, page_mb=1, round_s=_ROUND_S)
        self._clock = clock
        self._refused: tuple[bytes, RulesUnusable] | None = None

    def is_due_after(self, source: str) -> bool:
        """Tell whether the rule set is looked at after the whole rounds of this source."""
        return source == self._round_of

    def have_one(self, writer: ContentWriter) -> RulesReport:
        """See without a network that there is a rule set: the kiosk's own, unless a source's is in force."""
        kept = _usable(writer)
        if kept is None or not kept.facts.source or self._publisher is None:
            return self._bring(writer, None, kept)
        return RulesReport(kept.facts)

    def renew(self, writer: ContentWriter) -> RulesReport:
        """Bring the newest rule set into force. Raises `StoreUnusable`; all other faults are in the report."""
        kept = _usable(writer)
        report = self._bring(writer, self._publisher, kept)
        source = self._publisher.name if self._publisher else ""
        note_fault(writer, RulesFault(source, self._now(), report.error) if report.error else None)
        if report.in_force is None and self._publisher is not None:
            return replace(report, in_force=self._bring(writer, None, None).in_force)
        return report

    def _bring(self, writer: ContentWriter, publisher: Source | None, kept: KeptRules | None) -> RulesReport:
        """Install the newest rule set of a source, or the kiosk's own (None), where it is not in force yet."""
        try:
            newest = self._newest(publisher, kept)
        except StoreUnusable:
            raise
        except ContentSyncError as fault:
            return _report_of(fault, kept)
        is_new = kept is None or newest.compiled != kept.compiled
        if newest != kept:
            keep_rules(writer, newest, is_news=is_new)
        return RulesReport(newest.facts, is_new=is_new)

    def _newest(self, publisher: Source | None, kept: KeptRules | None) -> KeptRules:
        """Answer the newest rule set; `kept` itself while nothing is different."""
        source = publisher.name if publisher else ""
        places = places_of(self._own, publisher)
        with CouncilApi(publisher, self._network) if publisher else nullcontext() as api:
            material = gather(places, api, kept.made_from, kept.unless) if kept else gather(places, api)
            if kept is not None and material.made_from == kept.made_from:
                return replace(kept, facts=replace(kept.facts, source=source), unless=material.unless)
            if self._refused is not None and self._refused[0] == material.made_from:
                raise self._refused[1]
            if material.rules is None or (places.overlay and material.overlay is None):
                material = gather(places, api)
        return self._compiled(material, name_of(places.rules), source)

    def _compiled(self, material: Material, name: str, source: str) -> KeptRules:
        try:
            facts, compiled = _compile(material, name)
        except RulesUnusable as fault:
            self._refused = (material.made_from, fault)
            raise
        facts = replace(facts, source=source, installed=self._now())
        return KeptRules(facts, material.made_from, material.unless, compiled, packed(material))

    def _now(self) -> float:
        return self._clock.now().timestamp()


def _usable(writer: ContentWriter) -> KeptRules | None:
    """Answer the rule set in force, compiled anew where another version of the kiosk did: the window cannot use that.

    None where there is none, and where this version refuses its files.
    """
    kept = kept_rules(writer)
    if kept is None or _is_ours(kept.compiled):
        return kept
    if not kept.files:
        return None
    try:
        _, compiled = _compile(unpacked(kept.files, kept.made_from), kept.facts.id)
    except RulesUnusable:
        return None
    anew = replace(kept, compiled=compiled)
    keep_rules(writer, anew, is_news=True)
    return anew


def _is_ours(compiled: bytes) -> bool:
    try:
        decode(compiled)
    except ValueError:
        return False
    return True


def _compile(material: Material, name: str) -> tuple[RulesInForce, bytes]:
    # What reads YAML takes memory, and most rounds have nothing to read.
    from content_sync.entitlement.rule_file import RulesRefused, read_rules  # noqa: PLC0415

    try:
        rules = read_rules(material.rules or b"", name, material.overlay)
    except RulesRefused as refused:
        problems = tuple(map(str, refused.problems))
        first = " / ".join(problems[:_SHOWN])
        more = f" / and {len(problems) - _SHOWN} more" if len(problems) > _SHOWN else ""
        raise RulesUnusable(f"The rule set is refused: {first}{more}", problems) from None
    return RulesInForce(rules.id, rules.version, rules.valid_from, rules.valid_to, "", 0.0), encode(rules)


def _report_of(fault: ContentSyncError, kept: KeptRules | None) -> RulesReport:
    return RulesReport(
        in_force=kept.facts if kept else None,
        error=str(fault),
        problems=fault.problems if isinstance(fault, RulesUnusable) else (),
        is_unreachable=isinstance(fault, CouncilUnreachable),
    )
