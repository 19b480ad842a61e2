"""The settings: read once, checked whole, and refused with a sentence that helps."""

from pathlib import Path

import msgspec
import pytest

from kiosk.settings import load_settings
from kiosk.settings_error import SettingsError


def load(text: str, tmp_path: Path, environment: dict[str, str] | None = None) -> object:
    file = tmp_path / "kiosk.toml"
    file.write_text(text, "utf-8")
    return load_settings(file, environment or {})


def refused(text: str, tmp_path: Path, environment: dict[str, str] | None = None) -> str:
    with pytest.raises(SettingsError) as caught:
        load(text, tmp_path, environment)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[display]\ndiagonal_in = 14", "display.diagonal_in"),
        ("[display]\ndiagonal_in = 56", "display.diagonal_in"),
        ('[display]\ndiagonal_in = "wide"', "display.diagonal_in"),
        ("[display]\nrotation = 45", "display.rotation"),
        ("[display]\ntext_size = 5", "display.text_size"),
        ('[display]\ntheme = "dark"', "display.theme"),
        ("[session]\nquiet_s = 4", "session.quiet_s"),
        ("[session]\nwarning_s = -1", "session.warning_s"),
        ('[booth]\nnation = "cornwall"', "booth.nation"),
        ('[booth]\ntimezone = "Europe/Cardiff"', "booth.timezone"),
        ("[sync]\nevery_minutes = 0", "sync.every_minutes"),
        ('[brand]\ncolour_1 = "green"', "brand.colour_1"),
        ('[brand]\ncolour_1 = "#FFCC00"', "brand.colour_1"),
        ('[language]\ndefault = "tlh"', "language.default"),
        ("[language]\noffered = []", "language.offered"),
        ('[language]\noffered = ["en", "tlh"]', "the kiosk does not speak 'tlh', only en, cy, pl, ur, ar"),
        ("[store]\ndirectory = 7", "store.directory"),
        ('sources = "https://morfryn.example"', "sources: expected a list, got a text in quotes"),
        ('[sources]\nname = "morfryn"', "begin each source with [[sources]]"),
    ],
)
def test_a_bad_value_is_named_with_its_place(tmp_path: Path, text: str, place: str) -> None:
    assert place in refused(text, tmp_path)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("[display]\ndiagonal = 24", "there is no setting display.diagonal: did you mean diagonal_in?"),
        ("[display]\ntextsize = 3", "there is no setting display.textsize: did you mean text_size?"),
        ("[dispaly]\ntext_size = 3", "there is no setting dispaly: did you mean display?"),
        ("[booth]\nzzzz = 3", "there is no setting booth.zzzz: known are name, place, nation, staffed, timezone."),
    ],
)
def test_an_unknown_name_gets_a_hint(tmp_path: Path, text: str, hint: str) -> None:
    assert hint in refused(text, tmp_path)


def test_what_is_said_names_the_file_to_mend(tmp_path: Path) -> None:
    assert str(tmp_path / "kiosk.toml") in refused("[display]\ntext_size = 9", tmp_path)
    assert "is not TOML" in refused("[display", tmp_path)
    with pytest.raises(SettingsError, match=r"none\.toml cannot be read"):
        load_settings(tmp_path / "none.toml", {})


def test_later_places_win_and_tables_merge(tmp_path: Path) -> None:
    text = "[display]\ntext_size = 3\ndiagonal_in = 32"
    environment = {"KIOSK_DISPLAY__DIAGONAL_IN": "27", "OTHER": "x"}
    file = tmp_path / "kiosk.toml"
    file.write_text(text, "utf-8")
    settings = load_settings(file, environment, {"session": {"quiet_s": 45}})
    assert settings.display.text_size == 3
    assert settings.display.diagonal_in == 27
    assert settings.display.theme == "standard"
    assert settings.session.quiet_s == 45
    assert settings.session.warning_s == 30


def test_nothing_of_the_sample_councils_stays_in_what_a_council_says(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(
        '[booth]\nname = {en = "Leeds Hub"}\nplace = {}\n[council]\nhours = {en = "9 to 5"}\n'
        '[headings.en]\nwho_decides = ["Who will decide"]',
        "utf-8",
    )
    settings = load_settings(file, {"KIOSK_COUNCIL__NAME": '{en = "Leeds City Council"}'})
    assert settings.booth.name == {"en": "Leeds Hub"}
    assert settings.booth.place == {}
    assert (settings.council.name, settings.council.hours) == ({"en": "Leeds City Council"}, {"en": "9 to 5"})
    assert settings.headings["en"]["who_decides"] == ("Who will decide",)
    assert settings.headings["en"]["eligibility"]
    assert settings.headings["cy"]


def test_lists_and_tables_are_written_as_toml_in_variables(tmp_path: Path) -> None:
    settings = load_settings(
        None,
        {
            "KIOSK_LANGUAGE__OFFERED": '["en"]',
            "KIOSK_BOOTH__NAME": '{en = "Hub"}',
            "KIOSK_DISPLAY__CALM": "true",
            "KIOSK_STORE__DIRECTORY": str(tmp_path),
        },
    )
    assert settings.language.offered == ("en",)
    assert settings.booth.name["en"] == "Hub"
    assert settings.display.calm is True
    assert settings.store.directory == tmp_path
    with pytest.raises(SettingsError, match="KIOSK_LANGUAGE__OFFERED is not a TOML value"):
        load_settings(None, {"KIOSK_LANGUAGE__OFFERED": "[en"})


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ('url = "morfryn.example"', "url: must start with https:// or http://."),
        ('public_url = {en = "www.x.example"}', "x.public_url.en: must start with https:// or http://."),
        ('name = "Morfryn County"', "may hold only a to z, 0 to 9 and hyphens"),
        ("languages = []", "languages: name at least one"),
        ('languages = ["en", "pl"]', "an address for pl is missing"),
    ],
)
def test_a_source_that_cannot_work_is_refused(tmp_path: Path, change: str, said: str) -> None:
    lines = {
        "name": 'name = "x"',
        "kind": 'kind = "localgov-drupal"',
        "url": 'url = "https://x.example"',
        "public_url": 'public_url = {en = "https://x.example"}',
        "languages": 'languages = ["en"]',
    }
    lines[change.split(" ", maxsplit=1)[0]] = change
    assert said in refused("[[sources]]\n" + "\n".join(lines.values()), tmp_path)


def test_settings_cannot_be_changed_after_they_are_read() -> None:
    settings = load_settings(environment={})
    with pytest.raises(AttributeError):
        settings.display.text_size = 4  # type: ignore[misc]  # that it cannot be done is the point
    assert msgspec.structs.replace(settings.display, text_size=4).text_size == 4


@pytest.mark.parametrize(
    ("tables", "says"),
    [
        ({"sync": {"full_from": "25:00"}}, "write one such as 01:30"),
        ({"booth": {"nation": "france"}}, "'france' is not one of england, wales, scotland, northern-ireland"),
        ({"display": {"rotation": 45}}, "45 is not one of 0, 90, 180, 270"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(tables: dict[str, dict[str, object]], says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        load_settings(environment={}, overrides=tables)
