"""The HTTP clients of one round: each over one way, straight or through a proxy, all on the same watched line."""

from collections.abc import Callable, Iterator

import httpcore
import httpx

from content_sync.certificates import trusted
from content_sync.line import Line, WatchedBackend
from content_sync.network import Network
from content_sync.secret_files import proxy_login

USER_AGENT = "council-information-kiosk (content sync)"

_KEPT_OPEN_S = 5.0


class HttpClients:
    """Sends requests the way that leads to their address; made when they are first needed, closed with the round.

    `send` raises httpx's and httpcore's exceptions, and the faults of `errors.py`.
    """

    def __init__(self, network: Network, pause: Callable[[float], None]) -> None:
        self.line = Line(network, pause)
        self._network = network
        self._timeout = httpx.Timeout(network.timeout_s)
        self._clients: dict[tuple[str, str], httpx.Client] = {}

    def close(self) -> None:
        """Close the connections."""
        for client in self._clients.values():
            client.close()

    def proxy_of(self, url: httpx.URL) -> str:
        """Answer the proxy that leads to an address, empty where none is between."""
        return self._network.proxies.way_to(str(url))

    def send(self, url: httpx.URL, headers: dict[str, str]) -> httpx.Response:
        """Ask for an address; the answer's body is unread."""
        client = self._client(url)
        request = client.build_request("GET", url, headers=headers)
        try:
            return client.send(request, stream=True)
        except (httpcore.RemoteProtocolError, httpcore.ReadError, httpcore.WriteError):
            # A kept connection that the server had closed meanwhile fails like this: once more, on a new one.
            return client.send(request, stream=True)

    def _client(self, url: httpx.URL) -> httpx.Client:
        way = (url.scheme, self.proxy_of(url))
        if way not in self._clients:
            self._clients[way] = httpx.Client(
                transport=_Transport(self._pool(*way)),
                timeout=self._timeout,
                headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip"},
                follow_redirects=False,
                trust_env=False,
            )
        return self._clients[way]

    def _pool(self, scheme: str, proxy: str) -> httpcore.ConnectionPool:
        # Certificates are slow to load: only where they are needed.
        tls = trusted(self._network.authorities) if scheme == "https" else None
        backend = WatchedBackend(self.line)
        if not proxy:
            return httpcore.ConnectionPool(tls, keepalive_expiry=_KEPT_OPEN_S, network_backend=backend)
        address = httpx.URL(proxy)
        own = (address.username.encode(), address.password.encode()) if address.userinfo else None
        return httpcore.HTTPProxy(
            httpcore.URL(scheme=b"http", host=address.raw_host, port=address.port or 80, target=b"/"),
            proxy_auth=own or proxy_login(self._network.proxies.credentials),
            ssl_context=tls,
            keepalive_expiry=_KEPT_OPEN_S,
            network_backend=backend,
        )


class _Transport(httpx.BaseTransport):
    """Carries httpx's requests over connections of our own making; httpx itself cannot be told how to connect."""

    def __init__(self, pool: httpcore.ConnectionPool) -> None:
        self._pool = pool

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        answer = self._pool.handle_request(
            httpcore.Request(
                request.method,
                httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        stream = _Stream(answer)
        return httpx.Response(answer.status, headers=answer.headers, stream=stream, extensions=answer.extensions)

    def close(self) -> None:
        self._pool.close()


class _Stream(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        return self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()
