"""A booth of another council is told what it still has of the sample council's."""

from pathlib import Path

import pytest

from kiosk.doctor.settings_checks import check_sample_words
from kiosk.settings import load_settings

_SOURCE = """
[[sources]]
name = "{name}"
kind = "{kind}"
url = "{url}"
public_url = {{en = "{url}"}}
languages = ["en"]
"""
COUNCIL = _SOURCE.format(name="leeds", kind="localgov-drupal", url="https://www.council.example")
SAMPLE = _SOURCE.format(name="morfryn", kind="localgov-drupal", url="http://127.0.0.1:8850")
GOVUK = (
    _SOURCE.format(name="govuk", kind="govuk", url="https://www.gov.uk") + 'paths = {"/money" = ["/pension-credit"]}'
)
OWN_WORDS = """
[council]
name = {en = "Leeds City Council"}
phone = ""
hours = {}
emergency_phone = ""
[booth]
name = {en = "Leeds Hub"}
place = {}
[brand]
logo = "/etc/kiosk/logo.svg"
colour_1 = "#112233"
colour_2 = "#332211"
[topics]
file = "/etc/kiosk/topics.toml"
"""


def told(tmp_path: Path, settings: str) -> list[tuple[str, str]]:
    file = tmp_path / "kiosk.toml"
    file.write_text(settings)
    return [(one.state, one.sentence) for one in check_sample_words(load_settings(file, environment={}))]


@pytest.mark.parametrize("settings", ["", SAMPLE, SAMPLE + GOVUK, COUNCIL + OWN_WORDS])
def test_nothing_is_said_of_the_sample_itself_or_of_a_council_with_its_own_words(tmp_path: Path, settings: str) -> None:
    assert told(tmp_path, settings) == []


@pytest.mark.parametrize("settings", [COUNCIL, COUNCIL + GOVUK])
def test_a_council_with_none_of_its_own_is_told_all(tmp_path: Path, settings: str) -> None:
    ((state, sentence),) = told(tmp_path, settings)
    assert state == "ATTENTION"
    assert sentence == (
        "These are still the sample council's: council.name, council.phone, council.hours, council.emergency_phone, "
        "booth.name, booth.place, brand.logo, brand.colour_1, brand.colour_2, topics.file. "
        "Write your own into /etc/kiosk/kiosk.toml."
    )


def test_only_what_is_left_is_told(tmp_path: Path) -> None:
    own = OWN_WORDS.replace('phone = ""\nhours', "hours").replace('logo = "/etc/kiosk/logo.svg"\n', "")
    ((_, sentence),) = told(tmp_path, COUNCIL + own)
    assert sentence.startswith("These are still the sample council's: council.phone, brand.logo. Write")
