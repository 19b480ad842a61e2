"""Search: words are typed on the screen, pages come at each letter, and say why they do."""

import gc
import logging
import shutil
import weakref
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from content_sync.search.folding import folded
from content_sync.search.mutations import forms, radicals
from content_sync.search.stems import sound, stem
from screens.routes import Access, Home, Place, Search, ServicePage, Topic
from screens.search.completion import completed
from screens.search.search_model import SearchModel
from tests.screens.conftest import LANDSCAPE, PORTRAIT, Opened
from tests.screens.content_store import ContentStore, edit
from tests.screens.faults import faults
from tests.screens.key_presser import BACK, DOWN, LEFT, RIGHT, SELECT, UP, KeyPresser
from tests.screens.listener import listening
from tests.screens.seen import drawn, place_of
from tests.screens.tree_faults import tree_faults
from tests.screens.visitor import Visitor

FIVE = {"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl", "ur", "ar"]'}
BAR = ["Back", "Home", "Search", "Easier to use", "Cymraeg", "Finish"]


def model(visitor: Visitor) -> SearchModel:
    """The search that is shown."""
    found = visitor.kiosk.navigator.shown_model
    assert isinstance(found, SearchModel)
    return found


def type_letters(visitor: Visitor, words: str) -> None:
    """Touch one key after the other."""
    for letter in words:
        visitor.tap_at(key(visitor, "Space" if letter == " " else letter))


def key(visitor: Visitor, name: str) -> QPoint:
    """Where a key is; the bar has a button that is called Search, too."""
    return next(thing for thing in visitor.things() if thing.is_button and thing.name == name).place.center()


def results(visitor: Visitor) -> list[str]:
    """The names of what is offered above the field."""
    rows = [one.item for one in drawn(visitor.window, "QQuickAbstractButton") if one.is_seen and _is_row(one.item)]
    return [str(item.property("text")) for item in rows]


def _is_row(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("ListRow_")


def field(visitor: Visitor) -> QQuickItem:
    """The field that is typed into."""
    return next(one.item for one in drawn(visitor.window, "QQuickTextInput"))


def has_keyboard(visitor: Visitor) -> bool:
    """Whether the keys are on the screen."""
    return "Space" in visitor.buttons()


# Where it is


def test_the_bar_opens_the_search_and_closes_it(visit: Opened) -> None:
    visitor = visit(Topic("/housing"))
    assert visitor.buttons()[-6:] == BAR
    visitor.tap("Search")
    assert visitor.title() == "What are you looking for?"
    assert visitor.kiosk.navigator.route == Search()
    assert visitor.reads("Spelling does not matter")
    visitor.tap_at([thing for thing in visitor.things() if thing.name == "Search"][-1].place.center())
    assert visitor.title() == "Housing"


def test_a_finger_on_the_bar_makes_the_search_ready(visit: Opened) -> None:
    visitor = visit(Home())
    visitor.put_down(visitor.thing("Search").place.center())
    visitor.wait_until(lambda: Search() in visitor.kiosk.navigator._pool._models)
    visitor.lift(visitor.thing("Search").place.center())
    assert visitor.kiosk.navigator.route == Search()


# What is found


def test_letters_bring_results_and_each_says_why(visit: Opened) -> None:
    visitor = visit(Search())
    type_letters(visitor, "pay rent")
    assert field(visitor).property("text") == "pay rent"
    assert visitor.title() == "Results for “pay rent”"
    assert "Discretionary Housing Payment" in results(visitor)
    why = visitor.thing("Discretionary Housing Payment").description
    assert why.startswith("Money and benefits. ")
    assert "pay rent”" in why
    visitor.tap("Discretionary Housing Payment")
    assert visitor.title() == "Discretionary Housing Payment"


def test_what_is_misspelt_is_understood_and_said(visit: Opened) -> None:
    visitor = visit(Search("caerers alowance"))
    assert visitor.title() == "Showing results for “carers allowance”"
    assert results(visitor)[0] == "Carer’s Allowance"
    assert field(visitor).property("text") == "caerers alowance"


def test_a_word_that_people_say_leads_to_the_councils(visit: Opened) -> None:
    visitor = visit(Search("dole"))
    assert visitor.thing("Universal Credit").description == "Money and benefits. Often meant by “dole”"


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("housing", "Housing", Topic),
        ("aberfryn library", "Aberfryn Library and Hub", Place),
        ("harbour market", "Harbour market", ServicePage),
    ],
)
def test_a_result_opens_as_what_it_is(visit: Opened, words: str, name: str, kind: type) -> None:
    visitor = visit(Search(words))
    visitor.tap(name)
    assert isinstance(visitor.kiosk.navigator.route, kind)


