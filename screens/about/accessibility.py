"""The accessibility statement: what this booth supports, what it does not, and who answers for it.

Every sentence follows from the settings and from what the booth really has. The parts are those that the model
accessibility statement of Directive (EU) 2016/2102 asks for: conformance, what is not accessible, how the statement was
prepared, whom to tell, and who enforces.
"""

from collections.abc import Iterator
from datetime import date

from screens.bidi import isolate
from screens.booth import Booth
from screens.languages import own_name
from screens.routes import Access
from screens.rows import Row, unbroken
from screens.words import full_date, translate

STATEMENT_ON = date(2026, 11, 22)
"""When these sentences were last compared with what the kiosk does."""
TESTED_ON = date(2026, 11, 22)
"""When the makers' tests last passed as a whole: for everybody who sets a newer date here to keep true."""

_EQUALITY_PHONE = "0808 800 0082"
_EQUALITY_PHONE_NORTHERN_IRELAND = "028 90 500 600"


def accessibility_rows(booth: Booth) -> Iterator[Row]:
    """Write the statement."""
    yield Row(
        "access", "text", translate("about", "Accessibility"),
        (translate("about", "We want everybody to be able to use this booth."),),
    )  # fmt: skip
    yield Row("access-panel", "entry", items=(translate("about", "Make it easier to use"),), route=Access())
    yield Row("access-list", "ticks", items=tuple(_supported(booth)))
    yield Row("access-not", "bullets", translate("about", "What does not work yet"), tuple(_missing(booth)))
    yield Row("conformance", "text", translate("about", "How far it meets the standards"), (_conformance(),))
    yield Row("prepared", "text", items=(_prepared(booth),))


def enforcement_rows(booth: Booth) -> Iterator[Row]:
    """Say who helps when the council's answer does not."""
    heading = translate("about", "If our answer does not help")
    if booth.nation == "northern-ireland":
        body, phone = "Equality Commission for Northern Ireland", _EQUALITY_PHONE_NORTHERN_IRELAND
    else:
        body, phone = "Equality Advisory and Support Service", _EQUALITY_PHONE
    text = translate("about", "They can advise you about your rights. They do not belong to the council.")
    yield Row("enforcement", "text", heading, (text,))
    yield Row("enforcement-phone", "phones", items=(unbroken(phone),), labels=(body,), notes=("",))


def _supported(booth: Booth) -> Iterator[str]:
    yield translate("about", "Everything works by touch with one finger, without pinching or swiping")
    if booth.has_keys:
        yield translate("about", "Everything also works with a keypad or a keyboard that is plugged in")
    if _reads_aloud(booth) and booth.spoken_languages:
        spoken = _names(lang for lang in booth.languages if lang in booth.spoken_languages)
        yield translate("about", "Every screen can be read aloud: {languages}").format(languages=spoken)
    elif _reads_aloud(booth):
        yield translate("about", "Every screen can be read aloud")
    if len(booth.languages) > 1:
        yield translate("about", "Languages: {languages}").format(languages=_names(booth.languages))
    yield translate("about", "Four text sizes, and four sets of colours")
    yield translate("about", "Everything to touch can be brought into the lower part of the screen")
    yield translate("about", "Nothing flashes, and you can stop all movement")
    yield translate("about", "Big Up and Down buttons stand beside every page that is longer than the screen")
    yield translate("about", "Colour alone never tells you anything")
    yield translate("about", "You can ask for more time, as often as you like")


def _missing(booth: Booth) -> Iterator[str]:
    yield translate("about", "The pages are not in British Sign Language")
    yield from _silent(booth)
    if not booth.has_keys:
        yield translate("about", "A keypad or a keyboard does not work here")
    for lang in booth.draft_languages:
        sentence = translate("about", "Nobody who speaks it has checked the words of the interface yet: {language}")
        yield sentence.format(language=isolate(own_name(lang)))
    if len(booth.languages) > 1:
        yield translate("about", "Many of the council’s pages are not in every language; each says so")
    yield translate("about", "There is no braille on the booth’s screen")


def _silent(booth: Booth) -> Iterator[str]:
    """Say what is not read aloud, and why."""
    if not booth.offers_speech:
        yield translate("about", "This booth does not read its screens aloud")
    elif booth.sound == "no_device":
        yield translate("about", "This booth has no sound at the moment, so it cannot read aloud")
    elif booth.sound == "no_voice":
        yield translate("about", "This booth has no voice at the moment, so it cannot read aloud")
    elif booth.spoken_languages:
        for lang in booth.languages:
            if lang not in booth.spoken_languages:
                sentence = translate("about", "There is no voice to read this language aloud: {language}")
                yield sentence.format(language=isolate(own_name(lang)))


def _reads_aloud(booth: Booth) -> bool:
    return booth.offers_speech and booth.sound == "ready"


def _names(languages: Iterator[str] | tuple[str, ...]) -> str:
    return ", ".join(isolate(own_name(lang)) for lang in languages)


def _conformance() -> str:
    return translate(
        "about",
        "This booth is partially compliant with the standard EN 301 549 and with level AA of WCAG 2.2. "
        "The list above says what is missing.",
    )


def _prepared(booth: Booth) -> str:
    text = translate(
        "about",
        "This statement is from {date}. The makers of the booth last tested it on {tested}, with automatic tests "
        "of every screen. It has not been tested with disabled people yet.",
    )
    return text.format(date=full_date(STATEMENT_ON, booth.language), tested=full_date(TESTED_ON, booth.language))
