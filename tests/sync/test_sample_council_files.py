"""The content files: complete, checked, and read again when an editor changes them."""

import re
import shutil
from pathlib import Path

import pytest

from kiosk.folders import CONFIG
from kiosk.sample_council.check import check
from kiosk.sample_council.folder import read_council
from kiosk.sample_council.overlay_check import OVERLAY
from tests.sync.sample_council_server import FOLDER, copy_of_the_council, sample_council

SERVICES = "localgov_services_page"
BADGE = "services/blue-badge.en.md"


def change(path: Path, pattern: str, text: str) -> None:
    before = path.read_text()
    after = re.sub(pattern, text, before, count=1)
    assert after != before
    path.write_text(after)


def test_every_item_is_complete_in_both_languages() -> None:
    assert [str(problem) for problem in check(FOLDER)] == []


def test_there_is_enough_to_show() -> None:
    council, _ = read_council(FOLDER)
    assert len(council.pages) >= 40
    assert len(council.places) >= 8
    assert len(council.alerts) >= 2
    assert len(council.events) >= 3
    assert len(council.news) >= 3


@pytest.mark.parametrize(
    ("file", "pattern", "text", "expected"),
    [
        (BADGE, r"title = .*", "titel = 1", "services/blue-badge.en.md:2: Object contains unknown field `titel`"),
        (BADGE, r"title = .*", "title = ", "services/blue-badge.en.md:2: is not TOML"),
        (BADGE, r"lgsl = \d+", 'lgsl = "one"', "Expected `int | null`, got `str` - at `$.lgsl`"),
        (BADGE, r"related = \[", 'related = ["nothing", ', "related: there is no 'nothing'"),
        (BADGE, r"places = \[", 'places = ["nowhere", ', "places: there is no 'nowhere'"),
        (BADGE, r"topics = \[", 'topics = ["none", ', "topics: there is no 'none'"),
        (
            BADGE,
            r"## How to apply",
            "See [this](service:nothing).\n\n## How to apply",
            "there is no page service:nothing",
        ),
        (BADGE, r"## How to apply", "## Something else", "does not go with 'Something else'"),
        (BADGE, r"## How to apply\n", "", "headings of level 2, the English has"),
        (BADGE, r"## How to apply", "<b>Bold</b>\n\n## How to apply", "no HTML"),
        (BADGE, r'summary = "', f'summary = "{"Long " * 40}', "characters, at most 150"),
        (BADGE, r"\+\+\+", "", "a page begins with a line +++"),
        ("topics.toml", r"pages = \[", 'pages = ["nothing", ', "there is no 'nothing'"),
        ("events.toml", r'place = ".*"', 'place = "nowhere"', "place: there is no 'nowhere'"),
        ("places/aberfryn-library.toml", r'id = ".*"', 'id = "other"', "its id is 'other'"),
        ("places/aberfryn-library.toml", r"latitude = .*", "", "missing required field `latitude`"),
        ("pictures.toml", r'cy = ".*"', 'cy = ""', "alt text is needed in both languages"),
        ("pictures.toml", r'name = ".*"', 'name = "nothing"', "there is no pictures/nothing.png"),
        ("rules-overlay.yaml", r"  housing_benefit:", "  housing_benfit:", "Did you mean “housing_benefit”?"),
        ("rules-overlay.yaml", r"overlay: 1", "overlay: [", "rules-overlay.yaml:"),
    ],
)
def test_the_check_finds_what_an_editor_gets_wrong(
    tmp_path: Path, file: str, pattern: str, text: str, expected: str
) -> None:
    folder = copy_of_the_council(tmp_path)
    change(folder / file, pattern, text)
    problems = [str(problem) for problem in check(folder)]
    assert any(expected in problem for problem in problems), problems


def test_the_check_misses_no_missing_translation(tmp_path: Path) -> None:
    folder = copy_of_the_council(tmp_path)
    (folder / "services/blue-badge.cy.md").unlink()
    (folder / "news/more-coast-buses.en.md").unlink()
    problems = [str(problem) for problem in check(folder)]
    assert "services/blue-badge.cy.md: is missing" in problems
    assert "news/more-coast-buses.en.md: is missing, so the page is left out" in problems


