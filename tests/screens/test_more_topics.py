"""More topics: what config/topics.toml gives no card stands here, and nothing is lost."""

from pathlib import Path

from kiosk.folders import CONFIG
from screens.routes import Home
from tests.screens.conftest import Opened


def _without_help_today(folder: Path) -> dict[str, str]:
    cards = (CONFIG / "topics.toml").read_text("utf-8").split("[[cards]]")
    file = folder / "topics.toml"
    file.write_text("[[cards]]".join(card for card in cards if "/help-today" not in card), "utf-8")
    return {"KIOSK_TOPICS__FILE": str(file)}


def test_a_topic_without_a_card_stands_under_more_topics(visit: Opened, tmp_path: Path) -> None:
    visitor = visit(Home(), environment=_without_help_today(tmp_path))
    assert "Help today" not in visitor.buttons()
    visitor.tap("More topics")
    assert visitor.title() == "More topics"
    assert visitor.thing("Help today").description == "Food, heating, safety, a bed tonight"
    visitor.tap("Help today")
    assert visitor.title() == "Help today"
    visitor.tap("Back")
    assert visitor.title() == "More topics"


def test_more_topics_in_welsh(visit: Opened, tmp_path: Path) -> None:
    visitor = visit(Home(), language="cy", environment=_without_help_today(tmp_path))
    visitor.tap("Mwy o bynciau")
    assert "Cymorth heddiw" in visitor.buttons()


def test_there_is_no_such_button_while_every_topic_has_a_card(visit: Opened) -> None:
    assert "More topics" not in visit(Home()).buttons()
