"""The checker by the rule set that is in force, loaded when somebody first needs it."""

from content_sync.entitlement.compiled import decode
from content_sync.entitlement.rules import Nation
from content_sync.entitlement.screening import Checker
from content_sync.store.reader import ContentReader


class CurrentRules:
    """Answers the checker of a nation; reads the store again only when its content changed."""

    def __init__(self, reader: ContentReader, nation: Nation) -> None:
        """`nation`: where the booth stands."""
        self._reader = reader
        self._nation = nation
        self._version = -1
        self._data: bytes | None = None
        self._checker: Checker | None = None

    def checker(self) -> Checker | None:
        """Answer the checker; None where there is no rule set yet, or only one that another kiosk compiled."""
        version = self._reader.content_version()
        if version != self._version:
            self._version = version
            data = self._reader.rule_set()
            if data != self._data:
                self._data = data
                self._checker = self._compiled(data) if data else None
        return self._checker

    def _compiled(self, data: bytes) -> Checker | None:
        try:
            return Checker(decode(data), self._nation)
        except ValueError:  # the sync process compiles it anew at its next round
            return None
