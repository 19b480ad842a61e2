"""What a voice is given for a text that is seen, and where each of its letters stands in that text.

Voices read "£1,234.50" as "pound one …", a phone number as a number in the millions, "5yh" as a word. What is said
differs from what is seen then; the word that is lit must still be the right one.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from kiosk.reader.say_as_words import SayAs, words_of
from kiosk.reader.shown_text import LINE_END

Span = tuple[str, int, int]
"""What is said, and the start and end of what is seen of it."""

_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]+")
_STOPS = ".,;:!?…،؛؟۔"


@dataclass(frozen=True, slots=True)
class Saying:
    """`places` holds, for each letter of `text`, the start and end of what is seen of it."""

    text: str
    places: tuple[tuple[int, int], ...]

    def shown(self, start: int, length: int) -> tuple[int, int]:
        """Answer start and length, in the text that is seen, of what is being said."""
        said = self.places[start : start + length]
        if not said:
            return 0, 0
        first, last = min(place[0] for place in said), max(place[1] for place in said)
        return first, last - first


def saying(seen: str, lang: str) -> Saying:
    """Answer what to say for a text in a language (BCP 47)."""
    text: list[str] = []
    places: list[tuple[int, int]] = []
    for said, start, end in _spans(seen, words_of(lang)):
        text.append(said)
        places += [(start, end)] * len(said)
    return Saying("".join(text), tuple(places))


def _spans(seen: str, words: SayAs) -> Iterator[Span]:
    at = 0
    for match in _pattern(words).finditer(seen):
        yield from _letters(seen, at, match.start())
        yield from _RULES[match.lastgroup or ""](match, words)
        at = match.end()
    yield from _letters(seen, at, len(seen))


def _letters(seen: str, start: int, end: int) -> Iterator[Span]:
    for at in range(start, end):
        yield (" " if seen[at].isspace() else seen[at]), at, at + 1


@cache
def _pattern(words: SayAs) -> re.Pattern[str]:
    short = "|".join(re.escape(written) for written, _said in words.parts_of_day)
    return re.compile(
        rf"(?P<unseen>{_UNSEEN.pattern})"
        rf"|(?P<line>\s*{LINE_END}\s*)"
        r"|(?P<money>£(?P<whole>\d[\d,]*)(?:\.(?P<rest>\d+))?(?P<scale>\s(?:million|billion|miliwn|biliwn|milion\w*))?)"
        r"|(?P<phone>(?<!\d)(?:0\d{2,4}(?:\s\d{2,4}){1,3}|0\d{9,10}|18001|999)(?!\d))"
        rf"|(?P<time>(?<![\d.])(?P<hour>\d{{1,2}})(?:[.:](?P<minute>\d\d))?\s?(?P<part>{short})(?!\w))"
        r"|(?P<dash>(?<=\w)\s?[–—]\s?(?=\w))"
        r"|(?P<large>(?<![\d,])\d{1,3}(?:,\d{3})+(?!\d))"
    )


def _unseen(_match: re.Match[str], _words: SayAs) -> Iterator[Span]:
    yield from ()


def _line(match: re.Match[str], _words: SayAs) -> Iterator[Span]:
    """A voice needs to hear the end of a line."""
    before = match.string[: match.start()]
    yield (" " if before.endswith(tuple(_STOPS)) else ", "), match.start(), match.end()


def _money(match: re.Match[str], words: SayAs) -> Iterator[Span]:
    whole, rest, scale = match["whole"].replace(",", ""), match["rest"] or "", match["scale"] or ""
    pounds = words.pounds_of(int(whole), has_rest=bool(scale))
    is_pence = len(rest) == 2 and not scale  # noqa: PLR2004  £6.20, not £1.5 million
    if is_pence:
        said = f"{whole} {pounds}" + (f" {rest}" if int(rest) else "")
    else:
        said = f"{whole}.{rest}{scale} {pounds}" if rest else f"{whole}{scale} {pounds}"
    yield said, match.start(), match.end()


def _phone(match: re.Match[str], _words: SayAs) -> Iterator[Span]:
    """Digit by digit, with a breath between the groups."""
    groups = list(re.finditer(r"\d+", match[0]))
    for group in groups:
        end = "" if group is groups[-1] else ", "
        yield " ".join(group[0]) + end, match.start() + group.start(), match.start() + group.end()


def _time(match: re.Match[str], words: SayAs) -> Iterator[Span]:
    part = dict(words.parts_of_day)[match["part"]]
    minute = f" {match['minute']}" if match["minute"] else ""
    yield f"{match['hour']}{minute} {part}", match.start(), match.end()


def _dash(match: re.Match[str], words: SayAs) -> Iterator[Span]:
    """Between numbers a dash is a span, between words a pause."""
    around = match.string[match.start() - 1] + match.string[match.end()]
    said = f" {words.to} " if around.isdigit() or match[0] in {"–", "—"} else ", "
    yield said, match.start(), match.end()


def _large(match: re.Match[str], _words: SayAs) -> Iterator[Span]:
    """Welsh and Polish voices stumble over the commas of 1,234."""
    yield match[0].replace(",", ""), match.start(), match.end()


_RULES: dict[str, Callable[[re.Match[str], SayAs], Iterator[Span]]] = {
    "unseen": _unseen,
    "line": _line,
    "money": _money,
    "phone": _phone,
    "time": _time,
    "dash": _dash,
    "large": _large,
}
