"""Privacy and accessibility: what the booth does and does not do, and whom to tell."""

import json

import pytest

from kiosk.languages import is_draft
from screens.booth import Sound
from screens.languages import OWN_NAMES, own_name
from screens.routes import About, Home
from tests.screens.conftest import Opened
from tests.screens.visitor import Visitor


def test_the_statement_says_what_is_kept_which_is_nothing(visit: Opened) -> None:
    visitor = visit(About())
    for promise in (
        "This booth does not know who you are, and does not want to.",
        "No name, no account, no camera and no microphone",
        "What you look at is not written down anywhere",
        "If nobody touches the screen for 90 seconds, it asks, and then clears",
    ):
        assert promise in visitor.names()


def test_the_statement_says_what_becomes_of_answers_where_there_is_a_checker(visit: Opened) -> None:
    promise = "What you answer is not kept: it is gone when you finish, go home or walk away"
    assert promise in visit(About()).names()
    assert promise not in visit(About(), environment={"KIOSK_CHECKER__OFFERED": "false"}).names()


def test_the_statement_says_whom_to_call_and_how_fresh_the_pages_are(visit: Opened) -> None:
    visitor = visit(About())
    assert visitor.reads("01632 960 123")
    assert visitor.reads("Checked with the council website today, 7.40 am.")


def test_the_statement_claims_no_page_for_the_council_that_another_source_may_have_written(visit: Opened) -> None:
    visitor = visit(About())
    assert visitor.reads("come from websites that")
    assert visitor.reads("A page from GOV.UK says so at its end.")


def test_the_statement_says_how_far_it_meets_the_standards_and_when_that_was_looked_at(visit: Opened) -> None:
    visitor = visit(About())
    assert visitor.reads("partially compliant with the standard EN 301 549 and with level AA of WCAG 2.2")
    assert visitor.reads("This statement is from 22 November 2026.")
    assert visitor.reads("not been tested with disabled people")
    assert visitor.reads("The pages are not in British Sign Language")


@pytest.mark.parametrize(
    ("nation", "body", "phone"),
    [
        ("wales", "Equality Advisory and Support Service", "0808 800 0082"),
        ("england", "Equality Advisory and Support Service", "0808 800 0082"),
        ("northern-ireland", "Equality Commission for Northern Ireland", "028 90 500 600"),
    ],
)
def test_who_enforces_depends_on_where_the_booth_stands(visit: Opened, nation: str, body: str, phone: str) -> None:
    visitor = visit(About(), environment={"KIOSK_BOOTH__NATION": nation})
    assert visitor.reads(body)
    assert visitor.reads(phone)
    others = {"Equality Advisory and Support Service", "Equality Commission for Northern Ireland"} - {body}
    assert not any(visitor.reads(other) for other in others)


@pytest.mark.parametrize("offered", [["en"], ["cy", "en"], ["cy", "en", "pl", "ur", "ar"]])
def test_the_statement_lists_the_languages_and_which_are_drafts(visit: Opened, offered: list[str]) -> None:
    visitor = visit(About(), environment={"KIOSK_LANGUAGE__OFFERED": json.dumps(offered)})
    assert visitor.reads("Languages: ") is (len(offered) > 1)
    assert visitor.reads("not in every language") is (len(offered) > 1)
    for lang in OWN_NAMES:
        named = visitor.reads(f"Nobody who speaks it has checked the words of the interface yet: {own_name(lang)}")
        assert named is (lang in offered and is_draft(lang)), lang


@pytest.mark.parametrize(
    ("sound", "says", "says_not"),
    [
        ("ready", "Every screen can be read aloud: Cymraeg, English", "cannot read aloud"),
        ("no_device", "no sound at the moment", "can be read aloud"),
        ("no_voice", "no voice at the moment", "can be read aloud"),
    ],
)
def test_the_statement_says_whether_there_is_sound(visit: Opened, sound: Sound, says: str, says_not: str) -> None:
    visitor = visit(Home(), environment={"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "pl"]'})
    _hear(visitor, sound)
    assert visitor.reads(says)
    assert not visitor.reads(says_not)
    assert visitor.reads("There is no voice to read this language aloud: Polski") is (sound == "ready")


def _hear(visitor: Visitor, sound: Sound) -> None:
    """As on a booth with this sound and two voices: the voice has told by now what this machine has."""
    visitor.kiosk.navigator.go(About())
    visitor.wait_until(lambda: visitor.kiosk.read_aloud._voice is not None, seconds=15)
    visitor.wait_until(lambda: visitor.kiosk.read_aloud._voice.state in {"ready", "no_device", "no_voice"}, seconds=15)
    visitor.kiosk.booth.sound, visitor.kiosk.booth.spoken_languages = sound, ("cy", "en")
    visitor.kiosk.navigator.refresh_current()
    visitor.settle()


def test_the_statement_of_a_booth_that_does_not_read_aloud(visit: Opened) -> None:
    visitor = visit(About(), environment={"KIOSK_SPEECH__OFFERED": "false"})
    assert visitor.reads("This booth does not read its screens aloud")
    assert not visitor.reads("can be read aloud")


@pytest.mark.parametrize(("keys", "works"), [('["Return"]', True), ("[]", False)])
def test_the_statement_says_whether_keys_work(visit: Opened, keys: str, works: bool) -> None:
    visitor = visit(About(), environment={"KIOSK_KEYPAD__SELECT": keys})
    assert visitor.reads("works with a keypad or a keyboard") is works
    assert visitor.reads("A keypad or a keyboard does not work here") is not works


def test_the_statement_leads_to_the_access_panel(visit: Opened) -> None:
    visitor = visit(About())
    visitor.tap("Make it easier to use")
    assert "Text size" in visitor.names()


@pytest.mark.parametrize("seconds", [60, 200])
def test_the_statement_tells_the_time_of_the_settings(visit: Opened, seconds: int) -> None:
    assert visit(About(), environment={"KIOSK_SESSION__QUIET_S": str(seconds)}).reads(f"for {seconds} seconds")


def test_the_statement_in_welsh(visit: Opened) -> None:
    visitor = visit(About(), language="cy")
    assert visitor.title() == "Preifatrwydd a hygyrchedd"
    assert visitor.reads("Nid yw’r bwth hwn yn gwybod pwy ydych chi")
    assert visitor.reads("90 eiliad")
