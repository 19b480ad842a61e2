"""nginx as a caching relay, with the configuration that we ship, between real booths and a council's website."""

import gzip
import http.client
import os
import re
import shlex
import sqlite3
import ssl
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest

from content_sync.store.schema import METADATA
from tests.end_to_end.relay_server import NGINX, ROOT, SHIPPED, Relay
from tests.end_to_end.tiny_council import SyncProgram, wait_for
from tests.sync.replay import JSON, Answer, Loopback, as_json, serving
from tests.sync.sample_council_server import sample_council

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed (packaging/system-packages.txt, [test])")

CONTENT = "/jsonapi/node/localgov_services_page?filter%5Bstatus%5D=1&sort=drupal_internal__nid"
ALERTS = "/jsonapi/localgov_alert_banner/localgov_alert_banner?sort=drupal_internal__id"
PICTURE = "/sites/default/files/2026-07/bus%20pass.png"
VALIDATORS = {"ETag": '"edition-1"', "Last-Modified": "Tue, 14 Jul 2026 10:00:00 GMT"}


class Website:
    """What the council's website answers, until a test changes its mind."""

    def __init__(self) -> None:
        self.answer: Callable[[str], Answer] = lambda _path: as_json({"data": []}, headers=VALIDATORS)

    def __call__(self, path: str, _query: dict[str, list[str]]) -> Answer:
        return self.answer(path)

    def always(self, answer: Answer) -> None:
        """Answer this, whatever is asked."""
        self.answer = lambda _path: answer


@pytest.fixture
def website() -> Website:
    return Website()


@pytest.fixture
def origin(website: Website) -> Iterator[Loopback]:
    with serving(website) as server:
        yield server


@contextmanager
def booth_at(relay: Relay) -> Iterator[httpx.Client]:
    """A booth's way of asking."""
    with httpx.Client(base_url=relay.url, trust_env=False, headers={"Accept-Encoding": "gzip"}) as client:
        yield client


