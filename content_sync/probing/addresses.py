"""Reads addresses as people type and paste them, and makes names for sources of them."""

import re
from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit, urlunsplit

_BELOW_A_ROOT = re.compile(r"/(jsonapi|services|taxonomies|taxonomy_terms|api/content)(/.*)?$")
"""People paste the address that they tried in a browser."""
_INTERNAL = re.compile(r"(^[^.]+$)|(\.(local|internal|lan|intranet|corp|home|test)$)")


def clean(url: str) -> str:
    """Take an address as people type it: without a scheme it is one of https. Raises ValueError for what is none."""
    whole = url.strip() if "://" in url else f"https://{url.strip()}"
    try:
        parts = urlsplit(whole)
        is_one = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_one = False
    if not is_one or parts.username or parts.password or re.search(r"\s", whole):
        raise ValueError("This is not the address of a website: write one such as https://www.council.gov.uk")
    return f"{parts.scheme}://{parts.netloc}{parts.path}".rstrip("/")


def root_of(url: str, languages: Iterable[str] = ()) -> str:
    """Take away what stands below the root of an API: a collection, the first page in a language."""
    root = _BELOW_A_ROOT.sub("", url)
    above, _, last = root.rpartition("/")
    return above if above == origin_of(url) and last in languages else root


def origin_of(url: str) -> str:
    """Answer the website that an address is of: "https://www.morfryn.gov.uk"."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def sent_on(url: str, own: str) -> str:
    """Take the host that the website names itself by where it is the same but for "www.", and https where it has it.

    The port stays the one that was asked: behind something that does TLS for it, a site names the port within.
    """
    asked = urlsplit(url)
    try:
        named = urlsplit(own)
    except ValueError:
        return url
    host = asked.hostname or ""
    if named.hostname not in (host, f"www.{host}", host.removeprefix("www.")) or named.scheme not in ("http", "https"):
        return url
    scheme = max(asked.scheme, named.scheme)
    if asked.port and scheme != asked.scheme:
        return url
    netloc = asked.netloc.lower().replace(host, named.hostname, 1)
    return urlunsplit((scheme, netloc, asked.path, "", ""))


def name_of(host: str) -> str:
    """Make a short name for a source: "www.morfryn.gov.uk" is "morfryn"."""
    label = "" if is_number(host) else host.removeprefix("www.").partition(".")[0]
    return re.sub(r"[^a-z0-9-]", "", label.lower()) or "council"


def is_number(host: str) -> bool:
    """Tell whether a host is an IP address."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def is_internal(host: str) -> bool:
    """Tell whether nobody outside the council's own network could open it."""
    return is_number(host) or bool(_INTERNAL.search(host))
