"""The words of opening hours in English and Welsh, for reading them: every pattern stands for one sign.

Signs: days are `MO`…`SU`, `WEEKDAYS`, `WEEKEND`, `EVERYDAY`; `TO`, `AND`, `BETWEEN`, `CLOSED`, `ALLDAY`, `24/7`, `-`
(nothing: words like "open"). The first pattern that fits wins, so longer wordings stand before shorter ones.
"""

from typing import get_args

from content_sync.content import Day

WEEK: tuple[Day, ...] = get_args(Day)
"""The days in order, Monday first, like `date.weekday()`."""

_MINUTES = r"(?:[:.][0-5]\d)?"
_COMMON: tuple[tuple[str, str], ...] = (
    (r"24\s*/\s*7\b", "24/7"),
    (r"[-\u2010-\u2014\u2212]", "TO"),
    (r"[,&+/]", "AND"),
    (r":", "-"),
)

_EN: tuple[tuple[str, str], ...] = (
    (r"closed(?: all day)?\b", "CLOSED"),
    (r"(?:24 ?hours?|24 ?hrs?|twenty-four hours)(?: (?:a|per) day)?\b|all day\b|round the clock\b", "ALLDAY"),
    (r"mon(?:day)?s?\b\.?", "MO"),
    (r"tue(?:s|sdays?)?\b\.?", "TU"),
    (r"wed(?:s|nesdays?)?\b\.?", "WE"),
    (r"thu(?:r|rs|rsdays?)?\b\.?", "TH"),
    (r"fri(?:day)?s?\b\.?", "FR"),
    (r"sat(?:urdays?)?\b\.?", "SA"),
    (r"sun(?:days?)?\b\.?", "SU"),
    (r"week ?days?\b|working days\b", "WEEKDAYS"),
    (r"week-?ends?\b", "WEEKEND"),
    (r"every ?day\b|daily\b|(?:7|seven) days(?: (?:a|per) week)?\b|all week\b", "EVERYDAY"),
    (r"noon\b|midday\b", "12:00"),
    (r"midnight\b", "24:00"),
    (r"between\b", "BETWEEN"),
    (r"(?:to|until|till|til|through)\b", "TO"),
    (r"and\b", "AND"),
    (r"opening (?:hours|times)\b|open(?:ing)?\b|hours\b|we are\b|we're\b|on\b|from\b", "-"),
)

_CY: tuple[tuple[str, str], ...] = (
    (r"(?:ar gau|wedi cau|yn cau)(?: drwy'r dydd| trwy'r dydd)?\b", "CLOSED"),
    (r"24 ?awr(?: y (?:dydd|diwrnod))?\b|(?:drwy|trwy)'r dydd\b|ddydd a nos\b", "ALLDAY"),
    (r"bob dydd(?= (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)\b)", "-"),
    (r"bob dydd\b|bob diwrnod\b|(?:7|saith) (?:diwrnod|niwrnod)(?: yr wythnos)?\b", "EVERYDAY"),
    (r"dyddiau(?:'r| yr)? wythnos\b|(?:yn )?ystod yr wythnos\b", "WEEKDAYS"),
    (r"(?:y |ar )?(?:ben|pen)wythnos(?:au)?\b", "WEEKEND"),
    (r"(?:dd?ydd(?:iau)? )?l?lun\b\.?", "MO"),
    (r"(?:dd?ydd(?:iau)? )?[mf]awrth\b\.?", "TU"),
    (r"(?:dd?ydd(?:iau)? )?[mf]erch(?:er)?\b\.?", "WE"),
    (r"(?:dd?ydd(?:iau)? )?iau\b\.?", "TH"),
    (r"(?:dd?ydd(?:iau)? )?g?wen(?:er)?\b\.?", "FR"),
    (r"(?:dd?ydd(?:iau)? )?sad(?:wrn)?\b\.?", "SA"),
    (r"(?:dd?ydd(?:iau)? )?sul(?:iau)?\b\.?", "SU"),
    (r"(?:hanner|canol) dydd\b|ganol dydd\b", "12:00"),
    (r"hanner nos\b|ganol nos\b|canol nos\b", "24:00"),
    (r"rhwng\b", "BETWEEN"),
    (r"(?:i|hyd at|hyd|tan|at)\b", "TO"),
    (r"(?:a|ac)\b", "AND"),
    (r"oriau agor\b|amseroedd agor\b|oriau\b|ar agor\b|yn agor\b|rydym\b|ar\b|o\b", "-"),
)

ABBREVIATIONS = r"\b(mon|tues?|weds?|thu|thurs?|fri|sat|sun|gwen|merch|sad)\."
"""Dots that do not end a sentence."""

SIGNS: dict[str, tuple[tuple[str, str], ...]] = {"en": _EN + _COMMON, "cy": _CY + _COMMON}
"""Language → (pattern, sign)."""

CLOCK = (
    rf"(?P<hour>\d{{1,2}})(?P<minute>{_MINUTES})(?!\d)\s*(?:o'clock\b|o'r gloch\b)?\s*"
    r"(?P<half>[ap]\.?\s?m\b\.?|y\.?b\b\.?|y\.?h\b\.?|y bore\b|y prynhawn\b|yr hwyr\b|y nos\b)?"
    r"|(?P<four>[0-2]\d[0-5]\d)\s*(?:hrs?|hours|h)?\b"
)
"""A time of day: "9", "9.30am", "17:00", "0900", "9yb", "9 y bore"."""

MORNING = ("a", "yb", "y bore")
"""What the first half of the day begins with, dots and spaces taken out of am."""

MONTHS: dict[str, tuple[str, ...]] = {
    "en": (
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ),
    "cy": (
        "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin",
        "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr",
    ),
}  # fmt: skip
