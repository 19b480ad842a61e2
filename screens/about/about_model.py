"""What the privacy and accessibility statement says: only what this booth really does."""

from PySide6.QtQml import QmlElement, QmlUncreatable

from screens.about.accessibility import accessibility_rows, enforcement_rows
from screens.bidi import isolate
from screens.booth import Booth
from screens.counted import Counted
from screens.routes import About
from screens.rows import Row, unbroken
from screens.rows_model import RowsModel
from screens.screen_model import Way
from screens.words import checked, translate

QML_IMPORT_NAME = "screens.about"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The navigator makes it.")
class AboutModel(RowsModel):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """Shows the statement."""

    def __init__(self, _route: About, booth: Booth, way: Way) -> None:
        super().__init__(booth, way)

    def refresh(self) -> None:
        """Write the statement in the visitor's language."""
        booth = self._booth
        self._show(
            [
                *self._privacy(),
                *accessibility_rows(booth),
                *self._content(),
                *self._contact(),
                *enforcement_rows(booth),
            ]
        )
        self.changed.emit()

    def _privacy(self) -> list[Row]:
        heading = translate("about", "Your privacy")
        first = translate("about", "This booth does not know who you are, and does not want to.")
        answers = translate("about", "What you answer is not kept: it is gone when you finish, go home or walk away")
        facts = (
            translate("about", "No name, no account, no camera and no microphone"),
            translate("about", "What you look at is not written down anywhere"),
            *([answers] if self._booth.has_checker else []),
            translate("about", "The codes you scan do not say who you are"),
            translate("about", "Touch Finish, and the screen clears at once"),
            Counted().clears_after(self._booth.quiet_s),
        )
        return [Row("privacy", "text", heading, (first,)), Row("privacy-list", "ticks", items=facts)]

    def _content(self) -> list[Row]:
        heading = translate("about", "Where the information comes from")
        text = translate(
            "about",
            "The pages come from websites that {council} has chosen. A page from GOV.UK says so at its end. The booth "
            "asks these websites for news many times a day, and goes on working without them.",
        )
        fresh = checked(self._booth.content.freshness().checked_at, self._booth.clock.now(), self._booth.language)
        council = isolate(self._booth.in_language(self._booth.council_name))
        return [Row("content", "text", heading, (text.format(council=council),)), Row("fresh", "text", items=(fresh,))]

    def _contact(self) -> list[Row]:
        heading = translate("about", "Tell us what is wrong")
        text = translate(
            "about",
            "If you cannot use something here, or need it in another form, call us. We answer within 10 working days.",
        )
        return [
            Row("contact", "text", heading, (text,)),
            Row(
                "contact-phone", "phones", items=(unbroken(self._booth.phone),),
                labels=(self._booth.in_language(self._booth.council_name),),
                notes=(self._booth.in_language(self._booth.hours),),
            ),
        ]  # fmt: skip

    @property
    def screen_title(self) -> str:
        """The title."""
        return translate("about", "Privacy and accessibility")
