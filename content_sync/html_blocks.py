"""Turns cleaned HTML into a flat row of pieces: headings, paragraphs, lists, notes; tables become readable bullets."""

import re
from html import unescape
from typing import Literal

from msgspec import Struct, field

from content_sync.content import BlockKind
from content_sync.html_tables import Table

# What nh3 writes: every "<" in words is escaped, every tag is balanced, `href` is the only attribute that is allowed.
_TOKEN = re.compile(r'<(/?)([a-z][a-z0-9]*)(?: href="([^"]*)")?[^>]*>|([^<]+)')
_EMPTY_LINES = re.compile(r"(?:<br/>\s*){2,}")
_EDGE_BREAKS = re.compile(r"^(?:\s|<br/>|<b>\s*</b>)+|(?:\s|<br/>|<b>\s*</b>)+$")
_EMPTY_BOLD = re.compile(r"<b>((?:\s|<br/>)*)</b>")
_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"summary": 4}
_BOLD = ("b", "strong")
_TRANSPARENT = ("span", "em", "i")

PieceKind = Literal["heading"] | BlockKind


class Piece(Struct):
    """A heading (`level` 1 to 6) or a block, before sections are made of them."""

    kind: PieceKind
    items: list[str]
    level: int = 0


class FoundLink(Struct):
    """A link as it stands in the text: its words and its address, unresolved."""

    href: str
    words: list[str] = field(default_factory=list)


