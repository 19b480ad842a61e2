"""Addresses of both families, however they are written."""

import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from content_sync.council_api import CouncilApi
from content_sync.errors import CouncilRefused, CouncilUnreachable
from content_sync.hosts import AllowedHosts, address
from content_sync.network import Network
from content_sync.source import Source
from tests.sync.replay import Answer, as_json, serving


def here(_path: str, _query: object) -> Answer:
    return as_json({"here": True})


def has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


needs_ipv6 = pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6, not even to itself")


def get(url: str) -> object:
    source = Source(name="x", kind="localgov-drupal", url=url, public_url={}, languages=("en",))
    with CouncilApi(source, Network(timeout_s=5, round_s=20, page_mb=1)) as api:
        return api.get_json("jsonapi")


@pytest.fixture
def both(monkeypatch: pytest.MonkeyPatch) -> str:
    """A name that the network knows under an IPv6 and an IPv4 address, in this order."""
    known: Callable[..., list[Any]] = socket.getaddrinfo

    def answer(host: str, *rest: object, **more: object) -> list[Any]:
        if host != "both.morfryn.example":
            return known(host, *rest, **more)
        return known("::1", *rest, **more) + known("127.0.0.1", *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    return "both.morfryn.example"


@needs_ipv6
def test_a_website_may_have_an_ipv6_address_for_its_name() -> None:
    with serving(here, "::1") as server:
        assert get(f"http://[::1]:{server.server_port}") == {"here": True}
        assert server.headers_seen[0]["Host"] == f"[::1]:{server.server_port}"


@needs_ipv6
def test_of_both_families_the_one_that_answers_is_taken(both: str) -> None:
    with serving(here, "::1") as server:
        assert get(f"http://{both}:{server.server_port}") == {"here": True}
    with serving(here) as other:
        assert get(f"http://{both}:{other.server_port}") == {"here": True}
    with pytest.raises(CouncilUnreachable, match=r"both\.morfryn\.example cannot be reached"):
        get(f"http://{both}:{other.server_port}")


def test_a_name_that_nobody_knows_is_said() -> None:
    with pytest.raises(CouncilUnreachable, match=r"nowhere\.invalid cannot be reached: .*DNS"):
        get("http://nowhere.invalid")


@pytest.mark.parametrize(
    "url",
    [
        "http://[::1]:8850/a",
        "http://[0:0:0:0:0:0:0:1]/a",
        "https://[2001:DB8::A]/a",
        "https://[2001:db8:0::a]:443/a",
        "https://[2001:db8::b]/a",
        "https://cdn.morfryn.example/a",
        "https://CDN.Morfryn.example/a",
        "https://xn--mr-fryn-t0a.example/a",
    ],
)
def test_the_same_host_is_the_same_however_it_is_written(url: str) -> None:
    hosts = ("[2001:db8::b]", "CDN.morfryn.example", "môr-fryn.example")
    source = Source(
        name="x",
        kind="localgov-drupal",
        url="http://[::1]:8850",
        public_url={"en": "https://[2001:db8::a]"},
        languages=("en",),
        media_hosts=hosts,
    )
    AllowedHosts(source).check(address(url))
    with pytest.raises(CouncilRefused, match="not a host of this source"):
        AllowedHosts(source).check(httpx.URL("https://[2001:db8::c]/a"))


def test_an_address_that_is_none_is_refused_without_its_query() -> None:
    with pytest.raises(CouncilRefused, match="not an address") as raised:
        address("http://[::1/x?key=hidden")
    assert "hidden" not in str(raised.value)
