"""The HTTP client says by name what went wrong, and never reads more than it may."""

import gzip
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from msgspec.structs import replace

from content_sync.council_api import CouncilApi
from content_sync.errors import CouncilRefused, CouncilSentNonsense, CouncilUnreachable
from content_sync.network import Network
from content_sync.source import Credentials, Source
from tests.sync.replay import JSON, Answer, Loopback, Route, as_json, serving

KIND = "localgov-drupal"


@contextmanager
def asking(route: Route, **limits: float) -> Iterator[tuple[CouncilApi, Loopback, list[float]]]:
    pauses: list[float] = []
    with serving(route) as server, _api(server.source(KIND), pauses.append, **limits) as api:
        yield api, server, pauses


def _api(
    source: Source, pause: Callable[[float], None] = time.sleep, *, page_mb: float = 1, round_s: float = 30
) -> CouncilApi:
    return CouncilApi(source, Network(timeout_s=2, page_mb=page_mb, round_s=round_s), pause=pause)


def always(answer: Answer) -> Route:
    return lambda _path, _query: answer


def test_json_is_decoded_and_counted_and_the_connection_is_kept() -> None:
    with asking(always(as_json({"a": [1]}))) as (api, server, _):
        assert api.get_json("/jsonapi", {"page[limit]": "50"}) == {"a": [1]}
        assert api.get_json("jsonapi") == {"a": [1]}
        assert (api.requests, api.bytes) == (2, 2 * len('{"a": [1]}'))
        assert server.asked == ["/jsonapi?page%5Blimit%5D=50", "/jsonapi"]
        assert server.connections == 1
        assert "kiosk" in server.headers_seen[0]["User-Agent"]


def test_packed_answers_are_unpacked_and_counted_as_they_came() -> None:
    packed = gzip.compress(b'{"a": "' + b"x" * 5000 + b'"}')
    with asking(always((200, {**JSON, "Content-Encoding": "gzip"}, packed))) as (api, _, _):
        assert len(api.get_json("x")["a"]) == 5000
        assert api.bytes == len(packed)


@pytest.mark.parametrize("encoding", [None, "gzip"])
def test_an_answer_that_is_too_large_is_nonsense(encoding: str | None) -> None:
    body = b'"' + b"x" * 3_000_000 + b'"'
    headers = {**JSON, "Content-Encoding": "gzip"} if encoding else JSON
    with asking(always((200, headers, gzip.compress(body) if encoding else body))) as (api, _, _):
        with pytest.raises(CouncilSentNonsense, match="larger than"):
            api.get_json("x")
        assert api.bytes < len(body)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((200, {"Content-Type": "text/plain"}, b"Back soon"), "text/plain instead of JSON"),
        ((200, {}, b"{}"), "no content type"),
        ((200, JSON, b'{"a": [1, 2'), "broken or cut short"),
        ((200, JSON, b""), "broken or cut short"),
        ((200, JSON, b"\xff\xfe"), "broken or cut short"),
        ((200, JSON, b"[" * 100_000), "broken or cut short"),
        ((200, {**JSON, "Content-Length": "500"}, b'{"a": 1}'), "cut short"),
        ((200, {**JSON, "Content-Encoding": "gzip"}, b"not packed"), "unzipped"),
        ((200, {**JSON, "Content-Encoding": "gzip"}, gzip.compress(b'{"a": 1}')[:-9]), "cut short|unzipped"),
        ((200, {**JSON, "Content-Encoding": "br"}, b"x"), "not asked for"),
        ((204, JSON, b""), "without content"),
    ],
)
def test_an_answer_that_is_no_content_is_nonsense(answer: Answer, words: str) -> None:
    with asking(always(answer)) as (api, _, _), pytest.raises(CouncilSentNonsense, match=words):
        api.get_json("jsonapi")


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 418])
def test_a_refusal_carries_its_status(status: int) -> None:
    with asking(always(as_json({}, status))) as (api, _, _), pytest.raises(CouncilRefused) as raised:
        api.get_json("jsonapi?key=hidden")
    assert raised.value.status == status
    assert "/jsonapi" in str(raised.value)
    assert "hidden" not in str(raised.value)


def test_a_fault_of_the_server_is_to_be_tried_later() -> None:
    with asking(always(as_json({}, 500))) as (api, server, _), pytest.raises(CouncilUnreachable) as raised:
        api.get_json("jsonapi")
    assert raised.value.status == 500
    assert len(server.asked) == 1


def test_a_short_wait_is_waited_and_the_answer_then_read() -> None:
    answers = iter([as_json({}, 503, {"Retry-After": "1"}), as_json({}, 429), as_json({"ok": True})])
    with asking(lambda _path, _query: next(answers)) as (api, _, pauses):
        assert api.get_json("jsonapi") == {"ok": True}
        assert 1 <= pauses[0] <= 1.5
        assert len(pauses) == 2


