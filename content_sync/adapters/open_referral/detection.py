"""Finds out which dialect of Open Referral a feed speaks, and what it can do: it asks, and believes only answers."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

import msgspec
from msgspec.structs import replace

from content_sync.adapters.open_referral.details import is_about_one
from content_sync.adapters.open_referral.dialects import Dialect, DialectName
from content_sync.adapters.open_referral.lists import Entry, Envelope, page
from content_sync.adapters.open_referral.payload import is_offered
from content_sync.council_api import CouncilApi, decoded
from content_sync.errors import ContentSyncError, CouncilRefused, CouncilSentNonsense, CouncilUnreachable

PREFIXES = (
    "", "/openreferral/v3", "/v3", "/hsds", "/api/v3", "/openreferral/v1", "/openreferral", "/v1", "/api/v1", "/api",
    "/o/ServiceDirectoryService/v2", "/ServiceDirectoryService",
)  # fmt: skip
"""Where feeds are known to be below a website's address, the newest first."""

_NEVER = "2099-01-01T00:00:00Z"
_PROBED = 6
"""So many services are compared in their short and their whole form."""
_PARTS = frozenset(("phones", "contacts", "schedules", "regular_schedules", "service_at_locations"))
"""What a list that is short leaves out, by all its names."""
_MISSING = (404, 410)
_USUAL, _OF_OUTPOST = 100, 200
_LOCKED = (401, 403)
_BUSY = (429, 503)
_MOST_UNREACHABLE = 2


def detect(api: CouncilApi, first: str = "", *, is_website: bool = False) -> Dialect:
    """Find the feed and ask it what it can do; `first` is the prefix to try before the others.

    `is_website`: its first page was read; web pages in the place of a feed are its own then, and not a login's.
    Raises CouncilRefused where there is none, CouncilSentNonsense where what is there is no feed, and whatever keeps
    the kiosk from asking.
    """
    prefix, envelope = _found(
        api, tuple(dict.fromkeys((first, *PREFIXES))), len(PREFIXES) if is_website else _MOST_UNREACHABLE
    )
    from_zero = _page_zero(api, f"{prefix}/services") if envelope.is_after_first else None
    envelope = from_zero or envelope
    entries = envelope.usable()
    about = _about(api, prefix)
    name = _name(prefix, envelope, entries, str(about.get("version") or ""))
    dialect = Dialect(
        name=name,
        prefix=prefix,
        version=str(about.get("version") or ""),
        profile=str(about.get("profile") or ""),
        services=envelope.total,
        per_page=_OF_OUTPOST if name == "outpost" else _USUAL,
        first_page=0 if from_zero else 1,
    )
    if name == "3.0" and entries:
        dialect = _with_parameters(api, dialect, entries)
    return replace(dialect, rows_are_whole=True) if dialect.full else _with_details(api, dialect, entries)


def _found(api: CouncilApi, prefixes: Iterable[str], most_unreachable: int) -> tuple[str, Envelope]:
    """Answer the first prefix under which there is a list of services, and its first page."""
    faults: list[ContentSyncError] = []
    unreachable: list[CouncilUnreachable] = []
    for prefix in prefixes:
        try:
            return prefix, page(api, f"{prefix}/services", {"page": "1", "per_page": str(_USUAL)})
        except CouncilUnreachable as fault:
            # A web page in the place of a feed looks like a login of the network; a busy server is one everywhere.
            unreachable.append(fault)
            if len(unreachable) >= most_unreachable or fault.status in _BUSY:
                raise unreachable[0] from fault
            faults.append(fault)
        except (CouncilRefused, CouncilSentNonsense) as fault:
            unreachable.clear()
            faults.append(fault)
    raise _explained(faults)


def _page_zero(api: CouncilApi, path: str) -> Envelope | None:
    """Answer what a list has under the number 0; None where that is no first page."""
    try:
        envelope = page(api, path, {"page": "0", "per_page": str(_USUAL)})
    except (CouncilRefused, CouncilSentNonsense):
        return None
    except CouncilUnreachable as fault:
        if not is_about_one(fault):
            raise
        return None
    return None if envelope.is_after_first or not envelope.usable() else envelope


