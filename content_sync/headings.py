"""Which heading of a council's page means which part of it, looked up without case and punctuation."""

import re
import unicodedata

from content_sync.content import Role
from content_sync.source import Headings

_APOSTROPHES = re.compile(r"['\u2019\u2018\u02bc`\u00b4]")
_PUNCTUATION = re.compile(r"[\W_]+")


class HeadingTable:
    """The settings' headings, turned round once: built per round, asked for every heading."""

    def __init__(self, headings: Headings) -> None:
        """`headings`: language → role → headings."""
        self._headings = headings
        self._roles: dict[str, dict[str, Role]] = {
            lang: {_key(words): role for role, listed in roles.items() for words in listed}  # type: ignore[misc]
            for lang, roles in headings.items()
        }

    def role(self, lang: str, heading: str) -> Role:
        """Answer what a heading is about; `other` when the table does not say."""
        return self._roles.get(lang, {}).get(_key(heading), "other")

    def heading(self, lang: str, role: Role) -> str:
        """Answer the heading to use for a section that the kiosk makes itself: the table's first; else empty."""
        listed = self._headings.get(lang, {}).get(role, ())
        return listed[0] if listed else ""


def _key(words: str) -> str:
    folded = unicodedata.normalize("NFKC", words).casefold()
    return _PUNCTUATION.sub(" ", _APOSTROPHES.sub("", folded)).strip()
