"""The Open Referral module of LocalGov Drupal (`/openreferral/v1`): 1.0 as PHP writes it, where nothing is `[]`."""

from typing import Any

import msgspec

from content_sync.adapters.open_referral.payload import Service, TaxonomyTerm
from content_sync.adapters.open_referral.version_1 import ServiceOf1, Term, as_service, as_term


def service(body: bytes) -> Service:
    """Read a service."""
    found = as_service(msgspec.convert(_without_nothing(msgspec.json.decode(body)), ServiceOf1, strict=False))
    for at in found.service_at_locations or ():
        if at.location and at.location.name and "\n" in at.location.name.strip():
            at.location.name = None  # it is the address, line by line
    return found


def term(body: bytes) -> TaxonomyTerm:
    """Read an entry of `/taxonomies`."""
    return as_term(msgspec.convert(_without_nothing(msgspec.json.decode(body)), Term, strict=False))


def _without_nothing(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Leave out what is not there; a parent that is given whole becomes its id, as the standard has it."""
    if isinstance(value, list):
        return [_without_nothing(one) for one in value]
    if not isinstance(value, dict):
        return value
    parent = value.get("parent_id")
    if isinstance(parent, dict):
        value = {**value, "parent_id": parent.get("id")}
    return {name: _without_nothing(one) for name, one in value.items() if one != []}
