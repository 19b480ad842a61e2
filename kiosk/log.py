"""The log: one line an event on standard error, never a word of what a visitor does."""

import logging
import sys


def start_logging(level: str) -> None:
    """Send every logger's lines to standard error; under systemd the journal adds the time."""
    logging.basicConfig(
        stream=sys.stderr, level=level.upper(), format="%(levelname)s %(name)s: %(message)s", force=True
    )
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)
