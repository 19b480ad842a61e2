"""Which of the kiosk's fields a source's field map may name, so that the settings refuse all others."""

from collections.abc import Mapping
from types import MappingProxyType

OPEN_REFERRAL_TEXTS = (
    "name", "alternate_name", "summary", "description", "url", "email", "status", "alert", "eligibility_description",
    "application_process", "wait_time", "fees_description", "interpretation_services", "assured_date",
    "organization.name", "organization.email", "organization.website",
)  # fmt: skip
"""The texts of a service that the kiosk reads, as Open Referral 3.0 calls them."""
OPEN_REFERRAL_NUMBERS = ("minimum_age", "maximum_age")

_DRUPAL = (
    "benefit", "aliases", "phones", "places", "related", "access", "directions", "hours_note", "price", "assured",
    "minimum_age", "maximum_age", "picture", "lgsl", "links",
)  # fmt: skip

LOCALGOV_FIELDS = (
    "title", "body", "path", "field_media_image", "localgov_common_tasks", "localgov_destinations",
    "localgov_directory_address", "localgov_directory_channels", "localgov_directory_email",
    "localgov_directory_notes", "localgov_directory_opening_times", "localgov_directory_phone",
    "localgov_directory_website", "localgov_download_links", "localgov_email_address",
    "localgov_event_call_to_action", "localgov_event_date", "localgov_event_image", "localgov_event_location",
    "localgov_event_price", "localgov_event_venue", "localgov_guides_description", "localgov_guides_pages",
    "localgov_guides_parent", "localgov_guides_section_title", "localgov_location", "localgov_news_date",
    "localgov_news_related", "localgov_opening_hours", "localgov_page_components", "localgov_phone",
    "localgov_related_links", "localgov_review_date", "localgov_service_status", "localgov_services_parent",
    "localgov_step_by_step_pages", "localgov_step_description", "localgov_step_parent", "localgov_step_section_title",
    "localgov_step_summary", "localgov_topics",
)  # fmt: skip
"""The fields of LocalGov Drupal's own that the kiosk reads, as LocalGov Drupal calls them."""

FIELD_NAMES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "localgov-drupal": frozenset((*_DRUPAL, *LOCALGOV_FIELDS)),
        "open-referral": frozenset((*OPEN_REFERRAL_TEXTS, *OPEN_REFERRAL_NUMBERS, "taxonomy")),
    }
)
"""Kind of a source → what its `fields` may name; of a kind that is not here, anything."""
