"""What editors write in HTML arrives whole and harmless."""

import re
import string

from hypothesis import given, settings
from hypothesis import strategies as st

from content_sync.content import Block, Link
from content_sync.headings import HeadingTable
from content_sync.html import bullets, paragraphs, plain, public_address, sections
from content_sync.summary import with_summary

HEADINGS = HeadingTable(
    {
        "en": {"eligibility": ("Who can get it",), "bring": ("What you'll need", "What to bring")},
        "cy": {"eligibility": ("Pwy all ei gael",), "after": ("Beth sy'n digwydd nesaf",)},
    }
)
BASE, PUBLIC = "http://10.0.0.5:8080", "https://council.example/cy"


def cut(html: str, lang: str = "en") -> list[tuple[str, str, tuple[Block, ...]]]:
    return [(one.role, one.heading, one.blocks) for one in sections(html, lang, HEADINGS, BASE, PUBLIC)[0]]


def blocks(html: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(block.kind, block.items) for one in cut(html) for block in one[2]]


def links(html: str) -> tuple[Link, ...]:
    return sections(html, "en", HEADINGS, BASE, PUBLIC)[1]


def test_h2_starts_a_section_and_its_words_give_the_role() -> None:
    found = cut("<p>First</p><h2>Who can get it?</h2><p>You</p><h2>Parking</h2><p>Here</p>")
    assert [(role, heading) for role, heading, _ in found] == [
        ("lead", ""),
        ("eligibility", "Who can get it?"),
        ("other", "Parking"),
    ]


def test_headings_are_compared_without_case_apostrophes_and_punctuation() -> None:
    for written in ("WHAT YOU\u2019LL NEED:", "What you'll need", "what youll need", "  What  you\u02bcll need. "):
        assert cut(f"<h2>{written}</h2><p>x</p>")[0][0] == "bring"
    assert cut("<h2>Beth sy\u2019n digwydd nesaf?</h2><p>x</p>", "cy")[0][0] == "after"


def test_h3_starts_sections_where_there_is_no_h2_and_is_a_subheading_where_there_is() -> None:
    assert [one[1] for one in cut("<h3>One</h3><p>a</p><h3>Two</h3><p>b</p>")] == ["One", "Two"]
    assert blocks("<h2>One</h2><h3>Two</h3><p>b</p>") == [("subheading", ("Two",)), ("paragraph", ("b",))]


def test_a_bold_paragraph_that_is_a_known_heading_starts_a_section() -> None:
    assert cut("<p><strong>What to bring</strong></p><ul><li>Papers</li></ul>")[0][:2] == ("bring", "What to bring")
    assert cut("<p><strong>Important</strong></p>")[0][2] == (Block("paragraph", ("<b>Important</b>",)),)


def test_nested_lists_become_one_list_in_reading_order() -> None:
    html = "<ul><li>One<ul><li>inner</li></ul>tail</li><li><p>Two</p></li></ul><ol><li>First</li></ol>"
    assert blocks(html) == [("bullets", ("One", "inner", "tail", "Two")), ("numbers", ("First",))]


def test_tables_become_bullets_that_name_their_columns() -> None:
    html = "<table><caption>Bands</caption><thead><tr><th>Band</th><th>A year</th></tr></thead><tbody>"
    html += "<tr><td>A</td><td>£1,000</td></tr><tr><td>B</td><td></td></tr></tbody></table>"
    assert blocks(html) == [("subheading", ("Bands",)), ("bullets", ("Band: A; A year: £1,000", "Band: B"))]
    assert blocks("<table><tr><th>Phone</th><td>01632 960 123</td></tr></table>") == [
        ("bullets", ("Phone: 01632 960 123",))
    ]
    assert blocks("<dl><dt>Fee</dt><dd>£5</dd><dt>Age</dt><dd>16</dd></dl>") == [("bullets", ("Fee: £5", "Age: 16"))]


