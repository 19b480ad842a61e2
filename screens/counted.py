"""Sentences with a number in them, in the plural forms of each language (Qt counts five in Welsh).

They stand in a class because lupdate finds plural forms only in calls of `self.tr`.
"""

from PySide6.QtCore import QObject


class Counted(QObject):
    """Writes counted things."""

    def closes_in(self, minutes: int) -> str:
        """Say how soon a place closes."""
        return self.tr("Closes in %n minute(s)", "", minutes)

    def not_reached(self, days: int) -> str:
        """Say for how long the council's website has not been reached."""
        return self.tr("We have not reached the council website for %n day(s).", "", days)

    def more_notices(self, notices: int) -> str:
        """Say how many notices there are besides the one shown."""
        return self.tr("%n more notice(s)", "", notices)

    def pages_found(self, pages: int) -> str:
        """Say how many pages a search found."""
        return self.tr("%n page(s) found.", "", pages)

    def best_first(self, pages: int) -> str:
        """Say that not all of them are shown yet."""
        return self.tr("The best %n is/are first.", "", pages)

    def best_pages(self, pages: int) -> str:
        """Say that a search found so many pages that only the best are shown."""
        return self.tr("The best %n page(s).", "", pages)

    def more_results(self, results: int) -> str:
        """Say how many results there are besides those shown."""
        return self.tr("%n more result(s)", "", results)

    def about_more(self, questions: int) -> str:
        """Say about how many questions of the checker are still to come."""
        return self.tr("About %n more", "", questions)

    def clears_after(self, seconds: int) -> str:
        """Say when the booth asks whether somebody is there."""
        return self.tr("If nobody touches the screen for %n second(s), it asks, and then clears", "", seconds)

    def seconds_left(self, seconds: int) -> str:
        """Say aloud how soon the screen clears, and what stops it."""
        return self.tr("%n second(s) left. To stay, press “I’m still here”.", "", seconds)
