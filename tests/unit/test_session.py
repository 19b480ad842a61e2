"""What a visitor chose is gone after the visit, and a language that is not offered is a bug."""

import pytest

from kiosk.session import Session
from kiosk.settings import load_settings
from screens.choices import Choices


@pytest.fixture
def session() -> Session:
    return Session(load_settings(environment={}))


def test_everything_goes_back_to_the_settings(session: Session) -> None:
    before = session.choices
    session.choose(Choices("cy", 4, "inverted", is_lowered=True, is_calm=True, speaks=True, speed=5, volume=10))
    assert (session.language, session.textSize, session.theme) == ("cy", 4, "inverted")
    assert session.isLowered
    assert session.calm
    assert session.speaks
    session.reset()
    assert session.choices == before


def test_the_bars_button_leads_to_the_booths_own_language_and_back_to_the_visitors() -> None:
    session = Session(load_settings(environment={"KIOSK_LANGUAGE__OFFERED": '["cy", "en", "ar"]'}))
    assert session.other_language == "cy"
    session.choose_language("ar")
    assert session.other_language == "en"
    session.choose_language("en")
    assert session.other_language == "ar"
    session.reset()
    assert session.other_language == "cy"


def test_where_there_is_one_language_there_is_no_other() -> None:
    assert Session(load_settings(environment={"KIOSK_LANGUAGE__OFFERED": '["en"]'})).other_language == ""


def test_a_language_that_is_not_offered_is_refused(session: Session) -> None:
    with pytest.raises(ValueError, match="tlh"):
        session.choose_language("tlh")


def test_choosing_the_same_language_tells_nobody(session: Session) -> None:
    told: list[bool] = []
    session.languageChanged.connect(lambda: told.append(True))
    session.choose_language("en")
    assert told == []
    session.choose_language("cy")
    assert told == [True]
