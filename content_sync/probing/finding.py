"""What a check of a website says."""

from typing import Literal

from msgspec import Struct, field

from content_sync.source import Source

State = Literal["OK", "ATTENTION", "FAILED"]


class Finding(Struct, frozen=True, kw_only=True):
    """One thing that was looked at. Attention: a booth works, but something is missing or costs more than it need."""

    area: str
    state: State
    sentence: str
    """What is so."""
    means: str = ""
    """What that means for visitors, or for the website."""
    mend: tuple[str, ...] = ()
    """What to do on the website or in the settings: menus, commands."""


class Collection(Struct, frozen=True, kw_only=True):
    """One kind of content that a website has, with enough of it to see that it is the right website."""

    label: str
    type: str
    """The website's own name of it."""
    count: int
    is_all: bool
    """Whether `count` is all of it; else there are at least so many."""
    newest: str = ""
    """When something in it was last changed, as the website says it."""
    titles: dict[str, str] = field(default_factory=dict)
    """Language → the title of one of them."""


class Offer(Struct, kw_only=True):
    """One API of a website. `source` is the settings' block for it, where a booth can use it."""

    kind: str
    """As in the settings."""
    url: str
    name: str
    """What it is, in words."""
    findings: list[Finding] = field(default_factory=list)
    collections: list[Collection] = field(default_factory=list)
    source: Source | None = None

    @property
    def is_usable(self) -> bool:
        """Tell whether a booth can show content from it."""
        return self.source is not None and all(finding.state != "FAILED" for finding in self.findings)


class Report(Struct, kw_only=True):
    """What there is at one address."""

    url: str
    findings: list[Finding] = field(default_factory=list)
    """About the way to it, and about which of its APIs to use."""
    offers: list[Offer] = field(default_factory=list)
    """The best first."""
    requests: int = 0
    bytes: int = 0

    @property
    def best(self) -> Offer | None:
        """Answer the API that a booth should use."""
        return next((offer for offer in self.offers if offer.is_usable), None)
