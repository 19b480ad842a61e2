"""[network] and credentials in the settings: refused at the door with advice, and never with the secret itself."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.network_settings import network_of
from kiosk.settings import Settings, SettingsError, load_settings

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
        ({"ca_bundle": "/nowhere/authority.pem"}, "network.ca_bundle: The certificate authorities in /nowhere"),
        ({"ca_bundle": __file__}, "holds no certificate of an authority"),
        ({"kilobytes_per_second": 1}, "network.kilobytes_per_second: one page of content may take longer"),
        ({"kilobytes_per_second": -1}, "network.kilobytes_per_second"),
        ({"proxy_credentials": "s3cret"}, "network.proxy_credentials: a name alone is a credential of systemd's"),
        ({"timeout_s": 5}, "there is no setting network.timeout_s"),
    ],
)
def test_a_way_that_cannot_be_gone_is_refused(network: dict[str, object], words: str) -> None:
    said = refused(network)
    assert words in said
    assert "s3cret" not in said


def test_a_variable_that_names_another_kind_of_proxy_is_refused() -> None:
    said = refused(environment={"HTTPS_PROXY": "socks5h://booth:s3cret@proxy.lan:1080"})
    assert "The variable HTTPS_PROXY is a proxy of another kind (socks5h)" in said
    assert "s3cret" not in said
    assert load({"proxy": ""}, {"HTTPS_PROXY": "socks5h://proxy.lan:1080"})


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ({"url": "https://booth:s3cret@www.morfryn.example"}, "belongs into credentials"),
        ({"url": "https://www.morfryn.example/api?key=s3cret"}, "belongs into credentials"),
        ({"url": "https://[::1/s3cret"}, "write host and path only"),
        ({"url": "https://www.morfryn.example:s3cret"}, "write host and path only"),
        ({"credentials": {"scheme": "basic", "secret_file": "/x"}}, "credentials.username: basic needs one"),
        (
            {"credentials": {"scheme": "header", "header": "X Key", "secret_file": "/x"}},
            "credentials.header: is not the name of a header",
        ),
        ({"credentials": {"scheme": "bearer", "secret_file": "s3cret"}}, "LoadCredential="),
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
    assert "hands over no credential" in refused(environment=environment, credentials=credentials)
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
