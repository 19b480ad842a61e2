"""What fifty booths cost the council's website, with and without nginx as a relay: requests and bytes that it answers.

A real booth does a first round and then one in which nothing changed; nginx writes down what it asked. The other booths
are those requests again, twenty at a time, over real HTTP. What a relay keeps is empty before each round.
"""

import http.client
import json
import shutil
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import msgspec

from content_sync.adapters.localgov_drupal.notes import NAME, SiteNotes
from content_sync.mirror_file import MIRROR, opened
from tests.bench.figures import Figure
from tests.bench.ground import Ground
from tests.end_to_end.relay_server import NGINX, Relay

SERVICES = 300
_LATER = timedelta(minutes=30)
"""Between two rounds of a booth, as the settings have it."""
_AT_ONCE = 20
_BOOTHS = (1, 50, 500)
_MEASURED_DIRECTLY = 50
"""More booths than so many are counted, not tried: without a relay each costs the website the same."""
_HEADERS = ("Accept", "Accept-Encoding", "If-None-Match", "If-Modified-Since", "Range", "If-Range")
_SHIPPED_LOG = "'$time_iso8601 $request_method $uri $status $body_bytes_sent '"
_LOG = "'$request_uri\t" + "\t".join(f"$http_{name.lower().replace('-', '_')}" for name in _HEADERS) + "\t'"


class Asked(NamedTuple):
    """One request of a booth."""

    target: str
    headers: dict[str, str]


class Load(NamedTuple):
    """What a website answered."""

    requests: int
    megabytes: float


def measure(ground: Ground) -> Iterator[Figure]:
    """Two kinds of websites, each with a first round and one without changes."""
    if NGINX is None:
        print("relay: nginx is not installed (apt-get install nginx), left out")
        return
    with ground.serving("kiosk", "sample-council", "--port", "0") as address:
        yield from _website(ground, "sample council", address, "localgov-drupal")
    with ground.serving("tests.bench.feed_server", "--count", SERVICES, "--steady") as address:
        yield from _website(ground, f"feed of {SERVICES} services", address, "open-referral")


def _website(ground: Ground, name: str, address: str, kind: str) -> Iterator[Figure]:
    for round_, asked in zip(("first", "no-change"), _recorded(ground, address, kind), strict=True):
        for booths in _BOOTHS:
            behind = _behind_relay(ground, address, asked, booths)
            directly = _directly(address, asked, booths)
            what = f"{name}, {round_} round, {booths} booth{'s' if booths > 1 else ''}"
            yield Figure("relay", f"{what}: requests", "", [behind.requests], [directly.requests])
            yield Figure("relay", f"{what}: megabytes", "MB", [behind.megabytes], [directly.megabytes])


def _recorded(ground: Ground, address: str, kind: str) -> list[list[Asked]]:
    """Let a real booth do its two rounds; answer what it asked for in each."""
    rounds = []
    with _relay(ground, address) as relay:
        settings = ground.settings("behind-relay", relay.url, kind)
        shutil.rmtree(ground.place / "behind-relay", ignore_errors=True)
        for later in (timedelta(), _LATER):
            _note_as_older(ground.place / "behind-relay", later)
            now = (datetime.now(UTC) + later).isoformat()
            answer = ground.ask_all("kiosk", "sync", "--config", settings, "--json", "--now", now)
            said = json.loads(answer)["sources"][0]
            if said["error"]:
                raise SystemExit(f"bench: the sync went wrong: {said}")
            time.sleep(0.5)  # nginx writes a line after its answer
            lines = relay.log.read_text("utf-8").splitlines()
            relay.log.write_text("")
            rounds.append([_asked(line.split("\t")) for line in lines])
    return rounds


def _note_as_older(store: Path, by: timedelta) -> None:
    """Set back what a Drupal round noted by the computer's own clock, which `--now` does not change."""
    if not by or not (store / MIRROR).exists():
        return
    with closing(opened(store / MIRROR)) as mirror:
        for (value,) in mirror.execute("SELECT value FROM note WHERE name = ?", (NAME,)).fetchall():
            notes = msgspec.msgpack.decode(value, type=SiteNotes)
            notes.swept_at -= by.total_seconds()
            for mark in notes.marks.values():
                mark.seen_at -= by.total_seconds()
            mirror.execute("UPDATE note SET value = ? WHERE name = ?", (msgspec.msgpack.encode(notes), NAME))


def _asked(fields: Sequence[str]) -> Asked:
    # nginx writes a quotation mark as \x22.
    told = (field.replace("\\x22", '"') for field in fields[1:])
    return Asked(
        fields[0], {name: value for name, value in zip(_HEADERS, told, strict=False) if value not in ("", "-")}
    )


def _relay(ground: Ground, address: str) -> Relay:
    folder = ground.place / "relay"
    shutil.rmtree(folder, ignore_errors=True)
    recorded = {_SHIPPED_LOG: _LOG, "$upstream_bytes_received": "$upstream_response_length"}
    return Relay(folder, address, recorded)


def _behind_relay(ground: Ground, address: str, asked: list[Asked], booths: int) -> Load:
    """Count what the relay has to ask for, so that all booths have their round."""
    with _relay(ground, address) as relay:
        _replay(relay.url, asked, booths)
    answered = [line.rpartition("\t")[2].split(" ") for line in relay.log.read_text("utf-8").splitlines()]
    if len(answered) != booths * len(asked):
        raise SystemExit(f"bench: the relay answered {len(answered)} requests of {booths * len(asked)}")
    lengths = [int(length) for _cache, status, length, _seconds in answered if status != "-"]
    return Load(len(lengths), sum(lengths) / 1_000_000)


def _directly(address: str, asked: list[Asked], booths: int) -> Load:
    tried = min(booths, _MEASURED_DIRECTLY)
    received = _replay(address, asked, tried)
    return Load(booths * len(asked), received / 1_000_000 * booths / tried)


def _replay(url: str, asked: list[Asked], booths: int) -> int:
    """Be so many booths, a few at a time; answer how many bytes of bodies they received."""
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        return sum(threads.map(lambda _: _one_booth(url, asked), range(booths)))


def _one_booth(url: str, asked: list[Asked]) -> int:
    received = 0
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=60)
    for target, headers in asked:
        connection.request("GET", target, headers=headers)
        received += len(connection.getresponse().read())
    connection.close()
    return received
