"""What is done and said first when the screen begins to be read aloud."""

from collections.abc import Callable, Sequence
from functools import partial

from kiosk.reader.phrases import how_to_listen, welcome
from kiosk.reader.saying import saying
from kiosk.reader.texts import Line

_MOST_LANGUAGES = 2
"""In how many languages somebody is welcomed who has not chosen one yet; more would be long to listen to."""


def prepare(languages: Sequence[str]) -> None:
    """Compile what takes long before somebody waits for the first word."""
    for language in languages:
        saying("", language)


def greeting(in_language: Callable[[str, str, str], str], languages: Sequence[str]) -> list[Line]:
    """Welcome somebody who has not chosen a language; `in_language` answers words: language, context, words."""
    return [Line(welcome(partial(in_language, language)), language) for language in languages[:_MOST_LANGUAGES]]


def guidance(*, has_keypad: bool) -> list[Line]:
    """Say in one sentence how listening works."""
    return [Line(how_to_listen(has_keypad=has_keypad), "")]
