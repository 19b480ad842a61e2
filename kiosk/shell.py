"""What the window is told: who navigates, who the visitor is, how large a millimetre is."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.brand import brand_colours
from kiosk.navigator import Navigator
from kiosk.session import Session
from kiosk.settings import Settings
from screens.languages import SCRIPTS, own_name

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_MM_AN_INCH = 25.4


def pixels_a_millimetre(width: int, height: int, diagonal_in: float) -> float:
    """Answer how many pixels make a millimetre on a panel of `width` × `height` pixels."""
    return float((width**2 + height**2) ** 0.5 / (diagonal_in * _MM_AN_INCH))


@QmlElement
@QmlUncreatable("The window makes it.")
class Shell(QObject):  # type: ignore[operator]  # PySide6's stub of QmlUncreatable lacks __call__
    """The booth's own facts: the panel, the brand, the window's title."""

    changed = Signal()
    languagePressed = Signal()

    def __init__(self, settings: Settings, navigator: Navigator, session: Session, size: tuple[int, int]) -> None:
        """`size`: the panel's pixels, as they are before rotation."""
        super().__init__()
        self._settings = settings
        self._navigator, self._session = navigator, session
        self._size = size
        self._may_close = False
        navigator.moved.connect(self.changed)
        navigator.refreshed.connect(self.changed)  # the title may read otherwise now
        session.languageChanged.connect(self.changed)

    def resize(self, width: int, height: int) -> None:
        """The panel turned out to have these pixels."""
        self._size = (width, height)
        self.changed.emit()

    def allow_close(self) -> None:
        """Let the window be closed: on a desk, or because the program ends."""
        self._may_close = True
        self.changed.emit()

    @Slot()
    def switchLanguage(self) -> None:
        """Go on in the other language."""
        self._session.choose_language(self._session.other_language)

    @Property(int, constant=True)
    def width(self) -> int:
        """The window's first width in pixels."""
        return self._size[0]

    @Property(int, constant=True)
    def height(self) -> int:
        """The window's first height in pixels."""
        return self._size[1]

    @Property(float, notify=changed)
    def pxPerMm(self) -> float:
        """Pixels in a millimetre of the panel."""
        return pixels_a_millimetre(*self._size, self._settings.display.diagonal_in)

    @Property(int, constant=True)
    def rotation(self) -> int:
        """Degrees by which the picture is turned."""
        return self._settings.display.rotation

    @Property(float, constant=True)
    def radiusMm(self) -> float:
        """Roundness of corners."""
        return self._settings.brand.radius_mm

    @Property("QVariantMap", constant=True)  # type: ignore[arg-type]  # PySide6's stub knows types only, not their names
    def brand(self) -> dict[str, Any]:
        """The brand's colours by role."""
        return brand_colours(self._settings.brand.colour_1, self._settings.brand.colour_2)

    @Property("QVariantMap", constant=True)  # type: ignore[arg-type]  # as above
    def scripts(self) -> dict[str, str]:
        """How languages are written that are not written in Latin letters."""
        return dict(SCRIPTS)

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The name of the language that the bar's button switches to, in that language."""
        return own_name(self._session.other_language)

    @Property(str, notify=changed)
    def otherLanguageTag(self) -> str:
        """The same language as a BCP 47 tag: its name is set in its own script."""
        return self._session.other_language

    @Property(str, notify=changed)
    def title(self) -> str:
        """The window's title: what screen readers and IT read first."""
        return self._navigator.title

    @Property(bool, notify=changed)
    def mayClose(self) -> bool:
        """False in kiosk mode."""
        return self._may_close
