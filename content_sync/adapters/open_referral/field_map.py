"""Reads the fields that a feed calls something of its own, as the settings' field map says."""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from content_sync.adapters.open_referral.payload import Organization, Service
from content_sync.adapters.open_referral.tidying import tidied
from content_sync.field_names import OPEN_REFERRAL_NUMBERS, OPEN_REFERRAL_TEXTS


class FieldMap:
    """What a source calls the kiosk's fields; a name with dots leads into objects ("extra.notice")."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        """`fields`: the kiosk's name → the feed's."""
        known = (*OPEN_REFERRAL_TEXTS, *OPEN_REFERRAL_NUMBERS)
        self._names = {name: tuple(path.split(".")) for name, path in fields.items() if name in known and path}

    def applied(self, service: Service, body: bytes) -> Service:
        """Put what the feed has under its own names in the place of what it has under the usual ones.

        Raises msgspec.ValidationError when a field is of a wrong type.
        """
        if not self._names:
            return service
        payload = tidied(msgspec.json.decode(body))
        for name, path in self._names.items():
            value = value_at(payload, path)
            if value is None:
                continue
            try:
                read = msgspec.convert(value, float if name in OPEN_REFERRAL_NUMBERS else str, strict=False)
            except msgspec.ValidationError as fault:
                raise msgspec.ValidationError(f"{fault} - at `$.{'.'.join(path)}`") from fault
            service = _with(service, name, read)
        return service


def value_at(payload: Any, path: tuple[str, ...]) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Answer what a name with dots leads to; None where it leads to nothing."""
    for name in path:
        payload = payload.get(name) if isinstance(payload, dict) else None
    return payload


def _with(service: Service, name: str, value: object) -> Service:
    owner, _, part = name.rpartition(".")
    if not owner:
        return replace(service, **{name: value})
    return replace(service, organization=replace(service.organization or Organization(), **{part: value}))