def _explained(faults: list[ContentSyncError]) -> ContentSyncError:
    """Say what was found where a feed was expected; its cause is the answer that tells most of it."""
    locked = next((one for one in faults if isinstance(one, CouncilRefused) and one.status in _LOCKED), None)
    if locked:
        return locked
    others = [one for one in faults if not isinstance(one, CouncilRefused)]
    where = "url in the settings must be the address under which /services answers"
    fault: ContentSyncError
    if others:
        # Who answers counts more than a page for people, which stands at many wrong addresses.
        cause = next((one for one in others if getattr(one, "status", 0) is not None), others[0])
        fault = CouncilSentNonsense(f"No Open Referral feed was found ({cause}): {where}")
    else:
        cause = faults[0]
        said = f"No Open Referral feed was found ({cause}, nor is there one in the usual places below)"
        fault = CouncilRefused(f"{said}: {where}", getattr(cause, "status", None))
    fault.__cause__ = cause
    return fault


def _about(api: CouncilApi, prefix: str) -> dict[str, Any]:
    """Ask the root of the feed what it is; many have none."""
    try:
        found = api.get_json(f"{prefix}/")
    except (CouncilRefused, CouncilSentNonsense, CouncilUnreachable, msgspec.ValidationError):
        return {}
    return found if isinstance(found, dict) else {}


def _name(prefix: str, envelope: Envelope, entries: list[Entry], version: str) -> DialectName:
    if not envelope.is_of_1 or (version.startswith("3") and envelope.total_elements is None):
        return "3.0"
    if isinstance(envelope.total_elements, str) or prefix.endswith("/openreferral/v1"):
        return "localgov-drupal"
    if any("updated_at" in one.names for one in entries):
        return "outpost"
    return "1.0"


def _with_parameters(api: CouncilApi, dialect: Dialect, entries: list[Entry]) -> Dialect:
    """Probe the parameters of HSDS 3: one that changes nothing in the answer is ignored."""
    short = {entry.id: entry for entry in entries}
    full = [one for one in _asked(api, dialect, {"full": "true"}) or () if one.id in short][:_PROBED]
    minimal = _asked(api, dialect, {"minimal": "true"}) or []
    return replace(
        dialect,
        modified_after=bool(entries[0].modified) and _asked(api, dialect, {"modified_after": _NEVER}) == [],
        minimal=bool(minimal) and all(one.modified and one.names < entries[0].names for one in minimal),
        full=any(short[one.id].names < one.names for one in full)
        and all(_says_all(one, _details(api, dialect, one), dialect) for one in full),
    )


def _asked(api: CouncilApi, dialect: Dialect, params: Mapping[str, str]) -> list[Entry] | None:
    """Ask for a few services in a special way; None where the feed refuses."""
    probe = {**params, "page": str(dialect.first_page), "per_page": str(_PROBED)}
    try:
        return page(api, dialect.path("services"), probe, remember=False).usable()
    except (CouncilRefused, CouncilSentNonsense):
        return None
    except CouncilUnreachable as fault:
        if not is_about_one(fault):
            raise
        return None


def _with_details(api: CouncilApi, dialect: Dialect, entries: list[Entry]) -> Dialect:
    """Compare a few services with their details: a list is whole when they say no more, and have something to say.

    Services without a telephone, hours or a place prove nothing: their list may have left out those of others.
    """
    some = [one for one in entries if is_offered(one.status)]
    probed = [some[at * (len(some) - 1) // (_PROBED - 1)] for at in range(_PROBED)] if some else []
    details = {one.id: _details(api, dialect, one) for one in dict.fromkeys(probed)}
    has_details = not details or any(one is not _NO_DETAILS for one in details.values())
    is_whole = all(_says_all(one, details[one.id], dialect) for one in probed)
    has_parts = any(one.get(name) for one in details.values() if one for name in _PARTS)
    return replace(dialect, rows_are_whole=(is_whole and has_parts) or not has_details, has_details=has_details)


_NO_DETAILS: Mapping[str, Any] = {}
"""Of a service that the list names and that does not exist by itself."""


def _details(api: CouncilApi, dialect: Dialect, entry: Entry) -> Mapping[str, Any] | None:
    """Ask for the details of a service; None where they are none that can be read."""
    try:
        details = api.get_json(dialect.path(f"services/{quote(entry.id, safe='')}"))
    except CouncilRefused as fault:
        return _NO_DETAILS if fault.status in _MISSING else None
    except (CouncilSentNonsense, msgspec.ValidationError):
        return None
    except CouncilUnreachable as fault:
        if not is_about_one(fault):
            raise
        return None
    return details if isinstance(details, dict) else None


def _says_all(entry: Entry, details: Mapping[str, Any] | None, dialect: Dialect) -> bool:
    """Tell whether a service's details say nothing that its entry in the list does not."""
    try:
        row: Any = decoded(entry.body, dialect.path("services"))
    except (CouncilSentNonsense, msgspec.ValidationError):
        return False
    return bool(details) and all(row.get(name) == value for name, value in (details or {}).items())
