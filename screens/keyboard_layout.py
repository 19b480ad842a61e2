"""How the keys of one language stand on the on-screen keyboard."""

from dataclasses import dataclass

Rows = tuple[tuple[str, ...], ...]
"""Keys from left to right, rows from the top; each key is the letter that it types."""


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """The letters of a language, and what two more keys bring. All have equally many rows."""

    lang: str
    name: str
    """A short name for the key that changes the layout."""
    letters: Rows
    letters_name: str
    """What the key shows that leads back to the letters."""
    shifted: Rows
    """The letters while Shift is on; empty where there is nothing that it could change."""
    special: Rows
    special_shifted: Rows
    special_name: str
    digits: Rows


def capitals(rows: Rows) -> Rows:
    """Answer the capital letters; nothing where a script has none."""
    raised = tuple(tuple(key.upper() for key in row) for row in rows)
    return raised if raised != rows else ()
