"""What a visitor chose is gone after the visit, and a language that is not offered is a bug."""

import pytest

from kiosk.session import Session
from kiosk.settings import load_settings


@pytest.fixture
def session() -> Session:
    settings = load_settings(environment={})
    return Session(settings.display, settings.language)


def test_everything_goes_back_to_the_settings(session: Session) -> None:
    session.choose_language("cy")
    session.choose_look(4, "inverted")
    session.reset()
    assert (session.language, session.textSize, session.theme) == ("en", 2, "standard")


def test_the_button_names_the_next_language_and_none_where_there_is_one(session: Session) -> None:
    assert session.other_language == "cy"
    session.choose_language("cy")
    assert session.other_language == "en"
    settings = load_settings(environment={"KIOSK_LANGUAGE__OFFERED": '["en"]'})
    assert Session(settings.display, settings.language).other_language == ""


def test_a_language_that_is_not_offered_is_refused(session: Session) -> None:
    with pytest.raises(ValueError, match="pl"):
        session.choose_language("pl")


def test_choosing_the_same_language_tells_nobody(session: Session) -> None:
    told: list[bool] = []
    session.languageChanged.connect(lambda: told.append(True))
    session.choose_language("en")
    assert told == []
    session.choose_language("cy")
    assert told == [True]
