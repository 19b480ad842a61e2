"""Home: what the booth offers, the most pressing notice, and the ways to everything else."""

from pathlib import Path

from screens.routes import Home
from tests.screens.conftest import Moment, Opened
from tests.screens.content_store import ContentStore, edit

TOPICS = {
    "Money and benefits": "Pension Credit, rent, Council Tax",
    "Housing": "Find, keep or repair a home",
    "Care and disability": "Care at home, Blue Badge, carers",
    "Children and families": "School meals, childcare",
    "Around Morfryn": "Bins, buses, libraries, events",
    "Help today": "Food, heating, safety, a bed tonight",
}
NONE = "[[alerts]]"


def test_the_six_topics_are_offered_in_order_each_with_a_line_about_it(visit: Opened) -> None:
    visitor = visit(Home())
    offered = [thing for thing in visitor.things() if thing.name in TOPICS]
    assert [(thing.name, thing.description) for thing in offered] == list(TOPICS.items())
    assert all(thing.is_button for thing in offered)


def test_each_topic_has_a_pictogram_of_its_own(visit: Opened) -> None:
    visitor = visit(Home())
    picture = visitor.picture()
    faces = []
    for name in TOPICS:
        place = visitor.thing(name).place
        face = picture.copy(place.left() + 12, place.top() + 20, place.width() // 4, place.height() - 40)
        assert len({face.pixel(x, y) for x in range(face.width()) for y in range(0, face.height(), 4)}) > 3
        faces.append(face)
    assert all(faces[at] != faces[other] for at in range(6) for other in range(at))


def test_every_topic_opens(visit: Opened) -> None:
    visitor = visit(Home())
    for name in TOPICS:
        visitor.tap(name)
        assert visitor.title() == name
        visitor.tap("Back")


def test_the_severest_notice_stands_on_home_and_one_more_opens_both(visit: Opened) -> None:
    visitor = visit(Home())
    notices = [name for name in visitor.names() if "Pont y Cei" in name or "bank holiday" in name]
    assert len(notices) == 1
    assert notices[0].startswith("Pont y Cei bridge in Aberfryn is closed: a water main has burst.")
    visitor.tap("1 more notice")
    assert visitor.title() == "Notices"
    assert visitor.reads("Pont y Cei bridge")
    assert visitor.reads("bank holiday")


def test_one_notice_alone_has_no_button_and_none_takes_no_room(
    visit: Opened, own_content: ContentStore, council: Path
) -> None:
    visitor = visit(Home(), store=own_content)
    height = visitor.thing("Housing").place.height()
    alerts = council / "alerts.toml"
    alerts.write_text(alerts.read_text("utf-8").rpartition(NONE)[0], "utf-8")
    own_content.sync(council)
    visitor.wait_until(lambda: "1 more notice" not in visitor.buttons())
    assert visitor.reads("Pont y Cei bridge")
    alerts.write_text("", "utf-8")
    own_content.sync(council)
    visitor.wait_until(lambda: not visitor.reads("Pont y Cei bridge"))
    assert visitor.thing("Housing").place.height() >= height


def test_three_notices_are_counted(visit: Opened, own_content: ContentStore, council: Path) -> None:
    alerts = council / "alerts.toml"
    last = alerts.read_text("utf-8").rpartition(NONE)[2]
    with alerts.open("a", encoding="utf-8") as file:
        file.write(NONE + last.replace('id = "', 'id = "another-'))
    own_content.sync(council)
    assert "2 more notices" in visit(Home(), store=own_content).buttons()
    assert "2 hysbysiad arall" in visit(Home(), store=own_content, language="cy").buttons()


def test_home_speaks_welsh(visit: Opened) -> None:
    visitor = visit(Home(), language="cy")
    for name in ("Arian a budd-daliadau", "Tai", "Gofal ac anabledd", "Plant a theuluoedd", "O amgylch Morfryn"):
        assert name in visitor.buttons()
    assert visitor.reads("Mae Pont y Cei yn Aberfryn ar gau")
    assert "English" in visitor.buttons()


def test_where_and_when_the_visitor_is(visit: Opened) -> None:
    assert visit(Home()).reads("Aberfryn Library Tuesday 14 July")


def test_privacy_is_one_touch_away(visit: Opened) -> None:
    visitor = visit(Home())
    visitor.tap("Privacy and accessibility")
    assert visitor.title() == "Privacy and accessibility"


def test_home_says_when_its_content_is_old(visit: Opened, moment: Moment) -> None:
    visitor = visit(Home())
    assert not visitor.reads("may be out of date")
    moment.passes(days=9)
    visitor.kiosk.look_for_news()
    visitor.settle()
    assert visitor.reads("This information may be out of date. We have not reached the council website for 9 days.")


def test_a_topic_that_the_council_renames_is_renamed_on_home(
    visit: Opened, own_content: ContentStore, council: Path
) -> None:
    visitor = visit(Home(), store=own_content)
    edit(council / "topics.toml", ('label = "Housing"', 'label = "Homes and housing"'))
    own_content.sync(council)
    visitor.wait_until(lambda: "Homes and housing" in visitor.buttons())
    assert "Housing" not in visitor.buttons()
