"""Privacy and accessibility: what the booth does and does not do, and whom to tell."""

import pytest

from screens.routes import About
from tests.screens.conftest import Opened


def test_the_statement_says_what_is_kept_which_is_nothing(visit: Opened) -> None:
    visitor = visit(About())
    for promise in (
        "This booth does not know who you are, and does not want to.",
        "No name, no account, no camera and no microphone",
        "What you look at is not written down anywhere",
        "If nobody touches the screen for 90 seconds, it asks, and then clears",
    ):
        assert promise in visitor.names()


def test_the_statement_names_what_does_not_work_yet_and_whom_to_call(visit: Opened) -> None:
    visitor = visit(About())
    assert visitor.reads("does not read pages aloud yet")
    assert visitor.reads("01632 960 123")
    assert visitor.reads("Checked with the council website today, 7.40 am.")


@pytest.mark.parametrize("seconds", [60, 200])
def test_the_statement_tells_the_time_of_the_settings(visit: Opened, seconds: int) -> None:
    assert visit(About(), environment={"KIOSK_SESSION__QUIET_S": str(seconds)}).reads(f"for {seconds} seconds")


def test_the_statement_in_welsh(visit: Opened) -> None:
    visitor = visit(About(), language="cy")
    assert visitor.title() == "Preifatrwydd a hygyrchedd"
    assert visitor.reads("Nid yw’r bwth hwn yn gwybod pwy ydych chi")
    assert visitor.reads("90 eiliad")
