"""Which settings the booth has, and whether what they name is there."""

import os
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from kiosk.brand import brand_problems, contrast
from kiosk.doctor.finding import Finding
from kiosk.folders import ASSETS, CONFIG
from kiosk.keyboards_files import read_keyboards
from kiosk.settings import SITE_FILE, Settings
from kiosk.settings_error import SettingsError
from kiosk.topics_file import read_cards
from kiosk.word_folders import word_folders

_OF_EACH_COUNCIL = (
    "council.name",
    "council.phone",
    "council.hours",
    "council.emergency_phone",
    "booth.name",
    "booth.place",
    "brand.logo",
    "brand.colour_1",
    "brand.colour_2",
    "topics.file",
)
"""What no two councils have in common."""


def check_settings_files(config: Path | None, environment: Mapping[str, str] = os.environ) -> Iterator[Finding]:
    """Say which files and variables the settings came from."""
    files = [CONFIG / "kiosk.toml", *([SITE_FILE] if SITE_FILE.exists() else []), *([config] if config else [])]
    variables = sorted(name for name in environment if name.startswith("KIOSK_") and "__" in name)
    read = ", ".join(map(str, files)) + (f", and the variables {', '.join(variables)}" if variables else "")
    if len(files) == 1 and not variables:
        advice = f"Only the defaults of the sample council were read: write this booth's settings into {SITE_FILE}."
        yield Finding("settings", "ATTENTION", advice)
    else:
        yield Finding("settings", "OK", f"Read from {read}.")


def check_sample_words(settings: Settings) -> Iterator[Finding]:
    """Say what a booth of another council still has of the sample council's: people would ring its numbers."""
    sample = tomllib.loads((CONFIG / "kiosk.toml").read_text("utf-8"))
    if {source.url for source in settings.sources} & {source["url"] for source in sample["sources"]}:
        return
    own = msgspec.to_builtins(settings, enc_hook=str)
    names = (name.split(".") for name in _OF_EACH_COUNCIL)
    left = [f"{table}.{key}" for table, key in names if own[table][key] == sample[table][key]]
    if left:
        sentence = f"These are still the sample council's: {', '.join(left)}. Write your own into {SITE_FILE}."
        yield Finding("settings", "ATTENTION", sentence)


def check_brand(settings: Settings) -> Iterator[Finding]:
    """Check that the brand's colours can be read and its logo is there."""
    brand = settings.brand
    problems = brand_problems(brand.colour_1, brand.colour_2)
    yield from (Finding("brand", "FAILED", problem) for problem in problems)
    logo = ASSETS / brand.logo
    if not os.access(logo, os.R_OK):
        yield Finding("brand", "FAILED", f"The logo {logo} is not there for this user: mend [brand] logo.")
    elif not problems:
        least = min(contrast(colour, "#FFFFFF") for colour in (brand.colour_1, brand.colour_2))
        yield Finding("brand", "OK", f"White on the brand's colours has a contrast of at least {least:.1f} to 1.")


def check_files(settings: Settings) -> Iterator[Finding]:
    """Check fonts and pictograms."""
    fonts = sorted((ASSETS / "fonts").glob("*.ttf"))
    if fonts:
        yield Finding("fonts", "OK", f"{len(fonts)} font files are there.")
    else:
        yield Finding("fonts", "FAILED", f"There are no fonts in {ASSETS / 'fonts'}: install the kiosk again.")
    try:
        cards = read_cards(CONFIG / settings.topics.file, ASSETS / "pictograms")
        yield Finding("topics", "OK", f"{len(cards)} cards for the home screen, each with its pictogram.")
    except SettingsError as error:
        yield Finding("topics", "FAILED", str(error))
    yield from _check_keyboards(settings)
    yield from _check_words(settings)


def _check_keyboards(settings: Settings) -> Iterator[Finding]:
    """Check the on-screen keyboard's layouts."""
    offered = settings.language.offered
    try:
        found = [layout.lang for layout in read_keyboards(ASSETS / "keyboards", offered)]
    except SettingsError as error:
        yield Finding("keyboards", "FAILED", str(error))
        return
    lacking = ", ".join(lang for lang in offered if lang not in found)
    rest = f" There is none for {lacking}: add one to {ASSETS / 'keyboards'}." if lacking else ""
    yield Finding("keyboards", "ATTENTION" if lacking else "OK", f"Layouts for {', '.join(found)}.{rest}")


def _check_words(settings: Settings) -> Iterator[Finding]:
    """Check the word lists of the search: a wrong one is not used, and nobody at the booth would notice."""
    from content_sync.search.word_lists import WordLists  # noqa: PLC0415  not before the doctor is asked

    lists = WordLists(word_folders(settings))
    counts = {lang: len(lists.of(lang).meanings) for lang in settings.language.offered}
    for fault in lists.faults.values():
        yield Finding("search words", "FAILED", fault)
    if not lists.faults:
        told = ", ".join(f"{count} {lang}" for lang, count in counts.items())
        yield Finding("search words", "OK", f"What people say, and what pages call it: {told}.")
