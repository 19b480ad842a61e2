"""LocalGov Drupal's fields under other names: JSON:API Extras lets a website call them as it likes."""

import re
from collections.abc import Mapping
from typing import TypeVar

from content_sync.adapters.localgov_drupal.bundles import Bundle
from content_sync.field_names import LOCALGOV_FIELDS
from content_sync.source import Source

_NAME = re.compile(r"\w+")
_V = TypeVar("_V")

OwnNames = Mapping[str, str]
"""LocalGov Drupal's name of a field → this website's."""


def own_names(source: Source) -> OwnNames:
    """Answer which of LocalGov Drupal's own fields this website calls otherwise."""
    return {name: source.fields[name] for name in LOCALGOV_FIELDS if name in source.fields}


def with_usual_names(fields: Mapping[str, _V], names: OwnNames) -> dict[str, _V]:
    """Answer a record's attributes or relationships, those that have another name under the usual one too."""
    return {**fields, **{name: fields[own] for name, own in names.items() if own in fields}}


def includes_of(bundle: Bundle, names: OwnNames) -> tuple[str, ...]:
    """Answer the relationships to include, under the website's own names, then under the usual ones."""
    own = (_NAME.sub(lambda found: names.get(found[0], found[0]), include) for include in bundle.includes)
    return tuple(dict.fromkeys([*own, *bundle.includes]))
