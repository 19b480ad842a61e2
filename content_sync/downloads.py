"""Files that come in pieces: what broke off is carried on where the server proves that the file is still the same."""

from collections.abc import Iterable
from pathlib import Path

import httpx


class Part:
    """What is there of a file that is being fetched into `into`, and what proves which version of it that is."""

    def __init__(self, into: Path) -> None:
        self._into = into
        self._proof = into.with_name(into.name + ".proof")
        self.size = into.stat().st_size if into.exists() and self._proof.exists() else 0

    @property
    def headers(self) -> dict[str, str]:
        """The headers that ask for the rest of the file."""
        return {"Range": f"bytes={self.size}-", "If-Range": self._proof.read_text()} if self.size else {}

    def forget(self) -> None:
        """Begin anew next time."""
        self._proof.unlink(missing_ok=True)

    def is_continued_by(self, response: httpx.Response) -> bool:
        """Tell whether a part of a file begins where ours ends."""
        begins = str(response.headers.get("content-range", "")).partition("-")[0].split()
        return begins == ["bytes", str(self.size)]

    def begin(self, response: httpx.Response) -> None:
        """See whether the answer carries on or begins anew; then remember what identifies this version, if it can."""
        if self.size and response.status_code == httpx.codes.PARTIAL_CONTENT:
            return
        self.size = 0
        tag = str(response.headers.get("etag", ""))
        validator = tag if tag and not tag.startswith("W/") else str(response.headers.get("last-modified", ""))
        if validator:
            self._proof.write_text(validator)
        else:
            self.forget()

    def write(self, pieces: Iterable[bytes]) -> int:
        """Add the pieces; answer the size of the whole file."""
        with self._into.open("ab" if self.size else "wb") as file:
            for piece in pieces:
                file.write(piece)
        self.forget()
        return self._into.stat().st_size
