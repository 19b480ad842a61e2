"""Which way leads to a website: straight, or through the organisation's proxy. Never imports httpx: the doctor asks."""

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct

_STRAIGHT = ""
_NAME = re.compile(r"(\*?\.)?[\w-]+(\.[\w-]+)*")


class Proxies(Struct, frozen=True, kw_only=True):
    """The proxies between the booth and its sources; addresses as `proxy_address` answers them, or empty."""

    http: str = _STRAIGHT
    """The proxy for addresses that begin with http://."""
    https: str = _STRAIGHT
    credentials: Path | None = None
    """A file that holds user:password for them."""
    direct: tuple[str, ...] = ()
    """What is reached without them: names, .suffixes, addresses, networks such as 10.0.0.0/8, * for everything."""

    def way_to(self, url: str) -> str:
        """Answer the proxy that leads to an address, empty where none is between."""
        parts = urlsplit(url)
        host = parts.hostname or ""
        if is_loopback(url) or any(_covers(entry, host) for entry in self.direct):
            return _STRAIGHT
        return self.https if parts.scheme == "https" else self.http


def proxy_address(text: str, *, may_have_password: bool = False) -> str:
    """Answer a proxy's address in full; raises ValueError, with the end of a sentence, for one that cannot be used."""
    whole = text if "://" in text else f"http://{text}"
    try:
        parts = urlsplit(whole)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ValueError("is not an address; write http://host:port") from None
    if parts.scheme.lower() != "http":
        raise ValueError(f"is a proxy of another kind ({parts.scheme.lower()}); write http://host:port")
    if not host or port is None or parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError("is not the address of a proxy; write http://host:port")
    if "@" in parts.netloc and not may_have_password:
        raise ValueError("holds a user or password; write them into the file that network.proxy_credentials names")
    return f"http://{parts.netloc}"


def shown(proxy: str) -> str:
    """Answer a proxy's host and port, without the user and password that an address from the environment may hold."""
    return urlsplit(proxy).netloc.rpartition("@")[2]


def is_loopback(url: str) -> bool:
    """Tell whether an address is on this machine, where no proxy stands between."""
    host = urlsplit(url).hostname or ""
    address = _address(host)
    return address.is_loopback if address else host == "localhost" or host.endswith(".localhost")


def is_direct_entry(entry: str) -> bool:
    """Tell whether an entry of `direct` can mean anything: no URL, no port, no list in one text."""
    return entry == "*" or _network(entry) is not None or bool(_NAME.fullmatch(entry))


def _covers(entry: str, host: str) -> bool:
    entry = entry.strip().lower().strip("[]")
    if entry == "*":
        return True
    address = _address(host)
    if address is not None:
        network = _network(entry)
        return network is not None and address in network
    suffix = entry.removeprefix("*")
    return host.endswith(suffix) if suffix.startswith(".") else host == entry or host.endswith(f".{entry}")


def _network(entry: str) -> IPv4Network | IPv6Network | None:
    try:
        return ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        return None


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
