"""Whom the booth believes: the council's own authorities too; and who must act when a certificate does not hold."""

import ssl
from pathlib import Path

import pytest
from msgspec.structs import replace

from content_sync.certificates import trusted
from content_sync.council_api import CouncilApi
from content_sync.errors import CouncilRefused, CouncilUnreachable
from content_sync.network import Network
from tests.sync.authority import Authority, needs_openssl, serving_https
from tests.sync.replay import as_json, serving

pytestmark = needs_openssl


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tls") / "ca")


def ask(tls: ssl.SSLContext, authorities: Path | None) -> object:
    with serving_https(lambda _path, _query: as_json({"here": True}), tls) as server:
        source = replace(server.source("localgov-drupal"), url=server.url)
        network = Network(timeout_s=5, round_s=20, page_mb=1, authorities=authorities)
        with CouncilApi(source, network) as api:
            return api.get_json("jsonapi?key=hidden")


def test_the_councils_own_authority_is_trusted_beside_the_systems(authority: Authority) -> None:
    assert ask(authority.server_tls("localhost"), authority.file) == {"here": True}
    own, system = (trusted(file).cert_store_stats()["x509_ca"] for file in (authority.file, None))
    assert own == system + 1


@pytest.mark.parametrize("name", ["morfryn.pem", "morfryn.crt", "MORFRYN.CER"])
def test_authorities_may_be_a_folder_and_come_from_windows(authority: Authority, tmp_path: Path, name: str) -> None:
    is_der = name.endswith("CER")
    (tmp_path / name).write_bytes(authority.as_der() if is_der else authority.file.read_bytes())
    (tmp_path / "README").write_text("What this is")
    assert ask(authority.server_tls("localhost"), tmp_path) == {"here": True}


def test_an_authority_may_be_described_in_any_language(authority: Authority, tmp_path: Path) -> None:
    file = tmp_path / "authority.pem"
    file.write_text("Awdurdod tystysgrifau Cyngor Sir Môr-fryn ✓\n" + authority.file.read_text(), "utf-8")
    assert ask(authority.server_tls("localhost"), file) == {"here": True}


@pytest.mark.parametrize("content", [b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nxx\n", b"\x30\x82\x01"])
def test_a_file_without_an_authority_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "authority.pem").write_bytes(content)
    with pytest.raises(CouncilRefused, match=r"authority\.pem"):
        trusted(tmp_path / "authority.pem")
    with pytest.raises(CouncilRefused, match=r"authority\.pem"):
        trusted(tmp_path)


def test_authorities_that_are_not_there_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CouncilRefused, match="holds no certificate"):
        trusted(tmp_path)
    with pytest.raises(CouncilRefused, match="cannot be read"):
        trusted(tmp_path / "nowhere.pem")


def test_an_authority_that_nobody_named_is_a_matter_of_the_settings(authority: Authority) -> None:
    with pytest.raises(CouncilRefused, match=r"authority that the booth does not know.*ca_bundle"):
        ask(authority.server_tls("localhost"), None)


def test_a_certificate_of_the_future_means_that_the_booths_clock_is_wrong(authority: Authority) -> None:
    tls = authority.server_tls("localhost", begins="20900101000000Z")
    with pytest.raises(
        CouncilUnreachable, match=r"not yet valid by the booth's clock, which says \d+ \w+ 20\d\d.*set it"
    ):
        ask(tls, authority.file)


def test_a_certificate_of_the_past_may_be_the_clocks_fault_or_the_websites(authority: Authority) -> None:
    tls = authority.server_tls("localhost", ends="20210101000000Z")
    with pytest.raises(CouncilRefused, match=r"expired by the booth's clock, which says .*needs a new certificate"):
        ask(tls, authority.file)


def test_a_certificate_of_another_name_is_a_login_page_of_the_network(authority: Authority) -> None:
    with pytest.raises(CouncilUnreachable, match=r"another name.*captive portal") as raised:
        ask(authority.server_tls("login.hotspot.example"), authority.file)
    assert "hidden" not in str(raised.value)


def test_a_server_that_does_not_speak_https_is_said() -> None:
    with serving(lambda _path, _query: as_json({})) as server:
        source = replace(server.source("localgov-drupal"), url=server.url.replace("http:", "https:"))
        network = Network(timeout_s=5, round_s=20, page_mb=1)
        with CouncilApi(source, network) as api, pytest.raises(CouncilUnreachable, match="https"):
            api.get_json("jsonapi")
