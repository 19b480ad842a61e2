"""A row of the fault matrix."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from tests.faults.bad_council import Whim

Ends = Literal["yesterday", "today", "held"]
"""Held: what is no longer sent stays until a second round misses it too."""
Kind = Literal["localgov-drupal", "open-referral"]

BOTH: tuple[Kind, ...] = ("localgov-drupal", "open-referral")
DRUPAL: tuple[Kind, ...] = ("localgov-drupal",)
FEED: tuple[Kind, ...] = ("open-referral",)


class Case(NamedTuple):
    """A row of the matrix."""

    name: str
    whim: Whim
    ends: Ends
    says: str = ""
    """A pattern that its one line holds; empty: it says nothing."""
    kinds: tuple[Kind, ...] = BOTH
    stays: tuple[str, ...] = ()
    """Uids (without the source) that stay as they were yesterday."""
    limits: Mapping[str, float] = MappingProxyType({})
    """What is different in [sync]."""
