"""What is said besides the words that are seen: what a thing is, its state, its place, and how listening works."""

from collections.abc import Callable

from kiosk.reader.parts import Part
from screens.words import translate


def what_it_is(part: Part) -> str:
    """Say a part's role, its state, and which one of how many it is; nothing for plain text."""
    facts = filter(None, [_role(part), _state(part)])
    place = translate("read_aloud", "{place} of {count}").format(place=part.place, count=part.count)
    return ". ".join(filter(None, [", ".join(facts), place if part.count > 1 else ""]))


def _role(part: Part) -> str:
    roles = {
        "heading": translate("read_aloud", "Heading"),
        "picture": translate("read_aloud", "Picture"),
        "notice": translate("read_aloud", "Notice"),
        "choice": translate("read_aloud", "Choice"),
        "tick": translate("read_aloud", "Tick box"),
        "switch": translate("read_aloud", "Switch"),
        "field": translate("read_aloud", "Text field"),
        "button": translate("read_aloud", "Button"),
    }
    return roles.get(part.kind, "")


def _state(part: Part) -> str:
    if part.is_off:
        return translate("read_aloud", "not available now")
    if part.kind == "switch":
        state = translate("read_aloud", "on") if part.is_selected else translate("read_aloud", "off")
        return state if state not in part.words.casefold().split() else ""
    if part.kind == "tick":
        return translate("read_aloud", "ticked") if part.is_selected else translate("read_aloud", "not ticked")
    if part.kind == "choice" and not part.is_selected:
        return translate("read_aloud", "not selected")
    return translate("read_aloud", "selected") if part.is_selected else ""


def how_to_listen(*, has_keypad: bool) -> str:
    """Say in one sentence how to go on, when reading aloud begins."""
    if has_keypad:
        return translate(
            "read_aloud",
            "The screen is read aloud. Go through it with Up and Down, press with Select. Help has more choices.",
        )
    return translate(
        "read_aloud",
        "The screen is read aloud. Touch it anywhere to stop. Previous, Read again and Next are below the page.",
    )


def welcome(translate: Callable[[str, str], str]) -> str:
    """Say how to begin, to somebody who plugged in headphones and may see nothing; `translate` into what they speak."""
    return translate(
        "read_aloud",
        "Welcome. This booth reads aloud. Press Down until you hear your language, then press Select.",
    )
