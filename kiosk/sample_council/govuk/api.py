"""Answers /api/content/… as GOV.UK does: pages with validators, moved ones with 303, those taken back with 410."""

from collections.abc import Callable
from hashlib import blake2b
from http import HTTPStatus
from pathlib import Path
from typing import NamedTuple

import msgspec

from kiosk.sample_council.govuk.files import FOLDER, Files, read_files
from kiosk.sample_council.govuk.payloads import payload
from kiosk.sample_council.toml_files import Problem

PREFIX = "/api/content"
CONTENT_TYPE = "application/json; charset=utf-8"


class Reply(NamedTuple):
    """What goes back to who asked."""

    status: HTTPStatus
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


class ContentApi:
    """Answers paths from the folder's files, and from their new state when one has changed."""

    def __init__(self, folder: Path, tell: Callable[[Problem], None]) -> None:
        """`tell` hears of what is wrong in the files, whenever they are read."""
        self._folder = folder
        self._tell = tell
        self._read: tuple[object, Files] | None = None

    def answer(self, path: str) -> Reply:
        """Answer a page's path (without the prefix)."""
        files = self._files()
        if path in files.moved:
            return Reply(HTTPStatus.SEE_OTHER, b"{}", (("Location", f"{PREFIX}{files.moved[path]}"),))
        if path in files.gone:
            return Reply(HTTPStatus.GONE, msgspec.json.encode({"base_path": path, "schema_name": "gone"}))
        page = files.pages.get(path)
        if page is None:
            return Reply(HTTPStatus.NOT_FOUND, b"{}")
        body = msgspec.json.encode(payload(page))
        return Reply(HTTPStatus.OK, body, (("ETag", f'W/"{blake2b(body, digest_size=8).hexdigest()}"'),))

    def _files(self) -> Files:
        stamp = sorted((path.name, path.stat().st_mtime_ns) for path in (self._folder / FOLDER).glob("*.*"))
        known = self._read
        if known is None or known[0] != stamp:
            known = self._read = (stamp, read_files(self._folder))
            for problem in known[1].problems:
                self._tell(problem)
        return known[1]
