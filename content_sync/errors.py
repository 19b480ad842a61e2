"""Every known fault of fetching and keeping content. Anything else is a bug and is not caught.

ContentSyncError
├── CouncilUnreachable     no answer: try later
│   └── CouncilElsewhere   it sent us on to another website, or a network's login page did
├── CouncilRefused         it answered no: a person must act
├── CouncilSentNonsense    it answered, but not with content: yesterday's stays
│   └── CouncilSentTooMuch it is larger than the settings let in
├── MirrorDamaged          what was kept of the website's answers is damaged: everything is fetched anew
├── RulesUnusable          a rule set cannot be read, or is refused: the last good one stays
├── PackUnusable           a pack cannot be built, or is refused: nothing was changed
└── StoreUnusable          the database cannot be used: tell IT
    └── StoreCorrupt       its file is damaged: set it aside and rebuild
"""


class ContentSyncError(Exception):
    """A known fault; its text is one plain sentence that says what to do."""


class CouncilUnreachable(ContentSyncError):
    """The council's website did not answer, or says that it is busy or in maintenance."""

    def __init__(self, message: str, retry_after: float | None = None, status: int | None = None) -> None:
        """`retry_after`: seconds that the server asked us to wait, where it did. `status`: the HTTP status, if any."""
        super().__init__(message)
        self.retry_after = retry_after
        self.status = status


class CouncilElsewhere(CouncilUnreachable):
    """A request was sent on to a host that is none of the source's: one page moved there, or a network's login page."""


class CouncilRefused(ContentSyncError):
    """The website refuses (401, 403, 404, a certificate): the settings or the site must change."""

    def __init__(self, message: str, status: int | None = None) -> None:
        """`status`: the HTTP status, if it was one."""
        super().__init__(message)
        self.status = status


class CouncilSentNonsense(ContentSyncError):
    """The answer is not what the interface promises: HTML for JSON, cut short, wrong types, an empty feed."""


class CouncilSentTooMuch(CouncilSentNonsense):
    """A page, a picture or a file is larger than the settings let in."""


class MirrorDamaged(ContentSyncError):
    """What was kept of a website's answers cannot be read: it is thrown away, and the next round is a full one."""


class RulesUnusable(ContentSyncError):
    """A rule set of the entitlement checker cannot be read, or is refused: an editor must mend it."""

    def __init__(self, message: str, problems: tuple[str, ...] = ()) -> None:
        """`problems`: everything that is wrong in it, each with its place."""
        super().__init__(message)
        self.problems = problems


class PackUnusable(ContentSyncError):
    """A pack cannot be built or read, or is not for this booth: the booth's content stays as it is."""


class StoreUnusable(ContentSyncError):
    """The content database cannot be opened, read or written."""


class StoreCorrupt(StoreUnusable):
    """The database's file is damaged, or was written by a newer kiosk."""
