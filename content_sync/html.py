"""Cleans the HTML of a council's page and cuts it into sections that the screen can draw."""

import re
from functools import lru_cache
from html import escape, unescape
from urllib.parse import urljoin, urlsplit, urlunsplit

import nh3

from content_sync.content import Block, Link, Role, Section
from content_sync.headings import HeadingTable
from content_sync.html_blocks import FoundLink, Piece, PieceMaker
from content_sync.inline import plain_item

_INLINE = {"a", "b", "strong", "br", "span", "em", "i"}
_BLOCKS = {
    "p", "div", "section", "article", "aside", "header", "footer", "main", "address", "figure", "figcaption", "pre",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol", "li", "blockquote", "dl", "dt", "dd", "details", "summary",
    "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
}  # fmt: skip
_CLEANER = nh3.Cleaner(
    tags=_INLINE | _BLOCKS,
    clean_content_tags={"script", "style", "template", "noscript", "svg"},
    attributes={"a": {"href"}},
    url_schemes={"http", "https"},
    link_rel=None,
)
_WHOLLY_BOLD = re.compile(r"<b>([^<]+)</b>")
_BULLET = re.compile(r"[-*\u2022\u00b7\u2023\u2013]\s+(?=\S)")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufeff\u200b]+")
_SPECIAL = re.compile(r"[^ -%'-;=-~\u00a1-\u024f\u2010-\u201f]|  ")
"""Anything beyond one line of ordinary letters: markup, line ends, controls, doubled spaces."""
_MARKUP = re.compile(r"[<&>]")
_SECTION_LEVEL = 2


def sections(
    html: str, lang: str, headings: HeadingTable, base_url: str, public_url: str
) -> tuple[tuple[Section, ...], tuple[Link, ...]]:
    """Cut a page into sections at its h2 (or at the highest heading below, where there is none).

    Links lose their tag in the text (a finger cannot hit them) and are answered beside it, once each: resolved
    against `base_url`, those of the API's own host turned into addresses of `public_url`.
    """
    pieces, found = _pieces(html)
    links = {link.url: link for link in reversed([_link(one, base_url, public_url) for one in found]) if link}
    return _sections(pieces, lang, headings), tuple(reversed(links.values()))


def plain(html: str, between: str = " ") -> str:
    """Answer only the words, for a summary; `between` stands between two blocks (in one line: commas in lists)."""
    if not _SPECIAL.search(html):
        return html.strip()
    pieces, _ = _pieces(html)
    lines = [", " if between == " " and piece.kind in ("bullets", "numbers") else between for piece in pieces]
    blocks = [
        line.join(plain_item(item, between) for item in piece.items) for line, piece in zip(lines, pieces, strict=True)
    ]
    return between.join(filter(None, blocks))


def escaped(words: str) -> str:
    """Make an inline item of plain words."""
    return escape(words, quote=False)


def paragraphs(html: str) -> str:
    """Answer everything as one inline item, a line for each block: an alert's body."""
    pieces, _ = _pieces(html)
    lines = [f"• {item}" if piece.kind == "bullets" else item for piece in pieces for item in piece.items]
    return "<br/>".join(lines)


def bullets(html: str) -> tuple[str, ...]:
    """Answer one plain text for each paragraph or list entry."""
    pieces, _ = _pieces(html)
    return tuple(words for piece in pieces for item in piece.items if (words := plain_item(item)))


@lru_cache(maxsize=4096)  # pages of one website have many links in common
def public_address(url: str, base_url: str, public_url: str) -> str | None:
    """Resolve an address and take it to the public website; None when people cannot open it (mailto:, data: …)."""
    try:
        absolute = urlsplit(urljoin(base_url.rstrip("/") + "/", url.strip()))
        base, public = urlsplit(base_url), urlsplit(public_url)
    except ValueError:
        return None
    if absolute.scheme not in ("http", "https") or not absolute.hostname:
        return None
    if absolute.netloc == base.netloc:
        absolute = absolute._replace(scheme=public.scheme, netloc=public.netloc)
    return urlunsplit(absolute)


def _pieces(html: str) -> tuple[list[Piece], list[FoundLink]]:
    if _CONTROLS.search(html):
        html = _CONTROLS.sub("", html)
    if "<" not in html:
        return _plain_pieces(html), []
    maker = PieceMaker()
    maker.feed(_CLEANER.clean(html))
    return maker.pieces, maker.links


def _plain_pieces(text: str) -> list[Piece]:
    """Cut a text without any markup: at empty lines, and at lines that begin like a list."""
    pieces: list[Piece] = []
    is_open = False
    for line in text.splitlines():
        words = (
            escape(unescape(" ".join(line.split())), quote=False) if _MARKUP.search(line) else " ".join(line.split())
        )
        if not words:
            is_open = False
        elif bullet := _BULLET.match(words):
            if is_open and pieces[-1].kind == "bullets":
                pieces[-1].items.append(words[bullet.end() :])
            else:
                pieces.append(Piece("bullets", [words[bullet.end() :]]))
            is_open = True
        elif is_open:
            pieces[-1].items[-1] += f"{' ' if pieces[-1].kind == 'bullets' else '<br/>'}{words}"
        else:
            pieces.append(Piece("paragraph", [words]))
            is_open = True
    return pieces


def _link(found: FoundLink, base_url: str, public_url: str) -> Link | None:
    words = " ".join("".join(found.words).split())
    if not words or found.href.startswith("#") or not (url := public_address(found.href, base_url, public_url)):
        return None
    return Link(words, url)


def _sections(pieces: list[Piece], lang: str, headings: HeadingTable) -> tuple[Section, ...]:
    level = _section_level(pieces)
    made: list[tuple[Role, str, list[Block]]] = [("lead", "", [])]
    for piece in pieces:
        words, role = _as_heading(piece, level, lang, headings)
        if words:
            made.append((role, words, []))
        else:
            made[-1][2].append(_block(piece))
    return tuple(Section(role, words, tuple(blocks)) for role, words, blocks in made if blocks)


def _section_level(pieces: list[Piece]) -> int:
    levels = [piece.level for piece in pieces if piece.kind == "heading"]
    return max(_SECTION_LEVEL, min(levels, default=_SECTION_LEVEL))


def _as_heading(piece: Piece, level: int, lang: str, headings: HeadingTable) -> tuple[str, Role]:
    """Answer the words and role of a piece that starts a section; empty words when it does not.

    A paragraph wholly in bold is a heading too when its words are in the table: editors write them so.
    """
    if piece.kind == "heading" and piece.level <= level:
        words = plain_item(piece.items[0])
        return words, headings.role(lang, words)
    if piece.kind == "paragraph" and (bold := _WHOLLY_BOLD.fullmatch(piece.items[0])):
        words = plain_item(bold[1])
        if (role := headings.role(lang, words)) != "other":
            return words, role
    return "", "other"


def _block(piece: Piece) -> Block:
    if piece.kind == "heading":
        return Block("subheading", tuple(piece.items))
    return Block(piece.kind, tuple(piece.items))
