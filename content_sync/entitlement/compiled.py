"""The validated rule set as bytes: what the sync process puts into the store and the window takes out."""

import msgspec

from content_sync.entitlement.rules import RuleSet

_FORMAT = b"rules-1\n"
"""Changes with `rules.py`: a set that another version of the kiosk compiled is compiled anew, never guessed at."""

_DECODER = msgspec.json.Decoder(RuleSet)


def encode(rules: RuleSet) -> bytes:
    """Answer the rule set as bytes."""
    return _FORMAT + msgspec.json.encode(rules)


def decode(data: bytes) -> RuleSet:
    """Answer the rule set again.

    Raises:
        ValueError: another version of the kiosk made these bytes, or they are damaged.
    """
    if not data.startswith(_FORMAT):
        raise ValueError("another version of the kiosk compiled this rule set")
    try:
        return _DECODER.decode(data[len(_FORMAT) :])
    except msgspec.DecodeError as fault:
        raise ValueError("this compiled rule set is not whole") from fault
