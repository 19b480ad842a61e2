"""Answers the checker in a real window of its own process, says so, and waits there to be killed.

Run as a program: `python -m tests.screens.checker_visitor SETTINGS` with the settings file of a store.
"""

import logging
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QAccessible

from content_sync.clock import Clock
from kiosk.application import make_application
from kiosk.settings import load_settings
from kiosk.window import BoothWindow
from screens.routes import Checker, Home
from tests.screens.visitor import Visitor

ANSWERS = ("67 or over", "No", "1 to 10", "I rent from a private landlord", "Under £6,000", "Under £800")
SECRETS = (
    "over_66",
    "without_partner",
    "private_home",
    "few_savings",
    "low_income",
    *ANSWERS[2:],
    "our income is low",
)
"""What nobody may find afterwards: what was chosen, as rules call it and as it reads, and a conclusion from it."""


def answer_all(visitor: Visitor) -> None:
    """Go through the checker to its results, and look at one of them."""
    visitor.tap("Start")
    for words in ANSWERS:
        visitor.tap(words)
        visitor.tap("Next")
    visitor.tap("Pension Credit")
    assert visitor.reads("our income is low"), visitor.names()


def main(config: Path) -> None:
    """Stand at a result until killed."""
    logging.basicConfig(level=logging.DEBUG)
    application = make_application()
    QAccessible.setActive(True)
    settings = load_settings(config, {})
    window = BoothWindow(application, settings, Clock.fixed(datetime.fromisoformat("2026-07-14T11:00")), (1080, 1920))
    window.window.show()
    window.session.choose_language("en")
    window.navigator.go(Home())
    window.navigator.go(Checker())
    answer_all(Visitor(window))
    print("answered", flush=True)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