def test_a_server_that_stays_busy_is_left_alone_after_two_tries() -> None:
    with asking(always(as_json({}, 429, {"Retry-After": "2"}))) as (api, server, _):
        with pytest.raises(CouncilUnreachable) as raised:
            api.get_json("jsonapi")
        assert raised.value.retry_after == 2
        assert len(server.asked) == 3


def test_a_long_maintenance_is_not_waited_for_but_told() -> None:
    moment = "Fri, 31 Dec 2999 23:59:59 GMT"
    for words, least in (("1800", 1800.0), (moment, 1e9)):
        closed = (503, {"Content-Type": "text/plain", "Retry-After": words}, b"Maintenance")
        with asking(always(closed)) as (api, _, pauses):
            with pytest.raises(CouncilUnreachable) as raised:
                api.get_json("jsonapi")
            assert raised.value.retry_after is not None
            assert raised.value.retry_after >= least
            assert pauses == []


def test_redirects_within_the_site_are_followed_and_a_circle_is_not() -> None:
    def route(path: str, _query: object) -> Answer:
        if path == "/new":
            return as_json({"here": True})
        return 302, {"Location": "/new" if path == "/old" else path}, b""

    with asking(route) as (api, server, _):
        assert api.get_json("old") == {"here": True}
        with pytest.raises(CouncilRefused, match="without end"):
            api.get_json("round")
        assert len(server.asked) == 2 + 6


@pytest.mark.parametrize("elsewhere", ["ftp://127.0.0.1/x", "http://127.0.0.1:1/x", "file:///etc/passwd"])
def test_nothing_leads_to_another_host_port_or_scheme(elsewhere: str) -> None:
    with asking(always((302, {"Location": elsewhere}, b""))) as (api, server, _):
        with pytest.raises(CouncilRefused):
            api.get_json("jsonapi")
        with pytest.raises(CouncilRefused):
            api.get_json(elsewhere)
        assert server.asked == ["/jsonapi"]


def test_an_address_that_is_none_is_refused(tmp_path: Path) -> None:
    with asking(always(as_json({}))) as (api, server, _):
        for url in ("http://[", "/files/\x00.png", "http://127.0.0.1:99999/x", "//[x"):
            with pytest.raises(CouncilRefused):
                api.download(url, tmp_path / "a", 10)
            with pytest.raises(CouncilRefused):
                api.get_json(url if "://" in url else f"http:{url}")
        assert server.asked == []


@pytest.mark.parametrize(
    ("scheme", "name", "value"),
    [
        ("basic", "Authorization", "Basic a2lvc2s6czNjcmV0"),
        ("bearer", "Authorization", "Bearer s3cret"),
        ("header", "X-API-Key", "s3cret"),
    ],
)
def test_credentials_are_read_from_their_file_and_shown_only_to_the_api(
    tmp_path: Path, scheme: Literal["basic", "bearer", "header"], name: str, value: str
) -> None:
    (tmp_path / "secret").write_text("s3cret\n")
    credentials = Credentials(scheme=scheme, secret_file=tmp_path / "secret", username="kiosk")
    with serving(always(as_json({}))) as other:

        def route(path: str, _query: object) -> Answer:
            return (302, {"Location": f"{other.url}/x"}, b"") if path == "/away" else as_json({})

        with serving(route) as server:
            source = replace(server.source(KIND), credentials=credentials, public_url={"en": other.url})
            with _api(source) as api:
                api.get_json("jsonapi")
                api.get_json("away")
            assert server.headers_seen[-1][name] == value
            assert name not in other.headers_seen[-1]


def test_a_secret_that_cannot_be_read_or_sent_is_said_before_anything_is_asked(tmp_path: Path) -> None:
    source = Source(name="x", kind="localgov-drupal", url="http://127.0.0.1:9", public_url={}, languages=("en",))
    for content in (None, b"\xff\xfe", "caf\u00e9".encode(), b"two\nlines"):
        file = tmp_path / "secret"
        if content is not None:
            file.write_bytes(content)
        credentials = Credentials(scheme="bearer", secret_file=file)
        with pytest.raises(CouncilRefused, match="secret"):
            _api(replace(source, credentials=credentials))


@pytest.mark.parametrize("url", ["ftp://council.example", "council.example", "http://me:pass@council.example", ""])
def test_an_api_address_must_be_plain_http(url: str) -> None:
    with pytest.raises(CouncilRefused, match="must be http"):
        _api(Source(name="x", kind="localgov-drupal", url=url, public_url={}, languages=("en",)))


def test_a_machine_that_does_not_answer_is_unreachable() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but nobody listens
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with (
            _api(Source(name="x", kind="localgov-drupal", url=url, public_url={}, languages=("en",))) as api,
            pytest.raises(CouncilUnreachable, match="cannot be reached"),
        ):
            api.get_json("jsonapi")