def test_an_event_says_when_it_is(visit: Opened) -> None:
    visitor = visit(Search("harbour market"))
    assert visitor.thing("Harbour market").description.startswith("Event. Saturday 18 July, ")


def test_results_of_several_kinds_stand_in_groups(visit: Opened) -> None:
    names = visit(Search("library", is_whole=True)).names()
    assert names.index("Help and services") < names.index("Libraries") < names.index("Places")
    assert names.index("Places") < names.index("Aberfryn Library and Hub")


def test_results_of_one_kind_have_no_heading(visit: Opened) -> None:
    assert not visit(Search("dole", is_whole=True)).reads("Help and services")


def test_the_best_are_first_and_the_others_a_touch_away(visit: Opened) -> None:
    visitor = visit(Search("council"))
    found = len(model(visitor)._answer.found)
    first = results(visitor)
    assert 1 < len(first) <= 4 < found
    assert visitor.reads(f"{found}")
    more = next(name for name in visitor.buttons() if name.startswith(f"{found - len(first)} more"))
    visitor.tap(more)
    assert not has_keyboard(visitor)
    assert results(visitor)[: len(first)] == first
    assert len(visitor.kiosk.navigator.shown_model.property("rows").rows()) == found + 1
    assert visitor.reads("call 01632 960 123 (Monday to Friday, 9 to 5)")


def test_nothing_found_is_no_dead_end(visit: Opened) -> None:
    visitor = visit(Search("qxqxqx"))
    assert visitor.title() == "Nothing found for “qxqxqx”"
    assert results(visitor)[:2] == ["Money and benefits", "Housing"]
    assert visitor.reads("Ask a member of staff, or call 01632 960 123")
    visitor.tap("All topics")
    assert {"Around Morfryn", "Help today"} <= set(visitor.buttons())
    visitor.tap("Housing")
    assert visitor.title() == "Housing"


def test_nobody_is_sent_to_staff_who_are_not_there(visit: Opened) -> None:
    visitor = visit(Search("qxqxqx", is_whole=True), environment={"KIOSK_BOOTH__STAFFED": "false"})
    assert visitor.reads("Call 01632 960 123 (Monday to Friday, 9 to 5)")
    assert not visitor.reads("staff")


def test_what_is_in_another_language_says_so(visit: Opened) -> None:
    visitor = visit(Search("rent"), language="ur", environment=FIVE)
    entry = visitor.thing("Problems with private renting")
    assert entry.description.endswith("English")


# Typing


def test_suggestions_complete_the_word_and_go_on(visit: Opened) -> None:
    visitor = visit(Search("bus pas"))
    visitor.tap("pass")
    assert field(visitor).property("text") == "bus pass "
    assert visitor.kiosk.navigator.route == Search("bus pass ")


@pytest.mark.parametrize(
    ("words", "suggestion", "then"),
    [
        ("bus pas", "pass", "bus pass "),
        ("bus ", "pass", "bus pass "),
        ("bus", "pass", "bus pass "),
        ("dwr", "dŵr", "dŵr "),
        ("", "bus", "bus "),
        ("Coun", "council", "council "),
    ],
)
def test_a_suggestion_takes_the_place_of_what_it_completes(words: str, suggestion: str, then: str) -> None:
    assert completed(words, suggestion) == then


