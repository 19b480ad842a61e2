"""The sample council on a free port, for tests."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from content_sync.clock import Clock
from kiosk.folders import ASSETS
from kiosk.sample_council.server import CouncilServer, SampleCouncil
from kiosk.sample_council.toml_files import Problem

FOLDER = ASSETS / "sample_council"
NOW = datetime.fromisoformat("2026-07-14T11:00")


class Asked:
    """A client of the sample council; `problems` is what its server was told of."""

    def __init__(self, client: httpx.Client, folder: Path, problems: list[Problem]) -> None:
        self.client = client
        self.folder = folder
        self.problems = problems

    def get(self, path: str, **query: str) -> Any:  # noqa: ANN401 whatever JSON holds
        response = self.client.get(path, params=query or None)
        assert response.status_code == 200, response.text
        return response.json()

    def nodes(self, bundle: str, prefix: str = "") -> list[dict[str, Any]]:
        """Answer all published nodes of a bundle, page after page."""
        document = self.get(f"{prefix}/jsonapi/node/{bundle}", **{"filter[status]": "1"})
        found: list[dict[str, Any]] = document["data"]
        while "next" in document["links"]:
            document = self.get(document["links"]["next"]["href"])
            found += document["data"]
        return found

    def node(self, bundle: str, alias: str, prefix: str = "") -> dict[str, Any]:
        return next(node for node in self.nodes(bundle, prefix) if node["attributes"]["path"]["alias"].endswith(alias))


@contextmanager
def sample_council(folder: Path = FOLDER, now: datetime = NOW, *, look_every_seconds: float = 0) -> Iterator[Asked]:
    """Serve a content folder while the context is open."""
    problems: list[Problem] = []
    council = SampleCouncil(folder, Clock.fixed(now), problems.append, look_every_seconds=look_every_seconds)
    server = CouncilServer(0, council.answer)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        with httpx.Client(base_url=server.address, trust_env=False) as client:
            yield Asked(client, folder, problems)
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def copy_of_the_council(to: Path) -> Path:
    """Copy the content files, to be changed."""
    return Path(shutil.copytree(FOLDER, to / "council"))
