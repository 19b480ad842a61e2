"""Which hosts may be asked for a source: its own, its public ones and its media hosts, and nothing else."""

from ipaddress import ip_address

import httpx

from content_sync.errors import CouncilRefused
from content_sync.source import Source

_PORTS = {"http": 80, "https": 443}


class AllowedHosts:
    """The addresses that one source may lead to."""

    def __init__(self, source: Source) -> None:
        """Take the hosts from the settings; refuse an API address that is not plain http(s)."""
        api = address(source.url)
        if api.scheme not in _PORTS or not api.host or api.userinfo:
            raise CouncilRefused(
                f'The url of the source "{source.name}" must be http:// or https:// with a host and without a password'
            )
        self._api = _origin(api)
        self._is_encrypted = api.scheme == "https"
        public = [address(url) for url in source.public_url.values()]
        self._hosts = {_host(url) for url in (api, *public, *map(_of_host, source.media_hosts))}
        self._ports = {*_PORTS.values(), *(_port(url) for url in (api, *public))}

    def check(self, url: httpx.URL) -> None:
        """Raise CouncilRefused unless `url` may be fetched."""
        if url.scheme not in _PORTS:
            raise CouncilRefused(f"{url.scheme or 'An address without a scheme'}: only http and https are fetched")
        if not self.is_known(url) or _port(url) not in self._ports:
            raise CouncilRefused(f"{url.host} is not a host of this source (url, public_url, media_hosts)")
        if self._is_encrypted and url.scheme == "http":
            raise CouncilRefused(f"{url.host}{url.path} leads from https to http")

    def is_known(self, url: httpx.URL) -> bool:
        """Tell whether `url` is on a host of the source, whatever its port."""
        return _host(url) in self._hosts

    def is_api(self, url: httpx.URL) -> bool:
        """Tell whether `url` is on the API's own origin, the only one that is shown the credentials."""
        return _origin(url) == self._api


def address(base: str, join: str = "") -> httpx.URL:
    """Answer an address, or another as it is meant there. Raises CouncilRefused for what is none."""
    try:
        return httpx.URL(base).join(join) if join else httpx.URL(base)
    except (httpx.InvalidURL, ValueError):
        # Not "from" it: httpx repeats the whole address, and its query may hold secrets.
        text = (join or base).partition("?")[0][:200]
        raise CouncilRefused(f"{text!r} is not an address that can be fetched") from None


def _of_host(host: str) -> httpx.URL:
    """Answer an address on a host that stands in the settings, an IPv6 address with or without its brackets."""
    plain = host.strip("[]")
    return address(f"http://[{plain}]/" if ":" in plain else f"http://{plain}/")


def _host(url: httpx.URL) -> str:
    """Answer the host in the one way to write it; IPv6 addresses have many."""
    try:
        return str(ip_address(url.host))
    except ValueError:
        return url.host


def _port(url: httpx.URL) -> int:
    return url.port or _PORTS.get(url.scheme, 0)


def _origin(url: httpx.URL) -> tuple[str, str, int]:
    return url.scheme, _host(url), _port(url)
