"""Which collections of a LocalGov Drupal are read, and what is asked for beside each."""

from msgspec import Struct

GEO_FIELDS = {
    # Only points and addresses: ten venues with their polygons were 1.5 MB.
    "fields[localgov_geo--address]": "label,postal_address,location,external_id,accessibility",
    "fields[localgov_geo--area]": "label",
    "fields[localgov_geo--linestring]": "label",
    "fields[localgov_geo--point]": "label,location",
}

_NUMBERS = {"node": "nid", "media": "mid"}


class Bundle(Struct, frozen=True):
    """A JSON:API type with the relationships to include, best first: a site that lacks one answers 400 to it."""

    type: str
    includes: tuple[str, ...] = ()
    geo: bool = False

    @property
    def path(self) -> str:
        """Its address below the API's root."""
        return self.type.replace("--", "/")

    @property
    def query(self) -> dict[str, str]:
        """Ask in a fixed order, so that pages do not overlap; of nodes only what is published.

        Media and banners are not filtered: without a permission of its own Drupal answers nothing to such a filter.
        """
        kind = self.type.partition("--")[0]
        order = {"sort": f"drupal_internal__{_NUMBERS.get(kind, 'id')}"}
        return {**order, "filter[status]": "1"} if kind == "node" else order


LANDING = Bundle("node--localgov_services_landing")
SUBLANDING = Bundle("node--localgov_services_sublanding", ("localgov_topics",))
DIRECTORY = Bundle("node--localgov_directory")
SERVICE = Bundle(
    "node--localgov_services_page",
    ("localgov_page_components,localgov_page_components.paragraphs", "localgov_page_components"),
)
GUIDE = Bundle("node--localgov_guides_overview")
GUIDE_PAGE = Bundle("node--localgov_guides_page")
STEP_BY_STEP = Bundle("node--localgov_step_by_step_overview")
STEP = Bundle("node--localgov_step_by_step_page")
VENUE = Bundle("node--localgov_directories_venue", ("localgov_location",), geo=True)
DIRECTORY_PAGE = Bundle("node--localgov_directories_page")
NEWS = Bundle("node--localgov_news_article")
EVENT = Bundle(
    "node--localgov_event", ("localgov_event_location,localgov_event_price", "localgov_event_location"), geo=True
)
STATUS = Bundle("node--localgov_services_status")
BANNER = Bundle("localgov_alert_banner--localgov_alert_banner")
IMAGE = Bundle("media--image", ("field_media_image",))

TOPICS = (LANDING, SUBLANDING, DIRECTORY)
ITEMS = (SERVICE, GUIDE, GUIDE_PAGE, STEP_BY_STEP, STEP, VENUE, DIRECTORY_PAGE, NEWS, EVENT)
ALERTS = (STATUS, BANNER)
