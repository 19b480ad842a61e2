"""A table or a list of terms, read row by row into sentences that fit a narrow screen."""

from msgspec import Struct, field


class _Cell(Struct):
    is_heading: bool
    words: list[str] = field(default_factory=list)

    def text(self) -> str:
        return "<br/>".join(self.words)


class Table(Struct):
    """Cells as they come; `readable` turns them into "Name: value; …", one bullet for each row."""

    is_terms: bool = False
    _rows: list[list[_Cell]] = field(default_factory=list)
    _caption: list[str] = field(default_factory=list)
    _in_caption: bool = False

    def start(self, tag: str) -> None:
        """Begin a row, a cell or the caption. A list of terms begins a row with each term."""
        self._in_caption = tag == "caption"
        if tag in ("tr", "dt"):
            self._rows.append([])
        if tag in ("td", "th", "dt", "dd"):
            if not self._rows:
                self._rows.append([])
            self._rows[-1].append(_Cell(tag in ("th", "dt")))

    def end(self, tag: str) -> None:
        """End what `start` began."""
        if tag == "caption":
            self._in_caption = False

    def put(self, words: str) -> None:
        """Add words to the cell that is open; words outside of any cell count as caption, so none are lost."""
        if not words:
            return
        if self._in_caption or not self._rows or not self._rows[-1]:
            self._caption.append(words)
        else:
            self._rows[-1][-1].words.append(words)

    def readable(self) -> tuple[str, list[str]]:
        """Answer the caption and one line for each row that has words."""
        rows = [row for row in self._rows if any(cell.words for cell in row)]
        caption = " ".join(self._caption)
        names: list[str] = []
        if len(rows) > 1 and len(rows[0]) > 1 and all(cell.is_heading for cell in rows[0]) and not self.is_terms:
            names = [cell.text() for cell in rows.pop(0)]
        return caption, [_line(row, names) for row in rows]


def _line(row: list[_Cell], names: list[str]) -> str:
    if len(names) == len(row):
        parts = [f"{_name(name)}: {cell.text()}" if name else cell.text()
                 for name, cell in zip(names, row, strict=True) if cell.words]  # fmt: skip
        return "; ".join(parts)
    stray = [name for name in names if name]
    first, *rest = [cell.text() for cell in row if cell.words]
    line = f"{_name(first)}: {'; '.join(rest)}" if rest else first
    return f"{line} ({'; '.join(stray)})" if stray else line


def _name(words: str) -> str:
    return words.rstrip(": ")