class PieceMaker:
    """Collects `pieces` and `links` from HTML that nh3 has cleaned."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.pieces: list[Piece] = []
        self.links: list[FoundLink] = []
        self._inline: list[str] = []
        self._bold = 0
        self._lists: list[str] = []
        self._items: list[str] = []
        self._notes = 0
        self._note: list[str] = []
        self._heading = 0
        self._tables: list[Table] = []
        self._anchor: FoundLink | None = None

    def feed(self, html: str) -> None:
        """Read a whole text."""
        for end, tag, href, words in _TOKEN.findall(html):
            if words:
                self._take_words(words)
            elif tag == "br":
                self._inline.append("<br/>")
            elif tag in _BOLD:
                self._end_bold() if end else self._start_bold()
            elif tag == "a":
                self._end_link()
                if href and not end:
                    self._anchor = FoundLink(unescape(href))
            elif tag in _TRANSPARENT:
                continue
            elif self._tables:
                self._out_of_table(tag) if end else self._within_table(tag)
            elif end:
                self._end_block(tag)
            else:
                self._start_block(tag)
        self._close()

    def _take_words(self, words: str) -> None:
        """Take words; nh3 has escaped them as Qt's StyledText wants them, except for the space that does not break."""
        if "&" in words:
            words = words.replace("&nbsp;", " ")
        self._inline.append(words)
        if self._anchor is not None:
            self._anchor.words.append(unescape(words))

    def _close(self) -> None:
        """Take what is still open."""
        self._end_link()
        while self._tables:
            self._end_table()
        self._lists = self._lists[:1]
        if self._lists:
            self._end_list()
        self._notes = min(self._notes, 1)
        if self._notes:
            self._end_note()
        self._flush()

    def _start_bold(self) -> None:
        self._bold += 1
        if self._bold == 1:
            self._inline.append("<b>")

    def _end_bold(self) -> None:
        if self._bold:
            self._bold -= 1
            if self._bold == 0:
                self._inline.append("</b>")

    def _end_link(self) -> None:
        if self._anchor is not None:
            self.links.append(self._anchor)
            self._anchor = None

    def _start_block(self, tag: str) -> None:
        self._flush()
        if tag in ("ul", "ol"):
            self._lists.append(tag)
        elif tag == "blockquote":
            self._notes += 1
        elif tag in ("table", "dl"):
            self._tables.append(Table(is_terms=tag == "dl"))
        elif tag in _HEADINGS:
            self._heading = _HEADINGS[tag]

    def _end_block(self, tag: str) -> None:
        self._flush()
        if tag in ("ul", "ol") and self._lists:
            self._end_list()
        elif tag == "blockquote" and self._notes:
            self._end_note()
        elif tag in _HEADINGS:
            self._heading = 0

    def _end_list(self) -> None:
        self._flush()
        outermost = self._lists.pop() if len(self._lists) == 1 else self._lists.pop() and ""
        if outermost and self._items:
            items, self._items = self._items, []
            if self._notes:
                self._note.extend(f"• {item}" for item in items)
            else:
                self._add("numbers" if outermost == "ol" else "bullets", items)

    def _end_note(self) -> None:
        self._flush()
        self._notes -= 1
        if not self._notes and self._note:
            note, self._note = self._note, []
            self._add("note", ["<br/>".join(note)])

    def _within_table(self, tag: str) -> None:
        table = self._tables[-1]
        if tag in ("table", "dl"):
            table.put(self._take_inline())
            self._tables.append(Table(is_terms=tag == "dl"))
        elif tag in ("tr", "td", "th", "dt", "dd", "thead", "caption"):
            table.put(self._take_inline())
            table.start(tag)
        else:
            table.put(self._take_inline())

    def _out_of_table(self, tag: str) -> None:
        self._tables[-1].put(self._take_inline())
        if tag in ("table", "dl"):
            self._end_table()
        else:
            self._tables[-1].end(tag)

    def _end_table(self) -> None:
        table = self._tables.pop()
        table.put(self._take_inline())
        caption, rows = table.readable()
        if self._tables:
            for words in filter(None, (caption, *rows)):
                self._tables[-1].put(words)
        elif self._lists:
            self._items.extend(filter(None, (caption, *rows)))
        elif self._notes:
            self._note.extend(filter(None, (caption, *rows)))
        else:
            if caption:
                self._add("subheading", [tidy(caption)])
            if rows:
                self._add("bullets", list(map(tidy, rows)))

    def _take_inline(self) -> str:
        """Empty the inline words into one item, its `<b>` closed (and opened again for what follows)."""
        if not self._inline:
            return ""
        words = "".join(self._inline) + ("</b>" if self._bold else "")
        self._inline = ["<b>"] if self._bold else []
        return tidy(words)

    def _flush(self) -> None:
        """End the paragraph, list entry, heading or line of a note that was being written."""
        if not (words := self._take_inline()):
            return
        if self._lists:
            self._items.append(words)
        elif self._notes:
            self._note.append(words)
        elif self._heading:
            self.pieces.append(Piece("heading", [words], self._heading))
        elif "<br/>" in words:
            for part in _EMPTY_LINES.split(words):
                self._add("paragraph", [tidy(part)])
        else:
            self._add("paragraph", [words])

    def _add(self, kind: PieceKind, items: list[str]) -> None:
        if items := [item for item in items if item]:
            self.pieces.append(Piece(kind, items))


def tidy(words: str) -> str:
    """Take away spaces and line breaks at the edges, doubled spaces and empty bold."""
    words = " ".join(words.split())
    if "<" not in words:
        return words
    if "<b> " in words or "<b><" in words:
        words = _EMPTY_BOLD.sub(r"\1", words).strip()
    if words.startswith("<") or words.endswith(">"):
        words = _EDGE_BREAKS.sub("", words)
    words = _balanced(words)
    return words.replace(" <br/>", "<br/>").replace("<br/> ", "<br/>").strip() if "<br/>" in words else words.strip()


def _balanced(words: str) -> str:
    """Mend `<b>` that a split or a trimmed edge left alone."""
    missing = words.count("<b>") - words.count("</b>")
    first_end, first_start = words.find("</b>"), words.find("<b>")
    if first_end != -1 and (first_start == -1 or first_end < first_start):
        words, missing = "<b>" + words, missing + 1
    return words + "</b>" * missing
