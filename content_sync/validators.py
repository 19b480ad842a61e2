"""What tells versions of a file apart (RFC 9110, 8.8), where it can be sent back as it came."""

from collections.abc import Mapping

ETAG, LAST_MODIFIED = "etag", "last-modified"


def unless_changed(headers: Mapping[str, str]) -> dict[str, str]:
    """Answer the headers that ask for a file only if it is another one than came with `headers`."""
    pairs = {"If-None-Match": _validator(headers, ETAG), "If-Modified-Since": _validator(headers, LAST_MODIFIED)}
    return {name: value for name, value in pairs.items() if value}


def proof(headers: Mapping[str, str]) -> str:
    """Answer what proves to the last byte which version this is; empty where nothing does."""
    tag = _validator(headers, ETAG)
    return tag if tag and not tag.startswith("W/") else _validator(headers, LAST_MODIFIED)


def can_be_sent(value: str) -> bool:
    """Tell whether a header may have this value: letters beyond ASCII come, but cannot be sent back."""
    return value.isascii() and value.isprintable()


def _validator(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name, "")
    return value if can_be_sent(value) else ""
