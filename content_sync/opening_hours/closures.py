"""Reads closures on dates: "Closed Monday 31 August 2026, a bank holiday"."""

import re
from datetime import date

from content_sync.content import Schedule
from content_sync.opening_hours.clock import NotUnderstoodError
from content_sync.opening_hours.words import MONTHS, SIGNS, WEEK

_SHUT = {"en": r"closed(?: on| from)? ", "cy": r"ar gau(?: ar| o)? "}
_ENDS = r"(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?"
_UNTIL = r" ?(?:to|until|i|tan|hyd|[-\u2010-\u2014]) ?"
_NEXT = r",? (?:and |a |ac )?"


def dated_closures(clause: str, lang: str) -> list[Schedule]:
    """Read a clause that closes on dates with their years; a reason may follow, but no number and no "open".

    Answers nothing for any other clause. Without a year, or with the wrong day of the week, nobody can tell which
    day is meant.
    """
    start = re.match(_SHUT[lang], clause)
    date_pattern = _date_pattern(lang)
    found = date_pattern.match(clause, start.end()) if start else None
    if not found:
        return []
    closures: list[Schedule] = []
    end = 0
    while found:
        first = last = _date(found, lang)
        end = found.end()
        until = re.compile(_UNTIL).match(clause, end)
        if until and (found := date_pattern.match(clause, until.end())):
            last, end = _date(found, lang), found.end()
        closures.append(_closure(first, last))
        joint = re.compile(_NEXT).match(clause, end)
        found = date_pattern.match(clause, joint.end()) if joint else None
    if re.search(r"\d|\bopen|\bagor", clause[end:]):
        raise NotUnderstoodError
    return closures


def _closure(first: date, last: date) -> Schedule:
    if last < first:
        raise NotUnderstoodError
    return Schedule(valid_from=first, valid_to=last, closed=True)


def _date_pattern(lang: str) -> re.Pattern[str]:
    names = "|".join(f"(?P<{sign}>{pattern})" for pattern, sign in SIGNS[lang] if sign in WEEK)
    month = "|".join(MONTHS[lang])
    return re.compile(rf"(?:(?:{names}),? )?(?P<number>\d{{1,2}}){_ENDS} (?:o )?(?P<month>{month}),? (?P<year>\d{{4}})")


def _date(match: re.Match[str], lang: str) -> date:
    try:
        found = date(int(match["year"]), MONTHS[lang].index(match["month"]) + 1, int(match["number"]))
    except ValueError as error:
        raise NotUnderstoodError from error
    named = next((day for day in WEEK if match[day]), None)
    if named and WEEK[found.weekday()] != named:
        raise NotUnderstoodError
    return found
