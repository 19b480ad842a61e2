"""A real forward proxy on loopback: knows a few names, tunnels and forwards, may ask for a login, notes what passed."""

import base64
import http.client
import select
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


class ProxyRelay(ThreadingHTTPServer):
    """Leads from names that only it knows to ports of this machine; `passed` holds what it was asked for."""

    daemon_threads = True

    def __init__(self, ports: Mapping[str, int], login: str = "", refusal: int = 0) -> None:
        self.ports = ports
        self.login = login
        self.refusal = refusal
        self.passed: list[str] = []
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 10
    server: ProxyRelay

    def do_CONNECT(self) -> None:
        if not self._may_pass():
            return
        with socket.create_connection(("127.0.0.1", self.server.ports[self.path.partition(":")[0]])) as origin:
            self.send_response(200, "Connection established")
            self.end_headers()
            ends = {self.connection: origin, origin: self.connection}
            while True:
                for end in select.select(list(ends), [], [], 10)[0]:
                    if not (piece := end.recv(65536)):
                        self.close_connection = True
                        return
                    ends[end].sendall(piece)

    def do_GET(self) -> None:
        if not self._may_pass():
            return
        parts = urlsplit(self.path)
        origin = http.client.HTTPConnection("127.0.0.1", self.server.ports[parts.hostname or ""], timeout=10)
        kept = {name: value for name, value in self.headers.items() if not name.lower().startswith("proxy-")}
        origin.request("GET", parts._replace(scheme="", netloc="").geturl(), headers=kept)
        answer = origin.getresponse()
        body = answer.read()
        self._answer(answer.status, dict(answer.getheaders()) | {"Content-Length": str(len(body))}, body)
        origin.close()

    def _may_pass(self) -> bool:
        self.server.passed.append(f"{self.command} {self.path}")
        told = base64.b64encode(self.server.login.encode()).decode()
        if self.server.login and self.headers["Proxy-Authorization"] != f"Basic {told}":
            self._answer(407, {"Proxy-Authenticate": 'Basic realm="council"', "Content-Length": "0"}, b"")
            return False
        if self.server.refusal:
            self._answer(self.server.refusal, {"Content-Length": "0"}, b"")
            return False
        return True

    def _answer(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def relaying(ports: Mapping[str, int], login: str = "", refusal: int = 0) -> Iterator[ProxyRelay]:
    """Relay while the context is open."""
    relay = ProxyRelay(ports, login, refusal)
    thread = threading.Thread(target=relay.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield relay
    finally:
        relay.shutdown()
        relay.server_close()
        thread.join(5)
