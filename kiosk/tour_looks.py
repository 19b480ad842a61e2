"""Every way in which a booth can look: panel, language, text size, colours, and lowered or not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import get_args

from screens.choices import TEXT_SIZES, Choices, ThemeName

ORIENTATIONS = ((1080, 1920), (1920, 1080))
THEMES: tuple[ThemeName, ...] = get_args(ThemeName)


@dataclass(frozen=True, slots=True)
class Look:
    """A panel, and what a visitor chose there."""

    size: tuple[int, int]
    choices: Choices

    @property
    def name(self) -> str:
        """What its files are called."""
        width, height = self.size
        lowered = "-lowered" if self.choices.is_lowered else ""
        chosen = self.choices
        return f"{chosen.language}-{width}x{height}-text{chosen.text_size}-{chosen.theme}{lowered}"

    @property
    def words(self) -> str:
        """The same to read."""
        chosen = self.choices
        orientation = "portrait" if self.size[1] > self.size[0] else "landscape"
        lowered = ", lowered" if chosen.is_lowered else ""
        return f"{chosen.language}, {orientation}, text size {chosen.text_size}, {chosen.theme} colours{lowered}"


@dataclass(frozen=True, slots=True)
class Range:
    """Which looks are wanted: each field lists what is met; all are combined with all."""

    sizes: Sequence[tuple[int, int]]
    languages: Sequence[str]
    text_sizes: Sequence[int] = TEXT_SIZES
    themes: Sequence[ThemeName] = THEMES
    lowered: Sequence[bool] = (False,)


def looks(first: Choices, wanted: Range) -> Iterator[Look]:
    """Answer the looks panel by panel, so that each needs one window; `first` has what is not varied."""
    for size, lowered, theme, text_size, language in product(
        wanted.sizes, wanted.lowered, wanted.themes, wanted.text_sizes, wanted.languages
    ):
        chosen = replace(first, language=language, text_size=text_size, theme=theme, is_lowered=lowered, is_calm=True)
        yield Look(size, replace(chosen, speaks=False))
