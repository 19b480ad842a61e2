"""Numbers are shown as the council writes them and dialled as the network wants them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content_sync.content import Phone
from content_sync.phone_numbers import dialled, phone, phones_in


@pytest.mark.parametrize(
    ("written", "dial"),
    [
        ("01632 960 123", "+441632960123"),
        ("(01632) 960123", "+441632960123"),
        ("+44 (0)1632 960 123", "+441632960123"),
        ("0044 1632 960123", "+441632960123"),
        ("+353 (0)1 524 0312", "+35315240312"),
        ("0800 99 1234", "+44800991234"),
        ("999", "999"),
        ("116 123", "116123"),
        ("18001 0345 300 0168", "1800103453000168"),
        ("12", ""),
        ("", ""),
    ],
)
def test_dialled(written: str, dial: str) -> None:
    assert dialled(written) == dial


def test_each_number_of_a_text_is_found_with_its_extension() -> None:
    found = phones_in("01632 960 123 ext 45 or 01632 960 124 (out of hours)", "Desk", "9am to 5pm")
    assert found == (
        Phone("01632 960 123 ext 45", "+441632960123", "Desk", "9am to 5pm"),
        Phone("01632 960 124", "+441632960124", "Desk", "9am to 5pm"),
    )


def test_words_without_a_number_are_no_phone() -> None:
    assert phone("ask at the desk") is None
    assert phone("room 5") is None


@settings(deadline=None)  # the machine may be busy
@given(st.text(max_size=60))
def test_any_text_is_survived_and_what_is_dialled_can_be_dialled(text: str) -> None:
    for found in phones_in(text):
        assert found.dial.lstrip("+").isdigit()
        assert 3 <= len(found.dial) <= 22
