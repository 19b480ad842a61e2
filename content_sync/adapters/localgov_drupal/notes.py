"""What is remembered of a LocalGov Drupal from one round to the next."""

from msgspec import Struct, field

NAME = "site"
"""Under which the mirror keeps it."""

_DAY_S = 86400
OVERLAP_S = 300
"""What was saved at one moment may be seen only minutes later, when its transaction ends."""


class Watermark(Struct):
    """How far a collection is known: the highest `changed` that was seen, by the website's clock."""

    changed: int = 0
    seen_at: float = 0.0
    """When it was first seen, by the booth's clock: only spans of that are believed."""

    def rise(self, changed: int, now: float) -> None:
        """Take note of a record's `changed`; one of the future would hide all that comes after it."""
        if self.changed < changed < now + _DAY_S:
            self.changed, self.seen_at = changed, now

    def since(self, now: float, ahead_s: float | None) -> int:
        """Answer what to ask from: later changes alone once nothing older can come late any more.

        `ahead_s`: how far the booth's clock is ahead of the website's, where that says its time. A bulk import gives
        thousands of records one `changed`, so an overlap for ever would fetch them for ever. Booths with the same
        content ask the same question, which a relay answers once.
        """
        is_old = ahead_s is not None and now - ahead_s - self.changed >= OVERLAP_S
        is_settled = is_old or not 0 <= now - self.seen_at < OVERLAP_S
        return self.changed if is_settled else self.changed - OVERLAP_S


class SiteNotes(Struct):
    """One website."""

    paths: dict[str, str] = field(default_factory=dict)
    """Type → path below the language's root, from the API's own index."""
    refused: set[str] = field(default_factory=set)
    """Queries that the site answers 400 to, as "type include"."""
    absent: set[str] = field(default_factory=set)
    """Languages of the settings in which the site answers nothing, and never did."""
    tells_changes: bool = False
    """Whether it filters by `changed` and by id; one that does not is read whole each time."""
    marks: dict[str, Watermark] = field(default_factory=dict)
    """Type → how far its collection is known."""
    listed: dict[str, int] = field(default_factory=dict)
    """Type → how many records the site lists; none where its lists have gaps, so that their end tells nothing."""
    swept_at: float = 0.0
    """When the lists of ids were last compared, by the booth's clock."""
