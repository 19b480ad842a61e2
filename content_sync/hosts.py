"""Which hosts may be asked for a source: its own, its public ones and its media hosts, and nothing else."""

import ssl
from ipaddress import ip_address
from urllib.parse import urlsplit

import httpx

from content_sync.errors import CouncilRefused
from content_sync.source import Source

_PORTS = {"http": 80, "https": 443}


class AllowedHosts:
    """The addresses that one source may lead to."""

    def __init__(self, source: Source) -> None:
        """Take the hosts from the settings; refuse an API address that is not plain http(s)."""
        api = httpx.URL(source.url)
        if api.scheme not in _PORTS or not api.host or api.userinfo:
            raise CouncilRefused(
                f'The url of the source "{source.name}" must be http:// or https:// with a host and without a password'
            )
        self._api = _origin(api)
        self._is_encrypted = api.scheme == "https"
        public = [httpx.URL(url) for url in source.public_url.values()]
        self._hosts = {api.host, *(url.host for url in public), *source.media_hosts}
        self._ports = {*_PORTS.values(), *(_port(url) for url in (api, *public))}

    def check(self, url: httpx.URL) -> None:
        """Raise CouncilRefused unless `url` may be fetched."""
        if url.scheme not in _PORTS:
            raise CouncilRefused(f"{url.scheme or 'An address without a scheme'}: only http and https are fetched")
        if url.host not in self._hosts or _port(url) not in self._ports:
            raise CouncilRefused(f"{url.host} is not a host of this source (url, public_url, media_hosts)")
        if self._is_encrypted and url.scheme == "http":
            raise CouncilRefused(f"{url.host}{url.path} leads from https to http")

    def is_api(self, url: httpx.URL) -> bool:
        """Tell whether `url` is on the API's own origin, the only one that is shown the credentials."""
        return _origin(url) == self._api


def is_loopback(url: str) -> bool:
    """Tell whether an address is on this machine, where no proxy stands between."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def system_certificates() -> ssl.SSLContext:
    """Trust what the machine trusts: councils install authorities of their own."""
    return ssl.create_default_context()


def _port(url: httpx.URL) -> int:
    return url.port or _PORTS.get(url.scheme, 0)


def _origin(url: httpx.URL) -> tuple[str, str, int]:
    return url.scheme, url.host, _port(url)
