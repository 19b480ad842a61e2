"""The Open Referral module of LocalGov Drupal (`/openreferral/v1`): 1.0 as PHP writes it, where nothing is `[]`."""

import msgspec

from content_sync.adapters.open_referral.payload import Service, TaxonomyTerm
from content_sync.adapters.open_referral.tidying import tidied
from content_sync.adapters.open_referral.version_1 import ServiceOf1, Term, as_service, as_term


def service(body: bytes) -> Service:
    """Read a service."""
    found = as_service(msgspec.convert(tidied(msgspec.json.decode(body)), ServiceOf1, strict=False))
    for at in found.service_at_locations or ():
        if at.location and at.location.name and "\n" in at.location.name.strip():
            at.location.name = None  # it is the address, line by line
    return found


def term(body: bytes) -> TaxonomyTerm:
    """Read an entry of `/taxonomies`."""
    return as_term(msgspec.convert(tidied(msgspec.json.decode(body)), Term, strict=False))