def test_line_breaks_bold_and_entities_are_kept_and_empty_paragraphs_go() -> None:
    html = "<p>a<br>b</p><p>&nbsp;</p><p></p><p>Fish &amp; chips &lt;5</p><p><em>x</em> <strong>y</strong></p>"
    assert blocks(html) == [
        ("paragraph", ("a<br/>b",)),
        ("paragraph", ("Fish &amp; chips &lt;5",)),
        ("paragraph", ("x <b>y</b>",)),
    ]


def test_two_line_breaks_part_paragraphs_and_bold_stays_balanced() -> None:
    assert blocks("<p><b>one<br><br>two</b></p>") == [("paragraph", ("<b>one</b>",)), ("paragraph", ("<b>two</b>",))]


def test_a_block_quote_is_one_note() -> None:
    assert blocks("<blockquote><p>a</p><ul><li>b</li></ul></blockquote>") == [("note", ("a<br/>• b",))]


def test_links_lose_their_tag_and_are_collected_once_as_public_addresses() -> None:
    html = '<p><a href="/node/5">Rent</a>, <a href="http://10.0.0.5:8080/node/5">again</a>, <a href="tel:1">01632</a>, '
    html += '<a href="mailto:a@b.example">mail</a>, <a href="https://gov.uk/x?a=1&amp;b=2">GOV</a></p>'
    assert blocks(html) == [("paragraph", ("Rent, again, 01632, mail, GOV",))]
    assert links(html) == (
        Link("Rent", "https://council.example/node/5"),
        Link("GOV", "https://gov.uk/x?a=1&b=2"),
    )


def test_addresses_that_no_browser_opens_are_dropped() -> None:
    for bad in ("javascript:alert(1)", "data:text/html,x", "tel:999", "//", "http://", "http://[::1", "#top", ""):
        assert links(f'<p><a href="{bad}">x</a></p>') in ((), (Link("x", "https://council.example/"),))
    assert public_address("javascript:alert(1)", BASE, PUBLIC) is None


def test_scripts_and_styles_vanish_with_their_content() -> None:
    assert plain("<style>p{}</style><p>a</p><script>alert(1)</script><svg><text>x</text></svg>") == "a"


def test_plain_text_of_feeds_keeps_its_paragraphs_and_lists() -> None:
    assert blocks("One & two\nmore\n\nBring:\n- papers\n* a bag") == [
        ("paragraph", ("One &amp; two<br/>more",)),
        ("paragraph", ("Bring:",)),
        ("bullets", ("papers", "a bag")),
    ]


def test_plain_gives_one_line_for_summaries_and_lines_for_hours() -> None:
    html = "<p>Monday:<br>9am to 5pm</p><ul><li>a</li><li>b</li></ul>"
    assert plain(html) == "Monday: 9am to 5pm a, b"
    assert plain(html, between="\n") == "Monday:\n9am to 5pm\na\nb"
    assert bullets("<ul><li>Ramp &amp; lift</li></ul><p>Hearing loop</p>") == ("Ramp & lift", "Hearing loop")
    assert paragraphs("<p>a</p><ul><li>b</li></ul>") == "a<br/>• b"


def test_a_page_does_not_repeat_its_summary() -> None:
    page = sections(
        "<p>Help with rent. You may be able to get it.</p><h2>X</h2><p>y</p>", "en", HEADINGS, BASE, PUBLIC
    )[0]
    summary, rest = with_summary("", page)
    assert summary == "Help with rent."
    assert rest[0].blocks[0].items == ("You may be able to get it.",)
    assert with_summary("Help with rent. You may be able to get it.", page)[1] == page[1:]
    assert with_summary("Something else.", page) == ("Something else.", page)


def test_a_sentence_that_only_introduces_a_list_is_no_summary() -> None:
    page = sections("<p>You need:</p><ul><li>a</li></ul>", "en", HEADINGS, BASE, PUBLIC)[0]
    assert with_summary("", page) == ("", page)


