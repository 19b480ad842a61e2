"""What a visitor may choose so that the booth fits them: gone when the visit ends."""

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["standard", "high", "inverted", "lowglare"]

TEXT_SIZES = (1, 2, 3, 4)
SPEEDS = (1, 2, 3, 4, 5)
VOLUMES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)


@dataclass(frozen=True, slots=True)
class Choices:
    """One value, so that going back to how it was is setting it again."""

    language: str
    """The interface's language, a BCP 47 tag."""
    text_size: int
    """1 small to 4 largest."""
    theme: ThemeName
    is_lowered: bool
    """Everything to touch is in the lower part of the panel, for people who sit."""
    is_calm: bool
    """Nothing moves."""
    speaks: bool
    """The screen is read aloud."""
    speed: int
    """How fast it is read, 1 to 5."""
    volume: int
    """How loud, 1 to 10."""
