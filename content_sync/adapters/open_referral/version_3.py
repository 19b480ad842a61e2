"""Open Referral UK 3.0 and HSDS 3: what all other dialects are brought to."""

import msgspec

from content_sync.adapters.open_referral.payload import Service, TaxonomyTerm

_SERVICE = msgspec.json.Decoder(Service, strict=False)
_TERM = msgspec.json.Decoder(TaxonomyTerm, strict=False)


def service(body: bytes) -> Service:
    """Read a service; numbers written as text are taken as numbers."""
    return _SERVICE.decode(body)


def term(body: bytes) -> TaxonomyTerm:
    """Read an entry of `/taxonomy_terms`."""
    return _TERM.decode(body)
