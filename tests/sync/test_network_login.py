"""A network's login page (captive portal) never becomes content, and is told as such, wherever it turns up."""

from pathlib import Path

import pytest

from content_sync.council_api import CouncilApi
from content_sync.errors import CouncilRefused, CouncilSentNonsense, CouncilUnreachable
from content_sync.media_store import MediaStore
from content_sync.network import Network
from tests.sync.picture_server import png
from tests.sync.replay import Answer, Loopback, Route, as_json, serving

LOGIN: Answer = (200, {"Content-Type": "text/html; charset=utf-8"}, b"<!DOCTYPE html><p>Welcome! Please log in.")
AWAY: Answer = (302, {"Location": "http://login.hotspot.example/?back=x"}, b"")
REQUIRED: Answer = (511, {"Content-Type": "text/html"}, b"<p>Log in")


def api(server: Loopback) -> CouncilApi:
    network = Network(timeout_s=5, round_s=20, page_mb=1)
    return CouncilApi(server.source("localgov-drupal"), network, pause=lambda _seconds: None)


def always(answer: Answer) -> Route:
    return lambda _path, _query: answer


@pytest.mark.parametrize("login", [LOGIN, AWAY, REQUIRED], ids=["page", "redirect", "511"])
def test_a_login_page_instead_of_content_is_told_as_such_and_time_may_heal_it(login: Answer) -> None:
    with serving(always(login)) as server, api(server) as asked:
        with pytest.raises(CouncilUnreachable, match=r"captive portal.*docs/network\.md") as raised:
            asked.get_json("jsonapi?key=hidden")
        with pytest.raises(CouncilUnreachable, match="captive portal"):
            asked.get_file("rules.yaml?key=hidden", {}, 1000)
    assert "hidden" not in str(raised.value)
    assert "back=x" not in str(raised.value)


def test_a_login_page_that_comes_up_in_the_middle_of_a_round_is_one_too() -> None:
    answers = iter([as_json({"page": 1}), LOGIN, LOGIN])
    with serving(lambda _path, _query: next(answers)) as server, api(server) as asked:
        assert asked.get_json("services") == {"page": 1}
        with pytest.raises(CouncilUnreachable, match="captive portal"):
            asked.get_json("services/1")


def test_one_page_of_html_among_json_is_the_websites_own_mistake() -> None:
    def route(path: str, _query: object) -> Answer:
        return LOGIN if path == "/services/1" else as_json({})

    with serving(route) as server, api(server) as asked:
        asked.get_json("services")
        with pytest.raises(CouncilSentNonsense, match="text/html instead of JSON"):
            asked.get_json("services/1")
        assert asked.get_json("services/2") == {}


@pytest.mark.parametrize("login", [LOGIN, AWAY, REQUIRED], ids=["page", "redirect", "511"])
def test_a_login_page_instead_of_a_picture_is_left_out_and_the_next_is_tried(tmp_path: Path, login: Answer) -> None:
    def route(path: str, _query: object) -> Answer:
        return (200, {"Content-Type": "image/png"}, png()) if path == "/last.png" else login

    urls = [f"/{number}.png?key=hidden" for number in range(2)]
    with serving(route) as server, api(server) as asked:
        fetched = MediaStore(tmp_path, 1_000_000, 100_000).fetch(asked, [*urls, "/last.png"], ())
    assert [file.url for file in fetched.files] == ["/last.png"]
    assert [entry.path for entry in fetched.left_out] == ["/0.png", "/1.png"]
    assert "hidden" not in str(fetched.left_out)
    assert fetched.unusable == {}, "they are asked for again in the next round"


def test_a_picture_that_broke_off_is_carried_on_after_a_login_page(tmp_path: Path) -> None:
    part = tmp_path / "a"
    part.write_bytes(png()[:20])
    (tmp_path / "a.proof").write_text('"v1"')
    with serving(always(LOGIN)) as server, api(server) as asked, pytest.raises(CouncilSentNonsense, match="text/html"):
        asked.download("a.png", part, 1000)
    place = f"bytes 20-{len(png()) - 1}/{len(png())}"
    rest: Answer = (206, {"Content-Type": "image/png", "Content-Range": place}, png()[20:])
    with serving(always(rest)) as server, api(server) as asked:
        asked.download("a.png", part, 1000)
        assert server.headers_seen[0]["Range"] == "bytes=20-"
    assert part.read_bytes() == png()


def test_a_picture_on_a_host_that_nobody_named_is_a_matter_of_the_settings(tmp_path: Path) -> None:
    with serving(always(AWAY)) as server, api(server) as asked, pytest.raises(CouncilRefused, match="media_hosts"):
        asked.download("a.png", tmp_path / "a", 1000)
