"""Where a code leads: a page of the council, an address on it, or, for the checker, an official page or free advice."""

from dataclasses import dataclass

from screens.booth import Booth
from screens.routes import CheckerTakeHome, TakeHome
from screens.rows import unbroken
from screens.screened import screened, text_of
from screens.words import translate


@dataclass(frozen=True, slots=True)
class Target:
    """What a code opens, whom to call, and when. The languages (BCP 47) are those of the words before them."""

    url: str
    opens: str
    lang: str
    phone: str
    hours: str
    hours_lang: str
    promise: str
    """What the code does not tell."""


def target_of(route: TakeHome | CheckerTakeHome, booth: Booth) -> Target | None:
    """Answer what a route's code opens; None when that is no longer there."""
    if isinstance(route, TakeHome):
        return _page(route, booth)
    return _result(route.id, booth) if route.id else _advice(booth)


def _page(route: TakeHome, booth: Booth) -> Target | None:
    page = booth.content.page(route.uid, booth.language, booth.clock.now())
    links = page.words.links if page else ()
    if page is None or route.link >= len(links):
        return None
    url, opens = page.words.url, page.words.title
    if route.link >= 0:
        url, opens = links[route.link].url, links[route.link].label
    lang, phones = page.words.lang, page.words.phones
    if phones:
        return Target(url, opens, lang, unbroken(phones[0].display), phones[0].hours, lang, _does_not_say_who())
    return Target(url, opens, lang, *_councils_phone(booth), _does_not_say_who())


def _result(result_id: str, booth: Booth) -> Target | None:
    """The official page of a result: the same address for everybody, whatever they answered."""
    screening = screened(booth)
    outcome = next((one for one in screening.outcomes if one.id == result_id), None) if screening else None
    if outcome is None or screening is None:
        return None
    return Target(outcome.link, outcome.name, screening.lang, *_councils_phone(booth), _holds_no_answers())


def _advice(booth: Booth) -> Target | None:
    """Free advice in the booth's nation."""
    checker = booth.rules.checker()
    advice = checker.rules.advice.get(booth.nation) if checker else None
    if checker is None or advice is None:
        return None
    lang = booth.language if booth.language in checker.rules.languages else checker.rules.languages[0]
    name, hours, url = (text_of(text, lang) for text in (advice.name, advice.hours, advice.link))
    return Target(url, name, lang, unbroken(advice.phone), hours, lang, _holds_no_list())


def _councils_phone(booth: Booth) -> tuple[str, str, str]:
    """The council's number, its hours, and the language of those."""
    lang = booth.language if booth.language in booth.hours else next(iter(booth.hours), "")
    return unbroken(booth.phone), booth.in_language(booth.hours), lang


def _does_not_say_who() -> str:
    return translate("take_home", "The code does not say who you are.")


def _holds_no_answers() -> str:
    return translate("take_home", "The code does not hold your answers.")


def _holds_no_list() -> str:
    return translate("take_home", "The code does not hold your list or your answers.")
