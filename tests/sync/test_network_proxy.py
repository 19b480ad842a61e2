"""Websites are reached through the council's proxy, where there is one, and a proxy that refuses is told as such."""

import socket
from pathlib import Path

import pytest

from content_sync.council_api import CouncilApi
from content_sync.errors import CouncilRefused, CouncilUnreachable
from content_sync.network import Network
from content_sync.proxies import Proxies, is_direct_entry, proxy_address
from content_sync.source import Credentials, Source
from tests.sync.authority import Authority, needs_openssl, serving_https
from tests.sync.proxy_relay import relaying
from tests.sync.replay import as_json, serving

HOST = "www.morfryn.example"


def api(proxies: Proxies, scheme: str = "http", authorities: Path | None = None) -> CouncilApi:
    source = Source(name="x", kind="localgov-drupal", url=f"{scheme}://{HOST}", public_url={}, languages=("en",))
    network = Network(timeout_s=5, round_s=20, page_mb=1, proxies=proxies, authorities=authorities)
    return CouncilApi(source, network, pause=lambda _seconds: None)


def login(folder: Path, text: str) -> Path:
    (folder / "login").write_text(text)
    return folder / "login"


def test_a_website_is_reached_through_the_proxy_which_alone_knows_its_name(tmp_path: Path) -> None:
    with serving(lambda _path, _query: as_json({"here": True})) as server:
        port = server.server_address[1]
        with relaying({HOST: port}, login="booth:s3cret") as relay:
            proxies = Proxies(http=relay.url, credentials=login(tmp_path, "booth:s3cret\n"))
            with api(proxies) as asked:
                assert asked.get_json("jsonapi", {"page": "1"}) == {"here": True}
            assert relay.passed == [f"GET http://{HOST}/jsonapi?page=1"]
    assert "Proxy-Authorization" not in server.headers_seen[0]


def test_the_proxys_login_may_change_between_two_rounds(tmp_path: Path) -> None:
    with (
        serving(lambda _path, _query: as_json({})) as server,
        relaying({HOST: server.server_address[1]}, login="booth:new") as relay,
    ):
        proxies = Proxies(http=relay.url, credentials=login(tmp_path, "booth:old"))
        with api(proxies) as asked, pytest.raises(CouncilRefused, match="407"):
            asked.get_json("jsonapi")
        login(tmp_path, "booth:new")
        with api(proxies) as asked:
            assert asked.get_json("jsonapi") == {}


