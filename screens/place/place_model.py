"""What a place's screen shows: where it is, whether it is open, its week, how to get in, and what happens there."""

from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from content_sync.opening_hours import state_at, week
from content_sync.pages import Page
from screens import words
from screens.bidi import in_reading_order, isolate
from screens.booth import Booth
from screens.list_model import RecordListModel
from screens.page_model import PageModel
from screens.routes import Place
from screens.rows import Row, card_rows, closing_rows, is_here, page_rows, unbroken
from screens.screen_model import Way
from screens.words import translate

QML_IMPORT_NAME = "screens.place"
QML_IMPORT_MAJOR_VERSION = 1

_SIGNS = (
    ("wheelchair", (
        "step", "ramp", "lift", "wheelchair", "gris", "lifft", "cadair",
        "schod", "podjazd", "winda", "wózk", "سیڑھی", "ریمپ", "لفٹ", "درج", "منحدر", "مصعد",
    )),
    ("parking", (
        "parking", "spaces", "blue badge", "parcio", "lle ", "bathodyn", "parkingow",
        "پارکنگ", "بلیو بیج", "موقف", "مواقف",
    )),
    ("ear", ("hearing", "loop", "clyw", "dolen", "pętla", "słuch", "لوپ", "سماعت", "سمعية")),
    ("toilet-paper", ("toilet", "changing", "toiled", "newid", "toalet", "بیت الخلا", "مرحاض")),
)  # fmt: skip
"""Words in an access note, in every language of the interface, and the icon beside it; any other note gets a tick."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the week with its hours."""

    name: str
    hours: str
    isToday: bool


@dataclass(frozen=True, slots=True)
class Access:
    """One thing to know about getting in."""

    text: str
    icon: str


@QmlElement
@QmlUncreatable("The navigator makes it.")
class PlaceModel(PageModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows one place."""

    shown = Signal()

    def __init__(self, route: Place, booth: Booth, way: Way) -> None:
        super().__init__(route.uid, booth, way)
        self._days = RecordListModel(Day, key="name", parent=self)
        self._access = RecordListModel(Access, key="text", parent=self)
        self._chip, self._chip_kind = "", "good"

    def refresh(self) -> None:
        """Read the place again."""
        now, lang = self._booth.clock.now(), self._booth.language
        self._read()
        self._chip, self._chip_kind = "", "good"
        if self._page:
            schedules = self._page.item.schedules
            self._chip, self._chip_kind = words.open_chip(state_at(schedules, now), now, lang)
            self._days.show(self._week(self._page))
            notes = dict.fromkeys(self._page.words.access)
            self._access.show([Access(in_reading_order(note, self.content_lang), _sign(note)) for note in notes])
        self._show(self._reading())
        self.changed.emit()
        self.shown.emit()

    @Property(QObject, constant=True)
    def days(self) -> QObject:
        """The week from Monday to Sunday; empty where the hours could not be understood."""
        return self._days

    @Property(QObject, constant=True)
    def access(self) -> QObject:
        """How to get in."""
        return self._access

    @Property(str, notify=shown)
    def chip(self) -> str:
        """Whether it is open now."""
        return self._chip

    @Property(str, notify=shown)
    def chipKind(self) -> str:
        """Tell how good that news is: good, warn or bad."""
        return self._chip_kind

    @Property(str, notify=shown)
    def here(self) -> str:
        """Says that the booth stands in this place."""
        is_this = self._page is not None and is_here(self._page.words.title, self._booth)
        return translate("place", "You are here") if is_this else ""

    @Property(str, notify=shown)
    def address(self) -> str:
        """The address, bold, and how to get there."""
        if self._page is None or (self._page.item.where and self._page.item.where.is_masked):
            return ""
        words_here, where = self._page.words, self._page.item.where
        lines = [*words_here.address, *([where.postcode] if where and where.postcode else [])]
        unique = ", ".join(dict.fromkeys(filter(None, lines)))
        directions = in_reading_order(words_here.directions, words_here.lang)
        return f"<b>{isolate(unique)}.</b> {directions}".strip() if unique else directions

    @Property(bool, notify=shown)
    def hasWeek(self) -> bool:
        """True when the hours of the week are understood."""
        return self._days.rowCount() > 0

    @Property(str, notify=shown)
    def hoursNote(self) -> str:
        """What the week does not say, or the hours as the council wrote them where they were not understood."""
        if self._page is None:
            return ""
        text = in_reading_order(self._page.words.hours_note, self.content_lang)
        return text if self._days.rowCount() else "<br/>".join(filter(None, [self._page.words.hours_text, text]))

    @Property(str, notify=shown)
    def phone(self) -> str:
        """The place's first number."""
        phones = self._page.words.phones if self._page else ()
        return unbroken(phones[0].display) if phones else ""

    @Property(str, notify=shown)
    def picturePath(self) -> str:
        """The council's picture of the place, if it has one."""
        return self._page.pictures[0].path if self._page and self._page.pictures else ""

    @Property(str, notify=shown)
    def pictureAlt(self) -> str:
        """The picture's description."""
        return self._page.pictures[0].alt if self._page and self._page.pictures else ""

    def _week(self, page: Page) -> list[Day]:
        today = self._booth.clock.today()
        days = week(page.item.schedules, today)
        in_order = sorted(days, key=lambda day: day[0].isoweekday())
        return [self._day(day, spans, is_today=day == today) for day, spans in in_order]

    def _day(self, day: date, spans: tuple[tuple[time, time], ...], *, is_today: bool) -> Day:
        name = words.line_start(words.day_name(day, self._booth.language))
        hours = words.listed(*(words.time_span(*span) for span in spans)) or translate("place", "Closed")
        return Day(translate("place", "{day} (today)").format(day=name) if is_today else name, hours, is_today)

    def _reading(self) -> list[Row]:
        """What there is to read and to open below the facts."""
        if self._page is None:
            return []
        rows = [row for row in page_rows(self._page, self._booth) if row.kind != "picture" and row.key != "phones"]
        services = card_rows("here", translate("place", "What you can do here"), self._page.children)
        return [*rows, *services, *closing_rows(self._page, self._booth)]


def _sign(note: str) -> str:
    folded = note.casefold()
    return next((icon for icon, signs in _SIGNS if any(sign in folded for sign in signs)), "check")
