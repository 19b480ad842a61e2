"""The fault matrix: what the website does on the second day, and what the booth shows and says then."""

from tests.faults.body_cases import BODIES
from tests.faults.case import DRUPAL, FEED
from tests.faults.list_cases import LISTS
from tests.faults.picture_cases import PICTURES
from tests.faults.record_cases import RECORDS
from tests.faults.refusal_cases import REFUSALS
from tests.faults.wire_cases import TRANSPORT

_ONCE = frozenset(
    {
        "hung up instead of an answer",
        "no HTTP",
        "noise",
        "endless headers",
        "Content-Length no number",
        "chunks without end",
        "broken chunks",
        "401",
        "410",
        "204",
        "redirect to a file",
        "redirect to nowhere",
        "asked too often",
        "gzip in gzip",
        "gzip that is none",
        "packed with br",
        "JSON that is null",
        "HTML called JSON",
        "empty body",
        "in chunks",
        "JSON cut at a kilobyte",
        "hung up in the body",
        "403",
        "gzip cut short",
    }
)
"""What differs from its neighbours below the adapters alone is tried with one of them, the quicker."""

CASES = tuple(
    case._replace(kinds=FEED) if case.name in _ONCE else case
    for case in (*TRANSPORT, *REFUSALS, *BODIES, *LISTS, *RECORDS, *(one._replace(kinds=DRUPAL) for one in PICTURES))
)
