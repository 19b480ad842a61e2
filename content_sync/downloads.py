"""Files that come in pieces: what broke off is carried on where the server proves that the file is still the same."""

from collections.abc import Iterable
from pathlib import Path

import httpx

from content_sync.validators import can_be_sent, proof


class Part:
    """What is there of a file that is being fetched into `into`, and what proves which version of it that is."""

    def __init__(self, into: Path) -> None:
        self._into = into
        self._file = into.with_name(into.name + ".proof")
        self._proof = _read(self._file) if into.exists() else ""
        self.size = into.stat().st_size if self._proof else 0

    @property
    def headers(self) -> dict[str, str]:
        """The headers that ask for the rest of the file."""
        return {"Range": f"bytes={self.size}-", "If-Range": self._proof} if self.size else {}

    def forget(self) -> None:
        """Begin anew next time."""
        self._file.unlink(missing_ok=True)

    def is_continued_by(self, response: httpx.Response) -> bool:
        """Tell whether a part of a file begins where ours ends."""
        begins = str(response.headers.get("content-range", "")).partition("-")[0].split()
        return begins == ["bytes", str(self.size)]

    def begin(self, response: httpx.Response) -> None:
        """See whether the answer carries on or begins anew; then remember what identifies this version, if it can."""
        if self.size and response.status_code == httpx.codes.PARTIAL_CONTENT:
            return
        self.size = 0
        if validator := proof(response.headers):
            self._file.write_text(validator)
        else:
            self.forget()

    def write(self, pieces: Iterable[bytes]) -> int:
        """Add the pieces; answer the size of the whole file."""
        with self._into.open("ab" if self.size else "wb") as file:
            for piece in pieces:
                file.write(piece)
        self.forget()
        return self._into.stat().st_size


def _read(file: Path) -> str:
    """Read what was noted, unless the power went while it was written."""
    noted = file.read_bytes().decode("ascii", "replace") if file.exists() else ""
    return noted if can_be_sent(noted) else ""
