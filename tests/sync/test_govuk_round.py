"""GOV.UK over real HTTP: what is asked for, what moved or went, and what a bad day leaves as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from content_sync.adapters.govuk.pace import MOST_A_SECOND, Pace
from content_sync.content import LeftOut
from content_sync.errors import CouncilRefused, CouncilSentNonsense, CouncilUnreachable
from content_sync.mirror import Mirror
from tests.sync.govuk_pages import GONE, Round, Website, moved, page, read_once, source_of
from tests.sync.replay import Answer, Loopback, serving

PATHS = ("/carers-allowance", "/pension-credit")
JSON = {"Content-Type": "application/json"}
ELSEWHERE: Answer = (303, {"Location": "https://elsewhere.example/api/content/x"}, b"")


class Booth:
    """A mirror, a website that changes, and rounds one after the other."""

    def __init__(self, website: Website, server: Loopback, mirror: Mirror) -> None:
        self.website, self.server, self.mirror = website, server, mirror

    def round(self, *paths: str) -> Round:
        return Round(self.mirror, source_of(self.server, *(paths or PATHS)))


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    """A booth that has read two pages once."""
    website = Website(*(page(path) for path in PATHS))
    with serving(website) as server, Mirror(tmp_path, "govuk") as mirror:
        made = Booth(website, server, mirror)
        assert len(made.round().items) == len(PATHS)
        yield made


def test_an_unchanged_page_is_not_sent_again_and_nothing_is_translated(booth: Booth) -> None:
    booth.server.headers_seen.clear()
    again = booth.round()
    assert all("W/" in headers["If-None-Match"] for headers in booth.server.headers_seen)
    assert not again.is_new
    assert len(again.items) == len(PATHS)


def test_an_edit_comes_with_the_next_round(booth: Booth) -> None:
    booth.website.pages[PATHS[0]]["title"] = "Carer’s Allowance, edited"
    again = booth.round()
    assert again.is_new
    assert again.items["govuk:/carers-allowance"].words[0].title == "Carer’s Allowance, edited"


@pytest.mark.parametrize("why", ["gone", "withdrawn", "not there"])
def test_what_govuk_takes_back_goes_and_the_rest_stays(booth: Booth, why: str) -> None:
    if why == "gone":
        booth.website.special[PATHS[0]] = GONE
    elif why == "withdrawn":
        booth.website.pages[PATHS[0]]["withdrawn_notice"] = {"explanation": "<p>Ended.</p>"}
    else:
        del booth.website.pages[PATHS[0]]
    again = booth.round()
    assert list(again.items) == ["govuk:/pension-credit"]
    told = [LeftOut(PATHS[0], "GOV.UK has no such page: mend the path in the settings, or take it out")]
    assert again.left_out == (told if why == "not there" else [])


def test_a_page_that_moved_is_followed_and_known_by_its_new_address(booth: Booth) -> None:
    booth.website.special["/carers-allowance"] = moved("/help-for-carers")
    booth.website.pages["/help-for-carers"] = page("/help-for-carers")
    again = booth.round()
    assert list(again.items) == ["govuk:/help-for-carers", "govuk:/pension-credit"]
    assert again.items["govuk:/help-for-carers"].words[0].url == "https://www.gov.uk/help-for-carers"


def test_two_paths_to_one_page_are_one_item(booth: Booth) -> None:
    booth.website.special["/old-address"] = moved("/carers-allowance")
    again = booth.round(*PATHS, "/old-address")
    assert list(again.items) == ["govuk:/carers-allowance", "govuk:/pension-credit"]
    assert again.left_out == []


def test_a_page_that_moved_to_another_website_is_told_and_goes(booth: Booth) -> None:
    booth.website.special[PATHS[0]] = ELSEWHERE
    again = booth.round()
    assert list(again.items) == ["govuk:/pension-credit"]
    assert [(one.path, "another website" in one.reason) for one in again.left_out] == [(PATHS[0], True)]


@pytest.mark.parametrize("begins", [0, 1], ids=["all the time", "in the middle of a round"])
def test_a_networks_login_page_that_sends_everything_on_takes_nothing_away(booth: Booth, begins: int) -> None:
    for path in PATHS:
        booth.website.special[path] = ELSEWHERE
    booth.website.usual_answers = begins
    with pytest.raises(CouncilUnreachable, match="login page"):
        booth.round()
    assert booth.mirror.ids("page") == set(PATHS)


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ((200, {"Content-Type": "text/html"}, b"<h1>Sign in to the library's network</h1>"), CouncilUnreachable),
        ((200, JSON, b'{"base_path": "/carers-all'), CouncilSentNonsense),
        ((503, {"Retry-After": "900"}, b""), CouncilUnreachable),
        ((500, JSON, b"{}"), CouncilUnreachable),
        ((403, JSON, b"{}"), CouncilRefused),
    ],
)
def test_a_bad_day_ends_the_round_and_takes_nothing_away(booth: Booth, answer: Answer, fault: type[Exception]) -> None:
    booth.website.special["/pension-credit"] = answer
    booth.website.special["/carers-allowance"] = GONE
    with pytest.raises(fault):
        booth.round()
    assert booth.mirror.ids("page") == set(PATHS)


def test_an_answer_that_is_no_page_leaves_yesterdays_guide_with_its_pages(tmp_path: Path) -> None:
    parts = [{"title": name, "slug": name.lower(), "body": "<p>Words.</p>"} for name in ("One", "Two")]
    website = Website(page("/guide", "guide", details={"parts": parts}))
    with serving(website) as server, Mirror(tmp_path, "govuk") as mirror:
        source = source_of(server, "/guide")
        before = Round(mirror, source).items
        for nonsense in (b"[]", b"7", b'{"title": "no path"}', b'{"base_path": "/guide", "title": 5}'):
            website.special["/guide"] = (200, JSON, nonsense)
            after = Round(mirror, source)
            assert after.items == before
            assert [one.path for one in after.left_out] == ["/guide"]


def test_a_wrong_url_is_told_as_such(tmp_path: Path) -> None:
    with serving(Website()) as server, pytest.raises(CouncilRefused, match=r"is its url https://www\.gov\.uk\?"):
        read_once(tmp_path, server, *PATHS)


def test_a_page_of_two_megabytes_is_read(tmp_path: Path) -> None:
    body = f"<p>{'Words to read. ' * 700}</p>\n" * 200
    with serving(Website(page("/long", details={"body": body}))) as server:
        (item,) = read_once(tmp_path, server, "/long").items.values()
    assert len(item.words[0].sections[0].blocks) == 200


def test_no_more_requests_a_second_than_govuk_allows() -> None:
    now, waits = [100.0], []

    def pause(seconds: float) -> None:
        waits.append(round(seconds, 3))
        now[0] += seconds

    pace = Pace(pause, lambda: now[0])
    made = []
    for _ in range(35):
        pace.wait()
        made.append(now[0])
        pace.made(1)
        now[0] += 0.01
    for start in made:
        assert sum(start <= at < start + 1.0 for at in made) <= MOST_A_SECOND
    assert len(waits) == 3
