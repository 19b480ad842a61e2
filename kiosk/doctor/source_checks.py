"""When each source was last read, and what stood in the way. Asks nobody: `kiosk sources check` does."""

from collections.abc import Iterator
from datetime import datetime

from content_sync.errors import StoreUnusable
from content_sync.store.source_state import SourceState, source_states
from kiosk.doctor.content_checks import said_of_age
from kiosk.doctor.finding import Finding
from kiosk.settings import Settings


def check_sources(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Say how each source of the settings did in its last rounds."""
    try:
        states = {state.name: state for state in source_states(settings.store.directory)}
    except StoreUnusable:
        return  # what is wrong with the store is said where the content is looked at
    for source in settings.sources:
        if source.name in states:
            yield _finding(states[source.name], now)


def _finding(state: SourceState, now: datetime) -> Finding:
    read = "was never read whole"
    if state.read_at is not None:
        read = f"was last read {said_of_age(now - datetime.fromtimestamp(state.read_at, now.tzinfo))} ago"
    if state.error:
        advice = "kiosk sources check says more"
        return Finding("source", "ATTENTION", f"{state.name} {read}; then: {state.error.rstrip('.')}: {advice}.")
    if state.left_out:
        records = "1 record" if state.left_out == 1 else f"{state.left_out} records"
        return Finding("source", "OK", f"{state.name} {read}; {records} left out (kiosk sync says which).")
    return Finding("source", "OK", f"{state.name} {read}.")
