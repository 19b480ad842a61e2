"""Brings the terms of a feed's vocabularies in the mirror up to date."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from content_sync.adapters.open_referral.details import is_about_one
from content_sync.adapters.open_referral.dialects import Dialect
from content_sync.adapters.open_referral.lists import Listing
from content_sync.content import LeftOut
from content_sync.council_api import CouncilApi
from content_sync.errors import CouncilRefused, CouncilSentNonsense, CouncilUnreachable
from content_sync.fetching import Fetching

TERM = "term"
"""Kind in the mirror."""

_NO_LIST = (400, 404)


def fetch_terms(fetching: Fetching, dialect: Dialect) -> Iterator[LeftOut]:
    """Fetch the terms that services stand under, where the feed has lists of them; services arrive without as well."""
    ids: set[str] = set()
    is_complete = True
    try:
        for name, params in _lists(fetching.api, dialect):
            listing = Listing(fetching.api, dialect.path(name), params, dialect.per_page, dialect.first_page)
            with _maybe_none():
                for page in listing.pages():
                    for entry in page:
                        fetching.mirror.put(TERM, entry.id, entry.body)
                is_complete = is_complete and listing.is_complete
            if listing.unusable:
                yield LeftOut(name, f"{listing.unusable} entries have no id")
            ids |= listing.ids
    except (CouncilRefused, CouncilSentNonsense, CouncilUnreachable) as fault:
        if isinstance(fault, CouncilUnreachable) and not is_about_one(fault):
            raise
        yield LeftOut("terms", f"the list of terms cannot be read, those of before stay: {fault}")
        return
    if is_complete:
        fetching.mirror.keep_only(TERM, ids)


def _lists(api: CouncilApi, dialect: Dialect) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Give the lists to read and their parameters; Outpost has none, and says everything with each service."""
    if dialect.name == "3.0":
        yield "taxonomy_terms", {}
    elif dialect.name == "1.0":
        yield "taxonomies", {}
    elif dialect.name == "localgov-drupal":
        for name in _names(api, dialect):
            yield "taxonomies", {"vocabulary": name}


def _names(api: CouncilApi, dialect: Dialect) -> list[str]:
    names: object = None
    with _maybe_none():
        names = api.get_json(dialect.path("vocabulary"), remember=True)
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


@contextmanager
def _maybe_none() -> Iterator[None]:
    """Let a list that is not there pass for an empty one."""
    try:
        yield
    except CouncilRefused as fault:
        if fault.status not in _NO_LIST:
            raise
