"""Keeps the rule set of the entitlement checker: one is in force, and a newer one takes its place whole."""

from collections.abc import Mapping

import msgspec
from msgspec import Struct
from sqlalchemy import delete, insert, select, update

from content_sync.pages import RulesFault, RulesInForce
from content_sync.store.answers import rules_in_force_of
from content_sync.store.schema import RULE_SET, RULE_SET_FAULT
from content_sync.store.writer import ContentWriter, raise_content_version

_FACTS = tuple(RULE_SET.c[name] for name in ("name", "version", "valid_from", "valid_to", "source", "installed"))
_CONDITIONS = msgspec.json.Decoder(dict[str, dict[str, str]])


class KeptRules(Struct, frozen=True):
    """The rule set in force, and what tells whether a newer one is another one."""

    facts: RulesInForce
    made_from: bytes
    """A hash of the files that it was made from."""
    unless: Mapping[str, Mapping[str, str]]
    """Address → the headers that ask a web server for the file only if it is another one."""
    compiled: bytes
    files: bytes = b""
    """Those files, packed, for another version of the kiosk to compile; empty where they were not kept yet."""


def kept_rules(writer: ContentWriter) -> KeptRules | None:
    """Answer the rule set in force, None while there is none."""
    with writer.transaction() as connection:
        row = connection.execute(
            select(*_FACTS, RULE_SET.c.made_from, RULE_SET.c.unless, RULE_SET.c.compiled, RULE_SET.c.files)
        ).one_or_none()
    if row is None:
        return None
    *facts, made_from, unless, compiled, files = row
    return KeptRules(rules_in_force_of(facts), made_from, _CONDITIONS.decode(unless), compiled, files or b"")


def keep_rules(writer: ContentWriter, rules: KeptRules, *, is_news: bool) -> None:
    """Put a rule set in force. `is_news`: it says something else than the one before, which the window must know."""
    values = msgspec.structs.asdict(rules.facts) | {
        "valid_from": rules.facts.valid_from.isoformat(),
        "valid_to": rules.facts.valid_to.isoformat(),
        "made_from": rules.made_from,
        "unless": msgspec.json.encode(rules.unless).decode(),
        "files": rules.files,
    }
    values["name"] = values.pop("id")
    with writer.transaction() as connection:
        if is_news:
            connection.execute(delete(RULE_SET))
            connection.execute(insert(RULE_SET).values(**values, compiled=rules.compiled))
            raise_content_version(connection)
        else:
            connection.execute(update(RULE_SET).values(values))


def note_fault(writer: ContentWriter, fault: RulesFault | None) -> None:
    """Write down why the newest rule set is not in force, or (None) that all is well; nothing when that is known."""
    with writer.transaction() as connection:
        row = connection.execute(select(RULE_SET_FAULT.c.source, RULE_SET_FAULT.c.error)).one_or_none()
        if (None if fault is None else (fault.source, fault.error)) == (None if row is None else tuple(row)):
            return
        connection.execute(delete(RULE_SET_FAULT))
        if fault is not None:
            connection.execute(insert(RULE_SET_FAULT).values(source=fault.source, since=fault.since, error=fault.error))
