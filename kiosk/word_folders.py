"""Where the word lists of the search lie."""

from pathlib import Path

from kiosk.folders import CONFIG
from kiosk.settings import Settings


def word_folders(settings: Settings) -> tuple[Path, ...]:
    """Answer the folders of [search] words; relative ones stand beside the default settings."""
    return tuple(CONFIG / folder for folder in settings.search.words)  # an absolute path stays as it is
