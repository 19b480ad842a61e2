"""A feed that calls things something of its own is read by the settings' field map, which refuses what it cannot do."""

from pathlib import Path
from typing import Any

import pytest

from content_sync.content import Item
from content_sync.field_names import FIELD_NAMES, OPEN_REFERRAL_TEXTS
from kiosk.settings import load_settings
from kiosk.settings_error import SettingsError
from tests.sync.reading import Read, read
from tests.sync.replay import Answer, as_json

OURS: dict[str, Any] = {
    "id": "1",
    "title": "Debt advice",
    "teaser": "Free help.",
    "extra": {"notice": "Closed on Friday", "from_age": "18", "queue": "Two weeks"},
    "publisher": {"called": "Harbour Advice", "site": "https://harbour.example"},
}
MAP = {
    "name": "title",
    "summary": "teaser",
    "alert": "extra.notice",
    "minimum_age": "extra.from_age",
    "wait_time": "extra.queue",
    "organization.name": "publisher.called",
    "organization.website": "publisher.site",
    "url": "nowhere",
}


def taken(service: dict[str, Any], **fields: str) -> Read:
    def route(path: str, _query: object) -> Answer:
        if path == "/services":
            return as_json({"total_items": 1, "total_pages": 1, "contents": [service]})
        return as_json(service) if path.startswith("/services/") else as_json({}, 404)

    return read(route, "open-referral", languages=("en",), fields=fields)


def test_fields_of_other_names_find_their_places() -> None:
    found = taken(OURS, **MAP)
    item = found.items["Debt advice"]
    words = item.words[0]
    assert (words.summary, item.minimum_age, words.url) == ("Free help.", 18, "https://harbour.example")
    assert ("Harbour Advice", "https://harbour.example") in [(link.label, link.url) for link in words.links]
    assert words.sections[0].blocks[0].items == ("Closed on Friday",)
    assert {section.role for section in words.sections} == {"lead", "how_long"}
    assert found.left_out == []


def test_a_field_of_a_wrong_type_is_said_by_the_name_that_the_feed_has() -> None:
    found = taken(OURS | {"extra": {"notice": ["x"]}}, **MAP)
    assert "`$.extra.notice`" in found.left_out[-1].reason
    assert not [one for one in found.records if isinstance(one, Item)]


@pytest.mark.parametrize("name", OPEN_REFERRAL_TEXTS)
def test_every_text_may_have_another_name(name: str) -> None:
    value = (
        "active" if name == "status" else "https://our.example/x" if name.endswith(("url", "website")) else "2026-05-01"
    )
    service = {"id": "1", "name": "Advice", "our_own": value}
    assert not taken(service, **{name: "our_own"}).left_out


def test_the_settings_refuse_names_that_the_kiosk_does_not_have(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(
        '[[sources]]\nname = "x"\nkind = "open-referral"\nurl = "https://x.example"\nlanguages = ["en"]\n'
        'public_url = {en = "https://x.example"}\nfields = {alerts = "notice", summary = " "}\n'
    )
    with pytest.raises(SettingsError) as refused:
        load_settings(file, {})
    said = str(refused.value)
    assert "the kiosk has no field 'alerts'. Did you mean alert? It has " in said
    assert all(name in said for name in FIELD_NAMES["open-referral"])
    assert "sources.x.fields.summary: write what the website calls it" in said


def test_so_do_they_for_a_drupal_site(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    block = (
        '[[sources]]\nname = "x"\nkind = "localgov-drupal"\nurl = "https://x.example"\nlanguages = ["en"]\n'
        'public_url = {en = "https://x.example"}\nfields = '
    )
    file.write_text(f'{block}{{phone = "field_phones"}}\n')
    with pytest.raises(SettingsError, match=r"the kiosk has no field 'phone'\. Did you mean phones\?"):
        load_settings(file, {})
    names = ", ".join(f'{name} = "field_x"' for name in sorted(FIELD_NAMES["localgov-drupal"]))
    file.write_text(f"{block}{{{names}}}\n")
    assert len(load_settings(file, {}).sources[0].fields) == len(FIELD_NAMES["localgov-drupal"])
