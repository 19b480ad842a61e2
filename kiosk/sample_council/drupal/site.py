"""All entities of the website in one language, found by type and by UUID."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.sample_council.addresses import Addresses
from kiosk.sample_council.content_files import Council
from kiosk.sample_council.drupal.around import alert_entities, event_nodes, newsroom, place_nodes
from kiosk.sample_council.drupal.pages import PageNodes
from kiosk.sample_council.drupal.resources import Resource, file_of, media
from kiosk.sample_council.drupal.topics import status_nodes, topic_nodes
from kiosk.sample_council.folder import picture_path
from kiosk.sample_council.languages import Lang

TYPES = (
    "file--file",
    "localgov_alert_banner--localgov_alert_banner",
    "localgov_geo--address",
    "media--document",
    "media--image",
    "media--remote_video",
    "node--localgov_directories_page",
    "node--localgov_directories_venue",
    "node--localgov_directory",
    "node--localgov_event",
    "node--localgov_guides_overview",
    "node--localgov_guides_page",
    "node--localgov_news_article",
    "node--localgov_newsroom",
    "node--localgov_services_landing",
    "node--localgov_services_page",
    "node--localgov_services_status",
    "node--localgov_services_sublanding",
    "node--localgov_step_by_step_overview",
    "node--localgov_step_by_step_page",
    "paragraph--topic_list_builder",
    "taxonomy_term--localgov_event_price",
)
"""What `/jsonapi` lists; a type without entities answers an empty collection, as on a real website."""


class Site:
    """The website's entities in one language, as of one day."""

    def __init__(self, council: Council, folder: Path, lang: Lang, today: date) -> None:
        """Build everything; `folder` is where the pictures lie."""
        self.lang = lang
        self._by_type: dict[str, list[Resource]] = {kind: [] for kind in TYPES}
        for resource in _all(council, folder, lang, today):
            self._by_type[resource.type].append(resource)
        for resources in self._by_type.values():
            resources.sort(key=lambda resource: resource.number)
        self._by_id = {(each.type, each.id): each for group in self._by_type.values() for each in group}

    def collection(self, kind: str) -> list[Resource] | None:
        """Answer all entities of a type, by number; None for a type that this website does not have."""
        return self._by_type.get(kind)

    def find(self, kind: str, uuid: str) -> Resource | None:
        """Answer one entity."""
        return self._by_id.get((kind, uuid))


def _all(council: Council, folder: Path, lang: Lang, today: date) -> Iterator[Resource]:
    addresses = Addresses(council)
    yield from topic_nodes(council, addresses, lang)
    yield from status_nodes(council, addresses, lang)
    yield from PageNodes(council, addresses, lang, today).all()
    yield from place_nodes(council, addresses, lang, today)
    yield from event_nodes(council, addresses, lang, today)
    yield from alert_entities(council, lang)
    yield newsroom(addresses, lang, max((page.changed for page in council.news.values()), default=0.0))
    for picture in council.pictures.values():
        size = picture_path(folder, picture.name).stat().st_size
        file = file_of(picture.name, f"{picture.name}.png", size, picture.changed)
        yield file
        described, alt = picture.alt(lang)
        yield media(picture.name, alt, described, file)
