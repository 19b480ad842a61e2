"""The sentences of the search screen."""

from content_sync.search.answer import Answer
from screens.bidi import isolate
from screens.booth import Booth
from screens.counted import Counted
from screens.rows import unbroken
from screens.words import translate

MOST_RESULTS = 30
"""As many as a search answers: there may be more then."""
LONGEST_QUOTE = 40
"""Letters of the visitor's words that a heading repeats; the field has them all."""
LONGEST_WORD = 22
"""Letters of one word: a longer one would be broken at the end of a line."""


def hint() -> str:
    """Say that nobody has to spell well."""
    return translate("search", "Type a word or two, the way you would say it. Spelling does not matter.")


def examples() -> str:
    """Name some words that others look for."""
    return translate("search", "For example: bus pass, can’t pay rent, dole")


def heading(words: str, answer: Answer) -> str:
    """Say what was looked for, where it was understood otherwise than typed too."""
    if answer.understood:
        return _quoting(translate("search", "Showing results for “{words}”"), answer.understood)
    if answer.found:
        return _quoting(translate("search", "Results for “{words}”"), words)
    return _quoting(translate("search", "Nothing found for “{words}”"), words)


def _quoting(pattern: str, words: str) -> str:
    return pattern.format(words=isolate(quote(words)))


def quote(words: str) -> str:
    """Answer words on one line that is not too long for a heading."""
    plain = "".join(letter if letter.isprintable() else " " for letter in words)
    return _cut(" ".join(_cut(word, LONGEST_WORD) for word in plain.split()), LONGEST_QUOTE)


def _cut(words: str, longest: int) -> str:
    return words if len(words) <= longest else f"{words[:longest].rstrip()}…"


def nothing_found() -> str:
    """Say how to go on."""
    return translate("search", "We found no page for this. Try another word, or choose a topic.")


def count(found: int, shown: int) -> str:
    """Say how many pages there are, and that not all are shown yet."""
    counted = Counted()
    if found >= MOST_RESULTS:
        return counted.best_pages(found)
    return " ".join([counted.pages_found(found), *([counted.best_first(shown)] if 0 < shown < found else [])])


def more(left: int, *, is_found: bool) -> str:
    """Write the button that shows everything."""
    return Counted().more_results(left) if is_found else translate("search", "All topics")


def contact(booth: Booth) -> str:
    """Say whom to ask instead: staff only where there are any."""
    if booth.staffed:
        pattern = translate("search", "Not it? Ask a member of staff, or call {phone}.")
    else:
        pattern = translate("search", "Not it? Call {phone}.")
    return pattern.format(phone=_phone(booth))


def contact_and_hours(booth: Booth) -> str:
    """Say also when the phone is answered, where the settings tell."""
    hours = booth.in_language(booth.hours)
    if not hours:
        return contact(booth)
    if booth.staffed:
        pattern = translate("search", "Not it? Ask a member of staff, or call {phone} ({hours}).")
    else:
        pattern = translate("search", "Not it? Call {phone} ({hours}).")
    return pattern.format(phone=_phone(booth), hours=isolate(hours))


def _phone(booth: Booth) -> str:
    return isolate(unbroken(booth.phone))