def test_a_machine_that_accepts_and_says_nothing_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        source = Source(name="x", kind="localgov-drupal", url=url, public_url={}, languages=("en",))
        with (
            CouncilApi(source, Network(timeout_s=0.2, page_mb=1, round_s=30)) as api,
            pytest.raises(CouncilUnreachable, match="in time"),
        ):
            api.get_json("jsonapi")


def test_a_round_that_takes_too_long_is_stopped() -> None:
    with asking(always(as_json({})), round_s=-1) as (api, server, _):
        with pytest.raises(CouncilUnreachable, match="round"):
            api.get_json("jsonapi")
        assert server.asked == []


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_a_certificate_that_nobody_vouches_for_is_a_refusal(tmp_path: Path) -> None:
    key, certificate = str(tmp_path / "key"), str(tmp_path / "certificate")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "1"]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    with serving(always(as_json({}))) as server:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
        source = replace(server.source(KIND), url=server.url.replace("http:", "https:"))
        with _api(source) as api, pytest.raises(CouncilRefused, match="certificate"):
            api.get_json("jsonapi")


PICTURE = bytes(range(256)) * 40


def picture(_path: str, _query: object) -> Answer:
    return 200, {"Content-Type": "image/png", "ETag": '"v1"'}, PICTURE


def test_a_file_is_downloaded_with_its_type_and_size(tmp_path: Path) -> None:
    with asking(picture) as (api, _, _):
        assert api.download("/sites/default/files/a.png", tmp_path / "a", 100_000)[:2] == ("image/png", len(PICTURE))
    assert (tmp_path / "a").read_bytes() == PICTURE
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_a_download_that_broke_off_is_carried_on(tmp_path: Path) -> None:
    half = len(PICTURE) // 2

    def breaking(_path: str, _query: object) -> Answer:
        return 200, {"Content-Type": "image/png", "ETag": '"v1"', "Content-Length": str(len(PICTURE))}, PICTURE[:half]

    with asking(breaking) as (api, _, _), pytest.raises(CouncilSentNonsense):
        api.download("a.png", tmp_path / "a", 100_000)

    def rest(_path: str, _query: object) -> Answer:
        span = f"bytes {half}-{len(PICTURE) - 1}/{len(PICTURE)}"
        return 206, {"Content-Type": "image/png", "Content-Range": span}, PICTURE[half:]

    with asking(rest) as (api, server, _):
        assert api.download("a.png", tmp_path / "a", 100_000)[:2] == ("image/png", len(PICTURE))
        assert server.headers_seen[0]["Range"] == f"bytes={half}-"
        assert server.headers_seen[0]["If-Range"] == '"v1"'
    assert (tmp_path / "a").read_bytes() == PICTURE


def test_a_file_that_changed_meanwhile_is_fetched_anew(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old half")
    (tmp_path / "a.proof").write_text('"v0"')
    with asking(picture) as (api, _, _):
        api.download("a.png", tmp_path / "a", 100_000)
    assert (tmp_path / "a").read_bytes() == PICTURE


@pytest.mark.parametrize("torn", [b"", b"\0" * 40, b"\xff\xfe"])
def test_what_the_power_left_of_a_proof_proves_nothing(tmp_path: Path, torn: bytes) -> None:
    (tmp_path / "a").write_bytes(b"old half")
    (tmp_path / "a.proof").write_bytes(torn)
    with asking(picture) as (api, server, _):
        api.download("a.png", tmp_path / "a", 100_000)
        assert "Range" not in server.headers_seen[0]
    assert (tmp_path / "a").read_bytes() == PICTURE


def test_a_version_that_cannot_be_sent_back_is_not_kept(tmp_path: Path) -> None:
    def accented(_path: str, _query: object) -> Answer:
        return 200, {"Content-Type": "image/png", "ETag": '"café"', "Last-Modified": "21 février"}, PICTURE

    with asking(accented) as (api, _, _):
        assert api.download("a.png", tmp_path / "a", 100_000).unless == {}


def test_a_file_that_is_here_comes_only_when_it_is_another_one(tmp_path: Path) -> None:
    def conditional(_path: str, _query: object) -> Answer:
        return (304, {}, b"") if server.headers_seen[-1].get("If-None-Match") == '"v1"' else picture("", {})

    with asking(conditional) as (api, server, _):
        first = api.download("a.png", tmp_path / "a", 100_000)
        (tmp_path / "a").unlink()
        again = api.download("a.png", tmp_path / "a", 100_000, first.unless)
        assert (first.is_other, again.is_other) == (True, False)
        assert not (tmp_path / "a").exists()
        assert api.download("a.png", tmp_path / "a", 100_000, {"If-None-Match": '"v0"'}).is_other


def test_a_file_that_is_larger_than_allowed_is_refused_while_it_comes(tmp_path: Path) -> None:
    with asking(picture) as (api, _, _), pytest.raises(CouncilSentNonsense, match="larger"):
        api.download("a.png", tmp_path / "a", 100)
