"""Whether a sync process is at work, when each source was last read, and what stood in the way.

Asks nobody: `kiosk sources check` does.
"""

from collections.abc import Iterator
from datetime import datetime

from content_sync.errors import StoreUnusable
from content_sync.store.source_state import SourceState, source_states
from content_sync.store.store_lock import is_watched
from kiosk.doctor.finding import Finding
from kiosk.doctor.moments import is_to_come, said_of_moment
from kiosk.settings import Settings


def check_sync(settings: Settings) -> Iterator[Finding]:
    """Say whether a process keeps the content up to date."""
    try:
        is_alive = is_watched(settings.store.directory)
    except StoreUnusable:
        return  # what is wrong with the store is said where the content is looked at
    if is_alive:
        yield Finding("sync", "OK", "A sync process keeps the content up to date.")
    else:
        advice = "start the kiosk (sudo systemctl start kiosk); journalctl -u kiosk tells why a sync ended"
        yield Finding("sync", "ATTENTION", f"No process keeps the content up to date: {advice}.")


def check_sources(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Say how each source of the settings did in its last rounds."""
    try:
        states = {state.name: state for state in source_states(settings.store.directory)}
    except StoreUnusable:
        return  # what is wrong with the store is said where the content is looked at
    if not states:
        return  # there is no content, which is said there too
    for source in settings.sources:
        if source.name in states:
            yield _finding(states[source.name], now)
        else:
            advice = "the kiosk asks it after its next start (sudo systemctl restart kiosk)"
            yield Finding("source", "ATTENTION", f"{source.name} is new in the settings: {advice}.")


def _finding(state: SourceState, now: datetime) -> Finding:
    read_at = None if state.read_at is None else datetime.fromtimestamp(state.read_at, now.tzinfo)
    read = "has never been read whole" if read_at is None else f"was last read {said_of_moment(read_at, now)}"
    if read_at is None or state.error:
        error = f" The last try: {state.error.rstrip('.')}." if state.error else ""
        return Finding("source", "ATTENTION", f"{state.name} {read}.{error} kiosk sources check says more.")
    left_out = ""
    if state.left_out:
        records = "1 record" if state.left_out == 1 else f"{state.left_out} records"
        left_out = f"; {records} left out (kiosk sync says which)"
    return Finding("source", "ATTENTION" if is_to_come(read_at, now) else "OK", f"{state.name} {read}{left_out}.")
