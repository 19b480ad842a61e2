"""Notices: every alert in effect, the severest first."""

from pathlib import Path

from screens.routes import Notices
from tests.screens.conftest import Moment, Opened
from tests.screens.content_store import ContentStore


def test_the_severest_notice_comes_first(visit: Opened) -> None:
    visitor = visit(Notices())
    names = visitor.names()
    bridge = next(at for at, name in enumerate(names) if name.startswith("Pont y Cei bridge"))
    holiday = next(at for at, name in enumerate(names) if "a bank holiday." in name)
    assert bridge < holiday


def test_notices_in_welsh(visit: Opened) -> None:
    visitor = visit(Notices(), language="cy")
    assert visitor.title() == "Hysbysiadau"
    assert visitor.reads("Mae Pont y Cei yn Aberfryn ar gau: mae prif bibell ddŵr wedi byrstio.")


def test_a_notice_that_is_over_goes_while_it_is_read(
    visit: Opened, own_content: ContentStore, council: Path, moment: Moment
) -> None:
    visitor = visit(Notices(), store=own_content)
    (council / "alerts.toml").write_text("", "utf-8")
    own_content.sync(council)
    visitor.wait_until(lambda: visitor.reads("There are no notices now."))
    assert not visitor.reads("Pont y Cei")
    assert moment
