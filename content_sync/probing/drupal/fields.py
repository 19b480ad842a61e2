"""Guesses which of a website's own fields mean what: by their names, and by what is in them."""

import re
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct, field

from content_sync.probing.drupal.page import Record, part
from content_sync.probing.finding import Finding

_ADDED = re.compile(r"field_\w+")
_STANDARD = {"field_media_image": "picture", "field_minimum_age": "minimum_age", "field_maximum_age": "maximum_age",
             "field_hours_note": "hours_note", "field_links": "links"}  # fmt: skip
"""Names that the kiosk knows without being told."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NODE, _VENUE, _IMAGE = "node--", "node--localgov_directories_venue", "media--image"
_LGSL_MOST = 9999

Test = Callable[[object], bool]


class Guess(Struct, frozen=True):
    """One key of the field map: names that mean it, and what must be in such a field."""

    key: str
    names: re.Pattern[str]
    fits: Test


class Fields(Struct):
    """What was found."""

    known: dict[str, str] = field(default_factory=dict)
    """The kiosk's name → the website's."""
    all_names: set[str] = field(default_factory=set)
    """All fields that there are, those of LocalGov Drupal too."""
    others: list[str] = field(default_factory=list)
    """Fields that mean nothing to the kiosk, or nothing certain."""


def guessed_fields(records: Iterable[Record]) -> Fields:
    """Look at the fields that the council added to its pages, places and events."""
    values = _values(records)
    found = Fields(all_names=set(values))
    for name, given in sorted(values.items()):
        if not _ADDED.fullmatch(name):
            continue
        key = next((one.key for one in _GUESSES if one.names.search(name) and all(map(one.fits, given))), None)
        if name in _STANDARD:
            continue
        if key and key not in found.known:
            found.known[key] = name
        else:
            found.others.append(name)
    found.known = {one.key: found.known[one.key] for one in _GUESSES if one.key in found.known}
    return found


def field_findings(found: Fields, told: dict[str, str]) -> Iterator[Finding]:
    """Say what was found, and what the settings say that is not so. `told`: the field map of the settings."""
    there = found.all_names | set(_STANDARD)
    wrong = {key: name for key, name in told.items() if name not in there} if found.all_names else {}
    for key, name in wrong.items():
        yield Finding(
            area="fields",
            state="ATTENTION",
            sentence=f"The settings say that {key} is in {name}; the pages, places and events seen have none such.",
            mend=("mend `fields` in the settings, or leave it out, unless pages of another kind have it",),
        )
    new = {key: name for key, name in found.known.items() if key not in told}
    if new:
        said = ", ".join(f"{name} as {key}" for key, name in new.items())
        means = "A guess by name and content: see that it is right. docs/sources.md says what each is for."
        yield Finding(
            area="fields",
            state="OK",
            sentence=f"Fields of the council’s own that the kiosk can use: {said}.",
            means=means,
        )
    rest = [name for name in found.others if name not in told.values()]
    if rest:
        yield Finding(area="fields", state="OK", sentence=f"Fields that the kiosk does not use: {', '.join(rest)}.")


def _values(records: Iterable[Record]) -> dict[str, list[object]]:
    """Answer the values of each field; a field without any is there all the same."""
    values: dict[str, list[object]] = {}
    for record in records:
        pointers = {name: _pointed(value) for name, value in part(record, "relationships").items()}
        for name, value in {**part(record, "attributes"), **pointers}.items():
            values.setdefault(str(name), []).extend([] if value in (None, [], "") else [value])
    return values


def _pointed(relationship: object) -> object:
    return relationship.get("data") if isinstance(relationship, dict) else None


def _each(test: Test) -> Test:
    """Fields may hold one value or several."""
    return lambda value: all(map(test, value)) if isinstance(value, list) else test(value)


def _to(prefix: str) -> Test:
    return _each(lambda value: isinstance(value, dict) and str(value.get("type", "")).startswith(prefix))


def _number(most: int) -> Test:
    return lambda value: str(value).isdecimal() and int(str(value)[:9]) <= most


def _text(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, dict) and "processed" in value)


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _day(value: object) -> bool:
    return isinstance(value, str) and bool(_DAY.match(value))


def _named(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|_)(?:{words})(?:_|$)")


_GUESSES = (
    Guess("benefit", _named("(is_)?benefits?"), _flag),
    Guess("lgsl", _named("lgsl(_\\w+)?|esd_service(_id)?"), _number(_LGSL_MOST)),
    Guess("places", _named("venues?|places?|locations?|where"), _to(_VENUE)),
    Guess("related", _named("related\\w*|see_also"), _to(_NODE)),
    Guess(
        "aliases", _named("also(_known|_called)?(_as)?|aka|alias(es)?|synonyms?|keywords?|other_names?"), _each(_text)
    ),
    Guess("phones", _named("(tele)?phones?(_numbers?)?|tel"), _each(_text)),
    Guess("access", _named("access|accessib\\w+|disabled_access"), _each(_text)),
    Guess("directions", _named("directions?|getting_here|how_to_find\\w*|transport"), _text),
    Guess("hours_note", _named("hours?_notes?|opening_notes?|closures?"), _text),
    Guess("price", _named("prices?|costs?|fees?|charges?"), _text),
    Guess("assured", _named("assured(_on|_date)?|(last_)?(checked|verified|assured)(_on|_date)?"), _day),
    Guess("minimum_age", _named("min(imum)?_age|age_(from|min)"), _number(150)),
    Guess("maximum_age", _named("max(imum)?_age|age_(to|max)"), _number(150)),
    Guess("picture", _named("image|picture|photo|hero(_image)?|lead_image"), _to(_IMAGE)),
)
"""In the order of the field map (docs/sources.md)."""
