"""Secrets reach the website and the proxy, and nobody else: no log, no summary, no fault, no doctor."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.__main__ import main
from tests.end_to_end.tiny_council import COLLECTION, TYPE, SyncProgram, document
from tests.sync.proxy_relay import ProxyRelay, relaying
from tests.sync.replay import Answer, Loopback, serving

HOST = "www.morfryn.example"
TOKEN, PASSWORD, KEY = "t0ken-of-the-booth", "passw0rd-of-the-proxy", "k3y-in-an-address"
LOGIN = base64.b64encode(f"booth:{PASSWORD}".encode()).decode()
AWAY = (302, {"Location": f"http://login.hotspot.example/?back={KEY}"}, b"")
REFUSED = (403, {"Content-Type": "application/json"}, b"{}")


class Website:
    """A council's website of one collection, whose second page has a key in its address."""

    def __init__(self) -> None:
        self.answer: Answer = REFUSED

    def __call__(self, path: str, query: dict[str, list[str]]) -> Answer:
        if "key" in query:
            return self.answer
        found = {"links": {TYPE: {"href": f"http://{HOST}{COLLECTION}"}}}
        if path == COLLECTION:
            page = {"type": TYPE, "id": "00000000-0000-4000-8000-000000000001", "attributes": {"title": "One"}}
            found = {
                "data": [page],
                "links": {"next": {"href": f"http://{HOST}{COLLECTION}?page[offset]=50&key={KEY}"}},
            }
        status, kind, body = document(found)
        return status, {"Content-Type": kind}, body


@pytest.fixture
def website() -> Website:
    return Website()


@pytest.fixture
def server(website: Website) -> Iterator[Loopback]:
    with serving(website) as served:
        yield served


@pytest.fixture
def relay(server: Loopback) -> Iterator[ProxyRelay]:
    with relaying({HOST: urlsplit(server.url).port or 0}, login=f"booth:{PASSWORD}") as relayed:
        yield relayed


@pytest.fixture
def sync(tmp_path: Path, relay: ProxyRelay) -> SyncProgram:
    for name, secret in (("token", TOKEN), ("login", f"booth:{PASSWORD}")):
        (tmp_path / name).write_text(secret)
        (tmp_path / name).chmod(0o600)
    program = SyncProgram(tmp_path, f"http://{HOST}")
    program.settings.write_text(
        f"""{program.settings.read_text()}
credentials = {{scheme = "bearer", secret_file = "{tmp_path / "token"}"}}
[network]
proxy = "{relay.url}"
proxy_credentials = "{tmp_path / "login"}"
[log]
level = "debug"
"""
    )
    return program


def assert_nothing_is_told(*texts: str) -> None:
    for secret in (TOKEN, PASSWORD, LOGIN, KEY):
        assert not [text for text in texts if secret in text]


@pytest.mark.parametrize("answer", [REFUSED, AWAY], ids=["refused", "login page"])
def test_a_round_that_fails_tells_no_secret(
    sync: SyncProgram, website: Website, server: Loopback, answer: Answer
) -> None:
    website.answer = answer
    done = sync.run()
    assert done.returncode == 1
    assert "tiny failed" in done.stdout
    assert server.headers_seen[-1]["Authorization"] == f"Bearer {TOKEN}"
    assert any(KEY in path for path in server.asked)
    assert_nothing_is_told(done.stdout, done.stderr)


def test_a_proxy_that_wants_another_login_is_told_without_the_one_it_got(
    sync: SyncProgram, relay: ProxyRelay, capsys: pytest.CaptureFixture[str]
) -> None:
    relay.login = "booth:another"
    done = sync.run("--json")
    assert "407" in json.loads(done.stdout)["sources"][0]["error"]
    main(["doctor", "--json", "--config", str(sync.settings)])
    told = capsys.readouterr()
    assert f"tiny through the proxy {urlsplit(relay.url).netloc}" in told.out
    assert_nothing_is_told(done.stdout, done.stderr, told.out, told.err)


def test_the_doctor_tells_of_a_secret_that_everybody_can_read_and_of_one_that_is_gone(
    sync: SyncProgram, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "token").chmod(0o644)
    (tmp_path / "login").unlink()
    main(["doctor", "--config", str(sync.settings)])
    told = capsys.readouterr().out
    assert "Everybody on this computer can read the secret of tiny" in told
    assert "The file of the proxy's login" in told
    assert_nothing_is_told(told)
