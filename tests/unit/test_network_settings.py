"""[network] and credentials in the settings: refused at the door with advice, and never with the secret itself."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.doctor.network_checks import check_network
from kiosk.network_settings import network_of
from kiosk.settings import Settings, load_settings
from kiosk.settings_error import SettingsError

SOURCE = {
    "name": "council",
    "kind": "localgov-drupal",
    "url": "https://www.morfryn.example",
    "public_url": {"en": "https://www.morfryn.example"},
    "languages": ["en"],
}


def load(
    network: Mapping[str, object] | None = None, environment: Mapping[str, str] | None = None, **source: object
) -> Settings:
    return load_settings(
        environment=environment or {}, overrides={"network": network or {}, "sources": [{**SOURCE, **source}]}
    )


def refused(
    network: Mapping[str, object] | None = None, environment: Mapping[str, str] | None = None, **source: object
) -> str:
    with pytest.raises(SettingsError) as raised:
        load(network, environment, **source)
    return str(raised.value)


def test_the_systems_proxies_are_taken_from_its_variables() -> None:
    environment = {
        "HTTPS_PROXY": "proxy.lan:3128",
        "https_proxy": "http://small:1",
        "HTTP_PROXY": "http://booth:s3cret@proxy.lan:3128/",
        "NO_PROXY": "intranet.lan, 10.0.0.0/8,,what:ever",
    }
    proxies = network_of(load({"no_proxy": ["one.lan"]}), environment).proxies
    assert proxies.way_to("https://www.morfryn.example") == "http://small:1"
    assert proxies.way_to("http://www.morfryn.example") == "http://booth:s3cret@proxy.lan:3128"
    assert [proxies.way_to(f"https://{host}") for host in ("one.lan", "a.intranet.lan", "10.1.2.3")] == [""] * 3


def test_the_settings_count_before_the_systems_variables() -> None:
    environment = {"HTTPS_PROXY": "http://other:1", "NO_PROXY": "*"}
    network = network_of(load({"proxy": "http://proxy.lan:3128", "kilobytes_per_second": 50}, environment), environment)
    assert network.proxies.way_to("https://www.morfryn.example") == "http://proxy.lan:3128"
    assert network.bytes_per_s == 50_000
    assert network_of(load({"proxy": ""}), environment).proxies.way_to("https://www.morfryn.example") == ""
    assert network_of(load(), {}).proxies.way_to("https://www.morfryn.example") == ""


@pytest.mark.parametrize(
    ("network", "words"),
    [
        ({"proxy": "http://booth:s3cret@proxy.lan:3128"}, "network.proxy: holds a user or password"),
        ({"proxy": "socks5://proxy.lan:1080"}, "write http://host:port"),
        ({"proxy": "System"}, "network.proxy: is not the address of a proxy"),
        ({"no_proxy": ["http://intranet.lan"]}, "network.no_proxy: 'http://intranet.lan' is no name"),
        ({"no_proxy": ["10.0.0.0/99"]}, "network such as 10.0.0.0/8"),
        ({"ca_bundle": "authority.pem"}, "network.ca_bundle: write the whole path"),
        ({"kilobytes_per_second": 1}, "network.kilobytes_per_second: one page of content may take longer"),
        ({"kilobytes_per_second": -1}, "network.kilobytes_per_second"),
        ({"timeout_s": 5}, "there is no setting network.timeout_s"),
    ],
)
def test_a_way_that_cannot_be_gone_is_refused(network: dict[str, object], words: str) -> None:
    said = refused(network)
    assert words in said
    assert "s3cret" not in said


SOCKS = {"HTTPS_PROXY": "socks5h://booth:s3cret@proxy.lan:1080"}
TOKEN = {"scheme": "bearer", "secret_file": "s3cret"}


@pytest.mark.parametrize(
    ("network", "environment", "source", "words"),
    [
        ({}, SOCKS, {}, "The variable HTTPS_PROXY is a proxy of another kind (socks5h)"),
        (
            {"proxy_credentials": "s3cret"},
            {},
            {},
            "network.proxy_credentials: a name alone is a credential of systemd's",
        ),
        ({}, {}, {"credentials": TOKEN}, "sources.council.credentials.secret_file: a name alone"),
    ],
)
def test_what_the_computer_lacks_stops_those_who_ask_websites_and_not_the_window(
    network: dict[str, object], environment: dict[str, str], source: dict[str, object], words: str
) -> None:
    settings = load(network, environment, **source)
    with pytest.raises(SettingsError) as raised:
        network_of(settings, environment)
    assert words in str(raised.value)
    assert "s3cret" not in str(raised.value)


def test_a_proxy_in_a_variable_is_no_matter_where_the_settings_say_which() -> None:
    assert network_of(load({"proxy": ""}), SOCKS)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ({"url": "https://booth:s3cret@www.morfryn.example"}, "belongs in credentials"),
        ({"url": "https://www.morfryn.example/api?key=s3cret"}, "belongs in credentials"),
        ({"url": "https://[::1/s3cret"}, "write host and path only"),
        ({"url": "https://www.morfryn.example:s3cret"}, "write host and path only"),
        ({"credentials": {"scheme": "basic", "secret_file": "/x"}}, "credentials.username: basic needs one"),
        (
            {"credentials": {"scheme": "header", "header": "X Key", "secret_file": "/x"}},
            "credentials.header: is not the name of a header",
        ),
        ({"credentials": {"scheme": "bearer", "secret": "s3cret"}}, "there is no setting"),
    ],
)
def test_a_secret_has_no_place_in_the_settings(source: dict[str, object], words: str) -> None:
    said = refused(None, None, **source)
    assert words in said
    assert "s3cret" not in said


def test_a_credential_of_systemds_is_found_under_its_name(tmp_path: Path) -> None:
    environment = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    credentials = {"scheme": "bearer", "secret_file": "council-token"}
    (tmp_path / "council-token").write_text("s3cret")
    (tmp_path / "proxy-login").write_text("booth:s3cret")
    settings = load({"proxy_credentials": "proxy-login"}, environment, credentials=credentials)
    (source,) = settings.sources
    assert source.credentials is not None
    assert source.credentials.secret_file == tmp_path / "council-token"
    assert network_of(settings, environment).proxies.credentials == tmp_path / "proxy-login"


def test_a_secret_in_a_file_of_its_own_keeps_its_path() -> None:
    credentials = {"scheme": "bearer", "secret_file": "/etc/kiosk/token"}
    (source,) = load(environment={"CREDENTIALS_DIRECTORY": "/run/x"}, credentials=credentials).sources
    assert source.credentials is not None
    assert source.credentials.secret_file == Path("/etc/kiosk/token")


def test_an_ipv6_address_is_one() -> None:
    (source,) = load(url="http://[fd00::1]:8850").sources
    assert source.url == "http://[fd00::1]:8850"


@pytest.mark.parametrize("ca_bundle", ["/nowhere/authority.pem", __file__])
def test_authorities_that_are_gone_are_doctors_to_tell_and_leave_the_window_its_content(ca_bundle: str) -> None:
    (finding,) = check_network(load({"ca_bundle": ca_bundle}))
    assert finding.state == "FAILED"
    assert "network.ca_bundle: " in finding.sentence
