"""Fetches single services whole, and tells a service that fails from a server that does."""

from urllib.parse import quote

import msgspec

from content_sync.adapters.open_referral.dialects import Dialect
from content_sync.council_api import CouncilApi, decoded
from content_sync.errors import CouncilRefused, CouncilSentNonsense, CouncilUnreachable

_LOCKED = (401, 403)
_BUSY = (429, 503)
_MOST_FAULTS_IN_A_ROW = 5
"""Details that fail one after the other mean that the server is ill, not the records.

Where it refuses them, nothing of its list is in doubt: it is read to its end, and details are asked for another time.
"""


class Details:
    """`/services/{id}` of one feed during one round."""

    def __init__(self, api: CouncilApi, dialect: Dialect) -> None:
        """Nothing is asked yet."""
        self._api = api
        self._dialect = dialect
        self._faults_in_a_row = 0
        self.end = ""
        """Why no more are asked for in this round; empty while they are."""

    def of(self, service_id: str) -> tuple[bytes | None, str]:
        """Fetch one service; if only this one cannot be had, answer None and why."""
        if self.end:
            return None, self.end
        path = self._dialect.path(f"services/{quote(service_id, safe='')}")
        try:
            body = self._api.get_content(path)
            decoded(body, path, msgspec.Raw)
        except (CouncilSentNonsense, CouncilRefused, CouncilUnreachable) as fault:
            if isinstance(fault, CouncilRefused | CouncilUnreachable) and not is_about_one(fault):
                raise
            self._faults_in_a_row += 1
            if self._faults_in_a_row >= _MOST_FAULTS_IN_A_ROW:
                if not isinstance(fault, CouncilRefused):
                    raise
                self.end = str(fault)
            return None, str(fault)
        self._faults_in_a_row = 0
        return body, ""


def is_about_one(fault: CouncilRefused | CouncilUnreachable) -> bool:
    """Tell whether the server answered for this address alone; locked, busy or silent servers mean all of them."""
    return fault.status is not None and fault.status not in (*_LOCKED, *_BUSY)
