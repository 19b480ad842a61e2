"""A certificate authority of our own, as a council's IT runs one, and servers that show its certificates."""

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.sync.replay import Loopback, Route, serving

needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificates")

_CONFIG = """
[ca]
default_ca = own
[own]
dir = {folder}
new_certs_dir = {folder}
database = {folder}/index.txt
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
[req]
distinguished_name = none
[none]
"""
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


class Authority:
    """Signs certificates for any name and any time; `file` is what a booth must trust."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._folder = folder
        self.file = folder / "authority.pem"
        self._config = folder / "openssl.cnf"
        self._config.write_text(_CONFIG.format(folder=folder))
        (folder / "index.txt").touch()
        self._openssl(
            "req", "-x509", *_KEY, "-days", "3650", "-subj", "/CN=Morfryn County Council Test Authority",
            "-addext", "basicConstraints=critical,CA:TRUE", "-keyout", "authority.key", "-out", "authority.pem",
        )  # fmt: skip

    def server_tls(self, name: str, begins: str = "20200101000000Z", ends: str = "20990101000000Z") -> ssl.SSLContext:
        """Answer what a server needs to be `name` from `begins` to `ends`."""
        self._openssl(
            "req", *_KEY, "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}",
            "-keyout", "server.key", "-out", "server.csr",
        )  # fmt: skip
        self._openssl(
            "ca", "-batch", "-notext", "-in", "server.csr", "-out", "server.pem",
            "-cert", "authority.pem", "-keyfile", "authority.key", "-startdate", begins, "-enddate", ends,
        )  # fmt: skip
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(self._folder / "server.pem", self._folder / "server.key")
        return tls

    def as_der(self) -> bytes:
        """Answer the authority's certificate as Windows exports it."""
        return ssl.PEM_cert_to_DER_cert(self.file.read_text())

    def _openssl(self, command: str, *arguments: str) -> None:
        config = ("-config", str(self._config))
        subprocess.run(["openssl", command, *config, *arguments], check=True, capture_output=True, cwd=self._folder)


@contextmanager
def serving_https(route: Route, tls: ssl.SSLContext) -> Iterator[Loopback]:
    """Serve `route` over https while the context is open."""
    with serving(route) as server:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
        server.url = f"https://localhost:{server.server_address[1]}"
        yield server
