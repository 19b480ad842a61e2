"""Reads opening hours written for people, English or Welsh, and refuses whatever could be meant in two ways.

A sentence becomes signs (days, spans of time, "closed"), and signs become pairs of days and times. One word that is
not known ("except", "by appointment", "bank holidays") and the whole text is refused: the booth then shows it as it is
written, and does not say "open now".
"""

import re
from datetime import time

from msgspec import Struct

from content_sync.content import Day, Schedule
from content_sync.opening_hours.clock import CLOCK_PATTERN, ClockTime, NotUnderstoodError, read_clock, settle_span
from content_sync.opening_hours.closures import dated_closures
from content_sync.opening_hours.words import ABBREVIATIONS, SIGNS, WEEK

_SETS = {"WEEKDAYS": WEEK[:5], "WEEKEND": WEEK[5:], "EVERYDAY": WEEK} | {day: (day,) for day in WEEK}
_SPACE = re.compile(r"\s+")
_CLAUSE_ENDS = re.compile(r"\n|;|(?<=[a-z)])\.(?=\s|$)|(?<=\d)\.(?=\s|$)")
_LONGEST = 2000
"""Longer texts are prose, not hours."""


class _Days(Struct, frozen=True):
    days: frozenset[Day]


class _Times(Struct, frozen=True):
    """Spans of a day; none means closed, (None, None) the whole day."""

    spans: tuple[tuple[time | None, time | None], ...]


_Part = _Days | _Times
_Token = str | ClockTime


def parse_hours(text: str, lang: str) -> tuple[Schedule, ...] | None:
    """Turn hours written in one language into schedules; None when they are not understood beyond doubt."""
    language = lang.partition("-")[0].lower()
    if language not in SIGNS or not text.strip() or len(text) > _LONGEST:
        return None
    try:
        return _schedules(_plain(text), language)
    except NotUnderstoodError:
        return None


def _plain(text: str) -> str:
    plain = text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2019", "'").casefold()
    plain = re.sub(r"\b([ap])\. ?m\b\.?", r"\1m", re.sub(ABBREVIATIONS, r"\1", plain))
    lines = (_SPACE.sub(" ", line).strip() for line in plain.splitlines())
    return "\n".join(line for line in lines if line)


def _schedules(text: str, lang: str) -> tuple[Schedule, ...]:
    schedules: list[Schedule] = []
    regular: list[list[_Part]] = []
    for clause in filter(None, (clause.strip(" ,") for clause in _CLAUSE_ENDS.split(text))):
        dated = dated_closures(clause, lang)
        schedules.extend(dated)
        if not dated:
            regular.append(_parts(_tokens(clause, lang)))
    regular = [parts for parts in regular if parts]
    if not all(_is_paired(parts) for parts in regular):
        # A day and its hours may stand on lines of their own: read the lines as one.
        regular = [[part for parts in regular for part in parts]]
    found = [schedule for parts in regular for schedule in _from_pairs(parts)]
    if not found and not schedules:
        raise NotUnderstoodError
    return (*found, *schedules)


def _tokens(clause: str, lang: str) -> list[_Token]:
    """Cut a clause into signs and times. "24 hours" must not be read as a time, so signs come first."""
    tokens: list[_Token] = []
    at = 0
    while at < len(clause):
        if clause[at] in " ()":
            at += 1
            continue
        for pattern, sign in SIGNS[lang]:
            match = re.compile(pattern).match(clause, at)
            if match:
                tokens += _from_sign(sign)
                break
        else:
            match = CLOCK_PATTERN.match(clause, at)
            if not match:
                raise NotUnderstoodError
            tokens.append(read_clock(match))
        at = match.end()
    return tokens


def _from_sign(sign: str) -> list[_Token]:
    if sign == "-":
        return []
    if sign == "24/7":
        return ["EVERYDAY", "ALLDAY"]
    if sign in {"12:00", "24:00"}:
        return [
            ClockTime(12, 0, is_fixed=True, half="pm") if sign == "12:00" else ClockTime(0, 0, is_fixed=True, half="am")
        ]
    return [sign]


