"""A web server on loopback with a few files, and a source that points at it."""

import struct
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from content_sync.council_api import CouncilApi
from content_sync.network import Network
from content_sync.source import Source


def png(width: int = 4, height: int = 3, shade: int = 0) -> bytes:
    """A grey picture; `width` and `height` are believed by its header only when they are small."""
    rows = b"".join(b"\0" + bytes([shade]) * min(width, 4) for _ in range(min(height, 3)))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


class PictureServer:
    """Serves `files` (path → content; None hangs up in the middle) and counts what was asked for."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.hang_up: set[str] = set()
        self.asked: list[str] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append(self.path)
                content = server.files.get(self.path)
                if content is None:
                    self.send_error(404)
                    return
                self.send_response(200)
                self.send_header("Content-Type", "image/png")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content[: len(content) // 2] if self.path in server.hang_up else content)

            def log_message(self, *_args: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    def api(self, round_s: float = 20) -> CouncilApi:
        """A fresh client of this server."""
        source = Source(
            name="s", kind="localgov-drupal", url=self.url, public_url={"en": "https://x.example"}, languages=("en",)
        )
        return CouncilApi(source, Network(timeout_s=5, page_mb=1, round_s=round_s), pause=lambda _seconds: None)

    def close(self) -> None:
        """Stop serving."""
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


@contextmanager
def picture_server() -> Iterator[PictureServer]:
    """A server for the length of a test."""
    server = PictureServer()
    try:
        yield server
    finally:
        server.close()