@needs_openssl
def test_https_goes_through_a_tunnel_and_the_certificate_is_the_websites(tmp_path: Path) -> None:
    authority = Authority(tmp_path / "ca")
    with (
        serving_https(lambda _path, _query: as_json({"here": True}), authority.server_tls(HOST)) as server,
        relaying({HOST: server.server_address[1]}, login="booth:s3cret") as relay,
    ):
        proxies = Proxies(https=relay.url, credentials=login(tmp_path, "booth:s3cret"))
        with api(proxies, "https", authority.file) as asked:
            assert asked.get_json("jsonapi") == {"here": True}
            assert asked.get_json("jsonapi") == {"here": True}
        assert relay.passed == [f"CONNECT {HOST}:443"]


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    ("status", "fault", "words"),
    [
        (407, CouncilRefused, r"proxy 127\.0\.0\.1:\d+ asks for a user and password.*proxy_credentials"),
        (403, CouncilRefused, r"does not let the kiosk"),
        (504, CouncilUnreachable, r"504"),
    ],
)
def test_what_the_proxy_refuses_is_said(scheme: str, status: int, fault: type[Exception], words: str) -> None:
    with (
        relaying({}, refusal=status) as relay,
        api(Proxies(http=relay.url, https=relay.url), scheme) as asked,
        pytest.raises(fault, match=words),
    ):
        asked.get_json("jsonapi?key=hidden")


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_does_not_answer_is_named(scheme: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        proxy = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with (
            api(Proxies(http=proxy, https=proxy), scheme) as asked,
            pytest.raises(CouncilUnreachable, match=r"The proxy 127\.0\.0\.1:\d+, which leads to www"),
        ):
            asked.get_json("jsonapi")


@pytest.mark.parametrize("text", ["", "booth", ":s3cret", "booth:s3\ncret", None])
def test_a_login_that_is_none_is_refused_without_showing_it(tmp_path: Path, text: str | None) -> None:
    file = tmp_path / "login"
    if text is not None:
        file.write_text(text)
    proxies = Proxies(http="http://127.0.0.1:1", credentials=file)
    with api(proxies) as asked, pytest.raises(CouncilRefused, match="login of the proxy") as raised:
        asked.get_json("jsonapi")
    assert "cret" not in str(raised.value)


def test_the_proxys_password_from_the_environment_is_used_and_never_said() -> None:
    with (
        serving(lambda _path, _query: as_json({"here": True})) as server,
        relaying({HOST: server.server_address[1]}, login="booth:s3c/ret") as relay,
    ):
        with api(Proxies(http=relay.url.replace("//", "//booth:s3c%2Fret@"))) as asked:
            assert asked.get_json("jsonapi") == {"here": True}
        with (
            api(Proxies(http=relay.url.replace("//", "//booth:wr0ng@"))) as asked,
            pytest.raises(CouncilRefused, match="407") as raised,
        ):
            asked.get_json("jsonapi")
    assert "wr0ng" not in str(raised.value)


def test_this_machine_is_never_reached_through_a_proxy(tmp_path: Path) -> None:
    with serving(lambda _path, _query: as_json({"here": True})) as server, relaying({}) as relay:
        secret = login(tmp_path, "s3cret")
        source = server.source("localgov-drupal", credentials=Credentials(scheme="bearer", secret_file=secret))
        network = Network(timeout_s=5, round_s=20, page_mb=1, proxies=Proxies(http=relay.url))
        with CouncilApi(source, network) as asked:
            assert asked.get_json("jsonapi") == {"here": True}
        assert relay.passed == []


@pytest.mark.parametrize(
    ("entry", "direct", "proxied"),
    [
        (
            "council.example",
            ["council.example", "api.council.example", "COUNCIL.example"],
            ["mycouncil.example", "x.org"],
        ),
        (".council.example", ["api.council.example"], ["council.example", "mycouncil.example"]),
        ("*.council.example", ["api.council.example"], ["council.example"]),
        ("10.0.0.0/8", ["10.20.30.40"], ["11.0.0.1", "10.example", "[fd00::1]"]),
        ("192.168.1.7", ["192.168.1.7"], ["192.168.1.70"]),
        ("fd00::/8", ["[fd00::1]"], ["[2001:db8::1]", "10.0.0.1"]),
        ("[2001:db8::1]", ["[2001:db8:0::1]"], ["[2001:db8::2]"]),
        ("*", ["anything.example", "10.0.0.1"], []),
        ("nothing.example", ["localhost", "127.0.0.1", "127.9.9.9", "[::1]", "kiosk.localhost"], ["localhost.example"]),
    ],
)
def test_what_is_reached_straight(entry: str, direct: list[str], proxied: list[str]) -> None:
    proxies = Proxies(http="http://one:1", https="http://two:2", direct=(entry,))
    assert is_direct_entry(entry)
    assert [proxies.way_to(f"https://{host}:8443/x") for host in direct] == [""] * len(direct)
    assert [proxies.way_to(f"https://{host}/x") for host in proxied] == ["http://two:2"] * len(proxied)
    assert [proxies.way_to(f"http://{host}/x") for host in proxied] == ["http://one:1"] * len(proxied)


@pytest.mark.parametrize(
    "entry", ["", "10.0.0.0/33", "http://council.example", "a.example,b.example", "a b", "host:80"]
)
def test_an_entry_that_can_mean_nothing_is_known(entry: str) -> None:
    assert not is_direct_entry(entry)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("socks5://proxy:1080", "another kind"),
        ("https://proxy:3128", "another kind"),
        ("proxy", "http://host:port"),
        ("http://proxy", "http://host:port"),
        ("http://proxy:port", "not an address"),
        ("http://proxy:3128/path", "http://host:port"),
        ("http://[::1", "not an address"),
        ("http://booth:s3cret@proxy:3128", "proxy_credentials"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_refused_with_advice(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words) as raised:
        proxy_address(text)
    assert "s3cret" not in str(raised.value)


def test_a_proxys_address_may_lack_its_scheme() -> None:
    assert proxy_address("proxy.council.example:3128") == "http://proxy.council.example:3128"
    assert proxy_address("http://[fd00::1]:3128/") == "http://[fd00::1]:3128"
