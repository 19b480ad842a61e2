"""What is not among the results: each with its reason, for claimants and staff together."""

from screens.routes import CheckerAnswers, CheckerOthers, CheckerResult
from tests.screens.checker_store import put_in_force
from tests.screens.checker_visits import PENSIONER, WELL_OFF, stand_at
from tests.screens.conftest import Opened
from tests.screens.content_store import ContentStore


def test_everything_that_is_not_on_the_list_stands_here_with_its_reason(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerOthers(), PENSIONER)
    assert visitor.title() == "Not on your list, and why"
    assert visitor.thing("Universal Credit").description == "You told us: you are over State Pension age."
    assert not {"Pension Credit", "Housing Benefit", "Warm Home Discount"} & set(visitor.names())


def test_they_stand_under_their_subjects(visit: Opened, ruled: ContentStore) -> None:
    names = stand_at(visit, ruled, CheckerOthers(), WELL_OFF).names()
    parts = [
        "Money", "Pension Credit", "Universal Credit", "Home & Council Tax", "Housing Benefit", "Health and care",
        "Attendance Allowance", "Bills", "Warm Home Discount",
    ]  # fmt: skip
    assert [names.index(part) for part in parts] == sorted(names.index(part) for part in parts)


def test_an_entry_opens_all_its_reasons(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerOthers(), WELL_OFF)
    visitor.tap("Warm Home Discount")
    assert visitor.kiosk.navigator.route == CheckerResult("warm_home_discount")
    assert {"Your income is not low", "Pension Credit does not seem to fit"} <= set(visitor.names())


def test_free_advice_and_a_change_of_mind_are_here_too(visit: Opened, ruled: ContentStore) -> None:
    visitor = stand_at(visit, ruled, CheckerOthers(), PENSIONER)
    assert visitor.reads("Advicelink Cymru: 0800 702 2020")
    visitor.tap("Change an answer")
    assert visitor.kiosk.navigator.route == CheckerAnswers()


def test_where_nothing_is_ruled_out_the_screen_says_so(visit: Opened, own_content: ContentStore) -> None:
    put_in_force(
        own_content,
        ("    likely_if:", "    always: true\n    likely_if:"),
        ("    maybe_if:", "    always: true\n    maybe_if:"),
        *AS_EXPECTED,
    )
    visitor = stand_at(visit, own_content, CheckerOthers(), WELL_OFF)
    assert visitor.reads("There is nothing that your answers rule out.")


AS_EXPECTED = (
    ("      universal_credit: not_shown\n", ""),
    ("pension_credit: not_shown, ", ""),
)
