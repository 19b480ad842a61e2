"""Finds telephone numbers in what councils write, and works out what a phone must dial."""

import re

from content_sync.content import Phone

# A number as people write it: digits with spaces, brackets, dots or hyphens, perhaps a plus; an extension may follow.
_NUMBER = re.compile(r"\+?\(?\d[\d\s().\u00a0\u2010-\u2013-]*\d")
_EXTENSION = re.compile(r"^\s*(?:,|;)?\s*(?:ext(?:ension)?|option|est(?:yniad)?|opsiwn)\.?\s*\d+", re.IGNORECASE)
_NOT_DIGITS = re.compile(r"\D+")
_TRUNK_ZERO = re.compile(r"\(0\)")

_FEWEST, _MOST = 3, 16
_SHORT = 6
_RELAY = "18001"
"""The prefix of the Relay UK text service; what follows is a national number."""


def phone(written: str, label: str = "", hours: str = "") -> Phone | None:
    """Make a phone of one number as it was written; None when there is no number in it."""
    found = phones_in(written, label, hours)
    return found[0] if found else None


def phones_in(written: str, label: str = "", hours: str = "") -> tuple[Phone, ...]:
    """Find every number in a text such as "01632 960 123 or 01632 960 124 (out of hours)"."""
    found = []
    for match in _NUMBER.finditer(written):
        extension = _EXTENSION.match(written[match.end() :])
        if dial := dialled(match[0]):
            display = " ".join((match[0] + (extension[0] if extension else "")).split())
            found.append(Phone(display, dial, label, hours))
    return tuple(found)


def dialled(written: str) -> str:
    """Answer what a phone dials: +44… for UK numbers, short numbers as they are; empty when it cannot be a number."""
    is_international = written.lstrip("( ").startswith("+")
    digits = _NOT_DIGITS.sub("", _TRUNK_ZERO.sub("", written))
    if not _FEWEST <= len(digits) <= _MOST + len(_RELAY):
        return ""
    if is_international:
        return f"+{digits}"
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    if digits.startswith(_RELAY) and len(digits) > len(_RELAY) + _SHORT:
        return digits
    if digits.startswith("0") and len(digits) > _SHORT:
        return f"+44{digits[1:]}"
    return digits
