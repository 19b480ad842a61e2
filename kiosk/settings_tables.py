"""The tables of the settings: what can be set, and within which limits. config/kiosk.toml explains each key."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from content_sync.source import Headings, Source
from screens.choices import ThemeName

PerLanguage = dict[str, str]
Positive = Annotated[float, Meta(gt=0)]
Seconds = Annotated[int, Meta(ge=5, le=3600)]


class _Room(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One table of the settings. Every key stands, explained, in config/kiosk.toml."""


class Booth(_Room, frozen=True):
    """Where this booth stands."""

    name: PerLanguage
    place: PerLanguage
    nation: Literal["england", "wales", "scotland", "northern-ireland"]
    staffed: bool
    timezone: str


class Council(_Room, frozen=True):
    """Whose booth it is."""

    name: PerLanguage
    phone: str
    hours: PerLanguage
    emergency_phone: str


class Brand(_Room, frozen=True):
    """The council's logo, two colours, and the roundness of corners."""

    logo: str
    colour_1: Annotated[str, Meta(pattern="^#[0-9A-Fa-f]{6}$")]
    colour_2: Annotated[str, Meta(pattern="^#[0-9A-Fa-f]{6}$")]
    radius_mm: Annotated[float, Meta(ge=0, le=8)]


class Language(_Room, frozen=True):
    """The interface's languages."""

    offered: Annotated[tuple[str, ...], Meta(min_length=1)]
    default: str


class Display(_Room, frozen=True):
    """The panel, and how the booth looks to a new visitor."""

    diagonal_in: Annotated[float, Meta(ge=15, le=55)]
    rotation: Literal[0, 90, 180, 270]
    text_size: Annotated[int, Meta(ge=1, le=4)]
    theme: ThemeName
    calm: bool
    lowered: bool
    dim_after_minutes: Annotated[float, Meta(ge=0, le=1440)]


class Speech(_Room, frozen=True):
    """Reading aloud, as it is for a new visitor."""

    offered: bool
    on: bool
    speed: Annotated[int, Meta(ge=1, le=5)]
    volume: Annotated[int, Meta(ge=1, le=10)]
    headphones: str


class SessionTimes(_Room, frozen=True):
    """How long the booth waits for a quiet visitor."""

    quiet_s: Seconds
    warning_s: Seconds
    long_quiet_s: Seconds
    long_warning_s: Seconds
    words_a_minute: Annotated[int, Meta(ge=20, le=400)]
    reading_most_s: Seconds


class Keypad(_Room, frozen=True):
    """Which keys of the keypad do what, and how a held key repeats."""

    up: tuple[str, ...]
    down: tuple[str, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    select: tuple[str, ...]
    back: tuple[str, ...]
    help: tuple[str, ...]
    louder: tuple[str, ...]
    quieter: tuple[str, ...]
    plugged: tuple[str, ...]
    unplugged: tuple[str, ...]
    repeat_delay_ms: Annotated[int, Meta(ge=0, le=5000)]
    repeat_every_ms: Annotated[int, Meta(ge=50, le=5000)]

    @property
    def actions(self) -> dict[str, tuple[str, ...]]:
        """The names of the keys by what they do."""
        return {name: value for name, value in msgspec.structs.asdict(self).items() if isinstance(value, tuple)}


class Links(_Room, frozen=True):
    """Which addresses may become a QR code."""

    allowed_hosts: tuple[str, ...]


class Store(_Room, frozen=True):
    """Where content is kept."""

    directory: Path
    media_mb: Annotated[int, Meta(ge=10)]


class Sync(_Room, frozen=True):
    """How often and how patiently the council's website is asked."""

    every_minutes: Positive
    alerts_every_minutes: Positive
    start_spread_s: Annotated[float, Meta(ge=0)]
    full_from: str
    full_spread_minutes: Annotated[float, Meta(ge=0, le=1440)]
    timeout_s: Positive
    round_s: Positive
    page_mb: Positive
    picture_mb: Positive


class Pack(_Room, frozen=True):
    """Content by USB stick: whom the booth trusts, what it begins with, and how packs are signed."""

    keys: tuple[str, ...]
    first: str
    signing_key: str


class NetworkTable(_Room, frozen=True):
    """The way to the council's website."""

    proxy: str
    proxy_credentials: str
    no_proxy: tuple[str, ...]
    ca_bundle: str
    kilobytes_per_second: Annotated[float, Meta(ge=0)]


class Log(_Room, frozen=True):
    """How much is said on standard error."""

    level: Literal["debug", "info", "warning", "error"]


class TopicsFile(_Room, frozen=True):
    """Where the home screen's cards are listed."""

    file: Path


class Search(_Room, frozen=True):
    """Where the words are that people type."""

    words: tuple[Path, ...]


class Checker(_Room, frozen=True):
    """The entitlement checker, and the rule set that it goes by while no source publishes one."""

    offered: bool
    rules: Path
    overlay: str


class Settings(_Room, frozen=True):
    """All settings, checked."""

    booth: Booth
    council: Council
    brand: Brand
    language: Language
    display: Display
    speech: Speech
    session: SessionTimes
    keypad: Keypad
    links: Links
    store: Store
    sync: Sync
    network: NetworkTable
    pack: Pack
    log: Log
    topics: TopicsFile
    search: Search
    checker: Checker
    headings: Headings
    sources: Annotated[tuple[Source, ...], Meta(min_length=1)]
