"""What a source is: where a council's content comes from, and how its website differs from the standard one."""

from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct, field


class Credentials(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How to prove to the website who asks. The secret stands in a file of its own, never in the settings."""

    scheme: Literal["basic", "bearer", "header"]
    secret_file: Path
    username: str = ""
    """For `basic`."""
    header: str = ""
    """For `header`: the header's name, such as X-API-Key."""


class Source(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One `[[sources]]` block of the settings."""

    name: str
    """Short and unique: it stands in front of every uid and in the log."""
    kind: Literal["localgov-drupal", "open-referral", "govuk"]
    url: str
    """Where the API is: the website's origin for LocalGov Drupal and GOV.UK, the feed's root for Open Referral."""
    public_url: dict[str, str]
    """Per language, where people open the website; every link and QR code is built from it."""
    languages: tuple[str, ...]
    """The languages to fetch, the council's own first."""
    fields: dict[str, str] = field(default_factory=dict)
    """The kiosk's name of a field → this website's name of it, where it differs (docs/sources.md)."""
    credentials: Credentials | None = None
    api_path: str = ""
    """For LocalGov Drupal: where its JSON:API is, below the website's root; empty: "jsonapi"."""
    every_minutes: Annotated[float, Meta(ge=0)] = 0
    """Between two looks for changes; 0: as all sources."""
    media_hosts: tuple[str, ...] = ()
    """Other hosts that hold this website's pictures (a CDN); nothing is fetched from anywhere else."""
    paths: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """For GOV.UK: a topic's code → the paths of the pages to show under it."""
    organisation: str = ""
    """Who provides the services that are published there, where a record does not say it."""
    rules: str = ""
    """Where it publishes a rule set of the entitlement checker: a path under `url`, or an address; empty: nowhere."""
    rules_overlay: str = ""
    """Where it publishes what is different about that rule set in this council."""


GOVUK_LANGUAGES = ("en", "cy")
"""What GOV.UK is read in."""


class RuleFiles(Struct, frozen=True, kw_only=True):
    """Where the rule set is that comes with the kiosk, and the council's own file beside it."""

    rules: Path
    overlay: Path | None = None


Headings = dict[str, dict[str, tuple[str, ...]]]
"""Language → role (`content.Role`) → the headings, compared without case and trailing punctuation, that mean it."""