TAGS = [
    "p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h5", "b", "strong", "a", "table", "tr", "td", "th",
    "blockquote", "br", "dl", "dt", "dd", "caption", "span", "em", "script", "img", "thead", "hr", "summary",
    "details", "unknown", "!----", "title", "textarea", "math", "select", "option",
]  # fmt: skip
OPENINGS = [*TAGS, "a href='/x'", "a href='javascript:x'", "img src=x", "p class='y'"]
WORDS = st.text(string.ascii_letters + "0123456789 &<>\"'/=;£é\u00a0\n\x00\u202e", max_size=12)
MARKUP = st.lists(
    st.one_of(
        WORDS,
        st.sampled_from(OPENINGS).map(lambda tag: f"<{tag}>"),
        st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
    ),
    max_size=30,
).map("".join)
ALLOWED = re.compile(r"(?:<b>|</b>|<br/>|[^<>])*")


def assert_well_formed(item: str) -> None:
    assert ALLOWED.fullmatch(item), item
    assert not re.search(r"&(?!(?:amp|lt|gt);)", item), item
    depth = 0
    for tag in re.findall(r"</?b>", item):
        depth += 1 if tag == "<b>" else -1
        assert 0 <= depth <= 1, item
    assert depth == 0, item
    assert item == item.strip()
    assert item


@settings(deadline=None)  # the machine may be busy
@given(MARKUP)
def test_whatever_is_sent_only_bold_and_line_breaks_come_out(html: str) -> None:
    found, found_links = sections(html, "en", HEADINGS, BASE, PUBLIC)
    for section in found:
        assert section.blocks
        for block in section.blocks:
            for item in block.items:
                assert_well_formed(item)
    for link in found_links:
        assert link.url.startswith(("http://", "https://"))
        assert link.label
    plain(html)
    paragraphs(html)


WORD = st.text(string.ascii_lowercase, min_size=1, max_size=6)
SHAPES = st.sampled_from(
    [
        "<p>{}</p>", "<h2>{}</h2>", "<h3>{}</h3>", "<ul><li>{}</li></ul>", "<ol><li><p>{}</p></li></ol>",
        "<blockquote><p>{}</p></blockquote>", "<table><tr><td>{}</td></tr></table>", "<div><div>{}</div></div>",
        "<p><strong>{}</strong></p>", "<p><a href='/x'>{}</a></p>", "<dl><dt>{}</dt></dl>", "<p>x<br>{}</p>",
        "<table><tr><th>a</th><th>b</th></tr><tr><td>{}</td><td></td></tr></table>", "{}",
        "<ul><li>x<ol><li>{}</li></ol></li></ul>", "<blockquote><ul><li>{}</li></ul></blockquote>",
        "<table><tr><td><ul><li>{}</li></ul></td></tr></table>", "<details><summary>{}</summary></details>",
        "<dl><dt>x</dt><dd>{}</dd></dl>",
    ]
)  # fmt: skip


@settings(deadline=None)  # the machine may be busy
@given(st.lists(st.tuples(SHAPES, WORD), min_size=1, max_size=12))
def test_no_word_of_an_ordinary_page_is_lost_and_their_order_stays(parts: list[tuple[str, str]]) -> None:
    html = "\n".join(shape.format(f"~{word}{number}~") for number, (shape, word) in enumerate(parts))
    found, _ = sections(html, "en", HEADINGS, BASE, PUBLIC)
    shown = " ".join([text for one in found for text in (one.heading, *(i for b in one.blocks for i in b.items))])
    # A heading with nothing under it is not drawn.
    wanted = [
        f"~{word}{number}~" for number, (shape, word) in enumerate(parts) if not shape.startswith(("<h", "<details"))
    ]
    assert [word for word in re.findall(r"~\w+~", shown) if word in wanted] == wanted