def _parts(tokens: list[_Token]) -> list[_Part]:
    parts: list[_Part] = []
    rest = list(tokens)
    while rest:
        if rest[0] == "AND" or (rest[0] == "TO" and parts and isinstance(parts[-1], _Days) and _starts_times(rest[1:])):
            # A comma, or the dash of "Monday - 9am to 5pm".
            rest.pop(0)
        elif isinstance(rest[0], str) and rest[0] in _SETS:
            parts.append(_take_days(rest))
        else:
            parts.append(_take_times(rest))
    if parts == [_Times(((None, None),))]:
        parts.insert(0, _Days(frozenset(WEEK)))
    return _collapsed(parts)


def _starts_times(tokens: list[_Token]) -> bool:
    return bool(tokens) and (isinstance(tokens[0], ClockTime) or tokens[0] in {"CLOSED", "ALLDAY", "BETWEEN"})


def _take_days(rest: list[_Token]) -> _Days:
    first = _SETS[str(rest.pop(0))]
    if len(rest) > 1 and rest[0] == "TO" and rest[1] in WEEK and len(first) == 1:
        start, end = WEEK.index(first[0]), WEEK.index(rest[1])
        del rest[:2]
        return _Days(frozenset(WEEK[(start + n) % 7] for n in range((end - start) % 7 + 1)))
    return _Days(frozenset(first))


def _take_times(rest: list[_Token]) -> _Times:
    sign = rest.pop(0)
    if sign == "CLOSED":
        return _Times(())
    if sign == "ALLDAY":
        return _Times(((None, None),))
    joint = "TO"
    if sign == "BETWEEN" and rest:
        sign, joint = rest.pop(0), "AND"
    if len(rest) > 1 and rest[0] in {"TO", joint} and isinstance(sign, ClockTime) and isinstance(rest[1], ClockTime):
        opens, closes = settle_span(sign, rest[1])
        del rest[:2]
        return _Times(((opens, closes),))
    raise NotUnderstoodError


def _collapsed(parts: list[_Part]) -> list[_Part]:
    """Make one part of neighbours of a kind: "Monday, Wednesday", "9am to 12pm and 1pm to 5pm"; never of "closed"."""
    collapsed: list[_Part] = []
    for part in parts:
        last = collapsed[-1] if collapsed else None
        if isinstance(part, _Days) and isinstance(last, _Days):
            collapsed[-1] = _Days(last.days | part.days)
        elif isinstance(part, _Times) and isinstance(last, _Times) and part.spans and last.spans:
            collapsed[-1] = _Times(last.spans + part.spans)
        else:
            collapsed.append(part)
    return collapsed


def _pairs(parts: list[_Part]) -> list[tuple[_Part, _Part]]:
    return list(zip(parts[::2], parts[1::2], strict=True))


def _is_paired(parts: list[_Part]) -> bool:
    """Tell whether days and times take turns, and always the same one first; only "closed" may stand on either side."""
    if len(parts) % 2:
        return False
    if not all(isinstance(a, _Days) != isinstance(b, _Days) for a, b in _pairs(parts)):
        return False
    orders = {isinstance(a, _Days) for a, b in _pairs(parts) if _Times(()) not in (a, b)}
    return orders != {True, False}


def _from_pairs(parts: list[_Part]) -> list[Schedule]:
    if not _is_paired(parts):
        raise NotUnderstoodError
    schedules: list[Schedule] = []
    for pair in _pairs(parts):
        names = next(part.days for part in pair if isinstance(part, _Days))
        spans = next(part.spans for part in pair if isinstance(part, _Times))
        days = tuple(day for day in WEEK if day in names)
        schedules += [Schedule(days, opens, closes) for opens, closes in spans]
        if not spans:
            schedules.append(Schedule(days, closed=True))
    return schedules
