"""Slow lines are waited for, drips are not, and a booth takes no more of a line than it may."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain, repeat
from pathlib import Path

import pytest

from content_sync.council_api import CouncilApi
from content_sync.errors import CouncilUnreachable
from content_sync.network import Network
from content_sync.source import Source
from tests.sync.replay import Answer, as_json, serving

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"


@contextmanager
def dripping(pieces: Callable[[], Iterator[bytes]], every_s: float) -> Iterator[str]:
    """Serve one answer in pieces with a pause after each."""
    ended = threading.Event()

    def drip(server: socket.socket) -> None:
        with server.accept()[0] as connection:
            connection.recv(65536)
            try:
                for piece in pieces():
                    connection.sendall(piece)
                    if ended.wait(every_s):
                        return
            except OSError:
                return

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=drip, args=(server,), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}"
        finally:
            ended.set()
            thread.join(5)


def api(url: str, *, timeout_s: float = 0.2, round_s: float = 20, bytes_per_s: float = 0) -> CouncilApi:
    source = Source(name="x", kind="localgov-drupal", url=url, public_url={}, languages=("en",))
    return CouncilApi(source, Network(timeout_s=timeout_s, round_s=round_s, page_mb=1, bytes_per_s=bytes_per_s))


def test_an_answer_that_takes_long_but_keeps_coming_is_read_to_its_end() -> None:
    body = b'{"a": "' + b"x" * 992 + b'"}'
    head = HEAD.replace(b"100000", str(len(body)).encode())
    pieces = [head, *(body[at : at + 100] for at in range(0, len(body), 100))]
    began = time.monotonic()
    with dripping(lambda: iter(pieces), 0.08) as url, api(url) as asked:
        assert len(asked.get_json("x")["a"]) == 992
    assert time.monotonic() - began > 0.2 * 3  # longer than any silence, and than what is judged


@pytest.mark.parametrize("head", [HEAD, b"HTTP/1.1 200 OK\r\nX-Endless: "], ids=["body", "headers"])
def test_a_website_that_drips_for_ever_is_given_up(head: bytes) -> None:
    with (
        dripping(lambda: chain([head], repeat(b"x")), 0.05) as url,
        api(url) as asked,
        pytest.raises(CouncilUnreachable, match="so slowly that it was given up"),
    ):
        asked.get_json("x")


def test_a_round_that_is_over_ends_in_the_middle_of_an_answer() -> None:
    with (
        dripping(lambda: chain([HEAD], repeat(b"x" * 2000)), 0.05) as url,
        api(url, round_s=0.3) as asked,
        pytest.raises(CouncilUnreachable, match="round_s"),
    ):
        asked.get_json("x")


def test_a_round_that_is_over_ends_in_a_silence() -> None:
    with (
        dripping(lambda: iter([HEAD]), 5) as url,
        api(url, timeout_s=5, round_s=0.3) as asked,
        pytest.raises(CouncilUnreachable, match="round_s"),
    ):
        asked.get_json("x")


def test_content_and_pictures_together_keep_to_the_limit(tmp_path: Path) -> None:
    def route(path: str, _query: object) -> Answer:
        return (200, {"Content-Type": "image/png"}, bytes(60_000)) if "png" in path else as_json("x" * 60_000)

    began = time.monotonic()
    with serving(route) as server, api(server.url, timeout_s=5, bytes_per_s=100_000) as asked:
        asked.get_json("x")
        asked.download("a.png", tmp_path / "a", 100_000)
        assert asked.bytes == 120_002
    # A lower bound alone: how much longer a busy machine takes says nothing.
    assert time.monotonic() - began >= 120_002 / 100_000


def test_the_limit_ends_no_answer_that_only_we_make_slow() -> None:
    with serving(lambda _path, _query: as_json("x" * 40_000)) as server, api(server.url, bytes_per_s=60_000) as asked:
        assert len(asked.get_json("x")) == 40_000


def test_a_round_at_the_limit_ends_in_time() -> None:
    began = time.monotonic()
    with (
        serving(lambda _path, _query: as_json("x" * 900_000)) as server,
        api(server.url, round_s=0.3, bytes_per_s=1000) as asked,
        pytest.raises(CouncilUnreachable, match="round_s"),
    ):
        asked.get_json("x")
    assert time.monotonic() - began < 15  # at the limit it would be 900


def test_without_a_limit_nothing_is_waited_for() -> None:
    pauses: list[float] = []
    with (
        serving(lambda _path, _query: as_json("x" * 500_000)) as server,
        CouncilApi(
            server.source("localgov-drupal"), Network(timeout_s=5, round_s=20, page_mb=1), pause=pauses.append
        ) as asked,
    ):
        asked.get_json("x")
    assert pauses == []
