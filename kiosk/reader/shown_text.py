"""A text as it is seen: its letters without the marks around them, and which of them are bold."""

import re
from dataclasses import dataclass
from html import unescape

LINE_END = "\N{LINE SEPARATOR}"
"""Between two lines of one text, as Qt's text layout has it."""
_TOKEN = re.compile(r"<(/?)([a-z]+)[^<>]*>|(&#?\w+;)|(\s+)|([^<&\s]+|[<&])", re.IGNORECASE)
_BOLD = {"b", "strong"}


@dataclass(frozen=True, slots=True)
class ShownText:
    """`bold` holds starts and lengths."""

    plain: str
    bold: tuple[tuple[int, int], ...] = ()


def plain_text(text: str) -> ShownText:
    """Answer what is seen of a text without markup."""
    return ShownText(text.replace("\n", LINE_END))


def styled_text(markup: str) -> ShownText:
    """Answer what is seen of a text as Qt's StyledText draws it; white space is one space, no-break spaces too."""
    plain: list[str] = []
    bold: list[tuple[int, int]] = []
    length, bold_since = 0, -1
    for ends, tag, entity, space, words in _TOKEN.findall(markup):
        piece = unescape(entity) if entity else " " if space else words
        if tag.lower() == "br":
            piece = LINE_END
        elif tag.lower() in _BOLD and ends and bold_since >= 0:
            bold.append((bold_since, length - bold_since))
            bold_since = -1
        elif tag.lower() in _BOLD and not ends:
            bold_since = length
        plain.append(piece)
        length += len(piece)
    return ShownText("".join(plain), tuple(bold))
