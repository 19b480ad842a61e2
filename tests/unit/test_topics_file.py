"""config/topics.toml: at most six cards, with pictograms that exist, or a sentence that helps."""

from pathlib import Path

import pytest

from kiosk.folders import ASSETS, CONFIG
from kiosk.settings_error import SettingsError
from kiosk.topics_file import read_cards

PICTOGRAMS = ASSETS / "pictograms"
CARD = '[[cards]]\ncodes = ["/x"]\npictogram = "housing"\ntint = "sea"\n'


def test_the_files_own_cards_can_be_read() -> None:
    cards = read_cards(CONFIG / "topics.toml", PICTOGRAMS)
    assert len(cards) == 6
    assert [card.around for card in cards].count(True) == 1
    assert cards[0].codes == ("/money-and-benefits",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (CARD * 7, "6"),
        (CARD.replace("housing", "castle"), "there is no pictogram 'castle'; there are advice, bins-and-recycling"),
        (CARD.replace("sea", "purple"), "purple"),
        (CARD.replace('["/x"]', "[]"), "codes"),
        (CARD + "colour = 3", "colour"),
        ("[[cards", "cannot be used"),
    ],
)
def test_a_bad_file_is_refused_with_what_to_mend(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "topics.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(SettingsError) as caught:
        read_cards(file, PICTOGRAMS)
    assert said in str(caught.value)
    assert str(file) in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml cannot be read"):
        read_cards(tmp_path / "none.toml", PICTOGRAMS)