def cache_status(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.headers.get("x-cache-status", "")


def test_nginx_accepts_what_we_ship_for_two_websites_too(tmp_path: Path) -> None:
    relay = Relay(tmp_path / "relay", "https://www.council.example")
    folder = relay.configuration.parent / "conf.d"
    (second,) = re.findall(r"sed -i (.*) kiosk2", (ROOT / "docs" / "relay.md").read_text("utf-8"))
    for file in list(folder.iterdir()):
        text = file.read_text("utf-8").replace(relay.url.rpartition(":")[2], "8080")
        (folder / file.name.replace("kiosk", "kiosk2")).write_text(text, "utf-8")
    subprocess.run(["sed", "-i", *shlex.split(second), *map(str, folder.glob("kiosk2*"))], check=True)
    done = subprocess.run(relay.command("-t"), capture_output=True, text=True, check=False)
    assert (done.returncode, "[warn]" in done.stderr) == (0, False), done.stderr


def test_a_second_booth_has_the_same_and_needs_the_website_for_nothing_even_when_it_is_down(tmp_path: Path) -> None:
    with ExitStack() as website:
        site = str(website.enter_context(sample_council()).client.base_url).rstrip("/")
        with Relay(tmp_path / "relay", site) as relay:
            direct = filled(tmp_path / "direct", site)
            assert filled(tmp_path / "first", relay.url) == direct
            website.close()
            make_old(tmp_path / "relay")
            relay.log.write_text("")
            assert filled(tmp_path / "second", relay.url) == direct
            lines = relay.log.read_text().splitlines()
    assert len(lines) >= 40
    assert {line.split()[5] for line in lines} == {"STALE", "HIT"}  # pages, pictures


def filled(folder: Path, url: str) -> dict[str, list[tuple[object, ...]]]:
    """What a new booth has after its first round."""
    folder.mkdir()
    program = SyncProgram(folder, url, languages=("en", "cy"))
    with program.settings.open("a") as settings:
        settings.write("[checker]\noffered = false\n")
    summary = program.summary()
    assert (summary["status"], summary["error"], summary["left_out"]) == (0, None, 0), summary
    return content_of(folder / "store")


def kept_files(relay: Path, what: str = "content") -> list[Path]:
    """What the relay keeps; nginx writes a file under another name, and may be at it after its answer."""
    folder = relay / f"kiosk-relay-{what}"
    wait_for(lambda: not any(file.suffix for file in folder.rglob("*")))
    return [file for file in folder.rglob("*") if file.is_file()]


def make_old(relay: Path) -> None:
    """Let all content that is kept have run out: nginx notes, after its edition, the second in which it does."""
    for file in kept_files(relay):
        with file.open("r+b") as kept:
            kept.seek(8)
            kept.write(struct.pack("<q", int(time.time()) - 60))


def content_of(store: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that people read, as it is in the store: neither when it came, nor from where."""
    with sqlite3.connect(store / "content.sqlite") as database:
        columns = {
            name: ", ".join(column.name for column in METADATA.tables[name].columns if column.name != "id")
            for name in ("item", "item_text", "item_topic", "item_media", "topic", "alert", "word")
        }
        columns["media_file"] = "path, bytes"
        found = {name: sorted(database.execute(f"SELECT {asked} FROM {name}")) for name, asked in columns.items()}
    database.close()
    return found


def test_an_alert_is_through_in_a_minute_and_content_in_ten(tmp_path: Path, website: Website, origin: Loopback) -> None:
    with Relay(tmp_path / "relay", origin.url, {"307 308 1m;": "307 308 1s;"}) as relay, booth_at(relay) as booth:
        website.always(as_json({"data": ["old"]}))
        assert {booth.get(path).text for path in (CONTENT, ALERTS, f"/cy{ALERTS}")} == {'{"data": ["old"]}'}
        website.always(as_json({"data": ["new"]}))
        time.sleep(2.1)
        assert [booth.get(path).json()["data"] for path in (ALERTS, f"/cy{ALERTS}", CONTENT)] == [
            ["new"], ["new"], ["old"],
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "seconds"),
    [
        (CONTENT, 600),
        (ALERTS, 60),
        (PICTURE, 24 * 3600),
        ("/benefits/uk-benefits.yaml", 600),
        ("/sites/default/files/kiosk-overlay.yaml", 600),
    ],
)
def test_how_long_an_answer_counts(tmp_path: Path, origin: Loopback, path: str, seconds: int) -> None:
    with Relay(tmp_path / "relay", origin.url) as relay, booth_at(relay) as booth:
        assert cache_status(booth.get(path)) == (200, "MISS")
        assert seconds_left(tmp_path / "relay") == pytest.approx(seconds, abs=30)


def test_a_json_api_under_another_path_needs_the_councils_own_file_alone(tmp_path: Path, origin: Loopback) -> None:
    elsewhere = {"/jsonapi$": "/api/site$", "/jsonapi/(node": "/api/site/(node"}
    with Relay(tmp_path / "relay", origin.url, elsewhere) as relay, booth_at(relay) as booth:
        assert booth.get("/jsonapi").status_code == 404
        assert cache_status(booth.get(ALERTS.replace("jsonapi", "api/site"))) == (200, "MISS")
        assert seconds_left(tmp_path / "relay") == pytest.approx(60, abs=30)


def seconds_left(relay: Path) -> float:
    """How long the one answer that is kept still counts."""
    (kept,) = kept_files(relay) or kept_files(relay, "files")
    (ends,) = struct.unpack("<q", kept.read_bytes()[8:16])
    return float(ends - time.time())


@pytest.mark.parametrize("status", [401, 403, 429, 500, 503])
def test_refusals_pass_with_their_retry_after_and_are_not_kept(
    tmp_path: Path, website: Website, origin: Loopback, status: int
) -> None:
    with Relay(tmp_path / "relay", origin.url) as relay, booth_at(relay) as booth:
        website.always(as_json({"errors": []}, status, {"Retry-After": "120"}))
        refused = booth.get(CONTENT)
        assert (*cache_status(refused), refused.headers["retry-after"]) == (status, "MISS", "120")
        website.always(as_json({"data": []}))
        assert cache_status(booth.get(CONTENT)) == (200, "MISS")


def test_what_failed_is_answered_with_what_was_there_but_what_is_gone_is_gone(
    tmp_path: Path, website: Website, origin: Loopback
) -> None:
    statuses = {500: 200, 502: 200, 503: 200, 504: 200, 429: 200, 401: 401, 403: 403, 404: 404, 410: 410}
    with Relay(tmp_path / "relay", origin.url) as relay, booth_at(relay) as booth:
        for status in statuses:
            booth.get(f"/v3/services/{status}")
        website.answer = lambda path: as_json({}, int(path[-3:]))
        make_old(tmp_path / "relay")
        assert {status: booth.get(f"/v3/services/{status}").status_code for status in statuses} == statuses


def test_what_nobody_confirmed_for_two_hours_is_not_given_any_more(
    tmp_path: Path, website: Website, origin: Loopback
) -> None:
    folder = tmp_path / "relay"
    unit = (SHIPPED / "kiosk-relay-tidy.service").read_text()
    tidy = re.findall(r"(?m)^ExecStart=(.*)$", unit)[0].replace("/var/lib/nginx", str(folder))
    with Relay(folder, origin.url) as relay, booth_at(relay) as booth:
        booth.get(CONTENT)
        three_hours_ago = time.time() - 3 * 3600
        (kept,) = kept_files(folder)
        website.always((304, VALIDATORS, b""))
        make_old(folder)
        os.utime(kept, (three_hours_ago, three_hours_ago))
        assert cache_status(booth.get(CONTENT)) == (200, "REVALIDATED")
        subprocess.run(shlex.split(tidy), check=True)
        website.always(as_json({}, 503))
        make_old(folder)
        assert cache_status(booth.get(CONTENT)) == (200, "STALE")
        os.utime(kept, (three_hours_ago, three_hours_ago))
        subprocess.run(shlex.split(tidy), check=True)
        assert booth.get(CONTENT).status_code == 503


def test_only_reading_only_apis_and_only_for_booths(tmp_path: Path, origin: Loopback) -> None:
    with Relay(tmp_path / "relay", origin.url) as relay, booth_at(relay) as booth:
        assert {booth.request(method, CONTENT).status_code for method in ("POST", "PUT", "PATCH", "DELETE")} == {405}
        offered = (
            "/jsonapi", "/cy/jsonapi", "/jsonapi/node/localgov_event", "/pl/jsonapi/media/image?include=file",
            "/openreferral/v1/services?page=2", "/v3/services/1", "/api/v1/services", "/api/content/blue-badge",
            "/benefits/uk-benefits.yaml", PICTURE,
        )  # fmt: skip
        assert {path: booth.get(path).status_code for path in offered} == dict.fromkeys(offered, 200)
        asked = len(origin.asked)
        others = (
            "/", "/user/login", "/admin", "/jsonapi/user/user", "/cy/jsonapi/user/user", "/jsonapi-other", "/node/1",
            "/sites/default/settings.php", "/openreferral-admin",
        )  # fmt: skip
        assert {path: booth.get(path).status_code for path in others} == dict.fromkeys(others, 404)
        crooked = (
            "/user%2f..%2fjsonapi",
            "/jsonapi/node/%2e%2e/%2e%2e/user",
            "//jsonapi",
            "/sites/default/files/.htaccess",
        )
        assert {path: raw_status(relay, path) for path in crooked} == dict.fromkeys(crooked, 400)
        assert len(origin.asked) == asked
    strangers = {"127.0.0.0/8    1;": "127.0.0.0/8    0;"}
    with Relay(tmp_path / "closed", origin.url, strangers) as closed, booth_at(closed) as stranger:
        assert stranger.get(CONTENT).status_code == 403


def raw_status(relay: Relay, target: str) -> int:
    """Ask for an address just as it is written."""
    host, port = relay.url.removeprefix("http://").split(":")
    connection = http.client.HTTPConnection(host, int(port), timeout=5)
    connection.request("GET", target)
    status = connection.getresponse().status
    connection.close()
    return status


def test_the_rest_of_a_picture_comes_from_the_relay(tmp_path: Path, website: Website, origin: Loopback) -> None:
    picture = bytes(range(256)) * 400
    website.always((200, {"Content-Type": "image/png", **VALIDATORS}, picture))
    with Relay(tmp_path / "relay", origin.url) as relay, booth_at(relay) as booth:
        rest = {"Range": "bytes=1000-", "If-Range": VALIDATORS["ETag"], "Accept-Encoding": "identity"}
        for expected in ("MISS", "HIT"):
            answer = booth.get(PICTURE, headers=rest)
            assert (*cache_status(answer), answer.content == picture[1000:]) == (206, expected, True)
        other = booth.get(PICTURE, headers={**rest, "If-Range": '"another"'})
        assert (other.status_code, other.content == picture) == (200, True)
        assert origin.asked == [PICTURE]


def test_who_has_it_already_gets_304_and_so_does_the_relay(tmp_path: Path, website: Website, origin: Loopback) -> None:
    has_it = {"If-None-Match": VALIDATORS["ETag"], "If-Modified-Since": VALIDATORS["Last-Modified"]}
    with Relay(tmp_path / "relay", origin.url) as relay, booth_at(relay) as booth:
        assert [booth.get(CONTENT, headers=has_it).status_code for _ in range(2)] == [304, 304]
        website.always((304, VALIDATORS, b""))
        make_old(tmp_path / "relay")
        again = booth.get(CONTENT)
        assert (*cache_status(again), again.json()) == (200, "REVALIDATED", {"data": []})
    first, second = origin.headers_seen
    assert not has_it.keys() & first.keys()
    assert {name: second[name] for name in has_it} == has_it


def test_compressed_once_and_readable_for_everybody(tmp_path: Path, website: Website, origin: Loopback) -> None:
    text = b'{"data": "' + b"Cyngor Sir Morfryn. " * 500 + b'"}'
    with Relay(tmp_path / "relay", origin.url) as relay, booth_at(relay) as booth:
        website.always(
            (200, {**JSON, "Content-Encoding": "gzip", "Vary": "Accept-Encoding, Cookie"}, gzip.compress(text))
        )
        small, plain = booth.get("/v3/a"), booth.get("/v3/a", headers={"Accept-Encoding": "identity"})
        website.always((200, JSON, text))
        late = booth.get("/v3/b")
        assert [one.headers.get("content-encoding") for one in (small, plain, late)] == ["gzip", None, "gzip"]
        assert {one.content for one in (small, plain, late)} == {text}
        assert {one.headers.get("vary") for one in (small, plain, late)} == {"Accept-Encoding"}
        assert origin.asked == ["/v3/a", "/v3/b"]


def test_fifty_who_miss_the_same_wait_for_one_request(tmp_path: Path, website: Website, origin: Loopback) -> None:
    def slowly(_path: str) -> Answer:
        time.sleep(0.5)
        return as_json({"data": []})

    website.answer = slowly
    with Relay(tmp_path / "relay", origin.url) as relay, booth_at(relay) as booth, ThreadPoolExecutor(50) as booths:
        statuses = set(booths.map(lambda _: booth.get(CONTENT).status_code, range(50)))
    assert (statuses, len(origin.asked)) == ({200}, 1)


@pytest.mark.parametrize(
    "nonsense",
    [
        (200, {"Content-Type": "text/html; charset=utf-8"}, b"<p>Please log in"),
        (200, {**JSON, "Content-Length": "5000"}, b'{"data": ['),
    ],
    ids=["a page", "cut short"],
)
def test_nonsense_is_not_kept(tmp_path: Path, website: Website, origin: Loopback, nonsense: Answer) -> None:
    with Relay(tmp_path / "relay", origin.url) as relay, booth_at(relay) as booth:
        website.always(nonsense)
        try:
            assert booth.get(CONTENT).content == nonsense[2]
        except httpx.RemoteProtocolError:
            assert "Content-Length" in nonsense[1]
        website.always(as_json({"data": []}))
        assert (*cache_status(answer := booth.get(CONTENT)), answer.json()) == (200, "MISS", {"data": []})


def test_the_website_learns_nothing_of_a_booth_and_booths_hold_no_secret(
    tmp_path: Path, website: Website, origin: Loopback
) -> None:
    folder = tmp_path / "relay"
    website.always(as_json({"data": []}, headers={"Set-Cookie": "who=1", "Cache-Control": "private, no-store"}))
    relay = Relay(folder, origin.url)
    secret = folder / "kiosk-relay-secret.conf"
    secret.write_text('proxy_set_header Authorization "Bearer fryn";\n')
    secret.chmod(0o600)
    with relay, booth_at(relay) as booth:
        told = {"Cookie": "me=1", "Authorization": "Basic eDp5", "X-Forwarded-For": "10.1.2.3", "User-Agent": "booth 7"}
        answers = [booth.get(CONTENT, headers=told), booth.get(CONTENT)]
        assert [cache_status(one) for one in answers] == [(200, "MISS"), (200, "HIT")]
        assert not any("set-cookie" in one.headers for one in answers)
        log = relay.log.read_text()
    (seen,) = origin.headers_seen
    assert seen.keys() == {"Host", "Connection", "Accept", "Accept-Encoding", "User-Agent", "Authorization"}
    assert (seen["Host"], seen["Authorization"]) == (origin.url.removeprefix("http://"), "Bearer fryn")
    assert "GET /jsonapi/node/localgov_services_page 200" in log
    assert not [told for told in ("?", "filter", "127.0.0.1", "booth", "fryn") if told in log]


def test_a_moved_address_stays_with_the_relay(tmp_path: Path, website: Website, origin: Loopback) -> None:
    website.answer = lambda path: (
        (301, {"Location": f"{origin.url}/v3/services"}, b"") if path == "/v3" else as_json({"data": []})
    )
    with Relay(tmp_path / "relay", origin.url) as relay, booth_at(relay) as booth:
        moved = booth.get("/v3", follow_redirects=True)
        assert (moved.status_code, str(moved.url)) == (200, f"{relay.url}/v3/services")


@pytest.mark.parametrize(("trusted", "status"), [(True, 200), (False, 502)])
def test_the_website_proves_who_it_is(tmp_path: Path, origin: Loopback, *, trusted: bool, status: int) -> None:
    ours, key = certificate(tmp_path, "www.council.example")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(ours, key)
    origin.socket = context.wrap_socket(origin.socket, server_side=True)
    believed = ours if trusted else certificate(tmp_path, "other.example")[0]
    relay = Relay(
        tmp_path / "relay", "https://www.council.example", {"/etc/ssl/certs/ca-certificates.crt": str(believed)}
    )
    name = f"upstream www.council.example {{ server 127.0.0.1:{origin.server_port}; }}\n"
    (tmp_path / "relay" / "conf.d" / "name.conf").write_text(name)
    with relay, booth_at(relay) as booth:
        assert booth.get(CONTENT).status_code == status
        assert len(origin.asked) == int(trusted)


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """Make a certificate that vouches for itself."""
    made, key = folder / f"{name}.pem", folder / f"{name}.key"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", f"/CN={name}"]
    more = ["-addext", f"subjectAltName=DNS:{name}", "-keyout", str(key), "-out", str(made)]
    subprocess.run([*command, *more], check=True, capture_output=True)
    return made, key


def test_booths_reach_it_by_ipv6_too(tmp_path: Path, origin: Loopback) -> None:
    with Relay(tmp_path / "relay", origin.url) as relay:
        if relay.url_of_ipv6 is None:
            pytest.skip("this machine has no IPv6")
        assert httpx.get(relay.url_of_ipv6 + CONTENT, trust_env=False).status_code == 200
