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

FIELD_NAMES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "localgov-drupal": frozenset(_DRUPAL),
        "open-referral": frozenset((*OPEN_REFERRAL_TEXTS, *OPEN_REFERRAL_NUMBERS, "taxonomy")),
    }
)
"""Kind of a source → what its `fields` may name; of a kind that is not here, anything."""