def test_an_edit_arrives_with_a_new_time_and_the_same_id(tmp_path: Path) -> None:
    with sample_council(copy_of_the_council(tmp_path)) as council:
        before = council.node(SERVICES, "/blue-badge")
        change(council.folder / BADGE, r"title = .*", 'title = "Blue Badge for parking"')
        after = council.node(SERVICES, "/blue-badge")
        assert after["attributes"]["title"] == "Blue Badge for parking"
        assert after["id"] == before["id"]
        assert after["attributes"]["changed"] >= before["attributes"]["changed"]
        feed = council.get("/openreferral/v3/services", per_page="100")["contents"]
        assert "Blue Badge for parking" in {row["name"] for row in feed}


def test_a_new_page_a_deleted_one_and_a_missing_translation_arrive(tmp_path: Path) -> None:
    with sample_council(copy_of_the_council(tmp_path)) as council:
        known = len(council.nodes(SERVICES))
        shutil.copy(council.folder / BADGE, council.folder / "services/red-badge.en.md")
        new = council.node(SERVICES, "/red-badge", "/cy")
        assert new["attributes"]["langcode"] == "en"
        (council.folder / "services/red-badge.en.md").unlink()
        (council.folder / BADGE).unlink()
        (council.folder / "services/blue-badge.cy.md").unlink()
        assert len(council.nodes(SERVICES)) == known - 1
        assert council.client.get(f"/jsonapi/node/{SERVICES}/{new['id']}").status_code == 404


def test_an_unpublished_page_is_refused_alone_and_left_out_of_lists(tmp_path: Path) -> None:
    with sample_council(copy_of_the_council(tmp_path)) as council:
        badge = council.node(SERVICES, "/blue-badge")
        change(council.folder / BADGE, r"lgsl = ", "unpublished = true\nlgsl = ")
        assert badge["id"] not in {node["id"] for node in council.nodes(SERVICES)}
        assert council.client.get(f"/jsonapi/node/{SERVICES}/{badge['id']}").status_code == 401
        everything = council.get(f"/jsonapi/node/{SERVICES}")
        omitted = everything["meta"]["omitted"]["links"]
        assert any(badge["id"] in link["href"] for link in omitted.values())
        included = council.get(f"/jsonapi/node/{SERVICES}", include="field_related").get("included", [])
        assert badge["id"] not in {each["id"] for each in included}
        feed = council.get("/openreferral/v3/services", per_page="100")["contents"]
        assert "Blue Badge" not in {row["name"] for row in feed}


def test_a_broken_file_is_told_and_the_rest_stays(tmp_path: Path) -> None:
    with sample_council(copy_of_the_council(tmp_path)) as council:
        known = len(council.nodes(SERVICES))
        (council.folder / BADGE).write_text("+++\ntitle = \n+++\n")
        assert len(council.nodes(SERVICES)) == known - 1
        assert [problem.file for problem in council.problems] == [BADGE, BADGE]
        (council.folder / "council.toml").write_text("[")
        assert len(council.nodes(SERVICES)) == known - 1
        assert council.problems[-1].file == "council.toml"


def test_absent_files_are_not_a_fault(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "council.toml", tmp_path)
    with sample_council(tmp_path) as council:
        assert council.nodes(SERVICES) == []
        assert council.get("/openreferral/v3/services")["empty"]


def test_the_rule_set_and_its_overlay_are_served_and_sent_again_only_when_they_changed(tmp_path: Path) -> None:
    folder = copy_of_the_council(tmp_path)
    with sample_council(folder) as asked:
        for path, file in (("uk-benefits", CONFIG / "rules/uk-benefits.yaml"), ("rules-overlay", folder / OVERLAY)):
            answer = asked.client.get(f"/benefits/{path}.yaml")
            assert (answer.status_code, answer.content) == (200, file.read_bytes())
            again = {"If-None-Match": answer.headers["ETag"]}
            assert asked.client.get(f"/benefits/{path}.yaml", headers=again).status_code == 304
        (folder / OVERLAY).write_text("overlay: 1\ncouncil: Us\n", "utf-8")
        assert asked.client.get("/benefits/rules-overlay.yaml", headers=again).status_code == 200
        (folder / OVERLAY).unlink()
        assert asked.client.get("/benefits/rules-overlay.yaml").status_code == 404
        assert check(folder) == ()
