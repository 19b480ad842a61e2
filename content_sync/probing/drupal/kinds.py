"""What each collection of a LocalGov Drupal is to visitors, and which module brings it."""

from msgspec import Struct

from content_sync.adapters.localgov_drupal import bundles
from content_sync.adapters.localgov_drupal.bundles import Bundle


class Kind(Struct, frozen=True):
    """One collection. `without`: what visitors miss where a site has none of it."""

    bundle: Bundle
    label: str
    module: str
    without: str
    without_include: str = ""
    """What they miss where the site does not send along what its records point to."""


SERVICE = Kind(
    bundles.SERVICE, "service pages", "localgov_services_page", "no pages about services",
    "phone numbers that stand in a contact block of a page are not shown",
)  # fmt: skip
VENUE = Kind(
    bundles.VENUE, "places", "localgov_directories_venue", "no places with address and opening hours",
    "places have no address, and no distance",
)  # fmt: skip
LANDING = Kind(
    bundles.LANDING, "topics (service landing pages)", "localgov_services_landing",
    "no topics: nothing stands on the home screen's cards, everything is found by the search alone",
)  # fmt: skip
SUBLANDING = Kind(
    bundles.SUBLANDING, "sections of topics (service sub-landing pages)", "localgov_services_sublanding",
    "topics without sections", "the order of pages in a section is lost: they stand by title",
)  # fmt: skip
EVENT = Kind(
    bundles.EVENT, "events", "localgov_events", "no events", "events have no place of their own and no price",
)  # fmt: skip
STATUS = Kind(
    bundles.STATUS, "service status pages", "localgov_services_status", "no warnings on a topic",
)  # fmt: skip
BANNER = Kind(
    bundles.BANNER, "alert banners", "localgov_alert_banner", "no urgent alerts",
)  # fmt: skip
IMAGE = Kind(
    bundles.IMAGE, "pictures", "localgov_media", "no pictures", "no pictures are shown",
)  # fmt: skip

NODES = (
    LANDING,
    SUBLANDING,
    SERVICE,
    Kind(bundles.GUIDE, "guides", "localgov_guides", "no guides"),
    Kind(bundles.GUIDE_PAGE, "pages of guides", "localgov_guides", "guides without pages"),
    Kind(bundles.STEP_BY_STEP, "step-by-steps", "localgov_step_by_step", "no step-by-steps"),
    Kind(bundles.STEP, "steps", "localgov_step_by_step", "step-by-steps without steps"),
    Kind(bundles.DIRECTORY, "directories", "localgov_directories", "no directories"),
    Kind(bundles.DIRECTORY_PAGE, "directory pages", "localgov_directories_page", "no services from directories"),
    VENUE,
    EVENT,
    Kind(bundles.NEWS, "news", "localgov_news", "no news"),
    STATUS,
)
ALL = (*NODES, BANNER, IMAGE)
TO_READ = frozenset(bundle.type for bundle in bundles.ITEMS)
"""A site that has none of these has nothing for visitors."""
