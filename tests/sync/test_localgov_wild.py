"""Whatever a website sends in its records, reading goes on: the record is used, or left out with a reason."""

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content_sync.adapters.localgov_drupal import LocalgovDrupal
from content_sync.content import LeftOut, Record
from content_sync.mirror import Mirror
from content_sync.source import Source
from tests.sync.reading import HEADINGS, read_into
from tests.sync.small_drupal import Resource, html, node, resource, to

LANDING, SUB, PAGE = "localgov_services_landing", "localgov_services_sublanding", "localgov_services_page"
FIELDS = ("places", "related", "aliases", "assured", "benefit", "phones", "access")
SOURCE = Source(
    name="council",
    kind="localgov-drupal",
    url="http://drupal.example",
    public_url={"en": "https://council.example", "cy": "https://council.example/cy"},
    languages=("en", "cy"),
    fields={name: f"field_{name}" for name in FIELDS},
)


def whole_site() -> list[Resource]:
    """One record of every kind, with every field that is read."""
    link = [{"uri": "entity:node/3", "title": "x", "options": {"type": "action"}}]
    image = {"type": "media--image", "id": "m1", "meta": {"alt": "A bus"}}
    body = html("<p>Text</p><h2>Costs</h2><p>None</p>", "Short")
    return [
        node(LANDING, 1, "Housing", "/housing", body=body, localgov_destinations=[to(SUB, 2), to(PAGE, 3)]),
        node(SUB, 2, "Keep", "/keep", localgov_services_parent=to(LANDING, 1),
             localgov_topics=[{"type": "paragraph--topic_list_builder", "id": "p1"}]),
        node(PAGE, 3, "Rent", "/rent", body=body, localgov_services_parent=to(SUB, 2), localgov_common_tasks=link,
             localgov_download_links=link, localgov_related_links=link, field_places=[to("x", 6)], field_benefit=True,
             field_aliases=["a"], field_phones=["01632 960 123|x|y"], field_assured="2026-01-01", field_minimum_age=1,
             localgov_page_components=[{"type": "paragraph--localgov_contact", "id": "c1"}]),
        node("localgov_guides_overview", 4, "Guide", localgov_guides_pages=[to("localgov_guides_page", 5)],
             localgov_guides_description="x"),
        node("localgov_guides_page", 5, "Part", localgov_guides_parent=to("localgov_guides_overview", 4)),
        node("localgov_directories_venue", 6, "Library",
             localgov_location={"type": "localgov_geo--address", "id": "g1"},
             localgov_directory_opening_times=html("<p>Monday 9am to 5pm</p>"), localgov_directory_phone="999",
             localgov_directory_notes=html("<p>Ramp</p>"), localgov_directory_email="a@b.example"),
        node("localgov_event", 7, "Event",
             localgov_event_date={"value": "2026-07-22T16:00:00+00:00", "end_value": None},
             localgov_event_image=image, localgov_event_venue=to("x", 6)),
        node("localgov_news_article", 8, "News", localgov_news_date="2026-07-14", field_media_image=image),
        node("localgov_services_status", 9, "Status", localgov_services_parent=to(LANDING, 1),
             localgov_service_status="0-severe-impact"),
        resource("localgov_alert_banner--localgov_alert_banner", "b1", "Alert", type_of_alert="50--major", link=link[0],
                 short_description=body, visibility={"request_path": {"pages": "/housing", "negate": "0"}}),
        resource("media--image", "m1", "", field_media_image={"type": "file--file", "id": "f1", "meta": {"alt": "x"}}),
    ]  # fmt: skip


def included() -> list[Resource]:
    link = [{"uri": "entity:node/3", "title": "", "options": []}]
    return [
        resource("paragraph--topic_list_builder", "p1", "", topic_list_links=link),
        resource("paragraph--localgov_contact", "c1", "", localgov_contact_phone="999", localgov_contact_email="a@b.c"),
        resource("localgov_geo--address", "g1", "", postal_address={"locality": "x"}, location={"lat": 5, "lon": 6}),
        resource("file--file", "f1", "", uri={"url": "/x.png"}, filemime="image/png"),
    ]


class WildApi:
    """Answers collections from memory; what the HTTP client guards is tested with it."""

    def __init__(self, records: list[Resource], more: list[Resource]) -> None:
        self.records, self.more = records, more
        self.clock_ahead_s = None

    def get_json(self, path: str, _params: object = None, *, remember: bool = False) -> object:  # noqa: ARG002
        """Answer the index or a collection."""
        if path == "jsonapi":
            types = {str(one.get("type")) for one in whole_site()}
            return {"links": {name: {"href": f"/jsonapi/{name.replace('--', '/')}"} for name in types}}
        wanted = path.rpartition("jsonapi/")[2].replace("/", "--")
        found = [one for one, usual in zip(self.records, whole_site(), strict=True) if usual["type"] == wanted]
        return {"data": found, "included": self.more}


def everything(records: list[Resource], more: list[Resource]) -> list[Record | LeftOut]:
    api: Any = WildApi(records, more)
    adapter = LocalgovDrupal()
    with TemporaryDirectory() as folder, Mirror(Path(folder), SOURCE.name) as mirror:
        return [*read_into(mirror, api, SOURCE), *adapter.alerts(mirror, SOURCE, HEADINGS)]


def places_in(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Give the path of every value within a payload."""
    if path:
        yield path
    inner: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, dict):
        inner = value.items()
    elif isinstance(value, list):
        inner = enumerate(value)
    for key, one in inner:
        yield from places_in(one, (*path, key))


NASTY = ["entity:node/3", "internal:/x", "https://[", "2026-13-45", "9999-12-31T23:59:59+23:59", "n1", "cy"]
KEYS = ["data", "id", "type", "uri", "value", "processed", "lat", "alias"]
WILD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(NASTY),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3),
    max_leaves=4,
)


def spoilt(payload: Any, draw: Callable[..., Any]) -> Any:  # noqa: ANN401 - any JSON
    """Put something wild into up to three places."""
    made = deepcopy(payload)
    paths = list(places_in(payload))
    for path in draw(st.lists(st.sampled_from(paths), min_size=1, max_size=3)):
        here = made
        try:
            for key in path[:-1]:
                here = here[key]
            here[path[-1]] = draw(WILD)
        except (KeyError, IndexError, TypeError):
            continue
    return made


def test_the_whole_site_is_read_when_nothing_is_wrong() -> None:
    found = everything(whole_site(), included())
    assert [one for one in found if isinstance(one, LeftOut)] == []
    assert len(found) == len(whole_site()) + 2, "both alerts are found twice: in the round and by the look for alerts"


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=80)
@given(st.data())
def test_wrong_types_anywhere_never_stop_a_round(data: st.DataObject) -> None:
    records = spoilt(whole_site(), data.draw)
    more = spoilt(included(), data.draw) if data.draw(st.booleans()) else included()
    for record in everything([one if isinstance(one, dict) else {} for one in records], more):
        assert isinstance(record, LeftOut) or record.uid.startswith("council:")
        if isinstance(record, LeftOut):
            assert record.reason
