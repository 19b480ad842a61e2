"""The real nginx with the configuration that we ship, started by an ordinary user on free ports."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "packaging" / "relay"
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")

# What Debian's own nginx.conf does around ours.
_AROUND = """
{user}
pid {folder}/nginx.pid;
daemon off;
worker_processes 1;
events {{ worker_connections 1024; }}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/conf.d/*.conf;
}}
"""


class Relay:
    """The relay in front of one site, as long as the context is open; what it keeps lasts from one to the next."""

    def __init__(self, folder: Path, site: str, instead: Mapping[str, str] | None = None) -> None:
        """`instead`: text of the shipped files → what this test puts there, such as times that it can wait for."""
        port = _free_port()
        self.url = f"http://127.0.0.1:{port}"
        self.url_of_ipv6 = f"http://[::1]:{port}" if has_ipv6() else None
        self.log = folder / "kiosk-relay.log"
        self.configuration = folder / "nginx.conf"
        self._errors = folder / "kiosk-relay-error.log"
        self._port = port
        (folder / "conf.d").mkdir(parents=True)
        # Started by root, nginx would hand the work to somebody who may not enter a test's folder.
        user = f"user {pwd.getpwuid(0).pw_name};" if os.geteuid() == 0 else ""
        self.configuration.write_text(_AROUND.format(user=user, folder=folder))
        ours = {
            "/var/lib/nginx": str(folder),
            "/var/log/nginx": str(folder),
            "listen 8080": f"listen 127.0.0.1:{port}",
            "    listen [::]:8080;\n": f"    listen [::1]:{port};\n" if self.url_of_ipv6 else "",
            "https://www.council.example": site,
        }
        for file in SHIPPED.glob("*.conf"):
            text = file.read_text("utf-8")
            for shipped, other in {**ours, **(instead or {})}.items():
                text = text.replace(shipped, other)
            (folder / "conf.d" / file.name).write_text(text, "utf-8")

    def __enter__(self) -> Self:
        """Start it, and wait until it answers."""
        self._process = subprocess.Popen(self.command(), stderr=subprocess.PIPE)
        ends = time.monotonic() + 10
        while self._process.poll() is None and time.monotonic() < ends:
            try:
                socket.create_connection(("127.0.0.1", self._port), 1).close()
            except OSError:
                time.sleep(0.02)
            else:
                return self
        self._process.kill()
        raise AssertionError(f"nginx did not start: {self._process.communicate()[1].decode()}")

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, tb: TracebackType | None) -> None:
        """End it when it has written down what it answered."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.communicate()

    def command(self, *more: str) -> list[str]:
        """The command line."""
        assert NGINX is not None
        folder = str(self.configuration.parent)
        return [NGINX, "-p", folder, "-e", str(self._errors), "-c", str(self.configuration), *more]

    def errors(self) -> str:
        """What it complained of."""
        return self._errors.read_text("utf-8") if self._errors.exists() else ""


def has_ipv6() -> bool:
    """Tell whether this machine has a loopback of IPv6."""
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
