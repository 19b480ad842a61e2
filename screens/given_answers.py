"""What a visitor has answered in the checker: in memory only, gone when the visit ends or the home screen is shown."""

from collections.abc import Mapping
from types import MappingProxyType

from content_sync.entitlement.outcomes import Screening


class GivenAnswers:
    """Question → the options chosen; none is "not sure" or "rather not say". Nothing else may hold what is in here."""

    def __init__(self) -> None:
        self._given: dict[str, tuple[str, ...]] = {}
        self.version = 0
        """Rises when an answer changes, and when all are forgotten."""
        self.has_seen_results = False
        """Whoever changes an answer then goes back to the results, not through all questions once more."""
        self.screened: list[tuple[object, Screening]] = []
        """What followed from the answers last, and what it followed from: see screened.py."""

    @property
    def given(self) -> Mapping[str, tuple[str, ...]]:
        """All answers, also those to questions that a later answer has made pointless."""
        return MappingProxyType(self._given)

    def give(self, question: str, options: tuple[str, ...]) -> None:
        """Remember an answer, instead of the one before."""
        if self._given.get(question) != options:
            self._given[question] = options
            self.version += 1

    def forget(self) -> None:
        """Forget all of it."""
        if self._given:
            self.version += 1
        self._given.clear()
        self.screened.clear()
        self.has_seen_results = False