def test_erasing_and_clearing_search_again(visit: Opened) -> None:
    visitor = visit(Search("rents"))
    visitor.tap("Erase")
    assert visitor.kiosk.navigator.route == Search("rent")
    visitor.tap("Clear")
    assert visitor.title() == "What are you looking for?"
    assert not results(visitor)


def test_rows_are_filled_anew_and_none_is_made(visit: Opened) -> None:
    visitor = visit(Search("council"))
    rows = [one.item for one in drawn(visitor.window, "QQuickAbstractButton") if _is_row(one.item)]
    model(visitor).text = "council tax"  # type: ignore[assignment]  # a property of Qt
    visitor.settle()
    assert [one.item for one in drawn(visitor.window, "QQuickAbstractButton") if _is_row(one.item)] == rows


WILD = [
    '"',
    "'); DROP TABLE item; --",
    "a AND OR NOT NEAR(",
    "*",
    "🙂🙂",
    "\0",
    "a\0b",
    "x" * 10_000,
    "ŵ" * 300,
    "-",
    "%_",
]


@pytest.mark.parametrize("words", WILD, ids=range(len(WILD)))
def test_whatever_is_typed_is_no_error(visit: Opened, words: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    visitor = visit(Search())
    model(visitor).text = words  # type: ignore[assignment]  # a property of Qt
    visitor.settle()
    assert len(visitor.title()) < 70
    assert not faults(visitor)
    assert "item" not in " ".join(record.getMessage() for record in caplog.records)


# The whole screen


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_search_gives_the_results_the_whole_screen_and_the_field_brings_the_keys_back(
    visit: Opened, size: tuple[int, int]
) -> None:
    visitor = visit(Search("council"), size=size)
    before = len(results(visitor))
    visitor.tap_at(key(visitor, "Search"))
    assert not has_keyboard(visitor)
    assert len(results(visitor)) > before
    visitor.tap("Down")
    assert visitor.kiosk.navigator.route == Search("council", is_whole=True)
    visitor.tap_at(place_of(field(visitor)).center().toPoint())
    assert has_keyboard(visitor)
    assert len(results(visitor)) == before


def test_search_without_words_keeps_the_keys(visit: Opened) -> None:
    visitor = visit(Search())
    visitor.tap_at(key(visitor, "Search"))
    assert has_keyboard(visitor)


# The way back


def test_back_from_a_result_returns_to_the_same_words(visit: Opened) -> None:
    visitor = visit(Search())
    type_letters(visitor, "dole")
    before = visitor.picture()
    visitor.tap("Universal Credit")
    visitor.tap("Take this home")
    visitor.tap("Back")
    visitor.tap("Back")
    assert field(visitor).property("text") == "dole"
    assert visitor.picture() == before
    visitor.tap("Back")
    assert visitor.kiosk.navigator.route == Home()


def test_the_whole_screen_and_its_place_survive_back(visit: Opened) -> None:
    visitor = visit(Search("council", is_whole=True))
    visitor.tap("Down")
    seen = results(visitor)
    visitor.tap(seen[-1])
    visitor.tap("Back")
    assert results(visitor) == seen
    assert visitor.kiosk.navigator.route == Search("council", is_whole=True)


def test_the_access_panel_gives_the_words_back(visit: Opened) -> None:
    visitor = visit(Search("dole"))
    visitor.tap("Easier to use")
    assert visitor.kiosk.navigator.route == Access()
    visitor.tap("Largest")
    visitor.tap("Easier to use")
    assert visitor.title() == "Results for “dole”"


def test_the_same_words_are_searched_in_the_other_language(visit: Opened) -> None:
    visitor = visit(Search("universal credit"))
    assert results(visitor)[0] == "Universal Credit"
    visitor.tap("Cymraeg")
    assert results(visitor)[0] == "Credyd Cynhwysol"
    assert field(visitor).property("text") == "universal credit"
    visitor.tap("English")
    assert results(visitor)[0] == "Universal Credit"


def test_new_content_is_found_where_one_stands(visit: Opened, own_content: ContentStore, council: Path) -> None:
    visitor = visit(Search("dole"), store=own_content)
    assert results(visitor)[0] == "Universal Credit"
    edit(council / "services" / "universal-credit.en.md", (' = "Universal Credit"', ' = "Universal Credit, made new"'))
    own_content.sync(council)
    visitor.kiosk.look_for_news()
    visitor.settle()
    assert "Universal Credit, made new" in results(visitor)
    assert field(visitor).property("text") == "dole"


# Everyone

PANELS: dict[str, tuple[tuple[int, int], dict[str, str]]] = {
    "portrait": (PORTRAIT, {}),
    "landscape": (LANDSCAPE, {}),
    "15 inch": ((1280, 800), {"KIOSK_DISPLAY__DIAGONAL_IN": "15"}),
    "15 inch, nearly square": ((1024, 768), {"KIOSK_DISPLAY__DIAGONAL_IN": "15"}),
    "15 inch upright": ((768, 1024), {"KIOSK_DISPLAY__DIAGONAL_IN": "15"}),
    "15.6 inch": ((1366, 768), {"KIOSK_DISPLAY__DIAGONAL_IN": "15.6"}),
    "lowered": (PORTRAIT, {"KIOSK_DISPLAY__LOWERED": "true"}),
    "lowered landscape": (LANDSCAPE, {"KIOSK_DISPLAY__LOWERED": "true"}),
}


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize(("text_size", "language"), [(2, "en"), (2, "ur"), (3, "cy")])
def test_a_result_the_field_and_every_key_are_seen(visit: Opened, panel: str, text_size: int, language: str) -> None:
    _look(visit, panel, text_size, language)


@pytest.mark.parametrize("panel", ["portrait", "landscape", "lowered", "lowered landscape"])
@pytest.mark.parametrize("language", ["en", "ar", "ur"])
def test_a_result_the_field_and_every_key_are_seen_in_the_largest_text(
    visit: Opened, panel: str, language: str
) -> None:
    _look(visit, panel, 4, language)


def _look(visit: Opened, panel: str, text_size: int, language: str) -> None:
    size, environment = PANELS[panel]
    typed = {"en": "rent", "cy": "rhent", "ar": "الإيجار", "ur": "کرایہ"}[language]
    visitor = visit(Search(typed), size=size, text_size=text_size, language=language, environment=FIVE | environment)
    assert _hidden(visitor) == []
    assert any(not _cut(visitor, one) for one in _rows(visitor)), "no result is seen whole"


def _rows(visitor: Visitor) -> list[QQuickItem]:
    return [one.item for one in drawn(visitor.window, "QQuickAbstractButton") if one.is_seen and _is_row(one.item)]


def _hidden(visitor: Visitor) -> list[str]:
    """The field and the keys that are not whole in sight."""
    keys = [one.item for one in drawn(visitor.window, "QQuickAbstractButton") if one.item.property("isKey") is not None]
    assert len(keys) > 20
    return [cut for item in [field(visitor).parentItem(), *keys] if item.isVisible() and (cut := _cut(visitor, item))]


def _cut(visitor: Visitor, item: QQuickItem) -> str:
    return KeyPresser(visitor).hidden(item)


@pytest.mark.parametrize("text_size", [2, 4])
def test_the_largest_text_on_the_smallest_panels_leaves_the_field_and_the_keys(visit: Opened, text_size: int) -> None:
    for panel in ("15 inch upright", "15 inch, nearly square"):
        size, environment = PANELS[panel]
        assert _hidden(visit(Search("rent"), size=size, text_size=text_size, environment=environment)) == []


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_long_words_break_nothing(visit: Opened, size: tuple[int, int], whole: bool) -> None:
    for text_size in (2, 4):
        visitor = visit(Search("rent " * 39, is_whole=whole), size=size, text_size=text_size)
        assert not [*faults(visitor), *tree_faults(visitor)]


def test_the_keypad_types_and_finds(visit: Opened) -> None:
    keys = KeyPresser(visitor := visit(Search()))
    keys.press(DOWN)
    for letter in "dole":
        steer(keys, letter)
        keys.press(SELECT)
    assert visitor.kiosk.navigator.route == Search("dole")
    steer(keys, "Universal Credit")
    keys.press(SELECT)
    visitor.settle()
    assert visitor.title() == "Universal Credit"
    keys.press(BACK)
    visitor.wait_until(lambda: keys.lit() == "Universal Credit")
    assert visitor.kiosk.navigator.route == Search("dole")


def test_the_keypad_begins_with_the_first_result_when_the_keys_go(visit: Opened) -> None:
    keys = KeyPresser(visitor := visit(Search("dole")))
    keys.press(DOWN)
    steer(keys, "Clear")
    keys.press(RIGHT)
    assert keys.lit() == "Search"
    keys.press(SELECT)
    visitor.wait_until(lambda: keys.lit() == "Universal Credit")
    assert not has_keyboard(visitor)


def steer(keys: KeyPresser, name: str) -> None:
    """Go to a thing of the page as somebody who sees it would: up and down to its row, then along the row."""
    target = place_of(keys.visitor.thing(name).item)
    for _ in range(60):
        here = keys.lit_item()
        if here is None or keys.lit() == name:
            break
        place = place_of(here)
        if place.bottom() <= target.top() or place.top() >= target.bottom():
            keys.press(DOWN if place.top() < target.top() else UP)
        else:
            keys.press(RIGHT if place.left() < target.left() else LEFT)
    assert keys.lit() == name


@pytest.mark.skipif(not shutil.which("pulseaudio"), reason="needs the package pulseaudio")
@pytest.mark.usefixtures("sound")
def test_the_number_is_told_in_a_pause_and_the_results_are_read_when_the_keys_go(visit: Opened) -> None:
    listener = listening(visit, Search("dol"))
    visitor = listener.visitor
    listener.waits_for("for", "dol")
    visitor.tap("e")
    listener.waits_for("found")
    visitor.tap_at(key(visitor, "Search"))
    listener.waits_for("Results", "for")
    listener.waits_for("Universal", "Credit")


# Nothing stays


@pytest.mark.parametrize("way_out", ["Finish", "time"])
def test_nothing_that_was_typed_stays(
    visit: Opened, own_content: ContentStore, caplog: pytest.LogCaptureFixture, way_out: str
) -> None:
    caplog.set_level(logging.DEBUG)
    visitor = visit(Search(), store=own_content)
    before = _contents(own_content.folder)
    type_letters(visitor, "dole rrenttt")
    model(visitor).text = "dole"  # type: ignore[assignment]  # a property of Qt
    left: list[weakref.ref[object]] = [weakref.ref(model(visitor)), weakref.ref(field(visitor))]
    visitor.tap("Universal Credit")
    visitor.tap("Back")
    if way_out == "Finish":
        visitor.tap("Finish")
    else:
        visitor.kiosk.watch._idle.touched(-10_000)
        visitor.kiosk.watch.look()
        visitor.settle()
    assert _contents(own_content.folder) == before
    assert "dole" not in " ".join(record.getMessage() for record in caplog.records)
    gc.collect()
    assert not [thing() for thing in left if (found := thing()) is not None and shiboken6.isValid(found)]
    assert "dole" not in repr(visitor.kiosk.navigator._history) + repr(visitor.kiosk.keypad.focus._trail)
    assert [cached for cached in (folded, forms, radicals, sound, stem) if cached.cache_info().currsize] == []
    searcher = visitor.kiosk.booth.search._searcher
    assert searcher
    assert not searcher._vocabulary._forms
    visitor.tap("English")
    visitor.tap("Search")
    assert field(visitor).property("text") == ""


def _contents(folder: Path) -> dict[str, bytes]:
    files = [file for file in folder.rglob("*") if file.is_file() and not file.name.endswith("-shm")]
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}
